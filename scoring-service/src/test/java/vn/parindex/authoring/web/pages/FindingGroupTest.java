package vn.parindex.authoring.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.Correction;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Place;

/** What is said of many leaves in the same words is said once. */
class FindingGroupTest {

    @Test
    void findings_that_differ_in_their_value_alone_are_one_group() {
        List<FindingGroup> groups =
                FindingGroup.of(atFive("tiêu chí không nói tài liệu kiểm chứng (%s)", "nêu tài liệu"));
        assertThat(groups).singleElement().satisfies(group -> {
            assertThat(group.text()).isEqualTo("tiêu chí không nói tài liệu kiểm chứng; nêu tài liệu");
            assertThat(group.members()).hasSize(5);
        });
    }

    @Test
    void a_value_may_have_parentheses_of_its_own_and_those_of_a_quoted_title_are_no_value() {
        assertThat(FindingGroup.of(atFive("chưa gia hạn: «Kế hoạch (sửa đổi)» (Phụ lục I (dòng %s))", "thay")))
                .singleElement()
                .satisfies(group -> assertThat(group.what()).isEqualTo("chưa gia hạn: «Kế hoạch (sửa đổi)»"));
        assertThat(FindingGroup.of(atFive("chưa gia hạn: «Kế hoạch (bản %s)»", "thay")))
                .isEmpty();
    }

    @Test
    void accepted_findings_which_say_their_code_behind_the_value_are_one_group_for_each_reason() {
        List<FindingGroup> groups = FindingGroup.of(atFive(
                "ngoại lệ đã chấp nhận: tiêu chí không có ví dụ kiểm tra (%s) [missing-case]",
                "«Chờ kế hoạch» (Sở Nội vụ, 01/03/2024)"));
        assertThat(groups)
                .singleElement()
                .satisfies(group -> assertThat(group.text())
                        .isEqualTo("ngoại lệ đã chấp nhận: tiêu chí không có ví dụ kiểm tra [missing-case];"
                                + " «Chờ kế hoạch» (Sở Nội vụ, 01/03/2024)"));
    }

    @Test
    void a_leaf_with_several_of_them_is_named_once() {
        List<FoundAt> twice = Stream.of(1, 2)
                .flatMap(part -> atFive("căn cứ của năm trước chưa gia hạn (%s)", "thay").stream())
                .toList();
        assertThat(FindingGroup.of(twice)).singleElement().satisfies(group -> {
            assertThat(group.members()).hasSize(10);
            assertThat(group.atLeaves())
                    .extracting(found -> found.leaf().orElseThrow())
                    .containsExactly("1.1", "1.2", "1.3", "1.4", "1.5");
        });
    }

    @Test
    void one_click_is_offered_for_all_only_where_each_proposes_the_same() {
        List<FoundAt> found = atFive("căn cứ chưa gia hạn (%s)", "thay");
        Correction same = new Correction("bỏ dấu", new Place("1-chi-dao.yaml", 3, 5), "");
        Correction other = new Correction("đổi dấu", new Place("1-chi-dao.yaml", 9, 5), "no");
        assertThat(proposed(found)).isEmpty();
        assertThat(proposed(proposing(found, same, same))).contains("bỏ dấu");
        assertThat(proposed(proposing(found, same, other))).isEmpty();
        assertThat(proposed(Stream.concat(
                                found.stream().limit(1),
                                proposing(found, same, same).stream().skip(1))
                        .toList()))
                .isEmpty();
    }

    @Test
    void what_the_same_words_say_of_the_whole_set_belongs_to_the_group_of_leaves_and_makes_none_by_itself() {
        Finding ofSet = Finding.warning("excepted", new Place("set.yaml", 3, 5), "căn cứ chưa gia hạn (IV.1)", "thay");
        List<FoundAt> four = Stream.generate(() -> new FoundAt(
                        ofSet, Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty()))
                .limit(4)
                .toList();
        assertThat(FindingGroup.of(four)).isEmpty();
        List<FoundAt> both = Stream.concat(four.stream(), atFive("căn cứ chưa gia hạn (%s)", "thay").stream())
                .toList();
        assertThat(FindingGroup.of(both)).singleElement().satisfies(group -> {
            assertThat(group.members()).hasSize(9);
            assertThat(group.atLeaves()).hasSize(5);
            assertThat(group.ofSet()).isEqualTo(4);
        });
    }

    private static Optional<String> proposed(List<FoundAt> found) {
        assertThat(FindingGroup.of(found)).hasSize(1);
        return FindingGroup.of(found).get(0).proposed();
    }

    private static List<FoundAt> proposing(List<FoundAt> found, Correction first, Correction others) {
        return found.stream()
                .map(each -> new FoundAt(
                        each.finding(),
                        each.leaf(),
                        each.ofArea(),
                        each.gate(),
                        each.cases(),
                        Optional.of(each == found.get(0) ? first : others)))
                .toList();
    }

    @Test
    void findings_that_differ_in_more_than_the_value_stay_apart() {
        assertThat(FindingGroup.of(atFive("điểm tối đa in của nhóm %s khác tổng bên dưới (1.00)", "cần tổng")))
                .isEmpty();
    }

    private static List<FoundAt> atFive(String what, String expected) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(number -> "1." + number)
                .map(code -> new FoundAt(
                        Finding.warning("excepted", new Place("1-chi-dao.yaml", 3, 5), what.formatted(code), expected),
                        Optional.of(code),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }
}

package vn.parindex.authoring.nextyear;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.Period;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.finding.Finding;
import vn.parindex.scoring.CaseResult;
import vn.parindex.scoring.CaseRunner;
import vn.parindex.scoring.GateGrammar;
import vn.parindex.scoring.TestScorers;

/** The commonest act: next year's set from an issued one. */
class NextYearTest {

    private static final Catalogue CATALOGUE = new Catalogue(GateGrammar.OF_SETS);
    private static final CaseRunner CASES = new CaseRunner(TestScorers.shared());

    @ParameterizedTest
    @MethodSource("vn.parindex.catalogue.SetFolder#shippedIds")
    void the_draft_of_every_shipped_set_lacks_nothing_but_what_somebody_has_to_confirm(String id) {
        CriteriaSet issued = CATALOGUE.read(SetFolder.shipped(id));
        NextYearSet next = next(id, 1);
        SetFolder folder = folder(id, next);
        List<Finding> found = CATALOGUE.check(folder);
        assertThat(found).filteredOn(Finding::isError).isEmpty();
        Set<String> before = before(id);
        assertThat(found)
                .filteredOn(each -> !before.contains(each.code() + each.what()))
                .extracting(Finding::code)
                .isSubsetOf("stale-citation", "needs-approval");
        CriteriaSet set = CATALOGUE.read(folder);
        Set<String> own = next.toConfirm().stream()
                .filter(target -> target.base().isEmpty())
                .map(NextYearSet.Target::code)
                .collect(Collectors.toSet());
        assertThat(set.leaves().stream().filter(Leaf::needsApproval).map(Leaf::code))
                .containsAll(own);
        assertThat(found.stream().filter(each -> each.code().equals("stale-citation")))
                .hasSizeGreaterThanOrEqualTo(next.toRenew().size());
        assertThat(marked(next)).isEqualTo(citations(next));
        assertThat(set.pointsIllustrative()).isEqualTo(issued.pointsIllustrative());
        assertThat(set.period().from()).isEqualTo(issued.period().from().plusYears(1));
        assertThat(set.status()).isEqualTo("draft");
        assertThat(set.leaves())
                .extracting(Leaf::code)
                .isEqualTo(issued.leaves().stream().map(Leaf::code).toList());
    }

    @ParameterizedTest
    @MethodSource("vn.parindex.catalogue.SetFolder#shippedIds")
    void its_worked_cases_still_hold(String id) {
        for (int years : List.of(1, 4)) {
            List<CaseResult> results = CASES.run(folder(id, next(id, years)));
            assertThat(results).isNotEmpty();
            assertThat(results.stream().filter(result -> !result.holds()).map(CaseResult::toString))
                    .as(years + " years")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("vn.parindex.catalogue.SetFolder#shippedIds")
    void the_files_are_canonical_and_a_year_later_they_say_the_same_again(String id) {
        NextYearSet next = next(id, 1);
        SetDocuments read = SetDocuments.read(SetFolder.amongShipped("sau", next.files()));
        assertThat(read.canonical()).isEqualTo(next.files());
    }

    @Test
    void the_29th_of_February_becomes_the_last_day_of_February_in_files_and_in_names() {
        NextYearSet next = next("hai-lang-2024", 1);
        assertThat(text(next))
                .doesNotContain("2025-02-29")
                .contains("2025-02-28")
                .doesNotContain("29/02/2025");
        assertThat(next.files().get("set.yaml"))
                .contains("period: { from: 2025-01-01, to: 2025-12-31, closes: 2026-01-15 }")
                .contains("cấp xã huyện Hải Lăng năm 2025")
                .contains("follows: { set: hai-lang-2024, version: 1 }")
                .contains("extends: quang-tri-2021-2025")
                .contains("title: Kế hoạch Cải cách hành chính nhà nước huyện Hải Lăng năm 2024");
        assertThat(next.files().get("cases/1.1.2.yaml"))
                .contains("Gửi đúng ngày 28/02/2025 vẫn đúng hạn")
                .contains("Gửi ngày 27/02/2025 là đúng hạn")
                .contains("Gửi ngày 01/03/2025 trễ một ngày");
        assertThat(next.remarks()).anyMatch(line -> line.contains("quang-tri-2021-2025"));
    }

    @Test
    void what_was_amended_during_the_year_holds_from_the_first_day_of_the_next() {
        SetFolder folder = SetFolder.at(Path.of("scoring-service/src/test/resources/catalogue/sets/xa-2024"));
        CriteriaSet issued = CATALOGUE.read(folder);
        NextYearSet next = NextYear.of(issued, SetDocuments.read(folder), "xa-2025", 2025);
        assertThat(text(next)).doesNotContain("effective:");
        assertThat(next.remarks()).anyMatch(line -> line.contains("từ 01/07/2024") && line.contains("3.2"));
        CriteriaSet first = CATALOGUE.read(folder.with(next.files()), LocalDate.of(2025, 1, 1));
        assertThat(first.leaves())
                .filteredOn(leaf -> leaf.code().equals("3.2"))
                .singleElement()
                .satisfies(
                        leaf -> assertThat(leaf.target().orElseThrow().value()).isEqualByComparingTo("99"));
    }

    @Test
    void what_is_printed_of_an_area_stays_and_what_was_amended_of_it_holds_from_the_first_day() {
        SetFolder folder = SetFolder.at(Path.of("scoring-service/src/test/resources/catalogue/sets/xa-2024"));
        Map<String, String> files = new TreeMap<>(SetDocuments.read(folder).canonical());
        files.computeIfPresent("7-so.yaml", (name, text) -> text.replace("criteria:\n", "max: \"30.00\"\ncriteria:\n"));
        files.computeIfPresent(
                "set.yaml",
                (name, text) -> text + "  - area: 3\n    effective: 2024-07-01\n    citation: { source: ke-hoach }\n"
                        + "    change: { max: \"50.00\" }\n");
        SetFolder issued = folder.with(files);
        NextYearSet next = NextYear.of(CATALOGUE.read(issued), SetDocuments.read(issued), "xa-2025", 2025);
        CriteriaSet first = CATALOGUE.read(folder.with(next.files()), LocalDate.of(2025, 1, 1));
        assertThat(first.areas())
                .extracting(area -> area.max().map(Object::toString).orElse(""))
                .containsExactly("", "50.00", "30.00");
        assertThat(next.toRenew()).anyMatch(renewal -> renewal.toString().contains("sửa đổi tiêu chí của lĩnh vực 3"));
    }

    @Test
    void the_last_day_of_February_is_the_29th_again_in_the_next_leap_year() {
        NextYearSet common = next("hai-lang-2024", 1);
        SetFolder folder = folder("hai-lang-2024", common);
        CriteriaSet issued = CATALOGUE.read(folder);
        NextYearSet leap = NextYear.of(issued, SetDocuments.read(folder), "hai-lang-2028", 2028);
        assertThat(leap.files().get("1-chi-dao-dieu-hanh.yaml")).contains("due: { by: 2028-02-29 }");
        assertThat(leap.files().get("cases/1.1.2.yaml")).contains("Gửi đúng ngày 29/02/2028 vẫn đúng hạn");
        assertThat(leap.remarks()).anyMatch(line -> line.contains("29/02") && line.contains("1.1.2"));
        assertThat(CASES.run(SetFolder.amongShipped("hai-lang-2028", leap.files())))
                .allMatch(CaseResult::holds);
        assertThat(CASES.run(folder("huong-hoa-2021", next("huong-hoa-2021", 3))))
                .allMatch(CaseResult::holds);
    }

    @Test
    void names_of_cases_follow_their_days_and_what_still_names_the_year_is_said() {
        NextYearSet next = next("hai-lang-2024", 1);
        assertThat(next.files().get("cases/2.1.yaml"))
                .doesNotContain("tháng 01/2024")
                .contains("Ngày 31/01/2025 còn trong tháng 01/2025");
        assertThat(next.files().get("cases/1.1.2.yaml")).contains("ngày 28/12 năm trước");
        assertThat(next.remarks()).anyMatch(line -> line.startsWith("Còn nói đến năm 2024"));
        YearTexts texts =
                new YearTexts(CATALOGUE.read(SetFolder.shipped("hai-lang-2024")).period(), 1);
        Map<LocalDate, LocalDate> known = Map.of(LocalDate.of(2024, 2, 29), LocalDate.of(2025, 2, 28));
        assertThat(texts.moved("Nộp 29/02, 10/25 phần, hết quý I/2024, 2024-03-01", known, day -> day.plusYears(1)))
                .isEqualTo("Nộp 28/02, 10/25 phần, hết quý I/2025, 2025-03-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai-lang-2024", "vinh-linh-2025", "quang-tri-2021-2025"})
    void the_day_of_a_document_that_a_name_cites_stays(String id) {
        assertThat(text(next(id, 1))).contains("name: Quán triệt Nghị quyết số 01-NQ/TU ngày 04/11/2021");
        YearTexts texts = new YearTexts(
                new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 15)), 1);
        assertThat(texts.moved("Theo Kế hoạch số 15/KH-UBND của huyện ngày 05/02/2024, báo cáo ngày 20/12/2024"))
                .isEqualTo("Theo Kế hoạch số 15/KH-UBND của huyện ngày 05/02/2024, báo cáo ngày 20/12/2025");
        assertThat(texts.moved("Luật số 43/2019/QH14 ngày 14/06/2019; nộp 10/10 hồ sơ trước ngày 01/07/2024"))
                .isEqualTo("Luật số 43/2019/QH14 ngày 14/06/2019; nộp 10/10 hồ sơ trước ngày 01/07/2025");
    }

    @Test
    void the_day_on_which_a_case_is_scored_stays_in_the_period() {
        String early = "as-of: 2024-01-01\n    expect: { points: 0 }\n";
        SetFolder folder = SetFolder.shipped("hai-lang-2024");
        Map<String, String> files = new TreeMap<>(SetDocuments.read(folder).canonical());
        files.compute("cases/1.1.2.yaml", (name, text) -> text + "  - name: Ngày đầu kỳ\n    given: {}\n    " + early);
        NextYearSet next =
                NextYear.of(CATALOGUE.read(folder), SetDocuments.read(folder.with(files)), "hai-lang-2025", 2025);
        assertThat(next.files().get("cases/1.1.2.yaml"))
                .contains("as-of: 2025-01-01")
                .doesNotContain("as-of: 2024");
    }

    @Test
    void a_leaf_that_is_dropped_during_the_year_has_cases_of_the_days_before_and_none_in_the_next_year() {
        SetFolder folder = SetFolder.at(Path.of("scoring-service/src/test/resources/catalogue/sets/xa-2024"));
        Map<String, String> files = new TreeMap<>(SetDocuments.read(folder).canonical());
        files.computeIfPresent(
                "set.yaml",
                (name, text) -> text.replace("leaf: \"1.2.1\"\n", "leaf: \"1.2.1\"\n    effective: 2024-07-01\n"));
        files.put(
                "cases/1.2.1.yaml",
                "leaf: \"1.2.1\"\ncases:\n  - name: Trước khi bỏ\n    given: {}\n    as-of: 2024-06-30\n"
                        + "    expect: { points: 0 }\n");
        SetFolder dropped = folder.with(files);
        assertThat(CATALOGUE.check(dropped)).extracting(Finding::code).doesNotContain("case-without-subject");
        files.computeIfPresent("cases/1.2.1.yaml", (name, text) -> text.replace("2024-06-30", "2024-07-01"));
        assertThat(CATALOGUE.check(folder.with(files)))
                .extracting(Finding::code)
                .contains("case-without-subject");
        NextYearSet next = NextYear.of(CATALOGUE.read(dropped), SetDocuments.read(dropped), "xa-2025", 2025);
        assertThat(next.files()).doesNotContainKey("cases/1.2.1.yaml");
        assertThat(next.remarks()).anyMatch(line -> line.contains("Trước khi bỏ") && line.contains("1.2.1"));
    }

    @Test
    void an_id_takes_the_year_where_it_had_one() {
        assertThat(NextYear.id(CATALOGUE.read(SetFolder.shipped("hai-lang-2024-huyen")), 2025))
                .isEqualTo("hai-lang-2025-huyen");
    }

    private static Set<String> before(String id) {
        return CATALOGUE.check(SetFolder.shipped(id)).stream()
                .map(each -> each.code() + each.what())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static long marked(NextYearSet next) {
        return text(next).split("stale: yes", -1).length - 1L;
    }

    private static long citations(NextYearSet next) {
        return text(next).split("citation:", -1).length - 1L;
    }

    private static String text(NextYearSet next) {
        return next.files().entrySet().stream().map(Map.Entry::getValue).collect(Collectors.joining("\n"));
    }

    private static NextYearSet next(String id, int years) {
        SetFolder folder = SetFolder.shipped(id);
        CriteriaSet issued = CATALOGUE.read(folder);
        int year = issued.period().from().getYear() + years;
        return NextYear.of(issued, SetDocuments.read(folder), NextYear.id(issued, year), year);
    }

    private static SetFolder folder(String id, NextYearSet next) {
        CriteriaSet issued = CATALOGUE.read(SetFolder.shipped(id));
        String named =
                next.files().get("set.yaml").lines().findFirst().orElseThrow().substring("id: ".length());
        assertThat(named).isNotEqualTo(issued.id().value());
        return SetFolder.amongShipped(named, next.files());
    }
}

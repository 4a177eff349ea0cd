package vn.parindex.authoring.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.scoring.GateGrammar;
import vn.parindex.scoring.GateReading;

/** What a sentence is understood as, and how one is put together from pieces. */
class GateWordsTest {

    private static final CriteriaSet SET = new Catalogue().read(SetFolder.shipped("hai-lang-2024"));

    @Test
    void a_sentence_is_told_clause_by_clause_with_names() {
        GateWords words = GateWords.of(
                SET, "Khi tiêu chí \"1.1.1\" không có điểm và chỉ số dưới 80 điểm thì xếp loại không quá “Khá”.");
        assertThat(words.faults()).isEmpty();
        assertThat(words.conditions())
                .containsExactly(
                        "tiêu chí 1.1.1 «Ban hành kế hoạch cải cách hành chính của xã» không có điểm",
                        "chỉ số dưới 80 điểm");
        assertThat(words.effects()).containsExactly("xếp loại không quá \"Khá\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "tiêu chí \"1.1\" bị mất điểm | tiêu chí \"1.1\" mất điểm",
                "tiêu chí \"3.2\" đạt ít hơn 40% điểm tối đa | tiêu chí \"3.2\" đạt dưới 40% điểm tối đa",
                "chỉ số thấp hơn 65,5 điểm | chỉ số dưới 65,5 điểm",
                "tiêu chí 3.2 mất điểm | tiêu chí \"…\" mất điểm",
                "tieu chi \"3.2\" khong co diem | tiêu chí \"3.2\" không có điểm",
                "linh vuc \"3\" dat tu 40% diem toi da tro len | lĩnh vực \"3\" đạt từ 40% điểm tối đa trở lên"
            })
    void unknown_words_get_the_nearest_sentence_with_their_own_values(String said, String nearest) {
        GateReading reading = GateReading.of("Khi " + said + " thì toàn phiếu không được tính điểm");
        assertThat(reading.clauses()).isEmpty();
        assertThat(reading.unknown().orElseThrow().nearest()).contains(nearest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "tiêu chí \"5.4\" đạt từ 50% điểm tối đa | tiêu chí \"5.4\" đạt từ 50% điểm tối đa trở lên",
                "tieu chi \"5.4\" dat tu 50% | tiêu chí \"5.4\" đạt từ 50% điểm tối đa trở lên",
                "tiêu chí \"5.4\" đạt 50 % điểm tối đa | tiêu chí \"5.4\" đạt từ 50% điểm tối đa trở lên",
                "tiêu chí \"5.4\" đạt dưới 50% điểm | tiêu chí \"5.4\" đạt dưới 50% điểm tối đa",
                "tiêu chí \"5.4\" đạt dướii 50% điểm tối đa | tiêu chí \"5.4\" đạt dưới 50% điểm tối đa",
                "tiêu chí \"5.4\" không đạt 50% điểm tối đa | tiêu chí \"5.4\" đạt dưới 50% điểm tối đa",
                "tiêu chí \"5.4\" không dưới 50% điểm tối đa | tiêu chí \"5.4\" đạt từ 50% điểm tối đa trở lên",
                "lĩnh vực \"5\" đạt trên 50% điểm | lĩnh vực \"5\" đạt từ 50% điểm tối đa trở lên",
                "chỉ số từ 80 điểm | chỉ số từ 80 điểm trở lên",
                "chỉ số trên 80 điểm | chỉ số từ 80 điểm trở lên",
                "chỉ số ít nhất 80 điểm | chỉ số từ 80 điểm trở lên",
                "chỉ số từ 80 điểm trở xuống | chỉ số dưới 80 điểm",
                "chỉ số không quá 80 điểm | chỉ số dưới 80 điểm",
                "chỉ số dưới 80% | chỉ số dưới 80 điểm",
                "tiêu chí \"5.4\" chưa có số liệu | tiêu chí \"5.4\" không có số liệu",
                "tiêu chí \"5.4\" thiếu số liệu | tiêu chí \"5.4\" không có số liệu",
                "tiêu chí \"5.4\" chưa đạt chỉ tiêu | tiêu chí \"5.4\" không đạt chỉ tiêu",
                "tiêu chí \"5.4\" bị trừ điểm | tiêu chí \"5.4\" mất điểm",
                "tiêu chí \"5.4\" được 0 điểm | tiêu chí \"5.4\" không có điểm",
                "tiêu chí \"5.4\" bằng 0 điểm | tiêu chí \"5.4\" không có điểm",
                "tieu chi \"5.4\" bang 0 diem | tiêu chí \"5.4\" không có điểm",
                "tiêu chí \"5.4\" chỉ được 0,00 điểm | tiêu chí \"5.4\" không có điểm",
                "tiêu chí \"5.4\" 0 điểm | tiêu chí \"5.4\" không có điểm",
                "tiêu chí \"5.4\" không điểm | tiêu chí \"5.4\" không có điểm",
                "tiêu chí \"5.4\" đạt 0% điểm tối đa | tiêu chí \"5.4\" không có điểm",
                "tiêu chí \"5.4\" đạt 10% điểm tối đa | tiêu chí \"5.4\" đạt từ 10% điểm tối đa trở lên",
                "tiêu chí \"5.4\" trên 0% điểm tối đa | tiêu chí \"5.4\" đạt từ 0% điểm tối đa trở lên",
                "tiêu chí \"5.4\" đạt tối đa 50% điểm | tiêu chí \"5.4\" đạt dưới 50% điểm tối đa",
                "tiêu chí \"5.4\" đạt từ 80% tối đa trở lên | tiêu chí \"5.4\" đạt từ 80% điểm tối đa trở lên",
                "tiêu chí \"5.4\" không đạt 80% mức tối đa | tiêu chí \"5.4\" đạt dưới 80% điểm tối đa",
                "lĩnh vực \"3\" đạt từ 50% số điểm chuẩn tối đa | lĩnh vực \"3\" đạt từ 50% điểm tối đa trở lên",
                "chỉ số tối đa chưa đạt 80 điểm | chỉ số dưới 80 điểm",
                "chỉ số tối đa là 80 điểm | chỉ số dưới 80 điểm",
                "chỉ số lớn hơn hoặc bằng 80 | chỉ số từ 80 điểm trở lên",
                "chỉ số cao nhất 50 điểm | chỉ số dưới 50 điểm",
                "chỉ số thấp nhất 50 điểm | chỉ số từ 50 điểm trở lên",
                "tiêu chí \"5.4\" về hạ tầng số đạt từ 50% điểm | tiêu chí \"5.4\" đạt từ 50% điểm tối đa trở lên",
                "tiêu chí \"5.4\" về trụ sở đạt từ 50% điểm | tiêu chí \"5.4\" đạt từ 50% điểm tối đa trở lên",
                "tiêu chí \"5.4\" về dịch vụ công trực tuyến đạt dưới 50% điểm | tiêu chí \"5.4\" đạt dưới 50% điểm tối đa",
                "tiêu chí \"5.4\" công khai thủ tục không có điểm | tiêu chí \"5.4\" không có điểm",
                "chỉ số từ 0 điểm | chỉ số từ 0 điểm trở lên",
                "chỉ số nhiều nhất 80 điểm | chỉ số dưới 80 điểm"
            })
    void the_nearest_sentence_points_the_same_way(String said, String nearest) {
        assertThat(nearest(said)).contains(nearest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lĩnh vực \"5\" không có điểm",
                "lĩnh vực \"5\" mất điểm",
                "chỉ số \"5\" không có số liệu",
                "tiêu chí \"5.4\" có số liệu",
                "tiêu chí \"5.4\" có điểm",
                "tiêu chí \"5.4\" đạt chỉ tiêu",
                "tiêu chí \"5.4\" không mất điểm",
                "tiêu chí \"5.4\" đạt dưới 5 điểm",
                "tiêu chí \"5.4\" đạt từ 40% đến dưới 60% điểm tối đa",
                "tiêu chí \"5.4\", \"5.5\" bị mất điểm"
            })
    void what_no_sentence_can_say_about_it_is_not_replaced_by_another_thing(String said) {
        assertThat(nearest(said))
                .hasValueSatisfying(near -> assertThat(near)
                        .startsWith(said.substring(0, said.indexOf('"') - 1))
                        .contains("…"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "xếp loại tối đa \"Không đạt\" | xếp loại không quá \"Không đạt\"",
                "toàn phiếu bị 0 điểm | toàn phiếu không được tính điểm",
                "tiêu chí \"5.4\" bằng 0 điểm | tiêu chí \"5.4\" không được tính điểm",
                "hạ xếp loại xuống \"Khá\" | xếp loại không quá \"Khá\"",
                "xếp loại tối đa \"Hạng 0 điểm\" | xếp loại không quá \"Hạng 0 điểm\"",
                "trừ 5 điểm | ",
                "tru 5 diem | ",
                "giảm điểm tiêu chí \"5.4\" | ",
                "tiêu chí \"5.4\" mất 0,5 điểm | ",
                "cộng điểm tiêu chí \"3.2\" | ",
                "thưởng 2 điểm | ",
                "lĩnh vực \"3\" được tính tối đa 50% | ",
                "tiêu chí \"3.2\" được tính tối đa 50% điểm | ",
                "tiêu chí \"3.2\" đạt tối đa | ",
                "tiêu chí \"3.2\" được chấm tối đa | ",
                "xếp loại không được công nhận quá \"Khá\" | xếp loại không quá \"Khá\"",
                "xếp loại cao nhất là \"Khá\" | xếp loại không quá \"Khá\"",
                "xếp loại thấp nhất \"Khá\" | ",
                "hạ xếp loại xuống không quá \"Khá\" | xếp loại không quá \"Khá\"",
                "giảm xếp loại xuống không quá \"Khá\" | xếp loại không quá \"Khá\"",
                "xếp loại từ \"Khá\" trở lên | ",
                "tiêu chí \"5.4\" được tính điểm | "
            })
    void an_effect_is_not_turned_round_either(String said, @Nullable String nearest) {
        assertThat(GateReading.of("Khi chỉ số dưới 80 điểm thì " + said)
                        .unknown()
                        .orElseThrow()
                        .nearest())
                .isEqualTo(Optional.ofNullable(nearest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tiêu chí \"5.4\" hoàn thành",
                "tiêu chí \"5.4\" được cộng điểm",
                "tieu chi \"5.4\" duoc diem thuong",
                "tiêu chí \"5.4\" khác 0 điểm",
                "chỉ số bằng 80 điểm",
                "tiêu chí \"5.4\" dưới 50% hoặc bằng 0%",
                "tiêu chí \"5.4\" đạt dưới 100% điểm tối đa hoặc 0 điểm",
                "tiêu chí \"5.4\" có số liệu nhưng đạt 0 điểm",
                "tiêu chí \"5.4\" có 0 điểm trở lên",
                "tiêu chí \"5.4\" mất từ 50% điểm tối đa trở lên",
                "tiêu chí \"5.4\" mất ít nhất 50% điểm",
                "tiêu chí \"5.4\" chỉ đạt 50% điểm tối đa",
                "trời mưa"
            })
    void of_words_that_point_no_known_way_nothing_is_made(String said) {
        assertThat(nearest(said)).isEmpty();
        assertThat(GateWords.of(SET, "Khi " + said + " thì toàn phiếu không được tính điểm")
                        .faults())
                .extracting(GateGrammar.Fault::expected)
                .containsExactly("câu có dạng: Khi <điều kiện> [và <điều kiện>] thì <tác động>");
    }

    private static Optional<String> nearest(String said) {
        return GateReading.of("Khi " + said + " thì toàn phiếu không được tính điểm")
                .unknown()
                .orElseThrow()
                .nearest();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "neu chi so duoi 50 diem thi toan phieu khong duoc tinh diem."
                        + " | Khi chỉ số dưới 50 điểm thì toàn phiếu không được tính điểm",
                "Nếu tiêu chí \"3.3\" mất điểm, thì xếp loại không quá \"Khá\""
                        + " | Khi tiêu chí \"3.3\" mất điểm thì xếp loại không quá \"Khá\"",
                "neu diem tieu chi \"3.3\" duoi 50% và chi so thap hon 80 diem thi xep loai khong qua “Khá”"
                        + " | Khi tiêu chí \"3.3\" đạt dưới 50% điểm tối đa và chỉ số dưới 80 điểm thì xếp loại không quá \"Khá\"",
                "neu linh vuc \"3\" dat tu 50% diem toi da thi toan phieu khong duoc tinh diem"
                        + " | Khi lĩnh vực \"3\" đạt từ 50% điểm tối đa trở lên thì toàn phiếu không được tính điểm",
                "neu chi so duoi 50 diem thi tieu chi \"3.3\" duoc tinh diem" + " | Khi chỉ số dưới 50 điểm thì …",
                "khi tieu chi \"Đ.1\" mat diem | Khi tiêu chí \"Đ.1\" mất điểm thì …"
            })
    void a_sentence_in_other_words_or_without_accents_gets_the_nearest_whole_one(String said, String nearest) {
        assertThat(GateReading.of(said).unknown().orElseThrow())
                .isEqualTo(new GateReading.Unknown(said, Optional.of(nearest)));
        assertThat(GateWords.of(SET, said).faults())
                .containsExactly(new GateGrammar.Fault("không hiểu câu (" + said + ")", "gần nhất là: " + nearest));
        if (!nearest.contains("…")) {
            assertThat(GateReading.of(nearest).unknown()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xếp loại không quá \"Khá\"",
                "trời mưa",
                "neu eval(true) thi nghi",
                "neu troi mua thi nghi",
                "Khi"
            })
    void words_that_are_like_no_sentence_get_its_form(String said) {
        assertThat(GateWords.of(SET, said).faults())
                .extracting(GateGrammar.Fault::expected)
                .containsExactly("câu có dạng: Khi <điều kiện> [và <điều kiện>] thì <tác động>");
    }

    @Test
    void every_piece_makes_a_sentence_that_is_understood() {
        for (GateWords.Piece piece : GateWords.pieces(SET)) {
            String clause =
                    piece.with(Map.of("leaf", "1.1.1", "area", "1", "grade", "Khá", "percent", "50", "points", "80"));
            String whole = piece.condition()
                    ? "Khi " + clause + " thì toàn phiếu không được tính điểm"
                    : "Khi chỉ số dưới 50 điểm thì " + clause;
            assertThat(GateWords.of(SET, whole).faults()).as(whole).isEmpty();
        }
    }

    @Test
    void pieces_are_put_together_one_after_another() {
        String one = GateWords.inserted("", true, "A");
        assertThat(one).isEqualTo("Khi A thì …");
        assertThat(GateWords.inserted(one, true, "B")).isEqualTo("Khi A và B thì …");
        assertThat(GateWords.inserted(one, false, "C")).isEqualTo("Khi A thì C");
        assertThat(GateWords.inserted("", false, "C")).isEqualTo("Khi … thì C");
        assertThat(GateWords.inserted("Khi … thì C", true, "A")).isEqualTo("Khi A thì C");
    }
}

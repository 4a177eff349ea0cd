package vn.parindex.authoring.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.SetFolder;
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
                "tiêu chí 3.2 mất điểm | tiêu chí \"…\" mất điểm"
            })
    void unknown_words_get_the_nearest_sentence_with_their_own_values(String said, String nearest) {
        GateReading reading = GateReading.of("Khi " + said + " thì toàn phiếu không được tính điểm");
        assertThat(reading.clauses()).isEmpty();
        assertThat(reading.unknown().orElseThrow().nearest()).contains(nearest);
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

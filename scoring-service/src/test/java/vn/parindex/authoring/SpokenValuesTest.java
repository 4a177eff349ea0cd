package vn.parindex.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.authoring.workbook.Spoken;
import vn.parindex.authoring.workbook.SpokenKeys;
import vn.parindex.catalogue.shape.FileShape;
import vn.parindex.catalogue.shape.ShapeCheck;
import vn.parindex.catalogue.yaml.YamlReader;
import vn.parindex.finding.Correction;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Findings;

/** Some values are words for keys as well; whoever is told what may be chosen is told of values. */
class SpokenValuesTest {

    private static final String METHODS = "cần một trong: yes-no · có, không; level · mức; band · bậc;"
            + " proportional · tỷ lệ; target · chỉ tiêu; deadline · hạn; count · đếm; deduction · trừ;"
            + " checklist · đủ ý; year-on-year · so năm trước; survey · điều tra; external · điểm do nơi khác cho";

    @Test
    void what_may_be_chosen_is_said_as_the_cell_offers_it() {
        Finding said = SpokenKeys.in(wrong("method: levels"));
        assertThat(said.what()).isEqualTo("giá trị của “Cách chấm” (method) không dùng được (levels)");
        assertThat(said.expected()).isEqualTo("có phải là «level»? " + METHODS);
        assertThat(said.correction()).map(Correction::says).hasValue("thay bằng «level»");
        assertThat(SpokenKeys.in(said)).as("said once more").isEqualTo(said);
    }

    @Test
    void a_cell_with_two_methods_is_told_the_methods_of_its_list() throws IOException {
        byte[] workbook = WorkbookRoundTripTest.workbook("duc-tho-2024");
        byte[] sent = new Edit("Bộ tiêu chí", "Cách chấm", "7.7", Edit.text("yes-no · bậc")).in(workbook);
        assertThat(SetWorkbook.read("sổ.xlsx", sent).findings())
                .singleElement()
                .satisfies(found -> assertThat(found.expected()).isEqualTo(METHODS));
    }

    @Test
    void a_value_of_another_method_is_a_value_and_so_is_its_method() {
        assertThat(Spoken.sentence(wrong("method: target, variant: share")))
                .isEqualTo("“Biến thể” (variant) không hợp với cách chấm “chỉ tiêu” (target) (share); cần một trong:"
                        + " all-or-nothing · đạt hoặc không; capped-ratio · theo tỷ lệ đạt được");
    }

    @Test
    void a_value_that_is_a_word_for_a_key_stays_a_value() {
        assertThat(SpokenKeys.in(wrong("method: lead")).what())
                .isEqualTo("giá trị của “Cách chấm” (method) không dùng được (lead)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cần một trong: level, target",
                "có phải là «level»? cần một trong: level, target",
                "có phải là «scale»? một trong: scale, cap",
                "thêm vào danh sách, hoặc dùng một trong: [switches]"
            })
    void a_list_of_values_stays_as_it_is(String written) {
        assertThat(SpokenKeys.in(written)).isEqualTo(written);
    }

    private static Finding wrong(String leaf) {
        Findings findings = new Findings();
        YamlReader.parse("1-x.yaml", "criteria: [{ " + leaf + " }]\n", findings)
                .ifPresent(read -> ShapeCheck.check(read, FileShape.AREA, findings));
        return findings.sorted().stream()
                .filter(found -> found.code().equals("wrong-value"))
                .findFirst()
                .orElseThrow();
    }
}

package vn.parindex.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.scenario.desk.ChangeWords;

class ChangeWordsTest {

    @Test
    void daysReadAsTheyAreWrittenInVietnam() {
        String indicator = "ngay-ban-hanh-ke-hoach-cchc";
        Scenario scenario = new Scenario(
                "x",
                Optional.of(LocalDate.of(2024, 6, 30)),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        new FactChange(List.of(), indicator, new FactChange.HandIn(LocalDate.of(2024, 1, 5))),
                        new FactChange(List.of(), indicator, new FactChange.Put(Map.of("date", "2024-02-01")))),
                List.of());
        assertThat(String.join("; ", new ChangeWords(HaiLangBase.base()).of(scenario)))
                .contains("chốt ngày 30/06/2024", "hoàn thành ngày 05/01/2024", "ngày 01/02/2024")
                .doesNotContain("2024-");
    }
}

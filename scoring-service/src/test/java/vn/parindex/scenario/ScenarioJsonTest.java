package vn.parindex.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Finding;

class ScenarioJsonTest {

    private static final String DOCUMENT = """
            { "name": "Thanh toán trực tuyến 45 %", "asOf": "2024-12-31", "surveyHeld": true,
              "facts": [
                { "units": ["19702"], "indicator": "i-1", "set": { "numerator": "450", "denominator": "1000" } },
                { "units": "all", "indicator": "i-2", "add": "20" },
                { "units": ["19702"], "indicator": "i-2", "scale": "1.1" },
                { "units": ["19702"], "indicator": "i-3", "status": "not-arisen" },
                { "units": ["19702"], "indicator": "i-4", "handIn": "2024-06-10" },
                { "units": ["19702"], "indicator": "i-3", "remove": true } ],
              "set": [ { "leaf": "7.3", "path": "target.at-least", "value": "50" },
                { "leaf": "7.3", "path": "max", "value": "1.50" }, { "leaf": "9.2", "drop": true } ] }
            """;

    @Test
    void whatIsWrittenIsReadAgainAsTheSame() {
        Scenario scenario = ScenarioJson.read(DOCUMENT);
        assertThat(scenario.facts()).hasSize(6);
        assertThat(scenario.set()).hasSize(3);
        assertThat(ScenarioJson.read(ScenarioJson.write(scenario))).isEqualTo(scenario);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAtItsPlace() {
        BadInput bad = catchThrowableOfType(BadInput.class, () -> ScenarioJson.read("""
                { "nme": "x", "asOf": "2024-02-30", "facts": [ { "units": [], "indicator": "i", "add": "nhiều" },
                  { "units": "all", "add": 5 } ], "set": [ { "leaf": "7.3" } ] }
                """));
        assertThat(bad.findings())
                .extracting(Finding::place)
                .extracting(place -> place.file())
                .contains(
                        "nme",
                        "name",
                        "asOf",
                        "facts[0].units",
                        "facts[0].add",
                        "facts[1].indicator",
                        "facts[1].add",
                        "set[0].path");
        assertThat(bad).hasMessageContaining("có phải là «name»?");
    }

    @Test
    void whatIsNoJsonIsRefusedWithASentence() {
        assertThat(catchThrowableOfType(BadInput.class, () -> ScenarioJson.read("{")))
                .hasMessageContaining("không đọc được JSON");
    }

    @Test
    void aLeafToDropIsNamedAndNothingElseIsSaidOfIt() {
        assertThat(refused("{\"name\":\"x\",\"set\":[{\"drop\":true},{\"leaf\":\"9.2\",\"drop\":true,\"path\":\"max\"},"
                        + "{\"leaf\":\"9.2\",\"path\":\"\"}]}"))
                .containsExactly("set[0].leaf", "set[1].drop", "set[2].path");
    }

    @Test
    void whatADatabaseOrAWorkbookCannotHoldIsRefused() {
        assertThat(refused("{\"name\":\"a\\u0000b\"}")).containsExactly("name");
        assertThat(refused("{\"name\":\"a\\ud800b\"}")).containsExactly("name");
        assertThat(refused("{\"name\":\"" + "đ".repeat(201) + "\"}")).containsExactly("name");
    }

    @Test
    void aNameIsKeptInOneForm() {
        assertThat(ScenarioJson.read("{\"name\":\"To\\u0302\\u0301t\"}").name()).isEqualTo("Tốt");
    }

    @Test
    void aListThatIsMuchTooLongIsRefusedBeforeItIsRead() {
        assertThat(refused("{\"name\":\"x\",\"facts\":[" + "{},".repeat(1000) + "{}]}"))
                .containsExactly("facts");
        assertThat(refused("{\"name\":\"x\",\"facts\":[{\"units\":[\"1\",\"1\"],\"indicator\":\"i\",\"add\":\"1\"}]}"))
                .containsExactly("facts[0].units");
    }

    private static List<String> refused(String document) {
        return catchThrowableOfType(BadInput.class, () -> ScenarioJson.read(document)).findings().stream()
                .map(found -> found.place().file())
                .toList();
    }
}

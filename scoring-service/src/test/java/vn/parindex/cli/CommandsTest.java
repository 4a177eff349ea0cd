package vn.parindex.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.cli.Captured.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {

    private static final String HEADER = "commune_code,indicator,numerator,denominator,value,date,status,source\n";
    private static final String PAYMENTS = "giao-dich-thanh-toan-truc-tuyen";

    @TempDir
    private Path folder;

    @Test
    void fortyTwoPercentMissesTheTargetOfHaiLangAndTheSentenceNamesThePaymentsMissing() throws IOException {
        JsonNode leaf = leaf(score("hai-lang-2024", "19681," + PAYMENTS + ",42,100,,,,thử"), "19681", PAYMENTS);

        assertThat(leaf.get("cause").asString()).isIn("BELOW_BAND", "BELOW_TARGET");
        assertThat(leaf.get("losses").get(0).get("shortfall").get("amount").asString())
                .isEqualTo("3");
        assertThat(leaf.get("sentence").asString())
                .contains("chưa đạt chỉ tiêu ≥ 45 %", "thiếu 3 giao dịch để đạt chỉ tiêu");
    }

    @Test
    void fortyTwoPercentReachesTheTargetOfDucTho() throws IOException {
        String unit = Files.readAllLines(Path.of("data/communes/duc-tho-2024.csv"))
                .get(1)
                .substring(0, 5);
        JsonNode leaf = leaf(score("duc-tho-2024", unit + "," + PAYMENTS + ",42,100,,,,thử"), unit, PAYMENTS);

        assertThat(leaf.get("lost").asString()).isEqualTo("0.00");
        assertThat(leaf.get("earned")).isEqualTo(leaf.get("max"));
    }

    @Test
    void aScenarioIsScoredBesideTheFiguresAndMarkedAsNotOfficial() throws IOException {
        Captured run = run(whatIf("""
                { "name": "thử", "facts": [
                  { "units": ["19681"], "indicator": "giao-dich-thanh-toan-truc-tuyen", "add": "3" } ] }
                """));
        JsonNode answer = new JsonMapper().readTree(run.out());
        assertThat(run.exit()).isZero();
        assertThat(answer.path("label").asString()).isEqualTo("Kịch bản – không phải kết quả chính thức");
        JsonNode unit = answer.at("/comparison/units")
                .valueStream()
                .filter(each -> each.path("code").asString().equals("19681"))
                .findFirst()
                .orElseThrow();
        assertThat(unit.path("leaves").size()).isEqualTo(1);
        assertThat(unit.at("/leaves/0/difference").asString()).isEqualTo("1.50");
        assertThat(unit.at("/leaves/0/after/figure").asString()).startsWith("45/100");
    }

    @Test
    void aBadScenarioIsRefusedWithFileAndPlace() throws IOException {
        Captured run = run(whatIf("{ \"name\": \"thử\", \"facts\": [ { \"units\": [\"1\"] } ] }"));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("kich-ban.json: facts[0].indicator").contains("không có gì được ghi");
    }

    private String[] whatIf(String scenario) throws IOException {
        Path file = Files.writeString(folder.resolve("kich-ban.json"), scenario);
        String[] args =
                args("hai-lang-2024", write("19681," + PAYMENTS + ",42,100,,,,thử"), "--scenario", file.toString());
        args[0] = "what-if";
        return args;
    }

    @Test
    void aBadLineStopsTheRunWithAllErrorsAndWritesNothing() throws IOException {
        Path figures = write("19681," + PAYMENTS + ",42,0,,,,\n99999," + PAYMENTS + ",1,2,,,,");
        Path result = folder.resolve("result.json");
        Captured run = run(args("hai-lang-2024", figures, "--out", result.toString()));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains(figures + ":2:").contains(figures + ":3:");
        assertThat(result).doesNotExist();
        assertThat(Files.list(folder)).containsExactly(figures);
    }

    @Test
    void missingOptionsAndUnknownSetsAreUsageErrors() {
        assertThat(run("score").exit()).isEqualTo(2);
        assertThat(run("check", "rules/sets/khong-co").exit()).isEqualTo(2);
        assertThat(run("check", "rules/sets/khong-co").err()).contains("hai-lang-2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void tablesSayThatPointsAreIllustrative(String format) throws IOException {
        Path figures = write("19681," + PAYMENTS + ",42,100,,,,thử");
        Path result = folder.resolve("result." + format);

        assertThat(run(args("hai-lang-2024", figures, "--format", format, "--out", result.toString()))
                        .exit())
                .isZero();
        assertThat(TableText.of(result))
                .contains("minh họa")
                .contains("Thị trấn Diên Sanh")
                .contains("chưa nhập số liệu")
                .doesNotContain("MISSING_FIGURE");
    }

    @Test
    void whatIsWrongInBothFilesOfFiguresIsSaidAtOnce() throws IOException {
        Path figures = write("19681," + PAYMENTS + ",42,0,,,,");
        Path previous = Files.writeString(folder.resolve("previous.csv"), HEADER + "99999," + PAYMENTS + ",1,2,,,,\n");
        Captured run = run(args("hai-lang-2024", figures, "--previous", previous.toString()));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains(figures + ":2:").contains(previous + ":2:");
    }

    @Test
    void whatIsWrongWithTheUnitsAndWithTheFiguresIsSaidAtOnce() throws IOException {
        Path units = Files.writeString(
                folder.resolve("units.csv"),
                "code,name,type,parent_code,parent_name,attributes\n19681,A,xã,470,H,\n4,B,xã,470,H,\n");
        Path figures = write("19681," + PAYMENTS + ",42,0,,,,\n00004," + PAYMENTS + ",1,2,,,,");
        String[] args = args("hai-lang-2024", figures);
        args[4] = units.toString();
        Captured run = run(args);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains(units + ":3:").contains(figures + ":2:").doesNotContain(figures + ":3:");
    }

    @Test
    void aWarningIsShownAndTheRunGoesOn() throws IOException {
        Captured run = run(args("hai-lang-2024", write("19681," + PAYMENTS + ",1.234,2000,,,,")));

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("cảnh báo").contains(":2:").contains("1.234");
        assertThat(run.out()).startsWith("{").endsWith("]}\n").doesNotEndWith("\n\n");
    }

    @Test
    void aResultThatCannotBeWrittenIsRefusedAndAFolderStays() throws IOException {
        Path figures = write("");
        Path taken = Files.createDirectory(folder.resolve("taken"));
        Captured run = run(args("hai-lang-2024", figures, "--out", taken.toString()));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains(taken.toString());
        assertThat(taken).isDirectory();
        assertThat(run(args("hai-lang-2024", figures, "--out", "")).exit()).isEqualTo(1);
        String nowhere = folder.resolve("none").resolve("result.json").toString();
        assertThat(run(args("hai-lang-2024", figures, "--out", nowhere)).err()).contains("none");
    }

    @Test
    void aDateThatIsNoneIsAUsageErrorInPlainWords() throws IOException {
        Captured run = run(args("hai-lang-2024", write(""), "--as-of", "30/02/2024"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("30/02/2024").contains("2024-12-31").doesNotContain("Exception");
    }

    @Test
    void aWordThatIsNoCommandIsAUsageErrorAndNeverStartsTheService() {
        assertThat(Main.startsService("chekc", "rules/sets/hai-lang-2024")).isFalse();
        assertThat(run("chekc", "rules/sets/hai-lang-2024").exit()).isEqualTo(2);
        assertThat(Main.startsService()).isTrue();
        assertThat(Main.startsService("--server.port=8081")).isTrue();
    }

    @Test
    void helpAndVersionAreCommands() {
        assertThat(Main.startsService("--version")).isFalse();
        assertThat(run("--version").out()).startsWith("parindex ");
        assertThat(run("help").out()).contains("score");
    }

    @Test
    void formatLeavesACanonicalSetAsItIs() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("sets")).resolve("duc-tho-2024");
        TableText.copyFolder(Path.of("rules/sets/duc-tho-2024"), copy);
        Files.copy(Path.of("rules/indicators.yaml"), copy.resolve("indicators.yaml"));
        String before = Files.readString(copy.resolve("set.yaml"));

        assertThat(run("format", copy.toString()).exit()).isZero();
        assertThat(Files.readString(copy.resolve("set.yaml"))).isEqualTo(before);
    }

    private JsonNode score(String set, String lines) throws IOException {
        Captured run = run(args(set, write(lines)));
        assertThat(run.exit()).as(run.err()).isZero();
        return JsonMapper.shared().readTree(run.out());
    }

    private static JsonNode leaf(JsonNode result, String unit, String indicator) {
        String name = indicator.equals(PAYMENTS) ? "thanh toán trực tuyến" : indicator;
        for (JsonNode card : result.get("cards")) {
            for (JsonNode leaf : card.get("criteria")) {
                if (card.get("commune").get("code").asString().equals(unit)
                        && leaf.get("name").asString().contains(name)
                        && leaf.get("figure").asString().contains("42/100")) {
                    return leaf;
                }
            }
        }
        throw new AssertionError("no leaf for " + indicator);
    }

    private Path write(String lines) throws IOException {
        return Files.writeString(folder.resolve("figures.csv"), HEADER + lines + "\n");
    }

    private static String[] args(String set, Path figures, String... more) {
        List<String> args = new java.util.ArrayList<>(List.of(
                "score", "--set", "rules/sets/" + set, "--communes", "data/communes/" + set + ".csv", "--figures"));
        args.add(figures.toString());
        args.addAll(List.of(more));
        return args.toArray(String[]::new);
    }
}

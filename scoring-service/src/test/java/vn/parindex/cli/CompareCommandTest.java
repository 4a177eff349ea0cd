package vn.parindex.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.cli.Captured.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest {

    private static final String PAYMENTS = "giao-dich-thanh-toan-truc-tuyen";

    @TempDir
    Path folder;

    @Test
    void whatMovedBetweenTwoResultsOfOneSetIsSaidAndWhy() throws IOException {
        Path before = score("before", "hai-lang-2024", "data/figures/hai-lang-2024.csv");
        Path after = score("after", "hai-lang-2024", edited().toString());
        Captured compared = run("compare", before.toString(), after.toString());
        assertThat(compared.exit()).as(compared.err()).isZero();
        JsonNode unit = JsonMapper.shared()
                .readTree(compared.out())
                .path("units")
                .valueStream()
                .filter(each -> each.path("code").asString().equals("19681"))
                .findFirst()
                .orElseThrow();
        assertThat(unit.at("/leaves/0/code").asString()).isEqualTo("7.3");
        assertThat(unit.at("/leaves/0/reasons/0").asString()).isEqualTo("FIGURE");
        assertThat(unit.path("indexDifference").asString()).startsWith("-");

        assertThat(run("compare", before.toString(), after.toString(), "--format", "text")
                        .out())
                .contains("Trước: bộ hai-lang-2024", "điểm minh họa", "7.3", "(0/540 (0 %))")
                .contains("đơn vị khác không thay đổi");
    }

    @Test
    void aResultComparedWithItselfMovesNothing() throws IOException {
        Path result = score("same", "hai-lang-2024", "data/figures/hai-lang-2024.csv");
        Captured compared = run("compare", result.toString(), result.toString());
        assertThat(JsonMapper.shared().readTree(compared.out()).path("units").values())
                .hasSize(16)
                .allSatisfy(unit -> assertThat(unit.path("leaves").size()).isZero());
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void tablesSayWhyInWords(String format) throws IOException {
        Path before = score("before", "hai-lang-2024", "data/figures/hai-lang-2024.csv");
        Path after = score("after", "hai-lang-2024", edited().toString());
        Path table = folder.resolve("compared." + format);
        assertThat(run("compare", before.toString(), after.toString(), "--format", format, "--out", table.toString())
                        .exit())
                .isZero();
        assertThat(TableText.of(table))
                .contains("Thị trấn Diên Sanh", "số liệu thay đổi")
                .doesNotContain("FIGURE");
    }

    @Test
    void betweenYearsWhatCannotBeComparedIsSaidAndTheChangeIsSplit() throws IOException {
        Path before = score("before", "huong-hoa-2021", "data/figures/huong-hoa-2021.csv");
        Path after = score("after", "vinh-linh-2025", "data/figures/vinh-linh-2025.csv");
        Captured plain = run("compare", before.toString(), after.toString());
        assertThat(plain.err()).contains("--figures");
        assertThat(plain.exit()).isZero();

        Path same = score("again", "vinh-linh-2025", "data/figures/vinh-linh-2025.csv");
        Captured split = run(
                "compare",
                same.toString(),
                after.toString(),
                "--communes",
                "data/communes/vinh-linh-2025.csv",
                "--figures",
                "data/figures/vinh-linh-2025.csv");
        JsonNode first = JsonMapper.shared().readTree(split.out()).at("/units/0");
        assertThat(first.at("/split/index/total").asString()).isIn("0", "0.00");
    }

    @Test
    void figuresThatTheLaterResultDidNotHaveAreRefused() throws IOException {
        Path result = score("same", "hai-lang-2024", "data/figures/hai-lang-2024.csv");
        Captured refused = run(
                "compare",
                result.toString(),
                result.toString(),
                "--communes",
                "data/communes/hai-lang-2024.csv",
                "--figures",
                edited().toString());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("không phải số liệu của kết quả sau");
        assertThat(run("compare", result.toString(), result.toString(), "--figures", "x.csv")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void aResultOfAnotherEditionOfTheSetAsksForItsFolder() throws IOException {
        Path set = Files.createDirectories(folder.resolve("sets")).resolve("duc-tho-2024");
        TableText.copyFolder(Path.of("rules/sets/duc-tho-2024"), set);
        Files.copy(Path.of("rules/indicators.yaml"), set.resolve("indicators.yaml"));
        Path text = set.resolve("set.yaml");
        Files.writeString(text, Files.readString(text).replaceFirst("at-least: 80", "at-least: 81"));
        Path shipped = score("shipped", "duc-tho-2024", "data/figures/duc-tho-2024.csv");
        Path own = score("own", set.toString(), "data/figures/duc-tho-2024.csv");

        Captured unknown = run("compare", shipped.toString(), own.toString());
        assertThat(unknown.exit()).isEqualTo(1);
        assertThat(unknown.err()).contains(own.toString(), "--set", "không có gì được ghi");
        assertThat(run("compare", shipped.toString(), own.toString(), "--set", set.toString())
                        .exit())
                .isZero();
    }

    @Test
    void whatIsNoResultIsRefusedWithItsName() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        Path other = Files.writeString(folder.resolve("other.json"), "{ \"name\": \"kịch bản\" }");
        Captured refused = run("compare", broken.toString(), other.toString());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains(broken.toString(), other.toString(), "score --format json");
        assertThat(run("compare", folder.resolve("none.json").toString(), other.toString())
                        .exit())
                .isEqualTo(1);
        assertThat(run("compare", other.toString()).exit()).isEqualTo(2);
    }

    /** Diên Sanh without any online payment. */
    private Path edited() throws IOException {
        String figures = Files.readString(Path.of("data/figures/hai-lang-2024.csv"));
        return Files.writeString(
                folder.resolve("edited.csv"),
                figures.replaceFirst("19681," + PAYMENTS + ",[0-9]+,[0-9]+", "19681," + PAYMENTS + ",0,540"));
    }

    private Path score(String name, String set, String figures) {
        Path result = folder.resolve(name + ".json");
        String id = Path.of(set).getFileName().toString();
        List<String> args = new ArrayList<>(List.of("score", "--set", set.contains("/") ? set : "rules/sets/" + set));
        args.addAll(List.of("--communes", "data/communes/" + id + ".csv", "--figures", figures));
        args.addAll(List.of("--out", result.toString()));
        Captured scored = run(args.toArray(String[]::new));
        assertThat(scored.exit()).as(scored.err()).isZero();
        return result;
    }
}

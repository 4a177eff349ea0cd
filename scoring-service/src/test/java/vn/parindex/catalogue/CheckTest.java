package vn.parindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.finding.Finding;

/** One fault planted in a sound set: check names its code, its place and its value. */
class CheckTest {

    private static final String AREA = "7-so.yaml";
    private static final String METHOD = """
                indicator: giao-dich-thanh-toan-truc-tuyen
                method: target
                variant: capped-ratio
                ratio-rounding: 2
                target: { at-least: 45, citation: { source: ke-hoach, row: Phụ lục } }
            """;
    private static final String TARGET = "target: { at-least: 45, citation";

    private final Catalogue catalogue = new Catalogue();

    @Test
    void a_sound_set_has_no_findings() {
        assertThat(catalogue.check(MemoryFiles.sound().folder())).isEmpty();
        assertThat(catalogue.check(Fixture.FOLDER)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource({"headerFaults", "leafFaults", "methodFaults", "bandFaults", "fileFaults"})
    void a_planted_fault_is_found_at_its_place(
            String code, String file, String from, String to, String at, String value) {
        MemoryFiles faulty = MemoryFiles.sound().with(file, from, to);
        List<Finding> findings = catalogue.check(faulty.folder());
        assertThat(findings).as("findings: %s", findings).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.place().file()).isEqualTo("xa-2024/" + file);
            assertThat(finding.place().line()).isEqualTo(faulty.lineOf(file, at));
            assertThat(finding.what()).contains("(").contains(value);
        });
    }

    static Stream<Arguments> headerFaults() {
        String set = "set.yaml";
        return Stream.of(
                arguments("unknown-key", set, "version: 1", "verzion: 1", "verzion", "verzion"),
                arguments("missing-key", set, "title: Bộ cấp xã thử nghiệm\n", "", "id: xa-2024", "title"),
                arguments("wrong-value", set, "from: 2024-01-01", "from: 2024-02-30", "2024-02-30", "2024-02-30"),
                arguments("unknown-base", set, "extends: nen-2021", "extends: nen-2012", "nen-2012", "nen-2012"),
                arguments("extends-cycle", set, "extends: nen-2021", "extends: xa-2024", "extends: xa-2024", "xa-2024"),
                arguments("period-order", set, "closes: 2025-01-15", "closes: 2024-12-30", "2024-12-30", "2024-12-30"),
                arguments("unknown-tie-break", set, "{ leaf: \"1.1\" }", "{ leaf: \"1.9\" }", "1.9", "1.9"),
                arguments(
                        "unknown-indicator",
                        set,
                        "indicator: sang-kien",
                        "indicator: sang-kiem",
                        "sang-kiem",
                        "sang-kiem"),
                arguments(
                        "indicator-misfit",
                        set,
                        "indicator: sang-kien",
                        "indicator: tu-kiem-tra",
                        "indicator: tu-kiem-tra",
                        "yes-no"),
                arguments("gate-unknown-name", set, "quá \"Khá\"", "quá \"Giỏi\"", "Giỏi", "Giỏi"),
                arguments("gate-unknown-name", set, "tiêu chí \"3.2\"", "tiêu chí \"3.9\"", "3.9", "3.9"),
                arguments(
                        "unknown-source",
                        set,
                        "source: ke-hoach, row: Mục 9",
                        "source: ke-hoac, row: Mục 9",
                        "source: ke-hoac,",
                        "ke-hoac"),
                arguments("unknown-leaf", set, "leaf: \"3.2\"", "leaf: \"3.3\"", "3.3", "3.3"),
                arguments(
                        "effective-outside-period",
                        set,
                        "effective: 2024-07-01",
                        "effective: 2023-07-01",
                        "2023-07-01",
                        "2023-07-01"),
                arguments(
                        "drop-without-note", set, "    note: Không giao cho cấp xã\n", "", "leaf: \"1.2.1\"", "1.2.1"),
                arguments("id-not-folder", set, "id: xa-2024", "id: xa-2025", "xa-2025", "xa-2025"));
    }

    static Stream<Arguments> leafFaults() {
        return Stream.of(
                arguments("duplicate-code", AREA, "code: \"7.3\"", "code: \"1.1\"", "code: \"1.1\"", "1.1"),
                arguments("sum-not-100", "set.yaml", "change: {", "change: { max: 51,", "id: xa-2024", "101"),
                arguments(
                        "missing-citation",
                        AREA,
                        ", citation: { source: ke-hoach, row: Phụ lục }",
                        "",
                        "code: \"7.3\"",
                        "citation"),
                arguments("missing-key", AREA, "    lead: Văn phòng HĐND&UBND huyện\n", "", "code: \"7.3\"", "lead"),
                arguments(
                        "missing-key",
                        AREA,
                        "    indicator: giao-dich-thanh-toan-truc-tuyen\n",
                        "",
                        "code: \"7.3\"",
                        "indicator"),
                arguments("missing-case", AREA, "code: \"7.1\"", "code: \"7.2\"", "code: \"7.2\"", "7.2"),
                arguments(
                        "shared-indicator",
                        AREA,
                        "indicator: bao-cao-quy-2",
                        "indicator: bao-cao-quy-1",
                        "code: \"7.1\"",
                        "7.1"),
                arguments(
                        "too-many-decimals",
                        AREA,
                        "    max: \"15.00\"\n    indicator",
                        "    max: \"15.001\"\n    indicator",
                        "15.001",
                        "15.001"),
                arguments(
                        "unknown-switch",
                        AREA,
                        "applies: { types: [xã, thị trấn]",
                        "applies: { switch: kho",
                        "switch: kho",
                        "kho"),
                arguments(
                        "shares-not-100",
                        AREA,
                        "share: 50%\n        due: { before: 2024-04-05",
                        "share: 40%\n        due: { before: 2024-04-05",
                        "- name: Báo cáo quý I",
                        "90"),
                arguments(
                        "date-outside-window",
                        AREA,
                        "before: 2024-04-05",
                        "before: 2025-04-05",
                        "2025-04-05",
                        "2025-04-04"),
                arguments(
                        "points-status-missing",
                        AREA,
                        "Một cửa }\n    points-status: illustrative\n",
                        "Một cửa }\n",
                        "code: \"7.3\"",
                        "7.3"),
                arguments(
                        "needs-approval",
                        AREA,
                        "Một cửa }\n",
                        "Một cửa }\n    approval: needs-approval\n",
                        "needs-approval",
                        "7.3"),
                arguments("not-in-order", AREA, "code: \"7.1\"", "code: \"7.10\"", "code: \"7.3\"", "7.3"),
                arguments(
                        "not-canonical",
                        AREA,
                        "share: 50%\n        due: { before: 2024-04-05",
                        "share: \"50%\"\n        due: { before: 2024-04-05",
                        "\"50%\"",
                        "50%"));
    }

    static Stream<Arguments> methodFaults() {
        return Stream.of(
                arguments(
                        "capped-ratio-direction", AREA, TARGET, "target: { at-most: 45, citation", "at-most: 45", "45"),
                arguments("capped-ratio-zero", AREA, TARGET, "target: { above: 0, citation", "above: 0", "0"),
                arguments("target-direction", AREA, TARGET, "target: { below: 45, citation", "below: 45", "below"),
                arguments(
                        "key-not-for-method",
                        AREA,
                        "    not-arisen: exclude\n",
                        "    not-arisen: exclude\n    floor: 50\n",
                        "floor",
                        "floor"),
                arguments(
                        "key-not-for-method",
                        AREA,
                        "    citation: { source: ke-hoach, row: Mục 7 }",
                        "    not-arisen: zero\n    citation: { source: ke-hoach, row: Mục 7 }",
                        "not-arisen: zero",
                        "not-arisen"),
                method(
                        "missing-key",
                        "tu-kiem-tra",
                        "year-on-year\n    outcomes: { improved: 15, held: 5, worsened: 0 }",
                        "    not-arisen: exclude\n",
                        "code: \"7.3\"",
                        "not-arisen"),
                method(
                        "best-not-max",
                        "ho-so-dung-han",
                        "year-on-year\n    outcomes: { improved: 14, held: 5, worsened: 0 }",
                        "",
                        "improved: 14",
                        "14"),
                method(
                        "points-above-max",
                        "ho-so-dung-han",
                        "year-on-year\n    outcomes: { improved: 15, held: 16, worsened: 0 }",
                        "",
                        "held: 16",
                        "16"),
                method("indicator-misfit", "tu-kiem-tra", "proportional", "", "indicator: tu-kiem-tra", "yes-no"),
                method(
                        "value-out-of-range",
                        "giao-dich-thanh-toan-truc-tuyen",
                        "proportional\n    floor: 100",
                        "",
                        "floor: 100",
                        "100"),
                method(
                        "value-out-of-range",
                        "sang-kien",
                        "count\n    points-per-unit: 0",
                        "",
                        "points-per-unit: 0",
                        "0"),
                method(
                        "key-not-for-method",
                        "sang-kien",
                        "deduction\n    points-per-unit: 1",
                        "",
                        "not-arisen: exclude",
                        "not-arisen"));
    }

    /** The last leaf with another method; {@code removed} is taken out of the rest of the leaf. */
    private static Arguments method(
            String code, String indicator, String method, String removed, String at, String value) {
        String rest = "    not-arisen: exclude\n";
        String from = METHOD + rest;
        String to = "    indicator: " + indicator + "\n    method: " + method + "\n" + (removed.isEmpty() ? rest : "")
                + "    citation: { source: ke-hoach }\n";
        return arguments(code, AREA, from, to, at, value);
    }

    static Stream<Arguments> bandFaults() {
        return Stream.of(
                bands("band-without-target", "100% target", "{ at-least: 100% target, points: 15 }"),
                bands("band-order", "at-least: 80", "{ at-least: 80, points: 15 }", "{ at-least: 80, points: 5 }"),
                bands("band-order", "at-least: 90", "{ at-least: 80, points: 15 }", "{ at-least: 90, points: 5 }"),
                bands("band-order", "above: 80", "{ at-least: 80, points: 15 }", "{ above: 80, points: 5 }"),
                bands("band-gap", "89", "{ at-least: 90, points: 15 }", "{ at-least: 80, below: 89, points: 5 }"),
                bands("band-gap", "90", "{ above: 90, points: 15 }", "{ at-least: 80, below: 90, points: 5 }"),
                bands("band-overlap", "90", "{ at-least: 90, points: 15 }", "{ at-least: 80, at-most: 90, points: 5 }"),
                bands("band-overlap", "95", "{ at-least: 90, points: 15 }", "{ at-least: 80, below: 95, points: 5 }"),
                bands("band-dead", "101", "{ at-least: 101, points: 15 }"),
                bands("band-dead", "above: 100", "{ above: 100, points: 15 }"),
                bands("band-dead", "80", "{ at-least: 90, points: 15 }", "{ at-least: 80, below: 80, points: 5 }"),
                bands("points-above-max", "16", "{ at-least: 90, points: 16 }"),
                bands("target-direction", "at-most", "{ at-most: 90, points: 15 }"));
    }

    private static Arguments bands(String code, String value, String... bands) {
        StringBuilder text = new StringBuilder("band\n    bands:");
        for (String band : bands) {
            text.append("\n      - ").append(band);
        }
        boolean meeting = code.equals("band-gap") || code.equals("band-overlap");
        String at = meeting ? bands[0] : bands[bands.length - 1];
        return method(code, "giao-dich-thanh-toan-truc-tuyen", text.toString(), "", at, value);
    }

    static Stream<Arguments> fileFaults() {
        return Stream.of(
                arguments(
                        "case-without-subject",
                        "cases/7.3.yaml",
                        "leaf: \"7.3\"",
                        "leaf: \"7.4\"",
                        "- name: 45",
                        "7.4"),
                arguments(
                        "case-unknown-figure",
                        "cases/7.1.yaml",
                        "bao-cao-quy-1",
                        "bao-cao-quy-9",
                        "- name: Cả",
                        "bao-cao-quy-9"),
                arguments(
                        "case-without-points",
                        "cases/1.1.yaml",
                        "{ points: \"20.00\" }",
                        "{ cause: LATE }",
                        "- name: Đúng",
                        "Đúng ngày cuối"),
                arguments("file-name", AREA, "code: 7\n", "code: 8\n", "code: 8", "7-so.yaml"));
    }

    @Test
    void bands_against_the_direction_of_their_target_contradict_it() {
        MemoryFiles files = MemoryFiles.sound()
                .inSet("nen-2021", "3-thu-tuc.yaml", "at-least: 90", "at-most: 90")
                .inSet(
                        "nen-2021",
                        "3-thu-tuc.yaml",
                        "{ at-least: 100% target, points: \"50.00\" }",
                        "{ at-most: 80, points: \"50.00\" }");
        assertThat(codes(files)).contains("target-band-contradiction");
    }

    @Test
    void a_change_during_the_period_is_checked_on_its_own_day() {
        MemoryFiles files = MemoryFiles.sound().with("set.yaml", "change: {", "change: { max: 51,");
        assertThat(catalogue.check(files.folder()))
                .filteredOn(finding -> finding.code().equals("sum-not-100"))
                .hasSize(1);
        assertThat(catalogue
                        .read(files.folder(), java.time.LocalDate.of(2024, 6, 30))
                        .leaves())
                .isNotEmpty();
    }

    @Test
    void a_published_set_that_changed_is_refused() {
        MemoryFiles files =
                MemoryFiles.sound().with("set.yaml", "extends: nen-2021\n", "extends: nen-2021\nstatus: published\n");
        assertThat(codes(files)).containsExactly("not-locked");
        String entry = catalogue.lockEntry(files.folder());
        assertThat(codes(files.lock(entry + "\n"))).isEmpty();
        files.with("set.yaml", "Bộ cấp xã thử nghiệm", "Bộ cấp xã sửa lén");
        assertThat(codes(files)).containsExactly("published-changed");
    }

    @Test
    void a_sentence_that_the_grammar_does_not_know_is_refused_at_its_line() {
        Catalogue strict = new Catalogue((set, gate) -> Optional.of(new GateGrammar.Fault("không hiểu (x)", "cần y")));
        assertThat(strict.check(MemoryFiles.sound().folder())).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("gate-sentence");
            assertThat(finding.place().line()).isEqualTo(MemoryFiles.sound().lineOf("set.yaml", "sentence:"));
        });
    }

    @Test
    void a_mistyped_key_gets_the_nearest_known_one() {
        MemoryFiles files = MemoryFiles.sound().with(AREA, "ratio-rounding", "ratio-roundin");
        assertThat(catalogue.check(files.folder()))
                .anySatisfy(finding -> assertThat(finding.expected()).contains("có phải là «ratio-rounding»?"));
    }

    private List<String> codes(MemoryFiles files) {
        return catalogue.check(files.folder()).stream().map(Finding::code).toList();
    }
}

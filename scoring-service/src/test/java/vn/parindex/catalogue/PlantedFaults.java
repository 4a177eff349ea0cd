package vn.parindex.catalogue;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Single faults for the sound set: code of the finding, file, the text that is replaced and by what, a text on the line
 * where the finding must stand, and the value it must show.
 */
final class PlantedFaults {

    private static final String AREA = "7-so.yaml";
    private static final String METHOD = """
                indicator: giao-dich-thanh-toan-truc-tuyen
                method: target
                variant: capped-ratio
                ratio-rounding: 2
                target: { at-least: 45, citation: { source: ke-hoach, row: Phụ lục } }
            """;
    private static final String TARGET = "target: { at-least: 45, citation";

    private PlantedFaults() {}

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
}

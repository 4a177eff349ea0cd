package vn.parindex.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.authoring.merge.Conflict;
import vn.parindex.authoring.merge.LayerMerge;
import vn.parindex.authoring.merge.Merged;
import vn.parindex.authoring.merge.Side;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;

/** Two people change one draft: nothing is lost, and what one of them did alone is never asked about. */
class LayerMergeTest {

    private static final String AREA = "7-chinh-quyen-so.yaml";
    private static final Map<String, String> BASE =
            new TreeMap<>(SetDocuments.read(SetFolder.shipped("hai-lang-2024")).canonical());
    private static final String TARGET = "lĩnh vực 7/criteria[7.3]/target";

    /** Each changes other units than the others do. */
    private static final List<UnaryOperator<Map<String, String>>> EDITS = List.of(
            in(AREA, "at-least: 45\n", "at-least: 50\n"),
            in(AREA, "    lead: Văn phòng HĐND&UBND huyện; Bộ phận TN&TKQ huyện\n", "    lead: Phòng khác\n"),
            in("set.yaml", "xếp loại không quá \"Trung bình\"", "xếp loại không quá \"Khá\""),
            in("set.yaml", "gates:\n", "gates:\n" + gate("K1")),
            in("set.yaml", "sources:\n", gate("K9") + "sources:\n"),
            in("set.yaml", "    - 2024-09-03\n", "    - 2024-09-03\n    - 2024-09-04\n"),
            in("set.yaml", "      max: \"3.50\"\n", "      max: \"3.25\"\n"),
            in("cases/1.1.2.yaml", "cases:\n", "cases:\n  - { name: mới, given: {}, expect: { points: 0 } }\n"),
            in("cases/1.1.2.yaml", "given: { date: 2024-03-14 }", "given: { date: 2024-03-13 }"),
            without("cases/7.3.yaml"),
            printed("99.00"),
            files -> cut(files, AREA, "  - code: \"7.9\""));

    @ParameterizedTest
    @MethodSource("vn.parindex.catalogue.SetFolder#shippedIds")
    void who_changed_nothing_gets_what_the_other_did(String id) {
        assertUnits(SetDocuments.read(SetFolder.shipped("hai-lang-2024")), SetDocuments.read(SetFolder.shipped(id)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void the_same_of_random_layers(long seed) {
        RandomLayers random = new RandomLayers(seed);
        assertUnits(random.layer(), random.layer());
    }

    private static void assertUnits(SetDocuments base, SetDocuments other) {
        Map<String, String> expected = new TreeMap<>(other.canonical());
        assertThat(files(LayerMerge.of(base, other, base, Map.of()))).isEqualTo(expected);
        assertThat(files(LayerMerge.of(base, base, other, Map.of()))).isEqualTo(expected);
        assertThat(files(LayerMerge.of(base, other, other, Map.of()))).isEqualTo(expected);
        assertThat(files(LayerMerge.of(other, other, other, Map.of()))).isEqualTo(expected);
    }

    @Test
    void changes_of_other_units_come_together_whoever_is_first() {
        Random random = new Random(7);
        for (int round = 0; round < 25; round++) {
            Map<String, String> mine = BASE;
            Map<String, String> theirs = BASE;
            Map<String, String> all = BASE;
            for (UnaryOperator<Map<String, String>> edit : EDITS) {
                int who = random.nextInt(4);
                mine = who % 2 == 1 ? edit.apply(mine) : mine;
                theirs = who > 1 ? edit.apply(theirs) : theirs;
                all = who > 0 ? edit.apply(all) : all;
            }
            boolean renamed = random.nextBoolean();
            theirs = renamed ? renamed(theirs) : theirs;
            Map<String, String> expected = canonical(renamed ? renamed(all) : all);
            assertThat(files(LayerMerge.of(BASE, mine, theirs))).isEqualTo(expected);
            assertThat(files(LayerMerge.of(BASE, theirs, mine))).isEqualTo(expected);
        }
    }

    @Test
    void what_both_changed_is_a_conflict_in_words_and_a_choice_ends_it() {
        Map<String, String> mine = EDITS.get(2).apply(EDITS.get(0).apply(BASE));
        Map<String, String> theirs =
                in(AREA, "at-least: 45\n", "at-least: \"47.5\"\n").apply(BASE);
        Merged merged = LayerMerge.of(BASE, mine, theirs);
        assertThat(merged.files()).isEmpty();
        assertThat(merged.open()).singleElement().satisfies(conflict -> {
            assertThat(conflict.unit()).isEqualTo(TARGET);
            assertThat(conflict.place()).isEqualTo("tiêu chí 7.3");
            assertThat(conflict.key()).isEqualTo("Chỉ tiêu");
            assertThat(conflict.base().orElseThrow()).contains(": 45");
            assertThat(conflict.mine().orElseThrow()).contains(": 50");
            assertThat(conflict.theirs().orElseThrow()).contains(": 47,5");
        });
        Merged chosen = LayerMerge.of(BASE, mine, theirs, Map.of(TARGET, Side.THEIRS));
        assertThat(files(chosen)).isEqualTo(canonical(EDITS.get(2).apply(theirs)));
        assertThat(chosen.conflicts()).hasSize(1);
        assertThat(files(LayerMerge.of(BASE, mine, theirs, Map.of(TARGET, Side.MINE))))
                .isEqualTo(canonical(mine));
    }

    @Test
    void the_printed_maximum_of_an_area_is_a_unit_of_its_own() {
        Map<String, String> mine = EDITS.get(0).apply(printed("12.00").apply(BASE));
        assertThat(LayerMerge.of(BASE, mine, printed("15.00").apply(BASE)).open())
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.place()).isEqualTo("lĩnh vực 7");
                    assertThat(conflict.key()).isEqualTo("Điểm tối đa");
                    assertThat(conflict.mine()).contains("12,00");
                    assertThat(conflict.theirs()).contains("15,00");
                });
        assertThat(files(LayerMerge.of(BASE, mine, EDITS.get(1).apply(BASE))))
                .isEqualTo(canonical(EDITS.get(1).apply(mine)));
    }

    @Test
    void a_leaf_that_one_dropped_and_the_other_changed_is_asked_about_as_a_whole() {
        Map<String, String> mine = cut(BASE, AREA, "  - code: \"7.9\"");
        String tail = BASE.get(AREA).substring(BASE.get(AREA).indexOf("  - code: \"7.9\""));
        Map<String, String> theirs =
                put(BASE, AREA, BASE.get(AREA).replace(tail, tail.replaceFirst("name: .*", "name: Khác")));
        assertThat(LayerMerge.of(BASE, mine, theirs).open()).singleElement().satisfies(conflict -> {
            assertThat(conflict.place()).isEqualTo("tiêu chí 7.9");
            assertThat(conflict.mine()).isEmpty();
            assertThat(conflict.theirs().orElseThrow()).contains("Khác");
        });
    }

    @Test
    void an_area_goes_with_its_last_leaf_and_one_new_code_given_twice_is_asked_about() {
        Map<String, String> mine = EDITS.get(3).apply(BASE);
        Map<String, String> theirs = in(
                        "set.yaml", "gates:\n", "gates:\n" + gate("K1").replace("5.4", "5.3"))
                .apply(BASE);
        assertThat(LayerMerge.of(BASE, mine, theirs).open())
                .extracting(Conflict::place)
                .containsExactly("điều kiện khống chế K1");
        assertThat(files(LayerMerge.of(BASE, mine, mine))).isEqualTo(canonical(mine));
    }

    @Test
    void a_leaf_that_one_moved_to_another_area_or_renumbered_takes_along_what_the_other_changed_in_it() {
        Map<String, String> theirs = EDITS.get(0).apply(BASE);
        String block = block(BASE.get(AREA), "7.3");
        Map<String, String> moved = put(
                put(BASE, AREA, BASE.get(AREA).replace(block, "")),
                "6-tai-chinh-cong.yaml",
                BASE.get("6-tai-chinh-cong.yaml") + block);
        Map<String, String> both = files(LayerMerge.of(BASE, moved, theirs));
        assertThat(both.get(AREA)).doesNotContain("\"7.3\"");
        assertThat(both.get("6-tai-chinh-cong.yaml")).contains("code: \"7.3\"", "at-least: 50");
        assertThat(files(LayerMerge.of(BASE, theirs, moved))).isEqualTo(both);
        Map<String, String> renumbered = put(BASE, AREA, BASE.get(AREA).replace("code: \"7.3\"", "code: \"7.30\""));
        assertThat(files(LayerMerge.of(BASE, renumbered, theirs)).get(AREA))
                .contains("code: \"7.30\"", "at-least: 50")
                .doesNotContain("\"7.3\"", "at-least: 45");
    }

    @Test
    void who_moved_a_leaf_and_who_dropped_it_are_asked() {
        String block = block(BASE.get(AREA), "7.3");
        Map<String, String> dropped = put(BASE, AREA, BASE.get(AREA).replace(block, ""));
        Map<String, String> moved = put(dropped, "6-tai-chinh-cong.yaml", BASE.get("6-tai-chinh-cong.yaml") + block);
        Merged merged = LayerMerge.of(BASE, moved, dropped);
        assertThat(merged.open()).singleElement().satisfies(conflict -> {
            assertThat(conflict.place()).isEqualTo("tiêu chí 7.3");
            assertThat(conflict.mine()).contains("lĩnh vực 6");
            assertThat(conflict.theirs()).isEmpty();
        });
        String unit = merged.open().get(0).unit();
        assertThat(files(LayerMerge.of(BASE, moved, dropped, Map.of(unit, Side.MINE))))
                .isEqualTo(canonical(moved));
        assertThat(files(LayerMerge.of(BASE, moved, dropped, Map.of(unit, Side.THEIRS))))
                .isEqualTo(canonical(dropped));
    }

    @Test
    void two_new_areas_with_one_file_name_get_each_its_own() {
        String nine =
                "code: 9\nname: Mới\ncriteria:\n" + block(BASE.get(AREA), "7.9").replace("7.9", "9.1");
        Map<String, String> mine = put(BASE, "9-moi.yaml", nine);
        Map<String, String> theirs =
                put(BASE, "9-moi.yaml", nine.replace("9\n", "10\n").replace("9.1", "10.1"));
        Map<String, String> both = files(LayerMerge.of(BASE, mine, theirs));
        assertThat(both.get("9-moi.yaml")).contains("code: 9\n");
        assertThat(both.get("10-moi.yaml")).contains("code: 10\n");
        assertThat(files(LayerMerge.of(BASE, theirs, mine))).isEqualTo(both);
    }

    @Test
    void of_two_undated_amendments_of_one_leaf_one_goes_while_the_other_is_changed() {
        String first =
                "  - { leaf: \"3.2\", citation: { source: kh-hai-lang-2024, row: một }, change: { max: \"2.00\" } }\n";
        String second = first.replace("một", "hai").replace("{ max: \"2.00\" }", "{ lead: Phòng khác }");
        Map<String, String> base = in("set.yaml", "amendments:\n", "amendments:\n" + first + second)
                .apply(BASE);
        Map<String, String> mine = in("set.yaml", first, "").apply(base);
        Map<String, String> theirs = in("set.yaml", "Phòng khác", "Phòng mới").apply(base);
        assertThat(files(LayerMerge.of(base, mine, theirs)))
                .isEqualTo(canonical(in("set.yaml", first, "").apply(theirs)));
    }

    @Test
    void two_accepted_findings_come_together_and_one_decision_is_never_half_of_each() {
        String kept = "exceptions:\n";
        Map<String, String> mine =
                in("set.yaml", kept, kept + accepted("max-zero", "7.1")).apply(BASE);
        Map<String, String> theirs =
                in("set.yaml", kept, kept + accepted("missing-case", "7.3")).apply(BASE);
        assertThat(files(LayerMerge.of(BASE, mine, theirs)).get("set.yaml"))
                .contains("check: max-zero", "check: missing-case", "check: needs-approval");
        Map<String, String> why =
                in("set.yaml", "reason: lý do", "reason: khác").apply(mine);
        Map<String, String> who =
                in("set.yaml", "decided-by: ai đó", "decided-by: người khác").apply(mine);
        assertThat(LayerMerge.of(mine, why, who).open())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.place()).isEqualTo("ngoại lệ max-zero 7.1"));
    }

    private static String accepted(String check, String leaf) {
        return "  - { check: %s, leaf: \"%s\", reason: lý do, decided-by: ai đó, decided-on: 2026-01-01 }\n"
                .formatted(check, leaf);
    }

    /** The lines of one criterion. */
    private static String block(String area, String code) {
        int from = area.indexOf("  - code: \"" + code + "\"");
        int to = area.indexOf("\n  - code", from);
        return area.substring(from, to < 0 ? area.length() : to + 1);
    }

    private static Map<String, String> files(Merged merged) {
        assertThat(merged.open()).isEmpty();
        return new TreeMap<>(merged.files().orElseThrow());
    }

    private static Map<String, String> canonical(Map<String, String> files) {
        return new TreeMap<>(
                SetDocuments.read(SetFolder.amongShipped("thu", files)).canonical());
    }

    private static String gate(String code) {
        return "  - code: " + code
                + "\n    sentence: Khi tiêu chí \"5.4\" không có điểm thì xếp loại không quá \"Khá\"\n"
                + "    citation: { source: kh-hai-lang-2024 }\n";
    }

    private static UnaryOperator<Map<String, String>> in(String file, String from, String to) {
        return files -> {
            String text = files.get(file);
            int at = text.indexOf(from);
            assertThat(at).as(from).isNotNegative();
            return put(files, file, text.substring(0, at) + to + text.substring(at + from.length()));
        };
    }

    /** Another maximum for the area. */
    private static UnaryOperator<Map<String, String>> printed(String max) {
        return files -> put(
                files,
                AREA,
                files.get(AREA)
                        .replaceFirst("(?m)^max: .*\n", "")
                        .replaceFirst("criteria:\n", "max: \"" + max + "\"\ncriteria:\n"));
    }

    private static UnaryOperator<Map<String, String>> without(String file) {
        return files -> {
            Map<String, String> changed = new TreeMap<>(files);
            changed.remove(file);
            return changed;
        };
    }

    private static Map<String, String> cut(Map<String, String> files, String file, String from) {
        return put(files, file, files.get(file).substring(0, files.get(file).indexOf(from)));
    }

    private static Map<String, String> renamed(Map<String, String> files) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.put("7-so.yaml", new ArrayList<>(List.of(changed.remove(AREA))).get(0));
        return changed;
    }

    private static Map<String, String> put(Map<String, String> files, String file, String text) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.put(file, text);
        return changed;
    }
}

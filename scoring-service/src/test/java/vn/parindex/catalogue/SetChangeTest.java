package vn.parindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.finding.BadInput;

/** A change gives the same effective set as the text changed by hand. */
class SetChangeTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2024, 12, 31);

    private final Catalogue catalogue = new Catalogue();

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void a_change_equals_the_text_changed_by_hand(SetChange change, String set, String file, String from, String to) {
        String changed = catalogue.changedCanonical(MemoryFiles.sound().folder(), LAST_DAY, List.of(change));
        String byHand = catalogue.canonical(
                MemoryFiles.sound().inSet(set, file, from, to).folder(), LAST_DAY);
        assertThat(changed).isEqualTo(byHand);
        assertThat(changed).isNotEqualTo(catalogue.canonical(MemoryFiles.sound().folder(), LAST_DAY));
    }

    static Stream<Arguments> changes() {
        String area = "7-so.yaml";
        String own = "xa-2024";
        return Stream.of(
                arguments(SetChange.put("7.3", "target.at-least", "46"), own, area, "at-least: 45", "at-least: 46"),
                arguments(
                        SetChange.putText("7.3", "target.at-least", "45.01"),
                        own,
                        area,
                        "at-least: 45",
                        "at-least: \"45.01\""),
                arguments(
                        SetChange.put("7.3", "variant", "all-or-nothing"), own, area, "capped-ratio", "all-or-nothing"),
                arguments(
                        SetChange.put("7.3", "not-arisen", "zero"),
                        own,
                        area,
                        "not-arisen: exclude",
                        "not-arisen: zero"),
                arguments(SetChange.remove("7.3", "ratio-rounding"), own, area, "    ratio-rounding: 2\n", ""),
                arguments(SetChange.put("7.3", "applies.types[1]", "phường"), own, area, "thị trấn", "phường"),
                arguments(
                        SetChange.put("7.1", "milestones[1].late.per-day", "\"0.60\""),
                        own,
                        area,
                        "\"0.50\"",
                        "\"0.60\""),
                arguments(
                        SetChange.put("7.1", "milestones[Báo cáo quý I].due", "{ by: 2024-04-05 }"),
                        own,
                        area,
                        "before: 2024-04-05",
                        "by: 2024-04-05"),
                arguments(
                        SetChange.put("3.2", "bands[1].points", "\"20.00\""),
                        "nen-2021",
                        "3-thu-tuc.yaml",
                        "50% max",
                        "\"20.00\""),
                arguments(
                        SetChange.remove("3.2", "bands[1]"),
                        "nen-2021",
                        "3-thu-tuc.yaml",
                        "      - { at-least: 90, points: 50% max }\n",
                        ""),
                arguments(
                        SetChange.put("1.1", "due.by", "2024-03-01"),
                        "nen-2021",
                        "1-chi-dao.yaml",
                        "2024-02-29 }\n    late",
                        "2024-03-01 }\n    late"),
                arguments(
                        SetChange.put("1.1", "late", "{ per-day: 1 }"),
                        "nen-2021",
                        "1-chi-dao.yaml",
                        "{ fraction: 50%, within: 10 }",
                        "{ per-day: 1 }"),
                arguments(
                        SetChange.putInSet("scoring.compare", "exact"),
                        own,
                        "set.yaml",
                        "compare: published",
                        "compare: exact"),
                arguments(
                        SetChange.putInSet(
                                "gates[K1].sentence",
                                "\"Khi tiêu chí \\\"3.2\\\" không có điểm thì xếp loại không quá \\\"Khá\\\"\""),
                        own,
                        "set.yaml",
                        "đạt dưới 50% điểm tối đa",
                        "không có điểm"),
                arguments(
                        SetChange.putInSet("grades.steps[Tốt].at-least", "81"),
                        "nen-2021",
                        "set.yaml",
                        "at-least: 80",
                        "at-least: 81"),
                arguments(SetChange.removeFromSet("tie-breaks[1]"), own, "set.yaml", "  - { leaf: \"1.1\" }\n", ""));
    }

    @Test
    void a_dropped_leaf_takes_its_empty_area_and_its_indicator_with_it() {
        CriteriaSet set = catalogue.change(
                Fixture.FOLDER,
                LAST_DAY,
                List.of(
                        SetChange.drop("3.2"),
                        SetChange.removeFromSet("gates"),
                        SetChange.removeFromSet("tie-breaks")));
        assertThat(set.areas()).extracting(Area::code).containsExactly("1", "7");
        assertThat(set.indicators()).doesNotContainKey(new IndicatorId("ho-so-dung-han"));
    }

    @Test
    void another_indicator_is_found_in_the_indicators_file() {
        CriteriaSet set = catalogue.change(
                Fixture.FOLDER, LAST_DAY, List.of(SetChange.put("7.3", "indicator", "ho-so-dung-han")));
        assertThat(set.indicators()).doesNotContainKey(new IndicatorId("giao-dich-thanh-toan-truc-tuyen"));
    }

    @Test
    void changes_are_made_in_their_order() {
        CriteriaSet set = catalogue.change(
                Fixture.FOLDER,
                LAST_DAY,
                List.of(SetChange.put("7.3", "max", "20"), SetChange.put("7.3", "max", "21")));
        assertThat(set.leaves().get(3).max()).isEqualByComparingTo("21");
    }

    @ParameterizedTest
    @MethodSource("senseless")
    void a_change_that_leads_nowhere_or_to_nonsense_is_refused(SetChange change, String code) {
        assertThatThrownBy(() -> catalogue.change(Fixture.FOLDER, LAST_DAY, List.of(change)))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad -> assertThat(bad.findings()).anySatisfy(finding -> {
                            assertThat(finding.code()).isEqualTo(code);
                            assertThat(finding.place().file()).isNotEmpty();
                        }));
    }

    static Stream<Arguments> senseless() {
        return Stream.of(
                arguments(SetChange.put("9.9", "max", "1"), "unknown-path"),
                arguments(SetChange.put("7.3", "bands[0].points", "1"), "unknown-path"),
                arguments(SetChange.put("7.3", "[0]", "1"), "unknown-path"),
                arguments(SetChange.remove("7.3", "floor"), "unknown-path"),
                arguments(SetChange.put("7.3", "max", "nhiều"), "wrong-value"),
                arguments(SetChange.put("7.3", "max", "{ a: b }"), "wrong-type"),
                arguments(SetChange.put("7.3", "max", "*a"), "yaml-alias"),
                arguments(SetChange.put("7.3", "tagret", "1"), "unknown-key"),
                arguments(SetChange.put("7.3", "target.at-least", "0"), "capped-ratio-zero"),
                arguments(SetChange.remove("7.3", "lead"), "missing-key"),
                arguments(SetChange.put("3.2", "bands[0]", "{ at-least: 80, points: 50 }"), "band-order"));
    }
}

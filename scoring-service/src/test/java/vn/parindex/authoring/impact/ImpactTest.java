package vn.parindex.authoring.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.authoring.diff.SetDifference;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.SetChange;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.commune.Lineage;
import vn.parindex.commune.ShippedUnits;
import vn.parindex.commune.Unit;
import vn.parindex.facts.FactSheet;
import vn.parindex.facts.FiguresFile;
import vn.parindex.scorebook.ReDated;
import vn.parindex.scorebook.compare.Comparison;
import vn.parindex.scorebook.compare.Result;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.GateGrammar;
import vn.parindex.scoring.Scorer;
import vn.parindex.scoring.TestScorers;

/** A draft beside the version it replaces, on the same figures. */
class ImpactTest {

    private static final Catalogue CATALOGUE = new Catalogue(GateGrammar.OF_SETS);
    private static final SetFolder FOLDER = SetFolder.shipped("hai-lang-2024");
    private static final CriteriaSet AGAINST = CATALOGUE.read(FOLDER);
    private static final Scorer SCORER = TestScorers.shared();
    private static final String PAYMENTS = "giao-dich-thanh-toan-truc-tuyen";

    @Test
    void a_set_beside_itself_moves_nobody() throws IOException {
        Impact impact = impact(AGAINST, "");
        assertThat(impact.movers()).isEmpty();
        assertThat(impact.diff().differences()).isEmpty();
        assertThat(impact.firstLosses()).isEmpty();
        assertThat(impact.gaps()).isEmpty();
    }

    @Test
    void the_impact_is_two_official_scorings_compared() throws IOException {
        CriteriaSet draft = changed(SetChange.put("7.3", "target.at-least", "60"));
        Impact impact = impact(draft, "");
        assertThat(impact.comparison())
                .isEqualTo(Comparison.ofScenario(
                        scored("bản được thay", true, AGAINST), scored("bản nháp", false, draft), Lineage.shipped()));
        assertThat(impact.movers()).isNotEmpty();
        assertThat(impact.diff().differences())
                .extracting(SetDifference::sentence)
                .containsExactly("Tiêu chí 7.3: chỉ tiêu đổi từ ≥ 45 % thành ≥ 60 %.");
    }

    @Test
    void who_loses_on_a_leaf_for_the_first_time_is_named_and_who_lost_before_is_not() throws IOException {
        Impact impact = impact(changed(SetChange.put("7.3", "target.at-least", "60")), "");
        assertThat(impact.firstLosses()).isNotEmpty().allSatisfy(loss -> {
            assertThat(loss.leaf()).isEqualTo("7.3");
            assertThat(loss.newLeaf()).isFalse();
            assertThat(lostBefore(impact, loss.unitCode())).isZero();
        });
        assertThat(impact.firstLosses()).hasSize((int) impact.comparison().after().cards().stream()
                .filter(card -> lostBefore(impact, card.unitCode()) == 0)
                .filter(card -> card.criteria().stream()
                        .anyMatch(
                                leaf -> leaf.code().equals("7.3") && leaf.lost().signum() > 0))
                .count());
    }

    @Test
    void a_leaf_that_was_split_off_is_not_new_and_who_lost_before_does_not_lose_for_the_first_time()
            throws IOException {
        CriteriaSet split = changed(
                SetChange.put("7.3", "target.at-least", "60"),
                SetChange.put("7.3", "code", "\"7.31\""),
                SetChange.putInSet("tie-breaks", "[{ area: 3 }]"),
                SetChange.putInSet("id", "hai-lang-2025"),
                SetChange.putInSet("follows", "{ set: hai-lang-2024, version: 1 }"),
                SetChange.putInSet("lineage", "[{ code: \"7.31\", as: split, from: [\"7.3\"] }]"));
        assertThat(impact(split, "").firstLosses())
                .extracting(FirstLoss::unitCode, FirstLoss::lost, FirstLoss::newLeaf)
                .isEqualTo(impact(changed(SetChange.put("7.3", "target.at-least", "60")), "").firstLosses().stream()
                        .map(loss -> org.assertj.core.groups.Tuple.tuple(loss.unitCode(), loss.lost(), false))
                        .toList());
    }

    @Test
    void figures_that_only_one_side_asks_for_are_named_and_still_scored_by_the_other() throws IOException {
        CriteriaSet without = changed(SetChange.drop("7.3"), SetChange.putInSet("tie-breaks", "[{ area: 3 }]"));
        assertThat(impact(without, "").gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.kind()).isEqualTo(FigureGap.Kind.NOT_IN_DRAFT);
            assertThat(gap.indicator().value()).isEqualTo(PAYMENTS);
            assertThat(gap.units()).isPositive();
        });
        Impact back = Impact.of(
                SCORER,
                ImpactSets.of(without, AGAINST),
                given(ImpactSets.of(without, AGAINST).readingAgainst(), ""),
                given(ImpactSets.of(without, AGAINST).readingDraft(), ""),
                Lineage.shipped());
        assertThat(back.gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.kind()).isEqualTo(FigureGap.Kind.NOT_IN_AGAINST));
        assertThat(back.comparison().after().cards())
                .isEqualTo(scored("bản nháp", false, AGAINST).cards());
        assertThat(back.firstLosses()).isNotEmpty().allMatch(FirstLoss::newLeaf);
    }

    @Test
    void an_indicator_that_only_the_draft_asks_for_and_nobody_has_is_named() throws IOException {
        CriteriaSet without = changed(SetChange.drop("7.3"), SetChange.putInSet("tie-breaks", "[{ area: 3 }]"));
        ImpactSets sets = ImpactSets.of(without, AGAINST);
        Impact impact = Impact.of(
                SCORER,
                sets,
                given(sets.readingAgainst(), PAYMENTS),
                given(sets.readingDraft(), PAYMENTS),
                Lineage.shipped());
        assertThat(impact.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.kind()).isEqualTo(FigureGap.Kind.NO_FIGURE);
            assertThat(gap.units()).isZero();
        });
    }

    @Test
    void the_draft_of_another_year_is_scored_on_the_years_of_the_figures() throws IOException {
        Impact impact = impact(ReDated.by(1, AGAINST), "");
        assertThat(impact.movers()).isEmpty();
        assertThat(new ImpactTables(impact).remarks()).anyMatch(line -> line.contains("dời ngày -1 năm về kỳ 2024"));
    }

    private static int lostBefore(Impact impact, String unit) {
        return impact.comparison().before().cards().stream()
                .filter(card -> card.unitCode().equals(unit))
                .flatMap(card -> card.criteria().stream())
                .filter(leaf -> leaf.code().equals("7.3"))
                .mapToInt(leaf -> leaf.lost().signum())
                .sum();
    }

    private static Impact impact(CriteriaSet draft, String without) throws IOException {
        ImpactSets sets = ImpactSets.of(AGAINST, draft);
        return Impact.of(
                SCORER,
                sets,
                given(sets.readingAgainst(), without),
                given(sets.readingDraft(), without),
                Lineage.shipped());
    }

    private static Result scored(String label, boolean official, CriteriaSet set) throws IOException {
        Assignment assignment = given(set, "");
        return Result.of(label, official, assignment, SCORER.score(assignment));
    }

    /** @param without an indicator whose lines are left out */
    private static Assignment given(CriteriaSet set, String without) throws IOException {
        List<Unit> units = ShippedUnits.of("hai-lang-2024");
        List<String> lines = Files.readAllLines(Path.of("data/figures/hai-lang-2024.csv")).stream()
                .filter(line -> without.isEmpty() || !line.contains("," + without + ","))
                .toList();
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        List<FactSheet> sheets = FiguresFile.read("figures.csv", new ByteArrayInputStream(bytes), set, units)
                .sheets();
        return new Assignment(
                set,
                units,
                sheets,
                List.of(),
                Lineage.shipped().all(),
                LocalDate.of(2024, 12, 31),
                set.policy().surveyHeld());
    }

    private static CriteriaSet changed(SetChange... changes) {
        return CATALOGUE.change(FOLDER, LocalDate.of(2024, 12, 31), List.of(changes));
    }
}

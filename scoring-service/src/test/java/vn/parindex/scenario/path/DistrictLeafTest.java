package vn.parindex.scenario.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.facts.ShippedFigures;
import vn.parindex.scenario.HaiLangBase;
import vn.parindex.scenario.WhatIf;
import vn.parindex.scorebook.Base;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.LeafResult;
import vn.parindex.scoring.Scorer;
import vn.parindex.scoring.TestScorers;

/** What one commune of Hải Lăng must add for a leaf of the district. */
class DistrictLeafTest {

    private static final Scorer SCORER = TestScorers.shared();
    private static final Base BASE = base();
    private static final Paths PATHS = new Paths(SCORER, BASE.assignment());

    @Test
    void theCommuneAddsTheLeastThatBringsTheDistrictFullPoints() {
        Path path = PATHS.of("19702", new Goal.LeafAtFull("3.2"), Objective.STEPS);
        assertThat(path.answer()).isEqualTo(Path.Answer.REACHABLE);
        assertThat(path.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.action()).isEqualTo("thêm 3263 hồ sơ"));
        LeafResult before = leaf(BASE, "3.2");
        Base after = new WhatIf(HaiLangBase.CATALOGUE, HaiLangBase.LINEAGE)
                .apply(BASE, List.of(path.scenario()))
                .base();
        assertThat(before.earned()).isLessThan(before.max());
        assertThat(before.losses().get(0).shortfall().orElseThrow().amount()).isEqualByComparingTo("3263");
        assertThat(leaf(after, "3.2").earned()).isEqualByComparingTo(before.max());
    }

    @Test
    void aCommuneThatIsTooSmallCannotDoItAlone() {
        Path path = PATHS.of("19681", new Goal.LeafAtFull("3.2"), Objective.STEPS);
        assertThat(path.answer()).isEqualTo(Path.Answer.NOT_REACHABLE);
        assertThat(path.steps()).isEmpty();
    }

    @Test
    void theDistrictItselfMovesOnlyItsOwnRows() {
        Path path = PATHS.of("470", new Goal.IndexAtLeast(java.math.BigDecimal.valueOf(100)), Objective.STEPS);
        assertThat(path.answer()).isEqualTo(Path.Answer.NOT_REACHABLE);
        assertThat(path.most().leaves().get(5)).isEqualTo(path.before().leaves().get(5));
    }

    private static LeafResult leaf(Base base, String code) {
        return SCORER.score(base.assignment()).cards().get(0).criteria().stream()
                .filter(leaf -> leaf.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Base base() {
        SetFolder folder = SetFolder.shipped("hai-lang-2024-huyen");
        CriteriaSet set = HaiLangBase.CATALOGUE.read(folder);
        Assignment assignment = new Assignment(
                set,
                HaiLangBase.UNITS,
                ShippedFigures.read("hai-lang-2024-huyen", set, HaiLangBase.UNITS)
                        .orElseThrow()
                        .sheets(),
                List.of(),
                HaiLangBase.LINEAGE.all(),
                set.period().to(),
                set.policy().surveyHeld());
        return new Base(
                "Huyện Hải Lăng",
                HaiLangBase.CATALOGUE.canonical(folder, set.period().to()),
                0,
                assignment);
    }
}

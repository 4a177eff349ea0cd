package vn.parindex.scenario.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.facts.FactSheet;
import vn.parindex.facts.FiguresFile;
import vn.parindex.facts.ShippedFigures;
import vn.parindex.finding.BadInput;
import vn.parindex.scenario.Applied;
import vn.parindex.scenario.FactChange;
import vn.parindex.scenario.HaiLangBase;
import vn.parindex.scenario.Scenario;
import vn.parindex.scenario.WhatIf;
import vn.parindex.scorebook.Base;
import vn.parindex.scorebook.compare.Comparison;
import vn.parindex.scorebook.compare.LeafChange;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.CardJson;
import vn.parindex.scoring.LeafResult;
import vn.parindex.scoring.ScoreCard;
import vn.parindex.scoring.Scorer;
import vn.parindex.scoring.TestScorers;

class DistrictRollUpTest {

    private static final String PAYMENTS = "giao-dich-thanh-toan-truc-tuyen";
    private static final String FILE = "/data/figures/hai-lang-2024-huyen.csv";
    private static final SetFolder FOLDER = SetFolder.shipped("hai-lang-2024-huyen");
    private static final CriteriaSet SET = HaiLangBase.CATALOGUE.read(FOLDER);
    private static final Scorer SCORER = TestScorers.shared();
    private final WhatIf whatIf = new WhatIf(HaiLangBase.CATALOGUE, HaiLangBase.LINEAGE);

    @Test
    void moreOnlinePaymentsInACommuneRaiseTheDistrictsLeafAsScoringRealFilesDoes() throws IOException {
        FactChange lastToReport = change("19726", put("0", "2500"));
        DistrictRollUp few = rolled(lastToReport);
        DistrictRollUp many = rolled(lastToReport, change("19681", put("540", "540")));

        assertThat(payments(many.after()).earned())
                .isGreaterThan(payments(few.after()).earned());
        assertThat(cards(many.after().assignment()))
                .isEqualTo(cards(official(csv -> csv.replace(PAYMENTS + ",246,540", PAYMENTS + ",540,540")
                        .concat("19726," + PAYMENTS + ",0,2500,,,,số liệu minh họa\n"))));
    }

    @Test
    void theComparisonShowsTheDistrictBeforeAndAfterAndThatItIsAScenario() {
        Comparison comparison = rolled(change("19726", put("400", "500"))).comparison(SCORER, HaiLangBase.LINEAGE);
        assertThat(comparison.units()).singleElement().satisfies(district -> {
            assertThat(district.code()).isEqualTo("470");
            assertThat(district.moved()).extracting(LeafChange::code).containsExactly("7.1");
            assertThat(district.indexDifference())
                    .hasValueSatisfying(up -> assertThat(up).isPositive());
        });
        assertThat(comparison.after().official()).isFalse();
    }

    @Test
    void aScenarioWithoutChangesGivesTheDistrictsOwnCards() {
        DistrictRollUp rolled = rolled();
        assertThat(cards(rolled.after().assignment()))
                .isEqualTo(cards(district().assignment()));
    }

    @Test
    void aCommunesPercentageIsAddedUpOverTheDenominatorTheDistrictKnows() throws IOException {
        DistrictRollUp rolled = rolled(change("19717", new FactChange.Add(new BigDecimal("9.01"))));
        assertThat(rolled.warnings()).isEmpty();
        assertThat(cards(rolled.after().assignment()))
                .isEqualTo(cards(official(csv -> csv.replace(PAYMENTS + ",3599,10000", PAYMENTS + ",4500,10000"))));
    }

    @Test
    void aFigureThatIsTakenAwayIsMissingInTheDistrictToo() {
        ScoreCard card = SCORER.score(
                        rolled(change("19681", new FactChange.Remove())).after().assignment())
                .cards()
                .get(0);
        assertThat(card.criteria())
                .filteredOn(leaf -> leaf.code().equals("7.1"))
                .flatExtracting(leaf -> leaf.losses())
                .flatExtracting(loss -> loss.missingUnits())
                .contains("Thị trấn Diên Sanh");
    }

    @Test
    void aDistrictThatKnewAnotherFigureIsSaid() throws IOException {
        Base other = base(official(csv -> csv.replace(PAYMENTS + ",246,540", PAYMENTS + ",100,540")));
        DistrictRollUp rolled =
                DistrictRollUp.of(HaiLangBase.base(), other, applied(List.of(change("19681", put("540", "540")))));
        assertThat(rolled.warnings()).singleElement().asString().contains("19681", "Thị trấn Diên Sanh");
    }

    @Test
    void aBaseOfNoDistrictSetIsRefused() {
        BadInput bad = catchThrowableOfType(
                BadInput.class, () -> DistrictRollUp.of(HaiLangBase.base(), HaiLangBase.base(), applied(List.of())));
        assertThat(bad).hasMessageContaining("không phải cấp huyện");
    }

    @Test
    void aScenarioOnTheDistrictItselfMayChangeItsOwnRows() {
        Scenario own = scenario(List.of(change("470", put("540", "540"))));
        Applied applied = whatIf.apply(district(), List.of(own));
        assertThat(cards(applied.base().assignment()))
                .isNotEqualTo(cards(district().assignment()));
    }

    private DistrictRollUp rolled(FactChange... changes) {
        return DistrictRollUp.of(HaiLangBase.base(), district(), applied(List.of(changes)));
    }

    private Applied applied(List<FactChange> changes) {
        return whatIf.apply(HaiLangBase.base(), List.of(scenario(changes)));
    }

    private static LeafResult payments(Base base) {
        return SCORER.score(base.assignment()).cards().get(0).criteria().stream()
                .filter(leaf -> leaf.code().equals("7.1"))
                .findFirst()
                .orElseThrow();
    }

    private static Scenario scenario(List<FactChange> changes) {
        return new Scenario("thử", Optional.empty(), Optional.empty(), Optional.empty(), changes, List.of());
    }

    private static FactChange change(String unit, FactChange.Kind kind) {
        return new FactChange(List.of(unit), PAYMENTS, kind);
    }

    private static FactChange.Kind put(String numerator, String denominator) {
        return new FactChange.Put(Map.of("numerator", numerator, "denominator", denominator));
    }

    private static Base district() {
        return base(assignment(ShippedFigures.read("hai-lang-2024-huyen", SET, HaiLangBase.UNITS)
                .orElseThrow()
                .sheets()));
    }

    private static Base base(Assignment assignment) {
        return new Base(
                "Huyện Hải Lăng 2024",
                HaiLangBase.CATALOGUE.canonical(FOLDER, SET.period().to()),
                0,
                assignment);
    }

    /** The district's file with another line, read as any file. */
    private static Assignment official(UnaryOperator<String> edit) throws IOException {
        try (InputStream in = DistrictRollUpTest.class.getResourceAsStream(FILE)) {
            String before = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String after = edit.apply(before);
            assertThat(after).isNotEqualTo(before);
            InputStream edited = new ByteArrayInputStream(after.getBytes(StandardCharsets.UTF_8));
            return assignment(FiguresFile.read("huyen.csv", edited, SET, HaiLangBase.UNITS)
                    .sheets());
        }
    }

    private static Assignment assignment(List<FactSheet> sheets) {
        return Assignment.of(SET, HaiLangBase.UNITS, sheets);
    }

    private static List<String> cards(Assignment assignment) {
        return SCORER.score(assignment).cards().stream().map(CardJson::card).toList();
    }
}

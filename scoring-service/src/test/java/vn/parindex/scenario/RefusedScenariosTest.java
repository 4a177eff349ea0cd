package vn.parindex.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.catalogue.SetChange;
import vn.parindex.commune.Succession;
import vn.parindex.commune.Unit;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Finding;
import vn.parindex.scorebook.Base;
import vn.parindex.scoring.Assignment;

class RefusedScenariosTest {

    private final WhatIf whatIf = new WhatIf(HaiLangBase.CATALOGUE, HaiLangBase.LINEAGE);

    @Test
    void anUnknownIndicatorIsRefusedOnceHoweverManyUnitsItIsFor() {
        for (FactChange.Kind kind :
                List.of(new FactChange.Add(BigDecimal.ONE), new FactChange.Remove(), put("1", "2"))) {
            assertThat(refused(facts("khong-co", kind)))
                    .singleElement()
                    .satisfies(found -> assertThat(found.place()).hasToString("facts[0].indicator"));
        }
    }

    @Test
    void addingToWhatNobodyReportedAsANumberIsRefused() {
        assertThat(refused(facts("ngay-ban-hanh-ke-hoach-cchc", new FactChange.Add(BigDecimal.ONE))))
                .singleElement()
                .satisfies(found -> assertThat(found.place()).hasToString("facts[0].add"));
    }

    @Test
    void aDayBeforeTheSetIsInForceIsRefused() {
        assertThat(refused(on("2023-12-31"))).singleElement().satisfies(found -> {
            assertThat(found.place()).hasToString("asOf");
            assertThat(found.what()).contains("chưa có hiệu lực vào ngày 2023-12-31");
        });
    }

    @Test
    void aSetOfAnotherLevelIsRefused() {
        assertThat(refused(by("hai-lang-2024-huyen")))
                .singleElement()
                .satisfies(found -> assertThat(found.place()).hasToString("criteriaSet"));
    }

    @Test
    void aChangeOfTheSetIsRefusedAtItsPlaceInTheScenario() {
        assertThat(refused(rules("x", SetChange.put("3.3", "max", "4"), SetChange.put("99.9", "max", "4"))))
                .extracting(found -> found.place().file())
                .containsExactly("set[1]");
    }

    @Test
    void figuresThatAnotherSetDoesNotReadAreSaid() {
        assertThat(apply(by("duc-tho-2024")).warnings())
                .extracting(Finding::code)
                .containsExactly("figures-not-read");
    }

    @Test
    void aReDatedBaseCanBeScoredByItsOwnSetAgain() {
        Base base = HaiLangBase.base();
        Assignment now = base.assignment();
        Assignment moved = new Assignment(
                Base.set(HaiLangBase.CATALOGUE, base.setText(), -1),
                now.units(),
                now.sheets(),
                List.of(),
                List.of(),
                LocalDate.of(2023, 12, 31),
                now.surveyHeld());
        Base reDated = new Base("2023", base.setText(), -1, moved);
        Base again = whatIf.apply(reDated, List.of(by("hai-lang-2024"))).base();
        assertThat(again.setText()).isEqualTo(base.setText());
        assertThat(again.assignment().set().period().from()).isEqualTo("2023-01-01");
    }

    @Test
    void twoScenariosOfOneNameAreStillTwo() {
        FactChange change =
                new FactChange(List.of(HaiLangBase.UNITS.get(0).code().value()), "ho-so-dung-han", put("1", "2"));
        assertThat(conflicts(facts(change), facts(change))).hasSize(1);
    }

    @Test
    void aLaterDayOrSetOrADroppedLeafIsAConflictWithWhatItOverrules() {
        assertThat(conflicts(on("2024-06-30"), on("2024-09-30")))
                .extracting(Applied.Conflict::what)
                .containsExactly("ngày chốt");
        Scenario rule = rules("chỉ tiêu", SetChange.put("7.3", "target.at-least", "50"));
        assertThat(conflicts(rule, by("quang-tri-2021-2025")))
                .containsExactly(new Applied.Conflict("7.3 target.at-least", "chỉ tiêu", "x"));
        assertThat(conflicts(
                        rules("chỉ tiêu", SetChange.put("6.4", "lead", "UBND xã")), rules("bỏ", SetChange.drop("6.4"))))
                .containsExactly(new Applied.Conflict("6.4 lead", "chỉ tiêu", "bỏ"));
    }

    @Test
    void aUnitThatDidNotExistInTheMiddleOfTheYearDoesNotStopTheOthers() {
        Base base = HaiLangBase.base();
        Assignment now = base.assignment();
        List<Unit> units = new ArrayList<>(now.units());
        Unit late = units.get(0);
        units.set(
                0,
                new Unit(
                        late.code(),
                        late.name(),
                        late.type(),
                        late.parent(),
                        late.parentName(),
                        late.attributes(),
                        Optional.of(LocalDate.of(2024, 9, 1)),
                        Optional.empty()));
        Assignment changed = new Assignment(
                now.set(), units, now.sheets(), now.lastYear(), now.successions(), now.asOf(), now.surveyHeld());
        Base young = new Base(base.label(), base.setText(), 0, changed);
        Scenario middle = MidYear.on(LocalDate.of(2024, 1, 15), young);
        assertThat(middle.facts()).isNotEmpty();
        assertThat(whatIf.apply(young, List.of(middle)).base().assignment().asOf())
                .isEqualTo("2024-01-15");
    }

    @Test
    void aUnitThatHasMergedNamesItsSuccessor() {
        Succession merger = HaiLangBase.LINEAGE.all().stream()
                .filter(step -> !step.successor().equals(step.predecessor()))
                .filter(step ->
                        HaiLangBase.UNITS.stream().noneMatch(unit -> unit.code().equals(step.predecessor())))
                .findFirst()
                .orElseThrow();
        FactChange change = new FactChange(List.of(merger.predecessor().value()), "ho-so-dung-han", put("1", "2"));
        assertThat(refused(facts(change))).singleElement().satisfies(found -> {
            assertThat(found.place()).hasToString("facts[0].units");
            assertThat(found.what())
                    .contains("đã sắp xếp thành", merger.successor().value());
        });
    }

    private List<Applied.Conflict> conflicts(Scenario... stack) {
        return whatIf.apply(HaiLangBase.base(), List.of(stack)).conflicts();
    }

    private Applied apply(Scenario scenario) {
        return whatIf.apply(HaiLangBase.base(), List.of(scenario));
    }

    private List<Finding> refused(Scenario scenario) {
        return catchThrowableOfType(BadInput.class, () -> apply(scenario)).findings();
    }

    private static FactChange.Kind put(String numerator, String denominator) {
        return new FactChange.Put(Map.of("numerator", numerator, "denominator", denominator));
    }

    private static Scenario facts(String indicator, FactChange.Kind kind) {
        return facts(new FactChange(List.of(), indicator, kind));
    }

    private static Scenario facts(FactChange... changes) {
        return new Scenario("x", Optional.empty(), Optional.empty(), Optional.empty(), List.of(changes), List.of());
    }

    private static Scenario rules(String name, SetChange... changes) {
        return new Scenario(name, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(changes));
    }

    private static Scenario on(String day) {
        return new Scenario(
                "x", Optional.of(LocalDate.parse(day)), Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    private static Scenario by(String set) {
        return new Scenario("x", Optional.empty(), Optional.empty(), Optional.of(set), List.of(), List.of());
    }
}

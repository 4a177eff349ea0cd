package vn.parindex.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.SetChange;
import vn.parindex.commune.Unit;
import vn.parindex.facts.Fact;
import vn.parindex.facts.FactSheet;
import vn.parindex.facts.Figure;
import vn.parindex.facts.FigureLine;
import vn.parindex.facts.FiguresFile;
import vn.parindex.finding.BadInput;
import vn.parindex.scorebook.Base;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.CardJson;
import vn.parindex.scoring.Round;
import vn.parindex.scoring.Scorer;
import vn.parindex.scoring.ScoringObserver;

class WhatIfTest {

    private static final String PAYMENTS = "giao-dich-thanh-toan-truc-tuyen";
    private static final AtomicLong FIRED = new AtomicLong();
    private static final Scorer SCORER = Scorer.create(new ScoringObserver() {
        @Override
        public void rulesFired(String method, long count) {
            FIRED.addAndGet(count);
        }
    });
    private final WhatIf whatIf = new WhatIf(HaiLangBase.CATALOGUE, HaiLangBase.LINEAGE);

    @Test
    void aScenarioWithoutChangesGivesTheSameCardsAndIsReallyScored() {
        Base base = HaiLangBase.base();
        String run = json(base.assignment());
        long before = FIRED.get();
        Applied applied = whatIf.apply(base, List.of(Scenario.unchanged("không đổi gì")));
        assertThat(json(applied.base().assignment())).isEqualTo(run);
        assertThat(FIRED.get()).isGreaterThan(before);
    }

    @Test
    void anyScenarioGivesTheCardsOfAnOfficialScoringOfFilesWithThoseValues() {
        for (int seed = 1; seed <= 25; seed++) {
            Random random = new Random(seed);
            List<FactChange> facts = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                facts.add(randomChange(random));
            }
            List<SetChange> set = random.nextBoolean()
                    ? List.of(SetChange.put("7.3", "target.at-least", String.valueOf(40 + random.nextInt(20))))
                    : List.of(SetChange.drop("6.4"));
            Scenario scenario =
                    new Scenario("ngẫu nhiên", Optional.empty(), Optional.empty(), Optional.empty(), facts, set);
            Applied applied = whatIf.apply(HaiLangBase.base(), List.of(scenario));
            CriteriaSet officialSet = HaiLangBase.CATALOGUE.change(
                    HaiLangBase.FOLDER, HaiLangBase.SET.period().to(), set);
            Assignment official = official(applied.base().assignment(), officialSet);
            assertThat(json(applied.base().assignment())).as("seed %d", seed).isEqualTo(json(official));
        }
    }

    @Test
    void addingScalingAndHandingInMoveTheFigureTheyName() {
        Unit unit = HaiLangBase.UNITS.get(0);
        Figure.Ratio before = (Figure.Ratio) figure(HaiLangBase.base(), unit, PAYMENTS);
        Base after = apply(
                change(unit, PAYMENTS, new FactChange.Add(new BigDecimal("1"))),
                change(unit, PAYMENTS, new FactChange.Scale(new BigDecimal("1.1"))),
                change(unit, "ngay-ban-hanh-ke-hoach-cchc", new FactChange.HandIn(LocalDate.of(2024, 1, 15))));
        BigDecimal expected = before.numerator()
                .add(BigDecimal.ONE)
                .multiply(new BigDecimal("1.1"))
                .setScale(0, java.math.RoundingMode.HALF_UP);
        assertThat(((Figure.Ratio) figure(after, unit, PAYMENTS)).numerator()).isEqualByComparingTo(expected);
        assertThat(figure(after, unit, "ngay-ban-hanh-ke-hoach-cchc"))
                .isEqualTo(new Figure.Day(LocalDate.of(2024, 1, 15)));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAtItsPlace() {
        BadInput bad = refused(
                new FactChange(List.of("00000"), PAYMENTS, new FactChange.Remove()),
                new FactChange(List.of(), "khong-co", new FactChange.Put(Map.of("value", "1"))),
                change(
                        HaiLangBase.UNITS.get(0),
                        PAYMENTS,
                        new FactChange.Put(Map.of("numerator", "11", "denominator", "10"))),
                change(
                        HaiLangBase.UNITS.get(0),
                        PAYMENTS,
                        new FactChange.Put(Map.of("numerator", "0", "denominator", "0"))));
        assertThat(bad.findings())
                .extracting(found -> found.place().file())
                .contains("facts[0].units", "facts[2].set.numerator", "facts[3].set.denominator")
                .anyMatch(place -> place.startsWith("facts[1]"));
    }

    @Test
    void aSetOfAnotherYearIsRefused() {
        Scenario other = new Scenario(
                "bộ khác", Optional.empty(), Optional.empty(), Optional.of("huong-hoa-2021"), List.of(), List.of());
        BadInput bad = catchThrowableOfType(BadInput.class, () -> whatIf.apply(HaiLangBase.base(), List.of(other)));
        assertThat(bad.findings()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("set-not-in-force");
            assertThat(found.place().file()).isEqualTo("criteriaSet");
        });
    }

    @Test
    void anUnknownLeafIsRefused() {
        Scenario unknown = new Scenario(
                "lạ", Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(SetChange.drop("99.9")));
        assertThat(catchThrowableOfType(BadInput.class, () -> whatIf.apply(HaiLangBase.base(), List.of(unknown))))
                .hasMessageContaining("99.9");
    }

    @Test
    void ofTwoScenariosThatTouchTheSameTheLaterWinsAndTheConflictIsNamed() {
        Unit unit = HaiLangBase.UNITS.get(0);
        Scenario first = scenario("một", change(unit, PAYMENTS, put("10", "100")));
        Scenario second = scenario("hai", change(unit, PAYMENTS, put("20", "100")));
        Applied applied = whatIf.apply(HaiLangBase.base(), List.of(first, second));
        assertThat(applied.conflicts())
                .containsExactly(new Applied.Conflict(unit.code() + " " + PAYMENTS, "một", "hai"));
        assertThat(figure(applied.base(), unit, PAYMENTS))
                .isEqualTo(new Figure.Ratio(new BigDecimal("20"), new BigDecimal("100")));
    }

    private static FactChange.Kind put(String numerator, String denominator) {
        return new FactChange.Put(Map.of("numerator", numerator, "denominator", denominator));
    }

    private static FactChange randomChange(Random random) {
        Unit unit = HaiLangBase.UNITS.get(random.nextInt(HaiLangBase.UNITS.size()));
        return switch (random.nextInt(4)) {
            case 0 -> change(unit, PAYMENTS, put(String.valueOf(random.nextInt(100)), "100"));
            case 1 -> change(unit, "ho-so-luan-chuyen-dien-tu", new FactChange.Remove());
            case 2 -> change(unit, PAYMENTS, new FactChange.Put(Map.of("status", "not-arisen")));
            default -> new FactChange(List.of(), PAYMENTS, new FactChange.Scale(new BigDecimal("0.9")));
        };
    }

    /** The figures written to a file and read again, under the set read from its files. */
    private static Assignment official(Assignment changed, CriteriaSet set) {
        StringBuilder csv = new StringBuilder(String.join(",", FiguresFile.COLUMNS)).append('\n');
        for (FactSheet sheet : changed.sheets()) {
            sheet.facts()
                    .forEach((indicator, fact) ->
                            csv.append(line(sheet, indicator, fact)).append('\n'));
        }
        List<FactSheet> read = FiguresFile.read(
                        "f.csv",
                        new ByteArrayInputStream(csv.toString().getBytes(StandardCharsets.UTF_8)),
                        HaiLangBase.SET,
                        HaiLangBase.UNITS)
                .sheets();
        return new Assignment(
                set,
                changed.units(),
                read,
                changed.lastYear(),
                changed.successions(),
                changed.asOf(),
                changed.surveyHeld());
    }

    private static String line(FactSheet sheet, IndicatorId indicator, Fact fact) {
        Map<String, String> cells =
                FigureLine.of(sheet.unit(), indicator, fact, "").cells();
        return FiguresFile.COLUMNS.stream()
                .map(column -> '"' + cells.getOrDefault(column, "").replace("\"", "\"\"") + '"')
                .collect(java.util.stream.Collectors.joining(","));
    }

    private static Figure figure(Base base, Unit unit, String indicator) {
        return base.assignment().sheets().stream()
                .filter(sheet -> sheet.unit().equals(unit.code()))
                .flatMap(sheet -> sheet.fact(new IndicatorId(indicator)).stream())
                .map(fact -> ((Fact.Reported) fact).figure())
                .findFirst()
                .orElseThrow();
    }

    private Base apply(FactChange... changes) {
        return whatIf.apply(HaiLangBase.base(), List.of(scenario("thử", changes)))
                .base();
    }

    private BadInput refused(FactChange... changes) {
        return catchThrowableOfType(BadInput.class, () -> apply(changes));
    }

    private static FactChange change(Unit unit, String indicator, FactChange.Kind kind) {
        return new FactChange(List.of(unit.code().value()), indicator, kind);
    }

    private static Scenario scenario(String name, FactChange... changes) {
        return new Scenario(name, Optional.empty(), Optional.empty(), Optional.empty(), List.of(changes), List.of());
    }

    private static String json(Assignment assignment) {
        Round round = SCORER.score(assignment);
        return CardJson.document(assignment.set(), assignment.asOf(), "", round);
    }
}

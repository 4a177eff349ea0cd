package vn.parindex.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.NotArisenPolicy;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.commune.Lineage;
import vn.parindex.commune.ShippedUnits;
import vn.parindex.commune.Unit;
import vn.parindex.commune.UnitCode;

class ShippedFiguresTest {

    private static final String LABEL = "số liệu minh họa";
    private static final IndicatorId PAYMENTS = new IndicatorId("giao-dich-thanh-toan-truc-tuyen");

    static List<String> shippedSets() {
        return SetFolder.shippedIds();
    }

    @ParameterizedTest
    @MethodSource("shippedSets")
    void everySetHasFiguresThatPassTheImportAndSayTheyAreMadeUp(String id) {
        ImportedFigures figures = figures(id);
        assertThat(figures.warnings()).isEmpty();
        assertThat(figures.sheets()).hasSizeGreaterThanOrEqualTo(units(id).size());
        assertThat(figures.sheets())
                .allSatisfy(sheet -> assertThat(sheet.facts().values())
                        .allSatisfy(fact -> assertThat(source(fact)).contains(LABEL)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai-lang-2024", "duc-tho-2024", "huong-hoa-2021"})
    void districtsThatCompareYearsHaveLastYearsFigures(String id) {
        CriteriaSet set = set(id);
        Optional<ImportedFigures> last = ShippedFigures.lastYear(set, units(id), Lineage.shipped());
        assertThat(last.orElseThrow().sheets()).isNotEmpty();
        assertThat(last.orElseThrow().sheets())
                .allSatisfy(sheet -> assertThat(sheet.facts().values())
                        .allSatisfy(fact -> assertThat(source(fact)).contains(LABEL)));
    }

    @Test
    void everyWayOfNotArisingIsShown() {
        Set<NotArisenPolicy> shown = EnumSet.noneOf(NotArisenPolicy.class);
        for (String id : shippedSets()) {
            CriteriaSet set = set(id);
            Set<IndicatorId> notArisen = figures(id).sheets().stream()
                    .flatMap(s -> s.facts().entrySet().stream())
                    .filter(e -> e.getValue() instanceof Fact.NotArisen)
                    .map(e -> e.getKey())
                    .collect(Collectors.toSet());
            set.leaves().stream()
                    .filter(l -> l.indicators().stream().anyMatch(notArisen::contains))
                    .map(Leaf::notArisen)
                    .forEach(policy -> policy.ifPresent(shown::add));
        }
        assertThat(shown).containsExactlyInAnyOrder(NotArisenPolicy.values());
    }

    @Test
    void everyFormOfFigureIsShown() {
        Set<Class<?>> forms = shippedSets().stream()
                .flatMap(id -> figures(id).sheets().stream())
                .flatMap(s -> s.facts().values().stream())
                .filter(Fact.Reported.class::isInstance)
                .map(f -> ((Fact.Reported) f).figure().getClass())
                .collect(Collectors.toSet());
        assertThat(forms).containsExactlyInAnyOrder(Figure.class.getPermittedSubclasses());
    }

    @Test
    void oneCommuneOfEachDistrictHasFortyTwoPercentOnlinePayments() {
        Figure fortyTwo = new Figure.Ratio(new BigDecimal("210"), new BigDecimal("500"));
        assertThat(payments("hai-lang-2024", "19699")).isEqualTo(fortyTwo);
        assertThat(payments("duc-tho-2024", "18259")).isEqualTo(fortyTwo);
    }

    private static Figure payments(String id, String unit) {
        FactSheet sheet = figures(id).sheets().stream()
                .filter(s -> s.unit().equals(new UnitCode(unit)))
                .findFirst()
                .orElseThrow();
        return ((Fact.Reported) sheet.fact(PAYMENTS).orElseThrow()).figure();
    }

    private static String source(Fact fact) {
        return fact instanceof Fact.Reported r ? r.source() : ((Fact.NotArisen) fact).source();
    }

    private static ImportedFigures figures(String id) {
        return ShippedFigures.read(id, set(id), units(id)).orElseThrow();
    }

    private static List<Unit> units(String id) {
        return ShippedUnits.of(ShippedUnits.placeOf(id).orElseThrow());
    }

    private static CriteriaSet set(String id) {
        return new Catalogue().read(SetFolder.shipped(id));
    }
}

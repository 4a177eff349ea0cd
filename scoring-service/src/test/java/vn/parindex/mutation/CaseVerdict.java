package vn.parindex.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.WorkedCase;
import vn.parindex.catalogue.WorkedCase.GivenFigure;
import vn.parindex.commune.Unit;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.Fact;
import vn.parindex.facts.FactSheet;
import vn.parindex.oracle.Oracle;
import vn.parindex.oracle.OracleLeaf;
import vn.parindex.oracle.OracleTask;

/**
 * What the oracle says of a worked case about a leaf. The oracle and not the engine, because tens of thousands of mutants
 * are to be held against their cases and both agree to the last digit (AgreementTest).
 */
final class CaseVerdict {

    private static final UnitCode UNIT = new UnitCode("00001");

    private final CriteriaSet set;

    CaseVerdict(CriteriaSet set) {
        this.set = set;
    }

    /** What came out otherwise than expected; empty when the case passes. */
    List<String> failures(WorkedCase one) {
        Optional<Leaf> leaf =
                set.leaves().stream().filter(l -> l.code().equals(one.code())).findFirst();
        if (leaf.isEmpty()) {
            return List.of("no leaf " + one.code());
        }
        OracleLeaf got = Oracle.score(task(one, leaf.get())).get(0).leaves().stream()
                .filter(result -> result.code().equals(one.code()))
                .findFirst()
                .orElseThrow();
        WorkedCase.Expectation expect = one.expect();
        List<String> failures = new ArrayList<>();
        expect.points().ifPresent(points -> same("points", points, got.earned(), failures));
        expect.lost().ifPresent(lost -> same("lost", lost, got.lost(), failures));
        expect.notApplicable().ifPresent(points -> same("not applicable", points, got.notApplicable(), failures));
        expect.cause()
                .filter(cause -> !cause.equals(got.cause().map(Enum::name).orElse("")))
                .ifPresent(cause -> failures.add("cause " + cause + " but " + got.cause()));
        expect.outcome()
                .filter(outcome -> !outcome.equals(got.end().name()))
                .ifPresent(outcome -> failures.add("outcome " + outcome + " but " + got.end()));
        expect.targetReached()
                .filter(reached -> !Optional.of(reached).equals(got.reached()))
                .ifPresent(reached -> failures.add("target reached " + reached + " but " + got.reached()));
        return failures;
    }

    private static void same(String what, BigDecimal expected, BigDecimal got, List<String> failures) {
        if (expected.compareTo(got) != 0) {
            failures.add(what + " " + expected + " but " + got);
        }
    }

    private OracleTask task(WorkedCase one, Leaf leaf) {
        Map<IndicatorId, Fact> facts = new HashMap<>();
        for (IndicatorId id : leaf.indicators()) {
            GivenFigure given = one.given().getOrDefault(id.value(), one.given().get(one.code()));
            if (given != null) {
                facts.put(id, CaseFigures.fact(given, type(id)));
            }
        }
        List<FactSheet> lastYear = one.lastYear().stream()
                .map(given -> {
                    IndicatorId id = leaf.indicator().orElseThrow();
                    return new FactSheet(UNIT, Map.of(id, CaseFigures.fact(given, type(id))));
                })
                .toList();
        return new OracleTask(
                asIfOfCommunes(),
                List.of(unit(one)),
                List.of(new FactSheet(UNIT, facts)),
                lastYear,
                List.of(),
                one.asOf().orElse(set.period().to()),
                set.policy().surveyHeld());
    }

    /** The cases of a district set give the figure that the roll-up came to. */
    private CriteriaSet asIfOfCommunes() {
        return new CriteriaSet(
                set.id(),
                set.version(),
                set.title(),
                set.place(),
                false,
                set.appraisingBody(),
                set.period(),
                set.base(),
                set.status(),
                set.pointsIllustrative(),
                set.policy(),
                set.grades(),
                set.tieBreaks(),
                set.areas(),
                List.of(),
                List.of(),
                set.sources(),
                set.notes(),
                set.indicators(),
                set.digest());
    }

    private Indicator.ValueType type(IndicatorId id) {
        return Objects.requireNonNull(set.indicators().get(id)).type();
    }

    private static Unit unit(WorkedCase one) {
        Map<String, String> attributes = new HashMap<>();
        one.attributes().forEach(attribute -> {
            int at = attribute.indexOf('=');
            attributes.put(attribute.substring(0, at), attribute.substring(at + 1));
        });
        return new Unit(
                UNIT,
                "đơn vị thử",
                one.unitType(),
                new UnitCode("001"),
                "huyện thử",
                attributes,
                Optional.empty(),
                Optional.empty());
    }
}

package vn.parindex.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.commune.Unit;
import vn.parindex.facts.Figure;
import vn.parindex.oracle.Oracle;
import vn.parindex.oracle.OracleLeaf;
import vn.parindex.oracle.OracleTask;
import vn.parindex.scoring.LeafResult;
import vn.parindex.scoring.LostPoint;
import vn.parindex.scoring.Scorer;
import vn.parindex.scoring.TestScorers;

/**
 * «Còn thiếu» and «bước gần nhất» of ratios, found again by trying the numerators one by one with the oracle: the first that
 * brings full points, and the first that brings more.
 */
class ShortfallAgreementTest {

    private static final Scorer SCORER = TestScorers.shared();
    private static final int FURTHEST = 120;

    @Test
    void the_least_units_are_those_that_trying_one_by_one_finds() {
        int found = 0;
        int next = 0;
        for (long seed = 1; seed <= 250; seed++) {
            OracleTask task = NoGates.of(RandomTasks.communes(seed, 4));
            for (Unit unit : task.units()) {
                OracleTask own = Tasks.only(task, unit);
                List<LeafResult> leaves =
                        SCORER.score(Agreement.assignment(own)).cards().get(0).criteria();
                for (int i = 0; i < leaves.size(); i++) {
                    Optional<Attempt> attempt = attempt(seed, own, unit, i, leaves.get(i));
                    if (attempt.isPresent()) {
                        found += attempt.get().shortfall() ? 1 : 0;
                        next += attempt.get().next() ? 1 : 0;
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(200);
        assertThat(next).isGreaterThan(200);
    }

    private record Attempt(boolean shortfall, boolean next) {}

    private static Optional<Attempt> attempt(long seed, OracleTask own, Unit unit, int place, LeafResult result) {
        Leaf leaf = own.set().leaves().get(place);
        if (result.losses().size() != 1
                || leaf.indicator().isEmpty()
                || leaf.method() instanceof ScoringMethod.SurveyShare) {
            return Optional.empty();
        }
        IndicatorId id = leaf.indicator().get();
        Indicator indicator = own.set().indicators().get(id);
        Optional<Figure> figure = Tasks.reported(own, unit, id);
        if (figure.isEmpty() || !(figure.get() instanceof Figure.Ratio ratio) || !judged(result)) {
            return Optional.empty();
        }
        Optional<BigDecimal> full = Optional.empty();
        Optional<BigDecimal> better = Optional.empty();
        BigDecimal gain = BigDecimal.ZERO;
        for (int k = 1; k <= FURTHEST && full.isEmpty(); k++) {
            BigDecimal moved =
                    ratio.numerator().add(BigDecimal.valueOf(indicator.better() == Indicator.Better.HIGHER ? k : -k));
            if (!allowed(moved, ratio, indicator)) {
                break;
            }
            OracleLeaf tried = Oracle.score(Tasks.figure(own, unit, id, new Figure.Ratio(moved, ratio.denominator())))
                    .get(0)
                    .leaves()
                    .get(place);
            if (better.isEmpty() && tried.earned().compareTo(result.earned()) > 0) {
                better = Optional.of(BigDecimal.valueOf(k));
                gain = tried.earned().subtract(result.earned());
            }
            // Rounded points may be full a little before the exact ones; the threshold asks for the exact ones.
            full = tried.losses().isEmpty() && exactlyFull(own, leaf) ? Optional.of(BigDecimal.valueOf(k)) : full;
        }
        LostPoint loss = result.losses().get(0);
        String where = "seed %d, %s, %s".formatted(seed, leaf, figure.get());
        if (exactlyFull(own, leaf)) {
            assertThat(within(loss.shortfall().map(LostPoint.Shortfall::amount)))
                    .as(where)
                    .isEqualTo(full);
        }
        assertThat(within(loss.nextStep().map(LostPoint.NextStep::amount)))
                .as(where)
                .isEqualTo(better);
        if (better.isPresent()) {
            assertThat(loss.nextStep().orElseThrow().points()).as(where).isEqualByComparingTo(gain);
        }
        return Optional.of(new Attempt(full.isPresent(), better.isPresent()));
    }

    /** Bands and all-or-nothing targets jump to points of two decimals; there rounding hides nothing. */
    private static boolean exactlyFull(OracleTask task, Leaf leaf) {
        return task.set().policy().pointsScale() >= 2 && jumps(leaf);
    }

    private static boolean jumps(Leaf leaf) {
        return leaf.method() instanceof ScoringMethod.Band
                || leaf.method() instanceof ScoringMethod.AgainstTarget against && against.allOrNothing();
    }

    private static boolean judged(LeafResult result) {
        return result.cause()
                .map(Enum::name)
                .filter(name -> name.startsWith("BELOW"))
                .isPresent();
    }

    private static boolean allowed(BigDecimal moved, Figure.Ratio ratio, Indicator indicator) {
        return (moved.signum() >= 0 || indicator.signed())
                && (moved.compareTo(ratio.denominator()) <= 0 || indicator.mayExceed());
    }

    /** An answer further away than one has tried is none here. */
    private static Optional<BigDecimal> within(Optional<BigDecimal> amount) {
        return amount.filter(far -> far.compareTo(BigDecimal.valueOf(FURTHEST)) <= 0)
                .map(near -> BigDecimal.valueOf(near.longValueExact()));
    }
}

package vn.parindex.authoring.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.WorkedCase;

/** So năm trước: one step better or worse than the tolerance, exactly on it, no change, and the best that is possible. */
final class ChangeSpots {

    private static final BigDecimal BEFORE = BigDecimal.valueOf(50);

    private final Amounts amounts;
    private final Leaf leaf;
    private final BigDecimal tolerance;
    private final boolean higher;
    private final List<Spot> spots = new ArrayList<>();

    ChangeSpots(Amounts amounts, Leaf leaf, ScoringMethod.YearOnYear method) {
        this.amounts = amounts;
        this.leaf = leaf;
        this.tolerance = method.tolerance();
        this.higher = amounts.indicator().better() == Indicator.Better.HIGHER;
    }

    List<Spot> all() {
        BigDecimal beyond = tolerance.add(amounts.step());
        change("tốt hơn một bước", beyond, by -> by.compareTo(tolerance) > 0 && by.compareTo(beyond) <= 0);
        if (tolerance.signum() > 0) {
            change("tốt hơn đúng biên độ", tolerance, by -> by.compareTo(tolerance) == 0);
            change("kém đi đúng biên độ", tolerance.negate(), by -> by.compareTo(tolerance.negate()) == 0);
        }
        change("giữ nguyên", BigDecimal.ZERO, by -> by.compareTo(BigDecimal.ZERO) == 0);
        change(
                "kém đi một bước",
                beyond.negate(),
                by -> by.compareTo(tolerance.negate()) < 0 && by.compareTo(beyond.negate()) >= 0);
        best();
        WorkedCase alone = Spot.worked(leaf, "Không có số liệu năm trước", amounts.figure(BEFORE));
        spots.add(new Spot(
                "số liệu năm trước",
                "không có",
                alone,
                one -> now(one).isPresent() && one.lastYear().isEmpty()));
        return spots;
    }

    private void change(String side, BigDecimal by, Predicate<Rational> holds) {
        BigDecimal now = BEFORE.add(higher ? by : by.negate());
        String name = amounts.said(now) + " so với " + amounts.said(BEFORE) + ", " + side;
        spots.add(new Spot(
                "so với năm trước",
                side,
                worked(name, now, BEFORE),
                one -> change(one).filter(holds).isPresent()));
    }

    private void best() {
        if (amounts.percent() || !higher) {
            BigDecimal best = higher ? Amounts.HUNDRED : BigDecimal.ZERO;
            spots.add(new Spot(
                    "mức tốt nhất " + amounts.said(best),
                    "giữ nguyên",
                    worked("Giữ mức tốt nhất " + amounts.said(best), best, best),
                    one -> now(one).filter(number -> number.compareTo(best) == 0)
                                    .isPresent()
                            && last(one)
                                    .filter(number -> number.compareTo(best) == 0)
                                    .isPresent()));
        }
    }

    private WorkedCase worked(String name, BigDecimal now, BigDecimal before) {
        WorkedCase one = Spot.worked(leaf, name, amounts.figure(now));
        return new WorkedCase(
                one.about(),
                one.code(),
                one.name(),
                one.given(),
                Optional.of(amounts.figure(before)),
                one.unitType(),
                one.attributes(),
                one.asOf(),
                one.expect(),
                one.place());
    }

    private Optional<Rational> change(WorkedCase one) {
        return now(one).flatMap(now -> last(one).map(now::minus)).map(by -> higher ? by : by.negated());
    }

    private Optional<Rational> now(WorkedCase one) {
        return Spot.figure(leaf, one).flatMap(amounts::number);
    }

    private Optional<Rational> last(WorkedCase one) {
        return one.lastYear().flatMap(amounts::number);
    }
}

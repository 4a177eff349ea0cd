package vn.parindex.authoring.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.parindex.catalogue.Bound;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.WorkedCase;

/** Ngưỡng bằng số: targets, bands, floors, ends of scales, where points run out. */
final class NumberSpots {

    private final Amounts amounts;
    private final Leaf leaf;
    private final List<Spot> spots = new ArrayList<>();
    private final List<BigDecimal> done = new ArrayList<>();

    private NumberSpots(Amounts amounts, Leaf leaf) {
        this.amounts = amounts;
        this.leaf = leaf;
    }

    static List<Spot> of(Amounts amounts, Leaf leaf) {
        NumberSpots spots = new NumberSpots(amounts, leaf);
        leaf.target().ifPresent(target -> spots.threshold("chỉ tiêu", target.value()));
        spots.method(leaf.method());
        return spots.spots;
    }

    private void method(ScoringMethod method) {
        if (method instanceof ScoringMethod.Band band) {
            for (int i = 0; i < band.steps().size(); i++) {
                for (Bound bound : band.steps().get(i).bounds()) {
                    threshold("ngưỡng bậc " + (i + 1), bound.value());
                }
            }
        } else if (method instanceof ScoringMethod.Proportional proportional) {
            proportional.floorPercent().ifPresent(floor -> threshold("mức sàn", floor));
            exactly("mức đủ", Amounts.HUNDRED);
        } else if (method instanceof ScoringMethod.Count count) {
            threshold("mức đủ điểm", units(count.pointsPerUnit()));
        } else if (method instanceof ScoringMethod.Deduction deduction) {
            threshold("mức hết điểm", units(deduction.pointsPerUnit()));
        } else if (method instanceof ScoringMethod.SurveyMean mean) {
            exactly("đầu thấp của thang", mean.low());
            exactly("đầu cao của thang", mean.high());
        } else if (method instanceof ScoringMethod.SurveyShare) {
            exactly("mức đủ", Amounts.HUNDRED);
        } else if (method instanceof ScoringMethod.External) {
            exactly("điểm tối đa", leaf.max());
        }
        if (!(method instanceof ScoringMethod.SurveyMean)) {
            exactly("mức", BigDecimal.ZERO);
        }
    }

    /** The whole units that the maximum is worth. */
    private BigDecimal units(BigDecimal pointsPerUnit) {
        return pointsPerUnit.signum() == 0
                ? BigDecimal.ZERO
                : leaf.max().divide(pointsPerUnit, 0, RoundingMode.CEILING);
    }

    private void threshold(String name, BigDecimal at) {
        if (exactly(name, at)) {
            String named = name + " " + amounts.said(at);
            BigDecimal below = at.subtract(amounts.step());
            BigDecimal above = at.add(amounts.step());
            add(named, "một bước dưới", below, number -> number.compareTo(below) >= 0 && number.compareTo(at) < 0);
            add(named, "một bước trên", above, number -> number.compareTo(above) <= 0 && number.compareTo(at) > 0);
        }
    }

    private boolean exactly(String name, BigDecimal at) {
        if (done.stream().anyMatch(before -> before.compareTo(at) == 0)) {
            return false;
        }
        done.add(at);
        add(name + " " + amounts.said(at), "đúng ngưỡng", at, number -> number.compareTo(at) == 0);
        return true;
    }

    private void add(String named, String side, BigDecimal at, Predicate<Rational> holds) {
        if (amounts.canBe(at)) {
            String name = side.equals("đúng ngưỡng") ? "Đúng " + named : amounts.said(at) + ", " + side + " " + named;
            Predicate<WorkedCase> met = one -> Spot.figure(leaf, one)
                    .flatMap(amounts::number)
                    .filter(holds)
                    .isPresent();
            spots.add(new Spot(named, side, Spot.worked(leaf, name, amounts.figure(at)), met));
        }
    }
}

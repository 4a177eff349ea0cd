package vn.parindex.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.catalogue.Area;

/** From exact drafts of one area to rounded leaves: redistribution, points, losses (sections 3, 4 and 7). */
final class Settling {

    private final Area area;
    private final int scale;

    Settling(Area area, int scale) {
        this.area = area;
        this.scale = scale;
    }

    List<OracleLeaf> settle(List<Draft> drafts) {
        BigDecimal given =
                sum(drafts.stream().filter(d -> d.is(Standing.REDISTRIBUTED)).toList());
        List<Draft> receivers =
                drafts.stream().filter(d -> d.end() != End.NOT_APPLICABLE).toList();
        BigDecimal receiving = sum(receivers);
        boolean possible = receiving.signum() > 0 && given.signum() > 0;
        List<Frac> quotas = receivers.stream()
                .map(r ->
                        possible ? Frac.of(given).times(Frac.of(r.leaf().max())).over(Frac.of(receiving)) : Frac.ZERO)
                .toList();
        List<BigDecimal> extra = Rounding.largestRemainder(quotas, possible ? given : BigDecimal.ZERO, scale);
        List<OracleLeaf> leaves = new ArrayList<>();
        int next = 0;
        for (Draft draft : drafts) {
            if (draft.end() == End.NOT_APPLICABLE) {
                boolean gone = possible && draft.is(Standing.REDISTRIBUTED);
                leaves.add(outside(draft, gone ? BigDecimal.ZERO : draft.leaf().max()));
            } else {
                leaves.add(applicable(draft, draft.leaf().max().add(extra.get(next++))));
            }
        }
        return leaves;
    }

    private static BigDecimal sum(List<Draft> drafts) {
        return drafts.stream().map(d -> d.leaf().max()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private OracleLeaf outside(Draft draft, BigDecimal max) {
        return leaf(draft, BigDecimal.ZERO, BigDecimal.ZERO, max, max, List.of());
    }

    private OracleLeaf applicable(Draft draft, BigDecimal max) {
        if (draft.leaf().max().signum() == 0) {
            return leaf(draft, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, max, List.of());
        }
        Frac grown = Frac.of(max).over(Frac.of(draft.leaf().max()));
        BigDecimal earned = Rounding.halfUp(draft.points().times(grown), scale);
        BigDecimal lost = max.subtract(earned);
        List<Frac> exact =
                draft.misses().stream().map(miss -> miss.points().times(grown)).toList();
        List<BigDecimal> points = Rounding.largestRemainder(exact, lost, scale);
        List<OracleLeaf.Loss> losses = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).signum() > 0) {
                losses.add(
                        new OracleLeaf.Loss(points.get(i), draft.misses().get(i).why()));
            }
        }
        return leaf(draft, earned, lost, BigDecimal.ZERO, max, losses);
    }

    private OracleLeaf leaf(
            Draft draft,
            BigDecimal earned,
            BigDecimal lost,
            BigDecimal notApplicable,
            BigDecimal max,
            List<OracleLeaf.Loss> losses) {
        return new OracleLeaf(
                draft.leaf().code(),
                area.code(),
                draft.leaf().method().key(),
                draft.end(),
                earned,
                lost,
                notApplicable,
                max,
                draft.leaf().max(),
                losses,
                draft.reached(),
                draft.standings());
    }
}

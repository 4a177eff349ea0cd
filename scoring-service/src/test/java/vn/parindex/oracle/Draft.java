package vn.parindex.oracle;

import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.Leaf;

/** A leaf before redistribution and rounding: exact points on the printed maximum. */
record Draft(Leaf leaf, List<Standing> standings, Frac points, List<Miss> misses, Optional<Boolean> reached) {

    /** An exact loss on the printed maximum. */
    record Miss(Frac points, Why why) {}

    static Draft outside(Leaf leaf, Standing standing) {
        return new Draft(leaf, List.of(standing), Frac.ZERO, List.of(), Optional.empty());
    }

    static Draft full(Leaf leaf) {
        return new Draft(leaf, List.of(Standing.FULL), Frac.of(leaf.max()), List.of(), Optional.empty());
    }

    static Draft nothing(Leaf leaf, Standing standing, Why why) {
        return new Draft(
                leaf, List.of(standing), Frac.ZERO, List.of(new Miss(Frac.of(leaf.max()), why)), Optional.empty());
    }

    boolean is(Standing standing) {
        return standings.contains(standing);
    }

    /** Redistributing leaves are not applicable either. */
    End end() {
        return switch (standings.get(0)) {
            case NOT_APPLICABLE, SURVEY_EXCLUDED, EXCLUDED, REDISTRIBUTED -> End.NOT_APPLICABLE;
            case AWAITING -> End.AWAITING;
            default -> standings.stream().allMatch(Draft::hasNothingToAssess) ? End.NOT_ASSESSABLE : End.AWARDED;
        };
    }

    private static boolean hasNothingToAssess(Standing standing) {
        return standing == Standing.MISSING || standing == Standing.NOT_YET_DUE || standing == Standing.SURVEY_NOT_HELD;
    }
}

package vn.parindex.authoring.diff;

import java.util.List;
import vn.parindex.catalogue.CriteriaSet;

/** A diff as the command line and the API give it. */
public record DiffBody(VersionBody before, VersionBody after, List<SetDifference> differences) {

    /** One side. */
    public record VersionBody(String criteriaSet, String version, String status, String digest, boolean illustrative) {

        static VersionBody of(CriteriaSet set) {
            return new VersionBody(
                    set.id().value(), set.version(), set.status(), set.digest(), set.pointsIllustrative());
        }
    }

    /** The whole diff. */
    public static DiffBody of(SetDiff diff) {
        return new DiffBody(VersionBody.of(diff.before()), VersionBody.of(diff.after()), diff.differences());
    }
}

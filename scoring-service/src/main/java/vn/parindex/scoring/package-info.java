/**
 * Chấm điểm: the one calculation path. Facts and an effective set go in, immutable score cards come out. Rules decide a
 * part's exact points and cause; sums, rounding, ledger, gates' effects, index, grade and rank are pure Java.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"runtime", "finding", "catalogue", "commune", "facts"})
package vn.parindex.scoring;

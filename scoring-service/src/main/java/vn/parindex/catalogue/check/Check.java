package vn.parindex.catalogue.check;

import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;
import vn.parindex.finding.Severity;

/**
 * Một phép kiểm tra.
 *
 * @param code stable code of its findings
 * @param severity whether a set that fails it may be used
 * @param meaning what it looks for, in Vietnamese, as listed in rules/checks.md
 */
public record Check(String code, Severity severity, String meaning, Body body) {

    /** What a check does with a set. */
    @FunctionalInterface
    interface Body {
        void run(CheckedSet set, Report report);
    }

    /** What a check does with each leaf. */
    @FunctionalInterface
    interface LeafBody {
        void run(CheckedLeaf leaf, Report report);
    }

    /** What a check does with each leaf that scores a number. */
    @FunctionalInterface
    interface ScaleBody {
        void run(CheckedLeaf leaf, CheckedScale scale, Report report);
    }

    /** Takes what a check found; the check's own code and severity are added. */
    @FunctionalInterface
    interface Report {
        void add(Fault fault);

        default void at(Place place, String what, String expected) {
            add(Fault.at(place, what, expected));
        }
    }

    static Check error(String code, String meaning, Body body) {
        return new Check(code, Severity.ERROR, meaning, body);
    }

    static Check warning(String code, String meaning, Body body) {
        return new Check(code, Severity.WARNING, meaning, body);
    }

    /** An error that is looked for in each leaf. */
    static Check leafError(String code, String meaning, LeafBody body) {
        return error(code, meaning, (set, report) -> set.leaves().forEach(leaf -> body.run(leaf, report)));
    }

    /** An error that is looked for in each leaf that scores a number. */
    static Check scaleError(String code, String meaning, ScaleBody body) {
        return error(code, meaning, onScales(body));
    }

    static Body onScales(ScaleBody body) {
        return (set, report) -> set.leaves()
                .forEach(leaf -> CheckedScale.of(leaf, set.set().policy().pointsScale())
                        .ifPresent(scale -> body.run(leaf, scale, report)));
    }

    void run(CheckedSet set, Findings findings) {
        body.run(set, to(findings));
    }

    /** Takes what is found under this check's code and severity. */
    Report to(Findings findings) {
        return fault -> findings.add(fault.finding(code, severity));
    }
}

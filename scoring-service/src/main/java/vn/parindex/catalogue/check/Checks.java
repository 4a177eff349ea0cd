package vn.parindex.catalogue.check;

import java.util.List;
import java.util.stream.Stream;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.GateCheck;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Findings;

/** All checks of an effective set. */
public final class Checks {

    /** Without these a set has no exact meaning: one that fails is not scored with. */
    private static final List<Check> OF_MEANING = Stream.of(
                    CodeChecks.all(),
                    IndicatorChecks.all(),
                    TargetChecks.all(),
                    BandChecks.all(),
                    PointChecks.all(),
                    RangeChecks.all(),
                    List.of(SumChecks.decimals()),
                    HeaderChecks.all())
            .flatMap(List::stream)
            .toList();

    /** These ask whether the set is finished and right. */
    private static final List<Check> OF_COMPLETENESS = Stream.of(
                    IndicatorChecks.coverage(),
                    SumChecks.all(),
                    PrintedChecks.all(),
                    ReachChecks.all(),
                    SenseChecks.all(),
                    ReferenceChecks.all(),
                    DateChecks.all(),
                    GateChecks.all(),
                    LineageChecks.all(),
                    StaleChecks.all())
            .flatMap(List::stream)
            .toList();

    private Checks() {}

    /** Every check, for the list in rules/checks.md. */
    public static List<Check> all() {
        return Stream.concat(OF_MEANING.stream(), OF_COMPLETENESS.stream()).toList();
    }

    /** Those that ask whether a set is finished and right. */
    static List<Check> ofCompleteness() {
        return OF_COMPLETENESS;
    }

    /** Adds a finding for everything that leaves the meaning of the document open. */
    public static void meaning(MapNode document, CriteriaSet set, Findings findings) {
        run(OF_MEANING, document, set, findings);
    }

    /** Adds what is missing or doubtful in a set whose meaning is clear. */
    public static void completeness(MapNode document, CriteriaSet set, Findings findings) {
        run(OF_COMPLETENESS, document, set, findings);
    }

    /** Adds a finding for every gate that fires on each card or on none, as whoever evaluates gates says. */
    public static void gates(MapNode document, CriteriaSet set, GateCheck gates, Findings findings) {
        GateChecks.reach(document, set, gates, findings);
    }

    private static void run(List<Check> checks, MapNode document, CriteriaSet set, Findings findings) {
        CheckedSet checked = CheckedSet.of(document, set);
        checks.forEach(check -> check.run(checked, findings));
    }
}

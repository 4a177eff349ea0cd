package vn.parindex.scoring;

import java.time.LocalDate;
import java.util.List;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.commune.Succession;
import vn.parindex.commune.Unit;
import vn.parindex.facts.FactSheet;

/**
 * Đề bài chấm: everything a score depends on.
 *
 * @param units in any order; for a district set the communes, whose parents are scored
 * @param sheets this year's; a unit without a sheet entered nothing
 * @param lastYear last year's sheets; may be empty
 * @param asOf the as-of date D of docs/scoring.md
 * @param surveyHeld whether the survey was held; {@link Assignment#of} takes the set's word
 */
public record Assignment(
        CriteriaSet set,
        List<Unit> units,
        List<FactSheet> sheets,
        List<FactSheet> lastYear,
        List<Succession> successions,
        LocalDate asOf,
        boolean surveyHeld) {

    /** Who gets a card: the units, or for a district set their districts. */
    public List<Unit> scored() {
        return ScoringPass.scored(this, set.districtLevel());
    }

    /** With the set's own survey declaration and the period's last day. */
    public static Assignment of(CriteriaSet set, List<Unit> units, List<FactSheet> sheets) {
        return new Assignment(
                set,
                units,
                sheets,
                List.of(),
                List.of(),
                set.period().to(),
                set.policy().surveyHeld());
    }
}

package vn.parindex.scorebook;

import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.scoring.Assignment;

/**
 * Nền: everything a result is computed from, in the form in which a scenario changes it (docs/what-if.md, section 1).
 *
 * @param label what people call it
 * @param setText effective text of the set, before its dates were moved
 * @param movedYears years by which the set's dates are moved
 * @param assignment what the engine gets
 */
public record Base(String label, String setText, int movedYears, Assignment assignment) {

    /** The set of a text, its dates moved. */
    public static CriteriaSet set(Catalogue catalogue, String setText, int movedYears) {
        return ReDated.by(movedYears, catalogue.readCanonical(setText));
    }
}

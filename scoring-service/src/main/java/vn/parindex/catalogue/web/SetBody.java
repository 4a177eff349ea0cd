package vn.parindex.catalogue.web;

import java.time.LocalDate;
import java.util.Optional;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.SetId;

/**
 * A criteria set as the API lists it.
 *
 * @param level {@code commune} or {@code district}
 * @param base the set it extends
 * @param illustrative whether some points come from no issued document
 * @param digest SHA-256 of the canonical effective text on the period's last day
 */
record SetBody(
        String id,
        String version,
        String digest,
        String title,
        String place,
        String level,
        String appraisingBody,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate closes,
        Optional<String> base,
        String status,
        boolean illustrative,
        int leaves) {

    static SetBody of(CriteriaSet set) {
        return new SetBody(
                set.id().value(),
                set.version(),
                set.digest(),
                set.title(),
                set.place(),
                set.districtLevel() ? "district" : "commune",
                set.appraisingBody(),
                set.period().from(),
                set.period().to(),
                set.period().closes(),
                set.base().map(SetId::value),
                set.status(),
                set.pointsIllustrative(),
                set.leaves().size());
    }
}

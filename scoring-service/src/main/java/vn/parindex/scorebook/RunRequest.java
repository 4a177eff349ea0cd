package vn.parindex.scorebook;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.parindex.catalogue.SetId;
import vn.parindex.runtime.Sha256;

/**
 * Yêu cầu chấm.
 *
 * @param version of the set; default: the one in force
 * @param figures batch of the figures to score
 * @param lastYear batch of the figures of the year before, for year-on-year leaves
 * @param asOf default: the period's last day
 * @param surveyHeld default: the set's own word
 * @param movedYears years to move the set's dates by, negative towards the past
 * @param label a name for people; may be empty
 */
public record RunRequest(
        SetId set,
        Optional<String> version,
        UUID figures,
        Optional<UUID> lastYear,
        Optional<LocalDate> asOf,
        Optional<Boolean> surveyHeld,
        int movedYears,
        String label) {

    /**
     * Digest of what is asked for; an Idempotency-Key stands for exactly one. A request that names no version has the digest
     * that it had before versions could be named, so that keys of that time still stand for their runs.
     */
    String digest() {
        String asked = "RunRequest[set=%s, figures=%s, lastYear=%s, asOf=%s, surveyHeld=%s, movedYears=%d, label=%s]"
                .formatted(set, figures, lastYear, asOf, surveyHeld, movedYears, label);
        return Sha256.of(version.map(number -> asked + "@" + number).orElse(asked));
    }
}

package vn.parindex.scorebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.parindex.catalogue.Period;
import vn.parindex.catalogue.SetId;

/**
 * Lần chấm. Head of a stored run; it never changes.
 *
 * @param id UUIDv7, so that ids are ordered by time
 * @param label the name a person gave it
 * @param units how many units were scored
 * @param createdBy user name
 */
public record ScoreRun(
        UUID id,
        ScoredSet set,
        Basis basis,
        String engineVersion,
        String label,
        int units,
        Instant createdAt,
        String createdBy) {

    /**
     * Bộ chỉ số đã dùng, as it was.
     *
     * @param digest of the set as scored
     * @param illustrative whether some points come from no issued document
     * @param period as scored
     * @param movedYears years by which the set's dates were moved; not 0: the run is re-dated
     */
    public record ScoredSet(
            SetId id,
            String version,
            String digest,
            String title,
            String place,
            String appraisingBody,
            boolean districtLevel,
            boolean illustrative,
            String gradeLabel,
            Period period,
            int movedYears) {

        /** Đã dời ngày. */
        public boolean reDated() {
            return movedYears != 0;
        }
    }

    /**
     * Căn cứ số liệu of the run.
     *
     * @param figures batch of the scored figures
     * @param lastYear batch of the figures of the year before
     * @param figuresDigest digest of the scored figures
     * @param demonstration whether any of the figures are made up
     */
    public record Basis(
            LocalDate asOf,
            boolean surveyHeld,
            UUID figures,
            Optional<UUID> lastYear,
            String figuresDigest,
            boolean demonstration) {}
}

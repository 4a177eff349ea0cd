package vn.parindex.scorebook.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.parindex.scorebook.ScoreRun;

/** A run as the API shows it. */
record RunBody(
        UUID id,
        CriteriaSetBody criteriaSet,
        LocalDate asOf,
        boolean surveyHeld,
        UUID figures,
        Optional<UUID> lastYear,
        String figuresDigest,
        boolean demonstration,
        int movedYears,
        String engineVersion,
        String label,
        int units,
        Instant createdAt,
        String createdBy) {

    /** The set as it was when it was used. */
    record CriteriaSetBody(
            String id,
            String version,
            String digest,
            String title,
            String place,
            String appraisingBody,
            boolean illustrative,
            LocalDate periodFrom,
            LocalDate periodTo) {}

    static RunBody of(ScoreRun run) {
        ScoreRun.Basis basis = run.basis();
        return new RunBody(
                run.id(),
                set(run.set()),
                basis.asOf(),
                basis.surveyHeld(),
                basis.figures(),
                basis.lastYear(),
                basis.figuresDigest(),
                basis.demonstration(),
                run.set().movedYears(),
                run.engineVersion(),
                run.label(),
                run.units(),
                run.createdAt(),
                run.createdBy());
    }

    private static CriteriaSetBody set(ScoreRun.ScoredSet set) {
        return new CriteriaSetBody(
                set.id().value(),
                set.version(),
                set.digest(),
                set.title(),
                set.place(),
                set.appraisingBody(),
                set.illustrative(),
                set.period().from(),
                set.period().to());
    }
}

package vn.parindex.facts.web;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import vn.parindex.facts.FigureBatch;

/**
 * A batch of figures as the API shows it.
 *
 * @param criteriaSet the set it was checked against
 * @param place the list of units it speaks of
 * @param origin {@code demo} (made-up figures) or {@code import}
 */
record BatchBody(
        UUID id,
        String criteriaSet,
        String place,
        String period,
        String origin,
        String digest,
        Instant importedAt,
        String importedBy,
        int units,
        int figures) {

    static BatchBody of(FigureBatch batch) {
        FigureBatch.About about = batch.about();
        return new BatchBody(
                batch.id(),
                about.set().value(),
                about.place(),
                about.period(),
                about.origin().name().toLowerCase(Locale.ROOT),
                batch.digest(),
                batch.importedAt(),
                batch.importedBy(),
                batch.units(),
                batch.figures());
    }
}

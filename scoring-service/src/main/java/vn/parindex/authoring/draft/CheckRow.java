package vn.parindex.authoring.draft;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A row of the table {@code draft_check}; digest, period and surroundings are there when there are no errors. */
@Table("draft_check")
record CheckRow(
        @Id UUID id,
        UUID draftId,
        int revision,
        int errors,
        int warnings,
        String findings,
        @Nullable String digest,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable String surroundings,
        @Embedded.Empty Act act) {}

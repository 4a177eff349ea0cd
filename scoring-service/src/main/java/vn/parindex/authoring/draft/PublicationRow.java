package vn.parindex.authoring.draft;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A row of the table {@code set_publication}. */
@Table("set_publication")
record PublicationRow(
        @Id UUID id,
        UUID draftId,
        String setId,
        String version,
        int revision,
        UUID checkId,
        String digest,
        LocalDate periodFrom,
        LocalDate periodTo,
        @Nullable String supersedes,
        UUID impactId,
        @Embedded.Empty Act act) {}

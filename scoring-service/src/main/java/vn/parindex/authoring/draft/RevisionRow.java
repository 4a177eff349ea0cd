package vn.parindex.authoring.draft;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A row of the table {@code draft_revision}. */
@Table("draft_revision")
record RevisionRow(
        @Id UUID id,
        UUID draftId,
        int number,
        String body,
        String digest,
        @Embedded.Empty Act act) {}

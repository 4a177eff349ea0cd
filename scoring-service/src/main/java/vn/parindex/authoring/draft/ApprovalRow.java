package vn.parindex.authoring.draft;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A row of the table {@code draft_approval}. */
@Table("draft_approval")
record ApprovalRow(
        @Id UUID id,
        UUID draftId,
        int revision,
        UUID checkId,
        int errors,
        String author,
        UUID impactId,
        @Embedded.Empty Act act) {}

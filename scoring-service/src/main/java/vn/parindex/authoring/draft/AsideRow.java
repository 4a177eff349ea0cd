package vn.parindex.authoring.draft;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A row of the table {@code draft_aside}. */
@Table("draft_aside")
record AsideRow(
        @Id UUID id,
        UUID draftId,
        int basedOn,
        String body,
        @Embedded.Empty Act act) {}

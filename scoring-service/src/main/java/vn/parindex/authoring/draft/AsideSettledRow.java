package vn.parindex.authoring.draft;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A row of the table {@code draft_aside_settled}. */
@Table("draft_aside_settled")
record AsideSettledRow(@Id UUID asideId, @Embedded.Empty Act act) {}

package vn.parindex.authoring.draft;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A row of the table {@code set_draft}. */
@Table("set_draft")
record DraftRow(
        @Id UUID id,
        String setId,
        String version,
        String startedFrom,
        @Embedded.Empty Act act) {

    VersionName name() {
        return new VersionName(setId, version);
    }
}

package vn.parindex.authoring.draft;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.parindex.catalogue.SetRef;

/** A row of the table {@code set_draft}. */
@Table("set_draft")
record DraftRow(
        @Id UUID id,
        String setId,
        String version,
        String startedFrom,
        @Nullable String fromSet,
        @Nullable String fromVersion,
        @Embedded.Empty Act act) {

    /** The version that it was started from; empty when it began with files of its own. */
    Optional<SetRef> from() {
        return Optional.ofNullable(fromSet)
                .flatMap(set -> Optional.ofNullable(fromVersion).map(number -> SetRef.exactly(set, number)));
    }

    VersionName name() {
        return new VersionName(setId, version);
    }
}

package vn.parindex.scenario.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A row of the table {@code scenario}. */
@Table("scenario")
record ScenarioRow(
        @Id UUID id,
        UUID runId,
        String name,
        String body,
        String digest,
        String setDigest,
        String figuresDigest,
        String engineVersion,
        @Nullable UUID copiedFrom,
        Instant createdAt,
        String createdBy) {}

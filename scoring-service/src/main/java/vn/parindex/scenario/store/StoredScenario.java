package vn.parindex.scenario.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.parindex.scenario.Scenario;
import vn.parindex.scenario.ScenarioJson;

/**
 * Kịch bản đã lưu.
 *
 * @param id UUIDv7, so that ids are ordered by time
 * @param run the run that it was made on; it can be tried on others
 * @param savedFrom what its result was computed from when it was saved
 * @param copiedFrom the scenario that it was made from
 * @param createdBy user name
 */
public record StoredScenario(
        UUID id,
        UUID run,
        Scenario scenario,
        ComputedFrom savedFrom,
        Optional<UUID> copiedFrom,
        Instant createdAt,
        String createdBy) {

    /**
     * Tính từ đâu.
     *
     * @param set digest of the set, changes included
     * @param figures digest of the figures, changes included
     */
    public record ComputedFrom(String set, String figures, String engineVersion) {}

    static StoredScenario of(ScenarioRow row) {
        return new StoredScenario(
                row.id(),
                row.runId(),
                ScenarioJson.read(row.body()),
                new ComputedFrom(row.setDigest(), row.figuresDigest(), row.engineVersion()),
                Optional.ofNullable(row.copiedFrom()),
                row.createdAt(),
                row.createdBy());
    }
}

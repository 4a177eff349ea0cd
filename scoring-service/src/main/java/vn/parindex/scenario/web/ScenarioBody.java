package vn.parindex.scenario.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.parindex.scenario.ScenarioJson;
import vn.parindex.scenario.ScenarioLabel;
import vn.parindex.scenario.store.StoredScenario;

/**
 * A saved scenario as the API gives it.
 *
 * @param label that it is no official result
 * @param setDigest of the set with the changes, when it was saved; the other two likewise
 */
record ScenarioBody(
        String id,
        String label,
        String run,
        @Schema(implementation = Object.class) JsonNode scenario,
        String setDigest,
        String figuresDigest,
        String engineVersion,
        Optional<String> copiedFrom,
        String createdAt,
        String createdBy) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static ScenarioBody of(StoredScenario stored) {
        return new ScenarioBody(
                stored.id().toString(),
                ScenarioLabel.TEXT,
                stored.run().toString(),
                JSON.readTree(ScenarioJson.write(stored.scenario())),
                stored.savedFrom().set(),
                stored.savedFrom().figures(),
                stored.savedFrom().engineVersion(),
                stored.copiedFrom().map(Object::toString),
                stored.createdAt().toString(),
                stored.createdBy());
    }
}

package vn.parindex.scorebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import vn.parindex.scorebook.Replay.Difference;

/** Where two texts of one unit's card differ, leaf by leaf. */
final class CardComparison {

    private final JsonMapper json;

    CardComparison(JsonMapper json) {
        this.json = json;
    }

    /** Nothing when the texts are equal; otherwise at least one difference. */
    List<Difference> between(String storedText, String textNow) {
        if (storedText.equals(textNow)) {
            return List.of();
        }
        JsonNode stored = json.readTree(storedText);
        JsonNode now = json.readTree(textNow);
        String unit = stored.path("commune").path("code").asString();
        Map<String, JsonNode> leavesNow = leaves(now);
        List<Difference> differences = new ArrayList<>();
        leaves(stored).forEach((code, leaf) -> {
            JsonNode leafNow = Optional.ofNullable(leavesNow.remove(code)).orElseGet(MissingNode::getInstance);
            if (!leaf.equals(leafNow)) {
                differences.add(new Difference(unit, code, earned(leaf), earned(leafNow)));
            }
        });
        leavesNow.forEach((code, leaf) -> differences.add(new Difference(unit, code, BigDecimal.ZERO, earned(leaf))));
        if (differences.isEmpty()) {
            differences.add(new Difference(unit, "", earned(stored), earned(now)));
        }
        return List.copyOf(differences);
    }

    private static Map<String, JsonNode> leaves(JsonNode card) {
        Map<String, JsonNode> leaves = new LinkedHashMap<>();
        card.path("criteria")
                .values()
                .forEach(leaf -> leaves.put(leaf.path("code").asString(), leaf));
        return leaves;
    }

    private static BigDecimal earned(JsonNode node) {
        return new BigDecimal(node.path("earned").asString("0"));
    }
}

package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.parindex.catalogue.Citation;

/** Đọc lại phiếu điểm. The card whose canonical text this is: {@link CardJson#card} of it gives the same bytes. */
public final class CardReader {
    private static final JsonMapper JSON = new JsonMapper();

    private CardReader() {}

    /** @throws IllegalStateException when the text is no card */
    public static ScoreCard card(String text) {
        return card(JSON.readTree(text));
    }

    /** A card inside a result document. */
    public static ScoreCard card(JsonNode card) {
        JsonNode unit = card.path("commune");
        return new ScoreCard(
                text(unit, "code"),
                text(unit, "name"),
                text(unit, "type"),
                number(card, "earned"),
                number(card, "lost"),
                number(card, "notApplicable"),
                number(card, "max"),
                number(card, "applicableMax"),
                number(card, "bonus"),
                number(card, "penalty"),
                given(card, "index").map(printed -> new Index(new BigDecimal(printed), text(card, "indexExact"))),
                given(card, "indexToDate").map(BigDecimal::new),
                given(card, "grade"),
                text(card, "gradeNote"),
                given(card, "rank").map(Integer::valueOf),
                flag(card, "provisional"),
                all(card, "gateEffects", CardReader::effect),
                all(card, "adjustments", CardReader::adjustment),
                all(card, "areas", CardReader::area),
                all(card, "criteria", CardReader::leaf),
                texts(card, "warnings"));
    }

    private static GateEffect effect(JsonNode effect) {
        return new GateEffect(
                text(effect, "gate"), text(effect, "sentence"), text(effect, "effect"), text(effect, "target"));
    }

    private static AdjustmentResult adjustment(JsonNode line) {
        return new AdjustmentResult(
                text(line, "code"),
                text(line, "name"),
                text(line, "kind"),
                number(line, "points"),
                number(line, "cap"));
    }

    private static AreaResult area(JsonNode area) {
        return new AreaResult(
                text(area, "code"),
                text(area, "name"),
                number(area, "earned"),
                number(area, "lost"),
                number(area, "notApplicable"),
                number(area, "max"));
    }

    private static LeafResult leaf(JsonNode leaf) {
        return new LeafResult(
                text(leaf, "code"),
                text(leaf, "name"),
                text(leaf, "criterion"),
                text(leaf, "area"),
                text(leaf, "method"),
                outcome(text(leaf, "outcome")),
                number(leaf, "earned"),
                number(leaf, "lost"),
                number(leaf, "notApplicable"),
                number(leaf, "max"),
                number(leaf, "printedMax"),
                text(leaf, "figure"),
                leaf.path("targetReached").isBoolean() ? Optional.of(flag(leaf, "targetReached")) : Optional.empty(),
                given(leaf, "cause").map(Cause::valueOf),
                all(leaf, "losses", CardReader::loss),
                text(leaf, "sentence"),
                text(leaf, "rule"),
                citation(leaf.path("citation")),
                text(leaf, "leadAgency"),
                flag(leaf, "needsApproval"),
                flag(leaf, "illustrative"),
                texts(leaf, "notes"));
    }

    private static LostPoint loss(JsonNode loss) {
        return new LostPoint(
                number(loss, "points"),
                Cause.valueOf(text(loss, "cause")),
                text(loss, "part"),
                text(loss, "figure"),
                text(loss, "threshold"),
                object(loss, "shortfall", s -> new LostPoint.Shortfall(number(s, "amount"), text(s, "unit"))),
                object(
                        loss,
                        "nextStep",
                        s -> new LostPoint.NextStep(number(s, "amount"), text(s, "unit"), number(s, "points"))),
                flag(loss, "changeable"),
                texts(loss, "missingUnits"),
                text(loss, "rule"),
                text(loss, "sentence"));
    }

    private static Citation citation(JsonNode citation) {
        return new Citation(
                text(citation, "source"), text(citation, "row"), text(citation, "page"), text(citation, "quote"));
    }

    private static Outcome outcome(String word) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("unknown outcome (" + word + ")"));
    }

    private static Optional<String> given(JsonNode node, String key) {
        return node.path(key).isString() ? Optional.of(node.path(key).asString()) : Optional.empty();
    }

    private static String text(JsonNode node, String key) {
        return given(node, key).orElseThrow(() -> new IllegalStateException("no text \"" + key + "\" in the card"));
    }

    private static BigDecimal number(JsonNode node, String key) {
        return new BigDecimal(text(node, key));
    }

    private static boolean flag(JsonNode node, String key) {
        return node.path(key).asBoolean(false);
    }

    private static List<String> texts(JsonNode node, String key) {
        return all(node, key, JsonNode::asString);
    }

    private static <T> Optional<T> object(JsonNode node, String key, Function<JsonNode, T> reader) {
        return node.path(key).isObject() ? Optional.of(reader.apply(node.path(key))) : Optional.empty();
    }

    private static <T> List<T> all(JsonNode node, String key, Function<JsonNode, T> reader) {
        return node.path(key).values().stream().map(reader).toList();
    }
}

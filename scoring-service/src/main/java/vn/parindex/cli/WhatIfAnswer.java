package vn.parindex.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.scenario.Applied;
import vn.parindex.scenario.Scenario;
import vn.parindex.scenario.ScenarioJson;
import vn.parindex.scenario.ScenarioLabel;
import vn.parindex.scorebook.compare.Comparison;
import vn.parindex.scorebook.compare.ComparisonBody;
import vn.parindex.scorebook.compare.LeafChange;
import vn.parindex.scorebook.compare.UnitChange;
import vn.parindex.scoring.ScoreCard;

/** What a scenario would change, for a program and for a person; always marked as a scenario. */
record WhatIfAnswer(List<Scenario> scenarios, Applied applied, Comparison comparison) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    String json() {
        ObjectNode document = JSON.createObjectNode();
        document.put("label", ScenarioLabel.TEXT);
        scenarios.forEach(
                scenario -> document.withArrayProperty("scenarios").add(JSON.readTree(ScenarioJson.write(scenario))));
        document.set("conflicts", JSON.valueToTree(applied.conflicts()));
        document.set("comparison", JSON.valueToTree(ComparisonBody.of(comparison)));
        return JSON.writeValueAsString(document) + "\n";
    }

    String text() {
        StringBuilder text = new StringBuilder(ScenarioLabel.TEXT).append('\n');
        text.append(scenarios.stream().map(Scenario::name).collect(Collectors.joining(" + ")))
                .append("\nbộ ")
                .append(comparison.after().set().id())
                .append(' ')
                .append(comparison.after().set().digest(), 0, 12)
                .append(", số liệu ")
                .append(comparison.after().figuresDigest(), 0, 12)
                .append(", chốt ngày ")
                .append(comparison.after().asOf())
                .append('\n');
        if (comparison.after().set().pointsIllustrative()) {
            text.append("điểm minh họa\n");
        }
        applied.conflicts()
                .forEach(conflict -> text.append("Xung đột ở %s: «%s» thay cho «%s»%n"
                        .formatted(conflict.what(), conflict.after(), conflict.before())));
        comparison.units().stream().filter(WhatIfAnswer::moved).forEach(unit -> unit(text, unit));
        return text.toString();
    }

    private static boolean moved(UnitChange unit) {
        return !unit.pointsMoved().isEmpty() || unit.placesWon().orElse(0) != 0;
    }

    private static void unit(StringBuilder text, UnitChange unit) {
        text.append("%n%s: chỉ số %s → %s, hạng %s → %s, xếp loại %s → %s%n"
                .formatted(
                        unit.name(),
                        index(unit.before()),
                        index(unit.after()),
                        rank(unit.before()),
                        rank(unit.after()),
                        unit.before().flatMap(ScoreCard::grade).orElse("–"),
                        unit.after().flatMap(ScoreCard::grade).orElse("–")));
        unit.pointsMoved().forEach(leaf -> leaf(text, leaf));
    }

    private static void leaf(StringBuilder text, LeafChange leaf) {
        text.append(
                "  %s %s: %s → %s%n".formatted(leaf.code(), leaf.name(), state(leaf.before()), state(leaf.after())));
    }

    private static String state(Optional<LeafChange.LeafState> state) {
        return state.map(s -> plain(s.earned()) + (s.figure().isEmpty() ? "" : " (" + s.figure() + ")"))
                .orElse("–");
    }

    private static String index(Optional<ScoreCard> card) {
        return card.flatMap(ScoreCard::index)
                .map(index -> plain(index.printed()))
                .orElse("–");
    }

    private static String rank(Optional<ScoreCard> card) {
        return card.flatMap(ScoreCard::rank).map(String::valueOf).orElse("–");
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}

package vn.parindex.cli;

import java.util.List;
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
        ComparisonText text = new ComparisonText()
                .line(ScenarioLabel.TEXT)
                .line(scenarios.stream().map(Scenario::name).collect(Collectors.joining(" + ")))
                .from("", comparison.after());
        applied.conflicts()
                .forEach(conflict -> text.line("Xung đột ở %s: «%s» thay cho «%s»"
                        .formatted(conflict.what(), conflict.after(), conflict.before())));
        return text.units(comparison).toString();
    }
}

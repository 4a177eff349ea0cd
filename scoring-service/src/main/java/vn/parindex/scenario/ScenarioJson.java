package vn.parindex.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.catalogue.SetChange;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/** Kịch bản thành JSON và ngược lại: one form over HTTP, in the database and for the command line (docs/what-if.md, section 1). */
public final class ScenarioJson {

    private static final int LONGEST_NAME = 200;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ScenarioJson() {}

    /**
     * Reads a document.
     *
     * @throws BadInput with everything that is wrong, each at its place in the document
     */
    public static Scenario read(String text) {
        Findings findings = new Findings();
        JsonNode document;
        try {
            document = JSON.readTree(text);
        } catch (JacksonException e) {
            throw new BadInput(List.of(Finding.error(
                    "bad-json", Place.of("kịch bản"), "không đọc được JSON", "một đối tượng JSON đúng cú pháp")));
        }
        Scenario scenario = scenario(document, findings);
        findings.stopOnErrors();
        return scenario;
    }

    private static Scenario scenario(JsonNode document, Findings findings) {
        Fields fields = new Fields(document, "", findings);
        fields.only("name", "asOf", "surveyHeld", "criteriaSet", "facts", "set");
        int before = findings.size();
        String name = fields.text("name").orElse("");
        if (name.isBlank() && findings.size() == before) {
            fields.error("name", "kịch bản chưa có tên", "một tên ngắn");
        } else if (name.length() > LONGEST_NAME) {
            fields.error("name", "tên dài " + name.length() + " chữ", "nhiều nhất " + LONGEST_NAME + " chữ");
        }
        List<FactChange> facts = new ArrayList<>();
        List<SetChange> set = new ArrayList<>();
        fields.items("facts").forEach(item -> fact(item).ifPresent(facts::add));
        fields.items("set").forEach(item -> set(item).ifPresent(set::add));
        return new Scenario(
                name, fields.day("asOf"), fields.flag("surveyHeld"), fields.text("criteriaSet"), facts, set);
    }

    private static Optional<FactChange> fact(Fields item) {
        item.only("units", "indicator", "set", "add", "scale", "status", "handIn", "remove");
        Optional<String> indicator = item.text("indicator");
        if (indicator.isEmpty()) {
            item.error("indicator", "thiếu chỉ báo", "mã chỉ báo");
        }
        List<FactChange.Kind> kinds = new ArrayList<>();
        item.cells("set").map(FactChange.Put::new).ifPresent(kinds::add);
        item.text("status")
                .map(status -> new FactChange.Put(Map.of("status", status)))
                .ifPresent(kinds::add);
        item.number("add").map(FactChange.Add::new).ifPresent(kinds::add);
        item.number("scale").map(FactChange.Scale::new).ifPresent(kinds::add);
        item.day("handIn").map(FactChange.HandIn::new).ifPresent(kinds::add);
        item.flag("remove")
                .filter(remove -> remove)
                .map(yes -> new FactChange.Remove())
                .ifPresent(kinds::add);
        if (kinds.size() != 1) {
            item.error("", "cần đúng một cách thay đổi", "set, add, scale, status, handIn hoặc remove");
        }
        List<String> units = item.units();
        return indicator.isEmpty() || kinds.size() != 1
                ? Optional.empty()
                : Optional.of(new FactChange(units, indicator.get(), kinds.get(0)));
    }

    private static Optional<SetChange> set(Fields item) {
        item.only("leaf", "path", "value", "drop");
        Optional<String> leaf = item.text("leaf");
        Optional<String> path = item.text("path").filter(text -> !text.isEmpty());
        if (item.flag("drop").orElse(false)) {
            return dropped(item, leaf, path);
        }
        if (path.isEmpty()) {
            item.error("path", "thiếu chỗ thay đổi", "như target.at-least");
            return Optional.empty();
        }
        Optional<String> value = item.text("value");
        if (value.isEmpty()) {
            return Optional.of(new SetChange(leaf, path.get(), Optional.empty()));
        }
        return Optional.of(
                leaf.isPresent()
                        ? SetChange.putText(leaf.get(), path.get(), value.get())
                        : new SetChange(
                                Optional.empty(),
                                path.get(),
                                SetChange.putText("", path.get(), value.get()).value()));
    }

    private static Optional<SetChange> dropped(Fields item, Optional<String> leaf, Optional<String> path) {
        if (leaf.isEmpty()) {
            item.error("leaf", "thiếu tiêu chí để bỏ", "mã tiêu chí");
        }
        if (path.isPresent() || item.text("value").isPresent()) {
            item.error("drop", "bỏ cả tiêu chí thì không kèm path hay value", "chỉ leaf và drop");
        }
        return leaf.map(SetChange::drop);
    }

    /** The canonical document: keys in their order, empty ones left out. */
    public static String write(Scenario scenario) {
        ObjectNode document = JSON.createObjectNode();
        document.put("name", scenario.name());
        scenario.asOf().ifPresent(day -> document.put("asOf", day.toString()));
        scenario.surveyHeld().ifPresent(held -> document.put("surveyHeld", held.booleanValue()));
        scenario.criteriaSet().ifPresent(id -> document.put("criteriaSet", id));
        if (!scenario.facts().isEmpty()) {
            ArrayNode facts = document.putArray("facts");
            scenario.facts().forEach(change -> write(facts.addObject(), change));
        }
        if (!scenario.set().isEmpty()) {
            ArrayNode set = document.putArray("set");
            scenario.set().forEach(change -> write(set.addObject(), change));
        }
        return JSON.writeValueAsString(document);
    }

    private static void write(ObjectNode item, FactChange change) {
        if (change.units().isEmpty()) {
            item.put("units", "all");
        } else {
            ArrayNode units = item.putArray("units");
            change.units().forEach(units::add);
        }
        item.put("indicator", change.indicator());
        if (change.kind() instanceof FactChange.Put put) {
            ObjectNode cells = item.putObject("set");
            new TreeMap<>(put.cells()).forEach(cells::put);
        } else if (change.kind() instanceof FactChange.Add add) {
            item.put("add", add.amount().toPlainString());
        } else if (change.kind() instanceof FactChange.Scale scale) {
            item.put("scale", scale.factor().toPlainString());
        } else if (change.kind() instanceof FactChange.HandIn handIn) {
            item.put("handIn", handIn.day().toString());
        } else {
            item.put("remove", true);
        }
    }

    private static void write(ObjectNode item, SetChange change) {
        change.leaf().ifPresent(leaf -> item.put("leaf", leaf));
        if (change.path().isEmpty()) {
            item.put("drop", true);
            return;
        }
        item.put("path", change.path());
        change.value().ifPresent(value -> item.put("value", Fields.unquoted(value)));
    }
}

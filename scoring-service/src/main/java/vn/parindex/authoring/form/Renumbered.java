package vn.parindex.authoring.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;

/** Đổi số một tiêu chí ở mọi nơi nhắc tới nó: its cases, gates, tie-breaks, exceptions and lineage follow it. */
final class Renumbered {

    private final String before;
    private final String after;

    private Renumbered(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /**
     * The layer, whose leaf has its new number already, with everything else that names the former one; nothing follows
     * while another leaf has the former number as well.
     *
     * @param taken the numbers that leaves have now, in this layer and below it
     */
    static SetDocuments of(SetDocuments documents, String before, String after, Set<String> taken) {
        if (after.equals(before) || taken.contains(before)) {
            return documents;
        }
        Renumbered renumbered = new Renumbered(before, after);
        MapNode set = documents.set();
        set = renumbered.each(set, "tie-breaks", renumbered::leaf);
        set = renumbered.each(set, "exceptions", renumbered::leaf);
        set = renumbered.each(set, "gates", renumbered::gate);
        SortedMap<String, MapNode> cases = new TreeMap<>();
        documents.cases().forEach((file, document) -> cases.put(file, renumbered.cases(document)));
        SortedMap<String, MapNode> named = renumbered.files(cases);
        return new SetDocuments(
                Descents.renumbered(set, before, after), documents.areas(), named, documents.indicators());
    }

    private SortedMap<String, MapNode> files(SortedMap<String, MapNode> cases) {
        SortedMap<String, MapNode> named = new TreeMap<>(cases);
        String file = "cases/" + after + ".yaml";
        MapNode moved = named.get("cases/" + before + ".yaml");
        if (moved != null && !named.containsKey(file) && says(moved)) {
            named.remove("cases/" + before + ".yaml");
            named.put(file, moved);
        }
        return named;
    }

    private boolean says(MapNode document) {
        return document.text("leaf").filter(after::equals).isPresent();
    }

    private MapNode cases(MapNode document) {
        MapNode own = leaf(document);
        return document.has("leaf") ? own : each(own, "cases", this::given);
    }

    /** The figures of a case of a gate stand under the codes of leaves. */
    private MapNode given(MapNode one) {
        return one.map("given")
                .filter(given -> given.has(before))
                .map(given -> one.with("given", new MapNode(keys(given), given.place())))
                .orElse(one);
    }

    private List<MapNode.Entry> keys(MapNode given) {
        return given.entries().stream()
                .map(entry ->
                        entry.key().equals(before) ? new MapNode.Entry(after, entry.place(), entry.value()) : entry)
                .toList();
    }

    private MapNode leaf(MapNode map) {
        return map.text("leaf").filter(before::equals).isPresent()
                ? map.with("leaf", Trees.text(after, map.placeOf("leaf")))
                : map;
    }

    private MapNode gate(MapNode gate) {
        return gate.text("sentence")
                .map(sentence -> sentence.replace("tiêu chí \"" + before + "\"", "tiêu chí \"" + after + "\""))
                .map(sentence -> gate.with("sentence", Trees.text(sentence, gate.placeOf("sentence"))))
                .orElse(gate);
    }

    private MapNode each(MapNode map, String key, UnaryOperator<MapNode> change) {
        if (!map.has(key)) {
            return map;
        }
        List<Node> items = new ArrayList<>();
        map.maps(key).forEach(item -> items.add(change.apply(item)));
        return map.with(key, new ListNode(items, map.placeOf(key)));
    }
}

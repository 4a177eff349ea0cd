package vn.parindex.authoring.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.TextNode;
import vn.parindex.finding.Place;

/** Các ô thành nút của tệp; a finding about a value leads back to its cell. */
record CellNodes(CaseCells cells, String prefix) {

    /** Cells whose text stays as it was typed, whatever it looks like. */
    private static final List<String> WORDS = List.of("name", "source", "type", "grade");

    MapNode map(String group, List<String> keys) {
        MapNode map = MapNode.empty(place(group.isEmpty() ? "name" : group + keys.get(0)));
        for (String key : keys) {
            String typed = cells.text(group + key);
            if (!typed.isEmpty()) {
                String text = WORDS.contains(key) ? typed : CaseCells.written(typed);
                map = map.with(key, new TextNode(text, place(group + key)));
            }
        }
        return map;
    }

    Optional<ListNode> list(String name) {
        List<Node> items = listed(cells.text(name)).stream()
                .<Node>map(text -> new TextNode(text, place(name)))
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new ListNode(items, place(name)));
    }

    Place place(String name) {
        return Place.of(prefix + name);
    }

    /** The words of a list cell. */
    private static List<String> listed(String typed) {
        List<String> words = new ArrayList<>();
        for (String word : typed.split(";", -1)) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        return words;
    }
}

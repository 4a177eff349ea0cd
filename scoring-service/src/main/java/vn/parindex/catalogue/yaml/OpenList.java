package vn.parindex.catalogue.yaml;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.finding.Place;

/** A list whose end has not been read yet. */
record OpenList(List<Node> items, Place place) implements OpenNode {

    OpenList(Place place) {
        this(new ArrayList<>(), place);
    }

    @Override
    public boolean add(Node node) {
        return items.add(node);
    }

    @Override
    public Node close() {
        return new ListNode(items, place);
    }
}

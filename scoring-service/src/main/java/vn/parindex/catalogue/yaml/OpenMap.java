package vn.parindex.catalogue.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/** A map whose end has not been read yet; takes keys and values in turn. */
final class OpenMap implements OpenNode {

    private final List<MapNode.Entry> entries = new ArrayList<>();
    private final Place place;
    private final Findings findings;
    private @Nullable TextNode key;

    OpenMap(Place place, Findings findings) {
        this.place = place;
        this.findings = findings;
    }

    @Override
    public boolean add(Node node) {
        TextNode pending = key;
        if (pending != null) {
            entries.add(new MapNode.Entry(pending.text(), pending.place(), node));
            key = null;
            return true;
        }
        if (!(node instanceof TextNode text)) {
            return false;
        }
        key = text;
        refuseTwice(text);
        return true;
    }

    private void refuseTwice(TextNode text) {
        for (MapNode.Entry entry : entries) {
            if (entry.key().equals(text.text())) {
                findings.error(
                        "duplicate-key",
                        text.place(),
                        "khóa viết hai lần (" + text.text() + ")",
                        "mỗi khóa một lần trong một nhóm");
            }
        }
    }

    @Override
    public Node close() {
        return new MapNode(entries, place);
    }

    @Override
    public Place place() {
        return place;
    }
}

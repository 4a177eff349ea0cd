package vn.parindex.authoring.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.catalogue.CodeOrder;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.TextNode;
import vn.parindex.finding.Place;

/**
 * Dòng kế thừa khi tiêu chí đến, đi hay đổi số, so that this set is still compared with the one that it follows. A set that
 * follows none has no such lines.
 */
final class Descents {

    private static final String LINEAGE = "lineage";
    private static final Place PLACE = Place.of("set.yaml");

    private final MapNode set;
    private final List<MapNode> lines;

    private Descents(MapNode set) {
        this.set = set;
        this.lines = new ArrayList<>(set.maps(LINEAGE));
    }

    /** {@code set.yaml} with a line for a leaf that is new. */
    static MapNode born(MapNode set, String code) {
        if (!set.has(LINEAGE)) {
            return set;
        }
        Descents descents = new Descents(set);
        descents.take(code);
        descents.lines.add(line(code, "new", List.of()));
        return descents.written();
    }

    /** {@code set.yaml} after a leaf got another number. */
    static MapNode renumbered(MapNode set, String before, String after) {
        if (!set.has("follows")) {
            return set;
        }
        Descents descents = new Descents(set);
        MapNode line = descents.take(before).orElseGet(() -> line(before, "same", List.of()));
        boolean alone = isAs(line, "same") || isAs(line, "renumbered");
        descents.lines.add(alone ? single(after, former(line).get(0)) : line.with("code", Trees.text(after, PLACE)));
        return descents.written();
    }

    /**
     * {@code set.yaml} after a leaf went.
     *
     * @param heir the leaf that asks for what it asked for; empty when none does
     */
    static MapNode gone(MapNode set, String code, Optional<String> heir) {
        if (!set.has("follows")) {
            return set;
        }
        Descents descents = new Descents(set);
        List<String> orphans = former(descents.take(code).orElseGet(() -> line(code, "same", List.of())));
        heir.filter(other -> !other.equals(code) && !orphans.isEmpty())
                .ifPresentOrElse(other -> descents.inherit(other, orphans), () -> orphans.forEach(descents::leave));
        return descents.written();
    }

    private void inherit(String heir, List<String> orphans) {
        Set<String> all = new LinkedHashSet<>(former(take(heir).orElseGet(() -> line(heir, "same", List.of()))));
        all.addAll(orphans);
        List<String> former = all.stream().sorted(CodeOrder.NATURAL).toList();
        lines.add(former.size() == 1 ? single(heir, former.get(0)) : line(heir, "merged", former));
    }

    /** What nobody carries on any more is said to be dropped; of a split leaf the last part is the leaf. */
    private void leave(String orphan) {
        List<MapNode> parts =
                lines.stream().filter(line -> former(line).contains(orphan)).toList();
        if (parts.isEmpty()) {
            lines.add(MapNode.empty(PLACE)
                    .with("as", Trees.text("dropped", PLACE))
                    .with("from", texts(List.of(orphan))));
        } else if (parts.size() == 1 && isAs(parts.get(0), "split")) {
            lines.remove(parts.get(0));
            lines.add(single(parts.get(0).text("code").orElse(""), orphan));
        }
    }

    private Optional<MapNode> take(String code) {
        Optional<MapNode> found =
                lines.stream().filter(line -> AreaLeaves.isCalled(line, code)).findFirst();
        found.ifPresent(lines::remove);
        return found;
    }

    private MapNode written() {
        lines.sort(Comparator.comparing((MapNode line) -> line.has("code"))
                .thenComparing(
                        line -> line.text("code")
                                .orElseGet(
                                        () -> former(line).stream().findFirst().orElse("")),
                        CodeOrder.NATURAL));
        return set.with(LINEAGE, new ListNode(new ArrayList<Node>(lines), PLACE));
    }

    private static boolean isAs(MapNode line, String as) {
        return line.text("as").filter(as::equals).isPresent();
    }

    /** Its numbers in the set that is carried on. */
    private static List<String> former(MapNode line) {
        return isAs(line, "same")
                ? line.text("code").stream().toList()
                : line.texts("from").stream().map(TextNode::text).toList();
    }

    private static MapNode single(String code, String former) {
        return code.equals(former) ? line(code, "same", List.of()) : line(code, "renumbered", List.of(former));
    }

    private static MapNode line(String code, String as, List<String> from) {
        MapNode line =
                MapNode.empty(PLACE).with("code", Trees.text(code, PLACE)).with("as", Trees.text(as, PLACE));
        return from.isEmpty() ? line : line.with("from", texts(from));
    }

    private static ListNode texts(List<String> codes) {
        List<Node> nodes = new ArrayList<>();
        codes.forEach(code -> nodes.add(Trees.text(code, PLACE)));
        return new ListNode(nodes, PLACE);
    }
}

package vn.parindex.catalogue.layer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.catalogue.shape.FileShape;
import vn.parindex.catalogue.shape.ShapeCheck;
import vn.parindex.catalogue.shape.StandIn;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.YamlReader;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Findings;

/**
 * Các tiêu chí thế chỗ. The layers of a set some of whose own leaves cannot be read, with others in their place.
 *
 * @param layers base first
 * @param unread codes of the leaves of which no more is known than that they are there
 * @param made whether any leaf was made up in part
 * @param counted whether every maximum is as it is written
 */
public record StandIns(List<Layer> layers, Set<String> unread, boolean made, boolean counted) {

    /** The layers as they were read. */
    public static StandIns none(List<Layer> layers) {
        return new StandIns(layers, Set.of(), false, true);
    }

    /**
     * Empty when anything but leaves of the last layer cannot be read.
     *
     * @param layers base first; what cannot be read of the last is missing
     * @param errors all that says what cannot be read
     */
    public static Optional<StandIns> of(List<Layer> layers, List<Finding> errors) {
        if (layers.isEmpty()) {
            return Optional.empty();
        }
        Layer top = layers.get(layers.size() - 1);
        Optional<String> source = layers.stream()
                .flatMap(layer -> layer.set().maps("sources").stream())
                .flatMap(each -> each.text("id").stream())
                .findFirst();
        return source.flatMap(id -> new Making(top, id).made(layers, errors));
    }

    /** The files of one layer, one after the other. */
    private static final class Making {

        private final Layer top;
        private final String source;
        private final List<Layer.AreaFile> areas;
        private final Set<String> mended = new HashSet<>();
        private final Set<String> unread = new HashSet<>();
        private boolean counted = true;

        Making(Layer top, String source) {
            this.top = top;
            this.source = source;
            this.areas = new ArrayList<>(top.areas());
        }

        Optional<StandIns> made(List<Layer> layers, List<Finding> errors) {
            Set<String> read = new HashSet<>(Set.of("set.yaml"));
            top.areas().forEach(area -> read.add(area.file()));
            top.files().files().stream().filter(file -> !read.contains(file)).forEach(this::mend);
            List<Layer> whole = new ArrayList<>(layers.subList(0, layers.size() - 1));
            whole.add(new Layer(top.files(), top.set(), areas, top.indicators()));
            return errors.stream()
                            .allMatch(error -> mended.contains(error.place().file()))
                    ? Optional.of(new StandIns(whole, unread, true, counted))
                    : Optional.empty();
        }

        private void mend(String file) {
            Findings findings = new Findings();
            String shown = top.files().shown(file);
            Optional<MapNode> area = top.files()
                    .bytes(file)
                    .flatMap(bytes -> YamlReader.read(shown, bytes, findings))
                    .filter(MapNode.class::isInstance)
                    .map(node -> leaves((MapNode) node));
            area.ifPresent(found -> ShapeCheck.check(found, FileShape.AREA, findings));
            if (area.isPresent() && !findings.hasErrors()) {
                mended.add(shown);
                areas.add(new Layer.AreaFile(file, area.get()));
            }
        }

        /** The area with each leaf that can be read; one for which nothing can stand in is left as it is. */
        private MapNode leaves(MapNode area) {
            MapNode document = MapNode.empty(area.place()).with("areas", new ListNode(List.of(area), area.place()));
            return LeafTree.change(document, leaf -> Optional.of(leaf(leaf))).maps("areas").stream()
                    .findFirst()
                    .orElse(area);
        }

        private MapNode leaf(MapNode leaf) {
            Optional<StandIn> made = StandIn.isReadable(leaf) ? Optional.empty() : StandIn.of(leaf, source);
            made.filter(each -> !each.named()).ifPresent(each -> {
                leaf.text("code").ifPresent(unread::add);
                counted &= each.counted();
            });
            return made.map(StandIn::leaf).orElse(leaf);
        }
    }
}

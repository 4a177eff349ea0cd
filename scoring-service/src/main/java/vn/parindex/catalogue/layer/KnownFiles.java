package vn.parindex.catalogue.layer;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.shape.Shape;
import vn.parindex.catalogue.shape.ShapeCheck;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.YamlReader;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Findings;
import vn.parindex.runtime.Recent;

/**
 * Các tệp vừa đọc. Whoever edits a leaf has the whole set read again and again, of which one file changed; the same bytes
 * never mean anything else.
 */
final class KnownFiles {

    /** Bytes of memory; all shipped sets with their cases take a fifth of it. */
    private static final long MOST = 32L * 1024 * 1024;

    /** What each takes besides its text: the record of a file, a node with its place, a finding with its words. */
    private static final long FILE = 512;

    private static final long NODE = 128;
    private static final long FINDING = 2_048;

    private static final Recent<Given, ReadFile> KNOWN = Recent.weighing(MOST, KnownFiles::weight);

    private KnownFiles() {}

    /**
     * What a file holds.
     *
     * @param document empty: cannot be used
     * @param findings by place
     */
    record ReadFile(Optional<MapNode> document, List<Finding> findings) {}

    /** A file as it was given: its places are named by what it is called, its faults depend on what it should hold. */
    record Given(String shown, Shape.Record shape, ByteBuffer bytes) {

        /** Shapes are few constants, and large: they are told apart by identity. */
        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            return other instanceof Given given
                    && shape == given.shape
                    && shown.equals(given.shown)
                    && bytes.equals(given.bytes);
        }

        @Override
        public int hashCode() {
            return 31 * shown.hashCode() + bytes.hashCode();
        }
    }

    static ReadFile read(String shown, byte[] bytes, Shape.Record shape) {
        Given given = new Given(shown, shape, ByteBuffer.wrap(bytes.clone()));
        return KNOWN.get(given, () -> parsed(shown, given.bytes().array(), shape));
    }

    /** A small hostile file may have a node in every other byte, or a fault in every line. */
    static long weight(Given given, ReadFile file) {
        return FILE
                + 2L * given.bytes().remaining()
                + NODE * file.document().map(KnownFiles::nodes).orElse(0L)
                + FINDING * file.findings().size();
    }

    private static long nodes(Node node) {
        if (node instanceof MapNode map) {
            return 1
                    + map.entries().stream()
                            .mapToLong(entry -> 1 + nodes(entry.value()))
                            .sum();
        }
        return node instanceof ListNode list
                ? 1 + list.items().stream().mapToLong(KnownFiles::nodes).sum()
                : 1;
    }

    private static ReadFile parsed(String shown, byte[] bytes, Shape.Record shape) {
        Findings own = new Findings();
        Optional<MapNode> document = YamlReader.read(shown, bytes, own).flatMap(node -> {
            ShapeCheck.check(node, shape, own);
            return node instanceof MapNode map ? Optional.of(map) : Optional.empty();
        });
        return new ReadFile(document.filter(found -> !own.hasErrors()), own.sorted());
    }
}

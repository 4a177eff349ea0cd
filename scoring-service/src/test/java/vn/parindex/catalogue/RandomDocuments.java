package vn.parindex.catalogue;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import vn.parindex.catalogue.shape.CanonicalWriter;
import vn.parindex.catalogue.shape.FileShape;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.TextNode;
import vn.parindex.finding.Place;

/** Area files with awkward texts, keys in any order and leaves in any order. */
final class RandomDocuments {

    private static final Place NOWHERE = Place.of("ngẫu nhiên");
    private static final String LETTERS = "abcxyzăâđêôơưÁỆỬ0189 :#,.-'\"{}[]%&*!|>?@`~=<\\/()«»…“”";
    private static final List<String> WORDS = List.of(
            "yes",
            "no",
            "on",
            "off",
            "null",
            "~",
            "true",
            "Không",
            "010",
            "1e3",
            "7.3",
            "3.2.1",
            "12:30",
            "0x1f",
            "2024-02-30",
            "1_000",
            ".5",
            "+5",
            "-5",
            "0",
            "-0",
            "=",
            "<<",
            "a: b",
            "a #b",
            "a:",
            "- a",
            "? a",
            "45% max",
            "100% target");

    private final Random random;

    RandomDocuments(long seed) {
        this.random = new Random(seed);
    }

    MapNode area() {
        MapNode area = shuffled(MapNode.empty(NOWHERE)
                .with("code", text("1"))
                .with("name", text(anyText()))
                .with("criteria", list(1 + random.nextInt(4), this::criterion)));
        return printed(area);
    }

    /** Some with a maximum above their leaves. */
    private MapNode printed(MapNode node) {
        return random.nextBoolean() ? shuffled(node.with("max", text(random.nextInt(20) + ".50"))) : node;
    }

    private Node criterion() {
        if (random.nextInt(3) > 0) {
            return leaf();
        }
        return printed(shuffled(MapNode.empty(NOWHERE)
                .with("code", text("1." + random.nextInt(1000)))
                .with("name", text(anyText()))
                .with("leaves", list(1 + random.nextInt(3), this::leaf))));
    }

    private Node leaf() {
        MapNode leaf = MapNode.empty(NOWHERE)
                .with("code", text("1." + random.nextInt(100) + "." + random.nextInt(100)))
                .with("name", text(anyText()))
                .with("max", text(random.nextInt(20) + (random.nextBoolean() ? ".50" : "")))
                .with("indicator", text("chi-bao-" + random.nextInt(9)))
                .with("method", text("yes-no"))
                .with("citation", citation())
                .with("lead", text(anyText()));
        if (random.nextBoolean()) {
            leaf = leaf.with("evidence", list(1 + random.nextInt(4), () -> text(anyText())));
        }
        if (random.nextBoolean()) {
            leaf = leaf.with("shares-indicator", text(random.nextBoolean() ? "yes" : "no"));
        }
        return shuffled(leaf);
    }

    private MapNode citation() {
        MapNode citation = MapNode.empty(NOWHERE).with("quote", text(anyText())).with("source", text("van-ban"));
        return random.nextBoolean() ? citation.with("row", text(anyText())) : citation;
    }

    private String anyText() {
        if (random.nextInt(4) == 0) {
            return WORDS.get(random.nextInt(WORDS.size()));
        }
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(random.nextInt(8) == 0 ? 150 : 20);
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        String stripped = text.toString().strip();
        return stripped.isEmpty() ? "x" : stripped;
    }

    private static TextNode text(String text) {
        return new TextNode(text, NOWHERE);
    }

    private static ListNode list(int size, Supplier<Node> item) {
        return new ListNode(java.util.stream.Stream.generate(item).limit(size).toList(), NOWHERE);
    }

    private MapNode shuffled(MapNode map) {
        java.util.ArrayList<MapNode.Entry> entries = new java.util.ArrayList<>(map.entries());
        java.util.Collections.shuffle(entries, random);
        return new MapNode(entries, NOWHERE);
    }

    static String canonical(MapNode area) {
        return CanonicalWriter.write(area, FileShape.AREA);
    }
}

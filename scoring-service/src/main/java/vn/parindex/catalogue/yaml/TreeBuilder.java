package vn.parindex.catalogue.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/** Builds the tree from parser events and refuses what the set format has no use for. */
final class TreeBuilder {

    private static final int DEPTH = 16;
    private static final int TEXT = 4000;

    private final String file;
    private final Findings findings;
    private final Deque<OpenNode> open = new ArrayDeque<>();
    private int documents;
    private boolean broken;
    private @Nullable Node root;

    TreeBuilder(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** Whether reading on would be of no use. */
    boolean isBroken() {
        return broken;
    }

    Optional<Node> root() {
        if (root == null && !broken) {
            refuse("empty-file", Place.of(file), "tệp không có nội dung", "cần một tài liệu YAML");
        }
        return broken ? Optional.empty() : Optional.ofNullable(root);
    }

    void accept(Event event) {
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            refuse(
                    "yaml-alias",
                    place(event),
                    "có neo hoặc bí danh (" + node.getAnchor() + ")",
                    "viết lại giá trị ở mỗi nơi dùng");
        } else if (event instanceof AliasEvent) {
            refuse("yaml-alias", place(event), "có bí danh", "viết lại giá trị ở mỗi nơi dùng");
        } else if (event instanceof DocumentStartEvent start) {
            document(start);
        } else if (event instanceof ScalarEvent scalar) {
            scalar(scalar);
        } else if (event instanceof CollectionStartEvent start) {
            start(start);
        } else if (event instanceof MappingEndEvent || event instanceof SequenceEndEvent) {
            add(open.pop().close());
        }
    }

    private void document(DocumentStartEvent start) {
        documents++;
        boolean directives = start.getVersion() != null
                || start.getTags() != null && !start.getTags().isEmpty();
        if (documents > 1 || directives) {
            refuse(
                    "yaml-document",
                    place(start),
                    "có nhiều tài liệu hoặc chỉ thị YAML",
                    "mỗi tệp một tài liệu, không có dòng %");
        }
    }

    private void scalar(ScalarEvent event) {
        String text = event.getValue();
        if (event.getTag() != null) {
            refuseTag(event, event.getTag());
        } else if (event.getScalarStyle() == ScalarStyle.LITERAL || event.getScalarStyle() == ScalarStyle.FOLDED) {
            refuse(
                    "block-scalar",
                    place(event),
                    "có đoạn chữ nhiều dòng (| hoặc >)",
                    "viết trên một dòng, hoặc thành danh sách");
        } else if (text.length() > TEXT) {
            refuse(
                    "text-too-long",
                    place(event),
                    "chữ quá dài (" + text.length() + " ký tự)",
                    "không quá " + TEXT + " ký tự");
        } else {
            add(new TextNode(text, place(event)));
        }
    }

    private void start(CollectionStartEvent event) {
        if (event.getTag() != null) {
            refuseTag(event, event.getTag());
        } else if (open.size() >= DEPTH) {
            refuse(
                    "yaml-nesting",
                    place(event),
                    "lồng quá sâu (hơn " + DEPTH + " tầng)",
                    "xem lại thụt dòng và dấu ngoặc");
        } else {
            open.push(
                    event instanceof MappingStartEvent
                            ? new OpenMap(place(event), findings)
                            : new OpenList(place(event)));
        }
    }

    private void refuseTag(Event event, String tag) {
        refuse("yaml-tag", place(event), "có nhãn kiểu (" + tag + ")", "bỏ nhãn; mọi giá trị được đọc là chữ");
    }

    private void refuse(String code, Place place, String what, String expected) {
        findings.error(code, place, what, expected);
        broken = true;
    }

    private void add(Node node) {
        OpenNode parent = open.peek();
        if (parent == null) {
            root = node;
        } else if (!parent.add(node)) {
            refuse("yaml-key", node.place(), "khóa không phải là chữ", "khóa là một từ, sau đó là dấu hai chấm");
        }
    }

    private Place place(Event event) {
        return new Place(
                file, event.getStartMark().getLine() + 1, event.getStartMark().getColumn() + 1);
    }
}

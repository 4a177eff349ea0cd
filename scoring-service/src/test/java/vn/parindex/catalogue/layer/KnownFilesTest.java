package vn.parindex.catalogue.layer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.parindex.catalogue.layer.KnownFiles.Given;
import vn.parindex.catalogue.layer.KnownFiles.ReadFile;
import vn.parindex.catalogue.shape.FileShape;
import vn.parindex.catalogue.shape.Shape;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.TextNode;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Place;

/** A file that was read before is not read again, and is never taken for another one. */
class KnownFilesTest {

    private static final String FAULTY = "area: \"1\"\nodd: x\n";

    private static ReadFile read(String shown, String text, Shape.Record shape) {
        return KnownFiles.read(shown, text.getBytes(UTF_8), shape);
    }

    @Test
    void the_same_bytes_under_the_same_name_give_the_same_tree_and_the_same_findings() {
        ReadFile first = read("a/1.yaml", FAULTY, FileShape.AREA);
        assertThat(read("a/1.yaml", FAULTY, FileShape.AREA)).isSameAs(first);
        assertThat(first.findings()).extracting(Finding::code).contains("unknown-key");
        assertThat(first.document()).isEmpty();
    }

    @Test
    void under_another_name_its_places_are_named_so() {
        read("a/1.yaml", FAULTY, FileShape.AREA);
        assertThat(read("b/1.yaml", FAULTY, FileShape.AREA).findings())
                .isNotEmpty()
                .allMatch(found -> found.place().file().equals("b/1.yaml"));
    }

    @Test
    void as_another_kind_of_file_it_has_other_faults() {
        String text = "leaf: \"1.1\"\ncases: []\n";
        assertThat(read("c.yaml", text, FileShape.CASES).findings())
                .isNotEqualTo(read("c.yaml", text, FileShape.AREA).findings());
    }

    @Test
    void bytes_that_somebody_changes_afterwards_do_not_change_what_is_known_of_them() {
        byte[] bytes = FAULTY.getBytes(UTF_8);
        ReadFile before = KnownFiles.read("d.yaml", bytes, FileShape.AREA);
        bytes[bytes.length - 2] = 'y';
        assertThat(KnownFiles.read("d.yaml", bytes, FileShape.AREA)).isNotSameAs(before);
        assertThat(read("d.yaml", FAULTY, FileShape.AREA)).isSameAs(before);
    }

    @Test
    void what_is_kept_of_a_hostile_file_is_weighed_and_not_its_letters_alone() {
        String faults = "area: \"1\"\n"
                + IntStream.range(0, 1_000).mapToObj(i -> "k" + i + ": x\n").collect(joining());
        Node item = new TextNode("x", Place.of("e.yaml"));
        MapNode many = MapNode.empty(item.place())
                .with("evidence", new ListNode(Collections.nCopies(1_000, item), item.place()));
        Given given = new Given("e.yaml", FileShape.AREA, ByteBuffer.allocate(2_000));
        assertThat(KnownFiles.weight(given, new ReadFile(Optional.of(many), List.of())))
                .isGreaterThan(100_000);
        assertThat(weight("e.yaml", faults)).isGreaterThan(1_000_000);
        assertThat(weight("e.yaml", "")).as("an empty file has a name").isPositive();
    }

    private static long weight(String shown, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return KnownFiles.weight(
                new Given(shown, FileShape.AREA, ByteBuffer.wrap(bytes)), read(shown, text, FileShape.AREA));
    }
}

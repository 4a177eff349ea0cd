package vn.parindex.catalogue.layer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.parindex.catalogue.layer.KnownFiles.ReadFile;
import vn.parindex.catalogue.shape.FileShape;
import vn.parindex.catalogue.shape.Shape;
import vn.parindex.finding.Finding;

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
}

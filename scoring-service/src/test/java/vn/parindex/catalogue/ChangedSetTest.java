package vn.parindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangedSetTest {

    static List<String> shippedSets() {
        return SetFolder.shippedIds();
    }

    /** What a change leaves in memory is what reading its text from the beginning gives. */
    @ParameterizedTest
    @MethodSource("shippedSets")
    void aChangedSetThatIsKnownEqualsTheOneReadFromItsText(String id) {
        Catalogue catalogue = new Catalogue();
        SetFolder folder = SetFolder.shipped(id);
        String text =
                catalogue.canonical(folder, catalogue.read(folder).period().to());
        String leaf = catalogue.read(folder).leaves().get(0).code();
        String changed = catalogue.changedCanonical(text, List.of(SetChange.drop(leaf)));
        assertThat(changed).isNotEqualTo(text);
        assertThat(catalogue.readCanonical(changed)).isEqualTo(new Catalogue().readCanonical(changed));
        assertThat(catalogue.readCanonical(changed)).isSameAs(catalogue.readCanonical(changed));
        assertThat(catalogue.readCanonical(text)).isEqualTo(new Catalogue().readCanonical(text));
    }
}

package vn.parindex.authoring.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.PublishedSets;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.catalogue.SetShelf;

/** A leaf of the layer below is shown as the version in force has it, which is what the check reads as well. */
class BaseLayerTest {

    private static final String BASE = "quang-tri-2021-2025";
    private static final String LEAF = "1.3";
    private static final String NAME = "leaf.0.name";

    private final Catalogue catalogue = new Catalogue();

    @Test
    void a_leaf_of_the_base_is_that_of_the_version_in_force() {
        assertThat(leaf(SetShelf.shipped(catalogue)).cells().text(NAME))
                .isEqualTo("Báo cáo cải cách hành chính định kỳ");
        SetFolder second = SetFolder.amongShipped(BASE, changed());
        assertThat(leaf(shelf(second)).cells().text(NAME)).isEqualTo("Báo cáo ba tháng một lần");
    }

    private EditedLeaf leaf(SetShelf shelf) {
        SetDocuments documents = SetDocuments.read(SetFolder.shipped("hai-lang-2024"));
        return EditedLeaf.of(documents, BaseLayer.of(catalogue, shelf, documents), LEAF)
                .orElseThrow();
    }

    private static Map<String, String> changed() {
        Map<String, String> files =
                new TreeMap<>(SetDocuments.read(SetFolder.shipped(BASE)).canonical());
        files.computeIfPresent("set.yaml", (name, text) -> text.replaceFirst("version: .*", "version: 2"));
        files.replaceAll((name, text) ->
                text.replace("name: Báo cáo cải cách hành chính định kỳ\n", "name: Báo cáo ba tháng một lần\n"));
        return files;
    }

    private SetShelf shelf(SetFolder second) {
        return new SetShelf(catalogue, new PublishedSets() {
            @Override
            public List<Published> all() {
                return List.of(new Published(BASE, "2", "a".repeat(64), Optional.of("1"), Instant.EPOCH));
            }

            @Override
            public Optional<SetFolder> folder(String id, String version) {
                return Optional.of(second);
            }
        });
    }
}

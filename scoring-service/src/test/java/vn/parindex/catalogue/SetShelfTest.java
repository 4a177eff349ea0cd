package vn.parindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which version of a set is meant, and what a layer extends. */
class SetShelfTest {

    private static final String BASE = "quang-tri-2021-2025";
    private static final String SET = "hai-lang-2024";

    private static final String NAME = "Tỷ lệ hồ sơ giải quyết đúng hạn và trước hạn";
    private static final String RENAMED = "Tỷ lệ hồ sơ đúng hạn";
    private static final String INDICATOR = NAME;

    private final Catalogue catalogue = new Catalogue();
    private final Kept kept = new Kept();
    private final SetShelf shelf = new SetShelf(catalogue, kept);

    @Test
    void in_force_is_what_was_published_last_and_else_what_is_shipped() {
        assertThat(shelf.find(SetRef.inForce(BASE))).hasValue(new Edition(BASE, "1", Optional.empty()));
        publish(BASE, "7", "Bộ thứ bảy");
        publish(BASE, "5", "Bộ thứ năm");
        assertThat(shelf.find(SetRef.inForce(BASE))).map(Edition::version).hasValue("5");
        assertThat(shelf.editions(BASE)).extracting(Edition::version).containsExactly("1", "7", "5");
        assertThat(shelf.read(shelf.find(SetRef.parse(BASE + "@7")).orElseThrow())
                        .title())
                .isEqualTo("Bộ thứ bảy");
        assertThat(shelf.find(SetRef.exactly(BASE, "6"))).isEmpty();
        assertThat(shelf.expected(SetRef.exactly(BASE, "6")))
                .isEqualTo("một trong: %s@1, %s@7, %s@5", BASE, BASE, BASE);
        assertThat(shelf.expected(SetRef.inForce("khong-co"))).contains(BASE, SET);
    }

    @Test
    void a_shipped_version_that_was_published_here_is_one_version() {
        publish(BASE, "1", "Bộ một");
        assertThat(shelf.editions(BASE)).extracting(Edition::published).allMatch(Optional::isPresent);
    }

    @Test
    void a_set_that_is_not_shipped_is_on_the_shelf_once_it_is_published() {
        kept.add("bo-moi", "1", shelf.layer("bo-moi", with(files(BASE), "id: " + BASE, "id: bo-moi")));
        assertThat(shelf.ids()).contains("bo-moi", SET);
        assertThat(shelf.read(shelf.find(SetRef.inForce("bo-moi")).orElseThrow())
                        .id())
                .hasToString("bo-moi");
    }

    @Test
    void a_layer_extends_the_version_in_force_and_a_shipped_one_the_shipped_base() {
        Map<String, String> layer = with(files(SET), "version: 1", "version: 2");
        rename("2");
        assertThat(ofBase(shelf.layer(SET, layer))).isEqualTo(RENAMED);
        assertThat(ofBase(SetFolder.shipped(SET))).isNotEqualTo(RENAMED);
    }

    @Test
    void a_version_keeps_the_base_that_it_was_made_on() {
        Map<String, String> layer = with(files(SET), "version: 1", "version: 2");
        SetFolder before = shelf.layer(SET, layer);
        Map<String, String> around = before.around();
        String digest = catalogue.read(before).digest();
        rename("2");
        assertThat(catalogue.read(shelf.layer(SET, layer)).digest()).isNotEqualTo(digest);
        SetFolder version = SetFolder.kept(SET, around, layer);
        assertThat(catalogue.read(version).digest()).isEqualTo(digest);
        assertThat(version.around()).isEqualTo(around);
        assertThat(version.rules())
                .containsKeys("sets/" + SET + "/set.yaml", "sets/" + BASE + "/set.yaml", "indicators.yaml");
    }

    @Test
    void a_base_with_indicators_of_its_own_keeps_them_apart_from_those_of_the_layer() {
        Map<String, String> base = with(files(BASE), "version: 1", "version: 2");
        base.put("indicators.yaml", shippedIndicators().replace(INDICATOR, "Hồ sơ của lớp nền"));
        kept.add(BASE, "2", shelf.layer(BASE, base));
        Map<String, String> layer = with(files(SET), "version: 1", "version: 2");
        SetFolder plain = shelf.layer(SET, layer);
        assertThat(plain.around().get("sets/" + BASE + "/indicators.yaml")).contains("Hồ sơ của lớp nền");
        assertThat(catalogue.read(SetFolder.kept(SET, plain.around(), layer))).isEqualTo(catalogue.read(plain));
    }

    private void rename(String version) {
        Map<String, String> files = with(files(BASE), "version: 1", "version: " + version);
        kept.add(BASE, version, shelf.layer(BASE, with(files, NAME, RENAMED)));
    }

    private void publish(String id, String version, String title) {
        Map<String, String> files = with(files(id), "version: 1", "version: " + version);
        files.computeIfPresent("set.yaml", (file, text) -> text.replaceAll("\ntitle: .*", "\ntitle: " + title));
        kept.add(id, version, shelf.layer(id, files));
    }

    private String ofBase(SetFolder folder) {
        return catalogue.read(folder).leaves().stream()
                .filter(leaf -> leaf.code().equals("3.3"))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static Map<String, String> files(String id) {
        return new TreeMap<>(SetDocuments.read(SetFolder.shipped(id)).canonical());
    }

    private static String shippedIndicators() {
        return SetFolder.shipped(BASE).around().get("indicators.yaml");
    }

    private static Map<String, String> with(Map<String, String> files, String old, String now) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.replaceAll((file, text) -> file.startsWith("cases/") ? text : text.replace(old, now));
        return changed;
    }

    /** Published versions in memory, each with what lay around it. */
    private static final class Kept implements PublishedSets {

        private final List<Published> all = new ArrayList<>();
        private final Map<SetRef, SetFolder> folders = new HashMap<>();

        void add(String id, String version, SetFolder folder) {
            Map<String, String> texts = SetDocuments.read(folder).canonical();
            folders.put(SetRef.exactly(id, version), SetFolder.kept(id, folder.around(), texts));
            all.add(new Published(id, version, "", Optional.empty(), Instant.EPOCH));
        }

        @Override
        public List<Published> all() {
            return all;
        }

        @Override
        public Optional<SetFolder> folder(String id, String version) {
            return Optional.ofNullable(folders.get(SetRef.exactly(id, version)));
        }
    }
}

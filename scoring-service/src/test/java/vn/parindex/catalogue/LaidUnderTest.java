package vn.parindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A set as it would be on another version of what it extends, wherever the folders lie and whatever they are called. */
class LaidUnderTest {

    private static final String BASE = "quang-tri-2021-2025";
    private static final String EXTENDING = "vinh-linh-2025";
    private static final String INDICATORS = "indicators.yaml";

    private final Catalogue catalogue = new Catalogue();

    @TempDir
    private Path folder;

    private Path sets = Path.of("");

    @BeforeEach
    void folders() throws IOException {
        sets = Files.createDirectories(folder.resolve("rules/sets"));
        Files.copy(Path.of("rules", INDICATORS), sets.resolveSibling(INDICATORS));
    }

    @Test
    void a_draft_takes_the_place_of_the_base_whatever_its_folder_is_called() throws IOException {
        Path draft = copy(BASE, "ban-nhap");
        edit(draft.resolve("7-chinh-quyen-so.yaml"), text -> text.replace("at-least: 50\n", "at-least: 90\n"));
        CriteriaSet set = catalogue.read(SetFolder.at(copy(EXTENDING, "huyen")).on(SetFolder.at(draft)));
        assertThat(set.id().value()).isEqualTo(EXTENDING);
        assertThat(target(set)).isEqualTo("90");
        assertThat(target(catalogue.read(SetFolder.shipped(EXTENDING)))).isEqualTo("50");
    }

    @Test
    void indicators_that_lie_above_the_folders_go_along() throws IOException {
        edit(sets.resolveSibling(INDICATORS), text -> text.replace("id: ho-so-truc-tuyen\n", "id: ho-so-moi\n"));
        Path draft = copy(BASE, BASE);
        Path extending = copy(EXTENDING, EXTENDING);
        edit(
                draft.resolve("7-chinh-quyen-so.yaml"),
                text -> text.replace("indicator: ho-so-truc-tuyen\n", "indicator: ho-so-moi\n"));
        CriteriaSet set = catalogue.read(SetFolder.at(extending).on(SetFolder.at(draft)));
        assertThat(set.indicators()).containsKey(new IndicatorId("ho-so-moi"));
    }

    private static String target(CriteriaSet set) {
        return set.leaves().stream()
                .filter(leaf -> leaf.code().equals("7.1"))
                .flatMap(leaf -> leaf.target().stream())
                .map(target -> target.value().toPlainString())
                .findFirst()
                .orElseThrow();
    }

    private Path copy(String set, String name) throws IOException {
        Path copied = Files.createDirectories(sets.resolve(name));
        try (var files = Files.list(Path.of("rules/sets", set))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copied.resolve(file.getFileName()));
            }
        }
        return copied;
    }

    private static void edit(Path file, UnaryOperator<String> change) throws IOException {
        String before = Files.readString(file);
        String after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(file, after);
    }
}

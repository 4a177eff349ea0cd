package vn.parindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Levels are written from the best down. */
class LevelOrderTest {

    private static final String AREA = "4-to-chuc-bo-may.yaml";
    private static final SetFolder FOLDER = SetFolder.shipped("hai-lang-2024");

    @Test
    void a_level_that_gets_more_points_than_the_one_above_is_found_with_both() {
        Map<String, String> files = new TreeMap<>(SetDocuments.read(FOLDER).canonical());
        files.computeIfPresent(
                AREA, (name, text) -> text.replace("Chưa đạt, points: 0 }", "Chưa đạt, points: \"2.50\" }"));
        assertThat(new Catalogue().check(FOLDER.with(files)))
                .filteredOn(found -> found.code().equals("not-monotone"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.place().file()).endsWith(AREA);
                    assertThat(found.example().orElseThrow())
                            .isEqualTo("mức «Chưa đạt» được 2,50 điểm nhưng mức «Đạt» được 2,00");
                });
    }
}

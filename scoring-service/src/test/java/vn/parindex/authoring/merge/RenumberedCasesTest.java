package vn.parindex.authoring.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;

/** One renumbers a leaf while the other edits its worked cases, which still bear the old number. */
class RenumberedCasesTest {

    private static final String AREA = "7-chinh-quyen-so.yaml";
    private static final Map<String, String> BASE =
            SetDocuments.read(SetFolder.shipped("hai-lang-2024")).canonical();

    @Test
    void what_the_other_did_to_the_cases_stands_under_the_new_number() {
        Map<String, String> mine = renumbered("7.30");
        Map<String, String> theirs = edited();
        for (Merged merged : new Merged[] {LayerMerge.of(BASE, mine, theirs), LayerMerge.of(BASE, theirs, mine)}) {
            assertThat(merged.conflicts()).isEmpty();
            assertThat(merged.files().orElseThrow())
                    .doesNotContainKey("cases/7.3.yaml")
                    .hasEntrySatisfying(
                            "cases/7.30.yaml", text -> assertThat(text).contains("leaf: \"7.30\"", "name: Sửa "));
        }
    }

    @Test
    void who_both_renumbered_it_choose_the_number_once_and_the_cases_bear_it() {
        Map<String, Side> theirs = Map.of("tiêu chí 7.3/code", Side.THEIRS);
        Merged merged = LayerMerge.of(BASE, renumbered("7.30"), renumbered("7.31"), theirs);
        assertThat(merged.conflicts()).hasSize(1);
        assertThat(merged.files().orElseThrow())
                .containsKey("cases/7.31.yaml")
                .doesNotContainKeys("cases/7.3.yaml", "cases/7.30.yaml");
    }

    @Test
    void cases_that_the_other_took_away_stay_away() {
        Map<String, String> theirs = new TreeMap<>(BASE);
        theirs.remove("cases/7.3.yaml");
        Merged merged = LayerMerge.of(BASE, renumbered("7.30"), theirs);
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.files().orElseThrow()).doesNotContainKeys("cases/7.3.yaml", "cases/7.30.yaml");
    }

    private static Map<String, String> renumbered(String number) {
        Map<String, String> files = new TreeMap<>(BASE);
        files.computeIfPresent(AREA, (file, text) -> text.replace("- code: \"7.3\"\n", "- code: \"" + number + "\"\n"));
        String cases = String.valueOf(files.remove("cases/7.3.yaml"));
        files.put("cases/" + number + ".yaml", cases.replace("leaf: \"7.3\"", "leaf: \"" + number + "\""));
        return files;
    }

    private static Map<String, String> edited() {
        Map<String, String> files = new TreeMap<>(BASE);
        files.computeIfPresent("cases/7.3.yaml", (file, text) -> text.replaceFirst("name: ", "name: Sửa "));
        return files;
    }
}

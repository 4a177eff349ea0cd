package vn.parindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** rules/coverage.csv against the seed catalogue's 189 rows and against the leaves' own `rows`, both ways. */
class CoverageTest {

    private static final Path RULES = Path.of("rules");
    private static final Map<String, String> SETS = Map.of(
            "HL", "hai-lang-2024",
            "QT", "quang-tri-2021-2025",
            "HH", "huong-hoa-2021",
            "DT", "duc-tho-2024",
            "VL", "vinh-linh-2025");

    @Test
    void everySeedRowHasALeafOrAReason() throws IOException {
        Set<String> seeds = column(records("seed-items.csv"), "id");

        assertThat(column(records("coverage.csv"), "row")).isEqualTo(seeds).hasSize(189);
        assertThat(records("coverage.csv"))
                .allSatisfy(r -> assertThat(r.get("leaf").isEmpty() == r.get("reason").isEmpty())
                        .as("exactly one of leaf and reason: " + r.get("row"))
                        .isFalse());
    }

    @Test
    void everyRowThatNamesTheCommuneIsScored() throws IOException {
        Set<String> named = records("seed-items.csv").stream()
                .filter(r -> r.get("cap_ap_dung").startsWith("XÃ"))
                .map(r -> r.get("id"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> scored = records("coverage.csv").stream()
                .filter(r -> !r.get("leaf").isEmpty())
                .map(r -> r.get("row"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(scored).containsAll(named);
    }

    @Test
    void theTableAndTheLeavesOfAPlansOwnSetsSayTheSame() throws IOException {
        Set<String> table = records("coverage.csv").stream()
                .filter(r -> !r.get("leaf").isEmpty() && ownRow(r.get("set"), r.get("row")))
                .map(r -> r.get("row") + " -> " + r.get("set") + " " + r.get("leaf"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(leavesRows()).isEqualTo(table);
    }

    private static Set<String> leavesRows() {
        Set<String> rows = new TreeSet<>();
        for (String id : SetFolder.shippedIds()) {
            for (Leaf leaf : new Catalogue().read(SetFolder.shipped(id)).leaves()) {
                leaf.rows().stream()
                        .filter(row -> ownRow(id, row))
                        .forEach(row -> rows.add(row + " -> " + id + " " + leaf.code()));
            }
        }
        return rows;
    }

    /** Rows of a base layer show again in every set that extends it; here only a plan's own sets count. */
    private static boolean ownRow(String set, String row) {
        return set.startsWith(SETS.get(row.substring(0, row.indexOf('-'))));
    }

    private static Set<String> column(List<CSVRecord> records, String name) {
        return records.stream().map(r -> r.get(name)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<CSVRecord> records(String file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (Reader reader = Files.newBufferedReader(RULES.resolve(file), StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        }
    }
}

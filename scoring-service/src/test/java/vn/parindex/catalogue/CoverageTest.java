package vn.parindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** rules/coverage.csv against the seed catalogue's 189 rows and against the leaves' own {@code rows}, both ways. */
class CoverageTest {

    private static final Path RULES = Files.isDirectory(Path.of("rules")) ? Path.of("rules") : Path.of("..", "rules");

    /** What the sets of a plan begin with, by what the plan's rows begin with. */
    private static final Map<String, String> SETS = Map.of(
            "HL", "hai-lang-2024",
            "QT", "quang-tri-2021-2025",
            "HH", "huong-hoa-2021",
            "DT", "duc-tho-2024",
            "VL", "vinh-linh-2025");

    private final List<CSVRecord> table = records("coverage.csv");
    private final List<CSVRecord> seeds = records("seed-items.csv");

    @Test
    void every_row_of_the_plans_has_a_leaf_or_a_reason_why_not() {
        assertThat(column(table, "row")).isEqualTo(column(seeds, "id")).hasSize(189);
        assertThat(table)
                .allSatisfy(line -> assertThat(line.get("leaf").isEmpty())
                        .as("exactly one of leaf and reason: %s", line.get("row"))
                        .isNotEqualTo(line.get("reason").isEmpty()));
    }

    @Test
    void every_row_that_names_the_commune_is_scored() {
        Predicate<CSVRecord> namesTheCommune = seed -> seed.get("cap_ap_dung").startsWith("XÃ");

        assertThat(column(table.stream().filter(CoverageTest::isScored).toList(), "row"))
                .containsAll(column(seeds.stream().filter(namesTheCommune).toList(), "id"));
    }

    @Test
    void the_table_and_the_leaves_of_a_plans_own_sets_say_the_same() {
        Set<String> adjustments = adjustments();
        Set<String> said = table.stream()
                .filter(line -> isScored(line) && isOwn(line.get("set"), line.get("row")))
                .filter(line -> !adjustments.contains(line.get("set") + " " + line.get("leaf")))
                .map(line -> line.get("row") + " -> " + line.get("set") + " " + line.get("leaf"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(leavesRows()).isEqualTo(said);
    }

    private static boolean isScored(CSVRecord line) {
        return !line.get("leaf").isEmpty();
    }

    /** Rows of a base layer show again in every set that extends it; here only a plan's own sets count. */
    private static boolean isOwn(String set, String row) {
        return set.startsWith(SETS.get(row.substring(0, row.indexOf('-'))));
    }

    private static Set<String> leavesRows() {
        Set<String> rows = new TreeSet<>();
        for (CriteriaSet set : shipped()) {
            String id = set.id().value();
            for (Leaf leaf : set.leaves()) {
                leaf.rows().stream()
                        .filter(row -> isOwn(id, row))
                        .forEach(row -> rows.add(row + " -> " + id + " " + leaf.code()));
            }
        }
        return rows;
    }

    /** Bonus and penalty lines: a row may be scored outside the 100. */
    private static Set<String> adjustments() {
        return shipped().stream()
                .flatMap(set -> set.adjustments().stream().map(line -> set.id().value() + " " + line.code()))
                .collect(Collectors.toSet());
    }

    private static List<CriteriaSet> shipped() {
        Catalogue catalogue = new Catalogue();
        return SetFolder.shippedIds().stream()
                .map(id -> catalogue.read(SetFolder.shipped(id)))
                .toList();
    }

    private static Set<String> column(Collection<CSVRecord> records, String name) {
        return records.stream().map(line -> line.get(name)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<CSVRecord> records(String file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(RULES.resolve(file), StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

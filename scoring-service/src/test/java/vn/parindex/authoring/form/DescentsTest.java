package vn.parindex.authoring.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.catalogue.shape.CanonicalWriter;
import vn.parindex.catalogue.shape.FileShape;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.YamlReader;
import vn.parindex.finding.Findings;

/** Where leaves come from stays true while leaves come, go and change their numbers. */
class DescentsTest {

    private static final String LINES = """
            id: thu
            follows: { set: thu-2023, version: "1" }
            lineage:
              - { code: "3.1", as: same }
              - { code: "3.2", as: renumbered, from: ["3.3"] }
              - { code: "3.3", as: split, from: ["3.2"] }
              - { code: "3.4", as: split, from: ["3.2"] }
              - { code: "3.5", as: new }
            """;

    @Test
    void a_leaf_that_goes_is_said_to_be_dropped_under_its_former_number() {
        assertThat(text(Descents.gone(set(), "3.2", Optional.empty())))
                .contains("- { as: dropped, from: [\"3.3\"] }")
                .doesNotContain("code: \"3.2\"");
        assertThat(text(Descents.gone(set(), "3.5", Optional.empty())))
                .as("what was new leaves nothing behind")
                .doesNotContain("dropped", "3.5");
    }

    @Test
    void the_last_part_of_a_split_leaf_is_that_leaf() {
        assertThat(text(Descents.gone(set(), "3.4", Optional.empty())))
                .contains("- { code: \"3.3\", as: renumbered, from: [\"3.2\"] }")
                .doesNotContain("split", "dropped");
    }

    @Test
    void a_leaf_that_takes_over_is_merged_from_both() {
        assertThat(text(Descents.gone(set(), "3.2", Optional.of("3.1"))))
                .contains("- { code: \"3.1\", as: merged, from: [\"3.1\", \"3.3\"] }")
                .doesNotContain("dropped");
        assertThat(text(Descents.gone(set(), "3.1", Optional.of("3.5"))))
                .as("a new leaf with one origin is that leaf")
                .contains("- { code: \"3.5\", as: renumbered, from: [\"3.1\"] }");
    }

    @Test
    void another_number_is_said_once_and_a_number_that_comes_back_is_the_same() {
        assertThat(text(Descents.renumbered(set(), "3.1", "4.1")))
                .contains("- { code: \"4.1\", as: renumbered, from: [\"3.1\"] }");
        assertThat(text(Descents.renumbered(set(), "3.2", "3.3"))).contains("- { code: \"3.3\", as: same }");
        assertThat(text(Descents.renumbered(set(), "3.4", "3.9")))
                .contains("- { code: \"3.9\", as: split, from: [\"3.2\"] }");
    }

    @Test
    void a_new_leaf_gets_its_line_only_where_there_are_lines() {
        assertThat(text(Descents.born(set(), "3.6"))).contains("- { code: \"3.6\", as: new }");
        MapNode without = set().without("lineage");
        assertThat(Descents.born(without, "3.6")).isEqualTo(without);
        MapNode alone = without.without("follows");
        assertThat(Descents.gone(alone, "3.1", Optional.empty())).isEqualTo(alone);
        assertThat(Descents.renumbered(alone, "3.1", "3.9")).isEqualTo(alone);
    }

    private static MapNode set() {
        return (MapNode) YamlReader.parse("set.yaml", LINES, new Findings()).orElseThrow();
    }

    private static String text(MapNode set) {
        return CanonicalWriter.write(set, FileShape.SET);
    }
}

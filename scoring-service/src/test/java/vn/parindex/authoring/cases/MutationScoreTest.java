package vn.parindex.authoring.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.authoring.cases.MutationScore.Survivor;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.mutation.MutationTest;
import vn.parindex.scoring.CaseRunner;
import vn.parindex.scoring.TestScorers;

class MutationScoreTest {

    private static final CaseRunner RUNNER = new CaseRunner(TestScorers.shared());

    static List<String> shipped() {
        return SetFolder.shippedIds();
    }

    /** With the engine the same faults survive as with the oracle, and the product says of each why. */
    @ParameterizedTest
    @MethodSource("shipped")
    void the_cases_of_a_shipped_set_notice_every_fault_that_can_be_noticed(String id) throws IOException {
        MutationScore score = Mutation.of(SetCases.of(SetFolder.shipped(id), RUNNER), RUNNER);
        assertThat(score.leaves().stream()
                        .flatMap(leaf -> leaf.unnoticed().stream())
                        .map(Survivor::says))
                .isEmpty();
        assertThat(score.leaves().stream()
                        .flatMap(leaf -> leaf.survivors().stream())
                        .map(survivor -> id + " " + survivor.mutant().leaf() + " "
                                + survivor.mutant().what()))
                .containsExactlyInAnyOrderElementsOf(equivalent(id));
    }

    private static Set<String> equivalent(String id) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(MutationTest.class.getResourceAsStream("equivalent.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.startsWith(id + " "))
                    .map(line -> line.substring(0, line.indexOf(" | ")))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}

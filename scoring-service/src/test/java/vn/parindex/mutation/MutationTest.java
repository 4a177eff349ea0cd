package vn.parindex.mutation;

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
import vn.parindex.catalogue.SetFolder;

public class MutationTest {

    static List<String> shipped() {
        return SetFolder.shippedIds();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void the_worked_cases_hold_for_the_oracle_too(String id) {
        assertThat(new ShippedSet(id).wrongCases()).isEmpty();
    }

    /** Every mutant is noticed but those of equivalent.txt, which mean the same set and say why. */
    @ParameterizedTest
    @MethodSource("shipped")
    void the_leafs_own_cases_notice_every_one_step_fault(String id) throws IOException {
        assertThat(new ShippedSet(id).survivors()).isEqualTo(equivalent(id));
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

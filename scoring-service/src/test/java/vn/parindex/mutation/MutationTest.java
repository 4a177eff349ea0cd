package vn.parindex.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.catalogue.SetFolder;

class MutationTest {

    static List<String> shipped() {
        return SetFolder.shippedIds();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void the_worked_cases_hold_for_the_oracle_too(String id) {
        assertThat(new ShippedSet(id).wrongCases()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void the_leafs_own_cases_notice_more_than_four_of_five_one_step_faults(String id) {
        ShippedSet set = new ShippedSet(id);
        List<Mutant> mutants = set.mutants();
        List<String> survivors = mutants.parallelStream()
                .filter(mutant -> !set.notices(mutant))
                .map(mutant -> mutant.id(id))
                .toList();
        assertThat(survivors.size() * 5)
                .as("%s of %s survive: %s", survivors.size(), mutants.size(), survivors)
                .isLessThan(mutants.size());
    }
}

package vn.parindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Correction;
import vn.parindex.finding.Finding;

/** A proposal that is applied makes its finding go away and brings no error of a kind that was not there. */
class ProposalsTest {

    private static final int SCALES = 300;

    private final Catalogue catalogue = new Catalogue();

    @Test
    void over_planted_faults() {
        Set<String> mended = new TreeSet<>();
        Stream.of(
                        PlantedFaults.headerFaults(),
                        PlantedFaults.leafFaults(),
                        PlantedFaults.methodFaults(),
                        PlantedFaults.bandFaults(),
                        PlantedFaults.fileFaults())
                .flatMap(faults -> faults)
                .map(Arguments::get)
                .forEach(fault -> mended.addAll(applied(
                        MemoryFiles.sound().with(fault[1].toString(), fault[2].toString(), fault[3].toString()))));
        assertThat(mended)
                .contains(
                        "unknown-key",
                        "wrong-value",
                        "unknown-source",
                        "shares-not-100",
                        "not-in-order",
                        "not-canonical",
                        "best-not-max",
                        "target-direction",
                        "capped-ratio-direction");
    }

    @Test
    void over_random_scales() {
        Set<String> mended = new TreeSet<>();
        for (long seed = 1; seed <= SCALES; seed++) {
            mended.addAll(applied(RandomScale.of(seed).files()));
        }
        assertThat(mended).contains("band-gap", "band-overlap", "max-unreachable");
    }

    /** Applies every proposal by itself; gives the codes that went away. */
    private Set<String> applied(MemoryFiles faulty) {
        Set<String> mended = new TreeSet<>();
        List<Finding> before = catalogue.check(faulty.folder());
        for (Finding found : before) {
            found.correction().ifPresent(proposed -> {
                Set<String> known = errors(before);
                List<Finding> after = catalogue.check(faulty.folder().with(corrected(faulty, proposed)));
                assertThat(same(after, found) < same(before, found) || after.size() < before.size())
                        .as("%s: %s gives %s", found, proposed, after)
                        .isTrue();
                if (known.stream().allMatch(ALL_ASKED::contains)) {
                    assertThat(known)
                            .as("%s: %s gives %s", found, proposed, after)
                            .containsAll(errors(after));
                }
                mended.add(found.code());
            });
        }
        return mended;
    }

    /** Errors after which everything else is still asked, so that what comes up later was there before. */
    private static final Set<String> ALL_ASKED =
            Set.of("not-canonical", "not-in-order", "sum-not-100", "unknown-source", "max-unreachable", "not-monotone");

    /** A scale may have two steps with one fault, or a second one that now stands alone: there are fewer all the same. */
    private static long same(List<Finding> findings, Finding found) {
        return findings.stream()
                .filter(each -> each.code().equals(found.code()) && each.what().equals(found.what()))
                .count();
    }

    private static Map<String, String> corrected(MemoryFiles faulty, Correction proposed) {
        try {
            return Corrected.apply(faulty.texts(), proposed);
        } catch (BadInput e) {
            throw new AssertionError("not applicable: " + proposed, e);
        }
    }

    private static Set<String> errors(List<Finding> findings) {
        return findings.stream().filter(Finding::isError).map(Finding::code).collect(Collectors.toSet());
    }
}

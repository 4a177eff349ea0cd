package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The seams for planted faults open; that each fault is noticed is shown beside the oracle. */
class PlantedFaultTest {
    @ParameterizedTest
    @EnumSource
    void everyFaultMakesAScorer(PlantedFault fault) {
        assertThatCode(() -> assertThat(fault.scorer()).isNotNull()).doesNotThrowAnyException();
    }
}

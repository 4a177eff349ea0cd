package vn.parindex.scorebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.parindex.scorebook.Replay.Difference;

class CardComparisonTest {

    private static final String CARD = """
            {"commune":{"code":"19681"},"earned":"%s","criteria":[%s]}""";
    private static final String LEAF = """
            {"code":"%s","earned":"%s","sentence":"%s"}""";

    private final CardComparison comparison =
            new CardComparison(JsonMapper.builder().build());

    @Test
    void equalTextsDoNotDiffer() {
        assertThat(comparison.between(card("1.00", leaf("1.1", "1.00", "")), card("1.00", leaf("1.1", "1.00", ""))))
                .isEmpty();
    }

    @Test
    void aLeafWithOtherPointsIsNamedWithBoth() {
        assertThat(comparison.between(card("1.00", leaf("1.1", "1.00", "")), card("0.50", leaf("1.1", "0.50", ""))))
                .containsExactly(difference("1.1", "1.00", "0.50"));
    }

    @Test
    void aLeafWithAnotherSentenceIsNamedWithEqualPoints() {
        assertThat(comparison.between(card("1.00", leaf("1.1", "1.00", "a")), card("1.00", leaf("1.1", "1.00", "b"))))
                .containsExactly(difference("1.1", "1.00", "1.00"));
    }

    @Test
    void leavesThatOnlyOneSideHasAreNamed() {
        assertThat(comparison.between(card("1.00", leaf("1.1", "1.00", "")), card("1.00", leaf("1.10", "1.00", ""))))
                .containsExactly(difference("1.1", "1.00", "0"), difference("1.10", "0", "1.00"));
    }

    @Test
    void aDifferenceOutsideTheLeavesHasNoLeaf() {
        assertThat(comparison.between(card("1.00", leaf("1.1", "1.00", "")), card("2.00", leaf("1.1", "1.00", ""))))
                .containsExactly(difference("", "1.00", "2.00"));
    }

    private static String card(String earned, String leaf) {
        return CARD.formatted(earned, leaf);
    }

    private static String leaf(String code, String earned, String sentence) {
        return LEAF.formatted(code, earned, sentence);
    }

    private static Difference difference(String leaf, String stored, String now) {
        return new Difference("19681", leaf, new BigDecimal(stored), new BigDecimal(now));
    }
}

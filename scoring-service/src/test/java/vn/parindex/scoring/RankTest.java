package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.scoring.card.Ranking;
import vn.parindex.scoring.card.Standing;
import vn.parindex.scoring.exact.Fraction;

class RankTest {
    @Test
    void equalUnitsShareARankAndTheNextOneIsSkipped() {
        Ranking ranking = ranking(unit("a", "90"), unit("b", "80"), unit("c", "80"), unit("d", "70"));
        assertThat(ranks(ranking)).containsExactly("a 1", "b 2", "c 2", "d 4");
    }

    @Test
    void tieBreaksDecideInTheirOrder() {
        Ranking ranking = ranking(unit("a", "80", "5", "1"), unit("b", "80", "5", "2"), unit("c", "80", "6", "0"));
        assertThat(ranks(ranking)).containsExactly("c 1", "b 2", "a 3");
    }

    @Test
    void unitsWithoutAnIndexAreUnrankedAndLast() {
        Standing none = new Standing("a", Optional.empty(), "", false, List.of());
        assertThat(ranks(ranking(none, unit("b", "1")))).containsExactly("b 1", "a -");
    }

    @Test
    void cappedUnitsRankBelowWhenTheSetSaysSo() {
        Standing capped = new Standing("a", index("90"), "90.00", true, List.of());
        assertThat(ranks(ranking(capped, unit("b", "50")))).containsExactly("b 1", "a 2");
    }

    @Test
    void aDifferenceThatThePrintedIndexHidesIsSaid() {
        Standing higher = new Standing("a", index("80.004"), "80.00", false, List.of());
        Ranking ranking = ranking(higher, unit("b", "80"));
        assertThat(ranking.contradictsPrinted("a")).isTrue();
        assertThat(ranking.contradictsPrinted("b")).isTrue();
    }

    private static List<String> ranks(Ranking ranking) {
        return ranking.ordered().stream()
                .map(unit -> unit.unit() + " "
                        + ranking.rank(unit.unit()).map(String::valueOf).orElse("-"))
                .toList();
    }

    private static Ranking ranking(Standing... units) {
        return new Ranking(List.of(units), Comparator.reverseOrder());
    }

    private static Standing unit(String code, String index, String... ties) {
        List<Fraction> points =
                Arrays.stream(ties).map(tie -> Fraction.of(new BigDecimal(tie))).toList();
        return new Standing(code, index(index), index + ".00", false, points);
    }

    private static Optional<Fraction> index(String index) {
        return Optional.of(Fraction.of(new BigDecimal(index)));
    }
}

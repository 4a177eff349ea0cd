package vn.parindex.scorebook.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.ScoringPolicy;
import vn.parindex.scoring.AreaResult;
import vn.parindex.scoring.Index;
import vn.parindex.scoring.LeafResult;
import vn.parindex.scoring.ScoreCard;

/**
 * Tách thay đổi của một đơn vị. In the middle stand the leaves of the old set: comparable ones with the new facts, the
 * others as they were, so that what they bring counts as a change of rules. Example: 70 before, 74 in the middle, 73
 * after, 71 appraised: performance +4, rule change -1, re-appraisal -2, together +1.
 */
record Splitting(Comparability sets, ScoringPolicy oldPolicy, CriteriaSet now) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Split of(ScoreCard before, ScoreCard middle, ScoreCard after, ScoreCard appraised) {
        List<LeafResult> between = leaves(before, middle);
        Split.Parts card = parts(
                points(before),
                sum(between, LeafResult::earned).add(adjusted(middle)),
                points(after),
                points(appraised));
        Split.Parts index = parts(printed(before), middleIndex(between, middle), printed(after), printed(appraised));
        return new Split(card, areas(before, between, after, appraised), index);
    }

    private List<LeafResult> leaves(ScoreCard before, ScoreCard middle) {
        Map<String, LeafResult> scored =
                middle.criteria().stream().collect(Collectors.toMap(LeafResult::code, Function.identity()));
        return before.criteria().stream()
                .map(leaf ->
                        sets.hindranceOfOld(leaf.code()).isPresent() ? leaf : scored.getOrDefault(leaf.code(), leaf))
                .toList();
    }

    private static List<Split.AreaParts> areas(
            ScoreCard before, List<LeafResult> between, ScoreCard after, ScoreCard appraised) {
        Map<String, String> names = new LinkedHashMap<>();
        after.areas().forEach(area -> names.put(area.code(), area.name()));
        before.areas().forEach(area -> names.putIfAbsent(area.code(), area.name()));
        List<Split.AreaParts> parts = new ArrayList<>();
        names.forEach((code, name) -> parts.add(new Split.AreaParts(
                code,
                name,
                parts(
                        earned(before, code),
                        sum(
                                between.stream()
                                        .filter(leaf -> leaf.area().equals(code))
                                        .toList(),
                                LeafResult::earned),
                        earned(after, code),
                        earned(appraised, code)))));
        return List.copyOf(parts);
    }

    private static Split.Parts parts(BigDecimal before, BigDecimal middle, BigDecimal after, BigDecimal appraised) {
        return new Split.Parts(middle.subtract(before), after.subtract(middle), appraised.subtract(after));
    }

    private BigDecimal middleIndex(List<LeafResult> between, ScoreCard middle) {
        BigDecimal applicable = sum(between, leaf -> leaf.max().subtract(leaf.notApplicable()));
        if (applicable.signum() == 0) {
            return BigDecimal.ZERO;
        }
        int scale = now.policy().indexScale();
        // One rounding of the whole: the adjustments are brought over the common denominator first.
        BigDecimal index = sum(between, LeafResult::earned)
                .multiply(HUNDRED)
                .add(adjusted(middle).multiply(applicable))
                .divide(applicable, scale, RoundingMode.HALF_UP);
        return oldPolicy.indexCapped() ? index.max(BigDecimal.ZERO).min(HUNDRED) : index;
    }

    private static BigDecimal points(ScoreCard card) {
        return card.earned().add(adjusted(card));
    }

    private static BigDecimal adjusted(ScoreCard card) {
        return card.bonus().subtract(card.penalty());
    }

    private static BigDecimal printed(ScoreCard card) {
        return card.index().map(Index::printed).orElse(BigDecimal.ZERO);
    }

    private static BigDecimal earned(ScoreCard card, String area) {
        return card.areas().stream()
                .filter(each -> each.code().equals(area))
                .map(AreaResult::earned)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sum(List<LeafResult> leaves, Function<LeafResult, BigDecimal> points) {
        return leaves.stream().map(points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

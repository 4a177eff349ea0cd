package vn.parindex.authoring.web.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.authoring.impact.ImpactBody.FirstLossBody;
import vn.parindex.authoring.impact.ImpactReport.RunImpactBody;
import vn.parindex.scorebook.compare.ComparisonBody.ComparedCardBody;
import vn.parindex.scorebook.compare.ComparisonBody.LeafChangeBody;
import vn.parindex.scorebook.compare.ComparisonBody.UnitChangeBody;

/**
 * Tác động trên số liệu của một lần chấm, as a page shows it: the report as it was kept, sorted and counted, nothing computed
 * anew.
 *
 * @param movers whose index, rank or grade is another one, the greatest loss first
 * @param leaves which leaves move points, the greatest loss first
 * @param losses leaves on which units lose points for the first time
 */
record ImpactView(RunImpactBody run, List<Mover> movers, List<LeafEffect> leaves, List<LossesAt> losses) {

    /** Một đơn vị bị tác động. */
    record Mover(
            String code,
            String name,
            Optional<BigDecimal> before,
            Optional<BigDecimal> after,
            BigDecimal difference,
            String rank,
            String grade,
            List<LeafChangeBody> leaves) {}

    /** Một tiêu chí làm đổi điểm. */
    record LeafEffect(String code, String name, long better, long worse, BigDecimal points) {}

    /** Những đơn vị mất điểm lần đầu ở một tiêu chí. */
    record LossesAt(String code, String name, boolean newLeaf, List<FirstLossBody> losses) {}

    static ImpactView of(RunImpactBody run) {
        List<UnitChangeBody> units = run.impact().comparison().units();
        return new ImpactView(
                run,
                units.stream()
                        .filter(ImpactView::moves)
                        .map(ImpactView::mover)
                        .sorted(Comparator.comparing(Mover::difference))
                        .toList(),
                effects(units),
                losses(run.impact().firstLosses()));
    }

    private static boolean moves(UnitChangeBody unit) {
        boolean index = number(unit.indexDifference()).map(d -> d.signum() != 0).orElse(true);
        boolean rank = unit.placesWon().map(places -> !places.equals("0")).orElse(true);
        return index
                || rank
                || !unit.before()
                        .flatMap(ComparedCardBody::grade)
                        .equals(unit.after().flatMap(ComparedCardBody::grade));
    }

    private static Mover mover(UnitChangeBody unit) {
        return new Mover(
                unit.code(),
                unit.name(),
                number(unit.before().flatMap(ComparedCardBody::index)),
                number(unit.after().flatMap(ComparedCardBody::index)),
                number(unit.indexDifference()).orElse(BigDecimal.ZERO),
                change(
                        unit.before().flatMap(ComparedCardBody::rank),
                        unit.after().flatMap(ComparedCardBody::rank)),
                change(
                        unit.before().flatMap(ComparedCardBody::grade),
                        unit.after().flatMap(ComparedCardBody::grade)),
                unit.leaves().stream()
                        .filter(leaf -> number(leaf.difference())
                                .filter(difference -> difference.signum() != 0)
                                .isPresent())
                        .toList());
    }

    private static String change(Optional<String> before, Optional<String> after) {
        return before.equals(after) ? after.orElse("–") : before.orElse("–") + " → " + after.orElse("–");
    }

    private static List<LeafEffect> effects(List<UnitChangeBody> units) {
        Map<String, List<LeafChangeBody>> byLeaf = units.stream()
                .flatMap(unit -> unit.leaves().stream())
                .collect(Collectors.groupingBy(LeafChangeBody::code, LinkedHashMap::new, Collectors.toList()));
        List<LeafEffect> effects = new ArrayList<>();
        byLeaf.forEach((code, changes) -> effects.add(effect(code, changes)));
        effects.removeIf(effect -> effect.better() == 0 && effect.worse() == 0);
        effects.sort(Comparator.comparing(LeafEffect::points));
        return effects;
    }

    private static LeafEffect effect(String code, List<LeafChangeBody> changes) {
        List<BigDecimal> points = changes.stream()
                .flatMap(change -> number(change.difference()).stream())
                .toList();
        return new LeafEffect(
                code,
                changes.get(0).name(),
                points.stream().filter(each -> each.signum() > 0).count(),
                points.stream().filter(each -> each.signum() < 0).count(),
                points.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static List<LossesAt> losses(List<FirstLossBody> all) {
        Map<String, List<FirstLossBody>> byLeaf = all.stream()
                .collect(Collectors.groupingBy(FirstLossBody::leaf, LinkedHashMap::new, Collectors.toList()));
        List<LossesAt> found = new ArrayList<>();
        byLeaf.forEach((code, losses) -> found.add(
                new LossesAt(code, losses.get(0).leafName(), losses.get(0).newLeaf(), losses)));
        return found;
    }

    private static Optional<BigDecimal> number(Optional<String> text) {
        return text.map(BigDecimal::new);
    }
}

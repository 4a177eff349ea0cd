package vn.parindex.authoring.diff;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.parindex.catalogue.BandStep;
import vn.parindex.catalogue.Bound;
import vn.parindex.catalogue.ChecklistItem;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.LevelStep;
import vn.parindex.catalogue.Target;

/**
 * Điều đổi theo. Points that grew with the maximum and bounds that rose with the target are no changes of their own: the
 * maximum or the target is said once.
 */
record Follow(Leaf before, Leaf after) {

    List<BandStep> bands(List<BandStep> old, List<BandStep> now) {
        if (old.size() != now.size()) {
            return old;
        }
        return IntStream.range(0, old.size())
                .mapToObj(i -> band(old.get(i), now.get(i)))
                .toList();
    }

    List<LevelStep> levels(List<LevelStep> old, List<LevelStep> now) {
        return old.stream()
                .map(level -> now.stream()
                        .filter(each -> each.name().equals(level.name()))
                        .findFirst()
                        .map(each -> new LevelStep(level.name(), points(level.points(), each.points())))
                        .orElse(level))
                .toList();
    }

    List<ChecklistItem> items(List<ChecklistItem> old, List<ChecklistItem> now) {
        return old.stream()
                .map(item -> now.stream()
                        .filter(each -> each.id().equals(item.id()))
                        .findFirst()
                        .map(each -> new ChecklistItem(item.id(), item.name(), points(item.points(), each.points())))
                        .orElse(item))
                .toList();
    }

    BigDecimal points(BigDecimal old, BigDecimal now) {
        return inProportion(old, now, before.max(), after.max()) ? now : old;
    }

    private BandStep band(BandStep old, BandStep now) {
        if (old.bounds().size() != now.bounds().size()) {
            return old;
        }
        List<Bound> bounds = IntStream.range(0, old.bounds().size())
                .mapToObj(i -> bound(old.bounds().get(i), now.bounds().get(i)))
                .toList();
        return new BandStep(bounds, points(old.points(), now.points()));
    }

    private Bound bound(Bound old, Bound now) {
        Optional<BigDecimal> from = before.target().map(Target::value);
        Optional<BigDecimal> to = after.target().map(Target::value);
        boolean follows = old.comparison() == now.comparison()
                && from.isPresent()
                && to.isPresent()
                && inProportion(old.value(), now.value(), from.get(), to.get());
        return follows ? now : old;
    }

    private static boolean inProportion(BigDecimal old, BigDecimal now, BigDecimal from, BigDecimal to) {
        return old.multiply(to).compareTo(now.multiply(from)) == 0;
    }
}

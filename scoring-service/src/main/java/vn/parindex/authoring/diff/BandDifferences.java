package vn.parindex.authoring.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import vn.parindex.catalogue.BandStep;

/** Thang bậc thay đổi thế nào: steps cut in two, joined, moved, new and gone. */
final class BandDifferences {

    private final String place;
    private final String unit;
    private final List<Span> before;
    private final List<Span> after;
    private final List<SetDifference> found = new ArrayList<>();

    private BandDifferences(String place, String unit, List<Span> before, List<Span> after) {
        this.place = place;
        this.unit = unit;
        this.before = before;
        this.after = after;
    }

    static List<SetDifference> between(String place, String unit, List<BandStep> before, List<BandStep> after) {
        BandDifferences differences =
                new BandDifferences(place, unit, new ArrayList<>(Span.of(before)), new ArrayList<>(Span.of(after)));
        differences.find();
        return differences.found;
    }

    private void find() {
        pairs((old, now) -> old.sameRange(now) && samePoints(old, now));
        cut(before, after, DifferenceKind.BAND_SPLIT, "bậc %s tách thành %s");
        cut(after, before, DifferenceKind.BAND_MERGED, "bậc %s gộp từ %s");
        pairs((old, now) -> printed(old).equals(printed(now)) && samePoints(old, now));
        pairs((old, now) -> printed(old).equals(printed(now)))
                .forEach(pair -> say("bậc %s: điểm đổi từ %s thành %s"
                        .formatted(printed(pair.now()), points(pair.old()), points(pair.now()))));
        pairs(BandDifferences::samePoints)
                .forEach(pair -> say("bậc %s: ngưỡng đổi từ %s thành %s"
                        .formatted(points(pair.now()), printed(pair.old()), printed(pair.now()))));
        after.forEach(span -> say("thêm bậc " + span.words(unit)));
        before.forEach(span -> say("bỏ bậc " + span.words(unit)));
    }

    private void cut(List<Span> whole, List<Span> parts, DifferenceKind kind, String sentence) {
        for (Span span : List.copyOf(whole)) {
            List<Span> chain = span.cutInto(parts);
            if (!chain.isEmpty()) {
                whole.remove(span);
                parts.removeAll(chain);
                found.add(SetDifference.at(
                        kind,
                        place,
                        sentence.formatted(
                                span.words(unit),
                                chain.stream().map(part -> part.words(unit)).collect(Collectors.joining(" và ")))));
            }
        }
    }

    private record SpanPair(Span old, Span now) {}

    /** Takes the pairs out of both sides. */
    private List<SpanPair> pairs(BiPredicate<Span, Span> same) {
        List<SpanPair> pairs = new ArrayList<>();
        for (Span now : List.copyOf(after)) {
            Optional<Span> old =
                    before.stream().filter(each -> same.test(each, now)).findFirst();
            old.ifPresent(each -> {
                pairs.add(new SpanPair(each, now));
                before.remove(each);
                after.remove(now);
            });
        }
        return pairs;
    }

    private void say(String sentence) {
        found.add(SetDifference.at(DifferenceKind.BAND, place, sentence));
    }

    private String printed(Span span) {
        return span.step().bounds().stream()
                .map(bound -> Words.bound(bound, unit))
                .collect(Collectors.joining(" và "));
    }

    private static String points(Span span) {
        return Words.points(span.step().points());
    }

    private static boolean samePoints(Span old, Span now) {
        BigDecimal points = old.step().points();
        return points.compareTo(now.step().points()) == 0;
    }
}

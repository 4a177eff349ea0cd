package vn.parindex.authoring.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.catalogue.BandStep;
import vn.parindex.catalogue.Bound;
import vn.parindex.catalogue.Comparison;

/**
 * Khoảng mà một bậc giữ. What figures a step is for, once the steps before it took theirs.
 *
 * @param low at-least or above; empty: without end
 * @param high at-most or below; empty: without end
 */
record Span(Optional<Bound> low, Optional<Bound> high, BandStep step) {

    /** The spans of a scale, in printed order. */
    static List<Span> of(List<BandStep> steps) {
        List<Span> spans = new ArrayList<>();
        for (BandStep step : steps) {
            Optional<Bound> low = bound(step, true);
            Optional<Bound> high = bound(step, false);
            if (high.isEmpty()) {
                high = last(spans, true).map(Span::complement);
            } else if (low.isEmpty()) {
                low = last(spans, false).map(Span::complement);
            }
            spans.add(new Span(low, high, step));
        }
        return spans;
    }

    /** The last one-sided step's own bound: the steps after it hold beyond. */
    private static Optional<Bound> last(List<Span> spans, boolean lower) {
        return spans.stream()
                .filter(span -> bound(span.step(), !lower).isEmpty())
                .flatMap(span -> (lower ? span.low() : span.high()).stream())
                .reduce((first, second) -> second);
    }

    boolean sameRange(Span other) {
        return low.equals(other.low) && high.equals(other.high);
    }

    /** The parts that together are this span and nothing else, from below; none unless there are two or more. */
    List<Span> cutInto(List<Span> parts) {
        List<Span> chain = new ArrayList<>();
        Optional<Span> next =
                parts.stream().filter(part -> part.low.equals(low)).findFirst();
        while (next.isPresent() && chain.size() < parts.size()) {
            Span part = next.get();
            chain.add(part);
            if (part.high.equals(high)) {
                return chain.size() > 1 ? chain : List.of();
            }
            Optional<Bound> from = part.high.map(Span::complement);
            next = from.isEmpty()
                    ? Optional.empty()
                    : parts.stream().filter(each -> each.low.equals(from)).findFirst();
        }
        return List.of();
    }

    /** «≥ 60 % và < 80 %: 1 điểm». */
    String words(String unit) {
        String range = String.join(
                " và ",
                Stream.of(low, high)
                        .flatMap(Optional::stream)
                        .map(bound -> Words.bound(bound, unit))
                        .toList());
        return "[" + range + ": " + Words.points(step.points()) + "]";
    }

    private static Optional<Bound> bound(BandStep step, boolean lower) {
        return step.bounds().stream()
                .filter(bound -> bound.comparison().isLower() == lower)
                .map(bound -> new Bound(bound.comparison(), plain(bound.value())))
                .findFirst();
    }

    private static Bound complement(Bound bound) {
        Comparison other =
                switch (bound.comparison()) {
                    case AT_LEAST -> Comparison.BELOW;
                    case ABOVE -> Comparison.AT_MOST;
                    case AT_MOST -> Comparison.ABOVE;
                    case BELOW -> Comparison.AT_LEAST;
                };
        return new Bound(other, bound.value());
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.stripTrailingZeros();
    }
}

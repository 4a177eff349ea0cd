package vn.parindex.scoring.card;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.facts.Figure;

/** Số liệu năm trước của đơn vị sáp nhập. */
@FunctionalInterface
public interface MergedLastYear {
    /** Sums of numerators and of denominators, or of amounts; one predecessor's figure stands as it is. */
    MergedLastYear STANDARD = figures -> figures.size() == 1 ? figures.get(0) : sum(figures);

    /** The figure to compare with; empty when one predecessor has none or the forms do not add up. */
    Optional<Figure> of(List<Optional<Figure>> predecessors);

    private static Optional<Figure> sum(List<Optional<Figure>> figures) {
        if (figures.stream()
                .allMatch(f -> f.filter(Figure.Ratio.class::isInstance).isPresent())) {
            return figures.stream()
                    .flatMap(Optional::stream)
                    .map(Figure.Ratio.class::cast)
                    .<Figure>map(r -> r)
                    .reduce((left, right) -> plus((Figure.Ratio) left, (Figure.Ratio) right));
        }
        if (figures.stream()
                .allMatch(f -> f.filter(Figure.Amount.class::isInstance).isPresent())) {
            return Optional.of(new Figure.Amount(figures.stream()
                    .flatMap(Optional::stream)
                    .map(figure -> ((Figure.Amount) figure).value())
                    .reduce(BigDecimal.ZERO, BigDecimal::add)));
        }
        return Optional.empty();
    }

    private static Figure plus(Figure.Ratio left, Figure.Ratio right) {
        return new Figure.Ratio(
                left.numerator().add(right.numerator()), left.denominator().add(right.denominator()));
    }
}

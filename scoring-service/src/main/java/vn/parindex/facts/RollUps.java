package vn.parindex.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.catalogue.RollUp;

/**
 * Tổng hợp số liệu lên cấp huyện. Pure: rows in, one fact out. Ratios are sums over sums (10/20 and 30/30 make 40/50),
 * what did not arise adds nothing, and one missing row makes the fact missing while what there is stays to be shown.
 */
public final class RollUps {
    private RollUps() {}

    /**
     * Một dòng số liệu.
     *
     * @param name whose row it is, for messages
     */
    public record Row(String name, Optional<Fact> fact) {}

    /**
     * Số liệu đã tổng hợp.
     *
     * @param fact empty when a row is missing
     * @param partial what could be put together although a row is missing
     * @param missing names of those whose row is missing, not known on the day, or of a form that does not add up
     */
    public record RolledUp(Optional<Fact> fact, Optional<Figure> partial, List<String> missing) {}

    /**
     * The district's fact for one indicator.
     *
     * @param own the district's own row
     * @param communes rows of the communes in force on the day
     * @param asOf rows dated later are missing
     */
    public static RolledUp of(RollUp rollUp, Row own, List<Row> communes, LocalDate asOf) {
        return switch (rollUp) {
            case OWN -> new RolledUp(own.fact(), Optional.empty(), List.of());
            case SUM_OF_COMMUNES -> sum(communes, asOf, false);
            case OWN_AND_COMMUNES ->
                sum(Stream.concat(Stream.of(own), communes.stream()).toList(), asOf, false);
            case SHARE_OF_COMMUNES -> sum(communes, asOf, true);
        };
    }

    private static RolledUp sum(List<Row> rows, LocalDate asOf, boolean share) {
        List<String> missing = new ArrayList<>();
        Optional<Figure> total = Optional.empty();
        for (Row row : rows) {
            if (row.fact().filter(Fact.NotArisen.class::isInstance).isPresent()) {
                continue;
            }
            Optional<Figure> added = figure(row, asOf).flatMap(figure -> share ? answer(figure) : summable(figure));
            Optional<Figure> before = total;
            Optional<Figure> next = added.flatMap(figure -> plus(before, figure));
            if (next.isEmpty()) {
                missing.add(row.name());
            } else {
                total = next;
            }
        }
        if (!missing.isEmpty() || rows.isEmpty()) {
            return new RolledUp(Optional.empty(), total, missing);
        }
        Optional<Fact> reported = total.map(figure -> new Fact.Reported(figure, Optional.empty(), ""));
        return new RolledUp(reported.or(() -> Optional.of(new Fact.NotArisen(""))), Optional.empty(), missing);
    }

    private static Optional<Figure> figure(Row row, LocalDate asOf) {
        return row.fact()
                .map(Fact.Reported.class::cast)
                .filter(reported ->
                        reported.date().map(date -> !date.isAfter(asOf)).orElse(true))
                .map(Fact.Reported::figure);
    }

    /** «Có» is 1 of 1, «không» is 0 of 1. */
    private static Optional<Figure> answer(Figure figure) {
        return figure instanceof Figure.YesNo answer
                ? Optional.of(new Figure.Ratio(answer.yes() ? BigDecimal.ONE : BigDecimal.ZERO, BigDecimal.ONE))
                : Optional.empty();
    }

    private static Optional<Figure> summable(Figure figure) {
        return figure instanceof Figure.Ratio || figure instanceof Figure.Amount
                ? Optional.of(figure)
                : Optional.empty();
    }

    private static Optional<Figure> plus(Optional<Figure> total, Figure next) {
        if (total.isEmpty()) {
            return Optional.of(next);
        }
        if (total.get() instanceof Figure.Ratio sum && next instanceof Figure.Ratio ratio) {
            return Optional.of(new Figure.Ratio(
                    sum.numerator().add(ratio.numerator()), sum.denominator().add(ratio.denominator())));
        }
        return total.get() instanceof Figure.Amount sum && next instanceof Figure.Amount amount
                ? Optional.of(new Figure.Amount(sum.value().add(amount.value())))
                : Optional.empty();
    }
}

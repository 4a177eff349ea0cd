package vn.parindex.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.Fact;
import vn.parindex.facts.FactSheet;
import vn.parindex.facts.Figure;

/** Sheets by unit, and the sums of several units' figures. */
final class Books {

    private final Map<UnitCode, FactSheet> sheets = new HashMap<>();

    Books(List<FactSheet> sheets) {
        sheets.forEach(sheet -> this.sheets.put(sheet.unit(), sheet));
    }

    Optional<Fact> fact(UnitCode unit, IndicatorId indicator) {
        return Optional.ofNullable(sheets.get(unit))
                .flatMap(sheet -> Optional.ofNullable(sheet.facts().get(indicator)));
    }

    List<Optional<Fact>> facts(List<UnitCode> units, IndicatorId indicator) {
        List<Optional<Fact>> facts = new ArrayList<>();
        units.forEach(unit -> facts.add(fact(unit, indicator)));
        return facts;
    }

    /** Sums of ratios' numerators and denominators, or of amounts; none for any other mixture. */
    static Optional<Figure> sum(List<Figure> figures) {
        if (figures.stream().allMatch(Figure.Ratio.class::isInstance)) {
            BigDecimal numerator = BigDecimal.ZERO;
            BigDecimal denominator = BigDecimal.ZERO;
            for (Figure figure : figures) {
                numerator = numerator.add(((Figure.Ratio) figure).numerator());
                denominator = denominator.add(((Figure.Ratio) figure).denominator());
            }
            return Optional.of(new Figure.Ratio(numerator, denominator));
        }
        if (figures.stream().allMatch(Figure.Amount.class::isInstance)) {
            BigDecimal total = BigDecimal.ZERO;
            for (Figure figure : figures) {
                total = total.add(((Figure.Amount) figure).value());
            }
            return Optional.of(new Figure.Amount(total));
        }
        return Optional.empty();
    }
}

package vn.parindex.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.RollUp;
import vn.parindex.commune.Unit;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.Fact;
import vn.parindex.facts.Figure;

/** What communes' rows come to for their district (docs/scoring.md, section 10). */
final class Districts {

    private static final String ROLLED_UP = "";

    private final Books books;
    private final LocalDate asOf;

    Districts(OracleTask task) {
        this.books = new Books(task.sheets());
        this.asOf = task.asOf();
    }

    Optional<Fact> fact(UnitCode district, List<Unit> communes, IndicatorId indicator, RollUp rollUp) {
        if (rollUp == RollUp.OWN) {
            return books.fact(district, indicator);
        }
        List<UnitCode> rows = new ArrayList<>();
        if (rollUp == RollUp.OWN_AND_COMMUNES) {
            rows.add(district);
        }
        communes.stream().filter(c -> Oracle.inForce(c, asOf)).forEach(c -> rows.add(c.code()));
        return rolledUp(books.facts(rows, indicator), rollUp == RollUp.SHARE_OF_COMMUNES);
    }

    private Optional<Fact> rolledUp(List<Optional<Fact>> rows, boolean share) {
        List<Figure> figures = new ArrayList<>();
        for (Optional<Fact> row : rows) {
            if (row.isEmpty()) {
                return Optional.empty();
            }
            if (row.get() instanceof Fact.Reported reported) {
                if (reported.date().stream().anyMatch(day -> day.isAfter(asOf))) {
                    return Optional.empty();
                }
                figures.add(reported.figure());
            }
        }
        if (figures.isEmpty()) {
            return Optional.of(new Fact.NotArisen(ROLLED_UP));
        }
        Optional<Figure> total = share ? Optional.of(answers(figures)) : Books.sum(figures);
        return total.map(figure -> new Fact.Reported(figure, Optional.empty(), ROLLED_UP));
    }

    private static Figure answers(List<Figure> figures) {
        long yes = figures.stream().filter(f -> ((Figure.YesNo) f).yes()).count();
        return new Figure.Ratio(BigDecimal.valueOf(yes), BigDecimal.valueOf(figures.size()));
    }
}

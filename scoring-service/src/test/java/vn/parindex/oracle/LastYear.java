package vn.parindex.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.commune.Succession;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.Fact;
import vn.parindex.facts.Figure;

/** Last year's figure of a unit, also when it is a merger (docs/scoring.md, section 6). */
final class LastYear {

    private final OracleTask task;
    private final Books books;

    LastYear(OracleTask task) {
        this.task = task;
        this.books = new Books(task.lastYear());
    }

    Optional<Figure> figure(UnitCode unit, IndicatorId indicator) {
        List<Succession> deciding = task.successions().stream()
                .filter(s -> s.successor().equals(unit))
                .filter(s -> !s.effective().isBefore(task.set().period().from()))
                .filter(s -> !s.effective().isAfter(task.asOf()))
                .toList();
        if (deciding.isEmpty()) {
            return reported(unit, indicator);
        }
        if (deciding.stream().anyMatch(s -> !s.whole())) {
            return Optional.empty();
        }
        List<Figure> figures = new ArrayList<>();
        for (Succession succession : deciding) {
            reported(succession.predecessor(), indicator).ifPresent(figures::add);
        }
        if (figures.size() < deciding.size()) {
            return Optional.empty();
        }
        return figures.size() == 1 ? Optional.of(figures.get(0)) : Books.sum(figures);
    }

    private Optional<Figure> reported(UnitCode unit, IndicatorId indicator) {
        return books.fact(unit, indicator)
                .flatMap(f -> f instanceof Fact.Reported reported ? Optional.of(reported.figure()) : Optional.empty());
    }
}

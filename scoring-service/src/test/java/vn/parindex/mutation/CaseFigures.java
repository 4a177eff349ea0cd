package vn.parindex.mutation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.WorkedCase.GivenFigure;
import vn.parindex.facts.Fact;
import vn.parindex.facts.Figure;

/** The figure columns of a worked case as a fact. */
final class CaseFigures {

    private CaseFigures() {}

    static Fact fact(GivenFigure given, Indicator.ValueType type) {
        if (given.status().equals("not-arisen")) {
            return new Fact.NotArisen(given.source());
        }
        Optional<LocalDate> date =
                given.date().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(given.date()));
        return new Fact.Reported(figure(given, type, date), date, given.source());
    }

    private static Figure figure(GivenFigure given, Indicator.ValueType type, Optional<LocalDate> date) {
        return switch (type) {
            case RATIO, SURVEY_SHARE ->
                given.numerator().isEmpty()
                        ? new Figure.Percent(number(given.value()))
                        : new Figure.Ratio(number(given.numerator()), number(given.denominator()));
            case NUMBER, COUNT -> new Figure.Amount(number(given.value()));
            case YES_NO -> yesNo(given);
            case LEVEL -> new Figure.LevelName(given.value());
            case DATE -> date.<Figure>map(Figure.Day::new).orElseGet(Figure.NotSubmitted::new);
            case CHECKLIST -> new Figure.Items(items(given.value()));
            case SURVEY_MEAN -> new Figure.SurveyMean(number(given.value()), number(given.denominator()));
            case POINTS -> new Figure.Points(number(given.value()));
        };
    }

    /** A share of communes is given as the ratio it comes to. */
    private static Figure yesNo(GivenFigure given) {
        return given.numerator().isEmpty()
                ? new Figure.YesNo(Set.of("yes", "có").contains(given.value()))
                : new Figure.Ratio(number(given.numerator()), number(given.denominator()));
    }

    private static Set<String> items(String listed) {
        return Arrays.stream(listed.split("\\|"))
                .map(String::trim)
                .filter(item -> !item.isEmpty())
                .collect(Collectors.toSet());
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}

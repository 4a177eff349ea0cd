package vn.parindex.authoring.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import vn.parindex.catalogue.WorkedCase.GivenFigure;
import vn.parindex.facts.Fact;
import vn.parindex.facts.Figure;

/**
 * Một số liệu thành các cột của ca, as a figures file has them.
 *
 * @param years by which days are moved, towards the year of the set
 */
public record FactColumns(int years) {

    /** The columns of a fact. */
    public GivenFigure of(Fact fact) {
        if (fact instanceof Fact.Reported reported) {
            return reported(reported.figure(), reported.date(), reported.source());
        }
        return new GivenFigure("", "", "", "", "not-arisen", "");
    }

    private GivenFigure reported(Figure figure, Optional<LocalDate> date, String source) {
        String day = date.map(this::day).orElse("");
        if (figure instanceof Figure.Ratio ratio) {
            return new GivenFigure(plain(ratio.numerator()), plain(ratio.denominator()), "", day, "reported", "");
        }
        if (figure instanceof Figure.SurveyMean mean) {
            return new GivenFigure("", plain(mean.sampleSize()), plain(mean.mean()), day, "reported", "");
        }
        if (figure instanceof Figure.Points points) {
            return new GivenFigure("", "", plain(points.points()), day, "reported", source);
        }
        if (figure instanceof Figure.Day on) {
            return new GivenFigure("", "", "", day(on.date()), "reported", "");
        }
        return new GivenFigure("", "", word(figure), day, "reported", "");
    }

    private static String word(Figure figure) {
        if (figure instanceof Figure.Percent percent) {
            return plain(percent.value());
        }
        if (figure instanceof Figure.Amount amount) {
            return plain(amount.value());
        }
        if (figure instanceof Figure.YesNo answer) {
            return answer.yes() ? "yes" : "no";
        }
        if (figure instanceof Figure.LevelName level) {
            return level.name();
        }
        if (figure instanceof Figure.Items items) {
            return String.join("|", items.ids().stream().sorted().toList());
        }
        return "no";
    }

    private String day(LocalDate date) {
        return date.plusYears(years).toString();
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}

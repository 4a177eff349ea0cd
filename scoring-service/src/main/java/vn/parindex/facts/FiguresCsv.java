package vn.parindex.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.commune.UnitCode;

/**
 * The canonical text of figures: the import file again, rows ordered by unit and indicator, numbers plain, LF. What two
 * files have in common when they say the same.
 */
final class FiguresCsv {

    private final StringBuilder text = new StringBuilder();

    private FiguresCsv() {}

    static String of(List<FactSheet> sheets) {
        FiguresCsv csv = new FiguresCsv();
        csv.text.append(String.join(",", FiguresFile.COLUMNS)).append('\n');
        sheets.stream()
                .sorted((a, b) -> a.unit().compareTo(b.unit()))
                .forEach(sheet -> sheet.facts().keySet().stream()
                        .sorted()
                        .forEach(indicator ->
                                sheet.fact(indicator).ifPresent(fact -> csv.row(sheet.unit(), indicator, fact))));
        return csv.text.toString();
    }

    private void row(UnitCode unit, IndicatorId indicator, Fact fact) {
        cell(unit.value()).cell(indicator.value());
        if (fact instanceof Fact.Reported reported) {
            figure(reported.figure());
            cell(reported.date().map(Object::toString).orElse(""))
                    .cell("reported")
                    .last(reported.source());
        } else if (fact instanceof Fact.NotArisen notArisen) {
            cells("", "", "").cell("").cell("not-arisen").last(notArisen.source());
        }
    }

    private void figure(Figure figure) {
        if (figure instanceof Figure.Ratio ratio) {
            cells(plain(ratio.numerator()), plain(ratio.denominator()), "");
        } else if (figure instanceof Figure.SurveyMean survey) {
            cells("", plain(survey.sampleSize()), plain(survey.mean()));
        } else {
            cells("", "", value(figure));
        }
    }

    private static String value(Figure figure) {
        if (figure instanceof Figure.Percent percent) {
            return plain(percent.value());
        } else if (figure instanceof Figure.Amount amount) {
            return plain(amount.value());
        } else if (figure instanceof Figure.Points points) {
            return plain(points.points());
        } else if (figure instanceof Figure.YesNo answer) {
            return answer.yes() ? "yes" : "no";
        } else if (figure instanceof Figure.LevelName level) {
            return level.name();
        } else if (figure instanceof Figure.Items items) {
            return items.ids().isEmpty() ? "no" : String.join("|", new TreeSet<>(items.ids()));
        }
        return figure instanceof Figure.NotSubmitted ? "no" : "";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private FiguresCsv cells(String numerator, String denominator, String value) {
        return cell(numerator).cell(denominator).cell(value);
    }

    private FiguresCsv cell(String value) {
        quoted(value);
        text.append(',');
        return this;
    }

    private void last(String value) {
        quoted(value);
        text.append('\n');
    }

    private void quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || Character.isISOControl(c));
        text.append(plain ? value : '"' + value.replace("\"", "\"\"") + '"');
    }
}

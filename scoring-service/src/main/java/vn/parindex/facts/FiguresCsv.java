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
        List<String> cells = cells(fact);
        cells.subList(0, cells.size() - 1).forEach(this::cell);
        last(cells.get(cells.size() - 1));
    }

    /** The cells of a line after unit and indicator, in the order of the header. */
    static List<String> cells(Fact fact) {
        if (fact instanceof Fact.NotArisen notArisen) {
            return List.of("", "", "", "", "not-arisen", notArisen.source());
        }
        Fact.Reported reported = (Fact.Reported) fact;
        Figure figure = reported.figure();
        String day = reported.date().map(Object::toString).orElse("");
        if (figure instanceof Figure.Ratio ratio) {
            return line(plain(ratio.numerator()), plain(ratio.denominator()), "", day, reported.source());
        } else if (figure instanceof Figure.SurveyMean survey) {
            return line("", plain(survey.sampleSize()), plain(survey.mean()), day, reported.source());
        }
        return line("", "", value(figure), day, reported.source());
    }

    private static List<String> line(String numerator, String denominator, String value, String day, String source) {
        return List.of(numerator, denominator, value, day, "reported", source);
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
        text.append(isPlain(value) ? value : '"' + value.replace("\"", "\"\"") + '"');
    }

    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ',' || c == '"' || Character.isISOControl(c)) {
                return false;
            }
        }
        return true;
    }
}

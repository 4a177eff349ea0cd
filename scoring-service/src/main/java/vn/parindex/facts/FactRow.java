package vn.parindex.facts;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A fact as the columns of its row: the form says which of them carry it. */
record FactRow(
        String form,
        @Nullable BigDecimal first,
        @Nullable BigDecimal second,
        @Nullable String word,
        @Nullable LocalDate day) {

    static FactRow of(Fact fact) {
        return fact instanceof Fact.Reported reported ? of(reported.figure()) : bare("not-arisen");
    }

    private static FactRow of(Figure figure) {
        if (figure instanceof Figure.Ratio ratio) {
            return new FactRow("ratio", ratio.numerator(), ratio.denominator(), null, null);
        } else if (figure instanceof Figure.Percent percent) {
            return number("percent", percent.value());
        } else if (figure instanceof Figure.Amount amount) {
            return number("amount", amount.value());
        } else if (figure instanceof Figure.Points points) {
            return number("points", points.points());
        } else if (figure instanceof Figure.SurveyMean survey) {
            return new FactRow("survey-mean", survey.mean(), survey.sampleSize(), null, null);
        } else if (figure instanceof Figure.YesNo answer) {
            return word("yes-no", answer.yes() ? "yes" : "no");
        } else if (figure instanceof Figure.LevelName level) {
            return word("level", level.name());
        } else if (figure instanceof Figure.Items items) {
            return word("items", String.join("|", new TreeSet<>(items.ids())));
        } else if (figure instanceof Figure.Day day) {
            return new FactRow("day", null, null, null, day.date());
        }
        return bare("not-submitted");
    }

    static FactRow read(ResultSet row) throws SQLException {
        return new FactRow(
                row.getString("form"),
                row.getBigDecimal("first"),
                row.getBigDecimal("second"),
                row.getString("word"),
                row.getObject("day", LocalDate.class));
    }

    void write(PreparedStatement row, int from) throws SQLException {
        row.setString(from, form);
        row.setBigDecimal(from + 1, first);
        row.setBigDecimal(from + 2, second);
        row.setString(from + 3, word);
        row.setObject(from + 4, day);
    }

    Fact fact(Optional<LocalDate> dated, String source) {
        return form.equals("not-arisen") ? new Fact.NotArisen(source) : new Fact.Reported(figure(), dated, source);
    }

    private Figure figure() {
        return switch (form) {
            case "ratio" -> new Figure.Ratio(there(first), there(second));
            case "percent" -> new Figure.Percent(there(first));
            case "amount" -> new Figure.Amount(there(first));
            case "points" -> new Figure.Points(there(first));
            case "survey-mean" -> new Figure.SurveyMean(there(first), there(second));
            case "yes-no" -> new Figure.YesNo(there(word).equals("yes"));
            case "level" -> new Figure.LevelName(there(word));
            case "items" -> new Figure.Items(items(there(word)));
            case "day" -> new Figure.Day(there(day));
            case "not-submitted" -> new Figure.NotSubmitted();
            default -> throw new IllegalStateException("unknown form of a stored figure (" + form + ")");
        };
    }

    private static Set<String> items(String word) {
        return word.isEmpty() ? Set.of() : Set.of(word.split("\\|"));
    }

    private <T> T there(@Nullable T column) {
        if (column == null) {
            throw new IllegalStateException("a stored figure lacks its value (" + this + ")");
        }
        return column;
    }

    private static FactRow number(String form, BigDecimal value) {
        return new FactRow(form, value, null, null, null);
    }

    private static FactRow word(String form, String word) {
        return new FactRow(form, null, null, word, null);
    }

    private static FactRow bare(String form) {
        return new FactRow(form, null, null, null, null);
    }
}

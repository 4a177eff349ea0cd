package vn.parindex.authoring.cases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.Indicator.ValueType;
import vn.parindex.catalogue.WorkedCase.Subject;

/** Những ô có ích: which cells a figure of a type needs, and what may be expected of a subject. */
public final class CaseFields {

    /** What can be expected, in the order of the files. */
    static final List<String> EXPECTED =
            List.of("points", "cause", "outcome", "lost", "not-applicable", "target-reached", "grade", "fires");

    private CaseFields() {}

    /** The cells of a figure of this indicator. */
    public static List<String> figure(Indicator indicator) {
        return switch (indicator.type()) {
            case RATIO, SURVEY_SHARE -> List.of("numerator", "denominator", "status");
            case SURVEY_MEAN -> List.of("value", "denominator", "status");
            case DATE -> List.of("date", "value", "status");
            case POINTS -> List.of("value", "source", "status");
            default -> List.of("value", "status");
        };
    }

    /** The same and every other cell that holds something. */
    public static List<String> figure(List<String> useful, CaseCells cells, String prefix) {
        Set<String> shown = new LinkedHashSet<>(useful);
        CaseCells.FIGURE.stream()
                .filter(key -> !cells.text(prefix + key).isEmpty())
                .forEach(shown::add);
        return List.copyOf(shown);
    }

    /** What is mainly expected of a subject; and everything else that holds something. */
    public static List<String> expected(Subject about, CaseCells cells) {
        Set<String> shown = new LinkedHashSet<>(
                switch (about) {
                    case LEAF -> List.of("points", "cause", "outcome");
                    case GATE -> List.of("fires", "grade");
                    case ADJUSTMENT -> List.of("points");
                });
        EXPECTED.stream().filter(key -> !cells.text("expect." + key).isEmpty()).forEach(shown::add);
        return List.copyOf(shown);
    }

    /** What may be expected besides. */
    public static List<String> furtherExpected(Subject about, CaseCells cells) {
        List<String> further = new ArrayList<>(
                switch (about) {
                    case LEAF -> List.of("lost", "not-applicable", "target-reached");
                    case GATE -> List.of("lost");
                    case ADJUSTMENT -> List.<String>of();
                });
        further.removeAll(expected(about, cells));
        return further;
    }

    /** Whether a figure of this type is a word, not a number. */
    public static boolean isWord(ValueType type) {
        return type == ValueType.YES_NO || type == ValueType.LEVEL || type == ValueType.DATE;
    }
}

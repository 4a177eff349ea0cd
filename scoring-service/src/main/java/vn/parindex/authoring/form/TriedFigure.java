package vn.parindex.authoring.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.authoring.workbook.FormCells;
import vn.parindex.authoring.workbook.LeafForm;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.WorkedCase;
import vn.parindex.catalogue.WorkedCase.Expectation;
import vn.parindex.catalogue.WorkedCase.GivenFigure;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/** Thử một số liệu: which figures a leaf asks for, and what was typed of them as a case without expectations. */
public final class TriedFigure {

    /**
     * Một số liệu cần gõ.
     *
     * @param row of the form
     * @param label of the indicator, or of last year's figure
     * @param columns paths of the columns that carry it
     */
    public record Asked(int row, String label, Set<String> columns) {}

    private static final Expectation NOTHING = new Expectation(
            Optional.<BigDecimal>empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private TriedFigure() {}

    /** The figures that the leaf reads, then last year's for a comparison with it. */
    public static List<Asked> asked(CriteriaSet set, Leaf leaf) {
        List<Asked> asked = new ArrayList<>();
        for (IndicatorId id : leaf.indicators()) {
            asked.add(asked(set, leaf, id, asked.size(), ""));
        }
        if (isYearOnYear(leaf)) {
            asked.add(asked(set, leaf, leaf.indicators().get(0), asked.size(), "Năm trước: "));
        }
        return asked;
    }

    private static boolean isYearOnYear(Leaf leaf) {
        return leaf.method() instanceof ScoringMethod.YearOnYear;
    }

    private static Asked asked(CriteriaSet set, Leaf leaf, IndicatorId id, int row, String start) {
        Optional<Indicator> indicator = Optional.ofNullable(set.indicators().get(id));
        List<String> columns = new ArrayList<>(columns(indicator.map(Indicator::type)));
        if (leaf.notArisen().isPresent()) {
            columns.add("given.status");
        }
        return new Asked(row, start + indicator.map(Indicator::name).orElse(id.value()), Set.copyOf(columns));
    }

    private static List<String> columns(Optional<Indicator.ValueType> type) {
        return type.map(known -> switch (known) {
                    case RATIO, SURVEY_SHARE -> List.of("given.numerator", "given.denominator");
                    case SURVEY_MEAN -> List.of("given.value", "given.denominator");
                    case DATE -> List.of("given.date", "given.value");
                    case NUMBER, COUNT, YES_NO, LEVEL, CHECKLIST, POINTS -> List.of("given.value");
                })
                .orElse(List.of("given.value"));
    }

    /** What was typed, as a case; empty when nothing was. */
    static Optional<WorkedCase> typed(FormCells cells, Leaf leaf, Findings findings) {
        List<IndicatorId> indicators = leaf.indicators();
        Map<String, GivenFigure> given = new LinkedHashMap<>();
        for (int row = 0; row < indicators.size(); row++) {
            String key =
                    indicators.size() == 1 ? leaf.code() : indicators.get(row).value();
            figure(cells, row, findings).ifPresent(figure -> given.put(key, figure));
        }
        Optional<GivenFigure> lastYear =
                isYearOnYear(leaf) ? figure(cells, indicators.size(), findings) : Optional.empty();
        return given.isEmpty() && lastYear.isEmpty()
                ? Optional.empty()
                : Optional.of(new WorkedCase(
                        WorkedCase.Subject.LEAF,
                        leaf.code(),
                        "thử",
                        given,
                        lastYear,
                        leaf.applies().unitTypes().stream().sorted().findFirst().orElse("xã"),
                        attributes(leaf),
                        Optional.empty(),
                        NOTHING,
                        Place.of("số liệu thử")));
    }

    /** Attributes with which the leaf applies. */
    private static List<String> attributes(Leaf leaf) {
        return leaf.applies().attributes().entrySet().stream()
                .flatMap(
                        entry -> entry.getValue().stream().sorted().limit(1).map(value -> entry.getKey() + "=" + value))
                .sorted()
                .toList();
    }

    private static Optional<GivenFigure> figure(FormCells cells, int row, Findings findings) {
        MapNode figure = LeafForm.figure(cells, row, findings);
        return figure.entries().isEmpty()
                ? Optional.empty()
                : Optional.of(new GivenFigure(
                        figure.text("numerator").orElse(""),
                        figure.text("denominator").orElse(""),
                        figure.text("value").map(TriedFigure::plain).orElse(""),
                        figure.text("date").orElse(""),
                        figure.text("status").orElse("reported"),
                        figure.text("source").orElse("")));
    }

    /** A number with a decimal comma as the import reads it; anything else as it stands. */
    private static String plain(String value) {
        return value.matches("-?\\d{1,15},\\d{1,10}") ? value.replace(',', '.') : value;
    }
}

package vn.parindex.scenario.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.Fact;
import vn.parindex.facts.Figure;
import vn.parindex.facts.FigureLine;
import vn.parindex.scenario.desk.Field.Choice;

/** Các ô số liệu của một chỉ báo: the columns of a figures file that its type uses. */
record FigureFields(Leaf leaf, Indicator indicator, Optional<Fact> fact) {

    private static final String STATUS = "status";
    private static final String NOT_ARISEN = "not-arisen";
    private static final String NOT_SUBMITTED = "no";
    private static final Choice NONE = new Choice("", "–");

    List<Field> fields() {
        List<Field> fields = new ArrayList<>(figure());
        List<Choice> states = states();
        if (states.size() > 1) {
            fields.add(Field.choice(at(STATUS), "hoặc", status(), states));
        }
        return fields;
    }

    private List<Field> figure() {
        Map<String, String> now = now();
        return switch (indicator.type()) {
            case RATIO, SURVEY_SHARE ->
                isPercent()
                        ? List.of(number("value", "tỷ lệ %", now))
                        : List.of(
                                number("numerator", indicator.numerator(), now),
                                number("denominator", indicator.denominator(), now));
            case NUMBER, COUNT -> List.of(number("value", indicator.unit(), now));
            case POINTS -> List.of(number("value", "điểm được cho", now));
            case SURVEY_MEAN ->
                List.of(number("value", "điểm trung bình", now), number("denominator", "số phiếu", now));
            case DATE -> List.of(Field.day(at("date"), "ngày hoàn thành", now.getOrDefault("date", "")));
            case YES_NO -> List.of(choice(List.of(new Choice("yes", "có"), new Choice("no", "không")), now));
            case LEVEL -> List.of(choice(levels(), now));
            case CHECKLIST -> List.of(new Field(at("value"), "nội dung đã có", Field.Kind.ITEMS, itemsNow(), items()));
        };
    }

    private Field number(String column, String label, Map<String, String> now) {
        return Field.number(at(column), label, now.getOrDefault(column, ""));
    }

    private Field choice(List<Choice> choices, Map<String, String> now) {
        List<Choice> all = new ArrayList<>(List.of(new Choice("", "chưa nhập")));
        all.addAll(choices);
        return Field.choice(at("value"), "kết quả", now.getOrDefault("value", ""), all);
    }

    private List<Choice> levels() {
        return leaf.method() instanceof ScoringMethod.NamedLevel level
                ? level.levels().stream()
                        .map(step -> new Choice(step.name(), step.name()))
                        .toList()
                : List.of();
    }

    private List<Choice> items() {
        return leaf.method() instanceof ScoringMethod.Checklist list
                ? list.items().stream()
                        .map(item -> new Choice(item.id(), item.name()))
                        .toList()
                : List.of();
    }

    /** The items in the order of the choices, as a form sends them. */
    private String itemsNow() {
        Set<String> had = figureNow()
                .filter(Figure.Items.class::isInstance)
                .map(figure -> ((Figure.Items) figure).ids())
                .orElse(Set.of());
        return items().stream().map(Choice::value).filter(had::contains).collect(Collectors.joining("|"));
    }

    private List<Choice> states() {
        List<Choice> states = new ArrayList<>(List.of(NONE));
        if (leaf.notArisen().isPresent()) {
            states.add(new Choice(NOT_ARISEN, "không phát sinh"));
        }
        if (indicator.type() == Indicator.ValueType.DATE) {
            states.add(new Choice(NOT_SUBMITTED, "không nộp"));
        }
        return states;
    }

    private String status() {
        if (fact.filter(Fact.NotArisen.class::isInstance).isPresent()) {
            return NOT_ARISEN;
        }
        return figureNow().filter(Figure.NotSubmitted.class::isInstance).isPresent() ? NOT_SUBMITTED : "";
    }

    private boolean isPercent() {
        return figureNow().filter(Figure.Percent.class::isInstance).isPresent();
    }

    private Optional<Figure> figureNow() {
        return fact.filter(Fact.Reported.class::isInstance)
                .map(Fact.Reported.class::cast)
                .map(Fact.Reported::figure);
    }

    private Map<String, String> now() {
        return fact.map(known -> FigureLine.of(new UnitCode("0"), indicator.id(), known, "")
                        .cells())
                .orElse(Map.of());
    }

    /** Parameter name of a column. */
    private String at(String column) {
        return "s." + indicator.id() + "." + column;
    }
}

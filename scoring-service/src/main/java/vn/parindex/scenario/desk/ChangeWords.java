package vn.parindex.scenario.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.SetChange;
import vn.parindex.commune.Unit;
import vn.parindex.scenario.FactChange;
import vn.parindex.scenario.Scenario;
import vn.parindex.scorebook.Base;
import vn.parindex.web.VietnameseDay;

/** Thay đổi nói bằng lời, for pages and exports. */
public final class ChangeWords {

    /** A date column has passed the checks of an import before it is shown. */
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Map<String, String> COLUMNS = Map.of(
            "numerator", "tử số",
            "denominator", "mẫu số",
            "value", "giá trị",
            "date", "ngày",
            "status", "tình trạng",
            "source", "nguồn");

    private static final Map<String, String> WORDS =
            Map.of("not-arisen", "không phát sinh", "yes", "có", "no", "không");

    private final CriteriaSet set;
    private final Map<String, String> units;
    private final Map<String, String> words;

    public ChangeWords(Base base) {
        this.set = base.assignment().set();
        this.words = new HashMap<>(WORDS);
        set.leaves().stream()
                .map(Leaf::method)
                .filter(ScoringMethod.Checklist.class::isInstance)
                .flatMap(method -> ((ScoringMethod.Checklist) method).items().stream())
                .forEach(item -> words.put(item.id(), "«" + item.name() + "»"));
        this.units = base.assignment().units().stream()
                .collect(Collectors.toMap(unit -> unit.code().value(), Unit::name, (first, second) -> first));
    }

    /** All changes, in their order. */
    public List<String> of(Scenario scenario) {
        Stream<String> head = Stream.of(
                        scenario.asOf().map(day -> "chốt ngày " + VietnameseDay.of(day)),
                        scenario.surveyHeld().map(held -> held ? "có tổ chức điều tra" : "không tổ chức điều tra"),
                        scenario.criteriaSet().map(set -> "chấm bằng bộ chỉ số " + set.replace("@", ", phiên bản ")))
                .flatMap(Optional::stream);
        return Stream.of(
                        head,
                        scenario.facts().stream().map(this::of),
                        scenario.set().stream().map(this::of))
                .flatMap(part -> part)
                .toList();
    }

    /** One change of figures. */
    public String of(FactChange change) {
        String who = change.units().isEmpty()
                ? "mọi đơn vị"
                : change.units().stream()
                        .map(code -> units.getOrDefault(code, code))
                        .collect(Collectors.joining(", "));
        String what = Optional.ofNullable(set.indicators().get(new IndicatorId(change.indicator())))
                .map(Indicator::name)
                .orElse(change.indicator());
        return who + ": " + what + " – " + how(change.kind());
    }

    private String how(FactChange.Kind kind) {
        if (kind instanceof FactChange.Put put) {
            return Stream.of("status", "numerator", "denominator", "value", "date")
                    .filter(put.cells()::containsKey)
                    .map(column -> COLUMNS.get(column) + " " + cell(put.cells().getOrDefault(column, "")))
                    .collect(Collectors.joining(", "));
        } else if (kind instanceof FactChange.Add add) {
            return "cộng thêm " + VietnameseNumber.shown(add.amount().toPlainString());
        } else if (kind instanceof FactChange.Scale scale) {
            return "nhân với " + VietnameseNumber.shown(scale.factor().toPlainString());
        } else if (kind instanceof FactChange.HandIn handIn) {
            return "hoàn thành ngày " + VietnameseDay.of(handIn.day());
        }
        return "coi như chưa nhập";
    }

    /** One change of the set. */
    public String of(SetChange change) {
        String where =
                change.leaf().map(code -> "tiêu chí " + code + leafName(code)).orElse("bộ chỉ số");
        if (change.path().isEmpty()) {
            return where + ": không chấm";
        }
        return where + ": " + change.path() + " "
                + change.value().map(value -> "= " + value.replace("\"", "")).orElse("bỏ");
    }

    private String leafName(String code) {
        return set.leaves().stream()
                .filter(leaf -> leaf.code().equals(code))
                .findFirst()
                .map(Leaf::name)
                .map(name -> " (" + name + ")")
                .orElse("");
    }

    private String cell(String cell) {
        if (ISO_DAY.matcher(cell).matches()) {
            return VietnameseDay.of(LocalDate.parse(cell));
        }
        return Stream.of(cell.split("\\|", -1))
                .map(part -> VietnameseNumber.shown(words.getOrDefault(part, part)))
                .collect(Collectors.joining(", "));
    }
}

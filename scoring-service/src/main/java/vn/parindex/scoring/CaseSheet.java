package vn.parindex.scoring;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.catalogue.Adjustment;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.WorkedCase;
import vn.parindex.catalogue.WorkedCase.GivenFigure;
import vn.parindex.commune.Lineage;
import vn.parindex.commune.Unit;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.Fact;
import vn.parindex.facts.FactSheet;
import vn.parindex.facts.Figure;
import vn.parindex.facts.FiguresFile;
import vn.parindex.finding.BadInput;

/** Hồ sơ của một ví dụ: a unit of its own with the figures given. */
record CaseSheet(WorkedCase worked, Unit unit, FactSheet thisYear, FactSheet lastYear) {

    /**
     * @throws BadInput when the import refuses a figure
     */
    static CaseSheet of(CriteriaSet set, WorkedCase worked, int position) {
        Unit unit = unit(worked, position);
        Map<IndicatorId, GivenFigure> given = new LinkedHashMap<>();
        worked.given().forEach((key, figure) -> given.put(indicator(set, worked, key), figure));
        Map<IndicatorId, Fact> now = new LinkedHashMap<>();
        Map<IndicatorId, Fact> before = new LinkedHashMap<>();
        if (worked.about() == WorkedCase.Subject.GATE) {
            FullFigures full = new FullFigures(set);
            set.leaves().forEach(leaf -> full.addTo(now, before, leaf));
        }
        takeShares(set, given, now);
        List<FactSheet> sheets = FiguresFile.read(place(worked), csv(unit, given), set, List.of(unit))
                .sheets();
        sheets.forEach(sheet -> now.putAll(sheet.facts()));
        worked.lastYear().ifPresent(figure -> {
            Map<IndicatorId, GivenFigure> last = Map.of(indicator(set, worked, worked.code()), figure);
            FiguresFile.readLastYear(place(worked), csv(unit, last), set, List.of(unit), Lineage.of(List.of()))
                    .sheets()
                    .forEach(sheet -> before.putAll(sheet.facts()));
        });
        return new CaseSheet(worked, unit, new FactSheet(unit.code(), now), new FactSheet(unit.code(), before));
    }

    /** A district's share of communes is given rolled up: the communes answer yes or no, the case has the ratio. */
    private static void takeShares(CriteriaSet set, Map<IndicatorId, GivenFigure> given, Map<IndicatorId, Fact> facts) {
        for (Map.Entry<IndicatorId, GivenFigure> entry : List.copyOf(given.entrySet())) {
            IndicatorId id = entry.getKey();
            Indicator indicator = set.indicators().get(id);
            GivenFigure figure = entry.getValue();
            if (set.districtLevel()
                    && indicator != null
                    && figure != null
                    && indicator.type() == Indicator.ValueType.YES_NO
                    && !figure.denominator().isEmpty()) {
                BigDecimal communes = new BigDecimal(figure.denominator());
                Figure share = new Figure.Ratio(new BigDecimal(figure.numerator()), communes);
                facts.put(id, new Fact.Reported(share, Optional.empty(), figure.source()));
                given.remove(id);
            }
        }
    }

    private static Unit unit(WorkedCase worked, int position) {
        Map<String, String> attributes = worked.attributes().stream()
                .map(text -> text.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair.length > 1 ? pair[1] : ""));
        return new Unit(
                new UnitCode(String.format(Locale.ROOT, "C%06d", position)),
                worked.name(),
                worked.unitType(),
                new UnitCode("P"),
                "",
                attributes,
                Optional.empty(),
                Optional.empty());
    }

    /** The indicator a key of the case means: a leaf's or adjustment's code, or an indicator's id. */
    private static IndicatorId indicator(CriteriaSet set, WorkedCase worked, String key) {
        Optional<IndicatorId> ofAdjustment = worked.about() == WorkedCase.Subject.ADJUSTMENT
                ? set.adjustments().stream()
                        .filter(adjustment -> adjustment.code().equals(key))
                        .map(Adjustment::indicator)
                        .findFirst()
                : Optional.empty();
        return ofAdjustment
                .or(() -> set.leaves().stream()
                        .filter(leaf -> leaf.code().equals(key))
                        .map(Leaf::indicators)
                        .flatMap(List::stream)
                        .findFirst())
                .orElseGet(() -> new IndicatorId(key));
    }

    private static String place(WorkedCase worked) {
        return worked.place() + " (" + worked.name() + ")";
    }

    private static ByteArrayInputStream csv(Unit unit, Map<IndicatorId, GivenFigure> given) {
        StringBuilder text = new StringBuilder(String.join(",", FiguresFile.COLUMNS)).append('\n');
        given.forEach((indicator, figure) -> text.append(Stream.of(
                                unit.code().value(),
                                indicator.value(),
                                figure.numerator(),
                                figure.denominator(),
                                figure.value(),
                                figure.date(),
                                figure.status(),
                                figure.source().isEmpty() ? "ví dụ" : figure.source())
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
                .append('\n'));
        return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}

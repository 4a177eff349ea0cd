package vn.parindex.scoring.card;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.RollUp;
import vn.parindex.commune.Unit;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.Fact;
import vn.parindex.facts.FactSheet;
import vn.parindex.facts.Figure;
import vn.parindex.facts.RollUps;

/** Số liệu của một huyện: its own row, or what the communes in force on the day add up to. */
public final class DistrictFigures implements Figures {
    private final Map<UnitCode, List<Unit>> communes;
    private final Map<UnitCode, FactSheet> thisYear;
    private final Map<UnitCode, FactSheet> lastYear;
    private final LocalDate asOf;

    public DistrictFigures(List<Unit> communes, List<FactSheet> thisYear, List<FactSheet> lastYear, LocalDate asOf) {
        this.communes = communes.stream()
                .filter(unit -> unit.inForceOn(asOf))
                .sorted(Comparator.comparing(Unit::code))
                .collect(Collectors.groupingBy(Unit::parent));
        this.thisYear = byUnit(thisYear);
        this.lastYear = byUnit(lastYear);
        this.asOf = asOf;
    }

    /** The distinct parents of some communes, as units to score. */
    public static List<Unit> districts(List<Unit> communes) {
        Map<UnitCode, Unit> districts = new TreeMap<>();
        for (Unit commune : communes) {
            districts.computeIfAbsent(commune.parent(), code -> district(commune));
        }
        return List.copyOf(districts.values());
    }

    @Override
    public Given given(Unit unit, IndicatorId indicator, RollUp rollUp) {
        RollUps.RolledUp rolled = rolled(thisYear, unit, indicator, rollUp, asOf);
        return new Given(rolled.fact(), rolled.partial(), rolled.missing());
    }

    @Override
    public Optional<Figure> lastYear(Unit unit, IndicatorId indicator, RollUp rollUp) {
        return Given.of(rolled(lastYear, unit, indicator, rollUp, LocalDate.MAX).fact())
                .figure();
    }

    private RollUps.RolledUp rolled(
            Map<UnitCode, FactSheet> sheets, Unit unit, IndicatorId indicator, RollUp rollUp, LocalDate until) {
        List<RollUps.Row> rows = communes.getOrDefault(unit.code(), List.of()).stream()
                .map(commune -> row(sheets, commune, indicator))
                .toList();
        return RollUps.of(rollUp, row(sheets, unit, indicator), rows, until);
    }

    private static RollUps.Row row(Map<UnitCode, FactSheet> sheets, Unit unit, IndicatorId indicator) {
        FactSheet sheet = sheets.get(unit.code());
        Optional<Fact> fact = sheet == null ? Optional.empty() : sheet.fact(indicator);
        return new RollUps.Row(unit.name(), fact);
    }

    private static Unit district(Unit commune) {
        String name = commune.parentName().toLowerCase(Locale.ROOT);
        String type = Stream.of("huyện", "thị xã", "thành phố", "quận", "tỉnh")
                .filter(name::startsWith)
                .findFirst()
                .orElse("huyện");
        return new Unit(
                commune.parent(),
                commune.parentName(),
                type,
                new UnitCode(""),
                "",
                Map.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Map<UnitCode, FactSheet> byUnit(List<FactSheet> sheets) {
        return sheets.stream().collect(Collectors.toMap(FactSheet::unit, Function.identity()));
    }
}

package vn.parindex.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.FactSheet;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;
import vn.parindex.scenario.interval.Uncertainty.DisputedFigure;
import vn.parindex.scoring.Assignment;

/** Số liệu đang tranh chấp, named on the command line. */
final class DisputedFigures {

    @Option(
            names = "--disputed",
            paramLabel = "CODE:INDICATOR",
            description = "số liệu đang tranh chấp, ví dụ 19702:ho-so-truc-tuyen; có thể ghi nhiều lần")
    private List<String> names = List.of();

    /** Figures that are there; anything else is found. */
    Set<DisputedFigure> of(Assignment assignment) {
        Findings findings = new Findings();
        Set<DisputedFigure> found = new LinkedHashSet<>();
        for (String name : names) {
            int colon = name.indexOf(':');
            UnitCode unit = new UnitCode(colon < 0 ? "" : name.substring(0, colon));
            String indicator = name.substring(colon + 1);
            boolean there = assignment.sheets().stream()
                    .filter(sheet -> sheet.unit().equals(unit))
                    .map(FactSheet::facts)
                    .flatMap(facts -> facts.keySet().stream())
                    .anyMatch(id -> id.value().equals(indicator));
            if (there) {
                found.add(new DisputedFigure(unit, new IndicatorId(indicator)));
            } else {
                findings.error(
                        "no-disputed-figure",
                        Place.of("--disputed"),
                        "không có số liệu này (" + name + ")",
                        "mã đơn vị và chỉ báo có trong tệp số liệu, như 19702:ho-so-truc-tuyen");
            }
        }
        findings.stopOnErrors();
        return found;
    }
}

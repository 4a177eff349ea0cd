package vn.parindex.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.commune.Lineage;
import vn.parindex.commune.Unit;
import vn.parindex.commune.UnitCode;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Nearest;
import vn.parindex.finding.Place;

/**
 * Các đơn vị mà một thay đổi nói tới. Only units that exist on the as-of date can be changed.
 *
 * @param units of the base, and for a district set their districts
 * @param lineage names the successor of a unit that is no more
 */
record Selection(List<Unit> units, Lineage lineage, LocalDate asOf, Findings findings) {

    /** The named units, or all in force when none is named. */
    List<Unit> of(List<String> codes, String place) {
        if (codes.isEmpty()) {
            return units.stream().filter(unit -> unit.inForceOn(asOf)).toList();
        }
        List<Unit> chosen = new ArrayList<>();
        for (String code : codes) {
            one(code, place).ifPresent(chosen::add);
        }
        return chosen;
    }

    private Optional<Unit> one(String code, String place) {
        Optional<Unit> unit =
                units.stream().filter(each -> each.code().value().equals(code)).findFirst();
        if (unit.isEmpty()) {
            List<String> known = units.stream().map(each -> each.code().value()).toList();
            String meant = Nearest.hint(code, known);
            findings.error(
                    "unknown-unit",
                    Place.of(place),
                    "không có đơn vị (" + code + ") trong lần chấm" + successors(code),
                    meant + "mã đơn vị của lần chấm");
        } else if (!unit.get().inForceOn(asOf)) {
            findings.error(
                    "unit-not-in-force",
                    Place.of(place),
                    unit.get().name() + " (" + code + ") không còn hoặc chưa có vào ngày " + asOf + successors(code),
                    "đơn vị có hiệu lực vào ngày chốt");
            return Optional.empty();
        }
        return unit;
    }

    /** «; đã nhập vào Xã Hải Bình (19687)». */
    private String successors(String code) {
        String names = lineage.all().stream()
                .filter(step -> step.predecessor().equals(new UnitCode(code))
                        && !step.successor().equals(step.predecessor()))
                .map(step -> name(step.successor()) + " (" + step.successor() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : "; đã sắp xếp thành " + names;
    }

    private String name(UnitCode code) {
        return units.stream()
                .filter(unit -> unit.code().equals(code))
                .map(Unit::name)
                .findFirst()
                .orElse("đơn vị");
    }
}

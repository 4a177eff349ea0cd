package vn.parindex.commune.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.parindex.commune.PlacedUnit;
import vn.parindex.commune.Unit;

/**
 * A unit as the API shows it.
 *
 * @param place the list it stands in, such as {@code hai-lang-2024}
 */
record CommuneBody(
        String place,
        String code,
        String name,
        String type,
        String parentCode,
        String parentName,
        Map<String, String> attributes,
        Optional<LocalDate> inForceFrom,
        Optional<LocalDate> inForceTo) {

    static CommuneBody of(PlacedUnit placed) {
        Unit unit = placed.unit();
        return new CommuneBody(
                placed.place(),
                unit.code().value(),
                unit.name(),
                unit.type(),
                unit.parent().value(),
                unit.parentName(),
                unit.attributes(),
                unit.inForceFrom(),
                unit.inForceTo());
    }
}

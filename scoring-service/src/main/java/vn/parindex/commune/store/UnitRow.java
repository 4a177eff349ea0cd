package vn.parindex.commune.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.parindex.commune.PlacedUnit;
import vn.parindex.commune.Unit;
import vn.parindex.commune.UnitCode;

/** A unit as its row has it. */
final class UnitRow {

    private UnitRow() {}

    static PlacedUnit read(ResultSet row, int number) throws SQLException {
        Unit unit = new Unit(
                new UnitCode(row.getString("code")),
                row.getString("name"),
                row.getString("type"),
                new UnitCode(row.getString("parent_code")),
                row.getString("parent_name"),
                attributes(row.getString("attributes")),
                Optional.ofNullable(row.getObject("in_force_from", LocalDate.class)),
                Optional.ofNullable(row.getObject("in_force_to", LocalDate.class)));
        return new PlacedUnit(row.getString("place"), unit);
    }

    static String attributes(Unit unit) {
        return new TreeMap<>(unit.attributes())
                .entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(";"));
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new TreeMap<>();
        for (String entry : text.isEmpty() ? new String[0] : text.split(";", -1)) {
            int equals = entry.indexOf('=');
            attributes.put(entry.substring(0, equals), entry.substring(equals + 1));
        }
        return Map.copyOf(attributes);
    }
}

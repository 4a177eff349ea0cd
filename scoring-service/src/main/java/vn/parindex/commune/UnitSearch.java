package vn.parindex.commune;

import java.util.Optional;

/**
 * Tìm đơn vị. What to list, and where to go on.
 *
 * @param place one list only; empty: all
 * @param type one Vietnamese type only, such as {@code xã}; empty: all
 * @param text part of the name, hoà or hòa; without any mark it also finds names with marks; empty: all
 * @param after the last unit of the page before; empty: from the start
 * @param limit most units to give
 */
public record UnitSearch(String place, String type, String text, Optional<Position> after, int limit) {

    /** A unit's place in the order of all lists. */
    public record Position(String place, UnitCode code) {}

    /** All units of one list. */
    public static UnitSearch in(String place) {
        return new UnitSearch(place, "", "", Optional.empty(), Integer.MAX_VALUE);
    }
}

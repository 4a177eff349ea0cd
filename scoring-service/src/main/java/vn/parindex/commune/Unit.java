package vn.parindex.commune;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Đơn vị được chấm.
 *
 * @param type Vietnamese type in lower case: xã, phường, thị trấn, đặc khu, huyện, …
 * @param attributes free attributes that leaves may ask for, such as {@code nong-thon-moi=nang-cao}
 * @param inForceFrom first day of the unit; empty: always was
 * @param inForceTo last day of the unit; empty: still is
 */
public record Unit(
        UnitCode code,
        String name,
        String type,
        UnitCode parent,
        String parentName,
        Map<String, String> attributes,
        Optional<LocalDate> inForceFrom,
        Optional<LocalDate> inForceTo) {

    /** Whether the unit exists on the day. */
    public boolean inForceOn(LocalDate day) {
        return inForceFrom.map(from -> !day.isBefore(from)).orElse(true)
                && inForceTo.map(to -> !day.isAfter(to)).orElse(true);
    }
}

package vn.parindex.runtime;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Giờ Việt Nam. Instants are kept in UTC; every calendar day in this product is a day of this zone. */
public final class VietnamTime {

    /** Việt Nam has one zone, without summer time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietnamTime() {}

    /** The calendar day in Việt Nam at the clock's instant. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}

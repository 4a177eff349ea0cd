package vn.parindex.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Thay đổi số liệu of one indicator.
 *
 * @param units codes of the units it changes; empty: every unit that it can change
 */
public record FactChange(List<String> units, String indicator, Kind kind) {

    /** Thay thế nào. */
    public sealed interface Kind {

        /** The key of the change in a scenario document. */
        String key();
    }

    /**
     * Đặt số liệu.
     *
     * @param cells columns of a figures file: numerator, denominator, value, date, status, source
     */
    public record Put(Map<String, String> cells) implements Kind {
        @Override
        public String key() {
            return "set";
        }
    }

    /** Thêm vào tử số, or to the value of what has no numerator. */
    public record Add(BigDecimal amount) implements Kind {
        @Override
        public String key() {
            return "add";
        }
    }

    /** Nhân tử số, or the value; whole numbers stay whole. */
    public record Scale(BigDecimal factor) implements Kind {
        @Override
        public String key() {
            return "scale";
        }
    }

    /** Hoàn thành vào một ngày. */
    public record HandIn(LocalDate day) implements Kind {
        @Override
        public String key() {
            return "handIn";
        }
    }

    /** Coi như chưa nhập. */
    public record Remove() implements Kind {
        @Override
        public String key() {
            return "remove";
        }
    }
}

package vn.parindex.scenario.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.parindex.web.VietnameseDay;

/**
 * Ô nhập.
 *
 * @param name of the form's parameter
 * @param label what stands beside it
 * @param value as shown: numbers with a decimal comma, days as 31/12/2024; items joined by {@code |}
 * @param choices what can be chosen, in their order; empty unless a choice or items
 */
public record Field(String name, String label, Kind kind, String value, List<Choice> choices) {

    /** Kiểu ô. */
    public enum Kind {
        NUMBER,
        DAY,
        CHOICE,
        ITEMS
    }

    /** Một lựa chọn. */
    public record Choice(String value, String label) {}

    static Field number(String name, String label, String value) {
        return new Field(name, label, Kind.NUMBER, VietnameseNumber.shown(value), List.of());
    }

    static Field day(String name, String label, String value) {
        return new Field(
                name, label, Kind.DAY, value.isEmpty() ? value : VietnameseDay.of(LocalDate.parse(value)), List.of());
    }

    static Field choice(String name, String label, String value, List<Choice> choices) {
        return new Field(name, label, Kind.CHOICE, value, choices);
    }

    /** The same field with what somebody typed. */
    Field with(String typed) {
        return new Field(name, label, kind, typed, choices);
    }

    /** Whether an item is chosen. */
    public boolean has(String item) {
        return Set.of(value.split("\\|", -1)).contains(item);
    }
}

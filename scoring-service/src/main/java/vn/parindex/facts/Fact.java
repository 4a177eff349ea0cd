package vn.parindex.facts;

import java.time.LocalDate;
import java.util.Optional;

/** Một dòng số liệu của một đơn vị. An indicator without a fact was not entered. */
public sealed interface Fact {

    /**
     * @param date the line's date; a {@link Figure.Day} repeats it
     * @param source where the figure comes from; empty when not said
     */
    record Reported(Figure figure, Optional<LocalDate> date, String source) implements Fact {}

    /** Không phát sinh trong kỳ. */
    record NotArisen(String source) implements Fact {}
}

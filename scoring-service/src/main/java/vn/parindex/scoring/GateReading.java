package vn.parindex.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.scoring.drools.GateSentence;

/**
 * Cách hiểu một câu khống chế, clause by clause.
 *
 * @param clauses conditions in their order, then the effect; none when the sentence is not understood
 * @param unknown what is not understood; empty when everything is
 */
public record GateReading(List<Clause> clauses, Optional<Unknown> unknown) {

    /**
     * Một vế.
     *
     * @param text as written, in straight quotes
     * @param values by what they are: leaf, area, grade, percent, points
     */
    public record Clause(boolean condition, String text, Map<String, String> values) {}

    /**
     * Chữ không hiểu.
     *
     * @param words as written
     * @param nearest what could have been meant, with the values of the words; empty when they are like nothing known
     */
    public record Unknown(String words, Optional<String> nearest) {}

    /**
     * Một mẫu câu.
     *
     * @param text with places for values: {@code {leaf}}, {@code {area}}, {@code {grade}}, {@code {percent}}, {@code {points}}
     */
    public record Phrase(boolean condition, String text) {}

    /** Reads a sentence; nothing is run. */
    public static GateReading of(String sentence) {
        GateSentence.Reading reading = GateSentence.read(sentence);
        return new GateReading(
                reading.sentence().map(GateSentence::clauses).orElse(List.of()).stream()
                        .map(clause -> new Clause(clause.condition(), clause.text(), clause.values()))
                        .toList(),
                reading.fault()
                        .map(fault -> new Unknown(
                                fault.fragment(), Optional.of(fault.nearest()).filter(near -> !near.isEmpty()))));
    }

    /** Every phrase that a sentence may be made of. */
    public static List<Phrase> vocabulary() {
        return GateSentence.vocabulary().stream()
                .map(entry -> new Phrase(entry.condition(), entry.text()))
                .toList();
    }
}

package vn.parindex.catalogue;

import java.util.Optional;
import vn.parindex.catalogue.yaml.PlainText;

/**
 * Một thay đổi của bộ chỉ số. One change of an effective set: what a scenario tries out and what a mutation test plants; an
 * amendment is a list of them with a date and a citation.
 *
 * @param leaf code of the leaf that changes; empty: the set itself (scoring, grades, gates, indicators ...)
 * @param path keys and list places as in the files: {@code max}, {@code target.at-least}, {@code bands[0].points}, {@code
 *     milestones[1].due.by}, {@code gates[K1].sentence}; the number after the last appends; empty: the whole leaf
 * @param value the new value exactly as it would be written in the file: {@code 45}, {@code "1.50"}, {@code { by:
 *     2024-03-01 }}; empty: the key, the item or the leaf is removed
 */
public record SetChange(Optional<String> leaf, String path, Optional<String> value) {

    /** A leaf's value, written as in the file. */
    public static SetChange put(String leaf, String path, String value) {
        return new SetChange(Optional.of(leaf), path, Optional.of(value));
    }

    /** A leaf's value given as it reads; the quotes that a file needs are added. */
    public static SetChange putText(String leaf, String path, String text) {
        return put(leaf, path, PlainText.quoted(text));
    }

    /** Removes a key or an item of a leaf. */
    public static SetChange remove(String leaf, String path) {
        return new SetChange(Optional.of(leaf), path, Optional.empty());
    }

    /** Drops a leaf. */
    public static SetChange drop(String leaf) {
        return new SetChange(Optional.of(leaf), "", Optional.empty());
    }

    /** A value of the set itself, written as in the file. */
    public static SetChange putInSet(String path, String value) {
        return new SetChange(Optional.empty(), path, Optional.of(value));
    }

    /** Removes a key or an item of the set itself. */
    public static SetChange removeFromSet(String path) {
        return new SetChange(Optional.empty(), path, Optional.empty());
    }
}

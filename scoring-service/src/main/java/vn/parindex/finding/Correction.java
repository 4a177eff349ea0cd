package vn.parindex.finding;

/**
 * Cách sửa được đề nghị. One small change that would make a finding go away; a person decides whether it is right.
 *
 * @param says what is changed into what, for the person (Vietnamese)
 * @param place the scalar that is replaced, or the key that is renamed; a place that means the whole file: the file is
 *     rewritten in its canonical form and nothing else
 * @param value the text that stands there instead; empty: the key, or the item of a list, is removed
 */
public record Correction(String says, Place place, String value) {}

package vn.parindex.authoring.web.cases;

import java.util.List;

/**
 * Một ô trên trang.
 *
 * @param name of the field in the form, {@code c.0.given.0.numerator}
 * @param path the column it belongs to, {@code given.numerator}, for its label
 * @param choices what it offers; none: it is typed
 * @param fault what is wrong with it; empty when nothing is
 */
record CaseField(String name, String path, String value, List<Choice> choices, String fault) {

    /**
     * @param key of its text; empty when the text is given
     */
    record Choice(String value, String key, String text) {

        static Choice said(String value, String text) {
            return new Choice(value, "", text);
        }

        static Choice named(String value, String key) {
            return new Choice(value, key, "");
        }
    }

    /** Whether a value that is none of the choices stands in it. */
    public boolean other() {
        return !value.isEmpty()
                && choices.stream().noneMatch(choice -> choice.value().equals(value));
    }

    public boolean chosen() {
        return !choices.isEmpty();
    }

    /** Whether a number is typed into it. */
    public boolean number() {
        return List.of("numerator", "denominator", "points", "lost", "not-applicable")
                .contains(path.substring(path.lastIndexOf('.') + 1));
    }
}

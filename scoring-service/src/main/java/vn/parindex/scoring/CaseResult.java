package vn.parindex.scoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.catalogue.WorkedCase;

/**
 * Kết quả một ví dụ kiểm tra.
 *
 * @param differences what came out otherwise; empty when the case holds
 * @param got what came out, by what it is, also where nothing was expected; empty when the figures were refused
 */
public record CaseResult(WorkedCase worked, List<Difference> differences, Map<String, String> got) {

    public CaseResult {
        differences = List.copyOf(differences);
        got = Collections.unmodifiableMap(new LinkedHashMap<>(got));
    }

    /** One expectation that was not met, in the keys of the files. */
    public record Difference(String what, String expected, String got) {

        static final String EFFECT = "tác động";

        /** Whether it is about a gate that had an effect, or had none. */
        public boolean isEffect() {
            return what.equals(EFFECT);
        }
    }

    /** Whether everything expected came out. */
    public boolean holds() {
        return differences.isEmpty();
    }

    /** One line: place, name and differences. */
    @Override
    public String toString() {
        return worked.place() + ": " + worked.code() + " · " + worked.name()
                + differences.stream()
                        .map(d -> "; " + d.what() + " (" + d.got() + "), đúng ra là " + d.expected())
                        .collect(Collectors.joining());
    }
}

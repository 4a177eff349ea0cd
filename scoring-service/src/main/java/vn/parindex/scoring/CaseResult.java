package vn.parindex.scoring;

import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.catalogue.WorkedCase;

/**
 * Kết quả một ví dụ kiểm tra.
 *
 * @param differences what came out otherwise; empty when the case holds
 */
public record CaseResult(WorkedCase worked, List<Difference> differences) {
    /** One expectation that was not met. */
    public record Difference(String what, String expected, String got) {}

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

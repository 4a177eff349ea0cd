package vn.parindex.finding;

import java.util.ArrayList;
import java.util.List;

/** Danh sách phát hiện. Collects findings so that all of them are reported at once. Not thread-safe. */
public final class Findings {

    private final List<Finding> all = new ArrayList<>();

    public void add(Finding finding) {
        all.add(finding);
    }

    public void error(String code, Place place, String what, String expected) {
        all.add(Finding.error(code, place, what, expected));
    }

    public void warning(String code, Place place, String what, String expected) {
        all.add(Finding.warning(code, place, what, expected));
    }

    public boolean hasErrors() {
        return all.stream().anyMatch(Finding::isError);
    }

    /** How many there are, so that a reader of a hopeless file can stop. */
    public int size() {
        return all.size();
    }

    /** All findings, ordered by place. */
    public List<Finding> sorted() {
        return all.stream().sorted().toList();
    }

    /**
     * Ends the work when anything stops it.
     *
     * @throws BadInput with all findings, when at least one is an error
     */
    public void stopOnErrors() {
        if (hasErrors()) {
            throw new BadInput(sorted());
        }
    }
}

package vn.parindex.authoring.draft;

/**
 * Ai và vì sao: every step is somebody's and has a reason.
 *
 * @param person user name
 * @param reason in their words, never blank
 */
public record Why(String person, String reason) {

    public Why {
        if (person.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("a step needs a person and a reason");
        }
    }
}

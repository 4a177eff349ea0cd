package vn.parindex.authoring.draft;

import java.util.Locale;

/** Trạng thái của một phiên bản; also what its {@code set.yaml} says when it is exported. */
public enum DraftStatus {
    DRAFT,
    CHECKED,
    APPROVED,
    PUBLISHED;

    /** As {@code set.yaml} writes it: {@code draft}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

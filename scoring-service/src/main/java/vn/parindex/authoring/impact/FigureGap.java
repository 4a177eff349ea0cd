package vn.parindex.authoring.impact;

import vn.parindex.catalogue.IndicatorId;

/**
 * Số liệu chỉ một bên dùng. An indicator that the two versions do not both read.
 *
 * @param units how many units have a figure for it
 */
public record FigureGap(Kind kind, IndicatorId indicator, String name, int units) {

    /** Bên nào không dùng. */
    public enum Kind {
        /** The draft does not ask for it: its figures are left aside there. */
        NOT_IN_DRAFT("bản nháp không dùng"),
        /** The replaced version does not ask for it: its figures count under the draft only. */
        NOT_IN_AGAINST("bản được thay không dùng"),
        /** Only the draft asks for it and nobody has a figure: all units lose these points under the draft. */
        NO_FIGURE("bản nháp cần nhưng chưa đơn vị nào có số liệu"),
        /** The draft reads it in another form: as if the units had not entered it, until it is imported again. */
        OTHER_FORM("bản nháp đọc theo cách khác: cần nhập lại, ở đây coi như chưa có số liệu");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** In words, for people. */
        public String words() {
            return words;
        }
    }
}

package vn.parindex.facts;

import java.time.Instant;
import java.util.UUID;
import vn.parindex.catalogue.SetId;

/**
 * Đợt số liệu: figures that came in together and never change.
 *
 * @param id grows with time (UUID version 7)
 * @param about what they are about
 * @param digest of the sheets, see {@link FiguresDigest}
 * @param importedBy user name
 * @param units how many units have a figure
 * @param figures how many figures there are
 */
public record FigureBatch(
        UUID id, About about, String digest, Instant importedAt, String importedBy, int units, int figures) {

    /**
     * What a batch is about.
     *
     * @param set the set that the figures were checked against
     * @param place the list of units they speak of
     * @param period the period as people name it, such as {@code 2024}
     */
    public record About(SetId set, String place, String period, Origin origin) {}

    /** Nguồn gốc. */
    public enum Origin {
        /** Số liệu minh họa: made up, labelled wherever it is shown. */
        DEMO,
        /** Nhập từ tệp. */
        IMPORT
    }
}

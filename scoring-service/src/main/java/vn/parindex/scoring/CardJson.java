package vn.parindex.scoring;

import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Iterator;
import vn.parindex.catalogue.CriteriaSet;

/**
 * Phiếu điểm thành JSON chuẩn (docs/card-json.md). The canonical text of a card is what is stored, compared and
 * replayed: fixed key order, plain decimals, NFC, one line, no clock, run id or locale.
 */
public final class CardJson {
    private CardJson() {}

    /** The canonical text of one card. */
    public static String card(ScoreCard card) {
        StringBuilder out = new StringBuilder(1 << 15);
        new JsonText(out).braces(json -> CardFields.write(json, card));
        return nfc(out);
    }

    /** The canonical document of a whole round, with a final line feed. */
    public static String document(CriteriaSet set, LocalDate asOf, String figuresDigest, Round round) {
        StringBuilder out = new StringBuilder();
        try {
            write(
                    out,
                    set,
                    asOf,
                    figuresDigest,
                    round.engineVersion(),
                    round.cards().iterator());
        } catch (IOException e) {
            throw new IllegalStateException("a StringBuilder does not fail", e);
        }
        return out.toString();
    }

    /**
     * The same, card by card to a file or a connection.
     *
     * @throws IOException when the target fails
     */
    public static void write(
            Appendable target,
            CriteriaSet set,
            LocalDate asOf,
            String figuresDigest,
            String engineVersion,
            Iterator<ScoreCard> cards)
            throws IOException {
        StringBuilder head = new StringBuilder("{");
        new JsonText(head)
                .object(
                        "criteriaSet",
                        json -> json.text("id", set.id().value())
                                .text("version", set.version())
                                .text("digest", set.digest()))
                .text("asOf", asOf.toString())
                .text("figuresDigest", figuresDigest)
                .text("engineVersion", engineVersion)
                .bare("illustrative", set.pointsIllustrative())
                .texts("notes", set.notes());
        target.append(nfc(head)).append(",\"cards\":[");
        while (cards.hasNext()) {
            target.append(card(cards.next())).append(cards.hasNext() ? "," : "");
        }
        target.append("]}\n");
    }

    private static String nfc(CharSequence text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text.toString()
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}

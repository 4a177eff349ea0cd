package vn.parindex.commune;

import java.text.Normalizer;
import java.util.Locale;

/**
 * So khớp chữ Việt. Names are written with the tone mark on either vowel (hoà, hòa); both are the same word. Keys are for
 * matching, never for showing.
 */
public final class VietnameseText {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private VietnameseText() {}

    /** Unicode NFC without surrounding blanks: how every text is kept. */
    public static String kept(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** Lower case, single blanks, each word's tone mark at its end: «Hoà Bình» and «hòa  bình» are equal. */
    public static String key(String text) {
        StringBuilder key = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        for (char c : decomposed(text).toCharArray()) {
            if (TONES.indexOf(c) >= 0) {
                tones.append(c);
            } else if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                key.append(c);
            } else {
                key.append(tones).append(c);
                tones.setLength(0);
            }
        }
        return key.append(tones).toString();
    }

    /** The key without any mark, for those who type «hai lang»: đ becomes d. */
    public static String plainKey(String text) {
        return decomposed(text).replaceAll("\\p{Mn}", "").replace('đ', 'd');
    }

    private static String decomposed(String text) {
        String lower = kept(text).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return Normalizer.normalize(lower, Normalizer.Form.NFD);
    }
}

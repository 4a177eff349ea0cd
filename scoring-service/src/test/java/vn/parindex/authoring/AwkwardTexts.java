package vn.parindex.authoring;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;

/** Texts that a workbook, a spreadsheet program or this one could take for something else. */
final class AwkwardTexts {

    private static final String LETTERS =
            "abxyzăâđêôơưÁỆỬ0189 :#,.-+'\"{}[]%&*!|>?@`~=<\\/()«»…•–_;\u00a0\u2028\ufeff\ufffe😀";
    private static final List<String> WORDS = List.of(
            "none",
            "{}",
            "yes",
            "có",
            "yes · có",
            "TRUE",
            "3.10",
            "1,50",
            "1.500",
            "31/12/2024",
            "2024-12-31",
            "=1+1",
            "=cmd|' /C calc'!A0",
            "+1",
            "-1",
            "@SUM(A1)",
            "'quoted",
            "\"quoted\"",
            "\"half",
            "\\u0041",
            "\"\\u0041\"",
            "• một ý",
            "•",
            "_x000D_",
            "_x005F_x000D_",
            "&amp;",
            "<b>",
            "]]>",
            "\u00a0nbsp\u00a0",
            "#REF!",
            "lĩnh vực",
            "sửa đổi 1",
            "a  b",
            "🙂");

    private final Random random;

    AwkwardTexts(Random random) {
        this.random = random;
    }

    String next() {
        if (random.nextBoolean()) {
            return WORDS.get(random.nextInt(WORDS.size()));
        }
        int[] letters = LETTERS.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = 0, last = 1 + random.nextInt(random.nextInt(8) == 0 ? 400 : 20); i < last; i++) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        String stripped = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        return stripped.isEmpty() ? "x" : stripped;
    }
}

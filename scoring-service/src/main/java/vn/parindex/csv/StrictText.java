package vn.parindex.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/** Decodes one line as UTF-8 without guessing, and refuses control characters. */
final class StrictText {

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final String file;
    private final Findings findings;

    StrictText(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** The line's text; empty when it is none, which is reported at its place. */
    Optional<String> decode(byte[] bytes, int number) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.reset().decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            int bad = text.length() + 1;
            findings.error(
                    "not-utf-8",
                    new Place(file, number, bad),
                    "chữ không phải UTF-8 (sau «" + Shown.of(text.toString()) + "»)",
                    "lưu tệp dạng CSV UTF-8");
            return Optional.empty();
        }
        return withoutControls(text.toString(), number);
    }

    private Optional<String> withoutControls(String line, int number) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isISOControl(line.charAt(i))) {
                findings.error(
                        "control-character",
                        new Place(file, number, i + 1),
                        String.format("ký tự điều khiển (U+%04X)", (int) line.charAt(i)),
                        "chỉ dùng chữ; cột ngăn bằng dấu phẩy, dòng kết thúc bằng LF hoặc CRLF");
                return Optional.empty();
            }
        }
        return Optional.of(line);
    }
}

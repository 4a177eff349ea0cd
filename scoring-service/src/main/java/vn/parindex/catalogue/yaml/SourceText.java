package vn.parindex.catalogue.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/** Văn bản nguồn: bytes of a file become text only when they are strict UTF-8, NFC, with LF line ends. */
final class SourceText {

    /** Largest file that is read, in bytes. A criteria set's largest file has about 100 KB. */
    static final int LIMIT = 4 * 1024 * 1024;

    private SourceText() {}

    /** The text, or empty when a finding says why there is none. */
    static Optional<String> of(String file, byte[] bytes, Findings findings) {
        if (bytes.length > LIMIT) {
            findings.error("too-large", Place.of(file), "tệp quá lớn (hơn 4 MB)", "cần tệp không quá 4 MB");
            return Optional.empty();
        }
        Optional<String> text = decode(file, bytes, findings);
        return text.filter(t -> charactersAllowed(file, t, findings) & normalized(file, t, findings));
    }

    private static Optional<String> decode(String file, byte[] bytes, Findings findings) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            findings.error("not-utf8", firstBadByte(file, bytes), "tệp không phải UTF-8", "lưu lại tệp với mã UTF-8");
            return Optional.empty();
        }
    }

    private static Place firstBadByte(String file, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8.newDecoder().decode(in, java.nio.CharBuffer.allocate(bytes.length), true);
        int line = 1;
        int column = 1;
        for (int i = 0; i < in.position(); i++) {
            boolean lineEnd = bytes[i] == '\n';
            line += lineEnd ? 1 : 0;
            column = lineEnd ? 1 : column + 1;
        }
        return new Place(file, line, column);
    }

    private static boolean charactersAllowed(String file, String text, Findings findings) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                lineStart = i + 1;
            } else if (isRefused(c)) {
                refuse(c, new Place(file, line, i - lineStart + 1), findings);
                return false;
            }
        }
        return true;
    }

    private static boolean isRefused(char c) {
        return c < ' ' || c >= 0x7f && c <= 0x9f || c == '\u2028' || c == '\u2029' || c == '\ufeff';
    }

    private static void refuse(char c, Place place, Findings findings) {
        switch (c) {
            case '\r' -> findings.error("carriage-return", place, "dòng kết thúc bằng CR", "chỉ dùng LF để xuống dòng");
            case '\t' -> findings.error("tab", place, "có ký tự tab", "thụt dòng bằng dấu cách");
            case '\ufeff' -> findings.error("bom", place, "có dấu BOM", "lưu tệp UTF-8 không có BOM");
            default ->
                findings.error(
                        "control-character",
                        place,
                        "có ký tự điều khiển (U+%04X)".formatted((int) c),
                        "chỉ dùng chữ, số và dấu nhìn thấy được");
        }
    }

    private static boolean normalized(String file, String text, Findings findings) {
        if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return true;
        }
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!Normalizer.isNormalized(lines[i], Normalizer.Form.NFC)) {
                Place place = new Place(file, i + 1, firstDifference(lines[i]) + 1);
                findings.error(
                        "not-nfc",
                        place,
                        "chữ có dấu chưa ở dạng dựng sẵn (NFC)",
                        "gõ lại bằng bảng mã Unicode dựng sẵn");
                return false;
            }
        }
        return true;
    }

    private static int firstDifference(String line) {
        String composed = Normalizer.normalize(line, Normalizer.Form.NFC);
        int i = 0;
        while (i < composed.length() && composed.charAt(i) == line.charAt(i)) {
            i++;
        }
        return i;
    }
}

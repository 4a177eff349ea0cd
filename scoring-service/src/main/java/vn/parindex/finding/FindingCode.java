package vn.parindex.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Mã phát hiện. One kind of {@link Finding}, as people look it up.
 *
 * @param code stable, never translated
 * @param meaning what it looks for (Vietnamese)
 * @param mend what to do (Vietnamese)
 */
public record FindingCode(String code, Severity severity, String meaning, String mend) {

    private static final String TABLE = "codes.txt";

    /** Every code by the heading of its part, in the order of the table {@code codes.txt}: the one list that there is. */
    public static Map<String, List<FindingCode>> all() {
        Map<String, List<FindingCode>> parts = new LinkedHashMap<>();
        List<FindingCode> part = new ArrayList<>();
        for (String line : table().split("\n")) {
            if (line.startsWith("## ")) {
                part = new ArrayList<>();
                parts.put(line.substring(3), part);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                part.add(of(line));
            }
        }
        return parts;
    }

    private static FindingCode of(String line) {
        String[] cells = line.split(" \\| ", -1);
        return new FindingCode(
                cells[0], cells[1].equals("lỗi") ? Severity.ERROR : Severity.WARNING, cells[2], cells[3]);
    }

    private static String table() {
        try (InputStream in = Objects.requireNonNull(FindingCode.class.getResourceAsStream(TABLE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TABLE, e);
        }
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}

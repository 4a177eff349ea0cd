package vn.parindex.facts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Dấu vân tay của số liệu: SHA-256 over the canonical text, in which the order of lines and 45.0 for 45 do not matter. */
public final class FiguresDigest {

    private FiguresDigest() {}

    /** The digest in hex. Sheets without a fact do not count. */
    public static String of(List<FactSheet> sheets) {
        byte[] text = FiguresCsv.of(sheets).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

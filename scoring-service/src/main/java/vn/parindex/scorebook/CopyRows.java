package vn.parindex.scorebook;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Rows on their way into a table by COPY in text format, the fastest way in (about twice a batched insert). */
final class CopyRows implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Writer out;
    private boolean rowBegun;

    CopyRows(PGConnection connection, String tableAndColumns) throws SQLException {
        var stream = new PGCopyOutputStream(connection, "copy " + tableAndColumns + " from stdin", BUFFER);
        this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
    }

    CopyRows text(String value) throws IOException {
        separate();
        int written = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' || c == '\t' || c == '\n' || c == '\r') {
                out.write(value, written, i - written);
                out.write(escaped(c));
                written = i + 1;
            }
        }
        out.write(value, written, value.length() - written);
        return this;
    }

    CopyRows text(Optional<?> value) throws IOException {
        if (value.isPresent()) {
            return text(value.get().toString());
        }
        separate();
        out.write("\\N");
        return this;
    }

    CopyRows number(BigDecimal value) throws IOException {
        return raw(value.toPlainString());
    }

    CopyRows number(int value) throws IOException {
        return raw(Integer.toString(value));
    }

    CopyRows flag(boolean value) throws IOException {
        return raw(value ? "t" : "f");
    }

    void endRow() throws IOException {
        out.write('\n');
        rowBegun = false;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private CopyRows raw(String value) throws IOException {
        separate();
        out.write(value);
        return this;
    }

    private void separate() throws IOException {
        if (rowBegun) {
            out.write('\t');
        }
        rowBegun = true;
    }

    private static String escaped(char c) {
        return switch (c) {
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> "\\\\";
        };
    }
}

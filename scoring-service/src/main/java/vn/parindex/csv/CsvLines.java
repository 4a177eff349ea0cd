package vn.parindex.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a stream as bytes. Never holds more than one line of at most {@link #LONGEST_LINE} bytes, whatever the
 * file is; the rest of a longer line is skipped.
 */
final class CsvLines {

    static final int LONGEST_LINE = 16_384;

    private final InputStream in;
    private final byte[] buffer = new byte[65_536];
    private final byte[] line = new byte[LONGEST_LINE];
    private int filled;
    private int next;
    private int length;
    private boolean tooLong;

    CsvLines(InputStream in) {
        this.in = in;
    }

    /** Reads the next line; false at the end of the file. */
    boolean advance() throws IOException {
        length = 0;
        tooLong = false;
        int read = read();
        if (read < 0) {
            return false;
        }
        while (read >= 0 && read != '\n') {
            if (length < LONGEST_LINE) {
                line[length++] = (byte) read;
            } else {
                tooLong = true;
            }
            read = read();
        }
        if (length > 0 && line[length - 1] == '\r' && !tooLong) {
            length--;
        }
        return true;
    }

    boolean tooLong() {
        return tooLong;
    }

    byte[] bytes() {
        return Arrays.copyOf(line, length);
    }

    private int read() throws IOException {
        if (next == filled) {
            next = 0;
            filled = in.read(buffer);
            if (filled <= 0) {
                filled = 0;
                return -1;
            }
        }
        return buffer[next++] & 0xff;
    }
}

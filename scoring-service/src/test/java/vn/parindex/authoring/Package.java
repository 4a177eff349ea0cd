package vn.parindex.authoring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of a workbook as they lie in its zip, so that a test can plant what no program would write. */
final class Package {

    static final String SHEET = "xl/worksheets/sheet2.xml";

    /** What a part holds. */
    @FunctionalInterface
    interface Part {
        void writeTo(OutputStream out) throws IOException;
    }

    private final Map<String, Part> parts = new LinkedHashMap<>();

    static Package of(byte[] workbook) throws IOException {
        Package opened = new Package();
        try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                opened.parts.put(entry.getName(), out -> out.write(bytes));
            }
        }
        return opened;
    }

    Package with(String name, Part part) {
        parts.put(name, part);
        return this;
    }

    Package with(String name, String text) {
        return with(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    Package replaced(String name, String from, String to) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        parts.get(name).writeTo(out);
        String text = out.toString(StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new IllegalArgumentException("stands nowhere: " + from);
        }
        return with(name, text.replace(from, to));
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().writeTo(zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}

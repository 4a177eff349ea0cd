package vn.parindex.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** All text of a result file: a CSV as it is, a workbook's XML parts one after the other. */
public final class TableText {

    /** A workbook writes letters with diacritics as references. */
    private static final Pattern CHARACTER = Pattern.compile("&#x([0-9a-fA-F]+);");

    private static final int HEX = 16;

    private TableText() {}

    public static String of(Path file) throws IOException {
        return file.toString().endsWith(".xlsx") ? workbook(file) : Files.readString(file);
    }

    private static String workbook(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return CHARACTER.matcher(text).replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), HEX)));
    }

    static void copyFolder(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}

package vn.parindex.authoring.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.parindex.finding.Place;

/** The parts of the package, looked through before anything is read: few, small, and none that could run or fetch something. */
final class Parts {

    private static final Set<String> ACTIVE = Set.of(
            "vbaproject.bin",
            "/externallinks/",
            "/activex/",
            "/embeddings/",
            "/macrosheets/",
            "/dialogsheets/",
            "/querytables/",
            "/connections.xml",
            "/ctrlprops/",
            "customui/");

    private final Place file;
    private long inflated;

    Parts(String file) {
        this.file = Place.of(file);
    }

    /** Ends when every part has been looked at; the inflated bytes are counted, never kept together. */
    void check(byte[] bytes) throws Refusal {
        if (bytes.length > Limits.FILE) {
            throw tooLarge("tệp", Limits.FILE);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xd0 && (bytes[1] & 0xff) == 0xcf) {
            throw notWorkbook("tệp .xls cũ hoặc có mật khẩu mở");
        }
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            Set<String> names = new HashSet<>();
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (!names.add(entry.getName().toLowerCase(Locale.ROOT)) || names.size() > Limits.PARTS) {
                    throw notWorkbook("gói có phần trùng tên hoặc hơn " + Limits.PARTS + " phần");
                }
                refuseActive(entry.getName());
                check(zip, entry);
            }
            if (!names.contains("xl/workbook.xml")) {
                throw notWorkbook("không có xl/workbook.xml");
            }
        } catch (IOException | IllegalArgumentException e) {
            throw notWorkbook("không mở được gói zip");
        }
    }

    private void refuseActive(String name) throws Refusal {
        String lower = "/" + name.toLowerCase(Locale.ROOT);
        for (String active : ACTIVE) {
            if (lower.contains(active)) {
                throw new Refusal(
                        "active-content",
                        file,
                        "sổ có macro, liên kết ngoài hoặc đối tượng nhúng (" + name + ")",
                        "lưu lại thành .xlsx không có macro, không liên kết tới sổ khác");
            }
        }
    }

    private void check(ZipFile zip, ZipArchiveEntry entry) throws Refusal, IOException {
        byte[] part;
        try (InputStream in = zip.getInputStream(entry)) {
            part = in.readNBytes(Limits.PART + 1);
        }
        inflated += part.length;
        if (part.length > Limits.PART) {
            throw tooLarge("phần " + entry.getName() + " khi giải nén", Limits.PART);
        }
        if (inflated > Limits.ALL_PARTS) {
            throw tooLarge("sổ khi giải nén", Limits.ALL_PARTS);
        }
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
            new XmlPart(file, entry.getName()).check(new ByteArrayInputStream(part));
        }
    }

    private Refusal tooLarge(String what, int limit) {
        return new Refusal(
                "workbook-too-large",
                file,
                what + " quá lớn (hơn " + limit / Limits.MEGABYTE + " MB)",
                "một sổ có tệp không quá " + Limits.FILE / Limits.MEGABYTE + " MB, mỗi trang không quá " + Limits.ROWS
                        + " dòng và " + Limits.COLUMNS + " cột, giải nén không quá "
                        + Limits.ALL_PARTS / Limits.MEGABYTE + " MB");
    }

    private Refusal notWorkbook(String why) {
        return new Refusal(
                "not-a-workbook", file, "không đọc được sổ Excel (" + why + ")", "cần tệp .xlsx không khóa mở");
    }
}

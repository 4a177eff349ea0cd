package vn.parindex.authoring.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.parindex.finding.Place;

/** The parts of the package: few, small, and none that could run or fetch something. */
final class Parts {

    static final String WORKBOOK = "xl/workbook.xml";

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
    private final Map<String, Xml> xml = new LinkedHashMap<>();
    private long inflated;

    private Parts(String file) {
        this.file = Place.of(file);
    }

    /** Opens the package and looks through every part of it. */
    static Parts open(String file, byte[] bytes) throws Refusal {
        Parts parts = new Parts(file);
        parts.open(bytes);
        for (Xml part : parts.xml.values()) {
            part.read(new PartCheck(parts.file, part.name()));
        }
        return parts;
    }

    /** The whole file, as messages name it. */
    Place file() {
        return file;
    }

    /** An XML part by its name. */
    Optional<Xml> xml(String name) {
        return Optional.ofNullable(xml.get(name));
    }

    private void open(byte[] bytes) throws Refusal {
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
                keep(zip, entry);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw notWorkbook("không mở được gói zip");
        }
        if (!xml.containsKey(WORKBOOK)) {
            throw notWorkbook("không có " + WORKBOOK);
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

    private void keep(ZipFile zip, ZipArchiveEntry entry) throws Refusal, IOException {
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
        String lower = entry.getName().toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml")) {
            xml.put(entry.getName(), new Xml(file, entry.getName(), part));
        }
    }

    private Refusal tooLarge(String what, int limit) {
        return new Refusal(
                "workbook-too-large", file, what + " quá lớn (hơn " + limit / Limits.MEGABYTE + " MB)", Limits.SAID);
    }

    private Refusal notWorkbook(String why) {
        return new Refusal(
                "not-a-workbook", file, "không đọc được sổ Excel (" + why + ")", "cần tệp .xlsx không khóa mở");
    }
}

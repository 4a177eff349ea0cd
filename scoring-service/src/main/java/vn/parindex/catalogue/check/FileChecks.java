package vn.parindex.catalogue.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.CodeOrder;
import vn.parindex.catalogue.layer.FormFile;
import vn.parindex.catalogue.layer.Layer;
import vn.parindex.catalogue.layer.LayerReader;
import vn.parindex.catalogue.layer.SetFiles;
import vn.parindex.catalogue.shape.CanonicalWriter;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Correction;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/** The files as they lie in the folder: their form and their names. */
public final class FileChecks {

    private FileChecks() {}

    /** Adds a finding for every file that cannot be read or is not in the canonical form. */
    public static void form(SetFiles files, Findings findings) {
        for (FormFile file : FormFile.of(files)) {
            Optional<MapNode> document = new LayerReader(findings).read(file.shown(), file.bytes(), file.shape());
            document.ifPresent(node -> compare(file, CanonicalWriter.write(node, file.shape()), findings));
        }
    }

    private static void compare(FormFile file, String canonical, Findings findings) {
        String written = new String(file.bytes(), StandardCharsets.UTF_8);
        if (written.equals(canonical)) {
            return;
        }
        String[] lines = written.split("\n", -1);
        String[] wanted = canonical.split("\n", -1);
        int line = 0;
        while (line < Math.min(lines.length, wanted.length) && lines[line].equals(wanted[line])) {
            line++;
        }
        String found = line < lines.length ? lines[line].strip() : "";
        String expected = line < wanted.length ? wanted[line].strip() : "";
        findings.add(Finding.error(
                        "not-canonical",
                        new Place(file.shown(), line + 1, 1),
                        "tệp chưa ở dạng chuẩn từ dòng này (" + found + ")",
                        "cần «" + expected + "»; lệnh format viết lại giúp")
                .withCorrection(canonical(file.shown())));
    }

    /** Codes in order, keys in order, quotes where they belong: all of that is the canonical form. */
    private static Correction canonical(String file) {
        return new Correction("viết lại tệp ở dạng chuẩn", Place.of(file), "");
    }

    /** Adds a finding for every code that stands after a later one. */
    public static void order(Layer layer, Findings findings) {
        for (Layer.AreaFile file : layer.areas()) {
            List<MapNode> criteria = file.area().maps("criteria");
            order(criteria, findings);
            criteria.forEach(criterion -> order(criterion.maps("leaves"), findings));
        }
    }

    private static void order(List<MapNode> items, Findings findings) {
        for (int i = 1; i < items.size(); i++) {
            String before = items.get(i - 1).text("code").orElse("");
            String here = items.get(i).text("code").orElse("");
            if (CodeOrder.NATURAL.compare(before, here) > 0) {
                Place place = items.get(i).placeOf("code");
                findings.add(Finding.error(
                                "not-in-order",
                                place,
                                "mã đứng sai thứ tự (" + here + " sau " + before + ")",
                                "xếp theo giá trị số: 3.2 trước 3.10; lệnh format xếp giúp")
                        .withCorrection(canonical(place.file())));
            }
        }
    }

    /** Adds a finding for names that do not say what is inside. */
    public static void names(Layer layer, Findings findings) {
        String id = layer.set().text("id").orElse("");
        if (!id.equals(layer.files().name())) {
            findings.warning(
                    "id-not-folder",
                    layer.set().placeOf("id"),
                    "mã bộ khác tên thư mục (" + id + ", " + layer.files().name() + ")",
                    "đặt tên thư mục theo mã bộ");
        }
        for (Layer.AreaFile file : layer.areas()) {
            String code = file.area().text("code").orElse("");
            if (!file.file().startsWith(code + "-")) {
                findings.error(
                        "file-name",
                        file.area().placeOf("code"),
                        "tên tệp không bắt đầu bằng mã lĩnh vực (" + file.file() + ")",
                        "cần " + code + "-<tên>.yaml");
            }
        }
    }
}

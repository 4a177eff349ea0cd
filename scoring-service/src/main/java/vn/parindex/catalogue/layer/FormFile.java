package vn.parindex.catalogue.layer;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.catalogue.shape.FileShape;
import vn.parindex.catalogue.shape.Shape;

/**
 * Các tệp có dạng chuẩn của một bộ: its own files and the indicators beside them.
 *
 * @param shown how the file is named in messages
 */
public record FormFile(String shown, byte[] bytes, Shape.Record shape) {

    /** All files of the set that are written in the canonical form, in name order. */
    public static List<FormFile> of(SetFiles files) {
        List<FormFile> all = new ArrayList<>();
        for (String file : files.files()) {
            add(all, files, file, file.equals("set.yaml") ? FileShape.SET : FileShape.AREA);
        }
        files.caseFiles().forEach(file -> add(all, files, file, FileShape.CASES));
        files.indicators()
                .ifPresent(found -> all.add(new FormFile(found.shown(), found.bytes(), FileShape.INDICATORS)));
        return List.copyOf(all);
    }

    private static void add(List<FormFile> all, SetFiles files, String file, Shape.Record shape) {
        files.bytes(file).ifPresent(bytes -> all.add(new FormFile(files.shown(file), bytes, shape)));
    }
}

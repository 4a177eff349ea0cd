package vn.parindex.catalogue.check;

import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Findings;

/** The checks without which a set has no exact meaning: a set that fails one of them is not scored with. */
public final class Soundness {

    private Soundness() {}

    /** Adds a finding for everything that leaves the meaning of the document open. */
    public static void check(MapNode document, Findings findings) {
        if (!document.has("grades")) {
            findings.error(
                    "no-grades",
                    document.place(),
                    "bộ chỉ số thiếu thang xếp loại",
                    "thêm grades, hoặc kế thừa một bộ có grades");
        }
    }
}

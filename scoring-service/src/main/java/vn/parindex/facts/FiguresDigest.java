package vn.parindex.facts;

import java.util.List;
import vn.parindex.runtime.Sha256;

/** Dấu vân tay của số liệu: SHA-256 over the canonical text, in which the order of lines and 45.0 for 45 do not matter. */
public final class FiguresDigest {

    private FiguresDigest() {}

    /** The digest in hex. Sheets without a fact do not count. */
    public static String of(List<FactSheet> sheets) {
        return Sha256.of(FiguresCsv.of(sheets));
    }
}

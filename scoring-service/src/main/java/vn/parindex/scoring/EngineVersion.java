package vn.parindex.scoring;

import vn.parindex.scoring.drools.BuiltModels;

/** Phiên bản máy chấm: the product's version and a short digest of the methods' and the vocabulary's files. */
public final class EngineVersion {
    private EngineVersion() {}

    /** Such as {@code 0.1.0+3f9a1c20de}. */
    public static String current() {
        return BuiltModels.version();
    }
}

package vn.parindex.scoring.drools;

import org.kie.api.KieBase;

/** Mô hình luật dựng sẵn. */
public final class BuiltModels {
    private BuiltModels() {}

    static KieBase methods() {
        return RuleCompiler.compile(RuleTexts.methods()).base();
    }

    /** The product's version and a digest of methods and vocabulary. */
    public static String version() {
        return "0.1.0+" + RuleTexts.digest();
    }
}

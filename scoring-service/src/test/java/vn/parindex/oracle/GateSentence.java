package vn.parindex.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A gate's sentence taken apart (docs/scoring.md, section 9). */
record GateSentence(List<Condition> conditions, Effect effect) {

    private static final String QUOTED = "[\"“]([^\"“”]+)[\"”]";
    private static final String NUMBER = "([0-9]+(?:[.,][0-9]+)?)";
    private static final Pattern WHOLE = Pattern.compile("Khi (.+) thì (.+?)\\.?");

    /** What is held against what. */
    enum Kind {
        LEAF_BELOW("tiêu chí " + QUOTED + " đạt dưới " + NUMBER + "% điểm tối đa"),
        LEAF_FROM("tiêu chí " + QUOTED + " đạt từ " + NUMBER + "% điểm tối đa trở lên"),
        LEAF_OFF_TARGET("tiêu chí " + QUOTED + " không đạt chỉ tiêu"),
        LEAF_WITHOUT_FIGURE("tiêu chí " + QUOTED + " không có số liệu"),
        LEAF_LOSES("tiêu chí " + QUOTED + " mất điểm"),
        LEAF_EMPTY("tiêu chí " + QUOTED + " không có điểm"),
        AREA_BELOW("lĩnh vực " + QUOTED + " đạt dưới " + NUMBER + "% điểm tối đa"),
        AREA_FROM("lĩnh vực " + QUOTED + " đạt từ " + NUMBER + "% điểm tối đa trở lên"),
        INDEX_BELOW("chỉ số dưới ()" + NUMBER + " điểm"),
        INDEX_FROM("chỉ số từ ()" + NUMBER + " điểm trở lên");

        private final Pattern pattern;

        Kind(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    /** {@code subject}: a code, empty for the index; {@code number}: 0 when the condition has none. */
    record Condition(Kind kind, String subject, Frac number) {}

    /** {@code what}: zero-leaf, zero-area, zero-card or cap-grade. */
    record Effect(String what, String target) {}

    static GateSentence of(String sentence) {
        Matcher whole = WHOLE.matcher(sentence);
        if (!whole.matches()) {
            throw new IllegalArgumentException("no gate sentence: " + sentence);
        }
        List<Condition> conditions = new ArrayList<>();
        for (String text : whole.group(1).split(" và (?=tiêu chí|lĩnh vực|chỉ số)")) {
            conditions.add(condition(text));
        }
        return new GateSentence(conditions, effect(whole.group(2)));
    }

    private static Condition condition(String text) {
        for (Kind kind : Kind.values()) {
            Matcher matcher = kind.pattern.matcher(text);
            if (matcher.matches()) {
                String number = matcher.groupCount() > 1 ? matcher.group(2) : "0";
                return new Condition(kind, matcher.group(1), Frac.of(new BigDecimal(number.replace(',', '.'))));
            }
        }
        throw new IllegalArgumentException("no gate condition: " + text);
    }

    private static Effect effect(String text) {
        String[][] known = {
            {"tiêu chí " + QUOTED + " không được tính điểm", "zero-leaf"},
            {"lĩnh vực " + QUOTED + " không được tính điểm", "zero-area"},
            {"toàn phiếu() không được tính điểm", "zero-card"},
            {"xếp loại không quá " + QUOTED, "cap-grade"}
        };
        for (String[] entry : known) {
            Matcher matcher = Pattern.compile(entry[0]).matcher(text);
            if (matcher.matches()) {
                return new Effect(entry[1], matcher.group(1));
            }
        }
        throw new IllegalArgumentException("no gate effect: " + text);
    }
}

package vn.parindex.csv;

/** A value as findings show it: short, and without characters that would break the line. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    static String of(String text) {
        String visible = text.replaceAll("\\p{Cntrl}", "·");
        return visible.length() <= LONGEST ? visible : visible.substring(0, LONGEST) + "…";
    }
}

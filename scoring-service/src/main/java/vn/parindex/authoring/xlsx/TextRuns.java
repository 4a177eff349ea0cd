package vn.parindex.authoring.xlsx;

/** A text out of its runs; what stands between them, and how it is pronounced, is left out. */
final class TextRuns {

    private final StringBuilder text = new StringBuilder();
    private boolean inRun;
    private boolean inPronunciation;

    void start(String element) {
        inRun |= element.equals("t");
        inPronunciation |= element.equals("rPh");
    }

    void text(String some) {
        if (inRun && !inPronunciation) {
            text.append(some);
        }
    }

    void end(String element) {
        inRun &= !element.equals("t");
        inPronunciation &= !element.equals("rPh");
    }

    /** The text, which begins anew. */
    String take() {
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }
}

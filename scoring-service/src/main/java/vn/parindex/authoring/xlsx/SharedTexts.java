package vn.parindex.authoring.xlsx;

import java.util.List;

/** The texts that cells share; how they are pronounced is left out. */
final class SharedTexts implements Xml.Handler {

    private final List<String> texts;
    private final TextRuns runs = new TextRuns();

    SharedTexts(List<String> texts) {
        this.texts = texts;
    }

    @Override
    public void start(String element, Xml.Attributes attributes) {
        runs.start(element);
    }

    @Override
    public void text(String text) {
        runs.text(text);
    }

    @Override
    public void end(String element) {
        runs.end(element);
        if (element.equals("si")) {
            texts.add(runs.take());
        }
    }
}

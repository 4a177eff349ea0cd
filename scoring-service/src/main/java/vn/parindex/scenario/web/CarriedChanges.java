package vn.parindex.scenario.web;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.scenario.Scenario;
import vn.parindex.scenario.ScenarioJson;
import vn.parindex.scenario.desk.ChangeWords;

/** What a scenario changed already: carried by the form, listed, and each can be taken away. */
record CarriedChanges(Scenario scenario) {

    /**
     * Một thay đổi.
     *
     * @param key what the form sends to take it away
     */
    record Line(String key, String words) {}

    /** The document that the form carries. */
    public String document() {
        return ScenarioJson.write(scenario);
    }

    /** One line for each change of figures or set. */
    public List<Line> lines(ChangeWords words) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < scenario.facts().size(); i++) {
            lines.add(new Line("facts:" + i, words.of(scenario.facts().get(i))));
        }
        for (int i = 0; i < scenario.set().size(); i++) {
            lines.add(new Line("set:" + i, words.of(scenario.set().get(i))));
        }
        return lines;
    }
}

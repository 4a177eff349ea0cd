package vn.parindex.authoring.draft;

import java.util.List;
import java.util.regex.Pattern;
import vn.parindex.finding.Correction;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Place;

/**
 * Dòng trạng thái. A draft is checked as the published version that it would be, whose {@code set.yaml} has one line more
 * (the canonical form leaves {@code status: draft} out); what is found there is said of the draft's own lines.
 *
 * @param number of the line in the published form, from 1
 */
record StatusLine(int number) {

    private static final String FILE = "set.yaml";
    private static final String KEY = "status:";

    /** A line of the file itself, and not of the file of a set below it. */
    private static final Pattern NAMED = Pattern.compile("(?<![\\p{L}\\p{N}/._-])set\\.yaml:([0-9]{1,9})");

    /** The line that {@code published} has and {@code draft} has not; 0 when both have one. */
    static StatusLine between(LayerTexts draft, LayerTexts published) {
        boolean written = lines(draft).stream().anyMatch(line -> line.startsWith(KEY));
        List<String> lines = lines(published);
        int index = 0;
        while (!lines.get(index).startsWith(KEY)) {
            index++;
        }
        return new StatusLine(written ? 0 : index + 1);
    }

    private static List<String> lines(LayerTexts layer) {
        return layer.files().getOrDefault(FILE, "").lines().toList();
    }

    /** The finding with its own place, that of its proposal and those that its words name. */
    Finding inDraft(Finding found) {
        return number == 0
                ? found
                : new Finding(
                        found.code(),
                        found.severity(),
                        inDraft(found.place()),
                        found.what(),
                        named(found.expected()),
                        found.example(),
                        found.correction()
                                .map(proposed ->
                                        new Correction(proposed.says(), inDraft(proposed.place()), proposed.value())));
    }

    private String named(String words) {
        return NAMED.matcher(words).replaceAll(line -> FILE + ":" + inDraft(Integer.parseInt(line.group(1))));
    }

    private Place inDraft(Place place) {
        if (!place.file().equals(FILE) || place.line() == 0) {
            return place;
        }
        return place.line() == number ? Place.of(FILE) : new Place(FILE, inDraft(place.line()), place.column());
    }

    private int inDraft(int line) {
        return line > number ? line - 1 : line;
    }
}

package vn.parindex.authoring.draft;

import java.util.List;
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

    Finding inDraft(Finding found) {
        Finding placed = found.at(inDraft(found.place()));
        return found.correction()
                .map(proposed -> placed.withCorrection(
                        new Correction(proposed.says(), inDraft(proposed.place()), proposed.value())))
                .orElse(placed);
    }

    private Place inDraft(Place place) {
        if (number == 0 || !place.file().equals(FILE) || place.line() < number) {
            return place;
        }
        return place.line() == number ? Place.of(FILE) : new Place(FILE, place.line() - 1, place.column());
    }
}

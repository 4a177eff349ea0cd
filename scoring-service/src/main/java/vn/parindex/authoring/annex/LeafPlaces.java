package vn.parindex.authoring.annex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Place;

/** Which leaf or gate stands at a place of a layer's files; an amendment stands for the leaf that it changes. */
public final class LeafPlaces {

    private record Start(Place place, String code, boolean isGate) {}

    private final List<Start> starts;

    private LeafPlaces(List<Start> starts) {
        this.starts = starts;
    }

    /** The places of a layer's canonical files. */
    public static LeafPlaces of(SetDocuments documents) {
        List<Start> starts = new ArrayList<>();
        documents.areas().values().forEach(area -> {
            starts.add(start(area, "code"));
            for (MapNode criterion : area.maps("criteria")) {
                starts.add(start(criterion, "code"));
                criterion.maps("leaves").forEach(leaf -> starts.add(start(leaf, "code")));
            }
        });
        documents.set().entries().forEach(entry -> starts.add(new Start(entry.place(), "", false)));
        documents.set().maps("amendments").forEach(amendment -> starts.add(start(amendment, of(amendment))));
        documents
                .set()
                .maps("gates")
                .forEach(gate ->
                        starts.add(new Start(gate.place(), gate.text("code").orElse(""), true)));
        starts.sort(Comparator.comparing(Start::place));
        return new LeafPlaces(starts);
    }

    /** The code of the leaf, or of the criterion or area that holds leaves; empty for a place that is about something else. */
    public Optional<String> leaf(Place place) {
        return at(place, false);
    }

    /** The code of the gate; empty for a place that is about something else. */
    public Optional<String> gate(Place place) {
        return at(place, true);
    }

    private Optional<String> at(Place place, boolean gate) {
        return starts.stream()
                .filter(start -> start.place().file().equals(place.file()))
                .filter(start -> start.place().line() <= place.line())
                .reduce((first, second) -> second)
                .filter(start -> start.isGate() == gate)
                .map(Start::code)
                .filter(code -> !code.isEmpty());
    }

    private static String of(MapNode amendment) {
        return Stream.of("area", "criterion").filter(amendment::has).findFirst().orElse("leaf");
    }

    private static Start start(MapNode map, String key) {
        return new Start(map.place(), map.text(key).orElse(""), false);
    }
}

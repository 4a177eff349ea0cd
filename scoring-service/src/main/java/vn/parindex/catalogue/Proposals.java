package vn.parindex.catalogue;

import java.util.stream.Stream;
import vn.parindex.catalogue.layer.SetFiles;
import vn.parindex.finding.Correction;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Place;

/** Đề nghị sửa: one is kept only when it changes a file of the folder itself, and then names that file as the folder does. */
final class Proposals {

    private Proposals() {}

    static Finding forFolder(Finding finding, SetFiles files) {
        return finding.correction()
                .map(proposed -> names(files)
                        .filter(name ->
                                files.shown(name).equals(proposed.place().file()))
                        .findFirst()
                        .map(name -> finding.withCorrection(inFile(proposed, name)))
                        .orElseGet(finding::withoutCorrection))
                .orElse(finding);
    }

    private static Stream<String> names(SetFiles files) {
        Stream<String> own = files.bytes("indicators.yaml").isPresent() ? Stream.of("indicators.yaml") : Stream.of();
        return Stream.concat(own, Stream.concat(files.files().stream(), files.caseFiles().stream()));
    }

    private static Correction inFile(Correction proposed, String name) {
        Place place = proposed.place();
        return new Correction(proposed.says(), new Place(name, place.line(), place.column()), proposed.value());
    }
}

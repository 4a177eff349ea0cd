package vn.parindex.facts.web;

import java.util.List;
import vn.parindex.finding.Finding;

/**
 * The answer to an import.
 *
 * @param batch what was kept, or what was there with the same figures
 * @param warnings what a person should look at; nothing was left out because of them
 */
record ImportedBody(BatchBody batch, List<Warning> warnings) {

    /** One warning at its place in the file. */
    record Warning(String code, int line, int column, String what, String expected) {

        static Warning of(Finding finding) {
            return new Warning(
                    finding.code(),
                    finding.place().line(),
                    finding.place().column(),
                    finding.what(),
                    finding.expected());
        }
    }

    static ImportedBody of(FigureImport.Kept kept) {
        return new ImportedBody(
                BatchBody.of(kept.batch()),
                kept.warnings().stream().map(Warning::of).toList());
    }
}

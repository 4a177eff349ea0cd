package vn.parindex.authoring.form;

import java.util.Optional;
import vn.parindex.authoring.annex.LeafPlaces;
import vn.parindex.authoring.workbook.CellPlaces;
import vn.parindex.authoring.workbook.FormCells;
import vn.parindex.authoring.workbook.Spoken;
import vn.parindex.finding.Correction;
import vn.parindex.finding.Finding;

/**
 * Một phát hiện, as the form shows it: in the headings of its cells.
 *
 * @param field the cell that it is about; empty text when it is about none
 * @param gate the gate that it is about; empty when it is about something else
 * @param here whether it is about what this form holds
 * @param remedy a proposal that fills one cell of this form
 */
public record Said(Finding finding, String field, Optional<String> gate, boolean here, Optional<Remedy> remedy) {

    /**
     * Đề nghị sửa một ô.
     *
     * @param value as the files write it; empty text: the cell is cleared
     */
    public record Remedy(String says, String field, String value) {}

    /** A finding about what was typed and could not be read. */
    static Said unread(Finding finding) {
        return new Said(
                Spoken.in(finding),
                FormCells.nameAt(finding.place()).orElse(""),
                Optional.empty(),
                FormCells.isInForm(finding.place()),
                Optional.empty());
    }

    /**
     * A finding in the files, at the cell that its place was written from.
     *
     * @param parts what stands where in the documents that were written
     */
    static Said of(Finding inFiles, CellPlaces cells, LeafPlaces parts) {
        Finding placed = inFiles.at(cells.of(inFiles.place()));
        Finding said = Spoken.in(placed);
        return new Said(
                said,
                FormCells.nameAt(placed.place()).orElse(""),
                parts.gate(placed.place()),
                FormCells.isInForm(placed.place()),
                said.correction().flatMap(proposed -> remedy(proposed, cells)));
    }

    private static Optional<Remedy> remedy(Correction proposed, CellPlaces cells) {
        return FormCells.nameAt(cells.of(proposed.place()))
                .map(field -> new Remedy(proposed.says(), field, proposed.value()));
    }
}

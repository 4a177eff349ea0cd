package vn.parindex.authoring.form;

import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.authoring.workbook.FormCells;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.WorkedCase;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/** Chuyển một tiêu chí của lớp này sang lĩnh vực hay nhóm khác. It gets a number there; what names the former one follows. */
public record MovedLeaf(OwnLeaf leaf, LeafSpot spot) implements Edited {

    /** The number that the leaf gets: the one that was typed, or the next free one there. */
    public String code(FormCells typed) {
        String number = typed.text(EditedLeaf.CODE);
        return number.isEmpty() ? spot.next() : number;
    }

    @Override
    public FormCells cells() {
        return FormCells.NONE;
    }

    @Override
    public boolean isTriedBy(WorkedCase worked, FormCells typed) {
        return worked.about() == WorkedCase.Subject.LEAF && worked.code().equals(code(typed));
    }

    @Override
    public SetDocuments with(FormCells typed, Findings findings) {
        String before = leaf.code();
        String after = code(typed);
        Place cell = FormCells.placeOf(EditedLeaf.CODE).orElseThrow();
        Findings refused = new Findings();
        spot.check(after, cell, others(), refused);
        MapNode node = leaf.documents().areas().values().stream()
                .flatMap(area -> AreaLeaves.find(area, before).stream())
                .findFirst()
                .orElseThrow();
        // What is found in the leaf is said as of this form, wherever its file is.
        MapNode here = Trees.at(node, new Place(cell.file(), cell.line(), 0)).with("code", Trees.text(after, cell));
        SetDocuments moved = moved(here, after);
        return EditedLeaf.checked(Renumbered.of(moved, before, after, leaf.taken(moved)), refused, findings);
    }

    private Set<String> others() {
        return leaf.taken(leaf.documents()).stream()
                .filter(code -> !code.equals(leaf.code()))
                .collect(Collectors.toSet());
    }

    /** Put in before it is taken out, so that a group or an area whose only leaf it is keeps what else it says. */
    private SetDocuments moved(MapNode node, String after) {
        SetDocuments documents = leaf.documents();
        if (!after.equals(leaf.code())) {
            return LayerLeaves.without(LayerLeaves.added(documents, spot, node), leaf.code());
        }
        return LayerLeaves.stands(documents, spot, after)
                ? documents
                : LayerLeaves.added(LayerLeaves.without(documents, after), spot, node);
    }
}

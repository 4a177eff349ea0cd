package vn.parindex.authoring.form;

import java.util.Set;
import vn.parindex.authoring.workbook.FormCells;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.WorkedCase;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/**
 * Chuyển một tiêu chí của lớp này sang lĩnh vực hay nhóm khác. It gets a number there; what names the former one follows.
 *
 * @param taken the numbers of the leaves that the layer and its base have
 * @param number the wanted number; empty text for the next free one there
 */
public record MovedLeaf(OwnLeaf leaf, LeafSpot spot, Set<String> taken, String number) implements Edited {

    /** The number that the leaf gets. */
    public String code() {
        return number.isEmpty() ? spot.next() : number;
    }

    @Override
    public FormCells cells() {
        return FormCells.NONE;
    }

    @Override
    public boolean isTriedBy(WorkedCase worked, FormCells typed) {
        return worked.about() == WorkedCase.Subject.LEAF && worked.code().equals(code());
    }

    @Override
    public SetDocuments with(FormCells typed, Findings findings) {
        Findings refused = new Findings();
        if (taken.contains(code()) && !code().equals(leaf.code())) {
            Taken.refuse(code(), Place.of("mã mới"), spot, refused);
        }
        MapNode node = leaf.documents().areas().values().stream()
                .flatMap(area -> AreaLeaves.find(area, leaf.code()).stream())
                .findFirst()
                .orElseThrow();
        MapNode renumbered = node.with("code", Trees.text(code(), node.placeOf("code")));
        SetDocuments without = LayerLeaves.without(leaf.documents(), leaf.code());
        SetDocuments there = LayerLeaves.added(without, spot, renumbered);
        return EditedLeaf.checked(
                code().equals(leaf.code()) ? there : Renumbered.of(there, leaf.code(), code()), refused, findings);
    }
}

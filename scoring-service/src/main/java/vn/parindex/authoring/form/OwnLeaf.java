package vn.parindex.authoring.form;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.parindex.authoring.workbook.FormCells;
import vn.parindex.authoring.workbook.LeafForm;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Findings;

/**
 * Tiêu chí của chính lớp này.
 *
 * @param file the area's file
 * @param below the numbers of the base that this layer leaves it
 */
public record OwnLeaf(SetDocuments documents, String file, String code, FormCells cells, Set<String> below)
        implements EditedLeaf {

    @Override
    public SetDocuments with(FormCells typed, Findings findings) {
        Findings inCells = new Findings();
        MapNode leaf = LeafForm.leaf(typed, inCells);
        leaf.text("code")
                .filter(this::isOfAnother)
                .ifPresent(number -> LeafSpot.refuseTaken(number, leaf.placeOf("code"), "chọn số còn trống", inCells));
        SortedMap<String, MapNode> areas = new TreeMap<>(documents.areas());
        areas.computeIfPresent(file, (name, area) -> AreaLeaves.replaced(area, code, leaf));
        SetDocuments changed = new SetDocuments(documents.set(), areas, documents.cases(), documents.indicators());
        return EditedLeaf.checked(renumbered(changed, leaf), inCells, findings);
    }

    /** The numbers that leaves have when the layer is as given; those of the base are never this leaf's. */
    Set<String> taken(SetDocuments layer) {
        return Taken.of(layer, below);
    }

    private boolean isOfAnother(String number) {
        return !number.equals(code) && taken(documents).contains(number);
    }

    private SetDocuments renumbered(SetDocuments changed, MapNode leaf) {
        return leaf.text("code")
                .filter(number -> !isOfAnother(number))
                .map(number -> Renumbered.of(changed, code, number, taken(changed)))
                .orElse(changed);
    }
}

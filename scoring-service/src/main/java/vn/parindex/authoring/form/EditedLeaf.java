package vn.parindex.authoring.form;

import java.util.Map;
import java.util.Optional;
import vn.parindex.authoring.workbook.FormCells;
import vn.parindex.authoring.workbook.LeafForm;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.WorkedCase;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Findings;

/** Một tiêu chí của một lớp đang được sửa: where it stands, what its form holds, and the layer with what was typed. */
public sealed interface EditedLeaf extends Edited permits OwnLeaf, AmendedLeaf, NewLeaf {

    /** The cell of the number. */
    String CODE = "leaf.0.code";

    SetDocuments documents();

    String code();

    /** The code as it was typed, or as it is. */
    default String code(FormCells typed) {
        String code = typed.text(CODE);
        return code.isEmpty() ? code() : code;
    }

    @Override
    default boolean isTriedBy(WorkedCase worked, FormCells typed) {
        return worked.about() == WorkedCase.Subject.LEAF
                && (worked.code().equals(code()) || worked.code().equals(code(typed)));
    }

    /**
     * The leaf of a layer.
     *
     * @param base the effective form of the layer that it extends; empty when it extends none or that cannot be read
     * @return empty when neither the layer nor its base has such a leaf
     */
    static Optional<EditedLeaf> of(SetDocuments documents, Optional<MapNode> base, String code) {
        for (Map.Entry<String, MapNode> area : documents.areas().entrySet()) {
            Optional<MapNode> leaf = AreaLeaves.find(area.getValue(), code);
            if (leaf.isPresent()) {
                return Optional.of(new OwnLeaf(
                        documents, area.getKey(), code, LeafForm.cells(leaf.get()), Taken.below(documents, base)));
            }
        }
        return base.flatMap(effective -> AmendedLeaf.of(documents, effective, code));
    }

    /** Reads the cells and adds what no file may hold. */
    static SetDocuments checked(SetDocuments documents, Findings cells, Findings findings) {
        LeafForm.refuse(documents, cells, findings);
        return documents;
    }
}

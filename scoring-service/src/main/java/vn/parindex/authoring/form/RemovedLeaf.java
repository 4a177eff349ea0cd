package vn.parindex.authoring.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.parindex.authoring.workbook.FormCells;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.WorkedCase;
import vn.parindex.finding.Findings;

/**
 * Bỏ một tiêu chí: one of this layer goes with its cases; one of the base is dropped by an amendment, which needs who decided
 * it and why; dropped during the year it keeps its cases, which try the days before. Gates, bonus lines and cases that still
 * name it are findings.
 *
 * @param leaf the leaf as it stands
 * @param heir the leaf that asks for what it asked for; empty when none does
 */
public record RemovedLeaf(EditedLeaf leaf, Optional<String> heir) implements Edited {

    private static final String AMENDMENT = "amendment.";

    /** Whether the leaf is of the base, so that the form asks for the amendment. */
    public boolean isOfBase() {
        return leaf instanceof AmendedLeaf;
    }

    /** The cells of the amendment; none for a leaf of the layer itself. */
    @Override
    public FormCells cells() {
        Map<String, String> said = new LinkedHashMap<>(leaf.cells().texts());
        said.keySet().removeIf(name -> !name.startsWith(AMENDMENT));
        return new FormCells(said);
    }

    @Override
    public boolean isTriedBy(WorkedCase worked, FormCells typed) {
        return worked.about() != WorkedCase.Subject.LEAF && worked.given().containsKey(leaf.code());
    }

    @Override
    public SetDocuments with(FormCells typed, Findings findings) {
        SetDocuments without =
                isOfBase() ? leaf.with(dropped(typed), findings) : LayerLeaves.without(leaf.documents(), leaf.code());
        if (leaf instanceof OwnLeaf own && own.taken(without).contains(own.code())) {
            // Another leaf of this number is left, here or below, which keeps the cases and the lineage.
            return without;
        }
        boolean duringTheYear =
                isOfBase() && !typed.text("amendment.0.effective").isEmpty();
        SetDocuments sound = duringTheYear ? without : LayerLeaves.withoutCases(without, leaf.code());
        return LayerLeaves.with(sound, Descents.gone(sound.set(), leaf.code(), heir));
    }

    private FormCells dropped(FormCells typed) {
        Map<String, String> all = new LinkedHashMap<>(leaf.cells().texts());
        all.keySet().removeIf(name -> name.startsWith(AMENDMENT));
        typed.texts().forEach((name, text) -> {
            if (name.startsWith(AMENDMENT)) {
                all.put(name, text);
            }
        });
        return new FormCells(all).filled("amendment.0.drop", "yes");
    }
}

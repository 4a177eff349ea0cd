package vn.parindex.authoring.web.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.parindex.authoring.form.AmendedLeaf;
import vn.parindex.authoring.form.EditedLeaf;
import vn.parindex.authoring.form.NewLeaf;
import vn.parindex.authoring.form.TriedFigure;
import vn.parindex.authoring.workbook.FormCells;
import vn.parindex.authoring.workbook.FormField;
import vn.parindex.authoring.workbook.FormFields;
import vn.parindex.catalogue.ChecklistItem;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.LevelStep;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.catalogue.Source;

/**
 * Biểu nhập trên trang.
 *
 * @param amendment the fields of the amendment; none for a leaf of the layer itself
 * @param indicator the fields of an indicator that is not there yet; none but for a new leaf
 * @param unused what the method has no use for, in words
 * @param hidden what is carried along without being shown
 */
record LeafSheet(
        Map<String, List<FormField>> sections,
        List<FormFields.Rows> parts,
        List<FormField> amendment,
        List<FormField> indicator,
        List<Figure> figures,
        List<String> unused,
        Map<String, String> hidden) {

    /** Một số liệu để thử. */
    record Figure(String label, List<FormField> fields) {}

    /** @param switches the conditions that a leaf may hang on, with their names */
    static LeafSheet of(
            SetFolder folder,
            EditedLeaf leaf,
            FormCells cells,
            String added,
            Optional<CriteriaSet> effective,
            Map<String, String> switches) {
        Optional<Leaf> known = effective.flatMap(set -> set.leaves().stream()
                .filter(each -> each.code().equals(leaf.code(cells)))
                .findFirst());
        Map<String, Map<String, String>> offered = offered(folder, effective);
        offered.put("switch", switches);
        FormFields fields = new FormFields(
                cells, offered, effective.map(CriteriaSet::districtLevel).orElse(true));
        boolean amended = leaf instanceof AmendedLeaf;
        return new LeafSheet(
                LeafSections.of(fields.leaf().stream()
                        .filter(field -> !amended || !field.path().equals("code"))
                        .toList()),
                fields.parts(added),
                amended ? fields.amendment() : List.of(),
                leaf instanceof NewLeaf ? fields.indicator() : List.of(),
                effective
                        .flatMap(set -> known.map(read -> figures(set, read, cells)))
                        .orElse(List.of()),
                List.copyOf(fields.unused().values()),
                hidden(fields, amended ? Map.of(EditedLeaf.CODE, leaf.code()) : Map.of()));
    }

    private static Map<String, String> hidden(FormFields fields, Map<String, String> fixed) {
        Map<String, String> hidden = new TreeMap<>(fields.hidden());
        hidden.putAll(fixed);
        return hidden;
    }

    /** The fields of a gate besides its sentence. */
    static List<FormField> gateFields(SetFolder folder, FormCells cells, Optional<CriteriaSet> effective) {
        return new FormFields(cells, offered(folder, effective), false)
                .gate().stream()
                        .filter(field -> !field.path().equals("sentence"))
                        .toList();
    }

    private static Map<String, Map<String, String>> offered(SetFolder folder, Optional<CriteriaSet> effective) {
        Map<String, Map<String, String>> offered = new LinkedHashMap<>();
        offered.put("indicator", folder.indicators());
        effective.ifPresent(set -> offered.put("source", sources(set)));
        return offered;
    }

    private static Map<String, String> sources(CriteriaSet set) {
        Map<String, String> sources = new TreeMap<>();
        set.sources().stream().forEach((Source source) -> sources.put(source.id(), source.cited()));
        return sources;
    }

    /** The fields of the amendment that drops a leaf of the base: who decided it, from when, and why. */
    static List<FormField> droppingFields(SetFolder folder, FormCells cells, Optional<CriteriaSet> effective) {
        return new FormFields(cells, offered(folder, effective), false)
                .amendment().stream()
                        .filter(field -> !field.path().equals("drop"))
                        .toList();
    }

    private static List<Figure> figures(CriteriaSet set, Leaf leaf, FormCells cells) {
        FormFields fields = new FormFields(cells, Map.of("value", answers(leaf)), false);
        return TriedFigure.asked(set, leaf).stream()
                .map(asked -> new Figure(
                        asked.label(),
                        fields.figure(asked.row()).stream()
                                .filter(field -> asked.columns().contains(field.path()))
                                .toList()))
                .toList();
    }

    /** The answers that a leaf's figure may have; none when it is a number. */
    private static Map<String, String> answers(Leaf leaf) {
        Map<String, String> answers = new LinkedHashMap<>();
        if (leaf.method() instanceof ScoringMethod.YesNo) {
            answers.put("yes", "có");
            answers.put("no", "không");
        } else if (leaf.method() instanceof ScoringMethod.NamedLevel level) {
            level.levels().stream().map(LevelStep::name).forEach(name -> answers.put(name, name));
        } else if (leaf.method() instanceof ScoringMethod.Checklist list) {
            list.items().forEach(item -> answers.put(item.id(), item.name()));
            answers.put(
                    String.join(
                            "|", list.items().stream().map(ChecklistItem::id).toList()),
                    "đủ các ý");
        } else if (leaf.method() instanceof ScoringMethod.Deadline) {
            answers.put("no", "không nộp");
        }
        return answers;
    }
}

package vn.parindex.authoring.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Hai người sửa một biểu. What one person typed and what another one saved meanwhile, put together cell by cell; rows that
 * can be added are taken together, for nobody can say which row is which.
 */
public final class FormMerge {

    /**
     * Một ô cả hai cùng sửa.
     *
     * @param name of the cell, or of the part whose rows both changed
     * @param heading as on the form
     * @param theirs what the other one wrote; empty text when cleared
     */
    public record Clash(String name, String heading, String theirs) {}

    private final FormCells base;
    private final FormCells theirs;
    private final FormCells mine;
    private final Map<String, String> texts;
    private final List<Clash> clashes = new ArrayList<>();
    private final List<String> taken = new ArrayList<>();

    /** @param base what both began with */
    public FormMerge(FormCells base, FormCells theirs, FormCells mine) {
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
        this.texts = new LinkedHashMap<>(mine.texts());
        for (FormPart part : FormPart.ALL) {
            if (part.repeats()) {
                rows(part);
            } else {
                part.columns().forEach(column -> cell(part, column));
            }
        }
    }

    /** What was typed, with what only the other one changed. */
    public FormCells cells() {
        return new FormCells(texts);
    }

    /** What both changed: what was typed is kept. */
    public List<Clash> clashes() {
        return List.copyOf(clashes);
    }

    /** Headings of what only the other one changed. */
    public List<String> taken() {
        return List.copyOf(taken);
    }

    private void rows(FormPart part) {
        List<Map<String, String>> other = theirs.values(part);
        if (other.equals(base.values(part)) || other.equals(mine.values(part))) {
            return;
        }
        if (!mine.values(part).equals(base.values(part))) {
            clashes.add(new Clash(part.key(), part.kind(), said(other)));
            return;
        }
        String start = part.key() + ".";
        texts.keySet().removeIf(name -> name.startsWith(start));
        theirs.texts().forEach((name, text) -> {
            if (name.startsWith(start)) {
                texts.put(name, text);
            }
        });
        taken.add(part.kind());
    }

    private static String said(List<Map<String, String>> rows) {
        return rows.stream().map(row -> String.join(", ", row.values())).collect(Collectors.joining("; "));
    }

    private void cell(FormPart part, Column column) {
        String name = FormCells.name(part.key(), 0, column.path());
        String other = theirs.text(name);
        if (other.equals(base.text(name)) || other.equals(mine.text(name))) {
            return;
        }
        String heading = Wording.heading(column.path());
        if (!mine.text(name).equals(base.text(name))) {
            clashes.add(new Clash(name, heading, other));
            return;
        }
        taken.add(heading);
        if (other.isEmpty()) {
            texts.remove(name);
        } else {
            texts.put(name, other);
        }
    }
}

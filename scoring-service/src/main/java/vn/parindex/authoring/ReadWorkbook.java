package vn.parindex.authoring;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.authoring.workbook.CellPlaces;
import vn.parindex.authoring.workbook.MarkedPages;
import vn.parindex.authoring.workbook.Spoken;
import vn.parindex.authoring.xlsx.CellPlace;
import vn.parindex.authoring.xlsx.Sheet;
import vn.parindex.authoring.xlsx.XlsxWriter;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Place;

/** Sổ đã đọc. What a workbook says, and everything that is wrong with it at the cell where it stands. */
public final class ReadWorkbook {

    /** After so many nobody reads on. */
    private static final int MOST_FINDINGS = 1_000;

    private static final int LONGEST_MESSAGE = 400;

    private final List<Sheet> sheets;
    private final Optional<SetDocuments> documents;
    private final List<Finding> findings;

    private ReadWorkbook(List<Sheet> sheets, Optional<SetDocuments> documents, List<Finding> findings) {
        this.sheets = List.copyOf(sheets);
        this.documents = documents;
        this.findings = firstOf(findings.stream()
                .map(ReadWorkbook::said)
                .sorted(inSheetOrder(sheets))
                .toList());
    }

    /** In the headings of the workbook; of a cell with a whole chapter the beginning is enough. */
    private static Finding said(Finding found) {
        String what = found.what().length() <= LONGEST_MESSAGE
                ? found.what()
                : found.what().substring(0, LONGEST_MESSAGE) + "…)";
        return Spoken.in(new Finding(
                found.code(),
                found.severity(),
                found.place(),
                what,
                found.expected(),
                found.example(),
                found.correction()));
    }

    private static List<Finding> firstOf(List<Finding> sorted) {
        if (sorted.size() <= MOST_FINDINGS) {
            return sorted;
        }
        List<Finding> first = new ArrayList<>(sorted.subList(0, MOST_FINDINGS));
        first.add(Finding.error(
                "too-many-findings",
                sorted.get(MOST_FINDINGS).place(),
                "quá nhiều phát hiện (" + sorted.size() + "), chỉ nêu đến đây",
                "sửa rồi nhập lại"));
        return first;
    }

    static ReadWorkbook refused(List<Finding> findings) {
        return new ReadWorkbook(List.of(), Optional.empty(), findings);
    }

    static ReadWorkbook of(List<Sheet> sheets, SetDocuments documents, List<Finding> findings) {
        return new ReadWorkbook(sheets, Optional.of(documents), findings);
    }

    private static Comparator<Finding> inSheetOrder(List<Sheet> sheets) {
        List<String> names = sheets.stream().map(Sheet::name).toList();
        return Comparator.<Finding>comparingInt(
                        found -> names.indexOf(found.place().file()))
                .thenComparing(Finding::place)
                .thenComparing(Finding::what);
    }

    /** Everything that is wrong or doubtful, by sheet and cell: the place of each reads «Chỉ tiêu!C7». */
    public List<Finding> findings() {
        return findings.stream().map(this::shown).toList();
    }

    private Finding shown(Finding found) {
        return isCell(found.place()) ? found.at(CellPlace.shown(found.place())) : found;
    }

    private boolean isCell(Place place) {
        return sheets.stream().anyMatch(sheet -> sheet.name().equals(place.file()));
    }

    /** Whether the workbook may become files. */
    public boolean isSound() {
        return findings.stream().noneMatch(Finding::isError);
    }

    /** Whether there are sheets that can be sent back with notes; a file that was refused unread has none. */
    public boolean canBeMarked() {
        return !sheets.isEmpty();
    }

    /**
     * The canonical text of each file by its name in the folder.
     *
     * @throws BadInput with all findings unless the workbook {@link #isSound()}
     */
    public Map<String, String> files() {
        return sound().canonical();
    }

    private SetDocuments sound() {
        if (!isSound()) {
            throw new BadInput(findings());
        }
        return documents.orElseThrow();
    }

    /**
     * This workbook with what {@code check} finds about the set that it would be, at the cells where it stands.
     *
     * @param folder where the set would lie: its base and its indicators are looked for around it
     */
    public ReadWorkbook checked(Catalogue catalogue, SetFolder folder) {
        if (!isSound()) {
            return this;
        }
        SetDocuments read = sound();
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(new CellPlaces(read).placed(catalogue.check(folder.with(read.canonical()))));
        return new ReadWorkbook(sheets, documents, all);
    }

    /**
     * Writes the same workbook with a note on every cell that a finding is about; the stream stays open.
     *
     * @throws IllegalStateException unless it {@link #canBeMarked()}
     */
    public void writeMarked(OutputStream target) throws IOException {
        if (!canBeMarked()) {
            throw new IllegalStateException("the workbook was refused unread");
        }
        XlsxWriter.write(MarkedPages.of(sheets, findings), target);
    }
}

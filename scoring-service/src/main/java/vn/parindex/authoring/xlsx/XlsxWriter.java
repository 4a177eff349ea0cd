package vn.parindex.authoring.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.ColumnStyleSetter;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.parindex.authoring.xlsx.Page.At;
import vn.parindex.authoring.xlsx.Page.Look;

/** Ghi sổ. Texts are written as texts whatever they begin with; no formula is ever written. */
public final class XlsxWriter {

    /** Opens the locked headings; it keeps hands from slipping, nothing more. */
    public static final String PASSWORD = "parindex";

    /** Characters; Excel takes no more in one cell. */
    public static final int LONGEST_TEXT = 32_000;

    private static final String TEXT = "@";
    private static final int LONGEST_NOTE = 8_000;
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\x{20}-\\x{d7ff}\\x{e000}-\\x{fffd}\\x{10000}-\\x{10ffff}]");

    private static final Set<SheetProtectionOption> LOCKED = locked();

    private XlsxWriter() {}

    /** Writes a whole workbook; the stream stays open. */
    public static void write(List<Page> pages, OutputStream target) throws IOException {
        try (Workbook book = new Workbook(target, "parindex", null)) {
            for (Page page : pages) {
                write(page, book.newWorksheet(page.name()));
            }
        }
    }

    private static void write(Page page, Worksheet sheet) {
        page.columns().forEach((column, look) -> column(sheet.style(column - 1), look));
        page.widths().forEach((column, width) -> sheet.width(column - 1, width));
        Set<At> all = new TreeSet<>(page.cells().keySet());
        all.addAll(page.looks().keySet());
        for (At at : all) {
            Optional<Cell> cell = Optional.ofNullable(page.cells().get(at));
            cell.ifPresent(held -> put(sheet, at, held));
            look(sheet.style(at.row() - 1, at.column() - 1), page.lookOf(at), cell);
        }
        page.notes().forEach((at, note) -> sheet.comment(at.row() - 1, at.column() - 1, held(note, LONGEST_NOTE)));
        page.choices().forEach(choice -> choose(sheet, choice));
        if (page.frozen().row() > 0) {
            sheet.freezePane(page.frozen().column(), page.frozen().row());
        }
        if (page.isHidden()) {
            sheet.setVisibilityState(VisibilityState.HIDDEN);
        }
        sheet.protect(PASSWORD, LOCKED);
    }

    private static void put(Worksheet sheet, At at, Cell cell) {
        switch (cell.kind()) {
            case NUMBER, DATE, PERCENT -> sheet.value(at.row() - 1, at.column() - 1, new BigDecimal(cell.text()));
            default -> sheet.value(at.row() - 1, at.column() - 1, held(cell.text(), LONGEST_TEXT));
        }
    }

    /** What a cell or a note can hold of a text: not more than Excel takes, and nothing that XML has no place for. */
    private static String held(String text, int longest) {
        String whole = UNWRITABLE.matcher(text).replaceAll("\ufffd");
        return whole.length() <= longest ? whole : whole.substring(0, longest) + "…";
    }

    private static void choose(Worksheet sheet, Page.Choice choice) {
        At from = choice.from();
        At to = choice.to();
        sheet.range(from.row() - 1, from.column() - 1, to.row() - 1, to.column() - 1)
                .validateWithListByFormula(choice.formula())
                .errorStyle(DataValidationErrorStyle.WARNING)
                .showErrorMessage(true)
                .errorTitle("Ngoài danh sách")
                .error("Giá trị này không có trong danh sách.");
    }

    private static void column(ColumnStyleSetter style, Look look) {
        style.format(look == Look.DAY ? Cell.DATE_FORMAT : TEXT)
                .wrapText(true)
                .verticalAlignment("top")
                .protectionOption(ProtectionOption.LOCKED, isLocked(look))
                .set();
    }

    private static void look(StyleSetter style, Look look, Optional<Cell> cell) {
        style.format(cell.map(XlsxWriter::format).orElse(look == Look.DAY ? Cell.DATE_FORMAT : TEXT))
                .wrapText(true)
                .verticalAlignment("top")
                .protectionOption(ProtectionOption.LOCKED, isLocked(look));
        switch (look) {
            case HEADING -> style.bold().fillColor("D9E1F2").borderStyle("thin");
            case LOCKED -> style.fillColor("F2F2F2");
            case FAULT -> style.fillColor("F8CBAD");
            case ADDED -> style.fillColor("C6E0B4");
            case REMOVED -> style.fillColor("F4B084").strikethrough();
            case CHANGED -> style.fillColor("FFE699");
            default -> {}
        }
        style.set();
    }

    private static String format(Cell cell) {
        return switch (cell.kind()) {
            case DATE -> Cell.DATE_FORMAT;
            case NUMBER, PERCENT -> cell.format().isEmpty() ? "General" : cell.format();
            default -> TEXT;
        };
    }

    private static boolean isLocked(Look look) {
        return look == Look.HEADING || look == Look.LOCKED;
    }

    /** Filling in, widths and whole rows stay free; columns and headings do not. */
    private static Set<SheetProtectionOption> locked() {
        return new LinkedHashSet<>(List.of(
                SheetProtectionOption.SHEET,
                SheetProtectionOption.INSERT_COLUMNS,
                SheetProtectionOption.DELETE_COLUMNS));
    }
}

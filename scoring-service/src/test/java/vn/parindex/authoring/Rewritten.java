package vn.parindex.authoring;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What another program makes of a workbook that it opens and saves; Apache POI stands for it. */
final class Rewritten {

    private Rewritten() {}

    /** Opened and looked at. */
    static void look(byte[] workbook, Consumer<XSSFWorkbook> look) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            look.accept(book);
        }
    }

    /** Opened, changed and saved. */
    static byte[] edited(byte[] workbook, Consumer<XSSFWorkbook> change) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            change.accept(book);
            return bytes(book);
        }
    }

    /** Only what the cells hold: no formats, notes, lists or locks; texts in runs, dates as bare numbers. */
    static byte[] withoutStyles(byte[] workbook) throws IOException {
        try (XSSFWorkbook from = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                XSSFWorkbook to = new XSSFWorkbook()) {
            for (Sheet sheet : from) {
                Sheet copy = to.createSheet(sheet.getSheetName());
                for (Row row : sheet) {
                    Row made = copy.createRow(row.getRowNum());
                    row.forEach(cell -> copy(to, cell, made.createCell(cell.getColumnIndex())));
                }
            }
            return bytes(to);
        }
    }

    private static void copy(XSSFWorkbook book, Cell from, Cell to) {
        if (from.getCellType() == CellType.NUMERIC) {
            to.setCellValue(from.getNumericCellValue());
        } else if (from.getCellType() == CellType.STRING) {
            String value = from.getStringCellValue();
            XSSFRichTextString text = new XSSFRichTextString(value);
            int half = value.offsetByCodePoints(0, value.codePointCount(0, value.length()) / 2);
            if (half > 0) {
                text.applyFont(0, half, book.createFont());
            }
            to.setCellValue(text);
        }
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }
}

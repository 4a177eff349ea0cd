package vn.parindex.authoring;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;

/** One change in a workbook, as a person makes it: this sheet, this heading, the row of this code. */
record Edit(String sheet, String heading, String code, Consumer<Cell> change) {

    /** The workbook with the change. */
    byte[] in(byte[] workbook) throws IOException {
        return Rewritten.edited(workbook, this::make);
    }

    /** Makes the change in an open workbook. */
    void make(Workbook book) {
        change.accept(cell(book.getSheet(sheet)));
    }

    /** How the cell is named: «Chỉ tiêu!C7». */
    String place(byte[] workbook) throws IOException {
        StringBuilder place = new StringBuilder();
        Rewritten.look(workbook, book -> place.append(place(book)));
        return place.toString();
    }

    /** How the cell is named in an open workbook. */
    String place(Workbook book) {
        Cell cell = cell(book.getSheet(sheet));
        return sheet + "!" + new CellReference(cell.getRowIndex(), cell.getColumnIndex()).formatAsString(false);
    }

    private Cell cell(Sheet found) {
        int column = -1;
        for (Cell cell : found.getRow(0)) {
            column = cell.getStringCellValue().equals(heading) ? cell.getColumnIndex() : column;
        }
        if (column < 0) {
            throw new IllegalArgumentException("no column " + heading);
        }
        for (Row row : found) {
            for (Cell cell : row) {
                if (row.getRowNum() > 0 && cell.toString().equals(code)) {
                    return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                }
            }
        }
        throw new IllegalArgumentException("no row of " + code);
    }

    static Consumer<Cell> text(String text) {
        return cell -> cell.setCellValue(text);
    }

    static Consumer<Cell> number(double number) {
        return cell -> {
            cell.setBlank();
            cell.setCellValue(number);
        };
    }

    /** A number shown in a way. */
    static Consumer<Cell> number(double number, String format) {
        return cell -> {
            var book = cell.getSheet().getWorkbook();
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(format));
            number(number).accept(cell);
            cell.setCellStyle(style);
        };
    }
}

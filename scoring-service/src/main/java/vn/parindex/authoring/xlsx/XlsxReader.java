package vn.parindex.authoring.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/** Đọc sổ. Every sheet with its cells as they were saved; formulas are not computed and links are not followed. */
public final class XlsxReader {

    private XlsxReader() {}

    /** The sheets in their order; none when a finding says why the file is not read. */
    public static List<Sheet> read(String file, byte[] bytes, Findings findings) {
        try {
            return sheets(file, bytes);
        } catch (Refusal refused) {
            findings.add(refused.finding());
            return List.of();
        }
    }

    private static List<Sheet> sheets(String file, byte[] bytes) throws Refusal {
        BookParts book = new BookParts(Parts.open(file, bytes));
        List<Sheet> sheets = new ArrayList<>();
        for (String name : book.sheets()) {
            Optional<Xml> part = book.sheet(name);
            if (part.isPresent()) {
                sheets.add(new SheetPart(name, part.get(), book).read());
            }
        }
        if (sheets.isEmpty() || sheets.size() > Limits.SHEETS) {
            throw new Refusal(
                    "not-a-workbook",
                    Place.of(file),
                    "sổ không có trang hoặc quá nhiều trang (" + sheets.size() + ")",
                    Limits.SAID);
        }
        return sheets;
    }
}

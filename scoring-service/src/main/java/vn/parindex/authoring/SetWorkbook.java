package vn.parindex.authoring;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.parindex.authoring.workbook.LayerBook;
import vn.parindex.authoring.xlsx.Limits;
import vn.parindex.authoring.xlsx.Sheet;
import vn.parindex.authoring.xlsx.XlsxReader;
import vn.parindex.authoring.xlsx.XlsxWriter;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.finding.Findings;

/**
 * Sổ Excel của một bộ. One layer of a criteria set as one workbook: what its folder holds and nothing of the layers below. A
 * canonical folder comes back byte for byte (docs/workbook.md).
 */
public final class SetWorkbook {

    /** Bytes of the largest workbook that is read; a caller need not read more than one byte beyond it. */
    public static final int LARGEST_FILE = Limits.FILE;

    private SetWorkbook() {}

    /**
     * Writes the workbook of a folder; the stream stays open.
     *
     * @throws vn.parindex.finding.BadInput when a file of the folder cannot be read, or two of its leaves have one code
     */
    public static void write(SetFolder folder, OutputStream target) throws IOException {
        XlsxWriter.write(LayerBook.pages(SetDocuments.read(folder)), target);
    }

    /**
     * Reads a workbook; never throws for what is in it, and nothing in it is run, fetched or computed.
     *
     * @param file how messages about the whole file name it
     * @param bytes at most one more than {@link #LARGEST_FILE}
     */
    public static ReadWorkbook read(String file, byte[] bytes) {
        Findings findings = new Findings();
        List<Sheet> sheets = XlsxReader.read(file, bytes, findings);
        if (sheets.isEmpty()) {
            return ReadWorkbook.refused(findings.sorted());
        }
        SetDocuments documents = LayerBook.documents(sheets, findings);
        return ReadWorkbook.of(sheets, documents, findings.sorted());
    }
}

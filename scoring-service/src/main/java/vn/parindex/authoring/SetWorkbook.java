package vn.parindex.authoring;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.authoring.workbook.LayerBook;
import vn.parindex.authoring.xlsx.Limits;
import vn.parindex.authoring.xlsx.Page;
import vn.parindex.authoring.xlsx.Sheet;
import vn.parindex.authoring.xlsx.XlsxReader;
import vn.parindex.authoring.xlsx.XlsxWriter;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.catalogue.yaml.YamlReader;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

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
        XlsxWriter.write(pages(folder, SetDocuments.read(folder)), target);
    }

    /**
     * As {@link #write(SetFolder, OutputStream)}, with one more sheet that says by colour what differs from another version:
     * by what it is about, wherever it stands.
     */
    public static void write(SetFolder folder, SetFolder against, OutputStream target) throws IOException {
        SetDocuments documents = SetDocuments.read(folder);
        List<Page> pages = new ArrayList<>(pages(folder, documents));
        pages.add(LayerBook.differences(documents, SetDocuments.read(against), against.toString()));
        XlsxWriter.write(pages, target);
    }

    /**
     * What the coloured sheet says, one line a cell or row, of two layers that need not have a meaning yet.
     *
     * @throws vn.parindex.finding.BadInput as {@link #write(SetFolder, OutputStream)}
     */
    public static List<String> differences(SetFolder folder, SetFolder against) {
        return LayerBook.differenceLines(SetDocuments.read(folder), SetDocuments.read(against));
    }

    private static List<Page> pages(SetFolder folder, SetDocuments documents) {
        return LayerBook.pages(documents, folder.indicators());
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
        if (!findings.hasErrors()) {
            refuseLargeFiles(documents, findings);
        }
        return ReadWorkbook.of(sheets, documents, findings.sorted());
    }

    /** A file that nobody could read again is not written. */
    private static void refuseLargeFiles(SetDocuments documents, Findings findings) {
        documents.canonical().forEach((file, text) -> {
            if (text.getBytes(StandardCharsets.UTF_8).length > YamlReader.limit()) {
                findings.error("too-large", Place.of(file), "tệp quá lớn (" + file + ")", "cần tệp không quá 4 MB");
            }
        });
    }
}

package vn.parindex.authoring.web.pages;

import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.parindex.authoring.ReadWorkbook;
import vn.parindex.authoring.SetWorkbook;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Place;
import vn.parindex.web.Spreadsheet;

/**
 * Sổ Excel gửi lên. What is wrong with it is told twice: as a list, and as notes in its own cells, kept in the session until
 * the next upload.
 */
final class Upload {

    private static final String MARKED = "so-co-ghi-chu";
    private static final String NAME_OF_MARKED = MARKED + "-ten";
    private static final String NOTED = "-co-ghi-chu";

    private static final String FINDINGS = "uploadFindings";
    private static final String FROM = "-lan-sua-";
    private static final Pattern REVISION = Pattern.compile("(?i)" + FROM + "([1-9][0-9]{0,5})(?![0-9])");

    private Upload() {}

    /** The name of a workbook, with the revision that it is made of. */
    static String named(String name, int revision) {
        return name + FROM + revision;
    }

    /**
     * The revision that the workbook's name says it was made of: it knows nothing of later ones, whatever the page offers by
     * then.
     */
    static Optional<Integer> revision(MultipartFile file) {
        Matcher said =
                REVISION.matcher(Optional.ofNullable(file.getOriginalFilename()).orElse(""));
        return said.find() ? Optional.of(Integer.valueOf(said.group(1))) : Optional.empty();
    }

    /**
     * The revision that a workbook was made of: what its name says, but no later one than was chosen. A renamed workbook
     * says nothing: then somebody has to choose, since what others saved meanwhile would be undone without a word.
     *
     * @param chosen 0 when nothing was chosen
     * @param latest the revision of the draft; while it is the first one there is nothing to choose
     */
    static Optional<Integer> madeFrom(MultipartFile file, int chosen, int latest) {
        int most = chosen == 0 ? latest : chosen;
        return revision(file)
                .map(said -> Math.min(said, most))
                .or(() -> chosen == 0 && latest > 1 ? Optional.empty() : Optional.of(most));
    }

    static void tellUnknownRevision(MultipartFile file, RedirectAttributes back) {
        back.addFlashAttribute(
                FINDINGS,
                List.of(Finding.error(
                        "missing-value",
                        Place.of("sổ Excel"),
                        "tên tệp không nói sổ được tải về từ lần sửa nào (" + file.getOriginalFilename() + ")",
                        "chọn ở ô «Sổ này được tải về từ lần sửa», để điều người khác ghi sau lần ấy không mất")));
    }

    /** The name of the same workbook with notes in its cells: uploaded once mended, it says the same revision. */
    static String noted(String name) {
        return name.endsWith(NOTED) ? name : name + NOTED;
    }

    /** The file's own name without its ending, or without what a browser adds to a second download; one that is safe. */
    static String stem(MultipartFile file) {
        String name = Optional.ofNullable(file.getOriginalFilename())
                .orElse("")
                .replaceFirst("( ?\\([0-9]+\\))?\\.xlsx$", "");
        return name.matches("[a-z0-9-]{1,100}") ? name : "so-excel";
    }

    static ReadWorkbook read(MultipartFile file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return SetWorkbook.read("sổ Excel", in.readNBytes(SetWorkbook.LARGEST_FILE + 1));
        }
    }

    /**
     * For the page that the person is led back to.
     *
     * @param name of the workbook that was sent
     */
    static void tell(ReadWorkbook book, String name, RedirectAttributes back, HttpSession session) throws IOException {
        back.addFlashAttribute(FINDINGS, book.findings());
        session.removeAttribute(MARKED);
        if (book.canBeMarked()) {
            ByteArrayOutputStream marked = new ByteArrayOutputStream();
            book.writeMarked(marked);
            session.setAttribute(MARKED, marked.toByteArray());
            session.setAttribute(NAME_OF_MARKED, noted(name));
            back.addFlashAttribute("uploadMarked", true);
        }
    }

    /** The last workbook that was refused, to be downloaded with its notes. */
    static Optional<ResponseEntity<StreamingResponseBody>> marked(HttpSession session) {
        return session.getAttribute(MARKED) instanceof byte[] bytes
                        && session.getAttribute(NAME_OF_MARKED) instanceof String name
                ? Optional.of(Spreadsheet.download(name, target -> target.write(bytes)))
                : Optional.empty();
    }
}

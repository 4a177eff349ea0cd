package vn.parindex.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Bảng tính để tải: the one form in which pages hand out workbooks. */
public final class Spreadsheet {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private Spreadsheet() {}

    /**
     * An answer that the browser saves.
     *
     * @param name of the file, small letters and hyphens, without its ending
     */
    public static ResponseEntity<StreamingResponseBody> download(String name, StreamingResponseBody content) {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".xlsx\"")
                .body(content);
    }
}

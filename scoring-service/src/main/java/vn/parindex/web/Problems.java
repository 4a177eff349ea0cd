package vn.parindex.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import vn.parindex.audit.AuditLog;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Finding;

/**
 * Problem details (RFC 9457) of the API. The {@code type} is a stable relative address by which a client tells problems
 * apart; titles and details are Vietnamese and may change.
 */
public final class Problems {

    private static final URI UNTYPED = URI.create("about:blank");

    private Problems() {}

    /** A problem of a kind, such as {@code run-not-found}. */
    public static ProblemDetail of(HttpStatusCode status, String kind, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("/problems/" + kind));
        problem.setTitle(title);
        return withRequest(problem);
    }

    /** Bad input as 422, with one entry in {@code errors} for each finding. */
    static ProblemDetail of(BadInput bad) {
        ProblemDetail problem = of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "bad-input",
                "Dữ liệu vào có lỗi",
                "Có " + bad.findings().size() + " chỗ cần sửa; chưa có gì được ghi lại.");
        problem.setProperty("errors", faults(bad));
        return problem;
    }

    /** Fields of a request that cannot be used; their values stay out, since one may be a password. */
    static ProblemDetail of(BindException wrong) {
        ProblemDetail problem = typed(
                ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "Có trường thiếu hoặc không dùng được."));
        problem.setProperty(
                "errors",
                wrong.getFieldErrors().stream()
                        .map(error -> Map.of("field", error.getField(), "what", text(error)))
                        .toList());
        return problem;
    }

    private static String text(FieldError error) {
        return Optional.ofNullable(error.getDefaultMessage()).orElse("không dùng được");
    }

    /** Gives a problem that Spring made the type and title of its status. */
    static ProblemDetail typed(ProblemDetail problem) {
        boolean untyped = Optional.ofNullable(problem.getType()).orElse(UNTYPED).equals(UNTYPED);
        if (untyped) {
            ProblemKind kind = ProblemKind.of(problem.getStatus());
            problem.setType(URI.create("/problems/" + kind.slug()));
            problem.setTitle(kind.title());
        }
        return withRequest(problem);
    }

    private static ProblemDetail withRequest(ProblemDetail problem) {
        Optional.ofNullable(MDC.get(AuditLog.REQUEST)).ifPresent(id -> problem.setProperty("requestId", id));
        return problem;
    }

    /** One finding as the API shows it; line and column are 0 when the whole file or line is meant. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Fault(
            String code,
            String severity,
            String file,
            int line,
            int column,
            String what,
            String expected,
            Optional<String> example) {

        static Fault of(Finding finding) {
            var place = finding.place();
            String severity = finding.isError() ? "error" : "warning";
            return new Fault(
                    finding.code(),
                    severity,
                    place.file(),
                    place.line(),
                    place.column(),
                    finding.what(),
                    finding.expected(),
                    finding.example());
        }
    }

    /** All findings of an input. */
    private static List<Fault> faults(BadInput bad) {
        return bad.findings().stream().map(Fault::of).toList();
    }
}

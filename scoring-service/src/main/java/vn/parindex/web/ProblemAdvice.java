package vn.parindex.web;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import vn.parindex.finding.BadInput;

/** The one place where an exception under {@code /api/} becomes a problem detail. Pages keep their own error pages. */
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    /**
     * @throws Exception the same one, when another part answers it: pages, and refusals by the security chain
     */
    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> problem(Exception e, HttpServletRequest request) throws Exception {
        boolean refusal = e instanceof AccessDeniedException || e instanceof AuthenticationException;
        if (refusal || !request.getRequestURI().startsWith("/api/")) {
            throw e;
        }
        HttpHeaders headers = e instanceof ErrorResponse known ? known.getHeaders() : new HttpHeaders();
        ProblemDetail problem = translate(e);
        return ResponseEntity.status(problem.getStatus()).headers(headers).body(problem);
    }

    private static ProblemDetail translate(Exception e) {
        if (e instanceof BadInput bad) {
            return Problems.of(bad);
        }
        if (e instanceof NoResourceFoundException) {
            return Problems.typed(ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "API không có địa chỉ này."));
        }
        if (e instanceof BindException wrong) {
            return Problems.of(wrong);
        }
        if (e instanceof ErrorResponse known) {
            return Problems.typed(known.getBody());
        }
        if (e instanceof HttpMessageNotReadableException) {
            return invalid("Nội dung gửi lên không phải JSON đúng dạng.");
        }
        if (e instanceof TypeMismatchException wrong) {
            return invalid("Giá trị (" + wrong.getValue() + ") của «" + wrong.getPropertyName() + "» không đúng kiểu.");
        }
        LOG.error("Unexpected failure in the API", e);
        return Problems.typed(ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, "Hãy báo người quản trị kèm mã yêu cầu (requestId)."));
    }

    private static ProblemDetail invalid(String detail) {
        return Problems.typed(ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail));
    }
}

package vn.parindex.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import vn.parindex.web.ProblemWriter;

/** How the API refuses: as problem details, without saying more than the caller needs. */
@Component
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemWriter problems;

    ApiRefusals(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (refused instanceof LockedException) {
            problems.write(response, HttpStatus.TOO_MANY_REQUESTS, "Đã sai quá nhiều lần; hãy đợi rồi thử lại.");
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        problems.write(
                response,
                HttpStatus.UNAUTHORIZED,
                "Cần mã truy cập còn hiệu lực trong tiêu đề «Authorization: Bearer …»; tạo mã ở trang /tai-khoan"
                        + " hoặc bằng POST /api/v1/tokens.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        problems.write(response, HttpStatus.FORBIDDEN, "Vai trò của tài khoản không cho phép việc này.");
    }
}

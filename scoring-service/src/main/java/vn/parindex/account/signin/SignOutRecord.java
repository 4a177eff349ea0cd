package vn.parindex.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import vn.parindex.audit.AuditEvent;
import vn.parindex.audit.AuditLog;

/** Records that somebody signed out. */
@Component
class SignOutRecord implements LogoutHandler {

    private final AuditLog audit;

    SignOutRecord(AuditLog audit) {
        this.audit = audit;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null) {
            audit.write(AuditEvent.of(authentication.getName(), "sign-out", authentication.getName()));
        }
    }
}

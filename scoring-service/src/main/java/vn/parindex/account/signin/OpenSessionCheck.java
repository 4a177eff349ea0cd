package vn.parindex.account.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.parindex.account.SignedIn;
import vn.parindex.account.people.Accounts;

/**
 * Looks at each page request of somebody who signed in earlier: a session ends when the account was disabled or its
 * roles or password changed; and a one-time password has to be replaced before anything else is done with it.
 */
@Component
class OpenSessionCheck extends OncePerRequestFilter {

    private static final Set<String> ALWAYS = Set.of("/doi-mat-khau", "/dang-xuat", "/dang-nhap", "/icon.svg");

    private final Accounts accounts;
    private final SecurityContextLogoutHandler endSession = new SecurityContextLogoutHandler();

    OpenSessionCheck(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (isFile(request) || authentication == null || !(authentication.getPrincipal() instanceof SignedIn person)) {
            chain.doFilter(request, response);
        } else if (!accounts.stamp(person.id()).equals(Optional.of(person.stamp()))) {
            endSession.logout(request, response, authentication);
            response.sendRedirect(request.getContextPath() + "/dang-nhap?het-phien");
        } else if (person.mustChange() && !ALWAYS.contains(request.getRequestURI())) {
            response.sendRedirect(request.getContextPath() + "/doi-mat-khau");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isFile(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/css/") || path.startsWith("/fonts/") || path.startsWith("/js/");
    }
}

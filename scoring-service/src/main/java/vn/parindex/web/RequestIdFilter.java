package vn.parindex.web;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.parindex.audit.AuditLog;

/** Gives each request an id, which goes back in the answer and into every log line and audit entry that it causes. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIdFilter extends OncePerRequestFilter {

    static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = RequestIdFilter.class.getName();

    /** A caller's id is taken over only when it can do no harm in a log line. */
    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = id(request);
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader(HEADER, id);
        MDC.put(AuditLog.REQUEST, id);
        MDC.put(AuditLog.ADDRESS, request.getRemoteAddr());
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(AuditLog.REQUEST);
            MDC.remove(AuditLog.ADDRESS);
        }
    }

    /** The error page is a second pass through the filters, for the same request. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** The id of a request; empty before this filter saw it. */
    static Optional<String> known(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(ATTRIBUTE));
    }

    private static String id(HttpServletRequest request) {
        return known(request)
                .or(() -> Optional.ofNullable(request.getHeader(HEADER))
                        .filter(given -> ACCEPTABLE.matcher(given).matches()))
                .orElseGet(() -> UuidCreator.getTimeOrderedEpoch().toString());
    }
}

package vn.parindex.account.signin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import vn.parindex.account.Permission;

/**
 * Metrics are open to a collector on this computer; anybody else needs {@code metrics:read}. What a proxy on this
 * computer passes on comes from elsewhere, and is known by the header that a proxy adds.
 */
final class MetricsAccess implements AuthorizationManager<RequestAuthorizationContext> {

    @Override
    public @Nullable AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> person, RequestAuthorizationContext context) {
        var request = context.getRequest();
        boolean direct = request.getHeader("X-Forwarded-For") == null && request.getHeader("Forwarded") == null;
        return new AuthorizationDecision((direct && isLoopback(request.getRemoteAddr())) || mayRead(person.get()));
    }

    private static boolean mayRead(@Nullable Authentication person) {
        return person != null
                && person.getAuthorities().stream()
                        .anyMatch(authority -> Permission.METRICS_READ.equals(authority.getAuthority()));
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}

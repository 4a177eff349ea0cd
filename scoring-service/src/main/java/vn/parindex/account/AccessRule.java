package vn.parindex.account;

import org.springframework.http.HttpMethod;

/**
 * Quy tắc truy cập. A module declares one bean for each address that needs a permission. Without a rule, a signed-in
 * person may GET an address, and every other method is refused.
 *
 * @param method the HTTP method
 * @param pattern path pattern such as {@code /api/v1/runs/{id}}
 * @param permission one of {@link Permission}
 */
public record AccessRule(HttpMethod method, String pattern, String permission) {}

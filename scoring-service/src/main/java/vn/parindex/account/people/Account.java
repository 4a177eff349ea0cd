package vn.parindex.account.people;

import java.util.Set;
import java.util.UUID;

/**
 * Tài khoản, without its password.
 *
 * @param roles ids of its roles
 * @param mustChange whether the password was set by somebody else and has to be replaced
 * @param demonstration whether it belongs to the demonstration data
 * @param stamp grows with every change that ends open sessions
 */
public record Account(
        UUID id,
        String username,
        String displayName,
        Set<String> roles,
        boolean mustChange,
        boolean enabled,
        boolean demonstration,
        int stamp) {}

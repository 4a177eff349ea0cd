package vn.parindex.account;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Người đang dùng. The person (or the program, by a token) behind a request; controllers take it as
 * {@code @AuthenticationPrincipal SignedIn}.
 *
 * @param id the account
 * @param username the name signed in with; also the actor in the audit log
 * @param displayName the name for people
 * @param permissions what the account's roles allow
 * @param mustChange whether a new password has to be chosen before anything else
 * @param stamp the account's stamp at the moment of signing in
 */
public record SignedIn(
        UUID id, String username, String displayName, Set<String> permissions, boolean mustChange, int stamp)
        implements UserDetails {

    private static final long serialVersionUID = 1L;

    public SignedIn {
        permissions = Set.copyOf(permissions);
    }

    public boolean may(String permission) {
        return permissions.contains(permission);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return permissions.stream().sorted().map(SimpleGrantedAuthority::new).collect(Collectors.toList());
    }

    /** The hash stays in the database: it is compared there where it is read, and kept in no session. */
    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getUsername() {
        return username;
    }
}

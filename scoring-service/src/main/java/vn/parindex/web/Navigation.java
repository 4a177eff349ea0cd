package vn.parindex.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/** All entries in order. Hiding an entry is a courtesy; the refusal is the business of the account module. */
@Component
class Navigation {

    private final List<NavigationEntry> entries;

    Navigation(List<NavigationEntry> entries) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order).thenComparing(NavigationEntry::path))
                .toList();
    }

    List<NavigationEntry> visibleTo(Authentication person) {
        Set<String> permissions = person.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> permissions.contains(entry.permission()))
                .toList();
    }
}

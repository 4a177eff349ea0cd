package vn.parindex.account.signin;

import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import vn.parindex.account.AccessRule;

/** All modules' rules, the most specific address first, and after them what holds for every other address. */
final class AccessRules {

    private static final Comparator<AccessRule> MOST_SPECIFIC_FIRST =
            Comparator.comparing(AccessRules::parsed, PathPattern.SPECIFICITY_COMPARATOR);

    private final List<AccessRule> rules;

    AccessRules(List<AccessRule> rules) {
        this.rules = rules.stream().sorted(MOST_SPECIFIC_FIRST).toList();
    }

    void apply(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        for (AccessRule rule : rules) {
            requests.requestMatchers(rule.method(), rule.pattern()).hasAuthority(rule.permission());
            if (rule.method().equals(HttpMethod.GET)) {
                requests.requestMatchers(HttpMethod.HEAD, rule.pattern()).hasAuthority(rule.permission());
            }
        }
        requests.requestMatchers(HttpMethod.GET, "/**").authenticated();
        requests.requestMatchers(HttpMethod.HEAD, "/**").authenticated();
        requests.anyRequest().denyAll();
    }

    private static PathPattern parsed(AccessRule rule) {
        return PathPatternParser.defaultInstance.parse(rule.pattern());
    }
}

package vn.parindex.account.signin;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.parindex.account.AccessRule;
import vn.parindex.web.ContentSecurityPolicy;

/**
 * Three chains: programs at the API (a token, no session, hence no CSRF), the operators' addresses, and people's pages
 * (a session, CSRF). What a module does not allow by a rule is refused, except reading by somebody who has signed in.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String[] OPEN_FILES = {"/css/**", "/js/**", "/fonts/**", "/webjars/**", "/icon.svg"};

    private final AccessRules rules;

    SecurityConfiguration(List<AccessRule> rules) {
        this.rules = new AccessRules(rules);
    }

    @Bean
    AuthenticationManager authenticationManager(PasswordSignIn passwordSignIn) {
        return new ProviderManager(passwordSignIn);
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, BearerTokenFilter tokens, ApiRefusals refusals) throws Exception {
        return stateless(http.securityMatcher("/api/**"), tokens, refusals)
                .authorizeHttpRequests(requests -> {
                    requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                            .permitAll();
                    requests.requestMatchers(HttpMethod.POST, "/api/v1/tokens").permitAll();
                    rules.apply(requests);
                })
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain operators(HttpSecurity http, BearerTokenFilter tokens, ApiRefusals refusals) throws Exception {
        return stateless(http.securityMatcher("/actuator/**"), tokens, refusals)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/prometheus")
                        .access(new MetricsAccess())
                        .anyRequest()
                        .denyAll())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, OpenSessionCheck sessions, SignOutRecord signOut) throws Exception {
        return common(http)
                .csrf(csrf -> csrf.ignoringRequestMatchers(ContentSecurityPolicy.REPORT_PATH))
                .addFilterBefore(sessions, AuthorizationFilter.class)
                .formLogin(form -> form.loginPage("/dang-nhap")
                        .defaultSuccessUrl("/")
                        .failureHandler(new SignInRefusal())
                        .permitAll())
                .logout(out -> out.logoutUrl("/dang-xuat")
                        .addLogoutHandler(signOut)
                        .logoutSuccessUrl("/dang-nhap?da-ra")
                        .permitAll())
                .authorizeHttpRequests(requests -> {
                    requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                            .permitAll();
                    requests.requestMatchers(OPEN_FILES).permitAll();
                    requests.requestMatchers(HttpMethod.GET, "/v3/api-docs/**", "/v3/api-docs.yaml")
                            .permitAll();
                    requests.requestMatchers(HttpMethod.POST, ContentSecurityPolicy.REPORT_PATH)
                            .permitAll();
                    requests.requestMatchers(HttpMethod.POST, "/doi-mat-khau", "/tai-khoan/**")
                            .authenticated();
                    rules.apply(requests);
                })
                .build();
    }

    /** The filters belong to the chains above and nowhere else. */
    @Bean
    FilterRegistrationBean<BearerTokenFilter> tokensOnlyInChains(BearerTokenFilter filter) {
        return notOnItsOwn(new FilterRegistrationBean<>(filter));
    }

    @Bean
    FilterRegistrationBean<OpenSessionCheck> sessionsOnlyInChains(OpenSessionCheck filter) {
        return notOnItsOwn(new FilterRegistrationBean<>(filter));
    }

    private static <F extends Filter> FilterRegistrationBean<F> notOnItsOwn(FilterRegistrationBean<F> registration) {
        registration.setEnabled(false);
        return registration;
    }

    private static HttpSecurity stateless(HttpSecurity http, BearerTokenFilter tokens, ApiRefusals refusals)
            throws Exception {
        return common(http)
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .addFilterBefore(tokens, UsernamePasswordAuthenticationFilter.class)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
    }

    private static HttpSecurity common(HttpSecurity http) throws Exception {
        return http.headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(ContentSecurityPolicy.VALUE))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny))
                .anonymous(withDefaults());
    }
}

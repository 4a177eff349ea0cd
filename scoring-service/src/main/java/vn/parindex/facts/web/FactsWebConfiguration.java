package vn.parindex.facts.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import vn.parindex.account.AccessRule;
import vn.parindex.account.Permission;

/** Who may read the batches of figures. */
@Configuration(proxyBeanMethods = false)
class FactsWebConfiguration {

    @Bean
    AccessRule readFigures() {
        return new AccessRule(HttpMethod.GET, "/api/v1/figures/**", Permission.FIGURES_READ);
    }

    @Bean
    AccessRule importFigures() {
        return new AccessRule(HttpMethod.POST, "/api/v1/figures", Permission.FIGURES_WRITE);
    }
}

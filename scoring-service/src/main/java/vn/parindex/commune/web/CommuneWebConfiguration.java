package vn.parindex.commune.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import vn.parindex.account.AccessRule;
import vn.parindex.account.Permission;

/** Who may read the units. */
@Configuration(proxyBeanMethods = false)
class CommuneWebConfiguration {

    @Bean
    AccessRule readCommunes() {
        return new AccessRule(HttpMethod.GET, "/api/v1/communes", Permission.UNIT_READ);
    }
}

package vn.parindex.scenario.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import vn.parindex.account.AccessRule;
import vn.parindex.account.Permission;

/** Who may try scenarios. */
@Configuration(proxyBeanMethods = false)
class ScenarioWebConfiguration {

    @Bean
    AccessRule preview() {
        return new AccessRule(HttpMethod.POST, "/api/v1/runs/*/what-if", Permission.SCENARIO_CREATE);
    }

    @Bean
    AccessRule saveScenario() {
        return new AccessRule(HttpMethod.POST, "/api/v1/scenarios", Permission.SCENARIO_CREATE);
    }

    @Bean
    AccessRule readScenarios() {
        return new AccessRule(HttpMethod.GET, "/api/v1/scenarios/**", Permission.RUN_READ);
    }
}

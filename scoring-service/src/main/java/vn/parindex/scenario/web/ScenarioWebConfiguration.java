package vn.parindex.scenario.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import vn.parindex.account.AccessRule;
import vn.parindex.account.Permission;
import vn.parindex.scorebook.ResultLink;
import vn.parindex.web.NavigationEntry;

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

    @Bean
    NavigationEntry scenariosEntry() {
        return new NavigationEntry("scenario.nav", "/kich-ban", 30, Permission.RUN_READ);
    }

    @Bean
    AccessRule readScenarioPages() {
        return new AccessRule(HttpMethod.GET, "/kich-ban/**", Permission.RUN_READ);
    }

    @Bean
    AccessRule saveFromDesk() {
        return new AccessRule(HttpMethod.POST, "/kich-ban", Permission.SCENARIO_CREATE);
    }

    @Bean
    AccessRule openDesk() {
        return new AccessRule(HttpMethod.GET, "/ban-thu", Permission.SCENARIO_CREATE);
    }

    @Bean
    AccessRule useDesk() {
        return new AccessRule(HttpMethod.POST, "/ban-thu/**", Permission.SCENARIO_CREATE);
    }

    @Bean
    ResultLink deskOfUnit() {
        return new ResultLink("scenario.link.desk", "/ban-thu", true, 10, Permission.SCENARIO_CREATE);
    }

    @Bean
    ResultLink midYearOfRun() {
        return new ResultLink("scenario.link.mid-year", "/giua-nam", false, 10, Permission.RUN_READ);
    }

    @Bean
    AccessRule readMidYear() {
        return new AccessRule(HttpMethod.GET, "/giua-nam", Permission.RUN_READ);
    }

    @Bean
    ResultLink intervalsOfRun() {
        return new ResultLink("scenario.link.intervals", "/khoang-hang", false, 20, Permission.RUN_READ);
    }

    @Bean
    AccessRule readIntervals() {
        return new AccessRule(HttpMethod.GET, "/khoang-hang/**", Permission.RUN_READ);
    }

    @Bean
    ResultLink pathOfUnit() {
        return new ResultLink("scenario.link.path", "/duong-di", true, 20, Permission.RUN_READ);
    }

    @Bean
    AccessRule readPaths() {
        return new AccessRule(HttpMethod.GET, "/duong-di", Permission.RUN_READ);
    }

    @Bean
    ResultLink sensitivityOfUnit() {
        return new ResultLink("scenario.link.sensitivity", "/do-nhay", true, 30, Permission.RUN_READ);
    }

    @Bean
    AccessRule readSensitivity() {
        return new AccessRule(HttpMethod.GET, "/do-nhay", Permission.RUN_READ);
    }
}

package vn.parindex.scorebook;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import vn.parindex.account.AccessRule;
import vn.parindex.account.Permission;
import vn.parindex.catalogue.GateCheck;
import vn.parindex.scoring.GateGrammar;
import vn.parindex.scoring.Scorer;
import vn.parindex.web.NavigationEntry;

/** The scorebook's place in the navigation and who may do what with runs. */
@Configuration(proxyBeanMethods = false)
class ScorebookConfiguration {

    @Bean
    Scorer scorer(ScoringMetrics metrics) {
        return Scorer.create(metrics);
    }

    /** The catalogue refuses a gate whose sentence the engine would not understand. */
    @Bean
    GateCheck gateCheck() {
        return GateGrammar.OF_SETS;
    }

    @Bean
    NavigationEntry runsEntry() {
        return new NavigationEntry("scorebook.nav.runs", "/lan-cham", 10, Permission.RUN_READ);
    }

    @Bean
    AccessRule readRunPages() {
        return new AccessRule(HttpMethod.GET, "/lan-cham/**", Permission.RUN_READ);
    }

    @Bean
    NavigationEntry comparisonEntry() {
        return new NavigationEntry("scorebook.nav.comparison", "/so-sanh", 20, Permission.RUN_READ);
    }

    @Bean
    AccessRule readComparisonPages() {
        return new AccessRule(HttpMethod.GET, "/so-sanh/**", Permission.RUN_READ);
    }

    @Bean
    AccessRule readComparisons() {
        return new AccessRule(HttpMethod.GET, "/api/v1/comparisons/**", Permission.RUN_READ);
    }

    @Bean
    AccessRule readRuns() {
        return new AccessRule(HttpMethod.GET, "/api/v1/runs/**", Permission.RUN_READ);
    }

    @Bean
    AccessRule createRuns() {
        return new AccessRule(HttpMethod.POST, "/api/v1/runs", Permission.RUN_CREATE);
    }

    @Bean
    AccessRule replayRuns() {
        return new AccessRule(HttpMethod.POST, "/api/v1/runs/*/replay", Permission.RUN_READ);
    }
}

package vn.parindex.authoring.web.cases;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import vn.parindex.account.AccessRule;
import vn.parindex.account.Permission;
import vn.parindex.scorebook.ResultLink;
import vn.parindex.scoring.CaseRunner;
import vn.parindex.scoring.Scorer;

/** Who may make a case from a score card; the pages below a draft are covered by the rules of drafts. */
@Configuration(proxyBeanMethods = false)
class CasesWebConfiguration {

    @Bean
    CaseRunner caseRunner(Scorer scorer) {
        return new CaseRunner(scorer);
    }

    @Bean
    AccessRule makeCaseFromCard() {
        return new AccessRule(HttpMethod.GET, CardCasePages.PATH, Permission.SET_WRITE);
    }

    @Bean
    ResultLink caseOfUnit() {
        return new ResultLink("cases.link.card", CardCasePages.PATH, true, 40, Permission.SET_WRITE);
    }
}

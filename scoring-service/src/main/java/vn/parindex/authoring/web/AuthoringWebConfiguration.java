package vn.parindex.authoring.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import vn.parindex.account.AccessRule;
import vn.parindex.account.Permission;

/** Who may read, write, approve and publish versions of sets. */
@Configuration(proxyBeanMethods = false)
class AuthoringWebConfiguration {

    @Bean
    AccessRule readDrafts() {
        return new AccessRule(HttpMethod.GET, "/api/v1/drafts/**", Permission.SET_READ);
    }

    @Bean
    AccessRule startDraft() {
        return new AccessRule(HttpMethod.POST, "/api/v1/drafts", Permission.SET_WRITE);
    }

    @Bean
    AccessRule saveDraft() {
        return new AccessRule(HttpMethod.POST, "/api/v1/drafts/*/revisions/**", Permission.SET_WRITE);
    }

    @Bean
    AccessRule checkDraft() {
        return new AccessRule(HttpMethod.POST, "/api/v1/drafts/*/check", Permission.SET_WRITE);
    }

    @Bean
    AccessRule showImpact() {
        return new AccessRule(HttpMethod.POST, "/api/v1/drafts/*/impact", Permission.SET_WRITE);
    }

    @Bean
    AccessRule acknowledgeImpact() {
        return new AccessRule(HttpMethod.POST, "/api/v1/drafts/*/impact/acknowledgement", Permission.SET_PUBLISH);
    }

    @Bean
    AccessRule approveDraft() {
        return new AccessRule(HttpMethod.POST, "/api/v1/drafts/*/approval", Permission.SET_PUBLISH);
    }

    @Bean
    AccessRule publishDraft() {
        return new AccessRule(HttpMethod.POST, "/api/v1/drafts/*/publication", Permission.SET_PUBLISH);
    }
}

package vn.parindex.authoring.web.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import vn.parindex.account.AccessRule;
import vn.parindex.account.Permission;
import vn.parindex.web.NavigationEntry;

/** Who may read, write, approve and publish on the pages. Every address below a draft that posts needs the writer's permission unless it says otherwise. */
@Configuration(proxyBeanMethods = false)
class AuthoringPagesConfiguration {

    @Bean
    NavigationEntry setsEntry() {
        return new NavigationEntry("authoring.nav", SetListPages.PATH, 40, Permission.SET_READ);
    }

    @Bean
    NavigationEntry codesEntry() {
        return new NavigationEntry("authoring.codes.title", "/ma-kiem-tra", 45, Permission.SET_WRITE);
    }

    @Bean
    AccessRule readSetPages() {
        return new AccessRule(HttpMethod.GET, "/bo-chi-so/**", Permission.SET_READ);
    }

    @Bean
    AccessRule startOnPages() {
        return new AccessRule(HttpMethod.POST, "/bo-chi-so/**", Permission.SET_WRITE);
    }

    @Bean
    AccessRule lookAtNextYear() {
        return new AccessRule(HttpMethod.GET, "/nam-sau/**", Permission.SET_WRITE);
    }

    @Bean
    AccessRule startNextYear() {
        return new AccessRule(HttpMethod.POST, "/nam-sau/**", Permission.SET_WRITE);
    }

    @Bean
    AccessRule readDraftPages() {
        return new AccessRule(HttpMethod.GET, "/ban-nhap/**", Permission.SET_READ);
    }

    @Bean
    AccessRule writeDraftPages() {
        return new AccessRule(HttpMethod.POST, "/ban-nhap/**", Permission.SET_WRITE);
    }

    @Bean
    AccessRule approveOnPage() {
        return new AccessRule(HttpMethod.POST, "/ban-nhap/*/phe-duyet", Permission.SET_PUBLISH);
    }

    @Bean
    AccessRule publishOnPage() {
        return new AccessRule(HttpMethod.POST, "/ban-nhap/*/cong-bo", Permission.SET_PUBLISH);
    }

    @Bean
    AccessRule acknowledgeOnPage() {
        return new AccessRule(HttpMethod.POST, "/ban-nhap/*/tac-dong/da-xem", Permission.SET_PUBLISH);
    }
}

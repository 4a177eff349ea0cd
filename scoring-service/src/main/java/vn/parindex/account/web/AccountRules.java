package vn.parindex.account.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import vn.parindex.account.AccessRule;
import vn.parindex.account.Permission;
import vn.parindex.web.NavigationEntry;

/** What this module allows, and its entry in the navigation. */
@Configuration(proxyBeanMethods = false)
class AccountRules {

    private static final int LAST = 900;

    @Bean
    AccessRule readAccounts() {
        return new AccessRule(HttpMethod.GET, "/quan-tri/**", Permission.ACCOUNT_MANAGE);
    }

    @Bean
    AccessRule changeAccounts() {
        return new AccessRule(HttpMethod.POST, "/quan-tri/tai-khoan/**", Permission.ACCOUNT_MANAGE);
    }

    @Bean
    NavigationEntry accountsEntry() {
        return new NavigationEntry("account.admin.title", "/quan-tri/tai-khoan", LAST, Permission.ACCOUNT_MANAGE);
    }
}

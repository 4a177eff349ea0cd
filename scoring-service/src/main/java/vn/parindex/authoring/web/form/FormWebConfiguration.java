package vn.parindex.authoring.web.form;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.parindex.account.AccessRule;
import vn.parindex.account.Permission;

/** Who may edit leaves and gates, and what their pages are given. */
@Configuration(proxyBeanMethods = false)
class FormWebConfiguration {

    @Bean
    WebMvcConfigurer formArguments(OpenDrafts open) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new FormArguments(open));
            }
        };
    }

    @Bean
    AccessRule openLeafForm() {
        return new AccessRule(HttpMethod.GET, "/ban-nhap/*/tieu-chi/**", Permission.SET_WRITE);
    }

    @Bean
    AccessRule useLeafForm() {
        return new AccessRule(HttpMethod.POST, "/ban-nhap/*/tieu-chi/**", Permission.SET_WRITE);
    }

    @Bean
    AccessRule openNewLeaf() {
        return new AccessRule(HttpMethod.GET, "/ban-nhap/*/them-tieu-chi/**", Permission.SET_WRITE);
    }

    @Bean
    AccessRule openRemoval() {
        return new AccessRule(HttpMethod.GET, "/ban-nhap/*/bo-tieu-chi/**", Permission.SET_WRITE);
    }

    @Bean
    AccessRule openMove() {
        return new AccessRule(HttpMethod.GET, "/ban-nhap/*/chuyen-tieu-chi/**", Permission.SET_WRITE);
    }

    @Bean
    AccessRule openGateForm() {
        return new AccessRule(HttpMethod.GET, "/ban-nhap/*/dieu-kien/**", Permission.SET_WRITE);
    }

    @Bean
    AccessRule useGateForm() {
        return new AccessRule(HttpMethod.POST, "/ban-nhap/*/dieu-kien/**", Permission.SET_WRITE);
    }
}

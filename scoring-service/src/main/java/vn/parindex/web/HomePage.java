package vn.parindex.web;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The address without a path leads to the first page that this person may see. */
@Controller
class HomePage {

    private final Navigation navigation;

    HomePage(Navigation navigation) {
        this.navigation = navigation;
    }

    @GetMapping("/")
    String home(Authentication person) {
        String path = navigation.visibleTo(person).stream()
                .map(NavigationEntry::path)
                .findFirst()
                .orElse("/tai-khoan");
        return "redirect:" + path;
    }
}

package vn.parindex.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page, error pages too, the model attribute {@code shell}. */
@ControllerAdvice
class ShellAdvice {

    private final Navigation navigation;
    private final boolean demonstration;

    ShellAdvice(Navigation navigation, @Value("${parindex.demo}") boolean demonstration) {
        this.navigation = navigation;
        this.demonstration = demonstration;
    }

    @ModelAttribute("shell")
    Shell shell(HttpServletRequest request) {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        if (person == null || person instanceof AnonymousAuthenticationToken || !person.isAuthenticated()) {
            return new Shell(List.of(), request.getRequestURI(), "", demonstration);
        }
        return new Shell(navigation.visibleTo(person), request.getRequestURI(), person.getName(), demonstration);
    }
}

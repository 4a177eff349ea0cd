package vn.parindex.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
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

    @ModelAttribute("printed")
    Printed printed() {
        return new Printed();
    }

    @ModelAttribute("shell")
    Shell shell(HttpServletRequest request) {
        Optional<Authentication> person = Optional.ofNullable(
                        SecurityContextHolder.getContext().getAuthentication())
                .filter(someone -> !(someone instanceof AnonymousAuthenticationToken));
        return new Shell(
                person.map(navigation::visibleTo).orElse(List.of()),
                request.getRequestURI(),
                person.map(Authentication::getName).orElse(""),
                demonstration,
                RequestIdFilter.known(request).orElse(""));
    }
}

package vn.parindex.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.parindex.account.SignedIn;
import vn.parindex.account.people.Account;
import vn.parindex.account.people.AccountDesk;
import vn.parindex.account.people.Accounts;
import vn.parindex.account.people.Passwords;

/** Trang đổi mật khẩu. All other sessions of the account end with the change; this one goes on under a new id. */
@Controller
class PasswordPage {

    private final AccountDesk desk;
    private final Accounts accounts;
    private final Passwords passwords;
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    PasswordPage(AccountDesk desk, Accounts accounts, Passwords passwords) {
        this.desk = desk;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @GetMapping("/doi-mat-khau")
    String show() {
        return "account/password";
    }

    @PostMapping("/doi-mat-khau")
    String change(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam String current,
            @RequestParam String password,
            @RequestParam String repeated,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        Optional<String> objection = objection(person, current, password, repeated);
        if (objection.isPresent()) {
            next.addFlashAttribute("problem", objection.get());
            return "redirect:/doi-mat-khau";
        }
        continueAs(desk.changePassword(person, password), request, response);
        next.addFlashAttribute("notice", "account.password.changed");
        return "redirect:/tai-khoan";
    }

    private Optional<String> objection(SignedIn person, String current, String password, String repeated) {
        boolean demonstration =
                accounts.byId(person.id()).map(Account::demonstration).orElse(true);
        if (demonstration) {
            return Optional.of("account.password.demonstration");
        }
        if (!passwords.matches(current, accounts.passwordHash(person.id()))) {
            return Optional.of("account.password.wrong");
        }
        if (!password.equals(repeated)) {
            return Optional.of("account.password.differs");
        }
        if (password.equals(current)) {
            return Optional.of("account.password.same");
        }
        return Passwords.objection(password, person.username());
    }

    private void continueAs(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
        request.changeSessionId();
        sessions.saveContext(context, request, response);
    }
}

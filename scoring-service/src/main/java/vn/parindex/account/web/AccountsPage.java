package vn.parindex.account.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.parindex.account.SignedIn;
import vn.parindex.account.people.Account;
import vn.parindex.account.people.AccountDesk;
import vn.parindex.account.people.Accounts;

/** Trang quản trị tài khoản. A one-time password is shown by the next page and then gone. */
@Controller
@RequestMapping("/quan-tri/tai-khoan")
class AccountsPage {

    private static final String BACK = "redirect:/quan-tri/tai-khoan";

    private final Accounts accounts;
    private final AccountDesk desk;

    AccountsPage(Accounts accounts, AccountDesk desk) {
        this.accounts = accounts;
        this.desk = desk;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("accounts", accounts.all());
        model.addAttribute("roles", accounts.roles());
        return "account/all";
    }

    @PostMapping
    String add(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam String username,
            @RequestParam String displayName,
            @RequestParam(defaultValue = "") List<String> roles,
            RedirectAttributes next) {
        Optional<String> objection = desk.objection(username, displayName);
        if (objection.isPresent()) {
            next.addFlashAttribute("problem", objection.get());
        } else {
            Optional<String> secret = desk.add(person, username, displayName, Set.copyOf(roles));
            showSecret(secret, username, next);
        }
        return BACK;
    }

    @PostMapping("/{id}/vai-tro")
    String roles(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<String> roles,
            RedirectAttributes next) {
        return done(desk.setRoles(person, id, Set.copyOf(roles)), next);
    }

    @PostMapping("/{id}/khoa")
    String disable(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id, RedirectAttributes next) {
        return done(desk.setEnabled(person, id, false), next);
    }

    @PostMapping("/{id}/mo")
    String enable(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id, RedirectAttributes next) {
        return done(desk.setEnabled(person, id, true), next);
    }

    @PostMapping("/{id}/mat-khau")
    String resetPassword(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id, RedirectAttributes next) {
        String username = accounts.byId(id).map(Account::username).orElse("");
        showSecret(desk.resetPassword(person, id), username, next);
        return BACK;
    }

    private static void showSecret(Optional<String> secret, String username, RedirectAttributes next) {
        if (secret.isPresent()) {
            next.addFlashAttribute("secret", secret.get());
            next.addFlashAttribute("secretOf", username);
        } else {
            next.addFlashAttribute("problem", "account.admin.refused");
        }
    }

    private static String done(boolean changed, RedirectAttributes next) {
        if (changed) {
            next.addFlashAttribute("notice", "account.admin.saved");
        } else {
            next.addFlashAttribute("problem", "account.admin.refused");
        }
        return BACK;
    }
}

package vn.parindex.account.web;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.parindex.account.SignedIn;
import vn.parindex.account.people.Account;
import vn.parindex.account.people.AccountSettings;
import vn.parindex.account.people.Accounts;
import vn.parindex.account.people.Role;
import vn.parindex.account.token.ApiToken;
import vn.parindex.account.token.ApiTokens;
import vn.parindex.account.token.TokenDesk;
import vn.parindex.runtime.VietnamTime;

/** Trang tài khoản của tôi: roles, password, API tokens. A new token's text is shown by the next page and then gone. */
@Controller
class AccountPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Accounts accounts;
    private final ApiTokens tokens;
    private final TokenDesk desk;
    private final AccountSettings settings;
    private final Clock clock;

    AccountPage(Accounts accounts, ApiTokens tokens, TokenDesk desk, AccountSettings settings, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.desk = desk;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/tai-khoan")
    String show(@AuthenticationPrincipal SignedIn person, Model model) {
        Account account = accounts.byId(person.id()).orElseThrow();
        List<String> roles = accounts.roles().stream()
                .filter(role -> account.roles().contains(role.id()))
                .map(Role::name)
                .toList();
        model.addAttribute("person", person);
        model.addAttribute("roles", roles);
        model.addAttribute(
                "tokens", tokens.of(person.id()).stream().map(this::line).toList());
        model.addAttribute("maxDays", settings.account().maxTokenDays());
        return "account/mine";
    }

    @PostMapping("/tai-khoan/ma-truy-cap")
    String make(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam String name,
            @RequestParam int days,
            RedirectAttributes next) {
        Optional<String> objection = desk.objection(name, days);
        if (objection.isPresent()) {
            next.addFlashAttribute("problem", objection.get());
        } else {
            next.addFlashAttribute(
                    "secret", desk.make(person, name, days).text().whole());
        }
        return "redirect:/tai-khoan";
    }

    @PostMapping("/tai-khoan/ma-truy-cap/{id}/thu-hoi")
    String revoke(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id, RedirectAttributes next) {
        desk.revoke(person, id);
        next.addFlashAttribute("notice", "account.token.revoked");
        return "redirect:/tai-khoan";
    }

    /** One line of the list; the last day is a day in Việt Nam. */
    record Line(UUID id, String name, String prefix, String lastDay, boolean usable) {}

    private Line line(ApiToken token) {
        String lastDay = DAY.format(token.expiresAt().atZone(VietnamTime.ZONE));
        return new Line(token.id(), token.name(), token.prefix(), lastDay, token.usableAt(clock.instant()));
    }
}

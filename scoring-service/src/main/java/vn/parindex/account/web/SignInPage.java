package vn.parindex.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.parindex.account.people.DemonstrationAccounts;

/** Trang đăng nhập. Shows the demonstration accounts while there are any. */
@Controller
class SignInPage {

    private static final Map<String, String> NOTICES = Map.of(
            "sai", "account.sign-in.wrong",
            "cho", "account.sign-in.wait",
            "het-phien", "account.sign-in.ended",
            "da-ra", "account.sign-in.out");

    private final DemonstrationAccounts demonstration;

    SignInPage(DemonstrationAccounts demonstration) {
        this.demonstration = demonstration;
    }

    @GetMapping("/dang-nhap")
    String show(HttpServletRequest request, Model model) {
        Optional<String> notice = NOTICES.keySet().stream()
                .filter(name -> request.getParameter(name) != null)
                .findFirst()
                .map(NOTICES::get);
        model.addAttribute("notice", notice.orElse(""));
        model.addAttribute("demonstration", demonstration.shown());
        return "account/sign-in";
    }
}

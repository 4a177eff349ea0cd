package vn.parindex.catalogue.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.parindex.finding.FindingCode;

/** Trang mọi mã kiểm tra: where the code of a finding leads. */
@Controller
class CodePages {

    @GetMapping("/ma-kiem-tra")
    String codes(Model model) {
        model.addAttribute("parts", FindingCode.all().entrySet());
        return "authoring/codes";
    }
}

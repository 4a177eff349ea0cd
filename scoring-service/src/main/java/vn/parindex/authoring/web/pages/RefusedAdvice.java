package vn.parindex.authoring.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.parindex.authoring.draft.DraftConflict;
import vn.parindex.authoring.workbook.SpokenKeys;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Finding;

/** A step that does not follow leads back to the page it was taken on, which says why and what stands now. */
@ControllerAdvice(
        basePackageClasses = RefusedAdvice.class,
        basePackages = {"vn.parindex.authoring.web.cases", "vn.parindex.authoring.web.form"})
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedAdvice {

    @ExceptionHandler(DraftConflict.class)
    String conflict(DraftConflict conflict, HttpServletRequest request) {
        return back(request, List.of(conflict.kind().title() + ". " + conflict.detail()));
    }

    /** Two who click at once: the tables let one through. */
    @ExceptionHandler(DataIntegrityViolationException.class)
    String meanwhile(DataIntegrityViolationException refused, HttpServletRequest request) {
        return conflict(DraftConflict.meanwhile(refused).orElseThrow(() -> refused), request);
    }

    @ExceptionHandler(BadInput.class)
    String bad(BadInput bad, HttpServletRequest request) {
        return back(
                request, bad.findings().stream().map(RefusedAdvice::sentence).toList());
    }

    /** A reason of blanks passes the browser and is none. */
    @ExceptionHandler(HandlerMethodValidationException.class)
    String noReason(HandlerMethodValidationException invalid, HttpServletRequest request) {
        if (!invalid.getParameterValidationResults().stream()
                .allMatch(result -> isReason(result.getMethodParameter()))) {
            throw invalid;
        }
        return back(request, List.of("Chưa ghi: hãy viết lý do, nhiều nhất " + PageText.REASON + " ký tự."));
    }

    private static boolean isReason(MethodParameter parameter) {
        RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
        return named != null && named.name().equals("ly-do");
    }

    /** One finding, for people. */
    static String sentence(Finding found) {
        return found.place() + ": " + SpokenKeys.in(found.what() + "; " + found.expected());
    }

    private static String back(HttpServletRequest request, List<String> sentences) {
        FlashMap flash = RequestContextUtils.getOutputFlashMap(request);
        flash.put("refused", sentences);
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        Map<?, ?> known = variables instanceof Map<?, ?> map ? map : Map.of();
        if (!known.containsKey("id")) {
            return "redirect:" + SetListPages.PATH;
        }
        String conflict = known.containsKey("aside") ? "/xung-dot/" + known.get("aside") : "";
        return "redirect:/ban-nhap/" + known.get("id") + conflict;
    }
}

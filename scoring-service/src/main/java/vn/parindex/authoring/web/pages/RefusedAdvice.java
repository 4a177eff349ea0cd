package vn.parindex.authoring.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.parindex.authoring.workbook.Spoken;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Finding;

/** A step that does not follow leads back to the page it was taken on, which says why and what stands now. */
@ControllerAdvice(
        basePackageClasses = RefusedAdvice.class,
        basePackages = {"vn.parindex.authoring.web.cases", "vn.parindex.authoring.web.form"})
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedAdvice {

    /** What is asked for where a field cannot be used, by its name in the form. */
    private static final Map<String, String> UNUSABLE = Map.of(
            "ly-do",
            "Chưa ghi: hãy viết lý do, nhiều nhất " + PageText.REASON + " ký tự.",
            "phien-ban",
            "Chưa lập bản nháp: số «Phiên bản» không dùng được; cần số nguyên từ 1 đến 999999, như 2.");

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

    /** A reason of blanks passes the browser and is none; a version that the browser would not send is named as well. */
    @ExceptionHandler(HandlerMethodValidationException.class)
    String unusable(HandlerMethodValidationException invalid, HttpServletRequest request) {
        List<Optional<String>> said = invalid.getParameterValidationResults().stream()
                .map(result -> unusable(result.getMethodParameter()))
                .toList();
        if (!said.stream().allMatch(Optional::isPresent)) {
            throw invalid;
        }
        return back(request, said.stream().flatMap(Optional::stream).toList());
    }

    private static Optional<String> unusable(MethodParameter parameter) {
        return Optional.ofNullable(parameter.getParameterAnnotation(RequestParam.class))
                .flatMap(named -> Optional.ofNullable(UNUSABLE.get(named.name())));
    }

    /** One finding, for people. */
    static String sentence(Finding found) {
        return found.place() + ": " + Spoken.sentence(found);
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

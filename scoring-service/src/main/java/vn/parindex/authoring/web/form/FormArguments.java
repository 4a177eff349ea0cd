package vn.parindex.authoring.web.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;

/** What every page of a form is given: what was sent, and the draft that its address names. */
final class FormArguments implements HandlerMethodArgumentResolver {

    private final OpenDrafts open;

    FormArguments(OpenDrafts open) {
        this.open = open;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return List.of(SentForm.class, OpenDraft.class).contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        SentForm sent = sent(request);
        if (parameter.getParameterType().equals(SentForm.class)) {
            return sent;
        }
        return parameter.hasMethodAnnotation(PostMapping.class)
                ? open.at(id(request), sent.basedOn())
                : open.latest(id(request));
    }

    private static SentForm sent(NativeWebRequest request) {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        request.getParameterMap().forEach((name, values) -> sent.addAll(name, Arrays.asList(values)));
        return new SentForm(sent);
    }

    private static UUID id(NativeWebRequest request) {
        Object address =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        try {
            return UUID.fromString(address instanceof Map<?, ?> named ? String.valueOf(named.get("id")) : "");
        } catch (IllegalArgumentException noId) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "id", noId);
        }
    }
}

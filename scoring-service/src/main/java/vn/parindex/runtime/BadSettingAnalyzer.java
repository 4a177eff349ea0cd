package vn.parindex.runtime;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.validation.FieldError;

/** Names the setting under {@code parindex.*} that cannot be used, its value and what was expected. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class BadSettingAnalyzer extends AbstractFailureAnalyzer<BindException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, BindException cause) {
        if (!cause.getName().toString().startsWith("parindex")) {
            return null;
        }
        String what =
                cause.getCause() instanceof BindValidationException invalid ? invalid(invalid) : unreadable(cause);
        return new FailureAnalysis(
                "Cấu hình không dùng được: " + what,
                "Sửa giá trị trong application.yaml, biến môi trường hoặc tham số dòng lệnh rồi khởi động lại.",
                cause);
    }

    private static String unreadable(BindException cause) {
        var property = cause.getProperty();
        return property == null
                ? cause.getName() + " không đọc được"
                : cause.getName() + " (" + property.getValue() + "), cần kiểu "
                        + cause.getTarget().getType();
    }

    private static String invalid(BindValidationException cause) {
        StringBuilder all = new StringBuilder();
        for (var error : cause.getValidationErrors()) {
            String field = error instanceof FieldError f ? "." + f.getField() + " (" + f.getRejectedValue() + ")" : "";
            all.append(all.isEmpty() ? "" : "; ")
                    .append(cause.getValidationErrors().getName())
                    .append(field)
                    .append(": ")
                    .append(error.getDefaultMessage());
        }
        return all.toString();
    }
}

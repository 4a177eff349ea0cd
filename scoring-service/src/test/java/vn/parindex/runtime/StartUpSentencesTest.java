package vn.parindex.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import vn.parindex.account.people.AccountSettings;

class StartUpSentencesTest {

    @ParameterizedTest
    @CsvSource({
        "parindex.demo=có thể,parindex.demo (có thể)",
        "parindex.account.max-token-days=0,maxTokenDays (0): ít nhất 1 ngày",
        "parindex.account.sign-in-attempts=nhiều,parindex.account.sign-in-attempts (nhiều)",
    })
    void a_bad_setting_is_named_with_its_value(String setting, String sentence) {
        new ApplicationContextRunner()
                .withUserConfiguration(Settings.class)
                .withPropertyValues(setting)
                .run(context -> {
                    FailureAnalysis analysis =
                            new BadSettingAnalyzer().analyze(bindFailure(context.getStartupFailure()));
                    assertThat(Objects.requireNonNull(analysis).getDescription())
                            .startsWith("Cấu hình không dùng được")
                            .contains(sentence);
                });
    }

    @Test
    void a_refusal_is_printed_as_two_sentences() {
        FailureAnalysis analysis = new StartUpRefusedAnalyzer()
                .analyze(new IllegalStateException(new StartUpRefused("Cái gì.", "Làm gì.")));
        assertThat(Objects.requireNonNull(analysis).getDescription()).isEqualTo("Cái gì.");
        assertThat(Objects.requireNonNull(analysis).getAction()).isEqualTo("Làm gì.");
    }

    private static Throwable bindFailure(@Nullable Throwable failure) {
        Throwable at = Objects.requireNonNull(failure);
        while (!(at instanceof BindException)) {
            at = Objects.requireNonNull(at.getCause());
        }
        return at;
    }

    @EnableConfigurationProperties(AccountSettings.class)
    static class Settings {}
}

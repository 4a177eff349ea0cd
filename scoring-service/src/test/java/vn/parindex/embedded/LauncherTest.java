package vn.parindex.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.runtime.StartUpRefused;

class LauncherTest {

    @Test
    void a_plain_user_runs_the_server_directly_and_nothing_is_tried() {
        assertThat(RunnerChoice.choose(false, runner -> {
                    throw new AssertionError("tried " + runner);
                }))
                .isEqualTo(Runner.DIRECT);
    }

    @Test
    void root_takes_the_first_way_that_works() {
        List<String> tried = new ArrayList<>();
        Runner chosen = RunnerChoice.choose(true, runner -> {
            tried.add(runner.prefix().get(0));
            return runner.prefix().get(0).equals("setpriv");
        });
        assertThat(tried).containsExactly("unshare", "setpriv");
        assertThat(chosen.owner()).contains("65534");
    }

    @Test
    void root_without_any_way_is_told_what_to_do() {
        assertThatThrownBy(() -> RunnerChoice.choose(true, runner -> false))
                .isInstanceOfSatisfying(
                        StartUpRefused.class,
                        refused -> assertThat(refused.remedy()).contains("tài khoản thường", "spring.datasource.url"));
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, postgres-linux-x86_64.txz",
        "Linux, aarch64, postgres-linux-arm_64.txz",
        "Mac OS X, aarch64, postgres-darwin-arm_64.txz",
    })
    void each_machine_has_its_archive(String os, String arch, String name) {
        assertThat(Binaries.archiveName(os, arch)).isEqualTo(name);
    }

    @Test
    void a_machine_without_an_archive_is_told_what_to_do() {
        assertThatThrownBy(() -> Binaries.read("postgres-sunos-sparc.txz"))
                .isInstanceOf(StartUpRefused.class)
                .hasMessageContaining("postgres-sunos-sparc.txz");
    }

    @Test
    void a_server_that_is_too_old_or_without_icu_is_refused() {
        assertThatThrownBy(() -> new ServerFacts(140_011, "14.11", true).refuseUnsuitable())
                .isInstanceOf(StartUpRefused.class)
                .hasMessageContaining("14.11")
                .hasMessageContaining("15");
        assertThatThrownBy(() -> new ServerFacts(170_002, "17.2", false).refuseUnsuitable())
                .isInstanceOf(StartUpRefused.class)
                .hasMessageContaining("ICU");
        assertThatCode(() -> new ServerFacts(150_000, "15.0", true).refuseUnsuitable())
                .doesNotThrowAnyException();
    }

    @Test
    void a_password_is_never_part_of_a_text() {
        assertThat(new Login("parindex_app", "bi-mat")).asString().doesNotContain("bi-mat");
    }
}

package vn.parindex.account.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import vn.parindex.ParindexApplication;
import vn.parindex.TestDatabase;
import vn.parindex.runtime.StartUpRefused;

/** Accounts whose passwords everybody knows never stand behind an address that other computers reach. */
class OpenDoorTest {

    @Test
    void demonstrationOnAnOpenAddressIsRefusedWithASentence() {
        Throwable failure =
                catchThrowable(() -> new SpringApplicationBuilder(ParindexApplication.class, TestDatabase.class)
                        .run("--parindex.demo=true", "--server.address=0.0.0.0", "--server.port=0")
                        .close());
        assertThat(failure).isInstanceOf(StartUpRefused.class).hasMessageContaining("server.address=0.0.0.0");
    }
}

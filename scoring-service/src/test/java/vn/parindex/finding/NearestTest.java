package vn.parindex.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void findsTheWordThatWasMeant() {
        assertThat(Nearest.to("ho-so-dung-hn", List.of("ho-so-dung-han", "ho-so-tre-han")))
                .contains("ho-so-dung-han");
    }

    @Test
    void findsNothingWhenAllAreFarAway() {
        assertThat(Nearest.to("xyz", List.of("ho-so"))).isEmpty();
        assertThat(Nearest.to("", List.of("a"))).isEmpty();
        assertThat(Nearest.to("a".repeat(1000), List.of("a".repeat(1000)))).isEmpty();
    }
}

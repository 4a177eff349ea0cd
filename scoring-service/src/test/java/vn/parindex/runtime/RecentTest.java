package vn.parindex.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecentTest {

    private int made;

    private String made(String key) {
        return key + ++made;
    }

    @Test
    void a_value_is_made_once_and_the_least_recently_used_gives_way() {
        Recent<String, String> recent = Recent.values(2);
        assertThat(recent.get("a", () -> made("a"))).isEqualTo("a1");
        recent.get("b", () -> made("b"));
        assertThat(recent.get("a", () -> made("a"))).isEqualTo("a1");
        recent.get("c", () -> made("c"));
        assertThat(recent.find("a")).contains("a1");
        assertThat(recent.find("b")).isEmpty();
        assertThat(recent.get("b", () -> made("b"))).isEqualTo("b4");
        assertThat(recent.find("c")).isEmpty();
    }

    @Test
    void keys_weigh_what_they_are_said_to_and_one_that_is_too_heavy_is_not_kept() {
        Recent<String, String> recent = Recent.weighing(6, (key, value) -> key.length());
        recent.keep("aaa", "1");
        recent.keep("bb", "2");
        recent.keep("bb", "3");
        assertThat(recent.find("aaa"))
                .as("5 of 6, the second time not counted twice")
                .contains("1");
        recent.keep("cccc", "4");
        assertThat(recent.find("bb")).isEmpty();
        assertThat(recent.find("aaa")).as("7 would be too much").isEmpty();
        assertThat(recent.find("cccc")).contains("4");
        assertThat(recent.keep("eeeeeee", "5")).isEqualTo("5");
        assertThat(recent.find("eeeeeee")).isEmpty();
        assertThat(recent.find("cccc"))
                .as("what is not kept drives nothing out")
                .contains("4");
        assertThat(recent.keep("f", "6")).isEqualTo("6");
        assertThat(recent.find("f")).as("nothing is weighed twice when it goes").contains("6");
    }

    @Test
    void another_value_under_the_same_key_weighs_what_it_weighs() {
        Recent<String, String> recent = Recent.weighing(4, (key, value) -> value.length());
        recent.keep("a", "xxx");
        recent.keep("a", "x");
        recent.keep("b", "xxx");
        assertThat(recent.find("a")).contains("x");
        assertThat(recent.find("b")).contains("xxx");
    }

    @Test
    void that_something_does_not_exist_is_asked_again() {
        Recent<String, String> recent = Recent.values(2);
        assertThat(recent.getIfAny("a", Optional::empty)).isEmpty();
        assertThat(recent.getIfAny("a", () -> Optional.of(made("a")))).contains("a1");
        assertThat(recent.getIfAny("a", Optional::empty)).contains("a1");
    }
}

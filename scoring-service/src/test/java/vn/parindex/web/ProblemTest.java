package vn.parindex.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Place;

class ProblemTest {

    private final ProblemAdvice advice = new ProblemAdvice();

    @Test
    void bad_input_names_every_place_at_once() throws Exception {
        BadInput bad = new BadInput(List.of(
                Finding.error("a", new Place("so-lieu.csv", 3, 7), "mẫu số (0)", "số lớn hơn 0"),
                Finding.error("b", new Place("so-lieu.csv", 9, 1), "trùng dòng (12)", "mỗi chỉ báo một dòng")));
        ResponseEntity<ProblemDetail> answer = advice.problem(bad, new MockHttpServletRequest("POST", "/api/v1/runs"));
        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        ProblemDetail problem = Objects.requireNonNull(answer.getBody());
        assertThat(problem.getType()).hasToString("/problems/bad-input");
        assertThat(problem.getProperties())
                .extractingByKey("errors")
                .isEqualTo(List.of(
                        new Problems.Fault(
                                "a", "error", "so-lieu.csv", 3, 7, "mẫu số (0)", "số lớn hơn 0", Optional.empty()),
                        new Problems.Fault(
                                "b",
                                "error",
                                "so-lieu.csv",
                                9,
                                1,
                                "trùng dòng (12)",
                                "mỗi chỉ báo một dòng",
                                Optional.empty())));
    }

    @Test
    void an_unexpected_failure_tells_nothing_of_its_inside() throws Exception {
        ResponseEntity<ProblemDetail> answer = advice.problem(
                new IllegalStateException("jdbc:postgresql://secret"),
                new MockHttpServletRequest("GET", "/api/v1/sets"));
        assertThat(answer.getStatusCode().value()).isEqualTo(500);
        assertThat(String.valueOf(answer.getBody())).doesNotContain("secret");
    }

    @Test
    void every_kind_has_a_stable_type() {
        assertThat(ProblemKind.of(404).slug()).isEqualTo("not-found");
        assertThat(ProblemKind.of(418)).isEqualTo(ProblemKind.INVALID_REQUEST);
        assertThat(ProblemKind.of(503)).isEqualTo(ProblemKind.UNEXPECTED);
    }
}

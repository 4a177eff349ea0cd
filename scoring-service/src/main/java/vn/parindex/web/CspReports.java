package vn.parindex.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes the browsers' reports of breaches of the content security policy. Anybody can send one, so its size and the
 * number of log lines are bounded; the metric counts them all.
 */
@RestController
class CspReports {

    private static final Logger LOG = LoggerFactory.getLogger(CspReports.class);
    private static final int LARGEST = 8 * 1024;
    private static final int LINES_A_MINUTE = 20;

    private final Counter reports;
    private final LineBudget budget;

    CspReports(MeterRegistry meters, Clock clock) {
        this.reports = Counter.builder("parindex.csp.reports")
                .description("Reports of breaches of the content security policy")
                .register(meters);
        this.budget = new LineBudget(clock, LINES_A_MINUTE, Duration.ofMinutes(1));
    }

    @PostMapping(ContentSecurityPolicy.REPORT_PATH)
    ResponseEntity<Void> take(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        reports.increment();
        if (budget.take()) {
            LOG.warn("CSP report: {}", new String(body, StandardCharsets.UTF_8).replaceAll("[\\p{Cntrl}\\s]+", " "));
        }
        return ResponseEntity.noContent().build();
    }
}

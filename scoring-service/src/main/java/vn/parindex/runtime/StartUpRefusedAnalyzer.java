package vn.parindex.runtime;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints a {@link StartUpRefused} as two sentences. */
final class StartUpRefusedAnalyzer extends AbstractFailureAnalyzer<StartUpRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StartUpRefused cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), cause);
    }
}

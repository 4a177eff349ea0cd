package vn.parindex.finding;

import java.util.List;
import java.util.stream.Collectors;

/** Dữ liệu vào có lỗi. Carries every finding of one input; nothing of that input was kept. */
public final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public BadInput(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}

package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.catalogue.WorkedCase;
import vn.parindex.scoring.CaseResult.Difference;

/** So kết quả với điều ví dụ mong đợi. */
final class CaseComparison {
    private final WorkedCase.Expectation expected;
    private final List<Difference> differences = new ArrayList<>();
    private final Map<String, String> came = new LinkedHashMap<>();

    private CaseComparison(WorkedCase.Expectation expected) {
        this.expected = expected;
    }

    static CaseResult of(WorkedCase worked, ScoreCard card) {
        CaseComparison comparison = new CaseComparison(worked.expect());
        switch (worked.about()) {
            case LEAF ->
                comparison.leaf(card.criteria().stream()
                        .filter(leaf -> leaf.code().equals(worked.code()))
                        .findFirst());
            case GATE -> comparison.gate(worked.code(), card);
            case ADJUSTMENT ->
                comparison.adjustment(card.adjustments().stream()
                        .filter(line -> line.code().equals(worked.code()))
                        .findFirst());
        }
        return new CaseResult(worked, comparison.differences, comparison.came);
    }

    private void leaf(Optional<LeafResult> leaf) {
        if (leaf.isEmpty()) {
            differences.add(new Difference("tiêu chí", "có trong bộ", "không có"));
            return;
        }
        LeafResult got = leaf.get();
        number("điểm", expected.points(), got.earned());
        number("điểm mất", expected.lost(), got.lost());
        number("không áp dụng", expected.notApplicable(), got.notApplicable());
        text("nguyên nhân", expected.cause(), got.cause().map(Cause::name).orElse(""));
        text("kết quả", expected.outcome(), got.outcome().name());
        text(
                "đạt chỉ tiêu",
                expected.targetReached().map(CaseComparison::word),
                got.targetReached().map(CaseComparison::word).orElse(""));
    }

    private void gate(String code, ScoreCard card) {
        boolean fired =
                card.gateEffects().stream().anyMatch(effect -> effect.gate().equals(code));
        text(Difference.EFFECT, expected.fires().map(CaseComparison::word), word(fired));
        text("xếp loại", expected.grade(), card.grade().orElse(""));
        number("điểm mất của phiếu", expected.lost(), card.lost());
    }

    private void adjustment(Optional<AdjustmentResult> line) {
        if (line.isEmpty()) {
            differences.add(new Difference("điểm thưởng, trừ", "có trong bộ", "không có"));
            return;
        }
        number("điểm", expected.points(), line.get().points());
    }

    private static String word(boolean holds) {
        return holds ? "yes" : "no";
    }

    private void number(String what, Optional<BigDecimal> wanted, BigDecimal got) {
        came.put(what, got.toPlainString());
        if (wanted.isPresent() && wanted.get().compareTo(got) != 0) {
            differences.add(new Difference(what, wanted.get().toPlainString(), got.toPlainString()));
        }
    }

    private void text(String what, Optional<String> wanted, String got) {
        came.put(what, got);
        if (wanted.isPresent() && !wanted.get().equals(got)) {
            differences.add(new Difference(what, wanted.get(), got));
        }
    }
}

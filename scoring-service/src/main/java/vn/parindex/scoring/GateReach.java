package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.GateCheck.Verdict;
import vn.parindex.scoring.drools.GateSentence;
import vn.parindex.scoring.drools.GateSentence.Clause;

/**
 * Điều kiện có thể đúng, có thể sai: whether the conditions of a gate can hold on some card and fail on another. What each
 * condition asks of a leaf, an area or the index is a stretch of its share of the maximum.
 */
final class GateReach {

    private static final String MISSED = "không đạt chỉ tiêu";
    private static final String WITHOUT_FIGURE = "không có số liệu";
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Below every share of the maximum that is not 0. */
    private static final BigDecimal ANYTHING = new BigDecimal("1e-9");

    private final CriteriaSet set;

    /** The share that is asked of each subject: from the first, included, to the second, which is not. */
    private final Map<String, Stretch> asked = new HashMap<>();

    /** What is said of each subject, by its words. */
    private final Map<String, Set<String>> said = new HashMap<>();

    private Optional<Verdict> verdict = Optional.empty();
    private boolean always = true;

    private GateReach(CriteriaSet set) {
        this.set = set;
    }

    private record Stretch(BigDecimal from, Optional<BigDecimal> below) {

        Stretch atLeast(BigDecimal share) {
            return new Stretch(from.max(share), below);
        }

        Stretch below(BigDecimal share) {
            return new Stretch(from, Optional.of(below.map(share::min).orElse(share)));
        }

        boolean isBetween(BigDecimal low, BigDecimal high) {
            return from.compareTo(low) > 0
                    && below.filter(end -> end.compareTo(high) <= 0).isPresent();
        }

        boolean isEmpty() {
            return below.filter(end -> end.compareTo(from) <= 0).isPresent();
        }
    }

    /** Why the gate never or always fires; empty when it depends on the card, or its sentence is not understood. */
    static Optional<Verdict> verdict(CriteriaSet set, String sentence) {
        return GateSentence.read(sentence).sentence().flatMap(read -> new GateReach(set).judge(read.clauses()));
    }

    private Optional<Verdict> judge(List<Clause> clauses) {
        clauses.stream().filter(Clause::condition).forEach(this::ask);
        if (verdict.isEmpty() && always) {
            verdict = Optional.of(new Verdict(true, "phiếu được đủ điểm và phiếu 0 điểm đều thỏa mọi vế của câu"));
        }
        return verdict;
    }

    private void ask(Clause clause) {
        GateSubject subject = GateSubject.of(set, clause);
        boolean below = clause.text().contains(" dưới ");
        Optional<BigDecimal> share = Optional.ofNullable(clause.values().get("percent"))
                .or(() -> Optional.ofNullable(clause.values().get("points")))
                .map(text -> new BigDecimal(text.replace(',', '.')));
        if (share.isPresent()) {
            narrow(subject, stretch -> below ? stretch.below(share.get()) : stretch.atLeast(share.get()));
            always &= !subject.mayBeMissing()
                    && (below
                            ? share.get().compareTo(subject.highest()) > 0
                            : share.get().compareTo(subject.lowest()) <= 0);
        } else {
            always = false;
            state(clause, subject);
        }
    }

    private void narrow(GateSubject subject, UnaryOperator<Stretch> by) {
        Stretch all = new Stretch(subject.lowest(), Optional.empty());
        Stretch stretch = by.apply(asked.getOrDefault(subject.key(), all));
        asked.put(subject.key(), stretch);
        String from = shown(stretch.from());
        if (stretch.isEmpty()) {
            never("không có tỷ lệ nào vừa từ " + from + " trở lên vừa dưới "
                    + shown(stretch.below().orElse(BigDecimal.ZERO)));
        } else if (stretch.from().compareTo(subject.highest()) > 0) {
            never("cao nhất cũng chỉ là " + shown(subject.highest()) + ", chưa tới " + from);
        } else if (subject.isWholeOrNothing() && stretch.isBetween(BigDecimal.ZERO, HUNDRED)) {
            never("tiêu chí này chỉ có đủ điểm hoặc 0 điểm");
        }
    }

    private void state(Clause clause, GateSubject subject) {
        if (clause.text().endsWith(MISSED)) {
            together(subject, MISSED, WITHOUT_FIGURE);
            if (!subject.isJudgedByTarget()) {
                never("chỉ cách chấm so với chỉ tiêu mới xét không đạt chỉ tiêu; tiêu chí này chấm theo cách khác");
            }
        } else if (clause.text().endsWith(WITHOUT_FIGURE)) {
            together(subject, WITHOUT_FIGURE, MISSED);
            if (subject.isGivenByOthers()) {
                never(
                        "tiêu chí này do nơi khác cho điểm, nên chưa có số liệu là chờ kết quả, không phải thiếu số liệu");
            }
            narrow(subject, stretch -> stretch.below(subject.isOneFigure() ? ANYTHING : HUNDRED));
        } else if (clause.text().endsWith("mất điểm")) {
            narrow(subject, stretch -> stretch.below(HUNDRED));
        } else if (clause.text().endsWith("không có điểm")) {
            narrow(subject, stretch -> stretch.below(ANYTHING));
        }
    }

    /** A target is missed by a figure only. */
    private void together(GateSubject subject, String state, String other) {
        Set<String> states = said.computeIfAbsent(subject.key(), key -> new HashSet<>());
        states.add(state);
        if (states.contains(other)) {
            never("không có số liệu thì chưa biết đạt hay không đạt chỉ tiêu");
        }
    }

    private void never(String because) {
        verdict = verdict.or(() -> Optional.of(new Verdict(false, because)));
    }

    private static String shown(BigDecimal share) {
        return share.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}

package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.GateCheck.Verdict;
import vn.parindex.scoring.drools.GateSentence;
import vn.parindex.scoring.drools.GateSentence.Clause;

/**
 * Điều kiện có thể đúng, có thể sai: whether the conditions of a gate can hold on some card and fail on another. What each
 * condition asks of a leaf, an area or the index is a stretch of its share of the maximum, 0 to 100 %.
 */
final class GateReach {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final CriteriaSet set;

    /** The share that is asked of each subject: from the first, included, to the second, which is not. */
    private final Map<String, Stretch> asked = new HashMap<>();

    private Optional<Verdict> verdict = Optional.empty();
    private boolean always = true;

    private GateReach(CriteriaSet set) {
        this.set = set;
    }

    private record Stretch(BigDecimal from, Optional<BigDecimal> below) {

        static final Stretch ALL = new Stretch(BigDecimal.ZERO, Optional.empty());

        Stretch atLeast(BigDecimal share) {
            return new Stretch(from.max(share), below);
        }

        Stretch below(BigDecimal share) {
            return new Stretch(from, Optional.of(below.map(share::min).orElse(share)));
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
        String subject = subject(clause);
        boolean below = clause.text().contains(" dưới ");
        Optional<BigDecimal> share = Optional.ofNullable(clause.values().get("percent"))
                .or(() -> Optional.ofNullable(clause.values().get("points")))
                .map(text -> new BigDecimal(text.replace(',', '.')));
        if (share.isPresent()) {
            narrow(subject, stretch -> below ? stretch.below(share.get()) : stretch.atLeast(share.get()));
            always &= below
                    ? share.get().compareTo(highest(clause)) > 0
                    : share.get().signum() <= 0;
            outside(clause, subject);
        } else {
            always = false;
            state(clause, subject);
        }
    }

    /** The highest share that the subject can have; an index without a ceiling has none that matters. */
    private BigDecimal highest(Clause clause) {
        boolean open = clause.values().containsKey("points") && !set.policy().indexCapped();
        return open ? new BigDecimal("1e9") : HUNDRED;
    }

    private void outside(Clause clause, String subject) {
        Stretch stretch = asked.getOrDefault(subject, Stretch.ALL);
        if (stretch.isEmpty()) {
            never("không có tỷ lệ nào vừa từ " + shown(stretch.from()) + " trở lên vừa dưới "
                    + shown(stretch.below().orElse(BigDecimal.ZERO)));
        } else if (stretch.from().compareTo(highest(clause)) > 0) {
            never("được đủ điểm mới là " + shown(highest(clause)) + ", chưa tới " + shown(stretch.from()));
        }
    }

    private void state(Clause clause, String subject) {
        if (clause.text().endsWith("không đạt chỉ tiêu") && !hasTarget(clause)) {
            never("tiêu chí không có chỉ tiêu, nên không bao giờ không đạt");
        } else if (clause.text().endsWith("mất điểm")) {
            narrow(subject, stretch -> stretch.below(HUNDRED));
            outside(clause, subject);
        } else if (clause.text().endsWith("không có điểm")) {
            narrow(subject, stretch -> stretch.below(new BigDecimal("1e-9")));
            outside(clause, subject);
        }
    }

    private boolean hasTarget(Clause clause) {
        return set.leaves().stream()
                .filter(leaf -> leaf.code().equals(clause.values().get("leaf")))
                .anyMatch(leaf -> leaf.target().isPresent());
    }

    private void narrow(String subject, UnaryOperator<Stretch> by) {
        asked.merge(subject, by.apply(Stretch.ALL), (known, added) -> by.apply(known));
    }

    private void never(String because) {
        verdict = verdict.or(() -> Optional.of(new Verdict(false, because)));
    }

    private static String subject(Clause clause) {
        return clause.values().containsKey("leaf")
                ? "leaf " + clause.values().get("leaf")
                : clause.values().containsKey("area")
                        ? "area " + clause.values().get("area")
                        : "index";
    }

    private static String shown(BigDecimal share) {
        return share.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}

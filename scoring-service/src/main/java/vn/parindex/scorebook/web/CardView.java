package vn.parindex.scorebook.web;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.parindex.scoring.Cause;
import vn.parindex.scoring.Outcome;

/** Phiếu điểm as a page reads it: the stored canonical text, nothing computed again (docs/card-json.md). */
record CardView(
        Commune commune,
        BigDecimal earned,
        BigDecimal lost,
        BigDecimal notApplicable,
        BigDecimal max,
        BigDecimal applicableMax,
        BigDecimal bonus,
        BigDecimal penalty,
        Optional<BigDecimal> index,
        Optional<String> indexExact,
        Optional<BigDecimal> indexToDate,
        Optional<String> grade,
        Optional<String> gradeNote,
        Optional<Integer> rank,
        boolean provisional,
        List<GateEffect> gateEffects,
        List<Adjustment> adjustments,
        List<Area> areas,
        List<Leaf> criteria,
        List<String> warnings) {

    CardView {
        gradeNote = filled(gradeNote);
        gateEffects = orEmpty(gateEffects);
        adjustments = orEmpty(adjustments);
        warnings = orEmpty(warnings);
    }

    record Commune(String code, String name, String type) {}

    record GateEffect(String gate, String sentence, String effect, Optional<String> target) {}

    record Adjustment(String code, String name, String kind, BigDecimal points, BigDecimal cap) {}

    record Area(
            String code, String name, BigDecimal earned, BigDecimal lost, BigDecimal notApplicable, BigDecimal max) {}

    /** One scored criterion, in printed order. */
    record Leaf(
            String code,
            String name,
            String area,
            Outcome outcome,
            BigDecimal earned,
            BigDecimal lost,
            BigDecimal notApplicable,
            BigDecimal max,
            BigDecimal printedMax,
            Optional<String> figure,
            List<Loss> losses,
            Citation citation,
            String leadAgency,
            boolean needsApproval,
            boolean illustrative,
            List<String> notes) {

        Leaf {
            figure = filled(figure);
            losses = orEmpty(losses);
            notes = orEmpty(notes);
        }

        /** Điểm tối đa đã tăng hoặc giảm vì phân bổ lại. */
        public boolean isMaxMoved() {
            return max.compareTo(printedMax) != 0;
        }
    }

    record Loss(
            BigDecimal points,
            Cause cause,
            Optional<String> part,
            Optional<String> figure,
            Optional<String> threshold,
            Optional<Shortfall> shortfall,
            Optional<NextStep> nextStep,
            boolean changeable,
            List<String> missingUnits,
            String sentence) {

        Loss {
            part = filled(part);
            figure = filled(figure);
            threshold = filled(threshold);
            missingUnits = orEmpty(missingUnits);
        }
    }

    record Shortfall(BigDecimal amount, String unit) {}

    record NextStep(BigDecimal amount, String unit, BigDecimal points) {}

    record Citation(String source, Optional<String> row, Optional<String> page, Optional<String> quote) {}

    /** Một điểm mất cùng tiêu chí của nó. */
    record LostHere(Leaf leaf, Loss loss) {}

    /** All losses, largest first; equal ones in printed order. */
    List<LostHere> largestLossesFirst() {
        return criteria.stream()
                .flatMap(leaf -> leaf.losses().stream().map(loss -> new LostHere(leaf, loss)))
                .sorted(Comparator.comparing((LostHere lost) -> lost.loss().points())
                        .reversed())
                .toList();
    }

    /** The leaves of an area in printed order. */
    public List<Leaf> leavesOf(String areaCode) {
        return criteria.stream().filter(leaf -> leaf.area().equals(areaCode)).toList();
    }

    private static Optional<String> filled(Optional<String> text) {
        return text.filter(some -> !some.isEmpty());
    }

    /** A list that is empty may be left out of the canonical text. */
    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}

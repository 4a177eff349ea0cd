package vn.parindex.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.catalogue.Adjustment;
import vn.parindex.catalogue.Area;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.GradeScale;
import vn.parindex.catalogue.RollUp;
import vn.parindex.commune.Unit;

/** Scores a task by the letter of docs/scoring.md, without a thought for speed. */
public final class Oracle {

    private final OracleTask task;
    private final CriteriaSet set;

    private Oracle(OracleTask task) {
        this.task = task;
        this.set = task.set();
    }

    /** Cards by rank, units without a rank last. */
    public static List<OracleCard> score(OracleTask task) {
        Oracle oracle = new Oracle(task);
        List<OracleCard> cards =
                new Subjects(task).all().stream().map(oracle::card).toList();
        return new Ranks(task.set()).ranked(cards);
    }

    static boolean inForce(Unit unit, LocalDate day) {
        return unit.inForceFrom().stream().noneMatch(day::isBefore)
                && unit.inForceTo().stream().noneMatch(day::isAfter);
    }

    private OracleCard card(Subject subject) {
        List<OracleLeaf> before = leaves(subject);
        Totals totals = new Totals(
                set.policy(), adjusted(subject, Adjustment.Kind.BONUS), adjusted(subject, Adjustment.Kind.PENALTY));
        Optional<Frac> index = totals.index(OracleCard.Sums.of(before));
        List<OracleCard.Effect> effects = new Gates(before, index.map(totals::compared)).fired(set.gates());
        return card(subject, totals, effects, Gates.zeroed(before, effects));
    }

    private OracleCard card(Subject subject, Totals totals, List<OracleCard.Effect> effects, List<OracleLeaf> leaves) {
        OracleCard.Sums sums = OracleCard.Sums.of(leaves);
        Optional<Frac> index = totals.index(sums);
        Optional<String> plain = totals.grade(set.grades(), index);
        Optional<String> grade = plain.map(name -> capped(name, effects));
        return new OracleCard(
                subject.code(),
                sums,
                totals.bonus(),
                totals.penalty(),
                index,
                index.map(totals::printed),
                totals.toDate(sums, leaves),
                grade,
                !grade.equals(plain),
                Optional.empty(),
                Totals.pending(leaves).signum() > 0,
                effects,
                areas(leaves),
                leaves);
    }

    private List<OracleLeaf> leaves(Subject subject) {
        States states = new States(task, subject);
        List<OracleLeaf> leaves = new ArrayList<>();
        for (Area area : set.areas()) {
            List<Draft> drafts = area.criteria().stream()
                    .flatMap(criterion -> criterion.leaves().stream())
                    .map(states::draft)
                    .toList();
            leaves.addAll(new Settling(area, set.policy().pointsScale()).settle(drafts));
        }
        return leaves;
    }

    private List<OracleCard.Area> areas(List<OracleLeaf> leaves) {
        return set.areas().stream()
                .map(area -> new OracleCard.Area(
                        area.code(),
                        OracleCard.Sums.of(leaves.stream()
                                .filter(leaf -> leaf.area().equals(area.code()))
                                .toList())))
                .toList();
    }

    private BigDecimal adjusted(Subject subject, Adjustment.Kind kind) {
        BigDecimal total = BigDecimal.ZERO;
        for (Adjustment adjustment : set.adjustments()) {
            if (adjustment.kind() == kind) {
                total = total.add(Totals.points(
                        adjustment, subject.facts().apply(adjustment.indicator(), rollUp(adjustment)), task.asOf()));
            }
        }
        return total;
    }

    private RollUp rollUp(Adjustment adjustment) {
        return Objects.requireNonNull(set.indicators().get(adjustment.indicator()))
                .rollUp();
    }

    /** The worse of the grade and the lowest cap; grades stand best first. */
    private String capped(String grade, List<OracleCard.Effect> effects) {
        List<String> names =
                set.grades().steps().stream().map(GradeScale.Step::name).toList();
        int worst = names.indexOf(grade);
        for (OracleCard.Effect effect : effects) {
            if (effect.effect().equals("cap-grade")) {
                worst = Math.max(worst, names.indexOf(effect.target()));
            }
        }
        return names.get(worst);
    }
}

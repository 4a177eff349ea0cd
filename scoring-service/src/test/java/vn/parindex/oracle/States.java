package vn.parindex.oracle;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.Milestone;
import vn.parindex.catalogue.NotArisenPolicy;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.facts.Fact;
import vn.parindex.facts.Figure;

/** The table of states (docs/scoring.md, section 2): the first row that holds decides. */
final class States {

    private final OracleTask task;
    private final Subject subject;

    States(OracleTask task, Subject subject) {
        this.task = task;
        this.subject = subject;
    }

    Draft draft(Leaf leaf) {
        if (!applies(leaf)) {
            return Draft.outside(leaf, Standing.NOT_APPLICABLE);
        }
        if (isSurvey(leaf) && !task.surveyHeld()) {
            return task.set().policy().surveyNotHeld() == NotArisenPolicy.ZERO
                    ? Draft.nothing(leaf, Standing.SURVEY_NOT_HELD, Why.SURVEY_NOT_HELD)
                    : Draft.outside(leaf, Standing.SURVEY_EXCLUDED);
        }
        return leaf.method() instanceof ScoringMethod.Deadline deadline
                ? deadline(leaf, deadline.milestones())
                : single(leaf, leaf.indicator().orElseThrow());
    }

    private Draft deadline(Leaf leaf, List<Milestone> milestones) {
        Milestones parts = new Milestones(leaf, task.asOf(), task.set().policy().holidays());
        for (Milestone milestone : milestones) {
            Optional<Fact> fact = subject.facts().apply(milestone.indicator(), leaf.rollUp());
            if (fact.isPresent() && fact.get() instanceof Fact.NotArisen) {
                return notArisen(leaf);
            }
            parts.add(milestone, fact);
        }
        return parts.draft();
    }

    private Draft single(Leaf leaf, IndicatorId indicator) {
        Optional<Fact> fact = subject.facts().apply(indicator, leaf.rollUp());
        if (fact.isPresent() && fact.get() instanceof Fact.NotArisen) {
            return notArisen(leaf);
        }
        Optional<Figure> known = fact.flatMap(this::known);
        if (known.isEmpty()) {
            return notThere(leaf);
        }
        if (leaf.method() instanceof ScoringMethod.YearOnYear method) {
            Indicator kind = Objects.requireNonNull(task.set().indicators().get(indicator));
            return subject.lastYear()
                    .apply(indicator, leaf.rollUp())
                    .filter(then -> sameForm(then, known.get()))
                    .map(then -> YearOnYear.draft(leaf, method, kind, known.get(), then))
                    .orElseGet(() -> notArisen(leaf));
        }
        return new Judge(leaf, known.get()).draft();
    }

    private static boolean sameForm(Figure then, Figure now) {
        return Measure.isPercentage(then) && Measure.isPercentage(now)
                || then instanceof Figure.Amount && now instanceof Figure.Amount;
    }

    private Optional<Figure> known(Fact fact) {
        return fact instanceof Fact.Reported reported
                        && reported.date().stream().noneMatch(day -> day.isAfter(task.asOf()))
                ? Optional.of(reported.figure())
                : Optional.empty();
    }

    private Draft notThere(Leaf leaf) {
        if (isSurvey(leaf) || leaf.method() instanceof ScoringMethod.External) {
            return Draft.nothing(leaf, Standing.AWAITING, Why.AWAITING);
        }
        boolean later =
                leaf.due().stream().anyMatch(due -> Calendar.lastOnTime(due).isAfter(task.asOf()));
        return later
                ? Draft.nothing(leaf, Standing.NOT_YET_DUE, Why.NOT_YET_DUE)
                : Draft.nothing(leaf, Standing.MISSING, Why.MISSING_FIGURE);
    }

    private static Draft notArisen(Leaf leaf) {
        return switch (leaf.notArisen().orElseThrow()) {
            case EXCLUDE -> Draft.outside(leaf, Standing.EXCLUDED);
            case FULL -> Draft.full(leaf);
            case ZERO -> Draft.nothing(leaf, Standing.ZERO, Why.NOT_ARISEN);
            case REDISTRIBUTE -> Draft.outside(leaf, Standing.REDISTRIBUTED);
        };
    }

    private boolean applies(Leaf leaf) {
        boolean type = leaf.applies().unitTypes().isEmpty()
                || leaf.applies().unitTypes().contains(subject.type());
        boolean attributes = leaf.applies().attributes().entrySet().stream().allMatch(asked -> {
            String value = subject.attributes().getOrDefault(asked.getKey(), "");
            return asked.getValue().contains(value);
        });
        return subject.inForce() && type && attributes && leaf.applies().inForce();
    }

    private static boolean isSurvey(Leaf leaf) {
        return leaf.method() instanceof ScoringMethod.SurveyMean || leaf.method() instanceof ScoringMethod.SurveyShare;
    }
}

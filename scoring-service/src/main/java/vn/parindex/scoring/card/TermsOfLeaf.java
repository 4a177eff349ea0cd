package vn.parindex.scoring.card;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.parindex.catalogue.Due;
import vn.parindex.catalogue.Late;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.ScoringPolicy;
import vn.parindex.catalogue.Target;
import vn.parindex.scoring.exact.Fraction;
import vn.parindex.scoring.rule.PartKey;
import vn.parindex.scoring.rule.PartTerms;

/** Điều khoản của một tiêu chí: translates a leaf of the set into the terms that the rules join with. */
record TermsOfLeaf(LeafPlan plan, ScoringPolicy policy, LocalDate asOf) {

    void addTo(List<PartTerms> terms) {
        Leaf leaf = plan.leaf();
        boolean survey = isSurvey(leaf.method());
        boolean givenByOthers = survey || leaf.method() instanceof ScoringMethod.External;
        for (PartPlan part : plan.parts()) {
            LocalDate lastDay = part.milestone()
                    .map(milestone -> milestone.due())
                    .or(leaf::due)
                    .map(Due::lastDayOnTime)
                    .orElse(LocalDate.MIN);
            terms.add(new PartTerms.Common(part.key(), part.max(), givenByOthers, lastDay, asOf));
            leaf.notArisen().ifPresent(p -> terms.add(new PartTerms.NotArisenTerm(part.key(), p, part.max())));
            if (survey) {
                terms.add(new PartTerms.SurveyTerm(part.key(), policy.surveyNotHeld(), part.max()));
            }
            part.milestone().ifPresent(milestone -> terms.add(late(part, milestone.late())));
        }
        if (!(leaf.method() instanceof ScoringMethod.Deadline)) {
            PartPlan only = plan.parts().get(0);
            ofMethod(leaf, only.key(), only.max(), terms);
        }
    }

    static boolean isSurvey(ScoringMethod method) {
        return method instanceof ScoringMethod.SurveyMean || method instanceof ScoringMethod.SurveyShare;
    }

    private static PartTerms late(PartPlan part, Late late) {
        if (late instanceof Late.Fraction fraction) {
            Fraction points = part.max().times(Fraction.of(fraction.percent().movePointLeft(2)));
            return new PartTerms.LateKeepsShare(part.key(), fraction.withinDays(), points, part.max());
        }
        if (late instanceof Late.PerDay perDay) {
            return new PartTerms.LatePerDay(part.key(), perDay.points(), part.max());
        }
        return new PartTerms.LateIsLost(part.key(), part.max());
    }

    private static void ofMethod(Leaf leaf, PartKey key, Fraction max, List<PartTerms> terms) {
        ScoringMethod method = leaf.method();
        if (method instanceof ScoringMethod.NamedLevel named) {
            named.levels()
                    .forEach(level ->
                            terms.add(new PartTerms.LevelTerm(key, level.name(), Fraction.of(level.points()), max)));
        } else if (method instanceof ScoringMethod.Band band) {
            terms.addAll(BandIntervals.of(band.steps(), key, max));
        } else if (method instanceof ScoringMethod.Proportional proportional) {
            terms.add(share(proportional, key, max));
        } else if (method instanceof ScoringMethod.AgainstTarget against) {
            terms.add(target(leaf, against, key, max));
        } else if (method instanceof ScoringMethod.Count count) {
            terms.add(new PartTerms.UnitRate(key, Fraction.of(count.pointsPerUnit()), max));
        } else if (method instanceof ScoringMethod.Deduction deduction) {
            terms.add(new PartTerms.UnitRate(key, Fraction.of(deduction.pointsPerUnit()), max));
        } else if (method instanceof ScoringMethod.Checklist checklist) {
            List<PartTerms.ItemPoints> items = checklist.items().stream()
                    .map(item -> new PartTerms.ItemPoints(item.id(), item.points()))
                    .toList();
            terms.add(new PartTerms.ItemList(key, checklist.allOrNothing(), items, max));
        } else if (method instanceof ScoringMethod.YearOnYear trend) {
            terms.add(trend(trend, key, max));
        } else if (method instanceof ScoringMethod.SurveyMean mean) {
            terms.add(new PartTerms.MeanScale(key, Fraction.of(mean.low()), Fraction.of(mean.high()), max));
        }
    }

    private static PartTerms share(ScoringMethod.Proportional method, PartKey key, Fraction max) {
        if (method.floorPercent().isEmpty()) {
            return new PartTerms.PlainShare(key, max);
        }
        Fraction floor = Fraction.of(method.floorPercent().get());
        return method.interpolated()
                ? new PartTerms.InterpolatedShare(key, floor, max)
                : new PartTerms.FlooredShare(key, floor, max);
    }

    private static PartTerms target(Leaf leaf, ScoringMethod.AgainstTarget method, PartKey key, Fraction max) {
        Target target = leaf.target()
                .orElseThrow(() -> new IllegalArgumentException("target method without a target: " + leaf.code()));
        Fraction value = Fraction.of(target.value());
        return method.allOrNothing()
                ? new PartTerms.WholeTarget(key, target.comparison(), value, max)
                : new PartTerms.RatioTarget(key, target.comparison(), value, max);
    }

    private static PartTerms trend(ScoringMethod.YearOnYear method, PartKey key, Fraction max) {
        return new PartTerms.Trend(
                key,
                Fraction.of(method.tolerance()),
                points(method.improved()),
                points(method.held()),
                points(method.worsened()),
                max);
    }

    private static Fraction points(BigDecimal points) {
        return Fraction.of(points);
    }
}

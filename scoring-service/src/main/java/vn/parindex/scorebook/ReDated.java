package vn.parindex.scorebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Due;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.Milestone;
import vn.parindex.catalogue.Period;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.ScoringPolicy;
import vn.parindex.runtime.Sha256;

/**
 * Bộ chỉ số đã dời ngày. Another year's figures can be held against a set only when its dates move with them: period,
 * due dates, windows and holidays all move by whole years, and 29 February becomes the last day of February. Targets
 * and points stay. The result has its own digest and says in a note that it is re-dated.
 */
public final class ReDated {

    private final int years;

    private ReDated(int years) {
        this.years = years;
    }

    /**
     * The set with every date moved.
     *
     * @param years negative towards the past; 0 gives the set itself
     */
    public static CriteriaSet by(int years, CriteriaSet set) {
        return years == 0 ? set : new ReDated(years).set(set);
    }

    private CriteriaSet set(CriteriaSet set) {
        Map<IndicatorId, Indicator> indicators = new LinkedHashMap<>();
        set.indicators().forEach((id, indicator) -> indicators.put(id, indicator(indicator)));
        return new CriteriaSet(
                set.id(),
                set.version(),
                set.title(),
                set.place(),
                set.districtLevel(),
                set.appraisingBody(),
                period(set.period()),
                set.base(),
                set.status(),
                set.pointsIllustrative(),
                policy(set.policy()),
                set.grades(),
                set.tieBreaks(),
                set.areas().stream().map(area -> area.mapLeaves(this::leaf)).toList(),
                set.adjustments(),
                set.gates(),
                set.sources(),
                notes(set),
                indicators,
                set.lineage(),
                Sha256.of(set.digest() + " moved " + years));
    }

    private List<String> notes(CriteriaSet set) {
        List<String> notes = new ArrayList<>(set.notes());
        notes.add("Đã dời ngày: mọi mốc thời gian của bộ dời %d năm; chỉ tiêu và điểm giữ nguyên".formatted(years));
        return List.copyOf(notes);
    }

    private Period period(Period period) {
        return new Period(day(period.from()), day(period.to()), day(period.closes()));
    }

    private ScoringPolicy policy(ScoringPolicy policy) {
        return new ScoringPolicy(
                policy.pointsScale(),
                policy.indexScale(),
                policy.indexCapped(),
                policy.comparePublished(),
                policy.rankCappedBelow(),
                policy.surveyHeld(),
                policy.surveyNotHeld(),
                policy.holidays().stream().map(this::day).collect(Collectors.toUnmodifiableSet()));
    }

    private Indicator indicator(Indicator old) {
        return new Indicator(
                old.id(),
                old.name(),
                old.type(),
                old.unit(),
                old.numerator(),
                old.denominator(),
                old.better(),
                old.mayExceed(),
                old.signed(),
                old.window().map(w -> new Indicator.Window(day(w.from()), day(w.to()))),
                old.rollUp());
    }

    private Leaf leaf(Leaf old) {
        return new Leaf(
                old.code(),
                old.name(),
                old.max(),
                old.indicator(),
                method(old.method()),
                old.ratioRounding(),
                old.target(),
                old.due().map(this::due),
                old.applies(),
                old.notArisen(),
                old.rollUp(),
                old.citation(),
                old.evidence(),
                old.lead(),
                old.remedy(),
                old.needsApproval(),
                old.illustrative(),
                old.notes(),
                old.rows(),
                old.origins());
    }

    private ScoringMethod method(ScoringMethod method) {
        return method instanceof ScoringMethod.Deadline deadline
                ? new ScoringMethod.Deadline(
                        deadline.milestones().stream().map(this::milestone).toList())
                : method;
    }

    private Milestone milestone(Milestone old) {
        return new Milestone(
                old.name(), old.indicator(), old.sharePercent(), due(old.due()), old.late(), old.workingDays());
    }

    private Due due(Due due) {
        return new Due(due.boundary(), day(due.date()));
    }

    private LocalDate day(LocalDate day) {
        return day(day, years);
    }

    /** The same day of another year; 29 February becomes the last day of February. */
    static LocalDate day(LocalDate day, int years) {
        return day.plusYears(years);
    }
}

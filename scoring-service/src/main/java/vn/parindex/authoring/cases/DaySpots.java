package vn.parindex.authoring.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Late;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.Milestone;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.WorkedCase;
import vn.parindex.catalogue.WorkedCase.GivenFigure;
import vn.parindex.web.VietnameseDay;

/** Hạn của từng mốc: the last day on time, the first late one, the limits of lateness, and nothing handed in. */
final class DaySpots {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final GivenFigure NOT_SUBMITTED = new GivenFigure("", "", "no", "", "reported", "");

    private final CriteriaSet set;
    private final Leaf leaf;
    private final List<Milestone> milestones;
    private final List<Spot> spots = new ArrayList<>();

    DaySpots(CriteriaSet set, Leaf leaf, ScoringMethod.Deadline method) {
        this.set = set;
        this.leaf = leaf;
        this.milestones = method.milestones();
    }

    List<Spot> all() {
        milestones.forEach(this::milestone);
        return spots;
    }

    private void milestone(Milestone one) {
        LocalDate last = one.due().lastDayOnTime();
        day(one, "đúng ngày cuối còn hạn", last);
        day(one, "trễ một ngày", late(one, 1));
        if (one.late() instanceof Late.Fraction fraction) {
            if (fraction.withinDays() > 1) {
                day(one, "trễ " + fraction.withinDays() + " ngày", late(one, fraction.withinDays()));
            }
            int beyond = fraction.withinDays() + 1;
            day(one, "trễ " + beyond + " ngày", late(one, beyond));
        } else if (one.late() instanceof Late.PerDay perDay && perDay.points().signum() > 0) {
            BigDecimal part = leaf.max().multiply(one.sharePercent()).movePointLeft(2);
            int days = part.divide(perDay.points(), 0, RoundingMode.CEILING).intValue();
            day(one, "trễ " + days + " ngày, vừa hết điểm", late(one, days));
        }
        add(
                one,
                "không nộp",
                "",
                NOT_SUBMITTED,
                figure -> figure.value().equals("no") || figure.value().equals("không"));
    }

    private void day(Milestone one, String side, LocalDate day) {
        GivenFigure figure = new GivenFigure("", "", "", day.toString(), "reported", "");
        add(
                one,
                side,
                " (" + VietnameseDay.of(day) + ")",
                figure,
                given -> given.date().equals(day.toString()));
    }

    private void add(Milestone one, String side, String day, GivenFigure figure, Predicate<GivenFigure> holds) {
        String threshold = "hạn " + VietnameseDay.of(one.due().lastDayOnTime())
                + (one.name().isEmpty() ? "" : ", " + one.name());
        String whose = one.name().isEmpty() ? "" : one.name() + ": ";
        WorkedCase worked = Spot.worked(leaf, capital(whose + side + day), given(one, figure));
        spots.add(new Spot(
                threshold,
                side,
                worked,
                other -> figure(one, other).filter(holds).isPresent()));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The other milestones are on time. */
    private Map<String, GivenFigure> given(Milestone one, GivenFigure figure) {
        if (milestones.size() == 1) {
            return Map.of(leaf.code(), figure);
        }
        Map<String, GivenFigure> given = new LinkedHashMap<>();
        for (Milestone each : milestones) {
            String onTime = each.due().lastDayOnTime().toString();
            given.put(
                    each.indicator().value(),
                    each.equals(one) ? figure : new GivenFigure("", "", "", onTime, "reported", ""));
        }
        return given;
    }

    private Optional<GivenFigure> figure(Milestone one, WorkedCase worked) {
        return milestones.size() == 1
                ? Spot.figure(leaf, worked)
                : Optional.ofNullable(worked.given().get(one.indicator().value()));
    }

    private LocalDate late(Milestone one, int days) {
        LocalDate day = one.due().lastDayOnTime();
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            counted += !one.workingDays() || isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    private boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !set.policy().holidays().contains(day);
    }
}

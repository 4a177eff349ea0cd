package vn.parindex.authoring.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.ChecklistItem;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.LevelStep;
import vn.parindex.catalogue.Milestone;
import vn.parindex.catalogue.ScoringMethod;

/** Cách chấm của một tiêu chí thay đổi thế nào. */
final class MethodDifferences {

    private static final Part<LevelStep> LEVELS = new Part<>(
            DifferenceKind.METHOD,
            LevelStep::name,
            level -> "mức " + Words.quoted(level.name()),
            MethodWords::level,
            List.of(new Aspect<>(DifferenceKind.METHOD, "điểm", level -> Words.number(level.points()))));

    private static final Part<ChecklistItem> ITEMS = new Part<>(
            DifferenceKind.METHOD,
            ChecklistItem::id,
            item -> "ý " + item.id(),
            MethodWords::item,
            List.of(
                    new Aspect<>(DifferenceKind.METHOD, "tên", item -> Words.quoted(item.name())),
                    new Aspect<>(DifferenceKind.METHOD, "điểm", item -> Words.number(item.points()))));

    private static final List<Aspect<Milestone>> MILESTONE = List.of(
            new Aspect<>(DifferenceKind.METHOD, "tên mốc", milestone -> Words.quoted(milestone.name())),
            new Aspect<>(DifferenceKind.DUE, "hạn", milestone -> Words.due(milestone.due())),
            new Aspect<>(
                    DifferenceKind.METHOD, "phần điểm", milestone -> Words.number(milestone.sharePercent()) + " %"),
            new Aspect<>(DifferenceKind.METHOD, "cách xử lý khi trễ", milestone -> Words.late(milestone.late())),
            new Aspect<>(
                    DifferenceKind.METHOD,
                    "cách đếm ngày trễ",
                    milestone -> milestone.workingDays() ? "theo ngày làm việc" : "theo ngày lịch"));

    private static final Part<Milestone> MILESTONES = new Part<>(
            DifferenceKind.METHOD,
            milestone -> milestone.indicator().toString(),
            milestone -> "mốc " + (milestone.name().isEmpty() ? milestone.indicator() : Words.quoted(milestone.name())),
            MethodWords::milestone,
            MILESTONE);

    private final String place;
    private final String unit;
    private final Follow follow;

    MethodDifferences(String place, String unit, Leaf before, Leaf after) {
        this.place = place;
        this.unit = unit;
        this.follow = new Follow(before, after);
    }

    List<SetDifference> between(ScoringMethod old, ScoringMethod now) {
        if (!old.getClass().equals(now.getClass())) {
            return List.of(SetDifference.at(
                    DifferenceKind.METHOD,
                    place,
                    "cách chấm đổi từ " + MethodWords.whole(old, unit) + " thành " + MethodWords.whole(now, unit)));
        }
        List<SetDifference> found = new ArrayList<>();
        rule(following(old, now), now).ifPresent(found::add);
        found.addAll(items(old, now));
        return found;
    }

    private Optional<SetDifference> rule(ScoringMethod old, ScoringMethod now) {
        return new Aspect<>(DifferenceKind.METHOD, "cách chấm", MethodWords::rule).between(place, old, now);
    }

    /** Outcomes given as shares of the maximum follow it. */
    private ScoringMethod following(ScoringMethod old, ScoringMethod now) {
        return old instanceof ScoringMethod.YearOnYear was && now instanceof ScoringMethod.YearOnYear is
                ? new ScoringMethod.YearOnYear(
                        follow.points(was.improved(), is.improved()),
                        follow.points(was.held(), is.held()),
                        follow.points(was.worsened(), is.worsened()),
                        was.tolerance())
                : old;
    }

    private List<SetDifference> items(ScoringMethod old, ScoringMethod now) {
        if (old instanceof ScoringMethod.NamedLevel was && now instanceof ScoringMethod.NamedLevel is) {
            return LEVELS.between(place, follow.levels(was.levels(), is.levels()), is.levels());
        }
        if (old instanceof ScoringMethod.Band was && now instanceof ScoringMethod.Band is) {
            return BandDifferences.between(place, unit, follow.bands(was.steps(), is.steps()), is.steps());
        }
        if (old instanceof ScoringMethod.Checklist was && now instanceof ScoringMethod.Checklist is) {
            return ITEMS.between(place, follow.items(was.items(), is.items()), is.items());
        }
        return old instanceof ScoringMethod.Deadline was && now instanceof ScoringMethod.Deadline is
                ? milestones(was.milestones(), is.milestones())
                : List.of();
    }

    /** The one milestone of a plain deadline is the leaf itself. */
    private List<SetDifference> milestones(List<Milestone> old, List<Milestone> now) {
        return old.size() == 1 && now.size() == 1
                ? MILESTONE.stream()
                        .flatMap(aspect -> aspect.between(place, old.get(0), now.get(0)).stream())
                        .toList()
                : MILESTONES.between(place, old, now);
    }
}

package vn.parindex.authoring.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.parindex.catalogue.ChecklistItem;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.LevelStep;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.WorkedCase.GivenFigure;

/** Trả lời bằng chữ: yes and no, each level, a checklist with everything and with each item missing. */
final class WordSpots {

    private static final Set<String> YES = Set.of("yes", "có");
    private static final Set<String> NO = Set.of("no", "không");

    private final Leaf leaf;
    private final List<Spot> spots = new ArrayList<>();

    private WordSpots(Leaf leaf) {
        this.leaf = leaf;
    }

    static List<Spot> of(Leaf leaf) {
        WordSpots spots = new WordSpots(leaf);
        ScoringMethod method = leaf.method();
        if (method instanceof ScoringMethod.NamedLevel levels) {
            for (LevelStep level : levels.levels()) {
                spots.add("mức", "«" + level.name() + "»", level.name(), level.name()::equals);
            }
        } else if (method instanceof ScoringMethod.Checklist checklist) {
            spots.items(checklist.items());
        } else {
            spots.add("trả lời", "có", "yes", YES::contains);
            spots.add("trả lời", "không", "no", NO::contains);
        }
        return spots.spots;
    }

    private void items(List<ChecklistItem> items) {
        Set<String> all = items.stream().map(ChecklistItem::id).collect(Collectors.toSet());
        add("danh mục", "đủ các ý", joined(items), value -> listed(value).containsAll(all));
        if (items.size() < 2) {
            return;
        }
        for (ChecklistItem missing : items) {
            List<ChecklistItem> rest =
                    items.stream().filter(item -> !item.equals(missing)).toList();
            add(
                    "danh mục",
                    "thiếu ý «" + missing.name() + "»",
                    joined(rest),
                    value -> !value.isEmpty() && !listed(value).contains(missing.id()));
        }
    }

    private static String joined(List<ChecklistItem> items) {
        return items.stream().map(ChecklistItem::id).collect(Collectors.joining("|"));
    }

    private static Set<String> listed(String value) {
        return Arrays.stream(value.split("\\|")).map(String::trim).collect(Collectors.toSet());
    }

    private void add(String threshold, String side, String value, Predicate<String> holds) {
        String name = threshold.substring(0, 1).toUpperCase(Locale.ROOT) + threshold.substring(1) + ": " + side;
        GivenFigure figure = new GivenFigure("", "", value, "", "reported", "");
        spots.add(new Spot(
                threshold,
                side,
                Spot.worked(leaf, name, figure),
                one -> Spot.figure(leaf, one)
                        .map(GivenFigure::value)
                        .filter(holds)
                        .isPresent()));
    }
}

package vn.parindex.scoring.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.catalogue.ChecklistItem;
import vn.parindex.catalogue.LevelStep;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.facts.Figure;
import vn.parindex.scoring.LostPoint.Shortfall;

/** Nấc của câu trả lời, mức và danh mục: what is no number. */
record ChoiceRungs(ScoringMethod method, Optional<Figure> figure) {

    List<RungDraft> up() {
        if (method instanceof ScoringMethod.YesNo) {
            return isYes() ? List.of() : List.of(answer(true));
        }
        if (method instanceof ScoringMethod.NamedLevel named) {
            return named.levels().stream()
                    .filter(level -> level.points().compareTo(points(named)) > 0)
                    .sorted(Comparator.comparing(LevelStep::points))
                    .map(ChoiceRungs::level)
                    .toList();
        }
        return method instanceof ScoringMethod.Checklist list ? more(list) : List.of();
    }

    Optional<RungDraft> down() {
        if (method instanceof ScoringMethod.YesNo) {
            return isYes() ? Optional.of(answer(false)) : Optional.empty();
        }
        if (method instanceof ScoringMethod.NamedLevel named) {
            return named.levels().stream()
                    .filter(level -> level.points().compareTo(points(named)) < 0)
                    .max(Comparator.comparing(LevelStep::points))
                    .map(ChoiceRungs::level);
        }
        return method instanceof ScoringMethod.Checklist list ? less(list) : Optional.empty();
    }

    private boolean isYes() {
        return figure.filter(given -> given instanceof Figure.YesNo answer && answer.yes())
                .isPresent();
    }

    private static RungDraft answer(boolean yes) {
        return new RungDraft(
                new Figure.YesNo(yes), yes ? Wording.fill("rung.answer", Map.of("figure", "có")) : worse("không"));
    }

    /** Points of the level now; below every level when there is none. */
    private BigDecimal points(ScoringMethod.NamedLevel named) {
        String now = figure.filter(Figure.LevelName.class::isInstance)
                .map(given -> ((Figure.LevelName) given).name())
                .orElse("");
        return named.levels().stream()
                .filter(level -> level.name().equals(now))
                .findFirst()
                .map(LevelStep::points)
                .orElse(BigDecimal.ZERO);
    }

    private static RungDraft level(LevelStep level) {
        return new RungDraft(
                new Figure.LevelName(level.name()), Wording.fill("rung.level", Map.of("figure", level.name())));
    }

    /** One item more on each rung, the one of most points first; all at once when nothing less brings points. */
    private List<RungDraft> more(ScoringMethod.Checklist list) {
        List<ChecklistItem> missing = list.items().stream()
                .filter(item -> !present().contains(item.id()))
                .sorted(Comparator.comparing(ChecklistItem::points).reversed())
                .toList();
        List<RungDraft> rungs = new ArrayList<>();
        for (int count = list.allOrNothing() ? missing.size() : 1; count >= 1 && count <= missing.size(); count++) {
            List<ChecklistItem> added = missing.subList(0, count);
            Set<String> ids = new LinkedHashSet<>(present());
            added.forEach(item -> ids.add(item.id()));
            String names = added.stream().map(ChecklistItem::name).collect(Collectors.joining("; "));
            rungs.add(new RungDraft(
                    new Figure.Items(ids),
                    Wording.fill("rung.items", Map.of("items", names)),
                    Optional.of(new Shortfall(BigDecimal.valueOf(count), "ý"))));
        }
        return rungs;
    }

    private Optional<RungDraft> less(ScoringMethod.Checklist list) {
        return list.items().stream()
                .filter(item -> present().contains(item.id()))
                .filter(item -> list.allOrNothing() || item.points().signum() > 0)
                .min(Comparator.comparing(ChecklistItem::points))
                .map(item -> {
                    Set<String> ids = new LinkedHashSet<>(present());
                    ids.remove(item.id());
                    return new RungDraft(
                            new Figure.Items(ids),
                            worse(ids.size() + "/" + list.items().size() + " ý"),
                            Optional.of(new Shortfall(BigDecimal.ONE, "ý")));
                });
    }

    private Set<String> present() {
        return figure.filter(Figure.Items.class::isInstance)
                .map(items -> ((Figure.Items) items).ids())
                .orElse(Set.of());
    }

    private static String worse(String figure) {
        return Wording.fill("rung.worse", Map.of("figure", figure));
    }
}

package vn.parindex.catalogue.read;

import static vn.parindex.catalogue.read.Values.date;
import static vn.parindex.catalogue.read.Values.needed;
import static vn.parindex.catalogue.read.Values.number;
import static vn.parindex.catalogue.read.Values.percent;
import static vn.parindex.catalogue.read.Values.text;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.catalogue.Applicability;
import vn.parindex.catalogue.Citation;
import vn.parindex.catalogue.Comparison;
import vn.parindex.catalogue.Due;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Late;
import vn.parindex.catalogue.Milestone;
import vn.parindex.catalogue.Remedy;
import vn.parindex.catalogue.Target;
import vn.parindex.catalogue.yaml.MapNode;

/** The small parts of a leaf. */
final class PartReader {

    private PartReader() {}

    static Citation citation(MapNode citation) {
        return new Citation(
                needed(citation, "source"), text(citation, "row"), text(citation, "page"), text(citation, "quote"));
    }

    static Optional<Comparison> comparison(MapNode map) {
        for (Comparison comparison : Comparison.values()) {
            if (map.has(comparison.key())) {
                return Optional.of(comparison);
            }
        }
        return Optional.empty();
    }

    /** The target; one without a citation of its own has the leaf's. */
    static Target target(MapNode target, Citation ofLeaf) {
        Comparison comparison = comparison(target).orElseThrow();
        return new Target(
                comparison,
                number(target, comparison.key()),
                target.map("citation").map(PartReader::citation).orElse(ofLeaf),
                text(target, "note"));
    }

    static Due due(MapNode due) {
        return due.has("by")
                ? new Due(Due.Boundary.BY, date(due, "by"))
                : new Due(Due.Boundary.BEFORE, date(due, "before"));
    }

    private static Late late(MapNode part) {
        Optional<MapNode> late = part.map("late");
        if (late.isEmpty()) {
            return new Late.Zero();
        }
        return late.get().has("per-day")
                ? new Late.PerDay(number(late.get(), "per-day"))
                : new Late.Fraction(
                        percent(late.get(), "fraction"),
                        number(late.get(), "within").intValueExact());
    }

    /** The one milestone of a deadline without a list of them. */
    static Milestone onlyMilestone(MapNode leaf) {
        return new Milestone(
                "",
                new IndicatorId(needed(leaf, "indicator")),
                new BigDecimal(100),
                due(leaf.map("due").orElseThrow()),
                late(leaf),
                isWorking(leaf));
    }

    static Milestone milestone(MapNode milestone) {
        return new Milestone(
                needed(milestone, "name"),
                new IndicatorId(needed(milestone, "indicator")),
                percent(milestone, "share"),
                due(milestone.map("due").orElseThrow()),
                late(milestone),
                isWorking(milestone));
    }

    private static boolean isWorking(MapNode part) {
        return text(part, "days").equals("working");
    }

    static Applicability applies(MapNode applies, Map<String, Boolean> switches) {
        Map<String, Set<String>> attributes = new LinkedHashMap<>();
        for (String attribute : Values.texts(applies, "attributes")) {
            int equals = attribute.indexOf('=');
            attributes
                    .computeIfAbsent(attribute.substring(0, equals), key -> new LinkedHashSet<>())
                    .add(attribute.substring(equals + 1));
        }
        boolean inForce = applies.text("switch")
                .map(id -> switches.getOrDefault(id, false))
                .orElse(true);
        return new Applicability(new LinkedHashSet<>(Values.texts(applies, "types")), attributes, inForce);
    }

    static Remedy remedy(MapNode remedy) {
        Remedy.Effort effort = Values.word(Remedy.Effort.class, needed(remedy, "effort"));
        BigDecimal usual = new BigDecimal(
                switch (effort) {
                    case LOW -> 1;
                    case MEDIUM -> 2;
                    case HIGH -> 4;
                });
        return new Remedy(
                effort,
                needed(remedy, "text"),
                Values.maybeNumber(remedy, "cost").orElse(usual));
    }
}

package vn.parindex.catalogue.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.catalogue.Area;
import vn.parindex.catalogue.Criterion;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.yaml.MapNode;

/**
 * Một cấp của phụ lục: the set, an area, a criterion or a leaf with the maximum that is printed for it.
 *
 * <p>A level is told that its number is wrong only when nothing below explains it, so that one slip is said once, where it
 * was made. Area 3 prints 12; its criterion 3.1 prints 5 over the leaves 3.1.1 (2) and 3.1.2 (3); the leaf 3.2 has 7. When
 * 3.1.1 is copied as 4, 3.1 is wrong (5, sum 7), and area 3 is not: 5 + 7 is what it prints. When instead 3.1 is copied as 6,
 * it is wrong again (6, sum 5), and area 3 is not: with the 5 of the leaves it holds. When 3.2 is copied as 8, area 3 is wrong
 * (12, sum 13), and the total is not.
 *
 * @param called how messages call it
 * @param printed empty when none is printed; a leaf's maximum is its sum
 * @param sum the maxima of all leaves below
 * @param parts what the annex prints right below; none below a leaf
 */
record PrintedLevel(
        MapNode node, String called, Optional<BigDecimal> printed, BigDecimal sum, List<PrintedLevel> parts) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Beyond so many ways to read wrong numbers below, only the printed and the summed ones count. */
    private static final int MOST = 500;

    /** The whole set, whose printed number is 100. */
    static PrintedLevel of(CheckedSet set) {
        List<PrintedLevel> areas = new ArrayList<>();
        List<MapNode> nodes = set.document().maps("areas");
        for (int i = 0; i < nodes.size(); i++) {
            areas.add(area(nodes.get(i), set.set().areas().get(i)));
        }
        return level(set.document(), "bộ", Optional.of(HUNDRED), areas);
    }

    private static PrintedLevel area(MapNode node, Area area) {
        List<PrintedLevel> criteria = new ArrayList<>();
        List<MapNode> nodes = node.maps("criteria");
        for (int i = 0; i < nodes.size(); i++) {
            criteria.add(criterion(nodes.get(i), area.criteria().get(i)));
        }
        return level(node, "lĩnh vực " + area.code(), area.max(), criteria);
    }

    private static PrintedLevel criterion(MapNode node, Criterion criterion) {
        if (!node.has("leaves")) {
            return leaf(node, criterion.leaves().get(0));
        }
        List<PrintedLevel> leaves = new ArrayList<>();
        List<MapNode> nodes = node.maps("leaves");
        for (int i = 0; i < nodes.size(); i++) {
            leaves.add(leaf(nodes.get(i), criterion.leaves().get(i)));
        }
        return level(node, "nhóm tiêu chí " + criterion.code(), criterion.max(), leaves);
    }

    private static PrintedLevel leaf(MapNode node, Leaf leaf) {
        return new PrintedLevel(node, "tiêu chí " + leaf.code(), Optional.empty(), leaf.max(), List.of());
    }

    private static PrintedLevel level(
            MapNode node, String called, Optional<BigDecimal> printed, List<PrintedLevel> parts) {
        return new PrintedLevel(
                node,
                called,
                printed,
                total(parts.stream().map(PrintedLevel::sum).toList()),
                parts);
    }

    static BigDecimal total(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the level above adds up: the printed number, or the sum where none is printed. */
    BigDecimal counted() {
        return printed.orElseGet(this::countedBelow);
    }

    /** The sum of what is printed, or summed, right below. */
    BigDecimal countedBelow() {
        return parts.isEmpty()
                ? sum
                : total(parts.stream().map(PrintedLevel::counted).toList());
    }

    /** What is most likely meant below: the printed numbers that hold, and sums where one is wrong or none is printed. */
    BigDecimal believedBelow() {
        return parts.isEmpty()
                ? sum
                : total(parts.stream().map(PrintedLevel::believed).toList());
    }

    private BigDecimal believed() {
        return printed.filter(number -> !isWrong()).orElseGet(this::believedBelow);
    }

    /** Whether what is printed here agrees with nothing that the levels below may mean. */
    boolean isWrong() {
        return printed.filter(number -> !sums().contains(number.stripTrailingZeros()))
                .isPresent();
    }

    /** Whether this or anything below is wrong. */
    boolean hasWrong() {
        return isWrong() || parts.stream().anyMatch(PrintedLevel::hasWrong);
    }

    /** What the numbers below may add up to: each that is wrong may be read as it is printed, or as what is below it. */
    private Set<BigDecimal> sums() {
        Set<BigDecimal> sums = Set.of(parts.isEmpty() ? sum.stripTrailingZeros() : BigDecimal.ZERO);
        for (PrintedLevel part : parts) {
            Set<BigDecimal> longer = new LinkedHashSet<>();
            Set<BigDecimal> readings = part.readings();
            sums.forEach(before ->
                    readings.forEach(reading -> longer.add(before.add(reading).stripTrailingZeros())));
            if (longer.size() > MOST) {
                return new LinkedHashSet<>(List.of(countedBelow().stripTrailingZeros(), sum.stripTrailingZeros()));
            }
            sums = longer;
        }
        return sums;
    }

    private Set<BigDecimal> readings() {
        Set<BigDecimal> readings = new LinkedHashSet<>(sums());
        printed.ifPresent(number -> readings.add(number.stripTrailingZeros()));
        return readings;
    }
}

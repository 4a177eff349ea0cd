package vn.parindex.catalogue.check;

import static vn.parindex.catalogue.check.CheckedLeaf.plain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Correction;

/** Tổng phải khớp: which single part to change so that the parts add up. */
final class Balance {

    private Balance() {}

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /**
     * The last part takes the difference; empty when it would become nothing, or is not written as a number.
     *
     * @param key where each node has its part
     */
    static Optional<Correction> of(List<BigDecimal> parts, List<MapNode> nodes, String key, BigDecimal wanted) {
        return last(nodes, key)
                .filter(node -> isNumber(node, key))
                .flatMap(node -> balanced(parts, wanted)
                        .map(changed -> Proposal.number(
                                node.placeOf(key), Shown.number(parts.get(parts.size() - 1)), changed)));
    }

    /** The shares of milestones, to add up to 100 %. */
    static Optional<Correction> ofShares(List<BigDecimal> parts, List<MapNode> nodes) {
        return last(nodes, "share")
                .flatMap(node -> balanced(parts, HUNDRED)
                        .map(changed -> new Correction(
                                "đổi " + Shown.number(parts.get(parts.size() - 1)) + " % thành " + Shown.number(changed)
                                        + " %",
                                node.placeOf("share"),
                                plain(changed) + "%")));
    }

    private static Optional<BigDecimal> balanced(List<BigDecimal> parts, BigDecimal wanted) {
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal changed = parts.get(parts.size() - 1).add(wanted).subtract(sum);
        return changed.signum() > 0 ? Optional.of(changed) : Optional.empty();
    }

    private static Optional<MapNode> last(List<MapNode> nodes, String key) {
        return nodes.isEmpty()
                ? Optional.empty()
                : Optional.of(nodes.get(nodes.size() - 1)).filter(node -> node.has(key));
    }

    private static boolean isNumber(MapNode node, String key) {
        return node.text(key).filter(text -> !text.contains("%")).isPresent();
    }
}

package vn.parindex.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.scorebook.compare.Comparison;
import vn.parindex.scorebook.compare.ComparisonWords;
import vn.parindex.scorebook.compare.LeafChange;
import vn.parindex.scorebook.compare.Result;
import vn.parindex.scorebook.compare.Split;
import vn.parindex.scorebook.compare.UnitChange;
import vn.parindex.scoring.ScoreCard;

/** So sánh bằng chữ, for a terminal: the units that moved, and their leaves. */
final class ComparisonText {

    /** What a card comes to beside its leaves: bonus lines and the scale of grades move these alone. */
    private static final List<Function<ScoreCard, ?>> RESULTS = List.of(
            card -> card.bonus().stripTrailingZeros(),
            card -> card.penalty().stripTrailingZeros(),
            ScoreCard::index,
            ScoreCard::grade,
            ScoreCard::rank);

    private final StringBuilder text = new StringBuilder();

    /** «bộ hai-lang-2024 e158ecd5c07c, số liệu d5657b7d3be4, chốt ngày 2024-12-31». */
    ComparisonText from(String before, Result result) {
        text.append(before)
                .append("bộ ")
                .append(result.set().id())
                .append(' ')
                .append(start(result.set().digest()))
                .append(", số liệu ")
                .append(start(result.figuresDigest()))
                .append(", chốt ngày ")
                .append(result.asOf())
                .append('\n');
        return this;
    }

    ComparisonText line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** The units that moved, then how many did not. */
    ComparisonText units(Comparison comparison) {
        if (comparison.after().set().pointsIllustrative()) {
            line("điểm minh họa");
        }
        List<UnitChange> moved =
                comparison.units().stream().filter(ComparisonText::moved).toList();
        moved.forEach(this::unit);
        int still = comparison.units().size() - moved.size();
        if (moved.isEmpty()) {
            return line("").line("Không đơn vị nào thay đổi điểm, chỉ số, xếp loại và hạng");
        }
        return still == 0 ? this : line("").line(still + " đơn vị khác không thay đổi điểm, chỉ số, xếp loại và hạng");
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static boolean moved(UnitChange unit) {
        return unit.before().isEmpty()
                || unit.after().isEmpty()
                || !unit.pointsMoved().isEmpty()
                || RESULTS.stream().anyMatch(result -> differs(unit, result));
    }

    private static boolean differs(UnitChange unit, Function<ScoreCard, ?> result) {
        return !unit.before().map(result).equals(unit.after().map(result));
    }

    private void unit(UnitChange unit) {
        line("");
        line("%s: chỉ số %s → %s, hạng %s → %s, xếp loại %s → %s%s"
                .formatted(
                        unit.name(),
                        index(unit.before()),
                        index(unit.after()),
                        rank(unit.before()),
                        rank(unit.after()),
                        unit.before().flatMap(ScoreCard::grade).orElse("–"),
                        unit.after().flatMap(ScoreCard::grade).orElse("–"),
                        merged(unit)));
        unit.split().map(Split::index).ifPresent(this::split);
        outside(unit, "điểm thưởng", ScoreCard::bonus);
        outside(unit, "điểm trừ", ScoreCard::penalty);
        unit.pointsMoved().forEach(this::leaf);
    }

    private void outside(UnitChange unit, String name, Function<ScoreCard, BigDecimal> points) {
        if (unit.before().isPresent()
                && unit.after().isPresent()
                && differs(unit, card -> points.apply(card).stripTrailingZeros())) {
            line("  %s: %s → %s"
                    .formatted(
                            name,
                            plain(points.apply(unit.before().get())),
                            plain(points.apply(unit.after().get()))));
        }
    }

    private static String merged(UnitChange unit) {
        return unit.predecessors().isEmpty()
                ? ""
                : unit.predecessors().stream()
                        .map(card -> card.unitName() + " " + index(Optional.of(card)))
                        .collect(Collectors.joining(", ", " (hợp nhất từ ", ")"));
    }

    private void split(Split.Parts index) {
        line("  chỉ số đổi %s: do kết quả thực hiện %s, do bộ chỉ số đổi %s, do thẩm định %s"
                .formatted(
                        signed(index.total()),
                        signed(index.performance()),
                        signed(index.ruleChange()),
                        signed(index.reAppraisal())));
    }

    private void leaf(LeafChange leaf) {
        String why = leaf.notComparable().isPresent() ? "; " + ComparisonWords.why(leaf) : "";
        String former =
                leaf.formerCode().map(code -> " (trước là " + code + ")").orElse("");
        line("  %s%s %s: %s → %s%s"
                .formatted(leaf.code(), former, leaf.name(), state(leaf.before()), state(leaf.after()), why));
    }

    private static String state(Optional<LeafChange.LeafState> state) {
        return state.map(s -> plain(s.earned()) + (s.figure().isEmpty() ? "" : " (" + s.figure() + ")"))
                .orElse("–");
    }

    private static String index(Optional<ScoreCard> card) {
        return card.flatMap(ScoreCard::index)
                .map(index -> plain(index.printed()))
                .orElse("–");
    }

    private static String rank(Optional<ScoreCard> card) {
        return card.flatMap(ScoreCard::rank).map(String::valueOf).orElse("–");
    }

    private static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + plain(number);
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    private static String start(String digest) {
        return digest.substring(0, Math.min(12, digest.length()));
    }
}

package vn.parindex.scorebook.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.scorebook.compare.Split.Parts;
import vn.parindex.scoring.Index;
import vn.parindex.scoring.ScoreCard;
import vn.parindex.table.Table;

/** Bảng của một so sánh: what each unit gained and lost, leaf by leaf, and by what caused it between years. */
public record ComparisonTables(Comparison comparison) {

    /** All of them, for a workbook. */
    public List<Table> all() {
        List<Table> tables = new ArrayList<>(List.of(units(), leaves()));
        if (comparison.units().stream().anyMatch(unit -> unit.split().isPresent())) {
            tables.add(split());
        }
        return List.copyOf(tables);
    }

    /** What the two sides were computed from, for the head of a page. */
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (comparison.before().set().pointsIllustrative()
                || comparison.after().set().pointsIllustrative()) {
            remarks.add("ĐIỂM MINH HỌA, không phải điểm do cơ quan có thẩm quyền ban hành.");
        }
        remarks.add("Trước: " + side(comparison.before()));
        remarks.add("Sau: " + side(comparison.after()));
        return List.copyOf(remarks);
    }

    /** «Hải Lăng 2024; bộ hai-lang-2024 bản 1, digest; chốt ngày 2024-12-31; số liệu digest; máy chấm 1.0». */
    private static String side(Result result) {
        return result.label() + "; bộ " + result.set().id() + " bản "
                + result.set().version() + ", "
                + result.set().digest() + "; chốt ngày " + result.asOf() + "; số liệu " + result.figuresDigest()
                + "; máy chấm " + result.engineVersion();
    }

    /** One row a unit. */
    public Table units() {
        Table table = Table.of(
                "Đơn vị",
                "Mã đơn vị",
                "Đơn vị",
                "Chỉ số trước",
                "Chỉ số sau",
                "Thay đổi",
                "Hạng trước",
                "Hạng sau",
                "Lên (+) xuống (-)",
                "Xếp loại trước",
                "Xếp loại sau",
                "Hợp nhất từ");
        for (UnitChange unit : comparison.units()) {
            table.row(
                    unit.code(),
                    unit.name(),
                    index(unit.before()),
                    index(unit.after()),
                    cell(unit.indexDifference()),
                    rank(unit.before()),
                    rank(unit.after()),
                    cell(unit.placesWon().map(BigDecimal::valueOf)),
                    unit.before().flatMap(ScoreCard::grade).orElse(""),
                    unit.after().flatMap(ScoreCard::grade).orElse(""),
                    unit.predecessors().stream().map(ScoreCard::unitName).collect(Collectors.joining(", ")));
        }
        return table;
    }

    /** One row for each leaf of a unit that moved or cannot be compared. */
    public Table leaves() {
        Table table = Table.of(
                "Tiêu chí",
                "Mã đơn vị",
                "Đơn vị",
                "Mã tiêu chí",
                "Tiêu chí",
                "Điểm trước",
                "Điểm sau",
                "Thay đổi",
                "Vì sao",
                "Số liệu trước",
                "Số liệu sau",
                "Tối đa trước",
                "Tối đa sau");
        for (UnitChange unit : comparison.units()) {
            unit.moved().forEach(leaf -> leafRow(table, unit, leaf));
        }
        return table;
    }

    private static void leafRow(Table table, UnitChange unit, LeafChange leaf) {
        table.row(
                unit.code(),
                unit.name(),
                leaf.code(),
                leaf.name(),
                cell(leaf.before().map(LeafChange.LeafState::earned)),
                cell(leaf.after().map(LeafChange.LeafState::earned)),
                cell(leaf.difference()),
                ComparisonWords.why(leaf),
                leaf.before().map(LeafChange.LeafState::figure).orElse(""),
                leaf.after().map(LeafChange.LeafState::figure).orElse(""),
                cell(leaf.before().map(LeafChange.LeafState::max)),
                cell(leaf.after().map(LeafChange.LeafState::max)));
    }

    /** The change split by what caused it: the card and each area of every unit, and its index. */
    public Table split() {
        Table table = Table.of(
                "Tách thay đổi",
                "Mã đơn vị",
                "Đơn vị",
                "Phần",
                "Do kết quả thực hiện",
                "Do bộ chỉ số đổi",
                "Do thẩm định",
                "Cộng");
        for (UnitChange unit : comparison.units()) {
            unit.split().ifPresent(split -> {
                parts(table, unit, "Chỉ số", split.index());
                parts(table, unit, "Điểm của phiếu", split.card());
                split.areas().forEach(area -> parts(table, unit, area.code() + " " + area.name(), area.parts()));
            });
        }
        return table;
    }

    private static void parts(Table table, UnitChange unit, String of, Parts parts) {
        table.row(
                unit.code(),
                unit.name(),
                of,
                parts.performance(),
                parts.ruleChange(),
                parts.reAppraisal(),
                parts.total());
    }

    private static Object index(Optional<ScoreCard> card) {
        return cell(card.flatMap(ScoreCard::index).map(Index::printed));
    }

    private static Object rank(Optional<ScoreCard> card) {
        return cell(card.flatMap(ScoreCard::rank).map(BigDecimal::valueOf));
    }

    private static Object cell(Optional<BigDecimal> number) {
        return number.<Object>map(present -> present).orElse("");
    }
}

package vn.parindex.scenario.interval;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.scenario.ScenarioLabel;
import vn.parindex.table.Table;

/** Bảng của các khoảng xếp hạng, one row a unit, with the mark of the gap below it. */
public record IntervalTables(IntervalsBody intervals) {

    /** What the intervals are and were computed from, for the head of a page. */
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>(List.of(ScenarioLabel.TEXT));
        if (intervals.illustrative()) {
            remarks.add("ĐIỂM MINH HỌA, không phải điểm do cơ quan có thẩm quyền ban hành.");
        }
        remarks.add(
                "Khoảng 5–95 %% của %s lần rút, hạt giống %s; số liệu tranh chấp mất %s, số liệu không có nguồn mất %s"
                        .formatted(
                                intervals.draws(),
                                intervals.seed(),
                                intervals.disputedLost(),
                                intervals.sourcelessLost()));
        remarks.add("Bộ %s bản %s, %s; số liệu %s; chốt ngày %s; máy chấm %s"
                .formatted(
                        intervals.criteriaSet(),
                        intervals.version(),
                        intervals.digest(),
                        intervals.figuresDigest(),
                        intervals.asOf(),
                        intervals.engineVersion()));
        return List.copyOf(remarks);
    }

    /** All units by rank. */
    public Table units() {
        Table table = Table.of(
                "Khoảng xếp hạng",
                "Hạng",
                "Mã đơn vị",
                "Đơn vị",
                "Chỉ số",
                "Hạng 5 %",
                "Hạng 50 %",
                "Hạng 95 %",
                "Chỉ số 5 %",
                "Chỉ số 50 %",
                "Chỉ số 95 %",
                "Số liệu chưa chắc",
                "Với đơn vị đứng sau");
        for (IntervalsBody.UnitIntervalBody unit : intervals.units()) {
            table.row(
                    number(unit.rank()),
                    unit.code(),
                    unit.name(),
                    number(unit.index()),
                    number(unit.ranks().map(IntervalsBody.SpreadBody::low)),
                    number(unit.ranks().map(IntervalsBody.SpreadBody::middle)),
                    number(unit.ranks().map(IntervalsBody.SpreadBody::high)),
                    number(unit.indexes().map(IntervalsBody.SpreadBody::low)),
                    number(unit.indexes().map(IntervalsBody.SpreadBody::middle)),
                    number(unit.indexes().map(IntervalsBody.SpreadBody::high)),
                    number(Optional.of(unit.unsure())),
                    mark(unit.code()));
        }
        return table;
    }

    /** «khoảng cách không có ý nghĩa» below a unit that might as well stand behind the next one; else empty. */
    public String mark(String unit) {
        return intervals.gaps().stream()
                .filter(gap -> gap.upper().equals(unit) && !gap.meaningful())
                .map(gap -> NeighbourGap.NOT_MEANINGFUL)
                .findFirst()
                .orElse("");
    }

    private static Object number(Optional<String> text) {
        return text.<Object>map(BigDecimal::new).orElse("");
    }
}

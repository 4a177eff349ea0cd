package vn.parindex.cli;

import java.util.Optional;
import vn.parindex.scenario.interval.IntervalTables;
import vn.parindex.scenario.interval.IntervalsBody;

/** Khoảng xếp hạng bằng chữ, for a terminal. */
final class IntervalsText {

    private IntervalsText() {}

    static String of(IntervalTables tables) {
        StringBuilder text = new StringBuilder();
        tables.remarks().forEach(remark -> text.append(remark).append('\n'));
        text.append('\n');
        for (IntervalsBody.UnitIntervalBody unit : tables.intervals().units()) {
            text.append("%s. %s %s; hạng %s, chỉ số %s (%s số liệu chưa chắc)\n"
                    .formatted(
                            unit.rank().orElse("–"),
                            unit.name(),
                            plain(unit.index()),
                            spread(unit.ranks()),
                            spread(unit.indexes()),
                            unit.unsure()));
            String mark = tables.mark(unit.code());
            text.append(mark.isEmpty() ? "" : "   ↕ " + mark + "\n");
        }
        return text.toString();
    }

    /** «3–5», or the one value of a sure unit. */
    private static String spread(Optional<IntervalsBody.SpreadBody> spread) {
        return spread.map(s -> s.low().equals(s.high()) ? s.low() : s.low() + "–" + s.high())
                .map(s -> s.replace('.', ','))
                .orElse("–");
    }

    private static String plain(Optional<String> number) {
        return number.map(n -> n.replace('.', ',')).orElse("–");
    }
}

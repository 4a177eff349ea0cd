package vn.parindex.scenario.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.scenario.MidYear;
import vn.parindex.scoring.Index;

/**
 * Results as of a day within the year.
 *
 * @param label that they are no official result
 */
record MidYearBody(String label, String asOf, List<MidYearUnitBody> units) {

    /** One unit; {@code indexToDate} leaves out what is not yet due or awaited, {@code index} counts it as lost. */
    record MidYearUnitBody(
            String code,
            String name,
            Optional<String> indexToDate,
            Optional<String> index,
            String earned,
            String notYetDue,
            String awaiting,
            String lost,
            List<OpenBody> open) {

        static MidYearUnitBody of(MidYear row) {
            return new MidYearUnitBody(
                    row.card().unitCode(),
                    row.card().unitName(),
                    row.card().indexToDate().map(BigDecimal::toPlainString),
                    row.card().index().map(Index::printed).map(BigDecimal::toPlainString),
                    row.card().earned().toPlainString(),
                    row.notYetDue().toPlainString(),
                    row.awaiting().toPlainString(),
                    row.lostForGood().toPlainString(),
                    row.next().stream()
                            .map(open -> new OpenBody(
                                    open.code(), open.name(), open.points().toPlainString(), open.sentence()))
                            .toList());
        }
    }

    /** Points that can still be earned. */
    record OpenBody(String leaf, String name, String points, String sentence) {}
}

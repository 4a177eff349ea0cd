package vn.parindex.scenario.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.facts.FiguresDigest;
import vn.parindex.scenario.ScenarioLabel;
import vn.parindex.scenario.sensitivity.Swing;
import vn.parindex.scenario.sensitivity.Tornado;
import vn.parindex.scoring.Assignment;

/**
 * What would move a unit most; numbers are texts.
 *
 * @param label that none of it is an official result
 */
record TornadoBody(
        String label,
        String criteriaSet,
        String digest,
        String asOf,
        String figuresDigest,
        String code,
        String name,
        Optional<String> index,
        Optional<String> rank,
        List<BarBody> bars) {

    /** A part of a leaf that can move. */
    record BarBody(
            String code, String name, String part, String figure, Optional<SwingBody> up, Optional<SwingBody> down) {}

    /** One step; {@code index} is the change, printed, {@code indexExact} the same as a fraction. */
    record SwingBody(String action, String figure, String index, String indexExact, Optional<String> rank) {

        static SwingBody of(Swing swing) {
            return new SwingBody(
                    swing.action(),
                    swing.figure(),
                    swing.printed().toPlainString(),
                    swing.index().overDenominator(),
                    swing.rank().map(String::valueOf));
        }
    }

    static TornadoBody of(Assignment assignment, Tornado tornado) {
        return new TornadoBody(
                ScenarioLabel.TEXT,
                assignment.set().id().value(),
                assignment.set().digest(),
                assignment.asOf().toString(),
                FiguresDigest.of(assignment.sheets()),
                tornado.unit().code().value(),
                tornado.unit().name(),
                tornado.now().printed().map(BigDecimal::toPlainString),
                tornado.now().rank().map(String::valueOf),
                tornado.bars().stream()
                        .map(bar -> new BarBody(
                                bar.code(),
                                bar.name(),
                                bar.part(),
                                bar.figure(),
                                bar.up().map(SwingBody::of),
                                bar.down().map(SwingBody::of)))
                        .toList());
    }
}

package vn.parindex.catalogue.read;

import static vn.parindex.catalogue.read.Values.date;
import static vn.parindex.catalogue.read.Values.maybeWord;
import static vn.parindex.catalogue.read.Values.needed;
import static vn.parindex.catalogue.read.Values.number;
import static vn.parindex.catalogue.read.Values.text;
import static vn.parindex.catalogue.read.Values.word;
import static vn.parindex.catalogue.read.Values.yes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.catalogue.Adjustment;
import vn.parindex.catalogue.Bound;
import vn.parindex.catalogue.Citation;
import vn.parindex.catalogue.Gate;
import vn.parindex.catalogue.GradeScale;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.LeafLineage;
import vn.parindex.catalogue.NotArisenPolicy;
import vn.parindex.catalogue.Period;
import vn.parindex.catalogue.RollUp;
import vn.parindex.catalogue.ScoringPolicy;
import vn.parindex.catalogue.SetId;
import vn.parindex.catalogue.Source;
import vn.parindex.catalogue.TieBreak;
import vn.parindex.catalogue.yaml.MapNode;

/** What stands beside the areas: period, policy, grades, lines outside the 100, gates, sources, indicators. */
final class HeaderReader {

    private HeaderReader() {}

    static Period period(MapNode period) {
        LocalDate to = date(period, "to");
        return new Period(
                date(period, "from"),
                to,
                period.text("closes").map(LocalDate::parse).orElse(to));
    }

    static ScoringPolicy policy(MapNode scoring) {
        return new ScoringPolicy(
                Integer.parseInt(scoring.text("points-scale").orElse("2")),
                Integer.parseInt(scoring.text("index-scale").orElse("2")),
                !text(scoring, "index-ceiling").equals("none"),
                text(scoring, "compare").equals("published"),
                text(scoring, "capped-rank").equals("below-uncapped"),
                !text(scoring, "survey-held").equals("no"),
                text(scoring, "survey-not-held").equals("zero") ? NotArisenPolicy.ZERO : NotArisenPolicy.EXCLUDE,
                Values.texts(scoring, "holidays").stream()
                        .map(LocalDate::parse)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    static GradeScale grades(MapNode grades) {
        List<GradeScale.Step> steps = grades.maps("steps").stream()
                .map(step -> new GradeScale.Step(
                        needed(step, "name"),
                        PartReader.comparison(step)
                                .map(comparison -> new Bound(comparison, number(step, comparison.key())))))
                .toList();
        return new GradeScale(needed(grades, "label"), citation(grades), steps);
    }

    private static Citation citation(MapNode node) {
        return PartReader.citation(node.map("citation").orElseThrow());
    }

    static List<TieBreak> tieBreaks(MapNode document) {
        return document.maps("tie-breaks").stream()
                .map(node -> node.has("area")
                        ? new TieBreak(true, needed(node, "area"))
                        : new TieBreak(false, needed(node, "leaf")))
                .toList();
    }

    static List<Adjustment> adjustments(MapNode document) {
        return document.maps("adjustments").stream()
                .map(node -> new Adjustment(
                        needed(node, "code"),
                        word(Adjustment.Kind.class, needed(node, "kind")),
                        needed(node, "name"),
                        new IndicatorId(needed(node, "indicator")),
                        number(node, "points-per-unit"),
                        number(node, "cap"),
                        citation(node),
                        text(node, "note")))
                .toList();
    }

    static List<Gate> gates(MapNode document) {
        return document.maps("gates").stream()
                .map(node ->
                        new Gate(needed(node, "code"), needed(node, "sentence"), citation(node), text(node, "note")))
                .toList();
    }

    static List<Source> sources(MapNode document) {
        return document.maps("sources").stream()
                .map(node -> new Source(
                        needed(node, "id"),
                        needed(node, "title"),
                        needed(node, "issuer"),
                        text(node, "number"),
                        text(node, "date")))
                .toList();
    }

    static Optional<LeafLineage> lineage(MapNode document) {
        return document.map("follows")
                .map(follows -> new LeafLineage(
                        new SetId(needed(follows, "set")),
                        needed(follows, "version"),
                        document.maps("lineage").stream()
                                .map(HeaderReader::descent)
                                .toList()));
    }

    private static LeafLineage.Descent descent(MapNode node) {
        return new LeafLineage.Descent(
                node.text("code"), word(LeafLineage.Kind.class, needed(node, "as")), Values.texts(node, "from"));
    }

    static Indicator indicator(MapNode node) {
        return new Indicator(
                new IndicatorId(needed(node, "id")),
                needed(node, "name"),
                word(Indicator.ValueType.class, needed(node, "type")),
                needed(node, "unit"),
                text(node, "numerator"),
                text(node, "denominator"),
                text(node, "better").equals("lower") ? Indicator.Better.LOWER : Indicator.Better.HIGHER,
                yes(node, "may-exceed"),
                yes(node, "signed"),
                node.map("window").map(window -> new Indicator.Window(date(window, "from"), date(window, "to"))),
                maybeWord(node, "roll-up", RollUp.class).orElse(RollUp.SUM_OF_COMMUNES));
    }
}

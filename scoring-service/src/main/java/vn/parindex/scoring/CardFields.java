package vn.parindex.scoring;

import java.util.Optional;
import vn.parindex.catalogue.Citation;

/** Các trường của một phiếu, in the order of docs/card-json.md. */
final class CardFields {
    private CardFields() {}

    static void write(JsonText json, ScoreCard card) {
        json.object(
                        "commune",
                        unit -> unit.text("code", card.unitCode())
                                .text("name", card.unitName())
                                .text("type", card.unitType()))
                .number("earned", card.earned())
                .number("lost", card.lost())
                .number("notApplicable", card.notApplicable())
                .number("max", card.max())
                .number("applicableMax", card.applicableMax())
                .number("bonus", card.bonus())
                .number("penalty", card.penalty())
                .text("index", card.index().map(index -> index.printed().toPlainString()))
                .text("indexExact", card.index().map(Index::exact))
                .text("indexToDate", card.indexToDate().map(index -> index.toPlainString()))
                .text("grade", card.grade())
                .text("gradeNote", card.gradeNote())
                .text("rank", card.rank().map(String::valueOf))
                .bare("provisional", card.provisional())
                .objects(
                        "gateEffects",
                        card.gateEffects(),
                        (gate, effect) -> gate.text("gate", effect.gate())
                                .text("sentence", effect.sentence())
                                .text("effect", effect.effect())
                                .text("target", effect.target()))
                .objects(
                        "adjustments",
                        card.adjustments(),
                        (line, adjustment) -> line.text("code", adjustment.code())
                                .text("name", adjustment.name())
                                .text("kind", adjustment.kind())
                                .number("points", adjustment.points())
                                .number("cap", adjustment.cap()))
                .objects("areas", card.areas(), CardFields::area)
                .objects("criteria", card.criteria(), CardFields::leaf)
                .texts("warnings", card.warnings());
    }

    private static void area(JsonText json, AreaResult area) {
        json.text("code", area.code())
                .text("name", area.name())
                .number("earned", area.earned())
                .number("lost", area.lost())
                .number("notApplicable", area.notApplicable())
                .number("max", area.max());
    }

    private static void leaf(JsonText json, LeafResult leaf) {
        json.text("code", leaf.code())
                .text("name", leaf.name())
                .text("criterion", leaf.criterion())
                .text("area", leaf.area())
                .text("method", leaf.method())
                .text("outcome", leaf.outcome().toString())
                .number("earned", leaf.earned())
                .number("lost", leaf.lost())
                .number("notApplicable", leaf.notApplicable())
                .number("max", leaf.max())
                .number("printedMax", leaf.printedMax())
                .text("figure", leaf.figure())
                .bare("targetReached", leaf.targetReached())
                .text("cause", leaf.cause().map(Cause::name))
                .objects("losses", leaf.losses(), CardFields::loss)
                .text("sentence", leaf.sentence())
                .object("citation", citation -> citation(citation, leaf.citation()))
                .text("leadAgency", leaf.leadAgency())
                .text("rule", leaf.rule())
                .bare("needsApproval", leaf.needsApproval())
                .bare("illustrative", leaf.illustrative())
                .texts("notes", leaf.notes());
    }

    private static void loss(JsonText json, LostPoint loss) {
        Optional<LostPoint.Shortfall> shortfall = loss.shortfall();
        Optional<LostPoint.NextStep> next = loss.nextStep();
        json.number("points", loss.points())
                .text("cause", loss.cause().name())
                .text("part", loss.part())
                .text("figure", loss.figure())
                .text("threshold", loss.threshold())
                .object(
                        "shortfall",
                        shortfall.isPresent(),
                        move -> shortfall.ifPresent(
                                s -> move.number("amount", s.amount()).text("unit", s.unit())))
                .object(
                        "nextStep",
                        next.isPresent(),
                        move -> next.ifPresent(s -> move.number("amount", s.amount())
                                .text("unit", s.unit())
                                .number("points", s.points())))
                .bare("changeable", loss.changeable())
                .texts("missingUnits", loss.missingUnits())
                .text("rule", loss.rule())
                .text("sentence", loss.sentence());
    }

    private static void citation(JsonText json, Citation citation) {
        json.text("source", citation.source())
                .text("row", citation.row())
                .text("page", citation.page())
                .text("quote", citation.quote());
    }
}

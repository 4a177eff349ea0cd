package vn.parindex.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.oracle.Frac;
import vn.parindex.oracle.OracleCard;
import vn.parindex.oracle.OracleLeaf;
import vn.parindex.scoring.AreaResult;
import vn.parindex.scoring.Index;
import vn.parindex.scoring.LeafResult;
import vn.parindex.scoring.ScoreCard;

/** One engine card against one oracle card, field by field. */
final class Match {

    private final List<String> differences = new ArrayList<>();
    private final String where;

    private Match(String where) {
        this.where = where;
    }

    /** Empty when both say the same to the last digit. */
    static List<String> differences(OracleCard oracle, ScoreCard engine) {
        Match match = new Match(oracle.unit());
        match.card(oracle, engine);
        List<String> all = new ArrayList<>(match.differences);
        for (int i = 0; i < Math.min(oracle.leaves().size(), engine.criteria().size()); i++) {
            OracleLeaf leaf = oracle.leaves().get(i);
            Match ofLeaf = new Match(oracle.unit() + " / " + leaf.code() + " " + leaf.method());
            ofLeaf.leaf(leaf, engine.criteria().get(i));
            all.addAll(ofLeaf.differences);
        }
        return all;
    }

    private void card(OracleCard oracle, ScoreCard engine) {
        same("unit", oracle.unit(), engine.unitCode());
        sums("card", oracle.sums(), engine.earned(), engine.lost(), engine.notApplicable(), engine.max());
        same("applicableMax", plain(oracle.sums().applicable()), plain(engine.applicableMax()));
        same("bonus", plain(oracle.bonus()), plain(engine.bonus()));
        same("penalty", plain(oracle.penalty()), plain(engine.penalty()));
        same("index", oracle.index().map(Match::fraction), engine.index().map(Index::exact));
        same(
                "printed index",
                oracle.printed().map(BigDecimal::toPlainString),
                engine.index().map(i -> i.printed().toPlainString()));
        same(
                "index to date",
                oracle.toDate().map(BigDecimal::toPlainString),
                engine.indexToDate().map(BigDecimal::toPlainString));
        same("grade", oracle.grade(), engine.grade());
        same("rank", oracle.rank(), engine.rank());
        same("provisional", oracle.provisional(), engine.provisional());
        same(
                "gate effects",
                oracle.effects().stream()
                        .map(e -> e.gate() + " " + e.effect() + " " + e.target())
                        .toList(),
                engine.gateEffects().stream()
                        .map(e -> e.gate() + " " + e.effect() + " " + e.target())
                        .toList());
        same(
                "areas",
                oracle.areas().stream().map(OracleCard.Area::code).toList(),
                engine.areas().stream().map(AreaResult::code).toList());
        for (int i = 0; i < Math.min(oracle.areas().size(), engine.areas().size()); i++) {
            AreaResult area = engine.areas().get(i);
            sums(
                    "area " + area.code(),
                    oracle.areas().get(i).sums(),
                    area.earned(),
                    area.lost(),
                    area.notApplicable(),
                    area.max());
        }
        same("leaves", oracle.leaves().size(), engine.criteria().size());
    }

    private void leaf(OracleLeaf oracle, LeafResult engine) {
        same("code", oracle.code(), engine.code());
        same("area", oracle.area(), engine.area());
        same("method", oracle.method(), engine.method());
        same("outcome", oracle.end().name(), engine.outcome().name());
        same("earned", plain(oracle.earned()), plain(engine.earned()));
        same("lost", plain(oracle.lost()), plain(engine.lost()));
        same("notApplicable", plain(oracle.notApplicable()), plain(engine.notApplicable()));
        same("max", plain(oracle.max()), plain(engine.max()));
        same("printedMax", plain(oracle.printedMax()), plain(engine.printedMax()));
        same("targetReached", oracle.reached(), engine.targetReached());
        same("cause", oracle.cause().map(Enum::name), engine.cause().map(Enum::name));
        same(
                "losses",
                oracle.losses().stream()
                        .map(loss -> plain(loss.points()) + " " + loss.why())
                        .toList(),
                engine.losses().stream()
                        .map(loss -> plain(loss.points()) + " " + loss.cause())
                        .toList());
    }

    private void sums(
            String what,
            OracleCard.Sums oracle,
            BigDecimal earned,
            BigDecimal lost,
            BigDecimal notApplicable,
            BigDecimal max) {
        same(what + " earned", plain(oracle.earned()), plain(earned));
        same(what + " lost", plain(oracle.lost()), plain(lost));
        same(what + " notApplicable", plain(oracle.notApplicable()), plain(notApplicable));
        same(what + " max", plain(oracle.max()), plain(max));
    }

    /** A whole number is written over 1. */
    private static String fraction(Frac index) {
        return index.toString().contains("/") ? index.toString() : index + "/1";
    }

    private static String plain(BigDecimal points) {
        return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
    }

    private void same(String field, Optional<?> oracle, Optional<?> engine) {
        same(
                field,
                oracle.map(Object::toString).orElse("-"),
                engine.map(Object::toString).orElse("-"));
    }

    private void same(String field, Object oracle, Object engine) {
        if (!oracle.equals(engine)) {
            differences.add(where + ": " + field + ": oracle " + oracle + ", engine " + engine);
        }
    }
}

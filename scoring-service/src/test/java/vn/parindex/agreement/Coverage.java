package vn.parindex.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Leaf;
import vn.parindex.facts.Fact;
import vn.parindex.facts.FactSheet;
import vn.parindex.facts.Figure;
import vn.parindex.oracle.OracleCard;
import vn.parindex.oracle.OracleLeaf;
import vn.parindex.oracle.OracleTask;
import vn.parindex.oracle.Standing;
import vn.parindex.oracle.Why;

/** What the random cards really exercised. */
final class Coverage {

    static final String RATIOS = "ratio compared";
    static final String ON_BOUND = "ratio exactly on a bound";
    private static final Set<String> COMPARING = Set.of("band", "proportional", "target", "year-on-year");
    private static final List<String> METHODS = List.of(
            "yes-no",
            "level",
            "band",
            "proportional",
            "target",
            "deadline",
            "count",
            "deduction",
            "checklist",
            "year-on-year",
            "survey",
            "external");

    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    void add(OracleTask task, List<OracleCard> cards) {
        CriteriaSet set = task.set();
        Map<String, Leaf> leaves = set.leaves().stream().collect(Collectors.toMap(Leaf::code, leaf -> leaf));
        Map<String, FactSheet> sheets = new HashMap<>();
        task.sheets().forEach(sheet -> sheets.put(sheet.unit().value(), sheet));
        for (OracleCard card : cards) {
            count("card");
            card.effects().forEach(effect -> count("effect " + effect.effect()));
            card.effects().forEach(effect -> count("sentence " + sentence(set, effect.gate())));
            for (OracleLeaf leaf : card.leaves()) {
                leaf.standings().forEach(standing -> count(leaf.method() + " x " + standing));
                leaf.losses().forEach(loss -> count("cause " + loss.why()));
                if (leaf.standings().contains(Standing.JUDGED)
                        && COMPARING.contains(leaf.method())
                        && !set.districtLevel()) {
                    ratio(
                            Objects.requireNonNull(leaves.get(leaf.code())),
                            Objects.requireNonNull(sheets.get(card.unit())));
                }
            }
        }
    }

    private static String sentence(CriteriaSet set, String gate) {
        return set.gates().stream()
                .filter(g -> g.code().equals(gate))
                .findFirst()
                .orElseThrow()
                .sentence();
    }

    private void ratio(Leaf leaf, FactSheet sheet) {
        if (sheet.facts().get(leaf.indicator().orElseThrow()) instanceof Fact.Reported reported
                && reported.figure() instanceof Figure.Ratio ratio) {
            count(RATIOS);
            if (Thresholds.isExactlyOn(leaf, ratio)) {
                count(ON_BOUND);
            }
        }
    }

    private void count(String what) {
        counts.computeIfAbsent(what, key -> new LongAdder()).increment();
    }

    long of(String what) {
        LongAdder adder = counts.get(what);
        return adder == null ? 0 : adder.sum();
    }

    /** Everything that must occur, with how often it did. */
    Map<String, Long> required() {
        List<String> required = new ArrayList<>();
        for (String method : METHODS) {
            standings(method).forEach(standing -> required.add(method + " x " + standing));
        }
        for (Why why : Why.values()) {
            required.add("cause " + why);
        }
        GatePool.SENTENCES.forEach(sentence -> required.add("sentence " + sentence));
        List.of("zero-leaf", "zero-area", "zero-card", "cap-grade").forEach(effect -> required.add("effect " + effect));
        Map<String, Long> seen = new TreeMap<>();
        required.forEach(what -> seen.put(what, of(what)));
        return seen;
    }

    private static List<Standing> standings(String method) {
        List<Standing> standings = new ArrayList<>(List.of(Standing.NOT_APPLICABLE, Standing.JUDGED));
        if (!method.equals("deduction")) {
            standings.addAll(List.of(Standing.EXCLUDED, Standing.FULL, Standing.ZERO, Standing.REDISTRIBUTED));
        }
        switch (method) {
            case "survey" ->
                standings.addAll(List.of(Standing.AWAITING, Standing.SURVEY_EXCLUDED, Standing.SURVEY_NOT_HELD));
            case "external" -> standings.add(Standing.AWAITING);
            case "deadline" ->
                standings.addAll(List.of(Standing.MISSING, Standing.NOT_YET_DUE, Standing.NOT_SUBMITTED));
            default -> standings.addAll(List.of(Standing.MISSING, Standing.NOT_YET_DUE));
        }
        return standings;
    }
}

package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.commune.Unit;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.FactSheet;
import vn.parindex.scoring.card.Figures;
import vn.parindex.scoring.card.Judged;
import vn.parindex.scoring.card.Ranking;
import vn.parindex.scoring.card.Standing;
import vn.parindex.scoring.card.TrialFigures;
import vn.parindex.scoring.exact.Fraction;

/**
 * Phép thử: one assignment with other figures of some units, many trials in one pass of the engine and without words.
 * What a trial gives is what {@link Scorer#score(Assignment)} gives for the assignment with those sheets. Thread-safe.
 */
public final class Trials {
    private final ScoringPass pass;
    private final Chunks chunks;
    private final Comparator<Fraction> tieBreak;
    private final Map<UnitCode, Judged> untouched = new LinkedHashMap<>();

    Trials(ScoringPass pass, Chunks chunks, Comparator<Fraction> tieBreak) {
        this.pass = pass;
        this.chunks = chunks;
        this.tieBreak = tieBreak;
        chunks.each(
                pass.units(),
                pass::judge,
                judged -> judged.forEach(each -> untouched.put(each.unit().code(), each)));
    }

    /** The assignment as it is, by rank; equal ranks by unit code. */
    public List<UnitStanding> untouched() {
        return standings(Map.of());
    }

    /**
     * All units in each trial, by rank.
     *
     * @param trials sheets that stand in place of their units' own
     */
    public List<List<UnitStanding>> of(List<List<FactSheet>> trials) {
        List<List<UnitStanding>> standings = new ArrayList<>();
        chunks.each(judged(trials), some -> some.stream().map(this::standings).toList(), standings::addAll);
        return standings;
    }

    /**
     * One unit in each trial.
     *
     * @param unit code of a scored unit
     * @param sheets one for each trial, of the unit or, in a district set, of one of its communes
     */
    public List<UnitStanding> of(UnitCode unit, List<FactSheet> sheets) {
        return judged(sheets.stream().map(List::of).toList()).stream()
                .map(changed -> {
                    Judged own = changed.getOrDefault(unit, judgedUntouched(unit));
                    return pass.standings().of(own, named(unit, own), ranking(changed));
                })
                .toList();
    }

    /** What a scored unit could still change, each rung with the points that the engine gives it. */
    public List<Ladder> ladders(UnitCode unit) {
        return new LadderTrials(this, unit, pass.source().sheet(unit)).confirmed(pass.ladders(judgedUntouched(unit)));
    }

    /** This year's sheet of a unit; empty when it entered nothing. */
    public FactSheet sheet(UnitCode unit) {
        return pass.source().sheet(unit);
    }

    Indicator indicator(IndicatorId id) {
        return pass.source().indicator(id);
    }

    /** The scored units: those of the assignment, or for a district set their districts. */
    public List<Unit> units() {
        return pass.units();
    }

    private List<Map<UnitCode, Judged>> judged(List<List<FactSheet>> trials) {
        TrialFigures figures = new TrialFigures();
        List<Unit> names = new ArrayList<>();
        Map<FactSheet, Integer> tried = new HashMap<>();
        List<Map<UnitCode, Integer>> places = new ArrayList<>();
        for (List<FactSheet> sheets : trials) {
            Map<UnitCode, FactSheet> changed =
                    sheets.stream().collect(Collectors.toMap(FactSheet::unit, Function.identity()));
            Function<Unit, Figures> own = pass.trial(changed);
            Map<UnitCode, Integer> placed = new LinkedHashMap<>();
            for (Unit unit : pass.touched(changed.keySet())) {
                Function<FactSheet, Integer> place = sheet -> {
                    names.add(figures.add(unit, own.apply(unit)));
                    return names.size() - 1;
                };
                FactSheet sheet = changed.getOrDefault(unit.code(), FactSheet.empty(unit.code()));
                // A commune depends on nobody else's figures, so that the same sheet tried twice is judged once.
                placed.put(
                        unit.code(),
                        pass.source().rolledUp() ? place.apply(sheet) : tried.computeIfAbsent(sheet, place));
            }
            places.add(placed);
        }
        List<Judged> judged = new ArrayList<>();
        ScoringPass trial = pass.with(figures);
        chunks.each(names, trial::judge, judged::addAll);
        return places.stream()
                .map(placed -> {
                    Map<UnitCode, Judged> changed = new LinkedHashMap<>();
                    placed.forEach((unit, place) -> changed.put(unit, judged.get(place)));
                    return changed;
                })
                .toList();
    }

    private List<UnitStanding> standings(Map<UnitCode, Judged> changed) {
        Ranking ranking = ranking(changed);
        List<UnitStanding> standings = new ArrayList<>();
        for (Standing standing : ranking.ordered()) {
            UnitCode unit = new UnitCode(standing.unit());
            Judged judged = changed.getOrDefault(unit, judgedUntouched(unit));
            standings.add(pass.standings().of(judged, standing, ranking));
        }
        return standings;
    }

    private Ranking ranking(Map<UnitCode, Judged> changed) {
        List<Standing> standings = new ArrayList<>();
        untouched.forEach((unit, judged) -> standings.add(named(unit, changed.getOrDefault(unit, judged))));
        return new Ranking(standings, tieBreak);
    }

    private Judged judgedUntouched(UnitCode unit) {
        return Objects.requireNonNull(untouched.get(unit), unit.value());
    }

    /** What a unit's rank depends on, under the unit's own code. */
    private static Standing named(UnitCode unit, Judged judged) {
        Standing standing = judged.standing();
        return new Standing(unit.value(), standing.index(), standing.printed(), standing.below(), standing.tieBreaks());
    }
}

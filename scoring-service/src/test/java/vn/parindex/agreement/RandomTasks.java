package vn.parindex.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Due;
import vn.parindex.catalogue.RollUp;
import vn.parindex.commune.Succession;
import vn.parindex.commune.Unit;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.FactSheet;
import vn.parindex.oracle.OracleTask;

/** Whole random tasks: a set, its units with their lineage, and two years of figures. */
final class RandomTasks {

    private final Dice dice;
    private final CriteriaSet set;
    private final LocalDate asOf;
    private final RandomSheets random;
    private final List<Unit> units = new ArrayList<>();
    private final List<FactSheet> sheets = new ArrayList<>();
    private final List<FactSheet> lastYear = new ArrayList<>();
    private final List<Succession> successions = new ArrayList<>();

    private RandomTasks(long seed, CriteriaSet set) {
        this.dice = new Dice(~seed);
        this.set = set;
        this.asOf = asOf();
        this.random = new RandomSheets(dice, set, asOf);
    }

    /** The period's last day, any other day, or the very day on which something is due. */
    private LocalDate asOf() {
        List<LocalDate> due = set.leaves().stream()
                .flatMap(leaf -> leaf.due().stream())
                .map(Due::date)
                .toList();
        if (!due.isEmpty() && dice.chance(20)) {
            return dice.pick(due).minusDays(dice.between(0, 1));
        }
        return dice.chance(45)
                ? set.period().to()
                : dice.day(set.period().from(), set.period().closes());
    }

    static OracleTask communes(long seed, int count) {
        RandomTasks tasks = new RandomTasks(seed, RandomSets.commune(seed));
        for (int i = 0; i < count; i++) {
            tasks.commune(new UnitCode(String.format(Locale.ROOT, "%05d", (i * 7919) % 100_000)));
        }
        return tasks.task();
    }

    static OracleTask districts(long seed, int count) {
        RandomTasks tasks = new RandomTasks(seed, RandomSets.district(seed));
        for (int i = 0; i < count; i++) {
            tasks.district(new UnitCode(String.format(Locale.ROOT, "%03d", i)));
        }
        return tasks.task();
    }

    private OracleTask task() {
        return new OracleTask(
                set, units, sheets, lastYear, successions, asOf, set.policy().surveyHeld());
    }

    private void commune(UnitCode code) {
        units.add(unit(code, new UnitCode("001"), false));
        FactSheet sheet = random.sheet(code, RollUp.values());
        if (dice.chance(98)) {
            sheets.add(sheet);
        }
        if (dice.chance(92)) {
            lastYear.add(random.lastYear(code, sheet));
        }
        if (dice.chance(25)) {
            merge(code, sheet);
        }
    }

    private void merge(UnitCode successor, FactSheet now) {
        boolean inPeriod = dice.chance(80);
        LocalDate effective = inPeriod
                ? dice.pick(List.of(
                        set.period().from(),
                        asOf,
                        dice.day(
                                set.period().from(),
                                asOf.isBefore(set.period().from())
                                        ? set.period().from()
                                        : asOf)))
                : dice.pick(List.of(set.period().from().minusDays(1), asOf.plusDays(1)));
        for (int i = 1, last = dice.between(1, 3); i <= last; i++) {
            UnitCode predecessor = new UnitCode("p" + i + "-" + successor);
            successions.add(new Succession(predecessor, successor, effective, dice.chance(88), "thử"));
            if (dice.chance(95)) {
                lastYear.add(random.lastYear(predecessor, now));
            }
        }
    }

    private void district(UnitCode code) {
        sheets.add(random.sheet(code, RollUp.OWN, RollUp.OWN_AND_COMMUNES));
        for (int i = 0, last = dice.between(1, 5); i < last; i++) {
            UnitCode commune = new UnitCode(code + String.format(Locale.ROOT, "%02d", i));
            units.add(unit(commune, code, i == 0));
            sheets.add(
                    random.sheet(commune, RollUp.SUM_OF_COMMUNES, RollUp.OWN_AND_COMMUNES, RollUp.SHARE_OF_COMMUNES));
        }
    }

    private Unit unit(UnitCode code, UnitCode parent, boolean certainlyInForce) {
        Optional<LocalDate> from = Optional.empty();
        Optional<LocalDate> to = Optional.empty();
        if (!certainlyInForce && dice.chance(6)) {
            from = Optional.of(asOf.plusDays(dice.between(0, 1)));
        } else if (!certainlyInForce && dice.chance(6)) {
            to = Optional.of(asOf.minusDays(dice.between(0, 1)));
        }
        return new Unit(
                code,
                "Đơn vị " + code,
                dice.pick(List.of("xã", "xã", "thị trấn", "phường")),
                parent,
                "Huyện " + parent,
                Map.of("nong-thon-moi", dice.pick(List.of("dat", "chua-dat", "nang-cao"))),
                from,
                to);
    }
}

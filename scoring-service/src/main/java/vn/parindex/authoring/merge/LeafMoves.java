package vn.parindex.authoring.merge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tiêu chí chuyển nơi hay đổi số ở một bên. Put where it belongs on all sides before these are merged, so that what the other
 * one changed in it goes along; who moved it and who dropped it, or moved it elsewhere, are asked.
 */
final class LeafMoves {

    /** Says where a leaf stands; no key of the format begins so. */
    static final String PLACE = "@place";

    private final Choosing choosing;
    private final LeafTable base;
    private final LeafTable mine;
    private final LeafTable theirs;

    LeafMoves(Choosing choosing, LeafTable base, LeafTable mine, LeafTable theirs) {
        this.choosing = choosing;
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    void align() {
        Map<String, String> numbersOfMine = Renumbered.between(base.leaves(), mine.leaves());
        Map<String, String> numbersOfTheirs = Renumbered.between(base.leaves(), theirs.leaves());
        for (String code : base.spots().keySet()) {
            renumber(
                    code, Optional.ofNullable(numbersOfMine.get(code)), Optional.ofNullable(numbersOfTheirs.get(code)));
        }
        Set<String> codes = new LinkedHashSet<>(base.spots().keySet());
        codes.addAll(mine.spots().keySet());
        codes.forEach(this::place);
        Set<Spot> filled = new LinkedHashSet<>(base.filled());
        filled.addAll(mine.filled());
        filled.addAll(theirs.filled());
        sides().forEach(side -> side.withoutEmpty(filled));
    }

    private List<LeafTable> sides() {
        return List.of(base, mine, theirs);
    }

    private void renumber(String code, Optional<String> ofMine, Optional<String> ofTheirs) {
        if (ofMine.isPresent() && ofTheirs.isPresent()) {
            bothRenumbered(code, ofMine.get(), ofTheirs.get());
        } else if (ofMine.isPresent()) {
            renumbered(code, ofMine.get(), Side.MINE);
        } else if (ofTheirs.isPresent()) {
            renumbered(code, ofTheirs.get(), Side.THEIRS);
        }
    }

    private void bothRenumbered(String code, String ofMine, String ofTheirs) {
        boolean free = ofMine.equals(ofTheirs)
                || !mine.spots().containsKey(ofTheirs) && !theirs.spots().containsKey(ofMine);
        if (!free) {
            return;
        }
        Side chosen = ofMine.equals(ofTheirs)
                ? Side.MINE
                : asked(code, "code", Optional.of(code), Optional.of(ofMine), Optional.of(ofTheirs));
        String number = chosen == Side.MINE ? ofMine : ofTheirs;
        if (LeafCases.stand(mine, ofMine) && LeafCases.stand(theirs, ofTheirs)) {
            LeafCases.carry(base, code, number);
            LeafCases.carry(mine, ofMine, number);
            LeafCases.carry(theirs, ofTheirs, number);
        }
        base.renumber(code, number);
        mine.renumber(ofMine, number);
        theirs.renumber(ofTheirs, number);
    }

    private void renumbered(String code, String number, Side by) {
        LeafTable other = by == Side.MINE ? theirs : mine;
        boolean kept = other.spots().containsKey(code);
        boolean taken = other.spots().containsKey(number);
        if (kept && !taken) {
            if (LeafCases.stand(by == Side.MINE ? mine : theirs, number)) {
                LeafCases.carry(base, code, number);
                LeafCases.carry(other, code, number);
            }
            base.renumber(code, number);
            other.renumber(code, number);
        } else if (!kept && !taken) {
            Optional<String> said = Optional.of(number);
            Side chosen = asked(
                    code,
                    "code",
                    Optional.of(code),
                    by == Side.MINE ? said : Optional.empty(),
                    by == Side.THEIRS ? said : Optional.empty());
            keepOrDrop(code, number, chosen == by, by == Side.MINE ? mine : theirs);
        }
    }

    /** A leaf that one dropped and the other kept, elsewhere: it is either one that was added, or none. */
    private void keepOrDrop(String code, String number, boolean keep, LeafTable keeper) {
        base.remove(code);
        if (!keep) {
            keeper.remove(number);
        }
    }

    private void place(String code) {
        Optional<Spot> was = spot(base, code);
        Optional<Spot> ofMine = spot(mine, code);
        Optional<Spot> ofTheirs = spot(theirs, code);
        if (ofMine.isPresent() && ofTheirs.isPresent()) {
            boolean mineMoved = !ofMine.equals(was);
            boolean theirsMoved = !ofTheirs.equals(was);
            boolean apart = mineMoved && theirsMoved && !ofMine.equals(ofTheirs);
            Side leader = apart ? asked(code, was, ofMine, ofTheirs) : mineMoved ? Side.MINE : Side.THEIRS;
            LeafTable model = leader == Side.MINE ? mine : theirs;
            moveTo(model, code);
        } else if (was.isPresent() && (ofMine.isPresent() && !ofMine.equals(was))) {
            keepOrDrop(code, code, asked(code, was, ofMine, ofTheirs) == Side.MINE, mine);
        } else if (was.isPresent() && (ofTheirs.isPresent() && !ofTheirs.equals(was))) {
            keepOrDrop(code, code, asked(code, was, ofMine, ofTheirs) == Side.THEIRS, theirs);
        }
    }

    private void moveTo(LeafTable model, String code) {
        Optional<Spot> to = spot(model, code);
        for (LeafTable side : sides()) {
            Optional<Spot> from = spot(side, code);
            if (from.isPresent() && !from.equals(to)) {
                side.move(code, model);
            }
        }
    }

    private static Optional<Spot> spot(LeafTable table, String code) {
        return Optional.ofNullable(table.spots().get(code));
    }

    private Side asked(String code, Optional<Spot> was, Optional<Spot> ofMine, Optional<Spot> ofTheirs) {
        return asked(code, PLACE, was.map(Spot::words), ofMine.map(Spot::words), ofTheirs.map(Spot::words));
    }

    private Side asked(
            String code, String key, Optional<String> was, Optional<String> ofMine, Optional<String> ofTheirs) {
        String place = "tiêu chí " + code;
        return choosing.choose(
                new Conflict(place + "/" + key, place, MergeWords.key(List.of(key)), was, ofMine, ofTheirs));
    }
}

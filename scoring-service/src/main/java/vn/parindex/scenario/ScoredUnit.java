package vn.parindex.scenario;

import java.util.List;
import vn.parindex.commune.Unit;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Nearest;
import vn.parindex.finding.Place;
import vn.parindex.scoring.Trials;

/** Đơn vị được hỏi, found among those that are scored. */
public final class ScoredUnit {

    private ScoredUnit() {}

    /**
     * The scored unit of a code.
     *
     * @throws BadInput when there is none, naming the one that was probably meant
     */
    public static Unit of(Trials trials, String code) {
        List<String> known =
                trials.units().stream().map(unit -> unit.code().value()).toList();
        return trials.units().stream()
                .filter(unit -> unit.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new BadInput(List.of(Finding.error(
                        "unknown-unit",
                        Place.of("commune"),
                        "không có đơn vị (" + code + ") trong lần chấm",
                        Nearest.hint(code, known) + "mã đơn vị của lần chấm"))));
    }
}

package vn.parindex.scenario.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.commune.UnitCode;
import vn.parindex.finding.BadInput;
import vn.parindex.scenario.Scenario;
import vn.parindex.scenario.desk.Changes.Fault;
import vn.parindex.scenario.desk.Trials;
import vn.parindex.scenario.desk.Trials.Trial;

/** What the desk's form asks to be tried; what cannot be applied is a fault on the page, and what was there before counts. */
record DeskTrials(Trials trials) {

    /** A change of all units may fail for each of them alike. */
    private static final int MOST_FAULTS = 5;

    /**
     * A unit under a scenario.
     *
     * @throws BadInput when the scenario cannot be applied
     */
    Trial of(UUID run, UnitCode unit, Scenario carried) {
        return of(run, unit, carried, Map.of());
    }

    /** What was sent; a head field or a carried change that cannot be applied is a fault. */
    Trial of(DeskForm form) {
        List<Fault> faults = new ArrayList<>(form.dayFault().stream().toList());
        Trial tried;
        try {
            tried = of(form.run(), form.unit(), form.carried(), form.typed());
        } catch (BadInput bad) {
            tried = ofKnown(form);
            bad.findings().forEach(finding -> faults.add(Fault.of(finding)));
        }
        faults.addAll(0, tried.faults());
        return new Trial(tried.carried(), tried.scenario(), tried.desk(), tried.preview(), List.copyOf(faults));
    }

    /** A unit with one more change; when that cannot be applied, without it and with the faults said. */
    Trial with(UUID run, UnitCode unit, Scenario carried, Optional<Scenario> more, List<Fault> faults) {
        try {
            return of(run, unit, more.orElse(carried));
        } catch (BadInput bad) {
            bad.findings().stream().map(Fault::of).distinct().limit(MOST_FAULTS).forEach(faults::add);
            return of(run, unit, carried);
        }
    }

    private Trial ofKnown(DeskForm form) {
        try {
            return of(form.run(), form.unit(), form.known(), form.typed());
        } catch (BadInput notMadeByThePage) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "goc", notMadeByThePage);
        }
    }

    private Trial of(UUID run, UnitCode unit, Scenario carried, Map<String, String> typed) {
        return trials.of(run, unit, carried, typed).orElseThrow(() -> ScenariosApi.notFound("Không có lần chấm này."));
    }
}

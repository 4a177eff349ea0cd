package vn.parindex.scenario.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.parindex.commune.UnitCode;
import vn.parindex.finding.BadInput;
import vn.parindex.scenario.Previews;
import vn.parindex.scenario.Scenario;
import vn.parindex.scenario.desk.Changes.Fault;

/** Bàn thử: what was typed on the desk becomes a scenario and is scored. Stores nothing. */
@Service
public class Trials {

    private final Previews previews;

    Trials(Previews previews) {
        this.previews = previews;
    }

    /**
     * Một lần thử.
     *
     * @param carried what the scenario changed before anything was typed; the fields show it
     * @param scenario what was scored: carried and typed changes together, or only the carried ones when there are faults
     * @param desk with what was typed
     * @param preview of the scenario against the run
     * @param faults of what was typed
     */
    public record Trial(Scenario carried, Scenario scenario, Desk desk, Previews.Preview preview, List<Fault> faults) {}

    /**
     * Tries what was typed.
     *
     * @param typed by name of the field
     * @return empty when there is no such run
     * @throws BadInput when the carried scenario cannot be applied to the run
     */
    public Optional<Trial> of(UUID run, UnitCode unit, Scenario carried, Map<String, String> typed) {
        return previews.applied(run, List.of(carried)).map(applied -> {
            Desk desk = Desk.of(applied.base(), unit);
            Changes changes = DeskReader.read(desk, typed);
            if (!changes.faults().isEmpty()) {
                return carriedOnly(run, carried, desk.with(typed), changes.faults());
            }
            Scenario scenario = changes.after(carried);
            try {
                return new Trial(carried, scenario, desk.with(typed), preview(run, scenario), List.of());
            } catch (BadInput bad) {
                List<Fault> faults =
                        changes.faults(bad.findings(), carried.facts().size());
                return carriedOnly(run, carried, desk.with(typed), faults);
            }
        });
    }

    private Trial carriedOnly(UUID run, Scenario carried, Desk desk, List<Fault> faults) {
        return new Trial(carried, carried, desk, preview(run, carried), faults);
    }

    private Previews.Preview preview(UUID run, Scenario scenario) {
        return previews.of(run, List.of(scenario)).orElseThrow();
    }
}

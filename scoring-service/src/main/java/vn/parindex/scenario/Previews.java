package vn.parindex.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.commune.UnitStore;
import vn.parindex.scorebook.Base;
import vn.parindex.scorebook.compare.Comparison;

/** Xem trước: scenarios on a stored run, scored and compared with it. Stores nothing. */
@Service
public class Previews {

    private final KnownBases bases;
    private final Catalogue catalogue;
    private final SetShelf shelf;
    private final UnitStore units;

    Previews(KnownBases bases, Catalogue catalogue, SetShelf shelf, UnitStore units) {
        this.bases = bases;
        this.catalogue = catalogue;
        this.shelf = shelf;
        this.units = units;
    }

    /**
     * A preview.
     *
     * @param scenarios as they were applied
     * @param comparison the run against what it would be
     */
    public record Preview(List<Scenario> scenarios, Applied applied, Comparison comparison) {}

    /**
     * A run's base with scenarios applied, not scored.
     *
     * @return empty when there is no such run
     * @throws vn.parindex.finding.BadInput with everything that is wrong with the scenarios
     */
    public Optional<Applied> applied(UUID run, List<Scenario> scenarios) {
        return bases.of(run).map(known -> apply(known.base(), scenarios));
    }

    /**
     * What a run would be.
     *
     * @return empty when there is no such run
     * @throws vn.parindex.finding.BadInput with everything that is wrong with the scenarios
     */
    public Optional<Preview> of(UUID run, List<Scenario> scenarios) {
        return bases.of(run).map(known -> {
            Applied applied = apply(known.base(), scenarios);
            Comparison comparison =
                    Comparison.ofScenario(known.result(), known.changed(applied.base()), units.lineage());
            return new Preview(scenarios, applied, comparison);
        });
    }

    /**
     * What a run's figures give as of a day within the year.
     *
     * @return empty when there is no such run
     * @throws vn.parindex.finding.BadInput when the set cannot be scored on that day
     */
    public Optional<List<MidYear>> midYear(UUID run, LocalDate day) {
        return bases.of(run)
                .flatMap(known -> of(run, List.of(MidYear.on(day, known.base()))))
                .map(preview -> preview.comparison().after().cards().stream()
                        .map(MidYear::of)
                        .toList());
    }

    private Applied apply(Base base, List<Scenario> scenarios) {
        return new WhatIf(catalogue, shelf, units.lineage()).apply(base, scenarios);
    }
}

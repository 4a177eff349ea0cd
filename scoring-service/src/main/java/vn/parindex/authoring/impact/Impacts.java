package vn.parindex.authoring.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.parindex.authoring.diff.DiffBody;
import vn.parindex.authoring.diff.SetDiff;
import vn.parindex.authoring.impact.ImpactBasis.Compared;
import vn.parindex.authoring.impact.ImpactReport.RunImpactBody;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Edition;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.catalogue.SetRef;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.commune.UnitStore;
import vn.parindex.finding.BadInput;
import vn.parindex.scorebook.LatestRuns;
import vn.parindex.scorebook.Runs;
import vn.parindex.scorebook.ScoreRun;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.Scorer;

/**
 * Tác động lên số liệu mới nhất: scores a draft on the figures of the latest runs of the version that it replaces, or of the
 * set that it carries on, and of every set in force that extends it. Stores nothing.
 */
@Service
public class Impacts {

    private final Catalogue catalogue;
    private final SetShelf shelf;
    private final LatestRuns latest;
    private final Runs runs;
    private final UnitStore units;
    private final Scorer scorer;

    Impacts(Catalogue catalogue, SetShelf shelf, LatestRuns latest, Runs runs, UnitStore units, Scorer scorer) {
        this.catalogue = catalogue;
        this.shelf = shelf;
        this.latest = latest;
        this.runs = runs;
        this.units = units;
        this.scorer = scorer;
    }

    /**
     * What a draft is compared with today: the version of the set that is in force, else the set that it carries on (last
     * year's), else the version that it was started from; the first of these that was ever scored. Besides, every set in
     * force that extends the draft's set.
     */
    public ImpactBasis basis(CriteriaSet draft, Optional<SetRef> startedFrom) {
        return new ImpactBasis(
                own(draft, startedFrom),
                shelf.inForceOn(draft.id().value()).stream().map(this::compared).toList());
    }

    private Optional<Compared> own(CriteriaSet draft, Optional<SetRef> startedFrom) {
        List<Edition> candidates = new ArrayList<>();
        add(candidates, SetRef.inForce(draft.id().value()));
        draft.lineage().ifPresent(old -> {
            add(candidates, SetRef.exactly(old.set().value(), old.version()));
            add(candidates, SetRef.inForce(old.set().value()));
        });
        startedFrom.ifPresent(ref -> add(candidates, ref));
        candidates.removeIf(each -> shelf.read(each).districtLevel() != draft.districtLevel());
        List<Compared> known = candidates.stream().map(this::compared).toList();
        return known.stream()
                .filter(each -> !each.runs().isEmpty())
                .findFirst()
                .or(() -> known.stream().findFirst());
    }

    private void add(List<Edition> candidates, SetRef ref) {
        shelf.find(ref).filter(found -> !candidates.contains(found)).ifPresent(candidates::add);
    }

    private Compared compared(Edition edition) {
        return new Compared(edition, latest.of(shelf.read(edition).id()));
    }

    /** Scores a draft and what it is compared with on the same figures; one report for all sets. */
    public ImpactReport report(SetFolder folder, CriteriaSet draft, ImpactBasis basis) {
        ImpactRemarks remarks = ImpactRemarks.of(basis);
        List<RunImpactBody> scored = new ArrayList<>();
        basis.own()
                .ifPresent(own -> own.runs()
                        .forEach(run -> scored.add(scored(folder, draft, own.edition(), run, Optional.empty()))));
        basis.extending().forEach(each -> extending(folder, each, scored, remarks));
        Optional<Edition> against = basis.own().map(Compared::edition);
        return new ImpactReport(
                draft.id().value(),
                draft.version(),
                draft.digest(),
                against.map(each -> each.ref().toString()),
                remarks.all(),
                against.map(each -> DiffBody.of(SetDiff.of(shelf.read(each), draft))),
                List.copyOf(scored));
    }

    /** A set in force as it is, and as it would be on the draft. */
    private void extending(SetFolder draft, Compared each, List<RunImpactBody> scored, ImpactRemarks remarks) {
        try {
            SetFolder folder = shelf.folder(each.edition()).on(draft);
            CriteriaSet set = catalogue.read(folder);
            Optional<String> ref = Optional.of(each.ref());
            each.runs().forEach(run -> scored.add(scored(folder, set, each.edition(), run, ref)));
        } catch (BadInput withoutMeaning) {
            remarks.broken(each.edition(), withoutMeaning);
        }
    }

    private RunImpactBody scored(
            SetFolder folder, CriteriaSet draft, Edition against, ScoreRun run, Optional<String> extending) {
        LocalDate asOf = run.basis().asOf();
        CriteriaSet now = shelf.read(against);
        int years = ImpactSets.years(now, draft);
        ImpactSets sets = ImpactSets.of(on(asOf, now, shelf.folder(against)), on(asOf.plusYears(years), draft, folder));
        Assignment given = runs.base(run.id()).orElseThrow().assignment();
        Impact impact = Impact.of(scorer, sets, given, given, units.lineage());
        return new RunImpactBody(
                run.id(),
                extending,
                run.label(),
                run.set().place(),
                asOf,
                run.createdAt(),
                run.basis().demonstration(),
                new ImpactTables(impact).summary(),
                ImpactBody.of(impact));
    }

    /** The set of a folder as it is in effect on a day. */
    private CriteriaSet on(LocalDate day, CriteriaSet atItsEnd, SetFolder folder) {
        return day.equals(atItsEnd.period().to()) ? atItsEnd : catalogue.read(folder, day);
    }
}

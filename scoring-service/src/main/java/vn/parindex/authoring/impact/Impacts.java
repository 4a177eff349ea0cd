package vn.parindex.authoring.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.parindex.authoring.diff.DiffBody;
import vn.parindex.authoring.diff.SetDiff;
import vn.parindex.authoring.impact.ImpactReport.RunImpactBody;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Edition;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.catalogue.SetRef;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.commune.UnitStore;
import vn.parindex.scorebook.LatestRuns;
import vn.parindex.scorebook.Runs;
import vn.parindex.scorebook.ScoreRun;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.Scorer;

/**
 * Tác động lên số liệu mới nhất: scores a draft on the figures of the latest runs of the version that it replaces, or of the
 * set that it carries on. Stores nothing.
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
     * year's), else the version that it was started from; the first of these that was ever scored.
     */
    public ImpactBasis basis(CriteriaSet draft, Optional<SetRef> startedFrom) {
        List<Edition> candidates = new ArrayList<>();
        add(candidates, SetRef.inForce(draft.id().value()));
        draft.lineage().ifPresent(old -> {
            add(candidates, SetRef.exactly(old.set().value(), old.version()));
            add(candidates, SetRef.inForce(old.set().value()));
        });
        startedFrom.ifPresent(ref -> add(candidates, ref));
        candidates.removeIf(each -> shelf.read(each).districtLevel() != draft.districtLevel());
        for (Edition each : candidates) {
            List<ScoreRun> found = latest.of(shelf.read(each).id());
            if (!found.isEmpty()) {
                return new ImpactBasis(Optional.of(each), found);
            }
        }
        return new ImpactBasis(candidates.stream().findFirst(), List.of());
    }

    private void add(List<Edition> candidates, SetRef ref) {
        shelf.find(ref).filter(found -> !candidates.contains(found)).ifPresent(candidates::add);
    }

    /** Scores a draft and what it is compared with on the same figures. */
    public ImpactReport report(SetFolder folder, CriteriaSet draft, ImpactBasis basis) {
        List<RunImpactBody> scored = basis.against()
                .map(against -> basis.runs().stream()
                        .map(run -> scored(folder, against, run))
                        .toList())
                .orElse(List.of());
        return new ImpactReport(
                draft.id().value(),
                draft.version(),
                draft.digest(),
                basis.against().map(each -> each.ref().toString()),
                remarks(basis),
                basis.against().map(each -> DiffBody.of(SetDiff.of(shelf.read(each), draft))),
                scored);
    }

    private RunImpactBody scored(SetFolder folder, Edition against, ScoreRun run) {
        LocalDate asOf = run.basis().asOf();
        int years = ImpactSets.years(shelf.read(against), catalogue.read(folder));
        ImpactSets sets = ImpactSets.of(
                catalogue.read(shelf.folder(against), asOf), catalogue.read(folder, asOf.plusYears(years)));
        Assignment given = runs.base(run.id()).orElseThrow().assignment();
        Impact impact = Impact.of(scorer, sets, given, given, units.lineage());
        return new RunImpactBody(
                run.id(),
                run.label(),
                run.set().place(),
                asOf,
                run.createdAt(),
                run.basis().demonstration(),
                new ImpactTables(impact).summary(),
                ImpactBody.of(impact));
    }

    private static List<String> remarks(ImpactBasis basis) {
        if (basis.against().isEmpty()) {
            return List.of("Bản nháp không thay phiên bản nào và không lập từ bộ nào: không có gì để so.");
        }
        List<String> remarks = new ArrayList<>();
        remarks.add("So với " + words(basis.against().get()) + ".");
        if (basis.runs().isEmpty()) {
            remarks.add("Chưa có lần chấm nào của bộ này để lấy số liệu: chưa biết bản nháp làm đơn vị nào thay đổi.");
        }
        basis.runs().stream()
                .filter(run -> run.basis().demonstration())
                .forEach(run -> remarks.add(
                        "Lần chấm «" + run.label() + "» dùng số liệu trình diễn, không phải số liệu thật."));
        return List.copyOf(remarks);
    }

    private static String words(Edition edition) {
        return "bộ " + edition.id() + ", phiên bản " + edition.version();
    }
}

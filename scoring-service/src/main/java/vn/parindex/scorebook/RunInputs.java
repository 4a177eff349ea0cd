package vn.parindex.scorebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Edition;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.catalogue.SetId;
import vn.parindex.catalogue.SetRef;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.commune.Succession;
import vn.parindex.commune.Unit;
import vn.parindex.commune.UnitCode;
import vn.parindex.commune.UnitStore;
import vn.parindex.facts.FactSheet;
import vn.parindex.facts.FigureBatch;
import vn.parindex.facts.FigureStore;
import vn.parindex.facts.FittingFigures;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Place;
import vn.parindex.scoring.Assignment;

/** Gathers what a run is made from: for a new run from the stores, for a replay from what the run kept. */
@Component
class RunInputs {

    private final Catalogue catalogue;
    private final SetShelf shelf;
    private final UnitStore units;
    private final FigureStore figures;

    RunInputs(Catalogue catalogue, SetShelf shelf, UnitStore units, FigureStore figures) {
        this.catalogue = catalogue;
        this.shelf = shelf;
        this.units = units;
        this.figures = figures;
    }

    /** @throws BadInput when the set or a batch is unknown, or they do not belong together */
    Prepared prepare(RunRequest request) {
        FigureBatch batch = batch("figures", request.figures(), request.set());
        Optional<FigureBatch> lastYear = request.lastYear().map(id -> batch("lastYear", id, request.set()));
        Edition edition = edition(new SetRef(request.set().value(), request.version()));
        SetFolder folder = shelf.folder(edition);
        LocalDate periodEnd = shelf.read(edition).period().to();
        LocalDate asOf = request.asOf().orElse(ReDated.day(periodEnd, request.movedYears()));
        // Amendments hold from a day of the set's own calendar.
        String body = catalogue.canonical(folder, ReDated.day(asOf, -request.movedYears()));
        CriteriaSet set = set(body, request.movedYears());
        Assignment assignment = new Assignment(
                set,
                unitsOf(batch),
                sheets("figures", set, batch.id()),
                lastYear.map(last -> sheets("lastYear", set, last.id())).orElse(List.of()),
                successionsTo(unitsOf(batch)),
                asOf,
                request.surveyHeld().orElse(set.policy().surveyHeld()));
        return new Prepared(
                assignment, basis(assignment, batch, lastYear), request.movedYears(), label(request, set), body);
    }

    /** Figures stay when a set gets a new version; what that version reads in another form has to be imported again. */
    private List<FactSheet> sheets(String field, CriteriaSet set, UUID batch) {
        List<FactSheet> sheets = figures.sheets(batch);
        Set<IndicatorId> others = FittingFigures.of(set, sheets).others().keySet();
        if (!others.isEmpty()) {
            String names = others.stream().map(Object::toString).collect(Collectors.joining(", "));
            throw refused(
                    field,
                    "phiên bản " + set.version() + " của bộ đọc số liệu của chỉ báo theo cách khác (" + names + ")",
                    "nhập lại đợt số liệu cho phiên bản này");
        }
        return sheets;
    }

    /** The assignment of a stored run, from what was kept with it. */
    Assignment again(StoredRun stored) {
        ScoreRun.Basis basis = stored.run().basis();
        return new Assignment(
                criteriaSet(stored),
                UnitTexts.units(stored.unitsBody()),
                figures.sheets(basis.figures()),
                basis.lastYear().map(figures::sheets).orElse(List.<FactSheet>of()),
                UnitTexts.successions(stored.lineageBody()),
                basis.asOf(),
                basis.surveyHeld());
    }

    /** What a stored run was computed from, to be changed. */
    Base base(StoredRun stored) {
        return new Base(
                stored.run().label(), stored.setBody(), stored.run().set().movedYears(), again(stored));
    }

    /** The set of a stored run, as it was. */
    CriteriaSet criteriaSet(StoredRun stored) {
        return set(stored.setBody(), stored.run().set().movedYears());
    }

    private CriteriaSet set(String body, int movedYears) {
        return Base.set(catalogue, body, movedYears);
    }

    private FigureBatch batch(String field, UUID id, SetId set) {
        FigureBatch batch = figures.find(id)
                .orElseThrow(() -> refused(field, "không có đợt số liệu (" + id + ")", "mã của một đợt đã nhập"));
        if (!batch.about().set().equals(set)) {
            throw refused(
                    field,
                    "đợt số liệu (" + id + ") được nhập cho bộ " + batch.about().set(),
                    "đợt số liệu của bộ " + set);
        }
        return batch;
    }

    private List<Unit> unitsOf(FigureBatch batch) {
        return units.of(batch.about().place());
    }

    private List<Succession> successionsTo(List<Unit> scored) {
        Set<UnitCode> codes = scored.stream().map(Unit::code).collect(Collectors.toSet());
        return units.lineage().all().stream()
                .filter(step -> codes.contains(step.successor()))
                .toList();
    }

    private static ScoreRun.Basis basis(Assignment assignment, FigureBatch batch, Optional<FigureBatch> lastYear) {
        boolean demonstration = isDemonstration(batch)
                || lastYear.filter(RunInputs::isDemonstration).isPresent();
        return new ScoreRun.Basis(
                assignment.asOf(),
                assignment.surveyHeld(),
                batch.id(),
                lastYear.map(FigureBatch::id),
                batch.digest(),
                demonstration);
    }

    private static boolean isDemonstration(FigureBatch batch) {
        return batch.about().origin() == FigureBatch.Origin.DEMO;
    }

    private static String label(RunRequest request, CriteriaSet set) {
        return request.label().isEmpty() ? set.place() + ", " + set.period().years() : request.label();
    }

    private Edition edition(SetRef ref) {
        return shelf.find(ref)
                .orElseThrow(() -> refused("criteriaSet", "không có bộ chỉ số (" + ref + ")", shelf.expected(ref)));
    }

    private static BadInput refused(String field, String what, String expected) {
        return new BadInput(List.of(Finding.error("bad-run-request", Place.of(field), what, expected)));
    }
}

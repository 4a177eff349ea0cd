package vn.parindex.facts.web;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.audit.AuditEvent;
import vn.parindex.audit.AuditLog;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.SetRef;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.commune.ShippedUnits;
import vn.parindex.commune.Unit;
import vn.parindex.commune.UnitStore;
import vn.parindex.facts.FigureBatch;
import vn.parindex.facts.FigureStore;
import vn.parindex.facts.FiguresFile;
import vn.parindex.facts.ImportedFigures;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Place;

/** Keeps an uploaded file of figures as a batch. The same figures for the same period are kept once. */
@Component
class FigureImport {

    private final SetShelf shelf;
    private final UnitStore units;
    private final FigureStore figures;
    private final AuditLog audit;

    FigureImport(SetShelf shelf, UnitStore units, FigureStore figures, AuditLog audit) {
        this.shelf = shelf;
        this.units = units;
        this.figures = figures;
        this.audit = audit;
    }

    /**
     * What the sender says about a file.
     *
     * @param set the set to check it against
     * @param place the list of units it speaks of; empty: the one the set's name begins with
     * @param period the year; empty: that of the set, or the year before it for last year's figures
     */
    record Wish(String set, Optional<String> place, Optional<String> period) {}

    /**
     * What was kept.
     *
     * @param before whether the same figures were there before
     */
    record Kept(FigureBatch batch, List<Finding> warnings, boolean before) {}

    /** @throws BadInput when the set or the place is unknown, or with everything that is wrong in the file */
    @Transactional
    Kept read(Wish wish, String name, InputStream in, String person) {
        CriteriaSet set = set(wish.set());
        String place = wish.place()
                .or(() -> ShippedUnits.placeOf(wish.set()))
                .orElseThrow(() -> refused("place", "thiếu danh sách đơn vị ()", places()));
        List<Unit> known = units.of(place);
        if (known.isEmpty()) {
            throw refused("place", "không có danh sách đơn vị (" + place + ")", places());
        }
        int year = set.period().from().getYear();
        String period = wish.period().orElse(Integer.toString(year));
        ImportedFigures imported = figures(set, known, name, in, period, year);
        FigureBatch.About about = new FigureBatch.About(set.id(), place, period, FigureBatch.Origin.IMPORT);
        Optional<FigureBatch> before = figures.same(about, imported.digest());
        FigureBatch batch = before.orElseGet(() -> keep(about, imported, person));
        return new Kept(batch, imported.warnings(), before.isPresent());
    }

    private ImportedFigures figures(
            CriteriaSet set, List<Unit> known, String name, InputStream in, String period, int year) {
        if (period.equals(Integer.toString(year))) {
            return FiguresFile.read(name, in, set, known);
        }
        if (period.equals(Integer.toString(year - 1))) {
            return FiguresFile.readLastYear(name, in, set, known, units.lineage());
        }
        throw refused("period", "năm không hợp với bộ chỉ số (" + period + ")", year + ", hoặc " + (year - 1));
    }

    private FigureBatch keep(FigureBatch.About about, ImportedFigures imported, String person) {
        FigureBatch batch = figures.save(about, imported.sheets(), person);
        Map<String, String> detail = Map.of(
                "criteriaSet", about.set().value(),
                "place", about.place(),
                "period", about.period(),
                "figures", Integer.toString(batch.figures()));
        audit.write(new AuditEvent(person, "figures-imported", batch.id().toString(), detail));
        return batch;
    }

    private CriteriaSet set(String id) {
        SetRef ref = SetRef.inForce(id);
        return shelf.find(ref)
                .map(shelf::read)
                .orElseThrow(() -> refused("criteriaSet", "không có bộ chỉ số (" + id + ")", shelf.expected(ref)));
    }

    private String places() {
        return "một trong: " + String.join(", ", units.places());
    }

    private static BadInput refused(String field, String what, String expected) {
        return new BadInput(List.of(Finding.error("bad-import", Place.of(field), what, expected)));
    }
}

package vn.parindex.authoring.draft;

import java.util.List;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.commune.ShippedUnits;
import vn.parindex.commune.Unit;
import vn.parindex.facts.FactSheet;
import vn.parindex.facts.ImportedFigures;
import vn.parindex.facts.ShippedFigures;
import vn.parindex.scoring.Assignment;

/** Số liệu trình diễn cho lần diễn tập: the communes and made-up figures that come with a shipped set. */
record RehearsalFigures(List<Unit> units, List<FactSheet> sheets) {

    static RehearsalFigures of(CriteriaSet set) {
        String id = set.id().value();
        List<Unit> units = ShippedUnits.placeOf(id).map(ShippedUnits::of).orElse(List.of());
        return new RehearsalFigures(
                units,
                ShippedFigures.read(id, set, units).map(ImportedFigures::sheets).orElse(List.of()));
    }

    Assignment assignment(CriteriaSet set) {
        return Assignment.of(set, units, sheets);
    }
}

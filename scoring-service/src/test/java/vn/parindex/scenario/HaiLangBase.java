package vn.parindex.scenario;

import java.util.List;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.commune.Lineage;
import vn.parindex.commune.ShippedUnits;
import vn.parindex.commune.Unit;
import vn.parindex.facts.ShippedFigures;
import vn.parindex.scorebook.Base;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.GateGrammar;

/** Hải Lăng 2024 with its demonstration figures, as a base. */
public final class HaiLangBase {

    public static final Catalogue CATALOGUE = new Catalogue(GateGrammar.OF_SETS);
    public static final SetFolder FOLDER = SetFolder.shipped("hai-lang-2024");
    public static final CriteriaSet SET = CATALOGUE.read(FOLDER);
    public static final List<Unit> UNITS = ShippedUnits.of("hai-lang-2024");
    public static final Lineage LINEAGE = Lineage.shipped();

    private HaiLangBase() {}

    public static Base base() {
        Assignment assignment = new Assignment(
                SET,
                UNITS,
                ShippedFigures.read("hai-lang-2024", SET, UNITS).orElseThrow().sheets(),
                ShippedFigures.lastYear(SET, UNITS, LINEAGE).orElseThrow().sheets(),
                LINEAGE.all(),
                SET.period().to(),
                SET.policy().surveyHeld());
        return new Base(
                "Hải Lăng 2024", CATALOGUE.canonical(FOLDER, SET.period().to()), 0, assignment);
    }
}

package vn.parindex.oracle;

import java.time.LocalDate;
import java.util.List;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.commune.Succession;
import vn.parindex.commune.Unit;
import vn.parindex.facts.FactSheet;

/** Everything a score depends on. */
public record OracleTask(
        CriteriaSet set,
        List<Unit> units,
        List<FactSheet> sheets,
        List<FactSheet> lastYear,
        List<Succession> successions,
        LocalDate asOf,
        boolean surveyHeld) {}

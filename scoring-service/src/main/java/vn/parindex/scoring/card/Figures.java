package vn.parindex.scoring.card;

import java.util.Optional;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.RollUp;
import vn.parindex.commune.Unit;
import vn.parindex.facts.Figure;

/** Nguồn số liệu của một đơn vị: its own sheet, or for a district what its communes add up to. */
public interface Figures {
    /** This year's. */
    Given given(Unit unit, IndicatorId indicator, RollUp rollUp);

    /** Last year's figure to compare with; empty when there is none. */
    Optional<Figure> lastYear(Unit unit, IndicatorId indicator, RollUp rollUp);
}

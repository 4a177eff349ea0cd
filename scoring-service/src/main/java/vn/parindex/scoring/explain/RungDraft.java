package vn.parindex.scoring.explain;

import java.util.Optional;
import vn.parindex.facts.Figure;
import vn.parindex.scoring.LostPoint.Shortfall;

/**
 * Nấc chưa chấm: a figure that should change the points of a part, before the engine has said so.
 *
 * @param action what is to be done
 * @param move how far away it is
 */
record RungDraft(Figure figure, String action, Optional<Shortfall> move) {

    RungDraft(Figure figure, String action) {
        this(figure, action, Optional.empty());
    }
}

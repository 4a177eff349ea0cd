package vn.parindex.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.scoring.ScoreCard;
import vn.parindex.table.TableBook;

/** A round as .xlsx: ranking, score cards, lost points; each sheet says what it is and that its points are illustrative. */
record ResultWorkbook(ScoredFiles scored) {

    void write(OutputStream target) throws IOException {
        List<ScoreCard> cards = scored.round().cards();
        new TableBook(scored.set().title(), List.of(label(scored.set())))
                .write(
                        List.of(ResultTables.ranking(cards), ResultTables.leaves(cards), ResultTables.losses(cards)),
                        target);
    }

    private String label(CriteriaSet set) {
        String points =
                set.pointsIllustrative() ? "ĐIỂM MINH HỌA, không phải điểm do cơ quan có thẩm quyền ban hành. " : "";
        return points + "Chốt ngày " + scored.assignment().asOf() + "; bộ " + set.id() + " bản " + set.version() + ", "
                + set.digest() + "; số liệu " + scored.figuresDigest() + ". Xếp loại: "
                + set.grades().label();
    }
}

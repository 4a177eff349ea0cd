package vn.parindex.cli;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.catalogue.Citation;
import vn.parindex.scoring.LeafResult;
import vn.parindex.scoring.LostPoint;
import vn.parindex.scoring.ScoreCard;
import vn.parindex.table.Table;

/** The tables of a round: the ranking, every leaf, every lost point. */
final class ResultTables {

    private ResultTables() {}

    static Table ranking(List<ScoreCard> cards) {
        Table table = Table.of(
                "Xếp hạng",
                "Hạng",
                "Mã đơn vị",
                "Đơn vị",
                "Chỉ số",
                "Xếp loại",
                "Điểm đạt",
                "Điểm mất",
                "Không áp dụng",
                "Điểm tối đa",
                "Điểm thưởng",
                "Điểm trừ",
                "Tạm tính");
        for (ScoreCard card : cards) {
            table.row(
                    rank(card),
                    card.unitCode(),
                    card.unitName(),
                    index(card),
                    card.grade().orElse(""),
                    card.earned(),
                    card.lost(),
                    card.notApplicable(),
                    card.max(),
                    card.bonus(),
                    card.penalty(),
                    card.provisional() ? "tạm tính" : "");
        }
        return table;
    }

    static Table leaves(List<ScoreCard> cards) {
        Table table = Table.of(
                "Phiếu điểm",
                "Mã đơn vị",
                "Đơn vị",
                "Hạng",
                "Chỉ số",
                "Xếp loại",
                "Mã tiêu chí",
                "Tiêu chí",
                "Kết quả",
                "Điểm đạt",
                "Điểm mất",
                "Không áp dụng",
                "Điểm tối đa",
                "Số liệu",
                "Nguyên nhân",
                "Giải thích",
                "Căn cứ",
                "Cơ quan chủ trì",
                "Điểm số",
                "Phê duyệt");
        cards.forEach(card -> card.criteria().forEach(leaf -> leafRow(table, card, leaf)));
        return table;
    }

    static Table losses(List<ScoreCard> cards) {
        Table table = Table.of(
                "Điểm mất",
                "Mã đơn vị",
                "Đơn vị",
                "Mã tiêu chí",
                "Tiêu chí",
                "Phần",
                "Điểm mất",
                "Nguyên nhân",
                "Số liệu",
                "Mức cần đạt",
                "Còn thiếu",
                "Đơn vị tính",
                "Còn kịp sửa",
                "Giải thích");
        for (ScoreCard card : cards) {
            for (LeafResult leaf : card.criteria()) {
                leaf.losses().forEach(loss -> lossRow(table, card, leaf, loss));
            }
        }
        return table;
    }

    private static void leafRow(Table table, ScoreCard card, LeafResult leaf) {
        table.row(
                card.unitCode(),
                card.unitName(),
                rank(card),
                index(card),
                card.grade().orElse(""),
                leaf.code(),
                leaf.name(),
                ResultWords.of(leaf.outcome()),
                leaf.earned(),
                leaf.lost(),
                leaf.notApplicable(),
                leaf.max(),
                leaf.figure(),
                leaf.cause().map(ResultWords::of).orElse(""),
                leaf.sentence(),
                citation(leaf.citation()),
                leaf.leadAgency(),
                leaf.illustrative() ? "minh họa" : "",
                leaf.needsApproval() ? "chờ phê duyệt" : "");
    }

    private static void lossRow(Table table, ScoreCard card, LeafResult leaf, LostPoint loss) {
        table.row(
                card.unitCode(),
                card.unitName(),
                leaf.code(),
                leaf.name(),
                loss.part(),
                loss.points(),
                ResultWords.of(loss.cause()),
                loss.figure(),
                loss.threshold(),
                loss.shortfall().<Object>map(LostPoint.Shortfall::amount).orElse(""),
                loss.shortfall().map(LostPoint.Shortfall::unit).orElse(""),
                loss.changeable() ? "có" : "không",
                loss.sentence());
    }

    private static Object rank(ScoreCard card) {
        return card.rank().<Object>map(BigDecimal::valueOf).orElse("");
    }

    private static Object index(ScoreCard card) {
        return card.index().<Object>map(i -> i.printed()).orElse("");
    }

    private static String citation(Citation citation) {
        return citation.row().isEmpty() ? citation.source() : citation.source() + ", " + citation.row();
    }
}

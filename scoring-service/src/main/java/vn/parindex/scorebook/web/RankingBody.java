package vn.parindex.scorebook.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.scorebook.RankingEntry;

/** One row of a ranking as the API shows it; points and index are texts, so that no reader rounds them. */
record RankingBody(
        int position,
        int place,
        Optional<Integer> rank,
        RankedCommuneBody commune,
        Optional<String> index,
        Optional<String> grade,
        boolean provisional,
        String earned,
        String lost,
        String notApplicable,
        String max,
        List<AreaPointsBody> areas) {

    record RankedCommuneBody(String code, String name, String type) {}

    record AreaPointsBody(String code, String name, String earned, String lost, String notApplicable, String max) {}

    static RankingBody of(RankingEntry entry) {
        return new RankingBody(
                entry.position(),
                entry.place(),
                entry.rank(),
                new RankedCommuneBody(entry.unitCode(), entry.unitName(), entry.unitType()),
                entry.index().map(BigDecimal::toPlainString),
                entry.grade(),
                entry.provisional(),
                entry.earned().toPlainString(),
                entry.lost().toPlainString(),
                entry.notApplicable().toPlainString(),
                entry.max().toPlainString(),
                entry.areas().stream().map(RankingBody::area).toList());
    }

    private static AreaPointsBody area(RankingEntry.AreaPoints area) {
        return new AreaPointsBody(
                area.code(),
                area.name(),
                area.earned().toPlainString(),
                area.lost().toPlainString(),
                area.notApplicable().toPlainString(),
                area.max().toPlainString());
    }
}

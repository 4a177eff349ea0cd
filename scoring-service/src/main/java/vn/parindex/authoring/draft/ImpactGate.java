package vn.parindex.authoring.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.parindex.authoring.draft.DraftConflict.Kind;
import vn.parindex.authoring.impact.ImpactBasis;
import vn.parindex.authoring.impact.Impacts;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.scorebook.ScoreRun;

/** Cửa tác động: which impact counts, and who has seen it. The tables refuse the same, but cannot say it as clearly. */
@Component
class ImpactGate {

    private final ImpactRows rows;
    private final DraftReading reading;
    private final Impacts impacts;
    private final Catalogue catalogue;

    ImpactGate(ImpactRows rows, DraftReading reading, Impacts impacts, Catalogue catalogue) {
        this.rows = rows;
        this.reading = reading;
        this.impacts = impacts;
        this.catalogue = catalogue;
    }

    /**
     * The impact of a check on the figures that are the latest today.
     *
     * @throws DraftConflict when there is none, or newer figures were scored since
     */
    ImpactRow current(DraftRow draft, CheckRow check) {
        ImpactRow latest = rows.latest(check.id())
                .orElseThrow(() -> DraftConflict.of(
                        Kind.NO_IMPACT,
                        "Lần sửa " + check.revision() + " chưa được tính tác động; hãy tính và xem trước."));
        ImpactBasis now = basis(draft, check);
        List<UUID> runs = now.runs().stream().map(ScoreRun::id).toList();
        if (!now.ref().equals(latest.against()) || !runs.equals(latest.runs())) {
            throw outdated("Đã có lần chấm hoặc phiên bản mới hơn từ khi tính tác động; hãy tính lại và xem lại.");
        }
        return latest;
    }

    /**
     * The impact that the person who approves has seen.
     *
     * @throws DraftConflict as {@link #current}, or when that person has not acknowledged it
     */
    ImpactRow acknowledged(DraftRow draft, CheckRow check, String person) {
        ImpactRow latest = current(draft, check);
        if (seenBy(latest, person).isEmpty()) {
            throw DraftConflict.of(
                    Kind.NOT_ACKNOWLEDGED,
                    "Người phê duyệt (" + person + ") chưa xác nhận đã xem tác động của lần sửa " + check.revision()
                            + ".");
        }
        return latest;
    }

    /**
     * The impact on which an approval stands. Newer figures do not undo an approval, another version in force does.
     *
     * @throws DraftConflict when another version was published meanwhile
     */
    ImpactRow approved(DraftRow draft, CheckRow check, UUID impact) {
        ImpactRow row = rows.latest(check.id())
                .filter(latest -> latest.id().equals(impact))
                .orElseThrow(() -> outdated(
                        "Tác động đã được tính lại từ khi phê duyệt; hãy kiểm tra, tính tác động và phê duyệt lại."));
        if (!basis(draft, check).ref().equals(row.against())) {
            throw outdated(
                    "Phiên bản đang áp dụng đã khác từ khi phê duyệt; hãy kiểm tra, tính tác động và phê duyệt lại.");
        }
        return row;
    }

    Optional<Act> seenBy(ImpactRow impact, String person) {
        return rows.acknowledged(impact.id()).stream()
                .filter(act -> act.madeBy().equals(person))
                .findFirst();
    }

    private ImpactBasis basis(DraftRow draft, CheckRow check) {
        return impacts.basis(
                catalogue.read(reading.layer(draft).as(DraftStatus.PUBLISHED).folder(reading.surroundings(check))),
                draft.from());
    }

    private static DraftConflict outdated(String detail) {
        return DraftConflict.of(Kind.OUTDATED_IMPACT, detail);
    }
}

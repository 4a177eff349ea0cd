package vn.parindex.authoring.draft;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.parindex.authoring.draft.DraftConflict.Kind;
import vn.parindex.authoring.impact.ImpactBasis;
import vn.parindex.authoring.impact.Impacts;
import vn.parindex.catalogue.Catalogue;

/** Cửa tác động: which impact counts, and who has seen it. The tables refuse the same, but cannot say it as clearly. */
@Component
class ImpactGate {

    private static final String ONCE_MORE = " Hãy kiểm tra, tính tác động và phê duyệt lại.";

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
     * @throws DraftConflict when there is none, or figures or versions came since that change it
     */
    ImpactRow current(DraftRow draft, CheckRow check) {
        ImpactRow latest = rows.latest(check.id())
                .orElseThrow(() -> DraftConflict.of(
                        Kind.NO_IMPACT,
                        "Lần sửa " + check.revision() + " chưa được tính tác động; hãy tính và xem trước."));
        outdated(draft, check, latest).ifPresent(why -> {
            throw outdated(why + " Hãy tính lại và xem lại.");
        });
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
     * The impact on which an approval stands: still the latest, and still what the version would do today.
     *
     * @throws DraftConflict when it is not; then check, impact and approval are made again
     */
    ImpactRow approved(DraftRow draft, CheckRow check, UUID impact) {
        ImpactRow row = rows.latest(check.id())
                .filter(latest -> latest.id().equals(impact))
                .orElseThrow(() -> outdated("Tác động đã được tính lại từ khi phê duyệt." + ONCE_MORE));
        outdated(draft, check, row).ifPresent(why -> {
            throw outdated(why + ONCE_MORE);
        });
        return row;
    }

    /** Why an impact is no longer what the version would do today, as a sentence. */
    Optional<String> outdated(DraftRow draft, CheckRow check, ImpactRow shown) {
        ImpactBasis now = basis(draft, check);
        if (!now.ref().equals(shown.against())) {
            return Optional.of(
                    "Nay so với " + named(now.ref()) + ", lúc tính tác động là " + named(shown.against()) + ".");
        }
        if (!now.extendingRefs().equals(shown.extending())) {
            return Optional.of("Các bộ dùng bộ này làm gốc đã khác từ khi tính tác động (nay: "
                    + named(now.extendingRefs()) + ").");
        }
        return now.runs().equals(shown.runs())
                ? Optional.empty()
                : Optional.of("Đã có lần chấm mới hơn từ khi tính tác động.");
    }

    private static String named(String refs) {
        return refs.isEmpty()
                ? "không bộ nào"
                : refs.replace("@", " phiên bản ").replace(",", ", ");
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

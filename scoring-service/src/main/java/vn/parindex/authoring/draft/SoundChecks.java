package vn.parindex.authoring.draft;

import org.springframework.stereotype.Component;
import vn.parindex.authoring.draft.DraftConflict.Kind;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.finding.BadInput;

/** Lần kiểm tra còn giá trị: the latest check, without errors, of what would still be published today. */
@Component
class SoundChecks {

    private final DraftReading reading;
    private final ShippedVersions shipped;
    private final SetShelf shelf;

    SoundChecks(DraftReading reading, ShippedVersions shipped, SetShelf shelf) {
        this.reading = reading;
        this.shipped = shipped;
        this.shelf = shelf;
    }

    /**
     * The check on which the next step stands.
     *
     * @throws BadInput with what the check found, when that includes an error
     * @throws DraftConflict when there is none, when what lies around the layer has changed since, or when the program comes
     *     with another set under this version
     */
    CheckRow of(DraftRow row, Draft draft) {
        draft.check().filter(check -> check.sound().isEmpty()).ifPresent(check -> {
            throw new BadInput(check.findings());
        });
        RevisionRow latest = reading.latest(row);
        CheckRow check = reading.check(latest)
                .orElseThrow(() -> DraftConflict.of(
                        Kind.NOT_CHECKED,
                        "Lần sửa " + draft.revision().number() + " chưa được kiểm tra; hãy kiểm tra trước."));
        refuseIfOther(draft);
        LayerTexts layer = LayerTexts.ofBody(row.setId(), latest.body());
        if (!Surroundings.of(layer.folder(shelf)).digest().equals(check.surroundings())) {
            throw DraftConflict.of(
                    Kind.SURROUNDINGS_CHANGED,
                    "Bộ gốc hoặc danh mục chỉ báo đã đổi từ lần kiểm tra; hãy kiểm tra lại lần sửa " + latest.number()
                            + ".");
        }
        return check;
    }

    private void refuseIfOther(Draft draft) {
        VersionName name = draft.name();
        String checked = draft.check()
                .flatMap(Draft.Check::sound)
                .map(Draft.Effective::digest)
                .orElse("");
        shipped.digest(name.set(), name.version())
                .filter(digest -> !digest.equals(checked))
                .ifPresent(digest -> {
                    throw DraftConflict.of(
                            Kind.OTHER_SHIPPED,
                            "Phiên bản " + name
                                    + " đi kèm chương trình với nội dung khác; hãy lập phiên bản có số cao hơn.");
                });
    }
}

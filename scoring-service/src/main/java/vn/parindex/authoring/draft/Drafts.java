package vn.parindex.authoring.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.catalogue.Edition;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.catalogue.SetRef;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Place;
import vn.parindex.runtime.Sha256;

/** Bản nháp: started, saved as whole new revisions, read. What follows to publication is done by {@link DraftSteps}. */
@Service
public class Drafts {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final DraftRows rows;
    private final DraftStore store;
    private final DraftReading reading;
    private final SetShelf shelf;

    Drafts(DraftRows rows, DraftStore store, DraftReading reading, SetShelf shelf) {
        this.rows = rows;
        this.store = store;
        this.reading = reading;
        this.shelf = shelf;
    }

    /**
     * A draft with the files of a version on the shelf, as the version of the given name.
     *
     * @param from as {@link SetRef} writes it: {@code hai-lang-2024} for the version in force, {@code hai-lang-2024@2}
     * @throws BadInput when there is no such version
     * @throws DraftConflict when there is such a version already
     */
    @Transactional
    public Draft startFrom(String from, VersionName name, Why why) {
        SetRef ref = SetRef.parse(from);
        Edition edition = shelf.find(ref)
                .orElseThrow(() -> new BadInput(List.of(Finding.error(
                        "unknown-set",
                        Place.of("from"),
                        "không có bộ chỉ số này (" + from + ")",
                        shelf.expected(ref)))));
        LayerTexts layer = new LayerTexts(edition.id(), SetDocuments.read(shelf.folder(edition)));
        String words = (edition.published().isPresent() ? "phiên bản " : "bộ đi kèm ") + layer.claimed();
        return start(words, Optional.of(edition.ref()), layer.named(name), name, why);
    }

    /**
     * A draft with the files of a folder, whose {@code set.yaml} says this very id and version.
     *
     * @throws BadInput when a file cannot be read
     * @throws DraftConflict when there is such a version already
     */
    @Transactional
    public Draft startWith(Map<String, String> files, VersionName name, Why why) {
        return start("tệp gửi lên", Optional.empty(), claimed(files, name), name, why);
    }

    /** The next free number of a version of this set. */
    @Transactional(readOnly = true)
    public int nextVersion(String set) {
        int onShelf = shelf.editions(set).stream()
                .mapToInt(edition -> Integer.parseInt(edition.version()))
                .max()
                .orElse(0);
        return Math.max(onShelf, rows.highest(set).orElse(0)) + 1;
    }

    Draft start(String startedFrom, Optional<SetRef> from, LayerTexts layer, VersionName name, Why why) {
        store.lock(name.set());
        rows.findBySetIdAndVersion(name.set(), name.version()).ifPresent(found -> {
            throw DraftConflict.of(
                    DraftConflict.Kind.VERSION_EXISTS,
                    "Phiên bản " + name + " đã do " + found.act().madeBy() + " lập (" + found.id()
                            + "); hãy sửa bản đó, hoặc tăng số phiên bản.");
        });
        DraftRow draft = store.start(name, startedFrom, from, why);
        return add(draft, 1, layer.as(DraftStatus.DRAFT).body(), why);
    }

    /**
     * Saves the whole layer as a new revision. What the files say of their status is not taken over; a layer that differs
     * in nothing from the latest revision is not saved again, whatever it was based on: the same save may be sent twice.
     *
     * @param basedOn the revision that was worked on
     * @return empty when there is no such draft
     * @throws DraftConflict when it is published, or when another revision with other content was saved
     *     meanwhile
     * @throws BadInput when a file cannot be read, or {@code set.yaml} names another version
     */
    @Transactional
    public Optional<Draft> save(UUID id, int basedOn, Map<String, String> files, Why why) {
        return store.lock(id).map(draft -> {
            DraftGuard.refuseIfPublished(reading.draft(draft));
            RevisionRow latest = reading.latest(draft);
            String body = claimed(files, draft.name()).as(DraftStatus.DRAFT).body();
            if (body.equals(latest.body())) {
                return reading.draft(draft);
            }
            DraftGuard.refuseIfOutdated(reading, draft, basedOn, latest);
            return add(draft, latest.number() + 1, body, why);
        });
    }

    private Draft add(DraftRow draft, int number, String body, Why why) {
        store.add(
                draft, new RevisionRow(DraftStore.newId(), draft.id(), number, body, Sha256.of(body), store.now(why)));
        return reading.draft(draft);
    }

    private static LayerTexts claimed(Map<String, String> files, VersionName name) {
        LayerTexts layer = LayerTexts.read(name.set(), files);
        if (!layer.claimed().equals(name.toString())) {
            throw new BadInput(List.of(Finding.error(
                    "other-version",
                    Place.of("set.yaml"),
                    "tệp là của bộ và phiên bản khác (" + layer.claimed() + ")",
                    "cần id và version là " + name)));
        }
        return layer;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(UUID id) {
        return rows.findById(id).map(reading::draft);
    }

    /** The version that a draft was started from; empty when it began with files of its own. */
    @Transactional(readOnly = true)
    public Optional<SetRef> startedFrom(UUID id) {
        return rows.findById(id).flatMap(DraftRow::from);
    }

    /**
     * Newest first.
     *
     * @param before the last id of the page before
     */
    @Transactional(readOnly = true)
    public List<Draft> page(Optional<UUID> before, int limit) {
        return rows.page(before.orElse(AFTER_ALL), limit).stream()
                .map(reading::draft)
                .toList();
    }

    /**
     * The folder form of a revision, byte for byte: what it was saved with, and the status that it has now.
     *
     * @param number the revision; empty for the latest
     * @return the text of each file by its name; empty when there is no such draft or revision
     */
    @Transactional(readOnly = true)
    public Optional<Map<String, String>> files(UUID id, Optional<Integer> number) {
        return rows.findById(id).flatMap(row -> {
            Draft draft = reading.draft(row);
            int asked = number.orElse(draft.revision().number());
            DraftStatus status = asked == draft.revision().number() ? draft.status() : DraftStatus.DRAFT;
            return reading.revision(row, asked)
                    .map(found -> LayerTexts.ofBody(row.setId(), found.body())
                            .as(status)
                            .files());
        });
    }

    /** Files of a draft as a set: a published version lies on what it was published on, any other on what is in force now. */
    @Transactional(readOnly = true)
    public SetFolder folder(Draft draft, Map<String, String> files) {
        VersionName name = draft.name();
        return shelf.find(SetRef.exactly(name.set(), name.version()))
                .filter(edition -> draft.status() == DraftStatus.PUBLISHED)
                .map(shelf::folder)
                .orElseGet(() -> shelf.layer(name.set(), files));
    }

    /** Every step of a draft in its order; empty when there is no such draft. */
    @Transactional(readOnly = true)
    public Optional<List<Step>> history(UUID id) {
        return rows.findById(id).map(row -> reading.history(row.id()));
    }
}

package vn.parindex.authoring.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what could not be saved, for ever, as everything else of a draft. */
@Service
public class Asides {

    private final DraftRows drafts;
    private final AsideRows rows;
    private final DraftStore store;
    private final JdbcAggregateOperations tables;

    Asides(DraftRows drafts, AsideRows rows, DraftStore store, JdbcAggregateOperations tables) {
        this.drafts = drafts;
        this.rows = rows;
        this.store = store;
        this.tables = tables;
    }

    /**
     * Puts files aside.
     *
     * @return its id; empty when there is no such draft
     * @throws vn.parindex.finding.BadInput when a file cannot be read
     */
    @Transactional
    public Optional<UUID> keep(UUID draft, int basedOn, Map<String, String> files, Why why) {
        return drafts.findById(draft).map(found -> {
            String body =
                    LayerTexts.read(found.setId(), files).as(DraftStatus.DRAFT).body();
            AsideRow row = tables.insert(new AsideRow(DraftStore.newId(), draft, basedOn, body, store.now(why)));
            store.record("draft-put-aside", found, row.id(), row.act());
            return row.id();
        });
    }

    @Transactional(readOnly = true)
    public Optional<Aside> find(UUID id) {
        return rows.findById(id).flatMap(this::aside);
    }

    /** Says that nothing has to be done about it any more: it was merged, or is not wanted. Saying so twice changes nothing. */
    @Transactional
    public void settle(UUID aside, Why why) {
        rows.findById(aside).flatMap(row -> store.lock(row.draftId())).ifPresent(draft -> {
            if (!rows.settled(aside)) {
                AsideSettledRow settled = tables.insert(new AsideSettledRow(aside, store.now(why)));
                store.record("draft-aside-settled", draft, aside, settled.act());
            }
        });
    }

    /** Those of a draft that somebody still has to do something about, oldest first. */
    @Transactional(readOnly = true)
    public List<Aside> open(UUID draft) {
        return rows.findByDraftIdOrderById(draft).stream()
                .filter(row -> !rows.settled(row.id()))
                .flatMap(row -> aside(row).stream())
                .toList();
    }

    private Optional<Aside> aside(AsideRow row) {
        return drafts.findById(row.draftId())
                .map(draft -> new Aside(
                        row.id(),
                        row.draftId(),
                        row.basedOn(),
                        LayerTexts.ofBody(draft.setId(), row.body()).files(),
                        row.act()));
    }
}

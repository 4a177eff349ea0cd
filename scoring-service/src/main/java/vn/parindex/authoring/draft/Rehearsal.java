package vn.parindex.authoring.draft;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.parindex.authoring.impact.Impact;
import vn.parindex.authoring.impact.ImpactBody;
import vn.parindex.authoring.impact.ImpactSets;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.commune.Lineage;
import vn.parindex.scoring.Scorer;

/**
 * Diễn tập sau khi khởi động: what an analyst does first, an edited target and gate, the check, the worked cases and the
 * impact, on a shipped set with its demonstration figures. A fresh process takes many times as long for it as later, so it is
 * done once nobody waits for it: after the service is ready, on one thread, nothing stored and nothing counted.
 */
@Component
@ConditionalOnProperty(name = "parindex.warm-up", havingValue = "true")
class Rehearsal implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);

    /** The one with most leaves. */
    private static final String SET = "hai-lang-2024";

    private static final int ROUNDS = 10;

    private final Catalogue catalogue;
    private final Scorer scorer;
    private final LayerCheck check;
    private final ForkJoinPool alone = new ForkJoinPool(1, Rehearsal::quiet, null, false);
    private final CompletableFuture<Void> over = new CompletableFuture<>();

    Rehearsal(Catalogue catalogue, Scorer scorer) {
        this.catalogue = catalogue;
        this.scorer = scorer.inBackground();
        this.check = new LayerCheck(catalogue, this.scorer);
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        alone.execute(this::rehearse);
    }

    /** Done when the rehearsal has come to its end, however it ended. */
    CompletableFuture<Void> over() {
        return over;
    }

    private void rehearse() {
        long start = System.nanoTime();
        try {
            SetFolder shipped = SetFolder.shipped(SET);
            CriteriaSet against = catalogue.read(shipped);
            for (int round = 0; round < ROUNDS && !alone.isShutdown(); round++) {
                edit(shipped, against, round);
            }
            LOG.debug("rehearsed in {} ms", (System.nanoTime() - start) / 1_000_000);
        } catch (RuntimeException e) {
            // Whoever edits meets the same fault with a better message; until then the service is merely slower.
            LOG.warn("the rehearsal after the start ended early", e);
        } finally {
            over.complete(null);
        }
    }

    private void edit(SetFolder shipped, CriteriaSet against, int round) {
        SetFolder edited = edited(shipped, round);
        check.of(edited);
        ImpactSets sets = ImpactSets.of(against, catalogue.read(edited));
        RehearsalFigures figures = RehearsalFigures.of(against);
        ImpactBody.of(Impact.of(
                scorer,
                sets,
                figures.assignment(sets.readingAgainst()),
                figures.assignment(sets.readingDraft()),
                Lineage.shipped()));
    }

    /** Another target, and in the first round a gate that no set has: its compilation loads the compiler. */
    private static SetFolder edited(SetFolder shipped, int round) {
        Map<String, String> texts = new TreeMap<>(SetDocuments.read(shipped).canonical());
        texts.replaceAll((file, text) -> text.replace("at-least: 45\n", "at-least: " + (50 + round) + "\n")
                .replace("không có điểm thì xếp loại", "đạt dưới 49% điểm tối đa thì xếp loại"));
        return SetFolder.amongShipped(SET, texts);
    }

    private static ForkJoinWorkerThread quiet(ForkJoinPool pool) {
        ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
        thread.setName("rehearsal");
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.setContextClassLoader(Rehearsal.class.getClassLoader());
        return thread;
    }

    @Override
    public void destroy() {
        alone.shutdownNow();
    }
}

package vn.parindex.authoring.draft;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.parindex.ParindexApplication;
import vn.parindex.bench.Country;
import vn.parindex.bench.SixtyLeaves;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.SetId;
import vn.parindex.catalogue.SetRef;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.commune.Unit;
import vn.parindex.commune.UnitStore;
import vn.parindex.facts.FigureBatch;
import vn.parindex.facts.FigureStore;
import vn.parindex.scorebook.RunRequest;
import vn.parindex.scorebook.Runs;

/**
 * From an edited target to the impact shown, as the pages do it, everything stored in PostgreSQL: the new revision saved, every
 * check of a set of 60 leaves and its 122 worked cases, both versions scored on the figures of 170 communes, the report kept
 * and read again. Each line is of a service of its own, started on the same data: the first edit without rehearsal, the first
 * edit the moment it is ready, and the first edit after its rehearsal; then the median of later ones.
 */
public final class EditToImpact {

    private static final int COMMUNES = 170;
    private static final int EDITS = 10;
    private static final Why AN = new Why("an", "phép đo");
    private static final Why BINH = new Why("binh", "phép đo");

    private EditToImpact() {}

    /** Without arguments: everything, each step in a process of its own. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 2) {
            in(arguments[0], arguments[1]);
            return;
        }
        String data = Files.createTempDirectory("parindex-bench").toString();
        for (String step : List.of("prepared", "no-rehearsal", "at-once", "rehearsed")) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-classpath",
                            System.getProperty("java.class.path"),
                            EditToImpact.class.getName(),
                            step,
                            data)
                    .inheritIO()
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(step + " failed");
            }
        }
    }

    private static void in(String step, String data) throws IOException {
        boolean rehearsing = step.equals("at-once") || step.equals("rehearsed");
        try (ConfigurableApplicationContext service = new SpringApplicationBuilder(ParindexApplication.class)
                .run(
                        "--parindex.demo=false",
                        "--parindex.data-dir=" + data,
                        "--server.port=0",
                        "--logging.level.root=warn",
                        "--parindex.warm-up=" + rehearsing)) {
            if (step.equals("prepared")) {
                prepare(service);
                return;
            }
            long start = System.nanoTime();
            if (step.equals("rehearsed")) {
                service.getBean(Rehearsal.class).over().join();
            }
            double waited = (System.nanoTime() - start) / 1e9;
            List<long[]> edits = new ArrayList<>();
            for (int edit = 0; edit <= EDITS; edit++) {
                edits.add(edit(service, 50 + edit));
            }
            System.out.printf(
                    Locale.ROOT,
                    "EDIT-TO-IMPACT %s: %d processors, load %.1f%s%n",
                    step,
                    Runtime.getRuntime().availableProcessors(),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                    step.equals("rehearsed") ? String.format(Locale.ROOT, ", rehearsal over after %.1f s", waited) : "");
            print("first edit", edits.get(0));
            print("median of " + EDITS + " more", median(edits.subList(1, edits.size())));
        }
    }

    /** Version 1 published and scored once on real figures, version 2 started. */
    private static void prepare(ConfigurableApplicationContext service) {
        Drafts drafts = service.getBean(Drafts.class);
        Draft first = drafts.startWith(SixtyLeaves.files(), new VersionName(SixtyLeaves.ID, "1"), AN);
        DraftSteps steps = service.getBean(DraftSteps.class);
        DraftImpacts impacts = service.getBean(DraftImpacts.class);
        steps.check(first.id(), 1, AN);
        UUID none = impacts.show(first.id(), 1, AN).orElseThrow().shown().id();
        impacts.acknowledge(first.id(), 1, none, BINH);
        steps.approve(first.id(), 1, BINH);
        steps.publish(first.id(), 1, BINH);
        SetShelf shelf = service.getBean(SetShelf.class);
        CriteriaSet set = shelf.read(shelf.find(SetRef.inForce(SixtyLeaves.ID)).orElseThrow());
        List<Unit> units = Country.units(COMMUNES);
        service.getBean(UnitStore.class).replace("do-toc-do", units);
        FigureBatch batch = service.getBean(FigureStore.class)
                .save(
                        new FigureBatch.About(set.id(), "do-toc-do", "2024", FigureBatch.Origin.IMPORT),
                        Country.sheets(set, units),
                        "an");
        RunRequest request = new RunRequest(
                new SetId(SixtyLeaves.ID),
                Optional.empty(),
                batch.id(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                "phép đo");
        service.getBean(Runs.class).score(request, "an", Optional.empty());
        drafts.startFrom(SixtyLeaves.ID, new VersionName(SixtyLeaves.ID, "2"), AN);
    }

    /** Nanoseconds: saved, checked with its cases, impact known, all of it; and of the processors. */
    private static long[] edit(ConfigurableApplicationContext service, int target) {
        Drafts drafts = service.getBean(Drafts.class);
        Draft draft = drafts.page(Optional.empty(), 1).get(0);
        Map<String, String> files =
                new TreeMap<>(drafts.files(draft.id(), Optional.empty()).orElseThrow());
        files.computeIfPresent(
                "1-linh-vuc.yaml", (file, text) -> text.replaceFirst("at-least: \\d\\d", "at-least: " + target));
        long busy = processorTime();
        long start = System.nanoTime();
        int revision = drafts.save(draft.id(), draft.revision().number(), files, AN)
                .orElseThrow()
                .revision()
                .number();
        long saved = System.nanoTime();
        Draft checked = service.getBean(DraftSteps.class)
                .check(draft.id(), revision, AN)
                .orElseThrow();
        long sound = System.nanoTime();
        DraftImpacts impacts = service.getBean(DraftImpacts.class);
        impacts.show(draft.id(), revision, AN);
        int movers = impacts.find(draft.id())
                .orElseThrow()
                .report()
                .runs()
                .get(0)
                .impact()
                .comparison()
                .units()
                .size();
        long known = System.nanoTime();
        if (checked.check().orElseThrow().errors() > 0 || movers != COMMUNES) {
            throw new IllegalStateException("nothing was measured: " + checked.check());
        }
        return new long[] {saved - start, sound - saved, known - sound, known - start, processorTime() - busy};
    }

    /** Of the whole process, since other work of a shared machine does not change it. */
    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long[] median(List<long[]> edits) {
        long[] medians = new long[5];
        for (int part = 0; part < medians.length; part++) {
            int at = part;
            medians[part] = edits.stream().mapToLong(edit -> edit[at]).sorted().toArray()[edits.size() / 2];
        }
        return medians;
    }

    private static void print(String what, long[] nanos) {
        System.out.printf(
                Locale.ROOT,
                "  %s: saved %.0f ms, checked with its cases %.0f ms, impact on %d communes %.0f ms, in all %.0f ms"
                        + " (processor time %.0f ms)%n",
                what, nanos[0] / 1e6, nanos[1] / 1e6, COMMUNES, nanos[2] / 1e6, nanos[3] / 1e6, nanos[4] / 1e6);
    }
}

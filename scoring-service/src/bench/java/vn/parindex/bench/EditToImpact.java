package vn.parindex.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.parindex.authoring.impact.Impact;
import vn.parindex.authoring.impact.ImpactBody;
import vn.parindex.authoring.impact.ImpactSets;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.commune.Lineage;
import vn.parindex.commune.Unit;
import vn.parindex.facts.FactSheet;
import vn.parindex.finding.Finding;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.CaseRunner;
import vn.parindex.scoring.GateGrammar;
import vn.parindex.scoring.Scorer;

/**
 * From an edited target to the impact on 170 communes: every check of a set of 60 leaves, its worked cases, then both versions
 * scored and compared. Prints the first edit of a fresh process and the median of later ones, in milliseconds.
 */
public final class EditToImpact {

    private static final int COMMUNES = 170;
    private static final int EDITS = 21;

    private final Catalogue catalogue = new Catalogue(GateGrammar.OF_SETS);
    private final Scorer scorer = Scorer.create();
    private final SetFolder folder;
    private final Map<String, String> published;
    private final CriteriaSet against;
    private final List<Unit> units = Country.units(COMMUNES);
    private final List<FactSheet> sheets;

    private EditToImpact(Path directory) throws java.io.IOException {
        published = SixtyLeaves.files();
        for (Map.Entry<String, String> file : published.entrySet()) {
            Path path = directory.resolve(SixtyLeaves.ID).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        folder = SetFolder.at(directory.resolve(SixtyLeaves.ID));
        catalogue.check(folder).forEach(System.out::println);
        against = catalogue.read(folder);
        sheets = Country.sheets(against, units);
    }

    public static void main(String[] arguments) throws Exception {
        EditToImpact bench = new EditToImpact(Files.createTempDirectory("parindex-bench"));
        List<long[]> edits = new ArrayList<>();
        for (int edit = 0; edit < EDITS; edit++) {
            edits.add(bench.edit(50 + edit));
        }
        print("first edit", edits.get(0));
        print("median of " + (EDITS - 1) + " more", median(edits.subList(1, EDITS)));
    }

    /** Nanoseconds: checked, cases run, impact known. */
    private long[] edit(int target) {
        Map<String, String> texts = new HashMap<>(published);
        texts.computeIfPresent(
                "1-linh-vuc.yaml", (file, text) -> text.replaceFirst("at-least: 80", "at-least: " + target));
        SetFolder draft = folder.with(texts);
        long start = System.nanoTime();
        List<Finding> found = catalogue.check(draft);
        long checked = System.nanoTime();
        int cases = new CaseRunner(scorer).run(draft).size();
        long run = System.nanoTime();
        ImpactSets sets = ImpactSets.of(against, catalogue.read(draft));
        Impact impact = Impact.of(
                scorer,
                sets,
                Assignment.of(sets.readingAgainst(), units, sheets),
                Assignment.of(sets.readingDraft(), units, sheets),
                Lineage.shipped());
        ImpactBody body = ImpactBody.of(impact);
        long known = System.nanoTime();
        if (found.stream().anyMatch(Finding::isError) || cases < 120 || impact.movers().isEmpty() || body == null) {
            throw new IllegalStateException("nothing was measured: " + found);
        }
        return new long[] {checked - start, run - checked, known - run, known - start};
    }

    private static long[] median(List<long[]> edits) {
        long[] medians = new long[4];
        for (int part = 0; part < medians.length; part++) {
            int at = part;
            medians[part] = edits.stream().mapToLong(edit -> edit[at]).sorted().toArray()[edits.size() / 2];
        }
        return medians;
    }

    private static void print(String what, long[] nanos) {
        System.out.printf(
                Locale.ROOT,
                "EDIT-TO-IMPACT %s: checks %.0f ms, worked cases %.0f ms, impact on %d communes %.0f ms, in all %.0f ms%n",
                what, nanos[0] / 1e6, nanos[1] / 1e6, COMMUNES, nanos[2] / 1e6, nanos[3] / 1e6);
    }
}

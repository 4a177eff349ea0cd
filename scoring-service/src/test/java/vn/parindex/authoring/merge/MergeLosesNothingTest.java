package vn.parindex.authoring.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.authoring.merge.RandomEdits.Edit;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;

/** Whatever two people do to one revision: each edit is in the merge, or in a conflict that names it. */
class MergeLosesNothingTest {

    private static final int PAIRS = 60;
    /** Three areas of a shipped set: on few leaves two people meet more often. */
    private static final SetDocuments BASE = threeAreas(SetDocuments.read(SetFolder.shipped("hai-lang-2024")));

    private static SetDocuments threeAreas(SetDocuments set) {
        Map<String, String> files = new TreeMap<>(set.canonical());
        files.keySet().removeIf(file -> !file.matches("set\\.yaml|(cases/)?[127][-.].*"));
        assertThat(files).hasSizeGreaterThan(20);
        return SetDocuments.read(SetFolder.amongShipped("ba-linh-vuc", files));
    }

    /** One person's layer and what is in it that was not in the base. */
    private record Person(Layered layer, List<Edit> edits) {

        static Person of(long seed, String who) {
            RandomEdits random = new RandomEdits(seed, who);
            Layered base = new Layered(BASE);
            Layered layer = base;
            List<Edit> made = new ArrayList<>();
            for (int i = 0; i <= seed % 4; i++) {
                Edit edit = random.next(layer);
                layer = edit.apply().apply(layer);
                made.add(edit);
            }
            Layered after = layer;
            made.removeIf(edit -> edit.holds().test(base)
                    || !edit.holds().test(after)
                    || edit.undone().test(after));
            return new Person(after, made);
        }

        SetDocuments files() {
            return layer.documents();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void over_random_pairs_of_edits(long first) {
        int asked = 0;
        for (long pair = 0; pair < PAIRS; pair++) {
            long seed = first * 10_000 + pair;
            Person mine = Person.of(seed, "toi");
            Person theirs = Person.of(seed * 31 + pair / 3, "ho");
            Merged merged = LayerMerge.of(BASE, mine.files(), theirs.files(), Map.of());
            Merged swapped = LayerMerge.of(BASE, theirs.files(), mine.files(), Map.of());
            asked += merged.open().size();
            assertThat(swapped.open().isEmpty())
                    .as("seed " + seed)
                    .isEqualTo(merged.open().isEmpty());
            if (merged.open().isEmpty()) {
                assertThat(new TreeMap<>(swapped.files().orElseThrow()))
                        .as("seed " + seed)
                        .isEqualTo(new TreeMap<>(merged.files().orElseThrow()));
            }
            kept(seed, mine, theirs, Side.MINE);
            kept(seed, mine, theirs, Side.THEIRS);
        }
        assertThat(asked).isPositive();
    }

    /** With one side taken everywhere all of its edits are there, and those of the other side or a conflict about them. */
    private static void kept(long seed, Person mine, Person theirs, Side side) {
        Map<String, Side> choices = new HashMap<>();
        Merged merged = LayerMerge.of(BASE, mine.files(), theirs.files(), choices);
        while (merged.files().isEmpty()) {
            merged.open().forEach(conflict -> choices.put(conflict.unit(), side));
            merged = LayerMerge.of(BASE, mine.files(), theirs.files(), choices);
        }
        Layered result = new Layered(SetDocuments.read(
                SetFolder.amongShipped("hop-nhat", merged.files().orElseThrow())));
        Person taken = side == Side.MINE ? mine : theirs;
        Person other = side == Side.MINE ? theirs : mine;
        String conflicts = merged.conflicts().toString();
        for (Edit edit : taken.edits()) {
            assertThat(edit.holds().test(result))
                    .as(said(seed, side, edit, conflicts))
                    .isTrue();
        }
        for (Edit edit : other.edits()) {
            assertThat(edit.holds().test(result) || edit.marks().stream().anyMatch(conflicts::contains))
                    .as(said(seed, side, edit, conflicts))
                    .isTrue();
        }
    }

    private static String said(long seed, Side side, Edit edit, String conflicts) {
        return "seed " + seed + ", " + side + " taken, edit " + edit.marks() + ", conflicts " + conflicts;
    }
}

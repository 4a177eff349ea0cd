package vn.parindex.authoring.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.authoring.draft.TestDrafts.AN;
import static vn.parindex.authoring.draft.TestDrafts.BINH;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.authoring.PublishingTest;
import vn.parindex.authoring.impact.ImpactReport;
import vn.parindex.catalogue.SetId;
import vn.parindex.catalogue.SetRef;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.scorebook.RunRequest;
import vn.parindex.scorebook.Runs;
import vn.parindex.scorebook.ScoreRun;

/** What a draft is compared with, and when what was seen no longer counts. */
@PublishingTest
class DraftImpactsTest {

    private static final String DISTRICT = "duc-tho-2024";

    @Autowired
    Drafts drafts;

    @Autowired
    TestDrafts walk;

    @Autowired
    DraftSteps steps;

    @Autowired
    DraftImpacts impacts;

    @Autowired
    Runs runs;

    @Autowired
    SetShelf shelf;

    @Test
    void a_set_that_follows_nothing_says_so_and_is_acknowledged_all_the_same() {
        Draft first = started("bo-moi-lap", "1", files(DISTRICT + "@1", "bo-moi-lap", "1"));
        DraftImpact none = seen(first);
        assertThat(none.report().against()).isEmpty();
        assertThat(none.report().runs()).isEmpty();
        assertThat(none.report().remarks()).singleElement().asString().contains("không có gì để so");
        publish(first);
        Draft second = drafts.startFrom("bo-moi-lap", new VersionName("bo-moi-lap", "2"), AN);
        DraftImpact unscored = seen(second);
        assertThat(unscored.report().against()).hasValue("bo-moi-lap@1");
        assertThat(unscored.report().runs()).isEmpty();
        assertThat(unscored.report().remarks()).anyMatch(line -> line.contains("Chưa có lần chấm nào"));
        assertThat(publish(second).publication().orElseThrow().supersedes()).hasValue("1");
        assertThat(impacts.find(first.id())).hasValue(none);
    }

    @Test
    void a_draft_under_another_name_is_compared_with_what_it_was_made_from_on_demonstration_figures_named_so() {
        Draft draft = drafts.startFrom(DISTRICT + "@1", new VersionName("bo-tach-ra", "1"), AN);
        ImpactReport report = seen(draft).report();
        assertThat(report.against()).hasValue(DISTRICT + "@1");
        assertThat(report.runs()).singleElement().satisfies(run -> {
            assertThat(run.demonstration()).isTrue();
            assertThat(run.impact().label()).contains("không phải kết quả chính thức");
            assertThat(run.impact().summary().indexMoved()).isEqualTo("0");
        });
        assertThat(report.remarks()).anyMatch(line -> line.contains("số liệu trình diễn, không phải số liệu thật"));
        assertThat(ImpactReport.read(report.json())).isEqualTo(report);
    }

    @Test
    void a_newer_run_makes_what_was_seen_outdated_until_it_is_scored_again() {
        Draft other = walk.start(DISTRICT);
        Draft draft = walk.start(DISTRICT);
        DraftImpact old = seen(draft);
        ScoreRun run = runs.page(Optional.empty(), 200).stream()
                .filter(each -> each.id().equals(old.shown().runs().get(0)))
                .findFirst()
                .orElseThrow();
        runs.score(again(run), "an", Optional.empty());
        assertThatThrownBy(() -> steps.approve(draft.id(), 1, BINH)).satisfies(kind("OUTDATED_IMPACT"));
        impacts.show(draft.id(), 1, AN);
        assertThatThrownBy(() -> impacts.acknowledge(draft.id(), 1, old.shown().id(), BINH))
                .satisfies(kind("OUTDATED_IMPACT"));
        assertThatThrownBy(() -> steps.approve(draft.id(), 1, BINH)).satisfies(kind("NOT_ACKNOWLEDGED"));
        seen(draft);
        steps.approve(draft.id(), 1, BINH);
        runs.score(again(run), "an", Optional.empty());
        assertThatThrownBy(() -> steps.publish(draft.id(), 1, BINH))
                .satisfies(kind("OUTDATED_IMPACT"))
                .hasMessageContaining("lần chấm mới hơn");
        assertThat(impacts.outdated(draft.id()).orElseThrow().checkAgain()).isTrue();
        seen(draft);
        steps.approve(draft.id(), 1, BINH);
        seen(other);
        publish(other);
        assertThatThrownBy(() -> steps.publish(draft.id(), 1, BINH))
                .satisfies(kind("OUTDATED_IMPACT"))
                .hasMessageContaining(DISTRICT + " phiên bản " + other.name().version());
        assertThat(impacts.outdated(other.id())).isEmpty();
    }

    @Test
    void a_check_on_another_base_has_to_be_made_again_and_a_published_version_keeps_its_own() {
        String base = "nen-thu";
        publish(seenDraft(started(base, "1", files("quang-tri-2021-2025@1", base, "1"))));
        Draft first = started("tren-nen", "1", onBase("tren-nen", "1", base));
        seen(first);
        String digest = publish(first).publication().orElseThrow().effective().digest();
        Draft second = started("tren-nen", "2", onBase("tren-nen", "2", base));
        seen(second);
        Map<String, String> renamed = files(base, base, "2");
        renamed.replaceAll((file, text) -> text.replace("đúng hạn và trước hạn", "đúng hạn"));
        publish(seenDraft(started(base, "2", renamed)));
        assertThatThrownBy(() -> steps.approve(second.id(), 1, BINH)).satisfies(kind("SURROUNDINGS_CHANGED"));
        seen(second);
        publish(second);
        assertThat(shelf.read(shelf.find(SetRef.exactly("tren-nen", "1")).orElseThrow())
                        .digest())
                .isEqualTo(digest);
        assertThat(shelf.folder(shelf.find(SetRef.inForce("tren-nen")).orElseThrow())
                        .rules())
                .hasEntrySatisfying(
                        "sets/" + base + "/set.yaml", text -> assertThat(text).contains("\nversion: 2\n"));
    }

    @Test
    void a_lower_number_than_the_one_in_force_is_neither_approved_nor_published() {
        Draft lower = walk.start(DISTRICT);
        Draft higher = walk.start(DISTRICT);
        seen(higher);
        publish(higher);
        seen(lower);
        assertThatThrownBy(() -> steps.approve(lower.id(), 1, BINH))
                .satisfies(kind("LOWER_VERSION"))
                .hasMessageContaining("Đang áp dụng phiên bản " + higher.name().version());
    }

    private static RunRequest again(ScoreRun run) {
        return new RunRequest(
                new SetId(DISTRICT),
                Optional.of("1"),
                run.basis().figures(),
                run.basis().lastYear(),
                Optional.empty(),
                Optional.empty(),
                0,
                "lại");
    }

    private Draft started(String set, String version, Map<String, String> files) {
        return drafts.startWith(files, new VersionName(set, version), AN);
    }

    /** The files of a version on the shelf under another name. */
    private Map<String, String> files(String ref, String id, String version) {
        Map<String, String> rules =
                shelf.folder(shelf.find(SetRef.parse(ref)).orElseThrow()).rules();
        String folder = "sets/" + SetRef.parse(ref).id() + "/";
        Map<String, String> files = new TreeMap<>();
        rules.forEach((path, text) -> {
            if (path.startsWith(folder)) {
                files.put(path.substring(folder.length()), text);
            }
        });
        files.computeIfPresent(
                "set.yaml",
                (file, text) -> text.replaceFirst("id: .*", "id: " + id)
                        .replaceFirst("\nversion: .*", "\nversion: " + version));
        return files;
    }

    private Map<String, String> onBase(String id, String version, String base) {
        Map<String, String> files = files("vinh-linh-2025@1", id, version);
        files.computeIfPresent("set.yaml", (file, text) -> text.replaceFirst("\nextends: .*", "\nextends: " + base));
        return files;
    }

    private Draft seenDraft(Draft draft) {
        seen(draft);
        return draft;
    }

    private DraftImpact seen(Draft draft) {
        return walk.seen(draft.id());
    }

    private Draft publish(Draft draft) {
        return walk.publish(draft.id(), BINH);
    }

    private static Consumer<Throwable> kind(String kind) {
        return thrown -> assertThat(thrown)
                .isInstanceOfSatisfying(
                        DraftConflict.class,
                        conflict -> assertThat(conflict.kind()).hasToString(kind));
    }
}

package vn.parindex.authoring.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.parindex.authoring.PublishingTest;
import vn.parindex.authoring.SetWorkbook;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.finding.BadInput;

/** A version on its way from a shipped set to published, in a real database. */
@PublishingTest
class DraftsTest {

    private static final String SET = "hai-lang-2024";
    private static final Why AN = new Why("an", "chỉ tiêu mới của huyện");
    private static final Why BINH = new Why("binh", "đã đối chiếu văn bản");

    @Autowired
    Drafts drafts;

    @Autowired
    TestDrafts walk;

    @Autowired
    DraftSteps steps;

    @Autowired
    DraftImpacts impacts;

    @Autowired
    Catalogue catalogue;

    @Autowired
    JdbcClient database;

    static List<String> shipped() {
        return SetFolder.shippedIds();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_set_comes_out_byte_for_byte_as_files_and_through_a_workbook(String id) throws IOException {
        Map<String, String> files = SetDocuments.read(SetFolder.shipped(id)).canonical();
        Draft draft = drafts.startFrom(id + "@1", new VersionName(id, "1"), AN);
        assertThat(draft.status()).isEqualTo(DraftStatus.DRAFT);
        Draft checked = steps.check(draft.id(), 1, AN).orElseThrow();
        assertThat(checked.check().orElseThrow().errors()).isZero();
        assertThat(checked.status()).isEqualTo(DraftStatus.CHECKED);
        assertThat(exported(checked)).isEqualTo(new TreeMap<>(files));
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        SetWorkbook.write(SetFolder.amongShipped(id, exported(checked)), workbook);
        Map<String, String> read =
                SetWorkbook.read("sổ", workbook.toByteArray()).files();
        assertThat(drafts.save(draft.id(), 1, read, BINH).orElseThrow().revision())
                .as("a layer that differs in nothing is not saved again")
                .isEqualTo(checked.revision());
    }

    @Test
    void a_version_is_published_with_the_digest_that_its_folder_has() {
        VersionName name = next(SET);
        Draft draft = drafts.startFrom(SET, name, AN);
        walk.seen(draft.id());
        assertThat(steps.approve(draft.id(), 1, BINH).orElseThrow().status()).isEqualTo(DraftStatus.APPROVED);
        Draft published = steps.publish(draft.id(), 1, BINH).orElseThrow();
        assertThat(published.status()).isEqualTo(DraftStatus.PUBLISHED);
        Map<String, String> files = exported(published);
        assertThat(files.get("set.yaml"))
                .contains("\nversion: " + name.version() + "\n")
                .contains("\nstatus: published\n");
        assertThat(published.lockEntry()).hasValue(catalogue.lockEntry(SetFolder.amongShipped(SET, files)));
        assertThat(drafts.history(draft.id()).orElseThrow())
                .extracting(Step::kind)
                .containsExactly(Step.Kind.values());
        assertThat(database.sql("select action from audit_entry where subject = :subject order by id")
                        .param("subject", name.toString())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "draft-started",
                        "draft-saved",
                        "draft-checked",
                        "draft-impact-shown",
                        "draft-impact-acknowledged",
                        "draft-approved",
                        "set-published");
        assertThatThrownBy(() -> drafts.save(draft.id(), 1, files, AN)).satisfies(kind("ALREADY_PUBLISHED"));
        assertThatThrownBy(() -> steps.publish(draft.id(), 1, BINH)).satisfies(kind("ALREADY_PUBLISHED"));
    }

    @Test
    void the_next_version_supersedes_the_one_that_was_published_last() {
        Draft first = walk.published("vinh-linh-2025");
        Draft second = walk.published("vinh-linh-2025");
        assertThat(second.publication().orElseThrow().supersedes())
                .hasValue(first.name().version());
        assertThat(second.publication().orElseThrow().effective().from()).isEqualTo("2025-01-01");
    }

    @Test
    void a_version_is_started_once_and_with_files_that_are_its_own() {
        Draft draft = drafts.startFrom(SET, new VersionName(SET, "31"), AN);
        Map<String, String> files = exported(draft);
        assertThatThrownBy(() -> drafts.startWith(files, new VersionName(SET, "31"), BINH))
                .satisfies(kind("VERSION_EXISTS"))
                .hasMessageContaining("do an lập");
        assertThatThrownBy(() -> drafts.startWith(files, new VersionName(SET, "32"), BINH))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("(hai-lang-2024 31)");
        Map<String, String> bad = new TreeMap<>(files);
        bad.put("../x.yaml", "");
        assertThatThrownBy(() -> drafts.save(draft.id(), 1, bad, AN))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("[file-name]");
        assertThat(drafts.find(draft.id()).orElseThrow().revision().number()).isEqualTo(1);
    }

    @Test
    void the_second_of_two_analysts_is_told_both_revisions_and_nothing_is_lost() {
        Draft draft = drafts.startFrom(SET, new VersionName(SET, "41"), AN);
        Map<String, String> mine = retitled(draft, "Bộ của An");
        Map<String, String> yours = retitled(draft, "Bộ của Bình");
        drafts.save(draft.id(), 1, mine, AN);
        assertThatThrownBy(() -> drafts.save(draft.id(), 1, yours, BINH))
                .satisfies(kind("OUTDATED_REVISION"))
                .hasMessageContaining("lần sửa 1 của an")
                .hasMessageContaining("lần sửa 2 của an: «chỉ tiêu mới của huyện»");
        assertThat(drafts.files(draft.id(), Optional.empty())).hasValue(new TreeMap<>(mine));
        assertThat(drafts.save(draft.id(), 2, yours, BINH)
                        .orElseThrow()
                        .revision()
                        .number())
                .isEqualTo(3);
        assertThat(drafts.files(draft.id(), Optional.of(2))).hasValue(new TreeMap<>(mine));
    }

    @Test
    void the_same_save_sent_twice_is_one_revision_and_no_conflict() {
        Draft draft = drafts.startFrom(SET, new VersionName(SET, "43"), AN);
        Map<String, String> mine = retitled(draft, "Bộ của An");
        Draft first = drafts.save(draft.id(), 1, mine, AN).orElseThrow();
        Draft again = drafts.save(draft.id(), 1, mine, AN).orElseThrow();
        assertThat(again.revision()).isEqualTo(first.revision());
        assertThat(again.revision().number()).isEqualTo(2);
        assertThat(drafts.save(draft.id(), 999, mine, BINH).orElseThrow().revision())
                .as("what is there already is there, whatever it was based on")
                .isEqualTo(first.revision());
    }

    @Test
    void of_many_who_save_in_one_moment_one_is_first_and_the_others_are_told() {
        Draft draft = drafts.startFrom(SET, new VersionName(SET, "42"), AN);
        List<CompletableFuture<Optional<Draft>>> saves = IntStream.range(0, 6)
                .mapToObj(each -> retitled(draft, "Bộ " + each))
                .map(files -> CompletableFuture.supplyAsync(() -> drafts.save(draft.id(), 1, files, AN)))
                .toList();
        saves.forEach(save -> assertThat(save)
                .satisfiesAnyOf(
                        done -> assertThat(done).succeedsWithin(Duration.ofMinutes(1)),
                        done -> assertThat(done)
                                .failsWithin(Duration.ofMinutes(1))
                                .withThrowableOfType(ExecutionException.class)
                                .withCauseInstanceOf(DraftConflict.class)));
        assertThat(saves.stream().filter(CompletableFuture::isCompletedExceptionally))
                .hasSize(5);
        assertThat(drafts.find(draft.id()).orElseThrow().revision().number()).isEqualTo(2);
    }

    @Test
    void a_new_revision_starts_again_and_a_new_check_asks_for_a_new_approval() {
        Draft draft = drafts.startFrom(SET, next(SET), AN);
        assertThatThrownBy(() -> steps.approve(draft.id(), 1, BINH)).satisfies(kind("NOT_CHECKED"));
        assertThatThrownBy(() -> impacts.show(draft.id(), 1, AN)).satisfies(kind("NOT_CHECKED"));
        steps.check(draft.id(), 1, AN);
        assertThatThrownBy(() -> steps.approve(draft.id(), 1, AN)).satisfies(kind("SAME_PERSON"));
        assertThatThrownBy(() -> steps.approve(draft.id(), 1, BINH)).satisfies(kind("NO_IMPACT"));
        assertThatThrownBy(() -> steps.publish(draft.id(), 1, BINH)).satisfies(kind("NOT_APPROVED"));
        impacts.show(draft.id(), 1, AN);
        assertThatThrownBy(() -> steps.approve(draft.id(), 1, BINH)).satisfies(kind("NOT_ACKNOWLEDGED"));
        walk.seen(draft.id());
        steps.approve(draft.id(), 1, BINH);
        assertThatThrownBy(() -> steps.approve(draft.id(), 1, BINH)).satisfies(kind("ALREADY_APPROVED"));
        assertThat(steps.check(draft.id(), 1, AN).orElseThrow().status()).isEqualTo(DraftStatus.CHECKED);
        assertThatThrownBy(() -> steps.publish(draft.id(), 1, BINH)).satisfies(kind("NOT_APPROVED"));
        assertThatThrownBy(() -> steps.approve(draft.id(), 1, BINH)).satisfies(kind("NO_IMPACT"));
        walk.seen(draft.id());
        steps.approve(draft.id(), 1, BINH);
        drafts.save(draft.id(), 1, retitled(draft, "Bộ khác"), AN);
        assertThatThrownBy(() -> steps.publish(draft.id(), 1, BINH)).satisfies(kind("OUTDATED_REVISION"));
        assertThat(drafts.find(draft.id()).orElseThrow().status()).isEqualTo(DraftStatus.DRAFT);
    }

    @Test
    void a_draft_with_errors_is_kept_with_its_findings_and_goes_no_further() {
        Draft draft = drafts.startFrom(SET, new VersionName(SET, "61"), AN);
        Map<String, String> files = new TreeMap<>(exported(draft));
        files.computeIfPresent("set.yaml", (file, text) -> text.replace("to: 2024-12-31", "to: 2023-12-31"));
        drafts.save(draft.id(), 1, files, AN);
        Draft checked = steps.check(draft.id(), 2, AN).orElseThrow();
        assertThat(checked.status()).isEqualTo(DraftStatus.DRAFT);
        assertThat(checked.check().orElseThrow().errors()).isPositive();
        assertThatThrownBy(() -> steps.approve(draft.id(), 2, BINH))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad -> assertThat(bad.findings())
                                .isEqualTo(checked.check().orElseThrow().findings()));
    }

    /** Higher than what other tests have published. */
    private VersionName next(String set) {
        return new VersionName(set, String.valueOf(drafts.nextVersion(set)));
    }

    private Map<String, String> exported(Draft draft) {
        return drafts.files(draft.id(), Optional.empty()).orElseThrow();
    }

    private Map<String, String> retitled(Draft draft, String title) {
        Map<String, String> files = new TreeMap<>(exported(draft));
        files.computeIfPresent("set.yaml", (file, text) -> text.replaceAll("\ntitle: .*", "\ntitle: " + title));
        return files;
    }

    private static Consumer<Throwable> kind(String kind) {
        return thrown -> assertThat(thrown)
                .isInstanceOfSatisfying(
                        DraftConflict.class,
                        conflict -> assertThat(conflict.kind()).hasToString(kind));
    }
}

package vn.parindex.authoring.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestComponent;

/** Drafts of a test: started, changed, and taken through the steps by the two people that these need. */
@TestComponent
public class TestDrafts {

    /** Who writes. */
    static final Why AN = new Why("an", "thử");

    /** Who approves. */
    static final Why BINH = new Why("binh", "đã xem");

    private final Drafts drafts;
    private final DraftSteps steps;
    private final DraftImpacts impacts;

    TestDrafts(Drafts drafts, DraftSteps steps, DraftImpacts impacts) {
        this.drafts = drafts;
        this.steps = steps;
        this.impacts = impacts;
    }

    /**
     * A draft whose number is higher than what other tests have published.
     *
     * @param from a set, or one version of it as {@code hai-lang-2024@1}
     */
    public Draft start(String from) {
        String set = from.split("@", 2)[0];
        return drafts.startFrom(from, new VersionName(set, String.valueOf(drafts.nextVersion(set))), AN);
    }

    /** A draft under a number that only one test uses. */
    public UUID start(String set, String version) {
        return drafts.startFrom(set, new VersionName(set, version), AN).id();
    }

    /** The number of the latest revision. */
    public int revision(UUID draft) {
        return drafts.find(draft).orElseThrow().revision().number();
    }

    /** Why the latest revision was made. */
    public String reason(UUID draft) {
        return drafts.find(draft).orElseThrow().revision().act().reason();
    }

    public Map<String, String> files(UUID draft, int revision) {
        return drafts.files(draft, Optional.of(revision)).orElseThrow();
    }

    /** The files of the latest revision. */
    public Map<String, String> files(UUID draft) {
        return drafts.files(draft, Optional.empty()).orElseThrow();
    }

    /** One revision more. */
    public Draft change(UUID draft, Consumer<Map<String, String>> edit) {
        Map<String, String> files = new TreeMap<>(files(draft));
        edit.accept(files);
        int before = revision(draft);
        Draft changed = drafts.save(draft, before, files, AN).orElseThrow();
        assertThat(changed.revision().number()).as("something changed").isEqualTo(before + 1);
        return changed;
    }

    /** The impact of a draft without errors. */
    DraftImpact shown(UUID draft) {
        Draft checked = steps.check(draft, revision(draft), AN).orElseThrow();
        assertThat(checked.check().orElseThrow().errors())
                .as(checked.check().toString())
                .isZero();
        return impacts.show(draft, revision(draft), AN).orElseThrow();
    }

    /** The impact of a draft without errors, as somebody acknowledged it who may approve then. */
    DraftImpact seen(UUID draft, Why approver) {
        UUID shown = shown(draft).shown().id();
        impacts.acknowledge(draft, revision(draft), shown, approver);
        return impacts.find(draft).orElseThrow();
    }

    DraftImpact seen(UUID draft) {
        return seen(draft, BINH);
    }

    /** Approved and published, after its impact was acknowledged by the same person. */
    Draft publish(UUID draft, Why approver) {
        steps.approve(draft, revision(draft), approver);
        return steps.publish(draft, revision(draft), approver).orElseThrow();
    }

    /** Started from what is in force, and published. */
    public Draft published(String set) {
        Draft draft = start(set);
        seen(draft.id());
        return publish(draft.id(), BINH);
    }
}

package vn.parindex.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.catalogue.layer.LayerReader;
import vn.parindex.catalogue.layer.SetFiles;
import vn.parindex.catalogue.read.CaseReader;
import vn.parindex.catalogue.shape.FileShape;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Findings;
import vn.parindex.runtime.Recent;

/** Kho bộ chỉ số: reads, changes, checks and writes criteria sets. May be shared between threads. */
public final class Catalogue {

    private static final int KEPT = 16;

    private final GateCheck gates;

    /** What-if asks about the same few sets again and again, and reading one takes longer than scoring a district with it. */
    private final Recent<String, EffectiveText> known = Recent.values(KEPT);

    /** A catalogue that takes the sentences of gates as they are. */
    public Catalogue() {
        this(GateCheck.ANY);
    }

    /** A catalogue that refuses a set with a gate whose sentence is not understood. */
    public Catalogue(GateCheck gates) {
        this.gates = gates;
    }

    /**
     * The effective set of a folder on the last day of its period.
     *
     * @throws BadInput with all findings when a file cannot be read or the set has no exact meaning
     */
    public CriteriaSet read(SetFolder folder) {
        return EffectiveText.of(folder, Optional.empty(), List.of(), gates).typed();
    }

    /**
     * The effective set of a folder on a day; amendments that take effect later are left out.
     *
     * @throws BadInput with all findings when a file cannot be read or the set has no exact meaning
     */
    public CriteriaSet read(SetFolder folder, LocalDate asOf) {
        return EffectiveText.of(folder, Optional.of(asOf), List.of(), gates).typed();
    }

    /**
     * The canonical text of the effective set: all layers applied, the indicators it reads included. The digest of a set
     * is the SHA-256 of this text, and {@link #readCanonical} gives the set back.
     *
     * @throws BadInput as {@link #read(SetFolder, LocalDate)}
     */
    public String canonical(SetFolder folder, LocalDate asOf) {
        return EffectiveText.of(folder, Optional.of(asOf), List.of(), gates).canonical();
    }

    /**
     * The set whose {@link #canonical} text this is.
     *
     * @throws BadInput when the text is not an effective set
     */
    public CriteriaSet readCanonical(String canonical) {
        return parsed(canonical).typed();
    }

    /**
     * The effective set on a day with changes made to it, in their order.
     *
     * @throws BadInput when a change leads nowhere or leaves the set without exact meaning
     */
    public CriteriaSet change(SetFolder folder, LocalDate asOf, List<SetChange> changes) {
        return EffectiveText.of(folder, Optional.of(asOf), changes, gates).typed();
    }

    /** As {@link #change}, as canonical text. */
    public String changedCanonical(SetFolder folder, LocalDate asOf, List<SetChange> changes) {
        return EffectiveText.of(folder, Optional.of(asOf), changes, gates).canonical();
    }

    /**
     * A {@link #canonical} text with changes made to it, in their order. A leaf may read another indicator only if the text
     * carries it.
     *
     * @throws BadInput when a change leads nowhere or leaves the set without exact meaning
     */
    public String changedCanonical(String canonical, List<SetChange> changes) {
        return changes.isEmpty()
                ? canonical
                : keep(EffectiveText.change(parsed(canonical).document(), changes, gates))
                        .canonical();
    }

    /**
     * For trying many changes on one {@link #canonical} text: it is read once, and what a change gives is not kept. May be
     * shared between threads.
     *
     * @return the set with the changes made to it; throws {@link BadInput} as {@link #change}
     */
    public Function<List<SetChange>, CriteriaSet> changing(String canonical) {
        MapNode document = EffectiveText.parse("bộ hiệu lực", canonical, gates).document();
        return changes -> EffectiveText.change(document, changes, gates).typed();
    }

    private EffectiveText keep(EffectiveText sound) {
        return known.keep(sound.canonical(), sound);
    }

    private EffectiveText parsed(String canonical) {
        return known.get(canonical, () -> EffectiveText.parse("bộ hiệu lực", canonical, gates));
    }

    /**
     * The worked cases of the folder, in file order.
     *
     * @throws BadInput when a file of cases cannot be read
     */
    public List<WorkedCase> cases(SetFolder folder) {
        Findings findings = new Findings();
        SetFiles files = folder.files();
        LayerReader reader = new LayerReader(findings);
        List<WorkedCase> cases = new ArrayList<>();
        for (String file : files.caseFiles()) {
            reader.readFile(files, file, FileShape.CASES)
                    .ifPresent(document -> cases.addAll(CaseReader.read(document)));
        }
        findings.stopOnErrors();
        return cases;
    }

    /**
     * Everything that is wrong or doubtful about a set, by place; never throws for bad content.
     *
     * @return errors and warnings; a set without errors may be scored with and published
     */
    public List<Finding> check(SetFolder folder) {
        return new SetCheck(this, gates, folder).findings();
    }

    /** The line of {@code published.lock} that keeps the set as it is now: id, version and digest. */
    public String lockEntry(SetFolder folder) {
        CriteriaSet set = read(folder);
        return set.id() + " " + set.version() + " " + set.digest();
    }

    /**
     * Rewrites the files of a set, its cases and its indicators in the canonical form.
     *
     * @throws BadInput when a file has no meaning; then nothing is written
     * @throws java.io.UncheckedIOException when a file cannot be written
     */
    public void format(SetFolder folder) {
        new Formatting().format(folder.files());
    }
}

package vn.parindex.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.parindex.catalogue.check.AmendmentChecks;
import vn.parindex.catalogue.check.CaseChecks;
import vn.parindex.catalogue.check.Checks;
import vn.parindex.catalogue.check.Exceptions;
import vn.parindex.catalogue.check.FileChecks;
import vn.parindex.catalogue.check.LineageChecks;
import vn.parindex.catalogue.check.LockChecks;
import vn.parindex.catalogue.check.Owners;
import vn.parindex.catalogue.check.StaleChecks;
import vn.parindex.catalogue.layer.Effective;
import vn.parindex.catalogue.layer.Layer;
import vn.parindex.catalogue.layer.LayerReader;
import vn.parindex.catalogue.layer.LeafTree;
import vn.parindex.catalogue.layer.SetFiles;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Findings;

/** All static checks of one set: its files, its layers, the effective set on each day on which it changes, its cases. */
final class SetCheck {

    private final Catalogue catalogue;
    private final GateCheck gates;
    private final SetFolder folder;
    private final NavigableMap<LocalDate, CriteriaSet> onDays = new TreeMap<>();
    private final TreeSet<Finding> found =
            new TreeSet<>(java.util.Comparator.<Finding>naturalOrder().thenComparing(Finding::what));

    SetCheck(Catalogue catalogue, GateCheck gates, SetFolder folder) {
        this.catalogue = catalogue;
        this.gates = gates;
        this.folder = folder;
    }

    List<Finding> findings() {
        if (readable()) {
            Findings findings = new Findings();
            List<Layer> layers = new LayerReader(findings).read(folder.files());
            if (!keep(findings)) {
                layered(layers);
            }
        }
        return List.copyOf(found);
    }

    /** The files alone; the layers are of no use while a file cannot be read. */
    private boolean readable() {
        Findings findings = new Findings();
        SetFiles files = folder.files();
        FileChecks.form(files, findings);
        boolean broken = findings.sorted().stream()
                .anyMatch(finding -> finding.isError() && !finding.code().equals("not-canonical"));
        keep(findings);
        return !broken;
    }

    private void layered(List<Layer> layers) {
        Layer top = layers.get(layers.size() - 1);
        Findings findings = new Findings();
        FileChecks.names(top, findings);
        FileChecks.order(top, findings);
        keep(findings);
        LocalDate from = date(top, "from");
        LocalDate last = date(top, "to");
        TreeSet<LocalDate> days = new TreeSet<>(Effective.days(layers));
        days.removeIf(day -> day.isBefore(from) || day.isAfter(last));
        days.add(from);
        days.remove(last);
        Exceptions exceptions = Exceptions.of(layers.stream().map(Layer::set).toList(), from);
        boolean sound = true;
        for (LocalDate day : days) {
            sound &= effective(layers, day, false, exceptions);
        }
        sound &= effective(layers, last, sound, exceptions);
        exceptions.findings(sound).forEach(this::keep);
    }

    /** Whether the effective set of a day has a meaning; its other faults are kept as well. */
    private boolean effective(List<Layer> layers, LocalDate day, boolean whole, Exceptions exceptions) {
        Findings findings = new Findings();
        MapNode document = Effective.of(layers, day, findings);
        if (keep(findings)) {
            return false;
        }
        EffectiveText text = EffectiveText.of(document, gates, findings);
        Owners owners = Owners.of(document);
        if (keep(findings)) {
            text.set().ifPresent(set -> besides(document, set, findings, owners, exceptions));
            return false;
        }
        CriteriaSet set = text.typed();
        onDays.put(day, set);
        Checks.completeness(document, set, findings);
        Checks.gates(document, set, gates, findings);
        if (whole) {
            whole(layers.get(layers.size() - 1), document, set, findings);
        }
        findings.sorted().forEach(finding -> keep(exceptions.judged(finding, owners.of(finding.place()))));
        return true;
    }

    /** What is unfinished elsewhere, so that all is said at once; of a leaf whose meaning is open nothing more. */
    private void besides(MapNode document, CriteriaSet set, Findings meaning, Owners owners, Exceptions exceptions) {
        Set<String> open = meaning.sorted().stream()
                .filter(Finding::isError)
                .flatMap(finding -> owners.of(finding.place()).stream())
                .collect(Collectors.toSet());
        Findings findings = new Findings();
        Checks.completeness(document, set, findings);
        for (Finding finding : findings.sorted()) {
            Optional<String> owner = owners.of(finding.place());
            if (owner.filter(open::contains).isEmpty()) {
                keep(exceptions.judged(finding, owner));
            }
        }
    }

    private void whole(Layer top, MapNode document, CriteriaSet set, Findings findings) {
        AmendmentChecks.check(top.set(), set.period(), findings);
        StaleChecks.amendments(top.set(), document, findings);
        CaseChecks.check(document, onDays, catalogue.cases(folder), findings);
        LockChecks.check(folder.files(), document, set, findings);
        set.lineage().ifPresent(lineage -> former(lineage, top, findings));
    }

    /** The former numbers, when the very version that is carried on is at hand and can be read. */
    private void former(LeafLineage lineage, Layer top, Findings findings) {
        folder.files().beside(lineage.set().value()).ifPresent(files -> {
            Findings ofFormer = new Findings();
            List<Layer> layers = new LayerReader(ofFormer).read(files);
            if (!ofFormer.hasErrors() && version(layers).equals(lineage.version())) {
                MapNode document = Effective.of(layers, date(layers.get(layers.size() - 1), "to"), ofFormer);
                LineageChecks.former(top.set(), codes(document), findings);
            }
        });
    }

    private static String version(List<Layer> layers) {
        return layers.get(layers.size() - 1).set().text("version").orElse("");
    }

    private static Set<String> codes(MapNode document) {
        return LeafTree.leaves(document).stream()
                .flatMap(leaf -> leaf.text("code").stream())
                .collect(Collectors.toSet());
    }

    /** Keeps the findings; whether one of them is an error. */
    private boolean keep(Findings findings) {
        findings.sorted().forEach(this::keep);
        return findings.hasErrors();
    }

    private void keep(Finding finding) {
        found.add(Proposals.forFolder(finding, folder.files()));
    }

    private static LocalDate date(Layer layer, String key) {
        return layer.set()
                .map("period")
                .flatMap(period -> period.text(key))
                .map(LocalDate::parse)
                .orElseThrow();
    }
}

package vn.parindex.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.catalogue.check.AmendmentChecks;
import vn.parindex.catalogue.check.CaseChecks;
import vn.parindex.catalogue.check.Checks;
import vn.parindex.catalogue.check.Exceptions;
import vn.parindex.catalogue.check.FileChecks;
import vn.parindex.catalogue.check.LineageChecks;
import vn.parindex.catalogue.check.LockChecks;
import vn.parindex.catalogue.check.Owners;
import vn.parindex.catalogue.check.StaleChecks;
import vn.parindex.catalogue.check.StillSaid;
import vn.parindex.catalogue.layer.Effective;
import vn.parindex.catalogue.layer.Layer;
import vn.parindex.catalogue.layer.LayerReader;
import vn.parindex.catalogue.layer.LeafTree;
import vn.parindex.catalogue.layer.StandIns;
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

    /** A day that cannot be read leaves open which leaves a case of that day may speak of. */
    private boolean everyDayRead = true;

    SetCheck(Catalogue catalogue, GateCheck gates, SetFolder folder) {
        this.catalogue = catalogue;
        this.gates = gates;
        this.folder = folder;
    }

    List<Finding> findings() {
        Findings findings = new Findings();
        FileChecks.form(folder.files(), findings);
        List<Layer> layers = new LayerReader(findings).read(folder.files());
        keep(findings);
        List<Finding> unread = findings.sorted().stream()
                .filter(finding -> finding.isError() && !finding.code().equals("not-canonical"))
                .toList();
        Optional<StandIns> read = unread.isEmpty() ? Optional.of(StandIns.none(layers)) : StandIns.of(layers, unread);
        read.ifPresent(this::layered);
        return List.copyOf(found);
    }

    private void layered(StandIns standIns) {
        List<Layer> layers = standIns.layers();
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
        boolean sound = !standIns.made();
        for (LocalDate day : days) {
            sound &= effective(standIns, day, false, exceptions);
        }
        sound &= effective(standIns, last, true, exceptions);
        exceptions.findings(sound).forEach(this::keep);
    }

    /** Whether the effective set of a day has a meaning; what does not hang on that is kept as well. */
    private boolean effective(StandIns standIns, LocalDate day, boolean last, Exceptions exceptions) {
        Findings findings = new Findings();
        MapNode document = Effective.of(standIns.layers(), day, findings);
        if (keep(findings)) {
            everyDayRead = false;
            return false;
        }
        EffectiveText text = EffectiveText.of(document, gates, findings);
        Owners owners = Owners.of(document);
        StillSaid still = StillSaid.beside(findings.sorted(), owners, standIns);
        text.set().ifPresentOrElse(set -> onDays.put(day, set), () -> everyDayRead = false);
        text.set().stream()
                .filter(set -> !set.period().from().isAfter(set.period().to()))
                .flatMap(set -> complete(standIns.layers(), document, set, last, still))
                .filter(still::holds)
                .forEach(finding -> keep(exceptions.judged(finding, owners.of(finding.place()))));
        findings.sorted().stream().filter(still::isWritten).forEach(this::keep);
        return !findings.hasErrors();
    }

    /** What is missing or doubtful, whether or not the meaning is clear. */
    private Stream<Finding> complete(
            List<Layer> layers, MapNode document, CriteriaSet set, boolean last, StillSaid still) {
        Findings findings = new Findings();
        Checks.completeness(document, set, findings);
        Checks.gates(document, set, gates, findings);
        if (last) {
            whole(layers.get(layers.size() - 1), document, set, still.open(), findings);
        }
        return findings.sorted().stream();
    }

    private void whole(Layer top, MapNode document, CriteriaSet set, Set<String> open, Findings findings) {
        AmendmentChecks.check(top.set(), set.period(), findings);
        StaleChecks.amendments(top.set(), document, findings);
        if (everyDayRead) {
            CaseChecks.check(document, onDays, catalogue.cases(folder), open, findings);
        }
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

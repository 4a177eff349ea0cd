package vn.parindex.catalogue.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.WorkedCase;
import vn.parindex.catalogue.WorkedCase.Subject;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/** Worked cases: everything that gives or takes points has one, and each speaks of something that is there. */
public final class CaseChecks {

    private final CheckedSet checked;
    private final NavigableMap<LocalDate, CriteriaSet> onDays;
    private final List<WorkedCase> cases;
    private final Set<String> open;
    private final Findings findings;
    private final Set<String> orphans = new HashSet<>();

    private CaseChecks(
            CheckedSet checked,
            NavigableMap<LocalDate, CriteriaSet> onDays,
            List<WorkedCase> cases,
            Set<String> open,
            Findings findings) {
        this.checked = checked;
        this.onDays = onDays;
        this.cases = cases;
        this.open = open;
        this.findings = findings;
    }

    /**
     * Adds a finding for every subject without a case and every case without a subject.
     *
     * @param document of the last day
     * @param onDays the set as it is from each day on; a case of an earlier day speaks of the leaves of that day
     * @param open codes whose meaning is open: what their cases give may be what is meant
     */
    public static void check(
            MapNode document,
            NavigableMap<LocalDate, CriteriaSet> onDays,
            List<WorkedCase> cases,
            Set<String> open,
            Findings findings) {
        CheckedSet last = CheckedSet.of(document, onDays.lastEntry().getValue());
        CaseChecks checks = new CaseChecks(last, onDays, cases, open, findings);
        checks.covered();
        cases.forEach(checks::known);
    }

    private void covered() {
        checked.leaves().forEach(leaf -> covered(Subject.LEAF, leaf.code(), leaf.node(), "tiêu chí"));
        checked.document()
                .maps("gates")
                .forEach(gate -> covered(Subject.GATE, code(gate), gate, "điều kiện khống chế"));
        checked.document()
                .maps("adjustments")
                .forEach(line -> covered(Subject.ADJUSTMENT, code(line), line, "điểm cộng, trừ"));
    }

    private void covered(Subject about, String code, MapNode node, String kind) {
        if (cases.stream().noneMatch(c -> c.about() == about && c.code().equals(code))) {
            findings.error(
                    "missing-case",
                    node.placeOf("code"),
                    kind + " không có ví dụ kiểm tra (" + code + ")",
                    "thêm một ca kiểm thử viết từ căn cứ (tệp cases/" + code + ".yaml)");
        }
    }

    private void known(WorkedCase worked) {
        Optional<Leaf> leaf = leaf(worked);
        boolean known =
                switch (worked.about()) {
                    case LEAF -> leaf.isPresent();
                    case GATE -> hasCode("gates", worked.code());
                    case ADJUSTMENT -> hasCode("adjustments", worked.code());
                };
        if (!known) {
            orphan(worked);
            return;
        }
        if (!open.contains(worked.code())) {
            figures(worked, leaf);
        }
        expectation(worked);
    }

    private void figures(WorkedCase worked, Optional<Leaf> leaf) {
        Set<String> keys = new HashSet<>(worked.given().keySet());
        if (worked.about() == Subject.GATE) {
            on(worked).leaves().forEach(l -> keys.remove(l.code()));
        } else {
            keys.remove(worked.code());
            leaf.ifPresent(
                    found -> found.indicators().stream().map(IndicatorId::value).forEach(keys::remove));
        }
        keys.forEach(key -> error(
                "case-unknown-figure",
                worked.place(),
                "số liệu của ví dụ không thuộc về tiêu chí này (" + key + ")",
                "cần mã tiêu chí, hoặc chỉ báo của một mốc"));
    }

    /** A file is about one code: when that is gone, its first case stands for all. */
    private void orphan(WorkedCase worked) {
        if (orphans.add(worked.place().file())) {
            error(
                    "case-without-subject",
                    worked.place(),
                    "ví dụ cho mã không có trong bộ (" + worked.code() + ")",
                    "cần mã có trong bộ hiệu lực");
        }
    }

    private void expectation(WorkedCase worked) {
        WorkedCase.Expectation expect = worked.expect();
        boolean enough = worked.about() == Subject.GATE
                ? expect.grade().isPresent() || expect.fires().isPresent()
                : expect.points().isPresent();
        if (!enough) {
            error(
                    "case-without-points",
                    worked.place(),
                    "ví dụ không nói kết quả phải có (" + worked.name() + ")",
                    worked.about() == Subject.GATE ? "thêm grade hoặc fires vào expect" : "thêm points vào expect");
        }
    }

    private void error(String code, Place place, String what, String expected) {
        findings.error(code, place, what, expected);
    }

    /** The set on the day of a case. */
    private CriteriaSet on(WorkedCase worked) {
        return worked.asOf()
                .flatMap(day -> Optional.ofNullable(onDays.floorEntry(day)))
                .map(Map.Entry::getValue)
                .orElse(checked.set());
    }

    private Optional<Leaf> leaf(WorkedCase worked) {
        return on(worked).leaves().stream()
                .filter(leaf -> leaf.code().equals(worked.code()))
                .findFirst();
    }

    private boolean hasCode(String list, String code) {
        return checked.document().maps(list).stream()
                .anyMatch(node -> code(node).equals(code));
    }

    private static String code(MapNode node) {
        return node.text("code").orElse("");
    }
}

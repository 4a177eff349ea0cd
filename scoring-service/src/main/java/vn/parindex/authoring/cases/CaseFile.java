package vn.parindex.authoring.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.WorkedCase.Subject;
import vn.parindex.catalogue.shape.FileShape;
import vn.parindex.catalogue.shape.ShapeCheck;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.TextNode;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/**
 * Các ca của một mã, như đang gõ.
 *
 * @param file name of the file in the folder
 */
public record CaseFile(Subject about, String code, String file, List<CaseCells> cases) {

    private static final String CASES = "cases";
    private static final String NAME = "name";

    public CaseFile {
        cases = List.copyOf(cases);
    }

    /** The cases of a code as the files have them; none when it has no file yet. */
    public static CaseFile of(SetDocuments documents, Subject about, String code) {
        for (Map.Entry<String, MapNode> entry : documents.cases().entrySet()) {
            if (entry.getValue().text(key(about)).filter(code::equals).isPresent()) {
                List<CaseCells> cases =
                        entry.getValue().maps(CASES).stream().map(CaseCells::of).toList();
                return new CaseFile(about, code, entry.getKey(), cases);
            }
        }
        return new CaseFile(about, code, CASES + "/" + code + ".yaml", List.of());
    }

    public CaseFile with(List<CaseCells> others) {
        return new CaseFile(about, code, file, others);
    }

    /** These cases and one more. */
    public CaseFile and(CaseCells one) {
        List<CaseCells> more = new ArrayList<>(cases);
        more.add(one);
        return with(more);
    }

    /** These cases without one. */
    public CaseFile without(int number) {
        List<CaseCells> fewer = new ArrayList<>(cases);
        if (number >= 0 && number < fewer.size()) {
            fewer.remove(number);
        }
        return with(fewer);
    }

    /** What cannot be read, each at the place named like its cell: {@code c.0.expect.points}. */
    public List<Finding> faults() {
        Findings findings = new Findings();
        if (!cases.isEmpty()) {
            ShapeCheck.check(document(), FileShape.CASES, findings);
        }
        for (int i = 0; i < cases.size(); i++) {
            String prefix = prefix(i);
            cases.get(i)
                    .texts()
                    .forEach((name, text) -> CaseCells.ambiguous(text)
                            .ifPresent(expected -> findings.error(
                                    "ambiguous-number",
                                    Place.of(prefix + name),
                                    "số đọc được hai cách (" + text + ")",
                                    expected)));
        }
        return findings.sorted();
    }

    /** What is missing before the cases may be saved: names, and expected points that nobody worked out. */
    public List<Finding> gaps() {
        Findings findings = new Findings();
        for (int i = 0; i < cases.size(); i++) {
            String prefix = prefix(i);
            if (cases.get(i).text(NAME).isEmpty()) {
                findings.error("case-gap", Place.of(prefix + NAME), "ca chưa có tên", "cần một tên nói rõ ca thử gì");
            }
            if (cases.get(i).text(expected()).isEmpty()) {
                String what = about == Subject.GATE ? "chưa ghi có bị khống chế hay không" : "chưa ghi điểm mong đợi";
                findings.error("case-gap", Place.of(prefix + expected()), what, "tính tay từ căn cứ rồi ghi");
            }
        }
        return findings.sorted();
    }

    /** The cell that every case of this kind of subject must have filled in by hand. */
    private String expected() {
        return about == Subject.GATE ? "expect.fires" : "expect.points";
    }

    /** Whether somebody wrote what must come out of a case; until then nobody is told what does. */
    public boolean isExpected(CaseCells cells) {
        return !cells.text(expected()).isEmpty();
    }

    /** The documents with these cases in place of the former ones. */
    public SetDocuments in(SetDocuments documents) {
        SortedMap<String, MapNode> all = new TreeMap<>(documents.cases());
        if (cases.isEmpty()) {
            all.remove(file);
        } else {
            all.put(file, document());
        }
        return new SetDocuments(documents.set(), documents.areas(), all, documents.indicators());
    }

    private MapNode document() {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            CaseCells one = cases.get(i);
            CaseCells named = one.text(NAME).isEmpty() ? one.with(NAME, "Ca " + (i + 1)) : one;
            nodes.add(named.node(prefix(i)));
        }
        Place place = Place.of(file);
        return MapNode.empty(place).with(key(about), new TextNode(code, place)).with(CASES, new ListNode(nodes, place));
    }

    /** How the names of the cells of a case begin. */
    public static String prefix(int number) {
        return "c." + number + ".";
    }

    private static String key(Subject about) {
        return about.name().toLowerCase(Locale.ROOT);
    }

    /** The kind of thing that a code of these documents stands for, by the files of cases. */
    public static Optional<Subject> subject(SetDocuments documents, String code) {
        for (Subject about : Subject.values()) {
            if (documents.cases().values().stream()
                    .anyMatch(document ->
                            document.text(key(about)).filter(code::equals).isPresent())) {
                return Optional.of(about);
            }
        }
        return Optional.empty();
    }
}

package vn.parindex.authoring.annex;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.parindex.authoring.annex.Annex.AreaPart;
import vn.parindex.authoring.annex.Annex.Group;
import vn.parindex.authoring.annex.Annex.Head;
import vn.parindex.authoring.annex.Annex.Line;
import vn.parindex.authoring.annex.Annex.Row;
import vn.parindex.authoring.annex.Annex.Tail;
import vn.parindex.authoring.diff.LeafWords;
import vn.parindex.catalogue.Area;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Criterion;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.Source;

/** The annex of an effective set: what is scored, all layers applied. */
public final class EffectiveAnnex {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final CriteriaSet set;
    private final LeafWords words;

    private EffectiveAnnex(CriteriaSet set) {
        this.set = set;
        this.words = new LeafWords(set);
    }

    /** The annex as a reader of the issued document expects it. */
    public static Annex of(CriteriaSet set) {
        EffectiveAnnex annex = new EffectiveAnnex(set);
        return new Annex(annex.head(), set.areas().stream().map(annex::area).toList(), annex.tail(), true);
    }

    private Head head() {
        List<String> sentences = List.of(
                "Kỳ chấm từ %s đến %s; đóng đợt chấm %s."
                        .formatted(
                                day(set.period().from()),
                                day(set.period().to()),
                                day(set.period().closes())),
                "%d lĩnh vực, %d tiêu chí được chấm, tổng điểm tối đa %s."
                        .formatted(set.areas().size(), set.leaves().size(), Annex.sum(set.leaves())));
        return new Head(set.title(), set.place(), set.appraisingBody(), sentences, set.pointsIllustrative());
    }

    private AreaPart area(Area area) {
        return new AreaPart(
                area.code(),
                area.name(),
                Annex.number(area.printedMax()),
                area.criteria().stream().map(this::group).toList());
    }

    private Group group(Criterion criterion) {
        boolean scoredItself = criterion.leaves().size() == 1
                && criterion.leaves().get(0).code().equals(criterion.code());
        return new Group(
                criterion.code(),
                criterion.name(),
                Annex.number(criterion.printedMax()),
                !scoredItself,
                criterion.leaves().stream().map(this::row).toList());
    }

    private Row row(Leaf leaf) {
        return new Row(
                leaf.code(),
                leaf.name(),
                Annex.number(leaf.max()),
                words.target(leaf),
                words.method(leaf),
                words.rules(leaf),
                words.citation(leaf),
                leaf.lead(),
                remarks(leaf));
    }

    private static List<String> remarks(Leaf leaf) {
        List<String> remarks = new ArrayList<>();
        if (leaf.needsApproval()) {
            remarks.add("Cách đọc này chờ phê duyệt.");
        }
        remarks.addAll(leaf.notes());
        return remarks;
    }

    private Tail tail() {
        return new Tail(
                set.gates().stream()
                        .map(gate ->
                                new Line(gate.code(), gate.sentence(), words.citation(gate.citation()), gate.note()))
                        .toList(),
                set.adjustments().stream()
                        .map(each -> new Line(
                                each.code(), words.adjustment(each), words.citation(each.citation()), each.note()))
                        .toList(),
                set.grades().steps().stream()
                        .map(step -> new Line(step.name(), words.bound(step), "", ""))
                        .toList(),
                set.notes(),
                set.sources().stream().map(EffectiveAnnex::source).toList());
    }

    private static String source(Source source) {
        String cited = source.cited();
        String title = cited.equals(source.title()) ? "" : " (" + source.title() + ")";
        return cited + title + (source.issuer().isEmpty() ? "" : ", " + source.issuer());
    }

    private static String day(LocalDate day) {
        return day.format(DAY);
    }
}

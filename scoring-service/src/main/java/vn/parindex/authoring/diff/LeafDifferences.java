package vn.parindex.authoring.diff;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.catalogue.Area;
import vn.parindex.catalogue.CodeOrder;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.SameLeaves;

/** Các tiêu chí thay đổi thế nào, in printed order; a dropped leaf stands where its number was. */
final class LeafDifferences {

    private final Names names;
    private final SameLeaves stated;
    private final List<Found> found = new ArrayList<>();

    private record Found(String code, List<SetDifference> differences) {}

    private LeafDifferences(Names names, SameLeaves stated) {
        this.names = names;
        this.stated = stated;
    }

    /** @param names of the two versions as printed; {@code before} may be moved to the later one's years */
    static List<SetDifference> between(Names names, CriteriaSet before, CriteriaSet after) {
        SameLeaves leaves = SameLeaves.between(before, after);
        LeafDifferences differences = new LeafDifferences(names, leaves);
        LeafPairs pairs = LeafPairs.of(leaves, before, after);
        pairs.same().forEach(differences::same);
        pairs.added().forEach(differences::added);
        pairs.dropped().forEach(differences::dropped);
        return differences.found.stream()
                .sorted((a, b) -> CodeOrder.NATURAL.compare(a.code(), b.code()))
                .flatMap(each -> each.differences().stream())
                .toList();
    }

    private void same(LeafPairs.Pair pair) {
        Leaf old = pair.before();
        Leaf now = pair.after();
        String place = place(now);
        List<SetDifference> all = new ArrayList<>();
        if (!old.code().equals(now.code())) {
            all.add(SetDifference.at(
                    DifferenceKind.LEAF_MOVED, place, "trước là tiêu chí " + old.code() + moved(pair)));
        }
        new LeafAspects(names)
                .all()
                .forEach(aspect -> aspect.between(place, old, now).ifPresent(all::add));
        all.addAll(new MethodDifferences(place, names.unit(now), old, now).between(old.method(), now.method()));
        found.add(new Found(now.code(), all));
    }

    private String moved(LeafPairs.Pair pair) {
        String old = area(names.before(), pair.before().code());
        String now = area(names.after(), pair.after().code());
        return old.equals(now) ? "" : ", chuyển từ lĩnh vực " + old + " sang lĩnh vực " + now;
    }

    private static String area(CriteriaSet set, String code) {
        return set.areas().stream()
                .filter(area ->
                        area.leaves().stream().anyMatch(leaf -> leaf.code().equals(code)))
                .map(Area::code)
                .findFirst()
                .orElse("");
    }

    private void added(Leaf leaf) {
        found.add(new Found(
                leaf.code(),
                List.of(SetDifference.at(
                        DifferenceKind.LEAF_ADDED, place(leaf), arrival(leaf.code()) + ", " + whole(leaf)))));
    }

    private void dropped(Leaf leaf) {
        found.add(new Found(
                leaf.code(),
                List.of(SetDifference.at(
                        DifferenceKind.LEAF_DROPPED,
                        place(leaf),
                        departure(leaf.code()) + ", trước là " + whole(leaf)))));
    }

    private String arrival(String code) {
        return switch (stated.arrival(code)) {
            case SPLIT -> "tách từ tiêu chí " + String.join(", ", stated.former(code));
            case MERGED -> "gộp từ các tiêu chí " + String.join(", ", stated.former(code));
            default -> "tiêu chí mới";
        };
    }

    private String departure(String code) {
        return switch (stated.departure(code)) {
            case SPLIT -> "đã tách thành các tiêu chí " + String.join(", ", stated.became(code));
            case MERGED -> "đã gộp vào tiêu chí " + String.join(", ", stated.became(code));
            default -> "không còn nữa";
        };
    }

    private String whole(Leaf leaf) {
        return "%s, tối đa %s, %s"
                .formatted(
                        Words.quoted(leaf.name()),
                        Words.points(leaf.max()),
                        MethodWords.whole(leaf.method(), names.unit(leaf)));
    }

    private static String place(Leaf leaf) {
        return "tiêu chí " + leaf.code();
    }
}

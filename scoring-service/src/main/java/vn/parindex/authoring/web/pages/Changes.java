package vn.parindex.authoring.web.pages;

import java.util.List;
import java.util.stream.Stream;
import vn.parindex.authoring.SetWorkbook;
import vn.parindex.authoring.diff.DifferenceKind;
import vn.parindex.authoring.diff.SetDiff;
import vn.parindex.authoring.diff.SetDifference;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.finding.BadInput;

/**
 * Điều đổi giữa hai lần sửa hay hai phiên bản.
 *
 * @param byMeaning false when one of them has errors that leave it without exact meaning, so that cells are compared
 */
record Changes(List<Line> lines, boolean byMeaning) {

    /** One sentence; {@code look} is how it is coloured: good for what is new, bad for what is gone. */
    record Line(String text, String look) {

        private static Line of(SetDifference difference) {
            DifferenceKind kind = difference.kind();
            String look = kind == DifferenceKind.LEAF_ADDED ? "good" : kind == DifferenceKind.LEAF_DROPPED ? "bad" : "";
            return new Line(difference.sentence(), look);
        }
    }

    static Changes between(Catalogue catalogue, SetFolder before, SetFolder after) {
        try {
            SetDiff diff = SetDiff.of(catalogue.read(before), catalogue.read(after));
            Stream<Line> meant = diff.differences().stream().map(Line::of);
            return new Changes(
                    Stream.concat(meant, CaseChanges.between(before, after).line().stream())
                            .toList(),
                    true);
        } catch (BadInput withoutMeaning) {
            return new Changes(cells(before, after), false);
        }
    }

    /** What no workbook can hold, such as a number that stands twice, cannot be compared by cells either. */
    private static List<Line> cells(SetFolder before, SetFolder after) {
        try {
            return SetWorkbook.differences(after, before).stream()
                    .map(text -> new Line(text, ""))
                    .toList();
        } catch (BadInput noCells) {
            return noCells.findings().stream()
                    .map(found -> new Line("không so sánh được: " + found.what(), "bad"))
                    .toList();
        }
    }
}

package vn.parindex.catalogue.check;

import static vn.parindex.catalogue.check.CheckedLeaf.plain;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.finding.Place;

/** Điểm tối đa in ở lĩnh vực và nhóm tiêu chí: each printed number against what stands below it. */
final class PrintedChecks {

    private PrintedChecks() {}

    static List<Check> all() {
        return List.of(
                Check.error(
                        "area-max-not-sum",
                        "điểm tối đa in của lĩnh vực khác tổng bên dưới",
                        (set, report) -> wrong(set, PrintedChecks::areas, report)),
                Check.error(
                        "criterion-max-not-sum",
                        "điểm tối đa in của nhóm tiêu chí khác tổng các tiêu chí thành phần",
                        (set, report) -> wrong(set, PrintedChecks::criteria, report)));
    }

    private static Stream<List<PrintedLevel>> areas(PrintedLevel whole) {
        return whole.parts().stream().map(area -> List.of(area, whole));
    }

    private static Stream<List<PrintedLevel>> criteria(PrintedLevel whole) {
        return whole.parts().stream()
                .flatMap(area -> area.parts().stream().map(criterion -> List.of(criterion, area, whole)));
    }

    /** @param chains the levels to look at, each with those above it */
    private static void wrong(
            CheckedSet set, Function<PrintedLevel, Stream<List<PrintedLevel>>> chains, Check.Report report) {
        chains.apply(PrintedLevel.of(set))
                .filter(chain -> chain.get(0).isWrong())
                .forEach(chain -> report.add(fault(set, chain)));
    }

    private static Fault fault(CheckedSet set, List<PrintedLevel> chain) {
        PrintedLevel level = chain.get(0);
        BigDecimal printed = level.printed().orElseThrow();
        BigDecimal below = level.countedBelow();
        Place place = place(set, level);
        boolean inherited = !place.equals(level.node().placeOf("max"));
        return Fault.at(
                        place,
                        "điểm tối đa in của %s khác tổng bên dưới: in %s; tổng %s; lệch %s (%s)"
                                .formatted(
                                        level.called(),
                                        Shown.number(printed),
                                        Shown.number(below),
                                        Shown.number(below.subtract(printed)),
                                        plain(printed)),
                        "cần số in bằng tổng: " + parts(level) + "; cộng mọi tiêu chí được chấm: "
                                + Shown.number(level.sum()) + (inherited ? inherited(level) : ""))
                .example("đơn vị đạt tối đa mọi tiêu chí của %s được %s điểm, không phải %s"
                        .formatted(level.called(), Shown.number(level.sum()), Shown.number(printed)))
                .correct(PrintedCorrection.of(set, chain));
    }

    private static String parts(PrintedLevel level) {
        return level.parts().stream()
                .map(part -> part.node().text("code").orElse("") + ": " + Shown.number(part.counted()))
                .collect(Collectors.joining("; "));
    }

    private static String inherited(PrintedLevel level) {
        return "; số này in ở lớp gốc (" + level.node().placeOf("max")
                + "): lớp này in số khác thì ghi max ở tệp lĩnh vực, hoặc sửa bằng amendments (area, criterion)";
    }

    /** Where it is printed; of a number of the base, what this layer itself says below it. */
    private static Place place(CheckedSet set, PrintedLevel level) {
        String own = folder(set.document().place());
        Place printed = level.node().placeOf("max");
        if (folder(printed).equals(own)) {
            return printed;
        }
        return leaves(level)
                .map(leaf -> leaf.node().placeOf("max"))
                .filter(place -> folder(place).equals(own))
                .reduce((first, second) -> second)
                .orElseGet(() -> set.document().placeOf("extends"));
    }

    static Stream<PrintedLevel> leaves(PrintedLevel level) {
        return level.parts().isEmpty()
                ? Stream.of(level)
                : level.parts().stream().flatMap(PrintedChecks::leaves);
    }

    private static String folder(Place place) {
        return place.file().substring(0, place.file().lastIndexOf('/') + 1);
    }
}

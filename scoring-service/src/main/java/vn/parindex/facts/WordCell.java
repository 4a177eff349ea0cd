package vn.parindex.facts;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.parindex.catalogue.Indicator.ValueType;
import vn.parindex.commune.VietnameseText;
import vn.parindex.csv.Cell;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Nearest;

/** Reads yes or no, a level's name, or the items of a checklist. */
record WordCell(FigureCells cells, IndicatorUse use, Findings findings) {

    private static final Set<String> YES = Set.of("yes", "có");
    private static final Set<String> NO = Set.of("no", "không");

    Optional<Figure> read() {
        if (!(cells.onlyValue(findings, false) & cells.hasValue(findings))) {
            return Optional.empty();
        }
        Cell cell = cells.value();
        if (use.indicator().type() == ValueType.YES_NO) {
            return yesNo(cell);
        }
        return use.indicator().type() == ValueType.LEVEL ? level(cell) : items(cell);
    }

    /** Whether the text says no; the same words for everything that may not have been done. */
    static boolean isNo(String text) {
        return NO.contains(text.toLowerCase(Locale.ROOT));
    }

    private Optional<Figure> yesNo(Cell cell) {
        boolean yes = YES.contains(cell.text().toLowerCase(Locale.ROOT));
        if (!yes && !isNo(cell.text())) {
            cell.error(findings, "not-yes-no", "không phải có hay không", "yes, no, có hoặc không");
            return Optional.empty();
        }
        return Optional.of(new Figure.YesNo(yes));
    }

    private Optional<Figure> level(Cell cell) {
        String key = VietnameseText.key(cell.text());
        Optional<String> level = use.levels().stream()
                .filter(l -> VietnameseText.key(l).equals(key))
                .findFirst();
        if (level.isEmpty()) {
            cell.error(findings, "unknown-level", "mức không có trong bộ chỉ số", oneOf(cell.text(), use.levels()));
        }
        return level.map(Figure.LevelName::new);
    }

    private Optional<Figure> items(Cell cell) {
        Set<String> items = new TreeSet<>();
        if (isNo(cell.text()) && !use.items().contains(cell.text())) {
            return Optional.of(new Figure.Items(Set.of()));
        }
        int before = findings.size();
        for (String part : cell.text().split("\\|", -1)) {
            String item = part.strip();
            if (!use.items().contains(item)) {
                String what = "ý «" + item + "» không có trong danh mục";
                cell.error(findings, "unknown-item", what, oneOf(item, use.items()));
            } else if (!items.add(item)) {
                cell.error(findings, "duplicate-item", "ý «" + item + "» lặp lại", "mỗi ý một lần");
            }
        }
        return findings.size() == before ? Optional.of(new Figure.Items(Set.copyOf(items))) : Optional.empty();
    }

    private static String oneOf(String word, Collection<String> known) {
        String meant = Nearest.to(word, known).map(n -> "có phải «" + n + "»? ").orElse("");
        return meant + "một trong: " + String.join(", ", known);
    }
}

package vn.parindex.authoring.workbook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.parindex.finding.Finding;

/**
 * Các cột chưa đọc được của một trang.
 *
 * @param sheet how the workbook calls the sheet
 */
record UnreadColumns(SheetPlan plan, String sheet, List<String> paths) {

    /** A leaf has its citation, or its target has. */
    private static final List<String> CITED = List.of("citation", "target");

    /** What is found of rows of cases when it is not known which of them go on with the case above. */
    private static final Set<String> OF_CASES = Set.of("missing-key", "cell-not-for-row", "duplicate-key");

    /** What a leaf is asked for when it has no such part. */
    private static final Map<String, List<String>> INSTEAD = Map.of("milestones", List.of("indicator"));

    boolean explains(Finding found) {
        boolean here = found.place().file().equals(sheet);
        if (here && isWithoutCases() && OF_CASES.contains(found.code())) {
            return true;
        }
        return missing(found).stream().anyMatch(key -> here && lacks(key, found) || lacksRowsOf(key));
    }

    private boolean isWithoutCases() {
        return plan.name().equals(SheetPlan.CASES) && (paths.contains("name") || paths.contains(SheetPlan.OF));
    }

    private static List<String> missing(Finding found) {
        return switch (found.code()) {
            case "missing-citation" -> CITED;
            case "missing-key" ->
                List.of(found.what()
                        .replaceFirst("(?s).*\\(", "")
                        .replace(")", "")
                        .split(", "));
            default -> List.of();
        };
    }

    private boolean lacks(String key, Finding found) {
        boolean ofCell = found.what().startsWith("thiếu «");
        return paths.stream()
                .anyMatch(path -> ofCell
                        ? found.what().startsWith("thiếu «" + Wording.heading(path) + "»")
                        : isWithin(path, key) || path.endsWith("." + key));
    }

    /** Whether what a key is made of stands in rows of this sheet that are not known to be its. */
    private boolean lacksRowsOf(String key) {
        return Stream.of(parts(), lists(), change()).flatMap(keys -> keys).anyMatch(key::equals);
    }

    private Stream<String> parts() {
        return LeafPart.on(plan.name()).stream()
                .flatMap(part -> part.keys.stream())
                .filter(key -> isWhole() || paths.stream().anyMatch(path -> isWithin(path, key)))
                .flatMap(key -> Stream.concat(Stream.of(key), INSTEAD.getOrDefault(key, List.of()).stream()));
    }

    private Stream<String> lists() {
        Stream<String> lists = SheetPlan.LISTS.entrySet().stream()
                .filter(list -> list.getValue().equals(plan.name()))
                .map(Map.Entry::getKey);
        Stream<String> all = plan.name().equals(SheetPlan.GRADES) ? Stream.of("grades") : lists;
        return all.filter(list -> isWhole());
    }

    /** A change may be nothing but parts, which carry the number of their amendment. */
    private Stream<String> change() {
        return Stream.of("change")
                .filter(key -> !LeafPart.on(plan.name()).isEmpty() || paths.contains(SheetPlan.NUMBER));
    }

    private boolean isWhole() {
        return Stream.of(SheetPlan.OWNER, SheetPlan.KIND).anyMatch(paths::contains)
                || paths.size() == plan.columns().size();
    }

    private static boolean isWithin(String path, String key) {
        return path.equals(key) || path.startsWith(key + ".");
    }
}

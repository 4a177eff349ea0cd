package vn.parindex.authoring.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.catalogue.CodeOrder;

/**
 * Cùng một lưu ý ở nhiều chỗ, said once: forty warnings one below the other would hide the one error.
 *
 * @param text what all of them say
 */
record FindingGroup(String code, String text, List<FoundAt> members) {

    private static final int FEW = 3;

    /** The warnings that say the same at more than a few leaves. */
    static List<FindingGroup> of(List<FoundAt> findings) {
        Map<String, List<FoundAt>> same = findings.stream()
                .filter(found -> !found.finding().isError() && found.leaf().isPresent())
                .filter(found ->
                        found.proposal().isEmpty() && found.finding().example().isEmpty())
                .collect(Collectors.groupingBy(FindingGroup::words, LinkedHashMap::new, Collectors.toList()));
        List<FindingGroup> groups = new ArrayList<>();
        same.forEach((text, members) -> {
            if (members.size() > FEW) {
                groups.add(new FindingGroup(members.get(0).finding().code(), text, inOrder(members)));
            }
        });
        return groups;
    }

    private static List<FoundAt> inOrder(List<FoundAt> members) {
        return members.stream()
                .sorted(Comparator.comparing(found -> found.leaf().orElse(""), CodeOrder.NATURAL))
                .toList();
    }

    /** Without the value in parentheses, which is another at each place. */
    private static String words(FoundAt found) {
        return found.finding().what().replaceAll("\\s*\\([^()]*\\)", "") + "; "
                + found.finding().expected();
    }
}

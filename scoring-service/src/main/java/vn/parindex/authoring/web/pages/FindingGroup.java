package vn.parindex.authoring.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.parindex.authoring.workbook.SpokenKeys;
import vn.parindex.catalogue.CodeOrder;
import vn.parindex.finding.Finding;

/**
 * Cùng một phát hiện ở nhiều chỗ, said once: forty of one kind one below the other would hide the one of another.
 *
 * @param text what all of them say
 */
record FindingGroup(boolean error, String code, String text, List<FoundAt> members) {

    private static final int FEW = 3;

    /** The value at the end; behind it an accepted finding still says its code. */
    private static final Pattern VALUE = Pattern.compile("\\s*\\([^()]*\\)(?=$| \\[[a-z0-9-]+]$)");

    /** Where each is added, its number leads to. */
    private static final String ADD_CASE = "mở từng mã để thêm ca kiểm thử, viết từ căn cứ";

    /** Those that say the same at more than a few leaves, each with no figure of its own; errors first. */
    static List<FindingGroup> of(List<FoundAt> findings) {
        Map<String, List<FoundAt>> same = findings.stream()
                .filter(found ->
                        found.leaf().isPresent() && found.finding().example().isEmpty())
                .collect(Collectors.groupingBy(FindingGroup::words, LinkedHashMap::new, Collectors.toList()));
        List<FindingGroup> groups = new ArrayList<>();
        same.forEach((text, members) -> {
            if (members.size() > FEW) {
                groups.add(FindingGroup.of(text, members));
            }
        });
        groups.sort(Comparator.comparing(group -> !group.error));
        return groups;
    }

    private static FindingGroup of(String text, List<FoundAt> members) {
        Finding first = members.get(0).finding();
        return new FindingGroup(first.isError(), first.code(), text, inOrder(members));
    }

    private static List<FoundAt> inOrder(List<FoundAt> members) {
        return members.stream()
                .sorted(Comparator.comparing(found -> found.leaf().orElse(""), CodeOrder.NATURAL))
                .toList();
    }

    /** One of each leaf, where several of its parts say the same. */
    public List<FoundAt> atLeaves() {
        return List.copyOf(members.stream()
                .collect(Collectors.toMap(FoundAt::leaf, found -> found, (one, other) -> one, LinkedHashMap::new))
                .values());
    }

    /** Without the value in parentheses, which is another at each place. */
    private static String words(FoundAt found) {
        String what = VALUE.matcher(found.finding().what()).replaceFirst("");
        return SpokenKeys.in(what) + "; "
                + found.uncovered().map(code -> ADD_CASE).orElseGet(found::expected);
    }
}

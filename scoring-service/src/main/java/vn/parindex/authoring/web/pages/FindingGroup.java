package vn.parindex.authoring.web.pages;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.authoring.workbook.Spoken;
import vn.parindex.catalogue.CodeOrder;

/**
 * Cùng một phát hiện ở nhiều chỗ, said once: forty of one kind one below the other would hide the one of another.
 *
 * @param what what all of them say, without the value that is another at each place
 * @param expected what was expected instead
 */
record FindingGroup(boolean error, String code, String what, String expected, List<FoundAt> members) {

    private static final int FEW = 3;

    /** The value at the end, which may have parentheses of its own; behind it an accepted finding still says its code. */
    private static final Pattern VALUE =
            Pattern.compile("\\s*\\([^()]*+(?:\\([^()]*+\\)[^()]*+)*+\\)(?=$| \\[[a-z0-9-]+]$)");

    /** Where each is added, its number leads to. */
    private static final String ADD_CASE = "mở từng mã để thêm ca kiểm thử, viết từ căn cứ";

    /**
     * Those that say the same at more than a few leaves, each with no figure of its own; errors first. What the same
     * words say of the set as a whole belongs to them.
     */
    static List<FindingGroup> of(List<FoundAt> findings) {
        Map<String, List<FoundAt>> same = findings.stream()
                .filter(found -> found.finding().example().isEmpty())
                .collect(Collectors.groupingBy(
                        found -> words(what(found), expected(found)), LinkedHashMap::new, Collectors.toList()));
        return same.values().stream()
                .filter(members -> ofLeaves(members).count() > FEW)
                .map(FindingGroup::ofSame)
                .sorted(Comparator.comparing(group -> !group.error))
                .toList();
    }

    private static FindingGroup ofSame(List<FoundAt> members) {
        FoundAt first = members.get(0);
        return new FindingGroup(
                first.finding().isError(), first.finding().code(), what(first), expected(first), inOrder(members));
    }

    private static Stream<FoundAt> ofLeaves(List<FoundAt> members) {
        return members.stream().filter(found -> found.leaf().isPresent());
    }

    /** What all of them say, and what was expected instead. */
    public String text() {
        return words(what, expected);
    }

    private static String words(String what, String expected) {
        return what + "; " + expected;
    }

    private static List<FoundAt> inOrder(List<FoundAt> members) {
        return members.stream()
                .sorted(Comparator.comparing(found -> found.leaf().orElse(""), CodeOrder.NATURAL))
                .toList();
    }

    /** One of each leaf, where several of its parts say the same. */
    public List<FoundAt> atLeaves() {
        return List.copyOf(ofLeaves(members)
                .collect(Collectors.toMap(FoundAt::leaf, found -> found, (one, other) -> one, LinkedHashMap::new))
                .values());
    }

    /** How many are said of the set as a whole. */
    public long ofSet() {
        return members.size() - ofLeaves(members).count();
    }

    /** By which it is found again on the next request. */
    public String key() {
        return code + " " + text();
    }

    /** What one click would do at each of them, in the same words; empty where they differ or one has no proposal. */
    public Optional<String> proposed() {
        List<String> proposals =
                members.stream().map(FoundAt::proposed).distinct().toList();
        return Optional.of(proposals.get(0)).filter(says -> proposals.size() == 1 && !says.isEmpty());
    }

    /** Without the value in parentheses, which is another at each place. */
    private static String what(FoundAt found) {
        return Spoken.in(VALUE.matcher(found.finding().what()).replaceFirst(""));
    }

    private static String expected(FoundAt found) {
        return found.uncovered().map(code -> ADD_CASE).orElseGet(found::expected);
    }
}

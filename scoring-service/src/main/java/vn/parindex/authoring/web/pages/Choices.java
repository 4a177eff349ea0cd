package vn.parindex.authoring.web.pages;

import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.authoring.merge.Conflict;
import vn.parindex.authoring.merge.Side;

/** Bên được chọn ở từng chỗ, as the conflict page sends it: {@code chon:<unit>=MINE}. */
final class Choices {

    private static final String PREFIX = "chon:";

    private Choices() {}

    static Map<String, Side> of(Map<String, String> sent) {
        return sent.entrySet().stream()
                .filter(each -> each.getKey().startsWith(PREFIX))
                .filter(each -> each.getValue().equals(Side.MINE.name())
                        || each.getValue().equals(Side.THEIRS.name()))
                .collect(Collectors.toMap(
                        each -> each.getKey().substring(PREFIX.length()), each -> Side.valueOf(each.getValue())));
    }

    /** For a place that nobody chose at. */
    static String missing(Conflict open) {
        String key = open.key().isEmpty() ? "" : ", " + open.key();
        return open.place() + key + ": chọn giá trị của một trong hai người";
    }
}

package vn.parindex.authoring.web.pages;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.authoring.merge.Conflict;
import vn.parindex.authoring.merge.Side;

/** Bên được chọn ở từng chỗ, as the conflict page sends it: {@code chon:<unit>=MINE}. */
public record Choices(Map<String, Side> sides) {

    static final Choices NONE = new Choices(Map.of());

    private static final String PREFIX = "chon:";

    static Choices of(Map<String, String> sent) {
        return new Choices(sent.entrySet().stream()
                .filter(each -> each.getKey().startsWith(PREFIX))
                .filter(each -> each.getValue().equals(Side.MINE.name())
                        || each.getValue().equals(Side.THEIRS.name()))
                .collect(Collectors.toMap(
                        each -> each.getKey().substring(PREFIX.length()), each -> Side.valueOf(each.getValue()))));
    }

    /** Whether this side was chosen already, so that only what is still open has to be answered. */
    public boolean chose(String unit, String side) {
        return Optional.ofNullable(sides.get(unit))
                .filter(chosen -> chosen.name().equals(side))
                .isPresent();
    }

    /** For a place that nobody chose at. */
    static String missing(Conflict open) {
        String key = open.key().isEmpty() ? "" : ", " + open.key();
        return open.place() + key + ": chọn giá trị của một trong hai người";
    }
}

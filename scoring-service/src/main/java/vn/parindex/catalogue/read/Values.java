package vn.parindex.catalogue.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.TextNode;

/** Single values of a group whose shape was checked. */
final class Values {

    private static final String OF_MAX = "% max";

    private Values() {}

    static String text(MapNode map, String key) {
        return map.text(key).orElse("");
    }

    static String needed(MapNode map, String key) {
        return map.text(key)
                .orElseThrow(
                        () -> new IllegalStateException("no «" + key + "» at " + map.place() + ", shape not checked"));
    }

    static BigDecimal number(MapNode map, String key) {
        return new BigDecimal(needed(map, key));
    }

    static Optional<BigDecimal> maybeNumber(MapNode map, String key) {
        return map.text(key).map(BigDecimal::new);
    }

    /** A percentage without its sign. */
    static BigDecimal percent(MapNode map, String key) {
        return new BigDecimal(needed(map, key).replace("%", ""));
    }

    static LocalDate date(MapNode map, String key) {
        return LocalDate.parse(needed(map, key));
    }

    static boolean yes(MapNode map, String key) {
        return map.text(key).filter("yes"::equals).isPresent();
    }

    static List<String> texts(MapNode map, String key) {
        return map.texts(key).stream().map(TextNode::text).toList();
    }

    /** Points as a number, or as a share of the maximum; the product is exact. */
    static BigDecimal points(MapNode map, String key, BigDecimal max) {
        String text = needed(map, key);
        return text.endsWith(OF_MAX)
                ? new BigDecimal(text.substring(0, text.length() - OF_MAX.length()))
                        .multiply(max)
                        .movePointLeft(2)
                : new BigDecimal(text);
    }

    /** {@code all-or-nothing} to {@code ALL_OR_NOTHING}. */
    static <E extends Enum<E>> E word(Class<E> type, String text) {
        return Enum.valueOf(type, text.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    static <E extends Enum<E>> Optional<E> maybeWord(MapNode map, String key, Class<E> type) {
        return map.text(key).map(text -> word(type, text));
    }
}

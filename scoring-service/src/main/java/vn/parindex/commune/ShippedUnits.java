package vn.parindex.commune;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Đơn vị đi kèm: the files under {@code data/communes} that are packed into the program. */
public final class ShippedUnits {

    /** The places that have a file, as {@code <place>-<year>}. */
    public static final List<String> PLACES = List.of(
            "duc-tho-2024",
            "hai-lang-2024",
            "hai-lang-2025",
            "huong-hoa-2021",
            "quang-tri-2021-2025",
            "vinh-linh-2025");

    private ShippedUnits() {}

    /**
     * The units of a place.
     *
     * @throws IllegalArgumentException when no such file is packed
     */
    public static List<Unit> of(String place) {
        return read("communes/" + place + ".csv", CommunesFile::read);
    }

    /** The place whose units a criteria set is about: {@code hai-lang-2024-huyen} is about {@code hai-lang-2024}. */
    public static Optional<String> placeOf(String setId) {
        return PLACES.stream()
                .filter(p -> setId.equals(p) || setId.startsWith(p + "-"))
                .findFirst();
    }

    static Lineage lineage() {
        return read("communes/lineage.csv", Lineage::read);
    }

    private static <T> T read(String file, Reader<T> reader) {
        try (InputStream in = ShippedUnits.class.getResourceAsStream("/data/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("not packed (data/" + file + ")");
            }
            return reader.read("data/" + file, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reader<T> {
        T read(String name, InputStream in);
    }
}

package vn.parindex.catalogue.layer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.parindex.catalogue.yaml.YamlReader;

/** A set that is packed into the application, below {@code rules/sets}. */
public final class ShippedFiles implements SetFiles {

    private static final String ROOT = "rules/";
    private static final String SETS = ROOT + "sets/";

    /** What is packed does not change while the program runs. */
    private static final List<String> IDS = found(SETS + "*/set.yaml")
            .map(resource -> {
                String[] parts = path(resource).split("/");
                return parts[parts.length - 2];
            })
            .sorted()
            .distinct()
            .toList();

    private final String id;

    public ShippedFiles(String id) {
        this.id = id;
    }

    /** The ids of all shipped sets, in order. */
    public static List<String> ids() {
        return IDS;
    }

    /** Whether a set of this id is shipped. */
    public static boolean has(String id) {
        return ShippedFiles.class.getClassLoader().getResource(SETS + id + "/set.yaml") != null;
    }

    /** The indicators that are shipped. */
    public static Optional<Located> shippedIndicators() {
        return located("indicators.yaml");
    }

    @Override
    public String name() {
        return id;
    }

    @Override
    public List<String> files() {
        return names(SETS + id + "/*.yaml");
    }

    @Override
    public List<String> caseFiles() {
        return names(SETS + id + "/cases/*.yaml").stream()
                .map(name -> "cases/" + name)
                .toList();
    }

    @Override
    public Optional<byte[]> bytes(String file) {
        return read(SETS + id + "/" + file);
    }

    @Override
    public String shown(String file) {
        return SETS + id + "/" + file;
    }

    @Override
    public Optional<Located> indicators() {
        return shippedIndicators();
    }

    @Override
    public Optional<Located> publishedLock() {
        return located("published.lock");
    }

    @Override
    public Optional<SetFiles> beside(String other) {
        return has(other) ? Optional.of(new ShippedFiles(other)) : Optional.empty();
    }

    private static List<String> names(String pattern) {
        return found(pattern).map(ShippedFiles::fileName).sorted().distinct().toList();
    }

    private static Stream<Resource> found(String pattern) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver(ShippedFiles.class.getClassLoader())
                    .getResources("classpath*:" + pattern));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + pattern, e);
        }
    }

    private static String fileName(Resource resource) {
        String name = resource.getFilename();
        return name == null ? "" : name;
    }

    private static String path(Resource resource) {
        try {
            return resource.getURL().getPath();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot locate " + resource, e);
        }
    }

    private static Optional<Located> located(String file) {
        return read(ROOT + file).map(bytes -> new Located(ROOT + file, bytes));
    }

    private static Optional<byte[]> read(String resource) {
        try (InputStream in = ShippedFiles.class.getClassLoader().getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(in.readNBytes(YamlReader.limit() + 1));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}

package vn.parindex.catalogue.layer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A set in a folder {@code rules} that is kept as texts: {@code sets/<id>/<file>}, {@code indicators.yaml} and
 * {@code published.lock} by their paths in it. Nothing outside is looked at.
 */
public final class KeptFiles implements SetFiles {

    private static final String SETS = "sets/";
    private static final String INDICATORS = "indicators.yaml";
    private static final String LOCK = "published.lock";

    private final String id;
    private final TreeMap<String, String> rules;

    /** @param rules the text of each file by its path in {@code rules} */
    public KeptFiles(String id, Map<String, String> rules) {
        this.id = id;
        this.rules = new TreeMap<>(rules);
    }

    /** The folder of a set in {@code rules}. */
    public static String folder(String id) {
        return SETS + id + "/";
    }

    /** A layer laid into a folder {@code rules} of which the rest was kept. */
    public static KeptFiles of(String id, Map<String, String> around, Map<String, String> texts) {
        Map<String, String> rules = new TreeMap<>(around);
        texts.forEach((file, text) -> rules.put(folder(id) + file, text));
        return new KeptFiles(id, rules);
    }

    /**
     * What lies around a set, so that it can be kept with it: the files of all sets that it extends and the indicators.
     *
     * @return the text of each file by its path in {@code rules}
     */
    public static Map<String, String> around(SetFiles files, List<Layer> layers) {
        Map<String, String> rules = new TreeMap<>();
        Optional<Located> last = files.lastIndicators();
        last.ifPresent(found -> rules.put(INDICATORS, text(found.bytes())));
        for (Layer layer : layers.subList(0, layers.size() - 1)) {
            lay(layer.files().name(), layer.files(), rules);
        }
        return rules;
    }

    /**
     * A set with what lies around it.
     *
     * @param id under which it is laid there; its folder may be called otherwise
     * @return the text of each file by its path in {@code rules}
     */
    public static Map<String, String> rules(String id, SetFiles files, List<Layer> layers) {
        Map<String, String> rules = around(files, layers);
        lay(id, files, rules);
        return rules;
    }

    /** The set's own files, and the indicators that it reads where these are not the last ones. */
    private static void lay(String id, SetFiles files, Map<String, String> rules) {
        Stream.of(files.files(), files.caseFiles(), List.of(INDICATORS))
                .flatMap(List::stream)
                .forEach(file -> files.bytes(file).ifPresent(bytes -> rules.put(folder(id) + file, text(bytes))));
        files.indicators()
                .map(found -> text(found.bytes()))
                .filter(text -> !text.equals(rules.get(INDICATORS)))
                .ifPresent(text -> rules.put(folder(id) + INDICATORS, text));
    }

    @Override
    public String name() {
        return id;
    }

    @Override
    public List<String> files() {
        return own().filter(file -> !file.contains("/") && !file.equals(INDICATORS))
                .toList();
    }

    @Override
    public List<String> caseFiles() {
        return own().filter(file -> file.contains("/")).toList();
    }

    private Stream<String> own() {
        String folder = folder(id);
        return rules.keySet().stream()
                .filter(path -> path.startsWith(folder))
                .map(path -> path.substring(folder.length()));
    }

    @Override
    public Optional<byte[]> bytes(String file) {
        return read(folder(id) + file);
    }

    @Override
    public String shown(String file) {
        return "rules/" + folder(id) + file;
    }

    @Override
    public Optional<Located> indicators() {
        return bytes(INDICATORS)
                .map(bytes -> new Located(shown(INDICATORS), bytes))
                .or(this::lastIndicators);
    }

    @Override
    public Optional<Located> lastIndicators() {
        return located(INDICATORS);
    }

    @Override
    public Optional<Located> publishedLock() {
        return located(LOCK);
    }

    @Override
    public Optional<SetFiles> beside(String other) {
        return rules.containsKey(folder(other) + "set.yaml")
                ? Optional.of(new KeptFiles(other, rules))
                : Optional.empty();
    }

    private Optional<Located> located(String file) {
        return read(file).map(bytes -> new Located("rules/" + file, bytes));
    }

    private Optional<byte[]> read(String path) {
        return Optional.ofNullable(rules.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

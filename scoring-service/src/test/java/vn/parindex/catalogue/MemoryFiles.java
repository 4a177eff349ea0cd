package vn.parindex.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.parindex.catalogue.layer.DirectoryFiles;
import vn.parindex.catalogue.layer.SetFiles;

/** Sets in memory, so that a test can plant one fault in a sound set. */
final class MemoryFiles implements SetFiles {

    /** Where the leaf with a target stands. */
    static final String AREA = "7-so.yaml";

    /** How that leaf is scored. */
    static final String METHOD = """
                method: target
                variant: capped-ratio
                ratio-rounding: 2
                target: { at-least: 45, citation: { source: ke-hoach, row: Phụ lục } }
            """;

    /** The same, with what becomes of it when nothing arose. */
    static final String SCORED = METHOD + "    not-arisen: exclude\n";

    private final Map<String, Map<String, byte[]>> sets;
    private final String name;
    private final Map<String, byte[]> around;

    private MemoryFiles(Map<String, Map<String, byte[]>> sets, String name, Map<String, byte[]> around) {
        this.sets = sets;
        this.name = name;
        this.around = around;
    }

    /** The sound layered set of the test resources. */
    static MemoryFiles sound() {
        Map<String, Map<String, byte[]>> sets = new LinkedHashMap<>();
        Map<String, byte[]> around = new LinkedHashMap<>();
        for (String id : List.of("nen-2021", "xa-2024")) {
            DirectoryFiles files = new DirectoryFiles(Fixture.SETS.resolve(id));
            Map<String, byte[]> texts = new TreeMap<>();
            files.files().forEach(file -> texts.put(file, files.bytes(file).orElseThrow()));
            files.caseFiles().forEach(file -> texts.put(file, files.bytes(file).orElseThrow()));
            sets.put(id, texts);
            around.put("indicators.yaml", files.indicators().orElseThrow().bytes());
        }
        return new MemoryFiles(sets, "xa-2024", around);
    }

    SetFolder folder() {
        return new SetFolder(this);
    }

    /** Replaces the one place where {@code from} stands in a file of the set. */
    MemoryFiles with(String file, String from, String to) {
        return inSet(name, file, from, to);
    }

    MemoryFiles inSet(String set, String file, String from, String to) {
        byte[] old = sets.get(set).get(file);
        sets.get(set).put(file, replaced(new String(old, StandardCharsets.UTF_8), from, to));
        return this;
    }

    MemoryFiles inIndicators(String from, String to) {
        around.put(
                "indicators.yaml",
                replaced(new String(around.get("indicators.yaml"), StandardCharsets.UTF_8), from, to));
        return this;
    }

    String indicatorsText() {
        return new String(around.get("indicators.yaml"), StandardCharsets.UTF_8);
    }

    MemoryFiles bytes(String file, byte[] bytes) {
        sets.get(name).put(file, bytes);
        return this;
    }

    /** Every file of the set by its name in the folder. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        sets.get(name).forEach((file, bytes) -> texts.put(file, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    MemoryFiles without(String file) {
        sets.get(name).remove(file);
        return this;
    }

    MemoryFiles lock(String text) {
        around.put("published.lock", text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The line of a file of the set on which a text first stands. */
    int lineOf(String file, String text) {
        String[] lines = new String(sets.get(name).get(file), StandardCharsets.UTF_8).split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].contains(text)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("stands nowhere: " + text);
    }

    private static byte[] replaced(String text, String from, String to) {
        int at = text.indexOf(from);
        if (at < 0 || text.indexOf(from, at + 1) >= 0) {
            throw new IllegalArgumentException("must stand exactly once: " + from);
        }
        return text.replace(from, to).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> files() {
        return sets.get(name).keySet().stream()
                .filter(file -> !file.contains("/"))
                .toList();
    }

    @Override
    public List<String> caseFiles() {
        return sets.get(name).keySet().stream()
                .filter(file -> file.contains("/"))
                .toList();
    }

    @Override
    public Optional<byte[]> bytes(String file) {
        return Optional.ofNullable(sets.get(name).get(file));
    }

    @Override
    public String shown(String file) {
        return name + "/" + file;
    }

    @Override
    public Optional<Located> indicators() {
        return Optional.of(new Located("indicators.yaml", around.get("indicators.yaml")));
    }

    @Override
    public Optional<Located> publishedLock() {
        return Optional.ofNullable(around.get("published.lock")).map(bytes -> new Located("published.lock", bytes));
    }

    @Override
    public Optional<SetFiles> beside(String id) {
        return sets.containsKey(id) ? Optional.of(new MemoryFiles(sets, id, around)) : Optional.empty();
    }
}

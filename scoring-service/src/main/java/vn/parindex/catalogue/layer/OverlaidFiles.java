package vn.parindex.catalogue.layer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files of a folder as they would be; what lies around the folder stays as it is. Messages name a file as the folder does: {@code set.yaml}. */
public final class OverlaidFiles implements SetFiles {

    private static final String INDICATORS = "indicators.yaml";

    private final SetFiles folder;
    private final Map<String, String> texts;

    /** @param texts every file of the set by its name in the folder */
    public OverlaidFiles(SetFiles folder, Map<String, String> texts) {
        this.folder = folder;
        this.texts = new TreeMap<>(texts);
    }

    @Override
    public String name() {
        return folder.name();
    }

    @Override
    public List<String> files() {
        return texts.keySet().stream()
                .filter(file -> !file.contains("/") && !file.equals(INDICATORS))
                .toList();
    }

    @Override
    public List<String> caseFiles() {
        return texts.keySet().stream().filter(file -> file.contains("/")).toList();
    }

    @Override
    public Optional<byte[]> bytes(String file) {
        return Optional.ofNullable(texts.get(file)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String shown(String file) {
        return file;
    }

    @Override
    public Optional<Located> indicators() {
        return bytes(INDICATORS).map(bytes -> new Located(INDICATORS, bytes)).or(folder::indicators);
    }

    @Override
    public Optional<Located> lastIndicators() {
        return folder.lastIndicators();
    }

    @Override
    public Optional<Located> publishedLock() {
        return folder.publishedLock();
    }

    @Override
    public Optional<SetFiles> beside(String id) {
        return folder.beside(id);
    }
}

package vn.parindex.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.catalogue.check.LockChecks;
import vn.parindex.catalogue.layer.DirectoryFiles;
import vn.parindex.catalogue.layer.KeptFiles;
import vn.parindex.catalogue.layer.Layer;
import vn.parindex.catalogue.layer.LayerReader;
import vn.parindex.catalogue.layer.OverlaidFiles;
import vn.parindex.catalogue.layer.SetFiles;
import vn.parindex.catalogue.layer.ShippedFiles;
import vn.parindex.catalogue.shape.FileShape;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Findings;

/**
 * Thư mục của một bộ chỉ số. Where one layer's files are. What it extends is looked up beside it, then among the shipped
 * sets; {@code indicators.yaml} in the folder, beside it, in {@code rules}, then among the shipped ones.
 */
public final class SetFolder {

    private final SetFiles files;

    SetFolder(SetFiles files) {
        this.files = files;
    }

    /** A folder of the file system, inside or outside the repository; messages name files as this path does. */
    public static SetFolder at(Path folder) {
        return new SetFolder(new DirectoryFiles(folder));
    }

    /**
     * A set that is packed into the application.
     *
     * @throws IllegalArgumentException when there is none of this id
     */
    public static SetFolder shipped(String id) {
        if (!id.matches("[a-z0-9-]+") || !ShippedFiles.has(id)) {
            throw new IllegalArgumentException("no shipped set (" + id + "); shipped are " + shippedIds());
        }
        return new SetFolder(new ShippedFiles(id));
    }

    /**
     * A layer that lies in no folder, such as one in the database: its base, its indicators and the lock of published
     * versions are the shipped ones. Messages name the files as given.
     *
     * @param id the folder's name, if it lay in one
     * @param texts every file of the set by its name in the folder
     */
    public static SetFolder amongShipped(String id, Map<String, String> texts) {
        return new SetFolder(new OverlaidFiles(new ShippedFiles(id), texts));
    }

    /**
     * A layer with everything around it as it was kept by {@link #around()}: what is shipped today is not looked at.
     * Messages name the files as {@code rules/sets/<id>/<file>}.
     *
     * @param around by the path in {@code rules}
     * @param texts every file of the set by its name in the folder
     */
    public static SetFolder kept(String id, Map<String, String> around, Map<String, String> texts) {
        return new SetFolder(KeptFiles.of(id, around, texts));
    }

    /** The ids of the sets that are packed into the application, in order. */
    public static List<String> shippedIds() {
        return ShippedFiles.ids();
    }

    /** The digest under which the program's {@code published.lock} keeps a version; empty when it has no such line. */
    public static Optional<String> shippedLock(String id, String version) {
        return LockChecks.locked(new ShippedFiles(id), id, version);
    }

    /**
     * This folder as if its files were these: what would be, before anything is written. Messages name the files as the
     * folder does, {@code set.yaml}.
     *
     * @param texts every file of the set by its name in the folder
     */
    public SetFolder with(Map<String, String> texts) {
        return new SetFolder(new OverlaidFiles(files, texts));
    }

    /**
     * What lies around the folder and gives it its meaning: the files of all sets that it extends, and the indicators.
     *
     * @return the text of each file by its path in {@code rules}, such as {@code sets/<id>/set.yaml}
     * @throws vn.parindex.finding.BadInput when a file cannot be read or a base is not there
     */
    public Map<String, String> around() {
        return KeptFiles.around(files, layers());
    }

    private List<Layer> layers() {
        Findings findings = new Findings();
        List<Layer> layers = new LayerReader(findings).read(files);
        findings.stopOnErrors();
        return layers;
    }

    /**
     * The folder with everything around it, as a folder {@code rules} that stands alone.
     *
     * @return the text of each file by its path in {@code rules}
     * @throws vn.parindex.finding.BadInput as {@link #around()}
     */
    public Map<String, String> rules() {
        return KeptFiles.rules(files.name(), files, layers());
    }

    /**
     * The version that its {@code set.yaml} names; blank when it names none.
     *
     * @throws vn.parindex.finding.BadInput when the file cannot be read
     */
    String version() {
        Findings findings = new Findings();
        Optional<MapNode> set = new LayerReader(findings).readFile(files, "set.yaml", FileShape.SET);
        findings.stopOnErrors();
        return set.flatMap(read -> read.text("version")).orElse("");
    }

    /**
     * The ids of the sets that it extends, directly or through another.
     *
     * @throws vn.parindex.finding.BadInput as {@link #around()}
     */
    public Set<String> bases() {
        List<Layer> layers = layers();
        return layers.subList(0, layers.size() - 1).stream()
                .map(layer -> layer.files().name())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * This folder as if the set of that id which it extends were that one, with the indicators and the sets around it: what
     * a new version of a base would make of a set that lies on it.
     *
     * @throws vn.parindex.finding.BadInput as {@link #around()}
     */
    public SetFolder on(SetFolder base) {
        List<Layer> layers = base.layers();
        String id = layers.get(layers.size() - 1).id();
        Map<String, String> rules = new TreeMap<>(rules());
        rules.keySet().removeIf(path -> path.startsWith(KeptFiles.folder(id)));
        rules.putAll(KeptFiles.rules(id, base.files, layers));
        return new SetFolder(new KeptFiles(files.name(), rules));
    }

    /** The indicators that the set may read, by id with their names: those around the folder and the shipped ones. */
    public Map<String, String> indicators() {
        LayerReader reader = new LayerReader(new Findings());
        Map<String, String> names = new TreeMap<>();
        Stream.of(files.lastIndicators(), files.indicators())
                .flatMap(Optional::stream)
                .flatMap(file -> reader.read(file.shown(), file.bytes(), FileShape.INDICATORS).stream())
                .flatMap(document -> document.maps("indicators").stream())
                .forEach(indicator -> names.put(
                        indicator.text("id").orElse(""), indicator.text("name").orElse("")));
        return names;
    }

    SetFiles files() {
        return files;
    }

    @Override
    public String toString() {
        return files.shown("");
    }
}

package vn.parindex.catalogue.layer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.catalogue.yaml.YamlReader;

/** A set in a folder of the file system. */
public final class DirectoryFiles implements SetFiles {

    private static final String INDICATORS = "indicators.yaml";

    private final Path folder;

    public DirectoryFiles(Path folder) {
        this.folder = folder;
    }

    /** The folder as the user named it. */
    public Path folder() {
        return folder;
    }

    @Override
    public String name() {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "" : name.toString();
    }

    @Override
    public List<String> files() {
        return names(folder).stream().filter(name -> !name.equals(INDICATORS)).toList();
    }

    @Override
    public List<String> caseFiles() {
        return names(folder.resolve("cases")).stream()
                .map(name -> "cases/" + name)
                .toList();
    }

    private static List<String> names(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + directory, e);
        }
    }

    @Override
    public Optional<byte[]> bytes(String file) {
        return read(folder.resolve(file));
    }

    @Override
    public String shown(String file) {
        return shown(folder.resolve(file));
    }

    @Override
    public Optional<Located> indicators() {
        return located(folder.resolve(INDICATORS))
                .or(() -> located(around(INDICATORS)))
                .or(() -> aboveSets(INDICATORS));
    }

    @Override
    public Optional<Located> publishedLock() {
        return aboveSets("published.lock");
    }

    @Override
    public Optional<SetFiles> beside(String id) {
        Path other = around(id);
        return Files.isRegularFile(other.resolve("set.yaml"))
                ? Optional.of(new DirectoryFiles(other))
                : Optional.empty();
    }

    /** In the layout {@code rules/sets/<id>} what all sets share lies in {@code rules}. */
    private Optional<Located> aboveSets(String file) {
        Path sets = absolute().getParent();
        boolean inSets = sets != null && sets.endsWith("sets");
        return inSets ? located(folder.resolve("../..").resolve(file).normalize()) : Optional.empty();
    }

    private Path around(String name) {
        return folder.resolve("..").resolve(name).normalize();
    }

    private Path absolute() {
        return folder.toAbsolutePath().normalize();
    }

    private static Optional<Located> located(Path file) {
        return read(file).map(bytes -> new Located(shown(file), bytes));
    }

    private static Optional<byte[]> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(in.readNBytes(YamlReader.limit() + 1));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }
}

package vn.parindex.catalogue.layer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The place of a layer that lies in no folder: no files of its own, the shipped indicators and lock around it, and beside it
 * the sets of a shelf.
 */
public final class ShelfFiles implements SetFiles {

    private final ShippedFiles shipped;
    private final Function<String, Optional<SetFiles>> shelf;

    /**
     * @param id the folder's name, if it lay in one
     * @param shelf finds another set by its id
     */
    public ShelfFiles(String id, Function<String, Optional<SetFiles>> shelf) {
        this.shipped = new ShippedFiles(id);
        this.shelf = shelf;
    }

    @Override
    public String name() {
        return shipped.name();
    }

    @Override
    public List<String> files() {
        return List.of();
    }

    @Override
    public List<String> caseFiles() {
        return List.of();
    }

    @Override
    public Optional<byte[]> bytes(String file) {
        return Optional.empty();
    }

    @Override
    public String shown(String file) {
        return file;
    }

    @Override
    public Optional<Located> indicators() {
        return shipped.indicators();
    }

    @Override
    public Optional<Located> publishedLock() {
        return shipped.publishedLock();
    }

    @Override
    public Optional<SetFiles> beside(String id) {
        return shelf.apply(id);
    }
}

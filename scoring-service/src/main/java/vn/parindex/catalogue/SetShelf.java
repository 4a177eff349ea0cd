package vn.parindex.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import vn.parindex.catalogue.layer.ShelfFiles;

/**
 * Kệ bộ chỉ số: every set that can be scored with, shipped or published here. In force is the version that was published
 * last; a set of which none was published is in force as it is shipped. A new edition of the program therefore changes
 * nothing that an office has published.
 */
public final class SetShelf {

    private final Catalogue catalogue;
    private final PublishedSets published;
    private final ConcurrentMap<Edition, CriteriaSet> read = new ConcurrentHashMap<>();
    private final ConcurrentMap<Edition, Set<String>> bases = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Edition> shipped = new ConcurrentHashMap<>();

    public SetShelf(Catalogue catalogue, PublishedSets published) {
        this.catalogue = catalogue;
        this.published = published;
    }

    /** The shelf of a program without a database. */
    public static SetShelf shipped(Catalogue catalogue) {
        return new SetShelf(catalogue, PublishedSets.NONE);
    }

    /** The ids of all sets, in order. */
    public List<String> ids() {
        TreeSet<String> ids = new TreeSet<>(SetFolder.shippedIds());
        published.all().forEach(version -> ids.add(version.id()));
        return List.copyOf(ids);
    }

    /** The versions of a set, the one in force last; none when there is no such set. */
    public List<Edition> editions(String id) {
        List<Edition> editions = new ArrayList<>(published(id).toList());
        shipped(id)
                .filter(edition ->
                        editions.stream().noneMatch(each -> each.ref().equals(edition.ref())))
                .ifPresent(edition -> editions.add(0, edition));
        return List.copyOf(editions);
    }

    /** The version that a name means; empty when there is none of that name. */
    public Optional<Edition> find(SetRef ref) {
        if (ref.version().isEmpty()) {
            return newest(ref.id()).or(() -> shipped(ref.id()));
        }
        return editions(ref.id()).stream()
                .filter(each -> ref.equals(each.ref()))
                .findFirst();
    }

    private Optional<Edition> newest(String id) {
        return published(id).reduce((older, newer) -> newer);
    }

    private Stream<Edition> published(String id) {
        return published.all().stream()
                .filter(each -> each.id().equals(id))
                .map(each -> new Edition(id, each.version(), Optional.of(each)));
    }

    /** What could have been meant by a name that leads nowhere, for a message: «một trong: …». */
    public String expected(SetRef ref) {
        List<Edition> editions = editions(ref.id());
        List<String> names = editions.isEmpty()
                ? ids()
                : editions.stream().map(each -> each.ref().toString()).toList();
        return "một trong: " + String.join(", ", names);
    }

    /** The files of a version; what it extends is what it was published on. */
    public SetFolder folder(Edition edition) {
        return edition.published().isEmpty()
                ? SetFolder.shipped(edition.id())
                : published
                        .folder(edition.id(), edition.version())
                        .orElseThrow(() -> new IllegalStateException("no files of " + edition.ref()));
    }

    /** The effective set of a version on the last day of its period; versions never change, so each is read once. */
    public CriteriaSet read(Edition edition) {
        return read.computeIfAbsent(edition, each -> catalogue.read(folder(each)));
    }

    /** The versions in force that extend a set, directly or through another, ordered by id. */
    public List<Edition> inForceOn(String base) {
        return ids().stream()
                .flatMap(id -> find(SetRef.inForce(id)).stream())
                .filter(edition -> bases.computeIfAbsent(
                                edition, each -> folder(each).bases())
                        .contains(base))
                .toList();
    }

    /**
     * A layer that is no version yet: it extends the version in force of another set; its indicators and the lock of
     * published versions are the shipped ones. Messages name the files as given.
     *
     * @param id the folder's name, if it lay in one
     * @param texts every file of the set by its name in the folder
     */
    public SetFolder layer(String id, Map<String, String> texts) {
        return new SetFolder(new ShelfFiles(
                        id, base -> find(SetRef.inForce(base)).map(this::folder).map(SetFolder::files)))
                .with(texts);
    }

    private Optional<Edition> shipped(String id) {
        return SetFolder.shippedIds().contains(id)
                ? Optional.of(shipped.computeIfAbsent(
                        id, each -> new Edition(each, SetFolder.shipped(each).version(), Optional.empty())))
                : Optional.empty();
    }
}

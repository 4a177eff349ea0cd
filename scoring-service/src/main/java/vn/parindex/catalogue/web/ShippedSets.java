package vn.parindex.catalogue.web;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.SetFolder;

/** The sets that are packed into the program. They cannot change while it runs, so each is read once. */
@Component
class ShippedSets {

    private final Catalogue catalogue;
    private final ConcurrentMap<String, CriteriaSet> read = new ConcurrentHashMap<>();

    ShippedSets(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<CriteriaSet> all() {
        return SetFolder.shippedIds().stream().map(this::set).toList();
    }

    Optional<CriteriaSet> find(String id) {
        return SetFolder.shippedIds().contains(id) ? Optional.of(set(id)) : Optional.empty();
    }

    private CriteriaSet set(String id) {
        return read.computeIfAbsent(id, shipped -> catalogue.read(SetFolder.shipped(shipped)));
    }
}

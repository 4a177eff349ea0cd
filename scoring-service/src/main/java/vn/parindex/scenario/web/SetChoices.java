package vn.parindex.scenario.web;

import java.util.List;
import vn.parindex.catalogue.Edition;
import vn.parindex.catalogue.SetShelf;

/** Các bộ chỉ số để chọn: every version of every set. */
record SetChoices(SetShelf shelf) {

    /**
     * One version.
     *
     * @param name as a scenario writes it
     * @param words as the desk shows it
     */
    record Choice(Edition edition, boolean inForce, String name, String words) {

        /** Whether a scenario that names its set so means this version. */
        public boolean isFor(String named) {
            return named.equals(name) || inForce && named.equals(edition.id());
        }
    }

    /** Set by set, the version in force first. */
    public List<Choice> getAll() {
        return shelf.ids().stream()
                .flatMap(id -> of(shelf.editions(id)).stream())
                .toList();
    }

    private static List<Choice> of(List<Edition> editions) {
        Edition inForce = editions.get(editions.size() - 1);
        return editions.stream()
                .map(each -> choice(each, each.equals(inForce)))
                .sorted((one, other) -> Boolean.compare(other.inForce(), one.inForce()))
                .toList();
    }

    private static Choice choice(Edition edition, boolean inForce) {
        String words = edition.id() + ", phiên bản " + edition.version() + (inForce ? "" : " (không còn áp dụng)");
        return new Choice(edition, inForce, edition.ref().toString(), words);
    }
}

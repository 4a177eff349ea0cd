package vn.parindex.commune;

import java.util.List;

/** Kho đơn vị: lists of units and the lineage, in the database. */
public interface UnitStore {

    /** Puts a list in the place of the one that is there, whole. */
    void replace(String place, List<Unit> units);

    /** The names of the lists, in order. */
    List<String> places();

    /** One list by name in Vietnamese order; empty when there is none. */
    List<Unit> of(String place);

    /** Units by name in Vietnamese order, then by list and code. */
    List<PlacedUnit> find(UnitSearch search);

    /** Puts a lineage in the place of the one that is there, whole. */
    void replace(Lineage lineage);

    /** The lineage, in the order it was given. */
    Lineage lineage();
}

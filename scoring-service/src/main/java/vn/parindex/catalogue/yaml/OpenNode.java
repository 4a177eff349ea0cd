package vn.parindex.catalogue.yaml;

import vn.parindex.finding.Place;

/** A collection whose end has not been read yet. */
sealed interface OpenNode permits OpenList, OpenMap {

    /** Takes the next node; false when it cannot stand here. */
    boolean add(Node node);

    /** The whole collection. */
    Node close();

    Place place();
}

package vn.parindex.catalogue.yaml;

import vn.parindex.finding.Place;

/** Một nút của tệp: a text, a list or a map, with the place where it begins. */
public sealed interface Node permits TextNode, ListNode, MapNode {

    Place place();
}

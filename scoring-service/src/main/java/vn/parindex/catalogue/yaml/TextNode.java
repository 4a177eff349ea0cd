package vn.parindex.catalogue.yaml;

import vn.parindex.finding.Place;

/** Một giá trị, as text exactly as it reads. */
public record TextNode(String text, Place place) implements Node {}

/**
 * The YAML that people write, as immutable trees of text: every scalar stays text and every node knows its place.
 * Nothing is constructed, no tag, alias or comment is accepted.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("yaml")
package vn.parindex.catalogue.yaml;

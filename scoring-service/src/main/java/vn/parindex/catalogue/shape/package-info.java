/**
 * The closed table of keys: which keys a set's files may have, in which order, of which type. Reading errors, the
 * canonical form and the JSON Schema all follow this one table.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("shape")
package vn.parindex.catalogue.shape;

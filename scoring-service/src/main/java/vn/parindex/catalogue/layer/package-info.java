/** Lớp: where a set's files are, and how a set that extends another becomes one effective document. */
@org.jspecify.annotations.NullMarked
package vn.parindex.catalogue.layer;

/** From an effective document that has its shape to the typed set. Nothing here can fail on a document that was checked. */
@org.jspecify.annotations.NullMarked
package vn.parindex.catalogue.read;

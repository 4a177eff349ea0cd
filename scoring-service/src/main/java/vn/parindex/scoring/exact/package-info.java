/** Số đúng: fractions and the division of whole units. Nothing here is ever rounded unless it says so. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("exact")
package vn.parindex.scoring.exact;

/** Hợp nhất ba chiều: what two people changed in the same draft brought together, unit by unit and never line by line. */
@NullMarked
package vn.parindex.authoring.merge;

import org.jspecify.annotations.NullMarked;

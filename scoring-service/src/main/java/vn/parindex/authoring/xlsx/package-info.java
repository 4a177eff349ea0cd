/** Workbooks as sheets of cells: read without trust, written without formulas. Nothing here knows what a criteria set is. */
@NullMarked
package vn.parindex.authoring.xlsx;

import org.jspecify.annotations.NullMarked;

/** One layer of a criteria set as rows of sheets, both ways; the columns follow the table of keys. */
@NullMarked
package vn.parindex.authoring.workbook;

import org.jspecify.annotations.NullMarked;

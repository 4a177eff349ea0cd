/** Bộ của năm sau: a draft made from an issued set, with what somebody still has to confirm (docs/next-year.md). */
@NullMarked
@NamedInterface("nextyear")
package vn.parindex.authoring.nextyear;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

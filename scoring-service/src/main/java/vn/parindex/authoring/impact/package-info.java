/** Tác động của một bản nháp: the draft and the version it replaces, scored on the same figures and compared. */
@NullMarked
@NamedInterface("impact")
package vn.parindex.authoring.impact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

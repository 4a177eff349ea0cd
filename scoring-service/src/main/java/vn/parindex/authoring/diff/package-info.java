/** So sánh hai phiên bản của một bộ: what changed by meaning, one Vietnamese sentence a change. */
@NullMarked
@NamedInterface("diff")
package vn.parindex.authoring.diff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

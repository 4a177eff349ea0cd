/** So sánh: two results side by side, and the change between years split by what caused it (docs/what-if.md, section 2). */
@NullMarked
@NamedInterface("compare")
package vn.parindex.scorebook.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

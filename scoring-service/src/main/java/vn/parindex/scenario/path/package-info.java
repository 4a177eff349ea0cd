/** Đường đi rẻ nhất: the least that one unit must do for a goal, confirmed by the engine (docs/what-if.md, section 3). */
@NullMarked
@NamedInterface("path")
package vn.parindex.scenario.path;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

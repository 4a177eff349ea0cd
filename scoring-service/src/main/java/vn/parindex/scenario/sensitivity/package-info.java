/** Độ nhạy: which leaf, moved one rung, moves a unit's index and rank most (docs/what-if.md, section 4). */
@NullMarked
@NamedInterface("sensitivity")
package vn.parindex.scenario.sensitivity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

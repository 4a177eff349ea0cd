/** Tổng hợp lên cấp huyện: what a change in a commune does to its district's card (docs/what-if.md, section 5). */
@NullMarked
@NamedInterface("rollup")
package vn.parindex.scenario.rollup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

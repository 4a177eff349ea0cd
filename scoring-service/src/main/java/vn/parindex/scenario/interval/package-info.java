/** Khoảng xếp hạng: how sure an index and a rank are, by drawing the figures that are not sure (docs/what-if.md, section 4). */
@NullMarked
@NamedInterface("interval")
package vn.parindex.scenario.interval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

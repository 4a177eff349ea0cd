/** Kịch bản đã lưu: kept for a link, a copy, a stack and for newer figures; never changed. */
@NullMarked
package vn.parindex.scenario.store;

import org.jspecify.annotations.NullMarked;

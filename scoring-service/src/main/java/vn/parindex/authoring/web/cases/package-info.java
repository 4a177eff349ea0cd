/** Trang ca kiểm thử của một bản nháp: listed, edited, run, and made from a score card. */
@NullMarked
package vn.parindex.authoring.web.cases;

import org.jspecify.annotations.NullMarked;

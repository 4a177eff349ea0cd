/** Trang của người soạn bộ chỉ số: the list, the printed annex, a draft's steps, its history, its differences, its workbook. */
@NullMarked
package vn.parindex.authoring.web.pages;

import org.jspecify.annotations.NullMarked;

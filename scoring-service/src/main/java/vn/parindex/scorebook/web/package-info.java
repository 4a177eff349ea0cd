/** Lần chấm, xếp hạng và phiếu điểm over HTTP: the pages and the programming interface. */
@NullMarked
package vn.parindex.scorebook.web;

import org.jspecify.annotations.NullMarked;

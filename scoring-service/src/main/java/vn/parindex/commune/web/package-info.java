/** Đơn vị hành chính over HTTP. */
@NullMarked
package vn.parindex.commune.web;

import org.jspecify.annotations.NullMarked;

/** Bộ chỉ số over HTTP. */
@NullMarked
package vn.parindex.catalogue.web;

import org.jspecify.annotations.NullMarked;

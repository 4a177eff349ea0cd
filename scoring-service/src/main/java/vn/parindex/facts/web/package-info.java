/** Số liệu over HTTP. */
@NullMarked
package vn.parindex.facts.web;

import org.jspecify.annotations.NullMarked;

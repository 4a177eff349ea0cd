/** Bản nháp over HTTP. */
@NullMarked
package vn.parindex.authoring.web;

import org.jspecify.annotations.NullMarked;

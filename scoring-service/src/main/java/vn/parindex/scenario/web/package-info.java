/** Kịch bản over HTTP: previews that write nothing. */
@NullMarked
package vn.parindex.scenario.web;

import org.jspecify.annotations.NullMarked;

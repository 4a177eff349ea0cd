/**
 * Bản nháp và phiên bản: a layer of a set on its way from draft to published, in the database. Nothing is overwritten; the
 * tables refuse whatever may not follow (docs/drafts.md).
 */
@NullMarked
package vn.parindex.authoring.draft;

import org.jspecify.annotations.NullMarked;

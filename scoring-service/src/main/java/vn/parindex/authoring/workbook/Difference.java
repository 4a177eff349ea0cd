package vn.parindex.authoring.workbook;

import java.util.Optional;

/**
 * Một điều khác giữa hai phiên bản.
 *
 * @param subject whose it is, as people call it
 * @param heading the column; empty when a whole row is new or gone
 * @param before empty when it was not there
 * @param after empty when it is not there any more
 */
record Difference(String sheet, String subject, String heading, Optional<String> before, Optional<String> after) {}

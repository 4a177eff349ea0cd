package vn.parindex.authoring.draft;

import java.time.Instant;

/**
 * Ai, lúc nào, vì sao.
 *
 * @param madeBy user name
 * @param reason in their words
 */
public record Act(Instant madeAt, String madeBy, String reason) {}

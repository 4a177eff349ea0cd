package vn.parindex.scorebook;

/**
 * A run with what is needed to score it again besides the batches of figures.
 *
 * @param setBody effective text of the set, before its dates were moved
 * @param unitsBody the units as a communes file
 * @param lineageBody the successions as a lineage file
 */
record StoredRun(ScoreRun run, String setBody, String unitsBody, String lineageBody) {}

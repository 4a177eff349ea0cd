package vn.parindex.scenario.path;

/** Tiêu chí chọn đường đi: what is to be least. */
public enum Objective {
    /** Ít bước nhất: fewest indicators moved; among these the lowest cost. */
    STEPS,
    /** Ít công sức nhất: lowest cost; among these the fewest indicators moved. */
    COST
}

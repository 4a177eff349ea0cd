package vn.parindex.finding;

/** Mức độ. An error stops the work; a warning is shown and the work goes on. */
public enum Severity {
    ERROR,
    WARNING
}

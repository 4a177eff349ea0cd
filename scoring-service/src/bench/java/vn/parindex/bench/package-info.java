/** Measurements: printed figures and ratios, never pass or fail. */
package vn.parindex.bench;

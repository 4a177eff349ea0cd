/**
 * Tệp CSV do người viết: strict, bounded reading with the place of every cell. One line is one row; what the columns mean
 * is the caller's matter.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"finding"})
package vn.parindex.csv;

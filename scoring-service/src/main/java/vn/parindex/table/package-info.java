/** Bảng kết quả: what is written to a spreadsheet or a CSV file for people who work on with it. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package vn.parindex.table;

/** Đơn vị hành chính: the scored units, their types and attributes, and which unit became which. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"finding", "web", "account", "csv"})
package vn.parindex.commune;

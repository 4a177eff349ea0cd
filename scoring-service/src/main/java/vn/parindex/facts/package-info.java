/** Số liệu báo cáo: what communes reported, read, checked and kept as immutable sheets. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"runtime", "finding", "audit", "web", "account", "csv", "catalogue", "commune"})
package vn.parindex.facts;

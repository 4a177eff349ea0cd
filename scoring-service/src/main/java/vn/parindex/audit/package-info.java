/** Nhật ký: the append-only record of who did what. Any module may write to it; the database refuses to change it. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"runtime"})
package vn.parindex.audit;

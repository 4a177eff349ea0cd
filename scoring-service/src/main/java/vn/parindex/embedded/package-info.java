/**
 * Cơ sở dữ liệu đi kèm: with no {@code spring.datasource.url} the service runs its own PostgreSQL on a local directory;
 * any other PostgreSQL is checked before it is used. Nothing outside this package knows which of the two it is.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"runtime"})
package vn.parindex.embedded;

/** Nền chung: the clock, the country's time zone, and how start-up is refused with one sentence. Needs nothing else. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package vn.parindex.runtime;

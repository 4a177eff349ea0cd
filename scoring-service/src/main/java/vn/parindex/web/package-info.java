/**
 * Khung trang: the page shell, navigation, message texts, error pages, problem details and the request id. Other modules
 * bring their own pages, an entry for the navigation and a file of texts; the shell knows none of them.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"runtime", "finding", "audit"})
package vn.parindex.web;

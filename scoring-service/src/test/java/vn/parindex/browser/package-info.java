/** Tests in a real browser; compiled only with the Maven profile {@code browser} (environment variable PARINDEX_BROWSER). */
@org.jspecify.annotations.NullMarked
package vn.parindex.browser;

/** What is wrong with a file that a person wrote: collected, placed and shown all at once (design.md section 6). */
@org.jspecify.annotations.NullMarked
package vn.parindex.finding;

/** Biểu nhập: one leaf or one gate of a draft edited as a form, tried on what is typed, and put back into its files. */
@org.jspecify.annotations.NullMarked
package vn.parindex.authoring.form;

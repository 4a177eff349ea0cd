/** The pages on which one leaf or one gate of a draft is edited. */
@org.jspecify.annotations.NullMarked
package vn.parindex.authoring.web.form;

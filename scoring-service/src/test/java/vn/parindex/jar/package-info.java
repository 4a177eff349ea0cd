/** Tests on the packaged program in its own process: what a person starts, kills and starts again. */
@org.jspecify.annotations.NullMarked
package vn.parindex.jar;

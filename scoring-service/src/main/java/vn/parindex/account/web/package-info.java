/** The pages of this module, and the address where a program gets its token. */
@org.jspecify.annotations.NullMarked
package vn.parindex.account.web;

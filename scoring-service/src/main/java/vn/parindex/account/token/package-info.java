/** Tokens by which programs call the API. */
@org.jspecify.annotations.NullMarked
package vn.parindex.account.token;

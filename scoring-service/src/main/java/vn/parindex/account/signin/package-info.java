/** The way in: who is behind a request, how guessing is slowed down, and what each address asks for. */
@org.jspecify.annotations.NullMarked
package vn.parindex.account.signin;

/** Accounts themselves: stored, changed, with their passwords and roles. */
@org.jspecify.annotations.NullMarked
package vn.parindex.account.people;

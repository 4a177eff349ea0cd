/**
 * Tài khoản: who may do what. Roles and their permissions are rows; sign-in for people, tokens for programs. Other modules
 * declare {@link vn.parindex.account.AccessRule} beans for their addresses and ask {@link vn.parindex.account.SignedIn} who it is.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"runtime", "finding", "audit", "web"})
package vn.parindex.account;

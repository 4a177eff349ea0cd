package vn.parindex.account.people;

/** An account that is about to be added. One that is not for demonstration must change its password first. */
record NewAccount(String username, String displayName, String passwordHash, boolean demonstration) {}

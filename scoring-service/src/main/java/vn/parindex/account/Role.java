package vn.parindex.account;

/** Vai trò: its id ({@code officer}) and its Vietnamese name. */
record Role(String id, String name) {}

package vn.parindex.account.people;

/** Vai trò: its id ({@code officer}) and its Vietnamese name. */
public record Role(String id, String name) {}

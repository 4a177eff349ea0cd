package vn.parindex.embedded;

/** Who connects to the database. Its text form leaves the password out, so that a log never shows it. */
public record Login(String user, String password) {

    @Override
    public String toString() {
        return "Login[" + user + "]";
    }
}

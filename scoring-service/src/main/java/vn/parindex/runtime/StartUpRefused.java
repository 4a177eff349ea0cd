package vn.parindex.runtime;

/** Không thể khởi động. Stops start-up; the person at the console sees both sentences and no stack trace. */
public final class StartUpRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * @param what what is wrong, with the value in parentheses
     * @param remedy what to do about it
     */
    public StartUpRefused(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    /** Keeps the cause for the log; the console shows only the sentences. */
    public StartUpRefused(String what, String remedy, Throwable cause) {
        super(what, cause);
        this.remedy = remedy;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}

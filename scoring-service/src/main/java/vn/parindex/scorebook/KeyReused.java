package vn.parindex.scorebook;

/** An Idempotency-Key came again with another request. Nothing was scored. */
public final class KeyReused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    KeyReused(String key) {
        super("Idempotency-Key reused (" + key + ")");
        this.key = key;
    }

    public String key() {
        return key;
    }
}

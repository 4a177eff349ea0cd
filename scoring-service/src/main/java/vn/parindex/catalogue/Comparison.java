package vn.parindex.catalogue;

/** Dấu so sánh của một ngưỡng. How a figure is held against a bound; the words are those of the set files. */
public enum Comparison {
    /** {@code at-least}: từ … trở lên (>=). */
    AT_LEAST("at-least", "≥"),
    /** {@code above}: trên (>). */
    ABOVE("above", ">"),
    /** {@code at-most}: không quá (<=). */
    AT_MOST("at-most", "≤"),
    /** {@code below}: dưới (<). */
    BELOW("below", "<");

    private final String key;
    private final String sign;

    Comparison(String key, String sign) {
        this.key = key;
        this.sign = sign;
    }

    /** The key of the set files. */
    public String key() {
        return key;
    }

    /** The mathematical sign, for people. */
    public String sign() {
        return sign;
    }

    /** Whether figures are wanted high: {@code at-least} and {@code above}. */
    public boolean isLower() {
        return this == AT_LEAST || this == ABOVE;
    }
}

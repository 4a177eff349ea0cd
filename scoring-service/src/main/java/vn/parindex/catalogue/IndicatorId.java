package vn.parindex.catalogue;

/** Mã chỉ báo, such as {@code giao-dich-thanh-toan-truc-tuyen}. */
public record IndicatorId(String value) implements Comparable<IndicatorId> {

    @Override
    public int compareTo(IndicatorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package vn.parindex.commune;

/** Mã đơn vị hành chính of the General Statistics Office, kept as text: "00004" keeps its zeros. */
public record UnitCode(String value) implements Comparable<UnitCode> {

    @Override
    public int compareTo(UnitCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

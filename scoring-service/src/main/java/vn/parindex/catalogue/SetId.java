package vn.parindex.catalogue;

/** Mã bộ chỉ số, the folder's name, such as {@code hai-lang-2024}. */
public record SetId(String value) {

    @Override
    public String toString() {
        return value;
    }
}

package vn.parindex.embedded;

import vn.parindex.runtime.StartUpRefused;

/**
 * What a PostgreSQL server says of itself.
 *
 * @param number its version as one number, 150004 for 15.4
 * @param name its version as a person reads it
 * @param icu whether it knows ICU collations, which put Vietnamese names in order
 */
record ServerFacts(int number, String name, boolean icu) {

    private static final int OLDEST = 150_000;

    void refuseUnsuitable() {
        if (number < OLDEST) {
            throw new StartUpRefused(
                    "Máy chủ PostgreSQL quá cũ (" + name
                            + "), cần bản 15 trở lên. (PostgreSQL 15 or later is required.)",
                    "Nâng cấp máy chủ, hoặc bỏ trống spring.datasource.url để dùng PostgreSQL đi kèm.");
        }
        if (!icu) {
            throw new StartUpRefused(
                    "Máy chủ PostgreSQL (" + name + ") không có ICU, không sắp xếp được tên tiếng Việt."
                            + " (PostgreSQL with ICU is required.)",
                    "Dùng bản PostgreSQL dựng kèm ICU (--with-icu), ví dụ ảnh postgres:17.");
        }
    }
}

package vn.parindex.catalogue.shape;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Kiểu của một giá trị. Which texts a key accepts. */
public enum Scalar {
    TEXT("[^\\s\\p{Cc}](?:[^\\p{Cc}]*[^\\s\\p{Cc}])?", "chữ trên một dòng, không có dấu cách ở đầu và cuối"),
    ID("[a-z0-9]+(?:-[a-z0-9]+)*", "mã gồm chữ thường không dấu, số và gạch nối, như kho-du-lieu"),
    CODE("[0-9A-Za-zĐđ]+(?:\\.[0-9A-Za-zĐđ]+)*", "mã số như in trong phụ lục, như \"3.10\""),
    NUMBER("-?[0-9]{1,15}(?:\\.[0-9]{1,10})?", "số thập phân, như 45 hoặc \"1.50\""),
    AMOUNT("[0-9]{1,15}(?:\\.[0-9]{1,10})?", "số không âm, như 2 hoặc \"1.50\""),
    WHOLE("[0-9]{1,6}", "số nguyên không âm"),
    PERCENT("[0-9]{1,15}(?:\\.[0-9]{1,10})?%", "tỷ lệ phần trăm, như 50%"),
    POINTS("[0-9]{1,15}(?:\\.[0-9]{1,10})?(?:% max)?", "số điểm như \"1.50\", hoặc 75% max"),
    BOUND("-?[0-9]{1,15}(?:\\.[0-9]{1,10})?|[0-9]{1,15}(?:\\.[0-9]{1,10})?% target", "số như 80, hoặc 100% target"),
    DATE("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}", "ngày có thật, dạng 2024-12-31"),
    YES_NO("yes|no", "yes hoặc no"),
    ATTRIBUTE("[a-z0-9]+(?:-[a-z0-9]+)*=[^\\s;=|]+", "thuộc tính dạng nong-thon-moi=nang-cao"),
    VERSION("[0-9A-Za-z]+(?:[.-][0-9A-Za-z]+)*", "số phiên bản, như \"1\"");

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final Pattern pattern;
    private final String expected;

    Scalar(String pattern, String expected) {
        this.pattern = Pattern.compile("^(?:" + pattern + ")$");
        this.expected = expected;
    }

    /** Whether the text is a value of this type. */
    public boolean accepts(String text) {
        return pattern.matcher(text).matches() && (this != DATE || isDate(text));
    }

    /** The regular expression of the type, for the JSON Schema. */
    String pattern() {
        return pattern.pattern();
    }

    /** What is expected, for people. */
    public String expected() {
        return expected;
    }

    /** What is expected instead of a text that is not accepted: of a number with too many digits, fewer of them. */
    String expected(String refused) {
        boolean isTooLong = accepts(DIGITS.matcher(refused).replaceAll("1"));
        return isTooLong ? fewer() : expected;
    }

    private String fewer() {
        return this == WHOLE
                ? "số ngắn hơn, nhiều nhất 6 chữ số"
                : "số ngắn hơn, nhiều nhất 15 chữ số trước dấu thập phân và 10 chữ số sau";
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}

package vn.parindex.catalogue.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is expected instead of a value that is refused. */
class ScalarTest {

    private static final String LONG = "1".repeat(60);

    @ParameterizedTest
    @EnumSource(names = {"NUMBER", "AMOUNT", "POINTS", "BOUND"})
    void a_number_with_too_many_digits_is_asked_to_be_shorter(Scalar number) {
        assertThat(number.accepts("1".repeat(15) + "." + "1".repeat(10))).isTrue();
        for (String refused : new String[] {LONG, "1".repeat(16), "1." + "1".repeat(11)}) {
            assertThat(number.accepts(refused)).isFalse();
            assertThat(number.expected(refused))
                    .isEqualTo("số ngắn hơn, nhiều nhất 15 chữ số trước dấu thập phân và 10 chữ số sau");
        }
    }

    @Test
    void a_whole_number_and_a_share_are_asked_the_same() {
        assertThat(Scalar.WHOLE.expected("1234567")).isEqualTo("số ngắn hơn, nhiều nhất 6 chữ số");
        assertThat(Scalar.PERCENT.expected(LONG + "%")).startsWith("số ngắn hơn");
        assertThat(Scalar.BOUND.expected(LONG + "% target")).startsWith("số ngắn hơn");
    }

    @ParameterizedTest
    @CsvSource({"AMOUNT, -2", "AMOUNT, ba", "NUMBER, 1e5", "WHOLE, 1.5", "DATE, 2024-02-30", "POINTS, 75%"})
    void what_is_wrong_otherwise_is_told_what_the_type_takes(Scalar type, String refused) {
        assertThat(type.accepts(refused)).isFalse();
        assertThat(type.expected(refused)).isEqualTo(type.expected());
    }
}

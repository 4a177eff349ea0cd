package vn.parindex.facts;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.parindex.csv.Cell;
import vn.parindex.finding.Findings;

/** A number as the files write it: decimal point, no thousands separators, no unit. */
final class PlainNumber {

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,12})?");
    private static final Pattern LONG = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern COMMA = Pattern.compile("-?[0-9]+,[0-9]+");
    private static final Pattern GROUPS = Pattern.compile("-?[0-9]{1,3}([.,   ][0-9]{3})+([.,][0-9]+)?");
    private static final Pattern LIKE_THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}\\.[0-9]{3}");
    private static final Pattern PERCENT = Pattern.compile("-?[0-9.,]+\\s*%");

    private PlainNumber() {}

    /** The number without needless zeros (45.50 and 45.5 are one figure); empty when it is none, which is reported. */
    static Optional<BigDecimal> read(Cell cell, Findings findings) {
        String text = cell.text();
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(plain(new BigDecimal(text)));
        }
        if (LONG.matcher(text).matches()) {
            cell.error(findings, "number-too-long", "số quá dài", "nhiều nhất 18 chữ số nguyên và 12 chữ số lẻ");
        } else if (GROUPS.matcher(text).matches()) {
            cell.error(findings, "thousands-separator", "số có dấu phân cách hàng nghìn", groupsHint(text));
        } else if (COMMA.matcher(text).matches()) {
            String point = text.replace(',', '.');
            cell.error(findings, "decimal-comma", "số thập phân viết bằng dấu phẩy", "dùng dấu chấm: " + point);
        } else if (PERCENT.matcher(text).matches()) {
            cell.error(findings, "percent-sign", "số có dấu %", "bỏ dấu %: 45 nghĩa là 45 %");
        } else {
            cell.error(findings, "not-a-number", "không phải số", "số viết dạng 1234 hoặc 12.5");
        }
        return Optional.empty();
    }

    /** Warns of a count such as 1.234, which may be meant as one thousand two hundred and thirty-four. */
    static void warnOfThousands(Cell cell, Findings findings) {
        if (LIKE_THOUSANDS.matcher(cell.text()).matches()) {
            String whole = cell.text().replace(".", "");
            cell.warning(findings, "maybe-thousands", "được hiểu là số thập phân", "nếu là số nguyên, viết " + whole);
        }
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String groupsHint(String text) {
        String whole = "không dùng dấu phân cách: " + text.replaceAll("[^0-9-]", "");
        return COMMA.matcher(text).matches()
                ? whole + ", hoặc dấu chấm nếu là số thập phân: " + text.replace(',', '.')
                : whole;
    }
}

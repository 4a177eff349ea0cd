package vn.parindex.catalogue;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Thứ tự tự nhiên của mã số. Numbers by value, then text: 3.2 before 3.10, 3.10 before 3.10.1, 3 before A. A code that
 * begins another one stands before it.
 */
public final class CodeOrder implements Comparator<String> {

    /** The one instance; the order has no state. */
    public static final CodeOrder NATURAL = new CodeOrder();

    private static final Pattern RUN = Pattern.compile("[0-9]+|[^0-9.]+");

    private CodeOrder() {}

    @Override
    public int compare(String a, String b) {
        Matcher left = RUN.matcher(a);
        Matcher right = RUN.matcher(b);
        while (true) {
            boolean more = left.find();
            boolean rightMore = right.find();
            if (!more || !rightMore) {
                return more == rightMore ? a.compareTo(b) : Boolean.compare(more, rightMore);
            }
            int order = compareRuns(left.group(), right.group());
            if (order != 0) {
                return order;
            }
        }
    }

    private static int compareRuns(String a, String b) {
        boolean aNumber = Character.isDigit(a.charAt(0));
        boolean bNumber = Character.isDigit(b.charAt(0));
        if (!aNumber || !bNumber) {
            return aNumber == bNumber ? a.compareTo(b) : Boolean.compare(bNumber, aNumber);
        }
        String left = a.replaceFirst("^0+(?=.)", "");
        String right = b.replaceFirst("^0+(?=.)", "");
        return left.length() == right.length() ? left.compareTo(right) : Integer.compare(left.length(), right.length());
    }
}

package vn.parindex.scenario.interval;

/**
 * Khoảng cách giữa hai đơn vị đứng cạnh nhau.
 *
 * @param upper code of the unit that ranks before, or equal with the lower code
 * @param swapped draws in which the lower unit stood before the upper one or beside it
 * @param meaningful whether their 5–95 % rank intervals are apart
 */
public record NeighbourGap(String upper, String lower, int swapped, boolean meaningful) {

    /** What stands between two neighbours that could as well have changed places. */
    public static final String NOT_MEANINGFUL = "khoảng cách không có ý nghĩa";
}

package vn.parindex.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * @param standings of the parts, in printed order
 * @param reached only for a target method that judged a figure
 */
public record OracleLeaf(
        String code,
        String area,
        String method,
        End end,
        BigDecimal earned,
        BigDecimal lost,
        BigDecimal notApplicable,
        BigDecimal max,
        BigDecimal printedMax,
        List<Loss> losses,
        Optional<Boolean> reached,
        List<Standing> standings) {

    /** One entry of the ledger. */
    public record Loss(BigDecimal points, Why why) {}

    /** Of the largest loss, the first one on a tie. */
    public Optional<Why> cause() {
        Optional<Loss> largest = Optional.empty();
        for (Loss loss : losses) {
            if (largest.isEmpty() || loss.points().compareTo(largest.get().points()) > 0) {
                largest = Optional.of(loss);
            }
        }
        return largest.map(Loss::why);
    }

    boolean applicable() {
        return end != End.NOT_APPLICABLE;
    }
}

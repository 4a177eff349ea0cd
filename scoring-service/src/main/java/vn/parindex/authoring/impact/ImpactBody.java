package vn.parindex.authoring.impact;

import java.util.List;
import vn.parindex.authoring.diff.DiffBody;
import vn.parindex.scorebook.compare.ComparisonBody;

/** An impact as the command line and the API give it; numbers are texts, so that no reader rounds them. */
public record ImpactBody(
        String label,
        SummaryBody summary,
        DiffBody diff,
        ComparisonBody comparison,
        List<FirstLossBody> firstLosses,
        List<FigureGapBody> figures) {

    private static final String LABEL = "Chấm thử bản nháp – không phải kết quả chính thức";

    /** How many units are touched. */
    public record SummaryBody(
            String units, String indexMoved, String rankMoved, String gradeMoved, String firstTimeLosers) {}

    /** One leaf that a unit loses points on for the first time. */
    public record FirstLossBody(
            String code, String name, String leaf, String leafName, String lost, boolean newLeaf, String sentence) {

        static FirstLossBody of(FirstLoss loss) {
            return new FirstLossBody(
                    loss.unitCode(),
                    loss.unitName(),
                    loss.leaf(),
                    loss.leafName(),
                    loss.lost().toPlainString(),
                    loss.newLeaf(),
                    loss.sentence());
        }
    }

    /** Figures that only one side asks for. */
    public record FigureGapBody(String kind, String indicator, String name, String units) {

        static FigureGapBody of(FigureGap gap) {
            return new FigureGapBody(
                    gap.kind().name(), gap.indicator().value(), gap.name(), String.valueOf(gap.units()));
        }
    }

    /** The whole impact. */
    public static ImpactBody of(Impact impact) {
        ImpactCounts counts = ImpactCounts.of(impact);
        return new ImpactBody(
                LABEL,
                new SummaryBody(
                        String.valueOf(counts.units()),
                        String.valueOf(counts.indexMoved()),
                        String.valueOf(counts.rankMoved()),
                        String.valueOf(counts.gradeMoved()),
                        String.valueOf(counts.firstTimeLosers())),
                DiffBody.of(impact.diff()),
                ComparisonBody.of(impact.comparison()),
                impact.firstLosses().stream().map(FirstLossBody::of).toList(),
                impact.gaps().stream().map(FigureGapBody::of).toList());
    }
}

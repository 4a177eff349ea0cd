package vn.parindex.scorebook.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.scoring.Index;
import vn.parindex.scoring.ScoreCard;

/** A comparison as the API and the command line give it; numbers are texts, so that no reader rounds them. */
public record ComparisonBody(ComparedResultBody before, ComparedResultBody after, List<UnitChangeBody> units) {

    /** What one side was computed from. */
    public record ComparedResultBody(
            String label,
            boolean official,
            String criteriaSet,
            String version,
            String digest,
            boolean illustrative,
            String asOf,
            String figuresDigest,
            String engineVersion) {

        static ComparedResultBody of(Result result) {
            return new ComparedResultBody(
                    result.label(),
                    result.official(),
                    result.set().id().value(),
                    result.set().version(),
                    result.set().digest(),
                    result.set().pointsIllustrative(),
                    result.asOf().toString(),
                    result.figuresDigest(),
                    result.engineVersion());
        }
    }

    /** One unit. */
    public record UnitChangeBody(
            String code,
            String name,
            Optional<ComparedCardBody> before,
            Optional<ComparedCardBody> after,
            List<ComparedCardBody> predecessors,
            Optional<String> indexDifference,
            Optional<String> placesWon,
            List<LeafChangeBody> leaves,
            Optional<SplitBody> split) {

        static UnitChangeBody of(UnitChange unit) {
            return new UnitChangeBody(
                    unit.code(),
                    unit.name(),
                    unit.before().map(ComparedCardBody::of),
                    unit.after().map(ComparedCardBody::of),
                    unit.predecessors().stream().map(ComparedCardBody::of).toList(),
                    unit.indexDifference().map(BigDecimal::toPlainString),
                    unit.placesWon().map(String::valueOf),
                    unit.moved().stream().map(LeafChangeBody::of).toList(),
                    unit.split().map(SplitBody::of));
        }
    }

    /** One side of a unit. */
    public record ComparedCardBody(
            String code,
            String name,
            Optional<String> index,
            Optional<String> grade,
            Optional<String> rank,
            String earned) {

        static ComparedCardBody of(ScoreCard card) {
            return new ComparedCardBody(
                    card.unitCode(),
                    card.unitName(),
                    card.index().map(Index::printed).map(BigDecimal::toPlainString),
                    card.grade(),
                    card.rank().map(String::valueOf),
                    card.earned().toPlainString());
        }
    }

    /** One leaf that moved or cannot be compared. */
    public record LeafChangeBody(
            String code,
            Optional<String> formerCode,
            String name,
            String area,
            Optional<LeafStateBody> before,
            Optional<LeafStateBody> after,
            Optional<String> difference,
            Optional<String> notComparable,
            List<String> reasons) {

        static LeafChangeBody of(LeafChange leaf) {
            return new LeafChangeBody(
                    leaf.code(),
                    leaf.formerCode(),
                    leaf.name(),
                    leaf.area(),
                    leaf.before().map(LeafStateBody::of),
                    leaf.after().map(LeafStateBody::of),
                    leaf.difference().map(BigDecimal::toPlainString),
                    leaf.notComparable().map(Enum::name),
                    leaf.reasons().stream().map(Enum::name).toList());
        }
    }

    /** One side of a leaf. */
    public record LeafStateBody(String earned, String max, String notApplicable, String figure) {

        static LeafStateBody of(LeafChange.LeafState state) {
            return new LeafStateBody(
                    state.earned().toPlainString(),
                    state.max().toPlainString(),
                    state.notApplicable().toPlainString(),
                    state.figure());
        }
    }

    /** The change split by what caused it. */
    public record SplitBody(PartsBody card, List<AreaPartsBody> areas, PartsBody index) {

        static SplitBody of(Split split) {
            return new SplitBody(
                    PartsBody.of(split.card()),
                    split.areas().stream()
                            .map(area -> new AreaPartsBody(area.code(), area.name(), PartsBody.of(area.parts())))
                            .toList(),
                    PartsBody.of(split.index()));
        }
    }

    /** Three parts and their sum. */
    public record PartsBody(String performance, String ruleChange, String reAppraisal, String total) {

        static PartsBody of(Split.Parts parts) {
            return new PartsBody(
                    parts.performance().toPlainString(),
                    parts.ruleChange().toPlainString(),
                    parts.reAppraisal().toPlainString(),
                    parts.total().toPlainString());
        }
    }

    /** One area. */
    public record AreaPartsBody(String code, String name, PartsBody parts) {}

    /** The whole comparison; leaves that did not move are left out. */
    public static ComparisonBody of(Comparison comparison) {
        return new ComparisonBody(
                ComparedResultBody.of(comparison.before()),
                ComparedResultBody.of(comparison.after()),
                comparison.units().stream().map(UnitChangeBody::of).toList());
    }
}

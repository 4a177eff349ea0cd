package vn.parindex.scenario.path;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.parindex.facts.FiguresDigest;
import vn.parindex.scenario.ScenarioLabel;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.EngineVersion;
import vn.parindex.scoring.UnitStanding;

/** Đường đi thành JSON (docs/what-if.md, section 3); numbers are texts. */
public record PathBody(
        String label,
        String criteriaSet,
        String version,
        String digest,
        boolean illustrative,
        String asOf,
        String figuresDigest,
        String engineVersion,
        UnitBody unit,
        UnitBody scored,
        String goal,
        String goalWords,
        String objective,
        String answer,
        boolean proven,
        String count,
        String cost,
        StandingBody before,
        StandingBody after,
        StandingBody most,
        List<StepBody> steps) {

    /** Đơn vị. */
    public record UnitBody(String code, String name) {}

    /** Chỉ số, xếp loại, thứ hạng; the rank holds the other units as they are. */
    public record StandingBody(
            Optional<String> index, Optional<String> indexExact, Optional<String> grade, Optional<String> rank) {
        static StandingBody of(UnitStanding standing) {
            return new StandingBody(
                    standing.printed().map(BigDecimal::toPlainString),
                    standing.index().map(index -> index.overDenominator()),
                    standing.grade(),
                    standing.rank().map(String::valueOf));
        }
    }

    /** Một bước; {@code move} is empty for what has no natural units. */
    public record StepBody(
            String indicator,
            String name,
            String action,
            String from,
            String to,
            boolean assumed,
            Optional<MoveBody> move,
            Optional<String> due,
            String cost,
            List<LeafBody> leaves) {
        static StepBody of(PathStep step) {
            return new StepBody(
                    step.indicator().id().value(),
                    step.indicator().name(),
                    step.action(),
                    step.from(),
                    step.to(),
                    step.assumed(),
                    step.move().map(move -> new MoveBody(move.amount().toPlainString(), move.unit())),
                    step.due().map(String::valueOf),
                    step.cost().toPlainString(),
                    step.leaves().stream().map(LeafBody::of).toList());
        }
    }

    /** So many natural units. */
    public record MoveBody(String amount, String unit) {}

    /** Điểm của một tiêu chí khi chỉ làm bước này. */
    public record LeafBody(
            String code,
            String name,
            String part,
            String before,
            String after,
            String max,
            String leadAgency,
            Optional<String> effort,
            Optional<String> remedy) {
        static LeafBody of(PathStep.Gain gain) {
            return new LeafBody(
                    gain.code(),
                    gain.name(),
                    gain.part(),
                    gain.before().toPlainString(),
                    gain.after().toPlainString(),
                    gain.max().toPlainString(),
                    gain.lead(),
                    gain.remedy().map(remedy -> remedy.effort().name().toLowerCase(Locale.ROOT)),
                    gain.remedy().map(remedy -> remedy.text()));
        }
    }

    /** Of a path that was sought on an assignment. */
    public static PathBody of(Assignment assignment, Path path) {
        return new PathBody(
                ScenarioLabel.TEXT,
                assignment.set().id().value(),
                assignment.set().version(),
                assignment.set().digest(),
                assignment.set().pointsIllustrative(),
                assignment.asOf().toString(),
                FiguresDigest.of(assignment.sheets()),
                EngineVersion.current(),
                new UnitBody(path.unit().code().value(), path.unit().name()),
                scored(path),
                path.goal().text(),
                path.goal().words(),
                path.objective().name().toLowerCase(Locale.ROOT),
                path.answer().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                path.proven(),
                Integer.toString(path.steps().size()),
                path.cost().toPlainString(),
                StandingBody.of(path.before()),
                StandingBody.of(path.after()),
                StandingBody.of(path.most()),
                path.steps().stream().map(StepBody::of).toList());
    }

    /** Whose index, grade and rank are given: the unit's own, or its district's. */
    private static UnitBody scored(Path path) {
        String code = path.before().unitCode();
        boolean own = code.equals(path.unit().code().value());
        return new UnitBody(code, own ? path.unit().name() : path.unit().parentName());
    }
}

package vn.parindex.authoring.impact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import vn.parindex.authoring.diff.DiffBody;

/**
 * Báo cáo tác động của một bản nháp, as it is shown, acknowledged and kept with the version.
 *
 * @param criteriaSet id of the draft's set
 * @param digest SHA-256 of the canonical effective form that was scored
 * @param against {@code id@version} of what it is compared with; empty when there is nothing
 * @param remarks what was compared and what not, whole sentences for people
 * @param diff what changes in the set
 * @param runs one for each list of units; empty when no run has figures to score
 */
public record ImpactReport(
        String criteriaSet,
        String version,
        String digest,
        Optional<String> against,
        List<String> remarks,
        Optional<DiffBody> diff,
        List<RunImpactBody> runs) {

    /**
     * What the draft does to the units of one run.
     *
     * @param run whose figures were scored
     * @param extending {@code id@version} of the set in force that extends the draft's set and was scored on it; empty for the
     *     draft's own set
     * @param demonstration whether any of these figures are made up
     * @param summary one sentence that counts who moves
     */
    public record RunImpactBody(
            UUID run,
            Optional<String> extending,
            String label,
            String place,
            LocalDate asOf,
            Instant scoredAt,
            boolean demonstration,
            String summary,
            ImpactBody impact) {}

    /** Who moves in all runs together. */
    public ImpactCounts counts() {
        return runs.stream()
                .map(run -> ImpactCounts.of(run.impact().summary()))
                .reduce(ImpactCounts.NONE, ImpactCounts::plus);
    }

    /** One text; the same report always gives the same. */
    public String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    /** The report whose {@link #json} text this is. */
    public static ImpactReport read(String json) {
        return JsonMapper.shared().readValue(json, ImpactReport.class);
    }
}

package vn.parindex.authoring.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.parindex.authoring.impact.ImpactCounts;
import vn.parindex.finding.Finding;

/**
 * Một phiên bản của bộ chỉ số, as it stands now.
 *
 * @param id UUIDv7, so that ids are ordered by time
 * @param startedFrom what the first revision was made from, in words for people
 * @param revision the latest
 * @param check the latest check of the latest revision
 * @param impact the latest that was scored of that check
 * @param approval of that check
 */
public record Draft(
        UUID id,
        VersionName name,
        String startedFrom,
        Act started,
        Revision revision,
        Optional<Check> check,
        Optional<Shown> impact,
        Optional<Act> approval,
        Optional<Publication> publication) {

    /**
     * Một lần sửa: the whole layer.
     *
     * @param number from 1, without gaps
     * @param digest SHA-256 of its canonical files
     */
    public record Revision(int number, String digest, Act act) {}

    /**
     * Một lần kiểm tra.
     *
     * @param sound what will be published; there when no finding is an error
     */
    public record Check(List<Finding> findings, Optional<Effective> sound, Act act) {

        public long errors() {
            return findings.stream().filter(Finding::isError).count();
        }
    }

    /**
     * Tác động đã tính.
     *
     * @param id of the report that was kept
     * @param digest SHA-256 of that report
     * @param against {@code id@version} of what it is compared with; empty when there was nothing
     * @param runs whose figures were scored
     * @param seen who has acknowledged it
     */
    public record Shown(
            UUID id,
            String digest,
            Optional<String> against,
            List<UUID> runs,
            ImpactCounts counts,
            Act act,
            List<Act> seen) {}

    /**
     * Bộ hiệu lực.
     *
     * @param digest SHA-256 of the canonical effective form with the status {@code published}
     * @param from first day of the period that it is for
     * @param to last day of that period
     */
    public record Effective(String digest, LocalDate from, LocalDate to) {}

    /**
     * Đã công bố.
     *
     * @param supersedes the version of this set that was the last one until then
     */
    public record Publication(Effective effective, Optional<String> supersedes, Act act) {}

    public DraftStatus status() {
        if (publication.isPresent()) {
            return DraftStatus.PUBLISHED;
        }
        if (approval.isPresent()) {
            return DraftStatus.APPROVED;
        }
        return check.flatMap(Check::sound).isPresent() ? DraftStatus.CHECKED : DraftStatus.DRAFT;
    }

    /** The line of {@code published.lock}: id, version and digest; empty before it is published. */
    public Optional<String> lockEntry() {
        return publication.map(done -> name + " " + done.effective().digest());
    }
}

package vn.parindex.authoring.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Reading the table {@code set_draft}. */
interface DraftRows extends Repository<DraftRow, UUID> {

    Optional<DraftRow> findById(UUID id);

    Optional<DraftRow> findBySetIdAndVersion(String setId, String version);

    /** Newest first. */
    @Query("select * from set_draft where id < :before order by id desc limit :limit")
    List<DraftRow> page(UUID before, int limit);

    /** The highest number that a version of the set was started with. */
    @Query("select max(version::integer) from set_draft where set_id = :set")
    Optional<Integer> highest(String set);
}

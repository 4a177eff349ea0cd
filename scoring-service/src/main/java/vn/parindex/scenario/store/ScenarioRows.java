package vn.parindex.scenario.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Reading the table {@code scenario}. */
interface ScenarioRows extends Repository<ScenarioRow, UUID> {

    Optional<ScenarioRow> findById(UUID id);

    Optional<ScenarioRow> findByRunIdAndDigestAndCreatedBy(UUID runId, String digest, String createdBy);

    /** Newest first. */
    @Query("select * from scenario where id < :before order by id desc limit :limit")
    List<ScenarioRow> page(UUID before, int limit);

    /** Newest first, those made on one run. */
    @Query("select * from scenario where id < :before and run_id = :run order by id desc limit :limit")
    List<ScenarioRow> pageOf(UUID run, UUID before, int limit);
}

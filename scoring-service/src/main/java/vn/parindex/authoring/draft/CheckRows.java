package vn.parindex.authoring.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Reading the table {@code draft_check}. */
interface CheckRows extends Repository<CheckRow, UUID> {

    List<CheckRow> findByDraftIdOrderById(UUID draftId);

    /** The latest check, if this revision has one. */
    Optional<CheckRow> findFirstByDraftIdAndRevisionOrderByIdDesc(UUID draftId, int revision);
}

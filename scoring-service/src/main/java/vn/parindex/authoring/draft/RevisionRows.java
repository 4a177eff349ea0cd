package vn.parindex.authoring.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Reading the table {@code draft_revision}. */
interface RevisionRows extends Repository<RevisionRow, UUID> {

    List<RevisionRow> findByDraftIdOrderByNumber(UUID draftId);

    Optional<RevisionRow> findByDraftIdAndNumber(UUID draftId, int number);

    Optional<RevisionRow> findFirstByDraftIdOrderByNumberDesc(UUID draftId);
}

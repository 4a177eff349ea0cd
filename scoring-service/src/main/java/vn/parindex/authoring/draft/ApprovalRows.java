package vn.parindex.authoring.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Reading the table {@code draft_approval}. */
interface ApprovalRows extends Repository<ApprovalRow, UUID> {

    List<ApprovalRow> findByDraftIdOrderById(UUID draftId);

    Optional<ApprovalRow> findByCheckId(UUID checkId);
}

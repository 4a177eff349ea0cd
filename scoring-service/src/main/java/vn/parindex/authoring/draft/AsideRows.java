package vn.parindex.authoring.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Reading the table {@code draft_aside}. */
interface AsideRows extends Repository<AsideRow, UUID> {

    Optional<AsideRow> findById(UUID id);

    List<AsideRow> findByDraftIdOrderById(UUID draftId);
}

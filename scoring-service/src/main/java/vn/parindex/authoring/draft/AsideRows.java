package vn.parindex.authoring.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Reading the table {@code draft_aside}. */
interface AsideRows extends Repository<AsideRow, UUID> {

    Optional<AsideRow> findById(UUID id);

    List<AsideRow> findByDraftIdOrderById(UUID draftId);

    @Query("select exists (select from draft_aside_settled where aside_id = :aside)")
    boolean settled(UUID aside);
}

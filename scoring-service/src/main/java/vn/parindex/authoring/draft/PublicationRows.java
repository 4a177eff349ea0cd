package vn.parindex.authoring.draft;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Reading the table {@code set_publication}. */
interface PublicationRows extends Repository<PublicationRow, UUID> {

    Optional<PublicationRow> findByDraftId(UUID draftId);

    /** The version of a set that was published last. */
    Optional<PublicationRow> findFirstBySetIdOrderByIdDesc(String setId);
}

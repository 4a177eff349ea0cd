package vn.parindex.authoring.draft;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.PublishedSets;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.runtime.StartUpRefused;

/** A program that ships another set under a version that was published does not start. */
class ShippedVersionsTest {

    private static final String SET = "hai-lang-2024";

    private final Catalogue catalogue = new Catalogue();

    @Test
    void the_same_version_with_other_content_stops_the_start_with_both_digests() {
        assertThatThrownBy(() -> started("1", "b".repeat(64)))
                .isInstanceOfSatisfying(
                        StartUpRefused.class,
                        refused -> assertThatCode(() -> {
                                    throw refused;
                                })
                                .hasMessageContaining("hai-lang-2024 phiên bản 1")
                                .hasMessageContaining("bbbbbbbbbbbb"))
                .extracting(thrown -> ((StartUpRefused) thrown).remedy())
                .asString()
                .contains("version cao hơn");
    }

    @Test
    void the_same_content_and_other_versions_do_not() {
        ShippedVersions shipped = new ShippedVersions(catalogue, PublishedSets.NONE);
        String digest = shipped.digest(SET, "1").orElseThrow();
        assertThatCode(() -> started("1", digest)).doesNotThrowAnyException();
        assertThatCode(() -> started("2", "b".repeat(64))).doesNotThrowAnyException();
    }

    private void started(String version, String digest) {
        PublishedSets here = new PublishedSets() {
            @Override
            public List<Published> all() {
                return List.of(new Published(SET, version, digest, Optional.empty(), Instant.EPOCH));
            }

            @Override
            public Optional<SetFolder> folder(String id, String number) {
                return Optional.empty();
            }
        };
        new ShippedVersions(catalogue, here).afterSingletonsInstantiated();
    }
}

package vn.parindex.authoring.draft;

import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.PublishedSets;
import vn.parindex.catalogue.PublishedSets.Published;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.runtime.StartUpRefused;

/**
 * Bộ đi kèm và bản đã công bố phải là một. What comes with the program and what was published here never mean two things by
 * one version: then the service does not start. Whoever has just brought the other program is there to be told, whereas an
 * officer whose scoring failed weeks later, or was scored by either of the two, would not be.
 */
@Component
class ShippedVersions implements SmartInitializingSingleton {

    private final Catalogue catalogue;
    private final PublishedSets published;

    ShippedVersions(Catalogue catalogue, PublishedSets published) {
        this.catalogue = catalogue;
        this.published = published;
    }

    @Override
    public void afterSingletonsInstantiated() {
        published.all().forEach(this::refuseIfOther);
    }

    /** The digest under which this version comes with the program: locked, or shipped as it would be published. */
    Optional<String> digest(String set, String version) {
        return SetFolder.shippedLock(set, version).or(() -> shipped(set, version));
    }

    private Optional<String> shipped(String set, String version) {
        if (!SetFolder.shippedIds().contains(set)) {
            return Optional.empty();
        }
        LayerTexts layer = new LayerTexts(set, SetDocuments.read(SetFolder.shipped(set)));
        return layer.claimed().equals(set + " " + version)
                ? Optional.of(catalogue
                        .read(SetFolder.amongShipped(
                                set, layer.as(DraftStatus.PUBLISHED).files()))
                        .digest())
                : Optional.empty();
    }

    private void refuseIfOther(Published here) {
        digest(here.id(), here.version())
                .filter(digest -> !digest.equals(here.digest()))
                .ifPresent(digest -> {
                    throw new StartUpRefused(
                            "Bộ chỉ số %s phiên bản %s đi kèm chương trình (%s) khác bản đã công bố trong cơ sở dữ liệu (%s)"
                                    .formatted(here.id(), here.version(), brief(digest), brief(here.digest())),
                            "Phiên bản đã công bố không bao giờ đổi: chạy lại bản chương trình trước, hoặc dùng bản có bộ này"
                                    + " với version cao hơn.");
                });
    }

    private static String brief(String digest) {
        return digest.substring(0, Math.min(12, digest.length()));
    }
}

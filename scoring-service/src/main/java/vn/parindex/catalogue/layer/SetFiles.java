package vn.parindex.catalogue.layer;

import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.yaml.YamlReader;

/** The files of one set and what is found around it, wherever they are kept. */
public interface SetFiles {

    /** The folder's name. */
    String name();

    /** The set files, in name order: {@code set.yaml} and the areas. */
    List<String> files();

    /** The files below {@code cases/}, in name order, each as {@code cases/<name>}. */
    List<String> caseFiles();

    /** The bytes of a file of the folder, at most one more than {@link YamlReader#limit()}; empty when there is none. */
    Optional<byte[]> bytes(String file);

    /** How a file of the folder is named in messages. */
    String shown(String file);

    /** The nearest {@code indicators.yaml}; empty when there is none around the folder. */
    Optional<Located> indicators();

    /** The indicators that are known when none nearer describe what is read; empty when there are none at all. */
    default Optional<Located> lastIndicators() {
        return ShippedFiles.shippedIndicators();
    }

    /** The digests of published versions; empty when none are kept around the folder. */
    Optional<Located> publishedLock();

    /** Another set beside this one; empty when there is none. */
    Optional<SetFiles> beside(String id);

    /** A file outside the folder. */
    record Located(String shown, byte[] bytes) {}
}

package vn.parindex.authoring.web.pages;

import java.util.function.Supplier;
import vn.parindex.catalogue.SetFolder;

/**
 * Bản để so với.
 *
 * @param key by which it is asked for
 * @param name how people call it
 * @param files read when it is chosen
 */
record Against(String key, String name, Supplier<SetFolder> files) {

    SetFolder folder() {
        return files.get();
    }
}

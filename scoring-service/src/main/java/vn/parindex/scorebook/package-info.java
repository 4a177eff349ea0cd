/**
 * Sổ điểm: runs of the engine, stored once with everything needed to score them again, their rankings and cards.
 * Nothing here changes a card: what the engine gave is stored, shown and compared as text.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "runtime",
            "finding",
            "table",
            "audit",
            "web",
            "account",
            "catalogue",
            "commune",
            "facts",
            "scoring",
            "table"
        })
package vn.parindex.scorebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

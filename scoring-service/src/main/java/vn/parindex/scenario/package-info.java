/**
 * Kịch bản: what would be, if facts or rules were others. Scored by the engine as a run is, never stored as one
 * (docs/what-if.md).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "runtime",
            "finding",
            "table",
            "csv",
            "audit",
            "web",
            "account",
            "catalogue",
            "commune",
            "facts",
            "scoring",
            "scoring :: exact",
            "scorebook",
            "scorebook :: compare"
        })
package vn.parindex.scenario;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Soạn thảo: criteria sets as analysts hold them. A layer as an Excel workbook and back without loss, with everything that
 * is wrong said at the cell where it stands (docs/workbook.md).
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
            "catalogue :: shape",
            "catalogue :: yaml",
            "commune",
            "facts",
            "scoring",
            "scorebook",
            "scorebook :: compare"
        })
package vn.parindex.authoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

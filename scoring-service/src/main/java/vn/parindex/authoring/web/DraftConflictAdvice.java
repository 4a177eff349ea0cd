package vn.parindex.authoring.web;

import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.parindex.authoring.draft.DraftConflict;
import vn.parindex.web.Problems;

/** A step that does not follow is a 409; of an outdated revision both revisions are told. Pages answer it themselves, and come first. */
@RestControllerAdvice(basePackageClasses = DraftConflictAdvice.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class DraftConflictAdvice {

    @ExceptionHandler(DraftConflict.class)
    ProblemDetail conflict(DraftConflict conflict) {
        String kind = conflict.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        ProblemDetail problem = Problems.of(
                HttpStatus.CONFLICT, "draft-" + kind, conflict.kind().title(), conflict.detail());
        if (!conflict.revisions().isEmpty()) {
            problem.setProperty(
                    "revisions",
                    conflict.revisions().stream()
                            .map(DraftBody.RevisionBody::of)
                            .toList());
        }
        return problem;
    }

    /** Two who click at once: the tables let one through. */
    @ExceptionHandler(DataIntegrityViolationException.class)
    ProblemDetail meanwhile(DataIntegrityViolationException refused) {
        return conflict(DraftConflict.meanwhile(refused).orElseThrow(() -> refused));
    }
}

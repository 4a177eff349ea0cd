package vn.parindex.scorebook.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.parindex.catalogue.SetId;
import vn.parindex.scorebook.RunRequest;

/**
 * What {@code POST /api/v1/runs} takes.
 *
 * @param criteriaSet id of the set
 * @param version of the set; default: the one in force
 * @param figures batch of the figures to score
 * @param lastYear batch of the figures of the year before
 * @param asOf default: the last day of the period
 * @param surveyHeld default: the set's own word
 * @param movedYears years to move the set's dates by; default 0
 * @param label a name for people
 */
record NewRunBody(
        @NotBlank @Size(max = 100) String criteriaSet,
        Optional<@Size(max = 20) String> version,
        @NotNull UUID figures,
        Optional<UUID> lastYear,
        Optional<LocalDate> asOf,
        Optional<Boolean> surveyHeld,
        Optional<@Min(-10) @Max(10) Integer> movedYears,
        Optional<@Size(max = 200) String> label) {

    RunRequest request() {
        return new RunRequest(
                new SetId(criteriaSet),
                version,
                figures,
                lastYear,
                asOf,
                surveyHeld,
                movedYears.orElse(0),
                label.orElse("").strip());
    }
}

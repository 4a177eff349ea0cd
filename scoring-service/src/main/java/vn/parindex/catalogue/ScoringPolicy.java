package vn.parindex.catalogue;

import java.time.LocalDate;
import java.util.Set;

/**
 * Quy tắc tính chung của bộ (design.md section 5).
 *
 * @param pointsScale decimals of a leaf's points, default 2
 * @param indexScale decimals of the printed index, default 2
 * @param indexCapped whether the index is kept within 0..100
 * @param comparePublished whether grades, gates and ranks use the printed index instead of the exact fraction
 * @param rankCappedBelow whether a capped grade moves the rank below the uncapped
 * @param surveyHeld whether the survey was held; a run may say otherwise
 * @param surveyNotHeld EXCLUDE or ZERO
 * @param holidays days that are no working days
 */
public record ScoringPolicy(
        int pointsScale,
        int indexScale,
        boolean indexCapped,
        boolean comparePublished,
        boolean rankCappedBelow,
        boolean surveyHeld,
        NotArisenPolicy surveyNotHeld,
        Set<LocalDate> holidays) {}

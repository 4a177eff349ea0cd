package vn.parindex.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Bộ chỉ số / bộ tiêu chí, all layers applied: what the engine scores with.
 *
 * @param version the layer's version, such as "1"
 * @param place the place as printed on cards
 * @param districtLevel whether districts are scored instead of communes
 * @param appraisingBody who appraises, data because it changed in 2025
 * @param base the layer this one extends
 * @param status draft, checked, approved or published
 * @param pointsIllustrative whether any points are not from an issued document; said on every screen and export
 * @param areas in printed order
 * @param indicators every indicator the leaves and adjustments read
 * @param lineage where the leaves come from in the set that this one carries on; empty when it carries on none
 * @param digest SHA-256 (hex) over the canonical effective form
 */
public record CriteriaSet(
        SetId id,
        String version,
        String title,
        String place,
        boolean districtLevel,
        String appraisingBody,
        Period period,
        Optional<SetId> base,
        String status,
        boolean pointsIllustrative,
        ScoringPolicy policy,
        GradeScale grades,
        List<TieBreak> tieBreaks,
        List<Area> areas,
        List<Adjustment> adjustments,
        List<Gate> gates,
        List<Source> sources,
        List<String> notes,
        Map<IndicatorId, Indicator> indicators,
        Optional<LeafLineage> lineage,
        String digest) {

    /** A set that carries on no other one. */
    public CriteriaSet(
            SetId id,
            String version,
            String title,
            String place,
            boolean districtLevel,
            String appraisingBody,
            Period period,
            Optional<SetId> base,
            String status,
            boolean pointsIllustrative,
            ScoringPolicy policy,
            GradeScale grades,
            List<TieBreak> tieBreaks,
            List<Area> areas,
            List<Adjustment> adjustments,
            List<Gate> gates,
            List<Source> sources,
            List<String> notes,
            Map<IndicatorId, Indicator> indicators,
            String digest) {
        this(
                id,
                version,
                title,
                place,
                districtLevel,
                appraisingBody,
                period,
                base,
                status,
                pointsIllustrative,
                policy,
                grades,
                tieBreaks,
                areas,
                adjustments,
                gates,
                sources,
                notes,
                indicators,
                Optional.empty(),
                digest);
    }

    /** All leaves in printed order. */
    public List<Leaf> leaves() {
        return areas.stream().flatMap(a -> a.leaves().stream()).toList();
    }

    /** The same set with every leaf changed; its digest stays that of the text it was read from. */
    public CriteriaSet mapLeaves(UnaryOperator<Leaf> change) {
        return new CriteriaSet(
                id,
                version,
                title,
                place,
                districtLevel,
                appraisingBody,
                period,
                base,
                status,
                pointsIllustrative,
                policy,
                grades,
                tieBreaks,
                areas.stream().map(area -> area.mapLeaves(change)).toList(),
                adjustments,
                gates,
                sources,
                notes,
                indicators,
                lineage,
                digest);
    }

    /** The same set with only some of its leaves, without what ranks units; areas that keep no leaf are left out. */
    public CriteriaSet withLeaves(Predicate<Leaf> kept) {
        return new CriteriaSet(
                id,
                version,
                title,
                place,
                districtLevel,
                appraisingBody,
                period,
                base,
                status,
                pointsIllustrative,
                policy,
                grades,
                List.of(),
                areas.stream()
                        .map(area -> area.withLeaves(kept))
                        .filter(area -> !area.leaves().isEmpty())
                        .toList(),
                adjustments,
                gates,
                sources,
                notes,
                indicators,
                digest);
    }

    /** The same set with other gates; its digest stays that of the text it was read from. */
    public CriteriaSet withGates(List<Gate> others) {
        return new CriteriaSet(
                id,
                version,
                title,
                place,
                districtLevel,
                appraisingBody,
                period,
                base,
                status,
                pointsIllustrative,
                policy,
                grades,
                tieBreaks,
                areas,
                adjustments,
                others,
                sources,
                notes,
                indicators,
                digest);
    }

    /** Căn cứ in words: the document as an officer cites it and the row; a document that is not listed by its id. */
    public String cited(Citation citation) {
        String document = sources.stream()
                .filter(source -> source.id().equals(citation.source()))
                .findFirst()
                .map(Source::cited)
                .orElse(citation.source());
        return citation.row().isEmpty() ? document : document + ", " + citation.row();
    }
}

package vn.parindex.authoring.draft;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.authoring.nextyear.NextYear;
import vn.parindex.authoring.nextyear.NextYearSet;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Edition;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetRef;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/** Bản nháp của bộ năm sau, from a version on the shelf. */
@Service
public class NextYearDrafts {

    private static final int MOST_YEARS = 20;

    private final SetShelf shelf;
    private final Drafts drafts;

    NextYearDrafts(SetShelf shelf, Drafts drafts) {
        this.shelf = shelf;
        this.drafts = drafts;
    }

    /**
     * What the draft would be; nothing is written.
     *
     * @param from as {@link SetRef} writes it
     * @param set the id of the new set
     * @param year in which its period begins
     * @throws BadInput when there is no such version, the id is none or is taken, or the year is not a later one
     */
    public NextYearSet look(String from, String set, int year) {
        Edition edition = edition(from);
        CriteriaSet issued = shelf.read(edition);
        refuse(issued, set, year);
        return NextYear.of(issued, SetDocuments.read(shelf.folder(edition)), set, year);
    }

    /**
     * Starts a version of next year's set.
     *
     * @throws BadInput as {@link #look}
     * @throws DraftConflict when there is such a version already
     */
    @Transactional
    public Draft start(String from, VersionName name, int year, Why why) {
        NextYearSet next = look(from, name.set(), year);
        Edition edition = edition(from);
        return drafts.start(
                "bộ " + edition.id() + " " + edition.version() + ", dời sang năm " + year,
                Optional.of(edition.ref()),
                LayerTexts.read(name.set(), next.files()).named(name),
                name,
                why);
    }

    private Edition edition(String from) {
        SetRef ref = SetRef.parse(from);
        return shelf.find(ref)
                .orElseThrow(() -> new BadInput(List.of(Finding.error(
                        "unknown-set",
                        Place.of("from"),
                        "không có bộ chỉ số này (" + from + ")",
                        shelf.expected(ref)))));
    }

    private void refuse(CriteriaSet issued, String set, int year) {
        Findings findings = new Findings();
        int own = issued.period().from().getYear();
        if (year <= own || year > own + MOST_YEARS) {
            findings.error(
                    "next-year",
                    Place.of("năm"),
                    "năm không dùng được (" + year + ")",
                    "cần một năm sau " + own + ", không quá " + (own + MOST_YEARS));
        }
        if (!set.matches(VersionName.SET) || set.length() > VersionName.LONGEST_SET) {
            findings.error(
                    "next-year",
                    Place.of("mã bộ"),
                    "mã bộ không dùng được (" + set + ")",
                    "chữ thường không dấu, số và gạch nối, như " + NextYear.id(issued, own + 1));
        } else if (shelf.ids().contains(set)) {
            findings.error(
                    "next-year", Place.of("mã bộ"), "đã có bộ mang mã này (" + set + ")", "chọn một mã chưa dùng");
        }
        findings.stopOnErrors();
    }
}

package vn.parindex.authoring.draft;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DataAccessException;

/** Bước không hợp lúc này: what is asked for does not follow from what is stored. Nothing was changed. */
public final class DraftConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A key that is there already, a row that is not the latest any more, and what the triggers of V8 refuse. */
    private static final Set<String> RACED = Set.of("23505", "23503", "23000");

    /** Vì sao không được. */
    public enum Kind {
        VERSION_EXISTS("Phiên bản này đã có"),
        OUTDATED_REVISION("Bản nháp đã được sửa tiếp"),
        ALREADY_PUBLISHED("Phiên bản đã công bố"),
        NOT_CHECKED("Lần sửa này chưa được kiểm tra"),
        SURROUNDINGS_CHANGED("Bộ gốc hoặc danh mục chỉ báo đã đổi từ lần kiểm tra"),
        OTHER_SHIPPED("Phiên bản này đi kèm chương trình với nội dung khác"),
        NO_IMPACT("Chưa tính tác động"),
        OUTDATED_IMPACT("Tác động không còn mới nhất"),
        NOT_ACKNOWLEDGED("Người phê duyệt chưa xác nhận đã xem tác động"),
        LOWER_VERSION("Đang áp dụng một phiên bản có số cao hơn"),
        NOT_APPROVED("Lần sửa này chưa được phê duyệt"),
        SAME_PERSON("Cần người thứ hai phê duyệt"),
        ALREADY_APPROVED("Lần sửa này đã được phê duyệt"),
        MEANWHILE("Vừa có người khác làm trước");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    private final Kind kind;
    private final String detail;
    private final transient List<Draft.Revision> revisions;

    private DraftConflict(Kind kind, String message, List<Draft.Revision> revisions) {
        super(message);
        this.kind = kind;
        this.detail = message;
        this.revisions = List.copyOf(revisions);
    }

    static DraftConflict of(Kind kind, String message) {
        return new DraftConflict(kind, message, List.of());
    }

    /**
     * What the tables refused because two did the same in one moment; empty for any other fault, which is none of theirs.
     *
     * @param refused as the database said it
     */
    public static Optional<DraftConflict> meanwhile(DataAccessException refused) {
        return refused.getMostSpecificCause() instanceof SQLException sql && RACED.contains(sql.getSQLState())
                ? Optional.of(of(
                        Kind.MEANWHILE,
                        "Cùng lúc đó có người khác đã làm bước này hoặc bước khác với bản nháp; việc của bạn chưa được ghi."
                                + " Hãy xem trạng thái hiện nay rồi làm tiếp."))
                : Optional.empty();
    }

    /** Somebody saved in between: both revisions are named, and both can be read. */
    static DraftConflict outdated(Draft.Revision basedOn, Draft.Revision latest) {
        return new DraftConflict(
                Kind.OUTDATED_REVISION,
                "Bạn làm trên lần sửa " + named(basedOn) + ", nhưng mới nhất là lần sửa " + named(latest) + ": «"
                        + latest.act().reason() + "». Chưa có gì được ghi; hãy xem lần mới nhất rồi làm lại trên đó.",
                List.of(basedOn, latest));
    }

    private static String named(Draft.Revision revision) {
        return revision.number() + " của " + revision.act().madeBy();
    }

    public Kind kind() {
        return kind;
    }

    /** What stands in the way and what to do, for the person. */
    public String detail() {
        return detail;
    }

    /** Of an outdated revision: the one that was worked on and the latest one; else none. */
    public List<Draft.Revision> revisions() {
        return revisions;
    }
}

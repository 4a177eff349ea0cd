package vn.parindex.scoring;

/** Kết quả của một tiêu chí. «No data» is never zero (docs/scoring.md section 2). */
public enum Outcome {
    /** Đã chấm. */
    AWARDED,
    /** Không áp dụng hoặc loại khỏi mẫu số. */
    NOT_APPLICABLE,
    /** Không có số liệu để chấm. */
    NOT_ASSESSABLE,
    /** Chờ điều tra, cơ quan khác hoặc thẩm định. */
    AWAITING
}

package vn.parindex.scoring;

/** Kết quả của một tiêu chí. «No data» is never zero (docs/scoring.md section 2). */
public enum Outcome {
    /** Đã chấm. */
    AWARDED("Awarded"),
    /** Không áp dụng hoặc loại khỏi mẫu số. */
    NOT_APPLICABLE("NotApplicable"),
    /** Không có số liệu để chấm. */
    NOT_ASSESSABLE("NotAssessable"),
    /** Chờ điều tra, cơ quan khác hoặc thẩm định. */
    AWAITING("Awaiting");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    /** The word of the card JSON (docs/card-json.md). */
    @Override
    public String toString() {
        return word;
    }
}

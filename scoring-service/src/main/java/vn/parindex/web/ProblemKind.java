package vn.parindex.web;

import java.util.Arrays;
import java.util.Locale;

/** The kind of problem that a status alone tells. */
enum ProblemKind {
    INVALID_REQUEST(400, "Yêu cầu không đọc được"),
    NOT_SIGNED_IN(401, "Chưa đăng nhập"),
    FORBIDDEN(403, "Không đủ quyền"),
    NOT_FOUND(404, "Không tìm thấy"),
    METHOD_NOT_ALLOWED(405, "Không dùng được cách gọi này ở đây"),
    NOT_ACCEPTABLE(406, "Không có dạng dữ liệu được yêu cầu"),
    CONFLICT(409, "Trái với dữ liệu đang có"),
    TOO_LARGE(413, "Dữ liệu gửi lên quá lớn"),
    UNSUPPORTED_MEDIA_TYPE(415, "Không nhận dạng dữ liệu này"),
    BAD_INPUT(422, "Dữ liệu vào có lỗi"),
    TOO_MANY_REQUESTS(429, "Quá nhiều lần thử"),
    UNEXPECTED(500, "Lỗi của hệ thống");

    private final int status;
    private final String title;

    ProblemKind(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The kind of a status; of an unlisted one, the kind of its hundred. */
    static ProblemKind of(int status) {
        ProblemKind fallback = status >= 500 ? UNEXPECTED : INVALID_REQUEST;
        return Arrays.stream(values())
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElse(fallback);
    }

    /** {@code not-found}, the last part of the problem's type. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title() {
        return title;
    }
}

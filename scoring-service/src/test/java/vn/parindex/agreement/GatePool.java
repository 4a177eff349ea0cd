package vn.parindex.agreement;

import java.util.List;

/** Fifty gate sentences over codes and grades that every random set has. */
final class GatePool {

    static final List<String> SENTENCES = List.of(
            "Khi tiêu chí \"1.1.1\" đạt dưới 50% điểm tối đa thì xếp loại không quá \"Khá\"",
            "Khi tiêu chí \"1.1.1\" đạt dưới 33,3% điểm tối đa thì xếp loại không quá \"Trung bình\".",
            "Khi tiêu chí \"1.1.1\" đạt dưới 100% điểm tối đa thì tiêu chí \"1.1.2\" không được tính điểm",
            "Khi tiêu chí “1.1.1” đạt dưới 12.5% điểm tối đa thì lĩnh vực “1” không được tính điểm",
            "Khi tiêu chí \"1.1.2\" đạt dưới 75% điểm tối đa thì xếp loại không quá \"Khá\"",
            "Khi tiêu chí \"1.1.2\" đạt dưới 5% điểm tối đa thì toàn phiếu không được tính điểm",
            "Khi tiêu chí \"1.1.1\" đạt từ 100% điểm tối đa trở lên thì tiêu chí \"1.1.2\" không được tính điểm",
            "Khi tiêu chí \"1.1.1\" đạt từ 50% điểm tối đa trở lên thì xếp loại không quá \"Tốt\"",
            "Khi tiêu chí \"1.1.2\" đạt từ 80% điểm tối đa trở lên thì xếp loại không quá \"Khá\".",
            "Khi tiêu chí “1.1.2” đạt từ 99,99% điểm tối đa trở lên thì tiêu chí “1.1.1” không được tính điểm",
            "Khi tiêu chí \"1.1.1\" không đạt chỉ tiêu thì xếp loại không quá \"Khá\"",
            "Khi tiêu chí \"1.1.1\" không đạt chỉ tiêu thì tiêu chí \"1.1.1\" không được tính điểm",
            "Khi tiêu chí \"1.1.2\" không đạt chỉ tiêu thì xếp loại không quá \"Trung bình\"",
            "Khi tiêu chí “1.1.2” không đạt chỉ tiêu thì lĩnh vực “1” không được tính điểm.",
            "Khi tiêu chí \"1.1.1\" không có số liệu thì xếp loại không quá \"Khá\"",
            "Khi tiêu chí \"1.1.1\" không có số liệu thì toàn phiếu không được tính điểm",
            "Khi tiêu chí \"1.1.2\" không có số liệu thì xếp loại không quá \"Yếu\"",
            "Khi tiêu chí \"1.1.2\" không có số liệu thì tiêu chí \"1.1.1\" không được tính điểm",
            "Khi tiêu chí \"1.1.1\" mất điểm thì xếp loại không quá \"Tốt\"",
            "Khi tiêu chí \"1.1.1\" mất điểm thì tiêu chí \"1.1.2\" không được tính điểm",
            "Khi tiêu chí \"1.1.2\" mất điểm thì xếp loại không quá \"Khá\"",
            "Khi tiêu chí “1.1.2” mất điểm thì tiêu chí “1.1.2” không được tính điểm",
            "Khi tiêu chí \"1.1.1\" không có điểm thì xếp loại không quá \"Trung bình\"",
            "Khi tiêu chí \"1.1.1\" không có điểm thì lĩnh vực \"1\" không được tính điểm",
            "Khi tiêu chí \"1.1.2\" không có điểm thì xếp loại không quá \"Khá\"",
            "Khi tiêu chí \"1.1.2\" không có điểm thì tiêu chí \"1.1.1\" không được tính điểm",
            "Khi lĩnh vực \"1\" đạt dưới 50% điểm tối đa thì xếp loại không quá \"Khá\"",
            "Khi lĩnh vực \"1\" đạt dưới 70% điểm tối đa thì xếp loại không quá \"Tốt\"",
            "Khi lĩnh vực \"1\" đạt dưới 25,5% điểm tối đa thì toàn phiếu không được tính điểm",
            "Khi lĩnh vực “1” đạt dưới 40% điểm tối đa thì lĩnh vực “1” không được tính điểm",
            "Khi lĩnh vực \"1\" đạt từ 90% điểm tối đa trở lên thì xếp loại không quá \"Tốt\"",
            "Khi lĩnh vực \"1\" đạt từ 60% điểm tối đa trở lên thì tiêu chí \"1.1.1\" không được tính điểm",
            "Khi lĩnh vực \"1\" đạt từ 82,5% điểm tối đa trở lên thì xếp loại không quá \"Trung bình\".",
            "Khi chỉ số dưới 50 điểm thì xếp loại không quá \"Trung bình\"",
            "Khi chỉ số dưới 62,5 điểm thì xếp loại không quá \"Khá\"",
            "Khi chỉ số dưới 20 điểm thì toàn phiếu không được tính điểm",
            "Khi chỉ số dưới 33.33 điểm thì lĩnh vực \"1\" không được tính điểm",
            "Khi chỉ số từ 80 điểm trở lên thì xếp loại không quá \"Khá\"",
            "Khi chỉ số từ 66,67 điểm trở lên thì tiêu chí \"1.1.1\" không được tính điểm",
            "Khi chỉ số từ 50 điểm trở lên thì xếp loại không quá \"Tốt\".",
            "Khi tiêu chí \"1.1.1\" mất điểm và tiêu chí \"1.1.2\" mất điểm thì xếp loại không quá \"Trung bình\"",
            "Khi tiêu chí \"1.1.1\" đạt dưới 50% điểm tối đa và chỉ số từ 50 điểm trở lên thì xếp loại không quá \"Khá\"",
            "Khi lĩnh vực \"1\" đạt dưới 50% điểm tối đa và chỉ số dưới 50 điểm thì xếp loại không quá \"Yếu\"",
            "Khi tiêu chí \"1.1.1\" không có số liệu và tiêu chí \"1.1.2\" mất điểm thì toàn phiếu không được tính điểm",
            "Khi tiêu chí \"1.1.1\" không đạt chỉ tiêu và lĩnh vực \"1\" đạt từ 10% điểm tối đa trở lên thì xếp loại không quá \"Khá\"",
            "Khi tiêu chí “1.1.1” không có điểm và tiêu chí “1.1.2” đạt từ 50% điểm tối đa trở lên và chỉ số từ 30 điểm trở lên"
                    + " thì xếp loại không quá “Trung bình”.",
            "Khi tiêu chí \"1.1.2\" không đạt chỉ tiêu và tiêu chí \"1.1.1\" mất điểm thì tiêu chí \"1.1.2\" không được tính điểm",
            "Khi chỉ số từ 40 điểm trở lên và chỉ số dưới 60 điểm thì xếp loại không quá \"Khá\"",
            "Khi tiêu chí \"1.1.2\" đạt từ 0% điểm tối đa trở lên và lĩnh vực \"1\" đạt dưới 99.9% điểm tối đa"
                    + " thì tiêu chí \"1.1.1\" không được tính điểm",
            "Khi tiêu chí \"1.1.1\" đạt từ 20% điểm tối đa trở lên và tiêu chí \"1.1.1\" đạt dưới 40% điểm tối đa"
                    + " thì lĩnh vực \"1\" không được tính điểm");

    private GatePool() {}
}

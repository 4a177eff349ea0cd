package vn.parindex.authoring.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestPages;
import vn.parindex.WebTest;
import vn.parindex.authoring.draft.Draft;
import vn.parindex.authoring.draft.TestDrafts;

/** What the check finds is said for who works in the browser: no file to make, no key that is only a word of the files. */
@WebTest
class FindingPagesTest {

    private static final String SET = "duc-tho-2024";

    @Autowired
    TestPages pages;

    @Autowired
    TestDrafts drafts;

    @Test
    void a_missing_case_leads_to_the_page_on_which_it_is_added() throws Exception {
        Draft draft = changed("471", files -> files.remove("cases/2.3.yaml"));
        String page = page("phantich", draft);
        assertThat(page)
                .contains("/ban-nhap/" + draft.id() + "/ca-kiem-thu/2.3\">thêm ca kiểm thử cho 2.3</a>")
                .doesNotContain("cases/2.3.yaml");
        assertThat(page("nguoixem", draft))
                .as("who may not write is told what is missing")
                .contains("không có ví dụ kiểm tra (2.3); thêm một ca kiểm thử");
    }

    @Test
    void many_missing_cases_are_one_line_whose_numbers_lead_to_where_each_is_added() throws Exception {
        Draft draft = changed("472", files -> files.keySet().removeIf(name -> name.startsWith("cases/1.")));
        assertThat(page("phantich", draft))
                .contains("mở từng mã để thêm ca kiểm thử", "/ban-nhap/" + draft.id() + "/ca-kiem-thu/1.4\">1.4</a>");
    }

    @Test
    void a_key_is_called_as_its_column_of_the_workbook() throws Exception {
        Draft draft = changed(
                "473",
                files -> files.computeIfPresent(
                        "2-the-che.yaml", (name, text) -> text.replaceFirst("\n *evidence: [^\n]*", "")));
        assertThat(page("phantich", draft)).contains("thêm “Tài liệu kiểm chứng” (evidence): tài liệu nào");
    }

    @Test
    void a_warning_is_called_so_as_on_the_page_of_all_codes() throws Exception {
        Draft draft = changed("474", files -> files.remove("cases/2.3.yaml"));
        assertThat(page("phantich", draft))
                .contains("Kiểm tra: 1 lỗi, ", "cảnh báo</b>")
                .doesNotContain("lưu ý");
    }

    private Draft changed(String version, Consumer<Map<String, String>> change) {
        return drafts.change(drafts.start(SET, version), change);
    }

    private String page(String person, Draft draft) throws Exception {
        return pages.read(person, "/ban-nhap/" + draft.id());
    }
}

package vn.parindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.catalogue.check.Check;
import vn.parindex.catalogue.check.Checks;
import vn.parindex.finding.FindingCode;

/** The table of codes says of each check what the check says of itself. */
class CheckListTest {

    @Test
    void every_check_of_an_effective_set_is_listed_with_its_meaning_and_severity() {
        List<FindingCode> listed =
                FindingCode.all().values().stream().flatMap(List::stream).toList();
        assertThat(Checks.all().stream().map(Check::code)).doesNotHaveDuplicates();
        assertThat(Checks.all())
                .allSatisfy(check -> assertThat(listed)
                        .anyMatch(code -> code.code().equals(check.code())
                                && code.meaning().equals(check.meaning())
                                && code.severity() == check.severity()));
    }
}

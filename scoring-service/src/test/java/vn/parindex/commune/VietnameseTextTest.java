package vn.parindex.commune;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VietnameseTextTest {

    @Test
    void oldAndNewTonePlacementAreOneWord() {
        assertThat(VietnameseText.key("Xã Hoà Bình")).isEqualTo(VietnameseText.key("xã Hòa  Bình"));
        assertThat(VietnameseText.key("Vĩnh Thuỷ")).isEqualTo(VietnameseText.key("Vĩnh Thủy"));
        assertThat(VietnameseText.key("Tuý Loan-Hoè")).isEqualTo(VietnameseText.key("Túy Loan-Hòe"));
    }

    @Test
    void composedAndDecomposedFormsAreOneWord() {
        String decomposed = java.text.Normalizer.normalize("Đức Thọ", java.text.Normalizer.Form.NFD);
        assertThat(VietnameseText.key(decomposed)).isEqualTo(VietnameseText.key("đức thọ"));
        assertThat(VietnameseText.kept(" " + decomposed)).isEqualTo("Đức Thọ");
    }

    @Test
    void differentTonesAndVowelsStayDifferent() {
        assertThat(VietnameseText.key("Hòa")).isNotEqualTo(VietnameseText.key("Hóa"));
        assertThat(VietnameseText.key("Ba Tầng")).isNotEqualTo(VietnameseText.key("Ba Tăng"));
    }

    @Test
    void thePlainKeyHasNoMarks() {
        assertThat(VietnameseText.plainKey("Hướng Hoá, Đakrông")).isEqualTo("huong hoa, dakrong");
    }

    @Test
    void keysDoNotDependOnTheLocale() {
        java.util.Locale before = java.util.Locale.getDefault();
        try {
            java.util.Locale.setDefault(java.util.Locale.forLanguageTag("tr-TR"));
            assertThat(VietnameseText.plainKey("LÌA")).isEqualTo("lia");
        } finally {
            java.util.Locale.setDefault(before);
        }
    }
}

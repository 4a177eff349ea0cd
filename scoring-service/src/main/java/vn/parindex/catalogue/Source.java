package vn.parindex.catalogue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Văn bản được viện dẫn.
 *
 * @param number the document's number; empty when the copy shows none
 * @param date the day of issue as printed; empty when the copy shows none
 */
public record Source(String id, String title, String issuer, String number, String date) {

    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    /**
     * The document as an officer cites it: «Quyết định số 60/QĐ-UBND ngày 11/01/2024», or its title when the copy shows no
     * number. Vietnamese kinds of documents have two words, and titles begin with them.
     */
    public String cited() {
        if (number.isEmpty()) {
            return title;
        }
        String[] words = title.split(" ", 3);
        String kind = words.length < 2 ? "Văn bản" : words[0] + " " + words[1];
        Matcher day = ISO_DAY.matcher(date);
        return kind + " số " + number + (day.matches() ? day.replaceFirst(" ngày $3/$2/$1") : "");
    }
}

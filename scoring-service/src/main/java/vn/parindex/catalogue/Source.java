package vn.parindex.catalogue;

/**
 * Văn bản được viện dẫn.
 *
 * @param number the document's number; empty when the copy shows none
 * @param date the day of issue as printed; empty when the copy shows none
 */
public record Source(String id, String title, String issuer, String number, String date) {}

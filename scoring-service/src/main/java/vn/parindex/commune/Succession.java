package vn.parindex.commune;

import java.time.LocalDate;

/**
 * Một bước sắp xếp đơn vị: predecessor became (part of) successor on a day.
 *
 * @param whole whether the whole predecessor went in; false: a part of its area or people
 * @param source the document, as data
 */
public record Succession(UnitCode predecessor, UnitCode successor, LocalDate effective, boolean whole, String source) {}

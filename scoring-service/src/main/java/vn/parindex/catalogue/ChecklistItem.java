package vn.parindex.catalogue;

import java.math.BigDecimal;

/**
 * Ý phải có của một danh mục kiểm tra.
 *
 * @param id what the figures file lists, such as {@code phu-luc}
 * @param points what the item brings; 0 in an all-or-nothing checklist
 */
public record ChecklistItem(String id, String name, BigDecimal points) {}

package vn.parindex.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Văn bản đặt ra một giá trị. Which layer set a value, and from when.
 *
 * @param set the layer
 * @param effective the first day the value holds; empty: from the start of the layer's period
 */
public record Origin(SetId set, Optional<LocalDate> effective) {}

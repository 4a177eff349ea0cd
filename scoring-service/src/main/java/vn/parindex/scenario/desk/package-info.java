/**
 * Bàn thử: a unit's figures and a set's targets as fields that a person can change; what was changed is a scenario, and is
 * tried as one.
 */
@NullMarked
package vn.parindex.scenario.desk;

import org.jspecify.annotations.NullMarked;

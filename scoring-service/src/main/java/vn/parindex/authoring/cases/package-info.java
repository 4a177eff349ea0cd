/**
 * Ca kiểm thử: do the worked cases of a set pin down what it says? Each parameter is moved by one step and a case must notice
 * (mutation score); each threshold wants a case on it and one on each side (coverage).
 */
@NullMarked
@NamedInterface("cases")
package vn.parindex.authoring.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Dòng lệnh: the commands of the one jar that need neither a server nor a database (README, «Commands»). */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule
package vn.parindex.cli;

package vn.parindex.scenario.path;

import java.util.List;
import java.util.Optional;

/**
 * Nhóm chỉ báo tách rời: indicators whose leaves no other group touches, so that gains of groups add up.
 *
 * @param options the first one moves nothing
 */
record Group(List<Option> options) {

    /** The option that is best in every way; empty when each gains something that another does not. */
    Optional<Option> best() {
        return options.stream()
                .filter(best -> options.stream().allMatch(each -> each.isWithin(best)))
                .findFirst();
    }

    /** The option of most value. */
    Option most() {
        return options.stream()
                .reduce((best, next) -> next.value().compareTo(best.value()) > 0 ? next : best)
                .orElseThrow();
    }

    Group with(List<Option> fewer) {
        return new Group(List.copyOf(fewer));
    }
}

package vn.parindex.web;

import java.util.List;

/**
 * What the layout shows around every page.
 *
 * @param entries the navigation of this person
 * @param path the path of the request, by which the entry at hand is marked
 * @param person the user name; empty for somebody who has not signed in
 * @param demonstration whether invented figures are loaded
 * @param requestId by which a person can report what went wrong
 */
record Shell(List<NavigationEntry> entries, String path, String person, boolean demonstration, String requestId) {

    public boolean isSignedIn() {
        return !person.isEmpty();
    }

    public boolean isCurrent(NavigationEntry entry) {
        return path.equals(entry.path()) || path.startsWith(entry.path() + "/");
    }
}

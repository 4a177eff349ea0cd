package vn.parindex.cli;

import vn.parindex.scoring.Scorer;

/** The one scorer of a command. Its rules load on a thread of their own while the command reads its arguments and files. */
final class SharedScorer {

    private SharedScorer() {}

    /** Begins to load the rules, without waiting for them. */
    static void load() {
        Thread loading = new Thread(SharedScorer::get, "rules");
        loading.setDaemon(true);
        loading.start();
    }

    /** The scorer, as soon as its rules are there. */
    static Scorer get() {
        return Loaded.SCORER;
    }

    /** The virtual machine lets one thread initialise a class while the others wait for it. */
    private static final class Loaded {
        static final Scorer SCORER = Scorer.create();
    }
}

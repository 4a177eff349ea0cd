package vn.parindex.cli;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The class path of a command. The packaged jar holds a hundred jars in the order of the alphabet, and looking for a class
 * opens them one after the other; a command needs few of them, and with those in front it starts a third faster.
 */
final class CommandClasses {

    private static final List<String> NEEDED =
            List.of("/classes/", "/picocli-", "/snakeyaml-", "/slf4j-api-", "/drools-", "/kie-");

    private CommandClasses() {}

    /** A loader of the same classes, the needed ones first; the given one when it is not that of a packaged jar. */
    static ClassLoader inFrontOf(ClassLoader launched) {
        if (!(launched instanceof URLClassLoader jars)) {
            return launched;
        }
        URL[] urls = Arrays.stream(jars.getURLs())
                .sorted(Comparator.comparingInt(CommandClasses::place))
                .toArray(URL[]::new);
        return new Jars(urls);
    }

    private static final class Jars extends URLClassLoader {

        Jars(URL[] urls) {
            super("commands", urls, ClassLoader.getPlatformClassLoader());
        }

        /** Picocli asks for Groovy, which is not here; to find that out by looking would open every jar. */
        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("groovy.")) {
                throw new ClassNotFoundException(name);
            }
            return super.findClass(name);
        }
    }

    private static int place(URL jar) {
        String name = jar.toString();
        for (int i = 0; i < NEEDED.size(); i++) {
            if (name.contains(NEEDED.get(i))) {
                return i;
            }
        }
        return NEEDED.size();
    }
}

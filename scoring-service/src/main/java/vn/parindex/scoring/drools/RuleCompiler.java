package vn.parindex.scoring.drools;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Biên dịch luật lúc chạy. Slow (tenths of a second), so only for tests and for gate sentences that were not known when
 * the program was built. One fixed group and artifact and a new version each time: the repository of Drools never
 * holds more than what is being compiled, and a base goes with its last user.
 */
public final class RuleCompiler {
    private static final Pattern PACKAGE = Pattern.compile("^package ([a-z.]+)", Pattern.MULTILINE);
    private static final AtomicLong VERSION = new AtomicLong();

    private RuleCompiler() {}

    /**
     * @param texts file name (ending in .drl) to text
     * @throws IllegalArgumentException when a text does not compile
     */
    public static KieBase compile(Map<String, String> texts) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("vn.parindex", "runtime-rules", "1." + VERSION.incrementAndGet());
        try {
            build(release, texts);
            return services.newKieContainer(release, loader()).getKieBase();
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    /** Builds a module under a release and leaves it in the repository of Drools. */
    static KieBuilder build(ReleaseId release, Map<String, String> texts) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        texts.forEach((name, text) -> files.write("src/main/resources/" + folder(text) + "/" + name, text));
        KieBuilder builder = services.newKieBuilder(files, loader()).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalArgumentException(builder.getResults().getMessages(Message.Level.ERROR).stream()
                    .map(Message::getText)
                    .collect(Collectors.joining("\n")));
        }
        return builder;
    }

    private static String folder(String text) {
        Matcher matcher = PACKAGE.matcher(text);
        return matcher.find() ? matcher.group(1).replace('.', '/') : "vn/parindex/rules";
    }

    private static ClassLoader loader() {
        return RuleCompiler.class.getClassLoader();
    }
}

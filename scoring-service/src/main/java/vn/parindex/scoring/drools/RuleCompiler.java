package vn.parindex.scoring.drools;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieContainerImpl;
import org.drools.compiler.kie.builder.impl.KieModuleKieProject;
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
            return base(build(release, texts));
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    /**
     * The base of a module that was just built, made from the module itself and not looked up by its name: the repository
     * of Drools keeps ten versions of an artifact (kie.repository.project.versions.cache.size), so of eleven that are
     * compiled at the same time one is forgotten before anyone asks for it.
     */
    static KieBase base(InternalKieModule module) {
        var project = new KieModuleKieProject(module, loader());
        return new KieContainerImpl(project, KieServices.get().getRepository()).getKieBase();
    }

    /** Builds a module under a release and leaves it in the repository of Drools. */
    static InternalKieModule build(ReleaseId release, Map<String, String> texts) {
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
        return (InternalKieModule) builder.getKieModule();
    }

    private static String folder(String text) {
        Matcher matcher = PACKAGE.matcher(text);
        return matcher.find() ? matcher.group(1).replace('.', '/') : "vn/parindex/rules";
    }

    private static ClassLoader loader() {
        return RuleCompiler.class.getClassLoader();
    }
}

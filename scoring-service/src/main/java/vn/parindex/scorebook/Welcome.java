package vn.parindex.scorebook;

import java.io.PrintStream;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What a person sees in the terminal when the service is ready: a ranking's head, the address, how to sign in. */
@Component
class Welcome {

    /** How many units are shown. */
    static final int HEAD = 5;

    private final Environment environment;

    Welcome(Environment environment) {
        this.environment = environment;
    }

    void print(PrintStream console, ScoreRun run, List<RankingEntry> head) {
        console.printf("%nXếp hạng %s (số liệu minh họa, điểm minh họa):%n", run.label());
        console.printf("  %4s  %-24s %8s  %s%n", "Hạng", "Đơn vị", "Chỉ số", "Xếp loại");
        for (RankingEntry entry : head) {
            console.printf(
                    "  %4s  %-24s %8s  %s%n",
                    entry.rank().map(String::valueOf).orElse("–"),
                    entry.unitName(),
                    entry.index()
                            .map(index -> index.toPlainString().replace('.', ','))
                            .orElse("–"),
                    entry.grade().orElse("–"));
        }
        String address = "http://%s:%s".formatted(host(), environment.getProperty("local.server.port", "8080"));
        console.printf("%nĐịa chỉ / address: %s/lan-cham/%s%n", address, run.id());
        console.printf("Đăng nhập / sign in: tài khoản trình diễn ghi ngay trên trang đăng nhập%n");
        console.printf("(demonstration accounts and their passwords are shown on the sign-in page)%n%n");
    }

    private String host() {
        String bound = environment.getProperty("server.address", "127.0.0.1");
        return bound.equals("0.0.0.0") ? "localhost" : bound;
    }
}

package vn.parindex.account.people;

import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** One account for each role, with a password that everybody knows; they exist only beside demonstration data. */
@Component
public class DemonstrationAccounts implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationAccounts.class);

    /** A demonstration account as the sign-in page shows it. */
    public record Shown(String username, String password, String role, String displayName) {}

    private static final List<Shown> ALL = List.of(
            new Shown("canbo", "trinh-dien-canbo", "officer", "Cán bộ cấp xã (trình diễn)"),
            new Shown("thamdinh", "trinh-dien-thamdinh", "appraiser", "Cán bộ thẩm định (trình diễn)"),
            new Shown("phantich", "trinh-dien-phantich", "analyst", "Chuyên viên phân tích (trình diễn)"),
            new Shown("pheduyet", "trinh-dien-pheduyet", "approver", "Người phê duyệt (trình diễn)"),
            new Shown("nguoixem", "trinh-dien-nguoixem", "viewer", "Người xem (trình diễn)"),
            new Shown("quantri-demo", "trinh-dien-quantri", "administrator", "Quản trị hệ thống (trình diễn)"));

    private final Accounts accounts;
    private final AccountChanges changes;
    private final Passwords passwords;
    private final AccountSettings settings;
    private final TransactionTemplate transaction;

    DemonstrationAccounts(
            Accounts accounts,
            AccountChanges changes,
            Passwords passwords,
            AccountSettings settings,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.changes = changes;
        this.passwords = passwords;
        this.settings = settings;
        this.transaction = transaction;
    }

    /** What the sign-in page shows: nothing without demonstration data. */
    public List<Shown> shown() {
        return settings.demo() ? ALL : List.of();
    }

    /** Before the first request is served: accounts left by an earlier demonstration are closed when it is over. */
    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            shown().forEach(this::addIfMissing);
            changes.setDemonstrationEnabled(settings.demo());
        });
        if (settings.demo()) {
            LOG.info("Demonstration accounts are open to everybody who can reach this service (parindex.demo=true)");
        }
    }

    private void addIfMissing(Shown shown) {
        if (accounts.byName(shown.username()).isPresent()) {
            return;
        }
        changes.add(new NewAccount(shown.username(), shown.displayName(), passwords.hash(shown.password()), true))
                .ifPresent(id -> changes.setRoles(id, Set.of(shown.role())));
    }
}

package vn.parindex.account.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.parindex.account.SignedIn;

/** The accounts as they are stored, for reading. */
@Repository
public class Accounts {

    private static final String SELECT = "select a.*, coalesce((select string_agg(role, ',' order by role)"
            + " from account_role where account = a.id), '') as roles from account a ";

    private final JdbcClient database;

    Accounts(JdbcClient database) {
        this.database = database;
    }

    public List<Account> all() {
        return database.sql(SELECT + "order by a.username").query(Accounts::row).list();
    }

    public Optional<Account> byName(String username) {
        return database.sql(SELECT + "where a.username = :name")
                .param("name", username)
                .query(Accounts::row)
                .optional();
    }

    public Optional<Account> byId(UUID id) {
        return database.sql(SELECT + "where a.id = :id")
                .param("id", id)
                .query(Accounts::row)
                .optional();
    }

    public String passwordHash(UUID id) {
        return database.sql("select password_hash from account where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    /** The stamp of an account that may be used; empty when it is disabled or gone. */
    public Optional<Integer> stamp(UUID id) {
        return database.sql("select stamp from account where id = :id and enabled")
                .param("id", id)
                .query(Integer.class)
                .optional();
    }

    public List<Role> roles() {
        return database.sql("select id, name from role order by position")
                .query(Role.class)
                .list();
    }

    boolean hasAdministrator() {
        return database.sql("select exists (select 1 from account a join account_role r on r.account = a.id"
                        + " where r.role = 'administrator' and not a.demonstration)")
                .query(Boolean.class)
                .single();
    }

    /** The account together with what its roles allow. */
    public SignedIn signedIn(Account account) {
        Set<String> permissions = database.sql("select distinct p.permission from account_role r"
                        + " join role_permission p on p.role = r.role where r.account = :id")
                .param("id", account.id())
                .query(String.class)
                .set();
        return new SignedIn(
                account.id(),
                account.username(),
                account.displayName(),
                permissions,
                account.mustChange(),
                account.stamp());
    }

    private static Account row(ResultSet row, int number) throws SQLException {
        Set<String> roles = Arrays.stream(row.getString("roles").split(","))
                .filter(role -> !role.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("display_name"),
                roles,
                row.getBoolean("must_change"),
                row.getBoolean("enabled"),
                row.getBoolean("demonstration"),
                row.getInt("stamp"));
    }
}

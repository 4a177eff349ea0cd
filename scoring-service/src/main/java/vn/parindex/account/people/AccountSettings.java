package vn.parindex.account.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of accounts.
 *
 * @param demo whether the demonstration data and accounts exist
 * @param demoReachable whether demonstration accounts may exist although other computers reach the service
 * @param account the account settings proper
 */
@Validated
@ConfigurationProperties("parindex")
public record AccountSettings(
        @DefaultValue("false") boolean demo,
        @DefaultValue("false") boolean demoReachable,
        @DefaultValue @NotNull @Valid Limits account) {

    /**
     * @param maxTokenDays the longest life of an API token, in days
     * @param signInAttempts failed attempts of one account from one address before it has to wait
     * @param renewAdministratorPassword true for one start: the first administrator gets a new one-time password
     */
    public record Limits(
            @DefaultValue("365")
            @Min(value = 1, message = "ít nhất 1 ngày")
            @Max(value = 3650, message = "nhiều nhất 3650 ngày")
            int maxTokenDays,

            @DefaultValue("5")
            @Min(value = 1, message = "ít nhất 1 lần")
            @Max(value = 100, message = "nhiều nhất 100 lần")
            int signInAttempts,

            @DefaultValue("false") boolean renewAdministratorPassword) {}
}

package duo.testkit.model;

import duo.api.Entity;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import duo.api.annotation.Unique;
import duo.api.annotation.Version;
import org.jspecify.annotations.Nullable;

/**
 * An entity with a generated key and a version.
 *
 * @since 0.1.0
 */
@Table(name = "wallets")
public class Wallet extends Entity {
    @Id
    @Generated
    @Nullable
    Long id;

    @Unique
    String owner;

    long balance;

    @Version
    int version;

    @SuppressWarnings("NullAway.Init") // filled by the engine
    Wallet() {}

    /**
     * A new wallet.
     *
     * @param owner a unique text
     * @param balance a number
     */
    public Wallet(String owner, long balance) {
        this.owner = owner;
        this.balance = balance;
    }

    /**
     * The key.
     *
     * @return the key, or null while there is no row
     */
    public @Nullable Long id() {
        return id;
    }

    /**
     * Whose it is.
     *
     * @return a unique text
     */
    public String owner() {
        return owner;
    }

    /**
     * What is in it.
     *
     * @return a number
     */
    public long balance() {
        return balance;
    }

    /**
     * How often it was changed.
     *
     * @return the version
     */
    public int version() {
        return version;
    }

    /**
     * Puts something in.
     *
     * @param amount how much
     */
    public void deposit(long amount) {
        balance += amount;
    }

    /**
     * Gives it to somebody else.
     *
     * @param newOwner a unique text
     */
    public void giveTo(String newOwner) {
        owner = newOwner;
    }
}

package duo.testkit.model;

import duo.api.annotation.Column;
import duo.api.annotation.Guarded;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import duo.testkit.model.base.ActiveRecord;

/**
 * An entity with an assigned key that knows its database.
 *
 * @since 0.1.0
 */
@Table(name = "accounts")
public class Account extends ActiveRecord {
    /** The key. */
    @Id
    @Column(length = 40)
    public String login = "";

    /** A text. */
    public String name = "";

    /** A number. */
    public int balance;

    /** No payload may set it. */
    @Guarded
    public boolean admin;

    /** For Duo. */
    public Account() {}

    /**
     * A new account.
     *
     * @param login the key
     * @param name a text
     */
    public Account(String login, String name) {
        this.login = login;
        this.name = name;
    }
}

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
@Table(name = "members")
public class Member extends ActiveRecord {
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
    public Member() {}

    /**
     * A new member.
     *
     * @param login the key
     * @param name a text
     */
    public Member(String login, String name) {
        this.login = login;
        this.name = name;
    }
}

package org.example.quickstart;

import duo.api.Entity;
import duo.api.annotation.Id;
import duo.api.annotation.OrderedBy;
import duo.api.annotation.Table;
import duo.api.annotation.Version;
import duo.api.error.ValidationException;
import jakarta.validation.constraints.Size;

/** An entity whose key the program assigns, a default order, a rule of its own and a version against lost updates. */
@Table(name = "duo_quickstart_accounts")
@OrderedBy("owner")
class Account extends Entity {
    @Id
    @Size(max = 100)
    String owner;

    int balance;

    @Version
    int version;

    /** For Duo, which fills the fields in. */
    @SuppressWarnings("NullAway.Init")
    Account() {}

    Account(String owner, int balance) {
        this.owner = owner;
        this.balance = balance;
    }

    @Override
    public void validate() {
        if (balance < 0) {
            throw new ValidationException("balance", "would be " + balance + ", and an account is never overdrawn");
        }
    }
}

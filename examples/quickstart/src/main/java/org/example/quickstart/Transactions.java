package org.example.quickstart;

import duo.api.Database;
import duo.api.Model;
import duo.api.Transaction;
import duo.api.error.ValidationException;

/** Several calls that succeed or fail together. */
final class Transactions {
    private final Database db;
    private final Story story;
    private final Model<Account> accounts;

    private Transactions(Database db, Story story) {
        this.db = db;
        this.story = story;
        this.accounts = db.model(Account.class);
    }

    static void run(Database db, Story story) {
        story.chapter("Transactions");
        story.step("create a table");
        db.createAll(Account.class);
        Transactions programs = new Transactions(db, story);
        programs.commit();
        programs.rollback();
        programs.nested();
        programs.byHand();
    }

    private void commit() {
        story.step("a block commits at its end; calls inside take part without being told");
        db.inTransaction(tx -> {
            accounts.insert(new Account("ada", 100));
            accounts.insert(new Account("bob", 0));
            tx.onCommit(() -> story.result("an action after the commit"));
        });

        story.step("move 30 from ada to bob");
        db.transaction(() -> transfer("ada", "bob", 30));
        tellBalances();
    }

    private void rollback() {
        story.step("an error rolls everything back; here the model's own rule stops the second step");
        try {
            db.transaction(() -> transfer("ada", "bob", 500));
        } catch (ValidationException refused) {
            story.result(refused.getMessage());
        }
        tellBalances();
    }

    private void nested() {
        story.step("a block inside a block is a savepoint: it can fail alone");
        db.transaction(() -> {
            transfer("bob", "ada", 10);
            try {
                db.transaction(() -> transfer("bob", "ada", 500));
            } catch (ValidationException refused) {
                story.result("only the inner block is undone");
            }
        });
        tellBalances();
    }

    private void byHand() {
        story.step("by hand: what is not committed when the handle closes is rolled back");
        try (Transaction tx = db.begin()) {
            accounts.delete(account("ada"));
            story.result(accounts.count() + " account, inside");
            tx.rollback();
        }
        tellBalances();
    }

    private void transfer(String from, String to, int amount) {
        Account receiver = account(to);
        receiver.balance += amount;
        accounts.save(receiver);
        Account giver = account(from);
        giver.balance -= amount;
        accounts.save(giver);
    }

    private Account account(String owner) {
        return accounts.get(owner).orElseThrow();
    }

    private void tellBalances() {
        accounts.all().forEach(account -> story.result(account.owner + " has " + account.balance));
    }
}

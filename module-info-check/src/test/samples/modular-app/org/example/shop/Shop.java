package org.example.shop;

import duo.api.Database;
import duo.api.Model;
import duo.async.AsyncDatabase;
import java.math.BigDecimal;
import java.util.List;
import org.example.shop.model.Customer;
import org.example.shop.model.CustomerName;
import org.example.shop.model.Customer_;
import org.example.shop.model.NewCustomer;
import org.example.shop.model.Purchase;

/** Works with each database that is given by its URL. */
public final class Shop {
    private final Database database;
    private final Model<Customer> customers;

    private Shop(Database database) {
        this.database = database;
        this.customers = database.model(Customer.class);
    }

    /** Begins. */
    public static void main(String... urls) {
        Module module = Shop.class.getModule();
        System.out.println("running in " + (module.isNamed() ? "module " + module.getName() : "the class path"));
        for (String url : urls) {
            try (Database database = Database.open(url)) {
                System.out.println("on " + database.dialect());
                new Shop(database).work();
            }
        }
    }

    private void work() {
        database.createAll(Customer.class, Purchase.class);
        Customer ada = customers.create(new NewCustomer("ada@example.org", "Ada", 36, List.of("engines", "poems")));
        customers.create(new NewCustomer("tim@example.org", "Tim", 9, List.of()));
        System.out.println("created " + ada);
        System.out.println("adults " + customers.where(Customer_.age.ge(18)).all());
        System.out.println("names "
                + customers
                        .as(CustomerName.class)
                        .orderBy(Customer_.name.desc())
                        .all());
        System.out.println("matching "
                + customers
                        .where(Customer_.email.regex("^[a-m].*@"))
                        .valuesList(Customer_.name)
                        .all());
        buy(ada);
        buyNothing(ada);
        ask();
    }

    private void buy(Customer customer) {
        Purchase bought = database.transaction(() -> {
            Purchase purchase = new Purchase(customer, new BigDecimal("12.50"));
            database.model(Purchase.class).save(purchase);
            purchase.price = new BigDecimal("11.50");
            database.model(Purchase.class).save(purchase);
            return purchase;
        });
        System.out.println("bought for " + bought.price + ", changed to version " + bought.version);
    }

    private void buyNothing(Customer customer) {
        try {
            database.transaction(() -> {
                database.model(Purchase.class).save(new Purchase(customer, BigDecimal.TEN));
                throw new IllegalStateException("no money");
            });
        } catch (IllegalStateException refused) {
            System.out.println("rolled back: " + refused.getMessage() + ", purchases "
                    + database.model(Purchase.class).count());
        }
    }

    private void ask() {
        AsyncDatabase async = AsyncDatabase.of(database);
        String name = async.model(Customer.class)
                .where(Customer_.email.eq("tim@example.org"))
                .one()
                .thenApply(Customer::name)
                .join();
        long after = async.transaction(transaction -> transaction
                        .model(Customer.class)
                        .create(new Customer(null, "kim@example.org", "Kim", 20, List.of("chess")))
                        .thenCompose(kim -> transaction.model(Customer.class).count()))
                .join();
        System.out.println("asynchronously found " + name + " and counted " + after);
    }
}

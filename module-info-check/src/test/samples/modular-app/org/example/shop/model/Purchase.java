package org.example.shop.model;

import duo.api.Entity;
import duo.api.annotation.Column;
import duo.api.annotation.CreatedAt;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import duo.api.annotation.Version;
import duo.api.relation.Ref;
import java.math.BigDecimal;
import java.time.Instant;

/** What a customer bought. */
@Table(name = "purchases")
public class Purchase extends Entity {
    /** What a database generates. */
    @Id
    @Generated
    public Long id;

    /** Who bought. */
    public Ref<Customer> customer;

    /** What it cost. */
    @Column(precision = 10, scale = 2)
    public BigDecimal price;

    /** When it was bought. */
    @CreatedAt
    public Instant createdAt;

    /** Counts the changes. */
    @Version
    public int version;

    Purchase() {}

    /** A new purchase. */
    public Purchase(Customer customer, BigDecimal price) {
        this.customer = Ref.to(customer);
        this.price = price;
    }
}

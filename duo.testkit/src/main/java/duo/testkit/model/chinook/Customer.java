package duo.testkit.model.chinook;

import duo.api.annotation.Column;
import duo.api.annotation.Embedded;
import duo.api.annotation.Id;
import duo.api.annotation.JoinColumn;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Many;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who buys.
 *
 * @param id the key, which the program gives
 * @param firstName the first name
 * @param lastName the family name
 * @param company where they work
 * @param address where they live
 * @param phone a number
 * @param fax a number
 * @param email an address
 * @param supportRep who helps them, if somebody does
 * @param invoices the inverse of {@link Invoice#customer}
 * @since 0.1.0
 */
@Table(name = "Customer")
public record Customer(
        @Id @Column(name = "CustomerId") int id,
        @Column(name = "FirstName", length = 40) String firstName,
        @Column(name = "LastName", length = 20) String lastName,
        @Column(name = "Company", length = 80) @Nullable String company,
        @Embedded(prefix = "") @Nullable Address address,
        @Column(name = "Phone", length = 24) @Nullable String phone,
        @Column(name = "Fax", length = 24) @Nullable String fax,
        @Column(name = "Email", length = 60) String email,

        @OnDelete(OnDeleteRule.SET_NULL) @JoinColumn(name = "SupportRepId")
        Ref<@Nullable Employee> supportRep,

        Many<Invoice> invoices) {}

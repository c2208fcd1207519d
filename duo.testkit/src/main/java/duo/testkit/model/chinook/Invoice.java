package duo.testkit.model.chinook;

import duo.api.Entity;
import duo.api.annotation.Column;
import duo.api.annotation.Embedded;
import duo.api.annotation.Id;
import duo.api.annotation.JoinColumn;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Many;
import duo.api.relation.Ref;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a customer has bought at once.
 *
 * @since 0.1.0
 */
@Table(name = "Invoice")
public class Invoice extends Entity {
    /** The key, which the program gives. */
    @Id
    @Column(name = "InvoiceId")
    public int id;

    /** Who bought; the invoice is deleted with the customer. */
    @OnDelete(OnDeleteRule.CASCADE)
    @JoinColumn(name = "CustomerId")
    public Ref<Customer> customer;

    /** When. */
    @Column(name = "InvoiceDate")
    public LocalDateTime invoiceDate;

    /** Where the invoice goes. */
    @Embedded(prefix = "Billing")
    public @Nullable Address billing;

    /** The sum of its lines. */
    @Column(name = "Total", precision = 10, scale = 2)
    public BigDecimal total = BigDecimal.ZERO;

    /** The inverse of {@link InvoiceLine#invoice}. */
    public Many<InvoiceLine> lines = Many.unloaded();

    /** For Duo. */
    @SuppressWarnings("NullAway") // Duo sets what is missing
    public Invoice() {}

    /**
     * A new invoice.
     *
     * @param id the key
     * @param customer who bought
     * @param invoiceDate when
     */
    public Invoice(int id, Ref<Customer> customer, LocalDateTime invoiceDate) {
        this.id = id;
        this.customer = customer;
        this.invoiceDate = invoiceDate;
    }
}

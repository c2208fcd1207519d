package duo.testkit.model.chinook;

import duo.api.annotation.Column;
import duo.api.annotation.Id;
import duo.api.annotation.JoinColumn;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Ref;
import java.math.BigDecimal;

/**
 * A track on an invoice.
 *
 * @param id the key, which the program gives
 * @param invoice the line is deleted with it
 * @param track what was sold, and is not deleted since
 * @param unitPrice the price at that time
 * @param quantity how many
 * @since 0.1.0
 */
@Table(name = "InvoiceLine")
public record InvoiceLine(
        @Id @Column(name = "InvoiceLineId") int id,

        @OnDelete(OnDeleteRule.CASCADE) @JoinColumn(name = "InvoiceId")
        Ref<Invoice> invoice,

        @OnDelete(OnDeleteRule.PROTECT) @JoinColumn(name = "TrackId")
        Ref<Track> track,

        @Column(name = "UnitPrice", precision = 10, scale = 2)
        BigDecimal unitPrice,

        @Column(name = "Quantity") int quantity) {}

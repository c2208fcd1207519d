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
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works there, and reports to somebody else.
 *
 * @param id the key, which the program gives
 * @param lastName the family name
 * @param firstName the first name
 * @param title the position
 * @param reportsTo the superior, if there is one
 * @param birthDate the birthday
 * @param hireDate the first day
 * @param address where they live
 * @param phone a number
 * @param fax a number
 * @param email an address
 * @param reports the inverse of {@code reportsTo}
 * @param customers the inverse of {@link Customer#supportRep}
 * @since 0.1.0
 */
@Table(name = "Employee")
public record Employee(
        @Id @Column(name = "EmployeeId") int id,
        @Column(name = "LastName", length = 20) String lastName,
        @Column(name = "FirstName", length = 20) String firstName,
        @Column(name = "Title", length = 30) @Nullable String title,

        @OnDelete(OnDeleteRule.SET_NULL) @JoinColumn(name = "ReportsTo")
        Ref<@Nullable Employee> reportsTo,

        @Column(name = "BirthDate") @Nullable LocalDateTime birthDate,
        @Column(name = "HireDate") @Nullable LocalDateTime hireDate,
        @Embedded(prefix = "") @Nullable Address address,
        @Column(name = "Phone", length = 24) @Nullable String phone,
        @Column(name = "Fax", length = 24) @Nullable String fax,
        @Column(name = "Email", length = 60) @Nullable String email,
        Many<Employee> reports,
        Many<Customer> customers) {}

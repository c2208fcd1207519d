package duo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable.DefaultOrder;
import duo.api.meta.MappedTable.TableCheck;
import duo.api.meta.MappedTable.TableIndex;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void indexesConstraintsChecksAndOrderAreWrittenDown() {
        Loaded loaded = Sources.load("""
                @Table(name = "people",
                    indexes = {@Index(properties = {"name", "-age"}), @Index(name = "own", properties = "home.city", unique = true)},
                    uniques = {@Unique(properties = {"name", "boss"}), @Unique(properties = "age")},
                    checks = {@Check(sql = "age >= 0"), @Check(name = "named", sql = "name <> ''")})
                @OrderedBy({"name", "-home.city"})
                record Person(@Id long id, @Unique String email, @Unique(name = "u") String phone, @Index String name, int age,
                    @Index(unique = true) String code, Ref<Person> boss, @Embedded Home home) {
                  record Home(@Index String city) {}
                }
                """);
        MappedColumn name = loaded.column("Person", "name");
        MappedColumn age = loaded.column("Person", "age");
        MappedColumn city = loaded.column("Person", "home.city");
        MappedColumn email = loaded.column("Person", "email");

        assertThat(loaded.table("Person").indexes())
                .containsExactly(
                        single("uniq_people_email", email, true, true),
                        single("u", loaded.column("Person", "phone"), true, true),
                        single("idx_people_name", name, false, false),
                        single("uniq_people_code", loaded.column("Person", "code"), true, false),
                        single("idx_people_home_city", city, false, false),
                        new TableIndex("idx_people_name_age", List.of(name, age), List.of(false, true), false, false),
                        single("own", city, true, false),
                        new TableIndex(
                                "uniq_people_name_boss_id",
                                List.of(name, loaded.column("Person", "boss")),
                                List.of(false, false),
                                true,
                                true),
                        single("uniq_people_age", age, true, true));
        assertThat(loaded.table("Person").columns().stream()
                        .filter(MappedColumn::isUnique)
                        .map(MappedColumn::property))
                .containsExactly("email", "phone", "age");
        assertThat(loaded.table("Person").checks())
                .containsExactly(new TableCheck("", "age >= 0"), new TableCheck("named", "name <> ''"));
        assertThat(loaded.table("Person").defaultOrder())
                .containsExactly(new DefaultOrder(name, false), new DefaultOrder(city, true));
    }

    private static TableIndex single(String name, MappedColumn column, boolean unique, boolean constraint) {
        return new TableIndex(name, List.of(column), List.of(false), unique, constraint);
    }

    @Test
    void constraintsOfJakartaShapeColumns() {
        Loaded loaded = Sources.loadForeign("""
                package com.acme;
                import duo.api.annotation.*;
                import jakarta.validation.constraints.*;
                import java.math.BigDecimal;
                import java.util.List;
                import org.jspecify.annotations.Nullable;
                @Table
                record Thing(@Id long id, @Size(max = 80) String name, @Size(min = 2) String code,
                    @Column(length = 9) @Size(max = 80) String shorter, @NotNull @Nullable String required,
                    @Digits(integer = 8, fraction = 2) BigDecimal price, @Size(max = 3) List<String> few,
                    @Size(max = 16) byte[] digest) {}
                """);

        assertThat(loaded.column("Thing", "name").length()).isEqualTo(80);
        assertThat(loaded.column("Thing", "code").length()).isZero();
        assertThat(loaded.column("Thing", "shorter").length()).isEqualTo(9);
        assertThat(loaded.column("Thing", "required").isNullable()).isFalse();
        assertThat(loaded.column("Thing", "price").precision()).isEqualTo(10);
        assertThat(loaded.column("Thing", "price").scale()).isEqualTo(2);
        assertThat(loaded.column("Thing", "few").length()).isZero();
        assertThat(loaded.column("Thing", "digest").length()).isEqualTo(16);
    }
}

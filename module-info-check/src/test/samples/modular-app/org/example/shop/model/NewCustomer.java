package org.example.shop.model;

import duo.api.SchemaOf;
import duo.api.annotation.Schema;
import java.util.List;

/** What a form sends. */
@Schema
public record NewCustomer(String email, String name, int age, List<String> interests) implements SchemaOf<Customer> {}

package org.example.shop.model;

import duo.api.SchemaOf;
import duo.api.annotation.Schema;

/** What a list shows. */
@Schema
public record CustomerName(Long id, String name) implements SchemaOf<Customer> {}

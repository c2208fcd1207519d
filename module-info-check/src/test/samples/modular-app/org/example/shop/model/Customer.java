package org.example.shop.model;

import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import duo.api.annotation.Unique;
import java.util.List;

/** Somebody who buys. */
@Table(name = "customers")
public record Customer(@Id @Generated Long id, @Unique String email, String name, int age, List<String> interests) {}

package org.example.library;

import duo.api.annotation.Column;
import duo.api.annotation.Id;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.OneToOne;
import duo.api.annotation.Table;
import duo.api.relation.Ref;

/** The one card of a member. */
@Table(name = "duo_library_cards")
record Card(
        @Id @Column(length = 20) String number,
        @OneToOne @OnDelete(OnDeleteRule.CASCADE) Ref<Member> member) {}

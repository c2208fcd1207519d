package duo.testkit.contract;

import static duo.api.expr.Aggregates.avg;
import static duo.api.expr.Aggregates.count;
import static duo.api.expr.Aggregates.group;
import static duo.api.expr.Aggregates.max;
import static duo.testkit.contract.MirroredCall.people;
import static duo.testkit.contract.MirroredCall.tickets;
import static duo.testkit.contract.MirroredData.ADA;
import static duo.testkit.contract.MirroredData.BROKEN;
import static duo.testkit.contract.MirroredData.NOBODY;

import duo.testkit.model.PersonName;
import duo.testkit.model.Person_;
import duo.testkit.model.Ticket_;
import java.util.List;

/** Calls that read, in both moods, with what they give and how they fail. */
final class MirroredReads {
    private MirroredReads() {}

    static List<MirroredCall> calls() {
        return List.of(
                people(
                        "all()",
                        "of all rows in an order",
                        people -> people.orderBy(Person_.age.desc()).all(),
                        people -> people.orderBy(Person_.age.desc()).all()),
                people(
                        "all()",
                        "of some columns of some rows",
                        people -> people.where(Person_.age.lt(50))
                                .as(PersonName.class)
                                .orderBy(Person_.name.asc())
                                .all(),
                        people -> people.where(Person_.age.lt(50))
                                .as(PersonName.class)
                                .orderBy(Person_.name.asc())
                                .all()),
                people(
                        "all()",
                        "of nothing",
                        people -> people.none().all(),
                        people -> people.none().all()),
                people("first()", "by key", people -> people.first(), people -> people.first()),
                people(
                        "first()",
                        "where there is none",
                        people -> people.where(Person_.age.gt(99)).first(),
                        people -> people.where(Person_.age.gt(99)).first()),
                people(
                        "last()",
                        "in an order",
                        people -> people.orderBy(Person_.name.asc()).last(),
                        people -> people.orderBy(Person_.name.asc()).last()),
                people(
                        "last()",
                        "of a query with a limit",
                        people -> people.limit(1).last(),
                        people -> people.limit(1).last()),
                people(
                        "one()",
                        "where there is one",
                        people -> people.where(Person_.name.eq("Ada")).one(),
                        people -> people.where(Person_.name.eq("Ada")).one()),
                people(
                        "one()",
                        "where there is none",
                        people -> people.where(Person_.name.eq("Nobody")).one(),
                        people -> people.where(Person_.name.eq("Nobody")).one()),
                people("one()", "where there are several", people -> people.one(), people -> people.one()),
                people(
                        "oneOrEmpty()",
                        "where there is none",
                        people -> people.where(Person_.name.eq("Nobody")).oneOrEmpty(),
                        people -> people.where(Person_.name.eq("Nobody")).oneOrEmpty()),
                people(
                        "oneOrEmpty()",
                        "where there are several",
                        people -> people.oneOrEmpty(),
                        people -> people.oneOrEmpty()),
                people(
                        "count()",
                        "of different rows",
                        people -> people.distinct().count(),
                        people -> people.distinct().count()),
                people(
                        "exists()",
                        "where there is a row",
                        people -> people.where(Person_.age.ge(50)).exists(),
                        people -> people.where(Person_.age.ge(50)).exists()),
                people(
                        "exists()",
                        "where there is none",
                        people -> people.none().exists(),
                        people -> people.none().exists()),
                people(
                        "page()",
                        "that others follow",
                        people -> people.orderBy(Person_.name.asc())
                                .paginate(2, 0)
                                .page(),
                        people -> people.orderBy(Person_.name.asc())
                                .paginate(2, 0)
                                .page()),
                people("page()", "without a limit", people -> people.page(), people -> people.page()),
                people(
                        "pageWithTotal()",
                        "that is the last",
                        people -> people.orderBy(Person_.name.asc())
                                .reverse()
                                .paginate(2, 2)
                                .pageWithTotal(),
                        people -> people.orderBy(Person_.name.asc())
                                .reverse()
                                .paginate(2, 2)
                                .pageWithTotal()),
                people(
                        "aggregateAll(List)",
                        "of all rows",
                        people -> people.aggregate(count(), avg(Person_.age)),
                        people -> people.aggregate(count(), avg(Person_.age))),
                people(
                        "aggregateAll(List)",
                        "of nothing",
                        people -> people.aggregateAll(List.of()),
                        people -> people.aggregateAll(List.of())),
                people(
                        "all()",
                        "of groups",
                        people -> people.groupBy(Person_.name)
                                .having(count().ge(1))
                                .values(group(Person_.name), max(Person_.age))
                                .orderBy(group(Person_.name).asc())
                                .all(),
                        people -> people.groupBy(Person_.name)
                                .having(count().ge(1))
                                .values(group(Person_.name), max(Person_.age))
                                .orderBy(group(Person_.name).asc())
                                .all()),
                people(
                        "all()",
                        "of values of rows in a query",
                        people -> people.where(Person_.age.in(people.valuesList(Person_.age)))
                                .orderBy(Person_.age.asc())
                                .valuesList(Person_.name)
                                .all(),
                        people -> people.where(Person_.age.in(people.valuesList(Person_.age)))
                                .orderBy(Person_.age.asc())
                                .valuesList(Person_.name)
                                .all()),
                people(
                        "explain()",
                        "of a query, but for estimates that change by themselves",
                        people -> withoutNumbers(people.explain()),
                        people -> people.explain().thenApply(MirroredReads::withoutNumbers)),
                people(
                        "explainAnalyze()",
                        "of nothing, by whether it is known",
                        people -> people.none().tag("x").explainAnalyze().isEmpty(),
                        people -> people.none().tag("x").explainAnalyze().thenApply(String::isEmpty)),
                people(
                        "toSql()",
                        "of a query",
                        people -> people.where(Person_.name.eq("Ada")).toSql(),
                        people -> people.where(Person_.name.eq("Ada")).toSql()),
                people(
                        "get(Object, Object[])",
                        "of a key",
                        people -> people.get(MirroredData.key(ADA)),
                        people -> people.get(MirroredData.key(ADA))),
                people("get(Object, Object[])", "of no key", people -> people.get(99), people -> people.get(99)),
                people(
                        "get(Object, Object[])",
                        "of something else",
                        people -> people.get("a text"),
                        people -> people.get("a text")),
                people(
                        "getAll(Collection)",
                        "of keys with and without a row",
                        people -> people.getAll(List.of(1003L, 99L, 1001L)),
                        people -> people.getAll(List.of(1003L, 99L, 1001L))),
                people("refresh(Object)", "of a row", people -> people.refresh(ADA), people -> people.refresh(ADA)),
                people(
                        "refresh(Object)",
                        "of a row that is gone",
                        people -> people.refresh(NOBODY),
                        people -> people.refresh(NOBODY)),
                tickets(
                        "refreshColumns(Object, List)",
                        "of a changed model",
                        tickets -> tickets.refreshColumns(BROKEN.withVotes(9).withTitle("?"), List.of(Ticket_.title)),
                        tickets -> tickets.refreshColumns(BROKEN.withVotes(9).withTitle("?"), List.of(Ticket_.title))),
                people(
                        "fullClean(Object)",
                        "of a model that is well",
                        people -> {
                            people.fullClean(ADA);
                            return null;
                        },
                        people -> people.fullClean(ADA)),
                people(
                        "fullClean(Object)",
                        "of a model whose unique value is taken",
                        people -> {
                            people.fullClean(MirroredData.named(ADA.email()));
                            return null;
                        },
                        people -> people.fullClean(MirroredData.named(ADA.email()))));
    }

    private static String withoutNumbers(String plan) {
        return plan.replaceAll("[0-9]+", "0");
    }
}

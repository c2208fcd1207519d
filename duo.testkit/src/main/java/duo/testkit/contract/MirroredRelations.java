package duo.testkit.contract;

import static duo.testkit.contract.MirroredCall.categories;

import duo.api.Query;
import duo.async.AsyncModel;
import duo.async.AsyncQuery;
import duo.testkit.model.relation.Category;
import duo.testkit.model.relation.Category_;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The calls that load related rows, in both moods. */
final class MirroredRelations {
    private MirroredRelations() {}

    static List<MirroredCall> calls() {
        return List.of(
                categories(
                        "all()",
                        "with related rows",
                        all -> shown(ordered(all).related(Category_.parent).related(Category_.children)),
                        all -> shown(ordered(all).related(Category_.parent).related(Category_.children))),
                categories(
                        "all()",
                        "with some related rows by name",
                        all -> shown(ordered(all).related("parent__children").filter("parent__name", "root")),
                        all -> shown(ordered(all).related("parent__children").filter("parent__name", "root"))),
                categories(
                        "all()",
                        "with a relation that there is not",
                        all -> shown(ordered(all).related("parents")),
                        all -> shown(ordered(all).related("parents"))),
                categories(
                        "all()",
                        "with related rows and a tag",
                        all -> shown(ordered(all)
                                .related(Category_.parent)
                                .related(Category_.children, child -> child.limit(1))
                                .tag("nightly: 1")),
                        all -> shown(ordered(all)
                                .related(Category_.parent)
                                .related(Category_.children, child -> child.limit(1))
                                .tag("nightly: 1"))),
                categories(
                        "deleteBulk()",
                        "with a tag, of rows that others refer to",
                        all -> all.where(Category_.name.eq("root"))
                                .tag("nightly: 1")
                                .deleteBulk(),
                        all -> all.where(Category_.name.eq("root"))
                                .tag("nightly: 1")
                                .deleteBulk()),
                categories(
                        "load(Collection, Relation)",
                        "of all rows",
                        all -> {
                            List<Category> rows = ordered(all).all();
                            all.load(rows, Category_.children);
                            return shown(rows);
                        },
                        all -> loaded(all, rows -> all.load(rows, Category_.children))),
                categories(
                        "load(Collection, Relation)",
                        "of no rows",
                        all -> {
                            all.load(List.of(), Category_.children);
                            return null;
                        },
                        all -> all.load(List.of(), Category_.children)),
                categories(
                        "load(Collection, Relation, UnaryOperator)",
                        "of the first child",
                        all -> {
                            List<Category> rows = ordered(all).all();
                            all.load(
                                    rows,
                                    Category_.children,
                                    child -> child.orderBy(Category_.name.asc()).limit(1));
                            return shown(rows);
                        },
                        all -> loaded(
                                all,
                                rows -> all.load(
                                        rows,
                                        Category_.children,
                                        child -> child.orderBy(Category_.name.asc())
                                                .limit(1)))));
    }

    private static Query<Category> ordered(Query<Category> all) {
        return all.orderBy(Category_.id.asc());
    }

    private static AsyncQuery<Category> ordered(AsyncQuery<Category> all) {
        return all.orderBy(Category_.id.asc());
    }

    private static List<String> shown(Query<Category> query) {
        return shown(query.all());
    }

    private static CompletableFuture<List<String>> shown(AsyncQuery<Category> query) {
        return query.all().thenApply(MirroredRelations::shown);
    }

    /** Loads relations of the rows that there are. */
    private interface Loading {
        CompletableFuture<?> of(List<Category> rows);
    }

    private static CompletableFuture<List<String>> loaded(AsyncModel<Category> all, Loading loading) {
        return ordered(all).all().thenCompose(rows -> loading.of(rows).thenApply(none -> shown(rows)));
    }

    private static List<String> shown(List<Category> rows) {
        return rows.stream()
                .map(row -> row.name + " of "
                        + (row.parent.isLoaded()
                                ? row.parent.find().map(parent -> parent.name).orElse("nothing")
                                : row.parent.toString())
                        + " with "
                        + (row.children.isLoaded()
                                ? row.children.stream().map(child -> child.name).toList()
                                : row.children.toString()))
                .toList();
    }
}

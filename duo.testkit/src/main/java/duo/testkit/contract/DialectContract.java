package duo.testkit.contract;

import duo.testkit.ScratchDatabase;
import org.junit.jupiter.api.Nested;

/**
 * All that a database must do through Duo. A dialect proves itself with one subclass that makes scratch databases:
 *
 * <pre>{@code
 * class MyDialectContractTest extends DialectContract {
 *     @Override
 *     protected ScratchDatabase createDatabase() { ... }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public abstract class DialectContract {

    /** For subclasses. */
    protected DialectContract() {}

    /**
     * Makes an empty database; called once for each suite.
     *
     * @return the database
     */
    protected abstract ScratchDatabase createDatabase();

    /** Writing and reading single models. */
    @Nested
    public class Crud extends CrudSuite {
        /** Creates the suite. */
        public Crud() {}
    }

    /** References of entities that are loaded in part. */
    @Nested
    public class PartialRelation extends PartialRelationSuite {
        /** Creates the suite. */
        public PartialRelation() {}
    }

    /** What the database can do, and what not. */
    @Nested
    public class Capabilities extends CapabilitySuite {
        /** Creates the suite. */
        public Capabilities() {}
    }

    /** Queries with a name in the statements that read them. */
    @Nested
    public class CommonTable extends CommonTableSuite {
        /** Creates the suite. */
        public CommonTable() {}
    }

    /** Rows that are found from row to row. */
    @Nested
    public class Recursion extends RecursionSuite {
        /** Creates the suite. */
        public Recursion() {}
    }

    /** What common tables may be called, and what is refused. */
    @Nested
    public class CommonTableRules extends CommonTableRulesSuite {
        /** Creates the suite. */
        public CommonTableRules() {}
    }

    /** Recursions along rows with a key of two columns. */
    @Nested
    public class GraphSearch extends GraphSearchSuite {
        /** Creates the suite. */
        public GraphSearch() {}
    }

    /** Statements of queries with what users put around them. */
    @Nested
    public class QueryStatement extends QueryStatementSuite {
        /** Creates the suite. */
        public QueryStatement() {}
    }

    /** Whole-number literals beside numbers of every type. */
    @Nested
    public class NumberLiteral extends NumberLiteralSuite {
        /** Creates the suite. */
        public NumberLiteral() {}
    }

    /** References among models or not. */
    @Nested
    public class ReferenceCondition extends ReferenceConditionSuite {
        /** Creates the suite. */
        public ReferenceCondition() {}
    }

    /** Keys of several columns by name. */
    @Nested
    public class LookupKey extends LookupKeySuite {
        /** Creates the suite. */
        public LookupKey() {}
    }

    /** What is in JSON among several values. */
    @Nested
    public class JsonMembership extends JsonMembershipSuite {
        /** Creates the suite. */
        public JsonMembership() {}
    }

    /** Mistakes in queries. */
    @Nested
    public class QueryMistake extends QueryMistakeSuite {
        /** Creates the suite. */
        public QueryMistake() {}
    }

    /** Arithmetic on whole numbers. */
    @Nested
    public class WholeNumber extends WholeNumberSuite {
        /** Creates the suite. */
        public WholeNumber() {}
    }

    /** Statements that follow from a query. */
    @Nested
    public class FollowUp extends FollowUpSuite {
        /** Creates the suite. */
        public FollowUp() {}
    }

    /** What queries inside others say of the row around. */
    @Nested
    public class OuterColumn extends OuterColumnSuite {
        /** Creates the suite. */
        public OuterColumn() {}
    }

    /** Queries as values of other queries, and tuples. */
    @Nested
    public class SubqueryValue extends SubqueryValueSuite {
        /** Creates the suite. */
        public SubqueryValue() {}
    }

    /** Numbers, texts, bytes, UUIDs and enums. */
    @Nested
    public class Types extends TypesSuite {
        /** Creates the suite. */
        public Types() {}
    }

    /** Models that are seldom written this way. */
    @Nested
    public class UnusualModels extends UnusualModelsSuite {
        /** Creates the suite. */
        public UnusualModels() {}
    }

    /** Streams of rows, by cursors of the database inside transactions. */
    @Nested
    public class CursorStream extends CursorStreamSuite {
        /** Creates the suite. */
        public CursorStream() {}
    }

    /** Dates and times in all zones. */
    @Nested
    public class TemporalTypes extends TemporalTypesSuite {
        /** Creates the suite. */
        public TemporalTypes() {}
    }

    /** JSON, lists, embedded records and converted values. */
    @Nested
    public class StructuredTypes extends StructuredTypesSuite {
        /** Creates the suite. */
        public StructuredTypes() {}
    }

    /** Walking through rows in the order of values of any type. */
    @Nested
    public class KeysetTypes extends KeysetTypesSuite {
        /** Creates the suite. */
        public KeysetTypes() {}
    }

    /** Walking through rows in batches. */
    @Nested
    public class Iterate extends IterateSuite {
        /** Creates the suite. */
        public Iterate() {}
    }

    /** Keys, defaults, names and secrets. */
    @Nested
    public class KeysAndNames extends KeysAndNamesSuite {
        /** Creates the suite. */
        public KeysAndNames() {}
    }

    /** Records whose keys are assigned, composite, or made by Duo. */
    @Nested
    public class Keys extends KeysSuite {
        /** Creates the suite. */
        public Keys() {}
    }

    /** When transactions commit and when they roll back. */
    @Nested
    public class Transactions extends TransactionSuite {
        /** Creates the suite. */
        public Transactions() {}
    }

    /** Blocks inside a transaction. */
    @Nested
    public class Savepoints extends SavepointSuite {
        /** Creates the suite. */
        public Savepoints() {}
    }

    /** Conditions and orders by name. */
    @Nested
    public class Lookup extends LookupSuite {
        /** Creates the suite. */
        public Lookup() {}
    }

    /** Lookups that take parts of dates, change texts and ask lists. */
    @Nested
    public class LookupSteps extends LookupStepSuite {
        /** Creates the suite. */
        public LookupSteps() {}
    }

    /** Lookups into JSON. */
    @Nested
    public class LookupJson extends LookupJsonSuite {
        /** Creates the suite. */
        public LookupJson() {}
    }

    /** Regular expressions. */
    @Nested
    public class RegularExpressions extends RegexSuite {
        /** Creates the suite. */
        public RegularExpressions() {}
    }

    /** Text from outside that wants to be part of a statement. */
    @Nested
    public class Injection extends InjectionSuite {
        /** Creates the suite. */
        public Injection() {}
    }

    /** How transactions are begun. */
    @Nested
    public class TransactionOptions extends TransactionOptionSuite {
        /** Creates the suite. */
        public TransactionOptions() {}
    }

    /** Actions after the end of a transaction. */
    @Nested
    public class TransactionActions extends TransactionActionSuite {
        /** Creates the suite. */
        public TransactionActions() {}
    }

    /** Related rows, loaded when asked for. */
    @Nested
    public class RelationLoading extends RelationLoadingSuite {
        /** Creates the suite. */
        public RelationLoading() {}
    }

    /** Conditions, orders and values over relations. */
    @Nested
    public class RelationCondition extends RelationConditionSuite {
        /** Creates the suite. */
        public RelationCondition() {}
    }

    /** Queries inside queries and bulk writes. */
    @Nested
    public class Subquery extends SubquerySuite {
        /** Creates the suite. */
        public Subquery() {}
    }

    /** Rows that are published. */
    @Nested
    public class Publisher extends PublisherSuite {
        /** Creates the suite. */
        public Publisher() {}
    }

    /** What columns of lists hold. */
    @Nested
    public class ArrayExpression extends ArrayExpressionSuite {
        /** Creates the suite. */
        public ArrayExpression() {}
    }

    /** Whom a transaction concerns. */
    @Nested
    public class TransactionScopes extends TransactionScopeSuite {
        /** Creates the suite. */
        public TransactionScopes() {}
    }

    /** Rows of values, groups, aggregates and subqueries. */
    @Nested
    public class Selection extends SelectionSuite {
        /** Creates the suite. */
        public Selection() {}
    }

    /** Queries that lock what they read. */
    @Nested
    public class Lock extends LockSuite {
        /** Creates the suite. */
        public Lock() {}
    }

    /** Names and hints of hostile texts. */
    @Nested
    public class NameInjection extends NameInjectionSuite {
        /** Creates the suite. */
        public NameInjection() {}
    }

    /** Models and rows as maps and as JSON. */
    @Nested
    public class NestedOutput extends NestedOutputSuite {
        /** Creates the suite. */
        public NestedOutput() {}
    }

    /** Values as texts, and texts as values. */
    @Nested
    public class Cast extends CastSuite {
        /** Creates the suite. */
        public Cast() {}
    }

    /** Expressions that take others where they take values. */
    @Nested
    public class ExpressionPair extends ExpressionPairSuite {
        /** Creates the suite. */
        public ExpressionPair() {}
    }

    /** Queries of several tables that choose whose rows they lock. */
    @Nested
    public class LockOf extends LockOfSuite {
        /** Creates the suite. */
        public LockOf() {}
    }

    /** Entities within a transaction and after it. */
    @Nested
    public class Identities extends IdentitySuite {
        /** Creates the suite. */
        public Identities() {}
    }

    /** Places inside JSON. */
    @Nested
    public class JsonPath extends JsonPathSuite {
        /** Creates the suite. */
        public JsonPath() {}
    }

    /** Sessions, whose users commit and roll back themselves. */
    @Nested
    public class Sessions extends SessionSuite {
        /** Creates the suite. */
        public Sessions() {}
    }

    /** What databases compute from text. */
    @Nested
    public class TextFunction extends TextFunctionSuite {
        /** Creates the suite. */
        public TextFunction() {}
    }

    /** Ending calls from outside, and by their timeout. */
    @Nested
    public class Cancellations extends CancellationSuite {
        /** Creates the suite. */
        public Cancellations() {}
    }

    /** Many at once. */
    @Nested
    public class Concurrency extends ConcurrencySuite {
        /** Creates the suite. */
        public Concurrency() {}
    }

    /** Entities: what they know about their rows, and that only changes are written. */
    @Nested
    public class Entities extends EntitySuite {
        /** Creates the suite. */
        public Entities() {}
    }

    /** Time stamps, versions and rules at single writes. */
    @Nested
    public class Stamps extends StampSuite {
        /** Creates the suite. */
        public Stamps() {}
    }

    /** What is computed of several rows. */
    @Nested
    public class Aggregate extends AggregateSuite {
        /** Creates the suite. */
        public Aggregate() {}
    }

    /** The methods of entities that know their database. */
    @Nested
    public class ActiveRecords extends ActiveRecordSuite {
        /** Creates the suite. */
        public ActiveRecords() {}
    }

    /** Getting or updating a row or making it, alone and in races. */
    @Nested
    public class FindOrCreate extends FindOrCreateSuite {
        /** Creates the suite. */
        public FindOrCreate() {}
    }

    /** Models made and changed by schema records and maps. */
    @Nested
    public class Payloads extends PayloadSuite {
        /** Creates the suite. */
        public Payloads() {}
    }

    /** Values of map payloads in other types than those of their properties. */
    @Nested
    public class Conversions extends ConversionSuite {
        /** Creates the suite. */
        public Conversions() {}
    }

    /** Models with values that are computed beside them. */
    @Nested
    public class Annotation extends AnnotationSuite {
        /** Creates the suite. */
        public Annotation() {}
    }

    /** Rows read as schema records. */
    @Nested
    public class Projections extends ProjectionSuite {
        /** Creates the suite. */
        public Projections() {}
    }

    /** Schema records with components that a query computes. */
    @Nested
    public class ComputedProjection extends ComputedProjectionSuite {
        /** Creates the suite. */
        public ComputedProjection() {}
    }

    /** The whole check of a model. */
    @Nested
    public class FullClean extends FullCleanSuite {
        /** Creates the suite. */
        public FullClean() {}
    }

    /** Inserts of many models at once. */
    @Nested
    public class BulkInserts extends BulkInsertSuite {
        /** Creates the suite. */
        public BulkInserts() {}
    }

    /** What databases compute from numbers. */
    @Nested
    public class NumberFunction extends NumberFunctionSuite {
        /** Creates the suite. */
        public NumberFunction() {}
    }

    /** Updates and deletes of all rows of a query, with one statement. */
    @Nested
    public class BulkUpdates extends BulkUpdateSuite {
        /** Creates the suite. */
        public BulkUpdates() {}
    }

    /** Whole JSON, compared and contained. */
    @Nested
    public class JsonDocument extends JsonDocumentSuite {
        /** Creates the suite. */
        public JsonDocument() {}
    }

    /** Bulk updates with hooks. */
    @Nested
    public class HookedBulk extends HookedBulkSuite {
        /** Creates the suite. */
        public HookedBulk() {}
    }

    /** The rows that bulk updates with hooks write. */
    @Nested
    public class HookedBulkRows extends HookedBulkRowsSuite {
        /** Creates the suite. */
        public HookedBulkRows() {}
    }

    /** The calls of both moods, compared. */
    @Nested
    public class Async extends AsyncSuite {
        /** Creates the suite. */
        public Async() {}
    }

    /** Asynchronous transactions. */
    @Nested
    public class AsyncTransactions extends AsyncTransactionSuite {
        /** Creates the suite. */
        public AsyncTransactions() {}
    }

    /** Blocks inside asynchronous transactions. */
    @Nested
    public class AsyncBlocks extends AsyncBlockSuite {
        /** Creates the suite. */
        public AsyncBlocks() {}
    }

    /** Ending asynchronous calls from outside. */
    @Nested
    public class AsyncCancellations extends AsyncCancellationSuite {
        /** Creates the suite. */
        public AsyncCancellations() {}
    }

    /** Entities of which only some columns are loaded. */
    @Nested
    public class PartialEntity extends PartialEntitySuite {
        /** Creates the suite. */
        public PartialEntity() {}
    }

    /** Children that are saved with the model that holds them. */
    @Nested
    public class CascadeSave extends CascadeSaveSuite {
        /** Creates the suite. */
        public CascadeSave() {}
    }

    /** Graphs of models that are saved together. */
    @Nested
    public class CascadeGraph extends CascadeGraphSuite {
        /** Creates the suite. */
        public CascadeGraph() {}
    }

    /** Listeners of deletes. */
    @Nested
    public class DeleteListener extends DeleteListenerSuite {
        /** Creates the suite. */
        public DeleteListener() {}
    }

    /** What listeners hear of deletes by queries. */
    @Nested
    public class DeleteListenerBulk extends DeleteListenerBulkSuite {
        /** Creates the suite. */
        public DeleteListenerBulk() {}
    }

    /** What listeners hear of rows that saves and links take away. */
    @Nested
    public class DeleteListenerRelation extends DeleteListenerRelationSuite {
        /** Creates the suite. */
        public DeleteListenerRelation() {}
    }

    /** What listeners call, wherever a delete is called. */
    @Nested
    public class DeleteListenerPlace extends DeleteListenerPlaceSuite {
        /** Creates the suite. */
        public DeleteListenerPlace() {}
    }

    /** The order in which rows go and others take their place. */
    @Nested
    public class CascadeOrder extends CascadeOrderSuite {
        /** Creates the suite. */
        public CascadeOrder() {}
    }

    /** Rows with versions that two collections have lost. */
    @Nested
    public class VersionedOrphan extends VersionedOrphanSuite {
        /** Creates the suite. */
        public VersionedOrphan() {}
    }

    /** The same object several times in one insert. */
    @Nested
    public class SameObject extends SameObjectSuite {
        /** Creates the suite. */
        public SameObject() {}
    }

    /** Keys that the program gives in graphs of models. */
    @Nested
    public class CascadeKey extends CascadeKeySuite {
        /** Creates the suite. */
        public CascadeKey() {}
    }

    /** New models made where they belong. */
    @Nested
    public class LinkCreate extends LinkCreateSuite {
        /** Creates the suite. */
        public LinkCreate() {}
    }

    /** Trees of models that are saved together. */
    @Nested
    public class CascadeTree extends CascadeTreeSuite {
        /** Creates the suite. */
        public CascadeTree() {}
    }

    /** Graphs of models that are changed at random and saved. */
    @Nested
    public class CascadeRandom extends CascadeRandomSuite {
        /** Creates the suite. */
        public CascadeRandom() {}
    }

    /** What a save of related models refuses, and what a failure leaves. */
    @Nested
    public class CascadeRule extends CascadeRuleSuite {
        /** Creates the suite. */
        public CascadeRule() {}
    }

    /** Links that several threads write at once. */
    @Nested
    public class LinkRace extends LinkRaceSuite {
        /** Creates the suite. */
        public LinkRace() {}
    }

    /** Links of relations to many. */
    @Nested
    public class Link extends LinkSuite {
        /** Creates the suite. */
        public Link() {}
    }

    /** Which rules a database knows. */
    @Nested
    public class DeleteKnowledge extends DeleteKnowledgeSuite {
        /** Creates the suite. */
        public DeleteKnowledge() {}
    }

    /** What a delete does with rows that refer to the deleted ones. */
    @Nested
    public class DeleteRule extends DeleteRuleSuite {
        /** Creates the suite. */
        public DeleteRule() {}
    }

    /** Deletes of trees and circles of rows. */
    @Nested
    public class DeleteTree extends DeleteTreeSuite {
        /** Creates the suite. */
        public DeleteTree() {}
    }

    /** Tables of related models, and references of every kind. */
    @Nested
    public class RelationSchema extends RelationSchemaSuite {
        /** Creates the suite. */
        public RelationSchema() {}
    }

    /** References of several columns, and to something else than a key. */
    @Nested
    public class References extends ReferenceSuite {
        /** Creates the suite. */
        public References() {}
    }

    /** Tables and what belongs to them. */
    @Nested
    public class Schema extends SchemaSuite {
        /** Creates the suite. */
        public Schema() {}
    }

    /** What the database says it has. */
    @Nested
    public class Introspection extends IntrospectionSuite {
        /** Creates the suite. */
        public Introspection() {}
    }

    /** Deviations, variances and joined texts. */
    @Nested
    public class Statistics extends StatisticsSuite {
        /** Creates the suite. */
        public Statistics() {}
    }

    /** Values inside JSON. */
    @Nested
    public class JsonExpression extends JsonExpressionSuite {
        /** Creates the suite. */
        public JsonExpression() {}
    }

    /** Errors by their kind. */
    @Nested
    public class Errors extends ErrorSuite {
        /** Creates the suite. */
        public Errors() {}
    }

    /** Transactions that are in each other's way. */
    @Nested
    public class TransactionConflicts extends TransactionConflictSuite {
        /** Creates the suite. */
        public TransactionConflicts() {}
    }

    /** Changes of tables that exist. */
    @Nested
    public class Alterations extends AlterationSuite {
        /** Creates the suite. */
        public Alterations() {}
    }

    /** NULL stands where an order says. */
    @Nested
    public class NullOrders extends NullOrderSuite {
        /** Creates the suite. */
        public NullOrders() {}
    }

    /** What columns that are added to a table bring along. */
    @Nested
    public class AddedRules extends AddedRuleSuite {
        /** Creates the suite. */
        public AddedRules() {}
    }

    /** What a database computes by itself. */
    @Nested
    public class ComputedSchema extends ComputedSchemaSuite {
        /** Creates the suite. */
        public ComputedSchema() {}
    }

    /** Opening, connecting and closing. */
    @Nested
    public class Connections extends ConnectionSuite {
        /** Creates the suite. */
        public Connections() {}
    }

    /** The asynchronous view as a whole. */
    @Nested
    public class AsyncViews extends AsyncViewSuite {
        /** Creates the suite. */
        public AsyncViews() {}
    }

    /** Plans, comments in statements, hints for the driver. */
    @Nested
    public class Explain extends ExplainSuite {
        /** Creates the suite. */
        public Explain() {}
    }

    /** Values that are computed of the rows around each row. */
    @Nested
    public class Window extends WindowSuite {
        /** Creates the suite. */
        public Window() {}
    }

    /** Each comparison on each family of columns. */
    @Nested
    public class Conditions extends ConditionSuite {
        /** Creates the suite. */
        public Conditions() {}
    }

    /** Random models. */
    @Nested
    public class RandomModels extends RandomModelSuite {
        /** Creates the suite. */
        public RandomModels() {}
    }

    /** Which text is less or greater. */
    @Nested
    public class TextOrder extends TextOrderSuite {
        /** Creates the suite. */
        public TextOrder() {}
    }

    /** Empty texts. */
    @Nested
    public class EmptyTexts extends EmptyTextSuite {
        /** Creates the suite. */
        public EmptyTexts() {}
    }

    /** Names with double quotes. */
    @Nested
    public class QuotedNames extends QuotedNameSuite {
        /** Creates the suite. */
        public QuotedNames() {}
    }

    /** Searches in text. */
    @Nested
    public class TextSearch extends TextSearchSuite {
        /** Creates the suite. */
        public TextSearch() {}
    }

    /** Pages behind and before cursors. */
    @Nested
    public class KeysetPage extends KeysetPageSuite {
        /** Creates the suite. */
        public KeysetPage() {}
    }

    /** Groups by values of all sorts. */
    @Nested
    public class Grouping extends GroupingSuite {
        /** Creates the suite. */
        public Grouping() {}
    }

    /** Random conditions over random rows, compared with a filter in Java. */
    @Nested
    public class RandomConditions extends RandomConditionSuite {
        /** Creates the suite. */
        public RandomConditions() {}
    }

    /** Random expressions of functions, compared with the same in Java. */
    @Nested
    public class RandomFunction extends RandomFunctionSuite {
        /** Creates the suite. */
        public RandomFunction() {}
    }

    /** The rows of raw SQL over time. */
    @Nested
    public class RawStream extends RawStreamSuite {
        /** Creates the suite. */
        public RawStream() {}
    }

    /** Conditions, orders and slices of queries, and the calls that end them. */
    @Nested
    public class Queries extends QuerySuite {
        /** Creates the suite. */
        public Queries() {}
    }

    /** Pages of queries. */
    @Nested
    public class Pages extends PageSuite {
        /** Creates the suite. */
        public Pages() {}
    }

    /** Unions, intersections and differences. */
    @Nested
    public class CombinedQuery extends CombinedQuerySuite {
        /** Creates the suite. */
        public CombinedQuery() {}
    }

    /** Texts of statements, and what is kept of them. */
    @Nested
    public class StatementTexts extends StatementTextSuite {
        /** Creates the suite. */
        public StatementTexts() {}
    }

    /** Lent JDBC connections. */
    @Nested
    public class LentConnections extends LentConnectionSuite {
        /** Creates the suite. */
        public LentConnections() {}
    }

    /** What entities know after a rollback. */
    @Nested
    public class EntityRollbacks extends EntityRollbackSuite {
        /** Creates the suite. */
        public EntityRollbacks() {}
    }

    /** Transactions that get in each other's way. */
    @Nested
    public class Conflicts extends ConflictSuite {
        /** Creates the suite. */
        public Conflicts() {}
    }

    /** Statements in the words of the database. */
    @Nested
    public class RawSql extends RawSqlSuite {
        /** Creates the suite. */
        public RawSql() {}
    }

    /** Conditionals, casts, and what takes the place of NULL. */
    @Nested
    public class Conditional extends ConditionalSuite {
        /** Creates the suite. */
        public Conditional() {}
    }

    /** Values that stand for themselves, of every type. */
    @Nested
    public class Literal extends LiteralSuite {
        /** Creates the suite. */
        public Literal() {}
    }

    /** Columns set to what the database computes. */
    @Nested
    public class ComputedUpdate extends ComputedUpdateSuite {
        /** Creates the suite. */
        public ComputedUpdate() {}
    }

    /** What databases compute from dates, times and moments. */
    @Nested
    public class TemporalFunction extends TemporalFunctionSuite {
        /** Creates the suite. */
        public TemporalFunction() {}
    }

    /** What the rows of raw SQL become. */
    @Nested
    public class RawResults extends RawResultSuite {
        /** Creates the suite. */
        public RawResults() {}
    }

    /** The values of raw SQL. */
    @Nested
    public class RawParameters extends RawParameterSuite {
        /** Creates the suite. */
        public RawParameters() {}
    }

    /** Several statements in one text. */
    @Nested
    public class Scripts extends ScriptSuite {
        /** Creates the suite. */
        public Scripts() {}
    }

    /** How raw SQL ends before its time. */
    @Nested
    public class RawEndings extends RawEndingSuite {
        /** Creates the suite. */
        public RawEndings() {}
    }

    /** Raw SQL in both moods. */
    @Nested
    public class AsyncRawSql extends AsyncRawSqlSuite {
        /** Creates the suite. */
        public AsyncRawSql() {}
    }

    /** A schema that was not made for Duo, read. */
    @Nested
    public class ForeignSchema extends ForeignSchemaSuite {
        /** Creates the suite. */
        public ForeignSchema() {}
    }

    /** A schema that was not made for Duo, changed. */
    @Nested
    public class ForeignSchemaWrites extends ForeignSchemaWriteSuite {
        /** Creates the suite. */
        public ForeignSchemaWrites() {}
    }

    /** Related rows that are changed and read at random. */
    @Nested
    public class RandomGraphs extends RandomGraphSuite {
        /** Creates the suite. */
        public RandomGraphs() {}
    }

    /** What stands above and below a row of the same table. */
    @Nested
    public class Hierarchy extends HierarchySuite {
        /** Creates the suite. */
        public Hierarchy() {}
    }

    /** What entities of a transaction refer to. */
    @Nested
    public class RelatedIdentities extends RelatedIdentitySuite {
        /** Creates the suite. */
        public RelatedIdentities() {}
    }

    /** Locks that have a name. */
    @Nested
    public class AdvisoryLocks extends AdvisoryLockSuite {
        /** Creates the suite. */
        public AdvisoryLocks() {}
    }

    /** Locks that have a name, when several want them. */
    @Nested
    public class AdvisoryLockWaits extends AdvisoryLockWaitSuite {
        /** Creates the suite. */
        public AdvisoryLockWaits() {}
    }

    /** Locks that have a name, with futures. */
    @Nested
    public class AsyncAdvisoryLocks extends AsyncAdvisoryLockSuite {
        /** Creates the suite. */
        public AsyncAdvisoryLocks() {}
    }
}

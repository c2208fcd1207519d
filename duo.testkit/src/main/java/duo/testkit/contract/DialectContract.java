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

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** References of entities that are loaded in part. */
    @Nested
    public class PartialRelation extends PartialRelationSuite {
        /** Creates the suite. */
        public PartialRelation() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** What the database can do, and what not. */
    @Nested
    public class Capabilities extends CapabilitySuite {
        /** Creates the suite. */
        public Capabilities() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Queries with a name in the statements that read them. */
    @Nested
    public class CommonTable extends CommonTableSuite {
        /** Creates the suite. */
        public CommonTable() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Rows that are found from row to row. */
    @Nested
    public class Recursion extends RecursionSuite {
        /** Creates the suite. */
        public Recursion() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** What common tables may be called, and what is refused. */
    @Nested
    public class CommonTableRules extends CommonTableRulesSuite {
        /** Creates the suite. */
        public CommonTableRules() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Recursions along rows with a key of two columns. */
    @Nested
    public class GraphSearch extends GraphSearchSuite {
        /** Creates the suite. */
        public GraphSearch() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Statements of queries with what users put around them. */
    @Nested
    public class QueryStatement extends QueryStatementSuite {
        /** Creates the suite. */
        public QueryStatement() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Whole-number literals beside numbers of every type. */
    @Nested
    public class NumberLiteral extends NumberLiteralSuite {
        /** Creates the suite. */
        public NumberLiteral() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** References among models or not. */
    @Nested
    public class ReferenceCondition extends ReferenceConditionSuite {
        /** Creates the suite. */
        public ReferenceCondition() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Keys of several columns by name. */
    @Nested
    public class LookupKey extends LookupKeySuite {
        /** Creates the suite. */
        public LookupKey() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** What is in JSON among several values. */
    @Nested
    public class JsonMembership extends JsonMembershipSuite {
        /** Creates the suite. */
        public JsonMembership() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Mistakes in queries. */
    @Nested
    public class QueryMistake extends QueryMistakeSuite {
        /** Creates the suite. */
        public QueryMistake() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Arithmetic on whole numbers. */
    @Nested
    public class WholeNumber extends WholeNumberSuite {
        /** Creates the suite. */
        public WholeNumber() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Statements that follow from a query. */
    @Nested
    public class FollowUp extends FollowUpSuite {
        /** Creates the suite. */
        public FollowUp() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** What queries inside others say of the row around. */
    @Nested
    public class OuterColumn extends OuterColumnSuite {
        /** Creates the suite. */
        public OuterColumn() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Queries as values of other queries, and tuples. */
    @Nested
    public class SubqueryValue extends SubqueryValueSuite {
        /** Creates the suite. */
        public SubqueryValue() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Numbers, texts, bytes, UUIDs and enums. */
    @Nested
    public class Types extends TypesSuite {
        /** Creates the suite. */
        public Types() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Models that are seldom written this way. */
    @Nested
    public class UnusualModels extends UnusualModelsSuite {
        /** Creates the suite. */
        public UnusualModels() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Streams of rows, by cursors of the database inside transactions. */
    @Nested
    public class CursorStream extends CursorStreamSuite {
        /** Creates the suite. */
        public CursorStream() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Dates and times in all zones. */
    @Nested
    public class TemporalTypes extends TemporalTypesSuite {
        /** Creates the suite. */
        public TemporalTypes() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** JSON, lists, embedded records and converted values. */
    @Nested
    public class StructuredTypes extends StructuredTypesSuite {
        /** Creates the suite. */
        public StructuredTypes() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Walking through rows in the order of values of any type. */
    @Nested
    public class KeysetTypes extends KeysetTypesSuite {
        /** Creates the suite. */
        public KeysetTypes() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Walking through rows in batches. */
    @Nested
    public class Iterate extends IterateSuite {
        /** Creates the suite. */
        public Iterate() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Keys, defaults, names and secrets. */
    @Nested
    public class KeysAndNames extends KeysAndNamesSuite {
        /** Creates the suite. */
        public KeysAndNames() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Records whose keys are assigned, composite, or made by Duo. */
    @Nested
    public class Keys extends KeysSuite {
        /** Creates the suite. */
        public Keys() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** When transactions commit and when they roll back. */
    @Nested
    public class Transactions extends TransactionSuite {
        /** Creates the suite. */
        public Transactions() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Blocks inside a transaction. */
    @Nested
    public class Savepoints extends SavepointSuite {
        /** Creates the suite. */
        public Savepoints() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Conditions and orders by name. */
    @Nested
    public class Lookup extends LookupSuite {
        /** Creates the suite. */
        public Lookup() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Lookups that take parts of dates, change texts and ask lists. */
    @Nested
    public class LookupSteps extends LookupStepSuite {
        /** Creates the suite. */
        public LookupSteps() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Lookups into JSON. */
    @Nested
    public class LookupJson extends LookupJsonSuite {
        /** Creates the suite. */
        public LookupJson() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Regular expressions. */
    @Nested
    public class RegularExpressions extends RegexSuite {
        /** Creates the suite. */
        public RegularExpressions() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Text from outside that wants to be part of a statement. */
    @Nested
    public class Injection extends InjectionSuite {
        /** Creates the suite. */
        public Injection() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** How transactions are begun. */
    @Nested
    public class TransactionOptions extends TransactionOptionSuite {
        /** Creates the suite. */
        public TransactionOptions() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Actions after the end of a transaction. */
    @Nested
    public class TransactionActions extends TransactionActionSuite {
        /** Creates the suite. */
        public TransactionActions() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Related rows, loaded when asked for. */
    @Nested
    public class RelationLoading extends RelationLoadingSuite {
        /** Creates the suite. */
        public RelationLoading() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Conditions, orders and values over relations. */
    @Nested
    public class RelationCondition extends RelationConditionSuite {
        /** Creates the suite. */
        public RelationCondition() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Queries inside queries and bulk writes. */
    @Nested
    public class Subquery extends SubquerySuite {
        /** Creates the suite. */
        public Subquery() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Rows that are published. */
    @Nested
    public class Publisher extends PublisherSuite {
        /** Creates the suite. */
        public Publisher() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** What columns of lists hold. */
    @Nested
    public class ArrayExpression extends ArrayExpressionSuite {
        /** Creates the suite. */
        public ArrayExpression() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Whom a transaction concerns. */
    @Nested
    public class TransactionScopes extends TransactionScopeSuite {
        /** Creates the suite. */
        public TransactionScopes() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Rows of values, groups, aggregates and subqueries. */
    @Nested
    public class Selection extends SelectionSuite {
        /** Creates the suite. */
        public Selection() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Queries that lock what they read. */
    @Nested
    public class Lock extends LockSuite {
        /** Creates the suite. */
        public Lock() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Names and hints of hostile texts. */
    @Nested
    public class NameInjection extends NameInjectionSuite {
        /** Creates the suite. */
        public NameInjection() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Models and rows as maps and as JSON. */
    @Nested
    public class NestedOutput extends NestedOutputSuite {
        /** Creates the suite. */
        public NestedOutput() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Values as texts, and texts as values. */
    @Nested
    public class Cast extends CastSuite {
        /** Creates the suite. */
        public Cast() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Expressions that take others where they take values. */
    @Nested
    public class ExpressionPair extends ExpressionPairSuite {
        /** Creates the suite. */
        public ExpressionPair() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Queries of several tables that choose whose rows they lock. */
    @Nested
    public class LockOf extends LockOfSuite {
        /** Creates the suite. */
        public LockOf() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Entities within a transaction and after it. */
    @Nested
    public class Identities extends IdentitySuite {
        /** Creates the suite. */
        public Identities() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Places inside JSON. */
    @Nested
    public class JsonPath extends JsonPathSuite {
        /** Creates the suite. */
        public JsonPath() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Sessions, whose users commit and roll back themselves. */
    @Nested
    public class Sessions extends SessionSuite {
        /** Creates the suite. */
        public Sessions() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** What databases compute from text. */
    @Nested
    public class TextFunction extends TextFunctionSuite {
        /** Creates the suite. */
        public TextFunction() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Ending calls from outside, and by their timeout. */
    @Nested
    public class Cancellations extends CancellationSuite {
        /** Creates the suite. */
        public Cancellations() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Many at once. */
    @Nested
    public class Concurrency extends ConcurrencySuite {
        /** Creates the suite. */
        public Concurrency() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Entities: what they know about their rows, and that only changes are written. */
    @Nested
    public class Entities extends EntitySuite {
        /** Creates the suite. */
        public Entities() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Time stamps, versions and rules at single writes. */
    @Nested
    public class Stamps extends StampSuite {
        /** Creates the suite. */
        public Stamps() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** What is computed of several rows. */
    @Nested
    public class Aggregate extends AggregateSuite {
        /** Creates the suite. */
        public Aggregate() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** The methods of entities that know their database. */
    @Nested
    public class ActiveRecords extends ActiveRecordSuite {
        /** Creates the suite. */
        public ActiveRecords() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Getting or updating a row or making it, alone and in races. */
    @Nested
    public class FindOrCreate extends FindOrCreateSuite {
        /** Creates the suite. */
        public FindOrCreate() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Models made and changed by schema records and maps. */
    @Nested
    public class Payloads extends PayloadSuite {
        /** Creates the suite. */
        public Payloads() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Values of map payloads in other types than those of their properties. */
    @Nested
    public class Conversions extends ConversionSuite {
        /** Creates the suite. */
        public Conversions() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Models with values that are computed beside them. */
    @Nested
    public class Annotation extends AnnotationSuite {
        /** Creates the suite. */
        public Annotation() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Rows read as schema records. */
    @Nested
    public class Projections extends ProjectionSuite {
        /** Creates the suite. */
        public Projections() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Schema records with components that a query computes. */
    @Nested
    public class ComputedProjection extends ComputedProjectionSuite {
        /** Creates the suite. */
        public ComputedProjection() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** The whole check of a model. */
    @Nested
    public class FullClean extends FullCleanSuite {
        /** Creates the suite. */
        public FullClean() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Inserts of many models at once. */
    @Nested
    public class BulkInserts extends BulkInsertSuite {
        /** Creates the suite. */
        public BulkInserts() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** What databases compute from numbers. */
    @Nested
    public class NumberFunction extends NumberFunctionSuite {
        /** Creates the suite. */
        public NumberFunction() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Updates and deletes of all rows of a query, with one statement. */
    @Nested
    public class BulkUpdates extends BulkUpdateSuite {
        /** Creates the suite. */
        public BulkUpdates() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Whole JSON, compared and contained. */
    @Nested
    public class JsonDocument extends JsonDocumentSuite {
        /** Creates the suite. */
        public JsonDocument() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Bulk updates with hooks. */
    @Nested
    public class HookedBulk extends HookedBulkSuite {
        /** Creates the suite. */
        public HookedBulk() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** The rows that bulk updates with hooks write. */
    @Nested
    public class HookedBulkRows extends HookedBulkRowsSuite {
        /** Creates the suite. */
        public HookedBulkRows() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** The calls of both moods, compared. */
    @Nested
    public class Async extends AsyncSuite {
        /** Creates the suite. */
        public Async() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Asynchronous transactions. */
    @Nested
    public class AsyncTransactions extends AsyncTransactionSuite {
        /** Creates the suite. */
        public AsyncTransactions() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Blocks inside asynchronous transactions. */
    @Nested
    public class AsyncBlocks extends AsyncBlockSuite {
        /** Creates the suite. */
        public AsyncBlocks() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Ending asynchronous calls from outside. */
    @Nested
    public class AsyncCancellations extends AsyncCancellationSuite {
        /** Creates the suite. */
        public AsyncCancellations() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Entities of which only some columns are loaded. */
    @Nested
    public class PartialEntity extends PartialEntitySuite {
        /** Creates the suite. */
        public PartialEntity() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Children that are saved with the model that holds them. */
    @Nested
    public class CascadeSave extends CascadeSaveSuite {
        /** Creates the suite. */
        public CascadeSave() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Graphs of models that are saved together. */
    @Nested
    public class CascadeGraph extends CascadeGraphSuite {
        /** Creates the suite. */
        public CascadeGraph() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Listeners of deletes. */
    @Nested
    public class DeleteListener extends DeleteListenerSuite {
        /** Creates the suite. */
        public DeleteListener() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** What listeners hear of deletes by queries. */
    @Nested
    public class DeleteListenerBulk extends DeleteListenerBulkSuite {
        /** Creates the suite. */
        public DeleteListenerBulk() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** What listeners hear of rows that saves and links take away. */
    @Nested
    public class DeleteListenerRelation extends DeleteListenerRelationSuite {
        /** Creates the suite. */
        public DeleteListenerRelation() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** What listeners call, wherever a delete is called. */
    @Nested
    public class DeleteListenerPlace extends DeleteListenerPlaceSuite {
        /** Creates the suite. */
        public DeleteListenerPlace() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** The order in which rows go and others take their place. */
    @Nested
    public class CascadeOrder extends CascadeOrderSuite {
        /** Creates the suite. */
        public CascadeOrder() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Rows with versions that two collections have lost. */
    @Nested
    public class VersionedOrphan extends VersionedOrphanSuite {
        /** Creates the suite. */
        public VersionedOrphan() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** The same object several times in one insert. */
    @Nested
    public class SameObject extends SameObjectSuite {
        /** Creates the suite. */
        public SameObject() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Keys that the program gives in graphs of models. */
    @Nested
    public class CascadeKey extends CascadeKeySuite {
        /** Creates the suite. */
        public CascadeKey() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** New models made where they belong. */
    @Nested
    public class LinkCreate extends LinkCreateSuite {
        /** Creates the suite. */
        public LinkCreate() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Trees of models that are saved together. */
    @Nested
    public class CascadeTree extends CascadeTreeSuite {
        /** Creates the suite. */
        public CascadeTree() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Graphs of models that are changed at random and saved. */
    @Nested
    public class CascadeRandom extends CascadeRandomSuite {
        /** Creates the suite. */
        public CascadeRandom() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** What a save of related models refuses, and what a failure leaves. */
    @Nested
    public class CascadeRule extends CascadeRuleSuite {
        /** Creates the suite. */
        public CascadeRule() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Links that several threads write at once. */
    @Nested
    public class LinkRace extends LinkRaceSuite {
        /** Creates the suite. */
        public LinkRace() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Links of relations to many. */
    @Nested
    public class Link extends LinkSuite {
        /** Creates the suite. */
        public Link() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Which rules a database knows. */
    @Nested
    public class DeleteKnowledge extends DeleteKnowledgeSuite {
        /** Creates the suite. */
        public DeleteKnowledge() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** What a delete does with rows that refer to the deleted ones. */
    @Nested
    public class DeleteRule extends DeleteRuleSuite {
        /** Creates the suite. */
        public DeleteRule() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Deletes of trees and circles of rows. */
    @Nested
    public class DeleteTree extends DeleteTreeSuite {
        /** Creates the suite. */
        public DeleteTree() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Tables of related models, and references of every kind. */
    @Nested
    public class RelationSchema extends RelationSchemaSuite {
        /** Creates the suite. */
        public RelationSchema() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** References of several columns, and to something else than a key. */
    @Nested
    public class References extends ReferenceSuite {
        /** Creates the suite. */
        public References() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Tables and what belongs to them. */
    @Nested
    public class Schema extends SchemaSuite {
        /** Creates the suite. */
        public Schema() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** What the database says it has. */
    @Nested
    public class Introspection extends IntrospectionSuite {
        /** Creates the suite. */
        public Introspection() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Deviations, variances and joined texts. */
    @Nested
    public class Statistics extends StatisticsSuite {
        /** Creates the suite. */
        public Statistics() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Values inside JSON. */
    @Nested
    public class JsonExpression extends JsonExpressionSuite {
        /** Creates the suite. */
        public JsonExpression() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Errors by their kind. */
    @Nested
    public class Errors extends ErrorSuite {
        /** Creates the suite. */
        public Errors() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Transactions that are in each other's way. */
    @Nested
    public class TransactionConflicts extends TransactionConflictSuite {
        /** Creates the suite. */
        public TransactionConflicts() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Changes of tables that exist. */
    @Nested
    public class Alterations extends AlterationSuite {
        /** Creates the suite. */
        public Alterations() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** NULL stands where an order says. */
    @Nested
    public class NullOrders extends NullOrderSuite {
        /** Creates the suite. */
        public NullOrders() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** What columns that are added to a table bring along. */
    @Nested
    public class AddedRules extends AddedRuleSuite {
        /** Creates the suite. */
        public AddedRules() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** What a database computes by itself. */
    @Nested
    public class ComputedSchema extends ComputedSchemaSuite {
        /** Creates the suite. */
        public ComputedSchema() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Opening, connecting and closing. */
    @Nested
    public class Connections extends ConnectionSuite {
        /** Creates the suite. */
        public Connections() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** The asynchronous view as a whole. */
    @Nested
    public class AsyncViews extends AsyncViewSuite {
        /** Creates the suite. */
        public AsyncViews() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Plans, comments in statements, hints for the driver. */
    @Nested
    public class Explain extends ExplainSuite {
        /** Creates the suite. */
        public Explain() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Values that are computed of the rows around each row. */
    @Nested
    public class Window extends WindowSuite {
        /** Creates the suite. */
        public Window() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Each comparison on each family of columns. */
    @Nested
    public class Conditions extends ConditionSuite {
        /** Creates the suite. */
        public Conditions() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Random models. */
    @Nested
    public class RandomModels extends RandomModelSuite {
        /** Creates the suite. */
        public RandomModels() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Which text is less or greater. */
    @Nested
    public class TextOrder extends TextOrderSuite {
        /** Creates the suite. */
        public TextOrder() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Empty texts. */
    @Nested
    public class EmptyTexts extends EmptyTextSuite {
        /** Creates the suite. */
        public EmptyTexts() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Names with double quotes. */
    @Nested
    public class QuotedNames extends QuotedNameSuite {
        /** Creates the suite. */
        public QuotedNames() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Searches in text. */
    @Nested
    public class TextSearch extends TextSearchSuite {
        /** Creates the suite. */
        public TextSearch() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Pages behind and before cursors. */
    @Nested
    public class KeysetPage extends KeysetPageSuite {
        /** Creates the suite. */
        public KeysetPage() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Groups by values of all sorts. */
    @Nested
    public class Grouping extends GroupingSuite {
        /** Creates the suite. */
        public Grouping() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Random conditions over random rows, compared with a filter in Java. */
    @Nested
    public class RandomConditions extends RandomConditionSuite {
        /** Creates the suite. */
        public RandomConditions() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Random expressions of functions, compared with the same in Java. */
    @Nested
    public class RandomFunction extends RandomFunctionSuite {
        /** Creates the suite. */
        public RandomFunction() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** The rows of raw SQL over time. */
    @Nested
    public class RawStream extends RawStreamSuite {
        /** Creates the suite. */
        public RawStream() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Conditions, orders and slices of queries, and the calls that end them. */
    @Nested
    public class Queries extends QuerySuite {
        /** Creates the suite. */
        public Queries() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Pages of queries. */
    @Nested
    public class Pages extends PageSuite {
        /** Creates the suite. */
        public Pages() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Unions, intersections and differences. */
    @Nested
    public class CombinedQuery extends CombinedQuerySuite {
        /** Creates the suite. */
        public CombinedQuery() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Texts of statements, and what is kept of them. */
    @Nested
    public class StatementTexts extends StatementTextSuite {
        /** Creates the suite. */
        public StatementTexts() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Lent JDBC connections. */
    @Nested
    public class LentConnections extends LentConnectionSuite {
        /** Creates the suite. */
        public LentConnections() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** What entities know after a rollback. */
    @Nested
    public class EntityRollbacks extends EntityRollbackSuite {
        /** Creates the suite. */
        public EntityRollbacks() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Transactions that get in each other's way. */
    @Nested
    public class Conflicts extends ConflictSuite {
        /** Creates the suite. */
        public Conflicts() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Statements in the words of the database. */
    @Nested
    public class RawSql extends RawSqlSuite {
        /** Creates the suite. */
        public RawSql() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Conditionals, casts, and what takes the place of NULL. */
    @Nested
    public class Conditional extends ConditionalSuite {
        /** Creates the suite. */
        public Conditional() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Values that stand for themselves, of every type. */
    @Nested
    public class Literal extends LiteralSuite {
        /** Creates the suite. */
        public Literal() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Columns set to what the database computes. */
    @Nested
    public class ComputedUpdate extends ComputedUpdateSuite {
        /** Creates the suite. */
        public ComputedUpdate() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** What databases compute from dates, times and moments. */
    @Nested
    public class TemporalFunction extends TemporalFunctionSuite {
        /** Creates the suite. */
        public TemporalFunction() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** What the rows of raw SQL become. */
    @Nested
    public class RawResults extends RawResultSuite {
        /** Creates the suite. */
        public RawResults() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** The values of raw SQL. */
    @Nested
    public class RawParameters extends RawParameterSuite {
        /** Creates the suite. */
        public RawParameters() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Several statements in one text. */
    @Nested
    public class Scripts extends ScriptSuite {
        /** Creates the suite. */
        public Scripts() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** How raw SQL ends before its time. */
    @Nested
    public class RawEndings extends RawEndingSuite {
        /** Creates the suite. */
        public RawEndings() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Raw SQL in both moods. */
    @Nested
    public class AsyncRawSql extends AsyncRawSqlSuite {
        /** Creates the suite. */
        public AsyncRawSql() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** A schema that was not made for Duo, read. */
    @Nested
    public class ForeignSchema extends ForeignSchemaSuite {
        /** Creates the suite. */
        public ForeignSchema() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** A schema that was not made for Duo, changed. */
    @Nested
    public class ForeignSchemaWrites extends ForeignSchemaWriteSuite {
        /** Creates the suite. */
        public ForeignSchemaWrites() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Related rows that are changed and read at random. */
    @Nested
    public class RandomGraphs extends RandomGraphSuite {
        /** Creates the suite. */
        public RandomGraphs() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** What stands above and below a row of the same table. */
    @Nested
    public class Hierarchy extends HierarchySuite {
        /** Creates the suite. */
        public Hierarchy() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** What entities of a transaction refer to. */
    @Nested
    public class RelatedIdentities extends RelatedIdentitySuite {
        /** Creates the suite. */
        public RelatedIdentities() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Locks that have a name. */
    @Nested
    public class AdvisoryLocks extends AdvisoryLockSuite {
        /** Creates the suite. */
        public AdvisoryLocks() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Locks that have a name, when several want them. */
    @Nested
    public class AdvisoryLockWaits extends AdvisoryLockWaitSuite {
        /** Creates the suite. */
        public AdvisoryLockWaits() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }

    /** Locks that have a name, with futures. */
    @Nested
    public class AsyncAdvisoryLocks extends AsyncAdvisoryLockSuite {
        /** Creates the suite. */
        public AsyncAdvisoryLocks() {}

        @Override
        protected ScratchDatabase createDatabase() {
            return DialectContract.this.createDatabase();
        }
    }
}

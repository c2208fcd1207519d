package duo.benchmarks;

import java.util.List;

/** What is measured; one implementation by hand-written JDBC, one by Duo. */
interface Workload extends AutoCloseable {
    /** How many rows the table holds when a measurement begins. */
    int ROWS = 10_000;

    /** Creates and fills the table. */
    void prepare();

    Customer findById(long id);

    List<Customer> listThousand();

    List<Customer> filterOrderLimit(String city);

    Customer insertOne(Customer customer);

    List<Customer> insertThousand(List<Customer> customers);

    Customer updateOne(Customer customer);

    /** Deletes what the inserts added. */
    void shrink();

    @Override
    void close();
}

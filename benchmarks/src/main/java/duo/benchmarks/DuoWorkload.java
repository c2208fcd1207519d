package duo.benchmarks;

import duo.api.Database;
import duo.api.Model;
import duo.api.Pool;
import java.util.List;
import java.util.stream.IntStream;

/** The workloads as a user of Duo writes them. */
final class DuoWorkload implements Workload {
    private final Database db;
    private final Model<Customer> customers;

    DuoWorkload(String url) {
        this.db = Database.builder(url).pool(Pool.defaults().maximum(2)).open();
        this.customers = db.model(Customer.class);
    }

    @Override
    public void prepare() {
        db.dropAll(Customer.class);
        db.createAll(Customer.class);
        customers.createBulk(
                IntStream.rangeClosed(1, ROWS).mapToObj(Customer::number).toList());
    }

    @Override
    public Customer findById(long id) {
        return customers.get(id).orElseThrow();
    }

    @Override
    public List<Customer> listThousand() {
        return customers.orderBy(Customer_.id.asc()).limit(1_000).all();
    }

    @Override
    public List<Customer> filterOrderLimit(String city) {
        return customers
                .where(Customer_.city.eq(city), Customer_.visits.ge(10))
                .orderBy(Customer_.visits.desc(), Customer_.id.asc())
                .limit(20)
                .all();
    }

    @Override
    public Customer insertOne(Customer customer) {
        return customers.insert(customer);
    }

    @Override
    public List<Customer> insertThousand(List<Customer> many) {
        return customers.createBulk(many);
    }

    @Override
    public Customer updateOne(Customer customer) {
        return customers.update(customer);
    }

    @Override
    public void shrink() {
        customers.where(Customer_.id.gt(ROWS)).deleteBulk();
    }

    @Override
    public void close() {
        db.close();
    }
}

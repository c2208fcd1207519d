package duo.tests.docs;

import duo.api.annotation.Id;
import duo.api.annotation.Table;

/** A record whose key the program assigns. */
@Table(name = "tags")
record Tag(@Id String name, int uses) {}

/** Locks by name that other processes and other connections meet. */
@NullMarked
package duo.tests.lock;

import org.jspecify.annotations.NullMarked;

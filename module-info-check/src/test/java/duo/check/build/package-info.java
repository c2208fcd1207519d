/** What the checks look at: folders and jars of the build, and the tools of the JDK. */
@NullMarked
package duo.check.build;

import org.jspecify.annotations.NullMarked;

/** A dialect for H2. */
@org.jspecify.annotations.NullMarked
package org.example.h2dialect;

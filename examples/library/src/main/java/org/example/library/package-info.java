/** An example: a library with books, subjects, members and loans. */
@NullMarked
package org.example.library;

import org.jspecify.annotations.NullMarked;

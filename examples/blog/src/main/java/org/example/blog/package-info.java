/** An example: a blog with users, posts, tags and comments. */
@NullMarked
package org.example.blog;

import org.jspecify.annotations.NullMarked;

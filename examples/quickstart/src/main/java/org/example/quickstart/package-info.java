/** The quickstart: models, and one small class for each way of using them. */
@NullMarked
package org.example.quickstart;

import org.jspecify.annotations.NullMarked;

/// Answers that clients hold, and whether they are told in time that these do not hold any more.
@NullMarked
package press.dossier.held;

import org.jspecify.annotations.NullMarked;

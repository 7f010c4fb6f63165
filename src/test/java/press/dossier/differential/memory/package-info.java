/// The dossier in memory: the contract of the API once more, slow and plain, on graphql-java's own
/// executor. It reads the items of a beat as they were said and shares nothing with the compiler,
/// the database or the service's schema classes, so that both can only agree by being right.
@NullMarked
package press.dossier.differential.memory;

import org.jspecify.annotations.NullMarked;

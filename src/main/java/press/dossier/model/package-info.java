/// What may be said: the entities, statements, claims and publications of a beat as immutable
/// records and closed lists of words. The same words stand in SQL, in GraphQL and in the files of a
/// beat. Nothing here knows a framework.
@NullMarked
package press.dossier.model;

import org.jspecify.annotations.NullMarked;

/// How what is said becomes rows: a batch of items is compared with what is held, and whatever
/// differs is recorded under one revision, with everything that follows from it (origins, chains,
/// visibility), or nothing is.
@NullMarked
package press.dossier.store.recording;

import org.jspecify.annotations.NullMarked;

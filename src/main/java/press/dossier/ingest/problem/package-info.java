/// What is wrong with what was read: each problem with its place, its reason and a hint, collected
/// instead of thrown, so that whoever wrote the files sees all of them at once.
@NullMarked
package press.dossier.ingest.problem;

import org.jspecify.annotations.NullMarked;

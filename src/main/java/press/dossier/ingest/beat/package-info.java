/// From words and values to items: one reader for each section of a beat. A run goes over the files
/// twice. First it registers every key, so that an item can refer to another wherever that stands;
/// then it reads the items, entities before publications before statements, and checks each
/// reference where it is written.
@NullMarked
package press.dossier.ingest.beat;

import org.jspecify.annotations.NullMarked;

/// From bytes to words and values: the tree of a YAML file with the line of every word, and the
/// forms that a value can have. Values are read as text by our own forms, because YAML's own
/// guesses turn dates, numbers and the country code of Norway into something else. What YAML has
/// beyond words, lists and texts (anchors, aliases, tags, several documents) is refused.
@NullMarked
package press.dossier.ingest.yaml;

import org.jspecify.annotations.NullMarked;

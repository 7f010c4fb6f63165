package press.dossier.query.catalog;

import java.util.List;

/// An order of a page: the word that asks for it and its keys, the last of which is an id, so that
/// no two rows tie. At most the first key is a text.
public record Order(String word, List<Key> keys) {

  static Order by(String word, Key... keys) {
    return new Order(word, List.of(keys));
  }
}

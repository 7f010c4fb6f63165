package press.dossier.query.catalog;

import java.util.List;
import java.util.Optional;

/// An order of a page: the word that asks for it and its keys, the last of which is an id, so that
/// no two rows tie. At most the first key is a text.
///
/// @param link another way to the same rows, if this order needs one
public record Order(String word, List<Key> keys, Optional<Link> link) {

  static Order by(String word, Key... keys) {
    return new Order(word, List.of(keys), Optional.empty());
  }

  Order over(Link other) {
    return new Order(word, keys, Optional.of(other));
  }
}

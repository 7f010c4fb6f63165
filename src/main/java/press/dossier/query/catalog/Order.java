package press.dossier.query.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An order of a page: the word that asks for it and its keys, the last of which is an id, so that
/// no two rows tie. At most the first key is a text.
///
/// @param link another way to the same rows, if this order needs one
/// @param beside what stands beside the keys in the index of this order, as constant SQL over
///   `{row}`: a list filtered by nothing else is walked in the index alone
public record Order(String word, List<Key> keys, Optional<Link> link, Set<String> beside) {

  static Order by(String word, Key... keys) {
    return new Order(word, List.of(keys), Optional.empty(), Set.of());
  }

  Order beside(String... columns) {
    return new Order(word, keys, link, Set.of(columns));
  }

  Order over(Link other) {
    return new Order(word, keys, Optional.of(other), beside);
  }
}

package press.dossier.ingest.beat;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.dossier.ingest.yaml.Fields;
import press.dossier.ingest.yaml.Yaml;
import press.dossier.model.EntityKind;
import press.dossier.model.NodeType;
import press.dossier.model.form.Excerpt;
import press.dossier.model.form.Nearest;
import press.dossier.model.form.Words;

/// Checks that what an item refers to is there and may be referred to in this place.
final class References {

  /// All kinds of entity.
  static final Set<EntityKind> ANY = Set.copyOf(EnumSet.allOf(EntityKind.class));

  private final Register register;
  private final Held held;
  private final boolean whole;

  /// @param whole whether all files could be read; if not, an unknown key may stand in one that
  ///   could not
  References(Register register, Held held, boolean whole) {
    this.register = register;
    this.held = held;
    this.whole = whole;
  }

  /// The entity that a word names.
  Optional<String> entity(Fields fields, String word, Set<EntityKind> kinds) {
    return fields.scalar(word).flatMap(scalar -> entity(fields, scalar, Excerpt.word(word), kinds));
  }

  /// The entity that a value names.
  ///
  /// @param named how the value is called in a problem
  Optional<String> entity(Fields fields, Yaml.Scalar value, String named, Set<EntityKind> kinds) {
    String key = value.text().strip();
    Optional<EntityKind> kind = kind(key);
    if (kind.isPresent() && !kinds.contains(kind.get())) {
      String reason = named + " must be " + Words.an(kinds) + "; " + Excerpt.of(key) + " is ";
      fields.error(value.spot(), reason + Words.an(kind.get()), "");
      return Optional.empty();
    }
    if (kind.isPresent() || register.has(NodeType.ENTITY, key)) {
      return Optional.of(key);
    }
    String reason = "there is no entity " + Excerpt.of(key);
    return unknown(fields, value, reason, known(), "add it under entities:");
  }

  /// The kind of an entity of the files, or of one that is held.
  private Optional<EntityKind> kind(String key) {
    return register.has(NodeType.ENTITY, key)
        ? register.kind(key)
        : held.entity(key).map(Held.HeldEntity::kind);
  }

  private Collection<String> known() {
    Set<String> known = new LinkedHashSet<>(register.keys(NodeType.ENTITY));
    known.addAll(held.entities());
    return known;
  }

  /// An entity that another beat holds.
  Optional<String> elsewhere(Fields fields, Yaml.Scalar value) {
    String key = value.text().strip();
    return held.entity(key).isPresent()
        ? Optional.of(key)
        : unknown(fields, value, "no beat holds an entity " + Excerpt.of(key), held.entities(), "");
  }

  /// The key of the publisher or publication of this beat that a word names, as it stands in the
  /// file.
  Optional<String> item(Fields fields, String word, NodeType type) {
    Optional<Yaml.Scalar> scalar = fields.scalar(word);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String key = scalar.get().text().strip();
    if (register.has(type, key)) {
      return Optional.of(key);
    }
    String name = type.name().toLowerCase(Locale.ROOT);
    String reason = "there is no " + name + " " + Excerpt.of(key);
    String otherwise = "add it under " + name + "s:";
    return unknown(fields, scalar.get(), reason, register.keys(type), otherwise);
  }

  /// The key of the claim that a value names: a claim's key, or a publication's key for its claim
  /// on the same statement.
  Optional<String> claim(Fields fields, Yaml.Scalar value, String statement) {
    String key = value.text().strip();
    if (register.has(NodeType.CLAIM, key)) {
      return Optional.of(key);
    }
    List<String> claims = register.claims(new Register.Pair(statement, key));
    if (claims.size() == 1) {
      return Optional.of(claims.getFirst());
    }
    if (!claims.isEmpty()) {
      String reason = Excerpt.of(key) + " has several claims on this statement";
      fields.error(value.spot(), reason, "one of " + String.join(", ", claims));
      return Optional.empty();
    }
    boolean silent = register.has(NodeType.PUBLICATION, key);
    String reason =
        silent
            ? "the publication " + Excerpt.of(key) + " has no claim on this statement"
            : "there is no claim " + Excerpt.of(key) + ", nor a publication";
    String otherwise = "add its claim, or name a claim on another statement by its key";
    return unknown(fields, value, reason, relayable(statement, silent), otherwise);
  }

  private Collection<String> relayable(String statement, boolean silent) {
    if (silent) {
      return Set.of();
    }
    return Stream.concat(
            register.publications(statement).stream(), register.keys(NodeType.CLAIM).stream())
        .toList();
  }

  private Optional<String> unknown(
      Fields fields, Yaml.Scalar value, String reason, Collection<String> known, String otherwise) {
    String key = value.text().strip();
    if (whole) {
      fields.error(value.spot(), reason, () -> Nearest.hint(key, known, otherwise));
    }
    return Optional.empty();
  }
}

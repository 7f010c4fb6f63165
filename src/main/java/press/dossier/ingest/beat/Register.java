package press.dossier.ingest.beat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.dossier.ingest.problem.Problems;
import press.dossier.ingest.problem.Spot;
import press.dossier.ingest.yaml.Yaml;
import press.dossier.model.EntityKind;
import press.dossier.model.NodeType;
import press.dossier.model.form.Excerpt;
import press.dossier.model.form.Words;
import press.dossier.model.item.Keys;

/// All keys of the files, taken down before any item is read. An item that is wrong is registered
/// as well, so that what refers to it is not reported too.
final class Register {

  /// A statement and a publication: what a claim without a key of its own is named after.
  record Pair(String statement, String publication) {
    String key() {
      return Keys.claim(statement, publication);
    }
  }

  private final Problems problems;
  private final Map<NodeType, Map<String, Spot>> spots = new EnumMap<>(NodeType.class);
  private final Map<String, Optional<EntityKind>> kinds = new HashMap<>();
  private final Map<String, Spot> extensions = new HashMap<>();
  private final Map<Yaml.Mapping, String> statements = new IdentityHashMap<>();
  private final Map<Pair, List<String>> claims = new LinkedHashMap<>();

  Register(Sections sections, Problems problems) {
    this.problems = problems;
    mappings(sections.items(Sections.Section.ENTITIES)).forEach(this::entity);
    mappings(sections.items(Sections.Section.PUBLISHERS))
        .forEach(item -> item.text("key").ifPresent(key -> add(NodeType.PUBLISHER, key)));
    mappings(sections.items(Sections.Section.PUBLICATIONS))
        .forEach(item -> item.text("key").ifPresent(key -> add(NodeType.PUBLICATION, key)));
    mappings(sections.items(Sections.Section.STATEMENTS)).forEach(this::register);
  }

  /// Whether the files have an item with a key.
  boolean has(NodeType type, String key) {
    return keys(type).contains(key);
  }

  /// Whether the files say something of an entity: hold it or extend it.
  boolean says(String entity) {
    return has(NodeType.ENTITY, entity) || extensions.containsKey(entity);
  }

  /// The keys of the files.
  Collection<String> keys(NodeType type) {
    return of(type).keySet();
  }

  /// What an entity of the files is; empty if that cannot be told.
  Optional<EntityKind> kind(String entity) {
    return kinds.getOrDefault(entity, Optional.empty());
  }

  /// The key of a statement of the files; for one without a key, or with a key already taken, a
  /// name of its own.
  String statement(Yaml.Mapping item) {
    return statements.getOrDefault(item, item.spot().toString());
  }

  /// The claims of a publication on a statement; the one without a key of its own stands for them
  /// all.
  List<String> claims(Pair pair) {
    List<String> all = claims.getOrDefault(pair, List.of());
    return all.contains(pair.key()) ? List.of(pair.key()) : all;
  }

  /// The publications that have a claim on a statement.
  List<String> publications(String statement) {
    return claims.keySet().stream()
        .filter(pair -> pair.statement().equals(statement))
        .map(Pair::publication)
        .toList();
  }

  private static List<Yaml.Mapping> mappings(List<Yaml> items) {
    return items.stream()
        .filter(Yaml.Mapping.class::isInstance)
        .map(Yaml.Mapping.class::cast)
        .toList();
  }

  private void entity(Yaml.Mapping item) {
    if (item.find("extends").isPresent()) {
      item.text("extends").ifPresent(this::extension);
      return;
    }
    Optional<Yaml.Scalar> key = item.text("key");
    if (key.isPresent()) {
      add(NodeType.ENTITY, key.get());
      kinds.putIfAbsent(
          key.get().text(),
          Words.ENTITY_KINDS.entrySet().stream()
              .filter(kind -> item.find(kind.getKey()).isPresent())
              .map(Map.Entry::getValue)
              .findFirst());
    }
  }

  private void extension(Yaml.Scalar key) {
    Spot first = extensions.putIfAbsent(key.text(), key.spot());
    if (first != null) {
      String reason = "another item extends " + Excerpt.of(key.text());
      problems.error(key.spot(), reason, "write both as one; the other stands in " + first);
    }
  }

  private void register(Yaml.Mapping item) {
    Optional<Yaml.Scalar> key = item.text("key");
    boolean first = key.isPresent() && add(NodeType.STATEMENT, key.get());
    String statement = first ? key.get().text() : item.spot().toString();
    statements.put(item, statement);
    if (item.find("claims").orElse(item) instanceof Yaml.Sequence list) {
      mappings(list.items()).forEach(claim -> claim(statement, claim));
    }
  }

  private void claim(String statement, Yaml.Mapping item) {
    Optional<Yaml.Scalar> publication = item.text("publication");
    Optional<Yaml.Scalar> own = item.text("key");
    publication.ifPresent(scalar -> {
      Pair pair = new Pair(statement, scalar.text());
      claims
          .computeIfAbsent(pair, _ -> new ArrayList<>())
          .add(own.map(Yaml.Scalar::text).orElse(pair.key()));
      if (own.isEmpty()) {
        add(NodeType.CLAIM, new Yaml.Scalar(scalar.spot(), pair.key()));
      }
    });
    own.ifPresent(scalar -> add(NodeType.CLAIM, scalar));
  }

  private Map<String, Spot> of(NodeType type) {
    return spots.computeIfAbsent(type, _ -> new LinkedHashMap<>());
  }

  private boolean add(NodeType type, Yaml.Scalar key) {
    Spot first = of(type).putIfAbsent(key.text(), key.spot());
    if (first == null) {
      return true;
    }
    String word = type.name().toLowerCase(Locale.ROOT);
    String reason = "another " + word + " has the key " + Excerpt.of(key.text());
    String hint = "it stands in " + first;
    problems.error(
        key.spot(),
        reason,
        type == NodeType.CLAIM ? hint + "; give this one a key of its own" : hint);
    return false;
  }
}

package press.dossier.ingest.beat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.dossier.ingest.yaml.Fields;
import press.dossier.ingest.yaml.Yaml;
import press.dossier.model.EntityField;
import press.dossier.model.EntityKind;
import press.dossier.model.NameKind;
import press.dossier.model.NodeType;
import press.dossier.model.Visibility;
import press.dossier.model.form.Details;
import press.dossier.model.form.Excerpt;
import press.dossier.model.form.Texts;
import press.dossier.model.form.Words;
import press.dossier.model.item.EntityItem;
import press.dossier.model.item.ExtensionItem;
import press.dossier.model.item.IdentifierItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.NameItem;

/// Reads an item of the section `entities:`.
final class EntityReader {

  private final Run run;
  private final IdentifierReader identifiers;

  EntityReader(Run run) {
    this.run = run;
    this.identifiers = new IdentifierReader(run);
  }

  Optional<Item> read(Yaml item) {
    boolean extension = item instanceof Yaml.Mapping words && words.find("extends").isPresent();
    return extension
        ? run.one(item, "an item that extends an entity", this::extension)
        : run.one(item, "an entity", this::entity);
  }

  private Optional<Item> extension(Fields fields) {
    Optional<String> key = fields.scalar("extends").flatMap(scalar -> extended(fields, scalar));
    List<NameItem> names = names(fields);
    List<IdentifierItem> numbers = identifiers.read(fields);
    if (fields.sound() && names.isEmpty() && numbers.isEmpty()) {
      String reason = "an item that extends an entity adds names or identifiers";
      fields.error(fields.spot(), reason, "write names: or identifiers:");
    }
    return fields.sound() && key.isPresent()
        ? Optional.of(new ExtensionItem(key.get(), names, numbers))
        : Optional.empty();
  }

  private Optional<String> extended(Fields fields, Yaml.Scalar value) {
    String key = value.text().strip();
    Optional<String> holder = run.held().entity(key).map(Held.HeldEntity::beat);
    if (run.register().has(NodeType.ENTITY, key) || holder.equals(Optional.of(run.beat()))) {
      String reason = "this beat itself has the entity " + Excerpt.of(key);
      fields.error(value.spot(), reason, "write its names and identifiers there");
      return Optional.empty();
    }
    return run.references().elsewhere(fields, value);
  }

  private Optional<Item> entity(Fields fields) {
    Optional<String> key = fields.require("key", Texts.KEY);
    Optional<EntityKind> kind = kind(fields);
    Optional<String> name = kind.flatMap(found -> fields.find(Words.of(found), Texts.NAME));
    Optional<String> subtype = kind.flatMap(found -> subtype(fields, found));
    Optional<String> description = fields.find("description", Texts.TEXT);
    Optional<String> country = fields.find("country", Texts.COUNTRY);
    Optional<String> court = court(fields, kind);
    Map<EntityField, Object> details = kind.map(found -> details(fields, found)).orElse(Map.of());
    List<NameItem> names = names(fields);
    List<IdentifierItem> numbers = identifiers.read(fields);
    Visibility visibility = Visibilities.read(fields);
    key.ifPresent(own -> requireOwn(fields, own));
    if (!fields.sound() || name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new EntityItem(
            key.orElseThrow(),
            kind.orElseThrow(),
            subtype.orElse(null),
            name.get(),
            description.orElse(null),
            country.orElse(null),
            court.orElse(null),
            details,
            names,
            numbers,
            visibility));
  }

  private void requireOwn(Fields fields, String key) {
    Optional<String> holder = run.held().entity(key).map(Held.HeldEntity::beat);
    if (holder.isPresent() && !holder.get().equals(run.beat())) {
      String reason = "the entity " + key + " is held by the beat " + holder.get();
      String hint = "refer to it by its key; extends: adds names and identifiers";
      fields.error(fields.spot("key"), reason, hint);
    }
  }

  private static Optional<EntityKind> kind(Fields fields) {
    List<String> said = Words.ENTITY_KINDS.keySet().stream().filter(fields::holds).toList();
    if (said.size() == 1) {
      fields.has(said.getFirst());
      return Optional.ofNullable(Words.ENTITY_KINDS.get(said.getFirst()));
    }
    String all = String.join(", ", Words.ENTITY_KINDS.keySet());
    if (said.isEmpty()) {
      String reason = "an entity needs a word that says what it is, with its name";
      fields.error(fields.spot(), reason, "one of " + all);
    } else {
      String reason = "an entity is one of these, not several: " + String.join(", ", said);
      fields.error(fields.spot(said.getLast()), reason, "keep one");
    }
    Words.ENTITY_KINDS.keySet().forEach(fields::has);
    fields.has("kind");
    return Optional.empty();
  }

  private static Optional<String> subtype(Fields fields, EntityKind kind) {
    if (kind.subtypes().isEmpty()) {
      fields.refuse("kind", Words.an(kind) + " has no `kind`", "remove it");
      return Optional.empty();
    }
    return fields.require("kind", Texts.oneOf(kind.subtypes()));
  }

  private Optional<String> court(Fields fields, Optional<EntityKind> kind) {
    if (kind.isPresent() && kind.get() != EntityKind.COURT_DECISION) {
      String reason = Words.an(kind.get()) + " has no `court`";
      fields.refuse("court", reason, "only a court decision has one");
      return Optional.empty();
    }
    return run.references().entity(fields, "court", Set.of(EntityKind.PUBLIC_BODY));
  }

  private static Map<EntityField, Object> details(Fields fields, EntityKind kind) {
    Map<EntityField, Object> details = new EnumMap<>(EntityField.class);
    for (EntityField field : EntityField.of(kind)) {
      fields.find(field.word(), Details.form(field)).ifPresent(value -> details.put(field, value));
    }
    return details;
  }

  private List<NameItem> names(Fields fields) {
    return run.each(fields.list("names"), "a name", EntityReader::name);
  }

  private static Optional<NameItem> name(Fields fields) {
    Optional<String> text = fields.require("text", Texts.NAME);
    Optional<NameKind> kind = fields.require("kind", Texts.word(NameKind.class));
    Optional<String> language = fields.find("language", Texts.LANGUAGE);
    return fields.sound()
        ? Optional.of(new NameItem(text.orElseThrow(), kind.orElseThrow(), language.orElse(null)))
        : Optional.empty();
  }
}

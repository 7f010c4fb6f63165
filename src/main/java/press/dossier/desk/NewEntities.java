package press.dossier.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.dossier.model.EntityField;
import press.dossier.model.EntityKind;
import press.dossier.model.IdentifierScheme;
import press.dossier.model.NameKind;
import press.dossier.model.Visibility;
import press.dossier.model.form.Details;
import press.dossier.model.form.Excerpt;
import press.dossier.model.form.Identifiers;
import press.dossier.model.form.Texts;
import press.dossier.model.form.Words;
import press.dossier.model.item.EntityItem;
import press.dossier.model.item.IdentifierItem;
import press.dossier.model.item.NameItem;
import press.dossier.model.writing.UserErrorCode;

/// Reads entities that are to be created. All of them can be named before any is read, so that one
/// can be the court of another.
final class NewEntities {

  private final Held held;
  private final Names names;
  private final Set<IdentifierItem> given = new HashSet<>();

  NewEntities(Held held, Names names) {
    this.held = held;
    this.names = names;
  }

  /// An entity that can be named, and is still to be read.
  private record Named(Input input, Optional<String> key, Optional<EntityKind> kind) {}

  List<EntityItem> read(Input input) {
    List<Named> named = new ArrayList<>();
    for (Input entity : input.objects("newEntities")) {
      Optional<EntityKind> kind = kind(entity);
      named.add(new Named(entity, names.createEntity(entity, kind), kind));
    }
    return named.stream().map(this::entity).flatMap(Optional::stream).toList();
  }

  private static Optional<EntityKind> kind(Input entity) {
    List<String> said = Words.ENTITY_KINDS.keySet().stream().filter(entity::has).toList();
    if (said.isEmpty()) {
      String all = String.join(", ", Words.ENTITY_KINDS.keySet());
      entity.error(UserErrorCode.VALUE_MISSING, "An entity is one of " + all + ".");
    } else if (said.size() > 1) {
      String several = String.join(", ", said);
      entity.error(
          said.getLast(),
          UserErrorCode.VALUE_MISPLACED,
          "An entity is one of these, not several: " + several + ".");
    }
    return said.size() == 1
        ? Optional.ofNullable(Words.ENTITY_KINDS.get(said.getFirst()))
        : Optional.empty();
  }

  private Optional<EntityItem> entity(Named named) {
    Input entity = named.input;
    int before = entity.mistakes();
    Optional<String> description = entity.find("description", Texts.TEXT);
    Optional<String> country = entity.find("country", Texts.COUNTRY);
    List<NameItem> others =
        entity.objects("names").stream().map(NewEntities::name).flatMap(Optional::stream).toList();
    List<IdentifierItem> numbers = new ArrayList<>();
    entity.objects("identifiers").forEach(it -> identifier(it).ifPresent(numbers::add));
    Visibility visibility = Exposed.read(entity);
    if (named.kind.isEmpty()) {
      return Optional.empty();
    }
    Input inner = entity.object(Words.of(named.kind.get())).orElseThrow();
    Optional<String> name = inner.require("name", Texts.NAME);
    Optional<String> subtype = inner.text("kind");
    Optional<String> court = names.entity(inner, "court", Set.of(EntityKind.PUBLIC_BODY));
    Map<EntityField, Object> details = details(inner, named.kind.get());
    if (entity.mistakes() > before || named.key.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new EntityItem(
            named.key.get(),
            named.kind.get(),
            subtype.orElse(null),
            name.orElseThrow(),
            description.orElse(null),
            country.orElse(null),
            court.orElse(null),
            details,
            others,
            List.copyOf(numbers),
            visibility));
  }

  private static Map<EntityField, Object> details(Input inner, EntityKind kind) {
    Map<EntityField, Object> details = new EnumMap<>(EntityField.class);
    for (EntityField field : EntityField.of(kind)) {
      inner.find(field.word(), Details.form(field)).ifPresent(value -> details.put(field, value));
    }
    return details;
  }

  private static Optional<NameItem> name(Input name) {
    int before = name.mistakes();
    Optional<String> text = name.require("text", Texts.NAME);
    Optional<NameKind> kind = name.require("kind", Texts.word(NameKind.class));
    Optional<String> language = name.find("language", Texts.LANGUAGE);
    return name.mistakes() > before
        ? Optional.empty()
        : Optional.of(new NameItem(text.orElseThrow(), kind.orElseThrow(), language.orElse(null)));
  }

  private Optional<IdentifierItem> identifier(Input number) {
    int before = number.mistakes();
    IdentifierScheme scheme =
        number.require("scheme", Texts.word(IdentifierScheme.class)).orElseThrow();
    Optional<String> value = number.require("value", Identifiers.form(scheme));
    Optional<String> issuer = issuer(number, scheme);
    if (number.mistakes() > before) {
      return Optional.empty();
    }
    IdentifierItem item = new IdentifierItem(scheme, issuer.orElse(null), value.orElseThrow());
    String called = "The " + scheme + " " + Excerpt.of(item.value());
    if (!given.add(item)) {
      number.error("value", UserErrorCode.VALUE_INVALID, called + " is given twice.");
    }
    held.numbered(item)
        .ifPresent(owner ->
            number.error(
                "value", UserErrorCode.KEY_TAKEN, called + " belongs to " + owner + " already."));
    return Optional.of(item);
  }

  private Optional<String> issuer(Input number, IdentifierScheme scheme) {
    if (Identifiers.needsIssuer(scheme)) {
      number.need("issuer");
      return names.entity(number, "issuer", Set.of(EntityKind.PUBLIC_BODY));
    }
    if (number.has("issuer")) {
      String message = "An identifier " + scheme + " has no issuer.";
      number.error("issuer", UserErrorCode.VALUE_MISPLACED, message);
    }
    return Optional.empty();
  }
}

package press.dossier.differential.beat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.dossier.differential.chance.Dice;
import press.dossier.model.EntityField;
import press.dossier.model.EntityKind;
import press.dossier.model.IdentifierScheme;
import press.dossier.model.NameKind;
import press.dossier.model.Visibility;
import press.dossier.model.item.EntityItem;
import press.dossier.model.item.IdentifierItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.NameItem;

/// Writes entities of all kinds.
final class Entities {

  private static final int HIDDEN_PERCENT = 4;
  private static final List<String> COUNTRIES = List.of("US", "CN", "DE", "NA", "MY");
  private static final List<String> LANGUAGES = List.of("en", "de", "zh-Hans", "he", "sr-Latn-RS");

  private final Dice dice;
  private final Cast cast;
  private final Wording wording;
  private final Days days;
  private final Hiding hiding;
  private final Set<IdentifierItem> given = new HashSet<>();

  Entities(Dice dice, Cast cast) {
    this.dice = dice;
    this.cast = cast;
    this.wording = new Wording(dice);
    this.days = new Days(dice);
    this.hiding = new Hiding(dice);
  }

  List<Item> all() {
    List<Item> items = new ArrayList<>();
    for (EntityKind kind : EntityKind.values()) {
      for (String key : cast.keys(kind)) {
        items.add(entity(kind, key));
      }
    }
    return items;
  }

  private EntityItem entity(EntityKind kind, String key) {
    return new EntityItem(
        key,
        kind,
        kind.subtypes().isEmpty() ? null : dice.one(kind.subtypes()),
        wording.name(),
        dice.unless(40, wording::sentence),
        dice.unless(25, () -> dice.one(COUNTRIES)),
        kind == EntityKind.COURT_DECISION ? court() : null,
        details(kind),
        names(),
        identifiers(),
        cast.isHub(key) ? new Visibility.Public() : hiding.visibility(HIDDEN_PERCENT));
  }

  private Map<EntityField, Object> details(EntityKind kind) {
    Map<EntityField, Object> details = new EnumMap<>(EntityField.class);
    for (EntityField field : EntityField.of(kind)) {
      if (dice.chance(50)) {
        details.put(
            field,
            switch (field.type()) {
              case TEXT -> wording.sentence();
              case DATE -> days.range();
            });
      }
    }
    return details;
  }

  /// The first courts decide far more than the last ones.
  private @Nullable String court() {
    return dice.unless(25, () -> dice.oneOfFirst(cast.keys(EntityKind.PUBLIC_BODY)));
  }

  private List<NameItem> names() {
    List<NameItem> names = new ArrayList<>();
    for (int i = dice.between(0, 3); i > 0; i--) {
      names.add(
          new NameItem(
              wording.name(),
              dice.one(NameKind.class),
              dice.unless(40, () -> dice.one(LANGUAGES))));
    }
    return names;
  }

  private List<IdentifierItem> identifiers() {
    List<IdentifierItem> identifiers = new ArrayList<>();
    for (int i = dice.between(0, 2); i > 0; i--) {
      IdentifierItem identifier = identifier();
      if (given.add(identifier)) {
        identifiers.add(identifier);
      }
    }
    return identifiers;
  }

  /// Docket numbers repeat from court to court; all other numbers are nobody else's.
  private IdentifierItem identifier() {
    IdentifierScheme scheme = dice.one(IdentifierScheme.class);
    if (scheme == IdentifierScheme.DOCKET) {
      String court = cast.any(EntityKind.PUBLIC_BODY);
      return new IdentifierItem(scheme, court, "24-" + dice.between(1, 20));
    }
    String issuer = dice.unless(70, () -> cast.any(EntityKind.PUBLIC_BODY));
    return new IdentifierItem(scheme, issuer, wording.name() + " № " + given.size());
  }
}

package press.dossier.bench.beat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import press.dossier.differential.chance.Dice;
import press.dossier.model.EntityKind;
import press.dossier.model.IdentifierScheme;
import press.dossier.model.NameKind;
import press.dossier.model.PublicBodyKind;
import press.dossier.model.Visibility;
import press.dossier.model.item.EntityItem;
import press.dossier.model.item.IdentifierItem;
import press.dossier.model.item.NameItem;

/// Writes entities, a third of them with names in other languages.
final class Entities {

  private static final int ONE_COURT_IN = 5;
  private static final int TRANSLATED_PERCENT = 30;
  private static final List<String> COUNTRIES =
      List.of("US", "CN", "FR", "DE", "JP", "KR", "TW", "NL", "GB", "SG");

  private final Population population;
  private final long seed;

  Entities(Population population, long seed) {
    this.population = population;
    this.seed = seed;
  }

  /// The entity of a kind and number, as some edition of it has it; an edition differs from the one
  /// before by its description.
  EntityItem entity(EntityKind kind, int number, int edition) {
    Dice dice = Dice.ofCase(seed + 31L * kind.ordinal(), number);
    Wording wording = new Wording(dice);
    String name = name(kind, number, wording);
    String subtype = subtype(kind, number, dice);
    String country = country(kind, dice);
    List<NameItem> names = names(name, wording, dice);
    List<IdentifierItem> identifiers = identifiers(kind, number);
    return new EntityItem(
        Population.key(kind, number),
        kind,
        subtype,
        name,
        wording.sentence(8) + (edition == 0 ? "" : " Edition " + edition + "."),
        country,
        court(kind, number),
        names,
        identifiers,
        new Visibility.Public());
  }

  private static String name(EntityKind kind, int number, Wording wording) {
    return switch (kind) {
      case FIRM, PERSON, PLACE -> wording.word() + " " + wording.word();
      case PRODUCT -> wording.word() + " " + number;
      case PUBLIC_BODY -> "Office of " + wording.word() + " " + wording.word();
      case REGULATION -> wording.word() + " Act " + number;
      case COURT_DECISION -> wording.word() + " v. " + wording.word() + " " + number;
    };
  }

  private static @Nullable String subtype(EntityKind kind, int number, Dice dice) {
    if (kind == EntityKind.PUBLIC_BODY) {
      boolean court = number % ONE_COURT_IN == 0;
      return court ? PublicBodyKind.COURT.name() : PublicBodyKind.AGENCY.name();
    }
    return kind.subtypes().isEmpty() ? null : dice.one(kind.subtypes());
  }

  private static @Nullable String country(EntityKind kind, Dice dice) {
    return switch (kind) {
      case FIRM, PERSON, PUBLIC_BODY, PLACE -> dice.one(COUNTRIES);
      case PRODUCT, REGULATION, COURT_DECISION -> null;
    };
  }

  private @Nullable String court(EntityKind kind, int number) {
    if (kind != EntityKind.COURT_DECISION) {
      return null;
    }
    int courts = (population.count(EntityKind.PUBLIC_BODY) + ONE_COURT_IN - 1) / ONE_COURT_IN;
    return Population.key(EntityKind.PUBLIC_BODY, number % courts * ONE_COURT_IN);
  }

  private static List<NameItem> names(String name, Wording wording, Dice dice) {
    List<NameItem> names = new ArrayList<>();
    if (dice.chance(TRANSLATED_PERCENT)) {
      names.add(new NameItem(wording.han(), NameKind.TRANSLATION, "zh"));
      names.add(new NameItem(wording.russian(), NameKind.TRANSLATION, "ru"));
      names.add(new NameItem(wording.french(), NameKind.TRANSLATION, "fr"));
    }
    if (dice.chance(TRANSLATED_PERCENT)) {
      names.add(new NameItem(name.toUpperCase(Locale.ROOT) + " Ltd", NameKind.LEGAL, "en"));
    }
    if (dice.chance(TRANSLATED_PERCENT / 3)) {
      names.add(new NameItem(wording.word(), NameKind.FORMER, null));
    }
    return names;
  }

  private static List<IdentifierItem> identifiers(EntityKind kind, int number) {
    return kind == EntityKind.FIRM && number % 2 == 0
        ? List.of(new IdentifierItem(IdentifierScheme.WIKIDATA, null, "Q" + number))
        : List.of();
  }
}

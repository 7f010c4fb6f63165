package press.dossier.differential.operation;

import java.util.List;
import java.util.Locale;
import press.dossier.differential.chance.Dice;
import press.dossier.model.EntityKind;
import press.dossier.model.NodeType;

/// Values for the conditions of filters that are no closed lists of words.
final class Conditions {

  private static final List<EntityKind> BIDDERS = List.of(EntityKind.FIRM, EntityKind.PERSON);
  private static final List<EntityKind> OWNED = List.of(EntityKind.FIRM, EntityKind.PRODUCT);
  private static final List<EntityKind> ACTORS =
      List.of(EntityKind.FIRM, EntityKind.PERSON, EntityKind.PUBLIC_BODY);
  private static final List<EntityKind> TEXTS =
      List.of(EntityKind.REGULATION, EntityKind.COURT_DECISION);
  private static final List<EntityKind> ALL = List.of(EntityKind.values());

  private final Dice dice;
  private final Vocabulary vocabulary;

  Conditions(Dice dice, Vocabulary vocabulary) {
    this.dice = dice;
    this.vocabulary = vocabulary;
  }

  /// A value that a condition of a filter may list.
  Object element(String filter, String condition) {
    return switch (condition) {
      case "country" -> dice.one(List.of("US", "CN", "DE", "NA", "MY", "us", "ZZ", ""));
      case "language" -> dice.one(List.of("en", "de", "zh", "EN", ""));
      case "eccn" -> vocabulary.eccn(dice);
      case "measure" -> vocabulary.measure(dice);
      case "beat" -> vocabulary.slug(dice, NodeType.BEAT);
      case "publication" -> vocabulary.slug(dice, NodeType.PUBLICATION);
      case "publisher" -> vocabulary.slug(dice, NodeType.PUBLISHER);
      default -> vocabulary.slug(dice, kinds(filter, condition));
    };
  }

  private static List<EntityKind> kinds(String filter, String condition) {
    return switch (condition) {
      case "slug" -> kinds(filter);
      case "owner", "participant" -> BIDDERS;
      case "owned", "target" -> OWNED;
      case "buyer", "seller", "developer", "party", "to", "attributedTo" -> ACTORS;
      case "at" -> List.of(EntityKind.FIRM, EntityKind.PUBLIC_BODY, EntityKind.PRODUCT);
      case "from" ->
          List.of(filter.equals("RequestFilter") ? EntityKind.PUBLIC_BODY : EntityKind.PRODUCT);
      case "on", "embodies" -> TEXTS;
      case "of" -> List.of(EntityKind.REGULATION);
      case "destination", "market" -> List.of(EntityKind.PLACE);
      case "judge" -> List.of(EntityKind.PERSON);
      case "decision" -> List.of(EntityKind.COURT_DECISION);
      case "court" -> List.of(EntityKind.PUBLIC_BODY);
      case "about", "object", "entity" -> ALL;
      default -> kinds(condition);
    };
  }

  /// The kinds that a field or filter is about, by the beginning of its name.
  static List<EntityKind> kinds(String name) {
    return switch (name.toLowerCase(Locale.ROOT).replace("filter", "")) {
      case "firm" -> List.of(EntityKind.FIRM);
      case "person" -> List.of(EntityKind.PERSON);
      case "publicbody" -> List.of(EntityKind.PUBLIC_BODY);
      case "product" -> List.of(EntityKind.PRODUCT);
      case "regulation" -> List.of(EntityKind.REGULATION);
      case "courtdecision" -> List.of(EntityKind.COURT_DECISION);
      case "place" -> List.of(EntityKind.PLACE);
      case "bidder" -> BIDDERS;
      case "entity" -> ALL;
      default -> throw new IllegalArgumentException("no kinds of " + name);
    };
  }
}

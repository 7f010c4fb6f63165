package press.dossier.differential.beat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.dossier.differential.chance.Dice;
import press.dossier.model.EntityKind;
import press.dossier.model.PublicationKind;
import press.dossier.model.Reliability;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.item.PublisherItem;

/// Writes publishers and publications.
final class Publications {

  private static final int HIDDEN_PERCENT = 4;

  private final Dice dice;
  private final Cast cast;
  private final Wording wording;
  private final Days days;
  private final Hiding hiding;
  private final List<String> publishers = new ArrayList<>();
  private final List<String> publications = new ArrayList<>();
  private final Archives archives;

  Publications(Dice dice, Cast cast, int size) {
    this.dice = dice;
    this.cast = cast;
    this.wording = new Wording(dice);
    this.days = new Days(dice);
    this.hiding = new Hiding(dice);
    for (int i = 0; i < size; i++) {
      publications.add(GeneratedBeat.KEY + "/p" + i);
    }
    this.archives = new Archives(dice, publications);
    for (int i = 0; i <= size / 8; i++) {
      publishers.add(GeneratedBeat.KEY + "/publisher-" + i);
    }
  }

  String any() {
    return dice.one(publications);
  }

  /// Words of a publication's archived text, where there is one.
  List<ClaimItem.QuoteItem> quotes(String publication) {
    return archives.quotes(publication);
  }

  List<Item> all() {
    List<Item> items = new ArrayList<>();
    publishers.forEach(key -> items.add(publisher(key)));
    publications.forEach(key -> items.add(publication(key)));
    return items;
  }

  private PublisherItem publisher(String key) {
    List<PublisherItem.Grade> grades = new ArrayList<>();
    for (int i = dice.between(0, 4); i > 0; i--) {
      grades.add(
          new PublisherItem.Grade(dice.one(Reliability.class), days.day(), wording.sentence()));
    }
    return new PublisherItem(
        key,
        wording.name(),
        dice.unless(50, () -> cast.any(dice.one(List.of(EntityKind.FIRM, EntityKind.PERSON)))),
        grades,
        hiding.visibility(HIDDEN_PERCENT));
  }

  private PublicationItem publication(String key) {
    return new PublicationItem(
        key,
        dice.one(PublicationKind.class),
        wording.sentence(),
        dice.oneOfFirst(publishers),
        dice.unless(40, () -> dice.one(List.of("en", "de", "zh"))),
        dice.unless(50, () -> "https://example.org/?q=" + dice.between(1, 9) + "&\"<>"),
        days.range(),
        embodied(),
        archives.of(key),
        hiding.visibility(HIDDEN_PERCENT));
  }

  /// Few regulations and decisions have many texts, most have none.
  private @Nullable String embodied() {
    return dice.unless(
        60,
        () -> {
          EntityKind kind = dice.one(List.of(EntityKind.REGULATION, EntityKind.COURT_DECISION));
          return dice.oneOfFirst(cast.keys(kind));
        });
  }
}

package press.dossier.differential.beat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.dossier.differential.chance.Dice;
import press.dossier.model.Modality;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.model.PublicationKind;
import press.dossier.model.Stance;
import press.dossier.model.Verification;
import press.dossier.model.item.BeatItem;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.CorrectionItem;
import press.dossier.model.item.EntityItem;
import press.dossier.model.item.ExtensionItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.item.PublisherItem;
import press.dossier.model.item.RetractionItem;
import press.dossier.model.item.StatementItem;

/// Says things as they were said at an earlier time, when less was there to refer to.
final class Earlier {

  private final List<Item> present;
  private final Dice dice;
  private final Wording wording;
  private final Days days;
  private final Set<String> there = new HashSet<>();

  /// @param present what is there at the time
  Earlier(List<Item> present, Dice dice) {
    this.present = present;
    this.dice = dice;
    this.wording = new Wording(dice);
    this.days = new Days(dice);
    present.forEach(item -> there.add(NodeId.of(item.type(), item.key()).toString()));
  }

  /// The same without what it refers to and what is not there yet.
  Item trimmed(Item item) {
    return switch (item) {
      case BeatItem said ->
          new BeatItem(
              said.key(),
              said.name(),
              said.description(),
              said.follows().stream().filter(key -> isThere(NodeType.ENTITY, key)).toList(),
              said.visibility());
      case EntityItem said ->
          new EntityItem(
              said.key(),
              said.kind(),
              said.subtype(),
              said.name(),
              said.description(),
              said.country(),
              entity(said.court()),
              said.details(),
              said.names(),
              said.identifiers().stream()
                  .filter(number ->
                      number.issuer() == null || isThere(NodeType.ENTITY, number.issuer()))
                  .toList(),
              said.visibility());
      case PublisherItem said ->
          new PublisherItem(
              said.key(), said.name(), entity(said.entity()), said.grades(), said.visibility());
      case PublicationItem said -> publication(said, said.title(), said.kind());
      case ClaimItem said -> trimmed(said);
      case CorrectionItem said ->
          new CorrectionItem(
              said.key(),
              said.of(),
              said.corrected(),
              said.on(),
              said.reason(),
              said.replacement() != null && isThere(NodeType.CLAIM, said.replacement())
                  ? said.replacement()
                  : null);
      case StatementItem said -> said;
      case RetractionItem said -> said;
      case ExtensionItem said -> said;
    };
  }

  private ClaimItem trimmed(ClaimItem said) {
    ClaimItem.Attribution whose = said.attribution();
    return new ClaimItem(
        said.key(),
        said.statement(),
        said.publication(),
        said.stance(),
        said.modality(),
        said.reportedOn(),
        said.credibility(),
        said.verification(),
        new ClaimItem.Attribution(
            whose.kind(), entity(whose.by()), whose.unnamed(), whose.secondHand()),
        said.relays().stream().filter(key -> isThere(NodeType.CLAIM, key)).toList(),
        said.quotes(),
        said.visibility());
  }

  private PublicationItem publication(PublicationItem said, String title, PublicationKind kind) {
    return new PublicationItem(
        said.key(),
        kind,
        title,
        said.publisher(),
        said.language(),
        said.url(),
        said.publishedOn(),
        entity(said.embodies()),
        said.archive(),
        said.visibility());
  }

  private @Nullable String entity(@Nullable String key) {
    return key != null && isThere(NodeType.ENTITY, key) ? key : null;
  }

  private boolean isThere(NodeType type, String key) {
    return there.contains(NodeId.of(type, key).toString());
  }

  /// The same thing, said otherwise.
  Item reworded(Item item) {
    return switch (item) {
      case BeatItem said ->
          new BeatItem(
              said.key(), wording.name(), null, dice.shuffled(said.follows()), said.visibility());
      case EntityItem said -> reworded(said);
      case PublisherItem said ->
          new PublisherItem(
              said.key(), wording.name(), said.entity(), List.of(), said.visibility());
      case PublicationItem said ->
          publication(said, wording.sentence(), dice.one(PublicationKind.class));
      case StatementItem said -> reworded(said);
      case ClaimItem said -> reworded(said);
      case RetractionItem said ->
          new RetractionItem(said.key(), said.of(), said.retracted(), days.range(), "Earlier.");
      case CorrectionItem said -> said;
      case ExtensionItem said -> said;
    };
  }

  private EntityItem reworded(EntityItem said) {
    return new EntityItem(
        said.key(),
        said.kind(),
        said.subtype(),
        wording.name(),
        dice.unless(50, wording::sentence),
        said.country(),
        said.court(),
        said.details(),
        dice.some(said.names(), 1),
        dice.some(said.identifiers(), 1),
        said.visibility());
  }

  /// Takes what another statement of its kind says.
  private StatementItem reworded(StatementItem said) {
    List<StatementItem> alike =
        present.stream()
            .filter(StatementItem.class::isInstance)
            .map(StatementItem.class::cast)
            .filter(other -> other.kind() == said.kind())
            .toList();
    StatementItem other = dice.one(alike);
    StatementItem parties = dice.chance(40) ? other : said;
    return new StatementItem(
        said.key(),
        said.kind(),
        parties.parties(),
        parties.aboutPublication(),
        other.time(),
        other.fields(),
        said.visibility());
  }

  private ClaimItem reworded(ClaimItem said) {
    return new ClaimItem(
        said.key(),
        said.statement(),
        said.publication(),
        dice.one(Stance.class),
        dice.one(Modality.class),
        days.range(),
        dice.between(1, 6),
        dice.one(Verification.class),
        said.attribution(),
        dice.some(said.relays(), 1),
        dice.some(said.quotes(), 1),
        said.visibility());
  }
}

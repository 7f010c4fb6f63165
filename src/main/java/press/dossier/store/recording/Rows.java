package press.dossier.store.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.dossier.model.DateRange;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.model.PartyRole;
import press.dossier.model.SearchText;
import press.dossier.model.SortName;
import press.dossier.model.Time;
import press.dossier.model.item.BeatItem;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.CorrectionItem;
import press.dossier.model.item.EntityItem;
import press.dossier.model.item.ExtensionItem;
import press.dossier.model.item.IdentifierItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.NameItem;
import press.dossier.model.item.PartyItem;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.item.PublisherItem;
import press.dossier.model.item.RetractionItem;
import press.dossier.model.item.StatementItem;
import press.dossier.store.row.BeatEntity;
import press.dossier.store.row.ClaimEntity;
import press.dossier.store.row.CorrectionEntity;
import press.dossier.store.row.EntityEntity;
import press.dossier.store.row.FollowsEntity;
import press.dossier.store.row.GradeEntity;
import press.dossier.store.row.IdentifierEntity;
import press.dossier.store.row.NameEntity;
import press.dossier.store.row.NeighbourEntity;
import press.dossier.store.row.PartyEntity;
import press.dossier.store.row.PublicationEntity;
import press.dossier.store.row.PublisherEntity;
import press.dossier.store.row.RelaysEntity;
import press.dossier.store.row.RetractionEntity;
import press.dossier.store.row.VersionEntity;

/// Makes rows of items: everything that an item says, and nothing that follows from other items.
final class Rows {

  /// The date by which statements of unknown day are ordered.
  private static final LocalDate UNKNOWN_DAY = LocalDate.of(9999, 12, 31);

  private final UUID beat;
  private final List<VersionEntity> rows = new ArrayList<>();

  private Rows(String beat) {
    this.beat = NodeId.of(NodeType.BEAT, beat);
  }

  /// The rows of the items that a beat says.
  static List<VersionEntity> of(String beat, List<Item> items) {
    Rows rows = new Rows(beat);
    items.forEach(rows::add);
    return rows.rows;
  }

  private void add(Item item) {
    switch (item) {
      case BeatItem said -> beat(said);
      case EntityItem said -> entity(said);
      case ExtensionItem said -> extension(said);
      case PublisherItem said -> publisher(said);
      case PublicationItem said -> publication(said);
      case StatementItem said -> statement(said);
      case ClaimItem said -> claim(said);
      case RetractionItem said -> retraction(said);
      case CorrectionItem said -> correction(said);
    }
  }

  private void beat(BeatItem said) {
    BeatEntity row = new BeatEntity();
    row.id = id(said);
    row.slug = said.key();
    row.name = said.name();
    row.description = said.description();
    rows.add(row);
    for (int i = 0; i < said.follows().size(); i++) {
      FollowsEntity follows = new FollowsEntity();
      follows.beatId = row.id;
      follows.position = (short) i;
      follows.entityId = entity(said.follows().get(i));
      rows.add(follows);
    }
  }

  private void entity(EntityItem said) {
    EntityEntity row = new EntityEntity();
    row.id = id(said);
    row.kind = said.kind().name();
    row.subtype = said.subtype();
    row.slug = said.key();
    row.name = said.name();
    row.sortName = SortName.of(said.name());
    row.searchText = SearchText.of(said.name());
    row.description = said.description();
    row.country = said.country();
    row.courtId = entityOrNull(said.court());
    row.details = Details.json(said.details());
    rows.add(row);
    names(row.id, said.names());
    identifiers(row.id, said.identifiers());
  }

  private void extension(ExtensionItem said) {
    names(id(said), said.names());
    identifiers(id(said), said.identifiers());
  }

  private void names(UUID entity, List<NameItem> names) {
    for (int i = 0; i < names.size(); i++) {
      NameEntity row = new NameEntity();
      row.entityId = entity;
      row.beatId = beat;
      row.position = (short) i;
      row.text = names.get(i).text();
      row.searchText = SearchText.of(names.get(i).text());
      row.kind = names.get(i).kind().name();
      row.language = names.get(i).language();
      rows.add(row);
    }
  }

  private void identifiers(UUID entity, List<IdentifierItem> identifiers) {
    for (int i = 0; i < identifiers.size(); i++) {
      IdentifierEntity row = new IdentifierEntity();
      row.entityId = entity;
      row.beatId = beat;
      row.position = (short) i;
      row.scheme = identifiers.get(i).scheme().name();
      row.issuerId = entityOrNull(identifiers.get(i).issuer());
      row.value = identifiers.get(i).value();
      rows.add(row);
    }
  }

  private void publisher(PublisherItem said) {
    PublisherEntity row = new PublisherEntity();
    row.id = id(said);
    row.slug = said.key();
    row.name = said.name();
    row.sortName = SortName.of(said.name());
    row.entityId = entityOrNull(said.entity());
    rows.add(row);
    for (int i = 0; i < said.grades().size(); i++) {
      GradeEntity grade = new GradeEntity();
      grade.publisherId = row.id;
      grade.position = (short) i;
      grade.reliability = said.grades().get(i).reliability().name();
      grade.since = said.grades().get(i).since();
      grade.reason = said.grades().get(i).reason();
      rows.add(grade);
    }
  }

  private void publication(PublicationItem said) {
    PublicationEntity row = new PublicationEntity();
    row.id = id(said);
    row.slug = said.key();
    row.kind = said.kind().name();
    row.title = said.title();
    row.publisherId = NodeId.of(NodeType.PUBLISHER, said.publisher());
    row.language = said.language();
    row.url = said.url();
    row.publishedEarliest = said.publishedOn().earliest();
    row.publishedLatest = said.publishedOn().latest();
    row.embodiesId = entityOrNull(said.embodies());
    rows.add(row);
    Archives.snapshot(said).ifPresent(rows::add);
  }

  private void statement(StatementItem said) {
    rows.add(StatementRow.of(said));
    Map<PartyRole, Integer> positions = new EnumMap<>(PartyRole.class);
    for (PartyItem party : said.parties()) {
      rows.add(party(said, party, positions.merge(party.role(), 1, Integer::sum) - 1));
    }
    neighbours(said);
  }

  private void neighbours(StatementItem said) {
    List<UUID> entities =
        said.parties().stream().map(party -> entity(party.entity())).distinct().toList();
    for (UUID entity : entities) {
      for (UUID other : entities) {
        if (!other.equals(entity)) {
          rows.add(neighbour(id(said), entity, other));
        }
      }
    }
  }

  private static NeighbourEntity neighbour(UUID statement, UUID entity, UUID other) {
    NeighbourEntity row = new NeighbourEntity();
    row.statementId = statement;
    row.entityId = entity;
    row.otherId = other;
    return row;
  }

  private static PartyEntity party(StatementItem said, PartyItem party, int position) {
    PartyEntity row = new PartyEntity();
    row.statementId = id(said);
    row.role = party.role().name();
    row.position = (short) position;
    row.entityId = entity(party.entity());
    row.sinceEarliest = party.since() == null ? null : party.since().earliest();
    row.sinceLatest = party.since() == null ? null : party.since().latest();
    row.part = party.part() == null ? null : party.part().name();
    row.kind = said.kind().name();
    row.sortOn = sortOn(said.time());
    return row;
  }

  private static LocalDate sortOn(Time time) {
    DateRange begins =
        switch (time) {
          case Time.Period period -> period.starts();
          case Time.Happening happening -> happening.on();
        };
    return begins == null ? UNKNOWN_DAY : begins.earliest();
  }

  private void claim(ClaimItem said) {
    ClaimEntity row = new ClaimEntity();
    row.id = id(said);
    row.statementId = NodeId.of(NodeType.STATEMENT, said.statement());
    row.publicationId = NodeId.of(NodeType.PUBLICATION, said.publication());
    row.stance = said.stance().name();
    row.modality = said.modality().name();
    row.reportedEarliest = said.reportedOn().earliest();
    row.reportedLatest = said.reportedOn().latest();
    row.credibility = (short) said.credibility();
    row.verification = said.verification().name();
    row.attributionKind = said.attribution().kind().name();
    row.attributedToId = entityOrNull(said.attribution().by());
    row.unnamed = said.attribution().unnamed();
    row.secondHand = said.attribution().secondHand();
    row.relaying = !said.relays().isEmpty();
    rows.add(row);
    for (int i = 0; i < said.relays().size(); i++) {
      RelaysEntity relays = new RelaysEntity();
      relays.claimId = row.id;
      relays.position = (short) i;
      relays.relayedId = NodeId.of(NodeType.CLAIM, said.relays().get(i));
      rows.add(relays);
    }
  }

  private void retraction(RetractionItem said) {
    RetractionEntity row = new RetractionEntity();
    row.id = id(said);
    row.nodeId = NodeId.of(said.of(), said.retracted());
    row.retractedEarliest = said.on().earliest();
    row.retractedLatest = said.on().latest();
    row.reason = said.reason();
    rows.add(row);
  }

  private void correction(CorrectionItem said) {
    CorrectionEntity row = new CorrectionEntity();
    row.id = id(said);
    row.nodeId = NodeId.of(said.of(), said.corrected());
    row.correctedEarliest = said.on().earliest();
    row.correctedLatest = said.on().latest();
    row.reason = said.reason();
    String by = said.replacement();
    row.replacementId = by == null ? null : NodeId.of(NodeType.CLAIM, by);
    rows.add(row);
  }

  static UUID id(Item item) {
    return NodeId.of(item.type(), item.key());
  }

  private static UUID entity(String key) {
    return NodeId.of(NodeType.ENTITY, key);
  }

  private static @Nullable UUID entityOrNull(@Nullable String key) {
    return key == null ? null : entity(key);
  }
}

package press.dossier.store.recording;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.model.item.Batch;
import press.dossier.model.item.BeatItem;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.CorrectionItem;
import press.dossier.model.item.EntityItem;
import press.dossier.model.item.ExtensionItem;
import press.dossier.model.item.IdentifierItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.PartyItem;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.item.PublisherItem;
import press.dossier.model.item.RetractionItem;
import press.dossier.model.item.StatementItem;

/// What the items of a batch refer to. All of it must be said by the batch or be held.
final class References {

  private References() {}

  /// Something that an item refers to.
  record Reference(NodeType type, @Nullable String key) {

    UUID id() {
      return NodeId.of(type, Objects.requireNonNull(key));
    }
  }

  /// Refuses a batch that refers to what nobody has said.
  static void require(StatelessSession session, Batch batch) {
    Map<UUID, Unknown> unknown = new LinkedHashMap<>();
    Reference beat = new Reference(NodeType.BEAT, batch.beat());
    unknown.put(beat.id(), new Unknown("the batch", beat));
    for (Item item : batch.items()) {
      of(item)
          .filter(reference -> reference.key() != null)
          .forEach(reference -> unknown.putIfAbsent(reference.id(), Unknown.by(item, reference)));
    }
    Set<UUID> said = new HashSet<>();
    batch.items().stream()
        .filter(item -> !(item instanceof ExtensionItem))
        .forEach(item -> said.add(Rows.id(item)));
    unknown.keySet().removeAll(said);
    for (List<UUID> ids : Portions.of(unknown.keySet())) {
      session
          .createQuery("select id from NodeEntity where id in :ids", UUID.class)
          .setParameter("ids", ids)
          .getResultList()
          .forEach(unknown::remove);
    }
    if (!unknown.isEmpty()) {
      throw new UnknownReference(List.copyOf(unknown.values()));
    }
  }

  /// A reference that leads nowhere, and who refers.
  record Unknown(String from, Reference to) {

    static Unknown by(Item item, Reference to) {
      return new Unknown(item.type().name().toLowerCase(Locale.ROOT) + " " + item.key(), to);
    }
  }

  private static Stream<Reference> of(Item item) {
    return switch (item) {
      case BeatItem said -> said.follows().stream().map(References::entity);
      case EntityItem said ->
          Stream.concat(Stream.of(entity(said.court())), issuers(said.identifiers()));
      case ExtensionItem said ->
          Stream.concat(Stream.of(entity(said.key())), issuers(said.identifiers()));
      case PublisherItem said -> Stream.of(entity(said.entity()));
      case PublicationItem said ->
          Stream.of(new Reference(NodeType.PUBLISHER, said.publisher()), entity(said.embodies()));
      case StatementItem said ->
          Stream.concat(
              Stream.of(new Reference(NodeType.PUBLICATION, said.aboutPublication())),
              said.parties().stream().map(PartyItem::entity).map(References::entity));
      case ClaimItem said ->
          Stream.concat(
              Stream.of(
                  new Reference(NodeType.STATEMENT, said.statement()),
                  new Reference(NodeType.PUBLICATION, said.publication()),
                  entity(said.attribution().by())),
              said.relays().stream().map(key -> new Reference(NodeType.CLAIM, key)));
      case RetractionItem said -> Stream.of(new Reference(said.of(), said.retracted()));
      case CorrectionItem said ->
          Stream.of(
              new Reference(said.of(), said.corrected()),
              new Reference(NodeType.CLAIM, said.replacement()));
    };
  }

  private static Stream<Reference> issuers(List<IdentifierItem> identifiers) {
    return identifiers.stream().map(IdentifierItem::issuer).map(References::entity);
  }

  private static Reference entity(@Nullable String key) {
    return new Reference(NodeType.ENTITY, key);
  }
}

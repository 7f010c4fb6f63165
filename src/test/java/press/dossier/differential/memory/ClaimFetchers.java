package press.dossier.differential.memory;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import press.dossier.model.NodeType;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.CorrectionItem;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.item.PublisherItem;
import press.dossier.model.item.RetractionItem;
import press.dossier.model.item.StatementItem;

/// Where the fields of claims, publications and publishers come from.
final class ClaimFetchers {

  private final Holdings holdings;
  private final Chains chains;
  private final Retracting retracting;

  ClaimFetchers(Holdings holdings, Retracting retracting) {
    this.holdings = holdings;
    this.retracting = retracting;
    this.chains = new Chains(holdings);
  }

  void wire(RuntimeWiring.Builder wiring) {
    wiring
        .type(claim().wiring())
        .type(attribution().wiring())
        .type(Fields.of("Chain", List.class).value("claims", hops -> hops).wiring())
        .type(
            Fields.of("Retraction", RetractionItem.class)
                .value("on", RetractionItem::on)
                .value("reason", RetractionItem::reason)
                .wiring())
        .type(correction().wiring())
        .type(publication().wiring())
        .type(publisher().wiring())
        .type(grade().wiring());
  }

  private Fields<ClaimItem> claim() {
    return Fields.of("Claim", ClaimItem.class)
        .value("id", Holdings::id)
        .value("statement", claim -> holdings.require(NodeType.STATEMENT, claim.statement()))
        .value("publication", claim -> holdings.publication(claim.publication()))
        .value("stance", claim -> claim.stance().name())
        .value("modality", claim -> claim.modality().name())
        .value("reportedOn", ClaimItem::reportedOn)
        .value("credibility", ClaimItem::credibility)
        .value("verification", claim -> claim.verification().name())
        .value("attribution", ClaimItem::attribution)
        .value("circular", chains::isCircular)
        .value("retraction", holdings::retraction)
        .value("corrections", this::corrections)
        .value("replaces", holdings::replacements)
        .value("relays", chains::listedRelays)
        .value("distorts", chains::distorts)
        .value("chains", chains::of)
        .value("quotes", this::quotes)
        .asked("relayedBy", this::relayedBy);
  }

  /// Those of the claim and of its publication.
  private List<CorrectionItem> corrections(ClaimItem claim) {
    PublicationItem publication = holdings.publication(claim.publication());
    return Stream.concat(
            holdings.corrections(claim).stream(), holdings.corrections(publication).stream())
        .sorted(Holdings.EARLIEST)
        .toList();
  }

  private Fields<CorrectionItem> correction() {
    return Fields.of("Correction", CorrectionItem.class)
        .value("on", CorrectionItem::on)
        .value("reason", CorrectionItem::reason)
        .value(
            "claim",
            said ->
                said.of() == NodeType.CLAIM ? holdings.byKey(said.of(), said.corrected()) : null)
        .value("replacement", said -> holdings.byKey(NodeType.CLAIM, said.replacement()));
  }

  private List<ArchiveFetchers.Quoted> quotes(ClaimItem claim) {
    PublicationItem publication = holdings.publication(claim.publication());
    return claim.quotes().stream()
        .map(quote -> new ArchiveFetchers.Quoted(quote, publication))
        .toList();
  }

  private Page relayedBy(ClaimItem claim, DataFetchingEnvironment asked) {
    return claims(asked, other -> other.relays().contains(claim.key()));
  }

  private Page claims(DataFetchingEnvironment asked, Predicate<ClaimItem> which) {
    List<ClaimItem> claims = holdings.all(ClaimItem.class).stream().filter(which).toList();
    return Lists.claims(asked, claims, holdings);
  }

  private Fields<ClaimItem.Attribution> attribution() {
    return Fields.of("Attribution", ClaimItem.Attribution.class)
        .value("kind", attribution -> attribution.kind().name())
        .value("by", attribution -> holdings.byKey(NodeType.ENTITY, attribution.by()))
        .value("unnamed", ClaimItem.Attribution::unnamed)
        .value("secondHand", ClaimItem.Attribution::secondHand);
  }

  private Fields<PublicationItem> publication() {
    return Fields.of("Publication", PublicationItem.class)
        .value("id", Holdings::id)
        .value("slug", PublicationItem::key)
        .value("kind", publication -> publication.kind().name())
        .value("title", PublicationItem::title)
        .value("publisher", said -> holdings.require(NodeType.PUBLISHER, said.publisher()))
        .value("language", PublicationItem::language)
        .value("url", PublicationItem::url)
        .value("publishedOn", PublicationItem::publishedOn)
        .value("embodies", said -> holdings.byKey(NodeType.ENTITY, said.embodies()))
        .value("retraction", said -> holdings.retraction(said.type(), said.key()).orElse(null))
        .value("corrections", holdings::corrections)
        .value("snapshots", said -> said.archive() == null ? List.of() : List.of(said.archive()))
        .asked("claims", (said, asked) -> claims(asked, c -> c.publication().equals(said.key())))
        .asked("observations", this::observations)
        .asked("affected", retracting::of);
  }

  private Page observations(PublicationItem publication, DataFetchingEnvironment asked) {
    List<StatementItem> observations =
        holdings.all(StatementItem.class).stream()
            .filter(said -> publication.key().equals(said.aboutPublication()))
            .toList();
    return Lists.statements(asked, observations, holdings);
  }

  private Fields<PublisherItem> publisher() {
    return Fields.of("Publisher", PublisherItem.class)
        .value("id", Holdings::id)
        .value("slug", PublisherItem::key)
        .value("name", PublisherItem::name)
        .value("entity", publisher -> holdings.byKey(NodeType.ENTITY, publisher.entity()))
        .value("grades", ClaimFetchers::grades)
        .asked("publications", this::publications);
  }

  private Page publications(PublisherItem publisher, DataFetchingEnvironment asked) {
    List<PublicationItem> publications =
        holdings.all(PublicationItem.class).stream()
            .filter(publication -> publication.publisher().equals(publisher.key()))
            .toList();
    return Lists.publications(asked, publications, holdings);
  }

  private static List<PublisherItem.Grade> grades(PublisherItem publisher) {
    return publisher.grades().stream()
        .sorted(Comparator.comparing(PublisherItem.Grade::since))
        .toList();
  }

  private static Fields<PublisherItem.Grade> grade() {
    return Fields.of("Grade", PublisherItem.Grade.class)
        .value("reliability", grade -> grade.reliability().name())
        .value("since", PublisherItem.Grade::since)
        .value("reason", PublisherItem.Grade::reason);
  }
}

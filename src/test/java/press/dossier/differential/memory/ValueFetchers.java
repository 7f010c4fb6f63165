package press.dossier.differential.memory;

import graphql.schema.idl.RuntimeWiring;
import org.jspecify.annotations.Nullable;
import press.dossier.model.Amount;
import press.dossier.model.DateRange;
import press.dossier.model.NodeType;
import press.dossier.model.Time;
import press.dossier.model.item.Item;
import press.dossier.model.item.PartyItem;

/// Where the fields of parties, times and amounts come from.
final class ValueFetchers {

  private final Holdings holdings;

  ValueFetchers(Holdings holdings) {
    this.holdings = holdings;
  }

  void wire(RuntimeWiring.Builder wiring) {
    wiring
        .type(party().wiring())
        .type(participant().wiring())
        .type(judge().wiring())
        .type(period().wiring())
        .type(range().wiring())
        .type(amount().wiring());
  }

  private Fields<PartyItem> party() {
    return Fields.of("Party", PartyItem.class)
        .value("role", party -> party.role().name())
        .value("entity", this::entity)
        .value("since", PartyItem::since)
        .value("part", ValueFetchers::part);
  }

  private Fields<PartyItem> participant() {
    return Fields.of("Participant", PartyItem.class)
        .value("role", party -> party.role().name())
        .value("bidder", this::entity)
        .value("since", PartyItem::since);
  }

  private Fields<PartyItem> judge() {
    return Fields.of("Judge", PartyItem.class)
        .value("person", this::entity)
        .value("part", ValueFetchers::part);
  }

  private Item entity(PartyItem party) {
    return holdings.require(NodeType.ENTITY, party.entity());
  }

  private static @Nullable String part(PartyItem party) {
    return party.part() == null ? null : party.part().name();
  }

  private static Fields<Time.Period> period() {
    return Fields.of("Period", Time.Period.class)
        .value("starts", Time.Period::starts)
        .value("ends", Time.Period::ends)
        .value("ending", period -> period.ending().name());
  }

  private static Fields<DateRange> range() {
    return Fields.of("DateRange", DateRange.class)
        .value("earliest", DateRange::earliest)
        .value("latest", DateRange::latest)
        .value("text", DateRange::text);
  }

  private static Fields<Amount> amount() {
    return Fields.of("Amount", Amount.class)
        .value("value", Amount::value)
        .value("unit", Amount::unit)
        .value("bound", amount -> amount.bound().name());
  }
}

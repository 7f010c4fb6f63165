package press.dossier.api.graphql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import press.dossier.model.AttributionKind;
import press.dossier.model.DateRange;
import press.dossier.model.Ending;
import press.dossier.model.Modality;
import press.dossier.model.PartyRole;
import press.dossier.model.Stance;
import press.dossier.model.StatementField;
import press.dossier.model.StatementKind;
import press.dossier.model.Time;
import press.dossier.model.Verification;
import press.dossier.model.Visibility;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.EntityItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.PartyItem;
import press.dossier.model.item.StatementItem;
import press.dossier.store.recording.Said;

/// Statements that link firms named by single words, as `a b`, and who asserts them.
final class Links {

  private static final Time ALWAYS = new Time.Period(null, null, Ending.OPEN);

  private final Map<String, EntityItem> firms = new LinkedHashMap<>();
  private final Map<String, Item> said = new LinkedHashMap<>();

  /// A statement that a publication of its own asserts.
  Links add(String parties) {
    return add(AttributionKind.OWN_KNOWLEDGE, parties);
  }

  /// The same, on the word of others.
  Links add(AttributionKind word, String parties) {
    claim(statement(parties, ALWAYS, Said.PUBLIC), Stance.ASSERTS, word, Said.DAY);
    return this;
  }

  /// The same, of something that was so from one day to another.
  Links held(String from, String to, String parties) {
    Time period = new Time.Period(day(from), day(to), Ending.ENDED);
    claim(
        statement(parties, period, Said.PUBLIC),
        Stance.ASSERTS,
        AttributionKind.OWN_KNOWLEDGE,
        Said.DAY);
    return this;
  }

  /// The same, reported on a day.
  Links reported(String on, String parties) {
    String statement = unclaimed(parties);
    claim(statement, Stance.ASSERTS, AttributionKind.OWN_KNOWLEDGE, day(on));
    return this;
  }

  /// The same, for the desk only.
  Links hidden(String parties) {
    claim(
        statement(parties, ALWAYS, Said.DESK),
        Stance.ASSERTS,
        AttributionKind.OWN_KNOWLEDGE,
        Said.DAY);
    return this;
  }

  /// A firm that only the desk sees.
  Links hide(String firm) {
    firms.put(firm, Said.firm(firm, "Firm " + firm, Said.DESK));
    return this;
  }

  /// The key of a statement that nobody speaks of yet.
  String unclaimed(String parties) {
    return statement(parties, ALWAYS, Said.PUBLIC);
  }

  /// The key of a claim.
  String claim(String statement, Stance stance) {
    return claim(statement, stance, AttributionKind.OWN_KNOWLEDGE, Said.DAY);
  }

  private String claim(String statement, Stance stance, AttributionKind word, DateRange reported) {
    return claim(statement, stance, word, reported, List.of());
  }

  /// A claim that repeats another.
  void relay(String statement, String claim) {
    claim(statement, Stance.ASSERTS, AttributionKind.OWN_KNOWLEDGE, Said.DAY, List.of(claim));
  }

  private String claim(
      String statement,
      Stance stance,
      AttributionKind word,
      DateRange reported,
      List<String> relays) {
    String key = "b/c" + said.size();
    String publication = "p" + said.size();
    said.put("b/" + publication, Said.publication(publication));
    said.put(
        key,
        new ClaimItem(
            key,
            statement,
            "b/" + publication,
            stance,
            Modality.FACT,
            reported,
            6,
            Verification.READ,
            new ClaimItem.Attribution(word, null, null, false),
            relays,
            List.of(),
            Said.PUBLIC));
    return key;
  }

  private String statement(String parties, Time time, Visibility visibility) {
    List<String> names = List.of(parties.split(" "));
    names.forEach(name -> firms.computeIfAbsent(name, Said::firm));
    String key = "b/s" + said.size();
    boolean two = names.size() == 2;
    said.put(
        key,
        new StatementItem(
            key,
            two ? StatementKind.OBSERVATION : StatementKind.REQUEST,
            IntStream.range(0, names.size()).mapToObj(i -> party(two, i, names.get(i))).toList(),
            null,
            two ? time : new Time.Happening(null),
            new HashMap<>(
                Map.of(two ? StatementField.SENTENCE : StatementField.ASKED, "Linked somehow.")),
            visibility));
    return key;
  }

  private static PartyItem party(boolean two, int place, String entity) {
    PartyRole first = two ? PartyRole.ABOUT : PartyRole.FROM;
    PartyRole others = two ? PartyRole.OBJECT : PartyRole.TO;
    return new PartyItem(place == 0 ? first : others, entity, null, null);
  }

  private static @Nullable DateRange day(String day) {
    return DateRange.day(LocalDate.parse(day));
  }

  /// Everything said so far.
  Item[] items() {
    List<Item> all = new ArrayList<>(List.of(Said.beat(), Said.publisher()));
    all.addAll(firms.values());
    all.addAll(said.values());
    return all.toArray(Item[]::new);
  }
}

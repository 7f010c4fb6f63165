package press.dossier.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.dossier.model.DateRange;
import press.dossier.model.JudgePart;
import press.dossier.model.PartyRole;
import press.dossier.model.RoleRule;
import press.dossier.model.StatementKind;
import press.dossier.model.form.Numbers;
import press.dossier.model.form.Texts;
import press.dossier.model.form.Words;
import press.dossier.model.item.PartyItem;
import press.dossier.model.writing.UserErrorCode;

/// Reads who plays which part in a statement.
final class Parties {

  private static final String SINCE = "since";
  private static final String PART = "part";

  private final Names names;
  private final Input said;

  Parties(Names names, Input said) {
    this.names = names;
    this.said = said;
  }

  List<PartyItem> read(StatementKind kind) {
    List<PartyItem> parties = new ArrayList<>();
    for (RoleRule rule : kind.roles()) {
      if (rule.min() > 0) {
        said.need(Words.of(rule.role()));
      }
      parties.addAll(rule.max() == 1 ? one(rule) : several(rule));
    }
    return List.copyOf(parties);
  }

  private List<PartyItem> one(RoleRule rule) {
    return names.entity(said, Words.of(rule.role()), rule.kinds()).stream()
        .map(entity -> new PartyItem(rule.role(), entity, null, null))
        .toList();
  }

  private List<PartyItem> several(RoleRule rule) {
    String word = Words.of(rule.role());
    List<Input> written = said.objects(word);
    if (rule.min() > 0 && said.has(word) && written.isEmpty()) {
      said.error(word, UserErrorCode.VALUE_INVALID, word + " names nobody.");
    }
    List<PartyItem> parties = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Input party : written) {
      party(party, rule).filter(read -> once(party, read, seen)).ifPresent(parties::add);
    }
    return parties;
  }

  private static boolean once(Input party, PartyItem read, Set<String> seen) {
    boolean first = seen.add(read.entity());
    if (!first) {
      String message = read.entity() + " stands twice under " + Words.of(read.role()) + ".";
      party.error("entity", UserErrorCode.VALUE_INVALID, message);
    }
    return first;
  }

  private Optional<PartyItem> party(Input party, RoleRule rule) {
    boolean judge = rule.role() == PartyRole.JUDGE;
    String foreign = judge ? SINCE : PART;
    if (party.has(foreign)) {
      String message = foreign + " has no place under " + Words.of(rule.role()) + ".";
      party.error(foreign, UserErrorCode.VALUE_MISPLACED, message);
    }
    Optional<JudgePart> part =
        judge ? party.find(PART, Texts.word(JudgePart.class)) : Optional.empty();
    Optional<DateRange> since = judge ? Optional.empty() : party.find(SINCE, Numbers.DATE);
    return names
        .entity(party, "entity", rule.kinds())
        .map(entity -> new PartyItem(rule.role(), entity, since.orElse(null), part.orElse(null)));
  }
}

package press.dossier.ingest.beat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.dossier.ingest.yaml.Fields;
import press.dossier.ingest.yaml.Yaml;
import press.dossier.model.DateRange;
import press.dossier.model.JudgePart;
import press.dossier.model.PartyRole;
import press.dossier.model.RoleRule;
import press.dossier.model.StatementKind;
import press.dossier.model.form.Excerpt;
import press.dossier.model.form.Numbers;
import press.dossier.model.form.Texts;
import press.dossier.model.form.Words;
import press.dossier.model.item.PartyItem;

/// Reads who plays which part in a statement.
final class PartyReader {

  private final Run run;

  PartyReader(Run run) {
    this.run = run;
  }

  List<PartyItem> read(Fields fields, StatementKind kind) {
    List<PartyItem> parties = new ArrayList<>();
    kind.roles().forEach(rule -> parties.addAll(role(fields, rule)));
    return List.copyOf(parties);
  }

  private List<PartyItem> role(Fields fields, RoleRule rule) {
    String word = Words.of(rule.role());
    if (rule.min() > 0) {
      fields.need(word);
    }
    List<PartyItem> parties = new ArrayList<>();
    List<Yaml> values = rule.max() == 1 ? single(fields, word) : fields.oneOrMore(word);
    Set<String> seen = new HashSet<>();
    for (Yaml value : values) {
      party(fields, rule, value)
          .filter(party -> once(fields, value, party, seen))
          .ifPresent(parties::add);
    }
    if (values.isEmpty() && fields.sound() && rule.min() > 0) {
      fields.error(fields.spot(word), Excerpt.word(word) + " names nobody", "");
    }
    return parties;
  }

  private static List<Yaml> single(Fields fields, String word) {
    Optional<Yaml> value = fields.value(word);
    if (value.isPresent() && !(value.get() instanceof Yaml.Scalar)) {
      String reason = Excerpt.word(word) + " takes one entity, not " + value.get().shape();
      fields.error(value.get().spot(), reason, "write its key");
      return List.of();
    }
    return value.stream().toList();
  }

  private static boolean once(Fields fields, Yaml value, PartyItem party, Set<String> seen) {
    if (seen.add(party.entity())) {
      return true;
    }
    String reason = party.entity() + " stands twice under " + Excerpt.word(Words.of(party.role()));
    fields.error(value.spot(), reason, "");
    return false;
  }

  private Optional<PartyItem> party(Fields fields, RoleRule rule, Yaml value) {
    if (value instanceof Yaml.Mapping && rule.max() > 1) {
      return run.one(value, "a party", written -> writtenOut(written, rule));
    }
    String named = Excerpt.word(Words.of(rule.role()));
    return fields
        .scalar(value, named)
        .flatMap(scalar -> run.references().entity(fields, scalar, named, rule.kinds()))
        .map(entity -> new PartyItem(rule.role(), entity, null, null));
  }

  private Optional<PartyItem> writtenOut(Fields fields, RoleRule rule) {
    fields.need("entity");
    String named = Excerpt.word(Words.of(rule.role()));
    Optional<String> entity =
        fields
            .scalar("entity")
            .flatMap(scalar -> run.references().entity(fields, scalar, named, rule.kinds()));
    Optional<DateRange> since = Optional.empty();
    Optional<JudgePart> part = Optional.empty();
    if (rule.role() == PartyRole.JUDGE) {
      part = fields.find("part", Texts.word(JudgePart.class));
    } else {
      since = fields.find("since", Numbers.DATE);
    }
    return fields.sound() && entity.isPresent()
        ? Optional.of(
            new PartyItem(rule.role(), entity.get(), since.orElse(null), part.orElse(null)))
        : Optional.empty();
  }
}

package press.dossier.ingest.beat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.dossier.ingest.yaml.Fields;
import press.dossier.ingest.yaml.Yaml;
import press.dossier.model.NodeType;
import press.dossier.model.StatementField;
import press.dossier.model.StatementKind;
import press.dossier.model.Time;
import press.dossier.model.Visibility;
import press.dossier.model.form.Texts;
import press.dossier.model.form.Words;
import press.dossier.model.item.Item;
import press.dossier.model.item.PartyItem;
import press.dossier.model.item.StatementItem;

/// Reads an item of the section `statements:` with its claims. Which roles and fields it has, and
/// whether it is a state or an event, follows from [StatementKind].
final class StatementReader {

  private static final String ABOUT_PUBLICATION = "aboutPublication";

  private final Run run;
  private final PartyReader parties;
  private final ClaimReader claims;
  private final EqualStatements equals;

  StatementReader(Run run, ClaimReader claims) {
    this.run = run;
    this.parties = new PartyReader(run);
    this.claims = claims;
    this.equals = new EqualStatements(run.problems());
  }

  /// The statement and its claims, as far as they can be read.
  List<Item> read(Yaml item) {
    List<Item> read = new ArrayList<>();
    if (item instanceof Yaml.Mapping mapping) {
      String name = run.register().statement(mapping);
      run.one(item, "a statement", fields -> fields(fields, name, read));
    } else {
      run.one(item, "a statement", _ -> Optional.empty());
    }
    return read;
  }

  private Optional<StatementItem> fields(Fields fields, String name, List<Item> read) {
    Optional<String> key = run.key(fields);
    Optional<StatementKind> kind = fields.require("kind", Texts.word(StatementKind.class));
    Visibility visibility = Visibilities.read(fields);
    if (kind.isPresent() && key.isPresent()) {
      fields.call(Words.a(kind.get()));
      body(fields, key.get(), kind.get(), visibility).ifPresent(read::add);
    } else {
      kind.ifPresent(known -> body(fields, "", known, visibility));
    }
    read.addAll(claims.read(fields, name));
    if (kind.isEmpty()) {
      fields.pass();
    }
    return Optional.empty();
  }

  private Optional<StatementItem> body(
      Fields fields, String key, StatementKind kind, Visibility visibility) {
    List<PartyItem> played = parties.read(fields, kind);
    Optional<String> publication = aboutPublication(fields, kind);
    Optional<Time> time = Times.read(fields, kind);
    Map<StatementField, Object> values = new ValueReader(run, fields).read(kind);
    if (!fields.sound()) {
      return Optional.empty();
    }
    StatementItem statement =
        new StatementItem(
            key, kind, played, publication.orElse(null), time.orElseThrow(), values, visibility);
    equals.add(statement, fields.spot());
    return Optional.of(statement);
  }

  private Optional<String> aboutPublication(Fields fields, StatementKind kind) {
    if (kind != StatementKind.OBSERVATION) {
      return Optional.empty();
    }
    boolean entity = fields.has("about");
    boolean publication = fields.has(ABOUT_PUBLICATION);
    if (entity == publication) {
      String reason = "an OBSERVATION is about one thing: `about` or `aboutPublication`";
      String hint = entity ? "keep one" : "about: takes an entity, aboutPublication: a publication";
      fields.error(fields.spot(ABOUT_PUBLICATION), reason, hint);
    }
    return run.references()
        .item(fields, ABOUT_PUBLICATION, NodeType.PUBLICATION)
        .map(run::complete);
  }
}

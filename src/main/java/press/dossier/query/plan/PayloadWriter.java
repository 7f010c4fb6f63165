package press.dossier.query.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.dossier.model.writing.UserError;
import press.dossier.model.writing.Written;
import press.dossier.query.argument.MutationSite;
import press.dossier.query.argument.PayloadArguments;

/// Writes the payload of a mutation: an object like any other, over one row that holds what was
/// written.
final class PayloadWriter {

  private final Compilation compilation;
  private final Sql sql;

  PayloadWriter(Compilation compilation) {
    this.compilation = compilation;
    this.sql = compilation.sql;
  }

  /// Writes one operand: the JSON of the payload.
  void write(Member member, MutationSite site) {
    Compilation.Noted<PayloadArguments> noted = compilation.note(site, PayloadArguments.class);
    String row = compilation.references.alias("w");
    sql.add("(select ");
    new ObjectWriter(compilation)
        .object(
            new Row(row, Slice.CURRENT), compilation.typesOf(site.definition()), member.fields());
    sql.add(" from (select ");
    sql.bind("uuid", noted.binding(payload -> node(payload.written()))).add(" as id, ");
    sql.bind("text[]", noted.binding(payload -> errors(payload.written()))).add(" as errors, ");
    sql.bind("bigint", noted.binding(payload -> revision(payload.written())));
    sql.add(" as revision) " + row + ")");
  }

  private static @Nullable UUID node(Written written) {
    return written.node().orElse(null);
  }

  private static @Nullable Long revision(Written written) {
    return written.revision().orElse(null);
  }

  /// Each error as an object in JSON.
  private static String[] errors(Written written) {
    return written.userErrors().stream().map(PayloadWriter::json).toArray(String[]::new);
  }

  private static String json(UserError error) {
    return jakarta.json.Json.createObjectBuilder()
        .add("field", jakarta.json.Json.createArrayBuilder(error.field()))
        .add("code", error.code().name())
        .add("message", error.message())
        .build()
        .toString();
  }
}

package press.dossier.query.plan;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.dossier.query.argument.LookUpArguments;
import press.dossier.query.catalog.Table;

/// Writes the condition that a row is the one that is looked up.
final class LookUpWriter {

  private final References references;
  private final Sql sql;

  LookUpWriter(References references, Sql sql) {
    this.references = references;
    this.sql = sql;
  }

  /// Where the values come from that are bound.
  @FunctionalInterface
  interface Values {
    Binding of(Function<LookUpArguments, @Nullable Object> value);
  }

  /// Writes a further condition over a row.
  ///
  /// @param present by what the row is looked up in the present request
  void write(Row found, LookUpArguments present, Values values) {
    String row = found.alias();
    switch (present) {
      case LookUpArguments.ById byId -> {
        sql.add(" and " + row + ".id = ");
        sql.bind("uuid", values.of(by -> ((LookUpArguments.ById) by).id()));
      }
      case LookUpArguments.BySlug bySlug -> {
        sql.add(" and " + row + ".slug = ");
        sql.bind("text", values.of(by -> ((LookUpArguments.BySlug) by).slug()));
      }
      case LookUpArguments.ByIdentifier byIdentifier -> identified(found, byIdentifier, values);
    }
  }

  private void identified(Row found, LookUpArguments.ByIdentifier present, Values values) {
    sql.add(" and exists (select 1");
    String identifier = references.fromAll(Table.IDENTIFIER, found.slice());
    sql.add(" and " + identifier + ".entity_id = " + found.alias() + ".id");
    sql.add(" and " + identifier + ".scheme = ");
    sql.bind("text", values.of(by -> ((LookUpArguments.ByIdentifier) by).scheme()));
    sql.add(" and " + identifier + ".value = ");
    sql.bind("text", values.of(by -> ((LookUpArguments.ByIdentifier) by).value()));
    if (present.issuer().isPresent()) {
      sql.add(" and exists (select 1");
      String issuer = references.fromAll(Table.ENTITY, found.slice());
      sql.add(" and " + issuer + ".id = " + identifier + ".issuer_id");
      sql.add(" and " + issuer + ".slug = ");
      sql.bind("text", values.of(by -> ((LookUpArguments.ByIdentifier) by).issuer().orElseThrow()));
      sql.add(")");
    }
    sql.add(")");
  }
}

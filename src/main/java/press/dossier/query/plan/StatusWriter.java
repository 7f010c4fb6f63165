package press.dossier.query.plan;

import java.util.Optional;
import press.dossier.query.catalog.Consequences;
import press.dossier.query.catalog.Rows;
import press.dossier.query.catalog.Validity;
import press.dossier.query.catalog.Weighting;

/// Writes the status of a statement: the origins of its claims weighed as [Weighting] says.
final class StatusWriter {

  private final References references;
  private final Sql sql;

  StatusWriter(References references, Sql sql) {
    this.references = references;
    this.sql = sql;
  }

  /// Writes one operand: the word of the status of a statement's row.
  void write(Row statement) {
    Optional<Binding> knownAt = statement.slice().knownAt();
    if (knownAt.isEmpty()) {
      status(statement);
      return;
    }
    Times times = new Times(references, sql);
    sql.add("(case when not ");
    times.reported(statement.alias(), statement.slice(), knownAt.get());
    sql.add(" and ");
    references.exists(
        Validity.CLAIMS_OF_STATEMENT,
        statement.alias(),
        statement.slice().everKnown().ofAnyValidity());
    sql.add(" then 'NOT_YET_REPORTED' else ");
    status(statement);
    sql.add(" end)");
  }

  private void status(Row statement) {
    sql.add("(select ").add(Weighting.STATUS).add(" from (select ").add(Weighting.SIDES);
    from(statement, Optional.empty());
    sql.add(") w)");
  }

  /// Writes a select of what a statement's sides weigh, and which part of the rule decides.
  void explain(Row statement) {
    sql.add("select w.*, ").add(Weighting.REASON).add(" as reason from (select ");
    sql.add(Weighting.SIDES).add(", ").add(Weighting.EXPLAINED);
    from(statement, Optional.empty());
    sql.add(") w");
  }

  /// Writes a select of the status that a statement would have without each of its origins.
  void flips(Row statement) {
    String origin = references.alias("f");
    sql.add("select " + origin + ".origin_id, (select ").add(Weighting.STATUS);
    sql.add(" from (select ").add(Weighting.SIDES);
    from(statement, Optional.of(Rows.at(Weighting.WITHOUT_ORIGIN, origin)));
    sql.add(") w) as status from (select distinct origin_id from (");
    weighed(statement);
    sql.add(") w where origin_id is not null) " + origin);
  }

  /// Writes a select of how a statement stands as it is, and without the publication that its row
  /// names.
  void compare(Row statement) {
    sql.add("select ").add(Rows.at(Consequences.COLUMNS, statement.alias())).add(" from (");
    stands(statement, Optional.empty());
    sql.add(") n, (");
    stands(statement, Optional.of(Rows.at(Weighting.WITHOUT_PUBLICATION, statement.alias())));
    sql.add(") x");
  }

  private void stands(Row statement, Optional<String> kept) {
    sql.add("select w.a, w.a_origins, ").add(Weighting.STATUS).add(" as status from (select ");
    sql.add(Weighting.SIDES).add(", ").add(Weighting.ASSERTING_ORIGINS);
    from(statement, kept);
    sql.add(") w");
  }

  /// Writes `from` the weighed origins of a statement.
  ///
  /// @param kept which of them are left, over `w`, if some are to be left out
  private void from(Row statement, Optional<String> kept) {
    sql.add(" from (select w.*, max(w.level) over (partition by w.side) as best from (");
    weighed(statement);
    sql.add(") w");
    kept.ifPresent(condition -> sql.add(" where ").add(condition));
    sql.add(") w");
  }

  private void weighed(Row statement) {
    Row origin = new Row(references.alias("o"), statement.slice());
    sql.add("select case when " + origin.alias() + ".stance = 'DENIES' and ");
    references.exists(Weighting.DENIER, origin.alias(), origin.slice());
    sql.add(" then 'PARTY' else " + origin.alias() + ".stance end as side, case when ");
    references.exists(Weighting.AUTHORITY, origin.alias(), origin.slice());
    sql.add(" then 4 else ").add(Rows.at(Weighting.LEVEL, origin.alias())).add(" end as level, ");
    reliability(origin);
    sql.add(" as reliability, ").add(Rows.at(Weighting.FURTHER, origin.alias())).add(" from (");
    origins(statement);
    sql.add(") " + origin.alias());
  }

  private void reliability(Row origin) {
    Joined grades = references.open(Weighting.GRADES, origin.alias());
    sql.add("(select ").add(grades.at(Weighting.RELIABILITY));
    references.from(grades, origin.slice());
    sql.add(" order by ").add(grades.at(Weighting.LATEST_GRADE)).add(" limit 1)");
  }

  private void origins(Row statement) {
    Joined origins = references.open(Weighting.ORIGINS, statement.alias());
    sql.add("select ").add(origins.at(Weighting.ORIGIN));
    references.from(origins, statement.slice());
    Joined circles = references.open(Weighting.CIRCLES, statement.alias());
    sql.add(" union all select ").add(circles.at(Weighting.CIRCLE));
    references.from(circles, statement.slice());
  }
}

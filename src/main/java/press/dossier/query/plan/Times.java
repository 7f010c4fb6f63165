package press.dossier.query.plan;

import java.util.Optional;
import press.dossier.query.catalog.Link;
import press.dossier.query.catalog.Rows;
import press.dossier.query.catalog.Source;
import press.dossier.query.catalog.Standing;
import press.dossier.query.catalog.Step;
import press.dossier.query.catalog.Validity;

/// Writes which claims, statements and publications were there on the days that a slice asks for.
final class Times {

  private final References references;
  private final Sql sql;

  Times(References references, Sql sql) {
    this.references = references;
    this.sql = sql;
  }

  /// Writes the conditions of a step's rows.
  ///
  /// @param from alias of the row that the step starts from
  void add(Step step, String alias, String from, Slice slice) {
    switch (((Source.Versioned) step.source()).table()) {
      case CLAIM -> claim(step.standing(), alias, slice);
      case STATEMENT -> statement(step.standing(), alias, slice);
      case PUBLICATION -> publication(step.standing(), alias, from, slice);
      case ENTITY, NAME, IDENTIFIER, PUBLISHER, GRADE, PARTY, NEIGHBOUR, BEAT, FOLLOWS, CHANGE -> {}
      case RETRACTION -> slice.knownAt().ifPresent(day -> until(alias, "retracted_latest", day));
      case CORRECTION -> slice.knownAt().ifPresent(day -> until(alias, "corrected_latest", day));
      case CLAIM_ORIGIN, RELAYS, CHAIN, QUOTE, SNAPSHOT -> {}
    }
  }

  private void claim(Standing standing, String alias, Slice slice) {
    switch (standing) {
      case LISTED -> {
        slice.knownAt().ifPresent(day -> reportedBy(alias, day));
        slice.knownAt().ifPresent(day -> retractedAfter(alias, day));
        if (slice.validOn().isPresent()) {
          sql.add(" and ");
          references.existsRowByRow(Validity.STATEMENT, alias, slice.everKnown());
        }
      }
      case COUNTED -> {
        slice.knownAt().ifPresent(day -> reportedBy(alias, day));
        live(alias, slice.knownAt());
      }
      case RESTED_ON, CLAIMED -> live(alias, slice.knownAt());
      case WITHDRAWN -> withdrawn(alias, slice.knownAt());
    }
  }

  private void statement(Standing standing, String alias, Slice slice) {
    slice
        .validOn()
        .ifPresent(day -> {
          String[] around = Rows.at(Validity.HOLDS, alias).split("\\?");
          for (int i = 0; i < around.length - 1; i++) {
            sql.add(i == 0 ? " and " : "").add(around[i]).bind("date", day);
          }
          sql.add(around[around.length - 1]);
        });
    known(standing, Validity.CLAIMS_OF_STATEMENT, alias, slice);
  }

  private void publication(Standing standing, String alias, String from, Slice slice) {
    if (standing == Standing.CLAIMED && slice.knownAt().isPresent()) {
      sql.add(" and (true");
      reportedBy(from, slice.knownAt().get());
      retractedAfter(from, slice.knownAt().get());
      sql.add(" or ");
      references.existsRowByRow(Validity.CLAIMS_OF_PUBLICATION, alias, slice.ofAnyValidity());
      sql.add(")");
    } else {
      known(standing, Validity.CLAIMS_OF_PUBLICATION, alias, slice);
    }
  }

  /// Writes that something had been claimed by then.
  private void known(Standing standing, Link claims, String alias, Slice slice) {
    if (standing == Standing.LISTED && slice.knownAt().isPresent()) {
      sql.add(" and ");
      references.existsRowByRow(claims, alias, slice.ofAnyValidity());
    }
  }

  private void reportedBy(String alias, Binding day) {
    until(alias, "reported_latest", day);
  }

  private void until(String alias, String column, Binding day) {
    sql.add(" and " + alias + "." + column + " <= ").bind("date", day);
  }

  private void live(String alias, Optional<Binding> knownAt) {
    if (knownAt.isPresent()) {
      retractedAfter(alias, knownAt.get());
    } else {
      sql.add(" and " + alias + ".retracted_on is null");
    }
  }

  private void withdrawn(String alias, Optional<Binding> knownAt) {
    if (knownAt.isPresent()) {
      until(alias, "retracted_on", knownAt.get());
    } else {
      sql.add(" and " + alias + ".retracted_on is not null");
    }
  }

  private void retractedAfter(String alias, Binding day) {
    sql.add(" and (" + alias + ".retracted_on is null or " + alias + ".retracted_on > ");
    sql.bind("date", day).add(")");
  }

  /// Writes whether anything had been reported of a statement by the day that its slice asks for,
  /// retracted or not.
  void reported(String statement, Slice slice, Binding knownAt) {
    Joined claims = references.open(Validity.CLAIMS_OF_STATEMENT, statement);
    sql.add("exists (select 1");
    references.from(claims, slice.everKnown().ofAnyValidity());
    reportedBy(claims.last(), knownAt);
    sql.add(")");
  }
}

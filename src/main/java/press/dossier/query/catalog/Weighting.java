package press.dossier.query.catalog;

/// The rule `weighting-v1`: how the claims on a statement make its status.
///
/// A claim weighs as much as its origins do. The best level of a side decides: 4 for the authority
/// (the text of the regulation or decision itself), 3 for documents and data, 2 for words on the
/// record, 1 for unnamed people and a publication's own knowledge. Within a level the reliability
/// of the origin's publisher decides, then the credibility of its claim; what cannot be judged
/// decides nothing. A denial by a party to the statement neither dominates nor is dominated, except
/// by level 4.
public final class Weighting {

  /// The name of the rule, as answers cite it.
  public static final String RULE = "weighting-v1";

  /// From a statement over its claims to their origins: claim, end, claim of origin, publication.
  public static final Link ORIGINS =
      Link.to(Table.CLAIM, "statement_id", "id")
          .standing(Standing.COUNTED)
          .then(Table.CLAIM_ORIGIN, "claim_id", "id")
          .then(Table.CLAIM, "id", "origin_claim_id")
          .standing(Standing.RESTED_ON)
          .then(Table.PUBLICATION, "id", "publication_id")
          .standing(Standing.RESTED_ON);

  /// What of an origin weighs, over the steps of [#ORIGINS].
  public static final String ORIGIN =
      "{0}.stance, {0}.modality, {0}.statement_id, {2}.attribution_kind, {2}.attributed_to_id,"
          + " {2}.credibility, {3}.embodies_id, {3}.publisher_id, {1}.origin_id,"
          + " {0}.publication_id, {3}.id as origin_publication_id";

  /// From a statement to its claims that have no origin, because they go in a circle. A claim of
  /// which every origin has been retracted has origins, and counts for nothing.
  public static final Link CIRCLES =
      Link.to(Table.CLAIM, "statement_id", "id")
          .standing(Standing.COUNTED)
          .unless(Link.to(Table.CLAIM_ORIGIN, "claim_id", "id"));

  /// The same columns as [#ORIGIN] for a claim without one.
  public static final String CIRCLE =
      "{row}.stance, {row}.modality, {row}.statement_id, null, {row}.attributed_to_id, 6::smallint,"
          + " null, null, null, {row}.publication_id, null";

  /// From an origin to the statement's party that denies it itself.
  public static final Link DENIER =
      Link.to(Table.PARTY, "statement_id", "statement_id")
          .where("{row}.entity_id = {from}.attributed_to_id");

  /// Which parties are the authority for a kind of statement, over their rows.
  static final String AUTHORITATIVE =
      "({row}.kind, {row}.role) in (('RULING', 'DECISION'), ('RESTRICTION', 'REGULATION'),"
          + " ('AMENDMENT', 'REGULATION'), ('OBSERVATION', 'ABOUT'))";

  /// From an origin to the party of the statement whose own text it stands in.
  public static final Link AUTHORITY =
      Link.to(Table.PARTY, "statement_id", "statement_id")
          .where("{row}.entity_id = {from}.embodies_id")
          .where(AUTHORITATIVE);

  /// From an origin to the grades of its publisher.
  public static final Link GRADES = Link.to(Table.GRADE, "publisher_id", "publisher_id");

  /// Which grade holds: the latest.
  public static final String LATEST_GRADE = "{row}.since desc, {row}.position desc";

  /// Reliability as a number, the better the larger; null if it cannot be judged.
  public static final String RELIABILITY =
      "nullif(array_position(array['F', 'E', 'D', 'C', 'B', 'A'], {row}.reliability), 1)";

  /// Level of an origin that is no authority, over its row.
  public static final String LEVEL =
      "case {row}.attribution_kind when 'DOCUMENT' then 3 when 'DATASET' then 3"
          + " when 'ON_THE_RECORD' then 2 when 'BACKGROUND' then 1 when 'OWN_KNOWLEDGE' then 1"
          + " else 0 end";

  /// What else weighs, over an origin's row: credibility, the better the larger, and whether it is
  /// said as a fact.
  public static final String FURTHER =
      "nullif(6 - {row}.credibility, 0) as credibility, {row}.modality = 'FACT' as fact,"
          + " {row}.origin_id, {row}.publication_id, {row}.origin_publication_id";

  /// The sides, over origins `w` with their `side`, `level` and the side's `best` level.
  public static final String SIDES =
      """
      max(level) filter (where side = 'ASSERTS') as a,
      max(reliability) filter (where side = 'ASSERTS' and level = best) as ar,
      max(credibility) filter (where side = 'ASSERTS' and level = best) as ac,
      max(level) filter (where side = 'DENIES') as d,
      max(reliability) filter (where side = 'DENIES' and level = best) as dr,
      max(credibility) filter (where side = 'DENIES' and level = best) as dc,
      coalesce(bool_or(side = 'PARTY'), false) as party,
      count(distinct origin_id) filter (where side = 'ASSERTS' and level >= 2 and fact) as facts\
      """;

  /// Which weighed origins are left without one that a row names.
  public static final String WITHOUT_ORIGIN = "w.origin_id is distinct from {row}.origin_id";

  /// Which are left without a publication that a row names: neither what it claims itself counts,
  /// nor what goes back to it.
  public static final String WITHOUT_PUBLICATION =
      "w.publication_id <> {row}.publication_id"
          + " and w.origin_publication_id is distinct from {row}.publication_id";

  /// How many independent origins assert the statement, over the weighed origins.
  public static final String ASSERTING_ORIGINS =
      "count(distinct origin_id) filter (where side = 'ASSERTS') as a_origins";

  /// What else an explanation tells of the sides.
  public static final String EXPLAINED =
      ASSERTING_ORIGINS
          + """
          ,
          'weighting-v1' as rule,
          count(distinct origin_id) filter (where side = 'DENIES') as d_origins,
          (array['F', 'E', 'D', 'C', 'B', 'A'])[max(reliability) filter (where side = 'ASSERTS' and level = best)] as a_reliability,
          (array['F', 'E', 'D', 'C', 'B', 'A'])[max(reliability) filter (where side = 'DENIES' and level = best)] as d_reliability,
          6 - max(credibility) filter (where side = 'ASSERTS' and level = best) as a_credibility,
          6 - max(credibility) filter (where side = 'DENIES' and level = best) as d_credibility\
          """;

  private static final String ASSERTIONS_DOMINATE = dominates("a", "ar", "ac", "d", "dr", "dc");

  private static final String DENIALS_DOMINATE = dominates("d", "dr", "dc", "a", "ar", "ac");

  /// The status, over the sides.
  public static final String STATUS =
      """
      case
        when a is null and d is null and not party then 'UNKNOWN'
        when a is null then 'DENIED'
        when (d is null or %s) and (not party or a = 4)
          then case when a = 4 or facts >= 2 then 'ESTABLISHED' else 'REPORTED' end
        when d is not null and %s then 'DENIED'
        else 'CONTESTED'
      end\
      """
          .formatted(ASSERTIONS_DOMINATE, DENIALS_DOMINATE);

  /// Which part of the rule decides, over the sides; beside [#STATUS], case by case.
  public static final String REASON =
      """
      case
        when a is null and d is null and not party then 'NOTHING_STANDS'
        when a is null then 'ONLY_DENIED'
        when (d is null or %1$s) and (not party or a = 4)
          then case
            when a = 4 then 'AUTHORITY'
            when facts >= 2 then 'INDEPENDENT_ORIGINS'
            when d is null then 'ONLY_ASSERTED'
            else 'ASSERTIONS_DOMINATE'
          end
        when d is not null and %2$s then 'DENIALS_DOMINATE'
        when d is null or %1$s then 'PARTY_DENIES'
        else 'NEITHER_DOMINATES'
      end\
      """
          .formatted(ASSERTIONS_DOMINATE, DENIALS_DOMINATE);

  private Weighting() {}

  private static String dominates(
      String level,
      String reliable,
      String credible,
      String otherLevel,
      String otherReliable,
      String otherCredible) {
    String sameReliability = "coalesce(%s = %s, true)".formatted(reliable, otherReliable);
    return "coalesce(%1$s > %2$s or %1$s = %2$s and (coalesce(%3$s > %4$s, false) or %5$s and coalesce(%6$s > %7$s, false)), false)"
        .formatted(
            level, otherLevel, reliable, otherReliable, sameReliability, credible, otherCredible);
  }
}

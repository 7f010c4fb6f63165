package press.dossier.query.catalog;

import java.util.List;

/// How the names that a search matched are ranked and listed.
public final class Search {

  /// The names that entities are shown under, as candidates.
  public static final String SHOWN =
      "{row}.id as entity_id, {row}.name as matched, null::text as name_kind, {row}.search_text";

  /// Further names, as candidates.
  public static final String FURTHER = "{row}.entity_id, {row}.text, {row}.kind, {row}.search_text";

  /// Which candidates begin with the text of the question `q`. It is a span of names, not a
  /// pattern, so that an index serves it whatever the text is.
  public static final String BEGINS =
      "{row}.search_text >= (select beginning from q)"
          + " and {row}.search_text < (select ending from q)";

  /// Which candidates have a part that is like the text of the question `q`, or a word that is one
  /// slip away.
  ///
  /// What is compared is hidden from the planner in a select: it would compare it with its
  /// statistics, which takes longer than the search, and take the many words of a slip for many
  /// names. The conditions are not joined by `or`, lest each be tested of what another has found.
  public static final List<String> ALIKE_IN_PART =
      List.of(
          "(select alike from q) <% {row}.search_text",
          "slips({row}.search_text) && (select slips from q)"
              + " and string_to_array({row}.search_text, ' ') && (select words from q)");

  /// Which candidates are like the text as a whole. They are many, and take four times as long to
  /// find as all others.
  public static final List<String> ALIKE_AS_A_WHOLE =
      List.of("{row}.search_text % (select alike from q)");

  /// No candidate that is like the text only as a whole ranks higher: a part of it would be alike,
  /// too.
  public static final int HIGHEST_AS_A_WHOLE = 480;

  /// Rank of a candidate for the question `q(text, words)`, 0 to 1,000: the name itself, then its
  /// first words, its beginning, its words, then what is one slip away or alike. Within the first
  /// four, shorter names come first.
  public static final String RANK =
      """
      case
        when {row}.search_text = q.text then 1000
        when starts_with({row}.search_text, q.text || ' ') then 950 - {longer}
        when starts_with({row}.search_text, q.text) then 900 - {longer}
        when position(' ' || q.text || ' ' in ' ' || {row}.search_text || ' ') > 0 then 850 - {longer}
        else greatest(
          (800 * similarity({row}.search_text, q.text))::integer,
          (700 * word_similarity(q.text, {row}.search_text))::integer,
          case
            when {row}.search_text = any(q.words) then 790
            when string_to_array({row}.search_text, ' ') && q.words then 690
            else 0
          end)
      end\
      """
          .replace("{longer}", "least(length({row}.search_text) - length(q.text), 49)");

  /// The order of hits: the best first.
  public static final String HITS = "{row}.rank desc, {row}.sort_name, {row}.entity_id";

  /// Of each entity the candidate that matched best.
  public static final String BEST =
      "{row}.entity_id, {row}.rank desc, {row}.name_kind nulls first, {row}.matched";

  /// The entity of a candidate.
  public static final Link ENTITY = Link.to(Table.ENTITY, "id", "entity_id");

  private Search() {}
}

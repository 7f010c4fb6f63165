package press.dossier.beat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/// The first beat as the database holds it, read with plain SQL and put into lines.
final class StoredBeat {

  private static final String NAME = "chips-and-tiktok";

  private static final String PARTIES =
      """
      select p.role || ' ' || e.slug
        || coalesce(' since ' || edtf(p.since_earliest, p.since_latest), '')
        || coalesce(' ' || p.part, '')
      from node s
      join party p on p.statement_id = s.id and p.to_revision is null
      join entity e on e.id = p.entity_id and e.to_revision is null
      where s.type = 'STATEMENT' and s.key = ?
      order by array_position(array['OWNER', 'OWNED', 'PERSON', 'AT', 'DEVELOPER', 'REGULATION',
        'FIRM', 'PLACE', 'BUYER', 'SELLER', 'PRODUCT', 'FROM', 'DESTINATION', 'PARTY', 'MARKET',
        'BIDDER', 'JOINED', 'ADVISER', 'TARGET', 'DECISION', 'ON', 'JUDGE', 'TO', 'OF', 'ABOUT',
        'OBJECT'], p.role), p.position
      """;

  private static final String VALUES =
      """
      select value.text
      from node n
      join statement s on s.id = n.id and s.to_revision is null
      cross join lateral (values
        (1, s.kind),
        (2, 'about ' || (select split_part(p.slug, '/', 2) from publication p
            where p.id = s.about_publication_id and p.to_revision is null)),
        (3, case when s.state then 'starts ' else 'happened ' end
            || edtf(s.starts_earliest, s.starts_latest)),
        (4, 'ends ' || edtf(s.ends_earliest, s.ends_latest)),
        (5, case when s.ending = 'UNKNOWN' then 'end unknown' end),
        (6, s.stage),
        (7, 'rank ' || s.rank),
        (8, s.quantity_bound || ' ' || trim_scale(s.quantity_value) || ' ' || s.quantity_unit),
        (9, s.amount_bound || ' ' || trim_scale(s.amount_value) || ' ' || s.amount_unit),
        (10, s.share_bound || ' ' || trim_scale(s.share_value) || ' ' || s.share_unit),
        (11, s.effect),
        (12, array_to_string(s.eccns, ' ')),
        (13, coalesce(s.development_role, s.derivation_kind, s.facility_kind, s.amendment_kind)),
        (14, s.disposition),
        (15, s.measure || ' ' || s.measured_bound || ' ' || trim_scale(s.measured_value)
            || ' ' || s.measured_unit)
      ) value (place, text)
      where n.type = 'STATEMENT' and n.key = ? and value.text is not null
      order by value.place
      """;

  private static final String WORDS =
      """
      select coalesce(s.title, s.capacity, s.asked, s.holding, s.sentence)
      from node n
      join statement s on s.id = n.id and s.to_revision is null
      where n.type = 'STATEMENT' and n.key = ?
        and num_nonnulls(s.title, s.capacity, s.asked, s.holding, s.sentence) > 0
      """;

  private static final String CHAINS =
      """
      with claim_now as (
        select c.id, c.statement_id, c.stance, c.modality,
          split_part(p.key, '/', 2) as publication,
          c.attribution_kind || coalesce(' of ' || c.unnamed, '') || coalesce(' by ' || b.key, '')
            || case when c.second_hand then ' second hand' else '' end
            || coalesce(', ' || nullif(c.verification, 'READ'), '') as word
        from claim c
        join node p on p.id = c.publication_id
        left join node b on b.id = c.attributed_to_id
        where c.to_revision is null
      )
      select distinct
        coalesce(nullif(first.stance, 'ASSERTS') || ' ', '')
        || coalesce(nullif(first.modality, 'FACT') || ' ', '')
        || string_agg(hop.publication, ' < ' order by step.place)
        || ': ' || (array_agg(hop.word order by step.place desc))[1]
      from node s
      join claim_now first on first.statement_id = s.id
      join chain on chain.claim_id = first.id and chain.to_revision is null
      cross join lateral unnest(chain.hops) with ordinality step (id, place)
      join claim_now hop on hop.id = step.id
      where s.type = 'STATEMENT' and s.key = ?
      group by first.id, first.stance, first.modality, chain.position
      """;

  private static final String ORIGINS =
      """
      select distinct regexp_replace(o.key, '.*/', '')
      from node s
      join claim c on c.statement_id = s.id and c.to_revision is null
      join claim_origin r on r.claim_id = c.id and r.to_revision is null
      join node o on o.id = r.origin_id
      where s.type = 'STATEMENT' and s.key = ?
      order by 1
      """;

  private static final String IDENTIFIERS =
      """
      select i.scheme || ' ' || coalesce(o.key || ' ', '') || i.value
      from node e
      join identifier i on i.entity_id = e.id and i.to_revision is null
      left join node o on o.id = i.issuer_id
      where e.type = 'ENTITY' and e.key = ?
      order by i.position
      """;

  private static final String QUOTES =
      """
      select split_part(n.key, '/', 2) || ': ' ||
        regexp_replace(substring(s.text, q.starts_at + 1, q.ends_at - q.starts_at), '\\s+', ' ', 'g')
      from node b
      join publication p on p.slug like b.key || '/%' and p.to_revision is null
      join node n on n.id = p.id
      join quote q on q.publication_id = p.id and q.to_revision is null
      join snapshot s on s.publication_id = p.id and s.sha256 = q.sha256 and s.to_revision is null
      where b.type = 'BEAT' and b.key = ?
      order by p.slug, q.starts_at
      """;

  private static final String PUBLICATION =
      """
      select p.kind || ' of ' || r.name || ', ' || edtf(p.published_earliest, p.published_latest)
        || coalesce(', embodies ' || e.key, '')
      from node n
      join publication p on p.id = n.id and p.to_revision is null
      join publisher r on r.id = p.publisher_id and r.to_revision is null
      left join node e on e.id = p.embodies_id
      where n.type = 'PUBLICATION' and n.key = ?
      """;

  private static final String ARCHIVED =
      """
      select s.text
      from node n
      join snapshot s on s.publication_id = n.id and s.to_revision is null
      where n.type = 'PUBLICATION' and n.key = ?
      """;

  private final DataSource database;

  StoredBeat(DataSource database) {
    this.database = database;
  }

  /// A statement in lines: its kind and values; its parties; its words; and for each claim the
  /// publications from the one that relays last to the origin, with what the origin rests on.
  String told(String key) {
    return Stream.of(
            Stream.of(String.join(", ", ask(VALUES, inBeat(key)))),
            Stream.of(String.join(", ", ask(PARTIES, inBeat(key)))).filter(it -> !it.isEmpty()),
            ask(WORDS, inBeat(key)).stream(),
            ask(CHAINS, inBeat(key)).stream().sorted())
        .flatMap(lines -> lines)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  /// What makes the origins of a statement's claims different: the one who said so, else the
  /// publication.
  List<String> origins(String key) {
    return ask(ORIGINS, inBeat(key));
  }

  /// The numbers that others give to an entity.
  List<String> identifiers(String entity) {
    return ask(IDENTIFIERS, entity);
  }

  /// What kind of publication it is, whose, when it appeared and what it is the text of.
  String publication(String key) {
    return String.join("\n", ask(PUBLICATION, inBeat(key)));
  }

  /// The words that claims quote, each as it stands in the archived text and behind the key of its
  /// publication; runs of white space are one space.
  List<String> quotes() {
    return ask(QUOTES, NAME);
  }

  /// The archived text of a publication.
  String archived(String publication) {
    return ask(ARCHIVED, publication).getFirst();
  }

  private static String inBeat(String key) {
    return NAME + "/" + key;
  }

  private List<String> ask(String sql, String key) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, key);
      List<String> rows = new ArrayList<>();
      try (ResultSet result = query.executeQuery()) {
        while (result.next()) {
          rows.add(result.getString(1));
        }
      }
      return List.copyOf(rows);
    } catch (SQLException failure) {
      throw new AssertionError(sql, failure);
    }
  }
}

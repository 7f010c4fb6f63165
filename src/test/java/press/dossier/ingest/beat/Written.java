package press.dossier.ingest.beat;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.dossier.ingest.problem.Problem;
import press.dossier.ingest.source.SourceFile;
import press.dossier.model.EntityKind;
import press.dossier.model.item.Batch;
import press.dossier.model.item.IdentifierItem;
import press.dossier.model.item.Item;

/// Small beats written for tests, all invented, and what reading them comes to.
final class Written {

  /// A beat that is right. Tests replace a line of it.
  static final String HARBOUR =
      """
      beat:
        key: harbour
        name: The harbour deal
        follows: [acme, dock]
      entities:
        - key: acme
          firm: Acme
          kind: COMPANY
          country: NL
          names:
            - {text: Acme Holding N.V., kind: LEGAL, language: nl}
          identifiers:
            - {scheme: WIKIDATA, value: Q1}
        - key: borealis
          firm: Borealis
          kind: FUND
        - key: dock
          product: The dock
          kind: SYSTEM
        - key: jane-roe
          person: Jane Roe
        - key: port-act
          regulation: The Port Act
          kind: STATUTE
        - key: high-court
          publicBody: High Court
          kind: COURT
        - key: acme-v-state
          courtDecision: Acme v. State
          court: high-court
          identifiers:
            - {scheme: DOCKET, issuer: high-court, value: 24-1}
        - key: coastland
          place: Coastland
          kind: COUNTRY
      publishers:
        - key: gazette
          name: The Gazette
          entity: borealis
          reliability:
            - {grade: B, since: 2024-01-01, reason: Names its documents.}
      publications:
        - key: first
          title: The first report
          publisher: gazette
          kind: ARTICLE
          language: en
          url: https://example.org/first
          published: 2024-05-01
          archive:
            retrieved: 2024-05-02T08:00:00Z
            text: |
              Acme offers for the dock. The offer is final. The offer stands.
        - key: second
          title: The second report
          publisher: gazette
          kind: ARTICLE
          published: 2024-05-03/2024-05-04
      statements:
        - key: offer
          kind: BID
          bidder: acme
          joined: [{entity: borealis, since: 2024-06}, jane-roe]
          target: dock
          stage: ANNOUNCED
          amount: {moreThan: 7_000_000, unit: EUR}
          happened: 2024-04
          claims:
            - publication: first
              attribution: {kind: BACKGROUND, unnamed: 2}
              credibility: 3
              quotes: Acme offers for the dock.
            - publication: second
              relays: first
        - key: upheld
          kind: RULING
          decision: acme-v-state
          on: port-act
          judge: [{entity: jane-roe, part: AUTHOR}]
          disposition: UPHELD
          claims:
            - {publication: second, verification: MEMORY}
        - key: stake
          kind: OWNERSHIP
          owner: acme
          owned: dock
          share: {about: 60}
          starts: 2020
          ending: UNKNOWN
          claims:
            - publication: second
        - key: traffic
          kind: OBSERVATION
          about: coastland
          sentence: Traffic fell.
          measure: traffic
          measured: {about: -3.5, unit: '%'}
          starts: 2023
          ends: 2023
          claims:
            - publication: second
              key: traffic-claim
              stance: QUESTIONS
              modality: FORECAST
              reported: 2024-06
      """;

  private Written() {}

  /// A beat's texts as one file.
  static Validated read(String text) {
    return read(List.of(file("beat.yaml", text)), Map.of());
  }

  static Validated read(List<SourceFile> files, Map<String, EntityKind> held) {
    return BeatFiles.read("harbour", files, holding(held));
  }

  /// The problems of the harbour beat with some of its text replaced by another.
  static List<String> problems(String replaced, String by) {
    if (!HARBOUR.contains(replaced)) {
      throw new IllegalArgumentException("the beat does not hold: " + replaced);
    }
    return lines(read(HARBOUR.replaceFirst(Pattern.quote(replaced), Matcher.quoteReplacement(by))));
  }

  /// The problems of the harbour beat with more items behind it, which begin in line 1 of their own
  /// file.
  static List<String> problemsOfMore(String more) {
    return lines(read(List.of(file("beat.yaml", HARBOUR), file("more.yaml", more)), Map.of()));
  }

  static List<String> lines(Validated validated) {
    return validated.problems().stream().map(Problem::toString).toList();
  }

  static Item item(Validated validated, String key) {
    return validated.batch().map(Batch::items).orElseThrow().stream()
        .filter(item -> item.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  static SourceFile file(String name, String text) {
    return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /// What is held by a beat `other`.
  static Held holding(Map<String, EntityKind> entities) {
    return new Held() {
      @Override
      public Optional<HeldEntity> entity(String key) {
        return Optional.ofNullable(entities.get(key)).map(kind -> new HeldEntity(kind, "other"));
      }

      @Override
      public Optional<Numbered> identifier(IdentifierItem number) {
        return number.value().equals("Q777")
            ? Optional.of(new Numbered("nvidia", "other"))
            : Optional.empty();
      }

      @Override
      public Collection<String> entities() {
        return entities.keySet();
      }
    };
  }
}

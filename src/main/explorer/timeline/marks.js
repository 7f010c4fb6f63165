/**
 * The marks of a timeline. A mark is `{ key, line, kind, from, until, at, statement, publication, ties, label, told }`: it lies on
 * the line `happened` or `reported`, from an instant until another, and its ties are the marks that it is joined with. By its
 * key it is found again.
 */
export function marksOf(moments, visit, teller) {
  const reports = new Map();
  for (const { at, publication } of moments.filter((moment) => moment.publication)) {
    reported(reports, publication, at, visit);
  }
  const happened = moments.filter(({ statement }) => statement).map((moment) => happening(moment, visit, teller));
  for (const mark of happened) {
    tie(mark, reports, visit);
  }
  return [...happened, ...reports.values()].sort((one, other) => one.from - other.from || one.until - other.until);
}

function happening({ kind, at, statement }, { say, range }, teller) {
  const label = teller.plain(statement);
  const told = `${range(at)} · ${say(`moment.${kind}`)} · ${label}`;
  return { key: `${kind} ${statement.id}`, line: "happened", kind, at, ...span(at), statement, ties: [], label, told };
}

/** What happened is joined with the publication that reported it first. */
function tie(mark, reports, visit) {
  const { firstClaim } = mark.statement;
  if (firstClaim) {
    const report = reported(reports, firstClaim.publication, firstClaim.reportedOn, visit);
    report.ties.push(mark);
    mark.ties.push(report);
  }
}

/** A publication of a day is one mark, however much it reports. */
function reported(reports, publication, at, { say, range }) {
  const key = `${publication.slug} ${at.text}`;
  if (!reports.has(key)) {
    const label = `${publication.publisher.name} – ${publication.title}`;
    const told = `${range(at)} · ${say("moment.PUBLISHED")} · ${label}`;
    reports.set(key, { key, line: "reported", kind: "PUBLISHED", at, ...span(at), publication, ties: [], label, told });
  }
  return reports.get(key);
}

const DAY = 86_400_000;

/** From the beginning of the first day that it can be until the end of the last. */
function span({ earliest, latest }) {
  return { from: Date.parse(earliest), until: Date.parse(latest) + DAY };
}

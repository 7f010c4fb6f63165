/// How paths between two entities are found: the one part of an answer that PostgreSQL cannot say
/// in one statement.
///
/// A search ([Search]) goes out from both ends, a level at a time and always from the end where
/// less seems to wait ([Reach]), one statement each. Whatever links it meets it keeps ([Web]); as
/// soon as the levels of both ends together are as many as a path has hops, every link of every
/// such path is known, and the paths are read off ([Walk]). What was found goes among the arguments
/// of the operation's one compiled statement, which puts what is left to weigh in order and answers
/// everything below ([Paths]). `src/docs/decisions/010-paths-are-met-halfway.md` tells why.
@NullMarked
package press.dossier.query.path;

import org.jspecify.annotations.NullMarked;

/** A question that was not answered: its stable code, and the id under which the service has it in its log. */
export class NotAnswered extends Error {
  constructor(message, code, requestId) {
    super(message);
    this.code = code;
    this.requestId = requestId;
  }
}

const TOKEN = "dossier:token";

/** The desk's token, kept until the window is closed; empty for the public. */
export const token = {
  get: () => sessionStorage.getItem(TOKEN) ?? "",
  set: (value) => (value ? sessionStorage.setItem(TOKEN, value) : sessionStorage.removeItem(TOKEN)),
};

/**
 * Asks the public endpoint, as any program would, and answers `{ data, answer }`, of which `answer` says as of which
 * revision and day. Throws {@link NotAnswered}.
 */
export async function ask(document, variables, signal) {
  return read(await sent({ query: document, variables }, signal));
}

/** Reads what was answered. */
export async function read(reply) {
  const answer = await reply.json().catch(() => ({}));
  const error = answer.errors?.[0];
  if (error) {
    forgetRefused(error.extensions?.code);
    throw new NotAnswered(error.message, error.extensions?.code, error.extensions?.requestId);
  }
  if (!reply.ok || !answer.data) {
    throw new NotAnswered(`HTTP ${reply.status}`, "UNAVAILABLE");
  }
  return { data: answer.data, answer: answer.extensions.answer };
}

/** A token that is not accepted would be refused with each question from then on. */
function forgetRefused(code) {
  if (code === "UNAUTHENTICATED") {
    token.set("");
  }
}

async function sent(body, signal) {
  try {
    return await fetch("/graphql", { method: "POST", headers: headers(), body: JSON.stringify(body), signal });
  } catch (failure) {
    if (failure.name === "AbortError") {
      throw failure;
    }
    throw new NotAnswered(failure.message, "UNREACHABLE");
  }
}

function headers() {
  const held = token.get();
  return {
    "Content-Type": "application/json",
    Accept: "application/graphql-response+json",
    ...(held && { Authorization: `Bearer ${held}` }),
  };
}

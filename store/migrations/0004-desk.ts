/**
 * The review desk. The docket has a row for each conflict that there is now, in the order in which a person sees them; `docket_names`
 * has the case of every conflict that there ever was. `fill-docket.ts` fills both from the findings that are there.
 */
export const desk = `
CREATE TABLE desk_state (
  one INTEGER PRIMARY KEY,
  last INTEGER NOT NULL,
  filled INTEGER NOT NULL
);
INSERT INTO desk_state VALUES (1, 0, 0);

CREATE TABLE docket (
  rank INTEGER NOT NULL,
  conflict_id TEXT NOT NULL UNIQUE,
  case_id INTEGER NOT NULL UNIQUE,
  story_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  outcome TEXT NOT NULL,
  status TEXT NOT NULL,
  new_evidence INTEGER NOT NULL,
  version INTEGER NOT NULL,
  lease_by TEXT,
  lease_until INTEGER NOT NULL,
  outlets TEXT NOT NULL,
  deciders TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (rank, conflict_id)
) WITHOUT ROWID;
CREATE INDEX docket_by_story ON docket (story_id, rank);

CREATE TABLE docket_names (
  conflict_id TEXT PRIMARY KEY,
  case_id INTEGER NOT NULL,
  changed INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX docket_names_by_change ON docket_names (changed, conflict_id);

ALTER TABLE judgements ADD COLUMN case_id INTEGER;
ALTER TABLE judgements ADD COLUMN batch TEXT;
ALTER TABLE judgements ADD COLUMN position INTEGER;
CREATE INDEX judgements_by_case ON judgements (case_id);
CREATE INDEX judgements_by_batch ON judgements (batch);
CREATE INDEX judgements_by_position ON judgements (position);
ALTER TABLE story_rulings ADD COLUMN position INTEGER;
CREATE INDEX story_rulings_by_position ON story_rulings (position);

CREATE TABLE case_articles (
  article_id TEXT NOT NULL,
  case_id INTEGER NOT NULL,
  PRIMARY KEY (article_id, case_id)
) WITHOUT ROWID;

CREATE TABLE article_versions (
  article_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (article_id, version)
) WITHOUT ROWID;

CREATE TABLE users (
  name TEXT PRIMARY KEY,
  body TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE sessions (
  id_hash TEXT PRIMARY KEY,
  user_name TEXT NOT NULL,
  csrf TEXT NOT NULL,
  expires INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE tokens (
  name TEXT PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE views (
  user_name TEXT NOT NULL,
  name TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (user_name, name)
) WITHOUT ROWID;

CREATE TABLE webhooks (
  id TEXT PRIMARY KEY,
  body TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE outbox (
  id TEXT PRIMARY KEY,
  webhook_id TEXT NOT NULL,
  event TEXT NOT NULL,
  body TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  due_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX outbox_by_time ON outbox (due_at);
`;

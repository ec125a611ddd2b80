/**
 * The store as the system of record for work: tasks with their states, texts with the keys they are found by, and findings by
 * neighbourhood. What was extracted before is made again from the articles, which stay.
 */
export const work = `
DROP TABLE claims;
DROP TABLE extractions;
DROP TABLE findings;

CREATE TABLE texts (
  id INTEGER PRIMARY KEY,
  profile BLOB NOT NULL
);

CREATE TABLE article_texts (
  article_id TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
  text_id INTEGER NOT NULL REFERENCES texts (id)
) WITHOUT ROWID;
CREATE INDEX articles_by_text ON article_texts (text_id);

CREATE TABLE text_keys (
  key INTEGER NOT NULL,
  text_id INTEGER NOT NULL,
  PRIMARY KEY (key, text_id)
) WITHOUT ROWID;

CREATE TABLE common_keys (
  key INTEGER PRIMARY KEY
);

CREATE TABLE extractions (
  article_id TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
  version TEXT NOT NULL,
  claim_part TEXT NOT NULL,
  body BLOB NOT NULL
);
CREATE INDEX extractions_by_claim_part ON extractions (claim_part);

CREATE TABLE neighbours (
  article_id TEXT PRIMARY KEY,
  neighbourhood TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX neighbours_by_neighbourhood ON neighbours (neighbourhood);

CREATE TABLE findings (
  neighbourhood TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('repeat', 'story', 'conflict')),
  id TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (kind, id, neighbourhood)
) WITHOUT ROWID;
CREATE INDEX findings_by_neighbourhood ON findings (neighbourhood);

CREATE TABLE judgements (
  id TEXT PRIMARY KEY,
  conflict_id TEXT NOT NULL,
  body TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE tasks (
  stage TEXT NOT NULL CHECK (stage IN ('extract', 'link', 'compare')),
  subject TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'set-aside')),
  wanted INTEGER NOT NULL,
  failures INTEGER NOT NULL,
  interruptions INTEGER NOT NULL,
  reason TEXT,
  owner TEXT,
  due_at INTEGER NOT NULL,
  since INTEGER NOT NULL,
  finished_at INTEGER,
  pipeline INTEGER NOT NULL,
  PRIMARY KEY (stage, subject)
) WITHOUT ROWID;
CREATE INDEX tasks_by_state ON tasks (stage, state, due_at);
CREATE INDEX tasks_by_owner ON tasks (owner) WHERE state = 'running';

INSERT INTO tasks SELECT 'extract', id, 'waiting', 1, 0, 0, NULL, NULL, 0, 0, NULL, 0 FROM articles;
`;

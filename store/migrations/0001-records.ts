/** One row for each record: what is asked for stands in columns, the record itself as JSON. */
export const records = `
CREATE TABLE articles (
  id TEXT PRIMARY KEY,
  version TEXT NOT NULL,
  body TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE extractions (
  article_id TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
  body TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE claims (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES extractions (article_id) ON DELETE CASCADE,
  body TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX claims_by_article ON claims (article_id);

CREATE TABLE findings (
  kind TEXT NOT NULL CHECK (kind IN ('repeat', 'story', 'conflict')),
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (kind, position)
) WITHOUT ROWID;
CREATE INDEX findings_by_id ON findings (kind, id);
`;

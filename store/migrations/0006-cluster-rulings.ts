/** What persons rule on which claims answer one question, and the articles that each ruling is about. */
export const clusterRulings = `
CREATE TABLE cluster_rulings (
  id TEXT PRIMARY KEY,
  body TEXT NOT NULL,
  position INTEGER
) WITHOUT ROWID;
CREATE INDEX cluster_rulings_by_position ON cluster_rulings (position);

CREATE TABLE cluster_ruling_articles (
  article_id TEXT NOT NULL,
  ruling_id TEXT NOT NULL REFERENCES cluster_rulings (id),
  PRIMARY KEY (article_id, ruling_id)
) WITHOUT ROWID;
`;

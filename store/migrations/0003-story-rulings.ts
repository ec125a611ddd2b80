/** What persons rule on which articles tell one event, and the articles that each ruling is about. */
export const storyRulings = `
CREATE TABLE story_rulings (
  id TEXT PRIMARY KEY,
  body TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE story_ruling_articles (
  article_id TEXT NOT NULL,
  ruling_id TEXT NOT NULL REFERENCES story_rulings (id),
  PRIMARY KEY (article_id, ruling_id)
) WITHOUT ROWID;
`;

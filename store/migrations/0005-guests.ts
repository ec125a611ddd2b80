/**
 * What texts share passages by, and the articles that a neighbourhood was compared with though they are not in it. Texts of before have
 * no such keys; a newer pipeline reads them again.
 */
export const guests = `
ALTER TABLE texts ADD COLUMN passages BLOB;

CREATE TABLE guests (
  article_id TEXT NOT NULL,
  neighbourhood TEXT NOT NULL,
  PRIMARY KEY (article_id, neighbourhood)
) WITHOUT ROWID;
CREATE INDEX guests_by_neighbourhood ON guests (neighbourhood);
`;

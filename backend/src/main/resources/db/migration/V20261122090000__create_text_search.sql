-- btree_gist: equality inside exclusion constraints. pg_trgm: substring search.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;

-- A trigram index cannot serve a two-character Chinese search; one on text with a space between all
-- characters can: '建国' becomes ' 建 国 ', and LIKE '% 建 国 %' finds it by its trigrams.
create function spaced(value text) returns text
    language sql immutable strict parallel safe
    return ' ' || regexp_replace(lower(value), '(.)', '\1 ', 'g');

-- The list of postings comes newest first; the index has that very order, ties by id.
drop index posting_posted_on;
create index posting_latest on posting (posted_on desc nulls last, id);

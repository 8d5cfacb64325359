-- With whether a report is computed and when it was handed in: what quarters, completeness and statistics count is read
-- from the index alone.
drop index progress_quarter;
create index progress_quarter on progress (batch_id, quarter, village_code, target_code)
    include (state, share, value, computed, reported_at);

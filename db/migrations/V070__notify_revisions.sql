-- Whoever serves answers from memory must hear of it when something is written, whoever has written it: a desk, a load, an embargo
-- that has passed. A notification is sent when the transaction commits, and not at all if it does not.
create function notify_revision() returns trigger language plpgsql as $$
  begin
    perform pg_notify('dossier_revision', max(number)::text) from drawn;
    return null;
  end
$$;

comment on function notify_revision() is 'Wakes those who listen on the channel dossier_revision. They ask for the newest revision themselves: anybody may notify.';

create trigger revision_notify after insert on revision
  referencing new table as drawn
  for each statement execute function notify_revision();

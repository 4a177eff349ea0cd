-- Tác động không còn mới nhất: what was approved is published only while the impact that was seen is still what the version
-- would do today, and no version brings an older number into force (docs/drafts.md).

-- id@version of the versions in force that extend this set and were scored with it, by commas; empty: none.
alter table draft_impact add column extending text not null default '';

-- The sets that lie around a layer as it was checked.
create function sets_around(surroundings text) returns setof text language sql stable as $$
    select distinct split_part(path, '/', 2)
    from set_surroundings kept, jsonb_object_keys(kept.body::jsonb) path
    where kept.digest = surroundings and path like 'sets/%'
$$;

-- Publications wait for each other, so that none is decided on what another one is about to change.
create function concern_current_impact() returns trigger language plpgsql as $$
declare
    shown   draft_impact;
    own     text;
    checked text;
begin
    perform pg_advisory_xact_lock(hashtextextended('set_publication', 8));
    select * into shown from draft_impact where id = new.impact_id;
    if not found then
        return new; -- the keys say why that cannot be
    end if;
    select set_id into own from set_draft where id = new.draft_id;
    select surroundings into checked from draft_check where id = new.check_id;
    if exists (select from set_publication done join draft_check of_done on of_done.id = done.check_id
               where done.made_at >= shown.made_at
                 and (done.set_id in (own, split_part(shown.against, '@', 1))
                      or done.set_id in (select sets_around(checked))
                      or own in (select sets_around(of_done.surroundings)))) then
        raise exception 'Tác động đã được tính trước khi một phiên bản khác được công bố; hãy tính lại (%)', new.impact_id
            using errcode = 'integrity_constraint_violation';
    end if;
    if exists ((select latest.id::text
                from latest_run latest
                join regexp_split_to_table(shown.against || ',' || shown.extending, ',') ref
                    on split_part(ref, '@', 1) = latest.set_id)
               except (select regexp_split_to_table(shown.runs, ','))) then
        raise exception 'Tác động không tính trên các lần chấm mới nhất; hãy tính lại (%)', new.impact_id
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

create function follow_last_version() returns trigger language plpgsql as $$
begin
    if exists (select from set_publication
               where set_id = new.set_id and version::integer > new.version::integer) then
        raise exception 'Phiên bản % thấp hơn phiên bản đang áp dụng của bộ %', new.version, new.set_id
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

create trigger d_current before insert on draft_approval for each row execute function concern_current_impact();
create trigger d_current before insert on set_publication for each row execute function concern_current_impact();
create trigger e_ascending before insert on set_publication for each row execute function follow_last_version();

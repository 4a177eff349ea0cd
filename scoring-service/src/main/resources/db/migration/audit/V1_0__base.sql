-- What every module's migrations stand on. The application's user is the placeholder "app-role": it gets the rights that a
-- migration grants by name and no others.

-- Vietnamese alphabetical order, whatever the options were with which the server was made.
create collation vi (provider = icu, locale = 'vi-VN');

grant usage on schema public to "${app-role}";

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Bảng % chỉ được ghi thêm, không được %', tg_table_name, tg_op
        using errcode = 'insufficient_privilege';
end
$$;

-- Rows of an append-only table can be added and read; nobody, not even the owner, changes or removes one by mistake.
create procedure make_append_only(target regclass) language plpgsql as $$
begin
    execute format('create trigger append_only before update or delete or truncate on %s
                    for each statement execute function refuse_change()', target);
    execute format('revoke all on %s from "${app-role}"', target);
    execute format('grant select, insert on %s to "${app-role}"', target);
end
$$;

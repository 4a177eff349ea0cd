-- Lần chấm mới nhất: of each set the run whose figures count today, one for each list of units, dates not moved. Real
-- figures come before made-up ones, however old they are; then the newest. One place says so for the program and for the
-- tables of versions (docs/drafts.md).
create view latest_run as
    select distinct on (run.set_id, batch.place) run.set_id, batch.place, run.id
    from score_run run
    join figure_batch batch on batch.id = run.figures_batch
    where run.moved_years = 0
    order by run.set_id, batch.place, run.demonstration, run.id desc;

grant select on latest_run to "${app-role}";

-- Who is where, in an order that does not depend on the machine, and a die that always falls the same way.
create or replace function pg_temp.draw(purpose text, key text, faces integer) returns integer language sql immutable as
$$ select (('x' || left(md5(purpose || key), 8))::bit(32)::bigint % faces)::integer $$;

create or replace function pg_temp.at(day date, clock time) returns timestamptz language sql immutable as
$$ select (day + clock) at time zone 'Asia/Shanghai' $$;

-- The evening of the day that the demonstration stands on: nothing is recorded later.
create or replace function pg_temp.recorded_until() returns timestamptz language sql immutable as
$$ select timestamptz '2005-03-10 23:59+08' $$;

create temporary table placed on commit drop as
select c.id as cadre_id, c.id_number as key, c.unit_id, p.village_code, p.role, p.posted_on,
    left(p.village_code, 9) as town, left(p.village_code, 6) as county, t.name as town_name, a.name as county_name,
    row_number() over (partition by left(p.village_code, 9) order by p.village_code, p.role, c.id_number) as place
from posting p
join cadre c on c.id = p.cadre_id
join area t on t.code = left(p.village_code, 9)
join area a on a.code = left(p.village_code, 6)
where p.ended_on is null;
analyze placed;

-- Four absences that look the same: one that nothing explains, one with leave, one with an outing, one of a commuter.
create temporary table planted on commit drop as
select distinct on (p.village_code) p.cadre_id, case_of.name
from placed p
join (values ('441481107213', 'UNEXPLAINED'), ('441481107215', 'LEAVE'), ('441481107221', 'OUTING'),
    ('441481107222', 'COMMUTER')) as case_of (village, name) on case_of.village = p.village_code
where p.role = 'MEMBER'
order by p.village_code, p.key;

-- The public bodies that owe a report. The code is theirs for life (GB 32100-2015); the region may be a township of nine
-- digits, which the table of regions need not list, so it is checked when a body is registered and not by a foreign key.
create table body (
    code       text not null,
    name       text not null,
    kind       text not null,
    level      text not null,
    region     text not null,
    valid_from date not null,
    valid_to   date,
    version    integer not null,
    constraint body_pkey primary key (code),
    constraint body_code_check check (length(code) = 18),
    constraint body_kind_check check (kind in ('GOVERNMENT', 'OFFICE', 'DEPARTMENT', 'TOWNSHIP', 'INSTITUTION')),
    constraint body_level_check check (level in ('NATION', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP')),
    constraint body_validity_check check (valid_to >= valid_from)
);
-- Regions are always asked for by the beginning of their code.
create index body_region_idx on body (region text_pattern_ops);

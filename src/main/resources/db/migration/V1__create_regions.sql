-- Administrative divisions by GB/T 2260. Codes change over the years, so each row says from when to when it holds.
create table region (
    code       text not null,
    name       text not null,
    level      text not null,
    parent     text,
    valid_from date not null,
    valid_to   date,
    constraint region_pkey primary key (code),
    constraint region_parent_fkey foreign key (parent) references region (code),
    constraint region_code_check check (code ~ '^(\d{6}|\d{9})$'),
    constraint region_level_check check (level in ('NATION', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP'))
);
create index region_parent_idx on region (parent);

-- What a region demands of the reports filed in it, and in all regions below that have no entry of their own. The region may be
-- a township of nine digits, which the table of regions need not list, so there is no foreign key.
create table requirement (
    region              text not null,
    explain_warnings    boolean not null,
    overview_characters integer,
    version             integer not null,
    constraint requirement_pkey primary key (region),
    constraint requirement_overview_characters_check check (overview_characters > 0)
);

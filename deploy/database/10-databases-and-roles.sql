-- Run once by the superuser of a new PostgreSQL. Passwords are set afterwards, one per role:
--   \password wz_api
-- None of these roles owns a table, none bypasses row-level security; wz_owner logs in only for migrations.
create role wz_owner login;
create role wz_api login;
create role wz_projector login;
create role wz_timekeeper login;
create role wz_eraser login;
create role wz_relay login;
create role wz_access_log login;
create role wz_notary login;
create role wz_audit login;
create role wz_figures login;
create role wz_keys login;
create role adapter_ocmw login;
create role adapter_vdab login;
create role adapter_caw login;
create role adapter_files login;

create database wisselzone owner wz_owner;
create database wisselzone_keys owner wz_owner;
create database adapter_ocmw owner adapter_ocmw;
create database adapter_vdab owner adapter_vdab;
create database adapter_caw owner adapter_caw;
create database adapter_files owner adapter_files;

--
-- PostgreSQL database dump
--

\restrict b2LVTTLYha2AQ6Ts0lA3evRzlH6N5iw9elS9z7M62KZlR5lVeJhdHaxNI6k7cGN

-- Dumped from database version 15.20 (Debian 15.20-0+deb12u1)
-- Dumped by pg_dump version 15.20 (Debian 15.20-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: __EFMigrationsHistory; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public."__EFMigrationsHistory" (
    migration_id character varying(150) NOT NULL,
    product_version character varying(32) NOT NULL
);


ALTER TABLE public."__EFMigrationsHistory" OWNER TO samphire;

--
-- Name: account_roles; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.account_roles (
    account_id uuid NOT NULL,
    role character varying(40) NOT NULL
);


ALTER TABLE public.account_roles OWNER TO samphire;

--
-- Name: accounts; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.accounts (
    id uuid NOT NULL,
    email character varying(254) NOT NULL,
    normalized_email text NOT NULL,
    display_name character varying(100) NOT NULL,
    agency_id uuid NOT NULL,
    telephone text,
    password_hash text,
    security_stamp text NOT NULL,
    totp_key bytea,
    totp_confirmed boolean NOT NULL,
    last_totp_step bigint NOT NULL,
    disabled boolean NOT NULL
);


ALTER TABLE public.accounts OWNER TO samphire;

--
-- Name: agencies; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.agencies (
    id uuid NOT NULL,
    name character varying(100) NOT NULL,
    supervisors uuid NOT NULL
);


ALTER TABLE public.agencies OWNER TO samphire;

--
-- Name: audit_entries; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.audit_entries (
    chain character varying(41) NOT NULL,
    seq bigint NOT NULL,
    at bigint NOT NULL,
    user_id uuid,
    role text,
    agency_id uuid,
    session uuid,
    request text,
    action text NOT NULL,
    target_kind text NOT NULL,
    target_id uuid,
    reason text,
    origin text NOT NULL,
    commitment bytea,
    row_mac bytea,
    previous bytea NOT NULL,
    hash bytea NOT NULL
);


ALTER TABLE public.audit_entries OWNER TO samphire;

--
-- Name: audit_heads; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.audit_heads (
    chain character varying(41) NOT NULL,
    seq bigint NOT NULL,
    hash bytea NOT NULL,
    at bigint NOT NULL,
    mac bytea NOT NULL
);


ALTER TABLE public.audit_heads OWNER TO samphire;

--
-- Name: audit_payloads; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.audit_payloads (
    chain character varying(41) NOT NULL,
    seq bigint NOT NULL,
    sealed bytea NOT NULL
);


ALTER TABLE public.audit_payloads OWNER TO samphire;

--
-- Name: concern_alerts; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.concern_alerts (
    id uuid NOT NULL,
    file_id uuid NOT NULL,
    "to" character varying(40) NOT NULL,
    outcome character varying(40) NOT NULL,
    who text,
    at timestamp with time zone NOT NULL,
    reference text,
    recorded_by_id uuid NOT NULL,
    recorded_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.concern_alerts FORCE ROW LEVEL SECURITY;


ALTER TABLE public.concern_alerts OWNER TO samphire;

--
-- Name: concerns; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.concerns (
    file_id uuid NOT NULL,
    reference text NOT NULL,
    state character varying(40) NOT NULL,
    author_id uuid NOT NULL,
    author_agency_id uuid NOT NULL,
    area_id text NOT NULL,
    draft_json text NOT NULL,
    version integer NOT NULL,
    started_at timestamp with time zone NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    team_id uuid,
    with_team_since timestamp with time zone,
    act_now boolean NOT NULL,
    read_due_at timestamp with time zone,
    escalated_at timestamp with time zone,
    read_at timestamp with time zone,
    read_by_id uuid,
    answer_due_on date,
    finished_at timestamp with time zone
);

ALTER TABLE ONLY public.concerns FORCE ROW LEVEL SECURITY;


ALTER TABLE public.concerns OWNER TO samphire;

--
-- Name: data_keys; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.data_keys (
    id uuid NOT NULL,
    purpose character varying(20) NOT NULL,
    agency_id uuid,
    owner uuid NOT NULL,
    kek_id uuid NOT NULL,
    wrapped bytea NOT NULL,
    created_at bigint NOT NULL,
    destroyed_at bigint
);


ALTER TABLE public.data_keys OWNER TO samphire;

--
-- Name: file_blocks; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.file_blocks (
    account_id uuid NOT NULL,
    file_id uuid NOT NULL
);

ALTER TABLE ONLY public.file_blocks FORCE ROW LEVEL SECURITY;


ALTER TABLE public.file_blocks OWNER TO samphire;

--
-- Name: file_grants; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.file_grants (
    principal_id uuid NOT NULL,
    file_id uuid NOT NULL,
    level character varying(40) NOT NULL,
    reason character varying(40) NOT NULL,
    until timestamp with time zone,
    list character varying(40),
    progress character varying(40),
    is_urgent boolean NOT NULL,
    sort_key character varying(28)
);

ALTER TABLE ONLY public.file_grants FORCE ROW LEVEL SECURITY;


ALTER TABLE public.file_grants OWNER TO samphire;

--
-- Name: file_messages; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.file_messages (
    id uuid NOT NULL,
    file_id uuid NOT NULL,
    kind character varying(40) NOT NULL,
    text text NOT NULL,
    by_id uuid NOT NULL,
    at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.file_messages FORCE ROW LEVEL SECURITY;


ALTER TABLE public.file_messages OWNER TO samphire;

--
-- Name: file_notes; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.file_notes (
    id uuid NOT NULL,
    file_id uuid NOT NULL,
    kind character varying(40) NOT NULL,
    text text,
    team_id uuid,
    by_id uuid,
    at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.file_notes FORCE ROW LEVEL SECURITY;


ALTER TABLE public.file_notes OWNER TO samphire;

--
-- Name: processed_requests; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.processed_requests (
    key uuid NOT NULL,
    account_id uuid NOT NULL,
    body_hash bytea NOT NULL,
    answer text NOT NULL,
    at timestamp with time zone NOT NULL
);


ALTER TABLE public.processed_requests OWNER TO samphire;

--
-- Name: record_values; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.record_values (
    id uuid NOT NULL,
    record_id uuid NOT NULL,
    file_id uuid NOT NULL,
    kind character varying(40) NOT NULL,
    words text NOT NULL,
    folded text NOT NULL,
    said_at timestamp with time zone NOT NULL,
    sureness character varying(40) NOT NULL,
    said_by_id uuid NOT NULL
);

ALTER TABLE ONLY public.record_values FORCE ROW LEVEL SECURITY;


ALTER TABLE public.record_values OWNER TO samphire;

--
-- Name: recovery_codes; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.recovery_codes (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    hash bytea NOT NULL,
    used_at timestamp with time zone
);


ALTER TABLE public.recovery_codes OWNER TO samphire;

--
-- Name: register_links; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.register_links (
    id uuid NOT NULL,
    file_id uuid NOT NULL,
    from_id uuid NOT NULL,
    to_id uuid NOT NULL,
    kind character varying(40) NOT NULL,
    role character varying(40) NOT NULL,
    said_at timestamp with time zone NOT NULL,
    sureness character varying(40) NOT NULL,
    said_by_id uuid NOT NULL
);

ALTER TABLE ONLY public.register_links FORCE ROW LEVEL SECURITY;


ALTER TABLE public.register_links OWNER TO samphire;

--
-- Name: register_records; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.register_records (
    id uuid NOT NULL,
    kind character varying(40) NOT NULL
);

ALTER TABLE ONLY public.register_records FORCE ROW LEVEL SECURITY;


ALTER TABLE public.register_records OWNER TO samphire;

--
-- Name: required_alerts; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.required_alerts (
    file_id uuid NOT NULL,
    "to" character varying(40) NOT NULL,
    method character varying(40) NOT NULL,
    "position" integer NOT NULL
);

ALTER TABLE ONLY public.required_alerts FORCE ROW LEVEL SECURITY;


ALTER TABLE public.required_alerts OWNER TO samphire;

--
-- Name: role_proposals; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.role_proposals (
    account_id uuid NOT NULL,
    role character varying(40) NOT NULL,
    proposed_by uuid NOT NULL,
    at timestamp with time zone NOT NULL
);


ALTER TABLE public.role_proposals OWNER TO samphire;

--
-- Name: saved_forms; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.saved_forms (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    path character varying(2000) NOT NULL,
    sealed bytea NOT NULL,
    at timestamp with time zone NOT NULL
);


ALTER TABLE public.saved_forms OWNER TO samphire;

--
-- Name: sealed_sources; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.sealed_sources (
    id uuid NOT NULL,
    file_id uuid NOT NULL,
    agency_id uuid NOT NULL,
    reference text NOT NULL,
    sealed bytea NOT NULL
);

ALTER TABLE ONLY public.sealed_sources FORCE ROW LEVEL SECURITY;


ALTER TABLE public.sealed_sources OWNER TO samphire;

--
-- Name: sessions; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.sessions (
    id uuid NOT NULL,
    key_hash bytea NOT NULL,
    account_id uuid NOT NULL,
    security_stamp text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    factor_at timestamp with time zone,
    locked_at timestamp with time zone,
    ended_at timestamp with time zone
);


ALTER TABLE public.sessions OWNER TO samphire;

--
-- Name: sign_in_delays; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.sign_in_delays (
    key_hash bytea NOT NULL,
    failures integer NOT NULL,
    wait_until timestamp with time zone NOT NULL
);


ALTER TABLE public.sign_in_delays OWNER TO samphire;

--
-- Name: tasks; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.tasks (
    id uuid NOT NULL,
    file_id uuid NOT NULL,
    kind character varying(40) NOT NULL,
    rank integer NOT NULL,
    assigned_to uuid NOT NULL,
    "to" character varying(40),
    awaited_by uuid,
    due_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone NOT NULL,
    done_at timestamp with time zone,
    done_by_id uuid
);

ALTER TABLE ONLY public.tasks FORCE ROW LEVEL SECURITY;


ALTER TABLE public.tasks OWNER TO samphire;

--
-- Name: team_members; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.team_members (
    team_id uuid NOT NULL,
    account_id uuid NOT NULL
);


ALTER TABLE public.team_members OWNER TO samphire;

--
-- Name: teams; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.teams (
    id uuid NOT NULL,
    agency_id uuid NOT NULL,
    name character varying(100) NOT NULL,
    area_id text,
    desk_id text,
    supervisor_id uuid
);


ALTER TABLE public.teams OWNER TO samphire;

--
-- Data for Name: __EFMigrationsHistory; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public."__EFMigrationsHistory" (migration_id, product_version) FROM stdin;
20261130131115_Initial	10.0.15
\.


--
-- Data for Name: account_roles; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.account_roles (account_id, role) FROM stdin;
01a22d43-0972-7942-9157-b9cce4a85cc4	reporter
01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter
01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter
01a22d43-0dcf-7ea7-89b1-21367d9561fd	practitioner
01a22d43-0eb7-73bd-bdf8-b74276a009b0	practitioner
01a22d43-0eb7-73bd-bdf8-b74276a009b0	champion
01a22d43-0f9d-73e4-bf6e-6d6b53ad3c89	supervisor
01a22d43-1099-7d62-ac42-3dd48c462a41	supervisor
01a22d43-1184-736a-ba12-158dae428774	police-triage
01a22d43-12be-72af-a1ae-965645b123f1	analyst
01a22d43-13b5-7811-8920-97e2e06a55e1	administrator
01a22d43-14d3-730b-9e49-fab65e41f61a	auditor
\.


--
-- Data for Name: accounts; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.accounts (id, email, normalized_email, display_name, agency_id, telephone, password_hash, security_stamp, totp_key, totp_confirmed, last_totp_step, disabled) FROM stdin;
01a22d43-0972-7942-9157-b9cce4a85cc4	priya.raman@thornsea-trust.example	PRIYA.RAMAN@THORNSEA-TRUST.EXAMPLE	Priya Raman	01a22d43-08ca-7039-a840-8bb317529026	01632 960 001	AQAAAAIAA1tgAAAAEGEm/KIbLpbb797It/HcbC8Y1ySyGfq9ThGUCBzwIV9kR05X3ak7vTOmeWGs9dHTaw==	3B7L55ZGAKCO7256GEQDEM2XBMXMK7TZ	\N	f	0	f
01a22d43-0b51-725b-b0bc-1d8599b4c5d7	siobhan.keane@thornsea-trust.example	SIOBHAN.KEANE@THORNSEA-TRUST.EXAMPLE	Siobhan Keane	01a22d43-08ca-7039-a840-8bb317529026	01632 960 002	AQAAAAIAA1tgAAAAECbdWUxzR44DnCx/GdhH6DIUEZ06IiiIZdAsTGiHzICMyLPUmsvy7fF3tgpVR2BS2g==	BMEZZ4FUQR6AK55L5F3FWV4UNTLPUILV	\N	f	0	f
01a22d43-0ca7-72fa-a39d-a227d71bd91b	kofi.mensah@wendmarsh.example	KOFI.MENSAH@WENDMARSH.EXAMPLE	Kofi Mensah	01a22d43-083f-7a9c-94d4-195f93046f8d	07700 900 103	AQAAAAIAA1tgAAAAECQqYYg0uiPEK3D+H/dVANnpNtu6Kjc1s6phDXONRMamN7YTWlw2Bl4xuVBtAAwN9g==	FOBKZKXWCHWZQLZVTFI5ABZUJIWXXGRZ	\N	f	0	f
01a22d43-0dcf-7ea7-89b1-21367d9561fd	daniel.okonjo@wendmarsh.example	DANIEL.OKONJO@WENDMARSH.EXAMPLE	Daniel Okonjo	01a22d43-083f-7a9c-94d4-195f93046f8d	01632 960 104	AQAAAAIAA1tgAAAAEDcEqDS/OtnLOXQJF2p3induTN8BVI2FAbxKV2XBfTmAbTPwZVloExSn67pZNnRl5A==	FPVNOYITXHIADBL2WBE5UFVCSXQCSTIN	\N	f	0	f
01a22d43-0eb7-73bd-bdf8-b74276a009b0	mairi.sutherland@wendmarsh.example	MAIRI.SUTHERLAND@WENDMARSH.EXAMPLE	Mairi Sutherland	01a22d43-083f-7a9c-94d4-195f93046f8d	01632 960 105	AQAAAAIAA1tgAAAAEPzevY/kekwxzAAodWj8lBlydbPAYRVNynSUhMDwjsD3nWBPZAVa2Iah5S5Az5zQsw==	WEOEVB7NR5P55FYLSKT2KDI3EYFF4WVW	\N	f	0	f
01a22d43-0f9d-73e4-bf6e-6d6b53ad3c89	gwen.pritchard@wendmarsh.example	GWEN.PRITCHARD@WENDMARSH.EXAMPLE	Gwen Pritchard	01a22d43-083f-7a9c-94d4-195f93046f8d	01632 960 106	AQAAAAIAA1tgAAAAEI2avYfwK4eQrVy6WfgHO5dXJ0Tf8La6ojMlcHRFf7Ih/so8xZvYZ5zjycsXUOSJ0Q==	XYBDDXNLPBAAFBLKEODJG2JZO3JKO5OH	\N	f	0	f
01a22d43-1099-7d62-ac42-3dd48c462a41	imogen.falk@wendmarsh.example	IMOGEN.FALK@WENDMARSH.EXAMPLE	Imogen Falk	01a22d43-083f-7a9c-94d4-195f93046f8d	01632 960 108	AQAAAAIAA1tgAAAAEPOXEW6Wau30nPDEodAgatj1yk4zwzMgMQw+I/dnMCx1yEdmYZotQESWsQD+wNQNXQ==	ABMHJZ5NBMCMEG3PWT2F2A7NDTU5XBQG	\N	f	0	f
01a22d43-1184-736a-ba12-158dae428774	tomasz.zielinski@wendmarsh-police.example	TOMASZ.ZIELINSKI@WENDMARSH-POLICE.EXAMPLE	Tomasz Zielinski	01a22d43-08bf-733e-aaf9-97e953a6034b	01632 960 107	AQAAAAIAA1tgAAAAEKGwfiQiFdLYhyu9nRyokLAZxlduzwi9v36eQ7dwJtbedXdZyNA9JstgXFldCboAyA==	JFWN6IDIQRNW625RMNFZK3HCIWLXLDNJ	\N	f	0	f
01a22d43-12be-72af-a1ae-965645b123f1	hamza.qureshi@wendmarsh.example	HAMZA.QURESHI@WENDMARSH.EXAMPLE	Hamza Qureshi	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	AQAAAAIAA1tgAAAAEOslkWl4U1ApqKL2LSaw1Wlrq0MQbqMuRgPsWQcS/Svk/pMDfySh+Assk92ps6V1Vg==	3FIHESZUXCXZEF7RMKG5UMY7NTT2ATWZ	\N	f	0	f
01a22d43-13b5-7811-8920-97e2e06a55e1	lin.chan@wendmarsh.example	LIN.CHAN@WENDMARSH.EXAMPLE	Lin Chan	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	AQAAAAIAA1tgAAAAEGpVFr8OubaIJjUqn6qjIggDvx09n+NQXrArU3PxD+aXQXp23l2ZT8KbsQpoeoG09A==	EC3JTRB3TKMUSWCP4AYAACZOLNF63Y7H	\N	f	0	f
01a22d43-14d3-730b-9e49-fab65e41f61a	ruth.abara@wendmarsh.example	RUTH.ABARA@WENDMARSH.EXAMPLE	Ruth Abara	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	AQAAAAIAA1tgAAAAEMXNjZYbVNMBQyra6AYtfl3j45bbKA7HAlr/yrV4QGC64Lue34MzncmXqOqY9jKj8g==	LSXS4ZCZQ73CBSD43ZCNTA52YHQJDTZ5	\N	f	0	f
\.


--
-- Data for Name: agencies; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.agencies (id, name, supervisors) FROM stdin;
01a22d43-083f-7a9c-94d4-195f93046f8d	Wendmarsh Council	01a22d43-083f-76e6-87af-d1345fb8790f
01a22d43-08bf-733e-aaf9-97e953a6034b	Wendmarsh Police	01a22d43-08bf-75fa-8dc0-fdfc33366246
01a22d43-08ca-7039-a840-8bb317529026	Thornsea Learning Trust	01a22d43-08ca-7531-949d-be5a1401d44b
\.


--
-- Data for Name: audit_entries; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.audit_entries (chain, seq, at, user_id, role, agency_id, session, request, action, target_kind, target_id, reason, origin, commitment, row_mac, previous, hash) FROM stdin;
system	1	1793437200000	\N	\N	\N	\N		agency-created	agency	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x24fd4eac72e527a4a4185b758c2da9d71203b89616fdb3057893810be7bf6e43
system	2	1793437200000	\N	\N	\N	\N		agency-created	agency	01a22d43-08bf-733e-aaf9-97e953a6034b	\N	job	\N	\N	\\x24fd4eac72e527a4a4185b758c2da9d71203b89616fdb3057893810be7bf6e43	\\xcc88e5594345ea16a105b83eeb89a2744127bbd402e337d4a24ec02c799bc090
system	3	1793437200000	\N	\N	\N	\N		agency-created	agency	01a22d43-08ca-7039-a840-8bb317529026	\N	job	\N	\N	\\xcc88e5594345ea16a105b83eeb89a2744127bbd402e337d4a24ec02c799bc090	\\xa244d77b7da4699fc18c3a11e6121698dfb32d7c7a9bae6a5acbcd77ffd5704e
system	4	1793437200000	\N	\N	\N	\N		team-created	team	01a22d43-08d1-7e64-9a55-a21fb160ec84	\N	job	\N	\N	\\xa244d77b7da4699fc18c3a11e6121698dfb32d7c7a9bae6a5acbcd77ffd5704e	\\x6823e1f5277e9d97dea7d31b4caadfa0b3a8bb8c6cd7e131e09bff5edae0100b
system	5	1793437200000	\N	\N	\N	\N		team-created	team	01a22d43-08e8-794b-a7a3-b946b9dfc47e	\N	job	\N	\N	\\x6823e1f5277e9d97dea7d31b4caadfa0b3a8bb8c6cd7e131e09bff5edae0100b	\\xbabe45bb031e174eb71c4541ac9a634ca29e6ad5a75c5db99f0b13ed2e39c248
user:01a22d43-0972-7942-9157-b9cce4a85cc4	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22d43-0972-7942-9157-b9cce4a85cc4	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xd64f2094af4faf610d4227f9bb03a80967fbf337a473c2d5c2c7615a06f33ac9
user:01a22d43-0972-7942-9157-b9cce4a85cc4	2	1793437200000	\N	\N	\N	\N		role-granted	user	01a22d43-0972-7942-9157-b9cce4a85cc4	reporter	job	\N	\N	\\xd64f2094af4faf610d4227f9bb03a80967fbf337a473c2d5c2c7615a06f33ac9	\\xc4f8d06a3457d00b7ae49c53fecb05b89520b542f11b91e21c314d310c4e9fdd
user:01a22d43-0b51-725b-b0bc-1d8599b4c5d7	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x489d9e3f93e62d38e32af271bc02e9baf018ea5fb5db6de4659c0081fb68cc5f
user:01a22d43-0b51-725b-b0bc-1d8599b4c5d7	2	1793437200000	\N	\N	\N	\N		role-granted	user	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	job	\N	\N	\\x489d9e3f93e62d38e32af271bc02e9baf018ea5fb5db6de4659c0081fb68cc5f	\\x43b155d5d6a0e46910031834d70694ebd28b3ecdc2852a3caf2a71db22fee9e2
user:01a22d43-0ca7-72fa-a39d-a227d71bd91b	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22d43-0ca7-72fa-a39d-a227d71bd91b	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xbfa251d4f47f39f9d763e8ea635dcaff44207db2799194cfe67b61064eb26a52
user:01a22d43-0ca7-72fa-a39d-a227d71bd91b	2	1793437200000	\N	\N	\N	\N		role-granted	user	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	job	\N	\N	\\xbfa251d4f47f39f9d763e8ea635dcaff44207db2799194cfe67b61064eb26a52	\\xd538d1d2026d9884e3e7283caf9dcba9a247b01274fd426ae68164b88641dd57
user:01a22d43-0dcf-7ea7-89b1-21367d9561fd	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22d43-0dcf-7ea7-89b1-21367d9561fd	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x8bb82e2aa5de191a8956164c20682990bab8928ca902ab768c46762dfed094e3
user:01a22d43-0dcf-7ea7-89b1-21367d9561fd	2	1793437200000	\N	\N	\N	\N		role-granted	user	01a22d43-0dcf-7ea7-89b1-21367d9561fd	practitioner	job	\N	\N	\\x8bb82e2aa5de191a8956164c20682990bab8928ca902ab768c46762dfed094e3	\\x44fac1675c3cbe4e3407ebc59ccff73995a39bdf92047e092ae78447479ae545
user:01a22d43-0eb7-73bd-bdf8-b74276a009b0	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22d43-0eb7-73bd-bdf8-b74276a009b0	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x85a3d34657d533ec0c03edf70d4d4d71cbaf861457d450b1cc8032c6ef21c130
user:01a22d43-0eb7-73bd-bdf8-b74276a009b0	2	1793437200000	\N	\N	\N	\N		role-granted	user	01a22d43-0eb7-73bd-bdf8-b74276a009b0	practitioner	job	\N	\N	\\x85a3d34657d533ec0c03edf70d4d4d71cbaf861457d450b1cc8032c6ef21c130	\\xd93d611f5995ee504beae50278a98c5858536e71824a9b1c0d217e24d4427490
user:01a22d43-0eb7-73bd-bdf8-b74276a009b0	3	1793437200000	\N	\N	\N	\N		role-granted	user	01a22d43-0eb7-73bd-bdf8-b74276a009b0	champion	job	\N	\N	\\xd93d611f5995ee504beae50278a98c5858536e71824a9b1c0d217e24d4427490	\\xd5db876a4df9f865be9f86915560d6ecd91c4d998adc530a6f44f25dd565cef8
user:01a22d43-0f9d-73e4-bf6e-6d6b53ad3c89	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22d43-0f9d-73e4-bf6e-6d6b53ad3c89	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x79186489e8f10a407af7845c187840eeb605a65e84737d07c3f9b700ccb132c9
user:01a22d43-0f9d-73e4-bf6e-6d6b53ad3c89	2	1793437200000	\N	\N	\N	\N		role-granted	user	01a22d43-0f9d-73e4-bf6e-6d6b53ad3c89	supervisor	job	\N	\N	\\x79186489e8f10a407af7845c187840eeb605a65e84737d07c3f9b700ccb132c9	\\x7bcdeaceb683b69af50ff3782b3a8133c7d06f769c082f7b205a8fee9362eeff
system	6	1793437200000	\N	\N	\N	\N		team-changed	team	01a22d43-08d1-7e64-9a55-a21fb160ec84	\N	job	\N	\N	\\xbabe45bb031e174eb71c4541ac9a634ca29e6ad5a75c5db99f0b13ed2e39c248	\\x2b6c4303a277983471d72772cb9ed2039c3b0076aafc7c3f83a2468cb424186c
user:01a22d43-1099-7d62-ac42-3dd48c462a41	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22d43-1099-7d62-ac42-3dd48c462a41	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x5044b7f262c30ac290d4e9e009a69d31d3eb231a5e17453b88d7fce89be34c2b
user:01a22d43-1099-7d62-ac42-3dd48c462a41	2	1793437200000	\N	\N	\N	\N		role-granted	user	01a22d43-1099-7d62-ac42-3dd48c462a41	supervisor	job	\N	\N	\\x5044b7f262c30ac290d4e9e009a69d31d3eb231a5e17453b88d7fce89be34c2b	\\xa0d1330b9861e4df932f0cc2454b3134fecc1bffc7d00a0c4caaa32e5d6903af
user:01a22d43-1184-736a-ba12-158dae428774	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22d43-1184-736a-ba12-158dae428774	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x264ea2b57f7cf17f66384be03dc4042777d21690db26a96fc73a5849f03ff178
user:01a22d43-1184-736a-ba12-158dae428774	2	1793437200000	\N	\N	\N	\N		role-granted	user	01a22d43-1184-736a-ba12-158dae428774	police-triage	job	\N	\N	\\x264ea2b57f7cf17f66384be03dc4042777d21690db26a96fc73a5849f03ff178	\\xfc9e28bdedaee6d75e9e945fa6109c2da2bf1a153fad9150db7317f493a0bdb3
user:01a22d43-12be-72af-a1ae-965645b123f1	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22d43-12be-72af-a1ae-965645b123f1	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x4a9c59f0a3c2fb49287e4fc579bf9d74f68feff47d61a5e6a8327c5fd62ba791
user:01a22d43-12be-72af-a1ae-965645b123f1	2	1793437200000	\N	\N	\N	\N		role-granted	user	01a22d43-12be-72af-a1ae-965645b123f1	analyst	job	\N	\N	\\x4a9c59f0a3c2fb49287e4fc579bf9d74f68feff47d61a5e6a8327c5fd62ba791	\\x00930007d2ee80b0e187764bd3dcc822c6d2d8988c65b2c2fa6e7871abacaf7d
user:01a22d43-13b5-7811-8920-97e2e06a55e1	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22d43-13b5-7811-8920-97e2e06a55e1	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xce2a82c68ac0d98a40a5b9a044597d8d2f97e57a84fbcbdac40ca3ec9aa2a69f
user:01a22d43-13b5-7811-8920-97e2e06a55e1	2	1793437200000	\N	\N	\N	\N		role-granted	user	01a22d43-13b5-7811-8920-97e2e06a55e1	administrator	job	\N	\N	\\xce2a82c68ac0d98a40a5b9a044597d8d2f97e57a84fbcbdac40ca3ec9aa2a69f	\\x35c42eb0919a9c5d7e8804f8f1b61ac795713c6b0bc678605e0ec50fc2c7dd1f
user:01a22d43-14d3-730b-9e49-fab65e41f61a	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22d43-14d3-730b-9e49-fab65e41f61a	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x1053e011396fe47c28d01d7443d97811334989f525692bfa737879dd1dd3398a
user:01a22d43-14d3-730b-9e49-fab65e41f61a	2	1793437200000	\N	\N	\N	\N		role-granted	user	01a22d43-14d3-730b-9e49-fab65e41f61a	auditor	job	\N	\N	\\x1053e011396fe47c28d01d7443d97811334989f525692bfa737879dd1dd3398a	\\x050b42c35a0f3c036bfe8a08354c292fe9460c69c48b5282504a8a21380db0a2
file:01a1d018-0ec0-7caf-b2c2-66a3512745ab	1	1794492600000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	draft-opened	concern	01a1d018-0ec0-7caf-b2c2-66a3512745ab	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x899455044593c5fd32dfb565b069ed4e1cce30bfab36ee8997be9a851d8d2b1e
file:01a1d018-0ec0-7caf-b2c2-66a3512745ab	2	1794492680000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	record-added	record	01a1d019-4740-7d38-a17f-95d8ce41d6c5	\N	cli	\N	\N	\\x899455044593c5fd32dfb565b069ed4e1cce30bfab36ee8997be9a851d8d2b1e	\\x9201c13d6ddc03d55c6ddbf277d90a9bc259674fbd89028ee3ad202a07fe0fae
file:01a1d018-0ec0-7caf-b2c2-66a3512745ab	3	1794492680000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	record-added	record	01a1d019-4740-7032-8979-33a8d391e84d	\N	cli	\N	\N	\\x9201c13d6ddc03d55c6ddbf277d90a9bc259674fbd89028ee3ad202a07fe0fae	\\xf78cc0909619ed58bc84f974006f460a3c9b3e47679e81f726f9a124e4ff8a7b
file:01a1d018-0ec0-7caf-b2c2-66a3512745ab	4	1794492680000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	link-added	link	01a1d019-4740-7448-a55f-b93a7f8d7424	\N	cli	\N	\N	\\xf78cc0909619ed58bc84f974006f460a3c9b3e47679e81f726f9a124e4ff8a7b	\\x8df7ead17208d2f9b3a73999a03b167e701efefca17436892ddea4ed6a4d2517
file:01a1d018-0ec0-7caf-b2c2-66a3512745ab	5	1794492680000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	concern-sent	concern	01a1d018-0ec0-7caf-b2c2-66a3512745ab	\N	cli	\N	\N	\\x8df7ead17208d2f9b3a73999a03b167e701efefca17436892ddea4ed6a4d2517	\\xa132ca4a4db150329e11c865a7f3f53412a76eb79915b5c37da0dcb8c2d5508c
file:01a1d018-0ec0-7caf-b2c2-66a3512745ab	6	1794494400000	01a22d43-0dcf-7ea7-89b1-21367d9561fd	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-acknowledged	concern	01a1d018-0ec0-7caf-b2c2-66a3512745ab	\N	cli	\\x39de23c33197d007cf3c92c7c1de89777b226fdae87da7fc06672385a695d526	\N	\\xa132ca4a4db150329e11c865a7f3f53412a76eb79915b5c37da0dcb8c2d5508c	\\x8a188977ef2649ac6376c909898f8b37cf0304906a9eb3f7def6b462d6a82cda
file:01a1d018-0ec0-7caf-b2c2-66a3512745ab	7	1794561300000	01a22d43-0dcf-7ea7-89b1-21367d9561fd	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-asked	concern	01a1d018-0ec0-7caf-b2c2-66a3512745ab	\N	cli	\\x17ace0b3f71ac1841d115dff887c0dae3d0582880ab8e229ec44f192942d50b5	\N	\\x8a188977ef2649ac6376c909898f8b37cf0304906a9eb3f7def6b462d6a82cda	\\x610ea619391c58e676c9a05f621c67c4e6b45b34450ec660f8842a56f3f3bd02
file:01a1d46b-d880-7fac-aefc-7eb983d74285	1	1794565200000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	draft-opened	concern	01a1d46b-d880-7fac-aefc-7eb983d74285	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x188d64ee3e9a9c60e8bfa19cbf2bbb657a3f5f6832887ad0b70bce1b42e1977c
file:01a1d46b-d880-7fac-aefc-7eb983d74285	2	1794565280000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	record-added	record	01a1d46d-1100-7c99-979c-5ff4104cf760	\N	cli	\N	\N	\\x188d64ee3e9a9c60e8bfa19cbf2bbb657a3f5f6832887ad0b70bce1b42e1977c	\\xd0631ec67f471db716f91d89567cbad5adb14ee0b667096a15fb57361dec3df6
file:01a1d46b-d880-7fac-aefc-7eb983d74285	3	1794565280000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	record-added	record	01a1d46d-1100-71de-8c74-5705af8c49ed	\N	cli	\N	\N	\\xd0631ec67f471db716f91d89567cbad5adb14ee0b667096a15fb57361dec3df6	\\xaedd417d74cbd1f8f965522216b151d9f8bac85145ab41946218456abeca5239
file:01a1d46b-d880-7fac-aefc-7eb983d74285	4	1794565280000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	link-added	link	01a1d46d-1100-7a36-8e79-3929386fa03f	\N	cli	\N	\N	\\xaedd417d74cbd1f8f965522216b151d9f8bac85145ab41946218456abeca5239	\\x8aa39a42cf59a1d0a006d36e54d7d8b4cd895a3da9d885454e3b0d3e37e09c5b
file:01a1d46b-d880-7fac-aefc-7eb983d74285	5	1794565280000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	concern-sent	concern	01a1d46b-d880-7fac-aefc-7eb983d74285	\N	cli	\N	\N	\\x8aa39a42cf59a1d0a006d36e54d7d8b4cd895a3da9d885454e3b0d3e37e09c5b	\\xd3a479ed6565d2aca7332a7e36ef2e80e2c9e148e9330c74df7a601d43ed7da8
file:01a1d46b-d880-7fac-aefc-7eb983d74285	6	1794567900000	01a22d43-0eb7-73bd-bdf8-b74276a009b0	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-acknowledged	concern	01a1d46b-d880-7fac-aefc-7eb983d74285	\N	cli	\\x072a9ff709b3866af97d2cfdce284901b665677ccbeb19b108c826adb11b367f	\N	\\xd3a479ed6565d2aca7332a7e36ef2e80e2c9e148e9330c74df7a601d43ed7da8	\\xaca9b6d8b333bbc994feded310414877da1f112fdc38ce1d15df1f605aafe81f
file:01a1d018-0ec0-7caf-b2c2-66a3512745ab	8	1794571500000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	concern-answered	concern	01a1d018-0ec0-7caf-b2c2-66a3512745ab	\N	cli	\\xf872e401386be19b85d3b396a24c0e197fe573a92e6b74a0b0ead1a4c72a42ca	\N	\\x610ea619391c58e676c9a05f621c67c4e6b45b34450ec660f8842a56f3f3bd02	\\xaab68612a723d25b89570c560cc9a30464a67c3287b4358f3447fa625a8fd9b2
file:01a1d46b-d880-7fac-aefc-7eb983d74285	7	1794583800000	01a22d43-0eb7-73bd-bdf8-b74276a009b0	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-accepted	concern	01a1d46b-d880-7fac-aefc-7eb983d74285	\N	cli	\\x44ef45c8d958bbae45150837843d3708b110b377d223b7a6606f994bf2ffc197	\N	\\xaca9b6d8b333bbc994feded310414877da1f112fdc38ce1d15df1f605aafe81f	\\xc27bdb963da03dd72f09d8479121e5604864b26c41c367d6ad04a79a34ad286f
file:01a1d018-0ec0-7caf-b2c2-66a3512745ab	9	1794822600000	01a22d43-0dcf-7ea7-89b1-21367d9561fd	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-acknowledged	concern	01a1d018-0ec0-7caf-b2c2-66a3512745ab	\N	cli	\\x3cd5d35ea3537a4cc52712d9b76aa3c7a59d570285d7ab44cc54787c2f689212	\N	\\xaab68612a723d25b89570c560cc9a30464a67c3287b4358f3447fa625a8fd9b2	\\x1703b53e70997749838fd40a732fe219d13cdf60a1d2d4063617136fd2d1beda
file:01a1d018-0ec0-7caf-b2c2-66a3512745ab	10	1794823200000	01a22d43-0dcf-7ea7-89b1-21367d9561fd	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-accepted	concern	01a1d018-0ec0-7caf-b2c2-66a3512745ab	\N	cli	\\xaa3b9a824cdd02ab556df15659a67bfc9b78658782b3e007390eecb39a60724d	\N	\\x1703b53e70997749838fd40a732fe219d13cdf60a1d2d4063617136fd2d1beda	\\x672fa39d146fb2c50b3477df1d498ccee80a0601de7720714ab02e730c4ad9f3
file:01a1e455-f140-7df6-ac02-cd829ae9812b	1	1794832200000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	draft-opened	concern	01a1e455-f140-7df6-ac02-cd829ae9812b	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xe8ce788b2f5662cd40b0c663fd94215514f42ebd16363fcfd87d5855b5144e13
file:01a1e455-f140-7df6-ac02-cd829ae9812b	2	1794832260000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	source-sealed	source	01a1e456-dba0-7deb-8be1-02f6b4580e4d	\N	cli	\N	\N	\\xe8ce788b2f5662cd40b0c663fd94215514f42ebd16363fcfd87d5855b5144e13	\\xb6f97b6c6f465170a10835c008f53f607b363cfc486a1da19f8b889ceb14f93f
file:01a1e455-f140-7df6-ac02-cd829ae9812b	3	1794832280000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	record-added	record	01a1e457-29c0-739a-a1b3-50f38d95d2ce	\N	cli	\N	\N	\\xb6f97b6c6f465170a10835c008f53f607b363cfc486a1da19f8b889ceb14f93f	\\x38a8626e85b9723af21af6431c25e580844d2e9d073235d15dd94cf8fec9d75f
file:01a1e455-f140-7df6-ac02-cd829ae9812b	4	1794832280000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	record-added	record	01a1e457-29c0-74c6-8216-469f842beae5	\N	cli	\N	\N	\\x38a8626e85b9723af21af6431c25e580844d2e9d073235d15dd94cf8fec9d75f	\\x76836b856bad8471fec920f9c6f253b0581ec22dbfc7016a3060b493da4b1833
file:01a1e455-f140-7df6-ac02-cd829ae9812b	5	1794832280000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	link-added	link	01a1e457-29c0-76f7-8e60-c58d8ac45d3f	\N	cli	\N	\N	\\x76836b856bad8471fec920f9c6f253b0581ec22dbfc7016a3060b493da4b1833	\\x1ada4e2dd22a566bf7aab45efa4ab9cf3d17acb4809cf4cb4bc9e7bd13149003
file:01a1e455-f140-7df6-ac02-cd829ae9812b	6	1794832280000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	concern-sent	concern	01a1e455-f140-7df6-ac02-cd829ae9812b	\N	cli	\N	\N	\\x1ada4e2dd22a566bf7aab45efa4ab9cf3d17acb4809cf4cb4bc9e7bd13149003	\\xc488c8774b5bf6084b449f7b46d6f0a0abd62cefcd94a3de79c6d2f31e619998
file:01a1e455-f140-7df6-ac02-cd829ae9812b	7	1794833400000	01a22d43-0dcf-7ea7-89b1-21367d9561fd	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-acknowledged	concern	01a1e455-f140-7df6-ac02-cd829ae9812b	\N	cli	\\x34a26e58ba5ecd37248f7e809b1037c6208d35eb5b645a8bb6e6a649eef72548	\N	\\xc488c8774b5bf6084b449f7b46d6f0a0abd62cefcd94a3de79c6d2f31e619998	\\x023b71655f0d08e4ee75c0a6b0a25ee7036ffed14ddd04f3942d0decd88adbe1
file:01a1e503-e480-728b-a64a-d454187e2459	1	1794843600000	01a22d43-0972-7942-9157-b9cce4a85cc4	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	draft-opened	concern	01a1e503-e480-728b-a64a-d454187e2459	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xd3ba2ca4d4e99172bd5af49e77d02b07d597b70a7c63e06116ca0478c63e03ec
file:01a1e503-e480-728b-a64a-d454187e2459	2	1794843680000	01a22d43-0972-7942-9157-b9cce4a85cc4	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	record-added	record	01a1e505-1d00-7035-b6ae-46f35d1a7a24	\N	cli	\N	\N	\\xd3ba2ca4d4e99172bd5af49e77d02b07d597b70a7c63e06116ca0478c63e03ec	\\x6a5f2f3f30297a3ffa76c9b0d7aee45490c64d2dbb931df544c6e8e5204dd642
file:01a1e503-e480-728b-a64a-d454187e2459	3	1794843680000	01a22d43-0972-7942-9157-b9cce4a85cc4	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	concern-sent	concern	01a1e503-e480-728b-a64a-d454187e2459	\N	cli	\N	\N	\\x6a5f2f3f30297a3ffa76c9b0d7aee45490c64d2dbb931df544c6e8e5204dd642	\\xff8ea16c50947bd01ed6417fc5412d8ea6ec74025d29fb386940c56d4350a9bb
file:01a1e503-e480-728b-a64a-d454187e2459	4	1794845100000	01a22d43-0eb7-73bd-bdf8-b74276a009b0	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-acknowledged	concern	01a1e503-e480-728b-a64a-d454187e2459	\N	cli	\\xf157a5d38861fa8617104518104c8c28e144d8d5b12269c1e5dbf81f58ad627b	\N	\\xff8ea16c50947bd01ed6417fc5412d8ea6ec74025d29fb386940c56d4350a9bb	\\x0120956eb566b3e9eec47130febe673fb9454fad6c6b41331a97f0e4d8a57a92
file:01a1e455-f140-7df6-ac02-cd829ae9812b	8	1794907800000	01a22d43-0dcf-7ea7-89b1-21367d9561fd	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-accepted	concern	01a1e455-f140-7df6-ac02-cd829ae9812b	\N	cli	\\x9d6601a12f4ab8514787691f9e2db615c0e097061fa0f2030cd2fca44ee22d72	\N	\\x023b71655f0d08e4ee75c0a6b0a25ee7036ffed14ddd04f3942d0decd88adbe1	\\xaa648647018e6f94d6c36c34aa3f37e944a754dbffc76eb28a7b28778b47335e
file:01a1e503-e480-728b-a64a-d454187e2459	5	1794913200000	01a22d43-0eb7-73bd-bdf8-b74276a009b0	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-closed	concern	01a1e503-e480-728b-a64a-d454187e2459	\N	cli	\\xe74133c0de51b6283f1bd48dda153a0a97cfde17703fa3b9daa3229bd2d75b64	\N	\\x0120956eb566b3e9eec47130febe673fb9454fad6c6b41331a97f0e4d8a57a92	\\x37775090636d0cc2159252d63a26aa306faa44e3c626aa344bf67bfa8dd14a32
file:01a1ea85-ce00-7370-b6f7-d20fbc3c175e	1	1794936000000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	draft-opened	concern	01a1ea85-ce00-7370-b6f7-d20fbc3c175e	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xe98f1b0fd64fff1b6de3103c0069f46c62d9986193cec29198949ac5e7ca2d50
file:01a1ea85-ce00-7370-b6f7-d20fbc3c175e	2	1794936080000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	record-added	record	01a1ea87-0680-7369-8eca-e534466f1581	\N	cli	\N	\N	\\xe98f1b0fd64fff1b6de3103c0069f46c62d9986193cec29198949ac5e7ca2d50	\\xcb8e976932a405b1662f4f4d1877877c2a0a929239b1661b9dbbef201ecfbf79
file:01a1ea85-ce00-7370-b6f7-d20fbc3c175e	3	1794936080000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	record-added	record	01a1ea87-0680-7945-9dc2-c9a11431b417	\N	cli	\N	\N	\\xcb8e976932a405b1662f4f4d1877877c2a0a929239b1661b9dbbef201ecfbf79	\\xa7601f6168fd751b8a78c665f4cac72fab702480269d5b320c1f06309d393eb9
file:01a1ea85-ce00-7370-b6f7-d20fbc3c175e	4	1794936080000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	link-added	link	01a1ea87-0680-7b8b-8a0c-819dc65d1842	\N	cli	\N	\N	\\xa7601f6168fd751b8a78c665f4cac72fab702480269d5b320c1f06309d393eb9	\\x56536b82f209fac144ec85c01c93039d8269b7ac69dde4b43417a5b4f50b3c89
file:01a1ea85-ce00-7370-b6f7-d20fbc3c175e	5	1794936080000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	record-added	record	01a1ea87-0680-78a8-afc7-150deb1bbdbd	\N	cli	\N	\N	\\x56536b82f209fac144ec85c01c93039d8269b7ac69dde4b43417a5b4f50b3c89	\\xa72d77a0da47e3adeec2a6dd5e82f190083684b05e9bfa20546b7d8a608a2393
file:01a1ea85-ce00-7370-b6f7-d20fbc3c175e	6	1794936080000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	link-added	link	01a1ea87-0680-76b3-be85-4cae8b528935	\N	cli	\N	\N	\\xa72d77a0da47e3adeec2a6dd5e82f190083684b05e9bfa20546b7d8a608a2393	\\xb66d9269f99c104fef0caf037197e2a30623ab9cd7d15e9e714abc02f8c0c20d
file:01a1ea85-ce00-7370-b6f7-d20fbc3c175e	7	1794936080000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-sent	concern	01a1ea85-ce00-7370-b6f7-d20fbc3c175e	\N	cli	\N	\N	\\xb66d9269f99c104fef0caf037197e2a30623ab9cd7d15e9e714abc02f8c0c20d	\\x29cfec09798496f00e4f0e8aedfcedbd25e78a4cd36dd931c0bf4fccd12d700a
file:01a1ea85-ce00-7370-b6f7-d20fbc3c175e	8	1794936480000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	alert-recorded	concern	01a1ea85-ce00-7370-b6f7-d20fbc3c175e	\N	cli	\N	\N	\\x29cfec09798496f00e4f0e8aedfcedbd25e78a4cd36dd931c0bf4fccd12d700a	\\xedce945c8d64f2a177cad4ee0eae614ac0df3ef4e57f4db4fc38fdc07b3c94a0
file:01a1ea85-ce00-7370-b6f7-d20fbc3c175e	9	1794936960000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	alert-recorded	concern	01a1ea85-ce00-7370-b6f7-d20fbc3c175e	\N	cli	\N	\N	\\xedce945c8d64f2a177cad4ee0eae614ac0df3ef4e57f4db4fc38fdc07b3c94a0	\\x46b5322161ca984393d326c7629e38232d8f19ea650e8b5be8cfdeb87250768c
file:01a1ea85-ce00-7370-b6f7-d20fbc3c175e	10	1794937680000	01a22d43-0dcf-7ea7-89b1-21367d9561fd	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-acknowledged	concern	01a1ea85-ce00-7370-b6f7-d20fbc3c175e	\N	cli	\\x4aa17af06f262c5a72cc75e9d12439ff748b7dc6d170e276723da727010b9165	\N	\\x46b5322161ca984393d326c7629e38232d8f19ea650e8b5be8cfdeb87250768c	\\xb5864c5d3befb66841d95c17d8e10ce6ddcc53bed80fb8a87e9915a684b8a747
file:01a1ede6-fa60-7cff-b559-f2cdd63d07ad	1	1794992700000	01a22d43-0972-7942-9157-b9cce4a85cc4	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	draft-opened	concern	01a1ede6-fa60-7cff-b559-f2cdd63d07ad	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x024c29b1496c396baf842decf113ac262e377366364864ecbaad4adbf79ed976
file:01a1ede6-fa60-7cff-b559-f2cdd63d07ad	2	1794992780000	01a22d43-0972-7942-9157-b9cce4a85cc4	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	record-added	record	01a1ede8-32e0-779e-aa5c-a5b2224ad564	\N	cli	\N	\N	\\x024c29b1496c396baf842decf113ac262e377366364864ecbaad4adbf79ed976	\\xb4b804dacf97448632ac1b2eb245301a7340978ebea9ba1d2a3b0e199d8a99a4
file:01a1ede6-fa60-7cff-b559-f2cdd63d07ad	3	1794992780000	01a22d43-0972-7942-9157-b9cce4a85cc4	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	record-added	record	01a1ede8-32e0-7f4b-a101-25212dffccf7	\N	cli	\N	\N	\\xb4b804dacf97448632ac1b2eb245301a7340978ebea9ba1d2a3b0e199d8a99a4	\\x990560eae443a8260248d66abd238ac1f44e1294051e223b904b59e26b1c2567
file:01a1ede6-fa60-7cff-b559-f2cdd63d07ad	4	1794992780000	01a22d43-0972-7942-9157-b9cce4a85cc4	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	link-added	link	01a1ede8-32e0-7dbf-8086-7bd112ff4ebd	\N	cli	\N	\N	\\x990560eae443a8260248d66abd238ac1f44e1294051e223b904b59e26b1c2567	\\x58ab898b17daaf89217310e7f398f1b0a31ffe2ab45bb3f17e6dec38c02ae560
file:01a1ede6-fa60-7cff-b559-f2cdd63d07ad	5	1794992780000	01a22d43-0972-7942-9157-b9cce4a85cc4	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	record-added	record	01a1ede8-32e0-714c-a061-45ac41e3f8f2	\N	cli	\N	\N	\\x58ab898b17daaf89217310e7f398f1b0a31ffe2ab45bb3f17e6dec38c02ae560	\\xf561a74449880f05c5c838a717f97657036d7f190d004860b6711cf3c4c168fa
file:01a1ede6-fa60-7cff-b559-f2cdd63d07ad	6	1794992780000	01a22d43-0972-7942-9157-b9cce4a85cc4	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	link-added	link	01a1ede8-32e0-7100-a116-0bb523ac0128	\N	cli	\N	\N	\\xf561a74449880f05c5c838a717f97657036d7f190d004860b6711cf3c4c168fa	\\x270a0c38f36dce9c6a6f6b7d21b7d13bc9f8e77d5f2b6f9cddb4f95e05fa03b4
file:01a1ede6-fa60-7cff-b559-f2cdd63d07ad	7	1794992780000	01a22d43-0972-7942-9157-b9cce4a85cc4	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	concern-sent	concern	01a1ede6-fa60-7cff-b559-f2cdd63d07ad	\N	cli	\N	\N	\\x270a0c38f36dce9c6a6f6b7d21b7d13bc9f8e77d5f2b6f9cddb4f95e05fa03b4	\\x4559942b97c00da58ad7e068d9482d60ce85085b45960f25c5ec4e93753d44d6
file:01a1ede6-fa60-7cff-b559-f2cdd63d07ad	8	1794993120000	01a22d43-0972-7942-9157-b9cce4a85cc4	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	alert-recorded	concern	01a1ede6-fa60-7cff-b559-f2cdd63d07ad	\N	cli	\N	\N	\\x4559942b97c00da58ad7e068d9482d60ce85085b45960f25c5ec4e93753d44d6	\\xd42350e1e9b5af0244f675fc911a0a1a7d1d725e9b443c964b974d8e17790cfd
file:01a1ede6-fa60-7cff-b559-f2cdd63d07ad	9	1794993600000	01a22d43-0972-7942-9157-b9cce4a85cc4	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	alert-recorded	concern	01a1ede6-fa60-7cff-b559-f2cdd63d07ad	\N	cli	\N	\N	\\xd42350e1e9b5af0244f675fc911a0a1a7d1d725e9b443c964b974d8e17790cfd	\\x3d5a19e589339dc8686086d71874a25b64314f969a88fd9442eceac04656b95d
file:01a1ede6-fa60-7cff-b559-f2cdd63d07ad	10	1794994320000	01a22d43-0dcf-7ea7-89b1-21367d9561fd	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-acknowledged	concern	01a1ede6-fa60-7cff-b559-f2cdd63d07ad	\N	cli	\\xdacd3de4d08ce160816190c335e17a652eb776e77f17f82ef218934d279131db	\N	\\x3d5a19e589339dc8686086d71874a25b64314f969a88fd9442eceac04656b95d	\\x36c8e1e83e2837bed8b5e94d402a5d07ce3a4fe1d8bdb43cb87e04c950c8af9d
file:01a1ea85-ce00-7370-b6f7-d20fbc3c175e	11	1794994800000	01a22d43-0dcf-7ea7-89b1-21367d9561fd	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-accepted	concern	01a1ea85-ce00-7370-b6f7-d20fbc3c175e	\N	cli	\\xc2c6e41e97ebcd6f727666aeaff68d09d9a5a35f27030b173060993bfd41bcbc	\N	\\xb5864c5d3befb66841d95c17d8e10ce6ddcc53bed80fb8a87e9915a684b8a747	\\xcf639da7b8a9a150a26fdb7dd1132cbfa8d886a37b2a1626b1eb92d6ffc1af7d
file:01a1ea85-ce00-7370-b6f7-d20fbc3c175e	12	1794996120000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	alert-followed-up	concern	01a1ea85-ce00-7370-b6f7-d20fbc3c175e	\N	cli	\N	\N	\\xcf639da7b8a9a150a26fdb7dd1132cbfa8d886a37b2a1626b1eb92d6ffc1af7d	\\x3d76ce36d631a8ebb06e70cedc3aa9dae9091dfbf34dcdb2317f5ee4a1fe82c4
file:01a1ea85-ce00-7370-b6f7-d20fbc3c175e	13	1794996600000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	alert-followed-up	concern	01a1ea85-ce00-7370-b6f7-d20fbc3c175e	\N	cli	\N	\N	\\x3d76ce36d631a8ebb06e70cedc3aa9dae9091dfbf34dcdb2317f5ee4a1fe82c4	\\x84c99a0d7d81ef280cd4575038f3f75c49413201734ec6e7970aeed95e33e8dd
file:01a1ede6-fa60-7cff-b559-f2cdd63d07ad	11	1795000500000	01a22d43-0dcf-7ea7-89b1-21367d9561fd	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-accepted	concern	01a1ede6-fa60-7cff-b559-f2cdd63d07ad	\N	cli	\\xec05431fe0b3ed53dfcfa96ae21cdb8d0c604bf3c48d140d07cbb43fe0079d56	\N	\\x36c8e1e83e2837bed8b5e94d402a5d07ce3a4fe1d8bdb43cb87e04c950c8af9d	\\x4f3f057f8e9ad03a69806b41212d548ef3e912f3e58efc81859faead5a1f532e
file:01a1ef6c-13c0-7b73-8106-9e32967ab0f5	1	1795018200000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	draft-opened	concern	01a1ef6c-13c0-7b73-8106-9e32967ab0f5	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xdb59810e72504ece3679824c8369c7a3db60bf4335674e10913808aa4ebf189c
file:01a1ef6c-13c0-7b73-8106-9e32967ab0f5	2	1795018280000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	record-added	record	01a1ef6d-4c40-7520-b146-c6525629cd4e	\N	cli	\N	\N	\\xdb59810e72504ece3679824c8369c7a3db60bf4335674e10913808aa4ebf189c	\\xc73bb1988404f013544b97e46e1e94c6aa80ca814974764b71803de2efd470a7
file:01a1ef6c-13c0-7b73-8106-9e32967ab0f5	3	1795018280000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	record-added	record	01a1ef6d-4c40-7514-b410-6a7c1996c128	\N	cli	\N	\N	\\xc73bb1988404f013544b97e46e1e94c6aa80ca814974764b71803de2efd470a7	\\xefb62f834f489a096af321cedcd6888d49e373a41664fc40d4508b5485265c5d
file:01a1ef6c-13c0-7b73-8106-9e32967ab0f5	4	1795018280000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	link-added	link	01a1ef6d-4c40-7fb9-873c-006d38cba2a9	\N	cli	\N	\N	\\xefb62f834f489a096af321cedcd6888d49e373a41664fc40d4508b5485265c5d	\\x6038a5dab4e396521a34c28095482726efddf551b9d5c0ae1b11e9a62d5b72f5
file:01a1ef6c-13c0-7b73-8106-9e32967ab0f5	5	1795018280000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	record-added	record	01a1ef6d-4c40-7da8-b360-cc79af307a8b	\N	cli	\N	\N	\\x6038a5dab4e396521a34c28095482726efddf551b9d5c0ae1b11e9a62d5b72f5	\\x2d15b08e67fe5ee690cea0c9b25d56e2a9b9c4113ff76c65b90404ad5bd5df6b
file:01a1ef6c-13c0-7b73-8106-9e32967ab0f5	6	1795018280000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	link-added	link	01a1ef6d-4c40-7dc9-81a6-59fd58b8df25	\N	cli	\N	\N	\\x2d15b08e67fe5ee690cea0c9b25d56e2a9b9c4113ff76c65b90404ad5bd5df6b	\\xaeef1b146755b0b5e1ad7ee1024213f889d2b8179ea5335321fb390eb85166ae
file:01a1ef6c-13c0-7b73-8106-9e32967ab0f5	7	1795018280000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-sent	concern	01a1ef6c-13c0-7b73-8106-9e32967ab0f5	\N	cli	\N	\N	\\xaeef1b146755b0b5e1ad7ee1024213f889d2b8179ea5335321fb390eb85166ae	\\x4d8e6d9043e4e860187a9b383145c725ee1617e489a723cabe8df8d47f7cb471
file:01a1ede6-fa60-7cff-b559-f2cdd63d07ad	12	1795018800000	01a22d43-0972-7942-9157-b9cce4a85cc4	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	alert-followed-up	concern	01a1ede6-fa60-7cff-b559-f2cdd63d07ad	\N	cli	\N	\N	\\x4f3f057f8e9ad03a69806b41212d548ef3e912f3e58efc81859faead5a1f532e	\\x378985d88d3f3b58ef839f6fadc6a8ca892a878852b1a4cb83b76b91943216af
file:01a1ede6-fa60-7cff-b559-f2cdd63d07ad	13	1795019280000	01a22d43-0972-7942-9157-b9cce4a85cc4	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	alert-followed-up	concern	01a1ede6-fa60-7cff-b559-f2cdd63d07ad	\N	cli	\N	\N	\\x378985d88d3f3b58ef839f6fadc6a8ca892a878852b1a4cb83b76b91943216af	\\xce2e79e44a8ec267a43ffad088915413a42b115202ca4674daee09947342ed2e
file:01a1ef6c-13c0-7b73-8106-9e32967ab0f5	8	1795020300000	01a22d43-0eb7-73bd-bdf8-b74276a009b0	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-acknowledged	concern	01a1ef6c-13c0-7b73-8106-9e32967ab0f5	\N	cli	\\xd4c446f484fb7e8f618f796a3bf192a27f38f04ea9853d5ad6044e85d95c18a3	\N	\\x4d8e6d9043e4e860187a9b383145c725ee1617e489a723cabe8df8d47f7cb471	\\x32d599e1cc53053858b0a8f06d68b3c03f135bf11bc6e9f352e03b67530e3833
file:01a1ef6c-13c0-7b73-8106-9e32967ab0f5	9	1795084200000	01a22d43-0eb7-73bd-bdf8-b74276a009b0	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-accepted	concern	01a1ef6c-13c0-7b73-8106-9e32967ab0f5	\N	cli	\\x604239ea3cada1795ef609bdf66406317e5cba8d01b363cffabc8c9e3d99c5d6	\N	\\x32d599e1cc53053858b0a8f06d68b3c03f135bf11bc6e9f352e03b67530e3833	\\x4143653663d7dbf508f913580d0d0cd6a246e626664761bd7a8bddbc53dfd8a8
file:01a1f3f2-3820-79fd-b28b-39c507de0915	1	1795094100000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	draft-opened	concern	01a1f3f2-3820-79fd-b28b-39c507de0915	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x7b7c628b297b87315b3ec3f61b2da461c722d09fb8fceaa13d2ee587bb388b21
file:01a1f3f2-3820-79fd-b28b-39c507de0915	2	1795094180000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	record-added	record	01a1f3f3-70a0-7823-8e58-9b3a9309d2a4	\N	cli	\N	\N	\\x7b7c628b297b87315b3ec3f61b2da461c722d09fb8fceaa13d2ee587bb388b21	\\x70fdd5aca0e0e6bd64e429f547d4e4208d3c8fa720027026e5efc0ab967ca695
file:01a1f3f2-3820-79fd-b28b-39c507de0915	3	1795094180000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	record-added	record	01a1f3f3-70a0-79dc-bc56-dc6034ad4215	\N	cli	\N	\N	\\x70fdd5aca0e0e6bd64e429f547d4e4208d3c8fa720027026e5efc0ab967ca695	\\x70821fbcc99dcc0f1ea79f439b03dd0b4375dd873a5b65dde027c604b44d2b75
file:01a1f3f2-3820-79fd-b28b-39c507de0915	4	1795094180000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	link-added	link	01a1f3f3-70a0-7838-b8fb-3e99a369709b	\N	cli	\N	\N	\\x70821fbcc99dcc0f1ea79f439b03dd0b4375dd873a5b65dde027c604b44d2b75	\\xf94b5300756fe0bdc0a979efe087011ecf600fc0aa9d2751fc64cceba21de3bb
file:01a1f3f2-3820-79fd-b28b-39c507de0915	5	1795094180000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	concern-sent	concern	01a1f3f2-3820-79fd-b28b-39c507de0915	\N	cli	\N	\N	\\xf94b5300756fe0bdc0a979efe087011ecf600fc0aa9d2751fc64cceba21de3bb	\\x81269764153585d659596035c6167e11fea4622b9f4b9ef8c4178e4d0429cd70
file:01a1f3f2-3820-79fd-b28b-39c507de0915	6	1795096200000	01a22d43-0eb7-73bd-bdf8-b74276a009b0	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-acknowledged	concern	01a1f3f2-3820-79fd-b28b-39c507de0915	\N	cli	\\x572ee23c278c36c575625f1d0093b9c4e5c67fb957b95d42d71ac48497cd7c91	\N	\\x81269764153585d659596035c6167e11fea4622b9f4b9ef8c4178e4d0429cd70	\\x7d4daaaf7e3c2a753f1b22de15a112498c525c1eeb2b62e51078866c6e0674a4
file:01a1f3f2-3820-79fd-b28b-39c507de0915	7	1795096800000	01a22d43-0eb7-73bd-bdf8-b74276a009b0	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-asked	concern	01a1f3f2-3820-79fd-b28b-39c507de0915	\N	cli	\\x7eb58e9ef407d7ac789498f648e46ca50c1178fe73965244a13fa3ba09a0519a	\N	\\x7d4daaaf7e3c2a753f1b22de15a112498c525c1eeb2b62e51078866c6e0674a4	\\xb2acfdc3c01bcb9c3b18f5b4db7e9a69269e5e86f280a89926b760d85a02d44d
file:01a1f4fb-b8e0-77ab-a761-96f31c82facd	1	1795111500000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	draft-opened	concern	01a1f4fb-b8e0-77ab-a761-96f31c82facd	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xec48dd31f1d982f2863da7de7270d2ef7b48cae1cbb785ec13351d45744293f2
file:01a1f4fb-b8e0-77ab-a761-96f31c82facd	2	1795111580000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	record-added	record	01a1f4fc-f160-7460-b3a9-4508f36e7f7d	\N	cli	\N	\N	\\xec48dd31f1d982f2863da7de7270d2ef7b48cae1cbb785ec13351d45744293f2	\\x51bfd7a67e1b63b314bcaa2b4a99549f7a411755d103acc3b7e735894e1082f8
file:01a1f4fb-b8e0-77ab-a761-96f31c82facd	3	1795111580000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	record-added	record	01a1f4fc-f160-7f99-adfe-40663dad9b87	\N	cli	\N	\N	\\x51bfd7a67e1b63b314bcaa2b4a99549f7a411755d103acc3b7e735894e1082f8	\\xe9397dbafbf96a7d84b97901000e1fc7dd0a417fa125bcdbc3bac077f7be689f
file:01a1f4fb-b8e0-77ab-a761-96f31c82facd	4	1795111580000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	link-added	link	01a1f4fc-f160-72c8-ba9d-26da65749154	\N	cli	\N	\N	\\xe9397dbafbf96a7d84b97901000e1fc7dd0a417fa125bcdbc3bac077f7be689f	\\xcee52bb0e56df70137ff4387842ebeaef083c48f530b799b962a2158c042d5fc
file:01a1f4fb-b8e0-77ab-a761-96f31c82facd	5	1795111580000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	record-added	record	01a1f4fc-f160-7f88-84d8-2cc128258f24	\N	cli	\N	\N	\\xcee52bb0e56df70137ff4387842ebeaef083c48f530b799b962a2158c042d5fc	\\x235cc0cc11dc419b6a95dd9e7351d5c4ef999c271d028a7cf8bb9791714c56ff
file:01a1f4fb-b8e0-77ab-a761-96f31c82facd	6	1795111580000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	link-added	link	01a1f4fc-f160-703f-ac8e-bdc94f30b3c0	\N	cli	\N	\N	\\x235cc0cc11dc419b6a95dd9e7351d5c4ef999c271d028a7cf8bb9791714c56ff	\\x7f6cfa9409aa894151e1a8f44a21333cc695228b1cb9845b584626871c6e3892
file:01a1f4fb-b8e0-77ab-a761-96f31c82facd	7	1795111580000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-sent	concern	01a1f4fb-b8e0-77ab-a761-96f31c82facd	\N	cli	\N	\N	\\x7f6cfa9409aa894151e1a8f44a21333cc695228b1cb9845b584626871c6e3892	\\x29e4d75b78d3082b8ed91e2fb827b2191cec2f148f4d62beac4dcc907bf58cb8
file:01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	1	1795128000000	01a22d43-0eb7-73bd-bdf8-b74276a009b0	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	draft-opened	concern	01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xfe6db466cb06ed1f6bd8bce56d4c5bf7778d8d81d8dfc98a86471998ad99423a
file:01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	2	1795128080000	01a22d43-0eb7-73bd-bdf8-b74276a009b0	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	record-added	record	01a1f5f8-b680-74d7-b8ba-52e2f947ab3e	\N	cli	\N	\N	\\xfe6db466cb06ed1f6bd8bce56d4c5bf7778d8d81d8dfc98a86471998ad99423a	\\xc6a670873e344cd822ce5df72d0cca82290343ea664ea099b9fd12aba6b27e93
file:01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	3	1795128080000	01a22d43-0eb7-73bd-bdf8-b74276a009b0	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	record-added	record	01a1f5f8-b680-7815-97a3-f088fb27d169	\N	cli	\N	\N	\\xc6a670873e344cd822ce5df72d0cca82290343ea664ea099b9fd12aba6b27e93	\\x0008fd0c2cdeeba7d5f160b80f072ae8e5c345b33ccb39d6a008f9691098af63
file:01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	4	1795128080000	01a22d43-0eb7-73bd-bdf8-b74276a009b0	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	link-added	link	01a1f5f8-b680-798c-a0ff-eafc5fd76853	\N	cli	\N	\N	\\x0008fd0c2cdeeba7d5f160b80f072ae8e5c345b33ccb39d6a008f9691098af63	\\x1d7868f703ba382a2949de158711dd49955cabeca61be0f88377ff1fe24f4e10
file:01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	5	1795128080000	01a22d43-0eb7-73bd-bdf8-b74276a009b0	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-sent	concern	01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	\N	cli	\N	\N	\\x1d7868f703ba382a2949de158711dd49955cabeca61be0f88377ff1fe24f4e10	\\x4b542bc273edbeb5324107e4f0fe0fc41721c4209210cd39f06bfc83b1255c61
file:01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	6	1795128080000	\N	\N	\N	\N		concern-escalated	concern	01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	\N	job	\\xb320e229710324916209def82beebdc12bf0a3e9c23271a958432ae6f5777422	\N	\\x4b542bc273edbeb5324107e4f0fe0fc41721c4209210cd39f06bfc83b1255c61	\\xc65c30389c5da1611fc97bdcc7bba91acf7f533f15193894f31b34a798fb5208
file:01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	7	1795128300000	01a22d43-0eb7-73bd-bdf8-b74276a009b0	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	alert-recorded	concern	01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	\N	cli	\N	\N	\\xc65c30389c5da1611fc97bdcc7bba91acf7f533f15193894f31b34a798fb5208	\\x95dcc2f71eb6e66835506ac723fe84ef5ff7d72da3c5afd42ab91ab397fb567c
file:01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	8	1795128900000	01a22d43-0eb7-73bd-bdf8-b74276a009b0	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	alert-recorded	concern	01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	\N	cli	\N	\N	\\x95dcc2f71eb6e66835506ac723fe84ef5ff7d72da3c5afd42ab91ab397fb567c	\\xf50203e21c1ec5476b327b4cc2aeb8772216d39c4bf4bb9d17395eb7c2592770
file:01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	9	1795129680000	01a22d43-0eb7-73bd-bdf8-b74276a009b0	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	alert-recorded	concern	01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	\N	cli	\N	\N	\\xf50203e21c1ec5476b327b4cc2aeb8772216d39c4bf4bb9d17395eb7c2592770	\\xea608ee3156f6313b0487a3225cff90dc0fc7d5de2a6308be6d2b20e843dcc0b
file:01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	10	1795162200000	01a22d43-0f9d-73e4-bf6e-6d6b53ad3c89	supervisor	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-acknowledged	concern	01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	\N	cli	\\x670ec4f6ad52de834d7f181b5a58ecaede9bafe61d6ba1d1740fd178282c936b	\N	\\xea608ee3156f6313b0487a3225cff90dc0fc7d5de2a6308be6d2b20e843dcc0b	\\x4706e2e0580de0d4ab7dc4c101121608616fd1f084bc17412b8f7ca14d7ac18d
file:01a1f4fb-b8e0-77ab-a761-96f31c82facd	8	1795164000000	01a22d43-0dcf-7ea7-89b1-21367d9561fd	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-acknowledged	concern	01a1f4fb-b8e0-77ab-a761-96f31c82facd	\N	cli	\\xcdffd25a65b4cca440822aea3bf2d1d32eaacba77e60c9afdd07caf17935c7d0	\N	\\x29e4d75b78d3082b8ed91e2fb827b2191cec2f148f4d62beac4dcc907bf58cb8	\\xb6a7cc6701aed035e57464ab5dac1d1e92fac842d53c8f72a724b02ec127453d
file:01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	1	1795164600000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	draft-opened	concern	01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x9e3f94ad77baf8b4814dfe0162c5caa592086195b65dca62420329d601392b28
file:01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	2	1795164680000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	record-added	record	01a1f827-2f40-71de-96c4-42117783a8ea	\N	cli	\N	\N	\\x9e3f94ad77baf8b4814dfe0162c5caa592086195b65dca62420329d601392b28	\\x92966cd3a4bb4f534a0f09fd1878245938d10c6f252122bec23431a03c7f3c0e
file:01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	3	1795164680000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	record-added	record	01a1f827-2f40-7b76-b0c0-5c91bf68bf46	\N	cli	\N	\N	\\x92966cd3a4bb4f534a0f09fd1878245938d10c6f252122bec23431a03c7f3c0e	\\xf6f419ab15c3c91649df912a04805454c4a36f6b792728a9a0ccd5925626dc47
file:01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	4	1795164680000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	link-added	link	01a1f827-2f40-7c76-b303-2f2adfe846a7	\N	cli	\N	\N	\\xf6f419ab15c3c91649df912a04805454c4a36f6b792728a9a0ccd5925626dc47	\\x973961ccc6110a912a47c2d99fdfef778ee0264635af1913b7d96ed9432c18b7
file:01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	5	1795164680000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	record-added	record	01a1f827-2f40-72cc-a85c-bdb7570cfc30	\N	cli	\N	\N	\\x973961ccc6110a912a47c2d99fdfef778ee0264635af1913b7d96ed9432c18b7	\\x623e3341ff8174d29df0dac836af64be638559d31456b4ca2fa5c345b510d557
file:01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	6	1795164680000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	link-added	link	01a1f827-2f40-7221-89e9-bb8cd8e6c677	\N	cli	\N	\N	\\x623e3341ff8174d29df0dac836af64be638559d31456b4ca2fa5c345b510d557	\\xb557fdc2668dd4082da53b62ccc28d85f7ba3414d3721cbfc5094bf86d11851e
file:01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	7	1795164680000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	record-added	record	01a1f827-2f40-75fa-9fd9-fb2084f61cd6	\N	cli	\N	\N	\\xb557fdc2668dd4082da53b62ccc28d85f7ba3414d3721cbfc5094bf86d11851e	\\x3bfd6c53acea811667afc5962b6c49987527c5cf550ba5567074fc4b19199b9f
file:01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	8	1795164680000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	link-added	link	01a1f827-2f40-77a0-9124-ec5160dc4fe8	\N	cli	\N	\N	\\x3bfd6c53acea811667afc5962b6c49987527c5cf550ba5567074fc4b19199b9f	\\xea3dca28a7c2b766353cc8d07318c3737a3056127f41af63bce1c840d91f4e8e
file:01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	9	1795164680000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	concern-sent	concern	01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	\N	cli	\N	\N	\\xea3dca28a7c2b766353cc8d07318c3737a3056127f41af63bce1c840d91f4e8e	\\x86293640d4dda8b684130b557f8022c6652004275d50d322768644edf154881c
file:01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	10	1795165320000	01a22d43-0dcf-7ea7-89b1-21367d9561fd	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-acknowledged	concern	01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	\N	cli	\\xe0d20ab8024704d3bd5ee4e731ec8146d21c78948ea48036804e8ae60992f396	\N	\\x86293640d4dda8b684130b557f8022c6652004275d50d322768644edf154881c	\\x675ce47dec37440d1c15188d6e069149f966346269e42bfd5ba08489e26720c4
file:01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	11	1795165560000	01a22d43-0f9d-73e4-bf6e-6d6b53ad3c89	supervisor	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-accepted	concern	01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	\N	cli	\\x003555528417ee1823b43275c8396d45aa61eb743d97e09f8291987ff1ff04f1	\N	\\x4706e2e0580de0d4ab7dc4c101121608616fd1f084bc17412b8f7ca14d7ac18d	\\x780a1cb13b95d0e6588e1eaaba3a75c223ff8d47e848d57de4e1dc8966c33829
file:01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	11	1795166040000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	alert-recorded	concern	01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	\N	cli	\N	\N	\\x675ce47dec37440d1c15188d6e069149f966346269e42bfd5ba08489e26720c4	\\xd7a7b584f88d949ecc762d4117b1a592183c8a956fab6384412cba3c50af92b4
file:01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	12	1795166460000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	alert-recorded	concern	01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	\N	cli	\N	\N	\\xd7a7b584f88d949ecc762d4117b1a592183c8a956fab6384412cba3c50af92b4	\\x8247b64c4ece9c53db4572e47c752306621fa08ca6af7a12d805ead37f5870ff
file:01a1f86f-34c0-75a8-9f00-a6c57740d76b	1	1795169400000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	draft-opened	concern	01a1f86f-34c0-75a8-9f00-a6c57740d76b	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xaf6ab724ccd39c8762424fc5bd6e8ee4f7e4b903c6b2e4a1f4d724116d90ecab
file:01a1f86f-34c0-75a8-9f00-a6c57740d76b	2	1795169480000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	record-added	record	01a1f870-6d40-79fa-918e-aa138678fc58	\N	cli	\N	\N	\\xaf6ab724ccd39c8762424fc5bd6e8ee4f7e4b903c6b2e4a1f4d724116d90ecab	\\xb2991c128dfdf83082af0684f59e80470901ba693b3103ff34dfef53dd4d7835
file:01a1f86f-34c0-75a8-9f00-a6c57740d76b	3	1795169480000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	record-added	record	01a1f870-6d40-7562-ac0c-a8e2cdd305ee	\N	cli	\N	\N	\\xb2991c128dfdf83082af0684f59e80470901ba693b3103ff34dfef53dd4d7835	\\xd240ba85a827911fbbfb4bce4d497160cf3cb53fbd45f8557f156fbe1854b3b0
file:01a1f86f-34c0-75a8-9f00-a6c57740d76b	4	1795169480000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	link-added	link	01a1f870-6d40-76c0-a901-6c9eb49045d4	\N	cli	\N	\N	\\xd240ba85a827911fbbfb4bce4d497160cf3cb53fbd45f8557f156fbe1854b3b0	\\x7810bdc7a648fd60626ee34270a67d9f7216138e66328bb847fab353f2a18a09
file:01a1f86f-34c0-75a8-9f00-a6c57740d76b	5	1795169480000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	record-added	record	01a1f870-6d40-7de8-a0a2-f6440b19fbd0	\N	cli	\N	\N	\\x7810bdc7a648fd60626ee34270a67d9f7216138e66328bb847fab353f2a18a09	\\x4458e18cf1e1696a9fd533c5acca960370703a3e555ab26dcc35e23dbafa9be2
file:01a1f86f-34c0-75a8-9f00-a6c57740d76b	6	1795169480000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	link-added	link	01a1f870-6d40-7c9d-91f1-c871ff01bf21	\N	cli	\N	\N	\\x4458e18cf1e1696a9fd533c5acca960370703a3e555ab26dcc35e23dbafa9be2	\\x0112f0b8981a820a3d1d7d64e2a6e122904d8125f0619e907aaaaf2a3c417732
file:01a1f86f-34c0-75a8-9f00-a6c57740d76b	7	1795169480000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-sent	concern	01a1f86f-34c0-75a8-9f00-a6c57740d76b	\N	cli	\N	\N	\\x0112f0b8981a820a3d1d7d64e2a6e122904d8125f0619e907aaaaf2a3c417732	\\x1a7770167f09e1172c70e34a4d68be257996f016ebac6487332d9a3c6b35577e
file:01a1f86f-34c0-75a8-9f00-a6c57740d76b	8	1795170300000	01a22d43-0eb7-73bd-bdf8-b74276a009b0	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-acknowledged	concern	01a1f86f-34c0-75a8-9f00-a6c57740d76b	\N	cli	\\xe229bbd010d8711b593495602c43505363d91241d3737df5544e03f18d6368ef	\N	\\x1a7770167f09e1172c70e34a4d68be257996f016ebac6487332d9a3c6b35577e	\\x9d82a04d44c00c455b50e5e3bdaccd61c2be6f985ab300c0b7c57c49f44872cf
file:01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	12	1795170600000	01a22d43-0eb7-73bd-bdf8-b74276a009b0	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	alert-followed-up	concern	01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	\N	cli	\N	\N	\\x780a1cb13b95d0e6588e1eaaba3a75c223ff8d47e848d57de4e1dc8966c33829	\\xbf25e34cf6422507c93259cd9915b7a17e95e324aa1418fdf8a8e7cf320f49ad
file:01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	13	1795170960000	01a22d43-0eb7-73bd-bdf8-b74276a009b0	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	alert-followed-up	concern	01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	\N	cli	\N	\N	\\xbf25e34cf6422507c93259cd9915b7a17e95e324aa1418fdf8a8e7cf320f49ad	\\xe3d6959b2313e6da2f62a6ad782a0048058c3d6104dc10b0d1a11460562c2b73
file:01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	13	1795171500000	01a22d43-0dcf-7ea7-89b1-21367d9561fd	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-accepted	concern	01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	\N	cli	\\xa8b86acb754c5eeabde9305be2c1e7ac3ca62f8d199cf352d40cf345c1a12fe7	\N	\\x8247b64c4ece9c53db4572e47c752306621fa08ca6af7a12d805ead37f5870ff	\\xd620239c79977acf15c9b8bd6c733e252b779ec61a2a2048b9a145bf328e1f1c
file:01a1f86f-34c0-75a8-9f00-a6c57740d76b	9	1795174200000	01a22d43-0eb7-73bd-bdf8-b74276a009b0	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-passed	concern	01a1f86f-34c0-75a8-9f00-a6c57740d76b	\N	cli	\\x331fc463bac838d1e23f72b0a80c9ad7d39843f3ad1f18810c9482ddc730652c	\N	\\x9d82a04d44c00c455b50e5e3bdaccd61c2be6f985ab300c0b7c57c49f44872cf	\\xe3d6ee64181c7c8be4dd78277e1fcbb86f42544e324b6b9322e2b1920f4c9213
file:01a1f8d5-bec0-7e35-8488-ec2ac144c5e8	1	1795176120000	01a22d43-0972-7942-9157-b9cce4a85cc4	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	draft-opened	concern	01a1f8d5-bec0-7e35-8488-ec2ac144c5e8	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x5d732310926a00b5359fb8a97dcd72d41f9e64bcdb9dd970b4e4d3ae3ffd11cb
file:01a1f8d5-bec0-7e35-8488-ec2ac144c5e8	2	1795176200000	01a22d43-0972-7942-9157-b9cce4a85cc4	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	record-added	record	01a1f8d6-f740-75ed-b0c1-7a16a0f29de9	\N	cli	\N	\N	\\x5d732310926a00b5359fb8a97dcd72d41f9e64bcdb9dd970b4e4d3ae3ffd11cb	\\xbc30a88562953d3f1a23cd43f7f1fa2c2264f207ce26e2ea93dbb255b0303107
file:01a1f8d5-bec0-7e35-8488-ec2ac144c5e8	3	1795176200000	01a22d43-0972-7942-9157-b9cce4a85cc4	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	record-added	record	01a1f8d6-f740-7085-86d8-a7b46a995f6c	\N	cli	\N	\N	\\xbc30a88562953d3f1a23cd43f7f1fa2c2264f207ce26e2ea93dbb255b0303107	\\xa5219f1a306659b7dad9ff91a95cf5e593a3015fb8e191ad0276b32092412b40
file:01a1f8d5-bec0-7e35-8488-ec2ac144c5e8	4	1795176200000	01a22d43-0972-7942-9157-b9cce4a85cc4	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	link-added	link	01a1f8d6-f740-784c-be3f-e12276e95d18	\N	cli	\N	\N	\\xa5219f1a306659b7dad9ff91a95cf5e593a3015fb8e191ad0276b32092412b40	\\x2d104bd0356daab1fd76e447c7885c04a004638ac915baf658071ade6ef673a7
file:01a1f8d5-bec0-7e35-8488-ec2ac144c5e8	5	1795176200000	01a22d43-0972-7942-9157-b9cce4a85cc4	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	concern-sent	concern	01a1f8d5-bec0-7e35-8488-ec2ac144c5e8	\N	cli	\N	\N	\\x2d104bd0356daab1fd76e447c7885c04a004638ac915baf658071ade6ef673a7	\\x30474290bde994232284f3619e249ea2c213e3f9807f02e5415a5f78261f3570
file:01a1f86f-34c0-75a8-9f00-a6c57740d76b	10	1795177200000	01a22d43-1184-736a-ba12-158dae428774	police-triage	01a22d43-08bf-733e-aaf9-97e953a6034b	\N	practice-copy	concern-acknowledged	concern	01a1f86f-34c0-75a8-9f00-a6c57740d76b	\N	cli	\\x0047d8e40ce0278e0f03ba31b33a05232ce0d796f6284ec611cb254d5506d58b	\N	\\xe3d6ee64181c7c8be4dd78277e1fcbb86f42544e324b6b9322e2b1920f4c9213	\\x371a0d2f79a5b9dc15706da255a9a283ab6dbe5a5e7917f0405e6cb7c927ee66
file:01a1f8d5-bec0-7e35-8488-ec2ac144c5e8	6	1795178700000	01a22d43-0dcf-7ea7-89b1-21367d9561fd	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-acknowledged	concern	01a1f8d5-bec0-7e35-8488-ec2ac144c5e8	\N	cli	\\xec3f7328f04f5f05b62522abce5ec5fca0b9cbaf1be2f6e13cb6753f28e53a16	\N	\\x30474290bde994232284f3619e249ea2c213e3f9807f02e5415a5f78261f3570	\\x6c5065ed63fc55852b88c6e604bb5cd1799898f5585591762c523bbbbf508377
file:01a1f90a-d880-74bd-af94-3a9ea3c24d0a	1	1795179600000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	draft-opened	concern	01a1f90a-d880-74bd-af94-3a9ea3c24d0a	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xf5e62400ce6ec24547a67014849555182f9e3afffabcf6ca7846d95483d2ca85
file:01a1f90a-d880-74bd-af94-3a9ea3c24d0a	2	1795179680000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	record-added	record	01a1f90c-1100-77ba-ad73-79cd19d9f83d	\N	cli	\N	\N	\\xf5e62400ce6ec24547a67014849555182f9e3afffabcf6ca7846d95483d2ca85	\\x41198c43cc0d077e273fb5e74d18ea4a257fe67df9b24eb261b4b428855d9c1b
file:01a1f90a-d880-74bd-af94-3a9ea3c24d0a	3	1795179680000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	record-added	record	01a1f90c-1100-708e-80ec-ca21dc49cb0b	\N	cli	\N	\N	\\x41198c43cc0d077e273fb5e74d18ea4a257fe67df9b24eb261b4b428855d9c1b	\\x06f10ebfe3a95ebdbdcc5eb9c233f6e36d7d664003f1fb102c87ad82df588ced
file:01a1f90a-d880-74bd-af94-3a9ea3c24d0a	4	1795179680000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	link-added	link	01a1f90c-1100-73ad-959e-78634f500618	\N	cli	\N	\N	\\x06f10ebfe3a95ebdbdcc5eb9c233f6e36d7d664003f1fb102c87ad82df588ced	\\xb38fa12bcf2151f420e4afeee5b2a3a8c7c6e88741d540e014c7437c1390bc84
file:01a1f90a-d880-74bd-af94-3a9ea3c24d0a	5	1795179680000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-sent	concern	01a1f90a-d880-74bd-af94-3a9ea3c24d0a	\N	cli	\N	\N	\\xb38fa12bcf2151f420e4afeee5b2a3a8c7c6e88741d540e014c7437c1390bc84	\\xdff132483ca3521ed51f425c895e2ca54c41a1f30e87096830948283d673f0c8
file:01a1f90a-d880-74bd-af94-3a9ea3c24d0a	6	1795180080000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	alert-recorded	concern	01a1f90a-d880-74bd-af94-3a9ea3c24d0a	\N	cli	\N	\N	\\xdff132483ca3521ed51f425c895e2ca54c41a1f30e87096830948283d673f0c8	\\xc09bf8973f3eee3b53109a00a394bf75078533c553a2ca57f6aa6c5c3899919f
file:01a1f90a-d880-74bd-af94-3a9ea3c24d0a	7	1795180500000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	alert-recorded	concern	01a1f90a-d880-74bd-af94-3a9ea3c24d0a	\N	cli	\N	\N	\\xc09bf8973f3eee3b53109a00a394bf75078533c553a2ca57f6aa6c5c3899919f	\\xdadcfc4aa02632757e96c19b50c6d96365a663c9abbe2838936ec5792403922c
file:01a1f90a-d880-74bd-af94-3a9ea3c24d0a	8	1795181040000	01a22d43-0dcf-7ea7-89b1-21367d9561fd	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-acknowledged	concern	01a1f90a-d880-74bd-af94-3a9ea3c24d0a	\N	cli	\\xbb37e974ace8f85cadd4da546c0d3e920793c3697eeaf43ae445c2a2d19b1b57	\N	\\xdadcfc4aa02632757e96c19b50c6d96365a663c9abbe2838936ec5792403922c	\\xd8b86eb576cce1283d4b10d6a7fea64308c45845f3142d1f888ceb908b55cd8c
file:01a1f8d5-bec0-7e35-8488-ec2ac144c5e8	7	1795181700000	01a22d43-0dcf-7ea7-89b1-21367d9561fd	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	alert-recorded	concern	01a1f8d5-bec0-7e35-8488-ec2ac144c5e8	\N	cli	\N	\N	\\x6c5065ed63fc55852b88c6e604bb5cd1799898f5585591762c523bbbbf508377	\\xdb11245dde5c4488738e5c4cb1ac25fdf951e20d877d82e3bec03aa4dcaef1a7
file:01a1f95d-3e40-75f0-a28e-358a74e45e5c	1	1795185000000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	draft-opened	concern	01a1f95d-3e40-75f0-a28e-358a74e45e5c	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x32dc87278f1624357d4d7111067fc7ea2aad0953adcbe01e230433205a61c3f1
file:01a1f95d-3e40-75f0-a28e-358a74e45e5c	2	1795185080000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	record-added	record	01a1f95e-76c0-7e16-bf1d-6c764a77bd02	\N	cli	\N	\N	\\x32dc87278f1624357d4d7111067fc7ea2aad0953adcbe01e230433205a61c3f1	\\x144d3858a0f5fddc3f47a2c95c567e10daad41fe2f12833192c8ec2355236d7c
file:01a1f95d-3e40-75f0-a28e-358a74e45e5c	3	1795185080000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	record-added	record	01a1f95e-76c0-7946-b061-1c297e565472	\N	cli	\N	\N	\\x144d3858a0f5fddc3f47a2c95c567e10daad41fe2f12833192c8ec2355236d7c	\\xcf5f7b2b31342c73a196d5fa21f94ff9922374f0152e4a2111804684afb71ac2
file:01a1f95d-3e40-75f0-a28e-358a74e45e5c	4	1795185080000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	link-added	link	01a1f95e-76c0-7b68-994d-061e58417b98	\N	cli	\N	\N	\\xcf5f7b2b31342c73a196d5fa21f94ff9922374f0152e4a2111804684afb71ac2	\\xc5691fcc8fa117f0d154549ed201c8e6ca1567f71710a8cecfb61ddd13cfc714
file:01a1f95d-3e40-75f0-a28e-358a74e45e5c	5	1795185080000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-sent	concern	01a1f95d-3e40-75f0-a28e-358a74e45e5c	\N	cli	\N	\N	\\xc5691fcc8fa117f0d154549ed201c8e6ca1567f71710a8cecfb61ddd13cfc714	\\xdf511a8ee549e858070b6c4cb5e4773a7dc4ae7f0763fd24c08af8c68d2ba2a7
file:01a1f95d-3e40-75f0-a28e-358a74e45e5c	6	1795185840000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	alert-recorded	concern	01a1f95d-3e40-75f0-a28e-358a74e45e5c	\N	cli	\N	\N	\\xdf511a8ee549e858070b6c4cb5e4773a7dc4ae7f0763fd24c08af8c68d2ba2a7	\\x499b86410020513614ed1aeeda88e228c5f5dcb14442ee4ba4ce125b3ee348f3
file:01a1f95d-3e40-75f0-a28e-358a74e45e5c	7	1795186320000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	alert-recorded	concern	01a1f95d-3e40-75f0-a28e-358a74e45e5c	\N	cli	\N	\N	\\x499b86410020513614ed1aeeda88e228c5f5dcb14442ee4ba4ce125b3ee348f3	\\x693b11031a18499e15379efca7b641c9392b0b4265eefc26bb0e3a89b848f9f5
file:01a1f95d-3e40-75f0-a28e-358a74e45e5c	8	1795187040000	01a22d43-0eb7-73bd-bdf8-b74276a009b0	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-acknowledged	concern	01a1f95d-3e40-75f0-a28e-358a74e45e5c	\N	cli	\\xa10b040f32ee9077768d0ae22df2f9058beff5431b5385f9b2fd187ff1d79d34	\N	\\x693b11031a18499e15379efca7b641c9392b0b4265eefc26bb0e3a89b848f9f5	\\xaef81bdcf133fa1a38ad672f345321cc895e3a897de864cb45f742d55b270f5e
file:01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	14	1795188600000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	alert-followed-up	concern	01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	\N	cli	\N	\N	\\xd620239c79977acf15c9b8bd6c733e252b779ec61a2a2048b9a145bf328e1f1c	\\xa0e9f850f59caa73516ba82bc1fe60c02cab8f669c1dd67f1e6fbe33d16a9f1d
file:01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	15	1795189080000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	alert-followed-up	concern	01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	\N	cli	\N	\N	\\xa0e9f850f59caa73516ba82bc1fe60c02cab8f669c1dd67f1e6fbe33d16a9f1d	\\xf606b7acc84cbd6195936179e09c119c5057b82c0b27d4db20fe3ed366f337c7
file:01a1f90a-d880-74bd-af94-3a9ea3c24d0a	9	1795190760000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	alert-followed-up	concern	01a1f90a-d880-74bd-af94-3a9ea3c24d0a	\N	cli	\N	\N	\\xd8b86eb576cce1283d4b10d6a7fea64308c45845f3142d1f888ceb908b55cd8c	\\x7ea5c41170a6d5c8572281d34611ebae0c194fc3b9999d1dcfd59d75914ca775
file:01a1f90a-d880-74bd-af94-3a9ea3c24d0a	10	1795191120000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	alert-followed-up	concern	01a1f90a-d880-74bd-af94-3a9ea3c24d0a	\N	cli	\N	\N	\\x7ea5c41170a6d5c8572281d34611ebae0c194fc3b9999d1dcfd59d75914ca775	\\x85cfa97607d0526472808cdf5e64520752c53296f7b127418b7d19dbb19d6377
file:01a1f90a-d880-74bd-af94-3a9ea3c24d0a	11	1795192200000	01a22d43-0dcf-7ea7-89b1-21367d9561fd	practitioner	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-close-proposed	concern	01a1f90a-d880-74bd-af94-3a9ea3c24d0a	\N	cli	\\xf7054d47615eb6a27a69300eab59f47c3b49751b66508a6bb0b404abc023eaf0	\N	\\x85cfa97607d0526472808cdf5e64520752c53296f7b127418b7d19dbb19d6377	\\x8513bade081609f9a3e2112670072b4f1eda99b98383c5c1ed50cec21930b3db
file:01a1fa0b-3180-7ae0-82e9-bc31451de1c2	1	1795196400000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	draft-opened	concern	01a1fa0b-3180-7ae0-82e9-bc31451de1c2	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x00f72ae04963c798d3af08bf2373be4ce175d4f302be5ae437c479a477637878
file:01a1fa0b-3180-7ae0-82e9-bc31451de1c2	2	1795196480000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	record-added	record	01a1fa0c-6a00-7908-9319-a8f071845038	\N	cli	\N	\N	\\x00f72ae04963c798d3af08bf2373be4ce175d4f302be5ae437c479a477637878	\\x1e1245b16b776b350eee6339c987c9b777e994936edc41a901a047ddeb497f29
file:01a1fa0b-3180-7ae0-82e9-bc31451de1c2	3	1795196480000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	concern-sent	concern	01a1fa0b-3180-7ae0-82e9-bc31451de1c2	\N	cli	\N	\N	\\x1e1245b16b776b350eee6339c987c9b777e994936edc41a901a047ddeb497f29	\\xcd39363a90fb10f84e58d384d2109a920fe126d6c3af20c8478f972324196cb4
file:01a1fa0b-3180-7ae0-82e9-bc31451de1c2	4	1795196480000	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	block-set	user	01a22d43-0eb7-73bd-bdf8-b74276a009b0	\N	cli	\N	\N	\\xcd39363a90fb10f84e58d384d2109a920fe126d6c3af20c8478f972324196cb4	\\xb8f5883a069ee7f6cde7390cbd8e12a6a7e3564c2a36d2a348a05d46ec3b4364
file:01a1f95d-3e40-75f0-a28e-358a74e45e5c	9	1795258920000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	alert-followed-up	concern	01a1f95d-3e40-75f0-a28e-358a74e45e5c	\N	cli	\N	\N	\\xaef81bdcf133fa1a38ad672f345321cc895e3a897de864cb45f742d55b270f5e	\\x9cd09e68d2f1e691d5c14f8cfed9d10b0a8826c67fc3345c612eac948a3fd025
file:01a20016-6f40-71e0-8004-3a3a3a9f6545	1	1795297800000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	draft-opened	concern	01a20016-6f40-71e0-8004-3a3a3a9f6545	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x59ec7fa2b63d0972ebb5bdebec3b8ba347a00db405fe89b44139a3676ea1ba78
file:01a20016-6f40-71e0-8004-3a3a3a9f6545	2	1795297880000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	record-added	record	01a20017-a7c0-791f-9324-9e6d62421c3d	\N	cli	\N	\N	\\x59ec7fa2b63d0972ebb5bdebec3b8ba347a00db405fe89b44139a3676ea1ba78	\\x792a7f418dda4ecc8b0bbfd018ff46d712165acb9ac5638c2de47e08df1334ab
file:01a20016-6f40-71e0-8004-3a3a3a9f6545	3	1795297880000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	record-added	record	01a20017-a7c0-7991-99b8-dd27cae25a9c	\N	cli	\N	\N	\\x792a7f418dda4ecc8b0bbfd018ff46d712165acb9ac5638c2de47e08df1334ab	\\xec8fcf563e4858ba3329f9a69067a4102e7d25f82a2810bfc90afed7e915137a
file:01a20016-6f40-71e0-8004-3a3a3a9f6545	4	1795297880000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	link-added	link	01a20017-a7c0-74ae-88bc-b0b20d11f94a	\N	cli	\N	\N	\\xec8fcf563e4858ba3329f9a69067a4102e7d25f82a2810bfc90afed7e915137a	\\xe873b45a832d300403447908b9ec429009bb579105282aad3fe2d7df17dd3e75
file:01a20016-6f40-71e0-8004-3a3a3a9f6545	5	1795297880000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	record-added	record	01a20017-a7c0-78b2-8595-08e24b9aa0c0	\N	cli	\N	\N	\\xe873b45a832d300403447908b9ec429009bb579105282aad3fe2d7df17dd3e75	\\x543eb8a63021cc2fc94eb1a574b829588f72dfae85d6098c8812288ec3771f55
file:01a20016-6f40-71e0-8004-3a3a3a9f6545	6	1795297880000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	link-added	link	01a20017-a7c0-7eef-9805-9d36b3dcec89	\N	cli	\N	\N	\\x543eb8a63021cc2fc94eb1a574b829588f72dfae85d6098c8812288ec3771f55	\\xacddf4b6ca5321276f94c495f8243fc8f6f6e9dffeaa7683d1a04798f323eca2
file:01a20016-6f40-71e0-8004-3a3a3a9f6545	7	1795297880000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	record-added	record	01a20017-a7c0-723e-9206-42b982337a42	\N	cli	\N	\N	\\xacddf4b6ca5321276f94c495f8243fc8f6f6e9dffeaa7683d1a04798f323eca2	\\xdebfd8157df53b6fd8c6e6ec6ce969a7266af9f45d679800c3164b42df204924
file:01a20016-6f40-71e0-8004-3a3a3a9f6545	8	1795297880000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	link-added	link	01a20017-a7c0-771d-964f-37594dc12704	\N	cli	\N	\N	\\xdebfd8157df53b6fd8c6e6ec6ce969a7266af9f45d679800c3164b42df204924	\\xf481979aefb20bb80ce8355604f50c4508846f4b7af3f3c4eee60544ac50180d
file:01a20016-6f40-71e0-8004-3a3a3a9f6545	9	1795297880000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-sent	concern	01a20016-6f40-71e0-8004-3a3a3a9f6545	\N	cli	\N	\N	\\xf481979aefb20bb80ce8355604f50c4508846f4b7af3f3c4eee60544ac50180d	\\xf12a3eefa55e513a578602c2046345d6ba945442833e06483bdd790f88eefd65
file:01a20016-6f40-71e0-8004-3a3a3a9f6545	10	1795298700000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	alert-recorded	concern	01a20016-6f40-71e0-8004-3a3a3a9f6545	\N	cli	\N	\N	\\xf12a3eefa55e513a578602c2046345d6ba945442833e06483bdd790f88eefd65	\\xef8a344f321851f80b171dd93fe83208ba27219bab7f726e32b0517bd7a72a87
file:01a20016-6f40-71e0-8004-3a3a3a9f6545	11	1795299300000	01a22d43-0ca7-72fa-a39d-a227d71bd91b	reporter	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	alert-recorded	concern	01a20016-6f40-71e0-8004-3a3a3a9f6545	\N	cli	\N	\N	\\xef8a344f321851f80b171dd93fe83208ba27219bab7f726e32b0517bd7a72a87	\\x88669161bc13cb7a64d4382fe6ba1828753311c1b18c524523349a5fb359739a
file:01a2005f-ad40-73aa-a4b0-93585fce417e	1	1795302600000	01a22d43-0972-7942-9157-b9cce4a85cc4	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	draft-opened	concern	01a2005f-ad40-73aa-a4b0-93585fce417e	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x87375e39f92da7758d3020e681fe8f50316f70a9a21cf7ff799c85515bbe6a2f
file:01a2005f-ad40-73aa-a4b0-93585fce417e	2	1795302680000	01a22d43-0972-7942-9157-b9cce4a85cc4	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	record-added	record	01a20060-e5c0-7d2f-91e2-5970186b5883	\N	cli	\N	\N	\\x87375e39f92da7758d3020e681fe8f50316f70a9a21cf7ff799c85515bbe6a2f	\\x180c7ca182ba1df895b205c15b6dc7346451f652d14de8436605e45d7e858586
file:01a2005f-ad40-73aa-a4b0-93585fce417e	3	1795302680000	01a22d43-0972-7942-9157-b9cce4a85cc4	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	record-added	record	01a20060-e5c0-7d39-8be9-31a114c6ad22	\N	cli	\N	\N	\\x180c7ca182ba1df895b205c15b6dc7346451f652d14de8436605e45d7e858586	\\xeac2452a2232e8c818173dc913e291b24286d0b66be3c90195f82bdaa3139510
file:01a2005f-ad40-73aa-a4b0-93585fce417e	4	1795302680000	01a22d43-0972-7942-9157-b9cce4a85cc4	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	link-added	link	01a20060-e5c0-7932-a9b7-0b083a8965ed	\N	cli	\N	\N	\\xeac2452a2232e8c818173dc913e291b24286d0b66be3c90195f82bdaa3139510	\\x25604a27a75c20312c34256e745e55590ccbbdcd10c417648f966d30d7cc007f
file:01a2005f-ad40-73aa-a4b0-93585fce417e	5	1795302680000	01a22d43-0972-7942-9157-b9cce4a85cc4	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	record-added	record	01a20060-e5c0-78b2-a8d7-f846a50a7da1	\N	cli	\N	\N	\\x25604a27a75c20312c34256e745e55590ccbbdcd10c417648f966d30d7cc007f	\\xd1eb85e38ebd0177e7fe6fb48edef44d58cb80d1443e48ef72afd609ed60271c
file:01a2005f-ad40-73aa-a4b0-93585fce417e	6	1795302680000	01a22d43-0972-7942-9157-b9cce4a85cc4	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	link-added	link	01a20060-e5c0-740e-b7c6-903c1d7c16ce	\N	cli	\N	\N	\\xd1eb85e38ebd0177e7fe6fb48edef44d58cb80d1443e48ef72afd609ed60271c	\\xc5dd574bd203f785cc3c53ec279999f2c3f95f298cc2412b42cffd906aa33286
file:01a2005f-ad40-73aa-a4b0-93585fce417e	7	1795302680000	01a22d43-0972-7942-9157-b9cce4a85cc4	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	concern-sent	concern	01a2005f-ad40-73aa-a4b0-93585fce417e	\N	cli	\N	\N	\\xc5dd574bd203f785cc3c53ec279999f2c3f95f298cc2412b42cffd906aa33286	\\x37ab995311580f33fb10a1d1354b9737355bc8596b828c479d19b3b7ee73d249
file:01a20016-6f40-71e0-8004-3a3a3a9f6545	12	1795302680000	\N	\N	\N	\N		concern-escalated	concern	01a20016-6f40-71e0-8004-3a3a3a9f6545	\N	job	\\x3c0ac46a7668cdf43b5c934e6cd56da571373df227a564643a2c2127a14ccd99	\N	\\x88669161bc13cb7a64d4382fe6ba1828753311c1b18c524523349a5fb359739a	\\xf1972400c3218c33e9a4677e8c924891d146693f16917db164194aad065b289d
file:01a2005f-ad40-73aa-a4b0-93585fce417e	8	1795302680000	\N	\N	\N	\N		concern-escalated	concern	01a2005f-ad40-73aa-a4b0-93585fce417e	\N	job	\\xea0bd666816ed1cbf201514560d8382af8f785a43d4a29fcd85fe3f3f3fb88a6	\N	\\x37ab995311580f33fb10a1d1354b9737355bc8596b828c479d19b3b7ee73d249	\\x01104700707a405992f1d5fbd14740fa1d5f161e697ea1fbf8d828d157baa090
file:01a2005f-ad40-73aa-a4b0-93585fce417e	9	1795303320000	01a22d43-0972-7942-9157-b9cce4a85cc4	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	alert-recorded	concern	01a2005f-ad40-73aa-a4b0-93585fce417e	\N	cli	\N	\N	\\x01104700707a405992f1d5fbd14740fa1d5f161e697ea1fbf8d828d157baa090	\\xaa49bff8a3cf4ab4319d88ab921a1b70605d7811a1f28250d86602929f15dd04
file:01a2005f-ad40-73aa-a4b0-93585fce417e	10	1795303860000	01a22d43-0972-7942-9157-b9cce4a85cc4	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	alert-recorded	concern	01a2005f-ad40-73aa-a4b0-93585fce417e	\N	cli	\N	\N	\\xaa49bff8a3cf4ab4319d88ab921a1b70605d7811a1f28250d86602929f15dd04	\\x719ada2d40742ce623a0b2152a9b93a1f99042949ca22bdb558de9ab445f4389
file:01a2005f-ad40-73aa-a4b0-93585fce417e	11	1795336800000	01a22d43-0f9d-73e4-bf6e-6d6b53ad3c89	supervisor	01a22d43-083f-7a9c-94d4-195f93046f8d	\N	practice-copy	concern-acknowledged	concern	01a2005f-ad40-73aa-a4b0-93585fce417e	\N	cli	\\x6f73cf61ae6ae3af07f5e73416dd7fbeb1efaefc97c9601e92f592469207dff4	\N	\\x719ada2d40742ce623a0b2152a9b93a1f99042949ca22bdb558de9ab445f4389	\\xa0e16c7ef250dca406d814dbe94cb9e9bf358990ad8e6083b32d690fa6fc0be7
file:01a202b7-58e0-7244-aa2c-55175e3845de	1	1795341900000	01a22d43-0972-7942-9157-b9cce4a85cc4	reporter	01a22d43-08ca-7039-a840-8bb317529026	\N	practice-copy	draft-opened	concern	01a202b7-58e0-7244-aa2c-55175e3845de	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x8bea536aa725c214adfc0c8558d727de002f0bc3800be37504623059c00083c0
\.


--
-- Data for Name: audit_heads; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.audit_heads (chain, seq, hash, at, mac) FROM stdin;
file:01a1f4fb-b8e0-77ab-a761-96f31c82facd	8	\\xb6a7cc6701aed035e57464ab5dac1d1e92fac842d53c8f72a724b02ec127453d	1795164000000	\\x67f844a39e60dc36df21646fde2736872c7ab469f3bda6f5a1a37b86861a7b68
user:01a22d43-0972-7942-9157-b9cce4a85cc4	2	\\xc4f8d06a3457d00b7ae49c53fecb05b89520b542f11b91e21c314d310c4e9fdd	1793437200000	\\x0d65f96961e3b4d1989290a98555c4e78961ebc7a90e4b0f7a76c46371e0c136
user:01a22d43-0b51-725b-b0bc-1d8599b4c5d7	2	\\x43b155d5d6a0e46910031834d70694ebd28b3ecdc2852a3caf2a71db22fee9e2	1793437200000	\\x46642c29a84a6f186e6191924901e182012e3160f667df59f315e22a623db1d3
user:01a22d43-0ca7-72fa-a39d-a227d71bd91b	2	\\xd538d1d2026d9884e3e7283caf9dcba9a247b01274fd426ae68164b88641dd57	1793437200000	\\xeca6f44df6e4af2c2c94528f7a047c8983493f80b2a7ec544fd871e7b213068c
user:01a22d43-0dcf-7ea7-89b1-21367d9561fd	2	\\x44fac1675c3cbe4e3407ebc59ccff73995a39bdf92047e092ae78447479ae545	1793437200000	\\xe92cd886f6ca6a08746788ef1e53b9ca96a12111b4241cdf6042e619ce48ceac
user:01a22d43-0eb7-73bd-bdf8-b74276a009b0	3	\\xd5db876a4df9f865be9f86915560d6ecd91c4d998adc530a6f44f25dd565cef8	1793437200000	\\x8cfce99de4aeec15e936875c590fa5b80765f8649196f5e0239b33e9a00c82a1
user:01a22d43-0f9d-73e4-bf6e-6d6b53ad3c89	2	\\x7bcdeaceb683b69af50ff3782b3a8133c7d06f769c082f7b205a8fee9362eeff	1793437200000	\\xb100634ba44d3e043f95d96a99b813dcbd93e9f30f5410d5126a3318e16a7dd9
system	6	\\x2b6c4303a277983471d72772cb9ed2039c3b0076aafc7c3f83a2468cb424186c	1793437200000	\\x6cb588836e1ffd03eae81ba2b3a2e3961d5efad56bc6de22bb794e6734a0190e
user:01a22d43-1099-7d62-ac42-3dd48c462a41	2	\\xa0d1330b9861e4df932f0cc2454b3134fecc1bffc7d00a0c4caaa32e5d6903af	1793437200000	\\x12d3ef73f5d31ace56f86e966431c1ef4e364c65aae57863b2bf41ce826be933
user:01a22d43-1184-736a-ba12-158dae428774	2	\\xfc9e28bdedaee6d75e9e945fa6109c2da2bf1a153fad9150db7317f493a0bdb3	1793437200000	\\x2943793e66e04bdce753df0715d339c9bb94d9a1a3655aa57a332374eebf05c2
user:01a22d43-12be-72af-a1ae-965645b123f1	2	\\x00930007d2ee80b0e187764bd3dcc822c6d2d8988c65b2c2fa6e7871abacaf7d	1793437200000	\\x30a9418b9523ed44eac9c55e84a5f4cfedbda1672dca9c9241de54e83f23b720
user:01a22d43-13b5-7811-8920-97e2e06a55e1	2	\\x35c42eb0919a9c5d7e8804f8f1b61ac795713c6b0bc678605e0ec50fc2c7dd1f	1793437200000	\\xc8ec0852fd63144452d3769afaed777bd11330733558f17a0e79b5f05ed8c8bd
user:01a22d43-14d3-730b-9e49-fab65e41f61a	2	\\x050b42c35a0f3c036bfe8a08354c292fe9460c69c48b5282504a8a21380db0a2	1793437200000	\\x74b349943b8eb0d85baa39e17c77f2f29ff4fe143e8aa1f2d6c0d6c58390350a
file:01a1ea85-ce00-7370-b6f7-d20fbc3c175e	13	\\x84c99a0d7d81ef280cd4575038f3f75c49413201734ec6e7970aeed95e33e8dd	1794996600000	\\xd07eb4b8326b5add75b3fce3eb524d39b5308a1d84f36ce70ee5d4c41d881182
file:01a1f8d5-bec0-7e35-8488-ec2ac144c5e8	7	\\xdb11245dde5c4488738e5c4cb1ac25fdf951e20d877d82e3bec03aa4dcaef1a7	1795181700000	\\xe62b99988fe54bf11d98b3f2385a7955c58025086b8d7698c540d78ae23d3d6b
file:01a1ede6-fa60-7cff-b559-f2cdd63d07ad	13	\\xce2e79e44a8ec267a43ffad088915413a42b115202ca4674daee09947342ed2e	1795019280000	\\x413d6b0d6e36f606b77aab276c199f0ce482aefc1119b655d0843a3d9944b675
file:01a1d46b-d880-7fac-aefc-7eb983d74285	7	\\xc27bdb963da03dd72f09d8479121e5604864b26c41c367d6ad04a79a34ad286f	1794583800000	\\xee78054e98d459b31fd2a93d26fe188f592c53153a1bf9fb9cce0738fbd6e7e5
file:01a1d018-0ec0-7caf-b2c2-66a3512745ab	10	\\x672fa39d146fb2c50b3477df1d498ccee80a0601de7720714ab02e730c4ad9f3	1794823200000	\\xb802268acb6a65d0f5eea9a74a8aa1a7255030f788bacc05ffdc8e25721e3b4c
file:01a1ef6c-13c0-7b73-8106-9e32967ab0f5	9	\\x4143653663d7dbf508f913580d0d0cd6a246e626664761bd7a8bddbc53dfd8a8	1795084200000	\\x4a7f2a098633b06a26dcf846e09dd45906f89a6fb68981d95b84d8872cb695a4
file:01a1f3f2-3820-79fd-b28b-39c507de0915	7	\\xb2acfdc3c01bcb9c3b18f5b4db7e9a69269e5e86f280a89926b760d85a02d44d	1795096800000	\\x6d95f9c3dcbb48c10a41f07ae9cbb65892cd8699c75f104ef32ca38784cf5029
file:01a1e455-f140-7df6-ac02-cd829ae9812b	8	\\xaa648647018e6f94d6c36c34aa3f37e944a754dbffc76eb28a7b28778b47335e	1794907800000	\\x07282ba1a4ef5ecad9e3c3dcdc63f1d3657b6496fa91a488aff18ddf29829cc9
file:01a1e503-e480-728b-a64a-d454187e2459	5	\\x37775090636d0cc2159252d63a26aa306faa44e3c626aa344bf67bfa8dd14a32	1794913200000	\\x480422cac2ac240672103a17a283db7ea33812cde5aa28fedfa78c1afb657ac0
file:01a20016-6f40-71e0-8004-3a3a3a9f6545	12	\\xf1972400c3218c33e9a4677e8c924891d146693f16917db164194aad065b289d	1795302680000	\\x83f7a1a8dcddafe1fa90becab6f28873e01e795c41a6560451355d45a07fb133
file:01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	13	\\xe3d6959b2313e6da2f62a6ad782a0048058c3d6104dc10b0d1a11460562c2b73	1795170960000	\\xe3fa9899f9dd93da2dc87e0d1ccc460971f3450170d312792c9513203f17bcf5
file:01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	15	\\xf606b7acc84cbd6195936179e09c119c5057b82c0b27d4db20fe3ed366f337c7	1795189080000	\\xb94a9cb7a7b7eedc679a137282b1b3450083bc065f629864f48ca3aeec04f058
file:01a1f86f-34c0-75a8-9f00-a6c57740d76b	10	\\x371a0d2f79a5b9dc15706da255a9a283ab6dbe5a5e7917f0405e6cb7c927ee66	1795177200000	\\xf0be452a33a78511dae9235c0c14bf200f7de5ca6c7a4beed544d6369d59c3dd
file:01a2005f-ad40-73aa-a4b0-93585fce417e	11	\\xa0e16c7ef250dca406d814dbe94cb9e9bf358990ad8e6083b32d690fa6fc0be7	1795336800000	\\x0027941fb8d119fe3404dcc694aef9578ba8b80c7046ee6ec1b2ee7fdd568fff
file:01a202b7-58e0-7244-aa2c-55175e3845de	1	\\x8bea536aa725c214adfc0c8558d727de002f0bc3800be37504623059c00083c0	1795341900000	\\xe12c8726f61b91b8039713ae4caf28ddddf09f7205f7de7b621a7068b57e89c0
file:01a1f90a-d880-74bd-af94-3a9ea3c24d0a	11	\\x8513bade081609f9a3e2112670072b4f1eda99b98383c5c1ed50cec21930b3db	1795192200000	\\xe55fba345d7202deec308b007ea445549953dcf9cf1d696e9265ad9924932f27
file:01a1fa0b-3180-7ae0-82e9-bc31451de1c2	4	\\xb8f5883a069ee7f6cde7390cbd8e12a6a7e3564c2a36d2a348a05d46ec3b4364	1795196480000	\\x58ace12e0500d14e87849e2804d9443dad7920cdba2f833462eda6ca73a4e061
file:01a1f95d-3e40-75f0-a28e-358a74e45e5c	9	\\x9cd09e68d2f1e691d5c14f8cfed9d10b0a8826c67fc3345c612eac948a3fd025	1795258920000	\\x031e08a7c4a7f80fca6a0fad856d348f7c4af7b00208cbaee542bca3cd2b0c75
\.


--
-- Data for Name: audit_payloads; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.audit_payloads (chain, seq, sealed) FROM stdin;
file:01a1d018-0ec0-7caf-b2c2-66a3512745ab	6	\\x0101a1d03386007ae0b126533cc89251b9cfb53518fe1d4b7d8c8102955a3ae329bad8e56441f49d487c76126fcda247490a2e16cc49aea8d51308cd6dc10c0dd7b3f54759f8be1f1f7118ca18f059f96a62aa66bde0d784562bf40a10c5d9df10f09118ffea68e02a5082f968b03b73e4c26f02644f7a350ccea23bc3a7a3cb9155c7fd57e259bbf8051c43b57effd78b8239cde8d0290d47e60a520d704e62cfff9f22502d72c17f72684b36
file:01a1d018-0ec0-7caf-b2c2-66a3512745ab	7	\\x0101a1d03386007ae0b126533cc89251b95dc658001c94aee3695fd6efb3010cbceedbb4324c47cf89343a4c2ecf512595c59ef9b22b9c8f8973b336e844d1465debdf376ab2b51d00e174163592651b4193c4cc693d1fda8668490daae7213a1ef5136c658a5e60e0bb4818ec60a251c30d0def0cc95796b99f791036ab82d719172f245e33848e333a00a837a35eaaf2d0414bba9d0bd19b627a53ac6ee3ed4137f97544a0a68c95aca82197
file:01a1d46b-d880-7fac-aefc-7eb983d74285	6	\\x0101a1d4950b60799abea2dd1c0ccaf7e60722accf50b5785aa5254bf7969a6c8619b0e9f8519f38a771fd75f66715a2357552acc35feecf5acb95532bda20acb5b058b343ceb0bf56cdc531072af475ef975a56583e98d274e76f03e127570260c74dac488a6b16f55ae3bca07b3d39067d57d08d4034cf4f4179b054761005720a3bbda286514aa5b42464ef55959a5db14e6674dc2bf0987ff2655493bb39663d3f8797f4a416ab913f8a0a
file:01a1d018-0ec0-7caf-b2c2-66a3512745ab	8	\\x0101a1d03386007ae0b126533cc89251b9e98a5107e2fea3c2c6cbb3c93acdd390381754da997ac460367d34e32ec9190a97f8f0ccf14c7caad2aea15c7a39d70ca8dbcadf5af90b5177d7812256c98f8aa291ee81d6347453d169d9524e9628f7b3c3a7c9920143d4927337d899165f03de4abdaaa8eedc09842f5732eda4f778b5a766d64a3494beac82f788d8f6c786de27a666bb7d04f0194fb87bc81ec452535c9573d06898db429d64a2
file:01a1d46b-d880-7fac-aefc-7eb983d74285	7	\\x0101a1d4950b60799abea2dd1c0ccaf7e6d42186b80b2ee36f29ee06d42840e62e91f20d6cc9a00d051a8819d38d9143c2488866d96f0cdcd04f8f570aa7a7f91afbc6e444ce0ca834c647df2c222685216c7644be4e7f758a3dcdae98039adf8fe4f82e4eed5c9dfefde36c172bac6e252a6c9f9e53090a6a04214334ae4b33c2bc88586bbfa2b53b11af0c25692046f33711c66bcc87ee5bb3dd3473aa0994fa6972eb0652952940885f257e
file:01a1d018-0ec0-7caf-b2c2-66a3512745ab	9	\\x0101a1d03386007ae0b126533cc89251b9a3f76fffe061495e600b328c9c3b990adc10ad6be0c2268118f4d4845e026dcbc9fa7a8871c097ae1653009cd66a02f760fe033c88b2894bd273bae12b1f97f453cd73d6cd9b11a63cfe366835cdbe543901a7d7770d529e140c18fe4ab10d1e9019488a4c71183d3edb5a60f35db33bbdc73d24b55a5258ee3b8d6d6494fdf42733ae50b87b920f382a436c872f00efaefc8c829ee0546da4463b84
file:01a1d018-0ec0-7caf-b2c2-66a3512745ab	10	\\x0101a1d03386007ae0b126533cc89251b90002604334d950f3537704c6ca1a096e19cd6861ee36c11e5ee6f02d60811595acdd7d21ea71cc35f8608045e5775bd6f57a219ef08289b0dd545342de9cb0e7604a848226f4cc6b62d96ca893c8decb685dc599b66178e36383e2d4466a8e73e816919048314d793491aae9af868d740b775557e53a1c79ea9681f1d0e11b2f7e741b3b16782a3893a3ef3f7300388d013d9e1a49e3bbe3177d851f
file:01a1e455-f140-7df6-ac02-cd829ae9812b	7	\\x0101a1e46840c075e1a7bb8d16cb73f84df38ae3844d8e137533390cb576215d0051b80f69e9fd46db107755a4f03deae18e21b2b4f5c0b36c610eda0a4924fc813001819aa5efc8581570f55b966b2030d9aa7026b49900b5f23498c75dee0fa12f0071feb8eb26238f985a4025cbbe0cb8e43117f317dafe3a555da1d6dcd3d90ad3e9c775cc7ed04500b772244c0d54243eeb9fd843ae8176d29604a29a3e2310b37e81cd66bea66d5b6ff3
file:01a1e503-e480-728b-a64a-d454187e2459	4	\\x0101a1e51ac7e07b1d98894db0d544b92355fb41e69d0c9d57c6ce6c4692038427d3e542c64656729e6258fd1bffe76d0487de983f19a1591d940ae07abda3c6aafea91a119e96fca31d8d00779d55500245eaa48a012d9a250a57c88badf90ae3b09ed20780073ff2ea991759871afdcf67f6fd4ca15074e0f3ce87f4f5a082f2d7a185e49bb0f7a967c4a4c870bf25507f78e44414053db02f9c4c0e8e3ab7a8682e14c0e5b45d64687ad82a
file:01a1e455-f140-7df6-ac02-cd829ae9812b	8	\\x0101a1e46840c075e1a7bb8d16cb73f84d51e251d8739379ae6b25fd7d949d5d2abeea4e476ca791d5bba7bfc9df9476ce3d67aee8f4589c2831560928c37712257d18f69734b9ecf354c1676675c8c181bcaf57462e5a9d2b5ea31ac8705f0a20dc1fa37a735733ace6863a1a9564ff7dbe087f954c74a1002056d9bf701b9e072f836220d36270e969885de88739cac9e50f5a6d2446584eacf948240346dd51746d675c35ee92d413594fedf45721b8d045e1ec27d2edd28a00b3c5061acdb19e1c79cf89a7380c849f981d0efb118357dc5bfdadcc9a2dca7ff553957f8ab9a3b655e96413151181853661
file:01a1e503-e480-728b-a64a-d454187e2459	5	\\x0101a1e51ac7e07b1d98894db0d544b9239de966620933cfa4e01a7f4391fab928db464f31fb579f82905212b64d6e47cfd52186167183396e20865d3258d9e4f7f834c1ec002da48f7d8039dd1c84444f57f3f8f05589c9994b6cc03435d7dbaf9662dea1c39bd2fd430c3e49013d1e63a3eda519616e93859ee7b4763f9620cdc2fa61b0dae9016b5c3e4a17a589a15f7dca957553551856225df9688d4fa9d0a64faa923a687678adee1218
file:01a1ea85-ce00-7370-b6f7-d20fbc3c175e	10	\\x0101a1ea9f708076f8af6662eefe10e159a26f830bac36ef65d1bd2cfbc3d13658ab6996741562d94106bb2441ffd091c3cf31ec96224e41d6a474c831416b46fb9f31616199a6267252219bf916c3143c8d659d0cbe8d24d8015cce8717076a499be5233a3d9d7edf96a0cf233b84958f4abf4e4675054dda912a77bc9a754204442185f9809a81a0ce70bdbca9fdc2a8472db33b2f98e4e2a0605fec1d24ec845944df3eb34760177ed3b5a5
file:01a1ede6-fa60-7cff-b559-f2cdd63d07ad	10	\\x0101a1edffb2807cbb8b1cf75ccd8100f69a277b4b19e0103f26c3bb440a88f49501a42d19f3ceba1c44332bb11578a5e461293fe02e3d217af7a1e30e70386505dbe7115c51cb2d71bb59e13fcab238c285dd48cc3abc86843dbfff65dd1b3ea379d33622d9a9c8d6e6b77fbedac35a355b8b6cce1f42389dee7dcd3e900b51f0e96dcf9c0baa04ec1b47763e879a29d6d95cdb23ff4490e1ec5c3ca1e0da04bb93c8111f377460320bceb9e6
file:01a1ea85-ce00-7370-b6f7-d20fbc3c175e	11	\\x0101a1ea9f708076f8af6662eefe10e1595df661be2d8bef33e5cef2f8424a17cc5a8b51e7ef67100041884c859b8750b2bf62266d77ab168c147a99369cd0e4c58090a3a08df4c55334b578ed548d7f9b2a234b9cf425909ca0d5499605dd0938fd306ed0d70bde8c37edfa7525d337ff596aeb21700b8b84850cd37a07d67f5b2ebe2c7bb0bddf9b6088c66d9a00f452f5aef09e6f8326c02e1ea911137f5f4374aeceeb2b40a2c3129ae571de215f16dc20ed969184929211cba0c43901d4ac364c894019eca11c7e324d8921ab6a341de0e309fff156080c922fef5f98e2b5975fac960b7f0432f0026917
file:01a1ede6-fa60-7cff-b559-f2cdd63d07ad	11	\\x0101a1edffb2807cbb8b1cf75ccd8100f66ef92561e0bbe9ec6ef2f37ecc3bd1c32efca977c22be724a73cb0ac40020c8d915718f3b4ee5a829ac131b09bbd240aa849649773d8c98b9c63c27ebce69e306859bf1ef0e958063b4added1f8faab3a86e937d433c5ead0674ee03953997990d90cc7f16c99471abda1c78ed6fb86a0c38bad2c394177fe46c9c7908e09fb7f9548cf0d5a1422f2cbae4fcae9347f5e10f5b515a949406dd9d7a0454274e92c146f056bf034e08bc6dbd3b336e7e5883258c67eb22b575dbe0a4e65336d8c6c4eca977a39cc63f01de9f8802577cb7c764a22155c48f4800c826f9
file:01a1ef6c-13c0-7b73-8106-9e32967ab0f5	8	\\x0101a1ef8c1ee0747f9b3e8725a86e86125b6d0b14c66d2478ef1cf229f9eeafabf7a27c7f15f9b4d72885b407c4e83fe51e9c0e7a17141257f5481045055de5ea1be52175f03b7820621ee7aec35611109386fc95a2333f34bc8915d1eef352d8d73a4bed153bce681c668a97e5bc7dd7789b9c51bc3b55d7b3b4f01a743a846c6013d997fb621e2dc3e00c3d2ed92cff06c60712c59fbb2fe35f634d4e4d4abd7943727ddc60fc85678274f3
file:01a1ef6c-13c0-7b73-8106-9e32967ab0f5	9	\\x0101a1ef8c1ee0747f9b3e8725a86e8612aee267613dbc61d1df2bc4ad9a7d2e97e2b824cbac96792002bf4d4cd36cb414efd979aa0796c1656ec2e18ac80e31ae98edf9f2cc85cbb56c2aa0f8f428da27a0779b70e560d3117de0ab40631c14a6b32f66860c313dfd0aed238cb26aa4eee133c9697e2b5524dbb268e01f096ac7df5b86754bd647d40337694e62a69ca4a72db0ffa441413bbef66c6fa28ad056ef6e4695247df601232396ff
file:01a1f3f2-3820-79fd-b28b-39c507de0915	6	\\x0101a1f41243407700a4586cfec08748138d84f55bee128148876af4cf4ed28e2f6dee0399c853ad50b4f199a461688dded58821787b027a886b4b83575af747eebc72724eacc157663c5747a4874d1e67af203560aae8b869ba7287470ce968f3bf802e21ffa6c091c2943a46ac6673e02ed0094d91820e2d7b79e98288f9fc3c9c6ea929688fd68182d1d5fd8980c68313760788ce52e6019a7a88ac95df01cb6b4218e2baf59d57fef97a5c
file:01a1f3f2-3820-79fd-b28b-39c507de0915	7	\\x0101a1f41243407700a4586cfec0874813c6df6a7e9fd3ee50b95f04db6fcacadd2c3caaf4297e9430065452b3fd97390364b1aee3e76e2fb5d08f2eeadaa7a2debe42c22b15298f5c1ca92566f2975a8c741d15f4163ffba9851bdec0bca23b4b6a19fd8dee60b99ec19f61385df8b15d994148e63ec8705a14ea185db7f946dff5495b9fd2895d65df7a204208be98f61eb12ce9c7fde27bc548720bb40509fbc7f43eb9c90aa92ed4836a38
file:01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	6	\\x0101a1f5f8b68074fdafb34ec3d4d57f82210e819aeeb4170e610e0bea881d0dc02b8c03057d102904cd1968f019602f9c7cabfe2731dc1c31032db70fc9465b19c4c0408baced3daaeec54320dce3c3b297be1febd3937aaf7c24427f46e6384f7a488571986691ba7fa4dcd37a56f80ce8a4c6d6e4b3a60f2845d0f3bfaafe0f07043c0b1fc63e99d081670e114345b4b9de7072f2e6bd8b2b169335897837373b8a9ce5e9a7c3eca99042bf
file:01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	10	\\x0101a1f5f8b68074fdafb34ec3d4d57f825a155525f64f7034ce3c548e7d123b30fb60fda78570dd98f225c2a443dd782527f2df427e25a4143f9866587397156df3d403c4c84fb899f84898714e01b74a546069799b0ccc1b050e267101275b216498f8bbd056296ebe8c7332517b50e83890b00352520e8d98675ac13b994834ae58e6cdd542302fd0fd82d94465662b78f570aa60d8666540b8cee1ff7ad424a99f892b3202760901ed676f
file:01a1f4fb-b8e0-77ab-a761-96f31c82facd	8	\\x0101a1f81ccf0077a58d2b0c0a27779c4bc28525ce47ae34c43a61c13a39762efceb02dd7e1ee23c4ae9973fd86fc35d9a7e3c559be9199548453f19355e1c7a10055c06dc7f9bee51c7e93df042454f288ac235135cca68f42f1955de3f42fa12f19e753472536f02c484cb20184a965b3446c52879bd7437b1cbda10504aa3e7e905cbe91cb6af96620e7651ae97d1413e1b9272c9e8701e66b2a161e621403479b7c11d9b419b28b849aa2a
file:01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	10	\\x0101a1f830f3407487adc0877a419d9971100c2c86637bd7b42014612d6a31ee7feac0c0d5855010aadbe79e7de0c0478e63f53e32cb176d82352edb57f5d5f70ac75bd01ff6f10ed9d6da0d10feb3714a4c7f1b0bd4083c41adff8dfcadbff5ea42de1ab4d607835056a7b320f424ffacee596811a15f7f0cfedf4dce702c851d86cc30830c64d966282be25ce9ecf870e1e36b9fd4837de2d7537afafac0942b2011eac757ca795af2575dcd
file:01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	11	\\x0101a1f5f8b68074fdafb34ec3d4d57f829cc025a5b39b4f49fe3c16a68005f654b30632e135c7eeeffc7e7c18269d49405a34343de0cc72e3ffdf2c24ca8f5141f847a0f44eea8dfec9d313f21fc90b9e4499dfb8ef13dcd0282060a3f0e784d054a2fd882783d3222196d971dade15ecb9a89927d5d7280273bdbe511f1c3178fbf200368c98a62e7cd5c865f7e2fbbe9de31431b8b28b6dfb5afaffd9347bef0d22e5bb1e9428406c7848645f6f1e2f5b2be15c0dcc825b5d1c35a1eee3ef7b34f09268e1c4ac5be525390726812a076f2d03f66535949b4b95c5d8ab8102c73e631de422ffd90b755102c5
file:01a1f86f-34c0-75a8-9f00-a6c57740d76b	8	\\x0101a1f87cf0607c22a0d725a0efe2ba62e78be9125e30f9a1a0e46c007220a96d0c348e32165690c0a2943738e2578645041c8d95c0e64c70abcfec281b3e5d2fc43a986f6569be076e77c3dda21f2a1ec2ef27a410e69b2c64575781328fc676301f00abab273a020256f3c0f8a3d8d982e9e9f8d8b8c768072b5774d3c4ace49ddf092eff80368cb3679960ed91fe7f6d2a83b2a1c81c0a84cd91113dbf11941b473320ab0283d0875a0ffb
file:01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	13	\\x0101a1f830f3407487adc0877a419d9971c3cce26ce81a2748db6ff44d0da894f38ad5d66b89c11e60024a4b5538a10a69996a41f453f477b79e6787cedb2b76f5ddbe459171cc441185088aafdf86f1b8deaf919416ac3d6cff5145ca6fe42960a3dd0a1f45840757b37248660b8dbe6c91e1c02c80947dd308d6342c2d240ab23c86522d6b3efd075c8335c477d9f1b2d29efb054f29ad89280884aab30e8567d47b01b7a7528e78068658642a2b0c378a675bf623b3055d78057336cd60398a9feabd89148d098551637109f6b3689c56aa35f864bb8e8966587957d167ce5032b4567dc1bc20b6bd31fc17
file:01a1f86f-34c0-75a8-9f00-a6c57740d76b	9	\\x0101a1f87cf0607c22a0d725a0efe2ba626c96391ffd7317364554d3f341bc7d7d1df34ef1431ec5f3a1bff9e3674c307a491b823ba1851b292fe1c877ebee9a50bdd022ac75eed4264288ca0cb9ee2c15348f56544e8769887e2e96268a0fe97c123273c625c1701542c17accfd2bcc25dd09f71ab2357f56914db288aeee742bb0b64f70d5cf000a7eba22402fe29eff2c03d51a849c75b8d81a630f22cc67ba9d358480c6e7e5f46822ade9c4e62c42ea5c18fb041e34e611abd112121bba1753b2c746d606d5cfae4c8cec3e9a6154600e6287f284d834a512e6c1862da962509c022113aa63663d61c31bc05ad8aa16dd739583acbe0058a90b5a67dac53e9df6956e39983c2621ae161697e82c78672475bee2340048e48a76074575e271711d6002f6b4ffc070cf240e
file:01a1f86f-34c0-75a8-9f00-a6c57740d76b	10	\\x0101a1f87cf0607c22a0d725a0efe2ba62b9c0065e23b5af921c904c2d929204ac3eb8c0e198e8efb113362dc86092243f356344c69b2d8679ad55d2cc8653e412126f448b2e32ab1fcec4cf80d4be5eeae256cfdd6fbc4d7b71c2d08d3d90bee6d5fb83cfdde7394ce3ab1bc83f144bc799a556e69f53782ca77abb3c4a7dc2622246bc0e19bae586bc1e07d0e328c57a45f95afe95442fb7c6578f2b9ab9e0fe25e13d230d1e29eb534b5248
file:01a1f8d5-bec0-7e35-8488-ec2ac144c5e8	6	\\x0101a1f8fd1ce07f28a95c4d5e5042b826748bcac5fa281398fd705b846d2cd6d24cf9f22f70b1c9b481f4f601a4feba908591caf36971ff68f2bd33db02d0f19f73be225a97c76295753062c031a26d21549f1d12c845f6746ad2f44d72f9d4898339613eb80de002e3042320746db78e0e16a5e6389b3c7cbd3c134ead36c1a1da0702303a5c8fd79cf452a00cd514ecd0b0c4a6f712f2759f58dc71006b05e5769478cad7dfba5bd2cabe52
file:01a1f90a-d880-74bd-af94-3a9ea3c24d0a	8	\\x0101a1f920d18071a187591b4632bf2a64f8d47cfda27b2a6de5c02827482e59f7789a620dc5880a234c37d6beda69dfe415676477181eda081956b198ab7c8734898676d74ae076bd333d54e3cba25f8a2248e4e4f5ae7a3242b4e53be5746bd5c2ec3c4f54fa99f11df277718d1c826b80e5566edb593c17affa3b40c71b46724b228bccba6389626aebb5c082047490ade66c1b788800653b8fe6f61dbe9cd6f645c8fee39ebbfaf5b7106c
file:01a1f95d-3e40-75f0-a28e-358a74e45e5c	8	\\x0101a1f97c5f007faea5060a5904ea4049c75ff3e86211177e79ca61e9f682f3ddc2cc789f2742b3cef39f10cce7a2c31d5cd3e051e9bc94ec5c38892f1811f1d5806a991b2d7d59ab0d64ffdacd8a11abd8ebab9633f2f54a365ca7df3b1075f58c6a910c9f34186e7108da792a166866bc6f34fb882acf3d69bfa0b284f1c9f08414d5b77e8efcaf28f5691e1bc86ccf65ba9f5f3e9f7a3033badf1bdc44f0c0b2cbded3c2c5f34220940d64
file:01a1f90a-d880-74bd-af94-3a9ea3c24d0a	11	\\x0101a1f920d18071a187591b4632bf2a64cf535c6c139fe0bac21509b416867e5af0c88a218fcf97a00c5fa345a6549942f76265fa87af1fbf159a0a860c5bd08cdbd5c78d4b5f79ee55f1cd0cf83b8ca1b4f7f6f9d0c40c307cb296328a4c9e590251d5ddeadf1ec4c7d767b1df8a39d1d09a6f66e01d610897c97dfd9de4f8b28d8f872f45d2f944f604251926154ddf16d1544450bbf111252b6fdecc43ccc28e5ab9cb71a6abfd9f038fa93d46f90b535a1d1a087a5512f8e6173a334898c1497358ce252a9065180757f8f7176733d693578d27059702377b5c63053a65d1fcd1a827f83cad66f65ff2f0
file:01a20016-6f40-71e0-8004-3a3a3a9f6545	12	\\x0101a20060e5c075dcb9ebc8e641237656589ac5f30256d52b293db0b85a0e4d4c3255b87f12ee1f0b5bae46cadf93b3cb7474126f624cfd7ab66e80a349edb88db95703c355de2b0ddd9ba7db7a316075926dc21923a4fe8e47e967eae12e0319e869c50fe885cb27a1e4a4daef14eaac68573f06f6e5ce66f88a15d4fc6deaa4143a1bc8a9dd99438ab26aa440d044bb0808a701bea93442120210612a772c2e65f9a6830269a001dae12370
file:01a2005f-ad40-73aa-a4b0-93585fce417e	8	\\x0101a20060e5c076e7b20c5b30be453ad51ef4ae90cb86097ba314796e58cce8686405f28f0bdec7c9e5abb5262e102a940780a4990bfb404a2a938c8a639e3e0fe304b79e96f929cb6cb88433c406ec8b114aceac218bfeb40fb585c2760c0d331ef45073dafcc41244a3001a7e9973c360b7cf3edf04ba9168ff276b538e5a6a1814836e801704fb184229ec0929c17002a8520e4a7f85fdf3809217189a18ad32093a52dba9da4c6766bbfb
file:01a2005f-ad40-73aa-a4b0-93585fce417e	11	\\x0101a20060e5c076e7b20c5b30be453ad5bd22ec514f3bbc61960541353834795df3aa950adeef4b84c5769b6440d928f257f09a64b605fd3faf56cff1833515eadce86ff3b88c2f57297c49ca2aed3ca96e4320bc909daa0727eccda9dfd278081b7ed2a2512bea2b283d69a64d8ba2e85c2828b796566886e93240172ec5ea0b81dae3ff4aae9e5a83a0210afc6637091a1e4b979a8c476dc2642adb2e92a176e46ea2e9326c059adb069a42
\.


--
-- Data for Name: concern_alerts; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.concern_alerts (id, file_id, "to", outcome, who, at, reference, recorded_by_id, recorded_at) FROM stdin;
01a1ea8d-2100-76c7-b569-7dda90493d76	01a1ea85-ce00-7370-b6f7-d20fbc3c175e	police	told-them	Constable Reyne	2026-11-17 17:28:00+00	WP-20391	01a22d43-0ca7-72fa-a39d-a227d71bd91b	2026-11-17 17:28:00+00
01a1ea94-7400-71be-9374-d2902270eb14	01a1ea85-ce00-7370-b6f7-d20fbc3c175e	childrens-social-care	told-them	the duty social worker	2026-11-17 17:36:00+00	\N	01a22d43-0ca7-72fa-a39d-a227d71bd91b	2026-11-17 17:36:00+00
01a1eded-6300-7e84-8f57-da522df81860	01a1ede6-fa60-7cff-b559-f2cdd63d07ad	police	told-them	Sergeant Ware	2026-11-18 09:12:00+00	WP-20402	01a22d43-0972-7942-9157-b9cce4a85cc4	2026-11-18 09:12:00+00
01a1edf4-b600-7b75-8c05-5cd67d0b0d7e	01a1ede6-fa60-7cff-b559-f2cdd63d07ad	childrens-social-care	told-them	the duty manager	2026-11-18 09:20:00+00	\N	01a22d43-0972-7942-9157-b9cce4a85cc4	2026-11-18 09:20:00+00
01a1ee1b-29c0-7cec-ae97-24f6e3c90321	01a1ea85-ce00-7370-b6f7-d20fbc3c175e	police	sent-in-writing	safeguarding.desk@wendmarsh-police.example	2026-11-18 10:02:00+00	\N	01a22d43-0ca7-72fa-a39d-a227d71bd91b	2026-11-18 10:02:00+00
01a1ee22-7cc0-769c-98fc-783bf08fa950	01a1ea85-ce00-7370-b6f7-d20fbc3c175e	childrens-social-care	sent-in-writing	frontdoor@wendmarsh-council.example	2026-11-18 10:10:00+00	\N	01a22d43-0ca7-72fa-a39d-a227d71bd91b	2026-11-18 10:10:00+00
01a1ef75-3b80-768a-90da-8a3683aa03a0	01a1ede6-fa60-7cff-b559-f2cdd63d07ad	police	sent-in-writing	safeguarding.desk@wendmarsh-police.example	2026-11-18 16:20:00+00	\N	01a22d43-0972-7942-9157-b9cce4a85cc4	2026-11-18 16:20:00+00
01a1ef7c-8e80-7e4e-bcb0-53fe2f6e4d21	01a1ede6-fa60-7cff-b559-f2cdd63d07ad	childrens-social-care	sent-in-writing	frontdoor@wendmarsh-council.example	2026-11-18 16:28:00+00	\N	01a22d43-0972-7942-9157-b9cce4a85cc4	2026-11-18 16:28:00+00
01a1f5fc-11e0-700a-b808-944cc491fe7e	01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	police	told-them	the emergency operator	2026-11-19 22:45:00+00	WP-20409	01a22d43-0eb7-73bd-bdf8-b74276a009b0	2026-11-19 22:45:00+00
01a1f605-39a0-78b7-bccf-ec22c3f275d3	01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	childrens-social-care	no-answer	\N	2026-11-19 22:55:00+00	\N	01a22d43-0eb7-73bd-bdf8-b74276a009b0	2026-11-19 22:55:00+00
01a1f611-2080-7c0a-94b2-7c1409f2caac	01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	childrens-social-care	told-them	the emergency duty worker	2026-11-19 23:08:00+00	\N	01a22d43-0eb7-73bd-bdf8-b74276a009b0	2026-11-19 23:08:00+00
01a1f83b-efc0-7b40-b01a-5d7c18aa5465	01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	police	told-them	Sergeant Ware	2026-11-20 09:14:00+00	WP-20417	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	2026-11-20 09:14:00+00
01a1f842-5860-786a-8bdb-737363dec2d4	01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	childrens-social-care	told-them	the duty manager	2026-11-20 09:21:00+00	\N	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	2026-11-20 09:21:00+00
01a1f881-8440-747d-901b-154305e294b1	01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	police	sent-in-writing	safeguarding.desk@wendmarsh-police.example	2026-11-20 10:30:00+00	\N	01a22d43-0eb7-73bd-bdf8-b74276a009b0	2026-11-20 10:30:00+00
01a1f887-0280-742a-886d-adf0370110be	01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	childrens-social-care	sent-in-writing	frontdoor@wendmarsh-council.example	2026-11-20 10:36:00+00	\N	01a22d43-0eb7-73bd-bdf8-b74276a009b0	2026-11-20 10:36:00+00
01a1f912-2b80-746f-9aac-f95f579264c5	01a1f90a-d880-74bd-af94-3a9ea3c24d0a	police	told-them	Constable Reyne	2026-11-20 13:08:00+00	WP-20431	01a22d43-0ca7-72fa-a39d-a227d71bd91b	2026-11-20 13:08:00+00
01a1f918-9420-7a7d-8f52-c706fc3a856c	01a1f90a-d880-74bd-af94-3a9ea3c24d0a	childrens-social-care	told-them	the duty social worker	2026-11-20 13:15:00+00	\N	01a22d43-0ca7-72fa-a39d-a227d71bd91b	2026-11-20 13:15:00+00
01a1f92a-e3a0-76fd-94a4-9c576a6c2302	01a1f8d5-bec0-7e35-8488-ec2ac144c5e8	lado	told-them	the designated officer	2026-11-20 13:35:00+00	LADO-118	01a22d43-0dcf-7ea7-89b1-21367d9561fd	2026-11-20 13:35:00+00
01a1f96a-0f80-7794-9729-7ab5a6caad6a	01a1f95d-3e40-75f0-a28e-358a74e45e5c	police	told-them	Sergeant Ware	2026-11-20 14:44:00+00	WP-20436	01a22d43-0ca7-72fa-a39d-a227d71bd91b	2026-11-20 14:44:00+00
01a1f971-6280-7212-bd0f-96fc1c071167	01a1f95d-3e40-75f0-a28e-358a74e45e5c	adult-social-care	told-them	the duty worker for adults	2026-11-20 14:52:00+00	\N	01a22d43-0ca7-72fa-a39d-a227d71bd91b	2026-11-20 14:52:00+00
01a1f994-2cc0-76ca-8dfa-e18ca2edd0f7	01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	police	sent-in-writing	safeguarding.desk@wendmarsh-police.example	2026-11-20 15:30:00+00	\N	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	2026-11-20 15:30:00+00
01a1f99b-7fc0-79cd-a66d-f02dd3113b88	01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	childrens-social-care	sent-in-writing	frontdoor@wendmarsh-council.example	2026-11-20 15:38:00+00	\N	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	2026-11-20 15:38:00+00
01a1f9b5-2240-7511-b64a-85d883a50b41	01a1f90a-d880-74bd-af94-3a9ea3c24d0a	police	sent-in-writing	safeguarding.desk@wendmarsh-police.example	2026-11-20 16:06:00+00	\N	01a22d43-0ca7-72fa-a39d-a227d71bd91b	2026-11-20 16:06:00+00
01a1f9ba-a080-7456-8519-12ec689823d0	01a1f90a-d880-74bd-af94-3a9ea3c24d0a	childrens-social-care	sent-in-writing	frontdoor@wendmarsh-council.example	2026-11-20 16:12:00+00	\N	01a22d43-0ca7-72fa-a39d-a227d71bd91b	2026-11-20 16:12:00+00
01a1fdc5-2c40-71bc-9ff2-0fcd0f620f44	01a1f95d-3e40-75f0-a28e-358a74e45e5c	police	sent-in-writing	safeguarding.desk@wendmarsh-police.example	2026-11-21 11:02:00+00	\N	01a22d43-0ca7-72fa-a39d-a227d71bd91b	2026-11-21 11:02:00+00
01a20024-2ae0-7f48-91ed-e47c3c376382	01a20016-6f40-71e0-8004-3a3a3a9f6545	police	told-them	the control room	2026-11-21 22:05:00+00	WP-20463	01a22d43-0ca7-72fa-a39d-a227d71bd91b	2026-11-21 22:05:00+00
01a2002d-52a0-749a-b1c5-a82b58d75da9	01a20016-6f40-71e0-8004-3a3a3a9f6545	childrens-social-care	no-answer	\N	2026-11-21 22:15:00+00	\N	01a22d43-0ca7-72fa-a39d-a227d71bd91b	2026-11-21 22:15:00+00
01a2006a-a9c0-7f4f-a8af-142b7d7eafea	01a2005f-ad40-73aa-a4b0-93585fce417e	police	told-them	Sergeant Hollis	2026-11-21 23:22:00+00	WP-20466	01a22d43-0972-7942-9157-b9cce4a85cc4	2026-11-21 23:22:00+00
01a20072-e720-783f-993a-934cb8a5d453	01a2005f-ad40-73aa-a4b0-93585fce417e	childrens-social-care	told-them	the emergency duty worker	2026-11-21 23:31:00+00	\N	01a22d43-0972-7942-9157-b9cce4a85cc4	2026-11-21 23:31:00+00
\.


--
-- Data for Name: concerns; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.concerns (file_id, reference, state, author_id, author_agency_id, area_id, draft_json, version, started_at, saved_at, sent_at, team_id, with_team_since, act_now, read_due_at, escalated_at, read_at, read_by_id, answer_due_on, finished_at) FROM stdin;
01a1fa0b-3180-7ae0-82e9-bc31451de1c2	WM-ZMEX8XVM	sent	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	01a22d43-08ca-7039-a840-8bb317529026	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"no","images":"no","exchange":"no","threatened":"no"},"child":{"name":"Nell Ashby","born":{"day":null,"month":null,"year":null},"age":"14","place":"Linnet Quay","district":"linnet-quay","school":"Quay Academy","whereNow":null,"mustNotBeTold":"Mairi Sutherland. She is a friend of the family and I know that she would want to help.","inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Nell has new trainers and a phone that her mother did not buy. Her mother asked me to keep it to myself.","exactWords":null,"when":{"day":"20","month":"11","year":"2026"},"approximate":false,"time":"4:15pm","where":"School","how":"saw-or-heard"}],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[],"nobodyElse":true,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 002","cannotBeCalled":false,"keptPhrases":[]}}	10	2026-11-20 17:40:00+00	2026-11-20 17:41:20+00	2026-11-20 17:41:20+00	\N	2026-11-20 17:41:20+00	f	2026-11-23 11:41:20+00	\N	\N	\N	2026-11-23	\N
01a1d46b-d880-7fac-aefc-7eb983d74285	WM-8GKYPTS8	accepted	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	01a22d43-08ca-7039-a840-8bb317529026	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"not-known","exchange":"not-known","threatened":"not-known"},"child":{"name":"Leo Marchetti","born":{"day":null,"month":null,"year":null},"age":"14","place":"Harrowmere","district":"harrowmere","school":"Harrowmere High","whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":true},"noticed":[{"what":"Leo has missed five appointments since June; each time someone else phoned to cancel. When I met him in the corridor his answers sounded rehearsed. He is warm when he talks about his grandfather.","exactWords":"\\u0022Everything is fine and I do not need anything.\\u0022","when":{"day":"12","month":"11","year":"2026"},"approximate":false,"time":"11am","where":"School","how":"saw-or-heard"}],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[{"kind":"person","name":"His grandfather","description":"Leo trusts him","toChild":"relative-or-household","under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 002","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-13 10:20:00+00	2026-11-13 10:21:20+00	2026-11-13 10:21:20+00	01a22d43-08d1-7e64-9a55-a21fb160ec84	2026-11-13 10:21:20+00	f	\N	\N	2026-11-13 11:05:00+00	01a22d43-0eb7-73bd-bdf8-b74276a009b0	2026-11-16	2026-11-13 15:30:00+00
01a1d018-0ec0-7caf-b2c2-66a3512745ab	WM-9WGMJDMC	accepted	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	01a22d43-08ca-7039-a840-8bb317529026	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"no","images":"not-known","exchange":"not-known","threatened":"no"},"child":{"name":"Emi Tanaka-Reid","born":{"day":null,"month":null,"year":null},"age":"19","place":"Harrowmere","district":"harrowmere","school":null,"whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":true,"careNotKnown":false},"noticed":[{"what":"Emi has a second profile on Loopchat that she hides. She talks to someone there every night and is very tired at college.","exactWords":null,"when":{"day":"11","month":"11","year":"2026"},"approximate":false,"time":null,"where":null,"how":"someone-else-told-me"}],"source":{"mayBeNamed":"professional","childTold":null},"others":{"rows":[{"kind":"account","name":"second profile on Loopchat","description":"Name not known","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 002","cannotBeCalled":false,"keptPhrases":[]}}	15	2026-11-12 14:10:00+00	2026-11-12 14:11:20+00	2026-11-12 14:11:20+00	01a22d43-08d1-7e64-9a55-a21fb160ec84	2026-11-12 14:11:20+00	f	\N	\N	2026-11-16 09:50:00+00	01a22d43-0dcf-7ea7-89b1-21367d9561fd	2026-11-13	2026-11-16 10:00:00+00
01a1e503-e480-728b-a64a-d454187e2459	WM-GA8QFKV9	closed	01a22d43-0972-7942-9157-b9cce4a85cc4	01a22d43-08ca-7039-a840-8bb317529026	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"no","images":"no","exchange":"no","threatened":"no"},"child":{"name":"Ruby Lane","born":{"day":null,"month":null,"year":null},"age":"13","place":"Great Sallow","district":"great-sallow","school":"Sallow Vale School","whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Tobacco and papers fell out of Ruby\\u0027s coat at break. She seems happy and has good friends.","exactWords":null,"when":{"day":"16","month":"11","year":"2026"},"approximate":false,"time":"11am","where":"School","how":"saw-or-heard"}],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[],"nobodyElse":true,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 001","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-16 15:40:00+00	2026-11-16 15:41:20+00	2026-11-16 15:41:20+00	01a22d43-08d1-7e64-9a55-a21fb160ec84	2026-11-16 15:41:20+00	f	\N	\N	2026-11-16 16:05:00+00	01a22d43-0eb7-73bd-bdf8-b74276a009b0	2026-11-17	2026-11-17 11:00:00+00
01a1e455-f140-7df6-ac02-cd829ae9812b	WM-DW0EG608	accepted	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	01a22d43-08ca-7039-a840-8bb317529026	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"not-known","exchange":"no","threatened":"not-known"},"child":{"name":"Seren Pugh","born":{"day":null,"month":null,"year":null},"age":"13","place":"Great Sallow","district":"great-sallow","school":"Sallow Vale School","whereNow":"At school today","mustNotBeTold":"Her family, until police and social care agree","inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"I was told that Seren said a relative made her do things, and that she took it back the next day and asked for it to be forgotten.","exactWords":"\\u0022He made me do things. No he didn\\u0027t, forget it.\\u0022","when":{"day":"15","month":"11","year":"2026"},"approximate":false,"time":null,"where":null,"how":"someone-else-told-me"}],"source":{"mayBeNamed":"keep-it-with-us","childTold":"not-safe"},"others":{"rows":[{"kind":"person","name":"A relative","description":"Lives in the same house; I was not told who","toChild":"person-of-concern","under18":"not-known","worksWithChildren":"not-known","recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 002","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-16 12:30:00+00	2026-11-16 12:31:20+00	2026-11-16 12:31:20+00	01a22d43-08d1-7e64-9a55-a21fb160ec84	2026-11-16 12:31:20+00	f	\N	\N	2026-11-16 12:50:00+00	01a22d43-0dcf-7ea7-89b1-21367d9561fd	2026-11-17	2026-11-17 09:30:00+00
01a1ea85-ce00-7370-b6f7-d20fbc3c175e	WM-ZGBES7K6	accepted	01a22d43-0ca7-72fa-a39d-a227d71bd91b	01a22d43-083f-7a9c-94d4-195f93046f8d	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"no","exchange":"yes","threatened":"yes"},"child":{"name":"Tyrell Adeyemi-Cole","born":{"day":null,"month":null,"year":null},"age":"15","place":"Harrowmere","district":"harrowmere","school":"Harrowmere High","whereNow":"At goalkeeping practice until 7pm","mustNotBeTold":"Anyone in the Marl Lane group","inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"After training Tyrell told me that older lads made him carry packages, and that they now give him money to bring younger ones to a flat. He is frightened of what happens if he stops.","exactWords":"\\u0022They said they know where my nan lives.\\u0022","when":{"day":"17","month":"11","year":"2026"},"approximate":false,"time":"5pm","where":"The pavilion","how":"child-told-me"}],"source":{"mayBeNamed":null,"childTold":"yes"},"others":{"rows":[{"kind":"group","name":"The Marl Lane group","description":null,"toChild":null,"under18":null,"worksWithChildren":null,"recordId":null},{"kind":"person","name":"Dex","description":"About 19, rides an electric scooter","toChild":"person-of-concern","under18":"no","worksWithChildren":"not-known","recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"07700 900 103","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-17 17:20:00+00	2026-11-17 17:21:20+00	2026-11-17 17:21:20+00	01a22d43-08d1-7e64-9a55-a21fb160ec84	2026-11-17 17:21:20+00	t	\N	\N	2026-11-17 17:48:00+00	01a22d43-0dcf-7ea7-89b1-21367d9561fd	2026-11-18	2026-11-18 09:40:00+00
01a1f4fb-b8e0-77ab-a761-96f31c82facd	WM-GZMNEHCY	read	01a22d43-0ca7-72fa-a39d-a227d71bd91b	01a22d43-083f-7a9c-94d4-195f93046f8d	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"no","exchange":"not-known","threatened":"no"},"child":{"name":"Chloe Whitcombe","born":{"day":null,"month":null,"year":null},"age":"17","place":"A supported flat in Thornsea","district":"thornsea","school":null,"whereNow":"At the flat, with a key worker","mustNotBeTold":null,"inCare":true,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Chloe spends most evenings at Quayside Grill and comes home late in Linnet Cars taxis. The drivers do not let her pay.","exactWords":"\\u0022They know me there.\\u0022","when":{"day":"18","month":"11","year":"2026"},"approximate":false,"time":"11pm","where":"Outside the flat","how":"saw-or-heard"}],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[{"kind":"place","name":"Quayside Grill","description":"A takeaway by the harbour","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null},{"kind":"group","name":"Linnet Cars","description":"A taxi firm; the drivers are not known","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"07700 900 103","cannotBeCalled":false,"keptPhrases":[]}}	11	2026-11-19 18:05:00+00	2026-11-19 18:06:20+00	2026-11-19 18:06:20+00	01a22d43-08d1-7e64-9a55-a21fb160ec84	2026-11-19 18:06:20+00	f	\N	\N	2026-11-20 08:40:00+00	01a22d43-0dcf-7ea7-89b1-21367d9561fd	2026-11-20	\N
01a1ede6-fa60-7cff-b559-f2cdd63d07ad	WM-KVC68JB3	accepted	01a22d43-0972-7942-9157-b9cce4a85cc4	01a22d43-08ca-7039-a840-8bb317529026	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"yes","images":"yes","exchange":"no","threatened":"yes"},"child":{"name":"Jamie Boswell","born":{"day":null,"month":null,"year":null},"age":"13","place":"Great Sallow","district":"great-sallow","school":"Sallow Vale School","whereNow":"In the head teacher\\u0027s office with his dad","mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Jamie and his dad came in before school. Three older pupils hurt Jamie on Monday and filmed it; the film is being passed round. Jamie does not want to go into any lesson today.","exactWords":"\\u0022I don\\u0027t want everyone to have seen it.\\u0022","when":{"day":"18","month":"11","year":"2026"},"approximate":false,"time":"8:20am","where":"School","how":"child-told-me"}],"source":{"mayBeNamed":null,"childTold":"yes"},"others":{"rows":[{"kind":"person","name":"Three pupils of year 11","description":"Jamie knows their names and will tell police","toChild":"person-of-concern","under18":"yes","worksWithChildren":"not-known","recordId":null},{"kind":"person","name":"His dad","description":"He is with Jamie and wants to help","toChild":"parent-or-carer","under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 001","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-18 09:05:00+00	2026-11-18 09:06:20+00	2026-11-18 09:06:20+00	01a22d43-08d1-7e64-9a55-a21fb160ec84	2026-11-18 09:06:20+00	t	\N	\N	2026-11-18 09:32:00+00	01a22d43-0dcf-7ea7-89b1-21367d9561fd	2026-11-19	2026-11-18 11:15:00+00
01a1f95d-3e40-75f0-a28e-358a74e45e5c	WM-RZM0FDHY	read	01a22d43-0ca7-72fa-a39d-a227d71bd91b	01a22d43-083f-7a9c-94d4-195f93046f8d	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"yes","images":"not-known","exchange":"yes","threatened":"yes"},"child":{"name":"Hana Kovac","born":{"day":null,"month":null,"year":null},"age":"20","place":"Marlhythe","district":"marlhythe","school":null,"whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":true,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Hana told me that Callum Rook harmed her when she was 15 and in care. She wants police to know, because he has been seen with younger girls.","exactWords":"\\u0022If I say it maybe it stops with me.\\u0022","when":{"day":"20","month":"11","year":"2026"},"approximate":false,"time":"2pm","where":"The leaving-care office","how":"child-told-me"}],"source":{"mayBeNamed":null,"childTold":"yes"},"others":{"rows":[{"kind":"person","name":"Callum Rook","description":"He was about 26 then","toChild":"person-of-concern","under18":"no","worksWithChildren":"not-known","recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"07700 900 103","cannotBeCalled":false,"keptPhrases":[]}}	11	2026-11-20 14:30:00+00	2026-11-20 14:31:20+00	2026-11-20 14:31:20+00	01a22d43-08d1-7e64-9a55-a21fb160ec84	2026-11-20 14:31:20+00	t	\N	\N	2026-11-20 15:04:00+00	01a22d43-0eb7-73bd-bdf8-b74276a009b0	2026-11-23	\N
01a1ef6c-13c0-7b73-8106-9e32967ab0f5	WM-XFPT352G	accepted	01a22d43-0ca7-72fa-a39d-a227d71bd91b	01a22d43-083f-7a9c-94d4-195f93046f8d	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"not-known","exchange":"not-known","threatened":"no"},"child":{"name":"Aaliyah Farouk","born":{"day":null,"month":null,"year":null},"age":"15","place":"Thornsea","district":"thornsea","school":"Thornsea High","whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":true},"noticed":[{"what":"Aaliyah got out of a blue hatchback outside the youth club. The driver was a grown man. She did not want to say who he was, and she laughed when I asked whether she was all right.","exactWords":null,"when":{"day":"18","month":"11","year":"2026"},"approximate":false,"time":"3:40pm","where":"Outside Thornsea youth club","how":"saw-or-heard"}],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[{"kind":"person","name":"The driver","description":"A man, perhaps 30, in a grey cap","toChild":"person-of-concern","under18":"not-known","worksWithChildren":"not-known","recordId":null},{"kind":"vehicle","name":"WX14 Q","description":"Blue hatchback; I could not read the last letters","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"07700 900 103","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-18 16:10:00+00	2026-11-18 16:11:20+00	2026-11-18 16:11:20+00	01a22d43-08d1-7e64-9a55-a21fb160ec84	2026-11-18 16:11:20+00	f	\N	\N	2026-11-18 16:45:00+00	01a22d43-0eb7-73bd-bdf8-b74276a009b0	2026-11-19	2026-11-19 10:30:00+00
01a1f3f2-3820-79fd-b28b-39c507de0915	WM-B7WJZHQV	asked	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	01a22d43-08ca-7039-a840-8bb317529026	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"not-known","exchange":"not-known","threatened":"no"},"child":{"name":"Aliya Faruk","born":{"day":null,"month":null,"year":null},"age":"15","place":"Near the harbour in Thornsea","district":null,"school":null,"whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":true},"noticed":[{"what":"A girl who came to the drop-in has two phones. She said someone gives her lifts home so that she does not have to wait for the bus.","exactWords":"\\u0022He just likes helping people.\\u0022","when":{"day":"18","month":"11","year":"2026"},"approximate":false,"time":"5pm","where":"The drop-in at Thornsea clinic","how":"saw-or-heard"}],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[{"kind":"vehicle","name":"Blue car","description":"She did not say whose","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 002","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-19 13:15:00+00	2026-11-19 13:16:20+00	2026-11-19 13:16:20+00	01a22d43-08d1-7e64-9a55-a21fb160ec84	2026-11-19 13:16:20+00	f	\N	\N	2026-11-19 13:50:00+00	01a22d43-0eb7-73bd-bdf8-b74276a009b0	2026-11-20	\N
01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	WM-C786YEA4	accepted	01a22d43-0eb7-73bd-bdf8-b74276a009b0	01a22d43-083f-7a9c-94d4-195f93046f8d	wendmarsh-demo	{"version":1,"danger":{"answer":"at-this-minute","call999":"i-called","call999SaidAt":null},"harm":{"sexual":"not-known","images":"not-known","exchange":"yes","threatened":"yes"},"child":{"name":"Dawit","born":{"day":null,"month":null,"year":null},"age":null,"place":"A flat above the laundry in Marlhythe","district":null,"school":null,"whereNow":"Locked in the flat, alone, when he called","mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":true},"noticed":[{"what":"A boy called the advice line. A man keeps the key and takes him to work in other flats. He arrived alone in the spring and says that he is 16.","exactWords":"\\u0022Please be quiet when you come.\\u0022","when":{"day":"19","month":"11","year":"2026"},"approximate":false,"time":"10:30pm","where":"By phone","how":"child-told-me"}],"source":{"mayBeNamed":null,"childTold":"yes"},"others":{"rows":[{"kind":"person","name":"The man with the key","description":"He comes at 6am","toChild":"person-of-concern","under18":"no","worksWithChildren":"not-known","recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 105","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-19 22:40:00+00	2026-11-19 22:41:20+00	2026-11-19 22:41:20+00	01a22d43-08d1-7e64-9a55-a21fb160ec84	2026-11-19 22:41:20+00	t	\N	2026-11-19 22:41:20+00	2026-11-20 08:10:00+00	01a22d43-0f9d-73e4-bf6e-6d6b53ad3c89	2026-11-20	2026-11-20 09:06:00+00
01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	WM-Q95AXM10	accepted	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	01a22d43-08ca-7039-a840-8bb317529026	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"no","exchange":"yes","threatened":"no"},"child":{"name":"Maya Lindqvist-Bello","born":{"day":null,"month":null,"year":null},"age":"14","place":"Marlhythe","district":"marlhythe","school":"Marlhythe Academy","whereNow":"In lessons until 3:15pm","mustNotBeTold":"Callum Rook and Denise Fallow","inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Maya stayed after a health session and told me that Callum and Denise drove her to Lantern Lodge last Saturday and paid for a room. She loves drawing and had her sketchbook with her.","exactWords":"\\u0022He said he\\u0027s my boyfriend so it\\u0027s fine. I want it to be normal again.\\u0022","when":{"day":"20","month":"11","year":"2026"},"approximate":false,"time":"8:30am","where":"The medical room","how":"child-told-me"}],"source":{"mayBeNamed":null,"childTold":"yes"},"others":{"rows":[{"kind":"person","name":"Callum Rook","description":"31. She called him her boyfriend.","toChild":"person-of-concern","under18":"no","worksWithChildren":"not-known","recordId":null},{"kind":"person","name":"Denise Fallow","description":"38. She drove the car.","toChild":"person-of-concern","under18":"no","worksWithChildren":"not-known","recordId":null},{"kind":"place","name":"Lantern Lodge","description":"A hotel near the ring road in Marlhythe","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 002","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-20 08:50:00+00	2026-11-20 08:51:20+00	2026-11-20 08:51:20+00	01a22d43-08d1-7e64-9a55-a21fb160ec84	2026-11-20 08:51:20+00	t	\N	\N	2026-11-20 09:02:00+00	01a22d43-0dcf-7ea7-89b1-21367d9561fd	2026-11-23	2026-11-20 10:45:00+00
01a1f86f-34c0-75a8-9f00-a6c57740d76b	WM-HSPJ22NV	read	01a22d43-0ca7-72fa-a39d-a227d71bd91b	01a22d43-083f-7a9c-94d4-195f93046f8d	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"not-known","exchange":"not-known","threatened":"no"},"child":{"name":"Two girls in school uniform","born":{"day":null,"month":null,"year":null},"age":"13 to 15","place":"Coronation Gardens, Marlhythe","district":"marlhythe","school":null,"whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":true},"noticed":[{"what":"Two girls sat with three grown men at the bandstand. One man handed out cans. They left when they saw my lanyard.","exactWords":null,"when":{"day":"19","month":"11","year":"2026"},"approximate":false,"time":"7:30pm","where":"Coronation Gardens","how":"saw-or-heard"}],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[{"kind":"place","name":"Coronation Gardens","description":"The bandstand","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null},{"kind":"person","name":"Three men","description":"Between 25 and 40","toChild":"person-of-concern","under18":"no","worksWithChildren":"not-known","recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"07700 900 103","cannotBeCalled":false,"keptPhrases":[]}}	13	2026-11-20 10:10:00+00	2026-11-20 10:11:20+00	2026-11-20 10:11:20+00	01a22d43-08e8-794b-a7a3-b946b9dfc47e	2026-11-20 11:30:00+00	f	\N	\N	2026-11-20 12:20:00+00	01a22d43-1184-736a-ba12-158dae428774	2026-11-23	\N
01a1f8d5-bec0-7e35-8488-ec2ac144c5e8	WM-0RQAZR62	read	01a22d43-0972-7942-9157-b9cce4a85cc4	01a22d43-08ca-7039-a840-8bb317529026	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"no","images":"not-known","exchange":"not-known","threatened":"no"},"child":{"name":"Ellis Varga","born":{"day":null,"month":null,"year":null},"age":"14","place":"Great Sallow","district":"great-sallow","school":"Sallow Vale School","whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Ellis showed me that his coach writes to him late at night from a private account and asks him not to tell his parents that they talk.","exactWords":"\\u0022He says I\\u0027m the only one who gets it.\\u0022","when":{"day":"20","month":"11","year":"2026"},"approximate":false,"time":"11:40am","where":"School","how":"child-told-me"}],"source":{"mayBeNamed":null,"childTold":"yes"},"others":{"rows":[{"kind":"person","name":"Aldous Penn","description":"Coach of the under-15s","toChild":"person-of-concern","under18":"no","worksWithChildren":"yes","recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 001","cannotBeCalled":false,"keptPhrases":[]}}	11	2026-11-20 12:02:00+00	2026-11-20 12:03:20+00	2026-11-20 12:03:20+00	01a22d43-08d1-7e64-9a55-a21fb160ec84	2026-11-20 12:03:20+00	f	\N	\N	2026-11-20 12:45:00+00	01a22d43-0dcf-7ea7-89b1-21367d9561fd	2026-11-23	\N
01a1f90a-d880-74bd-af94-3a9ea3c24d0a	WM-DX81ZGKZ	read	01a22d43-0ca7-72fa-a39d-a227d71bd91b	01a22d43-083f-7a9c-94d4-195f93046f8d	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"no","images":"no","exchange":"no","threatened":"no"},"child":{"name":"Ruby Lane","born":{"day":null,"month":null,"year":null},"age":"16","place":"Linnet Quay","district":"linnet-quay","school":null,"whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Ruby told a friend that she is meeting someone from Loopchat after college today.","exactWords":null,"when":{"day":"20","month":"11","year":"2026"},"approximate":false,"time":"12:40pm","where":"The college canteen","how":"saw-or-heard"}],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[{"kind":"account","name":"ana.h on Loopchat","description":null,"toChild":null,"under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"yes"},"reach":{"phone":"07700 900 103","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-20 13:00:00+00	2026-11-20 13:01:20+00	2026-11-20 13:01:20+00	01a22d43-08d1-7e64-9a55-a21fb160ec84	2026-11-20 13:01:20+00	t	\N	\N	2026-11-20 13:24:00+00	01a22d43-0dcf-7ea7-89b1-21367d9561fd	2026-11-23	\N
01a20016-6f40-71e0-8004-3a3a3a9f6545	WM-KGQF39FZ	sent	01a22d43-0ca7-72fa-a39d-a227d71bd91b	01a22d43-083f-7a9c-94d4-195f93046f8d	wendmarsh-demo	{"version":1,"danger":{"answer":"whereabouts-not-known","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"not-known","exchange":"yes","threatened":"not-known"},"child":{"name":"Zainab Hale","born":{"day":null,"month":null,"year":null},"age":"16","place":"Linnet Quay, with foster carers","district":"linnet-quay","school":"Quay Sixth Form","whereNow":"Not known since 6pm. Her foster carers are looking.","mustNotBeTold":null,"inCare":true,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Her foster carer called: Zainab left at 6pm with a bag and is not answering. It is the fifth time. Twice she was found with Callum Rook.","exactWords":null,"when":{"day":"21","month":"11","year":"2026"},"approximate":false,"time":"9:30pm","where":null,"how":"someone-else-told-me"}],"source":{"mayBeNamed":"professional","childTold":null},"others":{"rows":[{"kind":"person","name":"Callum Rook","description":"She was found with him twice","toChild":"person-of-concern","under18":"no","worksWithChildren":"not-known","recordId":null},{"kind":"vehicle","name":"WX14 Q","description":"A blue hatchback waited at the corner last week","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null},{"kind":"phone","name":"07700 900 418","description":"Her second phone","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"07700 900 103","cannotBeCalled":false,"keptPhrases":[]}}	10	2026-11-21 21:50:00+00	2026-11-21 21:51:20+00	2026-11-21 21:51:20+00	01a22d43-08d1-7e64-9a55-a21fb160ec84	2026-11-21 21:51:20+00	t	2026-11-21 22:51:20+00	2026-11-21 23:11:20+00	\N	\N	2026-11-23	\N
01a2005f-ad40-73aa-a4b0-93585fce417e	WM-PNTHZSNJ	read	01a22d43-0972-7942-9157-b9cce4a85cc4	01a22d43-08ca-7039-a840-8bb317529026	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"no","images":"yes","exchange":"yes","threatened":"no"},"child":{"name":"Oskar Nowak","born":{"day":null,"month":null,"year":null},"age":"12","place":"Thornsea","district":"thornsea","school":"Harrowmere High","whereNow":"At home with his mother","mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Oskar showed me messages in which nova_kit asked him for pictures and promised him credit for a game. He has sent none. I did not copy the messages; they are on his phone.","exactWords":"\\u0022I only wanted the skins. Is my mum going to be cross?\\u0022","when":{"day":"21","month":"11","year":"2026"},"approximate":false,"time":"9:40pm","where":"By phone, his mother was with him","how":"child-told-me"}],"source":{"mayBeNamed":null,"childTold":"yes"},"others":{"rows":[{"kind":"person","name":"nova_kit","description":"Met on Starforge; says they are 13","toChild":"person-of-concern","under18":"not-known","worksWithChildren":"not-known","recordId":null},{"kind":"account","name":"nova_kit on Starforge","description":null,"toChild":null,"under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 001","cannotBeCalled":false,"keptPhrases":[]}}	11	2026-11-21 23:10:00+00	2026-11-21 23:11:20+00	2026-11-21 23:11:20+00	01a22d43-08d1-7e64-9a55-a21fb160ec84	2026-11-21 23:11:20+00	t	\N	2026-11-21 23:11:20+00	2026-11-22 08:40:00+00	01a22d43-0f9d-73e4-bf6e-6d6b53ad3c89	2026-11-23	\N
01a202b7-58e0-7244-aa2c-55175e3845de	WM-04H5ETYC	draft	01a22d43-0972-7942-9157-b9cce4a85cc4	01a22d43-08ca-7039-a840-8bb317529026	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"no","images":"no","exchange":"no","threatened":"no"},"child":{"name":"A girl in year 9","born":{"day":null,"month":null,"year":null},"age":"13 to 14","place":null,"district":null,"school":"Sallow Vale School","whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[],"nobodyElse":false,"meetingPlanned":null},"reach":{"phone":null,"cannotBeCalled":false,"keptPhrases":[]}}	4	2026-11-22 10:05:00+00	2026-11-22 10:05:30+00	\N	\N	\N	f	\N	\N	\N	\N	\N	\N
\.


--
-- Data for Name: data_keys; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.data_keys (id, purpose, agency_id, owner, kek_id, wrapped, created_at, destroyed_at) FROM stdin;
01a1d033-8600-7ae0-b126-533cc89251b9	audit	01a22d43-083f-7a9c-94d4-195f93046f8d	01a1d018-0ec0-7caf-b2c2-66a3512745ab	01a20cff-7d00-7d8f-bac2-dd2bce48e583	\\x01c5e7ecd419764bd4f8f7e39c67c01abe3998a9f5e117a207184c413e0ffa9613b40a1bf74311923f90a6a0e3162118cbf676c161edb548851f7a3eba	1794494400000	\N
01a1d495-0b60-799a-bea2-dd1c0ccaf7e6	audit	01a22d43-083f-7a9c-94d4-195f93046f8d	01a1d46b-d880-7fac-aefc-7eb983d74285	01a20cff-7d00-7d8f-bac2-dd2bce48e583	\\x0112e3e64d36f1af2edeb3064f32d07a1c4b3fa876a9af43f4ae8833a5d8f88b3854d0770568d23b4f3e3af72bebc68e71fe376c2ae0d988dbab20cf2f	1794567900000	\N
01a1e456-dba0-7a36-bb8c-afe24783c5a3	source	01a22d43-08ca-7039-a840-8bb317529026	01a1e455-f140-7df6-ac02-cd829ae9812b	01a20cff-7d00-7dfc-8c47-e075967984ed	\\x01f80acbd3b741224a995fd7cc80e346487c5c158f574c65593ba6607c9ff0e6ef12afbb5dd3bd9b59c67c0eb1a185b5985938e4f3b73e13bda3237741	1794832260000	\N
01a1e468-40c0-75e1-a7bb-8d16cb73f84d	audit	01a22d43-083f-7a9c-94d4-195f93046f8d	01a1e455-f140-7df6-ac02-cd829ae9812b	01a20cff-7d00-7d8f-bac2-dd2bce48e583	\\x017f29c154fc61401e70fc1831340c23d9dffdfd5e158bdaa6bdea882617781685ca299d558287a1e9413be97f3ce5c25d9a87f94ed33fd181d7b90e48	1794833400000	\N
01a1e51a-c7e0-7b1d-9889-4db0d544b923	audit	01a22d43-083f-7a9c-94d4-195f93046f8d	01a1e503-e480-728b-a64a-d454187e2459	01a20cff-7d00-7d8f-bac2-dd2bce48e583	\\x01a063e259c76d21a8a0fcd5065efc5db1db2f97f70e424d207ce0b4a4c2b1bf4175159a8dbdb6c089ad6eef2324fa895e4deaf5d1362d9d5bce746ea7	1794845100000	\N
01a1ea9f-7080-76f8-af66-62eefe10e159	audit	01a22d43-083f-7a9c-94d4-195f93046f8d	01a1ea85-ce00-7370-b6f7-d20fbc3c175e	01a20cff-7d00-7d8f-bac2-dd2bce48e583	\\x017a738c2e4e2271d56b6f05b791a2349be4578df049ca863600b6a8fbb87b164d564b86320505afa0fbe29f4bf179e9f7f68b49b683c820f802c299f6	1794937680000	\N
01a1edff-b280-7cbb-8b1c-f75ccd8100f6	audit	01a22d43-083f-7a9c-94d4-195f93046f8d	01a1ede6-fa60-7cff-b559-f2cdd63d07ad	01a20cff-7d00-7d8f-bac2-dd2bce48e583	\\x01efeb4d3f5124a90cba90cf5838a95bbe369da538f3942a30e64f493bb874803acf956212645a1ea4944c7ee2865e436db1ed8fef1946b4814996fd70	1794994320000	\N
01a1ef8c-1ee0-747f-9b3e-8725a86e8612	audit	01a22d43-083f-7a9c-94d4-195f93046f8d	01a1ef6c-13c0-7b73-8106-9e32967ab0f5	01a20cff-7d00-7d8f-bac2-dd2bce48e583	\\x01d441f00177399a43706f1763939de5987ef063d845db9475a4ca8b3c64b59ceb6098b5c6e2030fd4cec05ce33063ecb26730840025017d7e1d274da4	1795020300000	\N
01a1f412-4340-7700-a458-6cfec0874813	audit	01a22d43-083f-7a9c-94d4-195f93046f8d	01a1f3f2-3820-79fd-b28b-39c507de0915	01a20cff-7d00-7d8f-bac2-dd2bce48e583	\\x01999c37c1cf0f9d9fa04b08cdf6fd3610b083898679423d2800928666a56d912b3a41d8d5edd7779c7eadba28c56d6e8895cbc821a54abf8627497ac8	1795096200000	\N
01a1f5f8-b680-74fd-afb3-4ec3d4d57f82	audit	\N	01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	01a20cff-7d00-7cee-b63c-d3d29568a3da	\\x01c8a8ff05ac95e615d3204cfb9954b25936e775355807c1d0114b8f12fdefa148177ad09e520309706b4e1b3f10825d720343c342611f9464f9e721fe	1795128080000	\N
01a1f81c-cf00-77a5-8d2b-0c0a27779c4b	audit	01a22d43-083f-7a9c-94d4-195f93046f8d	01a1f4fb-b8e0-77ab-a761-96f31c82facd	01a20cff-7d00-7d8f-bac2-dd2bce48e583	\\x013ee8e2d72cde8728bfece365c55a0ef355840de739b0cc3c96906e45273064c41e49c51b07cc17a06ba872b50f186b472181a571445a74e9268b4f1c	1795164000000	\N
01a1f830-f340-7487-adc0-877a419d9971	audit	01a22d43-083f-7a9c-94d4-195f93046f8d	01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	01a20cff-7d00-7d8f-bac2-dd2bce48e583	\\x01c3682d63c1d784cfc8b06eabc762b30cad79082271b78e221f5af3b71fe67196684e694a6a5510672c1afaca11da56cb9227b82689106696dba5de45	1795165320000	\N
01a1f87c-f060-7c22-a0d7-25a0efe2ba62	audit	01a22d43-083f-7a9c-94d4-195f93046f8d	01a1f86f-34c0-75a8-9f00-a6c57740d76b	01a20cff-7d00-7d8f-bac2-dd2bce48e583	\\x016a6ef8f9d503faa87a8cc890e520995f40d09a1802400f22ee65ec0910075bc3a30ba7c2edc4f7b26e336f8a8fd92b4cb8b1dc043bfd032a71cb67a2	1795170300000	\N
01a1f8fd-1ce0-7f28-a95c-4d5e5042b826	audit	01a22d43-083f-7a9c-94d4-195f93046f8d	01a1f8d5-bec0-7e35-8488-ec2ac144c5e8	01a20cff-7d00-7d8f-bac2-dd2bce48e583	\\x01bd6223237a3c9b15f045a65051a877058ff718bfa690c21e23da2566d14b325e91582bcc0abf6428086200b2e34d58a9e56ac43b8b2d6eaa6b9b99e8	1795178700000	\N
01a1f920-d180-71a1-8759-1b4632bf2a64	audit	01a22d43-083f-7a9c-94d4-195f93046f8d	01a1f90a-d880-74bd-af94-3a9ea3c24d0a	01a20cff-7d00-7d8f-bac2-dd2bce48e583	\\x01d7bf0a0843969e47bf96e17dae40f7bad30f6b164941d022e764183055bb1906d014b817e39417d32d153bf127128b330b4e9eed17b04a2370f23fc5	1795181040000	\N
01a1f97c-5f00-7fae-a506-0a5904ea4049	audit	01a22d43-083f-7a9c-94d4-195f93046f8d	01a1f95d-3e40-75f0-a28e-358a74e45e5c	01a20cff-7d00-7d8f-bac2-dd2bce48e583	\\x01d265178a0699fa7d0be573100109b22782924943ee94d0f14c29db23b70a63f509d7e2cab50dcda9d2842be3816509889d8154bbfe8c9d98ba657e16	1795187040000	\N
01a20060-e5c0-75dc-b9eb-c8e641237656	audit	\N	01a20016-6f40-71e0-8004-3a3a3a9f6545	01a20cff-7d00-7cee-b63c-d3d29568a3da	\\x01108265d7d0ceba7bd813d9d1016b759ffdafa9a4c8a7b74a5917f59128eb5b085d352433297659b57296341131e526b7353219b6ca1e836700d03d7d	1795302680000	\N
01a20060-e5c0-76e7-b20c-5b30be453ad5	audit	\N	01a2005f-ad40-73aa-a4b0-93585fce417e	01a20cff-7d00-7cee-b63c-d3d29568a3da	\\x019a2ad8a1c833f81bf2a696607761ebc3026362d9246fd383a16c360e95cc4ca43ba58d287678bd3d373860a2282b343993aefff2d2beb161d8b1c14f	1795302680000	\N
\.


--
-- Data for Name: file_blocks; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.file_blocks (account_id, file_id) FROM stdin;
01a22d43-0eb7-73bd-bdf8-b74276a009b0	01a1fa0b-3180-7ae0-82e9-bc31451de1c2
\.


--
-- Data for Name: file_grants; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.file_grants (principal_id, file_id, level, reason, until, list, progress, is_urgent, sort_key) FROM stdin;
01a22d43-0b51-725b-b0bc-1d8599b4c5d7	01a1d018-0ec0-7caf-b2c2-66a3512745ab	author	author	\N	\N	\N	f	\N
01a22d43-0b51-725b-b0bc-1d8599b4c5d7	01a1d46b-d880-7fac-aefc-7eb983d74285	author	author	\N	\N	\N	f	\N
01a22d43-083f-76e6-87af-d1345fb8790f	01a1d46b-d880-7fac-aefc-7eb983d74285	worker	agency-supervisors	\N	finished	done	f	8205416199999
01a22d43-08d1-7e64-9a55-a21fb160ec84	01a1d46b-d880-7fac-aefc-7eb983d74285	worker	team	\N	finished	done	f	8205416199999
01a22d43-083f-76e6-87af-d1345fb8790f	01a1d018-0ec0-7caf-b2c2-66a3512745ab	worker	agency-supervisors	\N	finished	done	f	8205176799999
01a22d43-08d1-7e64-9a55-a21fb160ec84	01a1d018-0ec0-7caf-b2c2-66a3512745ab	worker	team	\N	finished	done	f	8205176799999
01a22d43-0b51-725b-b0bc-1d8599b4c5d7	01a1e455-f140-7df6-ac02-cd829ae9812b	author	author	\N	\N	\N	f	\N
01a22d43-0972-7942-9157-b9cce4a85cc4	01a1e503-e480-728b-a64a-d454187e2459	author	author	\N	\N	\N	f	\N
01a22d43-083f-76e6-87af-d1345fb8790f	01a1e455-f140-7df6-ac02-cd829ae9812b	worker	agency-supervisors	\N	finished	done	f	8205092199999
01a22d43-08d1-7e64-9a55-a21fb160ec84	01a1e455-f140-7df6-ac02-cd829ae9812b	worker	team	\N	finished	done	f	8205092199999
01a22d43-083f-76e6-87af-d1345fb8790f	01a1e503-e480-728b-a64a-d454187e2459	worker	agency-supervisors	\N	finished	done	f	8205086799999
01a22d43-08d1-7e64-9a55-a21fb160ec84	01a1e503-e480-728b-a64a-d454187e2459	worker	team	\N	finished	done	f	8205086799999
01a22d43-0ca7-72fa-a39d-a227d71bd91b	01a1ea85-ce00-7370-b6f7-d20fbc3c175e	author	author	\N	\N	\N	f	\N
01a22d43-0972-7942-9157-b9cce4a85cc4	01a1ede6-fa60-7cff-b559-f2cdd63d07ad	author	author	\N	\N	\N	f	\N
01a22d43-083f-76e6-87af-d1345fb8790f	01a1ea85-ce00-7370-b6f7-d20fbc3c175e	worker	agency-supervisors	\N	finished	done	f	8205005199999
01a22d43-08d1-7e64-9a55-a21fb160ec84	01a1ea85-ce00-7370-b6f7-d20fbc3c175e	worker	team	\N	finished	done	f	8205005199999
01a22d43-0ca7-72fa-a39d-a227d71bd91b	01a1ef6c-13c0-7b73-8106-9e32967ab0f5	author	author	\N	\N	\N	f	\N
01a22d43-083f-76e6-87af-d1345fb8790f	01a1ede6-fa60-7cff-b559-f2cdd63d07ad	worker	agency-supervisors	\N	finished	done	f	8204999499999
01a22d43-08d1-7e64-9a55-a21fb160ec84	01a1ede6-fa60-7cff-b559-f2cdd63d07ad	worker	team	\N	finished	done	f	8204999499999
01a22d43-083f-76e6-87af-d1345fb8790f	01a1ef6c-13c0-7b73-8106-9e32967ab0f5	worker	agency-supervisors	\N	finished	done	f	8204915799999
01a22d43-08d1-7e64-9a55-a21fb160ec84	01a1ef6c-13c0-7b73-8106-9e32967ab0f5	worker	team	\N	finished	done	f	8204915799999
01a22d43-0b51-725b-b0bc-1d8599b4c5d7	01a1f3f2-3820-79fd-b28b-39c507de0915	author	author	\N	\N	\N	f	\N
01a22d43-083f-76e6-87af-d1345fb8790f	01a1f3f2-3820-79fd-b28b-39c507de0915	worker	agency-supervisors	\N	open	waiting	f	1100000000000001795094180000
01a22d43-08d1-7e64-9a55-a21fb160ec84	01a1f3f2-3820-79fd-b28b-39c507de0915	worker	team	\N	open	waiting	f	1100000000000001795094180000
01a22d43-0ca7-72fa-a39d-a227d71bd91b	01a1f4fb-b8e0-77ab-a761-96f31c82facd	author	author	\N	\N	\N	f	\N
01a22d43-0eb7-73bd-bdf8-b74276a009b0	01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	author	author	\N	\N	\N	f	\N
01a22d43-083f-76e6-87af-d1345fb8790f	01a1f4fb-b8e0-77ab-a761-96f31c82facd	worker	agency-supervisors	\N	open	in-hand	f	1100000000000001795111580000
01a22d43-08d1-7e64-9a55-a21fb160ec84	01a1f4fb-b8e0-77ab-a761-96f31c82facd	worker	team	\N	open	in-hand	f	1100000000000001795111580000
01a22d43-0b51-725b-b0bc-1d8599b4c5d7	01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	author	author	\N	\N	\N	f	\N
01a22d43-0972-7942-9157-b9cce4a85cc4	01a1f8d5-bec0-7e35-8488-ec2ac144c5e8	author	author	\N	\N	\N	f	\N
01a22d43-083f-76e6-87af-d1345fb8790f	01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	worker	agency-supervisors	\N	finished	done	f	8204834439999
01a22d43-08d1-7e64-9a55-a21fb160ec84	01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	worker	team	\N	finished	done	f	8204834439999
01a22d43-0f9d-73e4-bf6e-6d6b53ad3c89	01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	worker	escalated	\N	finished	done	f	8204834439999
01a22d43-0ca7-72fa-a39d-a227d71bd91b	01a1f86f-34c0-75a8-9f00-a6c57740d76b	author	author	\N	\N	\N	f	\N
01a22d43-08bf-75fa-8dc0-fdfc33366246	01a1f86f-34c0-75a8-9f00-a6c57740d76b	worker	agency-supervisors	\N	open	in-hand	f	1100000000000001795174200000
01a22d43-08e8-794b-a7a3-b946b9dfc47e	01a1f86f-34c0-75a8-9f00-a6c57740d76b	worker	team	\N	open	in-hand	f	1100000000000001795174200000
01a22d43-0ca7-72fa-a39d-a227d71bd91b	01a1f90a-d880-74bd-af94-3a9ea3c24d0a	author	author	\N	\N	\N	f	\N
01a22d43-083f-76e6-87af-d1345fb8790f	01a1f8d5-bec0-7e35-8488-ec2ac144c5e8	worker	agency-supervisors	\N	open	in-hand	f	1100000000000001795176200000
01a22d43-08d1-7e64-9a55-a21fb160ec84	01a1f8d5-bec0-7e35-8488-ec2ac144c5e8	worker	team	\N	open	in-hand	f	1100000000000001795176200000
01a22d43-0ca7-72fa-a39d-a227d71bd91b	01a1f95d-3e40-75f0-a28e-358a74e45e5c	author	author	\N	\N	\N	f	\N
01a22d43-083f-76e6-87af-d1345fb8790f	01a20016-6f40-71e0-8004-3a3a3a9f6545	worker	agency-supervisors	\N	open	unread	t	0017953014800001795297880000
01a22d43-08d1-7e64-9a55-a21fb160ec84	01a20016-6f40-71e0-8004-3a3a3a9f6545	worker	team	\N	open	unread	t	0017953014800001795297880000
01a22d43-083f-76e6-87af-d1345fb8790f	01a1f90a-d880-74bd-af94-3a9ea3c24d0a	worker	agency-supervisors	\N	open	in-hand	f	1100000000000001795179680000
01a22d43-08d1-7e64-9a55-a21fb160ec84	01a1f90a-d880-74bd-af94-3a9ea3c24d0a	worker	team	\N	open	in-hand	f	1100000000000001795179680000
01a22d43-083f-76e6-87af-d1345fb8790f	01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	worker	agency-supervisors	\N	finished	done	f	8204828499999
01a22d43-08d1-7e64-9a55-a21fb160ec84	01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	worker	team	\N	finished	done	f	8204828499999
01a22d43-083f-76e6-87af-d1345fb8790f	01a2005f-ad40-73aa-a4b0-93585fce417e	worker	agency-supervisors	\N	open	in-hand	f	1100000000000001795302680000
01a22d43-08d1-7e64-9a55-a21fb160ec84	01a2005f-ad40-73aa-a4b0-93585fce417e	worker	team	\N	open	in-hand	f	1100000000000001795302680000
01a22d43-0b51-725b-b0bc-1d8599b4c5d7	01a1fa0b-3180-7ae0-82e9-bc31451de1c2	author	author	\N	\N	\N	f	\N
01a22d43-1099-7d62-ac42-3dd48c462a41	01a1fa0b-3180-7ae0-82e9-bc31451de1c2	worker	agency-supervisors	\N	open	unread	f	1017954340800001795196480000
01a22d43-083f-76e6-87af-d1345fb8790f	01a1f95d-3e40-75f0-a28e-358a74e45e5c	worker	agency-supervisors	\N	open	in-hand	f	1100000000000001795185080000
01a22d43-08d1-7e64-9a55-a21fb160ec84	01a1f95d-3e40-75f0-a28e-358a74e45e5c	worker	team	\N	open	in-hand	f	1100000000000001795185080000
01a22d43-0ca7-72fa-a39d-a227d71bd91b	01a20016-6f40-71e0-8004-3a3a3a9f6545	author	author	\N	\N	\N	f	\N
01a22d43-0972-7942-9157-b9cce4a85cc4	01a2005f-ad40-73aa-a4b0-93585fce417e	author	author	\N	\N	\N	f	\N
01a22d43-0f9d-73e4-bf6e-6d6b53ad3c89	01a20016-6f40-71e0-8004-3a3a3a9f6545	worker	escalated	\N	open	unread	t	0017953014800001795297880000
01a22d43-0f9d-73e4-bf6e-6d6b53ad3c89	01a2005f-ad40-73aa-a4b0-93585fce417e	worker	escalated	\N	open	in-hand	f	1100000000000001795302680000
01a22d43-0972-7942-9157-b9cce4a85cc4	01a202b7-58e0-7244-aa2c-55175e3845de	author	author	\N	\N	\N	f	\N
\.


--
-- Data for Name: file_messages; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.file_messages (id, file_id, kind, text, by_id, at) FROM stdin;
01a1d430-5620-7b51-96db-5220f231def0	01a1d018-0ec0-7caf-b2c2-66a3512745ab	question	Who found the second profile, and does Emi know that they did?	01a22d43-0dcf-7ea7-89b1-21367d9561fd	2026-11-13 09:15:00+00
01a1d4cb-f9e0-734e-b044-fbff485d0c4d	01a1d018-0ec0-7caf-b2c2-66a3512745ab	answer	Her support worker. Emi was there and showed it to her.	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	2026-11-13 12:05:00+00
01a1d587-a8c0-77e3-857a-ae7b4370be75	01a1d46b-d880-7fac-aefc-7eb983d74285	accepted	We are opening a file and will see Leo on his own, with someone he trusts.	01a22d43-0eb7-73bd-bdf8-b74276a009b0	2026-11-13 15:30:00+00
01a1e3cc-9d00-7e0b-894f-35d944aca7c9	01a1d018-0ec0-7caf-b2c2-66a3512745ab	accepted	We are opening a file together with adult social care.	01a22d43-0dcf-7ea7-89b1-21367d9561fd	2026-11-16 10:00:00+00
01a1e8d7-81c0-7106-8227-0a7948723e7c	01a1e455-f140-7df6-ac02-cd829ae9812b	accepted	We are opening a file. We will not speak to anyone in the family until we have agreed with police how to do it.	01a22d43-0dcf-7ea7-89b1-21367d9561fd	2026-11-17 09:30:00+00
01a1e929-e780-75c8-ac17-9578d0f5d6d5	01a1e503-e480-728b-a64a-d454187e2459	finished	Her older cousin left the tobacco in a coat that they share; her mother has spoken to both. Please tell us if you notice anything else.	01a22d43-0eb7-73bd-bdf8-b74276a009b0	2026-11-17 11:00:00+00
01a1ee07-0580-797a-9337-9f7f3a44aee8	01a1ea85-ce00-7370-b6f7-d20fbc3c175e	accepted	We are opening a file and will refer Tyrell to the National Referral Mechanism. He is to be treated as harmed, not as an offender.	01a22d43-0dcf-7ea7-89b1-21367d9561fd	2026-11-18 09:40:00+00
01a1ee5d-ff20-71f8-a1aa-f784421332cc	01a1ede6-fa60-7cff-b559-f2cdd63d07ad	accepted	We are opening files for Jamie and for the older pupils. Police ask that nobody looks at or passes on what was filmed.	01a22d43-0dcf-7ea7-89b1-21367d9561fd	2026-11-18 11:15:00+00
01a1f35b-2840-776d-98bd-c0ee6af71ad9	01a1ef6c-13c0-7b73-8106-9e32967ab0f5	accepted	We are opening a file. Police are asked in writing about the car.	01a22d43-0eb7-73bd-bdf8-b74276a009b0	2026-11-19 10:30:00+00
01a1f41b-6b00-7e92-81dc-a2a042e477cd	01a1f3f2-3820-79fd-b28b-39c507de0915	question	Which school does Aliya go to, and who lives with her?	01a22d43-0eb7-73bd-bdf8-b74276a009b0	2026-11-19 14:00:00+00
01a1f834-9cc0-7bde-8bc3-39998964194a	01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	accepted	Police found Dawit at midnight. He is treated as a child until his age is known, and has a foster placement.	01a22d43-0f9d-73e4-bf6e-6d6b53ad3c89	2026-11-20 09:06:00+00
01a1f88f-3fe0-77d4-9e57-d29e996d92b6	01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	accepted	We are opening a file today. A social worker sees Maya at school before she goes home.	01a22d43-0dcf-7ea7-89b1-21367d9561fd	2026-11-20 10:45:00+00
\.


--
-- Data for Name: file_notes; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.file_notes (id, file_id, kind, text, team_id, by_id, at) FROM stdin;
01a1f5f8-b680-7f57-904e-91ba913d9c6f	01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	escalated	\N	\N	\N	2026-11-19 22:41:20+00
01a1f8b8-72c0-7ad4-b717-2b07171772f9	01a1f86f-34c0-75a8-9f00-a6c57740d76b	passed	A place rather than a child we know. You hold the reports about Coronation Gardens.	01a22d43-08e8-794b-a7a3-b946b9dfc47e	01a22d43-0eb7-73bd-bdf8-b74276a009b0	2026-11-20 11:30:00+00
01a1f9cb-1b40-7bce-b178-23317448c68a	01a1f90a-d880-74bd-af94-3a9ea3c24d0a	close-proposed	The meeting was with her cousin Ana from Harrowmere, and her mother took her there. Police have spoken to both.	\N	01a22d43-0dcf-7ea7-89b1-21367d9561fd	2026-11-20 16:30:00+00
01a20060-e5c0-7d53-ab71-e2a5def960d5	01a20016-6f40-71e0-8004-3a3a3a9f6545	escalated	\N	\N	\N	2026-11-21 23:11:20+00
01a20060-e5c0-75ea-8e9a-d4c678dd40dc	01a2005f-ad40-73aa-a4b0-93585fce417e	escalated	\N	\N	\N	2026-11-21 23:11:20+00
\.


--
-- Data for Name: processed_requests; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.processed_requests (key, account_id, body_hash, answer, at) FROM stdin;
8b41ce4a-ee0b-45fc-aed3-b19263c7d72d	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-9WGMJDMC	2026-11-12 14:10:00+00
d9d9e00a-8e5f-45d3-8c99-56807373c860	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	\\x31ed2c15ec65c13abde808a721d7caa053396069fb2333e0c69f1488682073d8	WM-9WGMJDMC	2026-11-12 14:11:20+00
2b0f5d49-64d6-4677-a3d2-91815a924c27	01a22d43-0dcf-7ea7-89b1-21367d9561fd	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-9WGMJDMC	2026-11-12 14:40:00+00
75d86113-62e6-46a6-9e99-0a3a65836b46	01a22d43-0dcf-7ea7-89b1-21367d9561fd	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-9WGMJDMC	2026-11-13 09:15:00+00
95c3d551-3593-43d3-ab0f-d5ac0c4e5a8c	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-8GKYPTS8	2026-11-13 10:20:00+00
5cf55e42-6e84-4a52-a7a1-c4f3d170a2d6	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	\\x875e8b27e88e5030b17f3af398364a4246b25fa6450c4b7cd919588b6dafc538	WM-8GKYPTS8	2026-11-13 10:21:20+00
e85fe42c-ca8b-4867-b104-aec5a8628bc5	01a22d43-0eb7-73bd-bdf8-b74276a009b0	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-8GKYPTS8	2026-11-13 11:05:00+00
9c103853-b4b0-4f70-897a-84ade4b215c3	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-9WGMJDMC	2026-11-13 12:05:00+00
aacc8f01-0757-4163-a845-7771d2e7a139	01a22d43-0eb7-73bd-bdf8-b74276a009b0	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-8GKYPTS8	2026-11-13 15:30:00+00
803b57ed-8fdc-4c74-a25b-9c669c85c3a1	01a22d43-0dcf-7ea7-89b1-21367d9561fd	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-9WGMJDMC	2026-11-16 09:50:00+00
ac405427-ad9f-4421-85a1-1eefe1ccad19	01a22d43-0dcf-7ea7-89b1-21367d9561fd	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-9WGMJDMC	2026-11-16 10:00:00+00
4c625b2e-3327-4053-bfcf-6dc83f76278a	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-DW0EG608	2026-11-16 12:30:00+00
7e8d0b92-2be9-4177-a402-329ce422970c	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	\\xa4747845c573022793c5e317dbf4989cf097148822dcf0beccf4f2fba86d7b93	WM-DW0EG608	2026-11-16 12:31:20+00
5d395253-3621-47c8-b837-221dafaee02f	01a22d43-0dcf-7ea7-89b1-21367d9561fd	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-DW0EG608	2026-11-16 12:50:00+00
ac906658-55b9-49fe-ba41-195a60d1ae47	01a22d43-0972-7942-9157-b9cce4a85cc4	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-GA8QFKV9	2026-11-16 15:40:00+00
c81bebe5-c156-43d5-8d22-a15c0f5fc5a1	01a22d43-0972-7942-9157-b9cce4a85cc4	\\x6a147f954c09d3f7e6adbb8d4d534932c70307ce0f8c1948bcaf81ba30b5a548	WM-GA8QFKV9	2026-11-16 15:41:20+00
3432f479-3700-4405-94e2-c5829d4fe147	01a22d43-0eb7-73bd-bdf8-b74276a009b0	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-GA8QFKV9	2026-11-16 16:05:00+00
ca1f9fee-18b8-400c-b94c-06e55ac1e09b	01a22d43-0dcf-7ea7-89b1-21367d9561fd	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-DW0EG608	2026-11-17 09:30:00+00
3696d2ac-e442-4037-9ab8-5f2ddb8577cb	01a22d43-0eb7-73bd-bdf8-b74276a009b0	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-GA8QFKV9	2026-11-17 11:00:00+00
fe6176a6-ea17-4867-a4e8-d7a25bd96eb1	01a22d43-0ca7-72fa-a39d-a227d71bd91b	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-ZGBES7K6	2026-11-17 17:20:00+00
4013a582-8daf-45e2-b58f-6315dfaa475b	01a22d43-0ca7-72fa-a39d-a227d71bd91b	\\x5b4da79452d1dceff1480158526dad2359dc766516637a9d7fa7f2540af139ce	WM-ZGBES7K6	2026-11-17 17:21:20+00
4122793a-f900-4fe5-95d4-6962e1a7ff1e	01a22d43-0ca7-72fa-a39d-a227d71bd91b	\\x5e7421bc0c08502f27b18ec77c7359a12c13814ca517c1cf15513980a618e7f0	WM-ZGBES7K6	2026-11-17 17:28:00+00
28f20e1e-974b-49a1-ab1c-e3681b8caa8b	01a22d43-0ca7-72fa-a39d-a227d71bd91b	\\xff613725fc52976470d43dc5fb46c59c2f964b143d0a109549fd238e465d32a0	WM-ZGBES7K6	2026-11-17 17:36:00+00
50a78600-db3e-4273-bc0c-fe62f8d8b10d	01a22d43-0dcf-7ea7-89b1-21367d9561fd	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-ZGBES7K6	2026-11-17 17:48:00+00
f944aa2f-9345-41a8-bbc5-2944c96f6ade	01a22d43-0972-7942-9157-b9cce4a85cc4	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-KVC68JB3	2026-11-18 09:05:00+00
80b231e4-7f54-4c7a-b3f8-43295f9cf8de	01a22d43-0972-7942-9157-b9cce4a85cc4	\\x8a8f453976db4be7069f2c47970c998c5ebf9f41829a376a64aa24406b6d4c0a	WM-KVC68JB3	2026-11-18 09:06:20+00
7da11d95-2c6a-4ea9-94b5-a591e03c116c	01a22d43-0972-7942-9157-b9cce4a85cc4	\\xcf1ef6f7cb9cb51d6734d6e5540795d7390b9c57daa17fb416b39b5ba25cc5f9	WM-KVC68JB3	2026-11-18 09:12:00+00
c78f16a2-3b5d-4d96-8ea9-959b1136ee9c	01a22d43-0972-7942-9157-b9cce4a85cc4	\\x28334ff1a741ec9f0962efa7b18e6960eb2bb15adc02ee4fbd0ed1ded872fb3e	WM-KVC68JB3	2026-11-18 09:20:00+00
eb0a0891-437c-4fec-992a-6edf82290819	01a22d43-0dcf-7ea7-89b1-21367d9561fd	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-KVC68JB3	2026-11-18 09:32:00+00
c84a3db1-5a28-4842-927d-2d6555982865	01a22d43-0dcf-7ea7-89b1-21367d9561fd	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-ZGBES7K6	2026-11-18 09:40:00+00
7b4bd083-b0f7-409b-a0a1-5c19ac422128	01a22d43-0ca7-72fa-a39d-a227d71bd91b	\\xc0cbf67aa6f8b89a9f8e0ab1cae80d12d740a67bf3c493cc7757908684c975b5	WM-ZGBES7K6	2026-11-18 10:02:00+00
0965c206-be73-4f11-9609-89efb9e79c15	01a22d43-0ca7-72fa-a39d-a227d71bd91b	\\x2d153ef5ac5aacd9de25840753db7b4e74dd807f8a18b140751bdf098800b8c2	WM-ZGBES7K6	2026-11-18 10:10:00+00
a7ef630b-0475-4632-a4b8-e3d848b91ef3	01a22d43-0dcf-7ea7-89b1-21367d9561fd	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-KVC68JB3	2026-11-18 11:15:00+00
0ad4e939-7c62-4084-a69a-4caa1d761d6e	01a22d43-0ca7-72fa-a39d-a227d71bd91b	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-XFPT352G	2026-11-18 16:10:00+00
1355f7d2-1b54-43ca-8689-af5e71434169	01a22d43-0ca7-72fa-a39d-a227d71bd91b	\\xd1f9e0be9328bc7e7f5f6d5e56b206e05a5f51fbb057f37c65bb19b2d17c5b53	WM-XFPT352G	2026-11-18 16:11:20+00
bf84bb60-eb05-4fa6-92fe-c701bc0fdba9	01a22d43-0972-7942-9157-b9cce4a85cc4	\\x489d7e0d42f72feead6249065343911ea49c5feef647cc7eaebc497950580115	WM-KVC68JB3	2026-11-18 16:20:00+00
71e17f2f-20b7-4032-86b6-46dc56be8bdd	01a22d43-0972-7942-9157-b9cce4a85cc4	\\xb0d17feccea9cba989ed3b089657b9de39fc722297deae45c4d1d575ff79d7d6	WM-KVC68JB3	2026-11-18 16:28:00+00
c2214f28-c82e-4fee-a685-570c1e06e38e	01a22d43-0eb7-73bd-bdf8-b74276a009b0	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-XFPT352G	2026-11-18 16:45:00+00
df32b39e-6cfd-4aa6-97b2-e99b8beadd78	01a22d43-0eb7-73bd-bdf8-b74276a009b0	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-XFPT352G	2026-11-19 10:30:00+00
df28179c-0eae-437f-a54c-700908797011	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-B7WJZHQV	2026-11-19 13:15:00+00
5b1878d2-2a02-4f11-ae12-6f7b2d7fb903	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	\\x8a5c9d0503e7d42a0e17f7a9cd62c98932d3ffbf5420f3de331ed8c8c97bad63	WM-B7WJZHQV	2026-11-19 13:16:20+00
ae53a888-cd50-43e8-a0e8-78262d83d32b	01a22d43-0eb7-73bd-bdf8-b74276a009b0	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-B7WJZHQV	2026-11-19 13:50:00+00
2b9546ae-b77f-45fa-819d-a0e292abe92a	01a22d43-0eb7-73bd-bdf8-b74276a009b0	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-B7WJZHQV	2026-11-19 14:00:00+00
d0c107b2-4f91-4a8c-930c-061a6a53cf8a	01a22d43-0ca7-72fa-a39d-a227d71bd91b	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-GZMNEHCY	2026-11-19 18:05:00+00
56eff0f6-08c4-4c19-9023-b856b010aff8	01a22d43-0ca7-72fa-a39d-a227d71bd91b	\\x09bed4e89723512b9f41f4ef625599c423783355f04314d8d19f0f18b7fc412e	WM-GZMNEHCY	2026-11-19 18:06:20+00
7c45bbbe-407a-4df2-be9c-3586b97edcb4	01a22d43-0eb7-73bd-bdf8-b74276a009b0	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-C786YEA4	2026-11-19 22:40:00+00
02fd38d9-03b9-40c9-8757-53556c46bd5a	01a22d43-0eb7-73bd-bdf8-b74276a009b0	\\x638a3e0fb85acba5618b8e69f3830dec131cf084ef1c1c3aa02f1f855e5c3b45	WM-C786YEA4	2026-11-19 22:41:20+00
8346d0bc-26e7-4e9b-86b8-1364adc6b76a	01a22d43-0eb7-73bd-bdf8-b74276a009b0	\\xb38a4763da39ed64c1748013c76f19d23477adc564e6c6838961f6e14c6c8130	WM-C786YEA4	2026-11-19 22:45:00+00
1823bbe4-b0f9-4fdc-af67-18dfa0ba88a3	01a22d43-0eb7-73bd-bdf8-b74276a009b0	\\x828fe991475e86585de189d6eddd672ca503d06586be7d47d42ee2b59b1f16ab	WM-C786YEA4	2026-11-19 22:55:00+00
184c7710-2ec5-4cf8-98ab-a0e72bff2b09	01a22d43-0eb7-73bd-bdf8-b74276a009b0	\\x0107691508e8be7c2ec2e35abbd1feafb1753816250c0a030c8fc4a46f386a5c	WM-C786YEA4	2026-11-19 23:08:00+00
e4b65a9c-725b-4af4-8784-12452b1a9177	01a22d43-0f9d-73e4-bf6e-6d6b53ad3c89	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-C786YEA4	2026-11-20 08:10:00+00
ffcdc1c3-8512-40fe-b0d1-7bffa7961af9	01a22d43-0dcf-7ea7-89b1-21367d9561fd	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-GZMNEHCY	2026-11-20 08:40:00+00
f7e06113-dde4-4fb3-8316-b3c72d8e23f7	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-Q95AXM10	2026-11-20 08:50:00+00
90b6e217-86e4-4485-a347-feecf6946b55	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	\\x7aa3a45e24c11196544b5ea466920b5568ab87d100a82aa44c01eca380024fa7	WM-Q95AXM10	2026-11-20 08:51:20+00
c7fcd2df-07ab-47b6-9751-f4665200323d	01a22d43-0dcf-7ea7-89b1-21367d9561fd	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-Q95AXM10	2026-11-20 09:02:00+00
2b5ce13c-4339-4415-a59c-ce1709092a23	01a22d43-0f9d-73e4-bf6e-6d6b53ad3c89	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-C786YEA4	2026-11-20 09:06:00+00
1c94fa8e-796f-4ee1-874c-9d1aeb379612	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	\\x872b45a07f099a0ec250e1b36c7b7a02407ecba26593b16be40ced04a5c8343e	WM-Q95AXM10	2026-11-20 09:14:00+00
518c8b5a-6b29-4b24-bb48-79d5805424c7	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	\\x42de3e5d49f1a451b801145c4325e807262348ea89b82cadfc1003955a6b73ef	WM-Q95AXM10	2026-11-20 09:21:00+00
1b31572e-56ba-4cf1-863c-ab8de98ac553	01a22d43-0ca7-72fa-a39d-a227d71bd91b	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-HSPJ22NV	2026-11-20 10:10:00+00
093815a8-b99f-499b-9d5f-c7d02ccb5d88	01a22d43-0ca7-72fa-a39d-a227d71bd91b	\\xa1f75e0016a553c338342e2b9a23074f75e45a9b498d4b60f541907e4a7df386	WM-HSPJ22NV	2026-11-20 10:11:20+00
47b0b8ff-2500-4c14-bf11-7c318d484261	01a22d43-0eb7-73bd-bdf8-b74276a009b0	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-HSPJ22NV	2026-11-20 10:25:00+00
d5035732-9817-47d8-a636-02a12e41e0d8	01a22d43-0eb7-73bd-bdf8-b74276a009b0	\\x22a5218ffb03f2d09e8915412a4b491bbfff43e161ff19508e6747e3e79cb1bc	WM-C786YEA4	2026-11-20 10:30:00+00
5bd27122-c6e7-40fe-be93-2b3b15bab4a6	01a22d43-0eb7-73bd-bdf8-b74276a009b0	\\xb812f04291f4609e97fe978be1c7edaa61c523035262811549bd6fb397027dc2	WM-C786YEA4	2026-11-20 10:36:00+00
06af7f26-f594-4498-af78-55faa7051489	01a22d43-0dcf-7ea7-89b1-21367d9561fd	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-Q95AXM10	2026-11-20 10:45:00+00
991a8d3f-0278-43a8-80c8-2f5ccad9be99	01a22d43-0eb7-73bd-bdf8-b74276a009b0	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-HSPJ22NV	2026-11-20 11:30:00+00
f12b5468-aaba-4dab-bc1f-a9c16b0afc8e	01a22d43-0972-7942-9157-b9cce4a85cc4	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-0RQAZR62	2026-11-20 12:02:00+00
09f68e19-1078-4836-b293-af82ab826825	01a22d43-0972-7942-9157-b9cce4a85cc4	\\x6f89b31b356f10659ebba3b391d8d497a9a65c6092fa773989c747737394f14b	WM-0RQAZR62	2026-11-20 12:03:20+00
1e7094c6-7393-4c80-9124-7591717bffd2	01a22d43-1184-736a-ba12-158dae428774	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-HSPJ22NV	2026-11-20 12:20:00+00
c438614e-b3a0-4fab-8373-23c9e4a8a795	01a22d43-0dcf-7ea7-89b1-21367d9561fd	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-0RQAZR62	2026-11-20 12:45:00+00
a22a1986-530a-41f6-bfc4-819b6dfc4f62	01a22d43-0ca7-72fa-a39d-a227d71bd91b	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-DX81ZGKZ	2026-11-20 13:00:00+00
b42a89e3-db84-466d-9a29-f9a0826863f8	01a22d43-0ca7-72fa-a39d-a227d71bd91b	\\xd723afc1da6f0a3b0c97458c4924f02cedb9c929d2090b0ca47906b82f9c5e7d	WM-DX81ZGKZ	2026-11-20 13:01:20+00
29dc1013-e869-455a-bc4a-26c46ed61091	01a22d43-0ca7-72fa-a39d-a227d71bd91b	\\x0f868d26e824995ffeacbe76bddcbc991becaa5e0148a2c710d95ef52d5f51d3	WM-DX81ZGKZ	2026-11-20 13:08:00+00
bd272f9f-9072-4fb7-b66e-d468c085cc54	01a22d43-0ca7-72fa-a39d-a227d71bd91b	\\x350765a24c711313d19a457e19bac679fdebd428901311615debded703af2b80	WM-DX81ZGKZ	2026-11-20 13:15:00+00
8527186f-bd10-423a-a29c-d1d792458ae7	01a22d43-0dcf-7ea7-89b1-21367d9561fd	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-DX81ZGKZ	2026-11-20 13:24:00+00
e52046cf-f6be-4b94-8841-a0a94e74c592	01a22d43-0dcf-7ea7-89b1-21367d9561fd	\\x0409f9aabcc05cf1a56f339b515a1c52ff596cb022cc1ef7c92705fe6cfcdca9	WM-0RQAZR62	2026-11-20 13:35:00+00
2fe8309b-0560-4b00-a479-57f133b1e68d	01a22d43-0ca7-72fa-a39d-a227d71bd91b	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-RZM0FDHY	2026-11-20 14:30:00+00
a5178d68-a723-45ad-8564-ec9069c1546f	01a22d43-0ca7-72fa-a39d-a227d71bd91b	\\x79b3c093fa80e04002d67cd88a04a5ebdca821afa67ee0e0df4a57618f59f1b2	WM-RZM0FDHY	2026-11-20 14:31:20+00
d1a08884-ba56-469d-a0b0-15791a4efc3c	01a22d43-0ca7-72fa-a39d-a227d71bd91b	\\x0f05e8fb5b1c546609bffd1296b50ca7d2b97d72bb9ff6607d039f0262c6030f	WM-RZM0FDHY	2026-11-20 14:44:00+00
0ad0138c-3e34-48ca-a13d-9e716e821876	01a22d43-0ca7-72fa-a39d-a227d71bd91b	\\xb03e0c9bc69d3ea748ded0933fb532a3fa0ef779194d7b9f3b0a4dfad6a2528e	WM-RZM0FDHY	2026-11-20 14:52:00+00
409e64ea-8281-44e3-ba57-e8dea607fda9	01a22d43-0eb7-73bd-bdf8-b74276a009b0	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-RZM0FDHY	2026-11-20 15:04:00+00
26afc336-79c7-44b7-b7e1-b85776402425	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	\\xbbb7c96dee61199e40a7e61fae83c8095a394643c40cd779106419e0ab79bdff	WM-Q95AXM10	2026-11-20 15:30:00+00
831ce522-d09d-4b14-a2e5-f255daff05b7	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	\\xcd1a5c0086b022a33e50e75d8c5ddf1925866381084aa2f3ef43ab5dae136759	WM-Q95AXM10	2026-11-20 15:38:00+00
af8ce84d-9f9a-48c9-b4d4-6ba18c9fe168	01a22d43-0ca7-72fa-a39d-a227d71bd91b	\\x3869778a04456bae933cef195da38c0fea3f90507703ba9b7663adaeeabb023e	WM-DX81ZGKZ	2026-11-20 16:06:00+00
1fafdd5a-23e5-4fd6-a81c-3cbd63c56362	01a22d43-0ca7-72fa-a39d-a227d71bd91b	\\xd34a86eb6a7bb0dcc91146c00e942b4e3eb8ce4eeb978462460bbd075563e162	WM-DX81ZGKZ	2026-11-20 16:12:00+00
da8961c4-bed4-44c3-83ae-e12e6162bb67	01a22d43-0dcf-7ea7-89b1-21367d9561fd	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-DX81ZGKZ	2026-11-20 16:30:00+00
4a323b6a-c904-4cdd-aa37-14cda198c68a	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-ZMEX8XVM	2026-11-20 17:40:00+00
ece7f746-3d70-4c80-aff0-8b26909dc705	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	\\x981f1e9284e2d2c9e1bc265fd51f65839600261aadc6809e387f924db3318e9d	WM-ZMEX8XVM	2026-11-20 17:41:20+00
42df8499-c46c-4052-b6bd-d5c79ea0d383	01a22d43-0ca7-72fa-a39d-a227d71bd91b	\\x87565713d9e8106e9af9ecfac23b15efb86ec31278be5e382ea1dacd399d8f3b	WM-RZM0FDHY	2026-11-21 11:02:00+00
ed8cffdf-abe8-400b-bf40-7377bb108cd0	01a22d43-0ca7-72fa-a39d-a227d71bd91b	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-KGQF39FZ	2026-11-21 21:50:00+00
7b1f3125-0169-4afc-8225-18c5e1bcd2df	01a22d43-0ca7-72fa-a39d-a227d71bd91b	\\xf2b48ac91500073fe21c78fbb4bc98f4b8f776d594e5fadf2f5367ecad676de0	WM-KGQF39FZ	2026-11-21 21:51:20+00
947324f1-9695-4945-b8c9-1f47f2f8a007	01a22d43-0ca7-72fa-a39d-a227d71bd91b	\\xdf7ce668969657f61c75c431f6ec3b771d54204189fbf01e71da3a7ce13a6dad	WM-KGQF39FZ	2026-11-21 22:05:00+00
117fcf3a-0a7b-4738-9db2-bd6c6ebddc53	01a22d43-0ca7-72fa-a39d-a227d71bd91b	\\xeb81632848514dd643cd0bd52cc2f18ccbe981030ac901f67aa3030893406dd8	WM-KGQF39FZ	2026-11-21 22:15:00+00
8cc199da-564d-469d-b629-cd4bcc1913f5	01a22d43-0972-7942-9157-b9cce4a85cc4	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-PNTHZSNJ	2026-11-21 23:10:00+00
07d47fc8-c94e-4f32-b650-33c403291484	01a22d43-0972-7942-9157-b9cce4a85cc4	\\xc12ede8bc374579c1f99c9d3af973edac4af05a6e0d11eacb338b8e4288c88c5	WM-PNTHZSNJ	2026-11-21 23:11:20+00
41b33f0d-68ee-40df-933e-c8fcc1a1992f	01a22d43-0972-7942-9157-b9cce4a85cc4	\\xf5afb2af433824d793e7d9558d82fb4f6887cdfb2560c286d24e232d14429ae9	WM-PNTHZSNJ	2026-11-21 23:22:00+00
594091da-0adf-4def-9734-45fb559e61ee	01a22d43-0972-7942-9157-b9cce4a85cc4	\\x1c2e33acd8d6f62e4efd8c988928eb0b5d304cc4c5fea8dbba9ea9e50a6750b8	WM-PNTHZSNJ	2026-11-21 23:31:00+00
a314428e-093c-4b97-aa33-1fa3b060fb66	01a22d43-0f9d-73e4-bf6e-6d6b53ad3c89	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-PNTHZSNJ	2026-11-22 08:40:00+00
5233e209-ac48-4732-ba14-1a2191f35758	01a22d43-0972-7942-9157-b9cce4a85cc4	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-04H5ETYC	2026-11-22 10:05:00+00
\.


--
-- Data for Name: record_values; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.record_values (id, record_id, file_id, kind, words, folded, said_at, sureness, said_by_id) FROM stdin;
01a1d019-4740-7341-865d-7d16bfbffa6a	01a1d019-4740-7032-8979-33a8d391e84d	01a1d018-0ec0-7caf-b2c2-66a3512745ab	description	Name not known	namenotknown	2026-11-12 14:11:20+00	not-known	01a22d43-0b51-725b-b0bc-1d8599b4c5d7
01a1d019-4740-7898-b447-710819aa0233	01a1d019-4740-7d38-a17f-95d8ce41d6c5	01a1d018-0ec0-7caf-b2c2-66a3512745ab	name	Emi Tanaka-Reid	emitanakareid	2026-11-12 14:11:20+00	not-known	01a22d43-0b51-725b-b0bc-1d8599b4c5d7
01a1d019-4740-7aad-9a2b-6415c4d30568	01a1d019-4740-7032-8979-33a8d391e84d	01a1d018-0ec0-7caf-b2c2-66a3512745ab	name	second profile on Loopchat	secondprofileonloopchat	2026-11-12 14:11:20+00	not-known	01a22d43-0b51-725b-b0bc-1d8599b4c5d7
01a1d46d-1100-73f5-898f-05b811b836ff	01a1d46d-1100-71de-8c74-5705af8c49ed	01a1d46b-d880-7fac-aefc-7eb983d74285	description	Leo trusts him	leotrustshim	2026-11-13 10:21:20+00	not-known	01a22d43-0b51-725b-b0bc-1d8599b4c5d7
01a1d46d-1100-75a4-84f1-33669e8fd041	01a1d46d-1100-71de-8c74-5705af8c49ed	01a1d46b-d880-7fac-aefc-7eb983d74285	name	His grandfather	hisgrandfather	2026-11-13 10:21:20+00	not-known	01a22d43-0b51-725b-b0bc-1d8599b4c5d7
01a1d46d-1100-7d30-9431-4f9f26ea54a1	01a1d46d-1100-7c99-979c-5ff4104cf760	01a1d46b-d880-7fac-aefc-7eb983d74285	name	Leo Marchetti	leomarchetti	2026-11-13 10:21:20+00	not-known	01a22d43-0b51-725b-b0bc-1d8599b4c5d7
01a1e457-29c0-757a-b6d9-1ca9a8781b04	01a1e457-29c0-74c6-8216-469f842beae5	01a1e455-f140-7df6-ac02-cd829ae9812b	description	Lives in the same house; I was not told who	livesinthesamehouseiwasnottoldwho	2026-11-16 12:31:20+00	not-known	01a22d43-0b51-725b-b0bc-1d8599b4c5d7
01a1e457-29c0-7654-9c17-2aa3949672e1	01a1e457-29c0-74c6-8216-469f842beae5	01a1e455-f140-7df6-ac02-cd829ae9812b	name	A relative	arelative	2026-11-16 12:31:20+00	not-known	01a22d43-0b51-725b-b0bc-1d8599b4c5d7
01a1e457-29c0-77fb-a647-a93cef877985	01a1e457-29c0-739a-a1b3-50f38d95d2ce	01a1e455-f140-7df6-ac02-cd829ae9812b	name	Seren Pugh	serenpugh	2026-11-16 12:31:20+00	not-known	01a22d43-0b51-725b-b0bc-1d8599b4c5d7
01a1e505-1d00-7c13-93da-e93ee8acf160	01a1e505-1d00-7035-b6ae-46f35d1a7a24	01a1e503-e480-728b-a64a-d454187e2459	name	Ruby Lane	rubylane	2026-11-16 15:41:20+00	not-known	01a22d43-0972-7942-9157-b9cce4a85cc4
01a1ea87-0680-71ad-8b96-99b1d63312dd	01a1ea87-0680-7369-8eca-e534466f1581	01a1ea85-ce00-7370-b6f7-d20fbc3c175e	name	Tyrell Adeyemi-Cole	tyrelladeyemicole	2026-11-17 17:21:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1ea87-0680-7cab-9fed-2f30f69a3944	01a1ea87-0680-7945-9dc2-c9a11431b417	01a1ea85-ce00-7370-b6f7-d20fbc3c175e	name	The Marl Lane group	themarllanegroup	2026-11-17 17:21:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1ea87-0680-7d9e-9497-c00e128dfe85	01a1ea87-0680-78a8-afc7-150deb1bbdbd	01a1ea85-ce00-7370-b6f7-d20fbc3c175e	name	Dex	dex	2026-11-17 17:21:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1ea87-0680-7dbd-9f04-2fecfd34e8f3	01a1ea87-0680-78a8-afc7-150deb1bbdbd	01a1ea85-ce00-7370-b6f7-d20fbc3c175e	description	About 19, rides an electric scooter	about19ridesanelectricscooter	2026-11-17 17:21:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1ede8-32e0-74f9-9148-efe4887b718e	01a1ede8-32e0-714c-a061-45ac41e3f8f2	01a1ede6-fa60-7cff-b559-f2cdd63d07ad	description	He is with Jamie and wants to help	heiswithjamieandwantstohelp	2026-11-18 09:06:20+00	not-known	01a22d43-0972-7942-9157-b9cce4a85cc4
01a1ede8-32e0-78bf-8a70-3b8d6519f3ba	01a1ede8-32e0-7f4b-a101-25212dffccf7	01a1ede6-fa60-7cff-b559-f2cdd63d07ad	description	Jamie knows their names and will tell police	jamieknowstheirnamesandwilltellpolice	2026-11-18 09:06:20+00	not-known	01a22d43-0972-7942-9157-b9cce4a85cc4
01a1ede8-32e0-7bb9-bcd8-0c086592aaa1	01a1ede8-32e0-714c-a061-45ac41e3f8f2	01a1ede6-fa60-7cff-b559-f2cdd63d07ad	name	His dad	hisdad	2026-11-18 09:06:20+00	not-known	01a22d43-0972-7942-9157-b9cce4a85cc4
01a1ede8-32e0-7bfa-b7b0-3ace275de0c6	01a1ede8-32e0-7f4b-a101-25212dffccf7	01a1ede6-fa60-7cff-b559-f2cdd63d07ad	name	Three pupils of year 11	threepupilsofyear11	2026-11-18 09:06:20+00	not-known	01a22d43-0972-7942-9157-b9cce4a85cc4
01a1ede8-32e0-7d6c-9cf5-79cef3a63594	01a1ede8-32e0-779e-aa5c-a5b2224ad564	01a1ede6-fa60-7cff-b559-f2cdd63d07ad	name	Jamie Boswell	jamieboswell	2026-11-18 09:06:20+00	not-known	01a22d43-0972-7942-9157-b9cce4a85cc4
01a1ef6d-4c40-70f2-9430-3c31d0bb0ea7	01a1ef6d-4c40-7da8-b360-cc79af307a8b	01a1ef6c-13c0-7b73-8106-9e32967ab0f5	name	WX14 Q	wx14q	2026-11-18 16:11:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1ef6d-4c40-747c-9905-022474f5f53d	01a1ef6d-4c40-7514-b410-6a7c1996c128	01a1ef6c-13c0-7b73-8106-9e32967ab0f5	description	A man, perhaps 30, in a grey cap	amanperhaps30inagreycap	2026-11-18 16:11:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1ef6d-4c40-752b-8fed-90cb0e9d3b0c	01a1ef6d-4c40-7520-b146-c6525629cd4e	01a1ef6c-13c0-7b73-8106-9e32967ab0f5	name	Aaliyah Farouk	aaliyahfarouk	2026-11-18 16:11:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1ef6d-4c40-7713-94cc-633571d47311	01a1ef6d-4c40-7514-b410-6a7c1996c128	01a1ef6c-13c0-7b73-8106-9e32967ab0f5	name	The driver	thedriver	2026-11-18 16:11:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1ef6d-4c40-7ca9-a2a6-6dac2aa496c3	01a1ef6d-4c40-7da8-b360-cc79af307a8b	01a1ef6c-13c0-7b73-8106-9e32967ab0f5	description	Blue hatchback; I could not read the last letters	bluehatchbackicouldnotreadthelastletters	2026-11-18 16:11:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1f3f3-70a0-7128-838d-66dc7eb383f2	01a1f3f3-70a0-79dc-bc56-dc6034ad4215	01a1f3f2-3820-79fd-b28b-39c507de0915	description	She did not say whose	shedidnotsaywhose	2026-11-19 13:16:20+00	not-known	01a22d43-0b51-725b-b0bc-1d8599b4c5d7
01a1f3f3-70a0-7660-bb66-1bcac4e8e5be	01a1f3f3-70a0-7823-8e58-9b3a9309d2a4	01a1f3f2-3820-79fd-b28b-39c507de0915	name	Aliya Faruk	aliyafaruk	2026-11-19 13:16:20+00	not-known	01a22d43-0b51-725b-b0bc-1d8599b4c5d7
01a1f3f3-70a0-7b9c-8ce1-5494e7c8d337	01a1f3f3-70a0-79dc-bc56-dc6034ad4215	01a1f3f2-3820-79fd-b28b-39c507de0915	name	Blue car	bluecar	2026-11-19 13:16:20+00	not-known	01a22d43-0b51-725b-b0bc-1d8599b4c5d7
01a1f4fc-f160-71e2-977e-bab090f2a0d7	01a1f4fc-f160-7f99-adfe-40663dad9b87	01a1f4fb-b8e0-77ab-a761-96f31c82facd	description	A takeaway by the harbour	atakeawaybytheharbour	2026-11-19 18:06:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1f4fc-f160-7255-8cf1-472b29a6387f	01a1f4fc-f160-7f88-84d8-2cc128258f24	01a1f4fb-b8e0-77ab-a761-96f31c82facd	description	A taxi firm; the drivers are not known	ataxifirmthedriversarenotknown	2026-11-19 18:06:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1f4fc-f160-751b-a017-91676f0fe191	01a1f4fc-f160-7f99-adfe-40663dad9b87	01a1f4fb-b8e0-77ab-a761-96f31c82facd	name	Quayside Grill	quaysidegrill	2026-11-19 18:06:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1f4fc-f160-76a2-9b3c-87fdf599ae10	01a1f4fc-f160-7460-b3a9-4508f36e7f7d	01a1f4fb-b8e0-77ab-a761-96f31c82facd	name	Chloe Whitcombe	chloewhitcombe	2026-11-19 18:06:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1f4fc-f160-7e61-a16e-94a2545b3260	01a1f4fc-f160-7f88-84d8-2cc128258f24	01a1f4fb-b8e0-77ab-a761-96f31c82facd	name	Linnet Cars	linnetcars	2026-11-19 18:06:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1f5f8-b680-73ba-919c-eca654c986f0	01a1f5f8-b680-7815-97a3-f088fb27d169	01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	description	He comes at 6am	hecomesat6am	2026-11-19 22:41:20+00	not-known	01a22d43-0eb7-73bd-bdf8-b74276a009b0
01a1f5f8-b680-7992-a496-4251b437c323	01a1f5f8-b680-7815-97a3-f088fb27d169	01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	name	The man with the key	themanwiththekey	2026-11-19 22:41:20+00	not-known	01a22d43-0eb7-73bd-bdf8-b74276a009b0
01a1f5f8-b680-7dbf-87cd-b3182bc99cab	01a1f5f8-b680-74d7-b8ba-52e2f947ab3e	01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	name	Dawit	dawit	2026-11-19 22:41:20+00	not-known	01a22d43-0eb7-73bd-bdf8-b74276a009b0
01a1f827-2f40-7266-9ee7-841a11f45cb4	01a1f827-2f40-72cc-a85c-bdb7570cfc30	01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	name	Denise Fallow	denisefallow	2026-11-20 08:51:20+00	not-known	01a22d43-0b51-725b-b0bc-1d8599b4c5d7
01a1f827-2f40-72ab-aad4-37cb094a9387	01a1f827-2f40-75fa-9fd9-fb2084f61cd6	01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	description	A hotel near the ring road in Marlhythe	ahotelneartheringroadinmarlhythe	2026-11-20 08:51:20+00	not-known	01a22d43-0b51-725b-b0bc-1d8599b4c5d7
01a1f827-2f40-72d9-b5ef-f814fbb1c0eb	01a1f827-2f40-71de-96c4-42117783a8ea	01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	name	Maya Lindqvist-Bello	mayalindqvistbello	2026-11-20 08:51:20+00	not-known	01a22d43-0b51-725b-b0bc-1d8599b4c5d7
01a1f827-2f40-753b-bd12-39b2564c0bd5	01a1f827-2f40-72cc-a85c-bdb7570cfc30	01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	description	38. She drove the car.	38shedrovethecar	2026-11-20 08:51:20+00	not-known	01a22d43-0b51-725b-b0bc-1d8599b4c5d7
01a1f827-2f40-7a24-9017-7d07f008f9d2	01a1f827-2f40-7b76-b0c0-5c91bf68bf46	01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	description	31. She called him her boyfriend.	31shecalledhimherboyfriend	2026-11-20 08:51:20+00	not-known	01a22d43-0b51-725b-b0bc-1d8599b4c5d7
01a1f827-2f40-7ca1-8931-f07691254325	01a1f827-2f40-7b76-b0c0-5c91bf68bf46	01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	name	Callum Rook	callumrook	2026-11-20 08:51:20+00	not-known	01a22d43-0b51-725b-b0bc-1d8599b4c5d7
01a1f827-2f40-7eda-bc38-2a98c1717397	01a1f827-2f40-75fa-9fd9-fb2084f61cd6	01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	name	Lantern Lodge	lanternlodge	2026-11-20 08:51:20+00	not-known	01a22d43-0b51-725b-b0bc-1d8599b4c5d7
01a1f870-6d40-720f-901e-8c14f014b800	01a1f870-6d40-7de8-a0a2-f6440b19fbd0	01a1f86f-34c0-75a8-9f00-a6c57740d76b	description	Between 25 and 40	between25and40	2026-11-20 10:11:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1f870-6d40-75f6-8969-95819ce4d450	01a1f870-6d40-7562-ac0c-a8e2cdd305ee	01a1f86f-34c0-75a8-9f00-a6c57740d76b	description	The bandstand	thebandstand	2026-11-20 10:11:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1f870-6d40-7b82-aeac-04daa1162a9c	01a1f870-6d40-7de8-a0a2-f6440b19fbd0	01a1f86f-34c0-75a8-9f00-a6c57740d76b	name	Three men	threemen	2026-11-20 10:11:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1f870-6d40-7c46-b3f8-7a7a54a9de3d	01a1f870-6d40-79fa-918e-aa138678fc58	01a1f86f-34c0-75a8-9f00-a6c57740d76b	name	Two girls in school uniform	twogirlsinschooluniform	2026-11-20 10:11:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1f870-6d40-7d56-a41e-c3f6afc8e84f	01a1f870-6d40-7562-ac0c-a8e2cdd305ee	01a1f86f-34c0-75a8-9f00-a6c57740d76b	name	Coronation Gardens	coronationgardens	2026-11-20 10:11:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1f8d6-f740-7749-9689-d29316b74be6	01a1f8d6-f740-75ed-b0c1-7a16a0f29de9	01a1f8d5-bec0-7e35-8488-ec2ac144c5e8	name	Ellis Varga	ellisvarga	2026-11-20 12:03:20+00	not-known	01a22d43-0972-7942-9157-b9cce4a85cc4
01a1f8d6-f740-779b-ae7f-cd81b1d33f18	01a1f8d6-f740-7085-86d8-a7b46a995f6c	01a1f8d5-bec0-7e35-8488-ec2ac144c5e8	name	Aldous Penn	aldouspenn	2026-11-20 12:03:20+00	not-known	01a22d43-0972-7942-9157-b9cce4a85cc4
01a1f8d6-f740-7abb-a74c-d9e64d68cfdf	01a1f8d6-f740-7085-86d8-a7b46a995f6c	01a1f8d5-bec0-7e35-8488-ec2ac144c5e8	description	Coach of the under-15s	coachoftheunder15s	2026-11-20 12:03:20+00	not-known	01a22d43-0972-7942-9157-b9cce4a85cc4
01a1f90c-1100-73f9-8e59-23fdfd59529f	01a1f90c-1100-77ba-ad73-79cd19d9f83d	01a1f90a-d880-74bd-af94-3a9ea3c24d0a	name	Ruby Lane	rubylane	2026-11-20 13:01:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1f90c-1100-7c01-aa51-3c106b9602dc	01a1f90c-1100-708e-80ec-ca21dc49cb0b	01a1f90a-d880-74bd-af94-3a9ea3c24d0a	name	ana.h on Loopchat	anahonloopchat	2026-11-20 13:01:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1f95e-76c0-77b4-ad13-45637e4a3af9	01a1f95e-76c0-7946-b061-1c297e565472	01a1f95d-3e40-75f0-a28e-358a74e45e5c	name	Callum Rook	callumrook	2026-11-20 14:31:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1f95e-76c0-7946-8f06-105a7eb6eed7	01a1f95e-76c0-7e16-bf1d-6c764a77bd02	01a1f95d-3e40-75f0-a28e-358a74e45e5c	name	Hana Kovac	hanakovac	2026-11-20 14:31:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1f95e-76c0-7f75-97dc-9ccd4dcf41b5	01a1f95e-76c0-7946-b061-1c297e565472	01a1f95d-3e40-75f0-a28e-358a74e45e5c	description	He was about 26 then	hewasabout26then	2026-11-20 14:31:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1fa0c-6a00-7505-9e8d-d030edb8f779	01a1fa0c-6a00-7908-9319-a8f071845038	01a1fa0b-3180-7ae0-82e9-bc31451de1c2	name	Nell Ashby	nellashby	2026-11-20 17:41:20+00	not-known	01a22d43-0b51-725b-b0bc-1d8599b4c5d7
01a20017-a7c0-70bd-8248-36e3df89159c	01a20017-a7c0-723e-9206-42b982337a42	01a20016-6f40-71e0-8004-3a3a3a9f6545	description	Her second phone	hersecondphone	2026-11-21 21:51:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a20017-a7c0-7164-a4d9-15b9d8143c65	01a20017-a7c0-7991-99b8-dd27cae25a9c	01a20016-6f40-71e0-8004-3a3a3a9f6545	name	Callum Rook	callumrook	2026-11-21 21:51:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a20017-a7c0-717f-bdfc-218399f399e6	01a20017-a7c0-723e-9206-42b982337a42	01a20016-6f40-71e0-8004-3a3a3a9f6545	name	07700 900 418	07700900418	2026-11-21 21:51:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a20017-a7c0-71e1-8ff9-eff9ab9ffbae	01a20017-a7c0-7991-99b8-dd27cae25a9c	01a20016-6f40-71e0-8004-3a3a3a9f6545	description	She was found with him twice	shewasfoundwithhimtwice	2026-11-21 21:51:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a20017-a7c0-73c1-a169-016d3b12dbd4	01a20017-a7c0-78b2-8595-08e24b9aa0c0	01a20016-6f40-71e0-8004-3a3a3a9f6545	description	A blue hatchback waited at the corner last week	abluehatchbackwaitedatthecornerlastweek	2026-11-21 21:51:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a20017-a7c0-7679-8e9d-afbf275c63ae	01a20017-a7c0-791f-9324-9e6d62421c3d	01a20016-6f40-71e0-8004-3a3a3a9f6545	name	Zainab Hale	zainabhale	2026-11-21 21:51:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a20017-a7c0-7e42-9023-b875ec6f8cfe	01a20017-a7c0-78b2-8595-08e24b9aa0c0	01a20016-6f40-71e0-8004-3a3a3a9f6545	name	WX14 Q	wx14q	2026-11-21 21:51:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a20060-e5c0-722c-a4f5-efdf6779297f	01a20060-e5c0-7d2f-91e2-5970186b5883	01a2005f-ad40-73aa-a4b0-93585fce417e	name	Oskar Nowak	oskarnowak	2026-11-21 23:11:20+00	not-known	01a22d43-0972-7942-9157-b9cce4a85cc4
01a20060-e5c0-726a-b52f-95157772af2e	01a20060-e5c0-78b2-a8d7-f846a50a7da1	01a2005f-ad40-73aa-a4b0-93585fce417e	name	nova_kit on Starforge	novakitonstarforge	2026-11-21 23:11:20+00	not-known	01a22d43-0972-7942-9157-b9cce4a85cc4
01a20060-e5c0-72c8-93c0-63c5ac55f055	01a20060-e5c0-7d39-8be9-31a114c6ad22	01a2005f-ad40-73aa-a4b0-93585fce417e	description	Met on Starforge; says they are 13	metonstarforgesaystheyare13	2026-11-21 23:11:20+00	not-known	01a22d43-0972-7942-9157-b9cce4a85cc4
01a20060-e5c0-7b82-9d7b-9f4cb92cbe81	01a20060-e5c0-7d39-8be9-31a114c6ad22	01a2005f-ad40-73aa-a4b0-93585fce417e	name	nova_kit	novakit	2026-11-21 23:11:20+00	not-known	01a22d43-0972-7942-9157-b9cce4a85cc4
\.


--
-- Data for Name: recovery_codes; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.recovery_codes (id, account_id, hash, used_at) FROM stdin;
\.


--
-- Data for Name: register_links; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.register_links (id, file_id, from_id, to_id, kind, role, said_at, sureness, said_by_id) FROM stdin;
01a1d019-4740-7448-a55f-b93a7f8d7424	01a1d018-0ec0-7caf-b2c2-66a3512745ab	01a1d019-4740-7032-8979-33a8d391e84d	01a1d019-4740-7d38-a17f-95d8ce41d6c5	named-in-concern	none	2026-11-12 14:11:20+00	not-known	01a22d43-0b51-725b-b0bc-1d8599b4c5d7
01a1d46d-1100-7a36-8e79-3929386fa03f	01a1d46b-d880-7fac-aefc-7eb983d74285	01a1d46d-1100-71de-8c74-5705af8c49ed	01a1d46d-1100-7c99-979c-5ff4104cf760	named-with-child	relative-or-household	2026-11-13 10:21:20+00	not-known	01a22d43-0b51-725b-b0bc-1d8599b4c5d7
01a1e457-29c0-76f7-8e60-c58d8ac45d3f	01a1e455-f140-7df6-ac02-cd829ae9812b	01a1e457-29c0-74c6-8216-469f842beae5	01a1e457-29c0-739a-a1b3-50f38d95d2ce	named-with-child	person-of-concern	2026-11-16 12:31:20+00	not-known	01a22d43-0b51-725b-b0bc-1d8599b4c5d7
01a1ea87-0680-76b3-be85-4cae8b528935	01a1ea85-ce00-7370-b6f7-d20fbc3c175e	01a1ea87-0680-78a8-afc7-150deb1bbdbd	01a1ea87-0680-7369-8eca-e534466f1581	named-with-child	person-of-concern	2026-11-17 17:21:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1ea87-0680-7b8b-8a0c-819dc65d1842	01a1ea85-ce00-7370-b6f7-d20fbc3c175e	01a1ea87-0680-7945-9dc2-c9a11431b417	01a1ea87-0680-7369-8eca-e534466f1581	named-in-concern	none	2026-11-17 17:21:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1ede8-32e0-7100-a116-0bb523ac0128	01a1ede6-fa60-7cff-b559-f2cdd63d07ad	01a1ede8-32e0-714c-a061-45ac41e3f8f2	01a1ede8-32e0-779e-aa5c-a5b2224ad564	named-with-child	parent-or-carer	2026-11-18 09:06:20+00	not-known	01a22d43-0972-7942-9157-b9cce4a85cc4
01a1ede8-32e0-7dbf-8086-7bd112ff4ebd	01a1ede6-fa60-7cff-b559-f2cdd63d07ad	01a1ede8-32e0-7f4b-a101-25212dffccf7	01a1ede8-32e0-779e-aa5c-a5b2224ad564	named-with-child	person-of-concern	2026-11-18 09:06:20+00	not-known	01a22d43-0972-7942-9157-b9cce4a85cc4
01a1ef6d-4c40-7dc9-81a6-59fd58b8df25	01a1ef6c-13c0-7b73-8106-9e32967ab0f5	01a1ef6d-4c40-7da8-b360-cc79af307a8b	01a1ef6d-4c40-7520-b146-c6525629cd4e	named-in-concern	none	2026-11-18 16:11:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1ef6d-4c40-7fb9-873c-006d38cba2a9	01a1ef6c-13c0-7b73-8106-9e32967ab0f5	01a1ef6d-4c40-7514-b410-6a7c1996c128	01a1ef6d-4c40-7520-b146-c6525629cd4e	named-with-child	person-of-concern	2026-11-18 16:11:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1f3f3-70a0-7838-b8fb-3e99a369709b	01a1f3f2-3820-79fd-b28b-39c507de0915	01a1f3f3-70a0-79dc-bc56-dc6034ad4215	01a1f3f3-70a0-7823-8e58-9b3a9309d2a4	named-in-concern	none	2026-11-19 13:16:20+00	not-known	01a22d43-0b51-725b-b0bc-1d8599b4c5d7
01a1f4fc-f160-703f-ac8e-bdc94f30b3c0	01a1f4fb-b8e0-77ab-a761-96f31c82facd	01a1f4fc-f160-7f88-84d8-2cc128258f24	01a1f4fc-f160-7460-b3a9-4508f36e7f7d	named-in-concern	none	2026-11-19 18:06:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1f4fc-f160-72c8-ba9d-26da65749154	01a1f4fb-b8e0-77ab-a761-96f31c82facd	01a1f4fc-f160-7f99-adfe-40663dad9b87	01a1f4fc-f160-7460-b3a9-4508f36e7f7d	named-in-concern	none	2026-11-19 18:06:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1f5f8-b680-798c-a0ff-eafc5fd76853	01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	01a1f5f8-b680-7815-97a3-f088fb27d169	01a1f5f8-b680-74d7-b8ba-52e2f947ab3e	named-with-child	person-of-concern	2026-11-19 22:41:20+00	not-known	01a22d43-0eb7-73bd-bdf8-b74276a009b0
01a1f827-2f40-7221-89e9-bb8cd8e6c677	01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	01a1f827-2f40-72cc-a85c-bdb7570cfc30	01a1f827-2f40-71de-96c4-42117783a8ea	named-with-child	person-of-concern	2026-11-20 08:51:20+00	not-known	01a22d43-0b51-725b-b0bc-1d8599b4c5d7
01a1f827-2f40-77a0-9124-ec5160dc4fe8	01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	01a1f827-2f40-75fa-9fd9-fb2084f61cd6	01a1f827-2f40-71de-96c4-42117783a8ea	named-in-concern	none	2026-11-20 08:51:20+00	not-known	01a22d43-0b51-725b-b0bc-1d8599b4c5d7
01a1f827-2f40-7c76-b303-2f2adfe846a7	01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	01a1f827-2f40-7b76-b0c0-5c91bf68bf46	01a1f827-2f40-71de-96c4-42117783a8ea	named-with-child	person-of-concern	2026-11-20 08:51:20+00	not-known	01a22d43-0b51-725b-b0bc-1d8599b4c5d7
01a1f870-6d40-76c0-a901-6c9eb49045d4	01a1f86f-34c0-75a8-9f00-a6c57740d76b	01a1f870-6d40-7562-ac0c-a8e2cdd305ee	01a1f870-6d40-79fa-918e-aa138678fc58	named-in-concern	none	2026-11-20 10:11:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1f870-6d40-7c9d-91f1-c871ff01bf21	01a1f86f-34c0-75a8-9f00-a6c57740d76b	01a1f870-6d40-7de8-a0a2-f6440b19fbd0	01a1f870-6d40-79fa-918e-aa138678fc58	named-with-child	person-of-concern	2026-11-20 10:11:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1f8d6-f740-784c-be3f-e12276e95d18	01a1f8d5-bec0-7e35-8488-ec2ac144c5e8	01a1f8d6-f740-7085-86d8-a7b46a995f6c	01a1f8d6-f740-75ed-b0c1-7a16a0f29de9	named-with-child	person-of-concern	2026-11-20 12:03:20+00	not-known	01a22d43-0972-7942-9157-b9cce4a85cc4
01a1f90c-1100-73ad-959e-78634f500618	01a1f90a-d880-74bd-af94-3a9ea3c24d0a	01a1f90c-1100-708e-80ec-ca21dc49cb0b	01a1f90c-1100-77ba-ad73-79cd19d9f83d	named-in-concern	none	2026-11-20 13:01:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1f95e-76c0-7b68-994d-061e58417b98	01a1f95d-3e40-75f0-a28e-358a74e45e5c	01a1f95e-76c0-7946-b061-1c297e565472	01a1f95e-76c0-7e16-bf1d-6c764a77bd02	named-with-child	person-of-concern	2026-11-20 14:31:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a20017-a7c0-74ae-88bc-b0b20d11f94a	01a20016-6f40-71e0-8004-3a3a3a9f6545	01a20017-a7c0-7991-99b8-dd27cae25a9c	01a20017-a7c0-791f-9324-9e6d62421c3d	named-with-child	person-of-concern	2026-11-21 21:51:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a20017-a7c0-771d-964f-37594dc12704	01a20016-6f40-71e0-8004-3a3a3a9f6545	01a20017-a7c0-723e-9206-42b982337a42	01a20017-a7c0-791f-9324-9e6d62421c3d	named-in-concern	none	2026-11-21 21:51:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a20017-a7c0-7eef-9805-9d36b3dcec89	01a20016-6f40-71e0-8004-3a3a3a9f6545	01a20017-a7c0-78b2-8595-08e24b9aa0c0	01a20017-a7c0-791f-9324-9e6d62421c3d	named-in-concern	none	2026-11-21 21:51:20+00	not-known	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a20060-e5c0-740e-b7c6-903c1d7c16ce	01a2005f-ad40-73aa-a4b0-93585fce417e	01a20060-e5c0-78b2-a8d7-f846a50a7da1	01a20060-e5c0-7d2f-91e2-5970186b5883	named-in-concern	none	2026-11-21 23:11:20+00	not-known	01a22d43-0972-7942-9157-b9cce4a85cc4
01a20060-e5c0-7932-a9b7-0b083a8965ed	01a2005f-ad40-73aa-a4b0-93585fce417e	01a20060-e5c0-7d39-8be9-31a114c6ad22	01a20060-e5c0-7d2f-91e2-5970186b5883	named-with-child	person-of-concern	2026-11-21 23:11:20+00	not-known	01a22d43-0972-7942-9157-b9cce4a85cc4
\.


--
-- Data for Name: register_records; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.register_records (id, kind) FROM stdin;
01a1d019-4740-7032-8979-33a8d391e84d	account
01a1d019-4740-7d38-a17f-95d8ce41d6c5	person
01a1d46d-1100-71de-8c74-5705af8c49ed	person
01a1d46d-1100-7c99-979c-5ff4104cf760	person
01a1e457-29c0-739a-a1b3-50f38d95d2ce	person
01a1e457-29c0-74c6-8216-469f842beae5	person
01a1e505-1d00-7035-b6ae-46f35d1a7a24	person
01a1ea87-0680-7369-8eca-e534466f1581	person
01a1ea87-0680-78a8-afc7-150deb1bbdbd	person
01a1ea87-0680-7945-9dc2-c9a11431b417	group
01a1ede8-32e0-714c-a061-45ac41e3f8f2	person
01a1ede8-32e0-779e-aa5c-a5b2224ad564	person
01a1ede8-32e0-7f4b-a101-25212dffccf7	person
01a1ef6d-4c40-7514-b410-6a7c1996c128	person
01a1ef6d-4c40-7520-b146-c6525629cd4e	person
01a1ef6d-4c40-7da8-b360-cc79af307a8b	vehicle
01a1f3f3-70a0-7823-8e58-9b3a9309d2a4	person
01a1f3f3-70a0-79dc-bc56-dc6034ad4215	vehicle
01a1f4fc-f160-7460-b3a9-4508f36e7f7d	person
01a1f4fc-f160-7f88-84d8-2cc128258f24	group
01a1f4fc-f160-7f99-adfe-40663dad9b87	place
01a1f5f8-b680-74d7-b8ba-52e2f947ab3e	person
01a1f5f8-b680-7815-97a3-f088fb27d169	person
01a1f827-2f40-71de-96c4-42117783a8ea	person
01a1f827-2f40-72cc-a85c-bdb7570cfc30	person
01a1f827-2f40-75fa-9fd9-fb2084f61cd6	place
01a1f827-2f40-7b76-b0c0-5c91bf68bf46	person
01a1f870-6d40-7562-ac0c-a8e2cdd305ee	place
01a1f870-6d40-79fa-918e-aa138678fc58	person
01a1f870-6d40-7de8-a0a2-f6440b19fbd0	person
01a1f8d6-f740-7085-86d8-a7b46a995f6c	person
01a1f8d6-f740-75ed-b0c1-7a16a0f29de9	person
01a1f90c-1100-708e-80ec-ca21dc49cb0b	account
01a1f90c-1100-77ba-ad73-79cd19d9f83d	person
01a1f95e-76c0-7946-b061-1c297e565472	person
01a1f95e-76c0-7e16-bf1d-6c764a77bd02	person
01a1fa0c-6a00-7908-9319-a8f071845038	person
01a20017-a7c0-723e-9206-42b982337a42	phone
01a20017-a7c0-78b2-8595-08e24b9aa0c0	vehicle
01a20017-a7c0-791f-9324-9e6d62421c3d	person
01a20017-a7c0-7991-99b8-dd27cae25a9c	person
01a20060-e5c0-78b2-a8d7-f846a50a7da1	account
01a20060-e5c0-7d2f-91e2-5970186b5883	person
01a20060-e5c0-7d39-8be9-31a114c6ad22	person
\.


--
-- Data for Name: required_alerts; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.required_alerts (file_id, "to", method, "position") FROM stdin;
01a1ea85-ce00-7370-b6f7-d20fbc3c175e	police	voice-now	0
01a1ea85-ce00-7370-b6f7-d20fbc3c175e	childrens-social-care	voice-now	1
01a1ea85-ce00-7370-b6f7-d20fbc3c175e	safeguarding-lead	voice-today	2
01a1ede6-fa60-7cff-b559-f2cdd63d07ad	police	voice-now	0
01a1ede6-fa60-7cff-b559-f2cdd63d07ad	childrens-social-care	voice-now	1
01a1ede6-fa60-7cff-b559-f2cdd63d07ad	safeguarding-lead	voice-today	2
01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	police	voice-now	0
01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	childrens-social-care	voice-now	1
01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	safeguarding-lead	voice-today	2
01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	police	voice-now	0
01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	childrens-social-care	voice-now	1
01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	safeguarding-lead	voice-today	2
01a1f8d5-bec0-7e35-8488-ec2ac144c5e8	lado	voice-within-one-working-day	0
01a1f90a-d880-74bd-af94-3a9ea3c24d0a	police	voice-now	0
01a1f90a-d880-74bd-af94-3a9ea3c24d0a	childrens-social-care	voice-now	1
01a1f90a-d880-74bd-af94-3a9ea3c24d0a	safeguarding-lead	voice-today	2
01a1f95d-3e40-75f0-a28e-358a74e45e5c	police	voice-now	0
01a1f95d-3e40-75f0-a28e-358a74e45e5c	adult-social-care	voice-now	1
01a1f95d-3e40-75f0-a28e-358a74e45e5c	safeguarding-lead	voice-today	2
01a20016-6f40-71e0-8004-3a3a3a9f6545	police	voice-now	0
01a20016-6f40-71e0-8004-3a3a3a9f6545	childrens-social-care	voice-now	1
01a20016-6f40-71e0-8004-3a3a3a9f6545	safeguarding-lead	voice-today	2
01a2005f-ad40-73aa-a4b0-93585fce417e	police	voice-now	0
01a2005f-ad40-73aa-a4b0-93585fce417e	childrens-social-care	voice-now	1
01a2005f-ad40-73aa-a4b0-93585fce417e	safeguarding-lead	voice-today	2
\.


--
-- Data for Name: role_proposals; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.role_proposals (account_id, role, proposed_by, at) FROM stdin;
\.


--
-- Data for Name: saved_forms; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.saved_forms (id, account_id, path, sealed, at) FROM stdin;
\.


--
-- Data for Name: sealed_sources; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.sealed_sources (id, file_id, agency_id, reference, sealed) FROM stdin;
01a1e456-dba0-7deb-8be1-02f6b4580e4d	01a1e455-f140-7df6-ac02-cd829ae9812b	01a22d43-08ca-7039-a840-8bb317529026	WM-S-ANH83S58	\\x0101a1e456dba07a36bb8cafe24783c5a3ca695f15e2e0b6f025c0d07842407d7bec12cea9b29dae1ec5b3e99a6aa6fe1700f3cb8298de0832f6aa535318bbc34dbce2c859ba63cf666607ad574209c5e3b8d85e24b252549e7db414cc1ab1ed44b216dbcb9b9e25d627d626bee4f507b6bbab6ead7673e679a1b777548fff7d1f33eaa0029721a38fddc2b754c78af640339b22b5feb75f314a2651b56ff5a686609c9d8dcacaa7ce7c4c10cf
\.


--
-- Data for Name: sessions; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.sessions (id, key_hash, account_id, security_stamp, started_at, last_seen_at, factor_at, locked_at, ended_at) FROM stdin;
\.


--
-- Data for Name: sign_in_delays; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.sign_in_delays (key_hash, failures, wait_until) FROM stdin;
\.


--
-- Data for Name: tasks; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.tasks (id, file_id, kind, rank, assigned_to, "to", awaited_by, due_at, created_at, done_at, done_by_id) FROM stdin;
01a1d430-5620-70dc-b9c1-d8bd7c08aa3d	01a1d018-0ec0-7caf-b2c2-66a3512745ab	answer-question	1	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	\N	01a22d43-08d1-7e64-9a55-a21fb160ec84	2026-11-16 23:59:00+00	2026-11-13 09:15:00+00	2026-11-13 12:05:00+00	01a22d43-0b51-725b-b0bc-1d8599b4c5d7
01a1d46d-1100-7114-b59d-c3528828ca49	01a1d46b-d880-7fac-aefc-7eb983d74285	answer-reporter	1	01a22d43-08d1-7e64-9a55-a21fb160ec84	\N	\N	2026-11-16 23:59:00+00	2026-11-13 10:21:20+00	2026-11-13 15:30:00+00	01a22d43-0eb7-73bd-bdf8-b74276a009b0
01a1d019-4740-7c18-b5f7-f701e36d710d	01a1d018-0ec0-7caf-b2c2-66a3512745ab	answer-reporter	1	01a22d43-08d1-7e64-9a55-a21fb160ec84	\N	\N	2026-11-13 23:59:00+00	2026-11-12 14:11:20+00	2026-11-16 10:00:00+00	01a22d43-0dcf-7ea7-89b1-21367d9561fd
01a1e457-29c0-7fe0-805a-8380ea67500c	01a1e455-f140-7df6-ac02-cd829ae9812b	answer-reporter	1	01a22d43-08d1-7e64-9a55-a21fb160ec84	\N	\N	2026-11-17 23:59:00+00	2026-11-16 12:31:20+00	2026-11-17 09:30:00+00	01a22d43-0dcf-7ea7-89b1-21367d9561fd
01a1e505-1d00-795d-b248-53915aa6f0f4	01a1e503-e480-728b-a64a-d454187e2459	answer-reporter	1	01a22d43-08d1-7e64-9a55-a21fb160ec84	\N	\N	2026-11-17 23:59:00+00	2026-11-16 15:41:20+00	2026-11-17 11:00:00+00	01a22d43-0eb7-73bd-bdf8-b74276a009b0
01a1ea87-0680-7acb-b13b-1e0081c25ac8	01a1ea85-ce00-7370-b6f7-d20fbc3c175e	check-told	0	01a22d43-08d1-7e64-9a55-a21fb160ec84	police	\N	2026-11-17 17:21:20+00	2026-11-17 17:21:20+00	2026-11-17 17:28:00+00	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1ea87-0680-7fab-ac99-d3ffbdbe6092	01a1ea85-ce00-7370-b6f7-d20fbc3c175e	check-told	0	01a22d43-08d1-7e64-9a55-a21fb160ec84	childrens-social-care	\N	2026-11-17 17:21:20+00	2026-11-17 17:21:20+00	2026-11-17 17:36:00+00	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1ede8-32e0-7843-8efc-52c4f36386b6	01a1ede6-fa60-7cff-b559-f2cdd63d07ad	check-told	0	01a22d43-08d1-7e64-9a55-a21fb160ec84	police	\N	2026-11-18 09:06:20+00	2026-11-18 09:06:20+00	2026-11-18 09:12:00+00	01a22d43-0972-7942-9157-b9cce4a85cc4
01a1ede8-32e0-70ff-9826-e635475def22	01a1ede6-fa60-7cff-b559-f2cdd63d07ad	check-told	0	01a22d43-08d1-7e64-9a55-a21fb160ec84	childrens-social-care	\N	2026-11-18 09:06:20+00	2026-11-18 09:06:20+00	2026-11-18 09:20:00+00	01a22d43-0972-7942-9157-b9cce4a85cc4
01a1ea87-0680-73d3-8c9b-3e1a6d670f2f	01a1ea85-ce00-7370-b6f7-d20fbc3c175e	answer-reporter	1	01a22d43-08d1-7e64-9a55-a21fb160ec84	\N	\N	2026-11-18 23:59:00+00	2026-11-17 17:21:20+00	2026-11-18 09:40:00+00	01a22d43-0dcf-7ea7-89b1-21367d9561fd
01a1ea8d-2100-7d76-a903-9d57ff40bcac	01a1ea85-ce00-7370-b6f7-d20fbc3c175e	send-in-writing	1	01a22d43-0ca7-72fa-a39d-a227d71bd91b	police	\N	2026-11-18 17:28:00+00	2026-11-17 17:28:00+00	2026-11-18 10:02:00+00	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1ea94-7400-7646-89e1-0ce761d70daa	01a1ea85-ce00-7370-b6f7-d20fbc3c175e	send-in-writing	1	01a22d43-0ca7-72fa-a39d-a227d71bd91b	childrens-social-care	\N	2026-11-18 17:36:00+00	2026-11-17 17:36:00+00	2026-11-18 10:10:00+00	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1ede8-32e0-768e-9bee-81d359585b5d	01a1ede6-fa60-7cff-b559-f2cdd63d07ad	answer-reporter	1	01a22d43-08d1-7e64-9a55-a21fb160ec84	\N	\N	2026-11-19 23:59:00+00	2026-11-18 09:06:20+00	2026-11-18 11:15:00+00	01a22d43-0dcf-7ea7-89b1-21367d9561fd
01a1eded-6300-7af0-a68a-e3a2b188c2bd	01a1ede6-fa60-7cff-b559-f2cdd63d07ad	send-in-writing	1	01a22d43-0972-7942-9157-b9cce4a85cc4	police	\N	2026-11-19 09:12:00+00	2026-11-18 09:12:00+00	2026-11-18 16:20:00+00	01a22d43-0972-7942-9157-b9cce4a85cc4
01a1edf4-b600-7c4c-b18a-ae382e7c0d48	01a1ede6-fa60-7cff-b559-f2cdd63d07ad	send-in-writing	1	01a22d43-0972-7942-9157-b9cce4a85cc4	childrens-social-care	\N	2026-11-19 09:20:00+00	2026-11-18 09:20:00+00	2026-11-18 16:28:00+00	01a22d43-0972-7942-9157-b9cce4a85cc4
01a1ef6d-4c40-79f1-99a4-c8954e7fc226	01a1ef6c-13c0-7b73-8106-9e32967ab0f5	answer-reporter	1	01a22d43-08d1-7e64-9a55-a21fb160ec84	\N	\N	2026-11-19 23:59:00+00	2026-11-18 16:11:20+00	2026-11-19 10:30:00+00	01a22d43-0eb7-73bd-bdf8-b74276a009b0
01a1f3f3-70a0-7c2a-b77a-b4b6371a97c5	01a1f3f2-3820-79fd-b28b-39c507de0915	answer-reporter	1	01a22d43-08d1-7e64-9a55-a21fb160ec84	\N	\N	2026-11-20 23:59:00+00	2026-11-19 13:16:20+00	\N	\N
01a1f41b-6b00-74d0-b92a-6c5d222be300	01a1f3f2-3820-79fd-b28b-39c507de0915	answer-question	1	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	\N	01a22d43-08d1-7e64-9a55-a21fb160ec84	2026-11-20 23:59:00+00	2026-11-19 14:00:00+00	\N	\N
01a1f4fc-f160-713a-9233-d96bc93f3d5b	01a1f4fb-b8e0-77ab-a761-96f31c82facd	answer-reporter	1	01a22d43-08d1-7e64-9a55-a21fb160ec84	\N	\N	2026-11-20 23:59:00+00	2026-11-19 18:06:20+00	\N	\N
01a1f5f8-b680-7bf4-bb8c-f101a7e8e8a7	01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	check-told	0	01a22d43-08d1-7e64-9a55-a21fb160ec84	police	\N	2026-11-19 22:41:20+00	2026-11-19 22:41:20+00	2026-11-19 22:45:00+00	01a22d43-0eb7-73bd-bdf8-b74276a009b0
01a1f5f8-b680-72b0-9cc4-ef9c003d0e39	01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	check-told	0	01a22d43-08d1-7e64-9a55-a21fb160ec84	childrens-social-care	\N	2026-11-19 22:41:20+00	2026-11-19 22:41:20+00	2026-11-19 23:08:00+00	01a22d43-0eb7-73bd-bdf8-b74276a009b0
01a1f605-39a0-78f7-b0f6-6ddbeb5c1285	01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	call-again	1	01a22d43-0eb7-73bd-bdf8-b74276a009b0	childrens-social-care	\N	2026-11-19 23:10:00+00	2026-11-19 22:55:00+00	2026-11-19 23:08:00+00	01a22d43-0eb7-73bd-bdf8-b74276a009b0
01a1f5f8-b680-79e7-8c07-19ee10200999	01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	read-escalated	1	01a22d43-0f9d-73e4-bf6e-6d6b53ad3c89	\N	\N	2026-11-19 22:41:20+00	2026-11-19 22:41:20+00	2026-11-20 08:10:00+00	01a22d43-0f9d-73e4-bf6e-6d6b53ad3c89
01a1f5f8-b680-7ca3-80df-c1101ca24808	01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	answer-reporter	1	01a22d43-08d1-7e64-9a55-a21fb160ec84	\N	\N	2026-11-20 23:59:00+00	2026-11-19 22:41:20+00	2026-11-20 09:06:00+00	01a22d43-0f9d-73e4-bf6e-6d6b53ad3c89
01a1f827-2f40-78d9-b1dc-191ac4e654fe	01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	check-told	0	01a22d43-08d1-7e64-9a55-a21fb160ec84	police	\N	2026-11-20 08:51:20+00	2026-11-20 08:51:20+00	2026-11-20 09:14:00+00	01a22d43-0b51-725b-b0bc-1d8599b4c5d7
01a1f827-2f40-7c61-8c8a-46124a29c272	01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	check-told	0	01a22d43-08d1-7e64-9a55-a21fb160ec84	childrens-social-care	\N	2026-11-20 08:51:20+00	2026-11-20 08:51:20+00	2026-11-20 09:21:00+00	01a22d43-0b51-725b-b0bc-1d8599b4c5d7
01a1f5fc-11e0-764d-bd38-71802b4f23a9	01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	send-in-writing	1	01a22d43-0eb7-73bd-bdf8-b74276a009b0	police	\N	2026-11-20 22:45:00+00	2026-11-19 22:45:00+00	2026-11-20 10:30:00+00	01a22d43-0eb7-73bd-bdf8-b74276a009b0
01a1f611-2080-7736-827e-7fda1b0b0e1b	01a1f5f7-7e00-74cf-a588-62c07bf2a8fd	send-in-writing	1	01a22d43-0eb7-73bd-bdf8-b74276a009b0	childrens-social-care	\N	2026-11-20 23:08:00+00	2026-11-19 23:08:00+00	2026-11-20 10:36:00+00	01a22d43-0eb7-73bd-bdf8-b74276a009b0
01a1f827-2f40-786c-8316-6be538efe888	01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	answer-reporter	1	01a22d43-08d1-7e64-9a55-a21fb160ec84	\N	\N	2026-11-23 23:59:00+00	2026-11-20 08:51:20+00	2026-11-20 10:45:00+00	01a22d43-0dcf-7ea7-89b1-21367d9561fd
01a1f870-6d40-7d66-b1e5-3856ce4942eb	01a1f86f-34c0-75a8-9f00-a6c57740d76b	answer-reporter	1	01a22d43-08e8-794b-a7a3-b946b9dfc47e	\N	\N	2026-11-23 23:59:00+00	2026-11-20 10:11:20+00	\N	\N
01a1f8d6-f740-7c88-991a-4a6d53bdc3d0	01a1f8d5-bec0-7e35-8488-ec2ac144c5e8	answer-reporter	1	01a22d43-08d1-7e64-9a55-a21fb160ec84	\N	\N	2026-11-23 23:59:00+00	2026-11-20 12:03:20+00	\N	\N
01a1f90c-1100-7fb0-ba8d-46c74ad2f4f5	01a1f90a-d880-74bd-af94-3a9ea3c24d0a	answer-reporter	1	01a22d43-08d1-7e64-9a55-a21fb160ec84	\N	\N	2026-11-23 23:59:00+00	2026-11-20 13:01:20+00	\N	\N
01a1f90c-1100-78dd-8f78-c91fec60c41a	01a1f90a-d880-74bd-af94-3a9ea3c24d0a	check-told	0	01a22d43-08d1-7e64-9a55-a21fb160ec84	police	\N	2026-11-20 13:01:20+00	2026-11-20 13:01:20+00	2026-11-20 13:08:00+00	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1f90c-1100-717e-9a63-8fac50f9d2cd	01a1f90a-d880-74bd-af94-3a9ea3c24d0a	check-told	0	01a22d43-08d1-7e64-9a55-a21fb160ec84	childrens-social-care	\N	2026-11-20 13:01:20+00	2026-11-20 13:01:20+00	2026-11-20 13:15:00+00	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1f95e-76c0-7f4f-a130-72e262af8ef5	01a1f95d-3e40-75f0-a28e-358a74e45e5c	answer-reporter	1	01a22d43-08d1-7e64-9a55-a21fb160ec84	\N	\N	2026-11-23 23:59:00+00	2026-11-20 14:31:20+00	\N	\N
01a1f95e-76c0-7ea8-9fd1-97bff157d494	01a1f95d-3e40-75f0-a28e-358a74e45e5c	check-told	0	01a22d43-08d1-7e64-9a55-a21fb160ec84	police	\N	2026-11-20 14:31:20+00	2026-11-20 14:31:20+00	2026-11-20 14:44:00+00	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1f95e-76c0-7a32-a96b-2025fc6eadcd	01a1f95d-3e40-75f0-a28e-358a74e45e5c	check-told	0	01a22d43-08d1-7e64-9a55-a21fb160ec84	adult-social-care	\N	2026-11-20 14:31:20+00	2026-11-20 14:31:20+00	2026-11-20 14:52:00+00	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1f971-6280-7e38-b9ab-c3eb9c62232a	01a1f95d-3e40-75f0-a28e-358a74e45e5c	send-in-writing	1	01a22d43-0ca7-72fa-a39d-a227d71bd91b	adult-social-care	\N	2026-11-21 14:52:00+00	2026-11-20 14:52:00+00	\N	\N
01a1f83b-efc0-75b2-9c58-a693c58c8cb2	01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	send-in-writing	1	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	police	\N	2026-11-21 09:14:00+00	2026-11-20 09:14:00+00	2026-11-20 15:30:00+00	01a22d43-0b51-725b-b0bc-1d8599b4c5d7
01a1f842-5860-7887-99eb-a39e2eb29f0a	01a1f825-f6c0-7126-b5a9-cc0b9bdd03a9	send-in-writing	1	01a22d43-0b51-725b-b0bc-1d8599b4c5d7	childrens-social-care	\N	2026-11-21 09:21:00+00	2026-11-20 09:21:00+00	2026-11-20 15:38:00+00	01a22d43-0b51-725b-b0bc-1d8599b4c5d7
01a1f912-2b80-75b3-be11-d147291c58af	01a1f90a-d880-74bd-af94-3a9ea3c24d0a	send-in-writing	1	01a22d43-0ca7-72fa-a39d-a227d71bd91b	police	\N	2026-11-21 13:08:00+00	2026-11-20 13:08:00+00	2026-11-20 16:06:00+00	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1f918-9420-7670-b27e-6ce7231f1a94	01a1f90a-d880-74bd-af94-3a9ea3c24d0a	send-in-writing	1	01a22d43-0ca7-72fa-a39d-a227d71bd91b	childrens-social-care	\N	2026-11-21 13:15:00+00	2026-11-20 13:15:00+00	2026-11-20 16:12:00+00	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a1f9cb-1b40-735d-be14-e1492ac75cf0	01a1f90a-d880-74bd-af94-3a9ea3c24d0a	review-closing	1	01a22d43-08d1-7e64-9a55-a21fb160ec84	\N	\N	2026-11-23 23:59:00+00	2026-11-20 16:30:00+00	\N	\N
01a1fa0c-6a00-70f9-a6ec-799f7be03870	01a1fa0b-3180-7ae0-82e9-bc31451de1c2	answer-reporter	1	01a22d43-1099-7d62-ac42-3dd48c462a41	\N	\N	2026-11-23 23:59:00+00	2026-11-20 17:41:20+00	\N	\N
01a1f96a-0f80-7028-95da-2837d956f130	01a1f95d-3e40-75f0-a28e-358a74e45e5c	send-in-writing	1	01a22d43-0ca7-72fa-a39d-a227d71bd91b	police	\N	2026-11-21 14:44:00+00	2026-11-20 14:44:00+00	2026-11-21 11:02:00+00	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a20017-a7c0-701a-8ecc-e6a9f23be698	01a20016-6f40-71e0-8004-3a3a3a9f6545	answer-reporter	1	01a22d43-08d1-7e64-9a55-a21fb160ec84	\N	\N	2026-11-23 23:59:00+00	2026-11-21 21:51:20+00	\N	\N
01a20017-a7c0-7736-ba5e-5f7fffd25eb6	01a20016-6f40-71e0-8004-3a3a3a9f6545	check-told	0	01a22d43-08d1-7e64-9a55-a21fb160ec84	childrens-social-care	\N	2026-11-21 21:51:20+00	2026-11-21 21:51:20+00	\N	\N
01a20017-a7c0-7d7f-bff8-dbf8fe221d47	01a20016-6f40-71e0-8004-3a3a3a9f6545	check-told	0	01a22d43-08d1-7e64-9a55-a21fb160ec84	police	\N	2026-11-21 21:51:20+00	2026-11-21 21:51:20+00	2026-11-21 22:05:00+00	01a22d43-0ca7-72fa-a39d-a227d71bd91b
01a20024-2ae0-7b99-8d18-8d1b4ff3e54c	01a20016-6f40-71e0-8004-3a3a3a9f6545	send-in-writing	1	01a22d43-0ca7-72fa-a39d-a227d71bd91b	police	\N	2026-11-22 22:05:00+00	2026-11-21 22:05:00+00	\N	\N
01a2002d-52a0-787c-b296-2169546f8b5c	01a20016-6f40-71e0-8004-3a3a3a9f6545	call-again	1	01a22d43-0ca7-72fa-a39d-a227d71bd91b	childrens-social-care	\N	2026-11-21 22:30:00+00	2026-11-21 22:15:00+00	\N	\N
01a20060-e5c0-7b9b-b6b7-ce04eaeff000	01a2005f-ad40-73aa-a4b0-93585fce417e	answer-reporter	1	01a22d43-08d1-7e64-9a55-a21fb160ec84	\N	\N	2026-11-23 23:59:00+00	2026-11-21 23:11:20+00	\N	\N
01a20060-e5c0-7a3a-809e-33189689311f	01a20016-6f40-71e0-8004-3a3a3a9f6545	read-escalated	1	01a22d43-0f9d-73e4-bf6e-6d6b53ad3c89	\N	\N	2026-11-21 22:51:20+00	2026-11-21 23:11:20+00	\N	\N
01a20060-e5c0-7a40-8cd3-005ba7d316da	01a2005f-ad40-73aa-a4b0-93585fce417e	check-told	0	01a22d43-08d1-7e64-9a55-a21fb160ec84	childrens-social-care	\N	2026-11-21 23:11:20+00	2026-11-21 23:11:20+00	2026-11-21 23:31:00+00	01a22d43-0972-7942-9157-b9cce4a85cc4
01a20060-e5c0-7cc7-8dbd-783ea172f202	01a2005f-ad40-73aa-a4b0-93585fce417e	check-told	0	01a22d43-08d1-7e64-9a55-a21fb160ec84	police	\N	2026-11-21 23:11:20+00	2026-11-21 23:11:20+00	2026-11-21 23:22:00+00	01a22d43-0972-7942-9157-b9cce4a85cc4
01a2006a-a9c0-7cf1-ba62-9d7e3d925e5b	01a2005f-ad40-73aa-a4b0-93585fce417e	send-in-writing	1	01a22d43-0972-7942-9157-b9cce4a85cc4	police	\N	2026-11-22 23:22:00+00	2026-11-21 23:22:00+00	\N	\N
01a20072-e720-738f-a5e2-e7d8ceb893c4	01a2005f-ad40-73aa-a4b0-93585fce417e	send-in-writing	1	01a22d43-0972-7942-9157-b9cce4a85cc4	childrens-social-care	\N	2026-11-22 23:31:00+00	2026-11-21 23:31:00+00	\N	\N
01a20060-e5c0-7490-87b7-ea6473518866	01a2005f-ad40-73aa-a4b0-93585fce417e	read-escalated	1	01a22d43-0f9d-73e4-bf6e-6d6b53ad3c89	\N	\N	2026-11-21 23:11:20+00	2026-11-21 23:11:20+00	2026-11-22 08:40:00+00	01a22d43-0f9d-73e4-bf6e-6d6b53ad3c89
\.


--
-- Data for Name: team_members; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.team_members (team_id, account_id) FROM stdin;
01a22d43-08d1-7e64-9a55-a21fb160ec84	01a22d43-0dcf-7ea7-89b1-21367d9561fd
01a22d43-08d1-7e64-9a55-a21fb160ec84	01a22d43-0eb7-73bd-bdf8-b74276a009b0
01a22d43-08d1-7e64-9a55-a21fb160ec84	01a22d43-0f9d-73e4-bf6e-6d6b53ad3c89
01a22d43-08e8-794b-a7a3-b946b9dfc47e	01a22d43-1184-736a-ba12-158dae428774
\.


--
-- Data for Name: teams; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.teams (id, agency_id, name, area_id, desk_id, supervisor_id) FROM stdin;
01a22d43-08e8-794b-a7a3-b946b9dfc47e	01a22d43-08bf-733e-aaf9-97e953a6034b	Safeguarding desk	wendmarsh-demo	safeguarding-desk	\N
01a22d43-08d1-7e64-9a55-a21fb160ec84	01a22d43-083f-7a9c-94d4-195f93046f8d	Children's front door	wendmarsh-demo	social-care	01a22d43-0f9d-73e4-bf6e-6d6b53ad3c89
\.


--
-- Name: __EFMigrationsHistory pk___ef_migrations_history; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public."__EFMigrationsHistory"
    ADD CONSTRAINT pk___ef_migrations_history PRIMARY KEY (migration_id);


--
-- Name: account_roles pk_account_roles; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.account_roles
    ADD CONSTRAINT pk_account_roles PRIMARY KEY (account_id, role);


--
-- Name: accounts pk_accounts; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT pk_accounts PRIMARY KEY (id);


--
-- Name: agencies pk_agencies; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.agencies
    ADD CONSTRAINT pk_agencies PRIMARY KEY (id);


--
-- Name: audit_entries pk_audit_entries; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.audit_entries
    ADD CONSTRAINT pk_audit_entries PRIMARY KEY (chain, seq);


--
-- Name: audit_heads pk_audit_heads; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.audit_heads
    ADD CONSTRAINT pk_audit_heads PRIMARY KEY (chain);


--
-- Name: audit_payloads pk_audit_payloads; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.audit_payloads
    ADD CONSTRAINT pk_audit_payloads PRIMARY KEY (chain, seq);


--
-- Name: concern_alerts pk_concern_alerts; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.concern_alerts
    ADD CONSTRAINT pk_concern_alerts PRIMARY KEY (id);


--
-- Name: concerns pk_concerns; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.concerns
    ADD CONSTRAINT pk_concerns PRIMARY KEY (file_id);


--
-- Name: data_keys pk_data_keys; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.data_keys
    ADD CONSTRAINT pk_data_keys PRIMARY KEY (id);


--
-- Name: file_blocks pk_file_blocks; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.file_blocks
    ADD CONSTRAINT pk_file_blocks PRIMARY KEY (account_id, file_id);


--
-- Name: file_grants pk_file_grants; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.file_grants
    ADD CONSTRAINT pk_file_grants PRIMARY KEY (principal_id, file_id, level);


--
-- Name: file_messages pk_file_messages; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.file_messages
    ADD CONSTRAINT pk_file_messages PRIMARY KEY (id);


--
-- Name: file_notes pk_file_notes; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.file_notes
    ADD CONSTRAINT pk_file_notes PRIMARY KEY (id);


--
-- Name: processed_requests pk_processed_requests; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.processed_requests
    ADD CONSTRAINT pk_processed_requests PRIMARY KEY (key, account_id);


--
-- Name: record_values pk_record_values; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.record_values
    ADD CONSTRAINT pk_record_values PRIMARY KEY (id);


--
-- Name: recovery_codes pk_recovery_codes; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.recovery_codes
    ADD CONSTRAINT pk_recovery_codes PRIMARY KEY (id);


--
-- Name: register_links pk_register_links; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.register_links
    ADD CONSTRAINT pk_register_links PRIMARY KEY (id);


--
-- Name: register_records pk_register_records; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.register_records
    ADD CONSTRAINT pk_register_records PRIMARY KEY (id);


--
-- Name: required_alerts pk_required_alerts; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.required_alerts
    ADD CONSTRAINT pk_required_alerts PRIMARY KEY (file_id, "to");


--
-- Name: role_proposals pk_role_proposals; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.role_proposals
    ADD CONSTRAINT pk_role_proposals PRIMARY KEY (account_id, role);


--
-- Name: saved_forms pk_saved_forms; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.saved_forms
    ADD CONSTRAINT pk_saved_forms PRIMARY KEY (id);


--
-- Name: sealed_sources pk_sealed_sources; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.sealed_sources
    ADD CONSTRAINT pk_sealed_sources PRIMARY KEY (id);


--
-- Name: sessions pk_sessions; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT pk_sessions PRIMARY KEY (id);


--
-- Name: sign_in_delays pk_sign_in_delays; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.sign_in_delays
    ADD CONSTRAINT pk_sign_in_delays PRIMARY KEY (key_hash);


--
-- Name: tasks pk_tasks; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.tasks
    ADD CONSTRAINT pk_tasks PRIMARY KEY (id);


--
-- Name: team_members pk_team_members; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.team_members
    ADD CONSTRAINT pk_team_members PRIMARY KEY (team_id, account_id);


--
-- Name: teams pk_teams; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.teams
    ADD CONSTRAINT pk_teams PRIMARY KEY (id);


--
-- Name: ix_accounts_normalized_email; Type: INDEX; Schema: public; Owner: samphire
--

CREATE UNIQUE INDEX ix_accounts_normalized_email ON public.accounts USING btree (normalized_email);


--
-- Name: ix_concern_alerts_file_id; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_concern_alerts_file_id ON public.concern_alerts USING btree (file_id);


--
-- Name: ix_concerns_author_id_started_at; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_concerns_author_id_started_at ON public.concerns USING btree (author_id, started_at);


--
-- Name: ix_concerns_read_due_at; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_concerns_read_due_at ON public.concerns USING btree (read_due_at);


--
-- Name: ix_concerns_reference; Type: INDEX; Schema: public; Owner: samphire
--

CREATE UNIQUE INDEX ix_concerns_reference ON public.concerns USING btree (reference);


--
-- Name: ix_data_keys_owner_purpose; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_data_keys_owner_purpose ON public.data_keys USING btree (owner, purpose);


--
-- Name: ix_file_grants_file_id_principal_id_level_until; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_file_grants_file_id_principal_id_level_until ON public.file_grants USING btree (file_id, principal_id, level, until);


--
-- Name: ix_file_grants_principal_id_file_id_level_until; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_file_grants_principal_id_file_id_level_until ON public.file_grants USING btree (principal_id, file_id, level, until);


--
-- Name: ix_file_grants_principal_id_list_sort_key_file_id; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_file_grants_principal_id_list_sort_key_file_id ON public.file_grants USING btree (principal_id, list, sort_key, file_id) WHERE (list IS NOT NULL);


--
-- Name: ix_file_grants_principal_id_progress_sort_key_file_id; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_file_grants_principal_id_progress_sort_key_file_id ON public.file_grants USING btree (principal_id, progress, sort_key, file_id) WHERE (progress IS NOT NULL);


--
-- Name: ix_file_messages_file_id; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_file_messages_file_id ON public.file_messages USING btree (file_id);


--
-- Name: ix_file_notes_file_id; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_file_notes_file_id ON public.file_notes USING btree (file_id);


--
-- Name: ix_record_values_file_id; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_record_values_file_id ON public.record_values USING btree (file_id);


--
-- Name: ix_record_values_folded; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_record_values_folded ON public.record_values USING btree (folded);


--
-- Name: ix_record_values_record_id; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_record_values_record_id ON public.record_values USING btree (record_id);


--
-- Name: ix_recovery_codes_account_id; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_recovery_codes_account_id ON public.recovery_codes USING btree (account_id);


--
-- Name: ix_register_links_file_id; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_register_links_file_id ON public.register_links USING btree (file_id);


--
-- Name: ix_register_links_from_id; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_register_links_from_id ON public.register_links USING btree (from_id);


--
-- Name: ix_register_links_to_id; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_register_links_to_id ON public.register_links USING btree (to_id);


--
-- Name: ix_saved_forms_account_id; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_saved_forms_account_id ON public.saved_forms USING btree (account_id);


--
-- Name: ix_sealed_sources_file_id; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_sealed_sources_file_id ON public.sealed_sources USING btree (file_id);


--
-- Name: ix_sessions_account_id; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_sessions_account_id ON public.sessions USING btree (account_id);


--
-- Name: ix_sessions_key_hash; Type: INDEX; Schema: public; Owner: samphire
--

CREATE UNIQUE INDEX ix_sessions_key_hash ON public.sessions USING btree (key_hash);


--
-- Name: ix_tasks_assigned_to_rank_due_at_id; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_tasks_assigned_to_rank_due_at_id ON public.tasks USING btree (assigned_to, rank, due_at, id) WHERE (done_at IS NULL);


--
-- Name: ix_tasks_awaited_by_rank_due_at_id; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_tasks_awaited_by_rank_due_at_id ON public.tasks USING btree (awaited_by, rank, due_at, id) WHERE ((done_at IS NULL) AND (awaited_by IS NOT NULL));


--
-- Name: ix_tasks_file_id; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_tasks_file_id ON public.tasks USING btree (file_id);


--
-- Name: ix_team_members_account_id; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_team_members_account_id ON public.team_members USING btree (account_id);


--
-- Name: ix_teams_area_id_desk_id; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_teams_area_id_desk_id ON public.teams USING btree (area_id, desk_id);


--
-- Name: concern_alerts; Type: ROW SECURITY; Schema: public; Owner: samphire
--

ALTER TABLE public.concern_alerts ENABLE ROW LEVEL SECURITY;

--
-- Name: concerns; Type: ROW SECURITY; Schema: public; Owner: samphire
--

ALTER TABLE public.concerns ENABLE ROW LEVEL SECURITY;

--
-- Name: file_blocks; Type: ROW SECURITY; Schema: public; Owner: samphire
--

ALTER TABLE public.file_blocks ENABLE ROW LEVEL SECURITY;

--
-- Name: file_grants; Type: ROW SECURITY; Schema: public; Owner: samphire
--

ALTER TABLE public.file_grants ENABLE ROW LEVEL SECURITY;

--
-- Name: file_messages; Type: ROW SECURITY; Schema: public; Owner: samphire
--

ALTER TABLE public.file_messages ENABLE ROW LEVEL SECURITY;

--
-- Name: file_notes; Type: ROW SECURITY; Schema: public; Owner: samphire
--

ALTER TABLE public.file_notes ENABLE ROW LEVEL SECURITY;

--
-- Name: record_values; Type: ROW SECURITY; Schema: public; Owner: samphire
--

ALTER TABLE public.record_values ENABLE ROW LEVEL SECURITY;

--
-- Name: register_links; Type: ROW SECURITY; Schema: public; Owner: samphire
--

ALTER TABLE public.register_links ENABLE ROW LEVEL SECURITY;

--
-- Name: register_records; Type: ROW SECURITY; Schema: public; Owner: samphire
--

ALTER TABLE public.register_records ENABLE ROW LEVEL SECURITY;

--
-- Name: required_alerts; Type: ROW SECURITY; Schema: public; Owner: samphire
--

ALTER TABLE public.required_alerts ENABLE ROW LEVEL SECURITY;

--
-- Name: sealed_sources; Type: ROW SECURITY; Schema: public; Owner: samphire
--

ALTER TABLE public.sealed_sources ENABLE ROW LEVEL SECURITY;

--
-- Name: tasks; Type: ROW SECURITY; Schema: public; Owner: samphire
--

ALTER TABLE public.tasks ENABLE ROW LEVEL SECURITY;

--
-- Name: concern_alerts visible; Type: POLICY; Schema: public; Owner: samphire
--

CREATE POLICY visible ON public.concern_alerts USING ((( SELECT (current_setting('app.system'::text, true) = 'on'::text)) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = concern_alerts.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif"))))
 OFFSET 0)) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = concern_alerts.file_id))
 OFFSET 0)))))) WITH CHECK ((( SELECT (current_setting('app.system'::text, true) = 'on'::text)) OR (file_id = ANY (( SELECT (NULLIF(current_setting('app.new_files'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = concern_alerts.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif"))))
 OFFSET 0)) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = concern_alerts.file_id))
 OFFSET 0))))));


--
-- Name: POLICY visible ON concern_alerts; Type: COMMENT; Schema: public; Owner: samphire
--

COMMENT ON POLICY visible ON public.concern_alerts IS 'd52a9bedc3d6771536accdce53c874817f91e6a685625dca95d59a3932755815';


--
-- Name: concerns visible; Type: POLICY; Schema: public; Owner: samphire
--

CREATE POLICY visible ON public.concerns USING ((( SELECT (current_setting('app.system'::text, true) = 'on'::text)) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = concerns.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif"))))
 OFFSET 0)) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = concerns.file_id))
 OFFSET 0)))))) WITH CHECK ((( SELECT (current_setting('app.system'::text, true) = 'on'::text)) OR (file_id = ANY (( SELECT (NULLIF(current_setting('app.new_files'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = concerns.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif"))))
 OFFSET 0)) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = concerns.file_id))
 OFFSET 0))))));


--
-- Name: POLICY visible ON concerns; Type: COMMENT; Schema: public; Owner: samphire
--

COMMENT ON POLICY visible ON public.concerns IS 'd52a9bedc3d6771536accdce53c874817f91e6a685625dca95d59a3932755815';


--
-- Name: file_blocks visible; Type: POLICY; Schema: public; Owner: samphire
--

CREATE POLICY visible ON public.file_blocks USING ((( SELECT (current_setting('app.system'::text, true) = 'on'::text)) OR (account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")))) WITH CHECK ((( SELECT (current_setting('app.system'::text, true) = 'on'::text)) OR (file_id = ANY (( SELECT (NULLIF(current_setting('app.changed_files'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));


--
-- Name: POLICY visible ON file_blocks; Type: COMMENT; Schema: public; Owner: samphire
--

COMMENT ON POLICY visible ON public.file_blocks IS 'd52a9bedc3d6771536accdce53c874817f91e6a685625dca95d59a3932755815';


--
-- Name: file_grants visible; Type: POLICY; Schema: public; Owner: samphire
--

CREATE POLICY visible ON public.file_grants USING ((( SELECT (current_setting('app.system'::text, true) = 'on'::text)) OR (principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])))) WITH CHECK ((( SELECT (current_setting('app.system'::text, true) = 'on'::text)) OR (file_id = ANY (( SELECT (NULLIF(current_setting('app.changed_files'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));


--
-- Name: POLICY visible ON file_grants; Type: COMMENT; Schema: public; Owner: samphire
--

COMMENT ON POLICY visible ON public.file_grants IS 'd52a9bedc3d6771536accdce53c874817f91e6a685625dca95d59a3932755815';


--
-- Name: file_messages visible; Type: POLICY; Schema: public; Owner: samphire
--

CREATE POLICY visible ON public.file_messages USING ((( SELECT (current_setting('app.system'::text, true) = 'on'::text)) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = file_messages.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif"))))
 OFFSET 0)) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = file_messages.file_id))
 OFFSET 0)))))) WITH CHECK ((( SELECT (current_setting('app.system'::text, true) = 'on'::text)) OR (file_id = ANY (( SELECT (NULLIF(current_setting('app.new_files'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = file_messages.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif"))))
 OFFSET 0)) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = file_messages.file_id))
 OFFSET 0))))));


--
-- Name: POLICY visible ON file_messages; Type: COMMENT; Schema: public; Owner: samphire
--

COMMENT ON POLICY visible ON public.file_messages IS 'd52a9bedc3d6771536accdce53c874817f91e6a685625dca95d59a3932755815';


--
-- Name: file_notes visible; Type: POLICY; Schema: public; Owner: samphire
--

CREATE POLICY visible ON public.file_notes USING ((( SELECT (current_setting('app.system'::text, true) = 'on'::text)) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = file_notes.file_id) AND ((access.level)::text = 'worker'::text) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif"))))
 OFFSET 0)) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = file_notes.file_id))
 OFFSET 0)))))) WITH CHECK ((( SELECT (current_setting('app.system'::text, true) = 'on'::text)) OR (file_id = ANY (( SELECT (NULLIF(current_setting('app.new_files'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = file_notes.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif"))))
 OFFSET 0)) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = file_notes.file_id))
 OFFSET 0))))));


--
-- Name: POLICY visible ON file_notes; Type: COMMENT; Schema: public; Owner: samphire
--

COMMENT ON POLICY visible ON public.file_notes IS 'd52a9bedc3d6771536accdce53c874817f91e6a685625dca95d59a3932755815';


--
-- Name: record_values visible; Type: POLICY; Schema: public; Owner: samphire
--

CREATE POLICY visible ON public.record_values USING ((( SELECT (current_setting('app.system'::text, true) = 'on'::text)) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = record_values.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif"))))
 OFFSET 0)) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = record_values.file_id))
 OFFSET 0)))))) WITH CHECK ((( SELECT (current_setting('app.system'::text, true) = 'on'::text)) OR (file_id = ANY (( SELECT (NULLIF(current_setting('app.new_files'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = record_values.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif"))))
 OFFSET 0)) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = record_values.file_id))
 OFFSET 0))))));


--
-- Name: POLICY visible ON record_values; Type: COMMENT; Schema: public; Owner: samphire
--

COMMENT ON POLICY visible ON public.record_values IS 'd52a9bedc3d6771536accdce53c874817f91e6a685625dca95d59a3932755815';


--
-- Name: register_links visible; Type: POLICY; Schema: public; Owner: samphire
--

CREATE POLICY visible ON public.register_links USING ((( SELECT (current_setting('app.system'::text, true) = 'on'::text)) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = register_links.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif"))))
 OFFSET 0)) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = register_links.file_id))
 OFFSET 0)))))) WITH CHECK ((( SELECT (current_setting('app.system'::text, true) = 'on'::text)) OR (file_id = ANY (( SELECT (NULLIF(current_setting('app.new_files'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = register_links.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif"))))
 OFFSET 0)) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = register_links.file_id))
 OFFSET 0))))));


--
-- Name: POLICY visible ON register_links; Type: COMMENT; Schema: public; Owner: samphire
--

COMMENT ON POLICY visible ON public.register_links IS 'd52a9bedc3d6771536accdce53c874817f91e6a685625dca95d59a3932755815';


--
-- Name: register_records visible; Type: POLICY; Schema: public; Owner: samphire
--

CREATE POLICY visible ON public.register_records USING ((( SELECT (current_setting('app.system'::text, true) = 'on'::text)) OR (EXISTS ( SELECT
   FROM public.record_values
  WHERE (record_values.record_id = register_records.id))))) WITH CHECK ((( SELECT (current_setting('app.system'::text, true) = 'on'::text)) OR (( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif") IS NOT NULL)));


--
-- Name: POLICY visible ON register_records; Type: COMMENT; Schema: public; Owner: samphire
--

COMMENT ON POLICY visible ON public.register_records IS 'd52a9bedc3d6771536accdce53c874817f91e6a685625dca95d59a3932755815';


--
-- Name: required_alerts visible; Type: POLICY; Schema: public; Owner: samphire
--

CREATE POLICY visible ON public.required_alerts USING ((( SELECT (current_setting('app.system'::text, true) = 'on'::text)) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = required_alerts.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif"))))
 OFFSET 0)) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = required_alerts.file_id))
 OFFSET 0)))))) WITH CHECK ((( SELECT (current_setting('app.system'::text, true) = 'on'::text)) OR (file_id = ANY (( SELECT (NULLIF(current_setting('app.new_files'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = required_alerts.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif"))))
 OFFSET 0)) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = required_alerts.file_id))
 OFFSET 0))))));


--
-- Name: POLICY visible ON required_alerts; Type: COMMENT; Schema: public; Owner: samphire
--

COMMENT ON POLICY visible ON public.required_alerts IS 'd52a9bedc3d6771536accdce53c874817f91e6a685625dca95d59a3932755815';


--
-- Name: sealed_sources visible; Type: POLICY; Schema: public; Owner: samphire
--

CREATE POLICY visible ON public.sealed_sources USING ((( SELECT (current_setting('app.system'::text, true) = 'on'::text)) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = sealed_sources.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif"))))
 OFFSET 0)) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = sealed_sources.file_id))
 OFFSET 0)))))) WITH CHECK ((( SELECT (current_setting('app.system'::text, true) = 'on'::text)) OR (file_id = ANY (( SELECT (NULLIF(current_setting('app.new_files'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = sealed_sources.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif"))))
 OFFSET 0)) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = sealed_sources.file_id))
 OFFSET 0))))));


--
-- Name: POLICY visible ON sealed_sources; Type: COMMENT; Schema: public; Owner: samphire
--

COMMENT ON POLICY visible ON public.sealed_sources IS 'd52a9bedc3d6771536accdce53c874817f91e6a685625dca95d59a3932755815';


--
-- Name: tasks visible; Type: POLICY; Schema: public; Owner: samphire
--

CREATE POLICY visible ON public.tasks USING ((( SELECT (current_setting('app.system'::text, true) = 'on'::text)) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = tasks.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif"))))
 OFFSET 0)) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = tasks.file_id))
 OFFSET 0)))))) WITH CHECK ((( SELECT (current_setting('app.system'::text, true) = 'on'::text)) OR (file_id = ANY (( SELECT (NULLIF(current_setting('app.new_files'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = tasks.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif"))))
 OFFSET 0)) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = tasks.file_id))
 OFFSET 0))))));


--
-- Name: POLICY visible ON tasks; Type: COMMENT; Schema: public; Owner: samphire
--

COMMENT ON POLICY visible ON public.tasks IS 'd52a9bedc3d6771536accdce53c874817f91e6a685625dca95d59a3932755815';


--
-- PostgreSQL database dump complete
--

\unrestrict b2LVTTLYha2AQ6Ts0lA3evRzlH6N5iw9elS9z7M62KZlR5lVeJhdHaxNI6k7cGN


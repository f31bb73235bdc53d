--
-- PostgreSQL database dump
--

\restrict 5BkGd0wVyZIndHkLie5F3vEs6B4p8R4ymQpeggumule9wlGigKhRMhMHMpxs82B

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
20261130185242_Initial	10.0.15
\.


--
-- Data for Name: account_roles; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.account_roles (account_id, role) FROM stdin;
01a22dcf-23c3-7d96-b6f9-8959165f2642	reporter
01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter
01a22dcf-259d-7519-be48-d91d3c3172d3	reporter
01a22dcf-2678-7271-b475-f7957c1c7cc1	practitioner
01a22dcf-274e-7fd7-aea7-72db179f18a9	practitioner
01a22dcf-274e-7fd7-aea7-72db179f18a9	champion
01a22dcf-2825-73b8-89de-e4c58a8d7295	supervisor
01a22dcf-2907-7efe-83a7-49da9881c0da	supervisor
01a22dcf-29da-778b-8cdc-100353717c06	police-triage
01a22dcf-2b24-7da5-bd74-6497b2777681	analyst
01a22dcf-2c0d-78fb-82ca-b7c9d13c4836	administrator
01a22dcf-2cbb-7df1-b5d6-d2f4fb9d8bf5	auditor
\.


--
-- Data for Name: accounts; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.accounts (id, email, normalized_email, display_name, agency_id, telephone, password_hash, security_stamp, totp_key, totp_confirmed, last_totp_step, disabled) FROM stdin;
01a22dcf-23c3-7d96-b6f9-8959165f2642	priya.raman@thornsea-trust.example	PRIYA.RAMAN@THORNSEA-TRUST.EXAMPLE	Priya Raman	01a22dcf-2353-7f43-bf07-d64cf0664477	01632 960 001	AQAAAAIAA1tgAAAAEAXOuUK8Pfy4FLY+eIkJpBcH3oA5xP6CI5aaDUTmEb7xZySdaaYx4ULVZVRD96tzqA==	FP6WCQDPTPMFQVYAKZNTKDRU7JQ6JFR6	\N	f	0	f
01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	siobhan.keane@thornsea-trust.example	SIOBHAN.KEANE@THORNSEA-TRUST.EXAMPLE	Siobhan Keane	01a22dcf-2353-7f43-bf07-d64cf0664477	01632 960 002	AQAAAAIAA1tgAAAAEDAHYT29PIpDGMyI7ZBycKKOJMzrp5XpezqpCfVh6omtbDr8sOYI1KGjLzIaKVtS8w==	OLVZKUB5YLX32XSWTMDV642RU3H6IZW3	\N	f	0	f
01a22dcf-259d-7519-be48-d91d3c3172d3	kofi.mensah@wendmarsh.example	KOFI.MENSAH@WENDMARSH.EXAMPLE	Kofi Mensah	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	07700 900 103	AQAAAAIAA1tgAAAAED4BJJo6ssbIFdpOAN5MSpYXpL8MI769+wSGHMtOZJiKz8x4FsterSudjtdDgYyJ5Q==	WK5XB6LXEKVWT2M3F3XXZPZ4CJGZYEV2	\N	f	0	f
01a22dcf-2678-7271-b475-f7957c1c7cc1	daniel.okonjo@wendmarsh.example	DANIEL.OKONJO@WENDMARSH.EXAMPLE	Daniel Okonjo	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	01632 960 104	AQAAAAIAA1tgAAAAEK0q1cgYOpDb7mXu4/LvYA5T2YGa8Au1XyuBWmqFxcY4nC79EPHOC1w2Tws899tr3g==	WP37HU5UC2CLIUTHTP5MZWJLWT2IG7HM	\N	f	0	f
01a22dcf-274e-7fd7-aea7-72db179f18a9	mairi.sutherland@wendmarsh.example	MAIRI.SUTHERLAND@WENDMARSH.EXAMPLE	Mairi Sutherland	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	01632 960 105	AQAAAAIAA1tgAAAAEHz/PK9PD6OWCC2Uj/2muVAcLgFUdAIHFN15xC7fFI9YNnQ46lrCBC2RZ+9UOAhXbw==	RXJU7KFUUEMVT6QX7TTLT6XLPZIUMIVM	\N	f	0	f
01a22dcf-2825-73b8-89de-e4c58a8d7295	gwen.pritchard@wendmarsh.example	GWEN.PRITCHARD@WENDMARSH.EXAMPLE	Gwen Pritchard	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	01632 960 106	AQAAAAIAA1tgAAAAELUlQH4VhY1P7C2r1znNhI75bhn+TFj9RMNrsI49de9hDeeoytibUC7tB1teH239IQ==	65VLPNFPCH5DWLX437UUXP3VUVHWRUDH	\N	f	0	f
01a22dcf-2907-7efe-83a7-49da9881c0da	imogen.falk@wendmarsh.example	IMOGEN.FALK@WENDMARSH.EXAMPLE	Imogen Falk	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	01632 960 108	AQAAAAIAA1tgAAAAEI1MZLsIbwv+QmmayRZmKPxVj2lKHEbfwU1gyax00DUFMkJPyVsu+73oWmQi3OGOgA==	5JXWP2EH35NPRT43FARHE7EAPWKVWAHE	\N	f	0	f
01a22dcf-29da-778b-8cdc-100353717c06	tomasz.zielinski@wendmarsh-police.example	TOMASZ.ZIELINSKI@WENDMARSH-POLICE.EXAMPLE	Tomasz Zielinski	01a22dcf-234a-7b00-9c38-d7119e0006fb	01632 960 107	AQAAAAIAA1tgAAAAEOsMC1FXg2mFQd9vxOha90XKg2G2ZSEWbNXdw9fjDCG3c9kZvEe9A1n90ZN7zx1okg==	XJKLSZXAW7O4RMDR6E4WSYN77MFLRKGS	\N	f	0	f
01a22dcf-2b24-7da5-bd74-6497b2777681	hamza.qureshi@wendmarsh.example	HAMZA.QURESHI@WENDMARSH.EXAMPLE	Hamza Qureshi	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	AQAAAAIAA1tgAAAAEGnQaWIbhFUfWUrtpT7q5CfbPVxX5peGOIhrPEoHBkXuB093eXLwnDe1rVnOOaCKuw==	4JM42QNZ2KXZZAOJOQ6WGXUVV5K2CXEK	\N	f	0	f
01a22dcf-2c0d-78fb-82ca-b7c9d13c4836	lin.chan@wendmarsh.example	LIN.CHAN@WENDMARSH.EXAMPLE	Lin Chan	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	AQAAAAIAA1tgAAAAEGKdOvVe9RwprQL9JKVrQg3IQVBgrZ3lmBEdbYTvbNAEVnAgIDQEErkeZ9JDnAq6YA==	GH67J2SP5BN7IBSCASHIK67MPTFNXUIX	\N	f	0	f
01a22dcf-2cbb-7df1-b5d6-d2f4fb9d8bf5	ruth.abara@wendmarsh.example	RUTH.ABARA@WENDMARSH.EXAMPLE	Ruth Abara	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	AQAAAAIAA1tgAAAAEJzkhWABCGZ9LutzNmNk5GCS9LIwKnvACcYjWFGVVqzX6EyG8Hcs55XpU/I1AW629w==	FTWLICQ3M2K7M5U3EFNT2AYMYPIUEI2M	\N	f	0	f
\.


--
-- Data for Name: agencies; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.agencies (id, name, supervisors) FROM stdin;
01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	Wendmarsh Council	01a22dcf-22e9-7b5b-8bab-51c1865a8204
01a22dcf-234a-7b00-9c38-d7119e0006fb	Wendmarsh Police	01a22dcf-234a-729e-beb1-5448a3a884cc
01a22dcf-2353-7f43-bf07-d64cf0664477	Thornsea Learning Trust	01a22dcf-2353-713f-a070-089ef108e4ab
\.


--
-- Data for Name: audit_entries; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.audit_entries (chain, seq, at, user_id, role, agency_id, session, request, action, target_kind, target_id, reason, origin, commitment, row_mac, previous, hash) FROM stdin;
system	1	1793437200000	\N	\N	\N	\N		agency-created	agency	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x94e53e7e2932ff8dee51785d62209e3a93ed2bc620c38eb000284ba5b025a0f4
system	2	1793437200000	\N	\N	\N	\N		agency-created	agency	01a22dcf-234a-7b00-9c38-d7119e0006fb	\N	job	\N	\N	\\x94e53e7e2932ff8dee51785d62209e3a93ed2bc620c38eb000284ba5b025a0f4	\\xdb51454ec08e851f034547334ab96e8b039bd9b45a3becf36a5ed7f39b78b55c
system	3	1793437200000	\N	\N	\N	\N		agency-created	agency	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	job	\N	\N	\\xdb51454ec08e851f034547334ab96e8b039bd9b45a3becf36a5ed7f39b78b55c	\\x42f35b3d8fec7f9265638ef638985e9b1e80f60b1506ff01933a6871733cd2bc
system	4	1793437200000	\N	\N	\N	\N		team-created	team	01a22dcf-2356-767a-b817-7a880087fdb3	\N	job	\N	\N	\\x42f35b3d8fec7f9265638ef638985e9b1e80f60b1506ff01933a6871733cd2bc	\\x3776715fc9b91a777b2a4c7a31bef141f8378e6c73d3dc41575d7abebff03d9c
system	5	1793437200000	\N	\N	\N	\N		team-created	team	01a22dcf-2366-7756-bbe1-ec70f9f0cad7	\N	job	\N	\N	\\x3776715fc9b91a777b2a4c7a31bef141f8378e6c73d3dc41575d7abebff03d9c	\\x6f227e0ab489f0edf16fc434cd7db40c7b0c649816ffef0c236075214356730b
user:01a22dcf-23c3-7d96-b6f9-8959165f2642	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22dcf-23c3-7d96-b6f9-8959165f2642	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x8a0d900a6f4170773517edd9c729b69dfba030bed7b0f94bff663f509eca4934
user:01a22dcf-23c3-7d96-b6f9-8959165f2642	2	1793437200000	\N	\N	\N	\N		role-granted	user	01a22dcf-23c3-7d96-b6f9-8959165f2642	reporter	job	\N	\N	\\x8a0d900a6f4170773517edd9c729b69dfba030bed7b0f94bff663f509eca4934	\\xc7611109f5c7d9708647b82f509452f47dabc36992315a7565013a84fe9e7884
user:01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x8c69dc8471a70ef0f334a0b2731e1ba37b75db2bf62542379e63592166fb6a98
user:01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	2	1793437200000	\N	\N	\N	\N		role-granted	user	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	job	\N	\N	\\x8c69dc8471a70ef0f334a0b2731e1ba37b75db2bf62542379e63592166fb6a98	\\x4ff68a26a89c3b697208674fafae36b2a7009f73ba60170d5abbc6df5cb0c960
user:01a22dcf-259d-7519-be48-d91d3c3172d3	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22dcf-259d-7519-be48-d91d3c3172d3	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xac6f6183f19521b8574d8d5fa95c35314961e22a973f6f4dbf99f1c71a5ea582
user:01a22dcf-259d-7519-be48-d91d3c3172d3	2	1793437200000	\N	\N	\N	\N		role-granted	user	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	job	\N	\N	\\xac6f6183f19521b8574d8d5fa95c35314961e22a973f6f4dbf99f1c71a5ea582	\\x94210644c1af38759956999258260afd2af6cc3901133f479beffc5df098869d
user:01a22dcf-2678-7271-b475-f7957c1c7cc1	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22dcf-2678-7271-b475-f7957c1c7cc1	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x80cc44e56f1eb688ef07489cdfa37116d34c4b7d7f9acac8181208bddbf9ee52
user:01a22dcf-2678-7271-b475-f7957c1c7cc1	2	1793437200000	\N	\N	\N	\N		role-granted	user	01a22dcf-2678-7271-b475-f7957c1c7cc1	practitioner	job	\N	\N	\\x80cc44e56f1eb688ef07489cdfa37116d34c4b7d7f9acac8181208bddbf9ee52	\\xcb8189f6af3a53d4607812536c31f08246b390d12c16fe722592817bfdd3c4e7
user:01a22dcf-274e-7fd7-aea7-72db179f18a9	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22dcf-274e-7fd7-aea7-72db179f18a9	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xc774241ada0e782733aaad3d45dfbdf966bc90ac1d191523a60b5e2cbfbb8eaa
user:01a22dcf-274e-7fd7-aea7-72db179f18a9	2	1793437200000	\N	\N	\N	\N		role-granted	user	01a22dcf-274e-7fd7-aea7-72db179f18a9	practitioner	job	\N	\N	\\xc774241ada0e782733aaad3d45dfbdf966bc90ac1d191523a60b5e2cbfbb8eaa	\\xa86622ef184e4d5c804b9317475be41a425669e577e07c4dfc3dbd6c4f598678
user:01a22dcf-274e-7fd7-aea7-72db179f18a9	3	1793437200000	\N	\N	\N	\N		role-granted	user	01a22dcf-274e-7fd7-aea7-72db179f18a9	champion	job	\N	\N	\\xa86622ef184e4d5c804b9317475be41a425669e577e07c4dfc3dbd6c4f598678	\\x926d9e038ce3c82ffb98839468049a93fef72f74a1a87bb948a20c924754d11f
user:01a22dcf-2825-73b8-89de-e4c58a8d7295	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22dcf-2825-73b8-89de-e4c58a8d7295	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x6255603d8f699b6a6483b3b0f90aa04a5474f2aea544942367f229a94b933f7e
user:01a22dcf-2825-73b8-89de-e4c58a8d7295	2	1793437200000	\N	\N	\N	\N		role-granted	user	01a22dcf-2825-73b8-89de-e4c58a8d7295	supervisor	job	\N	\N	\\x6255603d8f699b6a6483b3b0f90aa04a5474f2aea544942367f229a94b933f7e	\\x08904f1731cb729bc5827c52e697847e0faae440c6d213c121a453bef9ffbaff
system	6	1793437200000	\N	\N	\N	\N		team-changed	team	01a22dcf-2356-767a-b817-7a880087fdb3	\N	job	\N	\N	\\x6f227e0ab489f0edf16fc434cd7db40c7b0c649816ffef0c236075214356730b	\\x480aefb654982e6f6b2acaf4ddc366d118f36502fb49a53f25f12115e2158425
user:01a22dcf-2907-7efe-83a7-49da9881c0da	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22dcf-2907-7efe-83a7-49da9881c0da	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xe94c6a3d5462e5a8e463942dcdb215f803e67e53c458d0ab4f8bf1e7af0b8616
user:01a22dcf-2907-7efe-83a7-49da9881c0da	2	1793437200000	\N	\N	\N	\N		role-granted	user	01a22dcf-2907-7efe-83a7-49da9881c0da	supervisor	job	\N	\N	\\xe94c6a3d5462e5a8e463942dcdb215f803e67e53c458d0ab4f8bf1e7af0b8616	\\x13ac1133d988a34e14980758e16a301d4b88679faff51989355b3c038ac2bbd3
user:01a22dcf-29da-778b-8cdc-100353717c06	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22dcf-29da-778b-8cdc-100353717c06	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x6c1fd2588846f7a345d8e8991b58eb4fa17b2fe12613edf9976962362ca8970f
user:01a22dcf-29da-778b-8cdc-100353717c06	2	1793437200000	\N	\N	\N	\N		role-granted	user	01a22dcf-29da-778b-8cdc-100353717c06	police-triage	job	\N	\N	\\x6c1fd2588846f7a345d8e8991b58eb4fa17b2fe12613edf9976962362ca8970f	\\xb21ec39ea904ee11db9e57214edf1422a09a2b9a1882286308054a376e7cce33
user:01a22dcf-2b24-7da5-bd74-6497b2777681	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22dcf-2b24-7da5-bd74-6497b2777681	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x2920fc4a31f00ab6fab458f19ff939f8af6c8d845006adf9af9b1491dadde058
user:01a22dcf-2b24-7da5-bd74-6497b2777681	2	1793437200000	\N	\N	\N	\N		role-granted	user	01a22dcf-2b24-7da5-bd74-6497b2777681	analyst	job	\N	\N	\\x2920fc4a31f00ab6fab458f19ff939f8af6c8d845006adf9af9b1491dadde058	\\x483d18ba7e8be2d6d8783bc41afa843fbf3491166fca32de004b9afe68fc250c
user:01a22dcf-2c0d-78fb-82ca-b7c9d13c4836	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22dcf-2c0d-78fb-82ca-b7c9d13c4836	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x89dbbcf0f02e842de71cad64b4d2de561c5efd45b49e187ee9b95c740fe95db4
user:01a22dcf-2c0d-78fb-82ca-b7c9d13c4836	2	1793437200000	\N	\N	\N	\N		role-granted	user	01a22dcf-2c0d-78fb-82ca-b7c9d13c4836	administrator	job	\N	\N	\\x89dbbcf0f02e842de71cad64b4d2de561c5efd45b49e187ee9b95c740fe95db4	\\x4767cba9f96b97f591e1d9b536c32365962fb4ce12d9843e855888de96adebab
user:01a22dcf-2cbb-7df1-b5d6-d2f4fb9d8bf5	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22dcf-2cbb-7df1-b5d6-d2f4fb9d8bf5	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x678c6046bf3419e2e1227ffad2c87b257b7959fc487e0cda6ac2ded313408d13
user:01a22dcf-2cbb-7df1-b5d6-d2f4fb9d8bf5	2	1793437200000	\N	\N	\N	\N		role-granted	user	01a22dcf-2cbb-7df1-b5d6-d2f4fb9d8bf5	auditor	job	\N	\N	\\x678c6046bf3419e2e1227ffad2c87b257b7959fc487e0cda6ac2ded313408d13	\\xcc01e7e797e601c41feed3df2e1fea468db2ce7c481bb03fb49d606e1fb3a8ca
file:01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	1	1794492600000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	draft-opened	concern	01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x6701c98985b660efdad697f87ad87a1b0651b3ba3af44860ee8a18ac3f59a205
file:01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	2	1794492680000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	record-added	record	01a1d019-4740-7f80-9207-6b01914f9482	\N	cli	\N	\N	\\x6701c98985b660efdad697f87ad87a1b0651b3ba3af44860ee8a18ac3f59a205	\\xe5dce4eaddcd53cfb75c2f29926013d72f849a6776e5169b52983ebc8f7eb8f9
file:01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	3	1794492680000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	record-added	record	01a1d019-4740-7cdc-ba91-22fb4deed50d	\N	cli	\N	\N	\\xe5dce4eaddcd53cfb75c2f29926013d72f849a6776e5169b52983ebc8f7eb8f9	\\x49b3cef7763b8ca2d1ebec25baeae0d763c2c7e782e771430ee0e702a2f6112b
file:01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	4	1794492680000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	link-added	link	01a1d019-4740-72d0-92a3-8473bdeeb1c1	\N	cli	\N	\N	\\x49b3cef7763b8ca2d1ebec25baeae0d763c2c7e782e771430ee0e702a2f6112b	\\x00cf0f5952f42acced2d24c033b88c1794c375d81bf37fba0b6696ce46ecfe87
file:01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	5	1794492680000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	concern-sent	concern	01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	\N	cli	\N	\N	\\x00cf0f5952f42acced2d24c033b88c1794c375d81bf37fba0b6696ce46ecfe87	\\x8fdcba1d2f3bc7b4b25ecb8fac4b1b161a6b192f3d39bf60f7029fa20377faad
file:01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	6	1794494400000	01a22dcf-2678-7271-b475-f7957c1c7cc1	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-acknowledged	concern	01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	\N	cli	\\xfc3a57d59b67a7cba80852b04af543dbe592bd7eded81bffcf12d6d6678d4e41	\N	\\x8fdcba1d2f3bc7b4b25ecb8fac4b1b161a6b192f3d39bf60f7029fa20377faad	\\xa1c385867813fed67a197c9a589ce07f53f4a702e57425b7cb549509c194dbb0
file:01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	7	1794561300000	01a22dcf-2678-7271-b475-f7957c1c7cc1	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-asked	concern	01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	\N	cli	\\x0038d662791bac28f8a48a26e1672377015467aad4906de67c063c46f67c4cff	\N	\\xa1c385867813fed67a197c9a589ce07f53f4a702e57425b7cb549509c194dbb0	\\xa68019b1931242cb7d50d92c055870a00fc0aa1c70d592c63e0167bdb8a6a0b2
file:01a1d46b-d880-7d14-9c60-96752c2ef2a0	1	1794565200000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	draft-opened	concern	01a1d46b-d880-7d14-9c60-96752c2ef2a0	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x7bc89e1f4781848ad1908da4df0db44fd9e12722d74fd7deba49acaad08f7fd3
file:01a1d46b-d880-7d14-9c60-96752c2ef2a0	2	1794565280000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	record-added	record	01a1d46d-1100-7702-9277-b9e04d4a49af	\N	cli	\N	\N	\\x7bc89e1f4781848ad1908da4df0db44fd9e12722d74fd7deba49acaad08f7fd3	\\x12f579a27921212f6a3a27cdbb55c8da112c5aca0744ef57659bba1ab81ad5ff
file:01a1d46b-d880-7d14-9c60-96752c2ef2a0	3	1794565280000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	record-added	record	01a1d46d-1100-72a0-bad0-99910043e135	\N	cli	\N	\N	\\x12f579a27921212f6a3a27cdbb55c8da112c5aca0744ef57659bba1ab81ad5ff	\\x48b328cf7508a8523ffd37b74a5b6c89cb5c16df5b3442182d719da74baf5549
file:01a1d46b-d880-7d14-9c60-96752c2ef2a0	4	1794565280000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	link-added	link	01a1d46d-1100-7e8b-8846-e5021296559b	\N	cli	\N	\N	\\x48b328cf7508a8523ffd37b74a5b6c89cb5c16df5b3442182d719da74baf5549	\\x4ea2299fe773c0003161137f525f66454205d8dba12a2576f684df3f2cdb5a8e
file:01a1d46b-d880-7d14-9c60-96752c2ef2a0	5	1794565280000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	concern-sent	concern	01a1d46b-d880-7d14-9c60-96752c2ef2a0	\N	cli	\N	\N	\\x4ea2299fe773c0003161137f525f66454205d8dba12a2576f684df3f2cdb5a8e	\\x2791138e6cd36401bf90c1cde7ea388cd5f24741d89b1eb6b08c6b1c474b7004
file:01a1d46b-d880-7d14-9c60-96752c2ef2a0	6	1794567900000	01a22dcf-274e-7fd7-aea7-72db179f18a9	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-acknowledged	concern	01a1d46b-d880-7d14-9c60-96752c2ef2a0	\N	cli	\\x58341485984d486559472177d1f0ffb10f174c3feb7844a3abf2b2820ac2fec3	\N	\\x2791138e6cd36401bf90c1cde7ea388cd5f24741d89b1eb6b08c6b1c474b7004	\\x1b404c5fb1094a50b6371e97d7c50376c4d960c3ad1cafc865c0fe24ebdb9f0d
file:01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	8	1794571500000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	concern-answered	concern	01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	\N	cli	\\xe822a016dc12eee731dfac452c19695ab65d8ab9af69351e4cf185e32b258b5e	\N	\\xa68019b1931242cb7d50d92c055870a00fc0aa1c70d592c63e0167bdb8a6a0b2	\\xb833f6b5284618f531cb4eea2aa444f5aca5b2f53abeccb777a12f8eff08ad42
file:01a1d46b-d880-7d14-9c60-96752c2ef2a0	7	1794583800000	01a22dcf-274e-7fd7-aea7-72db179f18a9	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-accepted	concern	01a1d46b-d880-7d14-9c60-96752c2ef2a0	\N	cli	\\xc7de7f8847fe28e7ce5d514db9bc74cb8d14144575b21fa18bd3713ea73ddbf4	\N	\\x1b404c5fb1094a50b6371e97d7c50376c4d960c3ad1cafc865c0fe24ebdb9f0d	\\x3954c2843abc8279f29771723a20a14686227b9669417deaeab9fca67c758b95
file:01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	9	1794822600000	01a22dcf-2678-7271-b475-f7957c1c7cc1	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-acknowledged	concern	01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	\N	cli	\\x8fc66260d1da8452df08e2dd61e021354a7e93d24a58e041880e3649f867956e	\N	\\xb833f6b5284618f531cb4eea2aa444f5aca5b2f53abeccb777a12f8eff08ad42	\\x8fde773b9fd72b72f62205366a8213b7c56664c4bf28c9ce4b6bbe8d9bd70af2
file:01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	10	1794823200000	01a22dcf-2678-7271-b475-f7957c1c7cc1	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-accepted	concern	01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	\N	cli	\\x53dd8541c0f46c27b22f6ec0d20222ebef671d5a2662bff0e897f9030ddc173d	\N	\\x8fde773b9fd72b72f62205366a8213b7c56664c4bf28c9ce4b6bbe8d9bd70af2	\\x8e018cbaaa37a910034c76701eba3ea25fd174a8f07158038abb77a7b3d44231
file:01a1e455-f140-7170-9332-3282077effde	1	1794832200000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	draft-opened	concern	01a1e455-f140-7170-9332-3282077effde	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x8f6705b4b6b61a4e2e0cb8b9f6d44798edddbba1c96cb2d9776fe30a899d4960
file:01a1e455-f140-7170-9332-3282077effde	2	1794832260000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	source-sealed	source	01a1e456-dba0-7b84-84cf-fb7f6efe0d1d	\N	cli	\N	\N	\\x8f6705b4b6b61a4e2e0cb8b9f6d44798edddbba1c96cb2d9776fe30a899d4960	\\xfad35e0fe42ea50889bd4e4997b15834d830a1d827a341e2c6b26b2a94779438
file:01a1e455-f140-7170-9332-3282077effde	3	1794832280000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	record-added	record	01a1e457-29c0-79bd-a207-e944bed70a4f	\N	cli	\N	\N	\\xfad35e0fe42ea50889bd4e4997b15834d830a1d827a341e2c6b26b2a94779438	\\x417376555cbe317a14d56787c2525ec35ecb9e9a7dd0aa3987a709e714c95945
file:01a1e455-f140-7170-9332-3282077effde	4	1794832280000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	record-added	record	01a1e457-29c0-748b-896d-4bd8a3472518	\N	cli	\N	\N	\\x417376555cbe317a14d56787c2525ec35ecb9e9a7dd0aa3987a709e714c95945	\\x27538d66247ba42ddf81a39c73f7aafc153f3dbb01f972036e7d3a93bcb2132f
file:01a1e455-f140-7170-9332-3282077effde	5	1794832280000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	link-added	link	01a1e457-29c0-7461-90f9-b5de549d2cef	\N	cli	\N	\N	\\x27538d66247ba42ddf81a39c73f7aafc153f3dbb01f972036e7d3a93bcb2132f	\\x6cf3cf4a37e7c71bf34a14d95cdf3e62bd93920ca9e2a42f16a8c6813bad2d0e
file:01a1e455-f140-7170-9332-3282077effde	6	1794832280000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	concern-sent	concern	01a1e455-f140-7170-9332-3282077effde	\N	cli	\N	\N	\\x6cf3cf4a37e7c71bf34a14d95cdf3e62bd93920ca9e2a42f16a8c6813bad2d0e	\\x07f0d1377813109818cbf8e7e45b6ea1718aec7575e9c15c31ee603a32416fd7
file:01a1e455-f140-7170-9332-3282077effde	7	1794833400000	01a22dcf-2678-7271-b475-f7957c1c7cc1	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-acknowledged	concern	01a1e455-f140-7170-9332-3282077effde	\N	cli	\\x33ec77fd4c877264b04ef4ca20464392a7295efb084ec36eb41986066146db3d	\N	\\x07f0d1377813109818cbf8e7e45b6ea1718aec7575e9c15c31ee603a32416fd7	\\xa941ac44f04f44df8b985f16e5832bb517109930aa39d253fedee89bd5cc680f
file:01a1e503-e480-7854-821a-fec8c7c513a6	1	1794843600000	01a22dcf-23c3-7d96-b6f9-8959165f2642	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	draft-opened	concern	01a1e503-e480-7854-821a-fec8c7c513a6	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xb01341e0899b6a30855944df3fa058de1b1fab51218de21451b84ee0ca2afe65
file:01a1e503-e480-7854-821a-fec8c7c513a6	2	1794843680000	01a22dcf-23c3-7d96-b6f9-8959165f2642	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	record-added	record	01a1e505-1d00-7994-9475-352a3c223118	\N	cli	\N	\N	\\xb01341e0899b6a30855944df3fa058de1b1fab51218de21451b84ee0ca2afe65	\\xeee1845602d671c11fce10c4ab501683fbf1c266fe04f414267a645d6abb537f
file:01a1e503-e480-7854-821a-fec8c7c513a6	3	1794843680000	01a22dcf-23c3-7d96-b6f9-8959165f2642	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	concern-sent	concern	01a1e503-e480-7854-821a-fec8c7c513a6	\N	cli	\N	\N	\\xeee1845602d671c11fce10c4ab501683fbf1c266fe04f414267a645d6abb537f	\\x68a0152edb9506ce07df55a4e75b8a377c6470949b6fc98ffe3b83ec5d2d0a29
file:01a1e503-e480-7854-821a-fec8c7c513a6	4	1794845100000	01a22dcf-274e-7fd7-aea7-72db179f18a9	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-acknowledged	concern	01a1e503-e480-7854-821a-fec8c7c513a6	\N	cli	\\x525b9419e0a889f048304c29fdb6e86154f0fa919bb7494c3b8663e5bd32b73a	\N	\\x68a0152edb9506ce07df55a4e75b8a377c6470949b6fc98ffe3b83ec5d2d0a29	\\x9b0792f305cc021549f84a6eb5c41cd90d88e3cec0eb63be25ec8091c62b853b
file:01a1e455-f140-7170-9332-3282077effde	8	1794907800000	01a22dcf-2678-7271-b475-f7957c1c7cc1	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-accepted	concern	01a1e455-f140-7170-9332-3282077effde	\N	cli	\\xa2655b108e0de6fa49d951b738ba5153f7fdcdf066da2095de2ee874a530d58a	\N	\\xa941ac44f04f44df8b985f16e5832bb517109930aa39d253fedee89bd5cc680f	\\xac7fb4d9016e0a558ec0b190591fa13eb83f9eb49e362dbc22313a4530b41982
file:01a1e503-e480-7854-821a-fec8c7c513a6	5	1794913200000	01a22dcf-274e-7fd7-aea7-72db179f18a9	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-closed	concern	01a1e503-e480-7854-821a-fec8c7c513a6	\N	cli	\\xaa83cafb7ebd8f556c29d196ce6392c89bd231a366985196b8d7238c4b4d1b79	\N	\\x9b0792f305cc021549f84a6eb5c41cd90d88e3cec0eb63be25ec8091c62b853b	\\x5a736e0b523aab12d5c23290232b3e123b0b9a7f439bc3c65f813dae29036630
file:01a1ea85-ce00-72ba-9687-55da7aa1edf9	1	1794936000000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	draft-opened	concern	01a1ea85-ce00-72ba-9687-55da7aa1edf9	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xda9a850e8e2fb8605b9ed252ed98f75b465d89568fb45a97ffc23f1288feb4bb
file:01a1ea85-ce00-72ba-9687-55da7aa1edf9	2	1794936080000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	record-added	record	01a1ea87-0680-793e-933f-f191f41ff26f	\N	cli	\N	\N	\\xda9a850e8e2fb8605b9ed252ed98f75b465d89568fb45a97ffc23f1288feb4bb	\\x5ca7d3b9a3b092df1c89791510edf2d58cd7ae4b3a79916e620e5a1f61bd4c44
file:01a1ea85-ce00-72ba-9687-55da7aa1edf9	3	1794936080000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	record-added	record	01a1ea87-0680-7c35-82ab-426ccc1e6555	\N	cli	\N	\N	\\x5ca7d3b9a3b092df1c89791510edf2d58cd7ae4b3a79916e620e5a1f61bd4c44	\\x5b4871e5cc062fef91bb6cc34468ef4f0362c1b6103538b9c4014c19b44d8eab
file:01a1ea85-ce00-72ba-9687-55da7aa1edf9	4	1794936080000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	link-added	link	01a1ea87-0680-7147-b04e-746b80a0da3f	\N	cli	\N	\N	\\x5b4871e5cc062fef91bb6cc34468ef4f0362c1b6103538b9c4014c19b44d8eab	\\x4f18eb0e34c0b3480253af67827c65741f094ae469612b74be8c40d58275a0e9
file:01a1ea85-ce00-72ba-9687-55da7aa1edf9	5	1794936080000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	record-added	record	01a1ea87-0680-744e-b29a-336d3f1d142e	\N	cli	\N	\N	\\x4f18eb0e34c0b3480253af67827c65741f094ae469612b74be8c40d58275a0e9	\\x76328cd554884193057c88cc6fd10976deebaf420c2a5d2d3c5ee70a4f0932f5
file:01a1ea85-ce00-72ba-9687-55da7aa1edf9	6	1794936080000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	link-added	link	01a1ea87-0680-762f-8a3a-f517767462d9	\N	cli	\N	\N	\\x76328cd554884193057c88cc6fd10976deebaf420c2a5d2d3c5ee70a4f0932f5	\\x315fe54ce6df4a6980ce2eabeb274d15dcb69ec7392a89df58e126d9dc613085
file:01a1ea85-ce00-72ba-9687-55da7aa1edf9	7	1794936080000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-sent	concern	01a1ea85-ce00-72ba-9687-55da7aa1edf9	\N	cli	\N	\N	\\x315fe54ce6df4a6980ce2eabeb274d15dcb69ec7392a89df58e126d9dc613085	\\x5dc13d1b792d45ecf2a2b084aca5d5171a1d69be59019b120b6a7eec8922f7b0
file:01a1ea85-ce00-72ba-9687-55da7aa1edf9	8	1794936480000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	alert-recorded	concern	01a1ea85-ce00-72ba-9687-55da7aa1edf9	\N	cli	\N	\N	\\x5dc13d1b792d45ecf2a2b084aca5d5171a1d69be59019b120b6a7eec8922f7b0	\\xf0e4cdf312bbb906195598c9031e1887af9ee97c7110f78f455ffb55d6a6f4c3
file:01a1ea85-ce00-72ba-9687-55da7aa1edf9	9	1794936960000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	alert-recorded	concern	01a1ea85-ce00-72ba-9687-55da7aa1edf9	\N	cli	\N	\N	\\xf0e4cdf312bbb906195598c9031e1887af9ee97c7110f78f455ffb55d6a6f4c3	\\x61f21f60a8033e4faa0e8a59ea636a55d3ccc507bcdb92b99419afb8b1a2d0ff
file:01a1ea85-ce00-72ba-9687-55da7aa1edf9	10	1794937680000	01a22dcf-2678-7271-b475-f7957c1c7cc1	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-acknowledged	concern	01a1ea85-ce00-72ba-9687-55da7aa1edf9	\N	cli	\\xf0a1ea805815825fa34d9294ae2ce0e0fc0b54610168dbc6c8e3e3043f6caa34	\N	\\x61f21f60a8033e4faa0e8a59ea636a55d3ccc507bcdb92b99419afb8b1a2d0ff	\\x5b20349505f54a1b885534585910cadcd71736ba07fc8f2d44af01511d1cb42e
file:01a1ede6-fa60-7db7-818c-de437f836f29	1	1794992700000	01a22dcf-23c3-7d96-b6f9-8959165f2642	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	draft-opened	concern	01a1ede6-fa60-7db7-818c-de437f836f29	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x2a91eb1a3cfcd4918f52437a1fc5efd797cb46bfde32b80452268ab7cd5196a3
file:01a1ede6-fa60-7db7-818c-de437f836f29	2	1794992780000	01a22dcf-23c3-7d96-b6f9-8959165f2642	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	record-added	record	01a1ede8-32e0-7613-b734-d2378330ff9a	\N	cli	\N	\N	\\x2a91eb1a3cfcd4918f52437a1fc5efd797cb46bfde32b80452268ab7cd5196a3	\\x6412d31b6830e9ef16ddc74f645640270a5ce6f61b096e2606fb4bd1e730b7c0
file:01a1ede6-fa60-7db7-818c-de437f836f29	3	1794992780000	01a22dcf-23c3-7d96-b6f9-8959165f2642	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	record-added	record	01a1ede8-32e0-7483-bf53-7746ec775354	\N	cli	\N	\N	\\x6412d31b6830e9ef16ddc74f645640270a5ce6f61b096e2606fb4bd1e730b7c0	\\x780afb19fe00e5c4cb2f171522ad498420c886d8ffade9fa25069be72031e880
file:01a1ede6-fa60-7db7-818c-de437f836f29	4	1794992780000	01a22dcf-23c3-7d96-b6f9-8959165f2642	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	link-added	link	01a1ede8-32e0-7929-bfa4-dc606c2d9ca7	\N	cli	\N	\N	\\x780afb19fe00e5c4cb2f171522ad498420c886d8ffade9fa25069be72031e880	\\x554d63dd7e074db54833d9c00f01356b198075688a0eaf44fc64a58e89b65ee2
file:01a1ede6-fa60-7db7-818c-de437f836f29	5	1794992780000	01a22dcf-23c3-7d96-b6f9-8959165f2642	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	record-added	record	01a1ede8-32e0-7bcd-b701-3a731ebe94f9	\N	cli	\N	\N	\\x554d63dd7e074db54833d9c00f01356b198075688a0eaf44fc64a58e89b65ee2	\\x76d578d9fdd6d748fd2cbb4c4ba5e88e088ba81719799f5f6234df90b5f3b72c
file:01a1ede6-fa60-7db7-818c-de437f836f29	6	1794992780000	01a22dcf-23c3-7d96-b6f9-8959165f2642	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	link-added	link	01a1ede8-32e0-7cd5-818c-850e1ce20d0a	\N	cli	\N	\N	\\x76d578d9fdd6d748fd2cbb4c4ba5e88e088ba81719799f5f6234df90b5f3b72c	\\x5af6ab46ac99ff35f5b9e5e036e21b11fa760cb2f2ab4a3952ccdd0e7368ab2a
file:01a1ede6-fa60-7db7-818c-de437f836f29	7	1794992780000	01a22dcf-23c3-7d96-b6f9-8959165f2642	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	concern-sent	concern	01a1ede6-fa60-7db7-818c-de437f836f29	\N	cli	\N	\N	\\x5af6ab46ac99ff35f5b9e5e036e21b11fa760cb2f2ab4a3952ccdd0e7368ab2a	\\xed37f045038871d07c66bf84a539af7643d62a4661d39eb3e916e2fd04104d76
file:01a1ede6-fa60-7db7-818c-de437f836f29	8	1794993120000	01a22dcf-23c3-7d96-b6f9-8959165f2642	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	alert-recorded	concern	01a1ede6-fa60-7db7-818c-de437f836f29	\N	cli	\N	\N	\\xed37f045038871d07c66bf84a539af7643d62a4661d39eb3e916e2fd04104d76	\\x4faa349362c55f3b4c0a145c080a89b7a962627af2388e9ad847c7ceb6edfbad
file:01a1ede6-fa60-7db7-818c-de437f836f29	9	1794993600000	01a22dcf-23c3-7d96-b6f9-8959165f2642	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	alert-recorded	concern	01a1ede6-fa60-7db7-818c-de437f836f29	\N	cli	\N	\N	\\x4faa349362c55f3b4c0a145c080a89b7a962627af2388e9ad847c7ceb6edfbad	\\x694b719043809bea13db128a8f418e8654202797441d84fd1f0b27aa5f3e92e4
file:01a1ede6-fa60-7db7-818c-de437f836f29	10	1794994320000	01a22dcf-2678-7271-b475-f7957c1c7cc1	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-acknowledged	concern	01a1ede6-fa60-7db7-818c-de437f836f29	\N	cli	\\xac695faf12dcfd6e40934007c9a482ef60a98d02989f0145534c8a0ec66c1c84	\N	\\x694b719043809bea13db128a8f418e8654202797441d84fd1f0b27aa5f3e92e4	\\xe51e66d60608d4efa2f54ffd74823e598877a0ab395c1ecdb2f51d0d4c189315
file:01a1ea85-ce00-72ba-9687-55da7aa1edf9	11	1794994800000	01a22dcf-2678-7271-b475-f7957c1c7cc1	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-accepted	concern	01a1ea85-ce00-72ba-9687-55da7aa1edf9	\N	cli	\\xe32f4b300eaddadf3737aa0db38d9d8448a179dea55a161376a90d6531fc77ee	\N	\\x5b20349505f54a1b885534585910cadcd71736ba07fc8f2d44af01511d1cb42e	\\xdfdaf679cb07d82445d80404b9a5a1d3754e7c6f9eae930a214b2490944e1e5f
file:01a1ea85-ce00-72ba-9687-55da7aa1edf9	12	1794996120000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	alert-followed-up	concern	01a1ea85-ce00-72ba-9687-55da7aa1edf9	\N	cli	\N	\N	\\xdfdaf679cb07d82445d80404b9a5a1d3754e7c6f9eae930a214b2490944e1e5f	\\xda8372a535067395a02de3dca2506999c326f357d187e80b24ed6f4311141e54
file:01a1ea85-ce00-72ba-9687-55da7aa1edf9	13	1794996600000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	alert-followed-up	concern	01a1ea85-ce00-72ba-9687-55da7aa1edf9	\N	cli	\N	\N	\\xda8372a535067395a02de3dca2506999c326f357d187e80b24ed6f4311141e54	\\xec175a8e1055f9cbecc3936e90b41ea0d0bc0c87bc0e063000e6494f014694fa
file:01a1ede6-fa60-7db7-818c-de437f836f29	11	1795000500000	01a22dcf-2678-7271-b475-f7957c1c7cc1	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-accepted	concern	01a1ede6-fa60-7db7-818c-de437f836f29	\N	cli	\\x3803b2bffaf330a663f6af1e4a5186df63aa119c6882c9fcdc0418d950e287da	\N	\\xe51e66d60608d4efa2f54ffd74823e598877a0ab395c1ecdb2f51d0d4c189315	\\x3c6e477ab1499cd5dcdb42b3cfc10943988fab5bd7572b07620fd5d00037e8dd
file:01a1ef6c-13c0-785d-b812-2728445d4f7f	1	1795018200000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	draft-opened	concern	01a1ef6c-13c0-785d-b812-2728445d4f7f	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xf1c931def5d0a5a80d148f26eee8e558c526a36aadb66e7e8bca7a94ca8a632f
file:01a1ef6c-13c0-785d-b812-2728445d4f7f	2	1795018280000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	record-added	record	01a1ef6d-4c40-79ef-882a-47f7de61183d	\N	cli	\N	\N	\\xf1c931def5d0a5a80d148f26eee8e558c526a36aadb66e7e8bca7a94ca8a632f	\\x821b23cf5fb6cb1c40a1953b9b08fcde2eaeb5b90d6f6b85c3fd211720ac7e60
file:01a1ef6c-13c0-785d-b812-2728445d4f7f	3	1795018280000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	record-added	record	01a1ef6d-4c40-7a54-80d7-3dad49a4a2a5	\N	cli	\N	\N	\\x821b23cf5fb6cb1c40a1953b9b08fcde2eaeb5b90d6f6b85c3fd211720ac7e60	\\x241df397e4f55173746de1222ad65e94e6f4c5a942c7a18a809c71f4390bbbd8
file:01a1ef6c-13c0-785d-b812-2728445d4f7f	4	1795018280000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	link-added	link	01a1ef6d-4c40-7794-a35b-dd1dc7c01cc3	\N	cli	\N	\N	\\x241df397e4f55173746de1222ad65e94e6f4c5a942c7a18a809c71f4390bbbd8	\\x8fff321659f4185954ab06b36b3f4bafdd26017ab1c8d899f7080bcdbe8433d2
file:01a1ef6c-13c0-785d-b812-2728445d4f7f	5	1795018280000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	record-added	record	01a1ef6d-4c40-7984-a453-def40a9d63c6	\N	cli	\N	\N	\\x8fff321659f4185954ab06b36b3f4bafdd26017ab1c8d899f7080bcdbe8433d2	\\x5f71c0ca7d0cd4ff54c104b69d9a4001dd2e43d13bc693cf0551c7c07873ba68
file:01a1ef6c-13c0-785d-b812-2728445d4f7f	6	1795018280000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	link-added	link	01a1ef6d-4c40-7456-bc57-7bf39faf82ad	\N	cli	\N	\N	\\x5f71c0ca7d0cd4ff54c104b69d9a4001dd2e43d13bc693cf0551c7c07873ba68	\\x814312b2fb2b19c70e17766bb4d7c375d58b84b507c739067a883e556bc00931
file:01a1ef6c-13c0-785d-b812-2728445d4f7f	7	1795018280000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-sent	concern	01a1ef6c-13c0-785d-b812-2728445d4f7f	\N	cli	\N	\N	\\x814312b2fb2b19c70e17766bb4d7c375d58b84b507c739067a883e556bc00931	\\x0515ba23024eb57be0f788eefd5c2daf49ebaa0aeb4ccfaeae0c7c82833b3244
file:01a1ede6-fa60-7db7-818c-de437f836f29	12	1795018800000	01a22dcf-23c3-7d96-b6f9-8959165f2642	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	alert-followed-up	concern	01a1ede6-fa60-7db7-818c-de437f836f29	\N	cli	\N	\N	\\x3c6e477ab1499cd5dcdb42b3cfc10943988fab5bd7572b07620fd5d00037e8dd	\\x9f1a542607a5592948bee87cfbe1521e4aa723a1935b885d5813e3d7cd0188f4
file:01a1ede6-fa60-7db7-818c-de437f836f29	13	1795019280000	01a22dcf-23c3-7d96-b6f9-8959165f2642	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	alert-followed-up	concern	01a1ede6-fa60-7db7-818c-de437f836f29	\N	cli	\N	\N	\\x9f1a542607a5592948bee87cfbe1521e4aa723a1935b885d5813e3d7cd0188f4	\\x67732e0105dfe4185884e17432bc9a2b44496f44e9521cf2a6f66ec892c94af8
file:01a1ef6c-13c0-785d-b812-2728445d4f7f	8	1795020300000	01a22dcf-274e-7fd7-aea7-72db179f18a9	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-acknowledged	concern	01a1ef6c-13c0-785d-b812-2728445d4f7f	\N	cli	\\x51e6b1b910513986b4f44c034de0a34c002ca999848af85249534037b85a1a92	\N	\\x0515ba23024eb57be0f788eefd5c2daf49ebaa0aeb4ccfaeae0c7c82833b3244	\\x45f0f2137a3b4cf61342765fce72e352d0c46d95bcab126fc0365ec41929832f
file:01a1ef6c-13c0-785d-b812-2728445d4f7f	9	1795084200000	01a22dcf-274e-7fd7-aea7-72db179f18a9	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-accepted	concern	01a1ef6c-13c0-785d-b812-2728445d4f7f	\N	cli	\\x734dae1ce6fa84f3ac6886dd5c081ef1e9020b712f513b439fabf730bad8ba9b	\N	\\x45f0f2137a3b4cf61342765fce72e352d0c46d95bcab126fc0365ec41929832f	\\x499ffabef14855c94f15c24ee22b3f33b2e68a11da20344ab07a417a0cd8ee30
file:01a1f3f2-3820-7478-aae5-438e36afd735	1	1795094100000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	draft-opened	concern	01a1f3f2-3820-7478-aae5-438e36afd735	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xeb3e80b831183cd2cfd9b2b81ca196c195e958450a2e175fad6f548e3ac43887
file:01a1f3f2-3820-7478-aae5-438e36afd735	2	1795094180000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	record-added	record	01a1f3f3-70a0-793b-b53c-9099f4e0d2e8	\N	cli	\N	\N	\\xeb3e80b831183cd2cfd9b2b81ca196c195e958450a2e175fad6f548e3ac43887	\\xc28d0038d77f78762608a699bb76f695ba19edf6a6cc5bd99d15fe821197fc69
file:01a1f3f2-3820-7478-aae5-438e36afd735	3	1795094180000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	record-added	record	01a1f3f3-70a0-71c7-a084-853bef1db99a	\N	cli	\N	\N	\\xc28d0038d77f78762608a699bb76f695ba19edf6a6cc5bd99d15fe821197fc69	\\x1cb26cc94a53a53987cf9696e64aaf5372493b66ca6bb87e3068f68d12dad976
file:01a1f3f2-3820-7478-aae5-438e36afd735	4	1795094180000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	link-added	link	01a1f3f3-70a0-789f-b7ba-e706926fff3c	\N	cli	\N	\N	\\x1cb26cc94a53a53987cf9696e64aaf5372493b66ca6bb87e3068f68d12dad976	\\x9ddf46b5fdb81fc6126bd2ff16bdf35dd97b873ee540965c7418d7242d7e6fd5
file:01a1f3f2-3820-7478-aae5-438e36afd735	5	1795094180000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	concern-sent	concern	01a1f3f2-3820-7478-aae5-438e36afd735	\N	cli	\N	\N	\\x9ddf46b5fdb81fc6126bd2ff16bdf35dd97b873ee540965c7418d7242d7e6fd5	\\x0ad4007d64a506f836e8d81964b860848bb9740a9019ccebfb88120fa3ad0367
file:01a1f3f2-3820-7478-aae5-438e36afd735	6	1795096200000	01a22dcf-274e-7fd7-aea7-72db179f18a9	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-acknowledged	concern	01a1f3f2-3820-7478-aae5-438e36afd735	\N	cli	\\x3b5a236953e5e23b0018b4e8eea9e5ca428a5195b1c038cf6b26932784b725e5	\N	\\x0ad4007d64a506f836e8d81964b860848bb9740a9019ccebfb88120fa3ad0367	\\x349f40a6df16433d946121e0025a6f9cdb55306c2312321022f04041870741f7
file:01a1f3f2-3820-7478-aae5-438e36afd735	7	1795096800000	01a22dcf-274e-7fd7-aea7-72db179f18a9	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-asked	concern	01a1f3f2-3820-7478-aae5-438e36afd735	\N	cli	\\xb09766c56c3ea77338f9609714aa3ab1eb9cf92d35d224268c8bc11776914198	\N	\\x349f40a6df16433d946121e0025a6f9cdb55306c2312321022f04041870741f7	\\xc6467e052d726e3a95e1b2e195f626899efb8d85b4505cf37d3cda2aa4f63cb0
file:01a1f4fb-b8e0-7945-8f0c-dcd160941185	1	1795111500000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	draft-opened	concern	01a1f4fb-b8e0-7945-8f0c-dcd160941185	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xe8f1816dadeb8edd20e41dc046e01762e0bae841c60972307ed26d707261aa0a
file:01a1f4fb-b8e0-7945-8f0c-dcd160941185	2	1795111580000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	record-added	record	01a1f4fc-f160-7540-b36c-2ed521cc1ae6	\N	cli	\N	\N	\\xe8f1816dadeb8edd20e41dc046e01762e0bae841c60972307ed26d707261aa0a	\\x2e122565ce438217ade778440c8db114e859e2afdb2040e60f82e2daea9112ae
file:01a1f4fb-b8e0-7945-8f0c-dcd160941185	3	1795111580000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	record-added	record	01a1f4fc-f160-7414-924e-e2d6c60c39ef	\N	cli	\N	\N	\\x2e122565ce438217ade778440c8db114e859e2afdb2040e60f82e2daea9112ae	\\x6c01166b81552c2f4bebaafc06f043e8206537b1533ccfd14588b545838ba13f
file:01a1f4fb-b8e0-7945-8f0c-dcd160941185	4	1795111580000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	link-added	link	01a1f4fc-f160-7f7d-bf41-35d3f98c50ba	\N	cli	\N	\N	\\x6c01166b81552c2f4bebaafc06f043e8206537b1533ccfd14588b545838ba13f	\\xbe269c389f47ea0883d61a8d1b74a867f6dd21c26a87e8d89c77f015e2c4c092
file:01a1f4fb-b8e0-7945-8f0c-dcd160941185	5	1795111580000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	record-added	record	01a1f4fc-f160-7fd4-b0cb-f46e9c74ef75	\N	cli	\N	\N	\\xbe269c389f47ea0883d61a8d1b74a867f6dd21c26a87e8d89c77f015e2c4c092	\\x08610812ca58d45424e34513b725ce1a10978402f409bb3badad5ce0c4fbe586
file:01a1f4fb-b8e0-7945-8f0c-dcd160941185	6	1795111580000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	link-added	link	01a1f4fc-f160-7851-9229-e269efe68134	\N	cli	\N	\N	\\x08610812ca58d45424e34513b725ce1a10978402f409bb3badad5ce0c4fbe586	\\xa90f53fce76844b8d13f22c0fa7e97f2baf63b3bcebdad07cc142d52dce22599
file:01a1f4fb-b8e0-7945-8f0c-dcd160941185	7	1795111580000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-sent	concern	01a1f4fb-b8e0-7945-8f0c-dcd160941185	\N	cli	\N	\N	\\xa90f53fce76844b8d13f22c0fa7e97f2baf63b3bcebdad07cc142d52dce22599	\\x4447696327289412b2893165f43e79b9d8d203b8732c247784b2e7cf5b41ba42
file:01a1f5f7-7e00-751d-b23f-ecd6815a5939	1	1795128000000	01a22dcf-274e-7fd7-aea7-72db179f18a9	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	draft-opened	concern	01a1f5f7-7e00-751d-b23f-ecd6815a5939	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xc8756404a9b2f65ac8c7f9aca99bb974b3a92f8eae0b3f8985bd2861579c8298
file:01a1f5f7-7e00-751d-b23f-ecd6815a5939	2	1795128080000	01a22dcf-274e-7fd7-aea7-72db179f18a9	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	record-added	record	01a1f5f8-b680-783d-b858-e3e33b5133e3	\N	cli	\N	\N	\\xc8756404a9b2f65ac8c7f9aca99bb974b3a92f8eae0b3f8985bd2861579c8298	\\xe773c30b5cc7f7c479346f00a0a902a49eee474659486b887817aa5bb3a4f08d
file:01a1f5f7-7e00-751d-b23f-ecd6815a5939	3	1795128080000	01a22dcf-274e-7fd7-aea7-72db179f18a9	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	record-added	record	01a1f5f8-b680-7581-92e5-0c56d88e8fd8	\N	cli	\N	\N	\\xe773c30b5cc7f7c479346f00a0a902a49eee474659486b887817aa5bb3a4f08d	\\x077fa57468e6e73ad683dd2f0f73ee9949228f09ee92e32665b709c4acd60f57
file:01a1f5f7-7e00-751d-b23f-ecd6815a5939	4	1795128080000	01a22dcf-274e-7fd7-aea7-72db179f18a9	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	link-added	link	01a1f5f8-b680-73e8-a011-03c2b60a7011	\N	cli	\N	\N	\\x077fa57468e6e73ad683dd2f0f73ee9949228f09ee92e32665b709c4acd60f57	\\x6fea226fad99453ad26b76480201f4ad3e755726d389d6b7934ae10fc0e0f4a5
file:01a1f5f7-7e00-751d-b23f-ecd6815a5939	5	1795128080000	01a22dcf-274e-7fd7-aea7-72db179f18a9	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-sent	concern	01a1f5f7-7e00-751d-b23f-ecd6815a5939	\N	cli	\N	\N	\\x6fea226fad99453ad26b76480201f4ad3e755726d389d6b7934ae10fc0e0f4a5	\\x21c26407773832a52fa8f105dfe67e1ad63f64d5ba5b7ac71dcbaf4b652b8e09
file:01a1f5f7-7e00-751d-b23f-ecd6815a5939	6	1795128080000	\N	\N	\N	\N		concern-escalated	concern	01a1f5f7-7e00-751d-b23f-ecd6815a5939	\N	job	\\xbef25c1b56d9aabddf84c305865e4dd893b4b500b290bf28389cb9d9da02d4b6	\N	\\x21c26407773832a52fa8f105dfe67e1ad63f64d5ba5b7ac71dcbaf4b652b8e09	\\xc17d9bf58b55a4b1d122ad17e96b567c284ca42efb7489bfbf49b1bc203f84ab
file:01a1f5f7-7e00-751d-b23f-ecd6815a5939	7	1795128300000	01a22dcf-274e-7fd7-aea7-72db179f18a9	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	alert-recorded	concern	01a1f5f7-7e00-751d-b23f-ecd6815a5939	\N	cli	\N	\N	\\xc17d9bf58b55a4b1d122ad17e96b567c284ca42efb7489bfbf49b1bc203f84ab	\\x283ea7abb452f7eaeac454eaae46d78b17c94c6fcf3f83c2421e11ae274461c9
file:01a1f5f7-7e00-751d-b23f-ecd6815a5939	8	1795128900000	01a22dcf-274e-7fd7-aea7-72db179f18a9	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	alert-recorded	concern	01a1f5f7-7e00-751d-b23f-ecd6815a5939	\N	cli	\N	\N	\\x283ea7abb452f7eaeac454eaae46d78b17c94c6fcf3f83c2421e11ae274461c9	\\xe24ef5b1b942640c013281d1f2dc620f4fbe0c2392fda06c75f0d3b1fa308600
file:01a1f5f7-7e00-751d-b23f-ecd6815a5939	9	1795129680000	01a22dcf-274e-7fd7-aea7-72db179f18a9	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	alert-recorded	concern	01a1f5f7-7e00-751d-b23f-ecd6815a5939	\N	cli	\N	\N	\\xe24ef5b1b942640c013281d1f2dc620f4fbe0c2392fda06c75f0d3b1fa308600	\\x820665d417623f32f0eb6129dbc15a2b9a083b36774e88519244618979e59ae0
file:01a1f5f7-7e00-751d-b23f-ecd6815a5939	10	1795162200000	01a22dcf-2825-73b8-89de-e4c58a8d7295	supervisor	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-acknowledged	concern	01a1f5f7-7e00-751d-b23f-ecd6815a5939	\N	cli	\\xcd1e5777ddbc259dc9a19349954a0f694403b446e3e5a3ef3037a5dc6cfe2540	\N	\\x820665d417623f32f0eb6129dbc15a2b9a083b36774e88519244618979e59ae0	\\xf50088d33098250a59b08c7ecdf378e2966ebfed644e836e52d1a3fe59d1c5e0
file:01a1f4fb-b8e0-7945-8f0c-dcd160941185	8	1795164000000	01a22dcf-2678-7271-b475-f7957c1c7cc1	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-acknowledged	concern	01a1f4fb-b8e0-7945-8f0c-dcd160941185	\N	cli	\\x6498cb9cc6b76e5e3fcd6305c716a26dcb57a7e53a22593abc98cab5b5898632	\N	\\x4447696327289412b2893165f43e79b9d8d203b8732c247784b2e7cf5b41ba42	\\x309a6b5ab6807329c5ecdac012f2db443068897b318f8c90e8c5994fbcbede6f
file:01a1f825-f6c0-7bb0-897f-24e69b4bf96d	1	1795164600000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	draft-opened	concern	01a1f825-f6c0-7bb0-897f-24e69b4bf96d	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x9d54c4ec187a839e002874a9f777875fe4dbd7198063cf24463c7136399522b0
file:01a1f825-f6c0-7bb0-897f-24e69b4bf96d	2	1795164680000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	record-added	record	01a1f827-2f40-7c96-b53b-eef9204a9900	\N	cli	\N	\N	\\x9d54c4ec187a839e002874a9f777875fe4dbd7198063cf24463c7136399522b0	\\x4693939149a4ad50c58be42a3d6caaea4bdd1df421d30cfa3335814e5a0e623f
file:01a1f825-f6c0-7bb0-897f-24e69b4bf96d	3	1795164680000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	record-added	record	01a1f827-2f40-7677-9533-98b2589dd22b	\N	cli	\N	\N	\\x4693939149a4ad50c58be42a3d6caaea4bdd1df421d30cfa3335814e5a0e623f	\\x65fff9813fdc7dff3ba4691571f5b51bc91a771aac8173168f8fbfeef10e230e
file:01a1f825-f6c0-7bb0-897f-24e69b4bf96d	4	1795164680000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	link-added	link	01a1f827-2f40-7e40-96fb-b85b0acf68b2	\N	cli	\N	\N	\\x65fff9813fdc7dff3ba4691571f5b51bc91a771aac8173168f8fbfeef10e230e	\\x9cb5dd1a94bcc982fdb6c0db271161974e4caa70e650e72788fdbc10b008b8dd
file:01a1f825-f6c0-7bb0-897f-24e69b4bf96d	5	1795164680000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	record-added	record	01a1f827-2f40-7c36-9336-9c39f711db01	\N	cli	\N	\N	\\x9cb5dd1a94bcc982fdb6c0db271161974e4caa70e650e72788fdbc10b008b8dd	\\xd8e6f64668f7c8c45db2c241aa5a94c370db26bf11c5be96711d7f2847471daa
file:01a1f825-f6c0-7bb0-897f-24e69b4bf96d	6	1795164680000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	link-added	link	01a1f827-2f40-784e-8ad4-e349e0e15b77	\N	cli	\N	\N	\\xd8e6f64668f7c8c45db2c241aa5a94c370db26bf11c5be96711d7f2847471daa	\\x7deb14245bd1ddcd82ccdb24b716ab1fc56052d4eba8e8e582d9d8c1711b2209
file:01a1f825-f6c0-7bb0-897f-24e69b4bf96d	7	1795164680000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	record-added	record	01a1f827-2f40-767a-abf3-4071af8d97b5	\N	cli	\N	\N	\\x7deb14245bd1ddcd82ccdb24b716ab1fc56052d4eba8e8e582d9d8c1711b2209	\\x59e1ad81aae8e1de0b5d211b7db35a83dbe04be20cdd18eb5b28e51b71e1e4c1
file:01a1f825-f6c0-7bb0-897f-24e69b4bf96d	8	1795164680000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	link-added	link	01a1f827-2f40-7cb6-bc38-9d0b4830d53e	\N	cli	\N	\N	\\x59e1ad81aae8e1de0b5d211b7db35a83dbe04be20cdd18eb5b28e51b71e1e4c1	\\x290d863ad7a7c290684700a99d50badc17ea8eb7f7577c79e7414f7b2d564747
file:01a1f825-f6c0-7bb0-897f-24e69b4bf96d	9	1795164680000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	concern-sent	concern	01a1f825-f6c0-7bb0-897f-24e69b4bf96d	\N	cli	\N	\N	\\x290d863ad7a7c290684700a99d50badc17ea8eb7f7577c79e7414f7b2d564747	\\x01ea0437b71be843081ee0d2f7066102e2cfe4698d330f1f9fffe8dbef159b42
file:01a1f825-f6c0-7bb0-897f-24e69b4bf96d	10	1795165320000	01a22dcf-2678-7271-b475-f7957c1c7cc1	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-acknowledged	concern	01a1f825-f6c0-7bb0-897f-24e69b4bf96d	\N	cli	\\xeb0a728f2b6ad5f41f0cd16156c0002025db8e2cdb37cfee34827ea9b028c6de	\N	\\x01ea0437b71be843081ee0d2f7066102e2cfe4698d330f1f9fffe8dbef159b42	\\x4b57b339210dce888d17bebd058b704a7941b693a2234d482cdb01b5cc459d99
file:01a1f5f7-7e00-751d-b23f-ecd6815a5939	11	1795165560000	01a22dcf-2825-73b8-89de-e4c58a8d7295	supervisor	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-accepted	concern	01a1f5f7-7e00-751d-b23f-ecd6815a5939	\N	cli	\\xcfd85885d32c429bf3f355e6b7431ff61f4b0d5edd4f595ac4fa4781937d4e5a	\N	\\xf50088d33098250a59b08c7ecdf378e2966ebfed644e836e52d1a3fe59d1c5e0	\\xd4aaf263b135543ada535fad45752bc477665813978b34546f18af5ef504b899
file:01a1f825-f6c0-7bb0-897f-24e69b4bf96d	11	1795166040000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	alert-recorded	concern	01a1f825-f6c0-7bb0-897f-24e69b4bf96d	\N	cli	\N	\N	\\x4b57b339210dce888d17bebd058b704a7941b693a2234d482cdb01b5cc459d99	\\x9f751255070dd40951583910fb584e59cdfc273d3f415c5ddd1ab18b87f56dde
file:01a1f825-f6c0-7bb0-897f-24e69b4bf96d	12	1795166460000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	alert-recorded	concern	01a1f825-f6c0-7bb0-897f-24e69b4bf96d	\N	cli	\N	\N	\\x9f751255070dd40951583910fb584e59cdfc273d3f415c5ddd1ab18b87f56dde	\\xbd08c04c394b9a9c33c174d76a4dd07ab141aa9d2a3476a62488010ea28068bf
file:01a1f86f-34c0-7eb1-be9f-49eaa80d38eb	1	1795169400000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	draft-opened	concern	01a1f86f-34c0-7eb1-be9f-49eaa80d38eb	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xe7552f6e50a089b98ddfdf2f0b58830e90afa7056f997aa7e7e62803647938aa
file:01a1f86f-34c0-7eb1-be9f-49eaa80d38eb	2	1795169480000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	record-added	record	01a1f870-6d40-7bfa-ace6-e563ee4e13e9	\N	cli	\N	\N	\\xe7552f6e50a089b98ddfdf2f0b58830e90afa7056f997aa7e7e62803647938aa	\\x663d8bf7e094ceca0b2a963d7e372e1e0d91a7a40c040c0559c4417b5c6af61e
file:01a1f86f-34c0-7eb1-be9f-49eaa80d38eb	3	1795169480000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	record-added	record	01a1f870-6d40-7fd8-85ba-cf020a7f380c	\N	cli	\N	\N	\\x663d8bf7e094ceca0b2a963d7e372e1e0d91a7a40c040c0559c4417b5c6af61e	\\x99401d62dc1419ac924f44f68a3c8c00b3b039b8ee4fb197613ca6e84030506d
file:01a1f86f-34c0-7eb1-be9f-49eaa80d38eb	4	1795169480000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	link-added	link	01a1f870-6d40-7d92-9705-5231811a3d83	\N	cli	\N	\N	\\x99401d62dc1419ac924f44f68a3c8c00b3b039b8ee4fb197613ca6e84030506d	\\xd941de934b9f829e95b83b5692172861cb35f0e4e08e8094228e556d933d4713
file:01a1f86f-34c0-7eb1-be9f-49eaa80d38eb	5	1795169480000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	record-added	record	01a1f870-6d40-7d23-ac40-6e3311511492	\N	cli	\N	\N	\\xd941de934b9f829e95b83b5692172861cb35f0e4e08e8094228e556d933d4713	\\xadcbc0a34af5d8fabc901411392bdc30127cc3133530f294652103ed55b2b099
file:01a1f86f-34c0-7eb1-be9f-49eaa80d38eb	6	1795169480000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	link-added	link	01a1f870-6d40-794d-89ae-5a4db2f8410d	\N	cli	\N	\N	\\xadcbc0a34af5d8fabc901411392bdc30127cc3133530f294652103ed55b2b099	\\x6ee3edc717b31e87a67ccdf8102c7d58c77fdabfe79bca088b3f8db73d80bb14
file:01a1f86f-34c0-7eb1-be9f-49eaa80d38eb	7	1795169480000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-sent	concern	01a1f86f-34c0-7eb1-be9f-49eaa80d38eb	\N	cli	\N	\N	\\x6ee3edc717b31e87a67ccdf8102c7d58c77fdabfe79bca088b3f8db73d80bb14	\\xbeec75ab8e8df7390018250a8dac7d263af0f503433578accf23a188edce9545
file:01a1f86f-34c0-7eb1-be9f-49eaa80d38eb	8	1795170300000	01a22dcf-274e-7fd7-aea7-72db179f18a9	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-acknowledged	concern	01a1f86f-34c0-7eb1-be9f-49eaa80d38eb	\N	cli	\\x144de9861a9f2929d6857a787825d8fbbadddefeee89f218dd3d4b2361f581c1	\N	\\xbeec75ab8e8df7390018250a8dac7d263af0f503433578accf23a188edce9545	\\x58314fddeefcd9f350a5d6afbb209951db1e2241575f59d0172bd7348317a39b
file:01a1f5f7-7e00-751d-b23f-ecd6815a5939	12	1795170600000	01a22dcf-274e-7fd7-aea7-72db179f18a9	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	alert-followed-up	concern	01a1f5f7-7e00-751d-b23f-ecd6815a5939	\N	cli	\N	\N	\\xd4aaf263b135543ada535fad45752bc477665813978b34546f18af5ef504b899	\\x2338ebbab9f2f922593f74fb65e1581a57f9555b43c2db8e7f60739d1007d416
file:01a1f5f7-7e00-751d-b23f-ecd6815a5939	13	1795170960000	01a22dcf-274e-7fd7-aea7-72db179f18a9	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	alert-followed-up	concern	01a1f5f7-7e00-751d-b23f-ecd6815a5939	\N	cli	\N	\N	\\x2338ebbab9f2f922593f74fb65e1581a57f9555b43c2db8e7f60739d1007d416	\\x03b65c549b72fa8503049ed9ed62d6c615a1f6f5d4ba4480ac08412ac90945ff
file:01a1f825-f6c0-7bb0-897f-24e69b4bf96d	13	1795171500000	01a22dcf-2678-7271-b475-f7957c1c7cc1	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-accepted	concern	01a1f825-f6c0-7bb0-897f-24e69b4bf96d	\N	cli	\\x68f7bfa59dbfebc35723215091e8163f79b615734830d4143f1e4ec0c2484b37	\N	\\xbd08c04c394b9a9c33c174d76a4dd07ab141aa9d2a3476a62488010ea28068bf	\\x7b7acefdae4ae70daf33dd5459e9a90baa4e7ef568811d2fdf9b0d8a5575a8f1
file:01a1f86f-34c0-7eb1-be9f-49eaa80d38eb	9	1795174200000	01a22dcf-274e-7fd7-aea7-72db179f18a9	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-passed	concern	01a1f86f-34c0-7eb1-be9f-49eaa80d38eb	\N	cli	\\xf2d1a8a0d55b1550e209de535f007d5ac855b944d211f21f7bca2de104689b43	\N	\\x58314fddeefcd9f350a5d6afbb209951db1e2241575f59d0172bd7348317a39b	\\xfbcef9daf67e7f185fb0a91ac23b85086d1efe5cce297d95a8625f8599161751
file:01a1f8d5-bec0-706a-b5db-a6cc52b380c0	1	1795176120000	01a22dcf-23c3-7d96-b6f9-8959165f2642	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	draft-opened	concern	01a1f8d5-bec0-706a-b5db-a6cc52b380c0	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x7cc0549d6e2b8cfda66bee58a9c0a6e295877e07b1d8ddc6bf0d51fa866e24bf
file:01a1f8d5-bec0-706a-b5db-a6cc52b380c0	2	1795176200000	01a22dcf-23c3-7d96-b6f9-8959165f2642	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	record-added	record	01a1f8d6-f740-7fa4-a72a-50286597068b	\N	cli	\N	\N	\\x7cc0549d6e2b8cfda66bee58a9c0a6e295877e07b1d8ddc6bf0d51fa866e24bf	\\xa6b655399d3746a5a4c1ae1827602f7cae82ed9a66a5412b60985eef5ac21626
file:01a1f8d5-bec0-706a-b5db-a6cc52b380c0	3	1795176200000	01a22dcf-23c3-7d96-b6f9-8959165f2642	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	record-added	record	01a1f8d6-f740-7730-b04d-78d1b5e5130c	\N	cli	\N	\N	\\xa6b655399d3746a5a4c1ae1827602f7cae82ed9a66a5412b60985eef5ac21626	\\x85698a85174968dcad58b2fded1066007e1bad65ecab6e77bb3f22a4c6293d7f
file:01a1f8d5-bec0-706a-b5db-a6cc52b380c0	4	1795176200000	01a22dcf-23c3-7d96-b6f9-8959165f2642	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	link-added	link	01a1f8d6-f740-7aa9-8415-23fe1d80898c	\N	cli	\N	\N	\\x85698a85174968dcad58b2fded1066007e1bad65ecab6e77bb3f22a4c6293d7f	\\x020fd0954babd9bd3f7518a8d1babaf8ccb2b3d31f3e26a7c150a9359863eee0
file:01a1f8d5-bec0-706a-b5db-a6cc52b380c0	5	1795176200000	01a22dcf-23c3-7d96-b6f9-8959165f2642	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	concern-sent	concern	01a1f8d5-bec0-706a-b5db-a6cc52b380c0	\N	cli	\N	\N	\\x020fd0954babd9bd3f7518a8d1babaf8ccb2b3d31f3e26a7c150a9359863eee0	\\x641b88b60af56ad5f0ff55bb1245ee3b62eec959bdcf8a3ebeb51b7aa2c04138
file:01a1f86f-34c0-7eb1-be9f-49eaa80d38eb	10	1795177200000	01a22dcf-29da-778b-8cdc-100353717c06	police-triage	01a22dcf-234a-7b00-9c38-d7119e0006fb	\N	practice-copy	concern-acknowledged	concern	01a1f86f-34c0-7eb1-be9f-49eaa80d38eb	\N	cli	\\xa28c77f06a85ba6b7b2d90812079f202332093e7f8a9b98a58e12d48ca609a4c	\N	\\xfbcef9daf67e7f185fb0a91ac23b85086d1efe5cce297d95a8625f8599161751	\\x9f9d371336693e465a25d4f2d1594844bfbcf156050b566f52a65f7b1666de41
file:01a1f8d5-bec0-706a-b5db-a6cc52b380c0	6	1795178700000	01a22dcf-2678-7271-b475-f7957c1c7cc1	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-acknowledged	concern	01a1f8d5-bec0-706a-b5db-a6cc52b380c0	\N	cli	\\x54b3b835042a4cb10425288337d66d4cb0abaa9249248bcfe08b49acd877b0d7	\N	\\x641b88b60af56ad5f0ff55bb1245ee3b62eec959bdcf8a3ebeb51b7aa2c04138	\\x66ba54606e0c22a5e20f1bf6326a30092e641c96f509b8ba508a88db6064b746
file:01a1f90a-d880-7cd0-9f0d-9bf9d140c315	1	1795179600000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	draft-opened	concern	01a1f90a-d880-7cd0-9f0d-9bf9d140c315	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xabdd03a9b220f2dd3f0c7f487f4879f1eac2072fc9a8a0f0dc27958f5626dc45
file:01a1f90a-d880-7cd0-9f0d-9bf9d140c315	2	1795179680000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	record-added	record	01a1f90c-1100-71cb-a296-8362b91e7310	\N	cli	\N	\N	\\xabdd03a9b220f2dd3f0c7f487f4879f1eac2072fc9a8a0f0dc27958f5626dc45	\\xb28219588f624e22ffb59e6bd5c0b29cdbb7c2862c65ecf5afca5f7d6d359baa
file:01a1f90a-d880-7cd0-9f0d-9bf9d140c315	3	1795179680000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	record-added	record	01a1f90c-1100-7e42-8df0-1bad1278b52e	\N	cli	\N	\N	\\xb28219588f624e22ffb59e6bd5c0b29cdbb7c2862c65ecf5afca5f7d6d359baa	\\xc80d8bfbf61ab9a987527a294f33e206dd66213c8309e509cf1d793fe24e92e0
file:01a1f90a-d880-7cd0-9f0d-9bf9d140c315	4	1795179680000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	link-added	link	01a1f90c-1100-7e28-b1e0-288ed7749750	\N	cli	\N	\N	\\xc80d8bfbf61ab9a987527a294f33e206dd66213c8309e509cf1d793fe24e92e0	\\xe079d2fdb57cd9eb361b354225fd063078c2699ee8bff40c2d8395075c8972bb
file:01a1f90a-d880-7cd0-9f0d-9bf9d140c315	5	1795179680000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-sent	concern	01a1f90a-d880-7cd0-9f0d-9bf9d140c315	\N	cli	\N	\N	\\xe079d2fdb57cd9eb361b354225fd063078c2699ee8bff40c2d8395075c8972bb	\\xaa0c1babaa6a06f6ab854d18859c96f99ed57c93e88445dc48e40715405ff6a7
file:01a1f90a-d880-7cd0-9f0d-9bf9d140c315	6	1795180080000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	alert-recorded	concern	01a1f90a-d880-7cd0-9f0d-9bf9d140c315	\N	cli	\N	\N	\\xaa0c1babaa6a06f6ab854d18859c96f99ed57c93e88445dc48e40715405ff6a7	\\x5ce8ccc1632c5dabc3d59b76f500c60f0ff82c98f0a0675cb4c1341d60da2593
file:01a1f90a-d880-7cd0-9f0d-9bf9d140c315	7	1795180500000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	alert-recorded	concern	01a1f90a-d880-7cd0-9f0d-9bf9d140c315	\N	cli	\N	\N	\\x5ce8ccc1632c5dabc3d59b76f500c60f0ff82c98f0a0675cb4c1341d60da2593	\\x2db742153d7bb913fefa84213ba9c72a22e39db3c3360dd84d06af870971b195
file:01a1f90a-d880-7cd0-9f0d-9bf9d140c315	8	1795181040000	01a22dcf-2678-7271-b475-f7957c1c7cc1	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-acknowledged	concern	01a1f90a-d880-7cd0-9f0d-9bf9d140c315	\N	cli	\\x4cfb4c4aebd7d06f839b8ef7e59eaee169af71b512eda509a4bf05e460fa2cf5	\N	\\x2db742153d7bb913fefa84213ba9c72a22e39db3c3360dd84d06af870971b195	\\x6c73755b2dd49ed7ae18cce4bb9b4146abba453e6e853cb9d50e5f00f3d94ddc
file:01a1f8d5-bec0-706a-b5db-a6cc52b380c0	7	1795181700000	01a22dcf-2678-7271-b475-f7957c1c7cc1	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	alert-recorded	concern	01a1f8d5-bec0-706a-b5db-a6cc52b380c0	\N	cli	\N	\N	\\x66ba54606e0c22a5e20f1bf6326a30092e641c96f509b8ba508a88db6064b746	\\x9c549f0faf91252cc3d7a5d0a7cda830b425b5cc3b2a6fbd03d53569d181d7c1
file:01a1f95d-3e40-7169-810f-625b7a8eec91	1	1795185000000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	draft-opened	concern	01a1f95d-3e40-7169-810f-625b7a8eec91	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x7b5db989b2fffd0d5993384ee9846223fdea1a27e8e5d839ae12c026ef9fd08c
file:01a1f95d-3e40-7169-810f-625b7a8eec91	2	1795185080000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	record-added	record	01a1f95e-76c0-776a-978b-055cba029b42	\N	cli	\N	\N	\\x7b5db989b2fffd0d5993384ee9846223fdea1a27e8e5d839ae12c026ef9fd08c	\\x42b315d9767bbe95afdb35a07b5affa1e0103b4630e98b964d1e08763bda78ff
file:01a1f95d-3e40-7169-810f-625b7a8eec91	3	1795185080000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	record-added	record	01a1f95e-76c0-72d9-bb3e-4b846d449439	\N	cli	\N	\N	\\x42b315d9767bbe95afdb35a07b5affa1e0103b4630e98b964d1e08763bda78ff	\\xafc1cd9153fd0e2a2038535441890fc68a873654e43b281157d7bb46158c8c20
file:01a1f95d-3e40-7169-810f-625b7a8eec91	4	1795185080000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	link-added	link	01a1f95e-76c0-74a1-af45-d89c1b1d77a7	\N	cli	\N	\N	\\xafc1cd9153fd0e2a2038535441890fc68a873654e43b281157d7bb46158c8c20	\\x2ea57896ecafafe93e8ad7b636fea5e531a1badc6903811317ff984a8b6860f9
file:01a1f95d-3e40-7169-810f-625b7a8eec91	5	1795185080000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-sent	concern	01a1f95d-3e40-7169-810f-625b7a8eec91	\N	cli	\N	\N	\\x2ea57896ecafafe93e8ad7b636fea5e531a1badc6903811317ff984a8b6860f9	\\x615b518e47392ef15ebb331b7d2c89f4913afb46e670d6e826523f41f31c5255
file:01a1f95d-3e40-7169-810f-625b7a8eec91	6	1795185840000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	alert-recorded	concern	01a1f95d-3e40-7169-810f-625b7a8eec91	\N	cli	\N	\N	\\x615b518e47392ef15ebb331b7d2c89f4913afb46e670d6e826523f41f31c5255	\\x30d3d182bf6cf60a961a5dbdef73f46baa9f0f93d9098f14437d74fbbca16c41
file:01a1f95d-3e40-7169-810f-625b7a8eec91	7	1795186320000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	alert-recorded	concern	01a1f95d-3e40-7169-810f-625b7a8eec91	\N	cli	\N	\N	\\x30d3d182bf6cf60a961a5dbdef73f46baa9f0f93d9098f14437d74fbbca16c41	\\x34e67adce0c4d846eb7449dc3c7230271e9f5df35c2f0ca620ba1589201b3b30
file:01a1f95d-3e40-7169-810f-625b7a8eec91	8	1795187040000	01a22dcf-274e-7fd7-aea7-72db179f18a9	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-acknowledged	concern	01a1f95d-3e40-7169-810f-625b7a8eec91	\N	cli	\\x1505380b65381bafe8fcd95e0411f7c28fb2164f9942032d21be3a76c9fc963e	\N	\\x34e67adce0c4d846eb7449dc3c7230271e9f5df35c2f0ca620ba1589201b3b30	\\xf63285cd8f596d4b78b01a6431b3fbd7fed6ac53367afc2f46136ecaa957875a
file:01a1f825-f6c0-7bb0-897f-24e69b4bf96d	14	1795188600000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	alert-followed-up	concern	01a1f825-f6c0-7bb0-897f-24e69b4bf96d	\N	cli	\N	\N	\\x7b7acefdae4ae70daf33dd5459e9a90baa4e7ef568811d2fdf9b0d8a5575a8f1	\\x4dc700db4847f686914b93ea8818c6998b72878440486389f547f1ea46e9d601
file:01a1f825-f6c0-7bb0-897f-24e69b4bf96d	15	1795189080000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	alert-followed-up	concern	01a1f825-f6c0-7bb0-897f-24e69b4bf96d	\N	cli	\N	\N	\\x4dc700db4847f686914b93ea8818c6998b72878440486389f547f1ea46e9d601	\\x89289db3152edc127f38155cf54945e5ee20930ef1ea54da62b1b05d954ea00f
file:01a1f90a-d880-7cd0-9f0d-9bf9d140c315	9	1795190760000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	alert-followed-up	concern	01a1f90a-d880-7cd0-9f0d-9bf9d140c315	\N	cli	\N	\N	\\x6c73755b2dd49ed7ae18cce4bb9b4146abba453e6e853cb9d50e5f00f3d94ddc	\\x52bf2e093643a7d1a70fcb12c4880061ea90c12de20b85379390b640cb7e1562
file:01a1f90a-d880-7cd0-9f0d-9bf9d140c315	10	1795191120000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	alert-followed-up	concern	01a1f90a-d880-7cd0-9f0d-9bf9d140c315	\N	cli	\N	\N	\\x52bf2e093643a7d1a70fcb12c4880061ea90c12de20b85379390b640cb7e1562	\\x3b46af60ec721f67113a47fced8ba43ec1ec7022a7a82b991a4e208053bca554
file:01a1f90a-d880-7cd0-9f0d-9bf9d140c315	11	1795192200000	01a22dcf-2678-7271-b475-f7957c1c7cc1	practitioner	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-close-proposed	concern	01a1f90a-d880-7cd0-9f0d-9bf9d140c315	\N	cli	\\xa946e0c41e72b227a9526a25a207e9cc77b84a79558c12eb894a426e2c4876fc	\N	\\x3b46af60ec721f67113a47fced8ba43ec1ec7022a7a82b991a4e208053bca554	\\x369134bbda7aae79a39229af19c0d08dfece5e6247d461c820a1b3266c7266df
file:01a1fa0b-3180-70b0-ad49-eb093797f86d	1	1795196400000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	draft-opened	concern	01a1fa0b-3180-70b0-ad49-eb093797f86d	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x61cbfb89988c75187d6abf4111178d60170c30fdd3efd4d2358339d4b05ea3d1
file:01a1fa0b-3180-70b0-ad49-eb093797f86d	2	1795196480000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	record-added	record	01a1fa0c-6a00-7c4a-874a-4bd939a40dd7	\N	cli	\N	\N	\\x61cbfb89988c75187d6abf4111178d60170c30fdd3efd4d2358339d4b05ea3d1	\\x484e36e847b4275c3aca83c2563da90e90a40cd182e41cb525d370ac6e097948
file:01a1fa0b-3180-70b0-ad49-eb093797f86d	3	1795196480000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	concern-sent	concern	01a1fa0b-3180-70b0-ad49-eb093797f86d	\N	cli	\N	\N	\\x484e36e847b4275c3aca83c2563da90e90a40cd182e41cb525d370ac6e097948	\\x34b59cf64f9aca00b16b23573983d6a7256238705ffe301d03c2baf405b131e1
file:01a1fa0b-3180-70b0-ad49-eb093797f86d	4	1795196480000	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	block-set	user	01a22dcf-274e-7fd7-aea7-72db179f18a9	\N	cli	\N	\N	\\x34b59cf64f9aca00b16b23573983d6a7256238705ffe301d03c2baf405b131e1	\\x533b787c72515aec248d695cbcb1bc659ca64513f447b07fbdfda1e29f8e8a50
file:01a1f95d-3e40-7169-810f-625b7a8eec91	9	1795258920000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	alert-followed-up	concern	01a1f95d-3e40-7169-810f-625b7a8eec91	\N	cli	\N	\N	\\xf63285cd8f596d4b78b01a6431b3fbd7fed6ac53367afc2f46136ecaa957875a	\\x0f5dc2fc160f459db580e459e8c76ab2548e49a76e83595b39c539e90072e3f5
file:01a20016-6f40-7484-b007-a53d8e21af04	1	1795297800000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	draft-opened	concern	01a20016-6f40-7484-b007-a53d8e21af04	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x167e42120890fdf0daa9bdb0a106863056e172b1cef2fd1ecb666dad81e78b31
file:01a20016-6f40-7484-b007-a53d8e21af04	2	1795297880000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	record-added	record	01a20017-a7c0-76f7-93bc-a99f2ed96741	\N	cli	\N	\N	\\x167e42120890fdf0daa9bdb0a106863056e172b1cef2fd1ecb666dad81e78b31	\\x95f25ecb50cf97c2d824d20175186023f60e0578a20565396ac4a4a615c50c43
file:01a20016-6f40-7484-b007-a53d8e21af04	3	1795297880000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	record-added	record	01a20017-a7c0-7dd1-807c-07d6d0493400	\N	cli	\N	\N	\\x95f25ecb50cf97c2d824d20175186023f60e0578a20565396ac4a4a615c50c43	\\x34becf0703bad5a59b0cbf3979771e78d1b54849e32811e58fff4bb383940907
file:01a20016-6f40-7484-b007-a53d8e21af04	4	1795297880000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	link-added	link	01a20017-a7c0-7b20-aa16-f377174fc54e	\N	cli	\N	\N	\\x34becf0703bad5a59b0cbf3979771e78d1b54849e32811e58fff4bb383940907	\\xebba1eedd5dbd5db2eaa77c0aa6db7cc9d4f2890ccd406c85430f3a6e3f4c51d
file:01a20016-6f40-7484-b007-a53d8e21af04	5	1795297880000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	record-added	record	01a20017-a7c0-7d2b-9095-2308b64bfdb4	\N	cli	\N	\N	\\xebba1eedd5dbd5db2eaa77c0aa6db7cc9d4f2890ccd406c85430f3a6e3f4c51d	\\xb331887961dbbed394538a85bb17c2180ae2bd90516e079e9d79ae410161a593
file:01a20016-6f40-7484-b007-a53d8e21af04	6	1795297880000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	link-added	link	01a20017-a7c0-7b32-a4e9-1d4eedf99f99	\N	cli	\N	\N	\\xb331887961dbbed394538a85bb17c2180ae2bd90516e079e9d79ae410161a593	\\x8354dbfb5bd7e86fbad5bd2a3985073b0013ca1c7c138e223d28ad3d778b17df
file:01a20016-6f40-7484-b007-a53d8e21af04	7	1795297880000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	record-added	record	01a20017-a7c0-76f3-82d9-9e37a3b558d7	\N	cli	\N	\N	\\x8354dbfb5bd7e86fbad5bd2a3985073b0013ca1c7c138e223d28ad3d778b17df	\\xff76f6ec0f546ab9aa450ab07c77df420a1bed4a3a68f6a1daac276bcf78b7b7
file:01a20016-6f40-7484-b007-a53d8e21af04	8	1795297880000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	link-added	link	01a20017-a7c0-76c1-8c8d-4b6a9639ba49	\N	cli	\N	\N	\\xff76f6ec0f546ab9aa450ab07c77df420a1bed4a3a68f6a1daac276bcf78b7b7	\\x00985608e397cd0ff8bfc626871a2d848cf3dd79bb1396c516d093a0c8647db0
file:01a20016-6f40-7484-b007-a53d8e21af04	9	1795297880000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-sent	concern	01a20016-6f40-7484-b007-a53d8e21af04	\N	cli	\N	\N	\\x00985608e397cd0ff8bfc626871a2d848cf3dd79bb1396c516d093a0c8647db0	\\x603b23c956aa88cef7b319aeafc500339fee6c814ea47c95d8c48e45936e7613
file:01a20016-6f40-7484-b007-a53d8e21af04	10	1795298700000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	alert-recorded	concern	01a20016-6f40-7484-b007-a53d8e21af04	\N	cli	\N	\N	\\x603b23c956aa88cef7b319aeafc500339fee6c814ea47c95d8c48e45936e7613	\\xbb023cd044378f068bbde72b18410a33b7b51309d3851800919e7c5b094e7c0f
file:01a20016-6f40-7484-b007-a53d8e21af04	11	1795299300000	01a22dcf-259d-7519-be48-d91d3c3172d3	reporter	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	alert-recorded	concern	01a20016-6f40-7484-b007-a53d8e21af04	\N	cli	\N	\N	\\xbb023cd044378f068bbde72b18410a33b7b51309d3851800919e7c5b094e7c0f	\\xded489be7c82d243d523ed2bd0ab0960e5ac874ce02a0312d02ad1c22c2dc1d6
file:01a2005f-ad40-7045-ba3b-98d848a89488	1	1795302600000	01a22dcf-23c3-7d96-b6f9-8959165f2642	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	draft-opened	concern	01a2005f-ad40-7045-ba3b-98d848a89488	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x02ca5a9ff3c8f1c8b3581bc38bf9699dd39018429f9812d9f0260172149c2d1e
file:01a2005f-ad40-7045-ba3b-98d848a89488	2	1795302680000	01a22dcf-23c3-7d96-b6f9-8959165f2642	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	record-added	record	01a20060-e5c0-75a9-be5f-7677d87b017e	\N	cli	\N	\N	\\x02ca5a9ff3c8f1c8b3581bc38bf9699dd39018429f9812d9f0260172149c2d1e	\\x24cf67a545484210374dc9724fc02d1aee4de090e8a65a4f9eed9e89c9b30619
file:01a2005f-ad40-7045-ba3b-98d848a89488	3	1795302680000	01a22dcf-23c3-7d96-b6f9-8959165f2642	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	record-added	record	01a20060-e5c0-7d41-9a9a-828a289e69b9	\N	cli	\N	\N	\\x24cf67a545484210374dc9724fc02d1aee4de090e8a65a4f9eed9e89c9b30619	\\x01dfab66e6c5063bcc63ed0bbbec6773fb447a64d4b8e0d2af41c43a052d621d
file:01a2005f-ad40-7045-ba3b-98d848a89488	4	1795302680000	01a22dcf-23c3-7d96-b6f9-8959165f2642	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	link-added	link	01a20060-e5c0-72d2-adf2-c8b7160a8910	\N	cli	\N	\N	\\x01dfab66e6c5063bcc63ed0bbbec6773fb447a64d4b8e0d2af41c43a052d621d	\\x6b79acc347922e859ed87b3ed4e2c6f3d17b282eb75073271c2e7724cb801d61
file:01a2005f-ad40-7045-ba3b-98d848a89488	5	1795302680000	01a22dcf-23c3-7d96-b6f9-8959165f2642	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	record-added	record	01a20060-e5c0-7f28-b068-c114187d22f6	\N	cli	\N	\N	\\x6b79acc347922e859ed87b3ed4e2c6f3d17b282eb75073271c2e7724cb801d61	\\x14a9d9799e653f4ed89caf5e4af9a7589b9bcdfcde20901041e6e7d8ada29e41
file:01a2005f-ad40-7045-ba3b-98d848a89488	6	1795302680000	01a22dcf-23c3-7d96-b6f9-8959165f2642	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	link-added	link	01a20060-e5c0-7663-97c1-d21e753e5107	\N	cli	\N	\N	\\x14a9d9799e653f4ed89caf5e4af9a7589b9bcdfcde20901041e6e7d8ada29e41	\\x1b9822829a826b74dd91476e49b7e7cf3fb781c4cf6f6676da6624eb8576e0d9
file:01a2005f-ad40-7045-ba3b-98d848a89488	7	1795302680000	01a22dcf-23c3-7d96-b6f9-8959165f2642	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	concern-sent	concern	01a2005f-ad40-7045-ba3b-98d848a89488	\N	cli	\N	\N	\\x1b9822829a826b74dd91476e49b7e7cf3fb781c4cf6f6676da6624eb8576e0d9	\\x40d26a3eeadd010014175b20878d6c4c19d547b1498993bca8eaa2950501150e
file:01a20016-6f40-7484-b007-a53d8e21af04	12	1795302680000	\N	\N	\N	\N		concern-escalated	concern	01a20016-6f40-7484-b007-a53d8e21af04	\N	job	\\xf209313522354c9474713f67b0315776911a33ad38f73033604a4177aa55e26c	\N	\\xded489be7c82d243d523ed2bd0ab0960e5ac874ce02a0312d02ad1c22c2dc1d6	\\x07fbc62b2fb0e28ec875d8823714dfeab57e908b574ade6a83e03b2ea734bd9e
file:01a2005f-ad40-7045-ba3b-98d848a89488	8	1795302680000	\N	\N	\N	\N		concern-escalated	concern	01a2005f-ad40-7045-ba3b-98d848a89488	\N	job	\\x711991efe224e5c21b430f5d99f15379a308491fbd8c7069381020280a3397c6	\N	\\x40d26a3eeadd010014175b20878d6c4c19d547b1498993bca8eaa2950501150e	\\x08a7730ba6de7d73475fafe07e6824424d58354e61736b8c1b162425d9786f07
file:01a2005f-ad40-7045-ba3b-98d848a89488	9	1795303320000	01a22dcf-23c3-7d96-b6f9-8959165f2642	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	alert-recorded	concern	01a2005f-ad40-7045-ba3b-98d848a89488	\N	cli	\N	\N	\\x08a7730ba6de7d73475fafe07e6824424d58354e61736b8c1b162425d9786f07	\\xce6419c3019994fcae4391df76ca032ffeb8c4645ba0777a9cd766347dc4d79f
file:01a2005f-ad40-7045-ba3b-98d848a89488	10	1795303860000	01a22dcf-23c3-7d96-b6f9-8959165f2642	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	alert-recorded	concern	01a2005f-ad40-7045-ba3b-98d848a89488	\N	cli	\N	\N	\\xce6419c3019994fcae4391df76ca032ffeb8c4645ba0777a9cd766347dc4d79f	\\x818526ef5c1ffc60e051d2e8fc6fab67c099d739ab64aa279deaf3c7aa5b592a
file:01a2005f-ad40-7045-ba3b-98d848a89488	11	1795336800000	01a22dcf-2825-73b8-89de-e4c58a8d7295	supervisor	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	\N	practice-copy	concern-acknowledged	concern	01a2005f-ad40-7045-ba3b-98d848a89488	\N	cli	\\x32366f89969f8284b603fe125f2e9e1f16a14bb3ef8eb2a10931b459337aada6	\N	\\x818526ef5c1ffc60e051d2e8fc6fab67c099d739ab64aa279deaf3c7aa5b592a	\\x65a073cd3236cf32737cb4688f17477c1c8b9350eade731ed380d8d02e58b376
file:01a202b7-58e0-7680-a01c-63e3905bde3b	1	1795341900000	01a22dcf-23c3-7d96-b6f9-8959165f2642	reporter	01a22dcf-2353-7f43-bf07-d64cf0664477	\N	practice-copy	draft-opened	concern	01a202b7-58e0-7680-a01c-63e3905bde3b	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x2ea16c3772b5cfd042b63216747d04325b2a532ca3e216568abf2cc52e6a602b
\.


--
-- Data for Name: audit_heads; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.audit_heads (chain, seq, hash, at, mac) FROM stdin;
file:01a1f4fb-b8e0-7945-8f0c-dcd160941185	8	\\x309a6b5ab6807329c5ecdac012f2db443068897b318f8c90e8c5994fbcbede6f	1795164000000	\\x74e46caf323387c7b86942e6d852ea7e7a2e2220d80d477130f822303b9634a6
user:01a22dcf-23c3-7d96-b6f9-8959165f2642	2	\\xc7611109f5c7d9708647b82f509452f47dabc36992315a7565013a84fe9e7884	1793437200000	\\x83d8fee4cec2e2e3caba00da6f6b3790220098a493bfdee5f29e1eb766ed9f5d
user:01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	2	\\x4ff68a26a89c3b697208674fafae36b2a7009f73ba60170d5abbc6df5cb0c960	1793437200000	\\x4ad093c9f3be4329e836afcc9bc0b5c851cda6eb1995a5fc35879c16c7f195ed
user:01a22dcf-259d-7519-be48-d91d3c3172d3	2	\\x94210644c1af38759956999258260afd2af6cc3901133f479beffc5df098869d	1793437200000	\\xcecde9937061b2c472bb6b7217db1d1c52f4a2da0c2f66b5255d65bf2e79f738
user:01a22dcf-2678-7271-b475-f7957c1c7cc1	2	\\xcb8189f6af3a53d4607812536c31f08246b390d12c16fe722592817bfdd3c4e7	1793437200000	\\xa0821d9027938e06fe396e0ab0dc1d0cfce54a5512a9de75e415a8b7c30b9375
user:01a22dcf-274e-7fd7-aea7-72db179f18a9	3	\\x926d9e038ce3c82ffb98839468049a93fef72f74a1a87bb948a20c924754d11f	1793437200000	\\x6e5b8e9481bd19bcdba9bb93f6445edb47da552a6023e0f77a4e3362cabb5e43
user:01a22dcf-2825-73b8-89de-e4c58a8d7295	2	\\x08904f1731cb729bc5827c52e697847e0faae440c6d213c121a453bef9ffbaff	1793437200000	\\x36615a3110fa18c836e53bd2b92fa7e91d3b8622fa7c415db83e512f9059026f
system	6	\\x480aefb654982e6f6b2acaf4ddc366d118f36502fb49a53f25f12115e2158425	1793437200000	\\x72946d27127eb09f6e7ce5ee159cd9627a5769989b8bd1a22c3e16a32c7fb661
user:01a22dcf-2907-7efe-83a7-49da9881c0da	2	\\x13ac1133d988a34e14980758e16a301d4b88679faff51989355b3c038ac2bbd3	1793437200000	\\xe101d244e7459e351f698d78bdabae1c44586554a28b51363207593a770b8842
user:01a22dcf-29da-778b-8cdc-100353717c06	2	\\xb21ec39ea904ee11db9e57214edf1422a09a2b9a1882286308054a376e7cce33	1793437200000	\\x27fca4c9afee2ed526e8fada8190151da37fdf8d3920574ab2b0dc5c8c9beba1
user:01a22dcf-2b24-7da5-bd74-6497b2777681	2	\\x483d18ba7e8be2d6d8783bc41afa843fbf3491166fca32de004b9afe68fc250c	1793437200000	\\xfc3f88cd63da47546ee8f5ff99b7cedfab9289e2c11ac3cce20853ccbee16eb0
user:01a22dcf-2c0d-78fb-82ca-b7c9d13c4836	2	\\x4767cba9f96b97f591e1d9b536c32365962fb4ce12d9843e855888de96adebab	1793437200000	\\x1b75ad71e09a1732224fda4ecb7310b1d57caabd48b84bf3be0cb14b7e73cbd4
user:01a22dcf-2cbb-7df1-b5d6-d2f4fb9d8bf5	2	\\xcc01e7e797e601c41feed3df2e1fea468db2ce7c481bb03fb49d606e1fb3a8ca	1793437200000	\\x07ae5c3e7ce782a6751110ed8b09dc5bdca5f037864c6389219926d1bd048e06
file:01a1ea85-ce00-72ba-9687-55da7aa1edf9	13	\\xec175a8e1055f9cbecc3936e90b41ea0d0bc0c87bc0e063000e6494f014694fa	1794996600000	\\x9b8364c57fda9aeebfa9e27a9012d1264a5af313a96e2ff24ca520a97929f288
file:01a1f8d5-bec0-706a-b5db-a6cc52b380c0	7	\\x9c549f0faf91252cc3d7a5d0a7cda830b425b5cc3b2a6fbd03d53569d181d7c1	1795181700000	\\xe52f575ed0eab7cbf9cfcda75288133b3d0eedb2040c25f00586c616057e75ef
file:01a1ede6-fa60-7db7-818c-de437f836f29	13	\\x67732e0105dfe4185884e17432bc9a2b44496f44e9521cf2a6f66ec892c94af8	1795019280000	\\xacbaf45c48b78870ff0ee5a5ed6c3104770964a2aa526a86064ce0af4c917c00
file:01a1d46b-d880-7d14-9c60-96752c2ef2a0	7	\\x3954c2843abc8279f29771723a20a14686227b9669417deaeab9fca67c758b95	1794583800000	\\x8ba1d319ba6e4e4512c39311958b48a21f74affbddfeda3e81a73191862ba1c1
file:01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	10	\\x8e018cbaaa37a910034c76701eba3ea25fd174a8f07158038abb77a7b3d44231	1794823200000	\\x761e36ad3115846c81e520c765d22bfd179847684ce3dc9f1e69d389d1617b08
file:01a1ef6c-13c0-785d-b812-2728445d4f7f	9	\\x499ffabef14855c94f15c24ee22b3f33b2e68a11da20344ab07a417a0cd8ee30	1795084200000	\\xda65a538fc131ebbdce9bf2060fb766ce7b6def9dbf3b778c4988e7652bfc839
file:01a1f3f2-3820-7478-aae5-438e36afd735	7	\\xc6467e052d726e3a95e1b2e195f626899efb8d85b4505cf37d3cda2aa4f63cb0	1795096800000	\\xa46d7d714753c113c43980eed675c35da224df9d5aac5f4f36829379d5e86860
file:01a1e455-f140-7170-9332-3282077effde	8	\\xac7fb4d9016e0a558ec0b190591fa13eb83f9eb49e362dbc22313a4530b41982	1794907800000	\\x4f775599d17b54fdcc6034f0a2deaf63e0b0a321f67520b73c0f1fc3cc08ea4e
file:01a1e503-e480-7854-821a-fec8c7c513a6	5	\\x5a736e0b523aab12d5c23290232b3e123b0b9a7f439bc3c65f813dae29036630	1794913200000	\\xcc3031dbcf06c87804c316dad19e4abca0302a34b69bf8a3349ad4fa7bf0a7d5
file:01a20016-6f40-7484-b007-a53d8e21af04	12	\\x07fbc62b2fb0e28ec875d8823714dfeab57e908b574ade6a83e03b2ea734bd9e	1795302680000	\\x8d77a0748c5a650b1c4ab882849e868c44aa4dc608ecb0618895ee4b1950d485
file:01a1f5f7-7e00-751d-b23f-ecd6815a5939	13	\\x03b65c549b72fa8503049ed9ed62d6c615a1f6f5d4ba4480ac08412ac90945ff	1795170960000	\\x9aaee82bb98efd0212eec150f3c9a903eb3ac97952ced359cf72c4dac2cf93bb
file:01a1f825-f6c0-7bb0-897f-24e69b4bf96d	15	\\x89289db3152edc127f38155cf54945e5ee20930ef1ea54da62b1b05d954ea00f	1795189080000	\\x4975532b6252eafaac8ce1da3fbe5aedc840ab081e096d533f3a17a504e3c24e
file:01a1f86f-34c0-7eb1-be9f-49eaa80d38eb	10	\\x9f9d371336693e465a25d4f2d1594844bfbcf156050b566f52a65f7b1666de41	1795177200000	\\xa6edb9d5c7d6badf12b202f16c34d71f60c0155b6019d2f0133565754e185fb8
file:01a2005f-ad40-7045-ba3b-98d848a89488	11	\\x65a073cd3236cf32737cb4688f17477c1c8b9350eade731ed380d8d02e58b376	1795336800000	\\x39d2edb535161125186369c4d9f754902bf2809c25dd138a42cdedc6980a6ede
file:01a202b7-58e0-7680-a01c-63e3905bde3b	1	\\x2ea16c3772b5cfd042b63216747d04325b2a532ca3e216568abf2cc52e6a602b	1795341900000	\\xd97d9c2d6bc036e10173b93653fbb643da8d837599e48ba2c6dd2c3039d029c9
file:01a1f90a-d880-7cd0-9f0d-9bf9d140c315	11	\\x369134bbda7aae79a39229af19c0d08dfece5e6247d461c820a1b3266c7266df	1795192200000	\\x1435169d4ba1baae246f5a09c5df8a28508b98e5bbc36c765095df2afb4bf83a
file:01a1fa0b-3180-70b0-ad49-eb093797f86d	4	\\x533b787c72515aec248d695cbcb1bc659ca64513f447b07fbdfda1e29f8e8a50	1795196480000	\\x73ddb1a647c50a5f04d3d30257c3a147236ab65bf41aec3466bbf5730f9392bc
file:01a1f95d-3e40-7169-810f-625b7a8eec91	9	\\x0f5dc2fc160f459db580e459e8c76ab2548e49a76e83595b39c539e90072e3f5	1795258920000	\\x3dbb4421e3b68b70ea339f09e4cb1ccca6754ec83e9b1a828c2246c852a21abf
\.


--
-- Data for Name: audit_payloads; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.audit_payloads (chain, seq, sealed) FROM stdin;
file:01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	6	\\x0101a1d0338600788eba596e6428ef31cafcf2a22c7aeaa77745006f74e6e28b2300b90d58415160b8b52ad9810f894cd8d358ecfb8fb91951ea22476c0ca39bc069963c0fbd0fe0f1fa4566305d03d3c0d5085ad83d2a90736c79c4a31cacce26a1d7e6b7d6e5e3dd14ce9088dbcd9baddd66d42964d2473647be35fc7aa0d0eb97c17f7906ef920ae3264e8fe7652fbff67d1b0f16c1b9a23b493a4e0c36e1c646d2528d862dae9dad62f6f3
file:01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	7	\\x0101a1d0338600788eba596e6428ef31ca638ec20c5243b3978477b279e7659ac3a0508012b56d1b34f079f2c7e1c6ced5344553b91aaea2cc0590956f39a27a880febc7db1904f8e24947f07068206952a6da4af34603b36fb45366f1952c8e499f5f61386e56bd20abb7d86f47bec0c9423c73d44a74fce9ee07a251f368bbd5ad4208a34bb7805ce503b83bb6e556e854939f9370e1438bbd1c8d6e683693f081b5e29068b18efb97118c1c
file:01a1d46b-d880-7d14-9c60-96752c2ef2a0	6	\\x0101a1d4950b6078ed9097d90f9452e608a4fc8a0fcc2578262999bccf74a3ad1ee00736b69019946c83d84aebf1bf2856d272577f76cf7485e031e376785cc2c027ee22c21fd36917aa05c32ac73840796479f80dda338e0650c4f4b37bd182603de176f11df471eac8f862c81a2ad1caaa132e43e5f46522af08f8b6da279e2a900a97c09a22be8504a78904a39286586e0812e175770a5490ea1ac613ac5088198c7f34c27952ac3eb7b258
file:01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	8	\\x0101a1d0338600788eba596e6428ef31cabd88dec709ab97162c2a02bbd39d9b093645a1c34c4e345030fd9815b3cf756231daba16182109fc17839a81b258e0149f461db7b03af5e60d14c53d9fcd31606c1fd8dec2c9c7f996ac39b8f5826ea27ec2b7d0481b51c25b5519ade9aff753b1596640009fb6698cac94783bce1fccce469feb01090543c7634598550fb2e08232863354c958e878ab66009567496ef0e4de1c8f5f8294f7e4d029
file:01a1d46b-d880-7d14-9c60-96752c2ef2a0	7	\\x0101a1d4950b6078ed9097d90f9452e608e8eac9c12865683b810a0a5c32e9fabfa90367cde5ff53fae54611ee18524f83c9cd161e86d4d82b76332df19f2b4b30f2eaac7faedbb7ac45dc7510a6c7f335d77f7e643c583babee2ccdff6cb0b85f21d4f85ce75dcaa46b3b4dc20a23bab49cdc5b02c1adc71b3cda02e6e440429486461ee56ec12c33ea10336875d4d5c97308d36f7fc59a5629f6b129c7b22ddd0ed5c648a37ea6530b5d4eae
file:01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	9	\\x0101a1d0338600788eba596e6428ef31ca13fd0cd9b1d3b7e33b5251c9cc23fbf13180511533f64a0219254b1a48fe8f7570ccda472891f31cdac4f69f635bca1fa09921e4c370496cec667b47175bf113439559f971f6e7e4331ac7852de86ab586209f1c41f8abb465fac7f825d429e48830678461ce4d1b7787d837ba20e87353b0222cb7b94fc64ae9521d9b380b45fa59c0e56772e8d02fca11d1178c16824e07b9264f4ae440e1dcf909
file:01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	10	\\x0101a1d0338600788eba596e6428ef31cac962bdce95006846da33970e092aa3baed4a5c6558d00d71244c630e3fd8662c8fabfcd8433fa432e17be910837d97c515ea9d721c153e130479379c447de10d03069fc111d42fc6ee8cadb8bf854f1bf9c5e74501f61d94491452358b0b6981125c159eaf4daf42afcdeac220adcc4fd5997ab6c1e75a90a14ad6ae86957f6ca2afb83071ccc363b714cbf93a115320e7fd435f4fe691831bc1fa9f
file:01a1e455-f140-7170-9332-3282077effde	7	\\x0101a1e46840c07c7a815bd6104e549d61e0fea9b5e287af03914ca7cff5ad0d7604e572f44f853608c0ada1b03bac3163e75e7c2b733db56c2eb2a373de649c73d03fb16b9c3554574df6a2cd72478ed8e0a405a8851cfe598824adc0e088fb5bd0d29fac7c3227ea5bdd9d4d0fed93d6b58285a7ff52e17d49bcce854b5fe20a4554c42557b0383fc83ae42b75085e1a658525054679da79a66f863af6746f045b1f52d06bfc57aa08b9bb1b
file:01a1e503-e480-7854-821a-fec8c7c513a6	4	\\x0101a1e51ac7e07522aa4233969710be42d97367f2bf15f7301cba2f6c80ff00511717a6a1bd260f7485a4f9d44d5b1e62b869078488e956238c3c8baeddf1522ae92055622df011d026cf12eff7826e409125cff0ce6c684d1912f3ff60647b7f11ff0ababd9d61aee3e26639a082b59cbec96af35b58f738a5e05679c127c4c5b4399e9aa5cb37fb1e2d483f4a3dc30eec808fd19a6fc56ba58d97c8afda5faef4903b0446fc7569d17ce15c
file:01a1e455-f140-7170-9332-3282077effde	8	\\x0101a1e46840c07c7a815bd6104e549d61458988f2de92bd48caa55b2b0322df0617f0b577a2b73066bdb198f39a9325cc7c94edf3054018956423829dd9912b6389dd1c9453f62eb33a09bc7a35c808b7fb3cbea9170b6e92bd4cd59488ee75acd7605f43290abfcb3bfb0c9add9c9906a7a11745b3ceeae786c215be4d969393e7cda7f29915a99dd99931efa3bd22a8a7a7ea28ef0b1c0c97fb6b49c332df84ecfede0eae3e0f6235d76c96abd3ad8ec117ee1fc092699129cbd74c6b319ad0d28f97a8834924d5254774a6984bd6a762c0a0adf6f555fe227e69d21ea34e4c6a294e24e79b05601bef93ad
file:01a1e503-e480-7854-821a-fec8c7c513a6	5	\\x0101a1e51ac7e07522aa4233969710be4267633655d0c7cab130e0ab7830cf26844b3d368fbe3c599a8f03674cacfd327c72f16da9e7ef9334b57f8bdbdec763d51c20e5351c7b6ecd53dbcfb1172ff533560f64f2cba373ece2c7503e647cbe19a66064add4d540f1c798a44fb9dc94b9e9c047a88fd1095582e2149f5d586a3aa16658a5ee26988b1076c576e375b44797e4d23e22f6c8d2bd62cb9ec54db7c7af3ae261c344c4e1cb61f59a0f87bbf731983b9a7ba05feec23e7c7fb648ae8ccd8e4e767f8f41a915668e9560270a5bf0ab3dcca9024490630262c7e3ce2d35b62993a4847174daaa307b908072ee95a74f8713c7ea62fa76329a3a5daeec0d8410aa4296ad1b9bcc4dc5702a884979b0bbe62baa9faafe95b13243555a430f92db013f53fe043a605477af
file:01a1ea85-ce00-72ba-9687-55da7aa1edf9	10	\\x0101a1ea9f7080747f901572281f2d7ac924656a60632fa4f17d852dd7b96868996b0a14aef141941bdac6458c61aad790e9ae60ce10202948cf2a14e1095fd4a12f3f92383d9b1cfe51899480b4c05f3d738dcfb50316c2c1c94dbcc0134d526d2c24d8518c7f283c9b67edd495f0a203efec2092cb0e2cacf6a22965c92ce47f271adb16a0430594b5a42f4322ffbcdfdf8d6434f38aed27c27afe81002d0fcb58c34adfff2fda7a195cd580
file:01a1ede6-fa60-7db7-818c-de437f836f29	10	\\x0101a1edffb28070519d27f39be24a6ff5fceb3c80c898f983049fd6af79a40568d88bdf9b21b6e9d104e10da625f4c6de01576cdf27fdd42d1290d265d17fce732cd01fbeae876e80086a44cb1f9a3eef0f7a60616195919b25e374d8b545a978e0c3ac4a21818d59a3da3336ccb2946bd641484e9819f656d85fef0da0b698a1da2a06f12806318d315a3b0c78914e7b5e92d8118fa09b1c681b48513c84c8d01a714c7fd52f68d5062147e4
file:01a1ea85-ce00-72ba-9687-55da7aa1edf9	11	\\x0101a1ea9f7080747f901572281f2d7ac900225707814ac15090c0ea975ab84cdb3832b16d17f9db9f39350a470ec8b1949d9ed1eb2ea850d27b26fb8ffb4c3dcb5fac5bcb1e79e28af04349fdd03f62215b9e74e8ade593edcda1ba9e25a5ab4490f311b6a4b4970172c7c92618c5d99a41bc941c7d018519dad7c708c059bba7c668ddf3c59600f31cd9efaa26f5b3349bf699f7d6c9caa59ccfdeccab9f4e49fa2882535b05a1ae4a3c120fe716b691935776f7a53613c693ab804179e0a79d42cd890d287e4eee388d8f75d85948249b903295fd5f83c86155c3b452aea514f45fe4240d0cb92b5d186675
file:01a1ede6-fa60-7db7-818c-de437f836f29	11	\\x0101a1edffb28070519d27f39be24a6ff5fde513c16d60b7209cf01a332c4735d63aa85079fc26f510034a531e6d75f43565169a46cb34fe430ba36e69cdc790240c566101cc73d00e88bd75562cfe2bf553539398b54fc9cc2c786a1217377abb1756608ec5d8e1ec4c1939b51a19617a37c9b93dc17484a7f943f2e28e145a0056238334064d35773a9636c1aa4735cf6abe03a9796103088e5fa203aab9697145337b958d4bc89b4213f4662509284807f60e91f7d5e4f432d207034af1878bce0d4af15f402dc3da57fe164ff66d19a08ba4fcaea47502d99ad383780ceb836c476c47b20da19407843645
file:01a1ef6c-13c0-785d-b812-2728445d4f7f	8	\\x0101a1ef8c1ee07ba5a13f502b6a30b190bea6b53d285c32aebfc81379e02b700ee6d1711d0b9929031da6d92cf1f20683d1b8758a1971887666162375006299842bbe485971c90cd52dc227754072a2e63a8917d661d197909dab53ca49daa548356ad63135b3f4c873c63289a811879eb07e936104842e61a1d28110ed9e21003e25e1f4ee4a52678adc0cf09ae1ed4aa720dfe0812e850c1af57c3f926db60f9f63e8a5bccf9cf0cc6f025a
file:01a1ef6c-13c0-785d-b812-2728445d4f7f	9	\\x0101a1ef8c1ee07ba5a13f502b6a30b190bb25a49ad1f7a4a0f6f780c2c05a6cc771adcfc4cf6bc6eb18bee6715fb0ab72ed58b1118f45407ef69d90f53a75b065bf9f78ac67cdb4a1a1e9f72d4d08566d6a978ef2461d30bcdb07fa45e7eccac9d872f467a477abff4721101f16a23e566900599e6c0cb7f5044cf5e6e10a8765aacc7735f88210060ac971d83db4aea09a93186d7aede10dce3eec97112e3ae6e0552320accd7d14cdbedcd0
file:01a1f3f2-3820-7478-aae5-438e36afd735	6	\\x0101a1f41243407d69b33f4877a7d93288a8c46b776ee7b1613e8794209f54580f28354c05e9f0ad9c6081d2148a59f4fcf7462579e4a8618f1bef3202311fe0c29c1961fa9be0b336969f389ee95fd9fe234f64467647bb2b0ab4817cd9163da1d8b76f52e49e8c65533bf25f86ac9cd26db42cebb292d26b67c2352f9c2fcd99cbb9824ae7988abc850830444ff516a25da05650df91162604e5a3a95e48e99219b3a93845d7261420073b2e
file:01a1f3f2-3820-7478-aae5-438e36afd735	7	\\x0101a1f41243407d69b33f4877a7d9328811796f61f6a2acd1c367ba36f9cc687c18fb4015a26f69cd1182554cbf04c846d81a3694be93076d61470b2207a8289efce454f3e3520dda6a6f7c2b0f80f43c186bb390903c194cfac800337d05d84bddc363cc35ef6114d2e024f66d45edb0dd856c8af1556a62d113b86e1b04c215a07adc5f0aed98805ae88f52bd636bc40f3158c450afcd217ef292b62879af2809e487f4a54d3ee93e86466b
file:01a1f5f7-7e00-751d-b23f-ecd6815a5939	6	\\x0101a1f5f8b68079128c99b2a289a37981d6995d821c7f20d9b4ae0646ab13518d72773344da02c18f04f0db2f15982d14e7fd4b8dd3a580a1d108fac2481c9b1d9ab0ad8b9f956fa000eee11a0dad7c779b77e218935a483a662ced2080cf795636f1544dff442c21ace24932faa4c27c85b2be7b5e88ec886c7d11a830d9c8f665e7af5e66eab35ee163e6325843a42699d6e03d6b572326d74bf7549bea364c61d8221769c9fa5a781aa2f9
file:01a1f5f7-7e00-751d-b23f-ecd6815a5939	10	\\x0101a1f5f8b68079128c99b2a289a3798163996cfbe689db0e95ad88935fa6da8079b8263e6f5870a40a9d97b0bcbbc7774e257e91e2cc0dbd17310a28f9255e1d9b26a958f949d31c7bfe2bb9e0b0cb3ba69a973e7650942a1a9dd395df94600f8a9bcf1036b43b5de0eb77957d8b1d9df87feebe6199d7ef604134c80a5a7b8962cd8bd3a58394d00adcbf88c6f7564be877b82226c5dc647fa879a7a7f62b5774a8ac7918d11d967cbcf800
file:01a1f4fb-b8e0-7945-8f0c-dcd160941185	8	\\x0101a1f81ccf0075b4b278a3e9c57c354c09275c9c7c1159ba584dcae4e66ccd39a60d868941625a0f5fb348fe01590f4cd5ae242aeec16777a3d5e385d8e1d0702581e53ea9a28300c986c337f51528cad665e659847ad5e5e49ba3e37aa1218a1a43d2f5eb2eb70881019d50b09e5502b58f98b4df806db41b7749b1afa70925e487d04c91ea647bb77d8537aa569412680bb6dd9b90dcf2ac3de3ab86422b2102b6820bee8cb810613cc08e
file:01a1f825-f6c0-7bb0-897f-24e69b4bf96d	10	\\x0101a1f830f340706a8ca6f56d36f5eaebc188e85035fbe6b4f7f14cf9d5d62974f30f01e4b93e311fac2bc57238aa1b95135570c3e86fe1dafe0d9ac6127a9cd3a9b3b308a257f7d5e55479c4c35ebe43155b03dd8c9168f23f53c09ad1baabe919e4eff1ad6f41e57cfb3f603e28b1035b7ded4bf4e29f176f9529ec8b95fa28ef8d1fae109c79c0b0597292bd107bba08aff6b43c532af66a35fe7bdbeb5683674700b1deb590e90d19cec6
file:01a1f5f7-7e00-751d-b23f-ecd6815a5939	11	\\x0101a1f5f8b68079128c99b2a289a379816624627cc66fcc23cb644d86bb169c18e3bde2d09f9fb0c210b5dda5d338a9cf6fa83eae533409fcb9482a499be131526abc14cdad32b9bbb79cdee9707e2ed18280bfdeddb45533408244625c4c918df08b87bb5c0bd9417af4e10d58d58a08ea77803c57c97c8c6d6bb04921cfce328f0a20fc91e881b5e364401932e426c8aadf0a82a44a3c2f5684330a034db32d93c7f89c639ed27925d630018ae1f109c9703e2e03287bfcf22f4d1609d756ea115ee00a3ffb9d9ffce1c0b500cab8ac5dd5e070b130ac137fd21a104c31ca9219df9a2592d7e0df8f8e4e33
file:01a1f86f-34c0-7eb1-be9f-49eaa80d38eb	8	\\x0101a1f87cf0607fc9abb83762cd9d7307ee742db59dc3519d9e21ad426c3e52d1ee4583a6c5b6bb8a984725e476e1d48a51e49aca892198c61a9f2e9f441e555df47d1106c154165c96096286c6308b2914d8bfc4cb2b0dd3a66eebfa372c07827c6dfc35d4e36b54c092d594be55271f5e982ba34d26ff2ec9f4290c3abe8296deead9cd007bee490e0dec697be33426bed41680319961c86e893605c4a05a09640c9932c527ff8ee5d8d83f
file:01a1f825-f6c0-7bb0-897f-24e69b4bf96d	13	\\x0101a1f830f340706a8ca6f56d36f5eaebd7b184691fb7aceb3a37aeb07d430b212336ba0dca433a9222943e11c2850a2fca0aa1c297d2ae9f2a836316adaa035ee0100bbd11101fcba03b0c08f033b4f8cff0f267c649dc6f19695747741be4464bb1a4a6b019cd9c6b8b56907fb3474aecfac565591d20ecac8a1038e15083fb11a707fece4b8e60adc478d3b98a624cf34e67938bb652339863d5d12122b4fa3fa7486c9de69c92aa5404ffebda1386b99708e626fd16ffabf7d3f4fc7db0fdc01f87cb981c2a7e1a52ba0aaeebd9ca17766e968bfe11a152ca44dd11a82a842a79d148485b0ae7f8bd09bb
file:01a1f86f-34c0-7eb1-be9f-49eaa80d38eb	9	\\x0101a1f87cf0607fc9abb83762cd9d730746fe96cb4868343edc2c0afd9fe604ca6b9cd149ef81144535f636e738c371656dfde92b671dbf7fe34c1792888096d8611b93fab8a35a98b1d08dc405db5199440792ac09d9232a7b34860fd2879104804fe2d3ce6e6f36f3677b40d8a5d9f419f7702b683262e2d2229312e66c9140d746e97c2594e1bc56ef4707fb4b8b6d3b54c3424716e975cc07de098ec8a2c5bb360daddbf76d2fc1f9889715fbcb5fdcd7b38d7dd4f82eaba489067a804810c7b4766b9e46e0706677449665e4518bf75af869c8b66d345a9101f2b3b5e3bb7a494b0f89d1252b13af4bf7da259046c233b35b23a8eb1c955ff4fb2d84edc7b5cc57a8b258cd2cc8bdc5ffcfc1a9ff40a9d1e65d47a22451e7bd80d2b86180a54fd6d0511da353983843c4
file:01a1f86f-34c0-7eb1-be9f-49eaa80d38eb	10	\\x0101a1f87cf0607fc9abb83762cd9d730713100c1340ddf182354f929654d82e4182a993b3312a70ba88b4eb63abf77de3d7b9d92757c17d6750204230a4e8f0af86b554a16f9b051588f46181d36b8afee7aab1ad82c6f415184172e719722854aed34f05660b5557f8a301177bffbe6cec649be2ad6c024b5751f7f53fc61eb69d4f2d015ef2cfe41edbdc340aa7cc294a01cb1cf20a35cbdddf95bd6c1ef4c0ccbd2106c1c4f7a79186aa4f
file:01a1f8d5-bec0-706a-b5db-a6cc52b380c0	6	\\x0101a1f8fd1ce07be9834296e97cfa6f38b3414e28b22a1fe17cd0163fe3c66fa392cd760b1ae685dba26573f6646c49398fe0c2ac6d8d05d82aacf121a3d770dd762bdf5e3baa4d00d789c75001a88de661ba74ca4bc9ce8628e40216ce9a70f7e1474629c4df9fdbe31a49d025ce2ba516e069f3a78057dc4a03438c3ce65b53bdb9f2619d4684a086c829f386b2594507c82c38703b694fb6ba89bb334caa4a0a6a6cc454642e914b50e0a1
file:01a1f90a-d880-7cd0-9f0d-9bf9d140c315	8	\\x0101a1f920d180718082bfe9eed81b5ad876556bc538ede840567064015fa5e6cfadaec05ab3d04ecd3d33b7fc22ceb340a22c29b996ceaaa458e3939fb92752f6869f8ddf5fb444b209cc740544583e7af70a837d395e3c3d36a1516f26c4ed95e1f66bae5a5083968f7ebddd17ce227f9a892368e91c10e2403892bac503a102def66b5df8ed32b3c25af89dc7f46e6e667a72ba795cd742aff6f9c84c9fbda31bb5a13abdd7bf554e193d35
file:01a1f95d-3e40-7169-810f-625b7a8eec91	8	\\x0101a1f97c5f00763f863ae5dfbc475ba8e3098b8b26eb5e357dcce5d7d603adf10a1558ec7184fc423c23662a930c65dea372e43fd7738335904ddbd2bb6e6cde45f7db709f20628f0f29a0e2fd0c51e8cf7a747859155fcf150021c8f796ffae9d3ee88bf38c8016fb015e4836a507a6af1d7dbbf997c7124c10c5ef50d225ac366a6145afbcafeba476cbe7853c604c73f60cb43d47fdaab7bc6f67502e3684f8661fe9fc692bd75e31ec0d
file:01a1f90a-d880-7cd0-9f0d-9bf9d140c315	11	\\x0101a1f920d180718082bfe9eed81b5ad8e0240c8436a59a7efcff1553f902877875459f353231b167c734eeeb165f69721053f0da042c35925a8887ca30f81a149b8b72d95491d8ad5f0fe08ae7fce40a55087011e88679b23a522db5cf255980bccb7e71bb93eb5ea76255890eda58c7f7d365fe1b9383ee24a2e07a72493446e8fbc6fd33aa3b2e08c8fe97479ed5b491e8bb851d162f4b827542b39dfbcab5fb2e43fe8043d9a262620db9d600ee936519b45f480499ffd79008ef1b6c167ea3b8b1814bb3faf43ee315176c5aab4c8e3cfac67ad2795ae66d80c425de5f106ce4297e6cbe181c455d35e1
file:01a20016-6f40-7484-b007-a53d8e21af04	12	\\x0101a20060e5c07c719957ae0d11c423e2ec85bc9f052e695b1382ca872f7d95466963e7b394d270367a218fd684af9b7409499c2f6539b2d05817e14e1d5d413112cef0eff7c946e54efde51761061ec5df637b5486441ed279453f86f3b78473146c366c057818757427c98539f1d29c4a55c181cfe76160d8e173a147d70e4034fbc81bbc04e25b097f4afdc314a0e63e5a0cdedf1ae62a314243aaa9a32e9c15c127aa550e4df982da60d2
file:01a2005f-ad40-7045-ba3b-98d848a89488	8	\\x0101a20060e5c078e1b9f466427edee5ba1e7ce25912a22e107928c051e5dc53d662787f873c567d0d34c7f86ab17a8cc2c4d14653a8ab6dd3ed62b4a0145b3cd0b50825dd26f994b4fea07d24ecea80a0f200dcbbcda3ad96e02be58e03f3fb28e35a4d3ae918b02a3edb276ed6783392a6ced2d95e31c9a8ac76c8d6e109e5c58e72f193ec3f908e18fa9e82d6ee333778ce96d8a594692583ab1e86a34dd7748035a56d048815f743dc413d
file:01a2005f-ad40-7045-ba3b-98d848a89488	11	\\x0101a20060e5c078e1b9f466427edee5bafae5b63bbda0ad7dbc649e08fdd53ce087c3cbfcd4f86e1cb79d450aa5d9b2caf557b967b85efddf72d5040d6d382b6406d0bc9a2b07f1a87e0a0ad7755b7c1fd3c417c9e07af26614db66733a23b090df323baece7116db4821dca8ec0c6cdc1a9cfc35a4e19c47350834a2d6c5ae6966741a00e88b781a53f7b5f02a7c78d8f32dcafd50db2acc19b076821482c24067e99549a110d5b1e4bbd459
\.


--
-- Data for Name: concern_alerts; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.concern_alerts (id, file_id, "to", outcome, who, at, reference, recorded_by_id, recorded_at) FROM stdin;
01a1ea8d-2100-784b-a953-3301adb653da	01a1ea85-ce00-72ba-9687-55da7aa1edf9	police	told-them	Constable Reyne	2026-11-17 17:28:00+00	WP-20391	01a22dcf-259d-7519-be48-d91d3c3172d3	2026-11-17 17:28:00+00
01a1ea94-7400-7f43-8201-bfc4e6f85de4	01a1ea85-ce00-72ba-9687-55da7aa1edf9	childrens-social-care	told-them	the duty social worker	2026-11-17 17:36:00+00	\N	01a22dcf-259d-7519-be48-d91d3c3172d3	2026-11-17 17:36:00+00
01a1eded-6300-728b-b59b-434b9e739d70	01a1ede6-fa60-7db7-818c-de437f836f29	police	told-them	Sergeant Ware	2026-11-18 09:12:00+00	WP-20402	01a22dcf-23c3-7d96-b6f9-8959165f2642	2026-11-18 09:12:00+00
01a1edf4-b600-7b75-97a2-4b9a288ee2fd	01a1ede6-fa60-7db7-818c-de437f836f29	childrens-social-care	told-them	the duty manager	2026-11-18 09:20:00+00	\N	01a22dcf-23c3-7d96-b6f9-8959165f2642	2026-11-18 09:20:00+00
01a1ee1b-29c0-71e7-af88-d11220944e1b	01a1ea85-ce00-72ba-9687-55da7aa1edf9	police	sent-in-writing	safeguarding.desk@wendmarsh-police.example	2026-11-18 10:02:00+00	\N	01a22dcf-259d-7519-be48-d91d3c3172d3	2026-11-18 10:02:00+00
01a1ee22-7cc0-713e-993e-30c2ad3ef8f5	01a1ea85-ce00-72ba-9687-55da7aa1edf9	childrens-social-care	sent-in-writing	frontdoor@wendmarsh-council.example	2026-11-18 10:10:00+00	\N	01a22dcf-259d-7519-be48-d91d3c3172d3	2026-11-18 10:10:00+00
01a1ef75-3b80-7326-b77b-4474cc241f26	01a1ede6-fa60-7db7-818c-de437f836f29	police	sent-in-writing	safeguarding.desk@wendmarsh-police.example	2026-11-18 16:20:00+00	\N	01a22dcf-23c3-7d96-b6f9-8959165f2642	2026-11-18 16:20:00+00
01a1ef7c-8e80-7fc3-9bab-be10dd5e62a0	01a1ede6-fa60-7db7-818c-de437f836f29	childrens-social-care	sent-in-writing	frontdoor@wendmarsh-council.example	2026-11-18 16:28:00+00	\N	01a22dcf-23c3-7d96-b6f9-8959165f2642	2026-11-18 16:28:00+00
01a1f5fc-11e0-79bb-bc81-53894d82f489	01a1f5f7-7e00-751d-b23f-ecd6815a5939	police	told-them	the emergency operator	2026-11-19 22:45:00+00	WP-20409	01a22dcf-274e-7fd7-aea7-72db179f18a9	2026-11-19 22:45:00+00
01a1f605-39a0-76b3-8b65-6b60a2ae7cee	01a1f5f7-7e00-751d-b23f-ecd6815a5939	childrens-social-care	no-answer	\N	2026-11-19 22:55:00+00	\N	01a22dcf-274e-7fd7-aea7-72db179f18a9	2026-11-19 22:55:00+00
01a1f611-2080-7c40-9eda-3365e5e02b4e	01a1f5f7-7e00-751d-b23f-ecd6815a5939	childrens-social-care	told-them	the emergency duty worker	2026-11-19 23:08:00+00	\N	01a22dcf-274e-7fd7-aea7-72db179f18a9	2026-11-19 23:08:00+00
01a1f83b-efc0-7c7f-85a5-7ae427a37a97	01a1f825-f6c0-7bb0-897f-24e69b4bf96d	police	told-them	Sergeant Ware	2026-11-20 09:14:00+00	WP-20417	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	2026-11-20 09:14:00+00
01a1f842-5860-7e5b-9332-c84212d9e0d6	01a1f825-f6c0-7bb0-897f-24e69b4bf96d	childrens-social-care	told-them	the duty manager	2026-11-20 09:21:00+00	\N	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	2026-11-20 09:21:00+00
01a1f881-8440-7aac-b01d-f1f365e40df4	01a1f5f7-7e00-751d-b23f-ecd6815a5939	police	sent-in-writing	safeguarding.desk@wendmarsh-police.example	2026-11-20 10:30:00+00	\N	01a22dcf-274e-7fd7-aea7-72db179f18a9	2026-11-20 10:30:00+00
01a1f887-0280-7c0b-81b0-c7cfd8d22681	01a1f5f7-7e00-751d-b23f-ecd6815a5939	childrens-social-care	sent-in-writing	frontdoor@wendmarsh-council.example	2026-11-20 10:36:00+00	\N	01a22dcf-274e-7fd7-aea7-72db179f18a9	2026-11-20 10:36:00+00
01a1f912-2b80-720b-966b-0509cc364910	01a1f90a-d880-7cd0-9f0d-9bf9d140c315	police	told-them	Constable Reyne	2026-11-20 13:08:00+00	WP-20431	01a22dcf-259d-7519-be48-d91d3c3172d3	2026-11-20 13:08:00+00
01a1f918-9420-7c36-a096-6f2a584f0426	01a1f90a-d880-7cd0-9f0d-9bf9d140c315	childrens-social-care	told-them	the duty social worker	2026-11-20 13:15:00+00	\N	01a22dcf-259d-7519-be48-d91d3c3172d3	2026-11-20 13:15:00+00
01a1f92a-e3a0-7710-b57d-f4b1aadb425e	01a1f8d5-bec0-706a-b5db-a6cc52b380c0	lado	told-them	the designated officer	2026-11-20 13:35:00+00	LADO-118	01a22dcf-2678-7271-b475-f7957c1c7cc1	2026-11-20 13:35:00+00
01a1f96a-0f80-7bcf-a4c4-ed9c85297d31	01a1f95d-3e40-7169-810f-625b7a8eec91	police	told-them	Sergeant Ware	2026-11-20 14:44:00+00	WP-20436	01a22dcf-259d-7519-be48-d91d3c3172d3	2026-11-20 14:44:00+00
01a1f971-6280-7452-908f-c15c7b75985e	01a1f95d-3e40-7169-810f-625b7a8eec91	adult-social-care	told-them	the duty worker for adults	2026-11-20 14:52:00+00	\N	01a22dcf-259d-7519-be48-d91d3c3172d3	2026-11-20 14:52:00+00
01a1f994-2cc0-723b-90ad-33e85372f5d9	01a1f825-f6c0-7bb0-897f-24e69b4bf96d	police	sent-in-writing	safeguarding.desk@wendmarsh-police.example	2026-11-20 15:30:00+00	\N	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	2026-11-20 15:30:00+00
01a1f99b-7fc0-7f47-b9be-431d1e608b3d	01a1f825-f6c0-7bb0-897f-24e69b4bf96d	childrens-social-care	sent-in-writing	frontdoor@wendmarsh-council.example	2026-11-20 15:38:00+00	\N	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	2026-11-20 15:38:00+00
01a1f9b5-2240-7bea-b876-dc74ca91dbc0	01a1f90a-d880-7cd0-9f0d-9bf9d140c315	police	sent-in-writing	safeguarding.desk@wendmarsh-police.example	2026-11-20 16:06:00+00	\N	01a22dcf-259d-7519-be48-d91d3c3172d3	2026-11-20 16:06:00+00
01a1f9ba-a080-749c-9a1c-dcfb7ca0403a	01a1f90a-d880-7cd0-9f0d-9bf9d140c315	childrens-social-care	sent-in-writing	frontdoor@wendmarsh-council.example	2026-11-20 16:12:00+00	\N	01a22dcf-259d-7519-be48-d91d3c3172d3	2026-11-20 16:12:00+00
01a1fdc5-2c40-70d9-a21a-d5377e4324fb	01a1f95d-3e40-7169-810f-625b7a8eec91	police	sent-in-writing	safeguarding.desk@wendmarsh-police.example	2026-11-21 11:02:00+00	\N	01a22dcf-259d-7519-be48-d91d3c3172d3	2026-11-21 11:02:00+00
01a20024-2ae0-72d6-a64c-3fe74c23aafa	01a20016-6f40-7484-b007-a53d8e21af04	police	told-them	the control room	2026-11-21 22:05:00+00	WP-20463	01a22dcf-259d-7519-be48-d91d3c3172d3	2026-11-21 22:05:00+00
01a2002d-52a0-710e-a057-2d69b2e6f249	01a20016-6f40-7484-b007-a53d8e21af04	childrens-social-care	no-answer	\N	2026-11-21 22:15:00+00	\N	01a22dcf-259d-7519-be48-d91d3c3172d3	2026-11-21 22:15:00+00
01a2006a-a9c0-7730-bed2-aa7678baa03a	01a2005f-ad40-7045-ba3b-98d848a89488	police	told-them	Sergeant Hollis	2026-11-21 23:22:00+00	WP-20466	01a22dcf-23c3-7d96-b6f9-8959165f2642	2026-11-21 23:22:00+00
01a20072-e720-70c7-845b-1b2202fb2a06	01a2005f-ad40-7045-ba3b-98d848a89488	childrens-social-care	told-them	the emergency duty worker	2026-11-21 23:31:00+00	\N	01a22dcf-23c3-7d96-b6f9-8959165f2642	2026-11-21 23:31:00+00
\.


--
-- Data for Name: concerns; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.concerns (file_id, reference, state, author_id, author_agency_id, area_id, draft_json, version, started_at, saved_at, sent_at, team_id, with_team_since, act_now, read_due_at, escalated_at, read_at, read_by_id, answer_due_on, finished_at) FROM stdin;
01a1fa0b-3180-70b0-ad49-eb093797f86d	WM-AEQQEAYY	sent	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	01a22dcf-2353-7f43-bf07-d64cf0664477	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"no","images":"no","exchange":"no","threatened":"no"},"child":{"name":"Nell Ashby","born":{"day":null,"month":null,"year":null},"age":"14","place":"Linnet Quay","district":"linnet-quay","school":"Quay Academy","whereNow":null,"mustNotBeTold":"Mairi Sutherland. She is a friend of the family and I know that she would want to help.","inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Nell has new trainers and a phone that her mother did not buy. Her mother asked me to keep it to myself.","exactWords":null,"when":{"day":"20","month":"11","year":"2026"},"approximate":false,"time":"4:15pm","where":"School","how":"saw-or-heard"}],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[],"nobodyElse":true,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 002","cannotBeCalled":false,"keptPhrases":[]}}	10	2026-11-20 17:40:00+00	2026-11-20 17:41:20+00	2026-11-20 17:41:20+00	\N	2026-11-20 17:41:20+00	f	2026-11-23 11:41:20+00	\N	\N	\N	2026-11-23	\N
01a1d46b-d880-7d14-9c60-96752c2ef2a0	WM-58132W14	accepted	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	01a22dcf-2353-7f43-bf07-d64cf0664477	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"not-known","exchange":"not-known","threatened":"not-known"},"child":{"name":"Leo Marchetti","born":{"day":null,"month":null,"year":null},"age":"14","place":"Harrowmere","district":"harrowmere","school":"Harrowmere High","whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":true},"noticed":[{"what":"Leo has missed five appointments since June; each time someone else phoned to cancel. When I met him in the corridor his answers sounded rehearsed. He is warm when he talks about his grandfather.","exactWords":"\\u0022Everything is fine and I do not need anything.\\u0022","when":{"day":"12","month":"11","year":"2026"},"approximate":false,"time":"11am","where":"School","how":"saw-or-heard"}],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[{"kind":"person","name":"His grandfather","description":"Leo trusts him","toChild":"relative-or-household","under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 002","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-13 10:20:00+00	2026-11-13 10:21:20+00	2026-11-13 10:21:20+00	01a22dcf-2356-767a-b817-7a880087fdb3	2026-11-13 10:21:20+00	f	\N	\N	2026-11-13 11:05:00+00	01a22dcf-274e-7fd7-aea7-72db179f18a9	2026-11-16	2026-11-13 15:30:00+00
01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	WM-P5P0SD71	accepted	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	01a22dcf-2353-7f43-bf07-d64cf0664477	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"no","images":"not-known","exchange":"not-known","threatened":"no"},"child":{"name":"Emi Tanaka-Reid","born":{"day":null,"month":null,"year":null},"age":"19","place":"Harrowmere","district":"harrowmere","school":null,"whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":true,"careNotKnown":false},"noticed":[{"what":"Emi has a second profile on Loopchat that she hides. She talks to someone there every night and is very tired at college.","exactWords":null,"when":{"day":"11","month":"11","year":"2026"},"approximate":false,"time":null,"where":null,"how":"someone-else-told-me"}],"source":{"mayBeNamed":"professional","childTold":null},"others":{"rows":[{"kind":"account","name":"second profile on Loopchat","description":"Name not known","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 002","cannotBeCalled":false,"keptPhrases":[]}}	15	2026-11-12 14:10:00+00	2026-11-12 14:11:20+00	2026-11-12 14:11:20+00	01a22dcf-2356-767a-b817-7a880087fdb3	2026-11-12 14:11:20+00	f	\N	\N	2026-11-16 09:50:00+00	01a22dcf-2678-7271-b475-f7957c1c7cc1	2026-11-13	2026-11-16 10:00:00+00
01a1e503-e480-7854-821a-fec8c7c513a6	WM-P20F468B	closed	01a22dcf-23c3-7d96-b6f9-8959165f2642	01a22dcf-2353-7f43-bf07-d64cf0664477	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"no","images":"no","exchange":"no","threatened":"no"},"child":{"name":"Ruby Lane","born":{"day":null,"month":null,"year":null},"age":"13","place":"Great Sallow","district":"great-sallow","school":"Sallow Vale School","whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Tobacco and papers fell out of Ruby\\u0027s coat at break. She seems happy and has good friends.","exactWords":null,"when":{"day":"16","month":"11","year":"2026"},"approximate":false,"time":"11am","where":"School","how":"saw-or-heard"}],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[],"nobodyElse":true,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 001","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-16 15:40:00+00	2026-11-16 15:41:20+00	2026-11-16 15:41:20+00	01a22dcf-2356-767a-b817-7a880087fdb3	2026-11-16 15:41:20+00	f	\N	\N	2026-11-16 16:05:00+00	01a22dcf-274e-7fd7-aea7-72db179f18a9	2026-11-17	2026-11-17 11:00:00+00
01a1e455-f140-7170-9332-3282077effde	WM-AM4SPVJX	accepted	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	01a22dcf-2353-7f43-bf07-d64cf0664477	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"not-known","exchange":"no","threatened":"not-known"},"child":{"name":"Seren Pugh","born":{"day":null,"month":null,"year":null},"age":"13","place":"Great Sallow","district":"great-sallow","school":"Sallow Vale School","whereNow":"At school today","mustNotBeTold":"Her family, until police and social care agree","inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"I was told that Seren said a relative made her do things, and that she took it back the next day and asked for it to be forgotten.","exactWords":"\\u0022He made me do things. No he didn\\u0027t, forget it.\\u0022","when":{"day":"15","month":"11","year":"2026"},"approximate":false,"time":null,"where":null,"how":"someone-else-told-me"}],"source":{"mayBeNamed":"keep-it-with-us","childTold":"not-safe"},"others":{"rows":[{"kind":"person","name":"A relative","description":"Lives in the same house; I was not told who","toChild":"person-of-concern","under18":"not-known","worksWithChildren":"not-known","recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 002","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-16 12:30:00+00	2026-11-16 12:31:20+00	2026-11-16 12:31:20+00	01a22dcf-2356-767a-b817-7a880087fdb3	2026-11-16 12:31:20+00	f	\N	\N	2026-11-16 12:50:00+00	01a22dcf-2678-7271-b475-f7957c1c7cc1	2026-11-17	2026-11-17 09:30:00+00
01a1ea85-ce00-72ba-9687-55da7aa1edf9	WM-NCJRHSW8	accepted	01a22dcf-259d-7519-be48-d91d3c3172d3	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"no","exchange":"yes","threatened":"yes"},"child":{"name":"Tyrell Adeyemi-Cole","born":{"day":null,"month":null,"year":null},"age":"15","place":"Harrowmere","district":"harrowmere","school":"Harrowmere High","whereNow":"At goalkeeping practice until 7pm","mustNotBeTold":"Anyone in the Marl Lane group","inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"After training Tyrell told me that older lads made him carry packages, and that they now give him money to bring younger ones to a flat. He is frightened of what happens if he stops.","exactWords":"\\u0022They said they know where my nan lives.\\u0022","when":{"day":"17","month":"11","year":"2026"},"approximate":false,"time":"5pm","where":"The pavilion","how":"child-told-me"}],"source":{"mayBeNamed":null,"childTold":"yes"},"others":{"rows":[{"kind":"group","name":"The Marl Lane group","description":null,"toChild":null,"under18":null,"worksWithChildren":null,"recordId":null},{"kind":"person","name":"Dex","description":"About 19, rides an electric scooter","toChild":"person-of-concern","under18":"no","worksWithChildren":"not-known","recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"07700 900 103","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-17 17:20:00+00	2026-11-17 17:21:20+00	2026-11-17 17:21:20+00	01a22dcf-2356-767a-b817-7a880087fdb3	2026-11-17 17:21:20+00	t	\N	\N	2026-11-17 17:48:00+00	01a22dcf-2678-7271-b475-f7957c1c7cc1	2026-11-18	2026-11-18 09:40:00+00
01a1f4fb-b8e0-7945-8f0c-dcd160941185	WM-T4Q84266	read	01a22dcf-259d-7519-be48-d91d3c3172d3	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"no","exchange":"not-known","threatened":"no"},"child":{"name":"Chloe Whitcombe","born":{"day":null,"month":null,"year":null},"age":"17","place":"A supported flat in Thornsea","district":"thornsea","school":null,"whereNow":"At the flat, with a key worker","mustNotBeTold":null,"inCare":true,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Chloe spends most evenings at Quayside Grill and comes home late in Linnet Cars taxis. The drivers do not let her pay.","exactWords":"\\u0022They know me there.\\u0022","when":{"day":"18","month":"11","year":"2026"},"approximate":false,"time":"11pm","where":"Outside the flat","how":"saw-or-heard"}],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[{"kind":"place","name":"Quayside Grill","description":"A takeaway by the harbour","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null},{"kind":"group","name":"Linnet Cars","description":"A taxi firm; the drivers are not known","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"07700 900 103","cannotBeCalled":false,"keptPhrases":[]}}	11	2026-11-19 18:05:00+00	2026-11-19 18:06:20+00	2026-11-19 18:06:20+00	01a22dcf-2356-767a-b817-7a880087fdb3	2026-11-19 18:06:20+00	f	\N	\N	2026-11-20 08:40:00+00	01a22dcf-2678-7271-b475-f7957c1c7cc1	2026-11-20	\N
01a1ede6-fa60-7db7-818c-de437f836f29	WM-72CFEAF9	accepted	01a22dcf-23c3-7d96-b6f9-8959165f2642	01a22dcf-2353-7f43-bf07-d64cf0664477	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"yes","images":"yes","exchange":"no","threatened":"yes"},"child":{"name":"Jamie Boswell","born":{"day":null,"month":null,"year":null},"age":"13","place":"Great Sallow","district":"great-sallow","school":"Sallow Vale School","whereNow":"In the head teacher\\u0027s office with his dad","mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Jamie and his dad came in before school. Three older pupils hurt Jamie on Monday and filmed it; the film is being passed round. Jamie does not want to go into any lesson today.","exactWords":"\\u0022I don\\u0027t want everyone to have seen it.\\u0022","when":{"day":"18","month":"11","year":"2026"},"approximate":false,"time":"8:20am","where":"School","how":"child-told-me"}],"source":{"mayBeNamed":null,"childTold":"yes"},"others":{"rows":[{"kind":"person","name":"Three pupils of year 11","description":"Jamie knows their names and will tell police","toChild":"person-of-concern","under18":"yes","worksWithChildren":"not-known","recordId":null},{"kind":"person","name":"His dad","description":"He is with Jamie and wants to help","toChild":"parent-or-carer","under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 001","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-18 09:05:00+00	2026-11-18 09:06:20+00	2026-11-18 09:06:20+00	01a22dcf-2356-767a-b817-7a880087fdb3	2026-11-18 09:06:20+00	t	\N	\N	2026-11-18 09:32:00+00	01a22dcf-2678-7271-b475-f7957c1c7cc1	2026-11-19	2026-11-18 11:15:00+00
01a1f95d-3e40-7169-810f-625b7a8eec91	WM-GRDGJFDJ	read	01a22dcf-259d-7519-be48-d91d3c3172d3	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"yes","images":"not-known","exchange":"yes","threatened":"yes"},"child":{"name":"Hana Kovac","born":{"day":null,"month":null,"year":null},"age":"20","place":"Marlhythe","district":"marlhythe","school":null,"whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":true,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Hana told me that Callum Rook harmed her when she was 15 and in care. She wants police to know, because he has been seen with younger girls.","exactWords":"\\u0022If I say it maybe it stops with me.\\u0022","when":{"day":"20","month":"11","year":"2026"},"approximate":false,"time":"2pm","where":"The leaving-care office","how":"child-told-me"}],"source":{"mayBeNamed":null,"childTold":"yes"},"others":{"rows":[{"kind":"person","name":"Callum Rook","description":"He was about 26 then","toChild":"person-of-concern","under18":"no","worksWithChildren":"not-known","recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"07700 900 103","cannotBeCalled":false,"keptPhrases":[]}}	11	2026-11-20 14:30:00+00	2026-11-20 14:31:20+00	2026-11-20 14:31:20+00	01a22dcf-2356-767a-b817-7a880087fdb3	2026-11-20 14:31:20+00	t	\N	\N	2026-11-20 15:04:00+00	01a22dcf-274e-7fd7-aea7-72db179f18a9	2026-11-23	\N
01a1ef6c-13c0-785d-b812-2728445d4f7f	WM-DJVJAT0D	accepted	01a22dcf-259d-7519-be48-d91d3c3172d3	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"not-known","exchange":"not-known","threatened":"no"},"child":{"name":"Aaliyah Farouk","born":{"day":null,"month":null,"year":null},"age":"15","place":"Thornsea","district":"thornsea","school":"Thornsea High","whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":true},"noticed":[{"what":"Aaliyah got out of a blue hatchback outside the youth club. The driver was a grown man. She did not want to say who he was, and she laughed when I asked whether she was all right.","exactWords":null,"when":{"day":"18","month":"11","year":"2026"},"approximate":false,"time":"3:40pm","where":"Outside Thornsea youth club","how":"saw-or-heard"}],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[{"kind":"person","name":"The driver","description":"A man, perhaps 30, in a grey cap","toChild":"person-of-concern","under18":"not-known","worksWithChildren":"not-known","recordId":null},{"kind":"vehicle","name":"WX14 Q","description":"Blue hatchback; I could not read the last letters","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"07700 900 103","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-18 16:10:00+00	2026-11-18 16:11:20+00	2026-11-18 16:11:20+00	01a22dcf-2356-767a-b817-7a880087fdb3	2026-11-18 16:11:20+00	f	\N	\N	2026-11-18 16:45:00+00	01a22dcf-274e-7fd7-aea7-72db179f18a9	2026-11-19	2026-11-19 10:30:00+00
01a1f3f2-3820-7478-aae5-438e36afd735	WM-RJ1B66NC	asked	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	01a22dcf-2353-7f43-bf07-d64cf0664477	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"not-known","exchange":"not-known","threatened":"no"},"child":{"name":"Aliya Faruk","born":{"day":null,"month":null,"year":null},"age":"15","place":"Near the harbour in Thornsea","district":null,"school":null,"whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":true},"noticed":[{"what":"A girl who came to the drop-in has two phones. She said someone gives her lifts home so that she does not have to wait for the bus.","exactWords":"\\u0022He just likes helping people.\\u0022","when":{"day":"18","month":"11","year":"2026"},"approximate":false,"time":"5pm","where":"The drop-in at Thornsea clinic","how":"saw-or-heard"}],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[{"kind":"vehicle","name":"Blue car","description":"She did not say whose","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 002","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-19 13:15:00+00	2026-11-19 13:16:20+00	2026-11-19 13:16:20+00	01a22dcf-2356-767a-b817-7a880087fdb3	2026-11-19 13:16:20+00	f	\N	\N	2026-11-19 13:50:00+00	01a22dcf-274e-7fd7-aea7-72db179f18a9	2026-11-20	\N
01a1f5f7-7e00-751d-b23f-ecd6815a5939	WM-GRD1Y3SA	accepted	01a22dcf-274e-7fd7-aea7-72db179f18a9	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	wendmarsh-demo	{"version":1,"danger":{"answer":"at-this-minute","call999":"i-called","call999SaidAt":null},"harm":{"sexual":"not-known","images":"not-known","exchange":"yes","threatened":"yes"},"child":{"name":"Dawit","born":{"day":null,"month":null,"year":null},"age":null,"place":"A flat above the laundry in Marlhythe","district":null,"school":null,"whereNow":"Locked in the flat, alone, when he called","mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":true},"noticed":[{"what":"A boy called the advice line. A man keeps the key and takes him to work in other flats. He arrived alone in the spring and says that he is 16.","exactWords":"\\u0022Please be quiet when you come.\\u0022","when":{"day":"19","month":"11","year":"2026"},"approximate":false,"time":"10:30pm","where":"By phone","how":"child-told-me"}],"source":{"mayBeNamed":null,"childTold":"yes"},"others":{"rows":[{"kind":"person","name":"The man with the key","description":"He comes at 6am","toChild":"person-of-concern","under18":"no","worksWithChildren":"not-known","recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 105","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-19 22:40:00+00	2026-11-19 22:41:20+00	2026-11-19 22:41:20+00	01a22dcf-2356-767a-b817-7a880087fdb3	2026-11-19 22:41:20+00	t	\N	2026-11-19 22:41:20+00	2026-11-20 08:10:00+00	01a22dcf-2825-73b8-89de-e4c58a8d7295	2026-11-20	2026-11-20 09:06:00+00
01a1f825-f6c0-7bb0-897f-24e69b4bf96d	WM-S3F6P6SS	accepted	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	01a22dcf-2353-7f43-bf07-d64cf0664477	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"no","exchange":"yes","threatened":"no"},"child":{"name":"Maya Lindqvist-Bello","born":{"day":null,"month":null,"year":null},"age":"14","place":"Marlhythe","district":"marlhythe","school":"Marlhythe Academy","whereNow":"In lessons until 3:15pm","mustNotBeTold":"Callum Rook and Denise Fallow","inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Maya stayed after a health session and told me that Callum and Denise drove her to Lantern Lodge last Saturday and paid for a room. She loves drawing and had her sketchbook with her.","exactWords":"\\u0022He said he\\u0027s my boyfriend so it\\u0027s fine. I want it to be normal again.\\u0022","when":{"day":"20","month":"11","year":"2026"},"approximate":false,"time":"8:30am","where":"The medical room","how":"child-told-me"}],"source":{"mayBeNamed":null,"childTold":"yes"},"others":{"rows":[{"kind":"person","name":"Callum Rook","description":"31. She called him her boyfriend.","toChild":"person-of-concern","under18":"no","worksWithChildren":"not-known","recordId":null},{"kind":"person","name":"Denise Fallow","description":"38. She drove the car.","toChild":"person-of-concern","under18":"no","worksWithChildren":"not-known","recordId":null},{"kind":"place","name":"Lantern Lodge","description":"A hotel near the ring road in Marlhythe","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 002","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-20 08:50:00+00	2026-11-20 08:51:20+00	2026-11-20 08:51:20+00	01a22dcf-2356-767a-b817-7a880087fdb3	2026-11-20 08:51:20+00	t	\N	\N	2026-11-20 09:02:00+00	01a22dcf-2678-7271-b475-f7957c1c7cc1	2026-11-23	2026-11-20 10:45:00+00
01a1f86f-34c0-7eb1-be9f-49eaa80d38eb	WM-X9BERTCZ	read	01a22dcf-259d-7519-be48-d91d3c3172d3	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"not-known","exchange":"not-known","threatened":"no"},"child":{"name":"Two girls in school uniform","born":{"day":null,"month":null,"year":null},"age":"13 to 15","place":"Coronation Gardens, Marlhythe","district":"marlhythe","school":null,"whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":true},"noticed":[{"what":"Two girls sat with three grown men at the bandstand. One man handed out cans. They left when they saw my lanyard.","exactWords":null,"when":{"day":"19","month":"11","year":"2026"},"approximate":false,"time":"7:30pm","where":"Coronation Gardens","how":"saw-or-heard"}],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[{"kind":"place","name":"Coronation Gardens","description":"The bandstand","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null},{"kind":"person","name":"Three men","description":"Between 25 and 40","toChild":"person-of-concern","under18":"no","worksWithChildren":"not-known","recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"07700 900 103","cannotBeCalled":false,"keptPhrases":[]}}	13	2026-11-20 10:10:00+00	2026-11-20 10:11:20+00	2026-11-20 10:11:20+00	01a22dcf-2366-7756-bbe1-ec70f9f0cad7	2026-11-20 11:30:00+00	f	\N	\N	2026-11-20 12:20:00+00	01a22dcf-29da-778b-8cdc-100353717c06	2026-11-23	\N
01a1f8d5-bec0-706a-b5db-a6cc52b380c0	WM-YMB9DHNE	read	01a22dcf-23c3-7d96-b6f9-8959165f2642	01a22dcf-2353-7f43-bf07-d64cf0664477	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"no","images":"not-known","exchange":"not-known","threatened":"no"},"child":{"name":"Ellis Varga","born":{"day":null,"month":null,"year":null},"age":"14","place":"Great Sallow","district":"great-sallow","school":"Sallow Vale School","whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Ellis showed me that his coach writes to him late at night from a private account and asks him not to tell his parents that they talk.","exactWords":"\\u0022He says I\\u0027m the only one who gets it.\\u0022","when":{"day":"20","month":"11","year":"2026"},"approximate":false,"time":"11:40am","where":"School","how":"child-told-me"}],"source":{"mayBeNamed":null,"childTold":"yes"},"others":{"rows":[{"kind":"person","name":"Aldous Penn","description":"Coach of the under-15s","toChild":"person-of-concern","under18":"no","worksWithChildren":"yes","recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 001","cannotBeCalled":false,"keptPhrases":[]}}	11	2026-11-20 12:02:00+00	2026-11-20 12:03:20+00	2026-11-20 12:03:20+00	01a22dcf-2356-767a-b817-7a880087fdb3	2026-11-20 12:03:20+00	f	\N	\N	2026-11-20 12:45:00+00	01a22dcf-2678-7271-b475-f7957c1c7cc1	2026-11-23	\N
01a1f90a-d880-7cd0-9f0d-9bf9d140c315	WM-27WHBQFF	read	01a22dcf-259d-7519-be48-d91d3c3172d3	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"no","images":"no","exchange":"no","threatened":"no"},"child":{"name":"Ruby Lane","born":{"day":null,"month":null,"year":null},"age":"16","place":"Linnet Quay","district":"linnet-quay","school":null,"whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Ruby told a friend that she is meeting someone from Loopchat after college today.","exactWords":null,"when":{"day":"20","month":"11","year":"2026"},"approximate":false,"time":"12:40pm","where":"The college canteen","how":"saw-or-heard"}],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[{"kind":"account","name":"ana.h on Loopchat","description":null,"toChild":null,"under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"yes"},"reach":{"phone":"07700 900 103","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-20 13:00:00+00	2026-11-20 13:01:20+00	2026-11-20 13:01:20+00	01a22dcf-2356-767a-b817-7a880087fdb3	2026-11-20 13:01:20+00	t	\N	\N	2026-11-20 13:24:00+00	01a22dcf-2678-7271-b475-f7957c1c7cc1	2026-11-23	\N
01a20016-6f40-7484-b007-a53d8e21af04	WM-KAC0R1Q3	sent	01a22dcf-259d-7519-be48-d91d3c3172d3	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	wendmarsh-demo	{"version":1,"danger":{"answer":"whereabouts-not-known","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"not-known","exchange":"yes","threatened":"not-known"},"child":{"name":"Zainab Hale","born":{"day":null,"month":null,"year":null},"age":"16","place":"Linnet Quay, with foster carers","district":"linnet-quay","school":"Quay Sixth Form","whereNow":"Not known since 6pm. Her foster carers are looking.","mustNotBeTold":null,"inCare":true,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Her foster carer called: Zainab left at 6pm with a bag and is not answering. It is the fifth time. Twice she was found with Callum Rook.","exactWords":null,"when":{"day":"21","month":"11","year":"2026"},"approximate":false,"time":"9:30pm","where":null,"how":"someone-else-told-me"}],"source":{"mayBeNamed":"professional","childTold":null},"others":{"rows":[{"kind":"person","name":"Callum Rook","description":"She was found with him twice","toChild":"person-of-concern","under18":"no","worksWithChildren":"not-known","recordId":null},{"kind":"vehicle","name":"WX14 Q","description":"A blue hatchback waited at the corner last week","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null},{"kind":"phone","name":"07700 900 418","description":"Her second phone","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"07700 900 103","cannotBeCalled":false,"keptPhrases":[]}}	10	2026-11-21 21:50:00+00	2026-11-21 21:51:20+00	2026-11-21 21:51:20+00	01a22dcf-2356-767a-b817-7a880087fdb3	2026-11-21 21:51:20+00	t	2026-11-21 22:51:20+00	2026-11-21 23:11:20+00	\N	\N	2026-11-23	\N
01a2005f-ad40-7045-ba3b-98d848a89488	WM-5Y6JEF9A	read	01a22dcf-23c3-7d96-b6f9-8959165f2642	01a22dcf-2353-7f43-bf07-d64cf0664477	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"no","images":"yes","exchange":"yes","threatened":"no"},"child":{"name":"Oskar Nowak","born":{"day":null,"month":null,"year":null},"age":"12","place":"Thornsea","district":"thornsea","school":"Harrowmere High","whereNow":"At home with his mother","mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Oskar showed me messages in which nova_kit asked him for pictures and promised him credit for a game. He has sent none. I did not copy the messages; they are on his phone.","exactWords":"\\u0022I only wanted the skins. Is my mum going to be cross?\\u0022","when":{"day":"21","month":"11","year":"2026"},"approximate":false,"time":"9:40pm","where":"By phone, his mother was with him","how":"child-told-me"}],"source":{"mayBeNamed":null,"childTold":"yes"},"others":{"rows":[{"kind":"person","name":"nova_kit","description":"Met on Starforge; says they are 13","toChild":"person-of-concern","under18":"not-known","worksWithChildren":"not-known","recordId":null},{"kind":"account","name":"nova_kit on Starforge","description":null,"toChild":null,"under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 001","cannotBeCalled":false,"keptPhrases":[]}}	11	2026-11-21 23:10:00+00	2026-11-21 23:11:20+00	2026-11-21 23:11:20+00	01a22dcf-2356-767a-b817-7a880087fdb3	2026-11-21 23:11:20+00	t	\N	2026-11-21 23:11:20+00	2026-11-22 08:40:00+00	01a22dcf-2825-73b8-89de-e4c58a8d7295	2026-11-23	\N
01a202b7-58e0-7680-a01c-63e3905bde3b	WM-YDQPPC3X	draft	01a22dcf-23c3-7d96-b6f9-8959165f2642	01a22dcf-2353-7f43-bf07-d64cf0664477	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"no","images":"no","exchange":"no","threatened":"no"},"child":{"name":"A girl in year 9","born":{"day":null,"month":null,"year":null},"age":"13 to 14","place":null,"district":null,"school":"Sallow Vale School","whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[],"nobodyElse":false,"meetingPlanned":null},"reach":{"phone":null,"cannotBeCalled":false,"keptPhrases":[]}}	4	2026-11-22 10:05:00+00	2026-11-22 10:05:30+00	\N	\N	\N	f	\N	\N	\N	\N	\N	\N
\.


--
-- Data for Name: data_keys; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.data_keys (id, purpose, agency_id, owner, kek_id, wrapped, created_at, destroyed_at) FROM stdin;
01a1d033-8600-788e-ba59-6e6428ef31ca	audit	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	01a20cff-7d00-76de-bdb5-63bc58b1ca2a	\\x01d5712e1ad562f4b22d53ae295c563e637eb91c56e82bc9810a6c7d94d65bf54543c2f660676bb36ed6ebd374368d82ea9dd9f6fcec04fae73dfafeed	1794494400000	\N
01a1d495-0b60-78ed-9097-d90f9452e608	audit	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	01a1d46b-d880-7d14-9c60-96752c2ef2a0	01a20cff-7d00-76de-bdb5-63bc58b1ca2a	\\x01f293cd28b710b9faf3c9910aa5c68df6a13cb870087d6267b2e1c732c16b7e8d7b2ae8aceb521ba56fc56e4f942830094039d3ee5a615559fcc400eb	1794567900000	\N
01a1e456-dba0-7162-8404-ad49ad247987	source	01a22dcf-2353-7f43-bf07-d64cf0664477	01a1e455-f140-7170-9332-3282077effde	01a20cff-7d00-7bbd-8740-d51e236b4114	\\x018efab5edce626be324bd292a91d8f4f2352bf6a5b2123a1a115f87ee331523bbfa591f154fbd618243181e4d77def7d35e74e50da60ebd3647d80fba	1794832260000	\N
01a1e468-40c0-7c7a-815b-d6104e549d61	audit	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	01a1e455-f140-7170-9332-3282077effde	01a20cff-7d00-76de-bdb5-63bc58b1ca2a	\\x0177aa4034cd63b16d071b9151bcbe447066f72f7f540322bb10437fbbbd3eb762df6bdaeb69c2d308483a94fe562dcdaf1fd987fe45357cb32a1a6454	1794833400000	\N
01a1e51a-c7e0-7522-aa42-33969710be42	audit	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	01a1e503-e480-7854-821a-fec8c7c513a6	01a20cff-7d00-76de-bdb5-63bc58b1ca2a	\\x01b60e537e5e54512af80c79f7675b6f91d963285783874f502c0721aa14e7424fbd07519e0bd0a4f80aff99d9aee58f6d8a142f0b4ca78f10c7e15d9e	1794845100000	\N
01a1ea9f-7080-747f-9015-72281f2d7ac9	audit	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	01a1ea85-ce00-72ba-9687-55da7aa1edf9	01a20cff-7d00-76de-bdb5-63bc58b1ca2a	\\x0197fd5601d05f2fa84a59ce88137e2cbbebcf8153b59bec84fec3942aaec9bb19766ea3a0fc65081fa0f8e85201365013ff2ef163630feec6a22305b4	1794937680000	\N
01a1edff-b280-7051-9d27-f39be24a6ff5	audit	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	01a1ede6-fa60-7db7-818c-de437f836f29	01a20cff-7d00-76de-bdb5-63bc58b1ca2a	\\x0197ab546b103eed98cf7893cc9332755498c45ef98aad849b0ba263c5fc18750e31d22cd15561a38a8cec960a17466004c742adc1f434c2823d338a02	1794994320000	\N
01a1ef8c-1ee0-7ba5-a13f-502b6a30b190	audit	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	01a1ef6c-13c0-785d-b812-2728445d4f7f	01a20cff-7d00-76de-bdb5-63bc58b1ca2a	\\x01776d13a814e8f6942701695898ca4f52b772df6b7c46ff955e43276b3040c8fe0ee8fa6114885f261057a0cf308675386b77783a2435ec815c3d008a	1795020300000	\N
01a1f412-4340-7d69-b33f-4877a7d93288	audit	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	01a1f3f2-3820-7478-aae5-438e36afd735	01a20cff-7d00-76de-bdb5-63bc58b1ca2a	\\x01e0dde2739ede58d8d2c69c65758d012b76141272d5a64f27d631c35200223e1da36cb0464594c5a54bf0fcbdac48e1493f20c3069da543da7bcaedb5	1795096200000	\N
01a1f5f8-b680-7912-8c99-b2a289a37981	audit	\N	01a1f5f7-7e00-751d-b23f-ecd6815a5939	01a20cff-7d00-7702-ab77-b5bbbd67eee9	\\x01c5b7bb5a2ad3bda67f37abfa6f028f6b6609a17b34a4ac17e3326b7af85c31916e17f25b2d6a887d0ec4b98ed0dbdd4809df5ea924fd978e21995cef	1795128080000	\N
01a1f81c-cf00-75b4-b278-a3e9c57c354c	audit	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	01a1f4fb-b8e0-7945-8f0c-dcd160941185	01a20cff-7d00-76de-bdb5-63bc58b1ca2a	\\x01e3fc627ad594dcc85a7049d71b1dcdebae12f363f6c0473960d4b159b838dbeac69e660eac9b539491b21689cb2ea2672dba21cdd794ad1dadd86c0f	1795164000000	\N
01a1f830-f340-706a-8ca6-f56d36f5eaeb	audit	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	01a1f825-f6c0-7bb0-897f-24e69b4bf96d	01a20cff-7d00-76de-bdb5-63bc58b1ca2a	\\x015390f549cde6086e90fd3f0bfca635e2968de1edd3e1d06541df4f8f0cbc64f9611fb630e3259173e3b3b3c57833ac9a98aa353ea9b02b33c62f8b95	1795165320000	\N
01a1f87c-f060-7fc9-abb8-3762cd9d7307	audit	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	01a1f86f-34c0-7eb1-be9f-49eaa80d38eb	01a20cff-7d00-76de-bdb5-63bc58b1ca2a	\\x01297d68fac935dbdabeadca83989fd83c2b6993f4ce7f3b14451d435112762747eee3847df9ad73ddb2cf4d68a120936ce6982781b7a2ac115d5d4b92	1795170300000	\N
01a1f8fd-1ce0-7be9-8342-96e97cfa6f38	audit	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	01a1f8d5-bec0-706a-b5db-a6cc52b380c0	01a20cff-7d00-76de-bdb5-63bc58b1ca2a	\\x0104577c241d3c065e5e56f77c13359263a450a52cff223eb1d61897c458e2e9d3cd44e8d11dda1cb9f55c2aa71c91571da6ec6a752ab8446db4627d17	1795178700000	\N
01a1f920-d180-7180-82bf-e9eed81b5ad8	audit	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	01a1f90a-d880-7cd0-9f0d-9bf9d140c315	01a20cff-7d00-76de-bdb5-63bc58b1ca2a	\\x01f79a401a51e25bb455932c4bfe3b0582d8dd433a3e915d2703791d206c9c1dd8ab184f795e828beb982280226de0638b6d0e23ba157ea559be774437	1795181040000	\N
01a1f97c-5f00-763f-863a-e5dfbc475ba8	audit	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	01a1f95d-3e40-7169-810f-625b7a8eec91	01a20cff-7d00-76de-bdb5-63bc58b1ca2a	\\x0172579e6ab07b25e52a88bdf21372744d84432d50728b6dde55feed6a67f5d2a0fbbf2c1a6778bcfdf37341000be2c22d8f4ce544bb0c2e7b60f5939e	1795187040000	\N
01a20060-e5c0-7c71-9957-ae0d11c423e2	audit	\N	01a20016-6f40-7484-b007-a53d8e21af04	01a20cff-7d00-7702-ab77-b5bbbd67eee9	\\x0115fef626346ec829a1eb48f7b6a67f43fd920408a3e029fa92ac1a2759887d68d1e4e452675ccaacd4d36bb996ccae7800976bfedceb6bad326dad09	1795302680000	\N
01a20060-e5c0-78e1-b9f4-66427edee5ba	audit	\N	01a2005f-ad40-7045-ba3b-98d848a89488	01a20cff-7d00-7702-ab77-b5bbbd67eee9	\\x01085d97eba4b3b982ad52658a51f217b11b0b6e2adcbdc5c7af56ce13d35f3aa50592ce5b27b48f1120d2ffc5bdb68ba47ae55528df0a320ce627afc6	1795302680000	\N
\.


--
-- Data for Name: file_blocks; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.file_blocks (account_id, file_id) FROM stdin;
01a22dcf-274e-7fd7-aea7-72db179f18a9	01a1fa0b-3180-70b0-ad49-eb093797f86d
\.


--
-- Data for Name: file_grants; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.file_grants (principal_id, file_id, level, reason, until, list, progress, is_urgent, sort_key) FROM stdin;
01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	author	author	\N	\N	\N	f	\N
01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	01a1d46b-d880-7d14-9c60-96752c2ef2a0	author	author	\N	\N	\N	f	\N
01a22dcf-22e9-7b5b-8bab-51c1865a8204	01a1d46b-d880-7d14-9c60-96752c2ef2a0	worker	agency-supervisors	\N	finished	done	f	8205416199999
01a22dcf-2356-767a-b817-7a880087fdb3	01a1d46b-d880-7d14-9c60-96752c2ef2a0	worker	team	\N	finished	done	f	8205416199999
01a22dcf-22e9-7b5b-8bab-51c1865a8204	01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	worker	agency-supervisors	\N	finished	done	f	8205176799999
01a22dcf-2356-767a-b817-7a880087fdb3	01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	worker	team	\N	finished	done	f	8205176799999
01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	01a1e455-f140-7170-9332-3282077effde	author	author	\N	\N	\N	f	\N
01a22dcf-23c3-7d96-b6f9-8959165f2642	01a1e503-e480-7854-821a-fec8c7c513a6	author	author	\N	\N	\N	f	\N
01a22dcf-22e9-7b5b-8bab-51c1865a8204	01a1e455-f140-7170-9332-3282077effde	worker	agency-supervisors	\N	finished	done	f	8205092199999
01a22dcf-2356-767a-b817-7a880087fdb3	01a1e455-f140-7170-9332-3282077effde	worker	team	\N	finished	done	f	8205092199999
01a22dcf-22e9-7b5b-8bab-51c1865a8204	01a1e503-e480-7854-821a-fec8c7c513a6	worker	agency-supervisors	\N	finished	done	f	8205086799999
01a22dcf-2356-767a-b817-7a880087fdb3	01a1e503-e480-7854-821a-fec8c7c513a6	worker	team	\N	finished	done	f	8205086799999
01a22dcf-259d-7519-be48-d91d3c3172d3	01a1ea85-ce00-72ba-9687-55da7aa1edf9	author	author	\N	\N	\N	f	\N
01a22dcf-23c3-7d96-b6f9-8959165f2642	01a1ede6-fa60-7db7-818c-de437f836f29	author	author	\N	\N	\N	f	\N
01a22dcf-22e9-7b5b-8bab-51c1865a8204	01a1ea85-ce00-72ba-9687-55da7aa1edf9	worker	agency-supervisors	\N	finished	done	f	8205005199999
01a22dcf-2356-767a-b817-7a880087fdb3	01a1ea85-ce00-72ba-9687-55da7aa1edf9	worker	team	\N	finished	done	f	8205005199999
01a22dcf-259d-7519-be48-d91d3c3172d3	01a1ef6c-13c0-785d-b812-2728445d4f7f	author	author	\N	\N	\N	f	\N
01a22dcf-22e9-7b5b-8bab-51c1865a8204	01a1ede6-fa60-7db7-818c-de437f836f29	worker	agency-supervisors	\N	finished	done	f	8204999499999
01a22dcf-2356-767a-b817-7a880087fdb3	01a1ede6-fa60-7db7-818c-de437f836f29	worker	team	\N	finished	done	f	8204999499999
01a22dcf-22e9-7b5b-8bab-51c1865a8204	01a1ef6c-13c0-785d-b812-2728445d4f7f	worker	agency-supervisors	\N	finished	done	f	8204915799999
01a22dcf-2356-767a-b817-7a880087fdb3	01a1ef6c-13c0-785d-b812-2728445d4f7f	worker	team	\N	finished	done	f	8204915799999
01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	01a1f3f2-3820-7478-aae5-438e36afd735	author	author	\N	\N	\N	f	\N
01a22dcf-22e9-7b5b-8bab-51c1865a8204	01a1f3f2-3820-7478-aae5-438e36afd735	worker	agency-supervisors	\N	open	waiting	f	1100000000000001795094180000
01a22dcf-2356-767a-b817-7a880087fdb3	01a1f3f2-3820-7478-aae5-438e36afd735	worker	team	\N	open	waiting	f	1100000000000001795094180000
01a22dcf-259d-7519-be48-d91d3c3172d3	01a1f4fb-b8e0-7945-8f0c-dcd160941185	author	author	\N	\N	\N	f	\N
01a22dcf-274e-7fd7-aea7-72db179f18a9	01a1f5f7-7e00-751d-b23f-ecd6815a5939	author	author	\N	\N	\N	f	\N
01a22dcf-22e9-7b5b-8bab-51c1865a8204	01a1f4fb-b8e0-7945-8f0c-dcd160941185	worker	agency-supervisors	\N	open	in-hand	f	1100000000000001795111580000
01a22dcf-2356-767a-b817-7a880087fdb3	01a1f4fb-b8e0-7945-8f0c-dcd160941185	worker	team	\N	open	in-hand	f	1100000000000001795111580000
01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	01a1f825-f6c0-7bb0-897f-24e69b4bf96d	author	author	\N	\N	\N	f	\N
01a22dcf-23c3-7d96-b6f9-8959165f2642	01a1f8d5-bec0-706a-b5db-a6cc52b380c0	author	author	\N	\N	\N	f	\N
01a22dcf-22e9-7b5b-8bab-51c1865a8204	01a1f5f7-7e00-751d-b23f-ecd6815a5939	worker	agency-supervisors	\N	finished	done	f	8204834439999
01a22dcf-2356-767a-b817-7a880087fdb3	01a1f5f7-7e00-751d-b23f-ecd6815a5939	worker	team	\N	finished	done	f	8204834439999
01a22dcf-2825-73b8-89de-e4c58a8d7295	01a1f5f7-7e00-751d-b23f-ecd6815a5939	worker	escalated	\N	finished	done	f	8204834439999
01a22dcf-259d-7519-be48-d91d3c3172d3	01a1f86f-34c0-7eb1-be9f-49eaa80d38eb	author	author	\N	\N	\N	f	\N
01a22dcf-234a-729e-beb1-5448a3a884cc	01a1f86f-34c0-7eb1-be9f-49eaa80d38eb	worker	agency-supervisors	\N	open	in-hand	f	1100000000000001795174200000
01a22dcf-2366-7756-bbe1-ec70f9f0cad7	01a1f86f-34c0-7eb1-be9f-49eaa80d38eb	worker	team	\N	open	in-hand	f	1100000000000001795174200000
01a22dcf-259d-7519-be48-d91d3c3172d3	01a1f90a-d880-7cd0-9f0d-9bf9d140c315	author	author	\N	\N	\N	f	\N
01a22dcf-22e9-7b5b-8bab-51c1865a8204	01a1f8d5-bec0-706a-b5db-a6cc52b380c0	worker	agency-supervisors	\N	open	in-hand	f	1100000000000001795176200000
01a22dcf-2356-767a-b817-7a880087fdb3	01a1f8d5-bec0-706a-b5db-a6cc52b380c0	worker	team	\N	open	in-hand	f	1100000000000001795176200000
01a22dcf-259d-7519-be48-d91d3c3172d3	01a1f95d-3e40-7169-810f-625b7a8eec91	author	author	\N	\N	\N	f	\N
01a22dcf-22e9-7b5b-8bab-51c1865a8204	01a20016-6f40-7484-b007-a53d8e21af04	worker	agency-supervisors	\N	open	unread	t	0017953014800001795297880000
01a22dcf-2356-767a-b817-7a880087fdb3	01a20016-6f40-7484-b007-a53d8e21af04	worker	team	\N	open	unread	t	0017953014800001795297880000
01a22dcf-22e9-7b5b-8bab-51c1865a8204	01a1f90a-d880-7cd0-9f0d-9bf9d140c315	worker	agency-supervisors	\N	open	in-hand	f	1100000000000001795179680000
01a22dcf-2356-767a-b817-7a880087fdb3	01a1f90a-d880-7cd0-9f0d-9bf9d140c315	worker	team	\N	open	in-hand	f	1100000000000001795179680000
01a22dcf-22e9-7b5b-8bab-51c1865a8204	01a1f825-f6c0-7bb0-897f-24e69b4bf96d	worker	agency-supervisors	\N	finished	done	f	8204828499999
01a22dcf-2356-767a-b817-7a880087fdb3	01a1f825-f6c0-7bb0-897f-24e69b4bf96d	worker	team	\N	finished	done	f	8204828499999
01a22dcf-22e9-7b5b-8bab-51c1865a8204	01a2005f-ad40-7045-ba3b-98d848a89488	worker	agency-supervisors	\N	open	in-hand	f	1100000000000001795302680000
01a22dcf-2356-767a-b817-7a880087fdb3	01a2005f-ad40-7045-ba3b-98d848a89488	worker	team	\N	open	in-hand	f	1100000000000001795302680000
01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	01a1fa0b-3180-70b0-ad49-eb093797f86d	author	author	\N	\N	\N	f	\N
01a22dcf-2907-7efe-83a7-49da9881c0da	01a1fa0b-3180-70b0-ad49-eb093797f86d	worker	agency-supervisors	\N	open	unread	f	1017954340800001795196480000
01a22dcf-22e9-7b5b-8bab-51c1865a8204	01a1f95d-3e40-7169-810f-625b7a8eec91	worker	agency-supervisors	\N	open	in-hand	f	1100000000000001795185080000
01a22dcf-2356-767a-b817-7a880087fdb3	01a1f95d-3e40-7169-810f-625b7a8eec91	worker	team	\N	open	in-hand	f	1100000000000001795185080000
01a22dcf-259d-7519-be48-d91d3c3172d3	01a20016-6f40-7484-b007-a53d8e21af04	author	author	\N	\N	\N	f	\N
01a22dcf-23c3-7d96-b6f9-8959165f2642	01a2005f-ad40-7045-ba3b-98d848a89488	author	author	\N	\N	\N	f	\N
01a22dcf-2825-73b8-89de-e4c58a8d7295	01a20016-6f40-7484-b007-a53d8e21af04	worker	escalated	\N	open	unread	t	0017953014800001795297880000
01a22dcf-2825-73b8-89de-e4c58a8d7295	01a2005f-ad40-7045-ba3b-98d848a89488	worker	escalated	\N	open	in-hand	f	1100000000000001795302680000
01a22dcf-23c3-7d96-b6f9-8959165f2642	01a202b7-58e0-7680-a01c-63e3905bde3b	author	author	\N	\N	\N	f	\N
\.


--
-- Data for Name: file_messages; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.file_messages (id, file_id, kind, text, by_id, at) FROM stdin;
01a1d430-5620-78ac-80e7-65742be97581	01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	question	Who found the second profile, and does Emi know that they did?	01a22dcf-2678-7271-b475-f7957c1c7cc1	2026-11-13 09:15:00+00
01a1d4cb-f9e0-738a-801a-2682465ecf97	01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	answer	Her support worker. Emi was there and showed it to her.	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	2026-11-13 12:05:00+00
01a1d587-a8c0-79fb-8869-7f04c0e9bec7	01a1d46b-d880-7d14-9c60-96752c2ef2a0	accepted	We are opening a file and will see Leo on his own, with someone he trusts.	01a22dcf-274e-7fd7-aea7-72db179f18a9	2026-11-13 15:30:00+00
01a1e3cc-9d00-7e9f-8f04-28d2876ac267	01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	accepted	We are opening a file together with adult social care.	01a22dcf-2678-7271-b475-f7957c1c7cc1	2026-11-16 10:00:00+00
01a1e8d7-81c0-7219-b6f7-e642af21a14c	01a1e455-f140-7170-9332-3282077effde	accepted	We are opening a file. We will not speak to anyone in the family until we have agreed with police how to do it.	01a22dcf-2678-7271-b475-f7957c1c7cc1	2026-11-17 09:30:00+00
01a1e929-e780-759b-ac8c-0689fcf8cf8b	01a1e503-e480-7854-821a-fec8c7c513a6	finished	Her older cousin left the tobacco in a coat that they share; her mother has spoken to both. Please tell us if you notice anything else.	01a22dcf-274e-7fd7-aea7-72db179f18a9	2026-11-17 11:00:00+00
01a1ee07-0580-7f2a-a0be-97f19b3f3673	01a1ea85-ce00-72ba-9687-55da7aa1edf9	accepted	We are opening a file and will refer Tyrell to the National Referral Mechanism. He is to be treated as harmed, not as an offender.	01a22dcf-2678-7271-b475-f7957c1c7cc1	2026-11-18 09:40:00+00
01a1ee5d-ff20-7433-94a9-1144e43cf0f4	01a1ede6-fa60-7db7-818c-de437f836f29	accepted	We are opening files for Jamie and for the older pupils. Police ask that nobody looks at or passes on what was filmed.	01a22dcf-2678-7271-b475-f7957c1c7cc1	2026-11-18 11:15:00+00
01a1f35b-2840-75a5-9bad-75ab78d192a9	01a1ef6c-13c0-785d-b812-2728445d4f7f	accepted	We are opening a file. Police are asked in writing about the car.	01a22dcf-274e-7fd7-aea7-72db179f18a9	2026-11-19 10:30:00+00
01a1f41b-6b00-7b52-a429-f13e34097cfc	01a1f3f2-3820-7478-aae5-438e36afd735	question	Which school does Aliya go to, and who lives with her?	01a22dcf-274e-7fd7-aea7-72db179f18a9	2026-11-19 14:00:00+00
01a1f834-9cc0-76fc-8286-4bda4319459d	01a1f5f7-7e00-751d-b23f-ecd6815a5939	accepted	Police found Dawit at midnight. He is treated as a child until his age is known, and has a foster placement.	01a22dcf-2825-73b8-89de-e4c58a8d7295	2026-11-20 09:06:00+00
01a1f88f-3fe0-704f-9109-83f8ba7a16fe	01a1f825-f6c0-7bb0-897f-24e69b4bf96d	accepted	We are opening a file today. A social worker sees Maya at school before she goes home.	01a22dcf-2678-7271-b475-f7957c1c7cc1	2026-11-20 10:45:00+00
\.


--
-- Data for Name: file_notes; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.file_notes (id, file_id, kind, text, team_id, by_id, at) FROM stdin;
01a1f5f8-b680-7b73-948d-6e450867f07e	01a1f5f7-7e00-751d-b23f-ecd6815a5939	escalated	\N	\N	\N	2026-11-19 22:41:20+00
01a1f8b8-72c0-7d79-9205-8c2ac759b764	01a1f86f-34c0-7eb1-be9f-49eaa80d38eb	passed	A place rather than a child we know. You hold the reports about Coronation Gardens.	01a22dcf-2366-7756-bbe1-ec70f9f0cad7	01a22dcf-274e-7fd7-aea7-72db179f18a9	2026-11-20 11:30:00+00
01a1f9cb-1b40-7ef8-afdf-a82febd9be69	01a1f90a-d880-7cd0-9f0d-9bf9d140c315	close-proposed	The meeting was with her cousin Ana from Harrowmere, and her mother took her there. Police have spoken to both.	\N	01a22dcf-2678-7271-b475-f7957c1c7cc1	2026-11-20 16:30:00+00
01a20060-e5c0-7abf-a17a-60941e75febf	01a20016-6f40-7484-b007-a53d8e21af04	escalated	\N	\N	\N	2026-11-21 23:11:20+00
01a20060-e5c0-7782-9020-35005d215cb6	01a2005f-ad40-7045-ba3b-98d848a89488	escalated	\N	\N	\N	2026-11-21 23:11:20+00
\.


--
-- Data for Name: processed_requests; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.processed_requests (key, account_id, body_hash, answer, at) FROM stdin;
88ee9438-be28-4585-8d72-ae82a3f8e59a	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-P5P0SD71	2026-11-12 14:10:00+00
00f95cc1-4383-4eb4-a2ab-093e7cc90707	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	\\xe3d10ab62cfb62a29669b10be3c812b90987bfb85f648f5a9746a6d509cf33a5	WM-P5P0SD71	2026-11-12 14:11:20+00
0023f030-dcb3-4657-bc43-a69b39e1d2e8	01a22dcf-2678-7271-b475-f7957c1c7cc1	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-P5P0SD71	2026-11-12 14:40:00+00
720f5ac2-e89c-4d6d-8428-6f8e47e2aa0f	01a22dcf-2678-7271-b475-f7957c1c7cc1	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-P5P0SD71	2026-11-13 09:15:00+00
9e43272d-4ff2-4359-ac5c-c371d3e07efe	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-58132W14	2026-11-13 10:20:00+00
5f60c367-6358-4856-b601-aeee3cc5b9a2	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	\\xbdde6dcce4c43777cddbb8e287f5abdbe5a3b13a36d5e71cf1e3fedae7bf0ddb	WM-58132W14	2026-11-13 10:21:20+00
7f569c5f-dc6b-414c-8d0f-92b182968766	01a22dcf-274e-7fd7-aea7-72db179f18a9	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-58132W14	2026-11-13 11:05:00+00
f8ac8304-7ec9-4fde-a82c-51db4b0b8295	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-P5P0SD71	2026-11-13 12:05:00+00
59fefe6d-6114-4ff8-81f7-865803683106	01a22dcf-274e-7fd7-aea7-72db179f18a9	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-58132W14	2026-11-13 15:30:00+00
ecec0bd1-f7cb-40c6-a46f-47e264c999ed	01a22dcf-2678-7271-b475-f7957c1c7cc1	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-P5P0SD71	2026-11-16 09:50:00+00
06bc5656-75b3-4d52-bc67-933c0eb7a7ab	01a22dcf-2678-7271-b475-f7957c1c7cc1	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-P5P0SD71	2026-11-16 10:00:00+00
7e9728be-3655-47df-a9a3-fefbe78622c3	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-AM4SPVJX	2026-11-16 12:30:00+00
2b22e89b-a1e1-4ee2-a6f0-a2b094555003	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	\\xc84c22ae0117d3eef8290441ad8a68f8b41cb9c7724bb190a8dd5aea78f2156e	WM-AM4SPVJX	2026-11-16 12:31:20+00
e77ea155-ef89-4ac0-b138-c72e4d190196	01a22dcf-2678-7271-b475-f7957c1c7cc1	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-AM4SPVJX	2026-11-16 12:50:00+00
927da5b7-0274-4d66-8369-f67777436509	01a22dcf-23c3-7d96-b6f9-8959165f2642	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-P20F468B	2026-11-16 15:40:00+00
479a4822-f0bd-4834-8675-484e45c28361	01a22dcf-23c3-7d96-b6f9-8959165f2642	\\x6a4aff0c6e8f30e6a76392833c4d10ff1061c559c0156f061c236fc5d8bf09e6	WM-P20F468B	2026-11-16 15:41:20+00
97447448-005b-461f-9c44-4e78b13ac88b	01a22dcf-274e-7fd7-aea7-72db179f18a9	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-P20F468B	2026-11-16 16:05:00+00
0666ec30-1ae3-48aa-a5a6-2cd6a73561c0	01a22dcf-2678-7271-b475-f7957c1c7cc1	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-AM4SPVJX	2026-11-17 09:30:00+00
6a8d676a-8b6c-4f0a-83b5-3899f370a3b8	01a22dcf-274e-7fd7-aea7-72db179f18a9	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-P20F468B	2026-11-17 11:00:00+00
3978e813-f316-4fa3-8c48-750f069ccd8e	01a22dcf-259d-7519-be48-d91d3c3172d3	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-NCJRHSW8	2026-11-17 17:20:00+00
485d9cad-af62-4c32-a403-f232ba5f338f	01a22dcf-259d-7519-be48-d91d3c3172d3	\\xacc2c836d77b30147ecdbdd7052c65575e98af5ff9f354a5d62ef3e7929bfd9c	WM-NCJRHSW8	2026-11-17 17:21:20+00
bd7e0de9-ba6c-4681-96a9-e7b698bd0856	01a22dcf-259d-7519-be48-d91d3c3172d3	\\xe3212116589fc419ed1c06be7d96bc5722d55ae57415dcdb221656c5be686683	WM-NCJRHSW8	2026-11-17 17:28:00+00
38cffc09-0d8b-4432-b450-7969530002ca	01a22dcf-259d-7519-be48-d91d3c3172d3	\\x0cfd534f606ac3ea494fc46622ca4a21a060e465f77706d822cd90182c163290	WM-NCJRHSW8	2026-11-17 17:36:00+00
0f8a10c8-0af5-42bf-8294-591d86238bed	01a22dcf-2678-7271-b475-f7957c1c7cc1	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-NCJRHSW8	2026-11-17 17:48:00+00
abd363ba-91ab-4eaa-9dbf-8a369583d088	01a22dcf-23c3-7d96-b6f9-8959165f2642	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-72CFEAF9	2026-11-18 09:05:00+00
64f185c8-d969-4a77-94aa-1397064a332d	01a22dcf-23c3-7d96-b6f9-8959165f2642	\\x6125516f2812a5656b3f062ee40d2ff1e96ecb7ec30a676511631d1c59c2425c	WM-72CFEAF9	2026-11-18 09:06:20+00
ae8892c6-b82c-447c-a7e9-6eb2bb541d70	01a22dcf-23c3-7d96-b6f9-8959165f2642	\\x33e933178cffb5e8a06f6f83ab3867c10b3514002317afb0efc37c420b6916ba	WM-72CFEAF9	2026-11-18 09:12:00+00
aec2f87a-bfcf-4a97-875f-50f39469f31c	01a22dcf-23c3-7d96-b6f9-8959165f2642	\\x83b0520cd33342b9b317434d93958b0d2e481ff08cd34ae1ec1b6a20042738ae	WM-72CFEAF9	2026-11-18 09:20:00+00
04109a2d-beee-4849-b882-bd0e70121694	01a22dcf-2678-7271-b475-f7957c1c7cc1	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-72CFEAF9	2026-11-18 09:32:00+00
dbda1fe9-5778-4f60-a130-b394db9e69d5	01a22dcf-2678-7271-b475-f7957c1c7cc1	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-NCJRHSW8	2026-11-18 09:40:00+00
2ba7c01c-20ba-4568-a84f-1106934bbd5e	01a22dcf-259d-7519-be48-d91d3c3172d3	\\x52c403d60e19358b9a66556a5b0fe769b401ca6539bc3fb0d01f0712a0a51ee6	WM-NCJRHSW8	2026-11-18 10:02:00+00
156069a3-5d02-479c-8a70-5d07cfe93673	01a22dcf-259d-7519-be48-d91d3c3172d3	\\x429080451e0c8c0be750bccd45f6a8e147537b4372bc0640338fa8e0be82899e	WM-NCJRHSW8	2026-11-18 10:10:00+00
dcc396c4-2f5b-4405-8685-929049eaf66c	01a22dcf-2678-7271-b475-f7957c1c7cc1	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-72CFEAF9	2026-11-18 11:15:00+00
a06b1312-3c1f-47b3-bea5-ab2c6fa97ea5	01a22dcf-259d-7519-be48-d91d3c3172d3	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-DJVJAT0D	2026-11-18 16:10:00+00
1f72a534-b025-4e13-adde-936d8fc92c30	01a22dcf-259d-7519-be48-d91d3c3172d3	\\x36458ee9b595594d6ac4686a80efc4ba6c5b32b978567f916dc94f58602fd39a	WM-DJVJAT0D	2026-11-18 16:11:20+00
726880b7-3846-4e78-9823-3c3cdf0103dd	01a22dcf-23c3-7d96-b6f9-8959165f2642	\\x39968112194150895a1d99d8b167c51037d68767fbeca5a1dd4229ed801a69ef	WM-72CFEAF9	2026-11-18 16:20:00+00
612d2077-fff1-41ec-8bdd-df6e6a1665b9	01a22dcf-23c3-7d96-b6f9-8959165f2642	\\xd56f3c00c4a72320f06536485df1acd255ce330739bd510c6936886fc2655974	WM-72CFEAF9	2026-11-18 16:28:00+00
61d0a409-b1fb-4d77-96ba-f330ce9f6860	01a22dcf-274e-7fd7-aea7-72db179f18a9	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-DJVJAT0D	2026-11-18 16:45:00+00
51b0990d-9be3-4462-8320-bc179a5af374	01a22dcf-274e-7fd7-aea7-72db179f18a9	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-DJVJAT0D	2026-11-19 10:30:00+00
2e9bf7a3-36fb-4c9f-b3e5-c0cf591a6f19	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-RJ1B66NC	2026-11-19 13:15:00+00
b7b39dad-e31f-4b67-bc25-87d6abb2410c	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	\\x7eb83114275bfa48ad7d17c043249e489810f191f19d65977c4d4dffb0db554e	WM-RJ1B66NC	2026-11-19 13:16:20+00
c9a5bd01-a64a-43e8-8aec-1742dcf45206	01a22dcf-274e-7fd7-aea7-72db179f18a9	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-RJ1B66NC	2026-11-19 13:50:00+00
1d63d545-69f8-459a-a512-7e98b429009b	01a22dcf-274e-7fd7-aea7-72db179f18a9	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-RJ1B66NC	2026-11-19 14:00:00+00
19ee9e03-87ea-433b-886c-cf776e528855	01a22dcf-259d-7519-be48-d91d3c3172d3	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-T4Q84266	2026-11-19 18:05:00+00
dbd6aa1a-cc4d-4a47-b2fc-2904e7b056f1	01a22dcf-259d-7519-be48-d91d3c3172d3	\\x9ede99c6a8b41dcc2c52117682814d92036f3cf1d59edd6911c2d820863974a3	WM-T4Q84266	2026-11-19 18:06:20+00
2a59adbb-ee33-4357-b89d-2954fc7a466c	01a22dcf-274e-7fd7-aea7-72db179f18a9	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-GRD1Y3SA	2026-11-19 22:40:00+00
dbeb79ed-eb64-4ed4-9272-44b626a5758c	01a22dcf-274e-7fd7-aea7-72db179f18a9	\\x77e3375c615f9fa9fdda69ee985714ecd7692b2eca36a27f0bdc9f62bb0acff9	WM-GRD1Y3SA	2026-11-19 22:41:20+00
bd1321ab-a0e4-44d0-9700-c00dc73a0669	01a22dcf-274e-7fd7-aea7-72db179f18a9	\\xdf9837222720c8fc94a65539b30f567d8f01887132259ddf5f07606af340ce98	WM-GRD1Y3SA	2026-11-19 22:45:00+00
6bd8fe55-f893-42f5-b25b-e85152c01384	01a22dcf-274e-7fd7-aea7-72db179f18a9	\\x108fb538eed092271fd4fa143a2297020af090fb43a5a5ce1bafb5cad80b862a	WM-GRD1Y3SA	2026-11-19 22:55:00+00
ffdc4049-a664-4e58-b95f-6d9f616e3f0a	01a22dcf-274e-7fd7-aea7-72db179f18a9	\\xcbd79c0edec2e5fe02eb397be70a628207827b2eb28cb9c63391e8406a8ce114	WM-GRD1Y3SA	2026-11-19 23:08:00+00
6454c550-95b9-48fc-b8f6-794bf0b75820	01a22dcf-2825-73b8-89de-e4c58a8d7295	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-GRD1Y3SA	2026-11-20 08:10:00+00
0243f735-1216-49d3-a468-1db8778095a7	01a22dcf-2678-7271-b475-f7957c1c7cc1	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-T4Q84266	2026-11-20 08:40:00+00
2d6cea20-1f04-4d34-b67e-aafd742b7780	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-S3F6P6SS	2026-11-20 08:50:00+00
9b044342-8a55-4688-9529-f16e5fe9cd81	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	\\x2e7431a4fab1bb82c7ef2ee7b69fbd09bbbed23086d79be6c1534e66dea58dfd	WM-S3F6P6SS	2026-11-20 08:51:20+00
b65bed43-3884-4599-bab0-b20cc5ae4e2f	01a22dcf-2678-7271-b475-f7957c1c7cc1	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-S3F6P6SS	2026-11-20 09:02:00+00
14613ef9-e05f-42d3-b266-3d34ae9f730b	01a22dcf-2825-73b8-89de-e4c58a8d7295	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-GRD1Y3SA	2026-11-20 09:06:00+00
29fe49b4-e13a-48fc-8663-1e4eaef4bb93	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	\\x7204089237ac56849b3dfafdc22d0d976da60ed88abe3e77e637bd2e08f651ee	WM-S3F6P6SS	2026-11-20 09:14:00+00
d9d9a155-5a77-4329-b25d-11cd3728c8b9	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	\\xe4b90afb8c9e7594e7f92869bf2ab13ed04659d53eb7d89ae73348940bb1877e	WM-S3F6P6SS	2026-11-20 09:21:00+00
b9802828-1385-4064-acf7-7e01a27c6bdb	01a22dcf-259d-7519-be48-d91d3c3172d3	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-X9BERTCZ	2026-11-20 10:10:00+00
8692f016-c0cb-4e14-af2d-5db64c3b513f	01a22dcf-259d-7519-be48-d91d3c3172d3	\\x215bc7cb39d869278ac3fb8ad98ca7ecea16dc545e218476098ca628f36db728	WM-X9BERTCZ	2026-11-20 10:11:20+00
5fa1773b-097d-47ef-a816-a446dadafb36	01a22dcf-274e-7fd7-aea7-72db179f18a9	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-X9BERTCZ	2026-11-20 10:25:00+00
f869b8c1-4c19-4131-958c-f84388161ee5	01a22dcf-274e-7fd7-aea7-72db179f18a9	\\xc8a814aa7329b65b17858508aee783dbc2729809ecf2ef4665a28616afbf5773	WM-GRD1Y3SA	2026-11-20 10:30:00+00
109bb4e8-7a56-47c6-82ca-d13cc1026be6	01a22dcf-274e-7fd7-aea7-72db179f18a9	\\x0967d59b926877e38085b8a497c3eeac2c4779edaecda274bb644213df0f74c6	WM-GRD1Y3SA	2026-11-20 10:36:00+00
8f18aed9-baf3-44af-902b-04f980b6a506	01a22dcf-2678-7271-b475-f7957c1c7cc1	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-S3F6P6SS	2026-11-20 10:45:00+00
aa181609-0f2f-41fe-a60f-ccc6c20f14b7	01a22dcf-274e-7fd7-aea7-72db179f18a9	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-X9BERTCZ	2026-11-20 11:30:00+00
53d7123f-4523-4f12-8db2-07e78bea54a9	01a22dcf-23c3-7d96-b6f9-8959165f2642	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-YMB9DHNE	2026-11-20 12:02:00+00
0a548087-70fe-43b4-92f5-645f0965a868	01a22dcf-23c3-7d96-b6f9-8959165f2642	\\x2b3b0803d76c3e03073a3a7c7385854a9f908ba39ded4c158034d401bca2917a	WM-YMB9DHNE	2026-11-20 12:03:20+00
33b38fb3-de30-4cbb-b28c-f7b9d37ca8bd	01a22dcf-29da-778b-8cdc-100353717c06	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-X9BERTCZ	2026-11-20 12:20:00+00
14609121-52e7-49ad-8510-95c97b5584e9	01a22dcf-2678-7271-b475-f7957c1c7cc1	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-YMB9DHNE	2026-11-20 12:45:00+00
59da7394-b11f-4eaa-9d17-232880eeb550	01a22dcf-259d-7519-be48-d91d3c3172d3	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-27WHBQFF	2026-11-20 13:00:00+00
bc482e9e-2e4d-4e33-9b24-b6a1c38911d5	01a22dcf-259d-7519-be48-d91d3c3172d3	\\x9fb14f95c8c5aeef3fe0b3e7938ecb14374d56b8097e48e082443a350ca9200b	WM-27WHBQFF	2026-11-20 13:01:20+00
2f6dad87-c02d-4942-aebc-03d792961d98	01a22dcf-259d-7519-be48-d91d3c3172d3	\\x2c38bab24ea35a4b3eafaf6029b02276ad43b35978026779307536017677c3dc	WM-27WHBQFF	2026-11-20 13:08:00+00
be270fd1-9b68-46b4-a52f-3f99b241edb6	01a22dcf-259d-7519-be48-d91d3c3172d3	\\xacbc11614d520c5704c60be32480843e118c42146a21f2cef82ecff02cdf5b1f	WM-27WHBQFF	2026-11-20 13:15:00+00
c24ca03e-7555-47d3-bfa3-a568017d7ec1	01a22dcf-2678-7271-b475-f7957c1c7cc1	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-27WHBQFF	2026-11-20 13:24:00+00
678d4047-9822-42bb-9092-ea2168407dd7	01a22dcf-2678-7271-b475-f7957c1c7cc1	\\x787ed128a8ec336e609084770c7ed0ea5b6c3c7b768d64652e8be88ff0a8199c	WM-YMB9DHNE	2026-11-20 13:35:00+00
f6385a89-fb56-4823-a09a-0ad081b150af	01a22dcf-259d-7519-be48-d91d3c3172d3	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-GRDGJFDJ	2026-11-20 14:30:00+00
23fe19a7-c064-4b39-b70b-2f3da55d17e0	01a22dcf-259d-7519-be48-d91d3c3172d3	\\x32007e1c474557f8ecf9843a2e6a3f7bfd79c1923f0a2e3dc7733e1f1a9cd7ff	WM-GRDGJFDJ	2026-11-20 14:31:20+00
99624e86-0015-4e38-b131-b54cfeed91eb	01a22dcf-259d-7519-be48-d91d3c3172d3	\\x42b0a754ad57c5b6520631c43ce2cf63b93728b933e7fdb0a02a3cd507c762d6	WM-GRDGJFDJ	2026-11-20 14:44:00+00
7f5d1be7-b5ba-4747-9b7c-7cc7b3d1b623	01a22dcf-259d-7519-be48-d91d3c3172d3	\\xdc37ff580a6ab8d8a59502d9fc8db186099718a54f4087b7c2b1bb76e6ed0278	WM-GRDGJFDJ	2026-11-20 14:52:00+00
c9324942-b7bc-4400-907c-6d6c599f08dc	01a22dcf-274e-7fd7-aea7-72db179f18a9	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-GRDGJFDJ	2026-11-20 15:04:00+00
9dc77f24-5eb0-466e-8cf5-3e100dacfe38	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	\\x03fe57d4a5fab6a649eefb57c64cee255b8f23b41ea9cd19212671737cf7e810	WM-S3F6P6SS	2026-11-20 15:30:00+00
da4e2088-0a03-4561-a024-b1952665b996	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	\\x58e02db5c3ecdfa8c11da6f598aff78cb6deec2aff7efa85d75627531eead7ab	WM-S3F6P6SS	2026-11-20 15:38:00+00
8584988f-96b9-4bf3-b747-fa65f3468351	01a22dcf-259d-7519-be48-d91d3c3172d3	\\x45f47041257510774c23daa98dcd2d6c3b9f24c6db822c2cc2805368f8b947b5	WM-27WHBQFF	2026-11-20 16:06:00+00
6ed3afc1-c4c8-45a8-8e8b-68ea49220118	01a22dcf-259d-7519-be48-d91d3c3172d3	\\x4c0a7a0e0f9aaba38299d5a2db5e923e5bc34e9db89d4fa9c6ab5a17184704ea	WM-27WHBQFF	2026-11-20 16:12:00+00
5c159271-6617-4183-89bc-f7e89d00552d	01a22dcf-2678-7271-b475-f7957c1c7cc1	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-27WHBQFF	2026-11-20 16:30:00+00
b9e90b61-4704-49d4-bff7-7b88ae55ff36	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-AEQQEAYY	2026-11-20 17:40:00+00
6724d486-98af-4752-83ad-e35cbf0a4b16	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	\\x0a0f7417f1a9e337d3931954d3cf5a6efcf949fae4d73ee37896c6f98fa1b346	WM-AEQQEAYY	2026-11-20 17:41:20+00
17d14872-8cf7-4852-b218-98263eeb4100	01a22dcf-259d-7519-be48-d91d3c3172d3	\\x6961ba9f6e0da8c6c021f91dec15cdc417d9397952a556bb7935258af3508935	WM-GRDGJFDJ	2026-11-21 11:02:00+00
b1f80670-9971-4d79-af4c-2100c3e656d0	01a22dcf-259d-7519-be48-d91d3c3172d3	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-KAC0R1Q3	2026-11-21 21:50:00+00
c1d567bb-c164-48ba-88d0-fe3f5ef5994b	01a22dcf-259d-7519-be48-d91d3c3172d3	\\xd880c929cbff976e300e8e8c409e9e748192710cd48a93a820f1a820d861479c	WM-KAC0R1Q3	2026-11-21 21:51:20+00
6cb5f0dd-1188-4ec1-9bce-cc938cd0c8ac	01a22dcf-259d-7519-be48-d91d3c3172d3	\\x4aff758a168d4ae628dedaaa90ef2307094c1e0e0ed19d821023802d694677b3	WM-KAC0R1Q3	2026-11-21 22:05:00+00
011bd23a-3102-40f1-803e-6af8ed739fe2	01a22dcf-259d-7519-be48-d91d3c3172d3	\\x93eafd4829232abd303dcac9c0c1b7584e701d0c11dba5b768083077b7a0ebca	WM-KAC0R1Q3	2026-11-21 22:15:00+00
66adea0b-3509-4e46-b2c4-7e1d0d4c73b8	01a22dcf-23c3-7d96-b6f9-8959165f2642	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-5Y6JEF9A	2026-11-21 23:10:00+00
8634b9b7-38be-4d10-99f2-e2b8d5feba4d	01a22dcf-23c3-7d96-b6f9-8959165f2642	\\x75c4f86eeb8384407c8313f85f29a9fabe2347a3090f1658038d96957b9a5b71	WM-5Y6JEF9A	2026-11-21 23:11:20+00
4c956155-76c7-482d-9ab9-1ee833376a3b	01a22dcf-23c3-7d96-b6f9-8959165f2642	\\xf4c53cb197c17180a63235622465a5e1b420d95cfac07aa3fdec461cffa7c819	WM-5Y6JEF9A	2026-11-21 23:22:00+00
6692b498-d6f4-4a75-a017-4c666cefb229	01a22dcf-23c3-7d96-b6f9-8959165f2642	\\x4c3b57e4f893f66602f6cbcb81edc7b9976bca9d00b3a8b6ad939486235efc3a	WM-5Y6JEF9A	2026-11-21 23:31:00+00
dc225e21-b117-46b7-b5a8-b5132d53002d	01a22dcf-2825-73b8-89de-e4c58a8d7295	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-5Y6JEF9A	2026-11-22 08:40:00+00
bd83ab2d-b676-4796-92ff-734c233186e0	01a22dcf-23c3-7d96-b6f9-8959165f2642	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-YDQPPC3X	2026-11-22 10:05:00+00
\.


--
-- Data for Name: record_values; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.record_values (id, record_id, file_id, kind, words, folded, said_at, sureness, said_by_id) FROM stdin;
01a1d019-4740-7517-9da1-83f33206bd07	01a1d019-4740-7cdc-ba91-22fb4deed50d	01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	description	Name not known	namenotknown	2026-11-12 14:11:20+00	not-known	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b
01a1d019-4740-7a9b-b9ab-1112889e5fb3	01a1d019-4740-7f80-9207-6b01914f9482	01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	name	Emi Tanaka-Reid	emitanakareid	2026-11-12 14:11:20+00	not-known	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b
01a1d019-4740-7cd9-aa11-253f2c4afc0d	01a1d019-4740-7cdc-ba91-22fb4deed50d	01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	name	second profile on Loopchat	secondprofileonloopchat	2026-11-12 14:11:20+00	not-known	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b
01a1d46d-1100-77a8-92cb-8255685e2dc5	01a1d46d-1100-7702-9277-b9e04d4a49af	01a1d46b-d880-7d14-9c60-96752c2ef2a0	name	Leo Marchetti	leomarchetti	2026-11-13 10:21:20+00	not-known	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b
01a1d46d-1100-7a79-9914-ab7807c7333f	01a1d46d-1100-72a0-bad0-99910043e135	01a1d46b-d880-7d14-9c60-96752c2ef2a0	description	Leo trusts him	leotrustshim	2026-11-13 10:21:20+00	not-known	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b
01a1d46d-1100-7f38-9886-cd5a46fb51b0	01a1d46d-1100-72a0-bad0-99910043e135	01a1d46b-d880-7d14-9c60-96752c2ef2a0	name	His grandfather	hisgrandfather	2026-11-13 10:21:20+00	not-known	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b
01a1e457-29c0-76e3-bd6c-f3c6b9d2b6ae	01a1e457-29c0-79bd-a207-e944bed70a4f	01a1e455-f140-7170-9332-3282077effde	name	Seren Pugh	serenpugh	2026-11-16 12:31:20+00	not-known	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b
01a1e457-29c0-7732-9651-84a9cd4801cd	01a1e457-29c0-748b-896d-4bd8a3472518	01a1e455-f140-7170-9332-3282077effde	description	Lives in the same house; I was not told who	livesinthesamehouseiwasnottoldwho	2026-11-16 12:31:20+00	not-known	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b
01a1e457-29c0-7dd6-9d7c-aa69f74230f7	01a1e457-29c0-748b-896d-4bd8a3472518	01a1e455-f140-7170-9332-3282077effde	name	A relative	arelative	2026-11-16 12:31:20+00	not-known	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b
01a1e505-1d00-7b45-bc67-e042d516805a	01a1e505-1d00-7994-9475-352a3c223118	01a1e503-e480-7854-821a-fec8c7c513a6	name	Ruby Lane	rubylane	2026-11-16 15:41:20+00	not-known	01a22dcf-23c3-7d96-b6f9-8959165f2642
01a1ea87-0680-7812-8a92-1cb385ea3ec4	01a1ea87-0680-793e-933f-f191f41ff26f	01a1ea85-ce00-72ba-9687-55da7aa1edf9	name	Tyrell Adeyemi-Cole	tyrelladeyemicole	2026-11-17 17:21:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1ea87-0680-7b18-9ae8-55861b5e8f0c	01a1ea87-0680-744e-b29a-336d3f1d142e	01a1ea85-ce00-72ba-9687-55da7aa1edf9	description	About 19, rides an electric scooter	about19ridesanelectricscooter	2026-11-17 17:21:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1ea87-0680-7bb0-a2da-6be33844e643	01a1ea87-0680-744e-b29a-336d3f1d142e	01a1ea85-ce00-72ba-9687-55da7aa1edf9	name	Dex	dex	2026-11-17 17:21:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1ea87-0680-7fd1-897f-0aed8b25ad6a	01a1ea87-0680-7c35-82ab-426ccc1e6555	01a1ea85-ce00-72ba-9687-55da7aa1edf9	name	The Marl Lane group	themarllanegroup	2026-11-17 17:21:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1ede8-32e0-70ae-a3f2-045947e0d9a7	01a1ede8-32e0-7483-bf53-7746ec775354	01a1ede6-fa60-7db7-818c-de437f836f29	description	Jamie knows their names and will tell police	jamieknowstheirnamesandwilltellpolice	2026-11-18 09:06:20+00	not-known	01a22dcf-23c3-7d96-b6f9-8959165f2642
01a1ede8-32e0-7417-b08f-c54fefafd8c6	01a1ede8-32e0-7bcd-b701-3a731ebe94f9	01a1ede6-fa60-7db7-818c-de437f836f29	description	He is with Jamie and wants to help	heiswithjamieandwantstohelp	2026-11-18 09:06:20+00	not-known	01a22dcf-23c3-7d96-b6f9-8959165f2642
01a1ede8-32e0-7524-b59b-8b1900b5402b	01a1ede8-32e0-7483-bf53-7746ec775354	01a1ede6-fa60-7db7-818c-de437f836f29	name	Three pupils of year 11	threepupilsofyear11	2026-11-18 09:06:20+00	not-known	01a22dcf-23c3-7d96-b6f9-8959165f2642
01a1ede8-32e0-7a6f-a100-6e9041fa4348	01a1ede8-32e0-7bcd-b701-3a731ebe94f9	01a1ede6-fa60-7db7-818c-de437f836f29	name	His dad	hisdad	2026-11-18 09:06:20+00	not-known	01a22dcf-23c3-7d96-b6f9-8959165f2642
01a1ede8-32e0-7f9e-bda4-ca8dfda61030	01a1ede8-32e0-7613-b734-d2378330ff9a	01a1ede6-fa60-7db7-818c-de437f836f29	name	Jamie Boswell	jamieboswell	2026-11-18 09:06:20+00	not-known	01a22dcf-23c3-7d96-b6f9-8959165f2642
01a1ef6d-4c40-7205-9ffa-9be60f2f76cc	01a1ef6d-4c40-79ef-882a-47f7de61183d	01a1ef6c-13c0-785d-b812-2728445d4f7f	name	Aaliyah Farouk	aaliyahfarouk	2026-11-18 16:11:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1ef6d-4c40-73dc-940c-d707218fd46a	01a1ef6d-4c40-7984-a453-def40a9d63c6	01a1ef6c-13c0-785d-b812-2728445d4f7f	name	WX14 Q	wx14q	2026-11-18 16:11:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1ef6d-4c40-7469-8210-a3b54ad0748b	01a1ef6d-4c40-7984-a453-def40a9d63c6	01a1ef6c-13c0-785d-b812-2728445d4f7f	description	Blue hatchback; I could not read the last letters	bluehatchbackicouldnotreadthelastletters	2026-11-18 16:11:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1ef6d-4c40-77ba-8231-a0bb28787b20	01a1ef6d-4c40-7a54-80d7-3dad49a4a2a5	01a1ef6c-13c0-785d-b812-2728445d4f7f	name	The driver	thedriver	2026-11-18 16:11:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1ef6d-4c40-7a86-b839-50c8d741fe97	01a1ef6d-4c40-7a54-80d7-3dad49a4a2a5	01a1ef6c-13c0-785d-b812-2728445d4f7f	description	A man, perhaps 30, in a grey cap	amanperhaps30inagreycap	2026-11-18 16:11:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1f3f3-70a0-735e-a2f1-4b9c5a78b286	01a1f3f3-70a0-71c7-a084-853bef1db99a	01a1f3f2-3820-7478-aae5-438e36afd735	name	Blue car	bluecar	2026-11-19 13:16:20+00	not-known	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b
01a1f3f3-70a0-7dff-8043-5b5056285c54	01a1f3f3-70a0-71c7-a084-853bef1db99a	01a1f3f2-3820-7478-aae5-438e36afd735	description	She did not say whose	shedidnotsaywhose	2026-11-19 13:16:20+00	not-known	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b
01a1f3f3-70a0-7f86-ab2f-180124621c8f	01a1f3f3-70a0-793b-b53c-9099f4e0d2e8	01a1f3f2-3820-7478-aae5-438e36afd735	name	Aliya Faruk	aliyafaruk	2026-11-19 13:16:20+00	not-known	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b
01a1f4fc-f160-701f-ad54-1f284ca81393	01a1f4fc-f160-7540-b36c-2ed521cc1ae6	01a1f4fb-b8e0-7945-8f0c-dcd160941185	name	Chloe Whitcombe	chloewhitcombe	2026-11-19 18:06:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1f4fc-f160-70ac-b593-96a3cce4175d	01a1f4fc-f160-7414-924e-e2d6c60c39ef	01a1f4fb-b8e0-7945-8f0c-dcd160941185	name	Quayside Grill	quaysidegrill	2026-11-19 18:06:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1f4fc-f160-72f8-a54b-b8378f5fa859	01a1f4fc-f160-7fd4-b0cb-f46e9c74ef75	01a1f4fb-b8e0-7945-8f0c-dcd160941185	description	A taxi firm; the drivers are not known	ataxifirmthedriversarenotknown	2026-11-19 18:06:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1f4fc-f160-7ad5-8e8a-bc1667aacc46	01a1f4fc-f160-7fd4-b0cb-f46e9c74ef75	01a1f4fb-b8e0-7945-8f0c-dcd160941185	name	Linnet Cars	linnetcars	2026-11-19 18:06:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1f4fc-f160-7e91-bfff-e6a34ce859af	01a1f4fc-f160-7414-924e-e2d6c60c39ef	01a1f4fb-b8e0-7945-8f0c-dcd160941185	description	A takeaway by the harbour	atakeawaybytheharbour	2026-11-19 18:06:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1f5f8-b680-74bc-b4bf-470a3a1a3b85	01a1f5f8-b680-7581-92e5-0c56d88e8fd8	01a1f5f7-7e00-751d-b23f-ecd6815a5939	description	He comes at 6am	hecomesat6am	2026-11-19 22:41:20+00	not-known	01a22dcf-274e-7fd7-aea7-72db179f18a9
01a1f5f8-b680-7549-843f-dddb4be54da0	01a1f5f8-b680-783d-b858-e3e33b5133e3	01a1f5f7-7e00-751d-b23f-ecd6815a5939	name	Dawit	dawit	2026-11-19 22:41:20+00	not-known	01a22dcf-274e-7fd7-aea7-72db179f18a9
01a1f5f8-b680-7dc5-9183-51e7a1a814da	01a1f5f8-b680-7581-92e5-0c56d88e8fd8	01a1f5f7-7e00-751d-b23f-ecd6815a5939	name	The man with the key	themanwiththekey	2026-11-19 22:41:20+00	not-known	01a22dcf-274e-7fd7-aea7-72db179f18a9
01a1f827-2f40-7065-82de-ccd434e49afc	01a1f827-2f40-7c36-9336-9c39f711db01	01a1f825-f6c0-7bb0-897f-24e69b4bf96d	name	Denise Fallow	denisefallow	2026-11-20 08:51:20+00	not-known	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b
01a1f827-2f40-7229-8e0e-a8d2564a3277	01a1f827-2f40-7c96-b53b-eef9204a9900	01a1f825-f6c0-7bb0-897f-24e69b4bf96d	name	Maya Lindqvist-Bello	mayalindqvistbello	2026-11-20 08:51:20+00	not-known	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b
01a1f827-2f40-7329-b3d4-69ef3fa7cb68	01a1f827-2f40-767a-abf3-4071af8d97b5	01a1f825-f6c0-7bb0-897f-24e69b4bf96d	description	A hotel near the ring road in Marlhythe	ahotelneartheringroadinmarlhythe	2026-11-20 08:51:20+00	not-known	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b
01a1f827-2f40-74d5-afc8-4e85b6fb33ab	01a1f827-2f40-7677-9533-98b2589dd22b	01a1f825-f6c0-7bb0-897f-24e69b4bf96d	description	31. She called him her boyfriend.	31shecalledhimherboyfriend	2026-11-20 08:51:20+00	not-known	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b
01a1f827-2f40-7f30-83f4-bf288e95dbb4	01a1f827-2f40-7c36-9336-9c39f711db01	01a1f825-f6c0-7bb0-897f-24e69b4bf96d	description	38. She drove the car.	38shedrovethecar	2026-11-20 08:51:20+00	not-known	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b
01a1f827-2f40-7f46-bb8e-4191544ef519	01a1f827-2f40-7677-9533-98b2589dd22b	01a1f825-f6c0-7bb0-897f-24e69b4bf96d	name	Callum Rook	callumrook	2026-11-20 08:51:20+00	not-known	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b
01a1f827-2f40-7f66-940f-42571c4f3175	01a1f827-2f40-767a-abf3-4071af8d97b5	01a1f825-f6c0-7bb0-897f-24e69b4bf96d	name	Lantern Lodge	lanternlodge	2026-11-20 08:51:20+00	not-known	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b
01a1f870-6d40-7143-8e42-cf0bf7ecbbe7	01a1f870-6d40-7fd8-85ba-cf020a7f380c	01a1f86f-34c0-7eb1-be9f-49eaa80d38eb	description	The bandstand	thebandstand	2026-11-20 10:11:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1f870-6d40-729d-9478-579fe45b2e1e	01a1f870-6d40-7d23-ac40-6e3311511492	01a1f86f-34c0-7eb1-be9f-49eaa80d38eb	description	Between 25 and 40	between25and40	2026-11-20 10:11:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1f870-6d40-76ac-a197-c9f752c2005f	01a1f870-6d40-7fd8-85ba-cf020a7f380c	01a1f86f-34c0-7eb1-be9f-49eaa80d38eb	name	Coronation Gardens	coronationgardens	2026-11-20 10:11:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1f870-6d40-7c02-b2f8-2e73ee748c31	01a1f870-6d40-7d23-ac40-6e3311511492	01a1f86f-34c0-7eb1-be9f-49eaa80d38eb	name	Three men	threemen	2026-11-20 10:11:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1f870-6d40-7cd2-b7ab-ee78fcc0c817	01a1f870-6d40-7bfa-ace6-e563ee4e13e9	01a1f86f-34c0-7eb1-be9f-49eaa80d38eb	name	Two girls in school uniform	twogirlsinschooluniform	2026-11-20 10:11:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1f8d6-f740-7ad2-81e1-c10a385de0d0	01a1f8d6-f740-7fa4-a72a-50286597068b	01a1f8d5-bec0-706a-b5db-a6cc52b380c0	name	Ellis Varga	ellisvarga	2026-11-20 12:03:20+00	not-known	01a22dcf-23c3-7d96-b6f9-8959165f2642
01a1f8d6-f740-7cd5-9c15-496afef3836d	01a1f8d6-f740-7730-b04d-78d1b5e5130c	01a1f8d5-bec0-706a-b5db-a6cc52b380c0	name	Aldous Penn	aldouspenn	2026-11-20 12:03:20+00	not-known	01a22dcf-23c3-7d96-b6f9-8959165f2642
01a1f8d6-f740-7fee-974a-6d1385f5a967	01a1f8d6-f740-7730-b04d-78d1b5e5130c	01a1f8d5-bec0-706a-b5db-a6cc52b380c0	description	Coach of the under-15s	coachoftheunder15s	2026-11-20 12:03:20+00	not-known	01a22dcf-23c3-7d96-b6f9-8959165f2642
01a1f90c-1100-7029-b4c7-a2babb4579c2	01a1f90c-1100-71cb-a296-8362b91e7310	01a1f90a-d880-7cd0-9f0d-9bf9d140c315	name	Ruby Lane	rubylane	2026-11-20 13:01:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1f90c-1100-76bf-94a6-1691e234b7a0	01a1f90c-1100-7e42-8df0-1bad1278b52e	01a1f90a-d880-7cd0-9f0d-9bf9d140c315	name	ana.h on Loopchat	anahonloopchat	2026-11-20 13:01:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1f95e-76c0-7186-ba77-9df65f6aed63	01a1f95e-76c0-776a-978b-055cba029b42	01a1f95d-3e40-7169-810f-625b7a8eec91	name	Hana Kovac	hanakovac	2026-11-20 14:31:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1f95e-76c0-7bae-bfbd-283f6851c5c4	01a1f95e-76c0-72d9-bb3e-4b846d449439	01a1f95d-3e40-7169-810f-625b7a8eec91	name	Callum Rook	callumrook	2026-11-20 14:31:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1f95e-76c0-7f30-9cce-467244b9671d	01a1f95e-76c0-72d9-bb3e-4b846d449439	01a1f95d-3e40-7169-810f-625b7a8eec91	description	He was about 26 then	hewasabout26then	2026-11-20 14:31:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1fa0c-6a00-724c-a0ba-9f4479ed5d85	01a1fa0c-6a00-7c4a-874a-4bd939a40dd7	01a1fa0b-3180-70b0-ad49-eb093797f86d	name	Nell Ashby	nellashby	2026-11-20 17:41:20+00	not-known	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b
01a20017-a7c0-71bd-b90d-64d11873474b	01a20017-a7c0-7d2b-9095-2308b64bfdb4	01a20016-6f40-7484-b007-a53d8e21af04	description	A blue hatchback waited at the corner last week	abluehatchbackwaitedatthecornerlastweek	2026-11-21 21:51:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a20017-a7c0-75fc-991e-b6af79bb955a	01a20017-a7c0-76f3-82d9-9e37a3b558d7	01a20016-6f40-7484-b007-a53d8e21af04	name	07700 900 418	07700900418	2026-11-21 21:51:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a20017-a7c0-76d1-bc93-78289326ee01	01a20017-a7c0-7dd1-807c-07d6d0493400	01a20016-6f40-7484-b007-a53d8e21af04	name	Callum Rook	callumrook	2026-11-21 21:51:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a20017-a7c0-7aa3-bc67-f5debb78b6ff	01a20017-a7c0-7d2b-9095-2308b64bfdb4	01a20016-6f40-7484-b007-a53d8e21af04	name	WX14 Q	wx14q	2026-11-21 21:51:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a20017-a7c0-7d5e-a3d5-6f5e82720ab6	01a20017-a7c0-76f3-82d9-9e37a3b558d7	01a20016-6f40-7484-b007-a53d8e21af04	description	Her second phone	hersecondphone	2026-11-21 21:51:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a20017-a7c0-7dcb-9686-e668d42a5b1a	01a20017-a7c0-76f7-93bc-a99f2ed96741	01a20016-6f40-7484-b007-a53d8e21af04	name	Zainab Hale	zainabhale	2026-11-21 21:51:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a20017-a7c0-7e66-9cd3-3f095f42ebbd	01a20017-a7c0-7dd1-807c-07d6d0493400	01a20016-6f40-7484-b007-a53d8e21af04	description	She was found with him twice	shewasfoundwithhimtwice	2026-11-21 21:51:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a20060-e5c0-7133-a134-21fc3deff384	01a20060-e5c0-7f28-b068-c114187d22f6	01a2005f-ad40-7045-ba3b-98d848a89488	name	nova_kit on Starforge	novakitonstarforge	2026-11-21 23:11:20+00	not-known	01a22dcf-23c3-7d96-b6f9-8959165f2642
01a20060-e5c0-7143-ad17-780bfff27d13	01a20060-e5c0-7d41-9a9a-828a289e69b9	01a2005f-ad40-7045-ba3b-98d848a89488	name	nova_kit	novakit	2026-11-21 23:11:20+00	not-known	01a22dcf-23c3-7d96-b6f9-8959165f2642
01a20060-e5c0-7293-9857-9db6b4e04bbb	01a20060-e5c0-7d41-9a9a-828a289e69b9	01a2005f-ad40-7045-ba3b-98d848a89488	description	Met on Starforge; says they are 13	metonstarforgesaystheyare13	2026-11-21 23:11:20+00	not-known	01a22dcf-23c3-7d96-b6f9-8959165f2642
01a20060-e5c0-7fea-9d7f-fd792955a508	01a20060-e5c0-75a9-be5f-7677d87b017e	01a2005f-ad40-7045-ba3b-98d848a89488	name	Oskar Nowak	oskarnowak	2026-11-21 23:11:20+00	not-known	01a22dcf-23c3-7d96-b6f9-8959165f2642
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
01a1d019-4740-72d0-92a3-8473bdeeb1c1	01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	01a1d019-4740-7cdc-ba91-22fb4deed50d	01a1d019-4740-7f80-9207-6b01914f9482	named-in-concern	none	2026-11-12 14:11:20+00	not-known	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b
01a1d46d-1100-7e8b-8846-e5021296559b	01a1d46b-d880-7d14-9c60-96752c2ef2a0	01a1d46d-1100-72a0-bad0-99910043e135	01a1d46d-1100-7702-9277-b9e04d4a49af	named-with-child	relative-or-household	2026-11-13 10:21:20+00	not-known	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b
01a1e457-29c0-7461-90f9-b5de549d2cef	01a1e455-f140-7170-9332-3282077effde	01a1e457-29c0-748b-896d-4bd8a3472518	01a1e457-29c0-79bd-a207-e944bed70a4f	named-with-child	person-of-concern	2026-11-16 12:31:20+00	not-known	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b
01a1ea87-0680-7147-b04e-746b80a0da3f	01a1ea85-ce00-72ba-9687-55da7aa1edf9	01a1ea87-0680-7c35-82ab-426ccc1e6555	01a1ea87-0680-793e-933f-f191f41ff26f	named-in-concern	none	2026-11-17 17:21:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1ea87-0680-762f-8a3a-f517767462d9	01a1ea85-ce00-72ba-9687-55da7aa1edf9	01a1ea87-0680-744e-b29a-336d3f1d142e	01a1ea87-0680-793e-933f-f191f41ff26f	named-with-child	person-of-concern	2026-11-17 17:21:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1ede8-32e0-7929-bfa4-dc606c2d9ca7	01a1ede6-fa60-7db7-818c-de437f836f29	01a1ede8-32e0-7483-bf53-7746ec775354	01a1ede8-32e0-7613-b734-d2378330ff9a	named-with-child	person-of-concern	2026-11-18 09:06:20+00	not-known	01a22dcf-23c3-7d96-b6f9-8959165f2642
01a1ede8-32e0-7cd5-818c-850e1ce20d0a	01a1ede6-fa60-7db7-818c-de437f836f29	01a1ede8-32e0-7bcd-b701-3a731ebe94f9	01a1ede8-32e0-7613-b734-d2378330ff9a	named-with-child	parent-or-carer	2026-11-18 09:06:20+00	not-known	01a22dcf-23c3-7d96-b6f9-8959165f2642
01a1ef6d-4c40-7456-bc57-7bf39faf82ad	01a1ef6c-13c0-785d-b812-2728445d4f7f	01a1ef6d-4c40-7984-a453-def40a9d63c6	01a1ef6d-4c40-79ef-882a-47f7de61183d	named-in-concern	none	2026-11-18 16:11:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1ef6d-4c40-7794-a35b-dd1dc7c01cc3	01a1ef6c-13c0-785d-b812-2728445d4f7f	01a1ef6d-4c40-7a54-80d7-3dad49a4a2a5	01a1ef6d-4c40-79ef-882a-47f7de61183d	named-with-child	person-of-concern	2026-11-18 16:11:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1f3f3-70a0-789f-b7ba-e706926fff3c	01a1f3f2-3820-7478-aae5-438e36afd735	01a1f3f3-70a0-71c7-a084-853bef1db99a	01a1f3f3-70a0-793b-b53c-9099f4e0d2e8	named-in-concern	none	2026-11-19 13:16:20+00	not-known	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b
01a1f4fc-f160-7851-9229-e269efe68134	01a1f4fb-b8e0-7945-8f0c-dcd160941185	01a1f4fc-f160-7fd4-b0cb-f46e9c74ef75	01a1f4fc-f160-7540-b36c-2ed521cc1ae6	named-in-concern	none	2026-11-19 18:06:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1f4fc-f160-7f7d-bf41-35d3f98c50ba	01a1f4fb-b8e0-7945-8f0c-dcd160941185	01a1f4fc-f160-7414-924e-e2d6c60c39ef	01a1f4fc-f160-7540-b36c-2ed521cc1ae6	named-in-concern	none	2026-11-19 18:06:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1f5f8-b680-73e8-a011-03c2b60a7011	01a1f5f7-7e00-751d-b23f-ecd6815a5939	01a1f5f8-b680-7581-92e5-0c56d88e8fd8	01a1f5f8-b680-783d-b858-e3e33b5133e3	named-with-child	person-of-concern	2026-11-19 22:41:20+00	not-known	01a22dcf-274e-7fd7-aea7-72db179f18a9
01a1f827-2f40-784e-8ad4-e349e0e15b77	01a1f825-f6c0-7bb0-897f-24e69b4bf96d	01a1f827-2f40-7c36-9336-9c39f711db01	01a1f827-2f40-7c96-b53b-eef9204a9900	named-with-child	person-of-concern	2026-11-20 08:51:20+00	not-known	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b
01a1f827-2f40-7cb6-bc38-9d0b4830d53e	01a1f825-f6c0-7bb0-897f-24e69b4bf96d	01a1f827-2f40-767a-abf3-4071af8d97b5	01a1f827-2f40-7c96-b53b-eef9204a9900	named-in-concern	none	2026-11-20 08:51:20+00	not-known	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b
01a1f827-2f40-7e40-96fb-b85b0acf68b2	01a1f825-f6c0-7bb0-897f-24e69b4bf96d	01a1f827-2f40-7677-9533-98b2589dd22b	01a1f827-2f40-7c96-b53b-eef9204a9900	named-with-child	person-of-concern	2026-11-20 08:51:20+00	not-known	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b
01a1f870-6d40-794d-89ae-5a4db2f8410d	01a1f86f-34c0-7eb1-be9f-49eaa80d38eb	01a1f870-6d40-7d23-ac40-6e3311511492	01a1f870-6d40-7bfa-ace6-e563ee4e13e9	named-with-child	person-of-concern	2026-11-20 10:11:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1f870-6d40-7d92-9705-5231811a3d83	01a1f86f-34c0-7eb1-be9f-49eaa80d38eb	01a1f870-6d40-7fd8-85ba-cf020a7f380c	01a1f870-6d40-7bfa-ace6-e563ee4e13e9	named-in-concern	none	2026-11-20 10:11:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1f8d6-f740-7aa9-8415-23fe1d80898c	01a1f8d5-bec0-706a-b5db-a6cc52b380c0	01a1f8d6-f740-7730-b04d-78d1b5e5130c	01a1f8d6-f740-7fa4-a72a-50286597068b	named-with-child	person-of-concern	2026-11-20 12:03:20+00	not-known	01a22dcf-23c3-7d96-b6f9-8959165f2642
01a1f90c-1100-7e28-b1e0-288ed7749750	01a1f90a-d880-7cd0-9f0d-9bf9d140c315	01a1f90c-1100-7e42-8df0-1bad1278b52e	01a1f90c-1100-71cb-a296-8362b91e7310	named-in-concern	none	2026-11-20 13:01:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1f95e-76c0-74a1-af45-d89c1b1d77a7	01a1f95d-3e40-7169-810f-625b7a8eec91	01a1f95e-76c0-72d9-bb3e-4b846d449439	01a1f95e-76c0-776a-978b-055cba029b42	named-with-child	person-of-concern	2026-11-20 14:31:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a20017-a7c0-76c1-8c8d-4b6a9639ba49	01a20016-6f40-7484-b007-a53d8e21af04	01a20017-a7c0-76f3-82d9-9e37a3b558d7	01a20017-a7c0-76f7-93bc-a99f2ed96741	named-in-concern	none	2026-11-21 21:51:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a20017-a7c0-7b20-aa16-f377174fc54e	01a20016-6f40-7484-b007-a53d8e21af04	01a20017-a7c0-7dd1-807c-07d6d0493400	01a20017-a7c0-76f7-93bc-a99f2ed96741	named-with-child	person-of-concern	2026-11-21 21:51:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a20017-a7c0-7b32-a4e9-1d4eedf99f99	01a20016-6f40-7484-b007-a53d8e21af04	01a20017-a7c0-7d2b-9095-2308b64bfdb4	01a20017-a7c0-76f7-93bc-a99f2ed96741	named-in-concern	none	2026-11-21 21:51:20+00	not-known	01a22dcf-259d-7519-be48-d91d3c3172d3
01a20060-e5c0-72d2-adf2-c8b7160a8910	01a2005f-ad40-7045-ba3b-98d848a89488	01a20060-e5c0-7d41-9a9a-828a289e69b9	01a20060-e5c0-75a9-be5f-7677d87b017e	named-with-child	person-of-concern	2026-11-21 23:11:20+00	not-known	01a22dcf-23c3-7d96-b6f9-8959165f2642
01a20060-e5c0-7663-97c1-d21e753e5107	01a2005f-ad40-7045-ba3b-98d848a89488	01a20060-e5c0-7f28-b068-c114187d22f6	01a20060-e5c0-75a9-be5f-7677d87b017e	named-in-concern	none	2026-11-21 23:11:20+00	not-known	01a22dcf-23c3-7d96-b6f9-8959165f2642
\.


--
-- Data for Name: register_records; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.register_records (id, kind) FROM stdin;
01a1d019-4740-7cdc-ba91-22fb4deed50d	account
01a1d019-4740-7f80-9207-6b01914f9482	person
01a1d46d-1100-72a0-bad0-99910043e135	person
01a1d46d-1100-7702-9277-b9e04d4a49af	person
01a1e457-29c0-748b-896d-4bd8a3472518	person
01a1e457-29c0-79bd-a207-e944bed70a4f	person
01a1e505-1d00-7994-9475-352a3c223118	person
01a1ea87-0680-744e-b29a-336d3f1d142e	person
01a1ea87-0680-793e-933f-f191f41ff26f	person
01a1ea87-0680-7c35-82ab-426ccc1e6555	group
01a1ede8-32e0-7483-bf53-7746ec775354	person
01a1ede8-32e0-7613-b734-d2378330ff9a	person
01a1ede8-32e0-7bcd-b701-3a731ebe94f9	person
01a1ef6d-4c40-7984-a453-def40a9d63c6	vehicle
01a1ef6d-4c40-79ef-882a-47f7de61183d	person
01a1ef6d-4c40-7a54-80d7-3dad49a4a2a5	person
01a1f3f3-70a0-71c7-a084-853bef1db99a	vehicle
01a1f3f3-70a0-793b-b53c-9099f4e0d2e8	person
01a1f4fc-f160-7414-924e-e2d6c60c39ef	place
01a1f4fc-f160-7540-b36c-2ed521cc1ae6	person
01a1f4fc-f160-7fd4-b0cb-f46e9c74ef75	group
01a1f5f8-b680-7581-92e5-0c56d88e8fd8	person
01a1f5f8-b680-783d-b858-e3e33b5133e3	person
01a1f827-2f40-7677-9533-98b2589dd22b	person
01a1f827-2f40-767a-abf3-4071af8d97b5	place
01a1f827-2f40-7c36-9336-9c39f711db01	person
01a1f827-2f40-7c96-b53b-eef9204a9900	person
01a1f870-6d40-7bfa-ace6-e563ee4e13e9	person
01a1f870-6d40-7d23-ac40-6e3311511492	person
01a1f870-6d40-7fd8-85ba-cf020a7f380c	place
01a1f8d6-f740-7730-b04d-78d1b5e5130c	person
01a1f8d6-f740-7fa4-a72a-50286597068b	person
01a1f90c-1100-71cb-a296-8362b91e7310	person
01a1f90c-1100-7e42-8df0-1bad1278b52e	account
01a1f95e-76c0-72d9-bb3e-4b846d449439	person
01a1f95e-76c0-776a-978b-055cba029b42	person
01a1fa0c-6a00-7c4a-874a-4bd939a40dd7	person
01a20017-a7c0-76f3-82d9-9e37a3b558d7	phone
01a20017-a7c0-76f7-93bc-a99f2ed96741	person
01a20017-a7c0-7d2b-9095-2308b64bfdb4	vehicle
01a20017-a7c0-7dd1-807c-07d6d0493400	person
01a20060-e5c0-75a9-be5f-7677d87b017e	person
01a20060-e5c0-7d41-9a9a-828a289e69b9	person
01a20060-e5c0-7f28-b068-c114187d22f6	account
\.


--
-- Data for Name: required_alerts; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.required_alerts (file_id, "to", method, "position") FROM stdin;
01a1ea85-ce00-72ba-9687-55da7aa1edf9	police	voice-now	0
01a1ea85-ce00-72ba-9687-55da7aa1edf9	childrens-social-care	voice-now	1
01a1ea85-ce00-72ba-9687-55da7aa1edf9	safeguarding-lead	voice-today	2
01a1ede6-fa60-7db7-818c-de437f836f29	police	voice-now	0
01a1ede6-fa60-7db7-818c-de437f836f29	childrens-social-care	voice-now	1
01a1ede6-fa60-7db7-818c-de437f836f29	safeguarding-lead	voice-today	2
01a1f5f7-7e00-751d-b23f-ecd6815a5939	police	voice-now	0
01a1f5f7-7e00-751d-b23f-ecd6815a5939	childrens-social-care	voice-now	1
01a1f5f7-7e00-751d-b23f-ecd6815a5939	safeguarding-lead	voice-today	2
01a1f825-f6c0-7bb0-897f-24e69b4bf96d	police	voice-now	0
01a1f825-f6c0-7bb0-897f-24e69b4bf96d	childrens-social-care	voice-now	1
01a1f825-f6c0-7bb0-897f-24e69b4bf96d	safeguarding-lead	voice-today	2
01a1f8d5-bec0-706a-b5db-a6cc52b380c0	lado	voice-within-one-working-day	0
01a1f90a-d880-7cd0-9f0d-9bf9d140c315	police	voice-now	0
01a1f90a-d880-7cd0-9f0d-9bf9d140c315	childrens-social-care	voice-now	1
01a1f90a-d880-7cd0-9f0d-9bf9d140c315	safeguarding-lead	voice-today	2
01a1f95d-3e40-7169-810f-625b7a8eec91	police	voice-now	0
01a1f95d-3e40-7169-810f-625b7a8eec91	adult-social-care	voice-now	1
01a1f95d-3e40-7169-810f-625b7a8eec91	safeguarding-lead	voice-today	2
01a20016-6f40-7484-b007-a53d8e21af04	police	voice-now	0
01a20016-6f40-7484-b007-a53d8e21af04	childrens-social-care	voice-now	1
01a20016-6f40-7484-b007-a53d8e21af04	safeguarding-lead	voice-today	2
01a2005f-ad40-7045-ba3b-98d848a89488	police	voice-now	0
01a2005f-ad40-7045-ba3b-98d848a89488	childrens-social-care	voice-now	1
01a2005f-ad40-7045-ba3b-98d848a89488	safeguarding-lead	voice-today	2
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
01a1e456-dba0-7b84-84cf-fb7f6efe0d1d	01a1e455-f140-7170-9332-3282077effde	01a22dcf-2353-7f43-bf07-d64cf0664477	WM-S-W1XZM4DQ	\\x0101a1e456dba071628404ad49ad2479871b2351a63e940625157b759ac8f79227004232a6c011d07a81192f31f03ef82136318cf73979039d2b32846d5895b41280a2436e5b865d7f239b20c5de1af2e967a550cac53569b75c9660149dfe95cc2ee37b5b7aefc423826460671adf99e25ebb7312d997076f030a47b37323dfe279ad74773bbeacf7a067a3225c130cdcccf74a2a68a6fdcab21370987c045e1660fdd68fb130dcc7397d5fd7
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
01a1d430-5620-799e-82ed-dec17d2ec8dc	01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	answer-question	1	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	\N	01a22dcf-2356-767a-b817-7a880087fdb3	2026-11-16 23:59:00+00	2026-11-13 09:15:00+00	2026-11-13 12:05:00+00	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b
01a1d46d-1100-7dc3-bc27-ff99a762dccb	01a1d46b-d880-7d14-9c60-96752c2ef2a0	answer-reporter	1	01a22dcf-2356-767a-b817-7a880087fdb3	\N	\N	2026-11-16 23:59:00+00	2026-11-13 10:21:20+00	2026-11-13 15:30:00+00	01a22dcf-274e-7fd7-aea7-72db179f18a9
01a1d019-4740-7a1c-b5af-b0f8eef4cf01	01a1d018-0ec0-704d-a4d6-821a2cdc3c7d	answer-reporter	1	01a22dcf-2356-767a-b817-7a880087fdb3	\N	\N	2026-11-13 23:59:00+00	2026-11-12 14:11:20+00	2026-11-16 10:00:00+00	01a22dcf-2678-7271-b475-f7957c1c7cc1
01a1e457-29c0-74a0-ad6d-2172c3ab6e07	01a1e455-f140-7170-9332-3282077effde	answer-reporter	1	01a22dcf-2356-767a-b817-7a880087fdb3	\N	\N	2026-11-17 23:59:00+00	2026-11-16 12:31:20+00	2026-11-17 09:30:00+00	01a22dcf-2678-7271-b475-f7957c1c7cc1
01a1e505-1d00-792a-84c1-30a16b2b8e72	01a1e503-e480-7854-821a-fec8c7c513a6	answer-reporter	1	01a22dcf-2356-767a-b817-7a880087fdb3	\N	\N	2026-11-17 23:59:00+00	2026-11-16 15:41:20+00	2026-11-17 11:00:00+00	01a22dcf-274e-7fd7-aea7-72db179f18a9
01a1ea87-0680-7bf4-ba59-b166674a2c31	01a1ea85-ce00-72ba-9687-55da7aa1edf9	check-told	0	01a22dcf-2356-767a-b817-7a880087fdb3	police	\N	2026-11-17 17:21:20+00	2026-11-17 17:21:20+00	2026-11-17 17:28:00+00	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1ea87-0680-7528-a099-122b5b921f5e	01a1ea85-ce00-72ba-9687-55da7aa1edf9	check-told	0	01a22dcf-2356-767a-b817-7a880087fdb3	childrens-social-care	\N	2026-11-17 17:21:20+00	2026-11-17 17:21:20+00	2026-11-17 17:36:00+00	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1ede8-32e0-72e3-a99a-d79ed5646a1d	01a1ede6-fa60-7db7-818c-de437f836f29	check-told	0	01a22dcf-2356-767a-b817-7a880087fdb3	police	\N	2026-11-18 09:06:20+00	2026-11-18 09:06:20+00	2026-11-18 09:12:00+00	01a22dcf-23c3-7d96-b6f9-8959165f2642
01a1ede8-32e0-71cd-84de-9ba0659a02cb	01a1ede6-fa60-7db7-818c-de437f836f29	check-told	0	01a22dcf-2356-767a-b817-7a880087fdb3	childrens-social-care	\N	2026-11-18 09:06:20+00	2026-11-18 09:06:20+00	2026-11-18 09:20:00+00	01a22dcf-23c3-7d96-b6f9-8959165f2642
01a1ea87-0680-76d2-b1f3-6c2b048d805c	01a1ea85-ce00-72ba-9687-55da7aa1edf9	answer-reporter	1	01a22dcf-2356-767a-b817-7a880087fdb3	\N	\N	2026-11-18 23:59:00+00	2026-11-17 17:21:20+00	2026-11-18 09:40:00+00	01a22dcf-2678-7271-b475-f7957c1c7cc1
01a1ea8d-2100-7775-b2f2-1aa8a080182d	01a1ea85-ce00-72ba-9687-55da7aa1edf9	send-in-writing	1	01a22dcf-259d-7519-be48-d91d3c3172d3	police	\N	2026-11-18 17:28:00+00	2026-11-17 17:28:00+00	2026-11-18 10:02:00+00	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1ea94-7400-7ed6-ad56-10a51b24d82a	01a1ea85-ce00-72ba-9687-55da7aa1edf9	send-in-writing	1	01a22dcf-259d-7519-be48-d91d3c3172d3	childrens-social-care	\N	2026-11-18 17:36:00+00	2026-11-17 17:36:00+00	2026-11-18 10:10:00+00	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1ede8-32e0-779d-b206-b4038d68f0e7	01a1ede6-fa60-7db7-818c-de437f836f29	answer-reporter	1	01a22dcf-2356-767a-b817-7a880087fdb3	\N	\N	2026-11-19 23:59:00+00	2026-11-18 09:06:20+00	2026-11-18 11:15:00+00	01a22dcf-2678-7271-b475-f7957c1c7cc1
01a1eded-6300-7e9d-8213-1426fccc80d3	01a1ede6-fa60-7db7-818c-de437f836f29	send-in-writing	1	01a22dcf-23c3-7d96-b6f9-8959165f2642	police	\N	2026-11-19 09:12:00+00	2026-11-18 09:12:00+00	2026-11-18 16:20:00+00	01a22dcf-23c3-7d96-b6f9-8959165f2642
01a1edf4-b600-7e0b-a89b-d86cd5a14164	01a1ede6-fa60-7db7-818c-de437f836f29	send-in-writing	1	01a22dcf-23c3-7d96-b6f9-8959165f2642	childrens-social-care	\N	2026-11-19 09:20:00+00	2026-11-18 09:20:00+00	2026-11-18 16:28:00+00	01a22dcf-23c3-7d96-b6f9-8959165f2642
01a1ef6d-4c40-71db-a059-bdb71892d4fe	01a1ef6c-13c0-785d-b812-2728445d4f7f	answer-reporter	1	01a22dcf-2356-767a-b817-7a880087fdb3	\N	\N	2026-11-19 23:59:00+00	2026-11-18 16:11:20+00	2026-11-19 10:30:00+00	01a22dcf-274e-7fd7-aea7-72db179f18a9
01a1f3f3-70a0-7243-a1d4-85b43abe419a	01a1f3f2-3820-7478-aae5-438e36afd735	answer-reporter	1	01a22dcf-2356-767a-b817-7a880087fdb3	\N	\N	2026-11-20 23:59:00+00	2026-11-19 13:16:20+00	\N	\N
01a1f41b-6b00-7fad-97aa-5c4fc99c6f52	01a1f3f2-3820-7478-aae5-438e36afd735	answer-question	1	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	\N	01a22dcf-2356-767a-b817-7a880087fdb3	2026-11-20 23:59:00+00	2026-11-19 14:00:00+00	\N	\N
01a1f4fc-f160-7f44-a7fb-d762dc12f394	01a1f4fb-b8e0-7945-8f0c-dcd160941185	answer-reporter	1	01a22dcf-2356-767a-b817-7a880087fdb3	\N	\N	2026-11-20 23:59:00+00	2026-11-19 18:06:20+00	\N	\N
01a1f5f8-b680-7cce-91f0-70e63fbd5663	01a1f5f7-7e00-751d-b23f-ecd6815a5939	check-told	0	01a22dcf-2356-767a-b817-7a880087fdb3	police	\N	2026-11-19 22:41:20+00	2026-11-19 22:41:20+00	2026-11-19 22:45:00+00	01a22dcf-274e-7fd7-aea7-72db179f18a9
01a1f5f8-b680-7013-bf8a-08d1167e5036	01a1f5f7-7e00-751d-b23f-ecd6815a5939	check-told	0	01a22dcf-2356-767a-b817-7a880087fdb3	childrens-social-care	\N	2026-11-19 22:41:20+00	2026-11-19 22:41:20+00	2026-11-19 23:08:00+00	01a22dcf-274e-7fd7-aea7-72db179f18a9
01a1f605-39a0-7dcb-8848-e1fc16d82320	01a1f5f7-7e00-751d-b23f-ecd6815a5939	call-again	1	01a22dcf-274e-7fd7-aea7-72db179f18a9	childrens-social-care	\N	2026-11-19 23:10:00+00	2026-11-19 22:55:00+00	2026-11-19 23:08:00+00	01a22dcf-274e-7fd7-aea7-72db179f18a9
01a1f5f8-b680-7bee-8522-391d36bce0c1	01a1f5f7-7e00-751d-b23f-ecd6815a5939	read-escalated	1	01a22dcf-2825-73b8-89de-e4c58a8d7295	\N	\N	2026-11-19 22:41:20+00	2026-11-19 22:41:20+00	2026-11-20 08:10:00+00	01a22dcf-2825-73b8-89de-e4c58a8d7295
01a1f5f8-b680-76a6-87b5-a73eb8443520	01a1f5f7-7e00-751d-b23f-ecd6815a5939	answer-reporter	1	01a22dcf-2356-767a-b817-7a880087fdb3	\N	\N	2026-11-20 23:59:00+00	2026-11-19 22:41:20+00	2026-11-20 09:06:00+00	01a22dcf-2825-73b8-89de-e4c58a8d7295
01a1f827-2f40-701f-a91c-4e15ee8ebd4b	01a1f825-f6c0-7bb0-897f-24e69b4bf96d	check-told	0	01a22dcf-2356-767a-b817-7a880087fdb3	police	\N	2026-11-20 08:51:20+00	2026-11-20 08:51:20+00	2026-11-20 09:14:00+00	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b
01a1f827-2f40-7356-8277-8846a33f1e19	01a1f825-f6c0-7bb0-897f-24e69b4bf96d	check-told	0	01a22dcf-2356-767a-b817-7a880087fdb3	childrens-social-care	\N	2026-11-20 08:51:20+00	2026-11-20 08:51:20+00	2026-11-20 09:21:00+00	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b
01a1f5fc-11e0-7763-a9e2-b890904f7c17	01a1f5f7-7e00-751d-b23f-ecd6815a5939	send-in-writing	1	01a22dcf-274e-7fd7-aea7-72db179f18a9	police	\N	2026-11-20 22:45:00+00	2026-11-19 22:45:00+00	2026-11-20 10:30:00+00	01a22dcf-274e-7fd7-aea7-72db179f18a9
01a1f611-2080-7eac-8875-ade55ddee592	01a1f5f7-7e00-751d-b23f-ecd6815a5939	send-in-writing	1	01a22dcf-274e-7fd7-aea7-72db179f18a9	childrens-social-care	\N	2026-11-20 23:08:00+00	2026-11-19 23:08:00+00	2026-11-20 10:36:00+00	01a22dcf-274e-7fd7-aea7-72db179f18a9
01a1f827-2f40-7a9a-bbb6-273a3d6c1ab8	01a1f825-f6c0-7bb0-897f-24e69b4bf96d	answer-reporter	1	01a22dcf-2356-767a-b817-7a880087fdb3	\N	\N	2026-11-23 23:59:00+00	2026-11-20 08:51:20+00	2026-11-20 10:45:00+00	01a22dcf-2678-7271-b475-f7957c1c7cc1
01a1f870-6d40-7d53-8cf0-f6b43bc92f13	01a1f86f-34c0-7eb1-be9f-49eaa80d38eb	answer-reporter	1	01a22dcf-2366-7756-bbe1-ec70f9f0cad7	\N	\N	2026-11-23 23:59:00+00	2026-11-20 10:11:20+00	\N	\N
01a1f8d6-f740-7d8c-bddf-fc42369d2b47	01a1f8d5-bec0-706a-b5db-a6cc52b380c0	answer-reporter	1	01a22dcf-2356-767a-b817-7a880087fdb3	\N	\N	2026-11-23 23:59:00+00	2026-11-20 12:03:20+00	\N	\N
01a1f90c-1100-7cd6-aebe-19f55f06fc1e	01a1f90a-d880-7cd0-9f0d-9bf9d140c315	answer-reporter	1	01a22dcf-2356-767a-b817-7a880087fdb3	\N	\N	2026-11-23 23:59:00+00	2026-11-20 13:01:20+00	\N	\N
01a1f90c-1100-7648-930a-a9131dae8c7b	01a1f90a-d880-7cd0-9f0d-9bf9d140c315	check-told	0	01a22dcf-2356-767a-b817-7a880087fdb3	police	\N	2026-11-20 13:01:20+00	2026-11-20 13:01:20+00	2026-11-20 13:08:00+00	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1f90c-1100-7c81-af0b-a7225339eb12	01a1f90a-d880-7cd0-9f0d-9bf9d140c315	check-told	0	01a22dcf-2356-767a-b817-7a880087fdb3	childrens-social-care	\N	2026-11-20 13:01:20+00	2026-11-20 13:01:20+00	2026-11-20 13:15:00+00	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1f95e-76c0-73de-802b-2c6d19522e2b	01a1f95d-3e40-7169-810f-625b7a8eec91	answer-reporter	1	01a22dcf-2356-767a-b817-7a880087fdb3	\N	\N	2026-11-23 23:59:00+00	2026-11-20 14:31:20+00	\N	\N
01a1f95e-76c0-7c5e-86ce-4b039ad3f880	01a1f95d-3e40-7169-810f-625b7a8eec91	check-told	0	01a22dcf-2356-767a-b817-7a880087fdb3	police	\N	2026-11-20 14:31:20+00	2026-11-20 14:31:20+00	2026-11-20 14:44:00+00	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1f95e-76c0-77a4-a309-78d1d13931d8	01a1f95d-3e40-7169-810f-625b7a8eec91	check-told	0	01a22dcf-2356-767a-b817-7a880087fdb3	adult-social-care	\N	2026-11-20 14:31:20+00	2026-11-20 14:31:20+00	2026-11-20 14:52:00+00	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1f971-6280-7805-b13b-35f4c83410a7	01a1f95d-3e40-7169-810f-625b7a8eec91	send-in-writing	1	01a22dcf-259d-7519-be48-d91d3c3172d3	adult-social-care	\N	2026-11-21 14:52:00+00	2026-11-20 14:52:00+00	\N	\N
01a1f83b-efc0-7516-823d-b07de8fe5122	01a1f825-f6c0-7bb0-897f-24e69b4bf96d	send-in-writing	1	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	police	\N	2026-11-21 09:14:00+00	2026-11-20 09:14:00+00	2026-11-20 15:30:00+00	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b
01a1f842-5860-7775-8b45-f558dba372fb	01a1f825-f6c0-7bb0-897f-24e69b4bf96d	send-in-writing	1	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b	childrens-social-care	\N	2026-11-21 09:21:00+00	2026-11-20 09:21:00+00	2026-11-20 15:38:00+00	01a22dcf-24cb-7cd7-b59e-0d99ec9f552b
01a1f912-2b80-7e5d-90fb-99ef9712eccd	01a1f90a-d880-7cd0-9f0d-9bf9d140c315	send-in-writing	1	01a22dcf-259d-7519-be48-d91d3c3172d3	police	\N	2026-11-21 13:08:00+00	2026-11-20 13:08:00+00	2026-11-20 16:06:00+00	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1f918-9420-70c4-85fd-445916dff3b0	01a1f90a-d880-7cd0-9f0d-9bf9d140c315	send-in-writing	1	01a22dcf-259d-7519-be48-d91d3c3172d3	childrens-social-care	\N	2026-11-21 13:15:00+00	2026-11-20 13:15:00+00	2026-11-20 16:12:00+00	01a22dcf-259d-7519-be48-d91d3c3172d3
01a1f9cb-1b40-7e1a-803d-f8f30aac9016	01a1f90a-d880-7cd0-9f0d-9bf9d140c315	review-closing	1	01a22dcf-2356-767a-b817-7a880087fdb3	\N	\N	2026-11-23 23:59:00+00	2026-11-20 16:30:00+00	\N	\N
01a1fa0c-6a00-755e-946c-f4867850a207	01a1fa0b-3180-70b0-ad49-eb093797f86d	answer-reporter	1	01a22dcf-2907-7efe-83a7-49da9881c0da	\N	\N	2026-11-23 23:59:00+00	2026-11-20 17:41:20+00	\N	\N
01a1f96a-0f80-760d-88f3-4c8377f0e26a	01a1f95d-3e40-7169-810f-625b7a8eec91	send-in-writing	1	01a22dcf-259d-7519-be48-d91d3c3172d3	police	\N	2026-11-21 14:44:00+00	2026-11-20 14:44:00+00	2026-11-21 11:02:00+00	01a22dcf-259d-7519-be48-d91d3c3172d3
01a20017-a7c0-73fd-9910-d8ba61454033	01a20016-6f40-7484-b007-a53d8e21af04	check-told	0	01a22dcf-2356-767a-b817-7a880087fdb3	childrens-social-care	\N	2026-11-21 21:51:20+00	2026-11-21 21:51:20+00	\N	\N
01a20017-a7c0-7ab2-86e0-8d5f9b72aaf5	01a20016-6f40-7484-b007-a53d8e21af04	answer-reporter	1	01a22dcf-2356-767a-b817-7a880087fdb3	\N	\N	2026-11-23 23:59:00+00	2026-11-21 21:51:20+00	\N	\N
01a20017-a7c0-77ca-8f69-f32414fd3a55	01a20016-6f40-7484-b007-a53d8e21af04	check-told	0	01a22dcf-2356-767a-b817-7a880087fdb3	police	\N	2026-11-21 21:51:20+00	2026-11-21 21:51:20+00	2026-11-21 22:05:00+00	01a22dcf-259d-7519-be48-d91d3c3172d3
01a20024-2ae0-72dc-bcd4-695712a99c78	01a20016-6f40-7484-b007-a53d8e21af04	send-in-writing	1	01a22dcf-259d-7519-be48-d91d3c3172d3	police	\N	2026-11-22 22:05:00+00	2026-11-21 22:05:00+00	\N	\N
01a2002d-52a0-7cf3-a19f-679d6aafddbb	01a20016-6f40-7484-b007-a53d8e21af04	call-again	1	01a22dcf-259d-7519-be48-d91d3c3172d3	childrens-social-care	\N	2026-11-21 22:30:00+00	2026-11-21 22:15:00+00	\N	\N
01a20060-e5c0-7495-8324-274f2556f2a2	01a2005f-ad40-7045-ba3b-98d848a89488	answer-reporter	1	01a22dcf-2356-767a-b817-7a880087fdb3	\N	\N	2026-11-23 23:59:00+00	2026-11-21 23:11:20+00	\N	\N
01a20060-e5c0-7b28-9f0c-bb98b7b7d274	01a20016-6f40-7484-b007-a53d8e21af04	read-escalated	1	01a22dcf-2825-73b8-89de-e4c58a8d7295	\N	\N	2026-11-21 22:51:20+00	2026-11-21 23:11:20+00	\N	\N
01a20060-e5c0-7e7c-9841-ec2f22d4fb95	01a2005f-ad40-7045-ba3b-98d848a89488	check-told	0	01a22dcf-2356-767a-b817-7a880087fdb3	childrens-social-care	\N	2026-11-21 23:11:20+00	2026-11-21 23:11:20+00	2026-11-21 23:31:00+00	01a22dcf-23c3-7d96-b6f9-8959165f2642
01a20060-e5c0-7627-bce8-452c64a3d5f1	01a2005f-ad40-7045-ba3b-98d848a89488	check-told	0	01a22dcf-2356-767a-b817-7a880087fdb3	police	\N	2026-11-21 23:11:20+00	2026-11-21 23:11:20+00	2026-11-21 23:22:00+00	01a22dcf-23c3-7d96-b6f9-8959165f2642
01a2006a-a9c0-7aa9-8791-57dfef33b55f	01a2005f-ad40-7045-ba3b-98d848a89488	send-in-writing	1	01a22dcf-23c3-7d96-b6f9-8959165f2642	police	\N	2026-11-22 23:22:00+00	2026-11-21 23:22:00+00	\N	\N
01a20072-e720-756c-acce-3d2de881ba4a	01a2005f-ad40-7045-ba3b-98d848a89488	send-in-writing	1	01a22dcf-23c3-7d96-b6f9-8959165f2642	childrens-social-care	\N	2026-11-22 23:31:00+00	2026-11-21 23:31:00+00	\N	\N
01a20060-e5c0-7aac-822c-f20eb7321414	01a2005f-ad40-7045-ba3b-98d848a89488	read-escalated	1	01a22dcf-2825-73b8-89de-e4c58a8d7295	\N	\N	2026-11-21 23:11:20+00	2026-11-21 23:11:20+00	2026-11-22 08:40:00+00	01a22dcf-2825-73b8-89de-e4c58a8d7295
\.


--
-- Data for Name: team_members; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.team_members (team_id, account_id) FROM stdin;
01a22dcf-2356-767a-b817-7a880087fdb3	01a22dcf-2678-7271-b475-f7957c1c7cc1
01a22dcf-2356-767a-b817-7a880087fdb3	01a22dcf-274e-7fd7-aea7-72db179f18a9
01a22dcf-2356-767a-b817-7a880087fdb3	01a22dcf-2825-73b8-89de-e4c58a8d7295
01a22dcf-2366-7756-bbe1-ec70f9f0cad7	01a22dcf-29da-778b-8cdc-100353717c06
\.


--
-- Data for Name: teams; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.teams (id, agency_id, name, area_id, desk_id, supervisor_id) FROM stdin;
01a22dcf-2366-7756-bbe1-ec70f9f0cad7	01a22dcf-234a-7b00-9c38-d7119e0006fb	Safeguarding desk	wendmarsh-demo	safeguarding-desk	\N
01a22dcf-2356-767a-b817-7a880087fdb3	01a22dcf-22e9-7ed6-b8ff-049bdc7a341b	Children's front door	wendmarsh-demo	social-care	01a22dcf-2825-73b8-89de-e4c58a8d7295
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

\unrestrict 5BkGd0wVyZIndHkLie5F3vEs6B4p8R4ymQpeggumule9wlGigKhRMhMHMpxs82B


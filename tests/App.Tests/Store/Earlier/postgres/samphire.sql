--
-- PostgreSQL database dump
--

\restrict 8fw6jH5uPC9SjE7xMguN6j0IRUjkf1DG2kVKbfzphMQHBhBK8U5diB6EIm29Cb5

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
-- Name: audit_entry; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.audit_entry (
    chain character varying(41) NOT NULL,
    seq bigint NOT NULL,
    at bigint NOT NULL,
    user_id uuid,
    role text,
    agency_id uuid,
    session uuid,
    request text,
    act text NOT NULL,
    target_kind text NOT NULL,
    target_id uuid,
    reason text,
    origin text NOT NULL,
    commitment bytea,
    row_mac bytea,
    previous bytea NOT NULL,
    hash bytea NOT NULL
);


ALTER TABLE public.audit_entry OWNER TO samphire;

--
-- Name: audit_head; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.audit_head (
    chain character varying(41) NOT NULL,
    seq bigint NOT NULL,
    hash bytea NOT NULL,
    at bigint NOT NULL,
    mac bytea NOT NULL
);


ALTER TABLE public.audit_head OWNER TO samphire;

--
-- Name: audit_payload; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.audit_payload (
    chain character varying(41) NOT NULL,
    seq bigint NOT NULL,
    sealed bytea NOT NULL
);


ALTER TABLE public.audit_payload OWNER TO samphire;

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
-- Name: concern_messages; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.concern_messages (
    id uuid NOT NULL,
    file_id uuid NOT NULL,
    kind character varying(40) NOT NULL,
    words text NOT NULL,
    by_id uuid NOT NULL,
    at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.concern_messages FORCE ROW LEVEL SECURITY;


ALTER TABLE public.concern_messages OWNER TO samphire;

--
-- Name: concern_notes; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.concern_notes (
    id uuid NOT NULL,
    file_id uuid NOT NULL,
    kind character varying(40) NOT NULL,
    words text,
    team_id uuid,
    by_id uuid,
    at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.concern_notes FORCE ROW LEVEL SECURITY;


ALTER TABLE public.concern_notes OWNER TO samphire;

--
-- Name: concern_owed; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.concern_owed (
    file_id uuid NOT NULL,
    "to" character varying(40) NOT NULL,
    way character varying(40) NOT NULL,
    place integer NOT NULL
);

ALTER TABLE ONLY public.concern_owed FORCE ROW LEVEL SECURITY;


ALTER TABLE public.concern_owed OWNER TO samphire;

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
    words text NOT NULL,
    version integer NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    team_id uuid,
    with_team_since timestamp with time zone,
    act_now boolean NOT NULL,
    read_by timestamp with time zone,
    went_up_at timestamp with time zone,
    read_at timestamp with time zone,
    read_by_id uuid,
    answer_due_on date,
    finished_at timestamp with time zone
);

ALTER TABLE ONLY public.concerns FORCE ROW LEVEL SECURITY;


ALTER TABLE public.concerns OWNER TO samphire;

--
-- Name: data_key; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.data_key (
    id uuid NOT NULL,
    purpose character varying(20) NOT NULL,
    agency_id uuid,
    owner uuid NOT NULL,
    kek_id uuid NOT NULL,
    wrapped bytea NOT NULL,
    created bigint NOT NULL,
    destroyed bigint
);


ALTER TABLE public.data_key OWNER TO samphire;

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
    why character varying(40) NOT NULL,
    until timestamp with time zone
);

ALTER TABLE ONLY public.file_grants FORCE ROW LEVEL SECURITY;


ALTER TABLE public.file_grants OWNER TO samphire;

--
-- Name: kept_form; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.kept_form (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    path character varying(2000) NOT NULL,
    sealed bytea NOT NULL,
    at timestamp with time zone NOT NULL
);


ALTER TABLE public.kept_form OWNER TO samphire;

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
-- Name: request; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.request (
    key uuid NOT NULL,
    account_id uuid NOT NULL,
    body_hash bytea NOT NULL,
    answer text NOT NULL,
    at timestamp with time zone NOT NULL
);


ALTER TABLE public.request OWNER TO samphire;

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
-- Name: work_items; Type: TABLE; Schema: public; Owner: samphire
--

CREATE TABLE public.work_items (
    id uuid NOT NULL,
    file_id uuid NOT NULL,
    kind character varying(40) NOT NULL,
    owed_by uuid NOT NULL,
    "to" character varying(40),
    due_at timestamp with time zone NOT NULL,
    made_at timestamp with time zone NOT NULL,
    done_at timestamp with time zone,
    done_by_id uuid
);

ALTER TABLE ONLY public.work_items FORCE ROW LEVEL SECURITY;


ALTER TABLE public.work_items OWNER TO samphire;

--
-- Data for Name: __EFMigrationsHistory; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public."__EFMigrationsHistory" (migration_id, product_version) FROM stdin;
20261130011452_Begin	10.0.15
\.


--
-- Data for Name: account_roles; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.account_roles (account_id, role) FROM stdin;
01a22c73-22a2-70c7-8f2f-2e05f74deb87	reporter
01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter
01a22c73-4733-725a-af53-6363b13e882a	reporter
01a22c73-5607-7c70-8fe1-30f47c89206d	practitioner
01a22c73-62e1-7db4-a7c6-b07cbb359869	practitioner
01a22c73-62e1-7db4-a7c6-b07cbb359869	champion
01a22c73-6ea4-708d-af19-8a65600bb7f0	supervisor
01a22c73-7a5f-7da0-aaeb-766d68a4b5a2	supervisor
01a22c73-8509-7090-a497-4c2be43f5cb0	police-triage
01a22c73-9311-7c81-9713-e27b70e7d9ba	analyst
01a22c73-a2b8-7181-8d03-9230b31344e2	administrator
01a22c73-ae53-7fb1-8beb-3caecfc77975	auditor
\.


--
-- Data for Name: accounts; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.accounts (id, email, normalized_email, display_name, agency_id, telephone, password_hash, security_stamp, totp_key, totp_confirmed, last_totp_step, disabled) FROM stdin;
01a22c73-22a2-70c7-8f2f-2e05f74deb87	priya.raman@thornsea-trust.example	PRIYA.RAMAN@THORNSEA-TRUST.EXAMPLE	Priya Raman	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	01632 960 001	AQAAAAIAA1tgAAAAEK+rboUl+wjbh6MO37MOsBUIdX7J/HxSukeinwsBrB50Hl1SwezK1kEoqFD1Gnrybg==	SJKQKTVMOX4S6QEL4HXLSAEDZEC23WXL	\N	f	0	f
01a22c73-33d7-7383-8ff6-e76a9ce9bad5	siobhan.keane@thornsea-trust.example	SIOBHAN.KEANE@THORNSEA-TRUST.EXAMPLE	Siobhan Keane	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	01632 960 002	AQAAAAIAA1tgAAAAECbpyENXSu2cBdhLYfE5UPlAPMSyLEJL3Ta0u4cxM8yWt2YV+lgYH/lvZcG//TRekA==	6HC62SDOB36S4EVMDBSWZWRNTLEF2STI	\N	f	0	f
01a22c73-4733-725a-af53-6363b13e882a	kofi.mensah@wendmarsh.example	KOFI.MENSAH@WENDMARSH.EXAMPLE	Kofi Mensah	01a22c73-163a-7b86-b8ab-610fcdb82242	07700 900 103	AQAAAAIAA1tgAAAAEEgT5wMvjW1yZ4SW9tMq5Wn6n26m5R1D06j4wccpmER64x0lt3Sas/GFGmbu6c0R9A==	XUTBR2QJSIZ7747F5WKFCHCT6RI7CAFA	\N	f	0	f
01a22c73-5607-7c70-8fe1-30f47c89206d	daniel.okonjo@wendmarsh.example	DANIEL.OKONJO@WENDMARSH.EXAMPLE	Daniel Okonjo	01a22c73-163a-7b86-b8ab-610fcdb82242	01632 960 104	AQAAAAIAA1tgAAAAEDiS37JMoSOKdGN7RUpWq8r1ugysjfckDJiz5mkcT/lM5yVFclASGpTq/+f8DXL+5w==	C4ZD2EOPX3XPZDET5B37464OAJXKQH5F	\N	f	0	f
01a22c73-62e1-7db4-a7c6-b07cbb359869	mairi.sutherland@wendmarsh.example	MAIRI.SUTHERLAND@WENDMARSH.EXAMPLE	Mairi Sutherland	01a22c73-163a-7b86-b8ab-610fcdb82242	01632 960 105	AQAAAAIAA1tgAAAAECNf3QkTqzp6/IJIK9K79RCmCZcqToiETpV+bLpkPmXT2FsTy4TEiyYPBfpUMlwYKg==	RQ7TR5XY626ULYAA737EYIRUUDNASVEZ	\N	f	0	f
01a22c73-6ea4-708d-af19-8a65600bb7f0	gwen.pritchard@wendmarsh.example	GWEN.PRITCHARD@WENDMARSH.EXAMPLE	Gwen Pritchard	01a22c73-163a-7b86-b8ab-610fcdb82242	01632 960 106	AQAAAAIAA1tgAAAAEC7B6cmnwGivYNYArVWYTCXJRR+V2Y/MD1toFTR1vWwE/G+kGtsGTsPCxhbWqRGWlQ==	4VCX2JSFKH6QI6R5ZZPYKF6MZR43C7OC	\N	f	0	f
01a22c73-7a5f-7da0-aaeb-766d68a4b5a2	imogen.falk@wendmarsh.example	IMOGEN.FALK@WENDMARSH.EXAMPLE	Imogen Falk	01a22c73-163a-7b86-b8ab-610fcdb82242	01632 960 108	AQAAAAIAA1tgAAAAEOF7mjC1z/w1Y6kLY8wTGqIhLtQ10TQZ224LvGNNalrHh3ukQd7NQruNINvb4sR51g==	YIDDL3CPVJN2NJI6BKMAUHEG22EKHT5U	\N	f	0	f
01a22c73-8509-7090-a497-4c2be43f5cb0	tomasz.zielinski@wendmarsh-police.example	TOMASZ.ZIELINSKI@WENDMARSH-POLICE.EXAMPLE	Tomasz Zielinski	01a22c73-1b44-7930-a4bc-c60e98cc9a3f	01632 960 107	AQAAAAIAA1tgAAAAEH6BLkQ9G7s+nsHOa6TlMPzl9MaQ1RQTW1QHo3tQLix59GQItvylh5mEvUlb+HOnOw==	UMBE2WBNVF73UTEBNQXVHHPBWTITFTUX	\N	f	0	f
01a22c73-9311-7c81-9713-e27b70e7d9ba	hamza.qureshi@wendmarsh.example	HAMZA.QURESHI@WENDMARSH.EXAMPLE	Hamza Qureshi	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	AQAAAAIAA1tgAAAAENssGCgVjOndjGFJ7YJvqLvgRf2kO6z+gdSnnvEhvAqgaPPnuUgH3vF14Z6Q9alglw==	4ZT56QW4PLLWR3FIAIOODHCBQ77H62U4	\N	f	0	f
01a22c73-a2b8-7181-8d03-9230b31344e2	lin.chan@wendmarsh.example	LIN.CHAN@WENDMARSH.EXAMPLE	Lin Chan	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	AQAAAAIAA1tgAAAAEGojAQNB/OYKkAqNLiW7lVpoHzPo4zpEhHz2Av5wY0FMqRTxiU5PvaAgjA5E/fCerA==	V6W37IDH6VQQYV22LIGJWFLPXLIICJU3	\N	f	0	f
01a22c73-ae53-7fb1-8beb-3caecfc77975	ruth.abara@wendmarsh.example	RUTH.ABARA@WENDMARSH.EXAMPLE	Ruth Abara	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	AQAAAAIAA1tgAAAAEGQckPyjwVerQezQgsDtwGh15C485/IZN45Et5V8MNhNDEUQFarj4stZLVL4a8BPcg==	ISKMGGX4ALLWR2IHVQ2KHDWZ3MZPSWK4	\N	f	0	f
\.


--
-- Data for Name: agencies; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.agencies (id, name, supervisors) FROM stdin;
01a22c73-163a-7b86-b8ab-610fcdb82242	Wendmarsh Council	01a22c73-163a-7f15-b900-d0179c6f0e0f
01a22c73-1b44-7930-a4bc-c60e98cc9a3f	Wendmarsh Police	01a22c73-1b44-79ce-9e4d-ee455f154015
01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	Thornsea Learning Trust	01a22c73-1bb8-7c0b-951d-f3b16273089a
\.


--
-- Data for Name: audit_entry; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.audit_entry (chain, seq, at, user_id, role, agency_id, session, request, act, target_kind, target_id, reason, origin, commitment, row_mac, previous, hash) FROM stdin;
system	1	1793437200000	\N	\N	\N	\N		agency-created	agency	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x963c97598ac1c11249ada7cf017ad64d25e4d506bfa770e61e28666d6e6db0d2
system	2	1793437200000	\N	\N	\N	\N		agency-created	agency	01a22c73-1b44-7930-a4bc-c60e98cc9a3f	\N	job	\N	\N	\\x963c97598ac1c11249ada7cf017ad64d25e4d506bfa770e61e28666d6e6db0d2	\\x7b54d83f5958103c60670906868c95bc64591b9728f240c4739715ace6dcd43b
system	3	1793437200000	\N	\N	\N	\N		agency-created	agency	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	job	\N	\N	\\x7b54d83f5958103c60670906868c95bc64591b9728f240c4739715ace6dcd43b	\\xbafc9dd814c8d3e8b0f3eb891f6ed1e2d61c171a7041f13eda1e10ffd435daec
system	4	1793437200000	\N	\N	\N	\N		team-created	team	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	\N	job	\N	\N	\\xbafc9dd814c8d3e8b0f3eb891f6ed1e2d61c171a7041f13eda1e10ffd435daec	\\x9521192c1c381b5f723cc3acc9c46c61c1b91084dc5bcff351dbebba53686977
system	5	1793437200000	\N	\N	\N	\N		team-created	team	01a22c73-1cb4-7cf3-bf21-6f4d0001e8f8	\N	job	\N	\N	\\x9521192c1c381b5f723cc3acc9c46c61c1b91084dc5bcff351dbebba53686977	\\x9f30a315193f930b1969da7cf66413f82096589c9d8d9bb7eadbb7bd25c0ec3f
user:01a22c73-22a2-70c7-8f2f-2e05f74deb87	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22c73-22a2-70c7-8f2f-2e05f74deb87	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xf933c6bdd2a68278198ad8cfe9bcbfdc45992bba0f8e26ea0a12179efab91953
user:01a22c73-22a2-70c7-8f2f-2e05f74deb87	2	1793437200000	\N	\N	\N	\N		role-given	user	01a22c73-22a2-70c7-8f2f-2e05f74deb87	reporter	job	\N	\N	\\xf933c6bdd2a68278198ad8cfe9bcbfdc45992bba0f8e26ea0a12179efab91953	\\x8ce31d856d13384b24853fb33ec2c525e819052969643837d3d8470c892a0b6a
user:01a22c73-33d7-7383-8ff6-e76a9ce9bad5	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xed5535a4ff1d9e36ee8889cd3a261874bde3ed6bc90104e57a5d9edd146d83b3
user:01a22c73-33d7-7383-8ff6-e76a9ce9bad5	2	1793437200000	\N	\N	\N	\N		role-given	user	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	job	\N	\N	\\xed5535a4ff1d9e36ee8889cd3a261874bde3ed6bc90104e57a5d9edd146d83b3	\\x1d5456cdefc072000bd74a5d7c7fabe29308d8707ab29b57f4d23274a4eafde9
user:01a22c73-4733-725a-af53-6363b13e882a	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22c73-4733-725a-af53-6363b13e882a	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xec9ede227fb66052bffb9a10997df5ee12505dad3d43199dfb8347746bea1af0
user:01a22c73-4733-725a-af53-6363b13e882a	2	1793437200000	\N	\N	\N	\N		role-given	user	01a22c73-4733-725a-af53-6363b13e882a	reporter	job	\N	\N	\\xec9ede227fb66052bffb9a10997df5ee12505dad3d43199dfb8347746bea1af0	\\xcf35d09e694592e10438d80bfc70bfcbadbf30a3cc22fba08dfbb070c9de2837
user:01a22c73-5607-7c70-8fe1-30f47c89206d	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22c73-5607-7c70-8fe1-30f47c89206d	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x131cfe8fa393acc12f550691d25d6b28ef549082b1fe888dd9bafaf0a7f2fc2a
user:01a22c73-5607-7c70-8fe1-30f47c89206d	2	1793437200000	\N	\N	\N	\N		role-given	user	01a22c73-5607-7c70-8fe1-30f47c89206d	practitioner	job	\N	\N	\\x131cfe8fa393acc12f550691d25d6b28ef549082b1fe888dd9bafaf0a7f2fc2a	\\xca07c74397e9f25353a889d3fbb5e72ccc700204d5f2728a6197bafad1e9868e
user:01a22c73-62e1-7db4-a7c6-b07cbb359869	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22c73-62e1-7db4-a7c6-b07cbb359869	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x4f9de5a1ebfab43216586356a6884f5c5876e3a1c205a2cfabdbee17cfd4ba24
user:01a22c73-62e1-7db4-a7c6-b07cbb359869	2	1793437200000	\N	\N	\N	\N		role-given	user	01a22c73-62e1-7db4-a7c6-b07cbb359869	practitioner	job	\N	\N	\\x4f9de5a1ebfab43216586356a6884f5c5876e3a1c205a2cfabdbee17cfd4ba24	\\x547dd60e8ebcfa340ba465c88d544291145f38819aeaf04befff0468ebd39655
user:01a22c73-62e1-7db4-a7c6-b07cbb359869	3	1793437200000	\N	\N	\N	\N		role-given	user	01a22c73-62e1-7db4-a7c6-b07cbb359869	champion	job	\N	\N	\\x547dd60e8ebcfa340ba465c88d544291145f38819aeaf04befff0468ebd39655	\\xdd5a52ed2c69c79fc1a2cb725150fd8213b3daabb56f30ee2bd5b8415bced342
user:01a22c73-6ea4-708d-af19-8a65600bb7f0	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22c73-6ea4-708d-af19-8a65600bb7f0	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x391be6270eef53b6c8f5a47f2a9d23f4930449b98eea9ea7541df9ab11afb146
user:01a22c73-6ea4-708d-af19-8a65600bb7f0	2	1793437200000	\N	\N	\N	\N		role-given	user	01a22c73-6ea4-708d-af19-8a65600bb7f0	supervisor	job	\N	\N	\\x391be6270eef53b6c8f5a47f2a9d23f4930449b98eea9ea7541df9ab11afb146	\\x865d80fc87166af4c90f1561e9105945666c59afc1dc1d9c86b13783a9549f26
system	6	1793437200000	\N	\N	\N	\N		team-changed	team	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	\N	job	\N	\N	\\x9f30a315193f930b1969da7cf66413f82096589c9d8d9bb7eadbb7bd25c0ec3f	\\x52250512a73e811fd7080aaf59715a82c786fb656aac52ede6d604bfb0c3091c
user:01a22c73-7a5f-7da0-aaeb-766d68a4b5a2	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22c73-7a5f-7da0-aaeb-766d68a4b5a2	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x88c768f7507efefc91cd5f6e2c004054905352306312fa81d5b8731fa67cdae3
user:01a22c73-7a5f-7da0-aaeb-766d68a4b5a2	2	1793437200000	\N	\N	\N	\N		role-given	user	01a22c73-7a5f-7da0-aaeb-766d68a4b5a2	supervisor	job	\N	\N	\\x88c768f7507efefc91cd5f6e2c004054905352306312fa81d5b8731fa67cdae3	\\x95e0b8e06568092b3b616149ec10060890448ae331e02e77ee05a23977c25b9b
user:01a22c73-8509-7090-a497-4c2be43f5cb0	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22c73-8509-7090-a497-4c2be43f5cb0	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xeaa37bd9e73eb264fcddd1fd4ffa52e1f96395fa88b579f9b0f2d03547fdc7ca
user:01a22c73-8509-7090-a497-4c2be43f5cb0	2	1793437200000	\N	\N	\N	\N		role-given	user	01a22c73-8509-7090-a497-4c2be43f5cb0	police-triage	job	\N	\N	\\xeaa37bd9e73eb264fcddd1fd4ffa52e1f96395fa88b579f9b0f2d03547fdc7ca	\\xb25f8d8cfb739a87a951a4d0df6c9ff1cce4415e16308d82b345e78b4678fb91
user:01a22c73-9311-7c81-9713-e27b70e7d9ba	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22c73-9311-7c81-9713-e27b70e7d9ba	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xd2c79b5e82cb6095dc150f8c69e7ebc6fe44c381c651a94681a8aa4f42d0e0fd
user:01a22c73-9311-7c81-9713-e27b70e7d9ba	2	1793437200000	\N	\N	\N	\N		role-given	user	01a22c73-9311-7c81-9713-e27b70e7d9ba	analyst	job	\N	\N	\\xd2c79b5e82cb6095dc150f8c69e7ebc6fe44c381c651a94681a8aa4f42d0e0fd	\\x5462e4938b50e528a6b10347ee405e3b0f84ac7f0f26324fca7ce1539b827207
user:01a22c73-a2b8-7181-8d03-9230b31344e2	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22c73-a2b8-7181-8d03-9230b31344e2	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x492af859d79c67d1ce25dcef4a3de97299331eab99e1deb4a9a06d4c603ea012
user:01a22c73-a2b8-7181-8d03-9230b31344e2	2	1793437200000	\N	\N	\N	\N		role-given	user	01a22c73-a2b8-7181-8d03-9230b31344e2	administrator	job	\N	\N	\\x492af859d79c67d1ce25dcef4a3de97299331eab99e1deb4a9a06d4c603ea012	\\x16f4b34d8941e82673e718c8611480eb017fb55e3efeedcff23fdfef84dcf04b
user:01a22c73-ae53-7fb1-8beb-3caecfc77975	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22c73-ae53-7fb1-8beb-3caecfc77975	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xe50e1141a10e37f282767b1ffd8451e67be4ee811aa6a84ed4987509347e4994
user:01a22c73-ae53-7fb1-8beb-3caecfc77975	2	1793437200000	\N	\N	\N	\N		role-given	user	01a22c73-ae53-7fb1-8beb-3caecfc77975	auditor	job	\N	\N	\\xe50e1141a10e37f282767b1ffd8451e67be4ee811aa6a84ed4987509347e4994	\\x0b8d33bd072107780075f6b87f297684aaa22a73bf58b374f7b4a0206de263b3
file:01a1d018-0ec0-7635-b070-39b529d0f214	1	1794492600000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	draft-opened	concern	01a1d018-0ec0-7635-b070-39b529d0f214	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xb67781883e34b7b435557ecfe92500ec91aa479604e07c7b6b37048488914109
file:01a1d018-0ec0-7635-b070-39b529d0f214	2	1794492680000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	record-added	record	01a1d019-4740-7091-b7d3-60f63df6bd55	\N	cli	\N	\N	\\xb67781883e34b7b435557ecfe92500ec91aa479604e07c7b6b37048488914109	\\x36c18950fd450d63795033086d87b0321bfab20f81cd71cbf64a516f81120d61
file:01a1d018-0ec0-7635-b070-39b529d0f214	3	1794492680000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	record-added	record	01a1d019-4740-7fca-9fe6-1547da976e52	\N	cli	\N	\N	\\x36c18950fd450d63795033086d87b0321bfab20f81cd71cbf64a516f81120d61	\\xc97a5410c19723c1add1c6d1c75521b245d03bf9b68a256b23ab0d21ecebf2f1
file:01a1d018-0ec0-7635-b070-39b529d0f214	4	1794492680000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	link-added	link	01a1d019-4740-7d0f-b737-a229528436a7	\N	cli	\N	\N	\\xc97a5410c19723c1add1c6d1c75521b245d03bf9b68a256b23ab0d21ecebf2f1	\\xa262f63ddf815a4979482117cee263c71f24c458333e4359f0e321777012144e
file:01a1d018-0ec0-7635-b070-39b529d0f214	5	1794492680000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	concern-sent	concern	01a1d018-0ec0-7635-b070-39b529d0f214	\N	cli	\N	\N	\\xa262f63ddf815a4979482117cee263c71f24c458333e4359f0e321777012144e	\\x6e3749858deda5b21bbc234b6a069ce6c8c1f49ce6c3aa644270e0fbdd43c33d
file:01a1d018-0ec0-7635-b070-39b529d0f214	6	1794494400000	01a22c73-5607-7c70-8fe1-30f47c89206d	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-acknowledged	concern	01a1d018-0ec0-7635-b070-39b529d0f214	\N	cli	\\x749064d88b7f92823cfc8070ba0e9a33e7f580f26cb1e5969211d3924c15d18f	\N	\\x6e3749858deda5b21bbc234b6a069ce6c8c1f49ce6c3aa644270e0fbdd43c33d	\\x0a540717e794f3048672deaed1371aaaab5ebd9957d515e49ac675d45208e894
file:01a1d018-0ec0-7635-b070-39b529d0f214	7	1794561300000	01a22c73-5607-7c70-8fe1-30f47c89206d	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-asked	concern	01a1d018-0ec0-7635-b070-39b529d0f214	\N	cli	\\x2da9ed96ab336fdceb08a2430412e1326a4edc40f12f08b82f5425896d887165	\N	\\x0a540717e794f3048672deaed1371aaaab5ebd9957d515e49ac675d45208e894	\\xc4946e2f65ea05138fad7e68aa95f2aa1c0c39ec30f8f8ea315ed80395290226
file:01a1d46b-d880-7962-a5dc-a28b243a1a6b	1	1794565200000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	draft-opened	concern	01a1d46b-d880-7962-a5dc-a28b243a1a6b	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xa86c673efd8fdc3bcebebbf4c6004a80ba5f89eebbc5c4f276fe7c898d4aa86c
file:01a1d46b-d880-7962-a5dc-a28b243a1a6b	2	1794565280000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	record-added	record	01a1d46d-1100-731b-962a-9ab847fb2ad6	\N	cli	\N	\N	\\xa86c673efd8fdc3bcebebbf4c6004a80ba5f89eebbc5c4f276fe7c898d4aa86c	\\x0770ae3f761ca37cac0ac36639cc758e3ccad6b345180f2c39ca92404591ca66
file:01a1d46b-d880-7962-a5dc-a28b243a1a6b	3	1794565280000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	record-added	record	01a1d46d-1100-7e37-8584-1ae77f907f9a	\N	cli	\N	\N	\\x0770ae3f761ca37cac0ac36639cc758e3ccad6b345180f2c39ca92404591ca66	\\x8d10b7fb38ff98f43eb5f330597714efff955381ce537fa52b76e6ac315dbe65
file:01a1d46b-d880-7962-a5dc-a28b243a1a6b	4	1794565280000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	link-added	link	01a1d46d-1100-7756-b93b-6f1374a5cb6c	\N	cli	\N	\N	\\x8d10b7fb38ff98f43eb5f330597714efff955381ce537fa52b76e6ac315dbe65	\\x5cee760bd5e7bddc7ed9b81a38edee0516a35bdf7545f4c18797ed4440f9781f
file:01a1d46b-d880-7962-a5dc-a28b243a1a6b	5	1794565280000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	concern-sent	concern	01a1d46b-d880-7962-a5dc-a28b243a1a6b	\N	cli	\N	\N	\\x5cee760bd5e7bddc7ed9b81a38edee0516a35bdf7545f4c18797ed4440f9781f	\\xc5c9195af1a7d4469225e2e1de5e3d72b2bc08655b9209a590be049d4344eaea
file:01a1d46b-d880-7962-a5dc-a28b243a1a6b	6	1794567900000	01a22c73-62e1-7db4-a7c6-b07cbb359869	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-acknowledged	concern	01a1d46b-d880-7962-a5dc-a28b243a1a6b	\N	cli	\\x0c0ccf53b876955383330fd207b5a5224ae4b52f8b44466eb58041ec9c851616	\N	\\xc5c9195af1a7d4469225e2e1de5e3d72b2bc08655b9209a590be049d4344eaea	\\x2138f1157f0e2fc72899c5b9f071da62656bbc9d69ea43647da6c246327c651a
file:01a1d018-0ec0-7635-b070-39b529d0f214	8	1794571500000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	concern-answered	concern	01a1d018-0ec0-7635-b070-39b529d0f214	\N	cli	\\xae425a75229b1f8ed6129982ebb9cad02c268e0937068613d5727973ac9439d2	\N	\\xc4946e2f65ea05138fad7e68aa95f2aa1c0c39ec30f8f8ea315ed80395290226	\\x48623d9d0580a1a7bcd591542465257494fce31e1d9348cfbe89e298a0876826
file:01a1d46b-d880-7962-a5dc-a28b243a1a6b	7	1794583800000	01a22c73-62e1-7db4-a7c6-b07cbb359869	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-accepted	concern	01a1d46b-d880-7962-a5dc-a28b243a1a6b	\N	cli	\\xacab9b631fe388c9e548cb30342de126ebe8493cb995529f3fc521a8037d4411	\N	\\x2138f1157f0e2fc72899c5b9f071da62656bbc9d69ea43647da6c246327c651a	\\x3bec5fdda010d1774e5cc5632a38d591bb7b1c504daee5d28ebc9d7755479ba2
file:01a1d018-0ec0-7635-b070-39b529d0f214	9	1794822600000	01a22c73-5607-7c70-8fe1-30f47c89206d	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-acknowledged	concern	01a1d018-0ec0-7635-b070-39b529d0f214	\N	cli	\\x29ede7df975a2faf139cbb634cbbf918cb4ef163184171a6ffe1602cc0abd8dd	\N	\\x48623d9d0580a1a7bcd591542465257494fce31e1d9348cfbe89e298a0876826	\\x486c5e7276b4e4b2fc6f41b039470411b13948d726739d3c05eabffbc3ad3136
file:01a1d018-0ec0-7635-b070-39b529d0f214	10	1794823200000	01a22c73-5607-7c70-8fe1-30f47c89206d	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-accepted	concern	01a1d018-0ec0-7635-b070-39b529d0f214	\N	cli	\\x74c0e46b9c0abc79ca6f71d7bc2988fff2100267c2fdf04b34c2fb185b2a3960	\N	\\x486c5e7276b4e4b2fc6f41b039470411b13948d726739d3c05eabffbc3ad3136	\\x02161d4dc81e1f2cb70cce1f1ea2d71ab1007617cbc823e52bbd33ce4edeb8b8
file:01a1e455-f140-7bec-a1e1-9781d1179ef7	1	1794832200000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	draft-opened	concern	01a1e455-f140-7bec-a1e1-9781d1179ef7	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xa50243531c49a7eaf8d5da855d604a85fa2a7b073dea2778dfbacda51bf92102
file:01a1e455-f140-7bec-a1e1-9781d1179ef7	2	1794832260000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	source-sealed	source	01a1e456-dba0-700c-b9b3-82dfb359bac8	\N	cli	\N	\N	\\xa50243531c49a7eaf8d5da855d604a85fa2a7b073dea2778dfbacda51bf92102	\\x69e905185c8fbb09d71cc0632c541a87c8579281efb8a1992128d86dea4501de
file:01a1e455-f140-7bec-a1e1-9781d1179ef7	3	1794832280000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	record-added	record	01a1e457-29c0-77e3-92c3-992228ce258b	\N	cli	\N	\N	\\x69e905185c8fbb09d71cc0632c541a87c8579281efb8a1992128d86dea4501de	\\x98a6aba97996fb6f064371856239b9e1d94349143136d30279c7a28d1407581e
file:01a1e455-f140-7bec-a1e1-9781d1179ef7	4	1794832280000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	record-added	record	01a1e457-29c0-77f3-8ad1-1de842ca36a5	\N	cli	\N	\N	\\x98a6aba97996fb6f064371856239b9e1d94349143136d30279c7a28d1407581e	\\x3a05cc953d29c735222b77db27d3c051111f941073efcbc2b9588e3ac20a207f
file:01a1e455-f140-7bec-a1e1-9781d1179ef7	5	1794832280000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	link-added	link	01a1e457-29c0-7074-ba34-8a662ac7aad9	\N	cli	\N	\N	\\x3a05cc953d29c735222b77db27d3c051111f941073efcbc2b9588e3ac20a207f	\\xdc37ff97c8d662d906a842276ff1cb1b8a4c9c59de4b4867d386d3120e8d3c26
file:01a1e455-f140-7bec-a1e1-9781d1179ef7	6	1794832280000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	concern-sent	concern	01a1e455-f140-7bec-a1e1-9781d1179ef7	\N	cli	\N	\N	\\xdc37ff97c8d662d906a842276ff1cb1b8a4c9c59de4b4867d386d3120e8d3c26	\\xbd71ac7cde7310521a2535d04644a43b88837cd4a6341223c5b6e2ce7a20df92
file:01a1e455-f140-7bec-a1e1-9781d1179ef7	7	1794833400000	01a22c73-5607-7c70-8fe1-30f47c89206d	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-acknowledged	concern	01a1e455-f140-7bec-a1e1-9781d1179ef7	\N	cli	\\xa1097542fb3372ebe1bf98848b78a013f7c9d168d9e2398e807a5b5f4dc72411	\N	\\xbd71ac7cde7310521a2535d04644a43b88837cd4a6341223c5b6e2ce7a20df92	\\xa05f083327383cac48fee3d0ff124369504dfed4ed1cd0c6b2a5e40646ef415a
file:01a1e503-e480-7c4d-a625-08e4375fe5da	1	1794843600000	01a22c73-22a2-70c7-8f2f-2e05f74deb87	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	draft-opened	concern	01a1e503-e480-7c4d-a625-08e4375fe5da	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x79e9b67a45b210daeab36f6cfc1dec93c544c8d94e2763f4988cb206ffc0e8f8
file:01a1e503-e480-7c4d-a625-08e4375fe5da	2	1794843680000	01a22c73-22a2-70c7-8f2f-2e05f74deb87	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	record-added	record	01a1e505-1d00-7233-8564-b888b37d8a01	\N	cli	\N	\N	\\x79e9b67a45b210daeab36f6cfc1dec93c544c8d94e2763f4988cb206ffc0e8f8	\\x8831934eed15a56de31332e9945c1a00eb1acdc5dad2e1c397c426c79d36f3f9
file:01a1e503-e480-7c4d-a625-08e4375fe5da	3	1794843680000	01a22c73-22a2-70c7-8f2f-2e05f74deb87	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	concern-sent	concern	01a1e503-e480-7c4d-a625-08e4375fe5da	\N	cli	\N	\N	\\x8831934eed15a56de31332e9945c1a00eb1acdc5dad2e1c397c426c79d36f3f9	\\x9640184684af3147dbff392e95f2a4c1070533f6f53fbf7c27824fde017f7f03
file:01a1e503-e480-7c4d-a625-08e4375fe5da	4	1794845100000	01a22c73-62e1-7db4-a7c6-b07cbb359869	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-acknowledged	concern	01a1e503-e480-7c4d-a625-08e4375fe5da	\N	cli	\\x97f8bef17828307f7dbfd2dd7c97d8aa258a2ea4c989b63dade34f89d2de5ab7	\N	\\x9640184684af3147dbff392e95f2a4c1070533f6f53fbf7c27824fde017f7f03	\\xd0ea4be30d4ba3db84e6b0a81ecfa2741d60308b96a388cf66228883baace836
file:01a1e455-f140-7bec-a1e1-9781d1179ef7	8	1794907800000	01a22c73-5607-7c70-8fe1-30f47c89206d	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-accepted	concern	01a1e455-f140-7bec-a1e1-9781d1179ef7	\N	cli	\\xb571f10b62fc1966bc73fbd005c109f178e689dceffbfb992d3c0271ee6fe872	\N	\\xa05f083327383cac48fee3d0ff124369504dfed4ed1cd0c6b2a5e40646ef415a	\\x4a61c0a7a71f8387de57a987f146cd888d18e9c7e2cef439075bf59bbf41aee2
file:01a1e503-e480-7c4d-a625-08e4375fe5da	5	1794913200000	01a22c73-62e1-7db4-a7c6-b07cbb359869	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-closed	concern	01a1e503-e480-7c4d-a625-08e4375fe5da	\N	cli	\\x1143a1093306e50fedc78a3a65d085852a7f4acecd1ceb28a2ad4e32f17c5ed6	\N	\\xd0ea4be30d4ba3db84e6b0a81ecfa2741d60308b96a388cf66228883baace836	\\x862d4a97b25b9230cfa8ec2021ae79e2219304a33e9797227dca77c669e58802
file:01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	1	1794936000000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	draft-opened	concern	01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x707d89017fb3991a59044c30a9427f435dcddc5ba73fe0274880e33fa21e3178
file:01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	2	1794936080000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	record-added	record	01a1ea87-0680-7ff8-8f15-53dbfeb39690	\N	cli	\N	\N	\\x707d89017fb3991a59044c30a9427f435dcddc5ba73fe0274880e33fa21e3178	\\x26c04526d302ac92aa4e9501d2e3e67152ddfe5c662aa35835593f02bf6fdbe0
file:01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	3	1794936080000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	record-added	record	01a1ea87-0680-77a4-867f-c8e2e7986cc8	\N	cli	\N	\N	\\x26c04526d302ac92aa4e9501d2e3e67152ddfe5c662aa35835593f02bf6fdbe0	\\xf97c8c24508944eedc29639d03e7200759c7caa3792edbfc5a606be2509c2d63
file:01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	4	1794936080000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	link-added	link	01a1ea87-0680-7d7e-87fc-ddf800308663	\N	cli	\N	\N	\\xf97c8c24508944eedc29639d03e7200759c7caa3792edbfc5a606be2509c2d63	\\xabe1e3b180c6e2dded257b9b7ce8ee8aa454318edca5e6bda42aaa41b064eed6
file:01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	5	1794936080000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	record-added	record	01a1ea87-0680-7ae1-b1e2-3770b08cc9de	\N	cli	\N	\N	\\xabe1e3b180c6e2dded257b9b7ce8ee8aa454318edca5e6bda42aaa41b064eed6	\\x5197fc26c0360da8a9a8e063e501f5626cc67edf7e3a4d063717ce6dc0012228
file:01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	6	1794936080000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	link-added	link	01a1ea87-0680-735c-9975-2478010d1273	\N	cli	\N	\N	\\x5197fc26c0360da8a9a8e063e501f5626cc67edf7e3a4d063717ce6dc0012228	\\x2af91a39808a0b01fa6ef3f8f1bb5de78d9ff1f125ff7019c031558e66ab9c1d
file:01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	7	1794936080000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-sent	concern	01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	\N	cli	\N	\N	\\x2af91a39808a0b01fa6ef3f8f1bb5de78d9ff1f125ff7019c031558e66ab9c1d	\\x2e28bc459d38bc74d612f37a619a93b2db4fa478c3cd07a8bb58c911ac131419
file:01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	8	1794936480000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	alert-recorded	concern	01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	\N	cli	\N	\N	\\x2e28bc459d38bc74d612f37a619a93b2db4fa478c3cd07a8bb58c911ac131419	\\x049af7baa49c150d704ed02f82a1a4c737ce3a31cd4522ee055db35723d3b870
file:01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	9	1794936960000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	alert-recorded	concern	01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	\N	cli	\N	\N	\\x049af7baa49c150d704ed02f82a1a4c737ce3a31cd4522ee055db35723d3b870	\\xc5743ac0ef1721ef6cc8f98e9ed85f1c3b268c491fef7c779f7c83ac86e8b827
file:01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	10	1794937680000	01a22c73-5607-7c70-8fe1-30f47c89206d	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-acknowledged	concern	01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	\N	cli	\\x9bafdd3d04b21d1317d82c9fd3dd009689af1c18f73fa32ac29945dc5627bd1f	\N	\\xc5743ac0ef1721ef6cc8f98e9ed85f1c3b268c491fef7c779f7c83ac86e8b827	\\xc12246f7f19f7b760986b26af309d2f4e875b6bea1143e2acc0e08807680d08f
file:01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	1	1794992700000	01a22c73-22a2-70c7-8f2f-2e05f74deb87	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	draft-opened	concern	01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x3baa0379751e7aa79fd9c6a7ea1d61a98f1be9d30b1d79fd5715af945a97338a
file:01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	2	1794992780000	01a22c73-22a2-70c7-8f2f-2e05f74deb87	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	record-added	record	01a1ede8-32e0-79c0-8b39-07a66f3fa90f	\N	cli	\N	\N	\\x3baa0379751e7aa79fd9c6a7ea1d61a98f1be9d30b1d79fd5715af945a97338a	\\xbec331483a5d98d1c286b74e997d83c3eab705580c6696acf71c32f33e441d02
file:01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	3	1794992780000	01a22c73-22a2-70c7-8f2f-2e05f74deb87	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	record-added	record	01a1ede8-32e0-73b2-a72f-d30c5425a387	\N	cli	\N	\N	\\xbec331483a5d98d1c286b74e997d83c3eab705580c6696acf71c32f33e441d02	\\x972df63d56f0c46a129120e420449e1d4d0034c95b8d68ad989e8b6233571b9b
file:01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	4	1794992780000	01a22c73-22a2-70c7-8f2f-2e05f74deb87	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	link-added	link	01a1ede8-32e0-7eef-b083-ebae5e1aa191	\N	cli	\N	\N	\\x972df63d56f0c46a129120e420449e1d4d0034c95b8d68ad989e8b6233571b9b	\\xc5401682166ec794504ee1f07f45fb4a2c376b31ef4e21230b1ac42fa0538dab
file:01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	5	1794992780000	01a22c73-22a2-70c7-8f2f-2e05f74deb87	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	record-added	record	01a1ede8-32e0-7a26-9f8c-4d4d779beb93	\N	cli	\N	\N	\\xc5401682166ec794504ee1f07f45fb4a2c376b31ef4e21230b1ac42fa0538dab	\\xf14e802025b220fcfbdfecf0c6da8ad80eb29dc077f766346b99dad5cc8b67fb
file:01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	6	1794992780000	01a22c73-22a2-70c7-8f2f-2e05f74deb87	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	link-added	link	01a1ede8-32e0-7f71-ad86-ad8a98c930d2	\N	cli	\N	\N	\\xf14e802025b220fcfbdfecf0c6da8ad80eb29dc077f766346b99dad5cc8b67fb	\\xdfc9c529ad3231b627c1550c995703f17c38187639997bfb70e293420113ac35
file:01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	7	1794992780000	01a22c73-22a2-70c7-8f2f-2e05f74deb87	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	concern-sent	concern	01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	\N	cli	\N	\N	\\xdfc9c529ad3231b627c1550c995703f17c38187639997bfb70e293420113ac35	\\xb5eb3a0ce072ae7bbfa783c6747f47053c23b03a679ed7b11a9924a92e8d562a
file:01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	8	1794993120000	01a22c73-22a2-70c7-8f2f-2e05f74deb87	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	alert-recorded	concern	01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	\N	cli	\N	\N	\\xb5eb3a0ce072ae7bbfa783c6747f47053c23b03a679ed7b11a9924a92e8d562a	\\x99b50e5b2559a21d3c40b47f559861e0ce6ec4b1ffa88c432254b029e64d8edd
file:01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	9	1794993600000	01a22c73-22a2-70c7-8f2f-2e05f74deb87	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	alert-recorded	concern	01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	\N	cli	\N	\N	\\x99b50e5b2559a21d3c40b47f559861e0ce6ec4b1ffa88c432254b029e64d8edd	\\xc989f7af25d404a40c5f8da758c5939d4fdc0427d4dc82724519dbaffce6fc0e
file:01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	10	1794994320000	01a22c73-5607-7c70-8fe1-30f47c89206d	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-acknowledged	concern	01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	\N	cli	\\x45dac987fe62c253e27106eac68793795f1a969d3f2e8714f18ea8f514eb46d7	\N	\\xc989f7af25d404a40c5f8da758c5939d4fdc0427d4dc82724519dbaffce6fc0e	\\x761cdf4d3b4cd76cc363797497755515c943860acf7f45d2d5406e776a1b74eb
file:01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	11	1794994800000	01a22c73-5607-7c70-8fe1-30f47c89206d	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-accepted	concern	01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	\N	cli	\\x0ea84492b2a7818c9c5673b6cf512eba43e11f461d1ab93f7d1828e875eb4214	\N	\\xc12246f7f19f7b760986b26af309d2f4e875b6bea1143e2acc0e08807680d08f	\\x26c9f09d11ddc33f4159eeb0883dbf735df5a7be156fe21b8f709302b1cb654c
file:01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	12	1794996120000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	alert-followed-up	concern	01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	\N	cli	\N	\N	\\x26c9f09d11ddc33f4159eeb0883dbf735df5a7be156fe21b8f709302b1cb654c	\\x9bc71042df7816691b1b8e2dfe906e5a0fee4fbc1a2570413a2638916db9eda8
file:01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	13	1794996600000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	alert-followed-up	concern	01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	\N	cli	\N	\N	\\x9bc71042df7816691b1b8e2dfe906e5a0fee4fbc1a2570413a2638916db9eda8	\\xa373bc0be4c4c17239488bd0aa67e8b2a6b15531d5f9c34f7f654fd0eca607f4
file:01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	11	1795000500000	01a22c73-5607-7c70-8fe1-30f47c89206d	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-accepted	concern	01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	\N	cli	\\xab0ded8474e617726ec58dc4feaafb03d30eb61717329c02a0c7eb230844cba3	\N	\\x761cdf4d3b4cd76cc363797497755515c943860acf7f45d2d5406e776a1b74eb	\\x5721a4b9bd596ee9c5cabf0a07ffeb5fd41d6fafe165c6a575f2bdc5325748e2
file:01a1ef6c-13c0-7e16-9983-fd216610dce9	1	1795018200000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	draft-opened	concern	01a1ef6c-13c0-7e16-9983-fd216610dce9	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xab0884fc32b19a5b40339df619ed824ae81148fa4735c6f935bc960996a67170
file:01a1ef6c-13c0-7e16-9983-fd216610dce9	2	1795018280000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	record-added	record	01a1ef6d-4c40-766f-9075-c4435af4167a	\N	cli	\N	\N	\\xab0884fc32b19a5b40339df619ed824ae81148fa4735c6f935bc960996a67170	\\xb1aab757580beeaa5f703aa683dda2d678fdcb50d8d61b671892756e3ba41f1c
file:01a1ef6c-13c0-7e16-9983-fd216610dce9	3	1795018280000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	record-added	record	01a1ef6d-4c40-7018-812c-dbdbbb7622dc	\N	cli	\N	\N	\\xb1aab757580beeaa5f703aa683dda2d678fdcb50d8d61b671892756e3ba41f1c	\\x00aea09a519c73a23a48c8cab3ad886fcef2b3148abed80e12af8daf8ba52fdf
file:01a1ef6c-13c0-7e16-9983-fd216610dce9	4	1795018280000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	link-added	link	01a1ef6d-4c40-7ef9-8b15-34531d186263	\N	cli	\N	\N	\\x00aea09a519c73a23a48c8cab3ad886fcef2b3148abed80e12af8daf8ba52fdf	\\x96720a72be040068603050c0dac0fbee63a3581540e17e005234887f7b630d8f
file:01a1ef6c-13c0-7e16-9983-fd216610dce9	5	1795018280000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	record-added	record	01a1ef6d-4c40-7baf-8bef-31e880d69c2b	\N	cli	\N	\N	\\x96720a72be040068603050c0dac0fbee63a3581540e17e005234887f7b630d8f	\\x8ff9cff94b8f9688992e5e350e35124cfb14531994542210227a4172e77dd721
file:01a1ef6c-13c0-7e16-9983-fd216610dce9	6	1795018280000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	link-added	link	01a1ef6d-4c40-7d79-a367-a41f7e0d1f2d	\N	cli	\N	\N	\\x8ff9cff94b8f9688992e5e350e35124cfb14531994542210227a4172e77dd721	\\x0dea85947a1b24469f5614873ade97630fb162985eb0e7c5cff205f7f6b20778
file:01a1ef6c-13c0-7e16-9983-fd216610dce9	7	1795018280000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-sent	concern	01a1ef6c-13c0-7e16-9983-fd216610dce9	\N	cli	\N	\N	\\x0dea85947a1b24469f5614873ade97630fb162985eb0e7c5cff205f7f6b20778	\\x6fa1590294e4bdd0d133edb35bf4246628dd1f49add6d102f6740f911bc1c359
file:01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	12	1795018800000	01a22c73-22a2-70c7-8f2f-2e05f74deb87	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	alert-followed-up	concern	01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	\N	cli	\N	\N	\\x5721a4b9bd596ee9c5cabf0a07ffeb5fd41d6fafe165c6a575f2bdc5325748e2	\\x8f6d7b8dfd8afcc0aee166b7e234b20bb09536ef138759b2942ee8b23337f2e0
file:01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	13	1795019280000	01a22c73-22a2-70c7-8f2f-2e05f74deb87	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	alert-followed-up	concern	01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	\N	cli	\N	\N	\\x8f6d7b8dfd8afcc0aee166b7e234b20bb09536ef138759b2942ee8b23337f2e0	\\xe1ee4a8689925be06b754628533fbc3b07f1d4660420df403eff2a712a8adaf5
file:01a1ef6c-13c0-7e16-9983-fd216610dce9	8	1795020300000	01a22c73-62e1-7db4-a7c6-b07cbb359869	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-acknowledged	concern	01a1ef6c-13c0-7e16-9983-fd216610dce9	\N	cli	\\xd7100e86aba86f0e2e2170d5c8f51a9f5ec3752f5d72d6db927b416bc94ae274	\N	\\x6fa1590294e4bdd0d133edb35bf4246628dd1f49add6d102f6740f911bc1c359	\\xf6b85b39e77fe8a0a0f05dd2f0238b84d19e7348e7c0c59af67532ae35965031
file:01a1ef6c-13c0-7e16-9983-fd216610dce9	9	1795084200000	01a22c73-62e1-7db4-a7c6-b07cbb359869	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-accepted	concern	01a1ef6c-13c0-7e16-9983-fd216610dce9	\N	cli	\\xc06a33d79a0eb081d75935670eed36532b4712373807f1f8655d98aa62c1faf6	\N	\\xf6b85b39e77fe8a0a0f05dd2f0238b84d19e7348e7c0c59af67532ae35965031	\\xfdbc1a831397bf4dc01179cae48a1182f77daa6f15ac5fffb70ccce82e3e4715
file:01a1f3f2-3820-716f-b516-b27798178d3d	1	1795094100000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	draft-opened	concern	01a1f3f2-3820-716f-b516-b27798178d3d	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x0a4d33de9b485a1ae6cf00cf0748a41111d548c8eb70b8b1c6e72bda83b6129f
file:01a1f3f2-3820-716f-b516-b27798178d3d	2	1795094180000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	record-added	record	01a1f3f3-70a0-71af-b552-4ffd61800d48	\N	cli	\N	\N	\\x0a4d33de9b485a1ae6cf00cf0748a41111d548c8eb70b8b1c6e72bda83b6129f	\\xfd2b2d49323c6d41eb6ccca0db14e71900da90d3818ddaac43ad9e8aee09b4d0
file:01a1f3f2-3820-716f-b516-b27798178d3d	3	1795094180000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	record-added	record	01a1f3f3-70a0-706c-a4cb-5a85a7ba1a71	\N	cli	\N	\N	\\xfd2b2d49323c6d41eb6ccca0db14e71900da90d3818ddaac43ad9e8aee09b4d0	\\x46538a04dba5bed973085752ef6c99f06ca9a3bee2554e1ec150d32b3c65f11e
file:01a1f3f2-3820-716f-b516-b27798178d3d	4	1795094180000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	link-added	link	01a1f3f3-70a0-7074-8815-0c6dc3d73e4b	\N	cli	\N	\N	\\x46538a04dba5bed973085752ef6c99f06ca9a3bee2554e1ec150d32b3c65f11e	\\xaf1306bfee76421db50a62181a9a0220e85c8ad756a26099c3fa51ad7c972a62
file:01a1f3f2-3820-716f-b516-b27798178d3d	5	1795094180000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	concern-sent	concern	01a1f3f2-3820-716f-b516-b27798178d3d	\N	cli	\N	\N	\\xaf1306bfee76421db50a62181a9a0220e85c8ad756a26099c3fa51ad7c972a62	\\x15fe0883ed1a2f1ad968f7b68be385cac55da8ad4a40f6783238d731ace6ff70
file:01a1f3f2-3820-716f-b516-b27798178d3d	6	1795096200000	01a22c73-62e1-7db4-a7c6-b07cbb359869	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-acknowledged	concern	01a1f3f2-3820-716f-b516-b27798178d3d	\N	cli	\\x3ef616f0dbe21394713c7b243de3c4eeac6250d04efd50f45c404da5cce61813	\N	\\x15fe0883ed1a2f1ad968f7b68be385cac55da8ad4a40f6783238d731ace6ff70	\\x88f6c45a2a2f312df6ad02d4e0c78b0ca05746a8c6ecea368607960a4581e723
file:01a1f3f2-3820-716f-b516-b27798178d3d	7	1795096800000	01a22c73-62e1-7db4-a7c6-b07cbb359869	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-asked	concern	01a1f3f2-3820-716f-b516-b27798178d3d	\N	cli	\\x91c2843fa50ca99e304afa7c9583da78de780a6d35ac14710db1b2c2b017e035	\N	\\x88f6c45a2a2f312df6ad02d4e0c78b0ca05746a8c6ecea368607960a4581e723	\\xef542ab5aef300b3eb0e950cbf8be0e92f6a93261ec228c45c0ce86a602c0e78
file:01a1f4fb-b8e0-7d34-9250-71242ee82a85	1	1795111500000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	draft-opened	concern	01a1f4fb-b8e0-7d34-9250-71242ee82a85	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x5354118883ed815dfb2fbe36e727b4cfef038d1ca3dfcefda0b87bfb8ddbdd59
file:01a1f4fb-b8e0-7d34-9250-71242ee82a85	2	1795111580000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	record-added	record	01a1f4fc-f160-7489-a2b5-2925339b1409	\N	cli	\N	\N	\\x5354118883ed815dfb2fbe36e727b4cfef038d1ca3dfcefda0b87bfb8ddbdd59	\\x9a6ab7d21d4213d2946ae707377e4776ca30a81341ec32e6ea7cded61cd19755
file:01a1f4fb-b8e0-7d34-9250-71242ee82a85	3	1795111580000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	record-added	record	01a1f4fc-f160-7cdc-aad2-9fb1f73f569e	\N	cli	\N	\N	\\x9a6ab7d21d4213d2946ae707377e4776ca30a81341ec32e6ea7cded61cd19755	\\x4a8d0af7e51d6b65f20d8f6e43cae319f422435bfc62baf42bfaf0e5043552d1
file:01a1f4fb-b8e0-7d34-9250-71242ee82a85	4	1795111580000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	link-added	link	01a1f4fc-f160-7206-af5b-7b54da9502d6	\N	cli	\N	\N	\\x4a8d0af7e51d6b65f20d8f6e43cae319f422435bfc62baf42bfaf0e5043552d1	\\x5a007b7793071c40bb4c8da68e89e3a59f0ca0d03ef8c83d90b04a9e7f00df4a
file:01a1f4fb-b8e0-7d34-9250-71242ee82a85	5	1795111580000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	record-added	record	01a1f4fc-f160-71cb-8439-41397df2cb82	\N	cli	\N	\N	\\x5a007b7793071c40bb4c8da68e89e3a59f0ca0d03ef8c83d90b04a9e7f00df4a	\\xccf766915696b181597da8e075a4c8a708b620c9ecd4d27fbaab5224349c8bb5
file:01a1f4fb-b8e0-7d34-9250-71242ee82a85	6	1795111580000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	link-added	link	01a1f4fc-f160-7619-8218-ac04bbab3db6	\N	cli	\N	\N	\\xccf766915696b181597da8e075a4c8a708b620c9ecd4d27fbaab5224349c8bb5	\\x3aba02859e19c0c3d071793dda2566f09dcdea9b22b2f059ac95a8e11401d452
file:01a1f4fb-b8e0-7d34-9250-71242ee82a85	7	1795111580000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-sent	concern	01a1f4fb-b8e0-7d34-9250-71242ee82a85	\N	cli	\N	\N	\\x3aba02859e19c0c3d071793dda2566f09dcdea9b22b2f059ac95a8e11401d452	\\x09739d986ea646fef44fc268e351e5603ec8e1590a0b65e7ffae1f21e3370ae6
file:01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	1	1795128000000	01a22c73-62e1-7db4-a7c6-b07cbb359869	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	draft-opened	concern	01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x9f2e3832fcf74d12dde563f5e738b9dee77ce9eac331b91b01eed42fa6832504
file:01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	2	1795128080000	01a22c73-62e1-7db4-a7c6-b07cbb359869	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	record-added	record	01a1f5f8-b680-7735-adb9-233f768c71bb	\N	cli	\N	\N	\\x9f2e3832fcf74d12dde563f5e738b9dee77ce9eac331b91b01eed42fa6832504	\\xd111e7f9fed4b268740367a0702ff451c308ca2b180d95b12e6717e7f4065337
file:01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	3	1795128080000	01a22c73-62e1-7db4-a7c6-b07cbb359869	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	record-added	record	01a1f5f8-b680-7af7-91a4-f054b398c600	\N	cli	\N	\N	\\xd111e7f9fed4b268740367a0702ff451c308ca2b180d95b12e6717e7f4065337	\\xee7b21223bc7d74240f00d138c63cd8cc4d0b55768382630fc34950dc6ae1543
file:01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	4	1795128080000	01a22c73-62e1-7db4-a7c6-b07cbb359869	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	link-added	link	01a1f5f8-b680-74b9-b2c1-2a1ee92256f3	\N	cli	\N	\N	\\xee7b21223bc7d74240f00d138c63cd8cc4d0b55768382630fc34950dc6ae1543	\\x07c230359ba184af732d660a3c56694d6d440adf6cbe450747f485bc6ba4525f
file:01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	5	1795128080000	01a22c73-62e1-7db4-a7c6-b07cbb359869	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-sent	concern	01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	\N	cli	\N	\N	\\x07c230359ba184af732d660a3c56694d6d440adf6cbe450747f485bc6ba4525f	\\xfd5b6f1d839152f8106ee27500aac8dbe5fec9ddcd81b3f2c39c9d09d82061c2
file:01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	6	1795128080000	\N	\N	\N	\N		concern-escalated	concern	01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	\N	job	\\x04983a4e3e02229ced979bfc38fbb39271d7ef9ef7d03ec812a87d48c7979362	\N	\\xfd5b6f1d839152f8106ee27500aac8dbe5fec9ddcd81b3f2c39c9d09d82061c2	\\x1d7a0c69cd7d2bb82325f8894eb5f7edd7816ab1f85260e92f47c2b46fbb8191
file:01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	7	1795128300000	01a22c73-62e1-7db4-a7c6-b07cbb359869	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	alert-recorded	concern	01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	\N	cli	\N	\N	\\x1d7a0c69cd7d2bb82325f8894eb5f7edd7816ab1f85260e92f47c2b46fbb8191	\\xeca5e207a36e5bc018d706d43466fdda7a03b61ccd52d1ae3afabd300bac10bb
file:01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	8	1795128900000	01a22c73-62e1-7db4-a7c6-b07cbb359869	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	alert-recorded	concern	01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	\N	cli	\N	\N	\\xeca5e207a36e5bc018d706d43466fdda7a03b61ccd52d1ae3afabd300bac10bb	\\x2df77c15d3c331c9f9a7c2f877b50af066a247a1a7b51195732d9d7004667dc8
file:01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	9	1795129680000	01a22c73-62e1-7db4-a7c6-b07cbb359869	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	alert-recorded	concern	01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	\N	cli	\N	\N	\\x2df77c15d3c331c9f9a7c2f877b50af066a247a1a7b51195732d9d7004667dc8	\\x50f3a29ea61d4884b25d7f93f61c84090a3e7edd6076a918b9459863592a61f5
file:01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	10	1795162200000	01a22c73-6ea4-708d-af19-8a65600bb7f0	supervisor	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-acknowledged	concern	01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	\N	cli	\\x91dd773c312774888ba521e93592e35e37f9a1021809bcf94bc0b58c769fd66a	\N	\\x50f3a29ea61d4884b25d7f93f61c84090a3e7edd6076a918b9459863592a61f5	\\xecd5a8d17e50e0fdc8560971291a172462bf04b31ac8f44ad326085301954020
file:01a1f4fb-b8e0-7d34-9250-71242ee82a85	8	1795164000000	01a22c73-5607-7c70-8fe1-30f47c89206d	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-acknowledged	concern	01a1f4fb-b8e0-7d34-9250-71242ee82a85	\N	cli	\\x93895bc6382a6d1a8370180b0db4559da1ae6059ca60594a280b7a8948bff662	\N	\\x09739d986ea646fef44fc268e351e5603ec8e1590a0b65e7ffae1f21e3370ae6	\\x2f27ef69cb0d6cb4b846858e189410d1b9bf2d033c6539b14d46e7cacd746e60
file:01a1f825-f6c0-71bc-8a29-2449a82dbfcc	1	1795164600000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	draft-opened	concern	01a1f825-f6c0-71bc-8a29-2449a82dbfcc	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xd872931d7091338276a1d867631828681cb706c0238442ef815914eae0d6fe4a
file:01a1f825-f6c0-71bc-8a29-2449a82dbfcc	2	1795164680000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	record-added	record	01a1f827-2f40-7449-a426-b8c8a5a25596	\N	cli	\N	\N	\\xd872931d7091338276a1d867631828681cb706c0238442ef815914eae0d6fe4a	\\x2eb54a2f872765242cfdab747414c084ae98b80f49dd6eef2113223762ca445f
file:01a1f825-f6c0-71bc-8a29-2449a82dbfcc	3	1795164680000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	record-added	record	01a1f827-2f40-7e05-a41f-da007afa98bd	\N	cli	\N	\N	\\x2eb54a2f872765242cfdab747414c084ae98b80f49dd6eef2113223762ca445f	\\x4d8bfe3d441342ca43b4348c9d9393f7c6ca39b605e8856084225dba112e0719
file:01a1f825-f6c0-71bc-8a29-2449a82dbfcc	4	1795164680000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	link-added	link	01a1f827-2f40-7035-b7ee-60e30727b361	\N	cli	\N	\N	\\x4d8bfe3d441342ca43b4348c9d9393f7c6ca39b605e8856084225dba112e0719	\\xf7365b9dcb77024eea3ea30ede39c0bda0fc788c043d9e8cf161e488927e1946
file:01a1f825-f6c0-71bc-8a29-2449a82dbfcc	5	1795164680000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	record-added	record	01a1f827-2f40-7e29-9206-3738d304fe94	\N	cli	\N	\N	\\xf7365b9dcb77024eea3ea30ede39c0bda0fc788c043d9e8cf161e488927e1946	\\xf3419c5f21e4b05d7ad0c6fbea92de06b36ec4ec81d263211295bc8cafcda681
file:01a1f825-f6c0-71bc-8a29-2449a82dbfcc	6	1795164680000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	link-added	link	01a1f827-2f40-784a-a8b2-0806e2c0751e	\N	cli	\N	\N	\\xf3419c5f21e4b05d7ad0c6fbea92de06b36ec4ec81d263211295bc8cafcda681	\\x4b31c14d3a5f933dbf414e9f6369fdf34e176961ca8c5ab8ed0fba946079feb5
file:01a1f825-f6c0-71bc-8a29-2449a82dbfcc	7	1795164680000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	record-added	record	01a1f827-2f40-7219-b655-c3e4ff090bb9	\N	cli	\N	\N	\\x4b31c14d3a5f933dbf414e9f6369fdf34e176961ca8c5ab8ed0fba946079feb5	\\xb535daf04a3b681a7db94023c13d997d57b948c306e6e4fa4962a6a95fbdc9a4
file:01a1f825-f6c0-71bc-8a29-2449a82dbfcc	8	1795164680000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	link-added	link	01a1f827-2f40-76c8-ae67-a6f22d2fc141	\N	cli	\N	\N	\\xb535daf04a3b681a7db94023c13d997d57b948c306e6e4fa4962a6a95fbdc9a4	\\x2a0dd7660c766ff0eb7aa82da33000f92dd6c9265c844622c9e0379f2c8cd270
file:01a1f825-f6c0-71bc-8a29-2449a82dbfcc	9	1795164680000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	concern-sent	concern	01a1f825-f6c0-71bc-8a29-2449a82dbfcc	\N	cli	\N	\N	\\x2a0dd7660c766ff0eb7aa82da33000f92dd6c9265c844622c9e0379f2c8cd270	\\x7dcc88eeb25a058fb85833cb2651a1351bac72f2c0f0d62deceb1a0271585270
file:01a1f825-f6c0-71bc-8a29-2449a82dbfcc	10	1795165320000	01a22c73-5607-7c70-8fe1-30f47c89206d	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-acknowledged	concern	01a1f825-f6c0-71bc-8a29-2449a82dbfcc	\N	cli	\\x29be251f7eded992bad745c3b05639f9fbb43205ee3f886dc5fa5db43973ad82	\N	\\x7dcc88eeb25a058fb85833cb2651a1351bac72f2c0f0d62deceb1a0271585270	\\x9f0f2e6e09a1521551a083a5c9328a7ae14770515b88c643e04a461ac39195e2
file:01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	11	1795165560000	01a22c73-6ea4-708d-af19-8a65600bb7f0	supervisor	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-accepted	concern	01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	\N	cli	\\x094ad1ce8335d3e41cfbaea7a29f22ab4cb4b5ebac134eb534f3f2f4c18a097c	\N	\\xecd5a8d17e50e0fdc8560971291a172462bf04b31ac8f44ad326085301954020	\\x1e82f52d7199474a32711a624d3144ff919f6e3e7a31f4063408ff4f1db46f5e
file:01a1f825-f6c0-71bc-8a29-2449a82dbfcc	11	1795166040000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	alert-recorded	concern	01a1f825-f6c0-71bc-8a29-2449a82dbfcc	\N	cli	\N	\N	\\x9f0f2e6e09a1521551a083a5c9328a7ae14770515b88c643e04a461ac39195e2	\\xd6f9036fd654889e7efb3d575388176fedffb76b76d27ca5380965293568b6c6
file:01a1f825-f6c0-71bc-8a29-2449a82dbfcc	12	1795166460000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	alert-recorded	concern	01a1f825-f6c0-71bc-8a29-2449a82dbfcc	\N	cli	\N	\N	\\xd6f9036fd654889e7efb3d575388176fedffb76b76d27ca5380965293568b6c6	\\x754b4de26d34864d946cfdc7730fe22d9aba9eaef50b0c0a632c799000056883
file:01a1f86f-34c0-76f0-a81a-f80444a312fc	1	1795169400000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	draft-opened	concern	01a1f86f-34c0-76f0-a81a-f80444a312fc	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x0d7608788762bc121e936dd6a986b5b93ab69c922e01e1bd967dc500e2c7059b
file:01a1f86f-34c0-76f0-a81a-f80444a312fc	2	1795169480000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	record-added	record	01a1f870-6d40-766c-b7d2-758bd8b05621	\N	cli	\N	\N	\\x0d7608788762bc121e936dd6a986b5b93ab69c922e01e1bd967dc500e2c7059b	\\xa17055d71cc0e6a94dfa96cf79bae77b4e774b96c62b9f9cfa12f82315deea4d
file:01a1f86f-34c0-76f0-a81a-f80444a312fc	3	1795169480000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	record-added	record	01a1f870-6d40-733b-b856-65e6f3172cfd	\N	cli	\N	\N	\\xa17055d71cc0e6a94dfa96cf79bae77b4e774b96c62b9f9cfa12f82315deea4d	\\xdd8c7d6d8b3f2ca669b47ddec50928a6f1332cbf437c495f4c957d852f401d5c
file:01a1f86f-34c0-76f0-a81a-f80444a312fc	4	1795169480000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	link-added	link	01a1f870-6d40-755b-84f7-a3b189147347	\N	cli	\N	\N	\\xdd8c7d6d8b3f2ca669b47ddec50928a6f1332cbf437c495f4c957d852f401d5c	\\x634a8eb230bea34b4b5c5205317dd93029ed9d51d99743ca33d738f34844821b
file:01a1f86f-34c0-76f0-a81a-f80444a312fc	5	1795169480000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	record-added	record	01a1f870-6d40-7976-a7f3-8c0f37749eaa	\N	cli	\N	\N	\\x634a8eb230bea34b4b5c5205317dd93029ed9d51d99743ca33d738f34844821b	\\xbf6a5c72a1627d02d4a9b39ec5569126f1c2b791be01206a1455e3b8ee09d218
file:01a1f86f-34c0-76f0-a81a-f80444a312fc	6	1795169480000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	link-added	link	01a1f870-6d40-7948-b461-cd4e5e1fdf98	\N	cli	\N	\N	\\xbf6a5c72a1627d02d4a9b39ec5569126f1c2b791be01206a1455e3b8ee09d218	\\x70ccb5ab07c4bcc8546f02d8202d5674fca346cacced990e36c7ea61b972b7be
file:01a1f86f-34c0-76f0-a81a-f80444a312fc	7	1795169480000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-sent	concern	01a1f86f-34c0-76f0-a81a-f80444a312fc	\N	cli	\N	\N	\\x70ccb5ab07c4bcc8546f02d8202d5674fca346cacced990e36c7ea61b972b7be	\\xc8cd2a3a1deca853a0f46cd14de37fb1ed20bcdcbc666d2a6fa183dfda11f6a3
file:01a1f86f-34c0-76f0-a81a-f80444a312fc	8	1795170300000	01a22c73-62e1-7db4-a7c6-b07cbb359869	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-acknowledged	concern	01a1f86f-34c0-76f0-a81a-f80444a312fc	\N	cli	\\x0a9da6b8ae25b1831bddfeca6c023ba19a4040f05fcab5ebcffc650974d63374	\N	\\xc8cd2a3a1deca853a0f46cd14de37fb1ed20bcdcbc666d2a6fa183dfda11f6a3	\\xdce5e9525ca1ece6d27d0965ecab36442743294b4da65327456b224ce92b5748
file:01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	12	1795170600000	01a22c73-62e1-7db4-a7c6-b07cbb359869	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	alert-followed-up	concern	01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	\N	cli	\N	\N	\\x1e82f52d7199474a32711a624d3144ff919f6e3e7a31f4063408ff4f1db46f5e	\\x466c072c771da0f55dafb4d2e795b92fb74e869bef4262c88f52224cdb258704
file:01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	13	1795170960000	01a22c73-62e1-7db4-a7c6-b07cbb359869	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	alert-followed-up	concern	01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	\N	cli	\N	\N	\\x466c072c771da0f55dafb4d2e795b92fb74e869bef4262c88f52224cdb258704	\\x6a242eb0edcef7904c1acb8c2b8dabb8f22a5662c29526c98b97bd51ca1a386a
file:01a1f825-f6c0-71bc-8a29-2449a82dbfcc	13	1795171500000	01a22c73-5607-7c70-8fe1-30f47c89206d	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-accepted	concern	01a1f825-f6c0-71bc-8a29-2449a82dbfcc	\N	cli	\\xdb78a2e389c69eb677f0a07ff96a3f426ac8cc1dd8540990140e81478c498a86	\N	\\x754b4de26d34864d946cfdc7730fe22d9aba9eaef50b0c0a632c799000056883	\\x7c9c60f0cce7e6027a23b9c71a632950328f40bb2fbf96c2478d4cb4592631b9
file:01a1f86f-34c0-76f0-a81a-f80444a312fc	9	1795174200000	01a22c73-62e1-7db4-a7c6-b07cbb359869	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-passed	concern	01a1f86f-34c0-76f0-a81a-f80444a312fc	\N	cli	\\x1ab92f4b99bc91684cfa94a88430c9c7cc896c4610aa9f7de40be134b1013d17	\N	\\xdce5e9525ca1ece6d27d0965ecab36442743294b4da65327456b224ce92b5748	\\x92efec122f61e88cffb9896950ac28add1dd7bcc230b7757021373a7d03575a0
file:01a1f8d5-bec0-754a-a1b6-662b458dadd3	1	1795176120000	01a22c73-22a2-70c7-8f2f-2e05f74deb87	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	draft-opened	concern	01a1f8d5-bec0-754a-a1b6-662b458dadd3	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x224e06643e7d162d1639eeae0c4593668dab59d6d00baba35d7918f91e4ffd3b
file:01a1f8d5-bec0-754a-a1b6-662b458dadd3	2	1795176200000	01a22c73-22a2-70c7-8f2f-2e05f74deb87	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	record-added	record	01a1f8d6-f740-7922-a719-eec54e262922	\N	cli	\N	\N	\\x224e06643e7d162d1639eeae0c4593668dab59d6d00baba35d7918f91e4ffd3b	\\x639d0110048a2158b8f90a57cc85e0514fd90c47c592f6130a543996d043d5b8
file:01a1f8d5-bec0-754a-a1b6-662b458dadd3	3	1795176200000	01a22c73-22a2-70c7-8f2f-2e05f74deb87	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	record-added	record	01a1f8d6-f740-7050-bbb1-19a490091fc0	\N	cli	\N	\N	\\x639d0110048a2158b8f90a57cc85e0514fd90c47c592f6130a543996d043d5b8	\\x5809e5832b7235f49b026e23126809f6f55f70ba24fe4644baadca078a4b0dee
file:01a1f8d5-bec0-754a-a1b6-662b458dadd3	4	1795176200000	01a22c73-22a2-70c7-8f2f-2e05f74deb87	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	link-added	link	01a1f8d6-f740-7b3d-a9e6-788c11b83077	\N	cli	\N	\N	\\x5809e5832b7235f49b026e23126809f6f55f70ba24fe4644baadca078a4b0dee	\\x94594a1cdc2b691fa3c55999a44cba594900956ff64ce959a25592e527870d0d
file:01a1f8d5-bec0-754a-a1b6-662b458dadd3	5	1795176200000	01a22c73-22a2-70c7-8f2f-2e05f74deb87	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	concern-sent	concern	01a1f8d5-bec0-754a-a1b6-662b458dadd3	\N	cli	\N	\N	\\x94594a1cdc2b691fa3c55999a44cba594900956ff64ce959a25592e527870d0d	\\x4178e94068ae5536f479c20ccb81750ede4648347a1d13c10a8709545a7936f7
file:01a1f86f-34c0-76f0-a81a-f80444a312fc	10	1795177200000	01a22c73-8509-7090-a497-4c2be43f5cb0	police-triage	01a22c73-1b44-7930-a4bc-c60e98cc9a3f	\N	practice-copy	concern-acknowledged	concern	01a1f86f-34c0-76f0-a81a-f80444a312fc	\N	cli	\\x1ba5330f2f5c221447f24442bc75b123d5831072b4b45b3b57acc4e971d51d19	\N	\\x92efec122f61e88cffb9896950ac28add1dd7bcc230b7757021373a7d03575a0	\\xcda49f0f2f923ed3922842db0eb86246058413c1d860d5e204c4f6af4a771541
file:01a1f8d5-bec0-754a-a1b6-662b458dadd3	6	1795178700000	01a22c73-5607-7c70-8fe1-30f47c89206d	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-acknowledged	concern	01a1f8d5-bec0-754a-a1b6-662b458dadd3	\N	cli	\\x91f54502da70424dd3a7685a04ef934f1ef224833c43cd36f583a442bd0afb1d	\N	\\x4178e94068ae5536f479c20ccb81750ede4648347a1d13c10a8709545a7936f7	\\x3f8f198ff782ca1d8013dc207ee4ebe28643cec956fd4c3e14810065f1eab583
file:01a1f90a-d880-7843-94b2-4d3c34405fa0	1	1795179600000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	draft-opened	concern	01a1f90a-d880-7843-94b2-4d3c34405fa0	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xd0a8e280d68db4759a2739cbd8c7010239a09f176e46e9d590953494b0597b8e
file:01a1f90a-d880-7843-94b2-4d3c34405fa0	2	1795179680000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	record-added	record	01a1f90c-1100-76a7-b3c2-7dfaa2748c2f	\N	cli	\N	\N	\\xd0a8e280d68db4759a2739cbd8c7010239a09f176e46e9d590953494b0597b8e	\\x70cee32ecee0358841fb35f63c1a9761addf0e389cf4e5302da2b9ff732c0a47
file:01a1f90a-d880-7843-94b2-4d3c34405fa0	3	1795179680000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	record-added	record	01a1f90c-1100-7476-9752-0c4358044fbb	\N	cli	\N	\N	\\x70cee32ecee0358841fb35f63c1a9761addf0e389cf4e5302da2b9ff732c0a47	\\xd028a985f795d3e7cb8c073be05b7068a055a7dc5309b4d50a20eaabea211079
file:01a1f90a-d880-7843-94b2-4d3c34405fa0	4	1795179680000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	link-added	link	01a1f90c-1100-7dca-a65c-65fd3fddc44b	\N	cli	\N	\N	\\xd028a985f795d3e7cb8c073be05b7068a055a7dc5309b4d50a20eaabea211079	\\x800429b6f4276b90429276c064ead361e09e07c3aac8669274df027ac03915c2
file:01a1f90a-d880-7843-94b2-4d3c34405fa0	5	1795179680000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-sent	concern	01a1f90a-d880-7843-94b2-4d3c34405fa0	\N	cli	\N	\N	\\x800429b6f4276b90429276c064ead361e09e07c3aac8669274df027ac03915c2	\\x64369ddf7592197ae66544f693392bf852710dce669324bfac8382a9c07e0210
file:01a1f90a-d880-7843-94b2-4d3c34405fa0	6	1795180080000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	alert-recorded	concern	01a1f90a-d880-7843-94b2-4d3c34405fa0	\N	cli	\N	\N	\\x64369ddf7592197ae66544f693392bf852710dce669324bfac8382a9c07e0210	\\xc4a401052d17b435e0d5195909ae7fd6f3401efa7fd0c008494048d3ae0ac40c
file:01a1f90a-d880-7843-94b2-4d3c34405fa0	7	1795180500000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	alert-recorded	concern	01a1f90a-d880-7843-94b2-4d3c34405fa0	\N	cli	\N	\N	\\xc4a401052d17b435e0d5195909ae7fd6f3401efa7fd0c008494048d3ae0ac40c	\\xcd62f098f12d5a9d166a2ef9f353dcac77754df91d274a382ac98927080e3e28
file:01a1f90a-d880-7843-94b2-4d3c34405fa0	8	1795181040000	01a22c73-5607-7c70-8fe1-30f47c89206d	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-acknowledged	concern	01a1f90a-d880-7843-94b2-4d3c34405fa0	\N	cli	\\x1141e3a02c3dccd7a56767ebfa708e72e94b40bdd3861a11ca5bf1f7565e9c4a	\N	\\xcd62f098f12d5a9d166a2ef9f353dcac77754df91d274a382ac98927080e3e28	\\x198af057c9492168e2372b13f52dc7246cc344cd8945725322aecc3810f5542b
file:01a1f8d5-bec0-754a-a1b6-662b458dadd3	7	1795181700000	01a22c73-5607-7c70-8fe1-30f47c89206d	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	alert-recorded	concern	01a1f8d5-bec0-754a-a1b6-662b458dadd3	\N	cli	\N	\N	\\x3f8f198ff782ca1d8013dc207ee4ebe28643cec956fd4c3e14810065f1eab583	\\x649043552eef3959ab96e218005f6ca66b2cd1e8e720586899fc03e351c5e717
file:01a1f95d-3e40-7029-960c-61d319dee98e	1	1795185000000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	draft-opened	concern	01a1f95d-3e40-7029-960c-61d319dee98e	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x3276b79e00c2b4bdab0c94d05058019a9a48719b7ac97f7e3adc5321d2f3a39e
file:01a1f95d-3e40-7029-960c-61d319dee98e	2	1795185080000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	record-added	record	01a1f95e-76c0-7dbf-a877-4db5c90f56e7	\N	cli	\N	\N	\\x3276b79e00c2b4bdab0c94d05058019a9a48719b7ac97f7e3adc5321d2f3a39e	\\xbfab0c41bcbdd9c27a94d077fae5312e49f4015d9669aa0a44171d646ab372c6
file:01a1f95d-3e40-7029-960c-61d319dee98e	3	1795185080000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	record-added	record	01a1f95e-76c0-7bdc-9de4-db4132fdd919	\N	cli	\N	\N	\\xbfab0c41bcbdd9c27a94d077fae5312e49f4015d9669aa0a44171d646ab372c6	\\x752176e8d8f451db5b1fc540b83b80200591e9735c430f407401fe4227f641d8
file:01a1f95d-3e40-7029-960c-61d319dee98e	4	1795185080000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	link-added	link	01a1f95e-76c0-7559-b2da-99d5d0accc33	\N	cli	\N	\N	\\x752176e8d8f451db5b1fc540b83b80200591e9735c430f407401fe4227f641d8	\\xf2d7c175cd71891324b139de4fd6f18c81d7e82b6854027f2bfcb638fd8ea8c3
file:01a1f95d-3e40-7029-960c-61d319dee98e	5	1795185080000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-sent	concern	01a1f95d-3e40-7029-960c-61d319dee98e	\N	cli	\N	\N	\\xf2d7c175cd71891324b139de4fd6f18c81d7e82b6854027f2bfcb638fd8ea8c3	\\x5dc0ba44ebd7d119fa5c1ab9d9c6673e07153ba6fce585cc9fc4d9e89a9ee367
file:01a1f95d-3e40-7029-960c-61d319dee98e	6	1795185840000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	alert-recorded	concern	01a1f95d-3e40-7029-960c-61d319dee98e	\N	cli	\N	\N	\\x5dc0ba44ebd7d119fa5c1ab9d9c6673e07153ba6fce585cc9fc4d9e89a9ee367	\\xd1686fda455041d73cd6b0a9ee77b30bffad31488a1891990fe8fb06f9c6123b
file:01a1f95d-3e40-7029-960c-61d319dee98e	7	1795186320000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	alert-recorded	concern	01a1f95d-3e40-7029-960c-61d319dee98e	\N	cli	\N	\N	\\xd1686fda455041d73cd6b0a9ee77b30bffad31488a1891990fe8fb06f9c6123b	\\x68a9668c80432841ae15c810f716181fc1f3745250091fc507ed5b002b686205
file:01a1f95d-3e40-7029-960c-61d319dee98e	8	1795187040000	01a22c73-62e1-7db4-a7c6-b07cbb359869	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-acknowledged	concern	01a1f95d-3e40-7029-960c-61d319dee98e	\N	cli	\\x1f62ac0a1dfc4c94789ea0d095a56cf0d7811a277f6a63144e504b8b340c6563	\N	\\x68a9668c80432841ae15c810f716181fc1f3745250091fc507ed5b002b686205	\\x437a991c94254be17245a82c5baa3db114cd0e1359db229d71d94b34d86b1d88
file:01a1f825-f6c0-71bc-8a29-2449a82dbfcc	14	1795188600000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	alert-followed-up	concern	01a1f825-f6c0-71bc-8a29-2449a82dbfcc	\N	cli	\N	\N	\\x7c9c60f0cce7e6027a23b9c71a632950328f40bb2fbf96c2478d4cb4592631b9	\\x19ed2f184f9acf1d3d89f29ffd8526714617a4f1a7a736da18f13f306ab140d9
file:01a1f825-f6c0-71bc-8a29-2449a82dbfcc	15	1795189080000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	alert-followed-up	concern	01a1f825-f6c0-71bc-8a29-2449a82dbfcc	\N	cli	\N	\N	\\x19ed2f184f9acf1d3d89f29ffd8526714617a4f1a7a736da18f13f306ab140d9	\\xc61eba1930bd68a4ad1234cf2a4af46a521dd5c55da79d3013ad4871a112c2da
file:01a1f90a-d880-7843-94b2-4d3c34405fa0	9	1795190760000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	alert-followed-up	concern	01a1f90a-d880-7843-94b2-4d3c34405fa0	\N	cli	\N	\N	\\x198af057c9492168e2372b13f52dc7246cc344cd8945725322aecc3810f5542b	\\x4411c10ef42fb74a827bdbc7aaafc57b9507d7cf5e35f67b3925178015ca600c
file:01a1f90a-d880-7843-94b2-4d3c34405fa0	10	1795191120000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	alert-followed-up	concern	01a1f90a-d880-7843-94b2-4d3c34405fa0	\N	cli	\N	\N	\\x4411c10ef42fb74a827bdbc7aaafc57b9507d7cf5e35f67b3925178015ca600c	\\xf154bd14d2ec0de99ce9d2974c26c58d5f849a1f8deaee0afdc481d9cb7cc64d
file:01a1f90a-d880-7843-94b2-4d3c34405fa0	11	1795192200000	01a22c73-5607-7c70-8fe1-30f47c89206d	practitioner	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-close-proposed	concern	01a1f90a-d880-7843-94b2-4d3c34405fa0	\N	cli	\\xc68ff95825e900519efaec84b580dac57030627371b22da9bfde4ba352dea521	\N	\\xf154bd14d2ec0de99ce9d2974c26c58d5f849a1f8deaee0afdc481d9cb7cc64d	\\x51b172870b56578457d65fadfbfe32a429d949a37a217944b47cdc3b0e14c607
file:01a1fa0b-3180-73fe-8d86-e562daf2d56c	1	1795196400000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	draft-opened	concern	01a1fa0b-3180-73fe-8d86-e562daf2d56c	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xfde8bf25497561c9327ef324ee7cfc8635243cfa397785dfc3742794ca867cbc
file:01a1fa0b-3180-73fe-8d86-e562daf2d56c	2	1795196480000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	record-added	record	01a1fa0c-6a00-76c1-8669-a9bb414d3935	\N	cli	\N	\N	\\xfde8bf25497561c9327ef324ee7cfc8635243cfa397785dfc3742794ca867cbc	\\x1890888e8347a2d14edd17a00b67a3fb8ad473838b6086f1014d2d93d02d6f52
file:01a1fa0b-3180-73fe-8d86-e562daf2d56c	3	1795196480000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	concern-sent	concern	01a1fa0b-3180-73fe-8d86-e562daf2d56c	\N	cli	\N	\N	\\x1890888e8347a2d14edd17a00b67a3fb8ad473838b6086f1014d2d93d02d6f52	\\x4fedabb3f8b80ab67cc0e8c666ae5fc3a1297b3bdf10b7d5e51fe118d46ac737
file:01a1fa0b-3180-73fe-8d86-e562daf2d56c	4	1795196480000	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	block-set	user	01a22c73-62e1-7db4-a7c6-b07cbb359869	\N	cli	\N	\N	\\x4fedabb3f8b80ab67cc0e8c666ae5fc3a1297b3bdf10b7d5e51fe118d46ac737	\\x4a11d1cb0d90bea386925f0eaca39bbee41004e1597489dae926273e47f59552
file:01a1f95d-3e40-7029-960c-61d319dee98e	9	1795258920000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	alert-followed-up	concern	01a1f95d-3e40-7029-960c-61d319dee98e	\N	cli	\N	\N	\\x437a991c94254be17245a82c5baa3db114cd0e1359db229d71d94b34d86b1d88	\\xb9d7706ff3e09eebc6378e930bb152219895977760737b5a8cf52c99671efefe
file:01a20016-6f40-7aba-8326-7a7adee5907d	1	1795297800000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	draft-opened	concern	01a20016-6f40-7aba-8326-7a7adee5907d	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xd12c2857b404128fc4664679865a09cd04087409d562683ea344d753b27ec47b
file:01a20016-6f40-7aba-8326-7a7adee5907d	2	1795297880000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	record-added	record	01a20017-a7c0-78fe-bf67-a335af5ef0f6	\N	cli	\N	\N	\\xd12c2857b404128fc4664679865a09cd04087409d562683ea344d753b27ec47b	\\x600863fb7d8e840c3227e5912e88469cd7cb7a8babcb526ba561df697dc8fab6
file:01a20016-6f40-7aba-8326-7a7adee5907d	3	1795297880000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	record-added	record	01a20017-a7c0-7026-9317-97748e2d0123	\N	cli	\N	\N	\\x600863fb7d8e840c3227e5912e88469cd7cb7a8babcb526ba561df697dc8fab6	\\x1b70c556d91fb7b4a050719a19288bb3986a8101c38f6765bcdfc7b02dde9728
file:01a20016-6f40-7aba-8326-7a7adee5907d	4	1795297880000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	link-added	link	01a20017-a7c0-706c-b8ea-4b15316a0ad4	\N	cli	\N	\N	\\x1b70c556d91fb7b4a050719a19288bb3986a8101c38f6765bcdfc7b02dde9728	\\x9e7322cab49b6350b6dfb498ccd07473278420a3d01970d35bb4e239f3924d5a
file:01a20016-6f40-7aba-8326-7a7adee5907d	5	1795297880000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	record-added	record	01a20017-a7c0-79fc-8617-4aa3e23db2b6	\N	cli	\N	\N	\\x9e7322cab49b6350b6dfb498ccd07473278420a3d01970d35bb4e239f3924d5a	\\x3d1eab5103adc7625cedfa9a4820a781e015c56c822852ab944e521e69758be6
file:01a20016-6f40-7aba-8326-7a7adee5907d	6	1795297880000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	link-added	link	01a20017-a7c0-71d7-a369-455793651147	\N	cli	\N	\N	\\x3d1eab5103adc7625cedfa9a4820a781e015c56c822852ab944e521e69758be6	\\x90204aea4a85c10c5c59a7546a2bfac071adbab3e8f2df8be13ea40503108792
file:01a20016-6f40-7aba-8326-7a7adee5907d	7	1795297880000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	record-added	record	01a20017-a7c0-7fa9-8c7d-c9f46aadd1af	\N	cli	\N	\N	\\x90204aea4a85c10c5c59a7546a2bfac071adbab3e8f2df8be13ea40503108792	\\x253f689b4e0b5613c6784d4bfac26f6419ddf03596780057dec44f7e3291ae7d
file:01a20016-6f40-7aba-8326-7a7adee5907d	8	1795297880000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	link-added	link	01a20017-a7c0-7e77-85e4-4cc9a4272289	\N	cli	\N	\N	\\x253f689b4e0b5613c6784d4bfac26f6419ddf03596780057dec44f7e3291ae7d	\\x27a5f911a39ffd37989204f05e11c68c68c5f65de5f73d1f149b31c18c798fd9
file:01a20016-6f40-7aba-8326-7a7adee5907d	9	1795297880000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-sent	concern	01a20016-6f40-7aba-8326-7a7adee5907d	\N	cli	\N	\N	\\x27a5f911a39ffd37989204f05e11c68c68c5f65de5f73d1f149b31c18c798fd9	\\x282f279dfa1110ae01ec880317d9b3b1988b789e4883a3fb5292fc99564fbf8e
file:01a20016-6f40-7aba-8326-7a7adee5907d	10	1795298700000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	alert-recorded	concern	01a20016-6f40-7aba-8326-7a7adee5907d	\N	cli	\N	\N	\\x282f279dfa1110ae01ec880317d9b3b1988b789e4883a3fb5292fc99564fbf8e	\\x2e2d2e88f719101ad1bda2bb7e06e22808c294f49ee40c3a764693ad56361eec
file:01a20016-6f40-7aba-8326-7a7adee5907d	11	1795299300000	01a22c73-4733-725a-af53-6363b13e882a	reporter	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	alert-recorded	concern	01a20016-6f40-7aba-8326-7a7adee5907d	\N	cli	\N	\N	\\x2e2d2e88f719101ad1bda2bb7e06e22808c294f49ee40c3a764693ad56361eec	\\xc38e9ffb797ffd9fdea4e0c42b3bfafa02a1b51f85e52cb34fef227665d9760c
file:01a2005f-ad40-7014-bee7-79ac3ba3e004	1	1795302600000	01a22c73-22a2-70c7-8f2f-2e05f74deb87	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	draft-opened	concern	01a2005f-ad40-7014-bee7-79ac3ba3e004	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x9b9888144d241e2b4085368d17f6b77ebd5cf654dd22f78d16776c927799f37a
file:01a2005f-ad40-7014-bee7-79ac3ba3e004	2	1795302680000	01a22c73-22a2-70c7-8f2f-2e05f74deb87	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	record-added	record	01a20060-e5c0-7199-9360-503262f8902e	\N	cli	\N	\N	\\x9b9888144d241e2b4085368d17f6b77ebd5cf654dd22f78d16776c927799f37a	\\xae1f9aa5e5b07ed23466d45e082a842a527f54113414ec6df2a56794902b5f3a
file:01a2005f-ad40-7014-bee7-79ac3ba3e004	3	1795302680000	01a22c73-22a2-70c7-8f2f-2e05f74deb87	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	record-added	record	01a20060-e5c0-7c3e-a366-a295e310ec31	\N	cli	\N	\N	\\xae1f9aa5e5b07ed23466d45e082a842a527f54113414ec6df2a56794902b5f3a	\\xa3a0dee560196677e492795b82e43b9ba0b6391bdcbc9c50848bdb8bfeb427b2
file:01a2005f-ad40-7014-bee7-79ac3ba3e004	4	1795302680000	01a22c73-22a2-70c7-8f2f-2e05f74deb87	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	link-added	link	01a20060-e5c0-7725-98b1-722b6ec4dfc7	\N	cli	\N	\N	\\xa3a0dee560196677e492795b82e43b9ba0b6391bdcbc9c50848bdb8bfeb427b2	\\xf56d94baae19710fe6dcd1d0fca35bc6ff62e812c2c2bb2e4b4267b5c5edd2be
file:01a2005f-ad40-7014-bee7-79ac3ba3e004	5	1795302680000	01a22c73-22a2-70c7-8f2f-2e05f74deb87	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	record-added	record	01a20060-e5c0-759b-80f5-66d742644ec1	\N	cli	\N	\N	\\xf56d94baae19710fe6dcd1d0fca35bc6ff62e812c2c2bb2e4b4267b5c5edd2be	\\xa9714a98e5ad4cec26d6b2ca13a9a060d0c950eee6816a399c9a38a46af1652b
file:01a2005f-ad40-7014-bee7-79ac3ba3e004	6	1795302680000	01a22c73-22a2-70c7-8f2f-2e05f74deb87	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	link-added	link	01a20060-e5c0-78fd-85ca-d677bd9492ce	\N	cli	\N	\N	\\xa9714a98e5ad4cec26d6b2ca13a9a060d0c950eee6816a399c9a38a46af1652b	\\xfb3862ba1d07da26a02cd9db24955d9929b2b9c31e6e25db64cff1e6ca183d53
file:01a2005f-ad40-7014-bee7-79ac3ba3e004	7	1795302680000	01a22c73-22a2-70c7-8f2f-2e05f74deb87	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	concern-sent	concern	01a2005f-ad40-7014-bee7-79ac3ba3e004	\N	cli	\N	\N	\\xfb3862ba1d07da26a02cd9db24955d9929b2b9c31e6e25db64cff1e6ca183d53	\\x89a60988616522ce812564befc359381a2c9d9fefc3b6a9ef388456f1b98dc0c
file:01a20016-6f40-7aba-8326-7a7adee5907d	12	1795302680000	\N	\N	\N	\N		concern-escalated	concern	01a20016-6f40-7aba-8326-7a7adee5907d	\N	job	\\x24c2e2e2a2a65c8151572d0fc5e37693016535c69d8b9de6df18f6d7691cb774	\N	\\xc38e9ffb797ffd9fdea4e0c42b3bfafa02a1b51f85e52cb34fef227665d9760c	\\xaae5890adf5818f4c7cc8ac00d59c759256c94c0646d9881ee3f58440757aecd
file:01a2005f-ad40-7014-bee7-79ac3ba3e004	8	1795302680000	\N	\N	\N	\N		concern-escalated	concern	01a2005f-ad40-7014-bee7-79ac3ba3e004	\N	job	\\x5dd8ad52646035b927fa9b356cc0ce770de99b19ba399366478c487bc52e4968	\N	\\x89a60988616522ce812564befc359381a2c9d9fefc3b6a9ef388456f1b98dc0c	\\xd1ae78eaba93beff5ef9022d75c9c69b34e926879d40953c2920cd3311fb2ea0
file:01a2005f-ad40-7014-bee7-79ac3ba3e004	9	1795303320000	01a22c73-22a2-70c7-8f2f-2e05f74deb87	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	alert-recorded	concern	01a2005f-ad40-7014-bee7-79ac3ba3e004	\N	cli	\N	\N	\\xd1ae78eaba93beff5ef9022d75c9c69b34e926879d40953c2920cd3311fb2ea0	\\x6a9ea2a4235c7f1318e344ca6d724ffe7885f6ac7c65474f6c0a6b91f1a395cb
file:01a2005f-ad40-7014-bee7-79ac3ba3e004	10	1795303860000	01a22c73-22a2-70c7-8f2f-2e05f74deb87	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	alert-recorded	concern	01a2005f-ad40-7014-bee7-79ac3ba3e004	\N	cli	\N	\N	\\x6a9ea2a4235c7f1318e344ca6d724ffe7885f6ac7c65474f6c0a6b91f1a395cb	\\x090f5ad6f3b8ecfe8a0bf419573d2f5a54159f8160eb991fbfb982735844221e
file:01a2005f-ad40-7014-bee7-79ac3ba3e004	11	1795336800000	01a22c73-6ea4-708d-af19-8a65600bb7f0	supervisor	01a22c73-163a-7b86-b8ab-610fcdb82242	\N	practice-copy	concern-acknowledged	concern	01a2005f-ad40-7014-bee7-79ac3ba3e004	\N	cli	\\x5358af03c0cc7cd8f3a9900c598f12bb1d762db00b67c7182e8a8c868145b420	\N	\\x090f5ad6f3b8ecfe8a0bf419573d2f5a54159f8160eb991fbfb982735844221e	\\xf315b37d52c75076511739ab9bd0af8c3cf332f9d133320df9cdedc292958590
file:01a202b7-58e0-73ef-a34a-231de738e78f	1	1795341900000	01a22c73-22a2-70c7-8f2f-2e05f74deb87	reporter	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	\N	practice-copy	draft-opened	concern	01a202b7-58e0-73ef-a34a-231de738e78f	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x31388ff3d0d6af70da3ceef57ace1740fe0ce70f0863d50c007fc66e6e11e6a4
\.


--
-- Data for Name: audit_head; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.audit_head (chain, seq, hash, at, mac) FROM stdin;
file:01a1f4fb-b8e0-7d34-9250-71242ee82a85	8	\\x2f27ef69cb0d6cb4b846858e189410d1b9bf2d033c6539b14d46e7cacd746e60	1795164000000	\\x67b4065235aa3378d57781764300dc2b0eed206ba3c59a1e945f48973f077a68
user:01a22c73-22a2-70c7-8f2f-2e05f74deb87	2	\\x8ce31d856d13384b24853fb33ec2c525e819052969643837d3d8470c892a0b6a	1793437200000	\\x70fd9f31a55d8ee038d08c44364f73684e55e34e8e9d982d1807b0a0951b8dd2
user:01a22c73-33d7-7383-8ff6-e76a9ce9bad5	2	\\x1d5456cdefc072000bd74a5d7c7fabe29308d8707ab29b57f4d23274a4eafde9	1793437200000	\\x7a381c2855179d6bab064443ef5cbdfa7d438004916f64227cdf1bccb1febbe5
user:01a22c73-4733-725a-af53-6363b13e882a	2	\\xcf35d09e694592e10438d80bfc70bfcbadbf30a3cc22fba08dfbb070c9de2837	1793437200000	\\x752e305e46d705fb425999b1af52ac274479649f797c4578dda78d5290e2f41d
user:01a22c73-5607-7c70-8fe1-30f47c89206d	2	\\xca07c74397e9f25353a889d3fbb5e72ccc700204d5f2728a6197bafad1e9868e	1793437200000	\\xf600b74852e30b1155ef1f3220b3849c7b557feaff7f097e7d52bb4d2eeadc98
user:01a22c73-62e1-7db4-a7c6-b07cbb359869	3	\\xdd5a52ed2c69c79fc1a2cb725150fd8213b3daabb56f30ee2bd5b8415bced342	1793437200000	\\x9be33f10310c842eed25362aa6c64fbdc58d5635cfd102f1142028a30864b03d
user:01a22c73-6ea4-708d-af19-8a65600bb7f0	2	\\x865d80fc87166af4c90f1561e9105945666c59afc1dc1d9c86b13783a9549f26	1793437200000	\\x22d6ef1bad6671d145c1be3b0de8f41157154da6f5ccd829cf40193f6f9b1ec9
system	6	\\x52250512a73e811fd7080aaf59715a82c786fb656aac52ede6d604bfb0c3091c	1793437200000	\\x38a93e6e6d172bc3ca8378957d12b37699fec1ced606d5e47a7f9fc717776745
user:01a22c73-7a5f-7da0-aaeb-766d68a4b5a2	2	\\x95e0b8e06568092b3b616149ec10060890448ae331e02e77ee05a23977c25b9b	1793437200000	\\xa851c24fe620e937d176719961ebce702307e29ada4ded28cadb77809a298943
user:01a22c73-8509-7090-a497-4c2be43f5cb0	2	\\xb25f8d8cfb739a87a951a4d0df6c9ff1cce4415e16308d82b345e78b4678fb91	1793437200000	\\x0410269d0d7ec67771e6edc8b533032d6f7d9a41021b19809387677249c6526a
user:01a22c73-9311-7c81-9713-e27b70e7d9ba	2	\\x5462e4938b50e528a6b10347ee405e3b0f84ac7f0f26324fca7ce1539b827207	1793437200000	\\xf4e08cc5f4d238139aade730465253f2cce37499034341c9ea94e0d6387ba6ec
user:01a22c73-a2b8-7181-8d03-9230b31344e2	2	\\x16f4b34d8941e82673e718c8611480eb017fb55e3efeedcff23fdfef84dcf04b	1793437200000	\\x57d5a8511cc6b4adb827a1496c6221a2019ca9ba6d709da7272cb4d7c2b47620
user:01a22c73-ae53-7fb1-8beb-3caecfc77975	2	\\x0b8d33bd072107780075f6b87f297684aaa22a73bf58b374f7b4a0206de263b3	1793437200000	\\x93d82fd5cfc05b55a06776e9f20075ae25665459ef6cb1db2313265d722ccdb4
file:01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	13	\\xa373bc0be4c4c17239488bd0aa67e8b2a6b15531d5f9c34f7f654fd0eca607f4	1794996600000	\\x0f99d6fae862530a5a4e2ef924f7e63b1e72ed853cbc97a76c1e6e15f5bc0cfd
file:01a1f8d5-bec0-754a-a1b6-662b458dadd3	7	\\x649043552eef3959ab96e218005f6ca66b2cd1e8e720586899fc03e351c5e717	1795181700000	\\x64569d9cc79906ba610b6c2a70ffc46c2183e4e8b77e9fe96b032ecebddbc70a
file:01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	13	\\xe1ee4a8689925be06b754628533fbc3b07f1d4660420df403eff2a712a8adaf5	1795019280000	\\xe259bd219a979973d0959755aeba509360a0e1cc34541887e9a7eb85cd28059c
file:01a1d46b-d880-7962-a5dc-a28b243a1a6b	7	\\x3bec5fdda010d1774e5cc5632a38d591bb7b1c504daee5d28ebc9d7755479ba2	1794583800000	\\x023a46dc4c72df214acd7b7a510b34cb16fae2dbe6104109a3fa60923884c019
file:01a1d018-0ec0-7635-b070-39b529d0f214	10	\\x02161d4dc81e1f2cb70cce1f1ea2d71ab1007617cbc823e52bbd33ce4edeb8b8	1794823200000	\\x5ab492083586ef4a4e571601081fb4ddbc78779e0198e1da00dafda4d2857baa
file:01a1ef6c-13c0-7e16-9983-fd216610dce9	9	\\xfdbc1a831397bf4dc01179cae48a1182f77daa6f15ac5fffb70ccce82e3e4715	1795084200000	\\xe8eb68aa42998fa357039cceab3bc7e46e422fbd2359c36f8a777354ecd9b56e
file:01a1f3f2-3820-716f-b516-b27798178d3d	7	\\xef542ab5aef300b3eb0e950cbf8be0e92f6a93261ec228c45c0ce86a602c0e78	1795096800000	\\x5f51d73e4131fd65a1d3143267459a1ea8bd99c97f35a4c910107bbb5d47c673
file:01a1e455-f140-7bec-a1e1-9781d1179ef7	8	\\x4a61c0a7a71f8387de57a987f146cd888d18e9c7e2cef439075bf59bbf41aee2	1794907800000	\\x9c12f1f5ca65dd29ac81c434c4420f179cf117bd3090b583c130cdf20b1b10ea
file:01a1e503-e480-7c4d-a625-08e4375fe5da	5	\\x862d4a97b25b9230cfa8ec2021ae79e2219304a33e9797227dca77c669e58802	1794913200000	\\xc5eef7db78b4557462692d5b791219a89e09eb3ce44ebc3cea52ebb43536e25e
file:01a20016-6f40-7aba-8326-7a7adee5907d	12	\\xaae5890adf5818f4c7cc8ac00d59c759256c94c0646d9881ee3f58440757aecd	1795302680000	\\x5b94d423d2a5fa4bdb44ed44e4b8a21f3532174372775e49c076f8e6814584b8
file:01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	13	\\x6a242eb0edcef7904c1acb8c2b8dabb8f22a5662c29526c98b97bd51ca1a386a	1795170960000	\\x132b57522b67750c0b347f4a20c8fe7adfeb67895d0fdfca44724b7c1e9edbeb
file:01a1f825-f6c0-71bc-8a29-2449a82dbfcc	15	\\xc61eba1930bd68a4ad1234cf2a4af46a521dd5c55da79d3013ad4871a112c2da	1795189080000	\\x8ffc45c045aecbef20576e2df0874e3175d3d8b09b0d7cc5d1d48db3474acddd
file:01a1f86f-34c0-76f0-a81a-f80444a312fc	10	\\xcda49f0f2f923ed3922842db0eb86246058413c1d860d5e204c4f6af4a771541	1795177200000	\\x5b46b7770458a086bfca277bc0bc9f3043793a3a625030a9a77b56fc74ba5e41
file:01a2005f-ad40-7014-bee7-79ac3ba3e004	11	\\xf315b37d52c75076511739ab9bd0af8c3cf332f9d133320df9cdedc292958590	1795336800000	\\x30a014ab807b67e6b1b1b4eccae77734b54c618cbbdff8cdbf3ed4765c39675d
file:01a202b7-58e0-73ef-a34a-231de738e78f	1	\\x31388ff3d0d6af70da3ceef57ace1740fe0ce70f0863d50c007fc66e6e11e6a4	1795341900000	\\xd961aea41408f69bf208f892cbbcde27a452f7cd7034e2da65c558323d808c76
file:01a1f90a-d880-7843-94b2-4d3c34405fa0	11	\\x51b172870b56578457d65fadfbfe32a429d949a37a217944b47cdc3b0e14c607	1795192200000	\\x33eb887ae376c6af15b218bb39464ec0f862198466d91c7134eb291e90e0a8e3
file:01a1fa0b-3180-73fe-8d86-e562daf2d56c	4	\\x4a11d1cb0d90bea386925f0eaca39bbee41004e1597489dae926273e47f59552	1795196480000	\\x2cfe3610cf16fb835544d23b53aff3feeee6226b2c487594f144981f86a8bd1e
file:01a1f95d-3e40-7029-960c-61d319dee98e	9	\\xb9d7706ff3e09eebc6378e930bb152219895977760737b5a8cf52c99671efefe	1795258920000	\\xafd96778252f44971bf79dad89c360b689e2b278712520f5c8c4da76e5d8605a
\.


--
-- Data for Name: audit_payload; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.audit_payload (chain, seq, sealed) FROM stdin;
file:01a1d018-0ec0-7635-b070-39b529d0f214	6	\\x0101a1d03386007271b5041ff945859c6dcdddd5cf5e898b5fc90683b7ff11fb15566dcd5ba58edcf7f773084e2c0354b810555f29ad0c60b36376cd39af6c731ddb70554d1288ddfd70c00cabcd7a61e6717e91e59f12b51e267d3756b256b93ee7d65ec577fa77a3f730bfdfc2b9cc54631bb5ad721041b10da1f5c2ccde47fdb686bb424d1f94f3eb82aabb2c35ad9bb9527d365fc1de6c178e3dcc0ecce49ee6e84ebf8664a7b7de688044
file:01a1d018-0ec0-7635-b070-39b529d0f214	7	\\x0101a1d03386007271b5041ff945859c6d3298908cd4e0c6f97ce1ebc51b51476dcadc50d6d34b2cc7c5d75cdc04217f026bdd269f87f8f9170ecfa1a4706f5c27f8cbf30a62b951db12a2f6454c04bf3e0e7aed209d8ec7936faa6ac57bef3db2116e57b8894cfe08911912331515c200f1102908befc41495816a40baa20ad1dbeada988a7fd56ff6767a062759d6f96de8c4dff2b11306e80a00fd1ce47b53c94bcbc1b181009eb65e01ae4
file:01a1d46b-d880-7962-a5dc-a28b243a1a6b	6	\\x0101a1d4950b6072f99521c57688a95fb134022477aa6b5f9fdaf7e119b58733ada29fb00faca73811e88dc93cfacac596aabcf0500fb2bf71db081d84e73d8b435eeb2548c3592e4686d66ccbb6f7d2200e1b4086c4eab3d90670fd574ef5e13e29add6f9a0f6d4abfba59b9119b88dbf7a6891a1947b108427c449b00aee867bdcb71aa5ea83552ece4876dad8ef5e257da006c16cffa333151119e2bc4630cf1e5c3ad46768c26a34e52dfe
file:01a1d018-0ec0-7635-b070-39b529d0f214	8	\\x0101a1d03386007271b5041ff945859c6db776823e96e5294c9451202cf6afd76ec08e722fdf446bf504555c17fb90870125546545ca56ddf41dae3c898e9c8cc81af75f5967b7e61b978e4da8312861582d0daec171ca775ba3f05373ba2574ae65e25aa590fe1f35c6ba4c732d024fb69e90edc3dc8ddc7f3f5dd6e8b9d52a0b9fd490a4eed9c90eccb68616b3140ce94274777d82988adde19fc3c8a82f351f29b022c85888c853d412912d
file:01a1d46b-d880-7962-a5dc-a28b243a1a6b	7	\\x0101a1d4950b6072f99521c57688a95fb1ae6671fdd2187181c1b86651093d18dffc7e7e2c6c727e5b04a30ed02a89f6e7f53fae9fcff61479835514b30c621d689f5529ba9a637042a077007971e920cf51080cc43d9ca6821d1f2ba81faebaa17d72cd170d7870144d3d612bb4d40cce137707c7e1b9e1f9a64363dd72e7db62a5afb6757b5471cbc1157b7d7b298667faeab2cefdc83ebb5539b3d307a117beb0cdb10e0c3293a3605e917d8a4c673c8e275b13decccc1499228d4f1d8ffcd4a9dc34aed08be90a00f1132c5b645074904ffb8ff4cac8e158cb2688024d09122f962552d87c260d854c238b
file:01a1d018-0ec0-7635-b070-39b529d0f214	9	\\x0101a1d03386007271b5041ff945859c6d71e67bac6e0d32eb43d8dc60908044eade26e79f36552c6289fb33a1c15be1c3e30607a83d93536b7626c06ffb2768322a1cde40d8cbf82d397248f545a51a20e89b0162946796a608b55d713193d358d473869a10ad9f5197bf0e49063301b823b27a2be5435531f1b77d00a018be044e8237d62061f5e7155554f8e5b5f94eb7aa049cce1be7d66383aab33764f15af7330092af960d359319acc4
file:01a1d018-0ec0-7635-b070-39b529d0f214	10	\\x0101a1d03386007271b5041ff945859c6d1ac0970905f583a078a926266e4eadd67260f271b832595d54ab14796d4ec4f23d19a33069c3381490a86e4386c2def5fc827560288c68611e85623066ac0f79922f58508e510e44bdaea12039cd4c6ed91679ea43be99402cc9f6ca4f0d5713b38bfde0520f52bff0792b720544bc144bd1a8ed930b9cb181a07ac6b067205bf75533803040e4a99945dce302aa31731151fa549f0d7af71b7d3578
file:01a1e455-f140-7bec-a1e1-9781d1179ef7	7	\\x0101a1e46840c0745a81280f3ca8b16a75d31822ee53af1aa79d3c48b796825f865b4586d45315d706d0a63431d15a6610b2a7f382e6f91ba92121d1d958f0b278e99f9e8245a8528edb2b9678574e72254757e60bcf84f4bb1504071c012ead9d4ff95189c440c06b8bb3faae080083c8f18b5bd39ea0f24f870badb2282c38c4d1190dd442fb655058d8a540acb56629c35eb38c4d8013280cec865ff4b97f3db9f0853d4de85d01781c477e
file:01a1e503-e480-7c4d-a625-08e4375fe5da	4	\\x0101a1e51ac7e077529f76d9af30cb4bd43d8e32846f826d00b83a4a39ee45b7d97a3b1eb87cb865183e873948c8980bdfd7c1f8a35f0eb0eb66554a351485f71af71ba446857e118039be9170d0e128aa4daf42f75d992f110dbe01dd1c17ade56009a0adada7838e4ef1f18f75f3e8f300fcd02170f19f0607db3a9b3a6f30bbcfeb309005c15e477c013fa4e465f4e7498187a088eba8b09a1865f28deffdde1b7db1306e76506d153d780d
file:01a1e455-f140-7bec-a1e1-9781d1179ef7	8	\\x0101a1e46840c0745a81280f3ca8b16a75bc758d30ad082486b6783129d9c778e741419bf034bdcddd3e3d66da07de21f8ed14d1a125df35bde610ab9727c2cb9b21fc81fb029843ec00157f3458b337f8fcd45ffb316f48df12c506bf84b11df227813db1e367dbb2b67f63d222c27022fbe4c2026fcd0305b6a1a652694f19482fcf2915024c946fe457ece6d529483f31ed81a36075c045e6f2e8bfee29f72985e218f3f2504c09794a293b7d9d22d55500aeb11ea540474598ce704862d34f88c7931bb06da17a452f947fbe0da3052fc2506e65dc8f4f466e60c42b5d6ec3374af45c4f34713f98f2db76
file:01a1e503-e480-7c4d-a625-08e4375fe5da	5	\\x0101a1e51ac7e077529f76d9af30cb4bd43e57f87ba17799cd0f6830342032bdd9f42ad2801e006b280e37e004deb5d48d6768b1ca1b2142f02cead0f2b7ee5cf0129e113d83feeaf4c480cec71cf08dc4ffdd4954fbe680e9411215e747d98ecc9f89e3833125f9a13b0f577f5f3a9b2465a7aa1e632e1a778f5405c4a71951c3f5179d640eb110d440061797b8e16e5d422dea02056c1f9fd481a6afcfca91ad7ce7d82764242c2f876579ab
file:01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	10	\\x0101a1ea9f70807ec2baead49d6a60eeedada73f7de0280e6cd75c593e92d5600e7bd0eafe2ef941ea19e1053627e04d33b4715ba43b47200fff9415d64aeb63605b8f68f6556456f8fd53f00892ded877bf8e9342d628265e3d426eaffb0ad097604ecc8efe4e6e6994cb7476164df48f109c66705e0aa63f1dad51b5f02cd77fd99cc67eacd01e88be535a43978c0097f1561e4b9754b558f9f01c31b4550e77e8fb229aa12b61180c51ea70
file:01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	10	\\x0101a1edffb2807d63a18d50175907e51085d589044006919919f7d3d01ac5f3e80ae19815d70a0cdfe46991763a70b98a370bc677336cad2d98ce60ca6c576d0fc91bbda3e690aadba0793bf3c43192f1ca7e396743620e317d0c91edba7c27fdd42300ed76f163f066195c14f4be418189b7876e44cbb357bd97b4689f57c233ed31c7ee47dd181a2396beabd240785179f5dde05f4e98661798334e75a0a1f6cce7a6eb83e5fa9e4dc795a2
file:01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	11	\\x0101a1ea9f70807ec2baead49d6a60eeed1453ac79d56cd16a1845f8661c24ac1051976bbc796ef122ccf9ac2b4a350a3021a1811c63d67de4c25c5210d0f4b8d7ee6a76bdf4273543b2ac50125b8dcdbfca79ffcfcae5499e59b24d49f851dee5478552cecff7466139a4e9f9a2ed44ccee26cbd243791a19aaa0398aa1d0bcecce3f8afa8a89cebbc256738cc375901e1bba2ba33f662e3b518c9e9d97d2cc52f7fddf47b328b3fdc1578bc13ff8711100636ab613b0f12a7ad9813987cbcfe24555b5aaedd38359a1aaf387d12f844842e27a677f7bd13ab836b077a9fa3c436259620f5e6f64c8bcf1222b
file:01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	11	\\x0101a1edffb2807d63a18d50175907e510e216166902e2c841ecd27b71a33fb366cbd50a06e543717a852f39ff92494d67581e8a9f6cd1e27f75799287808fff2540f1cb8b6ba40573c45c692a18e26aa3fcf5a4416d6b6f8271bdb8ff486603fcfed34a69b507ae4ca318c99a326a04eb51038d3e0bb91635647a00357faa35dbc76c5a66758d5550bd8bcb359ccb1faa8762ffe2d41c28a070bbeaf7faf0d7d81eddcd3e934c5e882a24609b48a1145df609aa6698204bd9b2827400cda2d5258ac815ce0da883780de7c5f33f6ea76090e20c75667d436cf7132738a3b7ff5422ef6980331634f1e9e53322
file:01a1ef6c-13c0-7e16-9983-fd216610dce9	8	\\x0101a1ef8c1ee07ac0a08c15f24ec473545622afdc2157b05b408ee3af77ab3fdb08b11cb6906a9073fb9c68e6577222664ffffa0a22ac5359eba7206ed0f673161d92c64fb0e46356b93a570777f01b063e1761ed8f3ab23e779e579c9120a46e3fff91f9a9e1baea33051d36c72b055d266ebc2fe7c04c6519a88c86fabe93d1d4046b11db52489a6bc4ef2cfc8d719df367f4eea8259abb6331a568d688dff7d8c787d3c78b89ef813e0dec
file:01a1ef6c-13c0-7e16-9983-fd216610dce9	9	\\x0101a1ef8c1ee07ac0a08c15f24ec47354ca73df1b3a066b551c9d88b2df6e011be45be5afb64bdb016ddfff7a41ba0a5a2a0dec8594d462b31f155f3b4d4715d819825c1423248144fbaf5a70a72457ca44858053f131c8a2ec731912636b9c42c775fec5c5ebe394eed3737bd1e0b3298161ae140daeb95e1cfb7de856d3bbdcf17f5c5792482591a7f8b06aca8844b73e073662925ce1b135b1bd12568786adc72ca9f2abcc27d5144740ab
file:01a1f3f2-3820-716f-b516-b27798178d3d	6	\\x0101a1f41243407499932a2b51121b70661985e696e09e64069251f0041de863b5f1b3aef0b7e3371859fd09899aa936cd704ebecb8fb90e1f3b5b29592af10b3408f5204a4ea16d41782cae8edae4d03d32903ad5c8a17655a65201e5a35ff9df2199eeb9fdad03f8bf02fa79d79e0179f1543026d2772ba80a0a97c38b59bcb634b2e79fee48efa6de29cd4eb907d1b26f94c85845a5a5dab37739e465c870e4ca4b6771b9c0f2a839890e50
file:01a1f3f2-3820-716f-b516-b27798178d3d	7	\\x0101a1f41243407499932a2b51121b706682a9e23508342309e709a7c8763927011e589d152ee592e3c8d6e2c875ced0bdd554be343cd71d220ab284dd8de0ba6235617b1055d2cd7d6548f3342d4fbd09bf8ac4ab4ff178b2a2236c70a1e7d5531ee8214eca8f4ebcba1ae538fef772b34e0ad5335adf421445b6cd9f91fb3712249262e55ea1d233c42d461fd85c6de22fe46ebb929acdd987c2aa5b33b4b41ecdfddb20c4a209e9af1af6ec
file:01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	6	\\x0101a1f5f8b6807fe3a6cf7a3b392c6f899104879b0b2a85a25600565102ddd2c6d711c56b28680df6e437d439df095f849ef3040ec9fe9ce6b708ce9983585463aea770d171c0ff1d4e50bd24fbb2c395296e484f40c00838a0a62f68870d5384b7de139f1a6589d02b1948c45b5d0cf713f32883587c7d8260a4d0a56de3aa94043dd7b0e3989e347a325fa89a6b21d5ef74fa60f9b72b53db7938c18e757f76e19d714e77716ec3fe408a83
file:01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	10	\\x0101a1f5f8b6807fe3a6cf7a3b392c6f898ee855fd56b7568e831b467d83cb5523aa17844d2d9c6dc3ea574a0ca1ebcc03055421316223c8da21e4c81542dda692c5b60b2120b5561ac24b2294f46b9b45d30dbe8e30deea1719ad9f043342c42a8c60dbff5aaecee2fbcde59995035bc3f93f97e3af23808624f01ac2bc9c2d8fac73232fe6e3b6429d1265fdb1881e5a6b39bd3f7e566d314b19f52a5db7e1c74fa01efca5ca2257998543ac
file:01a1f4fb-b8e0-7d34-9250-71242ee82a85	8	\\x0101a1f81ccf0076acb5e8851866d9560ce4129a388cfd063b7c089eaddda13f072b84746fceff36da54846062c725b33b16c336ecf64275515ea4b517d5bb62405805276e4d986ccd3658e9ea09b263decac9e20d925e6089208db58bd6eb69ec0d46bee13578698ca0857c86fe8a7a10822d4b16139a7bdaa56b62ed8eeb49c4414ae0a24dcabade56053cc42e92a172fd2b899c32d7d0ad6baf7f375b88e9c0c91b9d259591d6f4dc5296b1
file:01a1f825-f6c0-71bc-8a29-2449a82dbfcc	10	\\x0101a1f830f3407aa2883d6f49dcbde37ab5afe1f77a721d8ece56218061646b4d103a5bab9bb9279e558348820b0cd4b701ef3e703e61fb6d2df8c6520525311a51e90dedd23bf56fd65a012b60bff6a0b987b5547d3d11b9e2cd595d9df6ee2caf8869d0ec07c56125c2b7115a0d8dffddd07953301c24cc35877dd658274b30d2c037f6c5534ff6c7248fe52fec81e82a1eff6f1a7aeb64f5ff5dadcfd3ea06125a97c7d481d3c68ecf964c
file:01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	11	\\x0101a1f5f8b6807fe3a6cf7a3b392c6f8971bcdba2a9ce4ee959b7f63f18bd056c30505cc01a6154dfcca82f5c212ced719683b55052d9a0de458b8631a971613096ef075944e726d979990b82a85e36802a859de4cd73f4c75e9f0b273da7396e3a2a0bfa347e5aa311fc779cbd4d666586b3ac8b3f687fe757151398af7785a088defc6436833c7cbd8556473e67624dde2ccdfeb1d290a21f0b683507f1981468e6a102d0d2317d4e1788c34672454d47a6b271b302e0a963df72ee780b7895a350318969ab6b917fb5ef0e059c903c88ae66a20d4b9c207945bf0d0842dbfc717b4848b3dc3a6c02919537
file:01a1f86f-34c0-76f0-a81a-f80444a312fc	8	\\x0101a1f87cf0607ed4bf1b11da54af0a578e8067d71dfd44306bd7dcca840428444d70b1f7de133c538b2415eeed148727fcc4cc3d5b2ca01a2f337c0a09ef934e5ae26fa1c442356c804e21c2b51f506b70b228498aaeb3fbde3683d9a53b75599183604e246d84575a8dd2d773878b47e1c2adb62f4f3b308220985b1d741fe326067651ff30ddfed48d43d66c73345af9c11f7b4d756df5b5698755f9cfe4cbed6b4bb266b17458db4ff3a9
file:01a1f825-f6c0-71bc-8a29-2449a82dbfcc	13	\\x0101a1f830f3407aa2883d6f49dcbde37a74b89e897e9c60da7517888290e663141ef3ae2b129c20a7ab21b472b70356575b0a0ba7a85e50d62fd1c662bfc29be67046350e58bf8895a6f7a857d8853bd3a2ca72a5b659eec9bc37694bb448f0d37cbe8ad5f7f36b761705cff154d88158e740de99f3445f43c2da7a9b7cd21169fb592c44f4cc9e28413d4bbffdeaac013370ee8c192aae3be64916b7acab2c9ca116b3a00e47d8efa06f15960ec33b2b67c8e054f7ffaad50e62dc2b6e510cbdf348e22e99cd10fba8ef6d2e53168e3686bbfde894372f72cd6f79755b2fcef417b51ad7785f1c4976915a5c
file:01a1f86f-34c0-76f0-a81a-f80444a312fc	9	\\x0101a1f87cf0607ed4bf1b11da54af0a57b9dcdaaa4990df730561a502a1ddf5143c674aad9a7eaaa06885ef857d3d205c7d54af561b989aa456bce144320b9562027a518df15b83045fe30f07e9d1f4d958e8040b5376e6f3a4b1e1af445591eafdebe42af3fdf318570c275ed8869a4c667f8c019bd331e4bde6808fac5f3dabab142630cdba549059e6c7fed9f9240ed3e1d12798b0dded2d06dcde175ec986ef8cd98485988f38a391be203d0d74329c2556f63e4331711031c05e197c2e55975d10091cbdfa5755677907c3e0f095024485e4b0487f402482f9276ac168a4b75b9de80773d4c0f3eef7a23b11096747d73dfceee45ebf8dbaaee5cd18f7b48d32e562a52c119bbbd44b9a17b863636fdc756865fd2d6d124c0e62f203955f78366d88c5f01e80dc7184f0
file:01a1f86f-34c0-76f0-a81a-f80444a312fc	10	\\x0101a1f87cf0607ed4bf1b11da54af0a572af16055f76043af7fd10300c7f7c461e26a082b46d46258552fb668732ffc17878f5f0521abca02bd659ed99ec2f63e646472bf0dba78a92c3f1ceb81b520fcb1e6a4e86b6af65af69ce152a7ea79d55e42d77014fe399efdcd050bd06e5ca9a0ac33896d28536c80d94fa3fbbc5f5f1950a1d38adc3db4859169325f9872ecb2fbc5ba5e1b70a3fdfc266d63202c063da423be7e224653595b5a6c
file:01a1f8d5-bec0-754a-a1b6-662b458dadd3	6	\\x0101a1f8fd1ce07c6dbb3a1f1884ba85eb95ae73b73bf52d4072165c611a91032204eb40afadab5d3fe39a65e3df74c192cc9a0822b87dfda395f5eb1c3001e65da5bcb1e6b445cbd92199e20707b8e3fe3693ebf84e4c8de42865d87989a3631f87b7618faaa6ea2189bcaca0acffd906c03643b2d5504baf95256ef3fa7a2b1ccd0529e8c710767627e6bf1b235c1ac39004a655b12a649d871aaf5b2612bf69a1b46fa151c15e74575f530f
file:01a1f90a-d880-7843-94b2-4d3c34405fa0	8	\\x0101a1f920d1807850af40a2775ff47c064997f655cf8d0358c317c63ed5879f975063fabca17bf12f436335465ff7f052e9e70f3b6e7aeb17d10ef33ef77eda37deb1689a92be7e9b3f9af64a6a10b9396b55abe09e8660d021cec31922952cdac3522642f5bc8342c5bf5f27756ab799a77bb8e7e88b76f1b5231f98ed3a9e67ccb7350acfa7dff0a2867a81d4e1121e9b2c8d2fcfa780d7bad64da07ba7f29cf3b7eb9392ab8c98bc639747
file:01a1f95d-3e40-7029-960c-61d319dee98e	8	\\x0101a1f97c5f007aedb107af3fbf187ab3633b7f17aeebd2a0a65fce0990fed95812d36ac563dd56533d3d5f2543c820b71e4f79a0530b46de887ec2afb1e72ff85be5ae90ba32051f3440b44157c4a9271cee67e045ddb052334e1f112c8579ebe1bf9e0fe994a16a51d1817900f0d79b9ae4e04770ca34c19edcd3e4e63e52025406ee8feaa6c37a1ca86da3bd3cac7bca17a9699ee338d71555bf9ef15d88d1b6643ead2b085296311ac655
file:01a1f90a-d880-7843-94b2-4d3c34405fa0	11	\\x0101a1f920d1807850af40a2775ff47c06776911e833c7ca9746dfbba3ee5225d3ca61175de745d5ca57ece844aefbf484c1b162c61a1b135f823d8c180b650b2d18a7803758f3ebd60a1ec9bdcd96195dda2d94ab92d97342fd41cd331a3112d868b09969af42f08e509c28ec5640322d0ce9e6938709bc04131faea1baa999d65c3e76f2820d5e1b9a15bb3d857ec808d1afce812efa2ae64cbf0450e573dc4226271f7e965d1cf94feaa5332b81277e13043d5cfe8730f3952178fd7be758bd23563be519642a653563803f38c540ff431785a82bb4036a43a96ddc07eaf1ebb8ba37752a7335628bddb628
file:01a20016-6f40-7aba-8326-7a7adee5907d	12	\\x0101a20060e5c074d88689d842ced19d74ab5c671593b3b8d45a541513398cfdf7c57f0a091bdc1449b09a77d50c4493c596744da7bb7a029a1b682107db45d0ec059209d70730393cb14580d677b92e87df92fcefd8afb9917eda4d7ab9e432d4a4599d4f7cfcb31dd9fada36dccce744dddceb2f5fb82cfe03a74c6b0903de533339738b8b3a6085dea3edae9754eeaddddc20a7632e48f2e322660f70eb23132eed505570857644f202f9c0
file:01a2005f-ad40-7014-bee7-79ac3ba3e004	8	\\x0101a20060e5c0728ab5bbdef13707afad0eab05c10a0b250ee5e7269e0b2a95095bf0500a9b7ea2e233c607e23ca362d06395cce3358b4b967eb5e4c4283f2ea04081079061737d86062cc7c737aa9d1feea6877576a8ac7f83783a62225e3b8dc4b6637938d1e8bcd4ab52c7f4b5eb6405d9bccfea0d692044840e80ac00c34a9986534816d84b1e40bd9543bb2a7bf5d8e800cbe2906283bcd0ddbac4267b4c792835626facbe86a3208bbc
file:01a2005f-ad40-7014-bee7-79ac3ba3e004	11	\\x0101a20060e5c0728ab5bbdef13707afadbf6cb439220fda61f80ea0e84233e0a206882ebb357c2684a3c72309c33d27e57f216b5eba723f9bbe32e0609df2c64075b8807b5f71388dc44e001fe904ec0d2186c75da97e2e42796a0cdf9173ab4c7e0db015a23a34874f45acbd200a66986e0a06493afccd421f8e265da1d9ad75024faee65f031c22b07f8965948e896ad5de7fe6e2ef475e1425befd20dd83516bd9a3ea79ca7746fe74ae34
\.


--
-- Data for Name: concern_alerts; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.concern_alerts (id, file_id, "to", outcome, who, at, reference, recorded_by_id, recorded_at) FROM stdin;
01a1ea8d-2100-75fa-9205-84bf79d5b1e2	01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	police	told-them	Constable Reyne	2026-11-17 17:28:00+00	WP-20391	01a22c73-4733-725a-af53-6363b13e882a	2026-11-17 17:28:00+00
01a1ea94-7400-79c1-9e7f-8c91ef7f53f4	01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	childrens-social-care	told-them	the duty social worker	2026-11-17 17:36:00+00	\N	01a22c73-4733-725a-af53-6363b13e882a	2026-11-17 17:36:00+00
01a1eded-6300-73fb-8c52-38fed469d1fe	01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	police	told-them	Sergeant Ware	2026-11-18 09:12:00+00	WP-20402	01a22c73-22a2-70c7-8f2f-2e05f74deb87	2026-11-18 09:12:00+00
01a1edf4-b600-7a23-a357-0c76f9e1b760	01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	childrens-social-care	told-them	the duty manager	2026-11-18 09:20:00+00	\N	01a22c73-22a2-70c7-8f2f-2e05f74deb87	2026-11-18 09:20:00+00
01a1ee1b-29c0-7be4-a3a0-d7874d2dafe5	01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	police	sent-in-writing	safeguarding.desk@wendmarsh-police.example	2026-11-18 10:02:00+00	\N	01a22c73-4733-725a-af53-6363b13e882a	2026-11-18 10:02:00+00
01a1ee22-7cc0-7c37-a2ab-d38f9047679d	01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	childrens-social-care	sent-in-writing	frontdoor@wendmarsh-council.example	2026-11-18 10:10:00+00	\N	01a22c73-4733-725a-af53-6363b13e882a	2026-11-18 10:10:00+00
01a1ef75-3b80-7021-a67c-ba99b4bcb2c1	01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	police	sent-in-writing	safeguarding.desk@wendmarsh-police.example	2026-11-18 16:20:00+00	\N	01a22c73-22a2-70c7-8f2f-2e05f74deb87	2026-11-18 16:20:00+00
01a1ef7c-8e80-74df-aae4-9adf213cfb23	01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	childrens-social-care	sent-in-writing	frontdoor@wendmarsh-council.example	2026-11-18 16:28:00+00	\N	01a22c73-22a2-70c7-8f2f-2e05f74deb87	2026-11-18 16:28:00+00
01a1f5fc-11e0-7f94-8f99-b8391d870721	01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	police	told-them	the emergency operator	2026-11-19 22:45:00+00	WP-20409	01a22c73-62e1-7db4-a7c6-b07cbb359869	2026-11-19 22:45:00+00
01a1f605-39a0-71ac-86aa-049b98669ebd	01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	childrens-social-care	no-answer	\N	2026-11-19 22:55:00+00	\N	01a22c73-62e1-7db4-a7c6-b07cbb359869	2026-11-19 22:55:00+00
01a1f611-2080-7c6a-a26b-c3714c3b1ab6	01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	childrens-social-care	told-them	the emergency duty worker	2026-11-19 23:08:00+00	\N	01a22c73-62e1-7db4-a7c6-b07cbb359869	2026-11-19 23:08:00+00
01a1f83b-efc0-767b-8d1e-6b2279dc3f5a	01a1f825-f6c0-71bc-8a29-2449a82dbfcc	police	told-them	Sergeant Ware	2026-11-20 09:14:00+00	WP-20417	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	2026-11-20 09:14:00+00
01a1f842-5860-7887-b782-6c10be8f7872	01a1f825-f6c0-71bc-8a29-2449a82dbfcc	childrens-social-care	told-them	the duty manager	2026-11-20 09:21:00+00	\N	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	2026-11-20 09:21:00+00
01a1f881-8440-7a27-af00-0edceef0d7b4	01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	police	sent-in-writing	safeguarding.desk@wendmarsh-police.example	2026-11-20 10:30:00+00	\N	01a22c73-62e1-7db4-a7c6-b07cbb359869	2026-11-20 10:30:00+00
01a1f887-0280-7c52-bb9d-41f8c4237ac7	01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	childrens-social-care	sent-in-writing	frontdoor@wendmarsh-council.example	2026-11-20 10:36:00+00	\N	01a22c73-62e1-7db4-a7c6-b07cbb359869	2026-11-20 10:36:00+00
01a1f912-2b80-7934-af6b-8c9fa105ef72	01a1f90a-d880-7843-94b2-4d3c34405fa0	police	told-them	Constable Reyne	2026-11-20 13:08:00+00	WP-20431	01a22c73-4733-725a-af53-6363b13e882a	2026-11-20 13:08:00+00
01a1f918-9420-7ae2-b4b9-eb26cc6bef54	01a1f90a-d880-7843-94b2-4d3c34405fa0	childrens-social-care	told-them	the duty social worker	2026-11-20 13:15:00+00	\N	01a22c73-4733-725a-af53-6363b13e882a	2026-11-20 13:15:00+00
01a1f92a-e3a0-77a6-a819-044c11607cdd	01a1f8d5-bec0-754a-a1b6-662b458dadd3	lado	told-them	the designated officer	2026-11-20 13:35:00+00	LADO-118	01a22c73-5607-7c70-8fe1-30f47c89206d	2026-11-20 13:35:00+00
01a1f96a-0f80-7004-820a-2fb9cf050a44	01a1f95d-3e40-7029-960c-61d319dee98e	police	told-them	Sergeant Ware	2026-11-20 14:44:00+00	WP-20436	01a22c73-4733-725a-af53-6363b13e882a	2026-11-20 14:44:00+00
01a1f971-6280-788c-b058-ff56643134cb	01a1f95d-3e40-7029-960c-61d319dee98e	adult-social-care	told-them	the duty worker for adults	2026-11-20 14:52:00+00	\N	01a22c73-4733-725a-af53-6363b13e882a	2026-11-20 14:52:00+00
01a1f994-2cc0-79e7-8b49-9b554bc680a5	01a1f825-f6c0-71bc-8a29-2449a82dbfcc	police	sent-in-writing	safeguarding.desk@wendmarsh-police.example	2026-11-20 15:30:00+00	\N	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	2026-11-20 15:30:00+00
01a1f99b-7fc0-7ff5-b294-566ee02e72b3	01a1f825-f6c0-71bc-8a29-2449a82dbfcc	childrens-social-care	sent-in-writing	frontdoor@wendmarsh-council.example	2026-11-20 15:38:00+00	\N	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	2026-11-20 15:38:00+00
01a1f9b5-2240-7fc2-ae59-08ae3fa1bf6e	01a1f90a-d880-7843-94b2-4d3c34405fa0	police	sent-in-writing	safeguarding.desk@wendmarsh-police.example	2026-11-20 16:06:00+00	\N	01a22c73-4733-725a-af53-6363b13e882a	2026-11-20 16:06:00+00
01a1f9ba-a080-70aa-8d24-6b2639891cfc	01a1f90a-d880-7843-94b2-4d3c34405fa0	childrens-social-care	sent-in-writing	frontdoor@wendmarsh-council.example	2026-11-20 16:12:00+00	\N	01a22c73-4733-725a-af53-6363b13e882a	2026-11-20 16:12:00+00
01a1fdc5-2c40-7304-966f-7a6d70677d69	01a1f95d-3e40-7029-960c-61d319dee98e	police	sent-in-writing	safeguarding.desk@wendmarsh-police.example	2026-11-21 11:02:00+00	\N	01a22c73-4733-725a-af53-6363b13e882a	2026-11-21 11:02:00+00
01a20024-2ae0-75ee-83c2-31f455b55338	01a20016-6f40-7aba-8326-7a7adee5907d	police	told-them	the control room	2026-11-21 22:05:00+00	WP-20463	01a22c73-4733-725a-af53-6363b13e882a	2026-11-21 22:05:00+00
01a2002d-52a0-7c3d-ac3b-46c21dff5dac	01a20016-6f40-7aba-8326-7a7adee5907d	childrens-social-care	no-answer	\N	2026-11-21 22:15:00+00	\N	01a22c73-4733-725a-af53-6363b13e882a	2026-11-21 22:15:00+00
01a2006a-a9c0-7bb4-a6c7-700b06145de0	01a2005f-ad40-7014-bee7-79ac3ba3e004	police	told-them	Sergeant Hollis	2026-11-21 23:22:00+00	WP-20466	01a22c73-22a2-70c7-8f2f-2e05f74deb87	2026-11-21 23:22:00+00
01a20072-e720-7e22-8bc0-5b5459124cc0	01a2005f-ad40-7014-bee7-79ac3ba3e004	childrens-social-care	told-them	the emergency duty worker	2026-11-21 23:31:00+00	\N	01a22c73-22a2-70c7-8f2f-2e05f74deb87	2026-11-21 23:31:00+00
\.


--
-- Data for Name: concern_messages; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.concern_messages (id, file_id, kind, words, by_id, at) FROM stdin;
01a22c73-db00-7c84-9e86-cb5c9758c22e	01a1d018-0ec0-7635-b070-39b529d0f214	question	Who found the second profile, and does Emi know that they did?	01a22c73-5607-7c70-8fe1-30f47c89206d	2026-11-13 09:15:00+00
01a22c73-e4b9-7b90-b98d-82884147229a	01a1d018-0ec0-7635-b070-39b529d0f214	answer	Her support worker. Emi was there and showed it to her.	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	2026-11-13 12:05:00+00
01a22c73-e5ce-74c1-b8bc-ef1fc2ae9605	01a1d46b-d880-7962-a5dc-a28b243a1a6b	accepted	We are opening a file and will see Leo on his own, with somebody whom he trusts.	01a22c73-62e1-7db4-a7c6-b07cbb359869	2026-11-13 15:30:00+00
01a22c73-e7a8-7369-9ad4-e98215afb4e8	01a1d018-0ec0-7635-b070-39b529d0f214	accepted	We are opening a file together with adult social care.	01a22c73-5607-7c70-8fe1-30f47c89206d	2026-11-16 10:00:00+00
01a22c73-f2eb-7b0d-9ce0-ff767da4ff90	01a1e455-f140-7bec-a1e1-9781d1179ef7	accepted	We are opening a file. Nobody in the family is spoken to before police and we have agreed how.	01a22c73-5607-7c70-8fe1-30f47c89206d	2026-11-17 09:30:00+00
01a22c73-f617-7b10-bb79-3d6c210f8c58	01a1e503-e480-7c4d-a625-08e4375fe5da	finished	Her older cousin left the tobacco in a coat that they share; her mother has spoken to both. Please tell us if you notice anything else.	01a22c73-62e1-7db4-a7c6-b07cbb359869	2026-11-17 11:00:00+00
01a22c74-0347-7880-9ac9-5c4f110830a1	01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	accepted	We are opening a file and will refer Tyrell to the National Referral Mechanism. He is to be treated as harmed, not as an offender.	01a22c73-5607-7c70-8fe1-30f47c89206d	2026-11-18 09:40:00+00
01a22c74-05b1-7a8f-a26b-c88e632a1e74	01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	accepted	We are opening files for Jamie and for the older pupils. Police ask that nobody looks at or passes on what was filmed.	01a22c73-5607-7c70-8fe1-30f47c89206d	2026-11-18 11:15:00+00
01a22c74-0fa8-742f-9138-0adce17fbc20	01a1ef6c-13c0-7e16-9983-fd216610dce9	accepted	We are opening a file. Police are asked in writing about the car.	01a22c73-62e1-7db4-a7c6-b07cbb359869	2026-11-19 10:30:00+00
01a22c74-182b-770a-a194-baa9ff05ec3c	01a1f3f2-3820-716f-b516-b27798178d3d	question	Which school does Aliya go to, and who lives with her?	01a22c73-62e1-7db4-a7c6-b07cbb359869	2026-11-19 14:00:00+00
01a22c74-34c4-7d7a-9ac4-6e800ae4be2d	01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	accepted	Police found Dawit at midnight. He is treated as a child until his age is known, and has a foster placement.	01a22c73-6ea4-708d-af19-8a65600bb7f0	2026-11-20 09:06:00+00
01a22c74-3f2b-757f-a68e-edc6d5bbc556	01a1f825-f6c0-71bc-8a29-2449a82dbfcc	accepted	We are opening a file today. A social worker sees Maya at school before she goes home.	01a22c73-5607-7c70-8fe1-30f47c89206d	2026-11-20 10:45:00+00
\.


--
-- Data for Name: concern_notes; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.concern_notes (id, file_id, kind, words, team_id, by_id, at) FROM stdin;
01a22c74-2a67-7317-a835-ffe93a86cccd	01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	went-up	\N	\N	\N	2026-11-19 22:41:20+00
01a22c74-4160-7022-a4f8-070049485407	01a1f86f-34c0-76f0-a81a-f80444a312fc	passed	A place rather than a child we know. You hold the reports about Coronation Gardens.	01a22c73-1cb4-7cf3-bf21-6f4d0001e8f8	01a22c73-62e1-7db4-a7c6-b07cbb359869	2026-11-20 11:30:00+00
01a22c74-619b-76e9-96ae-acd27556fefa	01a1f90a-d880-7843-94b2-4d3c34405fa0	close-proposed	The meeting was with her cousin Ana from Harrowmere, and her mother took her there. Police have spoken to both.	\N	01a22c73-5607-7c70-8fe1-30f47c89206d	2026-11-20 16:30:00+00
01a22c74-7213-7305-b4aa-d8e4306b9664	01a20016-6f40-7aba-8326-7a7adee5907d	went-up	\N	\N	\N	2026-11-21 23:11:20+00
01a22c74-7267-78d2-bc38-eb4bab526967	01a2005f-ad40-7014-bee7-79ac3ba3e004	went-up	\N	\N	\N	2026-11-21 23:11:20+00
\.


--
-- Data for Name: concern_owed; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.concern_owed (file_id, "to", way, place) FROM stdin;
01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	police	voice-now	0
01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	childrens-social-care	voice-now	1
01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	safeguarding-lead	voice-today	2
01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	police	voice-now	0
01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	childrens-social-care	voice-now	1
01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	safeguarding-lead	voice-today	2
01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	police	voice-now	0
01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	childrens-social-care	voice-now	1
01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	safeguarding-lead	voice-today	2
01a1f825-f6c0-71bc-8a29-2449a82dbfcc	police	voice-now	0
01a1f825-f6c0-71bc-8a29-2449a82dbfcc	childrens-social-care	voice-now	1
01a1f825-f6c0-71bc-8a29-2449a82dbfcc	safeguarding-lead	voice-today	2
01a1f8d5-bec0-754a-a1b6-662b458dadd3	lado	voice-within-one-working-day	0
01a1f90a-d880-7843-94b2-4d3c34405fa0	police	voice-now	0
01a1f90a-d880-7843-94b2-4d3c34405fa0	childrens-social-care	voice-now	1
01a1f90a-d880-7843-94b2-4d3c34405fa0	safeguarding-lead	voice-today	2
01a1f95d-3e40-7029-960c-61d319dee98e	police	voice-now	0
01a1f95d-3e40-7029-960c-61d319dee98e	adult-social-care	voice-now	1
01a1f95d-3e40-7029-960c-61d319dee98e	safeguarding-lead	voice-today	2
01a20016-6f40-7aba-8326-7a7adee5907d	police	voice-now	0
01a20016-6f40-7aba-8326-7a7adee5907d	childrens-social-care	voice-now	1
01a20016-6f40-7aba-8326-7a7adee5907d	safeguarding-lead	voice-today	2
01a2005f-ad40-7014-bee7-79ac3ba3e004	police	voice-now	0
01a2005f-ad40-7014-bee7-79ac3ba3e004	childrens-social-care	voice-now	1
01a2005f-ad40-7014-bee7-79ac3ba3e004	safeguarding-lead	voice-today	2
\.


--
-- Data for Name: concerns; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.concerns (file_id, reference, state, author_id, author_agency_id, area_id, words, version, begun_at, saved_at, sent_at, team_id, with_team_since, act_now, read_by, went_up_at, read_at, read_by_id, answer_due_on, finished_at) FROM stdin;
01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	WM-XN47ZG20	accepted	01a22c73-4733-725a-af53-6363b13e882a	01a22c73-163a-7b86-b8ab-610fcdb82242	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"no","exchange":"yes","threatened":"yes"},"child":{"name":"Tyrell Adeyemi-Cole","born":{"day":null,"month":null,"year":null},"age":"15","place":"Harrowmere","district":"harrowmere","school":"Harrowmere High","whereNow":"At goalkeeping practice until 7pm","mustNotBeTold":"Anybody of the Marl Lane group","inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"After training Tyrell told me that older lads made him carry packages, and that they now give him money to bring younger ones to a flat. He is frightened of what happens if he stops.","exactWords":"\\u0022They said they know where my nan lives.\\u0022","when":{"day":"17","month":"11","year":"2026"},"approximate":false,"time":"5pm","where":"The pavilion","how":"child-told-me"}],"source":{"mayBeNamed":null,"childTold":"yes"},"others":{"rows":[{"kind":"group","name":"The Marl Lane group","description":null,"toChild":null,"under18":null,"worksWithChildren":null,"recordId":null},{"kind":"person","name":"Dex","description":"About 19, rides an electric scooter","toChild":"person-of-concern","under18":"no","worksWithChildren":"not-known","recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"07700 900 103","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-17 17:20:00+00	2026-11-17 17:21:20+00	2026-11-17 17:21:20+00	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	2026-11-17 17:21:20+00	t	\N	\N	2026-11-17 17:48:00+00	01a22c73-5607-7c70-8fe1-30f47c89206d	2026-11-18	2026-11-18 09:40:00+00
01a1e503-e480-7c4d-a625-08e4375fe5da	WM-ZCC3GQRC	closed	01a22c73-22a2-70c7-8f2f-2e05f74deb87	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"no","images":"no","exchange":"no","threatened":"no"},"child":{"name":"Ruby Lane","born":{"day":null,"month":null,"year":null},"age":"13","place":"Great Sallow","district":"great-sallow","school":"Sallow Vale School","whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Tobacco and papers fell out of Ruby\\u0027s coat at break. She seems happy and has good friends.","exactWords":null,"when":{"day":"16","month":"11","year":"2026"},"approximate":false,"time":"11am","where":"School","how":"saw-or-heard"}],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[],"nobodyElse":true,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 001","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-16 15:40:00+00	2026-11-16 15:41:20+00	2026-11-16 15:41:20+00	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	2026-11-16 15:41:20+00	f	\N	\N	2026-11-16 16:05:00+00	01a22c73-62e1-7db4-a7c6-b07cbb359869	2026-11-17	2026-11-17 11:00:00+00
01a1d018-0ec0-7635-b070-39b529d0f214	WM-62PB585G	accepted	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"no","images":"not-known","exchange":"not-known","threatened":"no"},"child":{"name":"Emi Tanaka-Reid","born":{"day":null,"month":null,"year":null},"age":"19","place":"Harrowmere","district":"harrowmere","school":null,"whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":true,"careNotKnown":false},"noticed":[{"what":"Emi has a second profile on Loopchat that she hides. She talks to somebody there each night and is very tired at college.","exactWords":null,"when":{"day":"11","month":"11","year":"2026"},"approximate":false,"time":null,"where":null,"how":"someone-else-told-me"}],"source":{"mayBeNamed":"professional","childTold":null},"others":{"rows":[{"kind":"account","name":"second profile on Loopchat","description":"Name not known","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 002","cannotBeCalled":false,"keptPhrases":[]}}	15	2026-11-12 14:10:00+00	2026-11-12 14:11:20+00	2026-11-12 14:11:20+00	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	2026-11-12 14:11:20+00	f	\N	\N	2026-11-16 09:50:00+00	01a22c73-5607-7c70-8fe1-30f47c89206d	2026-11-13	2026-11-16 10:00:00+00
01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	WM-FBXRSCBF	accepted	01a22c73-22a2-70c7-8f2f-2e05f74deb87	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"yes","images":"yes","exchange":"no","threatened":"yes"},"child":{"name":"Jamie Boswell","born":{"day":null,"month":null,"year":null},"age":"13","place":"Great Sallow","district":"great-sallow","school":"Sallow Vale School","whereNow":"In the head teacher\\u0027s office with his dad","mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Jamie and his dad came in before school. Three older pupils hurt Jamie on Monday and filmed it; the film is being passed round. Jamie does not want to go into any lesson today.","exactWords":"\\u0022I don\\u0027t want everyone to have seen it.\\u0022","when":{"day":"18","month":"11","year":"2026"},"approximate":false,"time":"8:20am","where":"School","how":"child-told-me"}],"source":{"mayBeNamed":null,"childTold":"yes"},"others":{"rows":[{"kind":"person","name":"Three pupils of year 11","description":"Jamie knows their names and will tell police","toChild":"person-of-concern","under18":"yes","worksWithChildren":"not-known","recordId":null},{"kind":"person","name":"His dad","description":"He is with Jamie and wants to help","toChild":"parent-or-carer","under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 001","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-18 09:05:00+00	2026-11-18 09:06:20+00	2026-11-18 09:06:20+00	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	2026-11-18 09:06:20+00	t	\N	\N	2026-11-18 09:32:00+00	01a22c73-5607-7c70-8fe1-30f47c89206d	2026-11-19	2026-11-18 11:15:00+00
01a1d46b-d880-7962-a5dc-a28b243a1a6b	WM-5C3QWP8A	accepted	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"not-known","exchange":"not-known","threatened":"not-known"},"child":{"name":"Leo Marchetti","born":{"day":null,"month":null,"year":null},"age":"14","place":"Harrowmere","district":"harrowmere","school":"Harrowmere High","whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":true},"noticed":[{"what":"Leo has missed five appointments since June; each time somebody else rang to call it off. When I met him in the corridor he answered like somebody who has learnt it. He is warm when he talks of his grandfather.","exactWords":"\\u0022Everything is fine and I do not need anything.\\u0022","when":{"day":"12","month":"11","year":"2026"},"approximate":false,"time":"11am","where":"School","how":"saw-or-heard"}],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[{"kind":"person","name":"His grandfather","description":"Leo trusts him","toChild":"relative-or-household","under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 002","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-13 10:20:00+00	2026-11-13 10:21:20+00	2026-11-13 10:21:20+00	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	2026-11-13 10:21:20+00	f	\N	\N	2026-11-13 11:05:00+00	01a22c73-62e1-7db4-a7c6-b07cbb359869	2026-11-16	2026-11-13 15:30:00+00
01a1e455-f140-7bec-a1e1-9781d1179ef7	WM-A52AKGSK	accepted	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"not-known","exchange":"no","threatened":"not-known"},"child":{"name":"Seren Pugh","born":{"day":null,"month":null,"year":null},"age":"13","place":"Great Sallow","district":"great-sallow","school":"Sallow Vale School","whereNow":"At school today","mustNotBeTold":"Her family, until police and social care agree","inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"I was told that Seren said a relative made her do things, and that she took it back the next day and asked for it to be forgotten.","exactWords":"\\u0022He made me do things. No he didn\\u0027t, forget it.\\u0022","when":{"day":"15","month":"11","year":"2026"},"approximate":false,"time":null,"where":null,"how":"someone-else-told-me"}],"source":{"mayBeNamed":"keep-it-with-us","childTold":"not-safe"},"others":{"rows":[{"kind":"person","name":"A relative","description":"Lives in the same house; I was not told who","toChild":"person-of-concern","under18":"not-known","worksWithChildren":"not-known","recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 002","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-16 12:30:00+00	2026-11-16 12:31:20+00	2026-11-16 12:31:20+00	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	2026-11-16 12:31:20+00	f	\N	\N	2026-11-16 12:50:00+00	01a22c73-5607-7c70-8fe1-30f47c89206d	2026-11-17	2026-11-17 09:30:00+00
01a1ef6c-13c0-7e16-9983-fd216610dce9	WM-NAH3HAFC	accepted	01a22c73-4733-725a-af53-6363b13e882a	01a22c73-163a-7b86-b8ab-610fcdb82242	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"not-known","exchange":"not-known","threatened":"no"},"child":{"name":"Aaliyah Farouk","born":{"day":null,"month":null,"year":null},"age":"15","place":"Thornsea","district":"thornsea","school":"Thornsea High","whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":true},"noticed":[{"what":"Aaliyah got out of a blue hatchback outside the youth club. The driver was a grown man. She did not want to say who he was, and she laughed when I asked whether she was all right.","exactWords":null,"when":{"day":"18","month":"11","year":"2026"},"approximate":false,"time":"3:40pm","where":"Outside Thornsea youth club","how":"saw-or-heard"}],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[{"kind":"person","name":"The driver","description":"A man, perhaps 30, in a grey cap","toChild":"person-of-concern","under18":"not-known","worksWithChildren":"not-known","recordId":null},{"kind":"vehicle","name":"WX14 Q","description":"Blue hatchback; I could not read the last letters","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"07700 900 103","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-18 16:10:00+00	2026-11-18 16:11:20+00	2026-11-18 16:11:20+00	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	2026-11-18 16:11:20+00	f	\N	\N	2026-11-18 16:45:00+00	01a22c73-62e1-7db4-a7c6-b07cbb359869	2026-11-19	2026-11-19 10:30:00+00
01a1f3f2-3820-716f-b516-b27798178d3d	WM-HWNF64AK	asked	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"not-known","exchange":"not-known","threatened":"no"},"child":{"name":"Aliya Faruk","born":{"day":null,"month":null,"year":null},"age":"15","place":"Near the harbour in Thornsea","district":null,"school":null,"whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":true},"noticed":[{"what":"A girl who came to the drop-in has two phones. She said that somebody gives her lifts home so that she need not wait for the bus.","exactWords":"\\u0022He just likes helping people.\\u0022","when":{"day":"18","month":"11","year":"2026"},"approximate":false,"time":"5pm","where":"The drop-in at Thornsea clinic","how":"saw-or-heard"}],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[{"kind":"vehicle","name":"Blue car","description":"She did not say whose","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 002","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-19 13:15:00+00	2026-11-19 13:16:20+00	2026-11-19 13:16:20+00	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	2026-11-19 13:16:20+00	f	\N	\N	2026-11-19 13:50:00+00	01a22c73-62e1-7db4-a7c6-b07cbb359869	2026-11-20	\N
01a1f90a-d880-7843-94b2-4d3c34405fa0	WM-RHK67NGM	read	01a22c73-4733-725a-af53-6363b13e882a	01a22c73-163a-7b86-b8ab-610fcdb82242	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"no","images":"no","exchange":"no","threatened":"no"},"child":{"name":"Ruby Lane","born":{"day":null,"month":null,"year":null},"age":"16","place":"Linnet Quay","district":"linnet-quay","school":null,"whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Ruby told a friend that she is meeting somebody from Loopchat after college today.","exactWords":null,"when":{"day":"20","month":"11","year":"2026"},"approximate":false,"time":"12:40pm","where":"The college canteen","how":"saw-or-heard"}],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[{"kind":"account","name":"ana.h on Loopchat","description":null,"toChild":null,"under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"yes"},"reach":{"phone":"07700 900 103","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-20 13:00:00+00	2026-11-20 13:01:20+00	2026-11-20 13:01:20+00	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	2026-11-20 13:01:20+00	t	\N	\N	2026-11-20 13:24:00+00	01a22c73-5607-7c70-8fe1-30f47c89206d	2026-11-23	\N
01a1f4fb-b8e0-7d34-9250-71242ee82a85	WM-RTEABDCV	read	01a22c73-4733-725a-af53-6363b13e882a	01a22c73-163a-7b86-b8ab-610fcdb82242	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"no","exchange":"not-known","threatened":"no"},"child":{"name":"Chloe Whitcombe","born":{"day":null,"month":null,"year":null},"age":"17","place":"A supported flat in Thornsea","district":"thornsea","school":null,"whereNow":"At the flat, with a key worker","mustNotBeTold":null,"inCare":true,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Chloe spends most evenings at Quayside Grill and comes home late in cars of Linnet Cars. The drivers do not let her pay.","exactWords":"\\u0022They know me there.\\u0022","when":{"day":"18","month":"11","year":"2026"},"approximate":false,"time":"11pm","where":"Outside the flat","how":"saw-or-heard"}],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[{"kind":"place","name":"Quayside Grill","description":"A takeaway by the harbour","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null},{"kind":"group","name":"Linnet Cars","description":"A taxi firm; the drivers are not known","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"07700 900 103","cannotBeCalled":false,"keptPhrases":[]}}	11	2026-11-19 18:05:00+00	2026-11-19 18:06:20+00	2026-11-19 18:06:20+00	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	2026-11-19 18:06:20+00	f	\N	\N	2026-11-20 08:40:00+00	01a22c73-5607-7c70-8fe1-30f47c89206d	2026-11-20	\N
01a1f95d-3e40-7029-960c-61d319dee98e	WM-CH44H8WZ	read	01a22c73-4733-725a-af53-6363b13e882a	01a22c73-163a-7b86-b8ab-610fcdb82242	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"yes","images":"not-known","exchange":"yes","threatened":"yes"},"child":{"name":"Hana Kovac","born":{"day":null,"month":null,"year":null},"age":"20","place":"Marlhythe","district":"marlhythe","school":null,"whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":true,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Hana told me that Callum Rook harmed her when she was 15 and in care. She wants police to know, because he has been seen with younger girls.","exactWords":"\\u0022If I say it maybe it stops with me.\\u0022","when":{"day":"20","month":"11","year":"2026"},"approximate":false,"time":"2pm","where":"The leaving-care office","how":"child-told-me"}],"source":{"mayBeNamed":null,"childTold":"yes"},"others":{"rows":[{"kind":"person","name":"Callum Rook","description":"He was about 26 then","toChild":"person-of-concern","under18":"no","worksWithChildren":"not-known","recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"07700 900 103","cannotBeCalled":false,"keptPhrases":[]}}	11	2026-11-20 14:30:00+00	2026-11-20 14:31:20+00	2026-11-20 14:31:20+00	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	2026-11-20 14:31:20+00	t	\N	\N	2026-11-20 15:04:00+00	01a22c73-62e1-7db4-a7c6-b07cbb359869	2026-11-23	\N
01a1f825-f6c0-71bc-8a29-2449a82dbfcc	WM-7V59DWM2	accepted	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"no","exchange":"yes","threatened":"no"},"child":{"name":"Maya Lindqvist-Bello","born":{"day":null,"month":null,"year":null},"age":"14","place":"Marlhythe","district":"marlhythe","school":"Marlhythe Academy","whereNow":"In lessons until 3:15pm","mustNotBeTold":"Callum Rook and Denise Fallow","inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Maya stayed after a health session and told me that Callum and Denise drove her to Lantern Lodge last Saturday and paid for a room. She loves drawing and had her sketchbook with her.","exactWords":"\\u0022He said he\\u0027s my boyfriend so it\\u0027s fine. I want it to be normal again.\\u0022","when":{"day":"20","month":"11","year":"2026"},"approximate":false,"time":"8:30am","where":"The medical room","how":"child-told-me"}],"source":{"mayBeNamed":null,"childTold":"yes"},"others":{"rows":[{"kind":"person","name":"Callum Rook","description":"31. She called him her boyfriend.","toChild":"person-of-concern","under18":"no","worksWithChildren":"not-known","recordId":null},{"kind":"person","name":"Denise Fallow","description":"38. She drove the car.","toChild":"person-of-concern","under18":"no","worksWithChildren":"not-known","recordId":null},{"kind":"place","name":"Lantern Lodge","description":"A hotel near the ring road in Marlhythe","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 002","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-20 08:50:00+00	2026-11-20 08:51:20+00	2026-11-20 08:51:20+00	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	2026-11-20 08:51:20+00	t	\N	\N	2026-11-20 09:02:00+00	01a22c73-5607-7c70-8fe1-30f47c89206d	2026-11-23	2026-11-20 10:45:00+00
01a1fa0b-3180-73fe-8d86-e562daf2d56c	WM-V3GC7NY6	sent	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"no","images":"no","exchange":"no","threatened":"no"},"child":{"name":"Nell Ashby","born":{"day":null,"month":null,"year":null},"age":"14","place":"Linnet Quay","district":"linnet-quay","school":"Quay Academy","whereNow":null,"mustNotBeTold":"Mairi Sutherland. She is a friend of the family and I know that she would want to help.","inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Nell has new trainers and a phone that her mother did not buy. Her mother asked me to keep it to myself.","exactWords":null,"when":{"day":"20","month":"11","year":"2026"},"approximate":false,"time":"4:15pm","where":"School","how":"saw-or-heard"}],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[],"nobodyElse":true,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 002","cannotBeCalled":false,"keptPhrases":[]}}	10	2026-11-20 17:40:00+00	2026-11-20 17:41:20+00	2026-11-20 17:41:20+00	\N	2026-11-20 17:41:20+00	f	2026-11-23 11:41:20+00	\N	\N	\N	2026-11-23	\N
01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	WM-D8VZ42E8	accepted	01a22c73-62e1-7db4-a7c6-b07cbb359869	01a22c73-163a-7b86-b8ab-610fcdb82242	wendmarsh-demo	{"version":1,"danger":{"answer":"at-this-minute","call999":"i-called","call999SaidAt":null},"harm":{"sexual":"not-known","images":"not-known","exchange":"yes","threatened":"yes"},"child":{"name":"Dawit","born":{"day":null,"month":null,"year":null},"age":null,"place":"A flat above the laundry in Marlhythe","district":null,"school":null,"whereNow":"Locked in the flat, alone, when he rang","mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":true},"noticed":[{"what":"A boy rang the advice line. A man keeps the key and takes him to work in other flats. He arrived alone in the spring and says that he is 16.","exactWords":"\\u0022Please be quiet when you come.\\u0022","when":{"day":"19","month":"11","year":"2026"},"approximate":false,"time":"10:30pm","where":"By phone","how":"child-told-me"}],"source":{"mayBeNamed":null,"childTold":"yes"},"others":{"rows":[{"kind":"person","name":"The man with the key","description":"He comes at 6am","toChild":"person-of-concern","under18":"no","worksWithChildren":"not-known","recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 105","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-19 22:40:00+00	2026-11-19 22:41:20+00	2026-11-19 22:41:20+00	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	2026-11-19 22:41:20+00	t	\N	2026-11-19 22:41:20+00	2026-11-20 08:10:00+00	01a22c73-6ea4-708d-af19-8a65600bb7f0	2026-11-20	2026-11-20 09:06:00+00
01a20016-6f40-7aba-8326-7a7adee5907d	WM-E195ZDD2	sent	01a22c73-4733-725a-af53-6363b13e882a	01a22c73-163a-7b86-b8ab-610fcdb82242	wendmarsh-demo	{"version":1,"danger":{"answer":"whereabouts-not-known","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"not-known","exchange":"yes","threatened":"not-known"},"child":{"name":"Zainab Hale","born":{"day":null,"month":null,"year":null},"age":"16","place":"Linnet Quay, with foster carers","district":"linnet-quay","school":"Quay Sixth Form","whereNow":"Not known since 6pm. Her foster carers are looking.","mustNotBeTold":null,"inCare":true,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Her foster carer rang: Zainab left at 6pm with a bag and does not answer. It is the fifth time. Twice she was found with Callum Rook.","exactWords":null,"when":{"day":"21","month":"11","year":"2026"},"approximate":false,"time":"9:30pm","where":null,"how":"someone-else-told-me"}],"source":{"mayBeNamed":"professional","childTold":null},"others":{"rows":[{"kind":"person","name":"Callum Rook","description":"She was found with him twice","toChild":"person-of-concern","under18":"no","worksWithChildren":"not-known","recordId":null},{"kind":"vehicle","name":"WX14 Q","description":"A blue hatchback waited at the corner last week","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null},{"kind":"phone","name":"07700 900 418","description":"Her second phone","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"07700 900 103","cannotBeCalled":false,"keptPhrases":[]}}	10	2026-11-21 21:50:00+00	2026-11-21 21:51:20+00	2026-11-21 21:51:20+00	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	2026-11-21 21:51:20+00	t	2026-11-21 22:51:20+00	2026-11-21 23:11:20+00	\N	\N	2026-11-23	\N
01a1f86f-34c0-76f0-a81a-f80444a312fc	WM-0NN2T7JP	read	01a22c73-4733-725a-af53-6363b13e882a	01a22c73-163a-7b86-b8ab-610fcdb82242	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"not-known","exchange":"not-known","threatened":"no"},"child":{"name":"Two girls in school uniform","born":{"day":null,"month":null,"year":null},"age":"13 to 15","place":"Coronation Gardens, Marlhythe","district":"marlhythe","school":null,"whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":true},"noticed":[{"what":"Two girls sat with three grown men at the bandstand. One man handed out cans. They left when they saw my lanyard.","exactWords":null,"when":{"day":"19","month":"11","year":"2026"},"approximate":false,"time":"7:30pm","where":"Coronation Gardens","how":"saw-or-heard"}],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[{"kind":"place","name":"Coronation Gardens","description":"The bandstand","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null},{"kind":"person","name":"Three men","description":"Between 25 and 40","toChild":"person-of-concern","under18":"no","worksWithChildren":"not-known","recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"07700 900 103","cannotBeCalled":false,"keptPhrases":[]}}	13	2026-11-20 10:10:00+00	2026-11-20 10:11:20+00	2026-11-20 10:11:20+00	01a22c73-1cb4-7cf3-bf21-6f4d0001e8f8	2026-11-20 11:30:00+00	f	\N	\N	2026-11-20 12:20:00+00	01a22c73-8509-7090-a497-4c2be43f5cb0	2026-11-23	\N
01a1f8d5-bec0-754a-a1b6-662b458dadd3	WM-D4ZW6R3B	read	01a22c73-22a2-70c7-8f2f-2e05f74deb87	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"no","images":"not-known","exchange":"not-known","threatened":"no"},"child":{"name":"Ellis Varga","born":{"day":null,"month":null,"year":null},"age":"14","place":"Great Sallow","district":"great-sallow","school":"Sallow Vale School","whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Ellis showed me that his coach writes to him late at night from a private account and asks him not to tell his parents that they talk.","exactWords":"\\u0022He says I\\u0027m the only one who gets it.\\u0022","when":{"day":"20","month":"11","year":"2026"},"approximate":false,"time":"11:40am","where":"School","how":"child-told-me"}],"source":{"mayBeNamed":null,"childTold":"yes"},"others":{"rows":[{"kind":"person","name":"Aldous Penn","description":"Coach of the under-15 team","toChild":"person-of-concern","under18":"no","worksWithChildren":"yes","recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 001","cannotBeCalled":false,"keptPhrases":[]}}	11	2026-11-20 12:02:00+00	2026-11-20 12:03:20+00	2026-11-20 12:03:20+00	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	2026-11-20 12:03:20+00	f	\N	\N	2026-11-20 12:45:00+00	01a22c73-5607-7c70-8fe1-30f47c89206d	2026-11-23	\N
01a2005f-ad40-7014-bee7-79ac3ba3e004	WM-AG0WNWVC	read	01a22c73-22a2-70c7-8f2f-2e05f74deb87	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"no","images":"yes","exchange":"yes","threatened":"no"},"child":{"name":"Oskar Nowak","born":{"day":null,"month":null,"year":null},"age":"12","place":"Thornsea","district":"thornsea","school":"Harrowmere High","whereNow":"At home with his mother","mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Oskar showed me messages in which nova_kit asked him for pictures and promised him credit for a game. He has sent none. I did not copy the messages; they are on his phone.","exactWords":"\\u0022I only wanted the skins. Is my mum going to be cross?\\u0022","when":{"day":"21","month":"11","year":"2026"},"approximate":false,"time":"9:40pm","where":"By phone, his mother was with him","how":"child-told-me"}],"source":{"mayBeNamed":null,"childTold":"yes"},"others":{"rows":[{"kind":"person","name":"nova_kit","description":"Met on Starforge; says to be 13","toChild":"person-of-concern","under18":"not-known","worksWithChildren":"not-known","recordId":null},{"kind":"account","name":"nova_kit on Starforge","description":null,"toChild":null,"under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 001","cannotBeCalled":false,"keptPhrases":[]}}	11	2026-11-21 23:10:00+00	2026-11-21 23:11:20+00	2026-11-21 23:11:20+00	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	2026-11-21 23:11:20+00	t	\N	2026-11-21 23:11:20+00	2026-11-22 08:40:00+00	01a22c73-6ea4-708d-af19-8a65600bb7f0	2026-11-23	\N
01a202b7-58e0-73ef-a34a-231de738e78f	WM-QDJMMT1R	draft	01a22c73-22a2-70c7-8f2f-2e05f74deb87	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"no","images":"no","exchange":"no","threatened":"no"},"child":{"name":"A girl in year 9","born":{"day":null,"month":null,"year":null},"age":"13 to 14","place":null,"district":null,"school":"Sallow Vale School","whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[],"nobodyElse":false,"meetingPlanned":null},"reach":{"phone":null,"cannotBeCalled":false,"keptPhrases":[]}}	4	2026-11-22 10:05:00+00	2026-11-22 10:05:30+00	\N	\N	\N	f	\N	\N	\N	\N	\N	\N
\.


--
-- Data for Name: data_key; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.data_key (id, purpose, agency_id, owner, kek_id, wrapped, created, destroyed) FROM stdin;
01a1d033-8600-7271-b504-1ff945859c6d	audit	01a22c73-163a-7b86-b8ab-610fcdb82242	01a1d018-0ec0-7635-b070-39b529d0f214	01a20cff-7d00-7862-a537-8ce134ef847d	\\x019090bb92adf3b2b0bff062e0625767285844bf15649cab666461a3510b73fc3f964aaa3c65b7f40fadb48bcc1bebc14cb470a372ce8d8278b342b470	1794494400000	\N
01a1d495-0b60-72f9-9521-c57688a95fb1	audit	01a22c73-163a-7b86-b8ab-610fcdb82242	01a1d46b-d880-7962-a5dc-a28b243a1a6b	01a20cff-7d00-7862-a537-8ce134ef847d	\\x011841ec0c4b9c1ff95ebac46910413be94bb351306facc0e068d5ebe1f4b4655787957d0d9d51cea9f9601dcc8682fca8bd1bf8c30a175699fc0ea221	1794567900000	\N
01a1e456-dba0-74d1-bb2c-ce471596d024	source	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	01a1e455-f140-7bec-a1e1-9781d1179ef7	01a20cff-7d00-7bbf-a4a2-341072804341	\\x01bc3b3691c4dd2ac9d2b66170e66d45b48d1dee4513ce8a9eb8dfd9ad24809c3e367ee91b9dfbd0b9a1c71aa35471aa24ec1a4d20345320e8a18a1640	1794832260000	\N
01a1e468-40c0-745a-8128-0f3ca8b16a75	audit	01a22c73-163a-7b86-b8ab-610fcdb82242	01a1e455-f140-7bec-a1e1-9781d1179ef7	01a20cff-7d00-7862-a537-8ce134ef847d	\\x0152232815525def46d42e157e50cadbd410581d308dbffd08ed8085c0e337099881c8b085f36155b5b8a64d6703ef0c7a8e0d921905663d4e40a87051	1794833400000	\N
01a1e51a-c7e0-7752-9f76-d9af30cb4bd4	audit	01a22c73-163a-7b86-b8ab-610fcdb82242	01a1e503-e480-7c4d-a625-08e4375fe5da	01a20cff-7d00-7862-a537-8ce134ef847d	\\x0103a43928eabd39fe02881eb176de8483ee6256eedf6e4abe3f2e16468d5d80b6b62edfcf57be3a98f4787e8aa9aa5050a5fbe22d3368019fa6e3d576	1794845100000	\N
01a1ea9f-7080-7ec2-baea-d49d6a60eeed	audit	01a22c73-163a-7b86-b8ab-610fcdb82242	01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	01a20cff-7d00-7862-a537-8ce134ef847d	\\x015018ed8c0df4406b6ebb6fdd44f14205e989c194e018de850d015e21491c2f22f10e3b4d13c53b81190228b21708883432bf8040da847d528904a1c3	1794937680000	\N
01a1edff-b280-7d63-a18d-50175907e510	audit	01a22c73-163a-7b86-b8ab-610fcdb82242	01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	01a20cff-7d00-7862-a537-8ce134ef847d	\\x01f07b32c14c183029aa85a86d55f03950d954d8c4557d04f1cf8e64bdaddfdd947d56f9f8653d5de986247e3aa46ba214def6f91ae9ecd182ae22b783	1794994320000	\N
01a1ef8c-1ee0-7ac0-a08c-15f24ec47354	audit	01a22c73-163a-7b86-b8ab-610fcdb82242	01a1ef6c-13c0-7e16-9983-fd216610dce9	01a20cff-7d00-7862-a537-8ce134ef847d	\\x01bd74f0e60b29e5f3b9d12dc47ea66a4222578c2cc60134beb5f021fa72b817f25fbd020a3b499478da100361bc7880b8c16b9679c145dac9d28bc699	1795020300000	\N
01a1f412-4340-7499-932a-2b51121b7066	audit	01a22c73-163a-7b86-b8ab-610fcdb82242	01a1f3f2-3820-716f-b516-b27798178d3d	01a20cff-7d00-7862-a537-8ce134ef847d	\\x011719e65aace1ebcfb1c235e33b0711add83c8ba1ebbfa62f9764f239fe295011169d5e1238d752d5f0221b80043f06d3c0c12cb559fecfcb84d9f2a9	1795096200000	\N
01a1f5f8-b680-7fe3-a6cf-7a3b392c6f89	audit	\N	01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	01a20cff-7d00-7145-8b35-9ca964612eda	\\x0150d12521d1dcf91d4d5c83f252e970f5aced497313524b58bfc8edceba14c0471c65459234c7e888a1dd115c17a167367f97aed9012bbd4a5e55c8f3	1795128080000	\N
01a1f81c-cf00-76ac-b5e8-851866d9560c	audit	01a22c73-163a-7b86-b8ab-610fcdb82242	01a1f4fb-b8e0-7d34-9250-71242ee82a85	01a20cff-7d00-7862-a537-8ce134ef847d	\\x0171162a6a62376dc6145b67c4a0b1c35a765dfbaaaf36a5949de4f31cd21be824db6e92f9c220a8acbe49d39bb983e34fc34e312da175c7f2098b4ba5	1795164000000	\N
01a1f830-f340-7aa2-883d-6f49dcbde37a	audit	01a22c73-163a-7b86-b8ab-610fcdb82242	01a1f825-f6c0-71bc-8a29-2449a82dbfcc	01a20cff-7d00-7862-a537-8ce134ef847d	\\x015075754f99d552ca329fa3addd337af49d16c114bf976599df574ceeb68ef446c3925014a9004b18aaa53389b4fc2dd2129374ab00b2e0847cc8fe81	1795165320000	\N
01a1f87c-f060-7ed4-bf1b-11da54af0a57	audit	01a22c73-163a-7b86-b8ab-610fcdb82242	01a1f86f-34c0-76f0-a81a-f80444a312fc	01a20cff-7d00-7862-a537-8ce134ef847d	\\x014e708a596d5a93aea2787acdaeaf4d14f434d07f69373691d56cd63bb0b087b8d1dacbbc9ffa4f10f3bbe5122eff4a81c42493323f218d78f54d63fb	1795170300000	\N
01a1f8fd-1ce0-7c6d-bb3a-1f1884ba85eb	audit	01a22c73-163a-7b86-b8ab-610fcdb82242	01a1f8d5-bec0-754a-a1b6-662b458dadd3	01a20cff-7d00-7862-a537-8ce134ef847d	\\x019db351a399d8b7dccff8f2c0fff33c6345abe296b1477d731bbb14b075b5f3d86291408b14e14f9eaa1398f4a8f1999083bb07c79a3c8ce9cf8e7702	1795178700000	\N
01a1f920-d180-7850-af40-a2775ff47c06	audit	01a22c73-163a-7b86-b8ab-610fcdb82242	01a1f90a-d880-7843-94b2-4d3c34405fa0	01a20cff-7d00-7862-a537-8ce134ef847d	\\x0149c58826bbcfcbe2fd315da09836ac4a2664e5f4c3036f9855cd7645c5c9342f6163b847f27863a6e449f9f7ebec740a1a94716af4cf502e03a18c52	1795181040000	\N
01a1f97c-5f00-7aed-b107-af3fbf187ab3	audit	01a22c73-163a-7b86-b8ab-610fcdb82242	01a1f95d-3e40-7029-960c-61d319dee98e	01a20cff-7d00-7862-a537-8ce134ef847d	\\x01968c3e049e2aa2e8c0bb3131d65f4527224c5405b37f1196d12bda57179d20d50abbe84a97854cad9361a009efb8b040649623fb98742366a0d8f44c	1795187040000	\N
01a20060-e5c0-74d8-8689-d842ced19d74	audit	\N	01a20016-6f40-7aba-8326-7a7adee5907d	01a20cff-7d00-7145-8b35-9ca964612eda	\\x017fd710318239a979baabc6f86eaa5a54e62c6fffcac3cd7a8f9f43f92123ed295e9935327e26f75a7c39974eb3da0770dac184b8af500cca7af05b61	1795302680000	\N
01a20060-e5c0-728a-b5bb-def13707afad	audit	\N	01a2005f-ad40-7014-bee7-79ac3ba3e004	01a20cff-7d00-7145-8b35-9ca964612eda	\\x01ecfe7953b97753d42e634b67e9b42a2664a8b4e25fb25804ba2696af9f3e2b6f075a6b19a2e97c6168f776f808d9591aa8783c5807845a937a6a1157	1795302680000	\N
\.


--
-- Data for Name: file_blocks; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.file_blocks (account_id, file_id) FROM stdin;
01a22c73-62e1-7db4-a7c6-b07cbb359869	01a1fa0b-3180-73fe-8d86-e562daf2d56c
\.


--
-- Data for Name: file_grants; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.file_grants (principal_id, file_id, level, why, until) FROM stdin;
01a22c73-163a-7f15-b900-d0179c6f0e0f	01a1d018-0ec0-7635-b070-39b529d0f214	worker	agency-supervisors	\N
01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	01a1d018-0ec0-7635-b070-39b529d0f214	worker	team	\N
01a22c73-33d7-7383-8ff6-e76a9ce9bad5	01a1d018-0ec0-7635-b070-39b529d0f214	author	author	\N
01a22c73-163a-7f15-b900-d0179c6f0e0f	01a1d46b-d880-7962-a5dc-a28b243a1a6b	worker	agency-supervisors	\N
01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	01a1d46b-d880-7962-a5dc-a28b243a1a6b	worker	team	\N
01a22c73-33d7-7383-8ff6-e76a9ce9bad5	01a1d46b-d880-7962-a5dc-a28b243a1a6b	author	author	\N
01a22c73-163a-7f15-b900-d0179c6f0e0f	01a1e455-f140-7bec-a1e1-9781d1179ef7	worker	agency-supervisors	\N
01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	01a1e455-f140-7bec-a1e1-9781d1179ef7	worker	team	\N
01a22c73-33d7-7383-8ff6-e76a9ce9bad5	01a1e455-f140-7bec-a1e1-9781d1179ef7	author	author	\N
01a22c73-163a-7f15-b900-d0179c6f0e0f	01a1e503-e480-7c4d-a625-08e4375fe5da	worker	agency-supervisors	\N
01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	01a1e503-e480-7c4d-a625-08e4375fe5da	worker	team	\N
01a22c73-22a2-70c7-8f2f-2e05f74deb87	01a1e503-e480-7c4d-a625-08e4375fe5da	author	author	\N
01a22c73-163a-7f15-b900-d0179c6f0e0f	01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	worker	agency-supervisors	\N
01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	worker	team	\N
01a22c73-4733-725a-af53-6363b13e882a	01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	author	author	\N
01a22c73-163a-7f15-b900-d0179c6f0e0f	01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	worker	agency-supervisors	\N
01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	worker	team	\N
01a22c73-22a2-70c7-8f2f-2e05f74deb87	01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	author	author	\N
01a22c73-163a-7f15-b900-d0179c6f0e0f	01a1ef6c-13c0-7e16-9983-fd216610dce9	worker	agency-supervisors	\N
01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	01a1ef6c-13c0-7e16-9983-fd216610dce9	worker	team	\N
01a22c73-4733-725a-af53-6363b13e882a	01a1ef6c-13c0-7e16-9983-fd216610dce9	author	author	\N
01a22c73-163a-7f15-b900-d0179c6f0e0f	01a1f3f2-3820-716f-b516-b27798178d3d	worker	agency-supervisors	\N
01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	01a1f3f2-3820-716f-b516-b27798178d3d	worker	team	\N
01a22c73-33d7-7383-8ff6-e76a9ce9bad5	01a1f3f2-3820-716f-b516-b27798178d3d	author	author	\N
01a22c73-163a-7f15-b900-d0179c6f0e0f	01a1f4fb-b8e0-7d34-9250-71242ee82a85	worker	agency-supervisors	\N
01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	01a1f4fb-b8e0-7d34-9250-71242ee82a85	worker	team	\N
01a22c73-4733-725a-af53-6363b13e882a	01a1f4fb-b8e0-7d34-9250-71242ee82a85	author	author	\N
01a22c73-163a-7f15-b900-d0179c6f0e0f	01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	worker	agency-supervisors	\N
01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	worker	team	\N
01a22c73-62e1-7db4-a7c6-b07cbb359869	01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	author	author	\N
01a22c73-6ea4-708d-af19-8a65600bb7f0	01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	worker	went-up	\N
01a22c73-163a-7f15-b900-d0179c6f0e0f	01a1f825-f6c0-71bc-8a29-2449a82dbfcc	worker	agency-supervisors	\N
01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	01a1f825-f6c0-71bc-8a29-2449a82dbfcc	worker	team	\N
01a22c73-33d7-7383-8ff6-e76a9ce9bad5	01a1f825-f6c0-71bc-8a29-2449a82dbfcc	author	author	\N
01a22c73-1b44-79ce-9e4d-ee455f154015	01a1f86f-34c0-76f0-a81a-f80444a312fc	worker	agency-supervisors	\N
01a22c73-1cb4-7cf3-bf21-6f4d0001e8f8	01a1f86f-34c0-76f0-a81a-f80444a312fc	worker	team	\N
01a22c73-4733-725a-af53-6363b13e882a	01a1f86f-34c0-76f0-a81a-f80444a312fc	author	author	\N
01a22c73-163a-7f15-b900-d0179c6f0e0f	01a1f8d5-bec0-754a-a1b6-662b458dadd3	worker	agency-supervisors	\N
01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	01a1f8d5-bec0-754a-a1b6-662b458dadd3	worker	team	\N
01a22c73-22a2-70c7-8f2f-2e05f74deb87	01a1f8d5-bec0-754a-a1b6-662b458dadd3	author	author	\N
01a22c73-163a-7f15-b900-d0179c6f0e0f	01a1f90a-d880-7843-94b2-4d3c34405fa0	worker	agency-supervisors	\N
01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	01a1f90a-d880-7843-94b2-4d3c34405fa0	worker	team	\N
01a22c73-4733-725a-af53-6363b13e882a	01a1f90a-d880-7843-94b2-4d3c34405fa0	author	author	\N
01a22c73-163a-7f15-b900-d0179c6f0e0f	01a1f95d-3e40-7029-960c-61d319dee98e	worker	agency-supervisors	\N
01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	01a1f95d-3e40-7029-960c-61d319dee98e	worker	team	\N
01a22c73-4733-725a-af53-6363b13e882a	01a1f95d-3e40-7029-960c-61d319dee98e	author	author	\N
01a22c73-33d7-7383-8ff6-e76a9ce9bad5	01a1fa0b-3180-73fe-8d86-e562daf2d56c	author	author	\N
01a22c73-7a5f-7da0-aaeb-766d68a4b5a2	01a1fa0b-3180-73fe-8d86-e562daf2d56c	worker	agency-supervisors	\N
01a22c73-163a-7f15-b900-d0179c6f0e0f	01a20016-6f40-7aba-8326-7a7adee5907d	worker	agency-supervisors	\N
01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	01a20016-6f40-7aba-8326-7a7adee5907d	worker	team	\N
01a22c73-4733-725a-af53-6363b13e882a	01a20016-6f40-7aba-8326-7a7adee5907d	author	author	\N
01a22c73-163a-7f15-b900-d0179c6f0e0f	01a2005f-ad40-7014-bee7-79ac3ba3e004	worker	agency-supervisors	\N
01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	01a2005f-ad40-7014-bee7-79ac3ba3e004	worker	team	\N
01a22c73-22a2-70c7-8f2f-2e05f74deb87	01a2005f-ad40-7014-bee7-79ac3ba3e004	author	author	\N
01a22c73-6ea4-708d-af19-8a65600bb7f0	01a20016-6f40-7aba-8326-7a7adee5907d	worker	went-up	\N
01a22c73-6ea4-708d-af19-8a65600bb7f0	01a2005f-ad40-7014-bee7-79ac3ba3e004	worker	went-up	\N
01a22c73-22a2-70c7-8f2f-2e05f74deb87	01a202b7-58e0-73ef-a34a-231de738e78f	author	author	\N
\.


--
-- Data for Name: kept_form; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.kept_form (id, account_id, path, sealed, at) FROM stdin;
\.


--
-- Data for Name: record_values; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.record_values (id, record_id, file_id, kind, words, folded, said_at, sureness, said_by_id) FROM stdin;
01a1d019-4740-7013-9d35-1e26d9561f8b	01a1d019-4740-7fca-9fe6-1547da976e52	01a1d018-0ec0-7635-b070-39b529d0f214	description	Name not known	namenotknown	2026-11-12 14:11:20+00	not-known	01a22c73-33d7-7383-8ff6-e76a9ce9bad5
01a1d019-4740-71d9-9536-6cc0422707ce	01a1d019-4740-7091-b7d3-60f63df6bd55	01a1d018-0ec0-7635-b070-39b529d0f214	name	Emi Tanaka-Reid	emitanakareid	2026-11-12 14:11:20+00	not-known	01a22c73-33d7-7383-8ff6-e76a9ce9bad5
01a1d019-4740-7971-8c10-d8c876d988b2	01a1d019-4740-7fca-9fe6-1547da976e52	01a1d018-0ec0-7635-b070-39b529d0f214	name	second profile on Loopchat	secondprofileonloopchat	2026-11-12 14:11:20+00	not-known	01a22c73-33d7-7383-8ff6-e76a9ce9bad5
01a1d46d-1100-72d2-8911-4515d105deb5	01a1d46d-1100-731b-962a-9ab847fb2ad6	01a1d46b-d880-7962-a5dc-a28b243a1a6b	name	Leo Marchetti	leomarchetti	2026-11-13 10:21:20+00	not-known	01a22c73-33d7-7383-8ff6-e76a9ce9bad5
01a1d46d-1100-783b-8ad9-495b5761628a	01a1d46d-1100-7e37-8584-1ae77f907f9a	01a1d46b-d880-7962-a5dc-a28b243a1a6b	description	Leo trusts him	leotrustshim	2026-11-13 10:21:20+00	not-known	01a22c73-33d7-7383-8ff6-e76a9ce9bad5
01a1d46d-1100-7dfd-8d45-bbe11f9dcf01	01a1d46d-1100-7e37-8584-1ae77f907f9a	01a1d46b-d880-7962-a5dc-a28b243a1a6b	name	His grandfather	hisgrandfather	2026-11-13 10:21:20+00	not-known	01a22c73-33d7-7383-8ff6-e76a9ce9bad5
01a1e457-29c0-7100-8803-b860b3fe4e8f	01a1e457-29c0-77e3-92c3-992228ce258b	01a1e455-f140-7bec-a1e1-9781d1179ef7	name	Seren Pugh	serenpugh	2026-11-16 12:31:20+00	not-known	01a22c73-33d7-7383-8ff6-e76a9ce9bad5
01a1e457-29c0-77d0-b5bf-05f0e616f593	01a1e457-29c0-77f3-8ad1-1de842ca36a5	01a1e455-f140-7bec-a1e1-9781d1179ef7	name	A relative	arelative	2026-11-16 12:31:20+00	not-known	01a22c73-33d7-7383-8ff6-e76a9ce9bad5
01a1e457-29c0-782f-8579-e1aa0267e266	01a1e457-29c0-77f3-8ad1-1de842ca36a5	01a1e455-f140-7bec-a1e1-9781d1179ef7	description	Lives in the same house; I was not told who	livesinthesamehouseiwasnottoldwho	2026-11-16 12:31:20+00	not-known	01a22c73-33d7-7383-8ff6-e76a9ce9bad5
01a1e505-1d00-7735-85f1-c59d93df9ba4	01a1e505-1d00-7233-8564-b888b37d8a01	01a1e503-e480-7c4d-a625-08e4375fe5da	name	Ruby Lane	rubylane	2026-11-16 15:41:20+00	not-known	01a22c73-22a2-70c7-8f2f-2e05f74deb87
01a1ea87-0680-706a-80f1-18150198ff93	01a1ea87-0680-7ff8-8f15-53dbfeb39690	01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	name	Tyrell Adeyemi-Cole	tyrelladeyemicole	2026-11-17 17:21:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a1ea87-0680-7ba7-86c1-0f6f72801bc3	01a1ea87-0680-7ae1-b1e2-3770b08cc9de	01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	name	Dex	dex	2026-11-17 17:21:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a1ea87-0680-7e5d-be6e-9ce9d858b24f	01a1ea87-0680-77a4-867f-c8e2e7986cc8	01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	name	The Marl Lane group	themarllanegroup	2026-11-17 17:21:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a1ea87-0680-7e86-990e-2eba5b33210b	01a1ea87-0680-7ae1-b1e2-3770b08cc9de	01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	description	About 19, rides an electric scooter	about19ridesanelectricscooter	2026-11-17 17:21:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a1ede8-32e0-7111-9f9c-453bbca62a28	01a1ede8-32e0-73b2-a72f-d30c5425a387	01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	name	Three pupils of year 11	threepupilsofyear11	2026-11-18 09:06:20+00	not-known	01a22c73-22a2-70c7-8f2f-2e05f74deb87
01a1ede8-32e0-7275-99f1-9d8d4e87e880	01a1ede8-32e0-79c0-8b39-07a66f3fa90f	01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	name	Jamie Boswell	jamieboswell	2026-11-18 09:06:20+00	not-known	01a22c73-22a2-70c7-8f2f-2e05f74deb87
01a1ede8-32e0-75ae-b1fa-00e6b14fee51	01a1ede8-32e0-7a26-9f8c-4d4d779beb93	01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	description	He is with Jamie and wants to help	heiswithjamieandwantstohelp	2026-11-18 09:06:20+00	not-known	01a22c73-22a2-70c7-8f2f-2e05f74deb87
01a1ede8-32e0-7747-be9d-73997a6bae17	01a1ede8-32e0-73b2-a72f-d30c5425a387	01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	description	Jamie knows their names and will tell police	jamieknowstheirnamesandwilltellpolice	2026-11-18 09:06:20+00	not-known	01a22c73-22a2-70c7-8f2f-2e05f74deb87
01a1ede8-32e0-7c78-9fe5-6b1c801a73d1	01a1ede8-32e0-7a26-9f8c-4d4d779beb93	01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	name	His dad	hisdad	2026-11-18 09:06:20+00	not-known	01a22c73-22a2-70c7-8f2f-2e05f74deb87
01a1ef6d-4c40-73a2-9c78-de303af499b0	01a1ef6d-4c40-7018-812c-dbdbbb7622dc	01a1ef6c-13c0-7e16-9983-fd216610dce9	description	A man, perhaps 30, in a grey cap	amanperhaps30inagreycap	2026-11-18 16:11:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a1ef6d-4c40-7427-9f45-88bdfbe2649d	01a1ef6d-4c40-7baf-8bef-31e880d69c2b	01a1ef6c-13c0-7e16-9983-fd216610dce9	name	WX14 Q	wx14q	2026-11-18 16:11:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a1ef6d-4c40-7551-86c5-7b03bd7dc923	01a1ef6d-4c40-7baf-8bef-31e880d69c2b	01a1ef6c-13c0-7e16-9983-fd216610dce9	description	Blue hatchback; I could not read the last letters	bluehatchbackicouldnotreadthelastletters	2026-11-18 16:11:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a1ef6d-4c40-77ed-925e-b1763c6fad46	01a1ef6d-4c40-766f-9075-c4435af4167a	01a1ef6c-13c0-7e16-9983-fd216610dce9	name	Aaliyah Farouk	aaliyahfarouk	2026-11-18 16:11:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a1ef6d-4c40-7c9c-ad08-fbd4c7f6cf83	01a1ef6d-4c40-7018-812c-dbdbbb7622dc	01a1ef6c-13c0-7e16-9983-fd216610dce9	name	The driver	thedriver	2026-11-18 16:11:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a1f3f3-70a0-724b-93b9-0f7b171ae45e	01a1f3f3-70a0-706c-a4cb-5a85a7ba1a71	01a1f3f2-3820-716f-b516-b27798178d3d	description	She did not say whose	shedidnotsaywhose	2026-11-19 13:16:20+00	not-known	01a22c73-33d7-7383-8ff6-e76a9ce9bad5
01a1f3f3-70a0-7420-a4b2-f4c52a0f6910	01a1f3f3-70a0-71af-b552-4ffd61800d48	01a1f3f2-3820-716f-b516-b27798178d3d	name	Aliya Faruk	aliyafaruk	2026-11-19 13:16:20+00	not-known	01a22c73-33d7-7383-8ff6-e76a9ce9bad5
01a1f3f3-70a0-7bd2-8744-86792ffe97c1	01a1f3f3-70a0-706c-a4cb-5a85a7ba1a71	01a1f3f2-3820-716f-b516-b27798178d3d	name	Blue car	bluecar	2026-11-19 13:16:20+00	not-known	01a22c73-33d7-7383-8ff6-e76a9ce9bad5
01a1f4fc-f160-7287-bd5b-39be821cadbe	01a1f4fc-f160-71cb-8439-41397df2cb82	01a1f4fb-b8e0-7d34-9250-71242ee82a85	name	Linnet Cars	linnetcars	2026-11-19 18:06:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a1f4fc-f160-76dc-aa3d-0fe7444f31f8	01a1f4fc-f160-7cdc-aad2-9fb1f73f569e	01a1f4fb-b8e0-7d34-9250-71242ee82a85	description	A takeaway by the harbour	atakeawaybytheharbour	2026-11-19 18:06:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a1f4fc-f160-7737-9125-efda9491de8f	01a1f4fc-f160-7489-a2b5-2925339b1409	01a1f4fb-b8e0-7d34-9250-71242ee82a85	name	Chloe Whitcombe	chloewhitcombe	2026-11-19 18:06:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a1f4fc-f160-7d9b-a24f-206504dab3f6	01a1f4fc-f160-71cb-8439-41397df2cb82	01a1f4fb-b8e0-7d34-9250-71242ee82a85	description	A taxi firm; the drivers are not known	ataxifirmthedriversarenotknown	2026-11-19 18:06:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a1f4fc-f160-7eb7-9f54-ab7835b91827	01a1f4fc-f160-7cdc-aad2-9fb1f73f569e	01a1f4fb-b8e0-7d34-9250-71242ee82a85	name	Quayside Grill	quaysidegrill	2026-11-19 18:06:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a1f5f8-b680-7411-926f-12cabd4c1f3d	01a1f5f8-b680-7af7-91a4-f054b398c600	01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	name	The man with the key	themanwiththekey	2026-11-19 22:41:20+00	not-known	01a22c73-62e1-7db4-a7c6-b07cbb359869
01a1f5f8-b680-7a12-ae37-9bff927286a7	01a1f5f8-b680-7735-adb9-233f768c71bb	01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	name	Dawit	dawit	2026-11-19 22:41:20+00	not-known	01a22c73-62e1-7db4-a7c6-b07cbb359869
01a1f5f8-b680-7c70-bcb4-af408dd8bb06	01a1f5f8-b680-7af7-91a4-f054b398c600	01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	description	He comes at 6am	hecomesat6am	2026-11-19 22:41:20+00	not-known	01a22c73-62e1-7db4-a7c6-b07cbb359869
01a1f827-2f40-70bd-b66b-872674297bfb	01a1f827-2f40-7219-b655-c3e4ff090bb9	01a1f825-f6c0-71bc-8a29-2449a82dbfcc	description	A hotel near the ring road in Marlhythe	ahotelneartheringroadinmarlhythe	2026-11-20 08:51:20+00	not-known	01a22c73-33d7-7383-8ff6-e76a9ce9bad5
01a1f827-2f40-7136-9218-239fdd324725	01a1f827-2f40-7e05-a41f-da007afa98bd	01a1f825-f6c0-71bc-8a29-2449a82dbfcc	description	31. She called him her boyfriend.	31shecalledhimherboyfriend	2026-11-20 08:51:20+00	not-known	01a22c73-33d7-7383-8ff6-e76a9ce9bad5
01a1f827-2f40-760a-b5f7-a25ecd15dedd	01a1f827-2f40-7e05-a41f-da007afa98bd	01a1f825-f6c0-71bc-8a29-2449a82dbfcc	name	Callum Rook	callumrook	2026-11-20 08:51:20+00	not-known	01a22c73-33d7-7383-8ff6-e76a9ce9bad5
01a1f827-2f40-7637-94dc-062ab891ae09	01a1f827-2f40-7e29-9206-3738d304fe94	01a1f825-f6c0-71bc-8a29-2449a82dbfcc	description	38. She drove the car.	38shedrovethecar	2026-11-20 08:51:20+00	not-known	01a22c73-33d7-7383-8ff6-e76a9ce9bad5
01a1f827-2f40-7676-91f9-8ca3b5860040	01a1f827-2f40-7219-b655-c3e4ff090bb9	01a1f825-f6c0-71bc-8a29-2449a82dbfcc	name	Lantern Lodge	lanternlodge	2026-11-20 08:51:20+00	not-known	01a22c73-33d7-7383-8ff6-e76a9ce9bad5
01a1f827-2f40-7a70-8e94-6562e2598d5a	01a1f827-2f40-7e29-9206-3738d304fe94	01a1f825-f6c0-71bc-8a29-2449a82dbfcc	name	Denise Fallow	denisefallow	2026-11-20 08:51:20+00	not-known	01a22c73-33d7-7383-8ff6-e76a9ce9bad5
01a1f827-2f40-7ccc-8f24-d043309c8982	01a1f827-2f40-7449-a426-b8c8a5a25596	01a1f825-f6c0-71bc-8a29-2449a82dbfcc	name	Maya Lindqvist-Bello	mayalindqvistbello	2026-11-20 08:51:20+00	not-known	01a22c73-33d7-7383-8ff6-e76a9ce9bad5
01a1f870-6d40-73de-b399-5ee8779dc089	01a1f870-6d40-733b-b856-65e6f3172cfd	01a1f86f-34c0-76f0-a81a-f80444a312fc	name	Coronation Gardens	coronationgardens	2026-11-20 10:11:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a1f870-6d40-76fd-8916-463f62e319e3	01a1f870-6d40-766c-b7d2-758bd8b05621	01a1f86f-34c0-76f0-a81a-f80444a312fc	name	Two girls in school uniform	twogirlsinschooluniform	2026-11-20 10:11:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a1f870-6d40-7908-9c80-7b44dede1fcf	01a1f870-6d40-7976-a7f3-8c0f37749eaa	01a1f86f-34c0-76f0-a81a-f80444a312fc	name	Three men	threemen	2026-11-20 10:11:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a1f870-6d40-7cce-b205-16b0d0f6fd77	01a1f870-6d40-7976-a7f3-8c0f37749eaa	01a1f86f-34c0-76f0-a81a-f80444a312fc	description	Between 25 and 40	between25and40	2026-11-20 10:11:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a1f870-6d40-7e50-acc7-8fe3a0d088bc	01a1f870-6d40-733b-b856-65e6f3172cfd	01a1f86f-34c0-76f0-a81a-f80444a312fc	description	The bandstand	thebandstand	2026-11-20 10:11:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a1f8d6-f740-736d-93a4-d9a3b9e0ff53	01a1f8d6-f740-7922-a719-eec54e262922	01a1f8d5-bec0-754a-a1b6-662b458dadd3	name	Ellis Varga	ellisvarga	2026-11-20 12:03:20+00	not-known	01a22c73-22a2-70c7-8f2f-2e05f74deb87
01a1f8d6-f740-74ae-8ff6-949c91162351	01a1f8d6-f740-7050-bbb1-19a490091fc0	01a1f8d5-bec0-754a-a1b6-662b458dadd3	description	Coach of the under-15 team	coachoftheunder15team	2026-11-20 12:03:20+00	not-known	01a22c73-22a2-70c7-8f2f-2e05f74deb87
01a1f8d6-f740-7e79-b50b-3f9565eaa1c5	01a1f8d6-f740-7050-bbb1-19a490091fc0	01a1f8d5-bec0-754a-a1b6-662b458dadd3	name	Aldous Penn	aldouspenn	2026-11-20 12:03:20+00	not-known	01a22c73-22a2-70c7-8f2f-2e05f74deb87
01a1f90c-1100-7438-ac63-e73318a184fb	01a1f90c-1100-76a7-b3c2-7dfaa2748c2f	01a1f90a-d880-7843-94b2-4d3c34405fa0	name	Ruby Lane	rubylane	2026-11-20 13:01:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a1f90c-1100-78f3-b152-cacb85d7447e	01a1f90c-1100-7476-9752-0c4358044fbb	01a1f90a-d880-7843-94b2-4d3c34405fa0	name	ana.h on Loopchat	anahonloopchat	2026-11-20 13:01:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a1f95e-76c0-7641-8155-f06648fab43e	01a1f95e-76c0-7dbf-a877-4db5c90f56e7	01a1f95d-3e40-7029-960c-61d319dee98e	name	Hana Kovac	hanakovac	2026-11-20 14:31:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a1f95e-76c0-7c3b-835b-da0794a52ad8	01a1f95e-76c0-7bdc-9de4-db4132fdd919	01a1f95d-3e40-7029-960c-61d319dee98e	name	Callum Rook	callumrook	2026-11-20 14:31:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a1f95e-76c0-7d71-b91b-2947b3fa5ec4	01a1f95e-76c0-7bdc-9de4-db4132fdd919	01a1f95d-3e40-7029-960c-61d319dee98e	description	He was about 26 then	hewasabout26then	2026-11-20 14:31:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a1fa0c-6a00-75ea-a3b7-19f8b5b87738	01a1fa0c-6a00-76c1-8669-a9bb414d3935	01a1fa0b-3180-73fe-8d86-e562daf2d56c	name	Nell Ashby	nellashby	2026-11-20 17:41:20+00	not-known	01a22c73-33d7-7383-8ff6-e76a9ce9bad5
01a20017-a7c0-700e-918e-679ce907a3a8	01a20017-a7c0-7fa9-8c7d-c9f46aadd1af	01a20016-6f40-7aba-8326-7a7adee5907d	description	Her second phone	hersecondphone	2026-11-21 21:51:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a20017-a7c0-72fb-b90e-5679a3a92061	01a20017-a7c0-79fc-8617-4aa3e23db2b6	01a20016-6f40-7aba-8326-7a7adee5907d	name	WX14 Q	wx14q	2026-11-21 21:51:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a20017-a7c0-767b-838a-554ce00d56f0	01a20017-a7c0-7026-9317-97748e2d0123	01a20016-6f40-7aba-8326-7a7adee5907d	description	She was found with him twice	shewasfoundwithhimtwice	2026-11-21 21:51:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a20017-a7c0-775b-8a7c-a04f3bf9562d	01a20017-a7c0-7fa9-8c7d-c9f46aadd1af	01a20016-6f40-7aba-8326-7a7adee5907d	name	07700 900 418	07700900418	2026-11-21 21:51:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a20017-a7c0-7834-9766-39b4d3ee40d4	01a20017-a7c0-7026-9317-97748e2d0123	01a20016-6f40-7aba-8326-7a7adee5907d	name	Callum Rook	callumrook	2026-11-21 21:51:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a20017-a7c0-79e4-a6a2-4db1764532e8	01a20017-a7c0-78fe-bf67-a335af5ef0f6	01a20016-6f40-7aba-8326-7a7adee5907d	name	Zainab Hale	zainabhale	2026-11-21 21:51:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a20017-a7c0-7ae1-b41b-1227b01d3d7f	01a20017-a7c0-79fc-8617-4aa3e23db2b6	01a20016-6f40-7aba-8326-7a7adee5907d	description	A blue hatchback waited at the corner last week	abluehatchbackwaitedatthecornerlastweek	2026-11-21 21:51:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a20060-e5c0-7280-b89c-b5da6dbc2e19	01a20060-e5c0-7199-9360-503262f8902e	01a2005f-ad40-7014-bee7-79ac3ba3e004	name	Oskar Nowak	oskarnowak	2026-11-21 23:11:20+00	not-known	01a22c73-22a2-70c7-8f2f-2e05f74deb87
01a20060-e5c0-737e-bc75-9600a3067c01	01a20060-e5c0-7c3e-a366-a295e310ec31	01a2005f-ad40-7014-bee7-79ac3ba3e004	name	nova_kit	novakit	2026-11-21 23:11:20+00	not-known	01a22c73-22a2-70c7-8f2f-2e05f74deb87
01a20060-e5c0-7c90-a9f6-1f723ad51737	01a20060-e5c0-7c3e-a366-a295e310ec31	01a2005f-ad40-7014-bee7-79ac3ba3e004	description	Met on Starforge; says to be 13	metonstarforgesaystobe13	2026-11-21 23:11:20+00	not-known	01a22c73-22a2-70c7-8f2f-2e05f74deb87
01a20060-e5c0-7ec0-80c7-459159045b4c	01a20060-e5c0-759b-80f5-66d742644ec1	01a2005f-ad40-7014-bee7-79ac3ba3e004	name	nova_kit on Starforge	novakitonstarforge	2026-11-21 23:11:20+00	not-known	01a22c73-22a2-70c7-8f2f-2e05f74deb87
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
01a1d019-4740-7d0f-b737-a229528436a7	01a1d018-0ec0-7635-b070-39b529d0f214	01a1d019-4740-7fca-9fe6-1547da976e52	01a1d019-4740-7091-b7d3-60f63df6bd55	named-in-concern	none	2026-11-12 14:11:20+00	not-known	01a22c73-33d7-7383-8ff6-e76a9ce9bad5
01a1d46d-1100-7756-b93b-6f1374a5cb6c	01a1d46b-d880-7962-a5dc-a28b243a1a6b	01a1d46d-1100-7e37-8584-1ae77f907f9a	01a1d46d-1100-731b-962a-9ab847fb2ad6	named-with-child	relative-or-household	2026-11-13 10:21:20+00	not-known	01a22c73-33d7-7383-8ff6-e76a9ce9bad5
01a1e457-29c0-7074-ba34-8a662ac7aad9	01a1e455-f140-7bec-a1e1-9781d1179ef7	01a1e457-29c0-77f3-8ad1-1de842ca36a5	01a1e457-29c0-77e3-92c3-992228ce258b	named-with-child	person-of-concern	2026-11-16 12:31:20+00	not-known	01a22c73-33d7-7383-8ff6-e76a9ce9bad5
01a1ea87-0680-735c-9975-2478010d1273	01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	01a1ea87-0680-7ae1-b1e2-3770b08cc9de	01a1ea87-0680-7ff8-8f15-53dbfeb39690	named-with-child	person-of-concern	2026-11-17 17:21:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a1ea87-0680-7d7e-87fc-ddf800308663	01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	01a1ea87-0680-77a4-867f-c8e2e7986cc8	01a1ea87-0680-7ff8-8f15-53dbfeb39690	named-in-concern	none	2026-11-17 17:21:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a1ede8-32e0-7eef-b083-ebae5e1aa191	01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	01a1ede8-32e0-73b2-a72f-d30c5425a387	01a1ede8-32e0-79c0-8b39-07a66f3fa90f	named-with-child	person-of-concern	2026-11-18 09:06:20+00	not-known	01a22c73-22a2-70c7-8f2f-2e05f74deb87
01a1ede8-32e0-7f71-ad86-ad8a98c930d2	01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	01a1ede8-32e0-7a26-9f8c-4d4d779beb93	01a1ede8-32e0-79c0-8b39-07a66f3fa90f	named-with-child	parent-or-carer	2026-11-18 09:06:20+00	not-known	01a22c73-22a2-70c7-8f2f-2e05f74deb87
01a1ef6d-4c40-7d79-a367-a41f7e0d1f2d	01a1ef6c-13c0-7e16-9983-fd216610dce9	01a1ef6d-4c40-7baf-8bef-31e880d69c2b	01a1ef6d-4c40-766f-9075-c4435af4167a	named-in-concern	none	2026-11-18 16:11:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a1ef6d-4c40-7ef9-8b15-34531d186263	01a1ef6c-13c0-7e16-9983-fd216610dce9	01a1ef6d-4c40-7018-812c-dbdbbb7622dc	01a1ef6d-4c40-766f-9075-c4435af4167a	named-with-child	person-of-concern	2026-11-18 16:11:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a1f3f3-70a0-7074-8815-0c6dc3d73e4b	01a1f3f2-3820-716f-b516-b27798178d3d	01a1f3f3-70a0-706c-a4cb-5a85a7ba1a71	01a1f3f3-70a0-71af-b552-4ffd61800d48	named-in-concern	none	2026-11-19 13:16:20+00	not-known	01a22c73-33d7-7383-8ff6-e76a9ce9bad5
01a1f4fc-f160-7206-af5b-7b54da9502d6	01a1f4fb-b8e0-7d34-9250-71242ee82a85	01a1f4fc-f160-7cdc-aad2-9fb1f73f569e	01a1f4fc-f160-7489-a2b5-2925339b1409	named-in-concern	none	2026-11-19 18:06:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a1f4fc-f160-7619-8218-ac04bbab3db6	01a1f4fb-b8e0-7d34-9250-71242ee82a85	01a1f4fc-f160-71cb-8439-41397df2cb82	01a1f4fc-f160-7489-a2b5-2925339b1409	named-in-concern	none	2026-11-19 18:06:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a1f5f8-b680-74b9-b2c1-2a1ee92256f3	01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	01a1f5f8-b680-7af7-91a4-f054b398c600	01a1f5f8-b680-7735-adb9-233f768c71bb	named-with-child	person-of-concern	2026-11-19 22:41:20+00	not-known	01a22c73-62e1-7db4-a7c6-b07cbb359869
01a1f827-2f40-7035-b7ee-60e30727b361	01a1f825-f6c0-71bc-8a29-2449a82dbfcc	01a1f827-2f40-7e05-a41f-da007afa98bd	01a1f827-2f40-7449-a426-b8c8a5a25596	named-with-child	person-of-concern	2026-11-20 08:51:20+00	not-known	01a22c73-33d7-7383-8ff6-e76a9ce9bad5
01a1f827-2f40-76c8-ae67-a6f22d2fc141	01a1f825-f6c0-71bc-8a29-2449a82dbfcc	01a1f827-2f40-7219-b655-c3e4ff090bb9	01a1f827-2f40-7449-a426-b8c8a5a25596	named-in-concern	none	2026-11-20 08:51:20+00	not-known	01a22c73-33d7-7383-8ff6-e76a9ce9bad5
01a1f827-2f40-784a-a8b2-0806e2c0751e	01a1f825-f6c0-71bc-8a29-2449a82dbfcc	01a1f827-2f40-7e29-9206-3738d304fe94	01a1f827-2f40-7449-a426-b8c8a5a25596	named-with-child	person-of-concern	2026-11-20 08:51:20+00	not-known	01a22c73-33d7-7383-8ff6-e76a9ce9bad5
01a1f870-6d40-755b-84f7-a3b189147347	01a1f86f-34c0-76f0-a81a-f80444a312fc	01a1f870-6d40-733b-b856-65e6f3172cfd	01a1f870-6d40-766c-b7d2-758bd8b05621	named-in-concern	none	2026-11-20 10:11:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a1f870-6d40-7948-b461-cd4e5e1fdf98	01a1f86f-34c0-76f0-a81a-f80444a312fc	01a1f870-6d40-7976-a7f3-8c0f37749eaa	01a1f870-6d40-766c-b7d2-758bd8b05621	named-with-child	person-of-concern	2026-11-20 10:11:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a1f8d6-f740-7b3d-a9e6-788c11b83077	01a1f8d5-bec0-754a-a1b6-662b458dadd3	01a1f8d6-f740-7050-bbb1-19a490091fc0	01a1f8d6-f740-7922-a719-eec54e262922	named-with-child	person-of-concern	2026-11-20 12:03:20+00	not-known	01a22c73-22a2-70c7-8f2f-2e05f74deb87
01a1f90c-1100-7dca-a65c-65fd3fddc44b	01a1f90a-d880-7843-94b2-4d3c34405fa0	01a1f90c-1100-7476-9752-0c4358044fbb	01a1f90c-1100-76a7-b3c2-7dfaa2748c2f	named-in-concern	none	2026-11-20 13:01:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a1f95e-76c0-7559-b2da-99d5d0accc33	01a1f95d-3e40-7029-960c-61d319dee98e	01a1f95e-76c0-7bdc-9de4-db4132fdd919	01a1f95e-76c0-7dbf-a877-4db5c90f56e7	named-with-child	person-of-concern	2026-11-20 14:31:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a20017-a7c0-706c-b8ea-4b15316a0ad4	01a20016-6f40-7aba-8326-7a7adee5907d	01a20017-a7c0-7026-9317-97748e2d0123	01a20017-a7c0-78fe-bf67-a335af5ef0f6	named-with-child	person-of-concern	2026-11-21 21:51:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a20017-a7c0-71d7-a369-455793651147	01a20016-6f40-7aba-8326-7a7adee5907d	01a20017-a7c0-79fc-8617-4aa3e23db2b6	01a20017-a7c0-78fe-bf67-a335af5ef0f6	named-in-concern	none	2026-11-21 21:51:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a20017-a7c0-7e77-85e4-4cc9a4272289	01a20016-6f40-7aba-8326-7a7adee5907d	01a20017-a7c0-7fa9-8c7d-c9f46aadd1af	01a20017-a7c0-78fe-bf67-a335af5ef0f6	named-in-concern	none	2026-11-21 21:51:20+00	not-known	01a22c73-4733-725a-af53-6363b13e882a
01a20060-e5c0-7725-98b1-722b6ec4dfc7	01a2005f-ad40-7014-bee7-79ac3ba3e004	01a20060-e5c0-7c3e-a366-a295e310ec31	01a20060-e5c0-7199-9360-503262f8902e	named-with-child	person-of-concern	2026-11-21 23:11:20+00	not-known	01a22c73-22a2-70c7-8f2f-2e05f74deb87
01a20060-e5c0-78fd-85ca-d677bd9492ce	01a2005f-ad40-7014-bee7-79ac3ba3e004	01a20060-e5c0-759b-80f5-66d742644ec1	01a20060-e5c0-7199-9360-503262f8902e	named-in-concern	none	2026-11-21 23:11:20+00	not-known	01a22c73-22a2-70c7-8f2f-2e05f74deb87
\.


--
-- Data for Name: register_records; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.register_records (id, kind) FROM stdin;
01a1d019-4740-7091-b7d3-60f63df6bd55	person
01a1d019-4740-7fca-9fe6-1547da976e52	account
01a1d46d-1100-731b-962a-9ab847fb2ad6	person
01a1d46d-1100-7e37-8584-1ae77f907f9a	person
01a1e457-29c0-77e3-92c3-992228ce258b	person
01a1e457-29c0-77f3-8ad1-1de842ca36a5	person
01a1e505-1d00-7233-8564-b888b37d8a01	person
01a1ea87-0680-77a4-867f-c8e2e7986cc8	group
01a1ea87-0680-7ae1-b1e2-3770b08cc9de	person
01a1ea87-0680-7ff8-8f15-53dbfeb39690	person
01a1ede8-32e0-73b2-a72f-d30c5425a387	person
01a1ede8-32e0-79c0-8b39-07a66f3fa90f	person
01a1ede8-32e0-7a26-9f8c-4d4d779beb93	person
01a1ef6d-4c40-7018-812c-dbdbbb7622dc	person
01a1ef6d-4c40-766f-9075-c4435af4167a	person
01a1ef6d-4c40-7baf-8bef-31e880d69c2b	vehicle
01a1f3f3-70a0-706c-a4cb-5a85a7ba1a71	vehicle
01a1f3f3-70a0-71af-b552-4ffd61800d48	person
01a1f4fc-f160-71cb-8439-41397df2cb82	group
01a1f4fc-f160-7489-a2b5-2925339b1409	person
01a1f4fc-f160-7cdc-aad2-9fb1f73f569e	place
01a1f5f8-b680-7735-adb9-233f768c71bb	person
01a1f5f8-b680-7af7-91a4-f054b398c600	person
01a1f827-2f40-7219-b655-c3e4ff090bb9	place
01a1f827-2f40-7449-a426-b8c8a5a25596	person
01a1f827-2f40-7e05-a41f-da007afa98bd	person
01a1f827-2f40-7e29-9206-3738d304fe94	person
01a1f870-6d40-733b-b856-65e6f3172cfd	place
01a1f870-6d40-766c-b7d2-758bd8b05621	person
01a1f870-6d40-7976-a7f3-8c0f37749eaa	person
01a1f8d6-f740-7050-bbb1-19a490091fc0	person
01a1f8d6-f740-7922-a719-eec54e262922	person
01a1f90c-1100-7476-9752-0c4358044fbb	account
01a1f90c-1100-76a7-b3c2-7dfaa2748c2f	person
01a1f95e-76c0-7bdc-9de4-db4132fdd919	person
01a1f95e-76c0-7dbf-a877-4db5c90f56e7	person
01a1fa0c-6a00-76c1-8669-a9bb414d3935	person
01a20017-a7c0-7026-9317-97748e2d0123	person
01a20017-a7c0-78fe-bf67-a335af5ef0f6	person
01a20017-a7c0-79fc-8617-4aa3e23db2b6	vehicle
01a20017-a7c0-7fa9-8c7d-c9f46aadd1af	phone
01a20060-e5c0-7199-9360-503262f8902e	person
01a20060-e5c0-759b-80f5-66d742644ec1	account
01a20060-e5c0-7c3e-a366-a295e310ec31	person
\.


--
-- Data for Name: request; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.request (key, account_id, body_hash, answer, at) FROM stdin;
e485b63b-9469-4775-9fdd-fa6f4b9d3b0e	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-62PB585G	2026-11-12 14:10:00+00
73f3b4b3-1b7e-4635-9a88-62774d4fa5dd	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	\\x6f7b7dd8a3082dc64b9932ac08f2ba691c375deab1d448952d0c91cd7492f45c	WM-62PB585G	2026-11-12 14:11:20+00
da257658-b975-4829-9a9b-aa8499bef797	01a22c73-5607-7c70-8fe1-30f47c89206d	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-62PB585G	2026-11-12 14:40:00+00
ae0bf11e-e0e5-46d0-818b-f4e2e0a28c13	01a22c73-5607-7c70-8fe1-30f47c89206d	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-62PB585G	2026-11-13 09:15:00+00
c897b6b6-5078-4856-8489-8125b561d307	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-5C3QWP8A	2026-11-13 10:20:00+00
0312400d-7f2e-4942-b7ee-ab353b9ca484	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	\\x4c561364c3439e550772966146bbcf003c0beab11712c694760bcfa0da371130	WM-5C3QWP8A	2026-11-13 10:21:20+00
a65f451a-39a0-4016-9dde-7c800822c9cf	01a22c73-62e1-7db4-a7c6-b07cbb359869	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-5C3QWP8A	2026-11-13 11:05:00+00
1bd715db-5148-48c0-9a51-6183067287ce	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-62PB585G	2026-11-13 12:05:00+00
8ba52697-759b-4c64-906d-2edad4bb2d31	01a22c73-62e1-7db4-a7c6-b07cbb359869	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-5C3QWP8A	2026-11-13 15:30:00+00
9b1233b5-bf9b-49b1-b262-8bca8bd38d02	01a22c73-5607-7c70-8fe1-30f47c89206d	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-62PB585G	2026-11-16 09:50:00+00
6258d866-fb2c-46c9-baf5-60be92a9026f	01a22c73-5607-7c70-8fe1-30f47c89206d	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-62PB585G	2026-11-16 10:00:00+00
d8c61ef3-8309-454f-9434-115c55efb7f6	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-A52AKGSK	2026-11-16 12:30:00+00
1409b795-d323-4d8d-9eaf-a5498d20e2ba	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	\\x56900a0c9a3508a26f42b0c7933613fee2e7e480ccef70e96f027b7d3f597334	WM-A52AKGSK	2026-11-16 12:31:20+00
824bd960-5430-4926-88da-7704b04ba019	01a22c73-5607-7c70-8fe1-30f47c89206d	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-A52AKGSK	2026-11-16 12:50:00+00
c5590f6d-0ce7-4ac7-ac23-efae8aac7d22	01a22c73-22a2-70c7-8f2f-2e05f74deb87	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-ZCC3GQRC	2026-11-16 15:40:00+00
72bc9380-2cdc-4d00-9a30-a9913fe8f56e	01a22c73-22a2-70c7-8f2f-2e05f74deb87	\\xe8a8a563f7224b0bd64ad194efb6820681763f41d7f4a9508bbe342c924439b6	WM-ZCC3GQRC	2026-11-16 15:41:20+00
b4e594bc-952f-44a4-b414-c7a1df1b3032	01a22c73-62e1-7db4-a7c6-b07cbb359869	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-ZCC3GQRC	2026-11-16 16:05:00+00
705c20ab-9252-4ecb-b8b5-4dc61dd6ebf2	01a22c73-5607-7c70-8fe1-30f47c89206d	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-A52AKGSK	2026-11-17 09:30:00+00
0cf8c1cb-e0ed-4aeb-a282-e196606030b3	01a22c73-62e1-7db4-a7c6-b07cbb359869	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-ZCC3GQRC	2026-11-17 11:00:00+00
9d6fae9d-951a-4574-9345-09fcca49c299	01a22c73-4733-725a-af53-6363b13e882a	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-XN47ZG20	2026-11-17 17:20:00+00
c0d7b3b1-bd32-4603-86f5-6d158e12b311	01a22c73-4733-725a-af53-6363b13e882a	\\xe8756ed6c36881be16c5cf292cf08fcff3c6a371590af34a1930032377e48c52	WM-XN47ZG20	2026-11-17 17:21:20+00
d90573e1-b992-4635-80b2-6a0e558e1f9c	01a22c73-4733-725a-af53-6363b13e882a	\\x79af5834596c99ee8bd8f0c3b532c5dac9a44af42db1fb7091ec210dc074a11f	WM-XN47ZG20	2026-11-17 17:28:00+00
bbaaa09b-8a5c-483a-be95-848136685c8d	01a22c73-4733-725a-af53-6363b13e882a	\\x30db6ff16ebefc403b69bbc1f7c720a2c152583b619a3154b308bedeeed77777	WM-XN47ZG20	2026-11-17 17:36:00+00
f5c28187-ec40-4d67-850e-ae25dc7d6267	01a22c73-5607-7c70-8fe1-30f47c89206d	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-XN47ZG20	2026-11-17 17:48:00+00
22707530-7e3d-46d2-af50-c76f9b688051	01a22c73-22a2-70c7-8f2f-2e05f74deb87	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-FBXRSCBF	2026-11-18 09:05:00+00
de56d378-547d-4450-807f-88b65d8b835c	01a22c73-22a2-70c7-8f2f-2e05f74deb87	\\xa7554541f2b2b289ebc1320622da53d6e8cf26f0690b6a4d8347f7aa576e0ef5	WM-FBXRSCBF	2026-11-18 09:06:20+00
42b81f06-02f3-438e-bda8-9edd80a018b9	01a22c73-22a2-70c7-8f2f-2e05f74deb87	\\x747a528c83fb2f7cbebe8888e5fc7f37a00eeb273ffd41c59629910013e9bef7	WM-FBXRSCBF	2026-11-18 09:12:00+00
ca3e50df-139f-4d67-98b4-11d7d06f1eda	01a22c73-22a2-70c7-8f2f-2e05f74deb87	\\x249a29c1fb88fe36805422a748be908cd416932c8e5c55c99605a5a3e7a60cd6	WM-FBXRSCBF	2026-11-18 09:20:00+00
e9cd3526-2d5f-422a-b4d2-6313d6933dab	01a22c73-5607-7c70-8fe1-30f47c89206d	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-FBXRSCBF	2026-11-18 09:32:00+00
e86cae7d-0002-469b-9a61-d873b8a1c5db	01a22c73-5607-7c70-8fe1-30f47c89206d	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-XN47ZG20	2026-11-18 09:40:00+00
894c5bd8-5c33-454a-a83e-d6a92eca425a	01a22c73-4733-725a-af53-6363b13e882a	\\xf893bab3372af0c30c2dc6969124ed02ad8cd591fe528ada1dab612b32167d21	WM-XN47ZG20	2026-11-18 10:02:00+00
3f70e1fa-d2ff-45b1-835e-4e33b45ee733	01a22c73-4733-725a-af53-6363b13e882a	\\xf6a8e730146041ef0184283ab43e962d6d32b9bef5ba236bb5ca4ee3dfdda6fd	WM-XN47ZG20	2026-11-18 10:10:00+00
efcda01f-f0e1-402e-b772-42795580168d	01a22c73-5607-7c70-8fe1-30f47c89206d	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-FBXRSCBF	2026-11-18 11:15:00+00
7b4f4d02-6982-4016-82f2-54ab8d484043	01a22c73-4733-725a-af53-6363b13e882a	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-NAH3HAFC	2026-11-18 16:10:00+00
bf0a3522-8e24-45b5-a599-52c9b8a4c1a5	01a22c73-4733-725a-af53-6363b13e882a	\\x44000875c1ee795db6252b9e8f4b5f37a511285fce8b150ee144e9807887bfd4	WM-NAH3HAFC	2026-11-18 16:11:20+00
86f5ce34-5850-42b0-b220-4d1e84fa8996	01a22c73-22a2-70c7-8f2f-2e05f74deb87	\\x1e601e7c4f963c7f27cedc7fc16fbbcabe073b0a1c944d6210dee6a4243857aa	WM-FBXRSCBF	2026-11-18 16:20:00+00
e3ba9b54-9b2f-459a-bc91-eac60975c138	01a22c73-22a2-70c7-8f2f-2e05f74deb87	\\x059b489a44d7d14f93312a0864f04c8781115d0d96927771ba68a318de9ddb2c	WM-FBXRSCBF	2026-11-18 16:28:00+00
ac55ccfc-dd9b-47be-a614-90ec854157c9	01a22c73-62e1-7db4-a7c6-b07cbb359869	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-NAH3HAFC	2026-11-18 16:45:00+00
9a263dbe-6704-4700-9f75-e626563c9c64	01a22c73-62e1-7db4-a7c6-b07cbb359869	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-NAH3HAFC	2026-11-19 10:30:00+00
b79a2fd8-69b7-428b-b43c-3f829f2c75db	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-HWNF64AK	2026-11-19 13:15:00+00
b4f0d906-ed67-436f-b1d3-35ab373f3f38	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	\\x71280b9d82194b02fb51e97c6607635cdbcbe110c693ee558b16dbe5ac2d84b8	WM-HWNF64AK	2026-11-19 13:16:20+00
fc5ce338-7d2b-4ec3-8066-bf7884b112d6	01a22c73-62e1-7db4-a7c6-b07cbb359869	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-HWNF64AK	2026-11-19 13:50:00+00
5e74901d-7205-4276-b7b9-ced6837944b5	01a22c73-62e1-7db4-a7c6-b07cbb359869	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-HWNF64AK	2026-11-19 14:00:00+00
959c18c6-3669-4a42-b33e-2673f5689fcc	01a22c73-4733-725a-af53-6363b13e882a	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-RTEABDCV	2026-11-19 18:05:00+00
30d06f68-0933-4ed8-bcd4-83205baca2cb	01a22c73-4733-725a-af53-6363b13e882a	\\xd08a510933ac3039b6f237f8845a712ca68d78e954370797d701c1f51dafb5ce	WM-RTEABDCV	2026-11-19 18:06:20+00
cfed67bf-f536-4bd6-b695-322e72731123	01a22c73-62e1-7db4-a7c6-b07cbb359869	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-D8VZ42E8	2026-11-19 22:40:00+00
61a93dbe-ab06-452d-9a88-cbacb47b3ca7	01a22c73-62e1-7db4-a7c6-b07cbb359869	\\x1e7f5c4a8c01be93f11ac3a18e403dea0f43a7ab3d602297e749bf455dce963b	WM-D8VZ42E8	2026-11-19 22:41:20+00
8e01a939-40fa-465d-a90e-1c835fc12e8b	01a22c73-62e1-7db4-a7c6-b07cbb359869	\\x6bf23aa58bf298431d6eca861d809d81b2c8a37ab3e2c098251baecc53b2641c	WM-D8VZ42E8	2026-11-19 22:45:00+00
940a41bf-796c-4c6e-9ddd-7dfb67a3caa1	01a22c73-62e1-7db4-a7c6-b07cbb359869	\\xb439f7bcad75848280888ed9843234cf9ae9a09250882e220f376d44ce783bd9	WM-D8VZ42E8	2026-11-19 22:55:00+00
50e2704d-965a-4f5a-84da-8e3d06b31860	01a22c73-62e1-7db4-a7c6-b07cbb359869	\\xfac2befdc3cb954d96c58a03693974bf17ada46e8962db635e2758a5a5b099ad	WM-D8VZ42E8	2026-11-19 23:08:00+00
4c131c4a-e868-4ec1-80eb-a4233f24464d	01a22c73-6ea4-708d-af19-8a65600bb7f0	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-D8VZ42E8	2026-11-20 08:10:00+00
7acda163-f487-43f0-8b0f-c8995edb64db	01a22c73-5607-7c70-8fe1-30f47c89206d	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-RTEABDCV	2026-11-20 08:40:00+00
850dd240-42e6-4983-9b5f-07afec155baf	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-7V59DWM2	2026-11-20 08:50:00+00
7f59c4d4-7f93-4fc9-a1e3-f486b30a8a68	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	\\xb25c3f9622b4d5de9fed4624789b9cdccb13d28bdc170db86ecab8f887dae9bb	WM-7V59DWM2	2026-11-20 08:51:20+00
3b88cc03-03b5-46dc-8ba9-39a8aa7eb0bd	01a22c73-5607-7c70-8fe1-30f47c89206d	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-7V59DWM2	2026-11-20 09:02:00+00
5cbdacc2-a783-4c28-a63a-b2863ffd0374	01a22c73-6ea4-708d-af19-8a65600bb7f0	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-D8VZ42E8	2026-11-20 09:06:00+00
6af107d5-ae30-41a6-8882-6a9efce5baf8	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	\\x8e6196fb6832f7e5d71e49f30bfbe5a68f85d356f09ef70e6dc01a64c76f12a6	WM-7V59DWM2	2026-11-20 09:14:00+00
f6464c7d-82aa-429d-a0b0-c89941f85bc4	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	\\x2065ae2b5de60bfcc6ca01eb180b0c20f5d386af32aaa4bd0850484f00daaef6	WM-7V59DWM2	2026-11-20 09:21:00+00
820d62c2-173a-47c8-9205-de7f3d01f34b	01a22c73-4733-725a-af53-6363b13e882a	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-0NN2T7JP	2026-11-20 10:10:00+00
18b25baf-2c31-49da-889c-027c9b4ff96b	01a22c73-4733-725a-af53-6363b13e882a	\\x0235715b3d308ade413cb31d9538c0b855c783b882cdc7d2005141b5356a5863	WM-0NN2T7JP	2026-11-20 10:11:20+00
967fb59a-3a6b-45fe-9ed0-63ae6ebcc390	01a22c73-62e1-7db4-a7c6-b07cbb359869	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-0NN2T7JP	2026-11-20 10:25:00+00
65471296-6c90-4ccf-8d61-25a3abb46436	01a22c73-62e1-7db4-a7c6-b07cbb359869	\\x3704dbc8c348b046cd7dad1aef0012498e67ccb0758ae63c776f21daf890c947	WM-D8VZ42E8	2026-11-20 10:30:00+00
f1209fcf-708e-4188-94c4-e803c86e8de7	01a22c73-62e1-7db4-a7c6-b07cbb359869	\\xd8c1caee28507ea8babda93ff06e3a7a6d96013997aaf79b11bb51c4121c220a	WM-D8VZ42E8	2026-11-20 10:36:00+00
0760e6fe-7374-4b22-8866-f6b97367615f	01a22c73-5607-7c70-8fe1-30f47c89206d	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-7V59DWM2	2026-11-20 10:45:00+00
9b099292-7764-4bbc-aff1-284a2e223f40	01a22c73-62e1-7db4-a7c6-b07cbb359869	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-0NN2T7JP	2026-11-20 11:30:00+00
0b1f3db9-1688-44ea-93a4-53a3b4c6a87b	01a22c73-22a2-70c7-8f2f-2e05f74deb87	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-D4ZW6R3B	2026-11-20 12:02:00+00
93677dca-6b62-414b-a629-536f7e8f7d72	01a22c73-22a2-70c7-8f2f-2e05f74deb87	\\x913894b0dce5d1bdc0421aa79086f16d68a5b8dbac9d95692e4a02aa127dd3bf	WM-D4ZW6R3B	2026-11-20 12:03:20+00
5369e34e-a786-4b40-b40f-30554660b0df	01a22c73-8509-7090-a497-4c2be43f5cb0	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-0NN2T7JP	2026-11-20 12:20:00+00
e47b2457-638b-448e-9d9f-39860b671715	01a22c73-5607-7c70-8fe1-30f47c89206d	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-D4ZW6R3B	2026-11-20 12:45:00+00
2bb51fc2-6d71-4a73-94d8-ff8de5346a10	01a22c73-4733-725a-af53-6363b13e882a	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-RHK67NGM	2026-11-20 13:00:00+00
127676c1-36ed-47c6-947f-24dfd4ae10c0	01a22c73-4733-725a-af53-6363b13e882a	\\xc5f563dfc2eb2f1d99e8457594e822b2154f01e19b43bb70fcf4482d8e96a9a9	WM-RHK67NGM	2026-11-20 13:01:20+00
ed3b24de-f7e1-43c8-9723-780e0619be3e	01a22c73-4733-725a-af53-6363b13e882a	\\xfd80187ed620b14e3042a48eca87de02d9e0d8e1239f0636e25c78244c74d5d6	WM-RHK67NGM	2026-11-20 13:08:00+00
963f8d24-eb05-49a1-89e5-20d57d276c01	01a22c73-4733-725a-af53-6363b13e882a	\\x4b82e9d86085f2ba97c6484ad6ed64d35d7e9b11b5e13bce4a189297168d4f85	WM-RHK67NGM	2026-11-20 13:15:00+00
00ffa177-0d5f-4c5c-8d0a-213c7d4a3dc8	01a22c73-5607-7c70-8fe1-30f47c89206d	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-RHK67NGM	2026-11-20 13:24:00+00
91681ac7-2756-4477-bf79-bea51a42a45c	01a22c73-5607-7c70-8fe1-30f47c89206d	\\x692fb661d246d9b741a11287c8d94900c54de3bac1c4f92beb0dee406489e06f	WM-D4ZW6R3B	2026-11-20 13:35:00+00
e8f8aa2d-8c4d-4809-985b-9469f2e5c4df	01a22c73-4733-725a-af53-6363b13e882a	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-CH44H8WZ	2026-11-20 14:30:00+00
8b0db69b-cc46-4e40-a2ee-39d723cb1a79	01a22c73-4733-725a-af53-6363b13e882a	\\xa2bf107d4dfb579a0a3858cb1fae041b420c810a2cec4a70df31c0575040319a	WM-CH44H8WZ	2026-11-20 14:31:20+00
15cf88a1-ff93-4e38-a301-57b6a0be7560	01a22c73-4733-725a-af53-6363b13e882a	\\x79c196cf00267a82e636a9e0015dbfd65e34698c9add0134cf0ca784c1316b66	WM-CH44H8WZ	2026-11-20 14:44:00+00
26159b3b-df49-4194-b43e-6f50d633fe6c	01a22c73-4733-725a-af53-6363b13e882a	\\x6e9aee958f373dbd83999895cdbbdee9301c0b4c546a9617584ca7b50384d51b	WM-CH44H8WZ	2026-11-20 14:52:00+00
bde493d9-a90d-4a75-bbd6-3bdfc6a5b94e	01a22c73-62e1-7db4-a7c6-b07cbb359869	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-CH44H8WZ	2026-11-20 15:04:00+00
68b87709-d86b-4e17-996d-6464dff8c0fe	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	\\xeb26e8abcb8c243ea966f896f73cb1d50d3b2e7cb0e4c437f18e0b710cb6e794	WM-7V59DWM2	2026-11-20 15:30:00+00
c626e1d1-3d4b-45bc-9ef6-d18a6a7fc0f7	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	\\x40e9c69b2e507389829ca1baef336930b9567d763542d3cea55cb5503306aa3e	WM-7V59DWM2	2026-11-20 15:38:00+00
712f6798-834e-4180-9c85-5c66ca38d39c	01a22c73-4733-725a-af53-6363b13e882a	\\x16b9b080a7806329cdd79f8b44e6b272b24c6795f8c527a1434da7ec5f1945c2	WM-RHK67NGM	2026-11-20 16:06:00+00
a225aab0-2bd8-4829-bf12-28fd0dacf195	01a22c73-4733-725a-af53-6363b13e882a	\\xdde1f9bcab06d70ea86152ce83b52f83e826bae1c37edcf94fd72a9e466f7ef2	WM-RHK67NGM	2026-11-20 16:12:00+00
fe928c8e-8bb5-45ba-a457-90851f754938	01a22c73-5607-7c70-8fe1-30f47c89206d	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-RHK67NGM	2026-11-20 16:30:00+00
eb37a59c-1561-45ba-b7c2-65d341336428	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-V3GC7NY6	2026-11-20 17:40:00+00
a73e1a3b-78fc-473b-a489-57ba3f1756fc	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	\\x16c1834eb781fcc47c510dbd92b8ae39c1df7dcb401b174abb79a7e08483c2ae	WM-V3GC7NY6	2026-11-20 17:41:20+00
e0f2f50a-e9ef-4c39-9f97-8c5331b4066d	01a22c73-4733-725a-af53-6363b13e882a	\\x1ab82d368ceee7236e4297f3260a7dd4f816e84bc90f49c001a32ad1e6b857d9	WM-CH44H8WZ	2026-11-21 11:02:00+00
348c65c0-3a2a-4591-a43d-373fcbc12d70	01a22c73-4733-725a-af53-6363b13e882a	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-E195ZDD2	2026-11-21 21:50:00+00
b0334a35-a5c2-4fbe-8353-f2e72800054e	01a22c73-4733-725a-af53-6363b13e882a	\\x64234bc0a45875ca3771b00e79a5f285685e7f5bec7faa995edafddba48de0b5	WM-E195ZDD2	2026-11-21 21:51:20+00
05896525-383f-4dec-8b08-56c8a6d7b11e	01a22c73-4733-725a-af53-6363b13e882a	\\x0c81a49d5ac175d5fcd2e3b1c0ba88fe410d0ee1e2e8b7a45100d5bde0fd4f15	WM-E195ZDD2	2026-11-21 22:05:00+00
96a0bfa2-8ac7-4f34-9679-f9ff9afd94d2	01a22c73-4733-725a-af53-6363b13e882a	\\xdd4f852779a75659028fe610530d927c2884a5e48db852a7c5327178309dff45	WM-E195ZDD2	2026-11-21 22:15:00+00
6d08c305-13f7-425f-96f2-0621a414a68d	01a22c73-22a2-70c7-8f2f-2e05f74deb87	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-AG0WNWVC	2026-11-21 23:10:00+00
fa0ca1dd-f07b-48fd-82e0-490d1a0a8ca6	01a22c73-22a2-70c7-8f2f-2e05f74deb87	\\xb68b396bfffef0d2ebe5ca5f6c8b1199936a2151e70020060e57d6f1c2b79ff7	WM-AG0WNWVC	2026-11-21 23:11:20+00
b7fcfc18-6bf5-4c48-91d2-8d78d82ef41c	01a22c73-22a2-70c7-8f2f-2e05f74deb87	\\x4c7857894d94e3f621bdcc59ce14d0962f962b4f440aad752b8fa8d7096cc455	WM-AG0WNWVC	2026-11-21 23:22:00+00
2393f1bb-d939-4cb2-b9d4-88b2283fe196	01a22c73-22a2-70c7-8f2f-2e05f74deb87	\\xcb396be0f29c77a359094104712e7eefdb93ec557017c31ff619c5f6ebe1c29c	WM-AG0WNWVC	2026-11-21 23:31:00+00
9eb31767-890c-4b63-b043-4664d4c17f16	01a22c73-6ea4-708d-af19-8a65600bb7f0	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-AG0WNWVC	2026-11-22 08:40:00+00
d17ff168-ada0-4d97-8475-5c5999aefa69	01a22c73-22a2-70c7-8f2f-2e05f74deb87	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-QDJMMT1R	2026-11-22 10:05:00+00
\.


--
-- Data for Name: role_proposals; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.role_proposals (account_id, role, proposed_by, at) FROM stdin;
\.


--
-- Data for Name: sealed_sources; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.sealed_sources (id, file_id, agency_id, reference, sealed) FROM stdin;
01a1e456-dba0-700c-b9b3-82dfb359bac8	01a1e455-f140-7bec-a1e1-9781d1179ef7	01a22c73-1bb8-7592-a4e5-aeb4d5f4bb99	WM-S-88T3EH32	\\x0101a1e456dba074d1bb2cce471596d024a44c6592a30f37b1f75403384ff09056bac3be535a7409949372143f6575319747ce5e49e0f032b38451efab2aaed934450baf301215dd92ed279cc6e8cf4c01ae53a9bb4f3c493412bb4d31fb5b76bfe5560fc82ece64e5cfb998fc662c0372e36c3ef6ea57c29da748635778b9191c4d537c127cfdf28605f7079b2a025d5fc57e9f14fd8fbc9c29e30dd3a12b6cb4db87df8bc87eda8cad81abb4
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
-- Data for Name: team_members; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.team_members (team_id, account_id) FROM stdin;
01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	01a22c73-5607-7c70-8fe1-30f47c89206d
01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	01a22c73-62e1-7db4-a7c6-b07cbb359869
01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	01a22c73-6ea4-708d-af19-8a65600bb7f0
01a22c73-1cb4-7cf3-bf21-6f4d0001e8f8	01a22c73-8509-7090-a497-4c2be43f5cb0
\.


--
-- Data for Name: teams; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.teams (id, agency_id, name, area_id, desk_id, supervisor_id) FROM stdin;
01a22c73-1cb4-7cf3-bf21-6f4d0001e8f8	01a22c73-1b44-7930-a4bc-c60e98cc9a3f	Safeguarding desk	wendmarsh-demo	safeguarding-desk	\N
01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	01a22c73-163a-7b86-b8ab-610fcdb82242	Children's front door	wendmarsh-demo	social-care	01a22c73-6ea4-708d-af19-8a65600bb7f0
\.


--
-- Data for Name: work_items; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.work_items (id, file_id, kind, owed_by, "to", due_at, made_at, done_at, done_by_id) FROM stdin;
01a22c73-db59-7776-af36-1a856177266d	01a1d018-0ec0-7635-b070-39b529d0f214	answer-desk	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	\N	2026-11-16 23:59:00+00	2026-11-13 09:15:00+00	2026-11-13 12:05:00+00	01a22c73-33d7-7383-8ff6-e76a9ce9bad5
01a1d46d-1100-71fc-b57c-def50b20b3f2	01a1d46b-d880-7962-a5dc-a28b243a1a6b	tell-reporter	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	\N	2026-11-16 23:59:00+00	2026-11-13 10:21:20+00	2026-11-13 15:30:00+00	01a22c73-62e1-7db4-a7c6-b07cbb359869
01a1d019-4740-7075-a2f8-bed5ffaf8407	01a1d018-0ec0-7635-b070-39b529d0f214	tell-reporter	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	\N	2026-11-13 23:59:00+00	2026-11-12 14:11:20+00	2026-11-16 10:00:00+00	01a22c73-5607-7c70-8fe1-30f47c89206d
01a1e457-29c0-7423-9cf7-d348d6b564aa	01a1e455-f140-7bec-a1e1-9781d1179ef7	tell-reporter	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	\N	2026-11-17 23:59:00+00	2026-11-16 12:31:20+00	2026-11-17 09:30:00+00	01a22c73-5607-7c70-8fe1-30f47c89206d
01a1e505-1d00-766b-8df6-726d7a187720	01a1e503-e480-7c4d-a625-08e4375fe5da	tell-reporter	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	\N	2026-11-17 23:59:00+00	2026-11-16 15:41:20+00	2026-11-17 11:00:00+00	01a22c73-62e1-7db4-a7c6-b07cbb359869
01a1ea87-0680-77cc-a0c1-928cd5af289c	01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	see-that-told	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	police	2026-11-17 17:21:20+00	2026-11-17 17:21:20+00	2026-11-17 17:28:00+00	01a22c73-4733-725a-af53-6363b13e882a
01a1ea87-0680-7a98-8d17-de5a3edcc7f3	01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	see-that-told	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	childrens-social-care	2026-11-17 17:21:20+00	2026-11-17 17:21:20+00	2026-11-17 17:36:00+00	01a22c73-4733-725a-af53-6363b13e882a
01a1ede8-32e0-7810-8e9c-778e6e312e26	01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	see-that-told	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	police	2026-11-18 09:06:20+00	2026-11-18 09:06:20+00	2026-11-18 09:12:00+00	01a22c73-22a2-70c7-8f2f-2e05f74deb87
01a1ede8-32e0-714f-8ea3-88deb9eacead	01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	see-that-told	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	childrens-social-care	2026-11-18 09:06:20+00	2026-11-18 09:06:20+00	2026-11-18 09:20:00+00	01a22c73-22a2-70c7-8f2f-2e05f74deb87
01a1ea87-0680-7821-a0fe-342f8ba9050b	01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	tell-reporter	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	\N	2026-11-18 23:59:00+00	2026-11-17 17:21:20+00	2026-11-18 09:40:00+00	01a22c73-5607-7c70-8fe1-30f47c89206d
01a1ea8d-2100-7631-a8ad-7251606b2aa2	01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	write-to	01a22c73-4733-725a-af53-6363b13e882a	police	2026-11-18 17:28:00+00	2026-11-17 17:28:00+00	2026-11-18 10:02:00+00	01a22c73-4733-725a-af53-6363b13e882a
01a1ea94-7400-71bc-9d6b-5a43b0004c00	01a1ea85-ce00-7e6e-a0c8-a98f83c16f3e	write-to	01a22c73-4733-725a-af53-6363b13e882a	childrens-social-care	2026-11-18 17:36:00+00	2026-11-17 17:36:00+00	2026-11-18 10:10:00+00	01a22c73-4733-725a-af53-6363b13e882a
01a1ede8-32e0-71c8-8c9e-e6208c12c749	01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	tell-reporter	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	\N	2026-11-19 23:59:00+00	2026-11-18 09:06:20+00	2026-11-18 11:15:00+00	01a22c73-5607-7c70-8fe1-30f47c89206d
01a1eded-6300-70d2-973a-5e4141dfb2e8	01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	write-to	01a22c73-22a2-70c7-8f2f-2e05f74deb87	police	2026-11-19 09:12:00+00	2026-11-18 09:12:00+00	2026-11-18 16:20:00+00	01a22c73-22a2-70c7-8f2f-2e05f74deb87
01a1edf4-b600-724a-b193-61582cfa757f	01a1ede6-fa60-72ce-9a98-5a9a2336b9a1	write-to	01a22c73-22a2-70c7-8f2f-2e05f74deb87	childrens-social-care	2026-11-19 09:20:00+00	2026-11-18 09:20:00+00	2026-11-18 16:28:00+00	01a22c73-22a2-70c7-8f2f-2e05f74deb87
01a1ef6d-4c40-769f-884b-705b6ea23d45	01a1ef6c-13c0-7e16-9983-fd216610dce9	tell-reporter	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	\N	2026-11-19 23:59:00+00	2026-11-18 16:11:20+00	2026-11-19 10:30:00+00	01a22c73-62e1-7db4-a7c6-b07cbb359869
01a1f3f3-70a0-731f-89c6-c8a28e2faa68	01a1f3f2-3820-716f-b516-b27798178d3d	tell-reporter	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	\N	2026-11-20 23:59:00+00	2026-11-19 13:16:20+00	\N	\N
01a22c74-1833-72e3-808a-ca2e54fa3e76	01a1f3f2-3820-716f-b516-b27798178d3d	answer-desk	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	\N	2026-11-20 23:59:00+00	2026-11-19 14:00:00+00	\N	\N
01a1f4fc-f160-7fd9-bf41-e46521a871a8	01a1f4fb-b8e0-7d34-9250-71242ee82a85	tell-reporter	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	\N	2026-11-20 23:59:00+00	2026-11-19 18:06:20+00	\N	\N
01a1f5f8-b680-7d5c-9804-5d776a96fa32	01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	see-that-told	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	police	2026-11-19 22:41:20+00	2026-11-19 22:41:20+00	2026-11-19 22:45:00+00	01a22c73-62e1-7db4-a7c6-b07cbb359869
01a1f5f8-b680-740c-961b-7a7a3f42a927	01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	see-that-told	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	childrens-social-care	2026-11-19 22:41:20+00	2026-11-19 22:41:20+00	2026-11-19 23:08:00+00	01a22c73-62e1-7db4-a7c6-b07cbb359869
01a1f605-39a0-7a71-bf2a-6f9beb3c3f0c	01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	try-again	01a22c73-62e1-7db4-a7c6-b07cbb359869	childrens-social-care	2026-11-19 23:10:00+00	2026-11-19 22:55:00+00	2026-11-19 23:08:00+00	01a22c73-62e1-7db4-a7c6-b07cbb359869
01a22c74-2a96-7732-b83e-c794737becb4	01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	read-concern	01a22c73-6ea4-708d-af19-8a65600bb7f0	\N	2026-11-19 22:41:20+00	2026-11-19 22:41:20+00	2026-11-20 08:10:00+00	01a22c73-6ea4-708d-af19-8a65600bb7f0
01a1f5f8-b680-72ed-b874-28d8c8803fe8	01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	tell-reporter	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	\N	2026-11-20 23:59:00+00	2026-11-19 22:41:20+00	2026-11-20 09:06:00+00	01a22c73-6ea4-708d-af19-8a65600bb7f0
01a1f827-2f40-7b5f-8580-fd6c1e22029b	01a1f825-f6c0-71bc-8a29-2449a82dbfcc	see-that-told	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	police	2026-11-20 08:51:20+00	2026-11-20 08:51:20+00	2026-11-20 09:14:00+00	01a22c73-33d7-7383-8ff6-e76a9ce9bad5
01a1f827-2f40-7f27-a641-28d541fdd795	01a1f825-f6c0-71bc-8a29-2449a82dbfcc	see-that-told	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	childrens-social-care	2026-11-20 08:51:20+00	2026-11-20 08:51:20+00	2026-11-20 09:21:00+00	01a22c73-33d7-7383-8ff6-e76a9ce9bad5
01a1f5fc-11e0-7457-9553-91c8ec2b0dbb	01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	write-to	01a22c73-62e1-7db4-a7c6-b07cbb359869	police	2026-11-20 22:45:00+00	2026-11-19 22:45:00+00	2026-11-20 10:30:00+00	01a22c73-62e1-7db4-a7c6-b07cbb359869
01a1f611-2080-7f56-a76f-16b7414ef279	01a1f5f7-7e00-7393-a9bd-b42d18b6cc19	write-to	01a22c73-62e1-7db4-a7c6-b07cbb359869	childrens-social-care	2026-11-20 23:08:00+00	2026-11-19 23:08:00+00	2026-11-20 10:36:00+00	01a22c73-62e1-7db4-a7c6-b07cbb359869
01a1f827-2f40-7f1c-8cae-c0548926ae68	01a1f825-f6c0-71bc-8a29-2449a82dbfcc	tell-reporter	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	\N	2026-11-23 23:59:00+00	2026-11-20 08:51:20+00	2026-11-20 10:45:00+00	01a22c73-5607-7c70-8fe1-30f47c89206d
01a1f870-6d40-7242-a8ee-b9e809a76184	01a1f86f-34c0-76f0-a81a-f80444a312fc	tell-reporter	01a22c73-1cb4-7cf3-bf21-6f4d0001e8f8	\N	2026-11-23 23:59:00+00	2026-11-20 10:11:20+00	\N	\N
01a1f8d6-f740-7492-9234-dc2149aebf9f	01a1f8d5-bec0-754a-a1b6-662b458dadd3	tell-reporter	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	\N	2026-11-23 23:59:00+00	2026-11-20 12:03:20+00	\N	\N
01a1f90c-1100-7440-99d8-dc451889d799	01a1f90a-d880-7843-94b2-4d3c34405fa0	tell-reporter	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	\N	2026-11-23 23:59:00+00	2026-11-20 13:01:20+00	\N	\N
01a1f90c-1100-7614-9af8-8f30a22b9b1a	01a1f90a-d880-7843-94b2-4d3c34405fa0	see-that-told	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	police	2026-11-20 13:01:20+00	2026-11-20 13:01:20+00	2026-11-20 13:08:00+00	01a22c73-4733-725a-af53-6363b13e882a
01a1f90c-1100-757d-b64a-1d510ed545de	01a1f90a-d880-7843-94b2-4d3c34405fa0	see-that-told	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	childrens-social-care	2026-11-20 13:01:20+00	2026-11-20 13:01:20+00	2026-11-20 13:15:00+00	01a22c73-4733-725a-af53-6363b13e882a
01a1f95e-76c0-7a1b-bc10-23287ec96569	01a1f95d-3e40-7029-960c-61d319dee98e	tell-reporter	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	\N	2026-11-23 23:59:00+00	2026-11-20 14:31:20+00	\N	\N
01a1f95e-76c0-70f3-be1a-3457f7410eaf	01a1f95d-3e40-7029-960c-61d319dee98e	see-that-told	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	police	2026-11-20 14:31:20+00	2026-11-20 14:31:20+00	2026-11-20 14:44:00+00	01a22c73-4733-725a-af53-6363b13e882a
01a1f95e-76c0-7ad4-a87b-4bca2e782468	01a1f95d-3e40-7029-960c-61d319dee98e	see-that-told	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	adult-social-care	2026-11-20 14:31:20+00	2026-11-20 14:31:20+00	2026-11-20 14:52:00+00	01a22c73-4733-725a-af53-6363b13e882a
01a1f971-6280-7570-9d64-fe2e54300922	01a1f95d-3e40-7029-960c-61d319dee98e	write-to	01a22c73-4733-725a-af53-6363b13e882a	adult-social-care	2026-11-21 14:52:00+00	2026-11-20 14:52:00+00	\N	\N
01a1f83b-efc0-7ece-86fe-7854d2ac177f	01a1f825-f6c0-71bc-8a29-2449a82dbfcc	write-to	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	police	2026-11-21 09:14:00+00	2026-11-20 09:14:00+00	2026-11-20 15:30:00+00	01a22c73-33d7-7383-8ff6-e76a9ce9bad5
01a1f842-5860-7120-8895-a1e2ba3461a9	01a1f825-f6c0-71bc-8a29-2449a82dbfcc	write-to	01a22c73-33d7-7383-8ff6-e76a9ce9bad5	childrens-social-care	2026-11-21 09:21:00+00	2026-11-20 09:21:00+00	2026-11-20 15:38:00+00	01a22c73-33d7-7383-8ff6-e76a9ce9bad5
01a1f912-2b80-7e91-bac1-d7f67a35b3fb	01a1f90a-d880-7843-94b2-4d3c34405fa0	write-to	01a22c73-4733-725a-af53-6363b13e882a	police	2026-11-21 13:08:00+00	2026-11-20 13:08:00+00	2026-11-20 16:06:00+00	01a22c73-4733-725a-af53-6363b13e882a
01a1f918-9420-751e-b6ea-3c135de4e2f8	01a1f90a-d880-7843-94b2-4d3c34405fa0	write-to	01a22c73-4733-725a-af53-6363b13e882a	childrens-social-care	2026-11-21 13:15:00+00	2026-11-20 13:15:00+00	2026-11-20 16:12:00+00	01a22c73-4733-725a-af53-6363b13e882a
01a22c74-619c-703e-a1cd-fa1d86c2674a	01a1f90a-d880-7843-94b2-4d3c34405fa0	agree-to-close	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	\N	2026-11-23 23:59:00+00	2026-11-20 16:30:00+00	\N	\N
01a1fa0c-6a00-7930-84c3-ffca0cca5a79	01a1fa0b-3180-73fe-8d86-e562daf2d56c	tell-reporter	01a22c73-7a5f-7da0-aaeb-766d68a4b5a2	\N	2026-11-23 23:59:00+00	2026-11-20 17:41:20+00	\N	\N
01a1f96a-0f80-7333-b4b5-3bddd1dbf9bd	01a1f95d-3e40-7029-960c-61d319dee98e	write-to	01a22c73-4733-725a-af53-6363b13e882a	police	2026-11-21 14:44:00+00	2026-11-20 14:44:00+00	2026-11-21 11:02:00+00	01a22c73-4733-725a-af53-6363b13e882a
01a20017-a7c0-700c-b71a-02d34283e0de	01a20016-6f40-7aba-8326-7a7adee5907d	tell-reporter	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	\N	2026-11-23 23:59:00+00	2026-11-21 21:51:20+00	\N	\N
01a20017-a7c0-7b1d-a547-5f0362705821	01a20016-6f40-7aba-8326-7a7adee5907d	see-that-told	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	childrens-social-care	2026-11-21 21:51:20+00	2026-11-21 21:51:20+00	\N	\N
01a20017-a7c0-7ac8-934f-e0278c8467e6	01a20016-6f40-7aba-8326-7a7adee5907d	see-that-told	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	police	2026-11-21 21:51:20+00	2026-11-21 21:51:20+00	2026-11-21 22:05:00+00	01a22c73-4733-725a-af53-6363b13e882a
01a20024-2ae0-7822-853f-3c62acb23429	01a20016-6f40-7aba-8326-7a7adee5907d	write-to	01a22c73-4733-725a-af53-6363b13e882a	police	2026-11-22 22:05:00+00	2026-11-21 22:05:00+00	\N	\N
01a2002d-52a0-7c97-8523-7fca3b08c500	01a20016-6f40-7aba-8326-7a7adee5907d	try-again	01a22c73-4733-725a-af53-6363b13e882a	childrens-social-care	2026-11-21 22:30:00+00	2026-11-21 22:15:00+00	\N	\N
01a20060-e5c0-731e-bcc3-f382e1f29f05	01a2005f-ad40-7014-bee7-79ac3ba3e004	tell-reporter	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	\N	2026-11-23 23:59:00+00	2026-11-21 23:11:20+00	\N	\N
01a22c74-7213-72e2-81cf-aa86c44b386f	01a20016-6f40-7aba-8326-7a7adee5907d	read-concern	01a22c73-6ea4-708d-af19-8a65600bb7f0	\N	2026-11-21 22:51:20+00	2026-11-21 23:11:20+00	\N	\N
01a20060-e5c0-7a98-b802-0160ccf726a1	01a2005f-ad40-7014-bee7-79ac3ba3e004	see-that-told	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	police	2026-11-21 23:11:20+00	2026-11-21 23:11:20+00	2026-11-21 23:22:00+00	01a22c73-22a2-70c7-8f2f-2e05f74deb87
01a2006a-a9c0-7f79-ba77-7bdd5f05a815	01a2005f-ad40-7014-bee7-79ac3ba3e004	write-to	01a22c73-22a2-70c7-8f2f-2e05f74deb87	police	2026-11-22 23:22:00+00	2026-11-21 23:22:00+00	\N	\N
01a20060-e5c0-7140-b0b9-6dfba753374d	01a2005f-ad40-7014-bee7-79ac3ba3e004	see-that-told	01a22c73-1bf3-74e7-9e4a-2d8522d7f3d7	childrens-social-care	2026-11-21 23:11:20+00	2026-11-21 23:11:20+00	2026-11-21 23:31:00+00	01a22c73-22a2-70c7-8f2f-2e05f74deb87
01a20072-e720-79bd-9a25-1d777abee745	01a2005f-ad40-7014-bee7-79ac3ba3e004	write-to	01a22c73-22a2-70c7-8f2f-2e05f74deb87	childrens-social-care	2026-11-22 23:31:00+00	2026-11-21 23:31:00+00	\N	\N
01a22c74-7267-70a5-8ea2-7dab5eb06656	01a2005f-ad40-7014-bee7-79ac3ba3e004	read-concern	01a22c73-6ea4-708d-af19-8a65600bb7f0	\N	2026-11-21 23:11:20+00	2026-11-21 23:11:20+00	2026-11-22 08:40:00+00	01a22c73-6ea4-708d-af19-8a65600bb7f0
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
-- Name: audit_entry pk_audit_entry; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.audit_entry
    ADD CONSTRAINT pk_audit_entry PRIMARY KEY (chain, seq);


--
-- Name: audit_head pk_audit_head; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.audit_head
    ADD CONSTRAINT pk_audit_head PRIMARY KEY (chain);


--
-- Name: audit_payload pk_audit_payload; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.audit_payload
    ADD CONSTRAINT pk_audit_payload PRIMARY KEY (chain, seq);


--
-- Name: concern_alerts pk_concern_alerts; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.concern_alerts
    ADD CONSTRAINT pk_concern_alerts PRIMARY KEY (id);


--
-- Name: concern_messages pk_concern_messages; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.concern_messages
    ADD CONSTRAINT pk_concern_messages PRIMARY KEY (id);


--
-- Name: concern_notes pk_concern_notes; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.concern_notes
    ADD CONSTRAINT pk_concern_notes PRIMARY KEY (id);


--
-- Name: concern_owed pk_concern_owed; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.concern_owed
    ADD CONSTRAINT pk_concern_owed PRIMARY KEY (file_id, "to");


--
-- Name: concerns pk_concerns; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.concerns
    ADD CONSTRAINT pk_concerns PRIMARY KEY (file_id);


--
-- Name: data_key pk_data_key; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.data_key
    ADD CONSTRAINT pk_data_key PRIMARY KEY (id);


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
-- Name: kept_form pk_kept_form; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.kept_form
    ADD CONSTRAINT pk_kept_form PRIMARY KEY (id);


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
-- Name: request pk_request; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.request
    ADD CONSTRAINT pk_request PRIMARY KEY (key, account_id);


--
-- Name: role_proposals pk_role_proposals; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.role_proposals
    ADD CONSTRAINT pk_role_proposals PRIMARY KEY (account_id, role);


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
-- Name: work_items pk_work_items; Type: CONSTRAINT; Schema: public; Owner: samphire
--

ALTER TABLE ONLY public.work_items
    ADD CONSTRAINT pk_work_items PRIMARY KEY (id);


--
-- Name: ix_accounts_normalized_email; Type: INDEX; Schema: public; Owner: samphire
--

CREATE UNIQUE INDEX ix_accounts_normalized_email ON public.accounts USING btree (normalized_email);


--
-- Name: ix_concern_alerts_file_id; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_concern_alerts_file_id ON public.concern_alerts USING btree (file_id);


--
-- Name: ix_concern_messages_file_id; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_concern_messages_file_id ON public.concern_messages USING btree (file_id);


--
-- Name: ix_concern_notes_file_id; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_concern_notes_file_id ON public.concern_notes USING btree (file_id);


--
-- Name: ix_concerns_author_id_begun_at; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_concerns_author_id_begun_at ON public.concerns USING btree (author_id, begun_at);


--
-- Name: ix_concerns_read_by; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_concerns_read_by ON public.concerns USING btree (read_by);


--
-- Name: ix_concerns_reference; Type: INDEX; Schema: public; Owner: samphire
--

CREATE UNIQUE INDEX ix_concerns_reference ON public.concerns USING btree (reference);


--
-- Name: ix_concerns_state_act_now_read_by_with_team_since_file_id; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_concerns_state_act_now_read_by_with_team_since_file_id ON public.concerns USING btree (state, act_now, read_by, with_team_since, file_id);


--
-- Name: ix_data_key_owner_purpose; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_data_key_owner_purpose ON public.data_key USING btree (owner, purpose);


--
-- Name: ix_file_grants_file_id_principal_id_level_until; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_file_grants_file_id_principal_id_level_until ON public.file_grants USING btree (file_id, principal_id, level, until);


--
-- Name: ix_file_grants_principal_id_file_id_level_until; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_file_grants_principal_id_file_id_level_until ON public.file_grants USING btree (principal_id, file_id, level, until);


--
-- Name: ix_kept_form_account_id; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_kept_form_account_id ON public.kept_form USING btree (account_id);


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
-- Name: ix_team_members_account_id; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_team_members_account_id ON public.team_members USING btree (account_id);


--
-- Name: ix_teams_area_id_desk_id; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_teams_area_id_desk_id ON public.teams USING btree (area_id, desk_id);


--
-- Name: ix_work_items_file_id; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_work_items_file_id ON public.work_items USING btree (file_id);


--
-- Name: ix_work_items_owed_by_done_at_due_at; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_work_items_owed_by_done_at_due_at ON public.work_items USING btree (owed_by, done_at, due_at);


--
-- Name: concern_alerts; Type: ROW SECURITY; Schema: public; Owner: samphire
--

ALTER TABLE public.concern_alerts ENABLE ROW LEVEL SECURITY;

--
-- Name: concern_messages; Type: ROW SECURITY; Schema: public; Owner: samphire
--

ALTER TABLE public.concern_messages ENABLE ROW LEVEL SECURITY;

--
-- Name: concern_notes; Type: ROW SECURITY; Schema: public; Owner: samphire
--

ALTER TABLE public.concern_notes ENABLE ROW LEVEL SECURITY;

--
-- Name: concern_owed; Type: ROW SECURITY; Schema: public; Owner: samphire
--

ALTER TABLE public.concern_owed ENABLE ROW LEVEL SECURITY;

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
-- Name: sealed_sources; Type: ROW SECURITY; Schema: public; Owner: samphire
--

ALTER TABLE public.sealed_sources ENABLE ROW LEVEL SECURITY;

--
-- Name: concern_alerts visible; Type: POLICY; Schema: public; Owner: samphire
--

CREATE POLICY visible ON public.concern_alerts USING ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = concern_alerts.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif")))))) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = concern_alerts.file_id)))))))) WITH CHECK ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR (file_id = ANY (( SELECT (NULLIF(current_setting('app.begun'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = concern_alerts.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif")))))) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = concern_alerts.file_id))))))));


--
-- Name: POLICY visible ON concern_alerts; Type: COMMENT; Schema: public; Owner: samphire
--

COMMENT ON POLICY visible ON public.concern_alerts IS 'd03b1c0aeeeb0af1bb92c852f625ad05da049d838277f72a3dfdf2090030313f';


--
-- Name: concern_messages visible; Type: POLICY; Schema: public; Owner: samphire
--

CREATE POLICY visible ON public.concern_messages USING ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = concern_messages.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif")))))) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = concern_messages.file_id)))))))) WITH CHECK ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR (file_id = ANY (( SELECT (NULLIF(current_setting('app.begun'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = concern_messages.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif")))))) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = concern_messages.file_id))))))));


--
-- Name: POLICY visible ON concern_messages; Type: COMMENT; Schema: public; Owner: samphire
--

COMMENT ON POLICY visible ON public.concern_messages IS 'd03b1c0aeeeb0af1bb92c852f625ad05da049d838277f72a3dfdf2090030313f';


--
-- Name: concern_notes visible; Type: POLICY; Schema: public; Owner: samphire
--

CREATE POLICY visible ON public.concern_notes USING ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = concern_notes.file_id) AND ((access.level)::text = 'worker'::text) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif")))))) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = concern_notes.file_id)))))))) WITH CHECK ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR (file_id = ANY (( SELECT (NULLIF(current_setting('app.begun'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = concern_notes.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif")))))) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = concern_notes.file_id))))))));


--
-- Name: POLICY visible ON concern_notes; Type: COMMENT; Schema: public; Owner: samphire
--

COMMENT ON POLICY visible ON public.concern_notes IS 'd03b1c0aeeeb0af1bb92c852f625ad05da049d838277f72a3dfdf2090030313f';


--
-- Name: concern_owed visible; Type: POLICY; Schema: public; Owner: samphire
--

CREATE POLICY visible ON public.concern_owed USING ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = concern_owed.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif")))))) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = concern_owed.file_id)))))))) WITH CHECK ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR (file_id = ANY (( SELECT (NULLIF(current_setting('app.begun'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = concern_owed.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif")))))) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = concern_owed.file_id))))))));


--
-- Name: POLICY visible ON concern_owed; Type: COMMENT; Schema: public; Owner: samphire
--

COMMENT ON POLICY visible ON public.concern_owed IS 'd03b1c0aeeeb0af1bb92c852f625ad05da049d838277f72a3dfdf2090030313f';


--
-- Name: concerns visible; Type: POLICY; Schema: public; Owner: samphire
--

CREATE POLICY visible ON public.concerns USING ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = concerns.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif")))))) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = concerns.file_id)))))))) WITH CHECK ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR (file_id = ANY (( SELECT (NULLIF(current_setting('app.begun'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = concerns.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif")))))) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = concerns.file_id))))))));


--
-- Name: POLICY visible ON concerns; Type: COMMENT; Schema: public; Owner: samphire
--

COMMENT ON POLICY visible ON public.concerns IS 'd03b1c0aeeeb0af1bb92c852f625ad05da049d838277f72a3dfdf2090030313f';


--
-- Name: file_blocks visible; Type: POLICY; Schema: public; Owner: samphire
--

CREATE POLICY visible ON public.file_blocks USING ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR (account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")))) WITH CHECK ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR (file_id = ANY (( SELECT (NULLIF(current_setting('app.doors'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));


--
-- Name: POLICY visible ON file_blocks; Type: COMMENT; Schema: public; Owner: samphire
--

COMMENT ON POLICY visible ON public.file_blocks IS 'd03b1c0aeeeb0af1bb92c852f625ad05da049d838277f72a3dfdf2090030313f';


--
-- Name: file_grants visible; Type: POLICY; Schema: public; Owner: samphire
--

CREATE POLICY visible ON public.file_grants USING ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR (principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])))) WITH CHECK ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR (file_id = ANY (( SELECT (NULLIF(current_setting('app.doors'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));


--
-- Name: POLICY visible ON file_grants; Type: COMMENT; Schema: public; Owner: samphire
--

COMMENT ON POLICY visible ON public.file_grants IS 'd03b1c0aeeeb0af1bb92c852f625ad05da049d838277f72a3dfdf2090030313f';


--
-- Name: record_values visible; Type: POLICY; Schema: public; Owner: samphire
--

CREATE POLICY visible ON public.record_values USING ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = record_values.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif")))))) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = record_values.file_id)))))))) WITH CHECK ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR (file_id = ANY (( SELECT (NULLIF(current_setting('app.begun'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = record_values.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif")))))) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = record_values.file_id))))))));


--
-- Name: POLICY visible ON record_values; Type: COMMENT; Schema: public; Owner: samphire
--

COMMENT ON POLICY visible ON public.record_values IS 'd03b1c0aeeeb0af1bb92c852f625ad05da049d838277f72a3dfdf2090030313f';


--
-- Name: register_links visible; Type: POLICY; Schema: public; Owner: samphire
--

CREATE POLICY visible ON public.register_links USING ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = register_links.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif")))))) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = register_links.file_id)))))))) WITH CHECK ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR (file_id = ANY (( SELECT (NULLIF(current_setting('app.begun'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = register_links.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif")))))) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = register_links.file_id))))))));


--
-- Name: POLICY visible ON register_links; Type: COMMENT; Schema: public; Owner: samphire
--

COMMENT ON POLICY visible ON public.register_links IS 'd03b1c0aeeeb0af1bb92c852f625ad05da049d838277f72a3dfdf2090030313f';


--
-- Name: register_records visible; Type: POLICY; Schema: public; Owner: samphire
--

CREATE POLICY visible ON public.register_records USING ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR (EXISTS ( SELECT
   FROM public.record_values
  WHERE (record_values.record_id = register_records.id))))) WITH CHECK ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR (( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif") IS NOT NULL)));


--
-- Name: POLICY visible ON register_records; Type: COMMENT; Schema: public; Owner: samphire
--

COMMENT ON POLICY visible ON public.register_records IS 'd03b1c0aeeeb0af1bb92c852f625ad05da049d838277f72a3dfdf2090030313f';


--
-- Name: sealed_sources visible; Type: POLICY; Schema: public; Owner: samphire
--

CREATE POLICY visible ON public.sealed_sources USING ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = sealed_sources.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif")))))) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = sealed_sources.file_id)))))))) WITH CHECK ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR (file_id = ANY (( SELECT (NULLIF(current_setting('app.begun'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = sealed_sources.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif")))))) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = sealed_sources.file_id))))))));


--
-- Name: POLICY visible ON sealed_sources; Type: COMMENT; Schema: public; Owner: samphire
--

COMMENT ON POLICY visible ON public.sealed_sources IS 'd03b1c0aeeeb0af1bb92c852f625ad05da049d838277f72a3dfdf2090030313f';


--
-- Name: work_items visible; Type: POLICY; Schema: public; Owner: samphire
--

CREATE POLICY visible ON public.work_items USING ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = work_items.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif")))))) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = work_items.file_id)))))))) WITH CHECK ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR (file_id = ANY (( SELECT (NULLIF(current_setting('app.begun'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = work_items.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif")))))) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = work_items.file_id))))))));


--
-- Name: POLICY visible ON work_items; Type: COMMENT; Schema: public; Owner: samphire
--

COMMENT ON POLICY visible ON public.work_items IS 'd03b1c0aeeeb0af1bb92c852f625ad05da049d838277f72a3dfdf2090030313f';


--
-- Name: work_items; Type: ROW SECURITY; Schema: public; Owner: samphire
--

ALTER TABLE public.work_items ENABLE ROW LEVEL SECURITY;

--
-- PostgreSQL database dump complete
--

\unrestrict 8fw6jH5uPC9SjE7xMguN6j0IRUjkf1DG2kVKbfzphMQHBhBK8U5diB6EIm29Cb5


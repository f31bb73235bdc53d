--
-- PostgreSQL database dump
--

\restrict dkyJI1h1vo0TTBcDfNQgQJpsHW2WyG3ArIxcEA4lrbqbDQEgRHvQWvJ8goyWlOh

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
    words text NOT NULL,
    version integer NOT NULL,
    started_at timestamp with time zone NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    team_id uuid,
    with_team_since timestamp with time zone,
    act_now boolean NOT NULL,
    read_by timestamp with time zone,
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
    created bigint NOT NULL,
    destroyed bigint
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
    why character varying(40) NOT NULL,
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
    words text NOT NULL,
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
    words text,
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
    way character varying(40) NOT NULL,
    place integer NOT NULL
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
    owed_by uuid NOT NULL,
    "to" character varying(40),
    awaited_by uuid,
    due_at timestamp with time zone NOT NULL,
    made_at timestamp with time zone NOT NULL,
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
01a22cad-2642-7d23-8a49-a1c49d57a7fe	reporter
01a22cad-2836-709d-b433-baf3ad57ed34	reporter
01a22cad-2998-7167-9767-fc542f65915d	reporter
01a22cad-2a83-705a-8cbd-93bf7dbecbb2	practitioner
01a22cad-2c09-7d09-b57e-d13996a56e91	practitioner
01a22cad-2c09-7d09-b57e-d13996a56e91	champion
01a22cad-2dc4-7ea8-ae21-89a356ccddc6	supervisor
01a22cad-2fa6-7301-83e0-1f5fd598fc40	supervisor
01a22cad-30b5-7cf7-bb39-3efee0baf8c7	police-triage
01a22cad-32ad-7052-85f0-63b27699ad78	analyst
01a22cad-3400-7649-ad99-70224594619f	administrator
01a22cad-3519-7730-ab12-a3a624d72b2e	auditor
\.


--
-- Data for Name: accounts; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.accounts (id, email, normalized_email, display_name, agency_id, telephone, password_hash, security_stamp, totp_key, totp_confirmed, last_totp_step, disabled) FROM stdin;
01a22cad-2642-7d23-8a49-a1c49d57a7fe	priya.raman@thornsea-trust.example	PRIYA.RAMAN@THORNSEA-TRUST.EXAMPLE	Priya Raman	01a22cad-2389-7c38-be1f-55e9afd42278	01632 960 001	AQAAAAIAA1tgAAAAENIqH1i5T1ZPDLOA8JDuoA7SeLKM0CkuKUlzWYuGfgTBDi0wbeo2zkEs3BIOHGEwag==	AZLS4HZFYLYMB2MDNFQVMQS4R6VTKW37	\N	f	0	f
01a22cad-2836-709d-b433-baf3ad57ed34	siobhan.keane@thornsea-trust.example	SIOBHAN.KEANE@THORNSEA-TRUST.EXAMPLE	Siobhan Keane	01a22cad-2389-7c38-be1f-55e9afd42278	01632 960 002	AQAAAAIAA1tgAAAAENEt6SgLCHm6Mvb2VqnEocB7J+HL1H5b/Rb4Hi6dbQODRRpR7MkwrEy/xRW/VEVhlg==	IWI4WCJWDGQJYKVLYUFXDKEHR3BOSPG2	\N	f	0	f
01a22cad-2998-7167-9767-fc542f65915d	kofi.mensah@wendmarsh.example	KOFI.MENSAH@WENDMARSH.EXAMPLE	Kofi Mensah	01a22cad-2290-71cf-b432-5b907adcc550	07700 900 103	AQAAAAIAA1tgAAAAEMI556SNQWSTihss8rdZpWnSCIPYbDgWJfVMZV9s6eSsIPDVN5YxVjLhPihvT3o4bA==	KKOZXRPCMR2QZ5UXXZP6ROOHQHNUKOT3	\N	f	0	f
01a22cad-2a83-705a-8cbd-93bf7dbecbb2	daniel.okonjo@wendmarsh.example	DANIEL.OKONJO@WENDMARSH.EXAMPLE	Daniel Okonjo	01a22cad-2290-71cf-b432-5b907adcc550	01632 960 104	AQAAAAIAA1tgAAAAEJ7OfeqyQmfk5uFlKIoSEY83CpvLYtzR5nREFb9XRaEqpyvuXVqi/P8zDPAymgRm3w==	3S6NJJ2MJXDX2Q3GIGPJ33A37RZEBZA7	\N	f	0	f
01a22cad-2c09-7d09-b57e-d13996a56e91	mairi.sutherland@wendmarsh.example	MAIRI.SUTHERLAND@WENDMARSH.EXAMPLE	Mairi Sutherland	01a22cad-2290-71cf-b432-5b907adcc550	01632 960 105	AQAAAAIAA1tgAAAAEGlufcSip05Amk7jOcXD3eRqibw5Hc61/NP72IPcpykaEZiaiMxXWnfjIUjFBRrBMg==	TBNPAAWOFBJAAZLXBKDSYCHELA4SRT6E	\N	f	0	f
01a22cad-2dc4-7ea8-ae21-89a356ccddc6	gwen.pritchard@wendmarsh.example	GWEN.PRITCHARD@WENDMARSH.EXAMPLE	Gwen Pritchard	01a22cad-2290-71cf-b432-5b907adcc550	01632 960 106	AQAAAAIAA1tgAAAAEMk+UkTCpBTg4RTUBjdr9vlwsHu30pFUp04V/kLGljSic5U9ul74+ciSVkSmWCrjSQ==	A7QX67XTP5EPIFCS6AQ5UJ7QMAUPNHFI	\N	f	0	f
01a22cad-2fa6-7301-83e0-1f5fd598fc40	imogen.falk@wendmarsh.example	IMOGEN.FALK@WENDMARSH.EXAMPLE	Imogen Falk	01a22cad-2290-71cf-b432-5b907adcc550	01632 960 108	AQAAAAIAA1tgAAAAEBHGtbCM0Fa6x75pyjWqDUrIZsWWz1WQFHiFfsw6z19/tzLUi/ZlKKOihZsU72Wqmw==	E4762L3HP46AXE6Q5GPNMSZZR6HMPYMU	\N	f	0	f
01a22cad-30b5-7cf7-bb39-3efee0baf8c7	tomasz.zielinski@wendmarsh-police.example	TOMASZ.ZIELINSKI@WENDMARSH-POLICE.EXAMPLE	Tomasz Zielinski	01a22cad-237a-7ab0-bd75-d459c95c69f2	01632 960 107	AQAAAAIAA1tgAAAAEKd3WRApDOIvLxGTn7Ay7D9g8HTxH0D1KeUk9QsPSXyXW/5+zrFYrCUAiyEpcTIQfw==	VL2N7JDGDIQTEKCJVPFF5XUCYF4N5U6H	\N	f	0	f
01a22cad-32ad-7052-85f0-63b27699ad78	hamza.qureshi@wendmarsh.example	HAMZA.QURESHI@WENDMARSH.EXAMPLE	Hamza Qureshi	01a22cad-2290-71cf-b432-5b907adcc550	\N	AQAAAAIAA1tgAAAAEJvU2HJA6qgDaIQaoz1hyhd2y+2ec9Mmmu5BeSOyR8b2adg18OE3OIxX02uDjpdEaw==	FNSMO3U4334JRS3HRWRXKZRRP2WT6QCK	\N	f	0	f
01a22cad-3400-7649-ad99-70224594619f	lin.chan@wendmarsh.example	LIN.CHAN@WENDMARSH.EXAMPLE	Lin Chan	01a22cad-2290-71cf-b432-5b907adcc550	\N	AQAAAAIAA1tgAAAAENXK8uxEmsVJDFjCzz6HMnuRtGOIq9Q+yAdXls7ylE8ofTVEWsSvgrJMuY2XIW4+Mw==	ULJSRXRHYMK4VN6J3DZ5HKJSMGH6SY5K	\N	f	0	f
01a22cad-3519-7730-ab12-a3a624d72b2e	ruth.abara@wendmarsh.example	RUTH.ABARA@WENDMARSH.EXAMPLE	Ruth Abara	01a22cad-2290-71cf-b432-5b907adcc550	\N	AQAAAAIAA1tgAAAAEIT0mYGBi6+HJ+W1jjinJSEuK2zCkdXgknUmMI98AHUt9Y0cG+7iPcRps8lC8iGHgA==	6ERSZYRU6BVR2CW74E7UZHZ4VO3MJEKK	\N	f	0	f
\.


--
-- Data for Name: agencies; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.agencies (id, name, supervisors) FROM stdin;
01a22cad-2290-71cf-b432-5b907adcc550	Wendmarsh Council	01a22cad-2290-7e59-a1b2-ad22ed336228
01a22cad-237a-7ab0-bd75-d459c95c69f2	Wendmarsh Police	01a22cad-237a-7af1-a0d5-800ca0aab936
01a22cad-2389-7c38-be1f-55e9afd42278	Thornsea Learning Trust	01a22cad-2389-7435-afe4-82e9a9115dfd
\.


--
-- Data for Name: audit_entries; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.audit_entries (chain, seq, at, user_id, role, agency_id, session, request, action, target_kind, target_id, reason, origin, commitment, row_mac, previous, hash) FROM stdin;
system	1	1793437200000	\N	\N	\N	\N		agency-created	agency	01a22cad-2290-71cf-b432-5b907adcc550	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x7a469566b2964f05ab6814e1e30f763070a43f046dd6f05b908b069c3ef37a4d
system	2	1793437200000	\N	\N	\N	\N		agency-created	agency	01a22cad-237a-7ab0-bd75-d459c95c69f2	\N	job	\N	\N	\\x7a469566b2964f05ab6814e1e30f763070a43f046dd6f05b908b069c3ef37a4d	\\xd535f7259281fd769608af35e07c66160a75e925d79cd17807002ba9d749a43d
system	3	1793437200000	\N	\N	\N	\N		agency-created	agency	01a22cad-2389-7c38-be1f-55e9afd42278	\N	job	\N	\N	\\xd535f7259281fd769608af35e07c66160a75e925d79cd17807002ba9d749a43d	\\xd07153f9d72dae39b61089b9cfefcd6ba252a2c4e6119b6d25da1c431ffac8c2
system	4	1793437200000	\N	\N	\N	\N		team-created	team	01a22cad-2398-710a-87b7-80aa5a180fdd	\N	job	\N	\N	\\xd07153f9d72dae39b61089b9cfefcd6ba252a2c4e6119b6d25da1c431ffac8c2	\\xec8c20c9cbe9b606e5b94bd6c34b72c13ebef9c88e64fc357a657daba9214911
system	5	1793437200000	\N	\N	\N	\N		team-created	team	01a22cad-23d4-77a6-ad33-54684663e4c2	\N	job	\N	\N	\\xec8c20c9cbe9b606e5b94bd6c34b72c13ebef9c88e64fc357a657daba9214911	\\xb38268792da8a6598c989ff84809a9ff830555047f4b4818c09e179b613aac19
user:01a22cad-2642-7d23-8a49-a1c49d57a7fe	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22cad-2642-7d23-8a49-a1c49d57a7fe	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x06e9a5607d56295a5cc6cc798d42d6a73b4f0c4967c517c9ec497c3eea6f4db4
user:01a22cad-2642-7d23-8a49-a1c49d57a7fe	2	1793437200000	\N	\N	\N	\N		role-granted	user	01a22cad-2642-7d23-8a49-a1c49d57a7fe	reporter	job	\N	\N	\\x06e9a5607d56295a5cc6cc798d42d6a73b4f0c4967c517c9ec497c3eea6f4db4	\\x875c9039cdeeaf119c1d522f3f3a95f80443b3de013f64beef7ff58ecef988ca
user:01a22cad-2836-709d-b433-baf3ad57ed34	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22cad-2836-709d-b433-baf3ad57ed34	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xb1acd6590f735bee770d98a3280ef0d820ae19aa690d77d72b10f07f7339ac88
user:01a22cad-2836-709d-b433-baf3ad57ed34	2	1793437200000	\N	\N	\N	\N		role-granted	user	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	job	\N	\N	\\xb1acd6590f735bee770d98a3280ef0d820ae19aa690d77d72b10f07f7339ac88	\\xb9dc66ad51bdae20211bdc4874ee47435de88e353269ce60b3a604e271459863
user:01a22cad-2998-7167-9767-fc542f65915d	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22cad-2998-7167-9767-fc542f65915d	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x50a9ad5ef71d67f1ce5b81236ff174b02791b14b635e532665a6bfd9250550bb
user:01a22cad-2998-7167-9767-fc542f65915d	2	1793437200000	\N	\N	\N	\N		role-granted	user	01a22cad-2998-7167-9767-fc542f65915d	reporter	job	\N	\N	\\x50a9ad5ef71d67f1ce5b81236ff174b02791b14b635e532665a6bfd9250550bb	\\xabf83cad5d30d683b53e295a8b9013b0f3372f1a3a5caa8d25a7355b37e434df
user:01a22cad-2a83-705a-8cbd-93bf7dbecbb2	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x37bda7ebca865a81e3db3682e6da680653f474dbb8c6782e51b1f9e0360a0a28
user:01a22cad-2a83-705a-8cbd-93bf7dbecbb2	2	1793437200000	\N	\N	\N	\N		role-granted	user	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	practitioner	job	\N	\N	\\x37bda7ebca865a81e3db3682e6da680653f474dbb8c6782e51b1f9e0360a0a28	\\xc7a52634d3232c85ec0c621548970752e16c63992bec58928e387864d386ee9c
user:01a22cad-2c09-7d09-b57e-d13996a56e91	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22cad-2c09-7d09-b57e-d13996a56e91	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x375ce1f0b852fc7b128f977b91fb0a016d4b16696ed0b0c85e32c772391eb755
user:01a22cad-2c09-7d09-b57e-d13996a56e91	2	1793437200000	\N	\N	\N	\N		role-granted	user	01a22cad-2c09-7d09-b57e-d13996a56e91	practitioner	job	\N	\N	\\x375ce1f0b852fc7b128f977b91fb0a016d4b16696ed0b0c85e32c772391eb755	\\x641f7eb999f3293bac12e55a8b56acc4e5d988139ee70242ea248c23688598d0
user:01a22cad-2c09-7d09-b57e-d13996a56e91	3	1793437200000	\N	\N	\N	\N		role-granted	user	01a22cad-2c09-7d09-b57e-d13996a56e91	champion	job	\N	\N	\\x641f7eb999f3293bac12e55a8b56acc4e5d988139ee70242ea248c23688598d0	\\xe609fff0efcc11eb7c8b982162b88c303aefb48bad194d727ed6fe5de92bba1d
user:01a22cad-2dc4-7ea8-ae21-89a356ccddc6	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22cad-2dc4-7ea8-ae21-89a356ccddc6	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x11989c953f7304721289c64219b3951a0208643a2c75ef38a11e97731b7d96e7
user:01a22cad-2dc4-7ea8-ae21-89a356ccddc6	2	1793437200000	\N	\N	\N	\N		role-granted	user	01a22cad-2dc4-7ea8-ae21-89a356ccddc6	supervisor	job	\N	\N	\\x11989c953f7304721289c64219b3951a0208643a2c75ef38a11e97731b7d96e7	\\x0e96f83918cef283edb5cf0934c329ce2ac46e2670e94cb5ae48a4853fe45c12
system	6	1793437200000	\N	\N	\N	\N		team-changed	team	01a22cad-2398-710a-87b7-80aa5a180fdd	\N	job	\N	\N	\\xb38268792da8a6598c989ff84809a9ff830555047f4b4818c09e179b613aac19	\\xf5af0b9ceb0467ae3cb9620e2ba0094da895742b88a0b172cb9a7ec265f9fafd
user:01a22cad-2fa6-7301-83e0-1f5fd598fc40	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22cad-2fa6-7301-83e0-1f5fd598fc40	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x71a648bbeedfa5408e6066fff8e66c5b71afece46079d65aba9e5cdcfaf5886f
user:01a22cad-2fa6-7301-83e0-1f5fd598fc40	2	1793437200000	\N	\N	\N	\N		role-granted	user	01a22cad-2fa6-7301-83e0-1f5fd598fc40	supervisor	job	\N	\N	\\x71a648bbeedfa5408e6066fff8e66c5b71afece46079d65aba9e5cdcfaf5886f	\\x03251d48a4569a262c46840e1ee9df2303626f5656ea2e4459dd7e3487b6e690
user:01a22cad-30b5-7cf7-bb39-3efee0baf8c7	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22cad-30b5-7cf7-bb39-3efee0baf8c7	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x8e2f38189deee0f1e601fbcc2cf53cdec4b9ecd304b600e2668c2e7f2386bc46
user:01a22cad-30b5-7cf7-bb39-3efee0baf8c7	2	1793437200000	\N	\N	\N	\N		role-granted	user	01a22cad-30b5-7cf7-bb39-3efee0baf8c7	police-triage	job	\N	\N	\\x8e2f38189deee0f1e601fbcc2cf53cdec4b9ecd304b600e2668c2e7f2386bc46	\\x8333829b6432e196602c8f1742799d0c6e89b71e36533014a707345bdac67b26
user:01a22cad-32ad-7052-85f0-63b27699ad78	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22cad-32ad-7052-85f0-63b27699ad78	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x1f30817ec1d67c356c51b488a9b91b569724164aea70e1515009abc1235a3d00
user:01a22cad-32ad-7052-85f0-63b27699ad78	2	1793437200000	\N	\N	\N	\N		role-granted	user	01a22cad-32ad-7052-85f0-63b27699ad78	analyst	job	\N	\N	\\x1f30817ec1d67c356c51b488a9b91b569724164aea70e1515009abc1235a3d00	\\xa02fe39552d0947adc5213b1c790605714befa7296b9bf60c96648a0b0fe1fbe
user:01a22cad-3400-7649-ad99-70224594619f	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22cad-3400-7649-ad99-70224594619f	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xf81ad2cb73bafd607008b1ccf045f10f9d649dbd82e78e9e0fc9eddfff2a04dc
user:01a22cad-3400-7649-ad99-70224594619f	2	1793437200000	\N	\N	\N	\N		role-granted	user	01a22cad-3400-7649-ad99-70224594619f	administrator	job	\N	\N	\\xf81ad2cb73bafd607008b1ccf045f10f9d649dbd82e78e9e0fc9eddfff2a04dc	\\x1975aa81ce58c8c9afaa0e361a6b56b9a65e54645898762f0fcbb72bfbfe9bb4
user:01a22cad-3519-7730-ab12-a3a624d72b2e	1	1793437200000	\N	\N	\N	\N		account-created	user	01a22cad-3519-7730-ab12-a3a624d72b2e	\N	job	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x347e481f059d7193f87446ddd998f1963a3b0c8246dbab3cafef1baad93d60e8
user:01a22cad-3519-7730-ab12-a3a624d72b2e	2	1793437200000	\N	\N	\N	\N		role-granted	user	01a22cad-3519-7730-ab12-a3a624d72b2e	auditor	job	\N	\N	\\x347e481f059d7193f87446ddd998f1963a3b0c8246dbab3cafef1baad93d60e8	\\x85d5111949075cc681f2013537931c74a2495d8bd35dc7b2e2adcafa726bb017
file:01a1d018-0ec0-700d-ad32-732bfc11cd28	1	1794492600000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	draft-opened	concern	01a1d018-0ec0-700d-ad32-732bfc11cd28	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x87b989d1723b9722fe5fdbe8a1c45b48342e2d6801d205bfd6888cb5f80b3234
file:01a1d018-0ec0-700d-ad32-732bfc11cd28	2	1794492680000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	record-added	record	01a1d019-4740-752d-8912-e4e46bef8ef8	\N	cli	\N	\N	\\x87b989d1723b9722fe5fdbe8a1c45b48342e2d6801d205bfd6888cb5f80b3234	\\xf78df9bc20b88b3f32adc75e48e5deadc6f4386928c4840620d9ad2bfcca53b7
file:01a1d018-0ec0-700d-ad32-732bfc11cd28	3	1794492680000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	record-added	record	01a1d019-4740-7c7f-8ff1-ce3fd8b7f1b3	\N	cli	\N	\N	\\xf78df9bc20b88b3f32adc75e48e5deadc6f4386928c4840620d9ad2bfcca53b7	\\x9cb971df53dcb070f7b0967351c3560353ebfdfb215a43e7314a8280d0bc4de1
file:01a1d018-0ec0-700d-ad32-732bfc11cd28	4	1794492680000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	link-added	link	01a1d019-4740-77ee-9cd0-1a2d4aa48ce0	\N	cli	\N	\N	\\x9cb971df53dcb070f7b0967351c3560353ebfdfb215a43e7314a8280d0bc4de1	\\x7ded23d23c62a24f123dd936e0444a241b12e0ca7d508ed5678d5d3010413e6d
file:01a1d018-0ec0-700d-ad32-732bfc11cd28	5	1794492680000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	concern-sent	concern	01a1d018-0ec0-700d-ad32-732bfc11cd28	\N	cli	\N	\N	\\x7ded23d23c62a24f123dd936e0444a241b12e0ca7d508ed5678d5d3010413e6d	\\x457ee8ce7703a9b6fb2c09d4125e9c53b3cc7da0cb811c6d01b4cbf11e93854e
file:01a1d018-0ec0-700d-ad32-732bfc11cd28	6	1794494400000	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-acknowledged	concern	01a1d018-0ec0-700d-ad32-732bfc11cd28	\N	cli	\\xef10c2b4e0d84d6bcd89ab4c182eda0e4bb0cf0985e1dce990fe02d93ca509bc	\N	\\x457ee8ce7703a9b6fb2c09d4125e9c53b3cc7da0cb811c6d01b4cbf11e93854e	\\x4d18e7af520f378854d738eeb50af78d171e13aa65123c8221dfc902cbd3a4dc
file:01a1d018-0ec0-700d-ad32-732bfc11cd28	7	1794561300000	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-asked	concern	01a1d018-0ec0-700d-ad32-732bfc11cd28	\N	cli	\\x59ee3805d8f4711398c8cd8dea4fe88fe7f0f6ab14d56f699b96d4b0f757951c	\N	\\x4d18e7af520f378854d738eeb50af78d171e13aa65123c8221dfc902cbd3a4dc	\\x3975d371722316c848dacbf0ace98054efb31b239969eb6c8b9a59164983d98e
file:01a1d46b-d880-7d6f-91fc-845477704893	1	1794565200000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	draft-opened	concern	01a1d46b-d880-7d6f-91fc-845477704893	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x53faed39c6a7875d307ff2f159141904f2bb1308b5c934da5ecd04af411c272f
file:01a1d46b-d880-7d6f-91fc-845477704893	2	1794565280000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	record-added	record	01a1d46d-1100-7cd0-b8c7-525d83f7be46	\N	cli	\N	\N	\\x53faed39c6a7875d307ff2f159141904f2bb1308b5c934da5ecd04af411c272f	\\x1bea6410b419e2cf07baf77f1b8224863a351a5a369fb44ac8ed9d66978464e1
file:01a1d46b-d880-7d6f-91fc-845477704893	3	1794565280000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	record-added	record	01a1d46d-1100-7d12-957c-7d6482d12ef2	\N	cli	\N	\N	\\x1bea6410b419e2cf07baf77f1b8224863a351a5a369fb44ac8ed9d66978464e1	\\x15ebe329a3d737793fcc7b55816bca194067af6a399a0de1b2fd6deff2d1f5c8
file:01a1d46b-d880-7d6f-91fc-845477704893	4	1794565280000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	link-added	link	01a1d46d-1100-7aa9-be0a-b9549640b724	\N	cli	\N	\N	\\x15ebe329a3d737793fcc7b55816bca194067af6a399a0de1b2fd6deff2d1f5c8	\\x877fd10abe98ed97945180171183ddc4acd67f40c8527ccb5731104a98af2c07
file:01a1d46b-d880-7d6f-91fc-845477704893	5	1794565280000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	concern-sent	concern	01a1d46b-d880-7d6f-91fc-845477704893	\N	cli	\N	\N	\\x877fd10abe98ed97945180171183ddc4acd67f40c8527ccb5731104a98af2c07	\\x5c69b7527a3d5b0bb053decbfbc20cefb9e47f60fffb9d8b505577391fafbaa5
file:01a1d46b-d880-7d6f-91fc-845477704893	6	1794567900000	01a22cad-2c09-7d09-b57e-d13996a56e91	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-acknowledged	concern	01a1d46b-d880-7d6f-91fc-845477704893	\N	cli	\\x418852a05c7067edca88cce36c127bba4bf9ee940b5e44f9056b53ebaad2c71f	\N	\\x5c69b7527a3d5b0bb053decbfbc20cefb9e47f60fffb9d8b505577391fafbaa5	\\x574a38e209351ca76bf385a4e39387a77ad58183d279659f05590f05c9473c61
file:01a1d018-0ec0-700d-ad32-732bfc11cd28	8	1794571500000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	concern-answered	concern	01a1d018-0ec0-700d-ad32-732bfc11cd28	\N	cli	\\xb124fcccd0271b262781ab3f7ae5fb56e9332082dbb1b597b8126742ae72310e	\N	\\x3975d371722316c848dacbf0ace98054efb31b239969eb6c8b9a59164983d98e	\\x98eee7db0afe94a97e7d23a538ecb2fb1ab23ddfc2c7b1c702b664ab92b437f4
file:01a1d46b-d880-7d6f-91fc-845477704893	7	1794583800000	01a22cad-2c09-7d09-b57e-d13996a56e91	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-accepted	concern	01a1d46b-d880-7d6f-91fc-845477704893	\N	cli	\\xea5d471c2be4151a9f540ae240d4f00e00af7f6dc0ae3129cf24e415b53941a4	\N	\\x574a38e209351ca76bf385a4e39387a77ad58183d279659f05590f05c9473c61	\\xe9749beebf5c55e8d766609eaca2780e3d98d996feeb43f440cf3616dd69da57
file:01a1d018-0ec0-700d-ad32-732bfc11cd28	9	1794822600000	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-acknowledged	concern	01a1d018-0ec0-700d-ad32-732bfc11cd28	\N	cli	\\x9cd357a65e802e9c711e21208813a1f27d041668eca7517a73ef3db56692f4b6	\N	\\x98eee7db0afe94a97e7d23a538ecb2fb1ab23ddfc2c7b1c702b664ab92b437f4	\\xe24eb0929cd37e7dfbbfaaed5ea15fd311bae761860a9e4272435289d43e3e31
file:01a1d018-0ec0-700d-ad32-732bfc11cd28	10	1794823200000	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-accepted	concern	01a1d018-0ec0-700d-ad32-732bfc11cd28	\N	cli	\\x58080eacb167247b0a092511b2446ce517f47a4f228cd707ac64dd04fcaff95b	\N	\\xe24eb0929cd37e7dfbbfaaed5ea15fd311bae761860a9e4272435289d43e3e31	\\x91e1c4fbc66b137715a7ec36cfbde3297411e27fd734a9c3f1e1ea90b391e470
file:01a1e455-f140-70ad-a755-2948d2ad64ec	1	1794832200000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	draft-opened	concern	01a1e455-f140-70ad-a755-2948d2ad64ec	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xa16b5e974d0974667a648247bd59dbe58c7f97de3482e2d560876a3605e63567
file:01a1e455-f140-70ad-a755-2948d2ad64ec	2	1794832260000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	source-sealed	source	01a1e456-dba0-7fe7-828a-31ea2326aa14	\N	cli	\N	\N	\\xa16b5e974d0974667a648247bd59dbe58c7f97de3482e2d560876a3605e63567	\\xb3c29219b5fe118059392c8cd86a29a9a75572fae34ff84cc90ba439f3768f19
file:01a1e455-f140-70ad-a755-2948d2ad64ec	3	1794832280000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	record-added	record	01a1e457-29c0-774b-a50a-0dc4f1eeba8c	\N	cli	\N	\N	\\xb3c29219b5fe118059392c8cd86a29a9a75572fae34ff84cc90ba439f3768f19	\\x0f77e5823b8b852a90f2f92809fb2f877b0231ce9231fdd06173de4778158079
file:01a1e455-f140-70ad-a755-2948d2ad64ec	4	1794832280000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	record-added	record	01a1e457-29c0-7292-9142-9a6db97d0611	\N	cli	\N	\N	\\x0f77e5823b8b852a90f2f92809fb2f877b0231ce9231fdd06173de4778158079	\\x7eb1750699d7886c4eb7adc2ab463475d4b87d2c28b06a089b817135df270027
file:01a1e455-f140-70ad-a755-2948d2ad64ec	5	1794832280000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	link-added	link	01a1e457-29c0-7393-8764-7d732f7a8c8a	\N	cli	\N	\N	\\x7eb1750699d7886c4eb7adc2ab463475d4b87d2c28b06a089b817135df270027	\\xb0e87a219508014dbddf39a1889ce3b6d6c2fb5924b4c615389ae9433f51c172
file:01a1e455-f140-70ad-a755-2948d2ad64ec	6	1794832280000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	concern-sent	concern	01a1e455-f140-70ad-a755-2948d2ad64ec	\N	cli	\N	\N	\\xb0e87a219508014dbddf39a1889ce3b6d6c2fb5924b4c615389ae9433f51c172	\\x04f5552339bcf570552e0ebf3e2f3988d0a5611143d5e9cb5a61b785913e700e
file:01a1e455-f140-70ad-a755-2948d2ad64ec	7	1794833400000	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-acknowledged	concern	01a1e455-f140-70ad-a755-2948d2ad64ec	\N	cli	\\x5d0802979e50bc236e11f00a95243d64f22cbd52087eef906edb2339c505146b	\N	\\x04f5552339bcf570552e0ebf3e2f3988d0a5611143d5e9cb5a61b785913e700e	\\xf7134ab5dffa456c4d53a98669c03bb15ce11a9c1651ea9a8b5fd817b1db44fa
file:01a1e503-e480-7433-a13c-8a3ac0a1eb03	1	1794843600000	01a22cad-2642-7d23-8a49-a1c49d57a7fe	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	draft-opened	concern	01a1e503-e480-7433-a13c-8a3ac0a1eb03	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x558529741d88cc795e035f3bb087e9faf483ba897a3e1e6414f9d867b1335a2a
file:01a1e503-e480-7433-a13c-8a3ac0a1eb03	2	1794843680000	01a22cad-2642-7d23-8a49-a1c49d57a7fe	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	record-added	record	01a1e505-1d00-75c2-9f28-863e41f7e8b7	\N	cli	\N	\N	\\x558529741d88cc795e035f3bb087e9faf483ba897a3e1e6414f9d867b1335a2a	\\x133878118eb57afb3d0bcc45575602deff88f3d59fd06068aba2001eb3154ad0
file:01a1e503-e480-7433-a13c-8a3ac0a1eb03	3	1794843680000	01a22cad-2642-7d23-8a49-a1c49d57a7fe	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	concern-sent	concern	01a1e503-e480-7433-a13c-8a3ac0a1eb03	\N	cli	\N	\N	\\x133878118eb57afb3d0bcc45575602deff88f3d59fd06068aba2001eb3154ad0	\\x479b69f510d2d055bc41109b9d1620673873ed114edd57d1b970774327c11a18
file:01a1e503-e480-7433-a13c-8a3ac0a1eb03	4	1794845100000	01a22cad-2c09-7d09-b57e-d13996a56e91	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-acknowledged	concern	01a1e503-e480-7433-a13c-8a3ac0a1eb03	\N	cli	\\x26d7c61f1129a764ed789c2587282a0c3152de944074b480745d2781b534eb30	\N	\\x479b69f510d2d055bc41109b9d1620673873ed114edd57d1b970774327c11a18	\\x38a80c4fd14aef51bf3ff81bbd729fe16b4e9db722d53b7206217ba9e2366901
file:01a1e455-f140-70ad-a755-2948d2ad64ec	8	1794907800000	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-accepted	concern	01a1e455-f140-70ad-a755-2948d2ad64ec	\N	cli	\\x2dc45ac9d2b0dc22ce519516b6659bad6250973cb42c9de2369a25ad8c7bf51e	\N	\\xf7134ab5dffa456c4d53a98669c03bb15ce11a9c1651ea9a8b5fd817b1db44fa	\\x606bca489818c4fd7a7acf4364c7faf51d81a819542c13db52307f9ac07fe3c7
file:01a1e503-e480-7433-a13c-8a3ac0a1eb03	5	1794913200000	01a22cad-2c09-7d09-b57e-d13996a56e91	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-closed	concern	01a1e503-e480-7433-a13c-8a3ac0a1eb03	\N	cli	\\x77a5a14813032d6f74bb7b6aba118449233db9540fbcafb421140fac98eeb760	\N	\\x38a80c4fd14aef51bf3ff81bbd729fe16b4e9db722d53b7206217ba9e2366901	\\x7f6f945148f8e2f4bef7689ab7ff1e4e387c4929e71a0a7c39cb608e8e18f596
file:01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	1	1794936000000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	draft-opened	concern	01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x8586d4e8001f059caa393ab43dbe3f0e641f0cc75ea44067e438c1d87c352ffd
file:01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	2	1794936080000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	record-added	record	01a1ea87-0680-7809-8dda-46b7c225e60b	\N	cli	\N	\N	\\x8586d4e8001f059caa393ab43dbe3f0e641f0cc75ea44067e438c1d87c352ffd	\\xd7e09b0a8cfe1862bc71663ea108a26b548c42d1758b9b7e7982a6e0c96a477f
file:01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	3	1794936080000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	record-added	record	01a1ea87-0680-7e3d-9ccb-895c0c020bf1	\N	cli	\N	\N	\\xd7e09b0a8cfe1862bc71663ea108a26b548c42d1758b9b7e7982a6e0c96a477f	\\xbdbd2c2ef37af4a54dadaa4712ca9043784310d92208d0ab3954febab84d59f2
file:01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	4	1794936080000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	link-added	link	01a1ea87-0680-7a63-b0a6-d8bffea4cb5e	\N	cli	\N	\N	\\xbdbd2c2ef37af4a54dadaa4712ca9043784310d92208d0ab3954febab84d59f2	\\x329876953c38f309733d7ca888609f182492c3559ea2806d1410343217e2604d
file:01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	5	1794936080000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	record-added	record	01a1ea87-0680-7c7a-9016-59e6c3afe266	\N	cli	\N	\N	\\x329876953c38f309733d7ca888609f182492c3559ea2806d1410343217e2604d	\\xea433f8a49203aa6b3b4544683c685b13267369a7cc8383c948b5fdd6e6a8b5e
file:01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	6	1794936080000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	link-added	link	01a1ea87-0680-7e52-9eaa-04a5de0c3f6b	\N	cli	\N	\N	\\xea433f8a49203aa6b3b4544683c685b13267369a7cc8383c948b5fdd6e6a8b5e	\\x5409eb3ec8fae9e367d2a98f40792ff6551944305b810223488229f7c2197296
file:01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	7	1794936080000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-sent	concern	01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	\N	cli	\N	\N	\\x5409eb3ec8fae9e367d2a98f40792ff6551944305b810223488229f7c2197296	\\xac1013cad8d8d1e2c479f6e196a42d9aa9929f62e60d24a514b99e9b645d7646
file:01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	8	1794936480000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	alert-recorded	concern	01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	\N	cli	\N	\N	\\xac1013cad8d8d1e2c479f6e196a42d9aa9929f62e60d24a514b99e9b645d7646	\\x7751b88c4b72b4531b2045d87ffbd67de4e992643a8443b5d179e0c3f1d566a3
file:01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	9	1794936960000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	alert-recorded	concern	01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	\N	cli	\N	\N	\\x7751b88c4b72b4531b2045d87ffbd67de4e992643a8443b5d179e0c3f1d566a3	\\x684cc60e801d673df870394b5d59d05a5f5e1d2f1935e8f759967bfbf6589124
file:01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	10	1794937680000	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-acknowledged	concern	01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	\N	cli	\\x92ad749ed76cc8d4cc31c9e643de4be3977766147e05ebfff29e016074200afc	\N	\\x684cc60e801d673df870394b5d59d05a5f5e1d2f1935e8f759967bfbf6589124	\\xe8e73c5518858db3d1f06ba0304445981270547ccc9e455656b67db1f4814799
file:01a1ede6-fa60-7bb5-8263-cc78213f831a	1	1794992700000	01a22cad-2642-7d23-8a49-a1c49d57a7fe	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	draft-opened	concern	01a1ede6-fa60-7bb5-8263-cc78213f831a	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xa5367f315defac8616484a11fbeaa1751755066d81ec6636296489bfec41c52c
file:01a1ede6-fa60-7bb5-8263-cc78213f831a	2	1794992780000	01a22cad-2642-7d23-8a49-a1c49d57a7fe	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	record-added	record	01a1ede8-32e0-7f19-9623-27823bde7d08	\N	cli	\N	\N	\\xa5367f315defac8616484a11fbeaa1751755066d81ec6636296489bfec41c52c	\\x17f3a4daae2e6a63435dd885515e061371bac5fd142a2f0e42e5f34b4003d718
file:01a1ede6-fa60-7bb5-8263-cc78213f831a	3	1794992780000	01a22cad-2642-7d23-8a49-a1c49d57a7fe	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	record-added	record	01a1ede8-32e0-7ae9-bdac-3bb245b82258	\N	cli	\N	\N	\\x17f3a4daae2e6a63435dd885515e061371bac5fd142a2f0e42e5f34b4003d718	\\xbf7001bb4e437590ea1d24052497ba58231c87739e78899ca504bd0f85d1ce7f
file:01a1ede6-fa60-7bb5-8263-cc78213f831a	4	1794992780000	01a22cad-2642-7d23-8a49-a1c49d57a7fe	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	link-added	link	01a1ede8-32e0-7285-ab5a-d228592916b0	\N	cli	\N	\N	\\xbf7001bb4e437590ea1d24052497ba58231c87739e78899ca504bd0f85d1ce7f	\\x4a645363243ce07109f22609bcabd8d42982753041460a8daf42ea9e50026bc2
file:01a1ede6-fa60-7bb5-8263-cc78213f831a	5	1794992780000	01a22cad-2642-7d23-8a49-a1c49d57a7fe	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	record-added	record	01a1ede8-32e0-71fd-ab86-9913da620b15	\N	cli	\N	\N	\\x4a645363243ce07109f22609bcabd8d42982753041460a8daf42ea9e50026bc2	\\x3f3cefa6ce4cb294968abc73b97e9bbc310b4b5073972b2b776bb7ac4755335e
file:01a1ede6-fa60-7bb5-8263-cc78213f831a	6	1794992780000	01a22cad-2642-7d23-8a49-a1c49d57a7fe	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	link-added	link	01a1ede8-32e0-7f41-85a4-f6d4b6da82e3	\N	cli	\N	\N	\\x3f3cefa6ce4cb294968abc73b97e9bbc310b4b5073972b2b776bb7ac4755335e	\\x76ad8c120b2a7ce04a28e6cef5eabb28eef6534a9d9ebe130dfc0fe67d1bff52
file:01a1ede6-fa60-7bb5-8263-cc78213f831a	7	1794992780000	01a22cad-2642-7d23-8a49-a1c49d57a7fe	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	concern-sent	concern	01a1ede6-fa60-7bb5-8263-cc78213f831a	\N	cli	\N	\N	\\x76ad8c120b2a7ce04a28e6cef5eabb28eef6534a9d9ebe130dfc0fe67d1bff52	\\x1d2d13f6867319b66af2aecce45fd9071ec8f0fe32adb914bcaf35550d8e6d21
file:01a1ede6-fa60-7bb5-8263-cc78213f831a	8	1794993120000	01a22cad-2642-7d23-8a49-a1c49d57a7fe	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	alert-recorded	concern	01a1ede6-fa60-7bb5-8263-cc78213f831a	\N	cli	\N	\N	\\x1d2d13f6867319b66af2aecce45fd9071ec8f0fe32adb914bcaf35550d8e6d21	\\x00fd7f38be90d5352ac85854f271cc04f0af968c0efa7cc30914feb9ae2637ec
file:01a1ede6-fa60-7bb5-8263-cc78213f831a	9	1794993600000	01a22cad-2642-7d23-8a49-a1c49d57a7fe	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	alert-recorded	concern	01a1ede6-fa60-7bb5-8263-cc78213f831a	\N	cli	\N	\N	\\x00fd7f38be90d5352ac85854f271cc04f0af968c0efa7cc30914feb9ae2637ec	\\xda3ab82698a0efd35ca57621417e4ac7ef025ac665723ad31dc23bb7c64d17ec
file:01a1ede6-fa60-7bb5-8263-cc78213f831a	10	1794994320000	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-acknowledged	concern	01a1ede6-fa60-7bb5-8263-cc78213f831a	\N	cli	\\xb8582ca7426ad1be3b5ccd13c70805cbb2042ca95c3dd86c7c8fd5c6d16c8142	\N	\\xda3ab82698a0efd35ca57621417e4ac7ef025ac665723ad31dc23bb7c64d17ec	\\x87f76482235808ccf3318f6fb02c7747d3302b35d7d71e22a7d7334889919658
file:01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	11	1794994800000	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-accepted	concern	01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	\N	cli	\\xb3d425f85f4567d35c3079e80b4e61ddf25d98a0b2a5f054b2af4ff10edd2880	\N	\\xe8e73c5518858db3d1f06ba0304445981270547ccc9e455656b67db1f4814799	\\x352d4c432f084400bebefa463cff8f43e629b7c721b2ab6360cf2432b13f61d1
file:01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	12	1794996120000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	alert-followed-up	concern	01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	\N	cli	\N	\N	\\x352d4c432f084400bebefa463cff8f43e629b7c721b2ab6360cf2432b13f61d1	\\x8ad2e11094c35d85eecea96f63115aaa80856c58a5a20ff108164caf1f217796
file:01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	13	1794996600000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	alert-followed-up	concern	01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	\N	cli	\N	\N	\\x8ad2e11094c35d85eecea96f63115aaa80856c58a5a20ff108164caf1f217796	\\x2478a38a6191425659625c37dd7165bb25a71352b4bae5527ae397f547357a7d
file:01a1ede6-fa60-7bb5-8263-cc78213f831a	11	1795000500000	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-accepted	concern	01a1ede6-fa60-7bb5-8263-cc78213f831a	\N	cli	\\x616af3170fec442ebbbd085e2f8853db4f345fd302b41b016e371edffd5a705f	\N	\\x87f76482235808ccf3318f6fb02c7747d3302b35d7d71e22a7d7334889919658	\\x161c7914d7586f14752e4f21e648d1578d487bac15e8715406281b924ada1848
file:01a1ef6c-13c0-70da-ac94-ea16f6adc17d	1	1795018200000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	draft-opened	concern	01a1ef6c-13c0-70da-ac94-ea16f6adc17d	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xc521ca760e78f64d7c26d562da4bb759a17c81a30df381602bcd454922f76f3c
file:01a1ef6c-13c0-70da-ac94-ea16f6adc17d	2	1795018280000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	record-added	record	01a1ef6d-4c40-7b8e-9b7c-306514ad2b0c	\N	cli	\N	\N	\\xc521ca760e78f64d7c26d562da4bb759a17c81a30df381602bcd454922f76f3c	\\xf887217342bcc63e75d0a5c34c8600ed129333615279c90c3bef5e64d7663a11
file:01a1ef6c-13c0-70da-ac94-ea16f6adc17d	3	1795018280000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	record-added	record	01a1ef6d-4c40-717a-ac48-cedba3ee43c8	\N	cli	\N	\N	\\xf887217342bcc63e75d0a5c34c8600ed129333615279c90c3bef5e64d7663a11	\\x0421eaa2ea6d00cd52ed55b63705215ccff030623e703bce77da3ee61cb97d16
file:01a1ef6c-13c0-70da-ac94-ea16f6adc17d	4	1795018280000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	link-added	link	01a1ef6d-4c40-7687-885b-a7d2adf14fb7	\N	cli	\N	\N	\\x0421eaa2ea6d00cd52ed55b63705215ccff030623e703bce77da3ee61cb97d16	\\xe770b85dc1c3d9edb99099ca7f8412ad7451d0b433e09fb391c188f791ed7b6c
file:01a1ef6c-13c0-70da-ac94-ea16f6adc17d	5	1795018280000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	record-added	record	01a1ef6d-4c40-7e9e-8f4a-a36b20740963	\N	cli	\N	\N	\\xe770b85dc1c3d9edb99099ca7f8412ad7451d0b433e09fb391c188f791ed7b6c	\\xbe277db30741801a98fea916d98bf04ab71a9e99a915bf5107bbcd65684a97cb
file:01a1ef6c-13c0-70da-ac94-ea16f6adc17d	6	1795018280000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	link-added	link	01a1ef6d-4c40-7059-baf9-18555590bb56	\N	cli	\N	\N	\\xbe277db30741801a98fea916d98bf04ab71a9e99a915bf5107bbcd65684a97cb	\\x7feb788b4d5da8ac947d9cdae18ad73261bf9002af8531effc3a7a6a47445611
file:01a1ef6c-13c0-70da-ac94-ea16f6adc17d	7	1795018280000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-sent	concern	01a1ef6c-13c0-70da-ac94-ea16f6adc17d	\N	cli	\N	\N	\\x7feb788b4d5da8ac947d9cdae18ad73261bf9002af8531effc3a7a6a47445611	\\xf31d79d7812828dd0a32093de675a832005d59bfd7456b7c7299026603a24073
file:01a1ede6-fa60-7bb5-8263-cc78213f831a	12	1795018800000	01a22cad-2642-7d23-8a49-a1c49d57a7fe	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	alert-followed-up	concern	01a1ede6-fa60-7bb5-8263-cc78213f831a	\N	cli	\N	\N	\\x161c7914d7586f14752e4f21e648d1578d487bac15e8715406281b924ada1848	\\x5644b506cbda4d750582b3774beb46f66335473c6196cad6a40d6bcafbe4136c
file:01a1ede6-fa60-7bb5-8263-cc78213f831a	13	1795019280000	01a22cad-2642-7d23-8a49-a1c49d57a7fe	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	alert-followed-up	concern	01a1ede6-fa60-7bb5-8263-cc78213f831a	\N	cli	\N	\N	\\x5644b506cbda4d750582b3774beb46f66335473c6196cad6a40d6bcafbe4136c	\\x388032ecbf82eb8efa3c528b6734ba826704838a7f9ae18c2ac1241f3b1ee580
file:01a1ef6c-13c0-70da-ac94-ea16f6adc17d	8	1795020300000	01a22cad-2c09-7d09-b57e-d13996a56e91	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-acknowledged	concern	01a1ef6c-13c0-70da-ac94-ea16f6adc17d	\N	cli	\\xe9078181f333dc6a2f2c7605936bfef50d92654f3507a2f93f9741faec6d3477	\N	\\xf31d79d7812828dd0a32093de675a832005d59bfd7456b7c7299026603a24073	\\x666f3df41cec25dc94a80711eac45d37c293ab8a3fdd9e1ee5c5f1e52ea32e8d
file:01a1ef6c-13c0-70da-ac94-ea16f6adc17d	9	1795084200000	01a22cad-2c09-7d09-b57e-d13996a56e91	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-accepted	concern	01a1ef6c-13c0-70da-ac94-ea16f6adc17d	\N	cli	\\xa352c47f8dedc9daebeb051ccfb48bf0ef15acf0a13af821f0c6c48b386061e0	\N	\\x666f3df41cec25dc94a80711eac45d37c293ab8a3fdd9e1ee5c5f1e52ea32e8d	\\x70b43d3a635e0d14ec8482dab012fd4775411acf42ef1c7c2e9c2016977565d2
file:01a1f3f2-3820-7967-aba1-125aef58bc5e	1	1795094100000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	draft-opened	concern	01a1f3f2-3820-7967-aba1-125aef58bc5e	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xaf51cfb848ae7751297bdc18f3fd5391432a67ad9cb637d251d3e0c9b45239a9
file:01a1f3f2-3820-7967-aba1-125aef58bc5e	2	1795094180000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	record-added	record	01a1f3f3-70a0-7cd2-a387-958d6dcde342	\N	cli	\N	\N	\\xaf51cfb848ae7751297bdc18f3fd5391432a67ad9cb637d251d3e0c9b45239a9	\\xb1297ed4473a45e39250cb2e3f00958a328a0ca7ca32003ec7d95fb22efcf0c0
file:01a1f3f2-3820-7967-aba1-125aef58bc5e	3	1795094180000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	record-added	record	01a1f3f3-70a0-7452-89ff-48ef26d2eb0d	\N	cli	\N	\N	\\xb1297ed4473a45e39250cb2e3f00958a328a0ca7ca32003ec7d95fb22efcf0c0	\\xd3869c16e21f6a0b042ce3a792eb3bc3ebf1825e4e64fff8cea14e3a662bcf5d
file:01a1f3f2-3820-7967-aba1-125aef58bc5e	4	1795094180000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	link-added	link	01a1f3f3-70a0-7c68-8fa2-eb780651f49f	\N	cli	\N	\N	\\xd3869c16e21f6a0b042ce3a792eb3bc3ebf1825e4e64fff8cea14e3a662bcf5d	\\x055e40d5cf0d4dff6be7f0c3702aaf40c6c337d1ddeae3682a926c45b2863071
file:01a1f3f2-3820-7967-aba1-125aef58bc5e	5	1795094180000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	concern-sent	concern	01a1f3f2-3820-7967-aba1-125aef58bc5e	\N	cli	\N	\N	\\x055e40d5cf0d4dff6be7f0c3702aaf40c6c337d1ddeae3682a926c45b2863071	\\xde2d4707ab922118a97b8e260d2dee56af0dcdfdacd7c35efb8183564be615fc
file:01a1f3f2-3820-7967-aba1-125aef58bc5e	6	1795096200000	01a22cad-2c09-7d09-b57e-d13996a56e91	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-acknowledged	concern	01a1f3f2-3820-7967-aba1-125aef58bc5e	\N	cli	\\xe1156d7c5e38a6d64a0779f3afcbf92abd5c2771896a4fdc055d3dbe7c46436f	\N	\\xde2d4707ab922118a97b8e260d2dee56af0dcdfdacd7c35efb8183564be615fc	\\x3cb477a0897e9caa238d1d36b87647e207f092e9fc1767657cb344b7b9e6e8a6
file:01a1f3f2-3820-7967-aba1-125aef58bc5e	7	1795096800000	01a22cad-2c09-7d09-b57e-d13996a56e91	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-asked	concern	01a1f3f2-3820-7967-aba1-125aef58bc5e	\N	cli	\\x6baf3d23ab567b37ce8afdd91ed67aa382ef5c24b789571a2d57e7b5db229239	\N	\\x3cb477a0897e9caa238d1d36b87647e207f092e9fc1767657cb344b7b9e6e8a6	\\xede1019398b771c13dc48c7ecc267b1a50e15a26cb75daec1ca01fc17f694c55
file:01a1f4fb-b8e0-7595-9996-5974491f552b	1	1795111500000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	draft-opened	concern	01a1f4fb-b8e0-7595-9996-5974491f552b	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x723f705c256fba98cda3d746e83b0e8eca32471b72b79802e23702051ab52851
file:01a1f4fb-b8e0-7595-9996-5974491f552b	2	1795111580000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	record-added	record	01a1f4fc-f160-753a-ae6b-9d5a7a2e9791	\N	cli	\N	\N	\\x723f705c256fba98cda3d746e83b0e8eca32471b72b79802e23702051ab52851	\\x74892f2918b3bf3f2756de56cf67ae9d4b499fa2a222c9f55d029a5d75367696
file:01a1f4fb-b8e0-7595-9996-5974491f552b	3	1795111580000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	record-added	record	01a1f4fc-f160-7ea1-b478-eb39f37db423	\N	cli	\N	\N	\\x74892f2918b3bf3f2756de56cf67ae9d4b499fa2a222c9f55d029a5d75367696	\\xc292df47c75471b837e2a19abb9b6fee2b778a56cc5d48217b47ff155a809ba8
file:01a1f4fb-b8e0-7595-9996-5974491f552b	4	1795111580000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	link-added	link	01a1f4fc-f160-733c-bf29-f3911c56f6db	\N	cli	\N	\N	\\xc292df47c75471b837e2a19abb9b6fee2b778a56cc5d48217b47ff155a809ba8	\\xe1e0d49da2c62f6c275fd0067a153f98f956f5fd482f78ecff0cd332f75b2ad1
file:01a1f4fb-b8e0-7595-9996-5974491f552b	5	1795111580000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	record-added	record	01a1f4fc-f160-772a-b567-8accf5e88de1	\N	cli	\N	\N	\\xe1e0d49da2c62f6c275fd0067a153f98f956f5fd482f78ecff0cd332f75b2ad1	\\x206c9729e633c63051d5627d36cd99f0db0bc1fffc239f0e417fc6fa5c4cdf4b
file:01a1f4fb-b8e0-7595-9996-5974491f552b	6	1795111580000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	link-added	link	01a1f4fc-f160-72e1-a876-ccae404aa8e8	\N	cli	\N	\N	\\x206c9729e633c63051d5627d36cd99f0db0bc1fffc239f0e417fc6fa5c4cdf4b	\\x9ad325a1c8e20a675ba825e13e2e7bd80f66e3824f8ed014bc39388792442c6b
file:01a1f4fb-b8e0-7595-9996-5974491f552b	7	1795111580000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-sent	concern	01a1f4fb-b8e0-7595-9996-5974491f552b	\N	cli	\N	\N	\\x9ad325a1c8e20a675ba825e13e2e7bd80f66e3824f8ed014bc39388792442c6b	\\x87df2a49ec6d22394eba37b430924846a8d799ac97e2b8545ed941306e081157
file:01a1f5f7-7e00-714f-876c-e293c81d846d	1	1795128000000	01a22cad-2c09-7d09-b57e-d13996a56e91	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	draft-opened	concern	01a1f5f7-7e00-714f-876c-e293c81d846d	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x4b6d49f9a9d9d9320452f6c60bc7e197713d39388f2d2b735ce1303bebe6215f
file:01a1f5f7-7e00-714f-876c-e293c81d846d	2	1795128080000	01a22cad-2c09-7d09-b57e-d13996a56e91	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	record-added	record	01a1f5f8-b680-7fce-b5e5-9e9e88d22373	\N	cli	\N	\N	\\x4b6d49f9a9d9d9320452f6c60bc7e197713d39388f2d2b735ce1303bebe6215f	\\x6243b7ff22970d65cb9ed2f1b2c61438062118b12ad9056b41f9a93421004caa
file:01a1f5f7-7e00-714f-876c-e293c81d846d	3	1795128080000	01a22cad-2c09-7d09-b57e-d13996a56e91	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	record-added	record	01a1f5f8-b680-7a3c-b88a-3a9d78c60d84	\N	cli	\N	\N	\\x6243b7ff22970d65cb9ed2f1b2c61438062118b12ad9056b41f9a93421004caa	\\x4d1e2ccf6613aa91aa2ca663d74660e544fdef75e89a260f49ec0aef38ee805e
file:01a1f5f7-7e00-714f-876c-e293c81d846d	4	1795128080000	01a22cad-2c09-7d09-b57e-d13996a56e91	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	link-added	link	01a1f5f8-b680-79e5-8334-820ddc36fe59	\N	cli	\N	\N	\\x4d1e2ccf6613aa91aa2ca663d74660e544fdef75e89a260f49ec0aef38ee805e	\\x4714c3281a4544c867f1d623636a9fcbfabe06c00a914329f832b18131378eec
file:01a1f5f7-7e00-714f-876c-e293c81d846d	5	1795128080000	01a22cad-2c09-7d09-b57e-d13996a56e91	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-sent	concern	01a1f5f7-7e00-714f-876c-e293c81d846d	\N	cli	\N	\N	\\x4714c3281a4544c867f1d623636a9fcbfabe06c00a914329f832b18131378eec	\\x8522280ad018328078b7c6ed76cb4232cd5ec38d8fc8a361eb49bc1572e2f083
file:01a1f5f7-7e00-714f-876c-e293c81d846d	6	1795128080000	\N	\N	\N	\N		concern-escalated	concern	01a1f5f7-7e00-714f-876c-e293c81d846d	\N	job	\\x957ffc312df0717e5c7ab86d87fe8c4e2bbdf12ac0676269866c43f1cb49a7b4	\N	\\x8522280ad018328078b7c6ed76cb4232cd5ec38d8fc8a361eb49bc1572e2f083	\\x897a2e49d2b2d2a89c522cdd37e32736ecdb5a47ff7818b16e7e77583b17893a
file:01a1f5f7-7e00-714f-876c-e293c81d846d	7	1795128300000	01a22cad-2c09-7d09-b57e-d13996a56e91	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	alert-recorded	concern	01a1f5f7-7e00-714f-876c-e293c81d846d	\N	cli	\N	\N	\\x897a2e49d2b2d2a89c522cdd37e32736ecdb5a47ff7818b16e7e77583b17893a	\\x298daa31549699bc6a58f124e4c19df4d65a23e536d0b1b560a979a70b1efac8
file:01a1f5f7-7e00-714f-876c-e293c81d846d	8	1795128900000	01a22cad-2c09-7d09-b57e-d13996a56e91	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	alert-recorded	concern	01a1f5f7-7e00-714f-876c-e293c81d846d	\N	cli	\N	\N	\\x298daa31549699bc6a58f124e4c19df4d65a23e536d0b1b560a979a70b1efac8	\\xa63f931a33121afd763b01840f4bc10eb5579f8d9b5000fd2836cbde37f1effd
file:01a1f5f7-7e00-714f-876c-e293c81d846d	9	1795129680000	01a22cad-2c09-7d09-b57e-d13996a56e91	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	alert-recorded	concern	01a1f5f7-7e00-714f-876c-e293c81d846d	\N	cli	\N	\N	\\xa63f931a33121afd763b01840f4bc10eb5579f8d9b5000fd2836cbde37f1effd	\\xaecb9841f37ef9ccbed260f94627e22e47e5bb0e6aeff16479eb88f950be5ba9
file:01a1f5f7-7e00-714f-876c-e293c81d846d	10	1795162200000	01a22cad-2dc4-7ea8-ae21-89a356ccddc6	supervisor	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-acknowledged	concern	01a1f5f7-7e00-714f-876c-e293c81d846d	\N	cli	\\xa35d7e1c6d9644430fcbd443af46895fda0c0ef7f9524a20f17e331e9dfe0782	\N	\\xaecb9841f37ef9ccbed260f94627e22e47e5bb0e6aeff16479eb88f950be5ba9	\\x1355806b3051678f9480694aa9a92c1a1a292eee4823523f3df4ea937bd01d6a
file:01a1f4fb-b8e0-7595-9996-5974491f552b	8	1795164000000	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-acknowledged	concern	01a1f4fb-b8e0-7595-9996-5974491f552b	\N	cli	\\x14352258048b47d177eafba7f59333a14ac1a352105a8ec6de8601f5d9f89192	\N	\\x87df2a49ec6d22394eba37b430924846a8d799ac97e2b8545ed941306e081157	\\x04d3e4a1b10ca7538c9b684d83884184b979f14061e9fcf2a36ec060ea64f06c
file:01a1f825-f6c0-7714-8e90-3aa903198306	1	1795164600000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	draft-opened	concern	01a1f825-f6c0-7714-8e90-3aa903198306	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x4e9a11a0a74502b329cd013da205de433434111df9a588ce22b4dbf85ae51855
file:01a1f825-f6c0-7714-8e90-3aa903198306	2	1795164680000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	record-added	record	01a1f827-2f40-7308-bbdf-938b6487cef9	\N	cli	\N	\N	\\x4e9a11a0a74502b329cd013da205de433434111df9a588ce22b4dbf85ae51855	\\xd52de25c6cb3fecb1794e18d6dae557843e5026e77a82a39caca02ad33b2ac1e
file:01a1f825-f6c0-7714-8e90-3aa903198306	3	1795164680000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	record-added	record	01a1f827-2f40-73d1-8f40-830dcf6ff462	\N	cli	\N	\N	\\xd52de25c6cb3fecb1794e18d6dae557843e5026e77a82a39caca02ad33b2ac1e	\\x9bcdaad7416a51bea40aae9be289ed71e96098acd683482ae1f5d0285944c9dc
file:01a1f825-f6c0-7714-8e90-3aa903198306	4	1795164680000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	link-added	link	01a1f827-2f40-73ee-a286-e02d0ee36d99	\N	cli	\N	\N	\\x9bcdaad7416a51bea40aae9be289ed71e96098acd683482ae1f5d0285944c9dc	\\x67db95de812dc7c41097a655244da3f6b4b6a08ba961496ac0432ff482303834
file:01a1f825-f6c0-7714-8e90-3aa903198306	5	1795164680000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	record-added	record	01a1f827-2f40-78a1-add1-106d06897351	\N	cli	\N	\N	\\x67db95de812dc7c41097a655244da3f6b4b6a08ba961496ac0432ff482303834	\\xf7a2c8d816e2233c01b9b7480a8860978231219ee98d890e6721a475fdc37a68
file:01a1f825-f6c0-7714-8e90-3aa903198306	6	1795164680000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	link-added	link	01a1f827-2f40-72bc-bf70-354480bf38d1	\N	cli	\N	\N	\\xf7a2c8d816e2233c01b9b7480a8860978231219ee98d890e6721a475fdc37a68	\\xe8362904626ae8a59a8d4e66e9cd410f42b4e96f0f957fb7aac417d1e8f28768
file:01a1f825-f6c0-7714-8e90-3aa903198306	7	1795164680000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	record-added	record	01a1f827-2f40-7f5c-b6a6-83edafc88b61	\N	cli	\N	\N	\\xe8362904626ae8a59a8d4e66e9cd410f42b4e96f0f957fb7aac417d1e8f28768	\\x3b3ccfe45b6dea7e37f2a395795480a1cbb10c038b1967adac3029e320ca3aa2
file:01a1f825-f6c0-7714-8e90-3aa903198306	8	1795164680000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	link-added	link	01a1f827-2f40-7c69-b5cd-decf028ceb9b	\N	cli	\N	\N	\\x3b3ccfe45b6dea7e37f2a395795480a1cbb10c038b1967adac3029e320ca3aa2	\\xd43bafe4994425ef4f85bafae2aadaa98abe06f65b99e48fd96d19059309bae1
file:01a1f825-f6c0-7714-8e90-3aa903198306	9	1795164680000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	concern-sent	concern	01a1f825-f6c0-7714-8e90-3aa903198306	\N	cli	\N	\N	\\xd43bafe4994425ef4f85bafae2aadaa98abe06f65b99e48fd96d19059309bae1	\\x2459c98b513b71513b106c7c4ca0e5baebb0025ae56ef4cdc02938c418fc15af
file:01a1f825-f6c0-7714-8e90-3aa903198306	10	1795165320000	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-acknowledged	concern	01a1f825-f6c0-7714-8e90-3aa903198306	\N	cli	\\xd215bb1ee781d975f5c5b06b9005c65399d5e92f643866cfa7383da79411ba9a	\N	\\x2459c98b513b71513b106c7c4ca0e5baebb0025ae56ef4cdc02938c418fc15af	\\x812ba8d59e0b89141f50bf086d0b25797aff9943342b500177f6e34de0e76f2e
file:01a1f5f7-7e00-714f-876c-e293c81d846d	11	1795165560000	01a22cad-2dc4-7ea8-ae21-89a356ccddc6	supervisor	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-accepted	concern	01a1f5f7-7e00-714f-876c-e293c81d846d	\N	cli	\\xe1c1b7ef4cf3cf81e6f8d1d24199543628ac2946ff5aa55b06642eb284c2eaeb	\N	\\x1355806b3051678f9480694aa9a92c1a1a292eee4823523f3df4ea937bd01d6a	\\x4617500b27376eaccb8f7f0485c68517dc9c3392f0ce0186aa22fa58db75fef0
file:01a1f825-f6c0-7714-8e90-3aa903198306	11	1795166040000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	alert-recorded	concern	01a1f825-f6c0-7714-8e90-3aa903198306	\N	cli	\N	\N	\\x812ba8d59e0b89141f50bf086d0b25797aff9943342b500177f6e34de0e76f2e	\\x27bfa90c22a501494a4c7335952f6e0c3bbb48956f873caf8f8298c5c8311304
file:01a1f825-f6c0-7714-8e90-3aa903198306	12	1795166460000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	alert-recorded	concern	01a1f825-f6c0-7714-8e90-3aa903198306	\N	cli	\N	\N	\\x27bfa90c22a501494a4c7335952f6e0c3bbb48956f873caf8f8298c5c8311304	\\xc222afe2d60b01b7803c6c14a9ad3550c9519df6a1cf7e217205befa7e69ff57
file:01a1f86f-34c0-78c4-9034-1d98115614bc	1	1795169400000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	draft-opened	concern	01a1f86f-34c0-78c4-9034-1d98115614bc	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x5c303e4443001e85e400088dbe2f8a3df3e52797986da12d0cc5a28bd725e364
file:01a1f86f-34c0-78c4-9034-1d98115614bc	2	1795169480000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	record-added	record	01a1f870-6d40-774b-b0ca-5f1d7e1e2bd5	\N	cli	\N	\N	\\x5c303e4443001e85e400088dbe2f8a3df3e52797986da12d0cc5a28bd725e364	\\xb2f8d50ac0cbe2801d59048eb1822cd7a824b37249df5f7979af5aa5a4e74e7f
file:01a1f86f-34c0-78c4-9034-1d98115614bc	3	1795169480000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	record-added	record	01a1f870-6d40-74fa-892e-bb9fcc1b49bf	\N	cli	\N	\N	\\xb2f8d50ac0cbe2801d59048eb1822cd7a824b37249df5f7979af5aa5a4e74e7f	\\xe9a1c9f856012e0a1644bcaa80da56fd69cb65587b70b69af965e2d74357163e
file:01a1f86f-34c0-78c4-9034-1d98115614bc	4	1795169480000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	link-added	link	01a1f870-6d40-786c-99b6-26ad2c13c80d	\N	cli	\N	\N	\\xe9a1c9f856012e0a1644bcaa80da56fd69cb65587b70b69af965e2d74357163e	\\x6a935f60dc64dd73e6e6106a4d22aa4361b6f6ed625540b29a82280a25e7c0ba
file:01a1f86f-34c0-78c4-9034-1d98115614bc	5	1795169480000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	record-added	record	01a1f870-6d40-781a-8b66-73a3bd7af5c2	\N	cli	\N	\N	\\x6a935f60dc64dd73e6e6106a4d22aa4361b6f6ed625540b29a82280a25e7c0ba	\\x2743cc96b6d6d79311a70c68a18662e8f8cf4f740570f1184a263c7e69e6d189
file:01a1f86f-34c0-78c4-9034-1d98115614bc	6	1795169480000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	link-added	link	01a1f870-6d40-7f2c-a105-3c111bbc8086	\N	cli	\N	\N	\\x2743cc96b6d6d79311a70c68a18662e8f8cf4f740570f1184a263c7e69e6d189	\\x30c9646d38ec22918ad4b0311ee31d2df442f35a9a6a7e1f2937767b8c35f495
file:01a1f86f-34c0-78c4-9034-1d98115614bc	7	1795169480000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-sent	concern	01a1f86f-34c0-78c4-9034-1d98115614bc	\N	cli	\N	\N	\\x30c9646d38ec22918ad4b0311ee31d2df442f35a9a6a7e1f2937767b8c35f495	\\xbfa1367977dc3382bddde772a8e23de68805861457bd2ca5eb1b66337aef0915
file:01a1f86f-34c0-78c4-9034-1d98115614bc	8	1795170300000	01a22cad-2c09-7d09-b57e-d13996a56e91	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-acknowledged	concern	01a1f86f-34c0-78c4-9034-1d98115614bc	\N	cli	\\x81a57f2c78196e0fe4b1968423dd770818b8406f97684616e0017e7c679d7d2f	\N	\\xbfa1367977dc3382bddde772a8e23de68805861457bd2ca5eb1b66337aef0915	\\x7008fe221b0df8928fb4f89b4fff9a04ae34577c1dcec1922f53da884528837d
file:01a1f5f7-7e00-714f-876c-e293c81d846d	12	1795170600000	01a22cad-2c09-7d09-b57e-d13996a56e91	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	alert-followed-up	concern	01a1f5f7-7e00-714f-876c-e293c81d846d	\N	cli	\N	\N	\\x4617500b27376eaccb8f7f0485c68517dc9c3392f0ce0186aa22fa58db75fef0	\\x900aaf2defc9f15b6b38de748bf1c94c877906460be4b0a82da7b9098a92f90d
file:01a1f5f7-7e00-714f-876c-e293c81d846d	13	1795170960000	01a22cad-2c09-7d09-b57e-d13996a56e91	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	alert-followed-up	concern	01a1f5f7-7e00-714f-876c-e293c81d846d	\N	cli	\N	\N	\\x900aaf2defc9f15b6b38de748bf1c94c877906460be4b0a82da7b9098a92f90d	\\xefecfcd3c8f24f212e1bfbc90ab4fc8248477b806eeee888f90b7951cdb33980
file:01a1f825-f6c0-7714-8e90-3aa903198306	13	1795171500000	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-accepted	concern	01a1f825-f6c0-7714-8e90-3aa903198306	\N	cli	\\x31ecca08a1770e4f6f25d0c06c44ec80656234856cea55c0323726c1701bb0ac	\N	\\xc222afe2d60b01b7803c6c14a9ad3550c9519df6a1cf7e217205befa7e69ff57	\\x7da85213cc4a96746a6624e92252258a6e9b5f8903619f2a78f84a84b3e24630
file:01a1f86f-34c0-78c4-9034-1d98115614bc	9	1795174200000	01a22cad-2c09-7d09-b57e-d13996a56e91	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-passed	concern	01a1f86f-34c0-78c4-9034-1d98115614bc	\N	cli	\\xee2a10a1eeabf7d35dc984be256e7fd2835928e114cd19df69e48d8515bff523	\N	\\x7008fe221b0df8928fb4f89b4fff9a04ae34577c1dcec1922f53da884528837d	\\x93e9850b02fcd19e38c7b91fce808a10bdb3ada41d082208d9b00a8281dd3f71
file:01a1f8d5-bec0-7a71-a494-227d41001a27	1	1795176120000	01a22cad-2642-7d23-8a49-a1c49d57a7fe	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	draft-opened	concern	01a1f8d5-bec0-7a71-a494-227d41001a27	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x61e3610446ac537eb49460eae9264e31730e82a2a6e2fdb589b784983e23999e
file:01a1f8d5-bec0-7a71-a494-227d41001a27	2	1795176200000	01a22cad-2642-7d23-8a49-a1c49d57a7fe	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	record-added	record	01a1f8d6-f740-73c9-b323-4e82d685db71	\N	cli	\N	\N	\\x61e3610446ac537eb49460eae9264e31730e82a2a6e2fdb589b784983e23999e	\\x82ddc831f5bcfb1e4ca75856c073c0e4fd36df7236008764d1dfc086b3ba0c0d
file:01a1f8d5-bec0-7a71-a494-227d41001a27	3	1795176200000	01a22cad-2642-7d23-8a49-a1c49d57a7fe	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	record-added	record	01a1f8d6-f740-7d02-8b37-9d74589afb6f	\N	cli	\N	\N	\\x82ddc831f5bcfb1e4ca75856c073c0e4fd36df7236008764d1dfc086b3ba0c0d	\\xedffa948f533f8248e5e38c86c9d73e2c1a45ce083ef90b57d2b302358bc334a
file:01a1f8d5-bec0-7a71-a494-227d41001a27	4	1795176200000	01a22cad-2642-7d23-8a49-a1c49d57a7fe	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	link-added	link	01a1f8d6-f740-78a1-ab8b-d1eafa42ef9a	\N	cli	\N	\N	\\xedffa948f533f8248e5e38c86c9d73e2c1a45ce083ef90b57d2b302358bc334a	\\xf81cc512d2522f62497be5f71a77b23c6f297e993c8b3583707a08198e177cf4
file:01a1f8d5-bec0-7a71-a494-227d41001a27	5	1795176200000	01a22cad-2642-7d23-8a49-a1c49d57a7fe	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	concern-sent	concern	01a1f8d5-bec0-7a71-a494-227d41001a27	\N	cli	\N	\N	\\xf81cc512d2522f62497be5f71a77b23c6f297e993c8b3583707a08198e177cf4	\\x16a0c04e9548f576db5bb628be33a14ce637843c3bddaa51b398992e8f099565
file:01a1f86f-34c0-78c4-9034-1d98115614bc	10	1795177200000	01a22cad-30b5-7cf7-bb39-3efee0baf8c7	police-triage	01a22cad-237a-7ab0-bd75-d459c95c69f2	\N	practice-copy	concern-acknowledged	concern	01a1f86f-34c0-78c4-9034-1d98115614bc	\N	cli	\\x5a551eef8f9345946cc6f87b1652348f2d7bf6d3d246d74ec36eeb7a7d063069	\N	\\x93e9850b02fcd19e38c7b91fce808a10bdb3ada41d082208d9b00a8281dd3f71	\\xe5c02c1455d9127e3369566e04f49838ef8e6986bb4b7282cd6cb5bd537ebf95
file:01a1f8d5-bec0-7a71-a494-227d41001a27	6	1795178700000	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-acknowledged	concern	01a1f8d5-bec0-7a71-a494-227d41001a27	\N	cli	\\xe4d0173759af36632a0166c9cf719db343bf0d0b71f7ac348db6ba9e40a03621	\N	\\x16a0c04e9548f576db5bb628be33a14ce637843c3bddaa51b398992e8f099565	\\x5285130afcab49bcc3942f13f4ce82e5e3b009491c3b9c37e066a1b40d3fdff8
file:01a1f90a-d880-78ed-a5b8-8a3cbfde729b	1	1795179600000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	draft-opened	concern	01a1f90a-d880-78ed-a5b8-8a3cbfde729b	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xd26d000f48de6e1586fdfd7b30f3b6a34f80f36faf90a00b1472f52db150ff92
file:01a1f90a-d880-78ed-a5b8-8a3cbfde729b	2	1795179680000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	record-added	record	01a1f90c-1100-7d7d-8a1f-c03e5c111d9c	\N	cli	\N	\N	\\xd26d000f48de6e1586fdfd7b30f3b6a34f80f36faf90a00b1472f52db150ff92	\\xa436bbd0c4fa8524f516aefdf7f2aeca810c3474e6dc491bf01c70f1f07fc28d
file:01a1f90a-d880-78ed-a5b8-8a3cbfde729b	3	1795179680000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	record-added	record	01a1f90c-1100-7e1b-b280-7e41d8adf044	\N	cli	\N	\N	\\xa436bbd0c4fa8524f516aefdf7f2aeca810c3474e6dc491bf01c70f1f07fc28d	\\xfc205f9c993a5f9553e475145228842052a6593c185a23e6f7a4040715df18e8
file:01a1f90a-d880-78ed-a5b8-8a3cbfde729b	4	1795179680000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	link-added	link	01a1f90c-1100-7818-8a49-02a6b0b0c420	\N	cli	\N	\N	\\xfc205f9c993a5f9553e475145228842052a6593c185a23e6f7a4040715df18e8	\\xc05f95729609ad7fe12a671d1856456c2963d5aa570c6c26552bea9491dc7cc1
file:01a1f90a-d880-78ed-a5b8-8a3cbfde729b	5	1795179680000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-sent	concern	01a1f90a-d880-78ed-a5b8-8a3cbfde729b	\N	cli	\N	\N	\\xc05f95729609ad7fe12a671d1856456c2963d5aa570c6c26552bea9491dc7cc1	\\x1eb1f682af853f6cc922516ca0a72a8b5123d398e907f4c4536244343f413ae6
file:01a1f90a-d880-78ed-a5b8-8a3cbfde729b	6	1795180080000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	alert-recorded	concern	01a1f90a-d880-78ed-a5b8-8a3cbfde729b	\N	cli	\N	\N	\\x1eb1f682af853f6cc922516ca0a72a8b5123d398e907f4c4536244343f413ae6	\\x90b76a74cbc264d6bb59de3b31ce62f9d97e256c3994a4f5aa5d47fdc9cab19e
file:01a1f90a-d880-78ed-a5b8-8a3cbfde729b	7	1795180500000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	alert-recorded	concern	01a1f90a-d880-78ed-a5b8-8a3cbfde729b	\N	cli	\N	\N	\\x90b76a74cbc264d6bb59de3b31ce62f9d97e256c3994a4f5aa5d47fdc9cab19e	\\x23f3e246821c7e70a4bb302bd85070c1a547fb4c1586323a84297112952140be
file:01a1f90a-d880-78ed-a5b8-8a3cbfde729b	8	1795181040000	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-acknowledged	concern	01a1f90a-d880-78ed-a5b8-8a3cbfde729b	\N	cli	\\x44921eba7c4729517921c4ff6aa83715c7ff6f2e1bffc9652ae7bcf945dab3dd	\N	\\x23f3e246821c7e70a4bb302bd85070c1a547fb4c1586323a84297112952140be	\\xdd571edd4860e9d3e0afa2bb9ee0d6f8f38d22f0a153a4cbc46a4c1e731caf3c
file:01a1f8d5-bec0-7a71-a494-227d41001a27	7	1795181700000	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	alert-recorded	concern	01a1f8d5-bec0-7a71-a494-227d41001a27	\N	cli	\N	\N	\\x5285130afcab49bcc3942f13f4ce82e5e3b009491c3b9c37e066a1b40d3fdff8	\\xdb9cda52966761644eef4a6587b05671d39e48d40ce33c1444721fc6ce169ec5
file:01a1f95d-3e40-75c9-a08c-c54c0c536696	1	1795185000000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	draft-opened	concern	01a1f95d-3e40-75c9-a08c-c54c0c536696	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x0d4181cc923f71c0ea95f662d92b15a94b7abac3bfefd7f954b8d53ee8460040
file:01a1f95d-3e40-75c9-a08c-c54c0c536696	2	1795185080000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	record-added	record	01a1f95e-76c0-7a04-91bc-d280106aa1e8	\N	cli	\N	\N	\\x0d4181cc923f71c0ea95f662d92b15a94b7abac3bfefd7f954b8d53ee8460040	\\x1b0a9468c9d9c58fbe7374c3d3bcfb44376b801b1a7ce549b4788ebcd8c8ad9a
file:01a1f95d-3e40-75c9-a08c-c54c0c536696	3	1795185080000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	record-added	record	01a1f95e-76c0-7e9d-8932-0371750f0574	\N	cli	\N	\N	\\x1b0a9468c9d9c58fbe7374c3d3bcfb44376b801b1a7ce549b4788ebcd8c8ad9a	\\xf2d2927434545b9023066a0ba547f65f507ac39fb30dadc8810cd456b459e9cb
file:01a1f95d-3e40-75c9-a08c-c54c0c536696	4	1795185080000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	link-added	link	01a1f95e-76c0-7f2e-98e6-04d0c9eb2b82	\N	cli	\N	\N	\\xf2d2927434545b9023066a0ba547f65f507ac39fb30dadc8810cd456b459e9cb	\\xf59ee2c65b9a972f05ba5f361e18e738d6c0d762af9c75784e96530f96730b9e
file:01a1f95d-3e40-75c9-a08c-c54c0c536696	5	1795185080000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-sent	concern	01a1f95d-3e40-75c9-a08c-c54c0c536696	\N	cli	\N	\N	\\xf59ee2c65b9a972f05ba5f361e18e738d6c0d762af9c75784e96530f96730b9e	\\x16e73d110f3814dc05a7195ea884278088a38876318cef11681d4db31350e9b4
file:01a1f95d-3e40-75c9-a08c-c54c0c536696	6	1795185840000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	alert-recorded	concern	01a1f95d-3e40-75c9-a08c-c54c0c536696	\N	cli	\N	\N	\\x16e73d110f3814dc05a7195ea884278088a38876318cef11681d4db31350e9b4	\\x2b20b21145a26614d4302ad24658dcdb6528fafe16b624a1270c3fb04329699f
file:01a1f95d-3e40-75c9-a08c-c54c0c536696	7	1795186320000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	alert-recorded	concern	01a1f95d-3e40-75c9-a08c-c54c0c536696	\N	cli	\N	\N	\\x2b20b21145a26614d4302ad24658dcdb6528fafe16b624a1270c3fb04329699f	\\x66036c9d0cef3d8ee8ed6af1286adbd98a9cca7c754fc25117dff8de8784246c
file:01a1f95d-3e40-75c9-a08c-c54c0c536696	8	1795187040000	01a22cad-2c09-7d09-b57e-d13996a56e91	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-acknowledged	concern	01a1f95d-3e40-75c9-a08c-c54c0c536696	\N	cli	\\xc03c1dbd1efee716f84649bcb8f27353e4f5b10723b382ae73df4a4de721cd2d	\N	\\x66036c9d0cef3d8ee8ed6af1286adbd98a9cca7c754fc25117dff8de8784246c	\\xa4c6c3cdd19e0b7fb068fe2a90b15d3e5cdc52e7c597c413d8c7afc0590a6f63
file:01a1f825-f6c0-7714-8e90-3aa903198306	14	1795188600000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	alert-followed-up	concern	01a1f825-f6c0-7714-8e90-3aa903198306	\N	cli	\N	\N	\\x7da85213cc4a96746a6624e92252258a6e9b5f8903619f2a78f84a84b3e24630	\\x93b7485f108c2f6ea20a325c1c985aa3ac4c111cc49c45430d9c6b1f92f19b1c
file:01a1f825-f6c0-7714-8e90-3aa903198306	15	1795189080000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	alert-followed-up	concern	01a1f825-f6c0-7714-8e90-3aa903198306	\N	cli	\N	\N	\\x93b7485f108c2f6ea20a325c1c985aa3ac4c111cc49c45430d9c6b1f92f19b1c	\\xe5020ea103876049be6ab35c86e796c392923970f5b7eb3a43271c5b0d3b1b16
file:01a1f90a-d880-78ed-a5b8-8a3cbfde729b	9	1795190760000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	alert-followed-up	concern	01a1f90a-d880-78ed-a5b8-8a3cbfde729b	\N	cli	\N	\N	\\xdd571edd4860e9d3e0afa2bb9ee0d6f8f38d22f0a153a4cbc46a4c1e731caf3c	\\x625d490ed5eb40283ae5ce7f78165d5c0d10ca42e6f5718c7787bcd290fc3038
file:01a1f90a-d880-78ed-a5b8-8a3cbfde729b	10	1795191120000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	alert-followed-up	concern	01a1f90a-d880-78ed-a5b8-8a3cbfde729b	\N	cli	\N	\N	\\x625d490ed5eb40283ae5ce7f78165d5c0d10ca42e6f5718c7787bcd290fc3038	\\x888913313948bac890be48d56188b3c981cde17f299efd8356ae42ba394c137c
file:01a1f90a-d880-78ed-a5b8-8a3cbfde729b	11	1795192200000	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	practitioner	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-close-proposed	concern	01a1f90a-d880-78ed-a5b8-8a3cbfde729b	\N	cli	\\x2f72bbb30d192e19c0d15b6f09cd2f80cfd1aa37ea59a81f3808abecf68a53d4	\N	\\x888913313948bac890be48d56188b3c981cde17f299efd8356ae42ba394c137c	\\xd7437b40bff6dd9b3eef8badc42b8e6013025387769bb1169579e127140426a8
file:01a1fa0b-3180-7131-8a88-922c1439b963	1	1795196400000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	draft-opened	concern	01a1fa0b-3180-7131-8a88-922c1439b963	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\xb2a7fbfa269b6228891f6e35d3dff99b3e23b4f7e575295718a9e9132932f1f6
file:01a1fa0b-3180-7131-8a88-922c1439b963	2	1795196480000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	record-added	record	01a1fa0c-6a00-7341-8395-fa840d02c75e	\N	cli	\N	\N	\\xb2a7fbfa269b6228891f6e35d3dff99b3e23b4f7e575295718a9e9132932f1f6	\\x72c758ce7cb13d1f57fa8e1e744e539ef4fad7389e531edd651ec8a2ca92b241
file:01a1fa0b-3180-7131-8a88-922c1439b963	3	1795196480000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	concern-sent	concern	01a1fa0b-3180-7131-8a88-922c1439b963	\N	cli	\N	\N	\\x72c758ce7cb13d1f57fa8e1e744e539ef4fad7389e531edd651ec8a2ca92b241	\\x7739ab6f49d868cef1f73e7f9a3f714c6464026da5fbad3938751ad5cb113d7b
file:01a1fa0b-3180-7131-8a88-922c1439b963	4	1795196480000	01a22cad-2836-709d-b433-baf3ad57ed34	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	block-set	user	01a22cad-2c09-7d09-b57e-d13996a56e91	\N	cli	\N	\N	\\x7739ab6f49d868cef1f73e7f9a3f714c6464026da5fbad3938751ad5cb113d7b	\\x20015d03256b90cd39aa69ec801e8109b9e6e17f21e3047c3e0180130950f287
file:01a1f95d-3e40-75c9-a08c-c54c0c536696	9	1795258920000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	alert-followed-up	concern	01a1f95d-3e40-75c9-a08c-c54c0c536696	\N	cli	\N	\N	\\xa4c6c3cdd19e0b7fb068fe2a90b15d3e5cdc52e7c597c413d8c7afc0590a6f63	\\xd651b4027a49c9fd1e30c5da5405b64b0c432abca003e7d07ee026951c294808
file:01a20016-6f40-7e42-afb3-22cf331d3648	1	1795297800000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	draft-opened	concern	01a20016-6f40-7e42-afb3-22cf331d3648	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x376ec7e1d5341a08e65ad0387805cd276c0034da31127573771ea0c92ed74ace
file:01a20016-6f40-7e42-afb3-22cf331d3648	2	1795297880000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	record-added	record	01a20017-a7c0-78b1-bbc5-4900975a5699	\N	cli	\N	\N	\\x376ec7e1d5341a08e65ad0387805cd276c0034da31127573771ea0c92ed74ace	\\xfdcce1c6a71eee0173a65e045da8f8c2ca947682f9e621a3b97c0ef86c17605f
file:01a20016-6f40-7e42-afb3-22cf331d3648	3	1795297880000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	record-added	record	01a20017-a7c0-798b-a231-925866d09ef4	\N	cli	\N	\N	\\xfdcce1c6a71eee0173a65e045da8f8c2ca947682f9e621a3b97c0ef86c17605f	\\xab4433e4c4a1feaa10216b94447c64c9ee6489dee528ff5028b313cee89018ee
file:01a20016-6f40-7e42-afb3-22cf331d3648	4	1795297880000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	link-added	link	01a20017-a7c0-7d4a-9865-0f64d11c8a97	\N	cli	\N	\N	\\xab4433e4c4a1feaa10216b94447c64c9ee6489dee528ff5028b313cee89018ee	\\x03fe40b7f8cb667b7195960e06d9675a4c1299ed62787ffb250b71aa7a3d950d
file:01a20016-6f40-7e42-afb3-22cf331d3648	5	1795297880000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	record-added	record	01a20017-a7c0-7398-bbc3-19c58a9b641e	\N	cli	\N	\N	\\x03fe40b7f8cb667b7195960e06d9675a4c1299ed62787ffb250b71aa7a3d950d	\\xd77e11a33749d79aa8618032f5e68b1687e0db8d6f0536388cd1cd046298add3
file:01a20016-6f40-7e42-afb3-22cf331d3648	6	1795297880000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	link-added	link	01a20017-a7c0-7c5f-98ec-22e41294327a	\N	cli	\N	\N	\\xd77e11a33749d79aa8618032f5e68b1687e0db8d6f0536388cd1cd046298add3	\\xeda64922e17ca7ad626dd6ebb20666388f816c717b4d84bd41d2039c1d1f0717
file:01a20016-6f40-7e42-afb3-22cf331d3648	7	1795297880000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	record-added	record	01a20017-a7c0-753a-9ebc-7df628b5abeb	\N	cli	\N	\N	\\xeda64922e17ca7ad626dd6ebb20666388f816c717b4d84bd41d2039c1d1f0717	\\x04bcde2e58c552f9a777c5adcc53ab9d5184f15821b613475453ab3a2d1f94a5
file:01a20016-6f40-7e42-afb3-22cf331d3648	8	1795297880000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	link-added	link	01a20017-a7c0-74ae-aef0-424bd2b75340	\N	cli	\N	\N	\\x04bcde2e58c552f9a777c5adcc53ab9d5184f15821b613475453ab3a2d1f94a5	\\x002b409989e58635e393737e2d7aa8e0a6f771da45bd53eaee5bf4d76b022cbe
file:01a20016-6f40-7e42-afb3-22cf331d3648	9	1795297880000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-sent	concern	01a20016-6f40-7e42-afb3-22cf331d3648	\N	cli	\N	\N	\\x002b409989e58635e393737e2d7aa8e0a6f771da45bd53eaee5bf4d76b022cbe	\\x581cd51dec2ef95e81ce6c4a903c9db38eaaa858230151702b310c2951c83705
file:01a20016-6f40-7e42-afb3-22cf331d3648	10	1795298700000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	alert-recorded	concern	01a20016-6f40-7e42-afb3-22cf331d3648	\N	cli	\N	\N	\\x581cd51dec2ef95e81ce6c4a903c9db38eaaa858230151702b310c2951c83705	\\xf403639a0634324d885030527e36eeb95b137444d6e896885cef5c7e8a12c249
file:01a20016-6f40-7e42-afb3-22cf331d3648	11	1795299300000	01a22cad-2998-7167-9767-fc542f65915d	reporter	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	alert-recorded	concern	01a20016-6f40-7e42-afb3-22cf331d3648	\N	cli	\N	\N	\\xf403639a0634324d885030527e36eeb95b137444d6e896885cef5c7e8a12c249	\\x23938e7d0261735fe01219acbdc784b4b132f21eb5b0767cb7aa05656fcbd5c5
file:01a2005f-ad40-7219-bb44-23e4a606805c	1	1795302600000	01a22cad-2642-7d23-8a49-a1c49d57a7fe	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	draft-opened	concern	01a2005f-ad40-7219-bb44-23e4a606805c	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x14143e5abbb39b59a2e6e5b11a298c698dc8958a1fff0a5f2316af7b7aa7185b
file:01a2005f-ad40-7219-bb44-23e4a606805c	2	1795302680000	01a22cad-2642-7d23-8a49-a1c49d57a7fe	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	record-added	record	01a20060-e5c0-7581-9857-41819fbba050	\N	cli	\N	\N	\\x14143e5abbb39b59a2e6e5b11a298c698dc8958a1fff0a5f2316af7b7aa7185b	\\x44199c0d690eb4100cdca19e3549dbba29f9fe14f59439b4cf50db31fb2b2ad7
file:01a2005f-ad40-7219-bb44-23e4a606805c	3	1795302680000	01a22cad-2642-7d23-8a49-a1c49d57a7fe	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	record-added	record	01a20060-e5c0-752e-85c8-2f97361de691	\N	cli	\N	\N	\\x44199c0d690eb4100cdca19e3549dbba29f9fe14f59439b4cf50db31fb2b2ad7	\\x3d8a4546c50603185d41104429992e64394e453a2890f125c3cdddd7c77dfe14
file:01a2005f-ad40-7219-bb44-23e4a606805c	4	1795302680000	01a22cad-2642-7d23-8a49-a1c49d57a7fe	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	link-added	link	01a20060-e5c0-7b2c-ad21-6957a1488e8a	\N	cli	\N	\N	\\x3d8a4546c50603185d41104429992e64394e453a2890f125c3cdddd7c77dfe14	\\x4af97d9314837880b77afa9921513b31d1ce8c2e803b4f2a481b1632bf2aa202
file:01a2005f-ad40-7219-bb44-23e4a606805c	5	1795302680000	01a22cad-2642-7d23-8a49-a1c49d57a7fe	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	record-added	record	01a20060-e5c0-7137-8d5b-90fabeb95cc0	\N	cli	\N	\N	\\x4af97d9314837880b77afa9921513b31d1ce8c2e803b4f2a481b1632bf2aa202	\\xf3aed3604b3f091b78d148963d9e5a87309a90bec854e091af8724f7baa93bb3
file:01a2005f-ad40-7219-bb44-23e4a606805c	6	1795302680000	01a22cad-2642-7d23-8a49-a1c49d57a7fe	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	link-added	link	01a20060-e5c0-7954-bb43-21106e871566	\N	cli	\N	\N	\\xf3aed3604b3f091b78d148963d9e5a87309a90bec854e091af8724f7baa93bb3	\\xec372c2968a4c47d8aa385b30784b38d4101f80e4a0e820773a8422e60dec8d0
file:01a2005f-ad40-7219-bb44-23e4a606805c	7	1795302680000	01a22cad-2642-7d23-8a49-a1c49d57a7fe	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	concern-sent	concern	01a2005f-ad40-7219-bb44-23e4a606805c	\N	cli	\N	\N	\\xec372c2968a4c47d8aa385b30784b38d4101f80e4a0e820773a8422e60dec8d0	\\x4bb9b78dabfa3f418f58fb4c0a8f9bed7969c3d156a2db6b484f3b5efad7cccf
file:01a20016-6f40-7e42-afb3-22cf331d3648	12	1795302680000	\N	\N	\N	\N		concern-escalated	concern	01a20016-6f40-7e42-afb3-22cf331d3648	\N	job	\\x5c4fe5e895d0beafe8d575a44ea20c5b5ca091396c1daa3c102b5d761afeca53	\N	\\x23938e7d0261735fe01219acbdc784b4b132f21eb5b0767cb7aa05656fcbd5c5	\\x2d335160209677f4413210bdf71d24f5bf3fde09becb654c64e52ad038e5dba8
file:01a2005f-ad40-7219-bb44-23e4a606805c	8	1795302680000	\N	\N	\N	\N		concern-escalated	concern	01a2005f-ad40-7219-bb44-23e4a606805c	\N	job	\\x2410dc979ec17f06efb52b7c0e5cee5f1902c7c8817f8e05c921e1e9da20168a	\N	\\x4bb9b78dabfa3f418f58fb4c0a8f9bed7969c3d156a2db6b484f3b5efad7cccf	\\x21ba3eccc82a73ebb3f2685652addfbb3001225613b79e79e0e79d5f6b19f8a4
file:01a2005f-ad40-7219-bb44-23e4a606805c	9	1795303320000	01a22cad-2642-7d23-8a49-a1c49d57a7fe	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	alert-recorded	concern	01a2005f-ad40-7219-bb44-23e4a606805c	\N	cli	\N	\N	\\x21ba3eccc82a73ebb3f2685652addfbb3001225613b79e79e0e79d5f6b19f8a4	\\xd7070adbf1fab8d3c31bdd4fc783f9cb467d9f8cc60e44e85c1c69365f0528ba
file:01a2005f-ad40-7219-bb44-23e4a606805c	10	1795303860000	01a22cad-2642-7d23-8a49-a1c49d57a7fe	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	alert-recorded	concern	01a2005f-ad40-7219-bb44-23e4a606805c	\N	cli	\N	\N	\\xd7070adbf1fab8d3c31bdd4fc783f9cb467d9f8cc60e44e85c1c69365f0528ba	\\x55da62141b513fd8eff205a8cf0aa8767bd302842f4e32cf82d396c3b348283b
file:01a2005f-ad40-7219-bb44-23e4a606805c	11	1795336800000	01a22cad-2dc4-7ea8-ae21-89a356ccddc6	supervisor	01a22cad-2290-71cf-b432-5b907adcc550	\N	practice-copy	concern-acknowledged	concern	01a2005f-ad40-7219-bb44-23e4a606805c	\N	cli	\\xc9cb94fb22e112bfd0b423dba127f50b8af08c2c82de6925a8a1d66a0728a1ec	\N	\\x55da62141b513fd8eff205a8cf0aa8767bd302842f4e32cf82d396c3b348283b	\\x45553ecd6c8003950998eecf69990c42bd4e9f65ad4c945a0f2375a5dd708fd8
file:01a202b7-58e0-71e2-bda9-5a63628735c9	1	1795341900000	01a22cad-2642-7d23-8a49-a1c49d57a7fe	reporter	01a22cad-2389-7c38-be1f-55e9afd42278	\N	practice-copy	draft-opened	concern	01a202b7-58e0-71e2-bda9-5a63628735c9	\N	cli	\N	\N	\\x0000000000000000000000000000000000000000000000000000000000000000	\\x8ad9d9b544e8a4f9b817d51bf532748f4201fcf43c60c8720b51082b75351160
\.


--
-- Data for Name: audit_heads; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.audit_heads (chain, seq, hash, at, mac) FROM stdin;
file:01a1f4fb-b8e0-7595-9996-5974491f552b	8	\\x04d3e4a1b10ca7538c9b684d83884184b979f14061e9fcf2a36ec060ea64f06c	1795164000000	\\x8a071d0766d83e9d196338919a618b8535edc269156c8910998219fe5464fcde
user:01a22cad-2642-7d23-8a49-a1c49d57a7fe	2	\\x875c9039cdeeaf119c1d522f3f3a95f80443b3de013f64beef7ff58ecef988ca	1793437200000	\\xb43aee51678ebddae08b91ba480979b6800cdb8742e29e92f8fb603cbd5e9837
user:01a22cad-2836-709d-b433-baf3ad57ed34	2	\\xb9dc66ad51bdae20211bdc4874ee47435de88e353269ce60b3a604e271459863	1793437200000	\\xe49a4af0ee3a0d205b4ecd90b13d83797d823baeb5936b44dd1083d29a7dbcfc
user:01a22cad-2998-7167-9767-fc542f65915d	2	\\xabf83cad5d30d683b53e295a8b9013b0f3372f1a3a5caa8d25a7355b37e434df	1793437200000	\\xa704883eab3fc44a6c8bff2d0e4adda76f2a2a732a130321540440d5b0fe4abb
user:01a22cad-2a83-705a-8cbd-93bf7dbecbb2	2	\\xc7a52634d3232c85ec0c621548970752e16c63992bec58928e387864d386ee9c	1793437200000	\\xe2924c21ad1e05c9581a1607a79f91da55ae9483104de100a5a26c4759648534
user:01a22cad-2c09-7d09-b57e-d13996a56e91	3	\\xe609fff0efcc11eb7c8b982162b88c303aefb48bad194d727ed6fe5de92bba1d	1793437200000	\\x567149d1e6723eb22e4a52276d715cce3fe60e33e4070bff41017a55f1612087
user:01a22cad-2dc4-7ea8-ae21-89a356ccddc6	2	\\x0e96f83918cef283edb5cf0934c329ce2ac46e2670e94cb5ae48a4853fe45c12	1793437200000	\\x7f081972eec3a0f4fdafbe15db5bc71eac0fa6969043325ea0d7293e6d16e09e
system	6	\\xf5af0b9ceb0467ae3cb9620e2ba0094da895742b88a0b172cb9a7ec265f9fafd	1793437200000	\\x30676f842b989b9ef0907567d143b3ee8eec0b5013dc226208feb2c87beb2580
user:01a22cad-2fa6-7301-83e0-1f5fd598fc40	2	\\x03251d48a4569a262c46840e1ee9df2303626f5656ea2e4459dd7e3487b6e690	1793437200000	\\x04d0b1dd197a58d26a2c942f4a063558c9e2b4a64e0a4b801cd06cd8f3833568
user:01a22cad-30b5-7cf7-bb39-3efee0baf8c7	2	\\x8333829b6432e196602c8f1742799d0c6e89b71e36533014a707345bdac67b26	1793437200000	\\x4167e680e9b117927071f6ebdd843d5c2e428b095696d9f432cf4f80349c1583
user:01a22cad-32ad-7052-85f0-63b27699ad78	2	\\xa02fe39552d0947adc5213b1c790605714befa7296b9bf60c96648a0b0fe1fbe	1793437200000	\\x069144f3907dcfd656fe6d13287b108bb365d79dd33f5222ce02d0bd58fb7062
user:01a22cad-3400-7649-ad99-70224594619f	2	\\x1975aa81ce58c8c9afaa0e361a6b56b9a65e54645898762f0fcbb72bfbfe9bb4	1793437200000	\\x0d17a325cee433630b3e84f3b9d76f50f38fe5c5e202c86c218df3d157357a66
user:01a22cad-3519-7730-ab12-a3a624d72b2e	2	\\x85d5111949075cc681f2013537931c74a2495d8bd35dc7b2e2adcafa726bb017	1793437200000	\\xa092fb9039d0a7480ad100e46f5095bc7d45fb2582678b68a02ed3aa9b79c24d
file:01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	13	\\x2478a38a6191425659625c37dd7165bb25a71352b4bae5527ae397f547357a7d	1794996600000	\\xc195fcae59d6f22f76b6a69b40f25cb462bea8117e435f458c91c651c8ff0b87
file:01a1f8d5-bec0-7a71-a494-227d41001a27	7	\\xdb9cda52966761644eef4a6587b05671d39e48d40ce33c1444721fc6ce169ec5	1795181700000	\\xfd2f93eeb053b09c62c3439dfa772623e1977928b775fcc86a0568ec9e4b4680
file:01a1ede6-fa60-7bb5-8263-cc78213f831a	13	\\x388032ecbf82eb8efa3c528b6734ba826704838a7f9ae18c2ac1241f3b1ee580	1795019280000	\\xa22dc712120cd709236f0ce44ff263596d322a3a27554d13fb3f5dd6b3c821af
file:01a1d46b-d880-7d6f-91fc-845477704893	7	\\xe9749beebf5c55e8d766609eaca2780e3d98d996feeb43f440cf3616dd69da57	1794583800000	\\xda93cbf3e72d8be700d36edfc2c1a47ddc38b68b49777441e85b9ad126abbf98
file:01a1d018-0ec0-700d-ad32-732bfc11cd28	10	\\x91e1c4fbc66b137715a7ec36cfbde3297411e27fd734a9c3f1e1ea90b391e470	1794823200000	\\x538ad2184a6a4f2db50dbd31399765be6964785ba9d95cb93d1175d21cc965cb
file:01a1ef6c-13c0-70da-ac94-ea16f6adc17d	9	\\x70b43d3a635e0d14ec8482dab012fd4775411acf42ef1c7c2e9c2016977565d2	1795084200000	\\xfcfb84b98614fd27b1d7cdcb44dc7b6ef814e11a2cd464bab1187d72c7d03af0
file:01a1f3f2-3820-7967-aba1-125aef58bc5e	7	\\xede1019398b771c13dc48c7ecc267b1a50e15a26cb75daec1ca01fc17f694c55	1795096800000	\\x96ff2cb8bccb2badf83326ccbb488be3049bdd3845a2826410afbc539691007e
file:01a1e455-f140-70ad-a755-2948d2ad64ec	8	\\x606bca489818c4fd7a7acf4364c7faf51d81a819542c13db52307f9ac07fe3c7	1794907800000	\\x1f2630cddaaa44f1bb9fde39615d96fec6c9641ebc20d05d95c068bca250ab17
file:01a1e503-e480-7433-a13c-8a3ac0a1eb03	5	\\x7f6f945148f8e2f4bef7689ab7ff1e4e387c4929e71a0a7c39cb608e8e18f596	1794913200000	\\x4fe15ab64872ea3d8737a8452a65c8c5225d2a1aa5cd22c267583328e5aa78c7
file:01a20016-6f40-7e42-afb3-22cf331d3648	12	\\x2d335160209677f4413210bdf71d24f5bf3fde09becb654c64e52ad038e5dba8	1795302680000	\\x97a6e74c23c6cdf82fc4d94e18059bdbc461023d22e2bc06777e3692fb869bd0
file:01a1f5f7-7e00-714f-876c-e293c81d846d	13	\\xefecfcd3c8f24f212e1bfbc90ab4fc8248477b806eeee888f90b7951cdb33980	1795170960000	\\x31db64f4286ff83051913e8572dc8e32e9c577ca0286c485e5ea7bcea3714218
file:01a1f825-f6c0-7714-8e90-3aa903198306	15	\\xe5020ea103876049be6ab35c86e796c392923970f5b7eb3a43271c5b0d3b1b16	1795189080000	\\x6acf6ea04e1a72977aecc6b584e6f82e6591eb917f5f9d718e32955bde7794ac
file:01a1f86f-34c0-78c4-9034-1d98115614bc	10	\\xe5c02c1455d9127e3369566e04f49838ef8e6986bb4b7282cd6cb5bd537ebf95	1795177200000	\\x314299c061ac5e644ef1bd9f8e8e86bbb1a03bece8ada0602c1fac3afff02f78
file:01a2005f-ad40-7219-bb44-23e4a606805c	11	\\x45553ecd6c8003950998eecf69990c42bd4e9f65ad4c945a0f2375a5dd708fd8	1795336800000	\\x6673a90413f998a9a367d845cc480730633875c93c6434e30aad796a45ece52e
file:01a202b7-58e0-71e2-bda9-5a63628735c9	1	\\x8ad9d9b544e8a4f9b817d51bf532748f4201fcf43c60c8720b51082b75351160	1795341900000	\\xb8ade04e600df1dc233f046c123c9d4a142b8676f8418369ce4abf7ee11cc473
file:01a1f90a-d880-78ed-a5b8-8a3cbfde729b	11	\\xd7437b40bff6dd9b3eef8badc42b8e6013025387769bb1169579e127140426a8	1795192200000	\\x5e58c06aa7e1f2f118c219636b27b055db60638476dcf6b1162613fe4b466e70
file:01a1fa0b-3180-7131-8a88-922c1439b963	4	\\x20015d03256b90cd39aa69ec801e8109b9e6e17f21e3047c3e0180130950f287	1795196480000	\\x9adea1b1d42d92b67f6cd8dbe5dd8a6595363d2227a3c2753b4ecd7834803554
file:01a1f95d-3e40-75c9-a08c-c54c0c536696	9	\\xd651b4027a49c9fd1e30c5da5405b64b0c432abca003e7d07ee026951c294808	1795258920000	\\xe1dc8d7c1198e979f5e9d3750ab093153830b512dd364666f072e3473bc6df4d
\.


--
-- Data for Name: audit_payloads; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.audit_payloads (chain, seq, sealed) FROM stdin;
file:01a1d018-0ec0-700d-ad32-732bfc11cd28	6	\\x0101a1d03386007dcaa08fdf583381d89d00bc0bdd46220679068ff7a35cd3b70a8013743cefb6c727920134b11f8fe8addfe6167b90292ef6698af59c1abf6210270fb9c8cf87cef8af9fc11a2c764aece4a51e0fa89b9d1ab5a52e49be33c2a5ab8a3f5b16c94d5b7b6d70dace5c03626f0fabd9b3c7f88fdb1544fd92e589fad47be261f3fbfed1939cfe6db6036105569ac63680174417a853ad9c9fc2a12712c3285aa86d8d585c6f839e
file:01a1d018-0ec0-700d-ad32-732bfc11cd28	7	\\x0101a1d03386007dcaa08fdf583381d89d89e51d223a2b719cafcc8d299e4397846b2252f215edd6e580653c80c7f2b279336fb77a2437b285e937327bb77a60edcf71443b77a7d61bf801d6c37cbd20df34bba1ffefdb588320f18989c6f21543d38aabfd36ecc7ce3d50894a80e88a102ac2cfd399159faaa471a3a0083972496a1906ac825e0137a031b7b582c0b5db3da8b7614711796365bb40fdec2be0d321693fcb8c9aabe212cbf5b1
file:01a1d46b-d880-7d6f-91fc-845477704893	6	\\x0101a1d4950b607141aecfafe68e75eaf7a477a73e5fc0b56c0a9ca1e07bea4771990f66cddf6bd01b185d63276b397d33ba2d348b9e7e0792139533c8c21f1a3ae6459d62d94d3779414cc9466373c21435bb78c6289a3fe01af8ae417d57ec99bcd048df850e7972bee48d0f8b66ab35ec47d6f889b79dee31321f9539cf81c2816acd2b94047fb1ab389049ddc5b3ee30ed4a2afb79bb1b928d36d34cc29d1f94c28fee9865c239cd8302ce
file:01a1d018-0ec0-700d-ad32-732bfc11cd28	8	\\x0101a1d03386007dcaa08fdf583381d89d101352a43dbe0a8f3254c2d049959b73829dca9940086df892cd81974582ceb166f361740fda8dc27286aafaf40a8841ffcf8c7c3a5a09fb54d9e26a4ed4f53590bf4005daaf6eef8de7b2cfa6547e98dccb0e79177f794e75c84075b7c89032ce2e97882b6a823fd98f60d6987002dc12217cfbe9c1618ca7533fcf30fdafbd95733ea09b024c6de97bf15f32247ac521d5148790c409b0e8eb10b1
file:01a1d46b-d880-7d6f-91fc-845477704893	7	\\x0101a1d4950b607141aecfafe68e75eaf785c4349fe9108940561f4565a47491e73c5d43a60580585b98c3d6feb920a1e23c3c4088d6b45e59c078a895126daa057af878673a8e989305ae1bc2ed6527b7e5ceeb6aa7dc69949646dc3921c71ff73c11d4c8db2de57e2cf84bd81f72455058c04a3bb913b0e0e5ff253408c28ae1a66eb6076d4807bed88e17ede64221f7185952de7b8d5ea51c1acc10d992b116b733dd70d334d8bb311ca6ee
file:01a1d018-0ec0-700d-ad32-732bfc11cd28	9	\\x0101a1d03386007dcaa08fdf583381d89d93cc3f13bd88f093986eeed90c4bb808abdd09e169754e5c1c8d171ebe8dfae8d6b480322911eff22c99cbbe21291cc2a2106f45ef8ed67d3a49ccaa895e45f08f9e8edf7c5e4ccf0a41de85cf1d9b5b30898179afdbfd43267cebd2df070b2812a8f26d466d2d5ae3f29624c66c95567995168578b2969b5503f90d31a5477a3a698bb8fcc2f422b6f27ef9aba93ce921c647d234e6874a46a9069b
file:01a1d018-0ec0-700d-ad32-732bfc11cd28	10	\\x0101a1d03386007dcaa08fdf583381d89d0cbfde504ca4dbf327d2ca54029ce9923f7ce6799c76fb618b43ffd2a8737578e0e43784127235af19de9b01d88589b93c61b5b080fd538a27cc85fd0c2b705e82c09bd9b6973d381deb93091fe31987a0a3fa0944d456c769f95e98bc014fcec9a76bde7641fb0a2c7b71e556326ca640f9ce2a2962817c326be2adddbb1db8961953438151fb2d4b366b47cf8f02e76c7847f41ca7d35257cb32af
file:01a1e455-f140-70ad-a755-2948d2ad64ec	7	\\x0101a1e46840c0792b8b6e5466d6a6d0ebf9b2ab55ba7f5f8917aaa446b0bdae9c7cc83eab088af4b70ae3a848dd33c6405d12f80a9b5ecf997c3fe7fd1efd450a80122e8f1c73061e6bab4d3c8fe70ac1f2257661ad7d05e22d7ea9ede06ee5cc96bd387703e880e027590ea0fa28ccd4b53b2374c38b0387dd685d9e907fe100e34fd61ab296dca1b9078f9b840fb7380fe836a05ab1ebbe09b05811303cd03db08e1f1ba0efa948a9c482fb
file:01a1e503-e480-7433-a13c-8a3ac0a1eb03	4	\\x0101a1e51ac7e075bc90ba9d1beb7b4017ef05333ae2a102e1fda8c10abf341d7f002f3e87431642b1e7b9a36772268c0bea0af1ed9543f7206879ffb764e7ee490be6c4cb125a870e821c482a29e0a264401a1f284bde15f150fb8d006090b80f3488060003d5a87e0cfeb3d0c0c24fe1b62e1e85acc1dc8e4d79a1c5afc9770b600d2a2cf727a53f646e9738b1f387c19b6e649235ea2a71f79a39b1dac92ef3a35822da11fea52bfe0998e8
file:01a1e455-f140-70ad-a755-2948d2ad64ec	8	\\x0101a1e46840c0792b8b6e5466d6a6d0eb2ee030fed0774780d4f97ee2b160b65ca00cd2371752b6c6ef67a50ae040d5f3a6c4177c50b9bf8d209f6775b40286517d6c5db792385f24258a5eb449d55fd60644ca451e6b40ec6116e0b3675bd0f95dd7349e09f135b027a10a33a07e2de6459aac4e7da3348699b98acf23e8c3f1c178a3e8f341f39b3f83695526cb09e807a1eeb70e5d961fc2fc1c1202bce2beb4d03e63bd13e8fccacc8e8e07f552d61e26e9eedee5d9796c8b50a34018a32dbc34bd83033722ccd8fd243d33dcfc11dfe14329660e0a11397fc82da8696103ae865652cd4ca604072442aa
file:01a1e503-e480-7433-a13c-8a3ac0a1eb03	5	\\x0101a1e51ac7e075bc90ba9d1beb7b401739679b129da6be54ffbbe027d4f6a7161f8219b64de8113b56c7021c1895c14492ea3c265a0577cd6df5b07a80ca4d4eaeb147102486ba4091eaf9bba40a35db128a1762db1737f2eff2eaf7751cc9b9024148fd24fc678e95943963c65b8a00bdacf3344bd5f737340d785888ccf8c86be964715d4cf8ce53b889cf9db3a26002939609d3cddd2f495eb7b39d4ea111b7b1f8708ec31b7b9eded91c
file:01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	10	\\x0101a1ea9f70807b5b81a23466be85b88f5b6000ba01360b922a530a195a25cda5882243e03cf9dd890a13821b61a68d1cf8a10c9162a2fcd931b13cd5ae188b53d0f46b98ab71356e0598d539d4d4d482a407de194cc078c53e5030dfbf37abeb3869d4138eede42404abb3cc1f39f70d976dcaa3a38472e29cd0f2f913f9dfab479fbe60240f08a767d6bd8c5c28691c0bb8e40544331a00101a125e2fd0eaa595838664fee261b3a762e7d4
file:01a1ede6-fa60-7bb5-8263-cc78213f831a	10	\\x0101a1edffb2807f339e7673cbaca41a623e06db31e0e31fccf4d0df1bb5f05f9004cfe8100cd7c620edc2e85f18d53926dffa4fc8f0eb1e3855a45a7b6b8c1fa556512005ac2782ad48262347908e6cbb944cd08b98bc102b924ad457039cb50ec11fe0c1198fc6332ce2cb3fefa558888974a9a976f13c5c2ebbe73de7eadc8534d6e6f931f77c76ea51e553645ad69243a6fb481e56552209eb4d6a12346721d40615316b71618e1e36af13
file:01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	11	\\x0101a1ea9f70807b5b81a23466be85b88ff0b3772450c0989139206b41a314846e7938ee73b2c1f2b5c573459ca8895ad939224fcd25e30f14241896ea2c306c848e582e8ed0de0b7e18544a6cf46c0fc303a3875445be54586cc3e5044554b06ed8ec441924fcb7c064aad8869aa0ea1648f9bc973120e6c451dfcf87771c51969cbf2d1cadda2ee9543d9c58114734325cba08a292979a5e185cbad4d727a0b1f1f25942bb3af04d3afc66550598a2693b3a3921cf8a1dfab072beea92abe82be38ae50f8274f7a30e1399efa2ded51e8800e4a499b84c6de783646002434e208821bd027a18b995ef059a8a
file:01a1ede6-fa60-7bb5-8263-cc78213f831a	11	\\x0101a1edffb2807f339e7673cbaca41a62168e7766a68e6ad464de5e3153075834656445b9325b0d0ca2211c6db5dc3e7b2981100452bb5a94e5addcdbcf28f609575a807abb3f644798b3d7be2ce5073d11cdf28e7187f7329150e5b5fa85b76506cdf54ddaaf972d3f54f7825ced9f44c3e9262b56ab8f0c107f82cf2387c5eea1bc762a690b0e02267f12eda9d5da9db71c184a6d0470763ee7085a28572261c59feb79219d3d677070d9b21bc543700f150dfe5588fd7a059b69cdd25091b450489fc9e11f56856a2dabbcc7b9a7f8648dee9dcd1d654c14290e19c8d6e7a2f25502ccca3db67017f3ccf8
file:01a1ef6c-13c0-70da-ac94-ea16f6adc17d	8	\\x0101a1ef8c1ee07863a52da3d539fa6a3622292bbc89709dbaecf9edd01a330406a8fcffba910ee4fe7f5ddd85f1c28491e722540b5f9bc7571f07905078d810a1af8f40dbf9d05ae8454e80ee734e6ee8a567b59d787e737c1d13f10eaca3fddd5f291373d6962cca58a1636c503a2673b80ef1febd4f728e838d32ec8d56b5a3059a73c3f9ed6c846ac37007a012185ced90c9e1641cf6943fd7f393ec450454ec15b926f87c34e3226600d3
file:01a1ef6c-13c0-70da-ac94-ea16f6adc17d	9	\\x0101a1ef8c1ee07863a52da3d539fa6a367185ed18b36c2de1ad89b34538b4a1599599410023b00ed6eb5a452297dd27688349b910cde41fabb3e8c455d43c83d356345ba7d4480bd7d7c66d73b3f951388e7ddc0f8a2d5f38607dfc0bbdb6a601d3bdb727402b3e9954039f0fc2ccff9a709fef08094105366d83fa25640d6681cb09d21d8720ff320fe99ad071cc9d004e2cb57897005f4fb2239421e189f7f35a8323a408d453a8c7113189
file:01a1f3f2-3820-7967-aba1-125aef58bc5e	6	\\x0101a1f41243407aee85a702253de44c0d8941c19df2ed82076ad939f071a66348a0212de0b842b87c00290b35ae69b4fbbad86aff832fbf11dfee8d5dd83ea980899bfd963c264968321a612d5adf7bac60acbc58c0090d0d6c380f0e352edde31788cf449b4fc4d0a9aaf97e86eb9dc4984581a3ab5a273a7e479caf9d2e178f4c51f93e1b23266f3d3231a0b472a5a4b9ad66e2ce8f5fe0d13a47c890f35ef509d9854186bb202519b16493
file:01a1f3f2-3820-7967-aba1-125aef58bc5e	7	\\x0101a1f41243407aee85a702253de44c0d4ab445155b3b0f0406afa7037ea74aeb636f9d115b97ee19e83a2df38d794998cc2a99ecdedbd33cd9368115059ad80153731d812d7c02d26b22cbb7aa9b7aab938164a8a3db667fb8a0fa6eff1c095f40517ff004a8ae2d09eaaa2e24a714f5de94cf4054595cc4c93966a4f7654110f5dcdb8fa6c8318e401f87b0ba2064bc8f09656515652849f5546d8947e16863bb962190d262e804d0f9675d
file:01a1f5f7-7e00-714f-876c-e293c81d846d	6	\\x0101a1f5f8b68078a98fc9fd9c76560d7d3b8f01d67b22e3fcc34e8aab09e0dd613d0065c36e5db3100b97b9d1ef3baad017311ec3cd5c68150f5d4a8ea31321b863e1c2cd8235d7965aaf77ed0fbace76fb280693594901171ad4e5cec8c0bc5aedf63cffa05338c415ed4e24a02de1101e613b37eb9309bec8e57a60ede2f1e92031e308a211a7cb553fc5dd00998f6475e6cec5ab873bcadfb19a5d2be931e943ed3dbd3e4b117c14329757
file:01a1f5f7-7e00-714f-876c-e293c81d846d	10	\\x0101a1f5f8b68078a98fc9fd9c76560d7d550914eb2bda1f278585d427739de7c10dc2f4a99987441a75d0e8911904a6b7f6cd2e54dabc2f244e424a7d22a6e2754c2133d8a918b030061f43a10baf305411dc4fad6f480d5a8c4ba4a11b3ca325e62577825ad068933409bc0b2be2ae1ee925e79caff29475f24be80c9ba152a67e68b3f07a37fcc89a04540e4436456199acf519fb76f340e8665cb08553c78ac1c02ea127d9890da1c23655
file:01a1f4fb-b8e0-7595-9996-5974491f552b	8	\\x0101a1f81ccf007f09a137650792ff03b5cb904e7f7aad8181edf092ca738be003178993ec09a26e1a8e9025a78c662528a98dc7682f93ce607f4f570f6bb292491b0708feb3e46a0c4c993eeba6061849096a6b0e0e6730f340fa0b133e12fbd1e82cd426c504ca795da81efde02ff8923297b41a06cc7042fc6de6e967983e0ca590fac0ffe2b742fbb3133dddd1b2694e0b3a4f0b56e292c037f8a2a59fad8f4a4ae4386712616766b952fc
file:01a1f825-f6c0-7714-8e90-3aa903198306	10	\\x0101a1f830f340747babd64fd185cbe889209ec8712fad70c33050072669f81610466519896d796429f3ddd41301a065060dd69b40ecad735a008260d9baee39e2b983ccbcbd435dee02abf2d7e693214ea4824a90d861201c924bfc169b28636f0a875f02f2eb300c0e60c54402895224879a5b80f37f7a3bbf24320bdd8bf616780f01435365ec80c1ad25be099af7a5356459540c8e1e872885003ce81f15edae468a104111065e25995265
file:01a1f5f7-7e00-714f-876c-e293c81d846d	11	\\x0101a1f5f8b68078a98fc9fd9c76560d7dba9545edbeccca4152343d6cef4d08421503523233cafb2b70647c96161db6ae79f939d5ca710425925145383bfcc4f562d90240535b592b81714c9494fcbd9a7c1f42814c58df1f231c1d67c581918c4c6d7aeaf03874a632ac0f3a022f39608c2c6c04dedb3c49d4404cf3cec1b48e78ab92da9e5856268d94057084eced13edf4d5bbb144505079275fb68404777118c179eb1ed978cbdca7d33524f65b7c4f8afd357b07bb3f26541d33c05401ecf5f7f9e60164e4b7b65f18686d734706b32e86607d864cb45a5393ddaf4d46d834f37a5f2439b81d388f5265
file:01a1f86f-34c0-78c4-9034-1d98115614bc	8	\\x0101a1f87cf060711caf70b062d09c145dff15212cc1b524504fb842f1df5585babe7e3355f1cd155713efc32546e8cecd0b1c7e5638fca30e00dbe38cbaee9d06a4c313c334b681fb31ed9c4ab15ff6a979389387270ee2a770e3916861b321e5e7040db86a2e5bc66ee01374b0a0fee7b551f2486b06868e368fb28d53a8326bd5791612bb76137e18aafee8fbff7550fa2889938923d8716cd6410ed0b4f59e3dbd214f1249ad56c98aca5a
file:01a1f825-f6c0-7714-8e90-3aa903198306	13	\\x0101a1f830f340747babd64fd185cbe8894d36622d48c867d9f511e94dd99f9f3ce17e118172915eddc479e7992c9aedb4fcd89f5ab42085522932e0ab23922aab4568d404ee39347defe85d99bae1a436b3c359a5e7b63ae8ecd125e44c3ff1ba549e0d382df7692b972f38de8048d51e5828e2627759833e87b03e501d1bcd0deb086527b3af35788e86a62e35a935f6764664f75b51237e1e18bf095e8c6e96a8fa195d3b8a646ac765398dc0f7371baabd61411ae5eb1178967888bcd42d778edd3104550493c9afe69a7e6259a9744a14e280bc360116be7f491dd50fd37ff6552b2638967da17d0750b8
file:01a1f86f-34c0-78c4-9034-1d98115614bc	9	\\x0101a1f87cf060711caf70b062d09c145da9e4f32a2efa45663b8a85339d96e34540d07e05a8951efd398637a6fd89113b595ff2642f8d39e7a88cf49ede72fb51b04da2b403f342a9a402b86424f17b211fe0a4693bf78224d422dc40ee6adfb7ed02d8640889ce7bb41f2cb795aeb1b0360269f6d0119951b5559566a21622f6a5a91e60e58df01199ed7c9d1655e212a0896657105c958d55f73779516531e42d7904d6dc896b80a774948cf9fcb0a2214ce1691f1afea68fe9f3019df304f72e2cb4ec682adf1d2209837078a9829ebe8f8010cde367e4693b2deb851b25ba39282d27e5d5cddf1b3df8038ae28a44ca58495a7298b64822764abe6cc47314df56eb1d8ef0e11dc542a7ea08ae63fc8af95ccf4e7bc84096e96647caa1d711e2deadb1907707f435f2dcab
file:01a1f86f-34c0-78c4-9034-1d98115614bc	10	\\x0101a1f87cf060711caf70b062d09c145dbe63569471503e6865c4e6e4e401fa44d31f5fe141fc4ecbc23a2291c2b7bf9b5b612d0f417de13ae6dedb6d0a05e0d5ffe1eac03b651a6a7b3cf7d3b104ac160f87d71fb7911ed785fb4ef20b41bac87226b607b943cee8660a9839adea9eda054dd0b9432ee97f10fb43fe1163d7e28317c67d88624f4fbbd77745a8c3b041e494399ab213ca8855e7ff5b38f977cc50956b4d684650ad3c021acc
file:01a1f8d5-bec0-7a71-a494-227d41001a27	6	\\x0101a1f8fd1ce075239f27b9feb2ba59492239208a304738976423b350910083cce517ef3e718c756b4a3f564ad986be8d1223e635a1418dc9a0e4b1e385cf5b47e03a7971866852917780940fc456e61959dd981297b37dfcc9507eeb3dc57596d1a7032f7eb941a5b9fe42590062fd3e925c19f18590c879d6d2ae29eca7c5f867f89572698e7dda18bb61951318b14d8c2048be39968af09efc84815575ffa884274c78049558454fe4300a
file:01a1f90a-d880-78ed-a5b8-8a3cbfde729b	8	\\x0101a1f920d18070b899595c21ede980f1d1e5e566bc7bb9dae8b0ee203124b7ab64cc46d4c68dd59a8f915b78107ce98fb78f1747831038d2a15956df15408e0ab66eea15fbed5856400b15b6360f723e6934df28452f932a0a1373871005610f0757c034a3871ea6e5e4fb22aa6656712abc6a1ca472d8fafe42c8dcc72c49c391a2ab00ba5c9d05c961fe4574a71e0d8937a1d5f117331380503d8a6764eb20b34a290e7ada3d4cb428d707
file:01a1f95d-3e40-75c9-a08c-c54c0c536696	8	\\x0101a1f97c5f007afb96bcbd951b3f91d83e35fa29c431c3633aeea5ba1b788e9426cc0ced671cd7b141dd9ff53346e4bc0841949e05896b43396f57be9eb07c70fedb7edab77bf93d9b2512ab7b4e3b29610666323a9fd4639a6810fea7a4471afaf5c0e57e99d30722f5ef13820299330082a043403dc8bebf3cb84fe020a425e4ae18b8531c10b296a5178e581e2547529161632c1c6b8be1e7e5feff41373d5d09f2785e32d1286d63328f
file:01a1f90a-d880-78ed-a5b8-8a3cbfde729b	11	\\x0101a1f920d18070b899595c21ede980f1e1dded2a821d8b0aa80b783b3347724fcdf4defdaf3a391cfbc0a3c0093fa9c6077cc9f73cf3e0d41ccbd589ccaef092804e9e746d5ca3be9bd529547b2b7da90feba1aa5d1baa6ad9db761ed7ed5c56ca23bf403b1351b7fb0ddf9e2f67029e2c13e5ff29e51042fec8870d24e4a1a75259a0ca254e8a83608e17dd47848b840a33a0a9fc668297f1c65a7379c2a1f2891574046d2f789eebdbf2ead9ad7d782906723a85c133c94d1417b183b1c7f1a721c8ae6458a3bd9582e144dc8010be5bc159e522b69f3f479c977abf2555e3efd955b3584007dcfc880d57
file:01a20016-6f40-7e42-afb3-22cf331d3648	12	\\x0101a20060e5c07179a509e48df0de201b7e7f90c80940417e9eb893c2c3e37c398015aaf6f95769fa74ab90169272c50bd458f87de1f73d02ef54b18810226bc4f132908c74fc64505fc9a8c30ceada52fd993dc1916e8d8a37c696c57b0f94efacd6fde4e4b55d2bb50174459ece36c8bd38d82586a1450cefb84934974a0c5e463cfc452b52e819b6e14c4730f5bffc4f86c875c55182673026d2aac7ced750a23d934d378df74f28ae169d
file:01a2005f-ad40-7219-bb44-23e4a606805c	8	\\x0101a20060e5c07bfd8976c2ddc20ac0ef875abb32c6fa34d1884660602af790ebeb6561342e318267eebcb193b08e43e2a07bc56a2d68b527a23d6d5cd7b62615c12063982dec55622776d201c5a56c0c71e41aa455443e204dbce667f828881328a761f1e49d420be7fafd464cce91c8510be2d61fb7e9047160846ab36acacabe695e9841ecea5aa7c92f5c759f8b84d1c25fd7497c4ff3e6b27aecd5a05c836646b840b2128dce84af89ba
file:01a2005f-ad40-7219-bb44-23e4a606805c	11	\\x0101a20060e5c07bfd8976c2ddc20ac0efc0b710cd37fdaf4cd09c29f1812ef3080bde982cd634edccc7832f4e127eb7b47e4ebf355740db855d91ed2543184890e8b1e198413e1f828799dab237aa8b3bc61dbcbfed2c422db677321f9b3074d7093c736f50a7b24da772b7615232ebadcc1d5912b1fb2f5b8c57b0d96ab397c47ab57f7b11b601897c89fa0b68b4b43f17fd0515c4df7e1d84537e60f1f3741a90408d0418b6f92f3c705650
\.


--
-- Data for Name: concern_alerts; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.concern_alerts (id, file_id, "to", outcome, who, at, reference, recorded_by_id, recorded_at) FROM stdin;
01a1ea8d-2100-7420-9bdd-89c02b209026	01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	police	told-them	Constable Reyne	2026-11-17 17:28:00+00	WP-20391	01a22cad-2998-7167-9767-fc542f65915d	2026-11-17 17:28:00+00
01a1ea94-7400-7336-aef6-306d9ca2c9cf	01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	childrens-social-care	told-them	the duty social worker	2026-11-17 17:36:00+00	\N	01a22cad-2998-7167-9767-fc542f65915d	2026-11-17 17:36:00+00
01a1eded-6300-7a06-bd47-a2f65172769f	01a1ede6-fa60-7bb5-8263-cc78213f831a	police	told-them	Sergeant Ware	2026-11-18 09:12:00+00	WP-20402	01a22cad-2642-7d23-8a49-a1c49d57a7fe	2026-11-18 09:12:00+00
01a1edf4-b600-7ec6-be2f-22016a9f85dd	01a1ede6-fa60-7bb5-8263-cc78213f831a	childrens-social-care	told-them	the duty manager	2026-11-18 09:20:00+00	\N	01a22cad-2642-7d23-8a49-a1c49d57a7fe	2026-11-18 09:20:00+00
01a1ee1b-29c0-75b8-ac1c-02538ca6d94f	01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	police	sent-in-writing	safeguarding.desk@wendmarsh-police.example	2026-11-18 10:02:00+00	\N	01a22cad-2998-7167-9767-fc542f65915d	2026-11-18 10:02:00+00
01a1ee22-7cc0-77d4-94b6-d2ff53a427aa	01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	childrens-social-care	sent-in-writing	frontdoor@wendmarsh-council.example	2026-11-18 10:10:00+00	\N	01a22cad-2998-7167-9767-fc542f65915d	2026-11-18 10:10:00+00
01a1ef75-3b80-7af7-9e1b-bbd052e8b358	01a1ede6-fa60-7bb5-8263-cc78213f831a	police	sent-in-writing	safeguarding.desk@wendmarsh-police.example	2026-11-18 16:20:00+00	\N	01a22cad-2642-7d23-8a49-a1c49d57a7fe	2026-11-18 16:20:00+00
01a1ef7c-8e80-7928-9079-a5e35f8fba7d	01a1ede6-fa60-7bb5-8263-cc78213f831a	childrens-social-care	sent-in-writing	frontdoor@wendmarsh-council.example	2026-11-18 16:28:00+00	\N	01a22cad-2642-7d23-8a49-a1c49d57a7fe	2026-11-18 16:28:00+00
01a1f5fc-11e0-71ca-bfc5-b3280380db00	01a1f5f7-7e00-714f-876c-e293c81d846d	police	told-them	the emergency operator	2026-11-19 22:45:00+00	WP-20409	01a22cad-2c09-7d09-b57e-d13996a56e91	2026-11-19 22:45:00+00
01a1f605-39a0-7de2-b892-2c9467bcaf47	01a1f5f7-7e00-714f-876c-e293c81d846d	childrens-social-care	no-answer	\N	2026-11-19 22:55:00+00	\N	01a22cad-2c09-7d09-b57e-d13996a56e91	2026-11-19 22:55:00+00
01a1f611-2080-7b68-b6bf-5b49b40e4a91	01a1f5f7-7e00-714f-876c-e293c81d846d	childrens-social-care	told-them	the emergency duty worker	2026-11-19 23:08:00+00	\N	01a22cad-2c09-7d09-b57e-d13996a56e91	2026-11-19 23:08:00+00
01a1f83b-efc0-7a6b-b30a-f5100ab44e65	01a1f825-f6c0-7714-8e90-3aa903198306	police	told-them	Sergeant Ware	2026-11-20 09:14:00+00	WP-20417	01a22cad-2836-709d-b433-baf3ad57ed34	2026-11-20 09:14:00+00
01a1f842-5860-7d81-a25d-978ac6863fb7	01a1f825-f6c0-7714-8e90-3aa903198306	childrens-social-care	told-them	the duty manager	2026-11-20 09:21:00+00	\N	01a22cad-2836-709d-b433-baf3ad57ed34	2026-11-20 09:21:00+00
01a1f881-8440-7e19-a300-cd567f9fcbe5	01a1f5f7-7e00-714f-876c-e293c81d846d	police	sent-in-writing	safeguarding.desk@wendmarsh-police.example	2026-11-20 10:30:00+00	\N	01a22cad-2c09-7d09-b57e-d13996a56e91	2026-11-20 10:30:00+00
01a1f887-0280-7700-b49c-c794518c4ed8	01a1f5f7-7e00-714f-876c-e293c81d846d	childrens-social-care	sent-in-writing	frontdoor@wendmarsh-council.example	2026-11-20 10:36:00+00	\N	01a22cad-2c09-7d09-b57e-d13996a56e91	2026-11-20 10:36:00+00
01a1f912-2b80-788a-89cf-9d7e72f17389	01a1f90a-d880-78ed-a5b8-8a3cbfde729b	police	told-them	Constable Reyne	2026-11-20 13:08:00+00	WP-20431	01a22cad-2998-7167-9767-fc542f65915d	2026-11-20 13:08:00+00
01a1f918-9420-79ec-bdc3-2581287c0d57	01a1f90a-d880-78ed-a5b8-8a3cbfde729b	childrens-social-care	told-them	the duty social worker	2026-11-20 13:15:00+00	\N	01a22cad-2998-7167-9767-fc542f65915d	2026-11-20 13:15:00+00
01a1f92a-e3a0-7f55-b0bf-7ca7aff76837	01a1f8d5-bec0-7a71-a494-227d41001a27	lado	told-them	the designated officer	2026-11-20 13:35:00+00	LADO-118	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	2026-11-20 13:35:00+00
01a1f96a-0f80-7abb-aaee-a5f6ad98d701	01a1f95d-3e40-75c9-a08c-c54c0c536696	police	told-them	Sergeant Ware	2026-11-20 14:44:00+00	WP-20436	01a22cad-2998-7167-9767-fc542f65915d	2026-11-20 14:44:00+00
01a1f971-6280-745c-a339-af54a6af5d13	01a1f95d-3e40-75c9-a08c-c54c0c536696	adult-social-care	told-them	the duty worker for adults	2026-11-20 14:52:00+00	\N	01a22cad-2998-7167-9767-fc542f65915d	2026-11-20 14:52:00+00
01a1f994-2cc0-773f-a74d-2af3272d26c7	01a1f825-f6c0-7714-8e90-3aa903198306	police	sent-in-writing	safeguarding.desk@wendmarsh-police.example	2026-11-20 15:30:00+00	\N	01a22cad-2836-709d-b433-baf3ad57ed34	2026-11-20 15:30:00+00
01a1f99b-7fc0-7ad2-9eea-58005269154c	01a1f825-f6c0-7714-8e90-3aa903198306	childrens-social-care	sent-in-writing	frontdoor@wendmarsh-council.example	2026-11-20 15:38:00+00	\N	01a22cad-2836-709d-b433-baf3ad57ed34	2026-11-20 15:38:00+00
01a1f9b5-2240-774c-9487-91ce501e0844	01a1f90a-d880-78ed-a5b8-8a3cbfde729b	police	sent-in-writing	safeguarding.desk@wendmarsh-police.example	2026-11-20 16:06:00+00	\N	01a22cad-2998-7167-9767-fc542f65915d	2026-11-20 16:06:00+00
01a1f9ba-a080-766c-8461-06aac30fa1a8	01a1f90a-d880-78ed-a5b8-8a3cbfde729b	childrens-social-care	sent-in-writing	frontdoor@wendmarsh-council.example	2026-11-20 16:12:00+00	\N	01a22cad-2998-7167-9767-fc542f65915d	2026-11-20 16:12:00+00
01a1fdc5-2c40-73ba-85f9-a1bdfd08cb24	01a1f95d-3e40-75c9-a08c-c54c0c536696	police	sent-in-writing	safeguarding.desk@wendmarsh-police.example	2026-11-21 11:02:00+00	\N	01a22cad-2998-7167-9767-fc542f65915d	2026-11-21 11:02:00+00
01a20024-2ae0-7ea1-b1ea-ee4ed867f0f7	01a20016-6f40-7e42-afb3-22cf331d3648	police	told-them	the control room	2026-11-21 22:05:00+00	WP-20463	01a22cad-2998-7167-9767-fc542f65915d	2026-11-21 22:05:00+00
01a2002d-52a0-705c-a5d3-254171cc521c	01a20016-6f40-7e42-afb3-22cf331d3648	childrens-social-care	no-answer	\N	2026-11-21 22:15:00+00	\N	01a22cad-2998-7167-9767-fc542f65915d	2026-11-21 22:15:00+00
01a2006a-a9c0-798e-90fc-911b7b94cc83	01a2005f-ad40-7219-bb44-23e4a606805c	police	told-them	Sergeant Hollis	2026-11-21 23:22:00+00	WP-20466	01a22cad-2642-7d23-8a49-a1c49d57a7fe	2026-11-21 23:22:00+00
01a20072-e720-7248-83a4-5d6c7d940f35	01a2005f-ad40-7219-bb44-23e4a606805c	childrens-social-care	told-them	the emergency duty worker	2026-11-21 23:31:00+00	\N	01a22cad-2642-7d23-8a49-a1c49d57a7fe	2026-11-21 23:31:00+00
\.


--
-- Data for Name: concerns; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.concerns (file_id, reference, state, author_id, author_agency_id, area_id, words, version, started_at, saved_at, sent_at, team_id, with_team_since, act_now, read_by, escalated_at, read_at, read_by_id, answer_due_on, finished_at) FROM stdin;
01a1fa0b-3180-7131-8a88-922c1439b963	WM-V6WHHTB6	sent	01a22cad-2836-709d-b433-baf3ad57ed34	01a22cad-2389-7c38-be1f-55e9afd42278	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"no","images":"no","exchange":"no","threatened":"no"},"child":{"name":"Nell Ashby","born":{"day":null,"month":null,"year":null},"age":"14","place":"Linnet Quay","district":"linnet-quay","school":"Quay Academy","whereNow":null,"mustNotBeTold":"Mairi Sutherland. She is a friend of the family and I know that she would want to help.","inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Nell has new trainers and a phone that her mother did not buy. Her mother asked me to keep it to myself.","exactWords":null,"when":{"day":"20","month":"11","year":"2026"},"approximate":false,"time":"4:15pm","where":"School","how":"saw-or-heard"}],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[],"nobodyElse":true,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 002","cannotBeCalled":false,"keptPhrases":[]}}	10	2026-11-20 17:40:00+00	2026-11-20 17:41:20+00	2026-11-20 17:41:20+00	\N	2026-11-20 17:41:20+00	f	2026-11-23 11:41:20+00	\N	\N	\N	2026-11-23	\N
01a1d46b-d880-7d6f-91fc-845477704893	WM-QRFZ2KPT	accepted	01a22cad-2836-709d-b433-baf3ad57ed34	01a22cad-2389-7c38-be1f-55e9afd42278	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"not-known","exchange":"not-known","threatened":"not-known"},"child":{"name":"Leo Marchetti","born":{"day":null,"month":null,"year":null},"age":"14","place":"Harrowmere","district":"harrowmere","school":"Harrowmere High","whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":true},"noticed":[{"what":"Leo has missed five appointments since June; each time someone else phoned to cancel. When I met him in the corridor his answers sounded rehearsed. He is warm when he talks about his grandfather.","exactWords":"\\u0022Everything is fine and I do not need anything.\\u0022","when":{"day":"12","month":"11","year":"2026"},"approximate":false,"time":"11am","where":"School","how":"saw-or-heard"}],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[{"kind":"person","name":"His grandfather","description":"Leo trusts him","toChild":"relative-or-household","under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 002","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-13 10:20:00+00	2026-11-13 10:21:20+00	2026-11-13 10:21:20+00	01a22cad-2398-710a-87b7-80aa5a180fdd	2026-11-13 10:21:20+00	f	\N	\N	2026-11-13 11:05:00+00	01a22cad-2c09-7d09-b57e-d13996a56e91	2026-11-16	2026-11-13 15:30:00+00
01a1d018-0ec0-700d-ad32-732bfc11cd28	WM-GJQ196JV	accepted	01a22cad-2836-709d-b433-baf3ad57ed34	01a22cad-2389-7c38-be1f-55e9afd42278	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"no","images":"not-known","exchange":"not-known","threatened":"no"},"child":{"name":"Emi Tanaka-Reid","born":{"day":null,"month":null,"year":null},"age":"19","place":"Harrowmere","district":"harrowmere","school":null,"whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":true,"careNotKnown":false},"noticed":[{"what":"Emi has a second profile on Loopchat that she hides. She talks to someone there every night and is very tired at college.","exactWords":null,"when":{"day":"11","month":"11","year":"2026"},"approximate":false,"time":null,"where":null,"how":"someone-else-told-me"}],"source":{"mayBeNamed":"professional","childTold":null},"others":{"rows":[{"kind":"account","name":"second profile on Loopchat","description":"Name not known","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 002","cannotBeCalled":false,"keptPhrases":[]}}	15	2026-11-12 14:10:00+00	2026-11-12 14:11:20+00	2026-11-12 14:11:20+00	01a22cad-2398-710a-87b7-80aa5a180fdd	2026-11-12 14:11:20+00	f	\N	\N	2026-11-16 09:50:00+00	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	2026-11-13	2026-11-16 10:00:00+00
01a1e503-e480-7433-a13c-8a3ac0a1eb03	WM-M522VF1Q	closed	01a22cad-2642-7d23-8a49-a1c49d57a7fe	01a22cad-2389-7c38-be1f-55e9afd42278	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"no","images":"no","exchange":"no","threatened":"no"},"child":{"name":"Ruby Lane","born":{"day":null,"month":null,"year":null},"age":"13","place":"Great Sallow","district":"great-sallow","school":"Sallow Vale School","whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Tobacco and papers fell out of Ruby\\u0027s coat at break. She seems happy and has good friends.","exactWords":null,"when":{"day":"16","month":"11","year":"2026"},"approximate":false,"time":"11am","where":"School","how":"saw-or-heard"}],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[],"nobodyElse":true,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 001","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-16 15:40:00+00	2026-11-16 15:41:20+00	2026-11-16 15:41:20+00	01a22cad-2398-710a-87b7-80aa5a180fdd	2026-11-16 15:41:20+00	f	\N	\N	2026-11-16 16:05:00+00	01a22cad-2c09-7d09-b57e-d13996a56e91	2026-11-17	2026-11-17 11:00:00+00
01a1e455-f140-70ad-a755-2948d2ad64ec	WM-EG7H44NH	accepted	01a22cad-2836-709d-b433-baf3ad57ed34	01a22cad-2389-7c38-be1f-55e9afd42278	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"not-known","exchange":"no","threatened":"not-known"},"child":{"name":"Seren Pugh","born":{"day":null,"month":null,"year":null},"age":"13","place":"Great Sallow","district":"great-sallow","school":"Sallow Vale School","whereNow":"At school today","mustNotBeTold":"Her family, until police and social care agree","inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"I was told that Seren said a relative made her do things, and that she took it back the next day and asked for it to be forgotten.","exactWords":"\\u0022He made me do things. No he didn\\u0027t, forget it.\\u0022","when":{"day":"15","month":"11","year":"2026"},"approximate":false,"time":null,"where":null,"how":"someone-else-told-me"}],"source":{"mayBeNamed":"keep-it-with-us","childTold":"not-safe"},"others":{"rows":[{"kind":"person","name":"A relative","description":"Lives in the same house; I was not told who","toChild":"person-of-concern","under18":"not-known","worksWithChildren":"not-known","recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 002","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-16 12:30:00+00	2026-11-16 12:31:20+00	2026-11-16 12:31:20+00	01a22cad-2398-710a-87b7-80aa5a180fdd	2026-11-16 12:31:20+00	f	\N	\N	2026-11-16 12:50:00+00	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	2026-11-17	2026-11-17 09:30:00+00
01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	WM-0J28ZV18	accepted	01a22cad-2998-7167-9767-fc542f65915d	01a22cad-2290-71cf-b432-5b907adcc550	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"no","exchange":"yes","threatened":"yes"},"child":{"name":"Tyrell Adeyemi-Cole","born":{"day":null,"month":null,"year":null},"age":"15","place":"Harrowmere","district":"harrowmere","school":"Harrowmere High","whereNow":"At goalkeeping practice until 7pm","mustNotBeTold":"Anyone in the Marl Lane group","inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"After training Tyrell told me that older lads made him carry packages, and that they now give him money to bring younger ones to a flat. He is frightened of what happens if he stops.","exactWords":"\\u0022They said they know where my nan lives.\\u0022","when":{"day":"17","month":"11","year":"2026"},"approximate":false,"time":"5pm","where":"The pavilion","how":"child-told-me"}],"source":{"mayBeNamed":null,"childTold":"yes"},"others":{"rows":[{"kind":"group","name":"The Marl Lane group","description":null,"toChild":null,"under18":null,"worksWithChildren":null,"recordId":null},{"kind":"person","name":"Dex","description":"About 19, rides an electric scooter","toChild":"person-of-concern","under18":"no","worksWithChildren":"not-known","recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"07700 900 103","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-17 17:20:00+00	2026-11-17 17:21:20+00	2026-11-17 17:21:20+00	01a22cad-2398-710a-87b7-80aa5a180fdd	2026-11-17 17:21:20+00	t	\N	\N	2026-11-17 17:48:00+00	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	2026-11-18	2026-11-18 09:40:00+00
01a1f4fb-b8e0-7595-9996-5974491f552b	WM-HTP6N7GB	read	01a22cad-2998-7167-9767-fc542f65915d	01a22cad-2290-71cf-b432-5b907adcc550	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"no","exchange":"not-known","threatened":"no"},"child":{"name":"Chloe Whitcombe","born":{"day":null,"month":null,"year":null},"age":"17","place":"A supported flat in Thornsea","district":"thornsea","school":null,"whereNow":"At the flat, with a key worker","mustNotBeTold":null,"inCare":true,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Chloe spends most evenings at Quayside Grill and comes home late in Linnet Cars taxis. The drivers do not let her pay.","exactWords":"\\u0022They know me there.\\u0022","when":{"day":"18","month":"11","year":"2026"},"approximate":false,"time":"11pm","where":"Outside the flat","how":"saw-or-heard"}],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[{"kind":"place","name":"Quayside Grill","description":"A takeaway by the harbour","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null},{"kind":"group","name":"Linnet Cars","description":"A taxi firm; the drivers are not known","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"07700 900 103","cannotBeCalled":false,"keptPhrases":[]}}	11	2026-11-19 18:05:00+00	2026-11-19 18:06:20+00	2026-11-19 18:06:20+00	01a22cad-2398-710a-87b7-80aa5a180fdd	2026-11-19 18:06:20+00	f	\N	\N	2026-11-20 08:40:00+00	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	2026-11-20	\N
01a1ede6-fa60-7bb5-8263-cc78213f831a	WM-2MWJN437	accepted	01a22cad-2642-7d23-8a49-a1c49d57a7fe	01a22cad-2389-7c38-be1f-55e9afd42278	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"yes","images":"yes","exchange":"no","threatened":"yes"},"child":{"name":"Jamie Boswell","born":{"day":null,"month":null,"year":null},"age":"13","place":"Great Sallow","district":"great-sallow","school":"Sallow Vale School","whereNow":"In the head teacher\\u0027s office with his dad","mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Jamie and his dad came in before school. Three older pupils hurt Jamie on Monday and filmed it; the film is being passed round. Jamie does not want to go into any lesson today.","exactWords":"\\u0022I don\\u0027t want everyone to have seen it.\\u0022","when":{"day":"18","month":"11","year":"2026"},"approximate":false,"time":"8:20am","where":"School","how":"child-told-me"}],"source":{"mayBeNamed":null,"childTold":"yes"},"others":{"rows":[{"kind":"person","name":"Three pupils of year 11","description":"Jamie knows their names and will tell police","toChild":"person-of-concern","under18":"yes","worksWithChildren":"not-known","recordId":null},{"kind":"person","name":"His dad","description":"He is with Jamie and wants to help","toChild":"parent-or-carer","under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 001","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-18 09:05:00+00	2026-11-18 09:06:20+00	2026-11-18 09:06:20+00	01a22cad-2398-710a-87b7-80aa5a180fdd	2026-11-18 09:06:20+00	t	\N	\N	2026-11-18 09:32:00+00	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	2026-11-19	2026-11-18 11:15:00+00
01a1f95d-3e40-75c9-a08c-c54c0c536696	WM-1X4D2WBC	read	01a22cad-2998-7167-9767-fc542f65915d	01a22cad-2290-71cf-b432-5b907adcc550	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"yes","images":"not-known","exchange":"yes","threatened":"yes"},"child":{"name":"Hana Kovac","born":{"day":null,"month":null,"year":null},"age":"20","place":"Marlhythe","district":"marlhythe","school":null,"whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":true,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Hana told me that Callum Rook harmed her when she was 15 and in care. She wants police to know, because he has been seen with younger girls.","exactWords":"\\u0022If I say it maybe it stops with me.\\u0022","when":{"day":"20","month":"11","year":"2026"},"approximate":false,"time":"2pm","where":"The leaving-care office","how":"child-told-me"}],"source":{"mayBeNamed":null,"childTold":"yes"},"others":{"rows":[{"kind":"person","name":"Callum Rook","description":"He was about 26 then","toChild":"person-of-concern","under18":"no","worksWithChildren":"not-known","recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"07700 900 103","cannotBeCalled":false,"keptPhrases":[]}}	11	2026-11-20 14:30:00+00	2026-11-20 14:31:20+00	2026-11-20 14:31:20+00	01a22cad-2398-710a-87b7-80aa5a180fdd	2026-11-20 14:31:20+00	t	\N	\N	2026-11-20 15:04:00+00	01a22cad-2c09-7d09-b57e-d13996a56e91	2026-11-23	\N
01a1ef6c-13c0-70da-ac94-ea16f6adc17d	WM-MQ8G4NVN	accepted	01a22cad-2998-7167-9767-fc542f65915d	01a22cad-2290-71cf-b432-5b907adcc550	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"not-known","exchange":"not-known","threatened":"no"},"child":{"name":"Aaliyah Farouk","born":{"day":null,"month":null,"year":null},"age":"15","place":"Thornsea","district":"thornsea","school":"Thornsea High","whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":true},"noticed":[{"what":"Aaliyah got out of a blue hatchback outside the youth club. The driver was a grown man. She did not want to say who he was, and she laughed when I asked whether she was all right.","exactWords":null,"when":{"day":"18","month":"11","year":"2026"},"approximate":false,"time":"3:40pm","where":"Outside Thornsea youth club","how":"saw-or-heard"}],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[{"kind":"person","name":"The driver","description":"A man, perhaps 30, in a grey cap","toChild":"person-of-concern","under18":"not-known","worksWithChildren":"not-known","recordId":null},{"kind":"vehicle","name":"WX14 Q","description":"Blue hatchback; I could not read the last letters","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"07700 900 103","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-18 16:10:00+00	2026-11-18 16:11:20+00	2026-11-18 16:11:20+00	01a22cad-2398-710a-87b7-80aa5a180fdd	2026-11-18 16:11:20+00	f	\N	\N	2026-11-18 16:45:00+00	01a22cad-2c09-7d09-b57e-d13996a56e91	2026-11-19	2026-11-19 10:30:00+00
01a1f3f2-3820-7967-aba1-125aef58bc5e	WM-F0DB4XYH	asked	01a22cad-2836-709d-b433-baf3ad57ed34	01a22cad-2389-7c38-be1f-55e9afd42278	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"not-known","exchange":"not-known","threatened":"no"},"child":{"name":"Aliya Faruk","born":{"day":null,"month":null,"year":null},"age":"15","place":"Near the harbour in Thornsea","district":null,"school":null,"whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":true},"noticed":[{"what":"A girl who came to the drop-in has two phones. She said someone gives her lifts home so that she does not have to wait for the bus.","exactWords":"\\u0022He just likes helping people.\\u0022","when":{"day":"18","month":"11","year":"2026"},"approximate":false,"time":"5pm","where":"The drop-in at Thornsea clinic","how":"saw-or-heard"}],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[{"kind":"vehicle","name":"Blue car","description":"She did not say whose","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 002","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-19 13:15:00+00	2026-11-19 13:16:20+00	2026-11-19 13:16:20+00	01a22cad-2398-710a-87b7-80aa5a180fdd	2026-11-19 13:16:20+00	f	\N	\N	2026-11-19 13:50:00+00	01a22cad-2c09-7d09-b57e-d13996a56e91	2026-11-20	\N
01a1f5f7-7e00-714f-876c-e293c81d846d	WM-WJEQ6YDT	accepted	01a22cad-2c09-7d09-b57e-d13996a56e91	01a22cad-2290-71cf-b432-5b907adcc550	wendmarsh-demo	{"version":1,"danger":{"answer":"at-this-minute","call999":"i-called","call999SaidAt":null},"harm":{"sexual":"not-known","images":"not-known","exchange":"yes","threatened":"yes"},"child":{"name":"Dawit","born":{"day":null,"month":null,"year":null},"age":null,"place":"A flat above the laundry in Marlhythe","district":null,"school":null,"whereNow":"Locked in the flat, alone, when he called","mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":true},"noticed":[{"what":"A boy called the advice line. A man keeps the key and takes him to work in other flats. He arrived alone in the spring and says that he is 16.","exactWords":"\\u0022Please be quiet when you come.\\u0022","when":{"day":"19","month":"11","year":"2026"},"approximate":false,"time":"10:30pm","where":"By phone","how":"child-told-me"}],"source":{"mayBeNamed":null,"childTold":"yes"},"others":{"rows":[{"kind":"person","name":"The man with the key","description":"He comes at 6am","toChild":"person-of-concern","under18":"no","worksWithChildren":"not-known","recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 105","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-19 22:40:00+00	2026-11-19 22:41:20+00	2026-11-19 22:41:20+00	01a22cad-2398-710a-87b7-80aa5a180fdd	2026-11-19 22:41:20+00	t	\N	2026-11-19 22:41:20+00	2026-11-20 08:10:00+00	01a22cad-2dc4-7ea8-ae21-89a356ccddc6	2026-11-20	2026-11-20 09:06:00+00
01a1f825-f6c0-7714-8e90-3aa903198306	WM-FYRP1D9Y	accepted	01a22cad-2836-709d-b433-baf3ad57ed34	01a22cad-2389-7c38-be1f-55e9afd42278	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"no","exchange":"yes","threatened":"no"},"child":{"name":"Maya Lindqvist-Bello","born":{"day":null,"month":null,"year":null},"age":"14","place":"Marlhythe","district":"marlhythe","school":"Marlhythe Academy","whereNow":"In lessons until 3:15pm","mustNotBeTold":"Callum Rook and Denise Fallow","inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Maya stayed after a health session and told me that Callum and Denise drove her to Lantern Lodge last Saturday and paid for a room. She loves drawing and had her sketchbook with her.","exactWords":"\\u0022He said he\\u0027s my boyfriend so it\\u0027s fine. I want it to be normal again.\\u0022","when":{"day":"20","month":"11","year":"2026"},"approximate":false,"time":"8:30am","where":"The medical room","how":"child-told-me"}],"source":{"mayBeNamed":null,"childTold":"yes"},"others":{"rows":[{"kind":"person","name":"Callum Rook","description":"31. She called him her boyfriend.","toChild":"person-of-concern","under18":"no","worksWithChildren":"not-known","recordId":null},{"kind":"person","name":"Denise Fallow","description":"38. She drove the car.","toChild":"person-of-concern","under18":"no","worksWithChildren":"not-known","recordId":null},{"kind":"place","name":"Lantern Lodge","description":"A hotel near the ring road in Marlhythe","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 002","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-20 08:50:00+00	2026-11-20 08:51:20+00	2026-11-20 08:51:20+00	01a22cad-2398-710a-87b7-80aa5a180fdd	2026-11-20 08:51:20+00	t	\N	\N	2026-11-20 09:02:00+00	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	2026-11-23	2026-11-20 10:45:00+00
01a1f86f-34c0-78c4-9034-1d98115614bc	WM-H8GG8F9E	read	01a22cad-2998-7167-9767-fc542f65915d	01a22cad-2290-71cf-b432-5b907adcc550	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"not-known","exchange":"not-known","threatened":"no"},"child":{"name":"Two girls in school uniform","born":{"day":null,"month":null,"year":null},"age":"13 to 15","place":"Coronation Gardens, Marlhythe","district":"marlhythe","school":null,"whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":true},"noticed":[{"what":"Two girls sat with three grown men at the bandstand. One man handed out cans. They left when they saw my lanyard.","exactWords":null,"when":{"day":"19","month":"11","year":"2026"},"approximate":false,"time":"7:30pm","where":"Coronation Gardens","how":"saw-or-heard"}],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[{"kind":"place","name":"Coronation Gardens","description":"The bandstand","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null},{"kind":"person","name":"Three men","description":"Between 25 and 40","toChild":"person-of-concern","under18":"no","worksWithChildren":"not-known","recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"07700 900 103","cannotBeCalled":false,"keptPhrases":[]}}	13	2026-11-20 10:10:00+00	2026-11-20 10:11:20+00	2026-11-20 10:11:20+00	01a22cad-23d4-77a6-ad33-54684663e4c2	2026-11-20 11:30:00+00	f	\N	\N	2026-11-20 12:20:00+00	01a22cad-30b5-7cf7-bb39-3efee0baf8c7	2026-11-23	\N
01a1f8d5-bec0-7a71-a494-227d41001a27	WM-CP36D62W	read	01a22cad-2642-7d23-8a49-a1c49d57a7fe	01a22cad-2389-7c38-be1f-55e9afd42278	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"no","images":"not-known","exchange":"not-known","threatened":"no"},"child":{"name":"Ellis Varga","born":{"day":null,"month":null,"year":null},"age":"14","place":"Great Sallow","district":"great-sallow","school":"Sallow Vale School","whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Ellis showed me that his coach writes to him late at night from a private account and asks him not to tell his parents that they talk.","exactWords":"\\u0022He says I\\u0027m the only one who gets it.\\u0022","when":{"day":"20","month":"11","year":"2026"},"approximate":false,"time":"11:40am","where":"School","how":"child-told-me"}],"source":{"mayBeNamed":null,"childTold":"yes"},"others":{"rows":[{"kind":"person","name":"Aldous Penn","description":"Coach of the under-15s","toChild":"person-of-concern","under18":"no","worksWithChildren":"yes","recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 001","cannotBeCalled":false,"keptPhrases":[]}}	11	2026-11-20 12:02:00+00	2026-11-20 12:03:20+00	2026-11-20 12:03:20+00	01a22cad-2398-710a-87b7-80aa5a180fdd	2026-11-20 12:03:20+00	f	\N	\N	2026-11-20 12:45:00+00	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	2026-11-23	\N
01a1f90a-d880-78ed-a5b8-8a3cbfde729b	WM-G13R2KNN	read	01a22cad-2998-7167-9767-fc542f65915d	01a22cad-2290-71cf-b432-5b907adcc550	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"no","images":"no","exchange":"no","threatened":"no"},"child":{"name":"Ruby Lane","born":{"day":null,"month":null,"year":null},"age":"16","place":"Linnet Quay","district":"linnet-quay","school":null,"whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Ruby told a friend that she is meeting someone from Loopchat after college today.","exactWords":null,"when":{"day":"20","month":"11","year":"2026"},"approximate":false,"time":"12:40pm","where":"The college canteen","how":"saw-or-heard"}],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[{"kind":"account","name":"ana.h on Loopchat","description":null,"toChild":null,"under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"yes"},"reach":{"phone":"07700 900 103","cannotBeCalled":false,"keptPhrases":[]}}	12	2026-11-20 13:00:00+00	2026-11-20 13:01:20+00	2026-11-20 13:01:20+00	01a22cad-2398-710a-87b7-80aa5a180fdd	2026-11-20 13:01:20+00	t	\N	\N	2026-11-20 13:24:00+00	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	2026-11-23	\N
01a20016-6f40-7e42-afb3-22cf331d3648	WM-RHKQSA4M	sent	01a22cad-2998-7167-9767-fc542f65915d	01a22cad-2290-71cf-b432-5b907adcc550	wendmarsh-demo	{"version":1,"danger":{"answer":"whereabouts-not-known","call999":null,"call999SaidAt":null},"harm":{"sexual":"not-known","images":"not-known","exchange":"yes","threatened":"not-known"},"child":{"name":"Zainab Hale","born":{"day":null,"month":null,"year":null},"age":"16","place":"Linnet Quay, with foster carers","district":"linnet-quay","school":"Quay Sixth Form","whereNow":"Not known since 6pm. Her foster carers are looking.","mustNotBeTold":null,"inCare":true,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Her foster carer called: Zainab left at 6pm with a bag and is not answering. It is the fifth time. Twice she was found with Callum Rook.","exactWords":null,"when":{"day":"21","month":"11","year":"2026"},"approximate":false,"time":"9:30pm","where":null,"how":"someone-else-told-me"}],"source":{"mayBeNamed":"professional","childTold":null},"others":{"rows":[{"kind":"person","name":"Callum Rook","description":"She was found with him twice","toChild":"person-of-concern","under18":"no","worksWithChildren":"not-known","recordId":null},{"kind":"vehicle","name":"WX14 Q","description":"A blue hatchback waited at the corner last week","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null},{"kind":"phone","name":"07700 900 418","description":"Her second phone","toChild":null,"under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"07700 900 103","cannotBeCalled":false,"keptPhrases":[]}}	10	2026-11-21 21:50:00+00	2026-11-21 21:51:20+00	2026-11-21 21:51:20+00	01a22cad-2398-710a-87b7-80aa5a180fdd	2026-11-21 21:51:20+00	t	2026-11-21 22:51:20+00	2026-11-21 23:11:20+00	\N	\N	2026-11-23	\N
01a2005f-ad40-7219-bb44-23e4a606805c	WM-ZPGKB54V	read	01a22cad-2642-7d23-8a49-a1c49d57a7fe	01a22cad-2389-7c38-be1f-55e9afd42278	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"no","images":"yes","exchange":"yes","threatened":"no"},"child":{"name":"Oskar Nowak","born":{"day":null,"month":null,"year":null},"age":"12","place":"Thornsea","district":"thornsea","school":"Harrowmere High","whereNow":"At home with his mother","mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[{"what":"Oskar showed me messages in which nova_kit asked him for pictures and promised him credit for a game. He has sent none. I did not copy the messages; they are on his phone.","exactWords":"\\u0022I only wanted the skins. Is my mum going to be cross?\\u0022","when":{"day":"21","month":"11","year":"2026"},"approximate":false,"time":"9:40pm","where":"By phone, his mother was with him","how":"child-told-me"}],"source":{"mayBeNamed":null,"childTold":"yes"},"others":{"rows":[{"kind":"person","name":"nova_kit","description":"Met on Starforge; says they are 13","toChild":"person-of-concern","under18":"not-known","worksWithChildren":"not-known","recordId":null},{"kind":"account","name":"nova_kit on Starforge","description":null,"toChild":null,"under18":null,"worksWithChildren":null,"recordId":null}],"nobodyElse":false,"meetingPlanned":"not-known"},"reach":{"phone":"01632 960 001","cannotBeCalled":false,"keptPhrases":[]}}	11	2026-11-21 23:10:00+00	2026-11-21 23:11:20+00	2026-11-21 23:11:20+00	01a22cad-2398-710a-87b7-80aa5a180fdd	2026-11-21 23:11:20+00	t	\N	2026-11-21 23:11:20+00	2026-11-22 08:40:00+00	01a22cad-2dc4-7ea8-ae21-89a356ccddc6	2026-11-23	\N
01a202b7-58e0-71e2-bda9-5a63628735c9	WM-HQN0BEJG	draft	01a22cad-2642-7d23-8a49-a1c49d57a7fe	01a22cad-2389-7c38-be1f-55e9afd42278	wendmarsh-demo	{"version":1,"danger":{"answer":"worried-not-now","call999":null,"call999SaidAt":null},"harm":{"sexual":"no","images":"no","exchange":"no","threatened":"no"},"child":{"name":"A girl in year 9","born":{"day":null,"month":null,"year":null},"age":"13 to 14","place":null,"district":null,"school":"Sallow Vale School","whereNow":null,"mustNotBeTold":null,"inCare":false,"leftCare":false,"needsOrDisability":false,"careNotKnown":false},"noticed":[],"source":{"mayBeNamed":null,"childTold":null},"others":{"rows":[],"nobodyElse":false,"meetingPlanned":null},"reach":{"phone":null,"cannotBeCalled":false,"keptPhrases":[]}}	4	2026-11-22 10:05:00+00	2026-11-22 10:05:30+00	\N	\N	\N	f	\N	\N	\N	\N	\N	\N
\.


--
-- Data for Name: data_keys; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.data_keys (id, purpose, agency_id, owner, kek_id, wrapped, created, destroyed) FROM stdin;
01a1d033-8600-7dca-a08f-df583381d89d	audit	01a22cad-2290-71cf-b432-5b907adcc550	01a1d018-0ec0-700d-ad32-732bfc11cd28	01a20cff-7d00-7332-8adc-b4da2345e31c	\\x0156201ffe95b9b88be4f5a53de4a2df0fad0b8ca0e16a05cc49f65a453eb5db9ca49345d5038d29cea22f432ca373d4cb05e911735d0ea157f7dfa09d	1794494400000	\N
01a1d495-0b60-7141-aecf-afe68e75eaf7	audit	01a22cad-2290-71cf-b432-5b907adcc550	01a1d46b-d880-7d6f-91fc-845477704893	01a20cff-7d00-7332-8adc-b4da2345e31c	\\x014176a1480fcac44c2aa7ee83f08323c99c82a5105c94ac7464291f61ed91ff2006494c339abb000d2ee3603cb960db43d7b62742c5e7a3ef3ce4ea03	1794567900000	\N
01a1e456-dba0-7e16-8069-b2901d6c5a3f	source	01a22cad-2389-7c38-be1f-55e9afd42278	01a1e455-f140-70ad-a755-2948d2ad64ec	01a20cff-7d00-7e74-a658-25246bd4082d	\\x010a93da8a52c12755812fa4aa23f7f099b7d133cdb95083f7b98e2921684228bba1ac14406aaed55f8f0892315b0e5aa070a8a8a156b0b1acc013f7ef	1794832260000	\N
01a1e468-40c0-792b-8b6e-5466d6a6d0eb	audit	01a22cad-2290-71cf-b432-5b907adcc550	01a1e455-f140-70ad-a755-2948d2ad64ec	01a20cff-7d00-7332-8adc-b4da2345e31c	\\x012fecadba5fe33f8c4740e7709ac049e1d3b6028cc41c577e5209efa9b748633b4b83f426bc95ace4d0ef2ce4a4f4579db4d184cf61a738c1d220b048	1794833400000	\N
01a1e51a-c7e0-75bc-90ba-9d1beb7b4017	audit	01a22cad-2290-71cf-b432-5b907adcc550	01a1e503-e480-7433-a13c-8a3ac0a1eb03	01a20cff-7d00-7332-8adc-b4da2345e31c	\\x011e44c3e9fb9f269915618741d9bf785cf87acbd1a7fdc4589cfec4b3cd81b5ac0d31da34d89ba69a255ccb22954b0ae61178b289dc3f3974daa161fe	1794845100000	\N
01a1ea9f-7080-7b5b-81a2-3466be85b88f	audit	01a22cad-2290-71cf-b432-5b907adcc550	01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	01a20cff-7d00-7332-8adc-b4da2345e31c	\\x01bdac92ce35189a5b20b0173da33d0d623e928a7701c610b23aab4cdc1e7b126b173fbd40dc18bca50ba94801a902c905f89d0089532a73e5a6d0b24d	1794937680000	\N
01a1edff-b280-7f33-9e76-73cbaca41a62	audit	01a22cad-2290-71cf-b432-5b907adcc550	01a1ede6-fa60-7bb5-8263-cc78213f831a	01a20cff-7d00-7332-8adc-b4da2345e31c	\\x01cf6c9ddac28f797b7b9fbbfcb2514e4abb3a40c5ad3ba011ffc222a00ef5698a31ccacf0e2340098ed70eabe49ac9140142b43ff18e0badef63e683d	1794994320000	\N
01a1ef8c-1ee0-7863-a52d-a3d539fa6a36	audit	01a22cad-2290-71cf-b432-5b907adcc550	01a1ef6c-13c0-70da-ac94-ea16f6adc17d	01a20cff-7d00-7332-8adc-b4da2345e31c	\\x017715a0d003ca533b7efef690385304b6e16b18389b0a49e98d5b0ec2a8e2e5921d073613fdb59f51949d222710d5cb0e22e8f45fda2796b9031a4fc5	1795020300000	\N
01a1f412-4340-7aee-85a7-02253de44c0d	audit	01a22cad-2290-71cf-b432-5b907adcc550	01a1f3f2-3820-7967-aba1-125aef58bc5e	01a20cff-7d00-7332-8adc-b4da2345e31c	\\x0134144adb8e04cd941f11f17f5fa1342d1bf0a8a8fd22326ccf79d23b0ac52c5284364e0336a80cfc1882b1ed2b959358aa4374a4f49be4c74be6fdd0	1795096200000	\N
01a1f5f8-b680-78a9-8fc9-fd9c76560d7d	audit	\N	01a1f5f7-7e00-714f-876c-e293c81d846d	01a20cff-7d00-751f-b132-f5522c3792f5	\\x0117540c3bcfc9808d66dd92344f95e6083142cceec4cf54c6df0dc5bc42e74c6c52bb497b4419c4c1e3164192723c0cb910ea926280111732e174e9db	1795128080000	\N
01a1f81c-cf00-7f09-a137-650792ff03b5	audit	01a22cad-2290-71cf-b432-5b907adcc550	01a1f4fb-b8e0-7595-9996-5974491f552b	01a20cff-7d00-7332-8adc-b4da2345e31c	\\x0166d2516c450272df55519a52539115169f5345d40f923a98f19301f3b8cb2bc0a9db05aa04446accfecbd9b083d3282f3e7676a1f283fba87b289244	1795164000000	\N
01a1f830-f340-747b-abd6-4fd185cbe889	audit	01a22cad-2290-71cf-b432-5b907adcc550	01a1f825-f6c0-7714-8e90-3aa903198306	01a20cff-7d00-7332-8adc-b4da2345e31c	\\x0164c2dd87f0a5bdc1096d90f31f2fb60cf59e658adf9f883c14bdbf4373fb93b6efdd5ba608d13ddec0c58a3da68efb3cc224769759145dfb0c027d04	1795165320000	\N
01a1f87c-f060-711c-af70-b062d09c145d	audit	01a22cad-2290-71cf-b432-5b907adcc550	01a1f86f-34c0-78c4-9034-1d98115614bc	01a20cff-7d00-7332-8adc-b4da2345e31c	\\x01eb78cf6441aa55b259b39abfff61578a2e6ea34c3943df77d4e4e41254cf4d7a135eb38599604ae770005d756c37d5bb4780f08cbecdfc74f81a0018	1795170300000	\N
01a1f8fd-1ce0-7523-9f27-b9feb2ba5949	audit	01a22cad-2290-71cf-b432-5b907adcc550	01a1f8d5-bec0-7a71-a494-227d41001a27	01a20cff-7d00-7332-8adc-b4da2345e31c	\\x017cfcf136d035fe8306d5caf08ad357e6b523098f09d3a8d8431702ba173be55d5fb8a88ebaef27989304665d83ca5357c7c91b70b9fc012fc3e7c447	1795178700000	\N
01a1f920-d180-70b8-9959-5c21ede980f1	audit	01a22cad-2290-71cf-b432-5b907adcc550	01a1f90a-d880-78ed-a5b8-8a3cbfde729b	01a20cff-7d00-7332-8adc-b4da2345e31c	\\x01e98cba3fbf8f7d5b782198e35277de638f1238eccff86ee00cec7412fd69029cef26cb884f06c1ea7ab9760bed5b1336dbd9d20bb4d57b7cdffddf3a	1795181040000	\N
01a1f97c-5f00-7afb-96bc-bd951b3f91d8	audit	01a22cad-2290-71cf-b432-5b907adcc550	01a1f95d-3e40-75c9-a08c-c54c0c536696	01a20cff-7d00-7332-8adc-b4da2345e31c	\\x012127737490f7e2a498ac5d7f55b9394179c4c3073969a024ad6b5e2b7495295bb0447e29c10bfc53b91d31bfa7f54caaa297eccf85293d44807e5a80	1795187040000	\N
01a20060-e5c0-7179-a509-e48df0de201b	audit	\N	01a20016-6f40-7e42-afb3-22cf331d3648	01a20cff-7d00-751f-b132-f5522c3792f5	\\x015f2d67fcc8dce9cfad703778dee850ac723c68aa156887f069ed840673a5051997192b59e3cc71c4eb6fc399449a1f7b1535369f28a2862bba8d8184	1795302680000	\N
01a20060-e5c0-7bfd-8976-c2ddc20ac0ef	audit	\N	01a2005f-ad40-7219-bb44-23e4a606805c	01a20cff-7d00-751f-b132-f5522c3792f5	\\x01e13ef41a9a7209c89a6ff977ef1ff663c96b558f941aa92400fb9d80c4f11af9165d691f84cbfe1cbfb600be5d4d407a1b75923576a8b7c71332bfd1	1795302680000	\N
\.


--
-- Data for Name: file_blocks; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.file_blocks (account_id, file_id) FROM stdin;
01a22cad-2c09-7d09-b57e-d13996a56e91	01a1fa0b-3180-7131-8a88-922c1439b963
\.


--
-- Data for Name: file_grants; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.file_grants (principal_id, file_id, level, why, until, list, progress, is_urgent, sort_key) FROM stdin;
01a22cad-2836-709d-b433-baf3ad57ed34	01a1d018-0ec0-700d-ad32-732bfc11cd28	author	author	\N	\N	\N	f	\N
01a22cad-2836-709d-b433-baf3ad57ed34	01a1d46b-d880-7d6f-91fc-845477704893	author	author	\N	\N	\N	f	\N
01a22cad-2290-7e59-a1b2-ad22ed336228	01a1d46b-d880-7d6f-91fc-845477704893	worker	agency-supervisors	\N	finished	done	f	8205416199999
01a22cad-2398-710a-87b7-80aa5a180fdd	01a1d46b-d880-7d6f-91fc-845477704893	worker	team	\N	finished	done	f	8205416199999
01a22cad-2290-7e59-a1b2-ad22ed336228	01a1d018-0ec0-700d-ad32-732bfc11cd28	worker	agency-supervisors	\N	finished	done	f	8205176799999
01a22cad-2398-710a-87b7-80aa5a180fdd	01a1d018-0ec0-700d-ad32-732bfc11cd28	worker	team	\N	finished	done	f	8205176799999
01a22cad-2836-709d-b433-baf3ad57ed34	01a1e455-f140-70ad-a755-2948d2ad64ec	author	author	\N	\N	\N	f	\N
01a22cad-2642-7d23-8a49-a1c49d57a7fe	01a1e503-e480-7433-a13c-8a3ac0a1eb03	author	author	\N	\N	\N	f	\N
01a22cad-2290-7e59-a1b2-ad22ed336228	01a1e455-f140-70ad-a755-2948d2ad64ec	worker	agency-supervisors	\N	finished	done	f	8205092199999
01a22cad-2398-710a-87b7-80aa5a180fdd	01a1e455-f140-70ad-a755-2948d2ad64ec	worker	team	\N	finished	done	f	8205092199999
01a22cad-2290-7e59-a1b2-ad22ed336228	01a1e503-e480-7433-a13c-8a3ac0a1eb03	worker	agency-supervisors	\N	finished	done	f	8205086799999
01a22cad-2398-710a-87b7-80aa5a180fdd	01a1e503-e480-7433-a13c-8a3ac0a1eb03	worker	team	\N	finished	done	f	8205086799999
01a22cad-2998-7167-9767-fc542f65915d	01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	author	author	\N	\N	\N	f	\N
01a22cad-2642-7d23-8a49-a1c49d57a7fe	01a1ede6-fa60-7bb5-8263-cc78213f831a	author	author	\N	\N	\N	f	\N
01a22cad-2290-7e59-a1b2-ad22ed336228	01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	worker	agency-supervisors	\N	finished	done	f	8205005199999
01a22cad-2398-710a-87b7-80aa5a180fdd	01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	worker	team	\N	finished	done	f	8205005199999
01a22cad-2998-7167-9767-fc542f65915d	01a1ef6c-13c0-70da-ac94-ea16f6adc17d	author	author	\N	\N	\N	f	\N
01a22cad-2290-7e59-a1b2-ad22ed336228	01a1ede6-fa60-7bb5-8263-cc78213f831a	worker	agency-supervisors	\N	finished	done	f	8204999499999
01a22cad-2398-710a-87b7-80aa5a180fdd	01a1ede6-fa60-7bb5-8263-cc78213f831a	worker	team	\N	finished	done	f	8204999499999
01a22cad-2290-7e59-a1b2-ad22ed336228	01a1ef6c-13c0-70da-ac94-ea16f6adc17d	worker	agency-supervisors	\N	finished	done	f	8204915799999
01a22cad-2398-710a-87b7-80aa5a180fdd	01a1ef6c-13c0-70da-ac94-ea16f6adc17d	worker	team	\N	finished	done	f	8204915799999
01a22cad-2836-709d-b433-baf3ad57ed34	01a1f3f2-3820-7967-aba1-125aef58bc5e	author	author	\N	\N	\N	f	\N
01a22cad-2290-7e59-a1b2-ad22ed336228	01a1f3f2-3820-7967-aba1-125aef58bc5e	worker	agency-supervisors	\N	open	waiting	f	1100000000000001795094180000
01a22cad-2398-710a-87b7-80aa5a180fdd	01a1f3f2-3820-7967-aba1-125aef58bc5e	worker	team	\N	open	waiting	f	1100000000000001795094180000
01a22cad-2998-7167-9767-fc542f65915d	01a1f4fb-b8e0-7595-9996-5974491f552b	author	author	\N	\N	\N	f	\N
01a22cad-2c09-7d09-b57e-d13996a56e91	01a1f5f7-7e00-714f-876c-e293c81d846d	author	author	\N	\N	\N	f	\N
01a22cad-2290-7e59-a1b2-ad22ed336228	01a1f4fb-b8e0-7595-9996-5974491f552b	worker	agency-supervisors	\N	open	in-hand	f	1100000000000001795111580000
01a22cad-2398-710a-87b7-80aa5a180fdd	01a1f4fb-b8e0-7595-9996-5974491f552b	worker	team	\N	open	in-hand	f	1100000000000001795111580000
01a22cad-2836-709d-b433-baf3ad57ed34	01a1f825-f6c0-7714-8e90-3aa903198306	author	author	\N	\N	\N	f	\N
01a22cad-2642-7d23-8a49-a1c49d57a7fe	01a1f8d5-bec0-7a71-a494-227d41001a27	author	author	\N	\N	\N	f	\N
01a22cad-2290-7e59-a1b2-ad22ed336228	01a1f5f7-7e00-714f-876c-e293c81d846d	worker	agency-supervisors	\N	finished	done	f	8204834439999
01a22cad-2398-710a-87b7-80aa5a180fdd	01a1f5f7-7e00-714f-876c-e293c81d846d	worker	team	\N	finished	done	f	8204834439999
01a22cad-2dc4-7ea8-ae21-89a356ccddc6	01a1f5f7-7e00-714f-876c-e293c81d846d	worker	escalated	\N	finished	done	f	8204834439999
01a22cad-2998-7167-9767-fc542f65915d	01a1f86f-34c0-78c4-9034-1d98115614bc	author	author	\N	\N	\N	f	\N
01a22cad-237a-7af1-a0d5-800ca0aab936	01a1f86f-34c0-78c4-9034-1d98115614bc	worker	agency-supervisors	\N	open	in-hand	f	1100000000000001795174200000
01a22cad-23d4-77a6-ad33-54684663e4c2	01a1f86f-34c0-78c4-9034-1d98115614bc	worker	team	\N	open	in-hand	f	1100000000000001795174200000
01a22cad-2998-7167-9767-fc542f65915d	01a1f90a-d880-78ed-a5b8-8a3cbfde729b	author	author	\N	\N	\N	f	\N
01a22cad-2290-7e59-a1b2-ad22ed336228	01a1f8d5-bec0-7a71-a494-227d41001a27	worker	agency-supervisors	\N	open	in-hand	f	1100000000000001795176200000
01a22cad-2398-710a-87b7-80aa5a180fdd	01a1f8d5-bec0-7a71-a494-227d41001a27	worker	team	\N	open	in-hand	f	1100000000000001795176200000
01a22cad-2998-7167-9767-fc542f65915d	01a1f95d-3e40-75c9-a08c-c54c0c536696	author	author	\N	\N	\N	f	\N
01a22cad-2290-7e59-a1b2-ad22ed336228	01a20016-6f40-7e42-afb3-22cf331d3648	worker	agency-supervisors	\N	open	unread	t	0017953014800001795297880000
01a22cad-2398-710a-87b7-80aa5a180fdd	01a20016-6f40-7e42-afb3-22cf331d3648	worker	team	\N	open	unread	t	0017953014800001795297880000
01a22cad-2290-7e59-a1b2-ad22ed336228	01a1f90a-d880-78ed-a5b8-8a3cbfde729b	worker	agency-supervisors	\N	open	in-hand	f	1100000000000001795179680000
01a22cad-2398-710a-87b7-80aa5a180fdd	01a1f90a-d880-78ed-a5b8-8a3cbfde729b	worker	team	\N	open	in-hand	f	1100000000000001795179680000
01a22cad-2290-7e59-a1b2-ad22ed336228	01a1f825-f6c0-7714-8e90-3aa903198306	worker	agency-supervisors	\N	finished	done	f	8204828499999
01a22cad-2398-710a-87b7-80aa5a180fdd	01a1f825-f6c0-7714-8e90-3aa903198306	worker	team	\N	finished	done	f	8204828499999
01a22cad-2290-7e59-a1b2-ad22ed336228	01a2005f-ad40-7219-bb44-23e4a606805c	worker	agency-supervisors	\N	open	in-hand	f	1100000000000001795302680000
01a22cad-2398-710a-87b7-80aa5a180fdd	01a2005f-ad40-7219-bb44-23e4a606805c	worker	team	\N	open	in-hand	f	1100000000000001795302680000
01a22cad-2836-709d-b433-baf3ad57ed34	01a1fa0b-3180-7131-8a88-922c1439b963	author	author	\N	\N	\N	f	\N
01a22cad-2fa6-7301-83e0-1f5fd598fc40	01a1fa0b-3180-7131-8a88-922c1439b963	worker	agency-supervisors	\N	open	unread	f	1017954340800001795196480000
01a22cad-2290-7e59-a1b2-ad22ed336228	01a1f95d-3e40-75c9-a08c-c54c0c536696	worker	agency-supervisors	\N	open	in-hand	f	1100000000000001795185080000
01a22cad-2398-710a-87b7-80aa5a180fdd	01a1f95d-3e40-75c9-a08c-c54c0c536696	worker	team	\N	open	in-hand	f	1100000000000001795185080000
01a22cad-2998-7167-9767-fc542f65915d	01a20016-6f40-7e42-afb3-22cf331d3648	author	author	\N	\N	\N	f	\N
01a22cad-2642-7d23-8a49-a1c49d57a7fe	01a2005f-ad40-7219-bb44-23e4a606805c	author	author	\N	\N	\N	f	\N
01a22cad-2dc4-7ea8-ae21-89a356ccddc6	01a20016-6f40-7e42-afb3-22cf331d3648	worker	escalated	\N	open	unread	t	0017953014800001795297880000
01a22cad-2dc4-7ea8-ae21-89a356ccddc6	01a2005f-ad40-7219-bb44-23e4a606805c	worker	escalated	\N	open	in-hand	f	1100000000000001795302680000
01a22cad-2642-7d23-8a49-a1c49d57a7fe	01a202b7-58e0-71e2-bda9-5a63628735c9	author	author	\N	\N	\N	f	\N
\.


--
-- Data for Name: file_messages; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.file_messages (id, file_id, kind, words, by_id, at) FROM stdin;
01a1d430-5620-7bb4-b85b-8b90671df322	01a1d018-0ec0-700d-ad32-732bfc11cd28	question	Who found the second profile, and does Emi know that they did?	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	2026-11-13 09:15:00+00
01a1d4cb-f9e0-7d53-be14-21b70a625d41	01a1d018-0ec0-700d-ad32-732bfc11cd28	answer	Her support worker. Emi was there and showed it to her.	01a22cad-2836-709d-b433-baf3ad57ed34	2026-11-13 12:05:00+00
01a1d587-a8c0-7931-a2f2-8ee85f9d3c8b	01a1d46b-d880-7d6f-91fc-845477704893	accepted	We are opening a file and will see Leo on his own, with someone he trusts.	01a22cad-2c09-7d09-b57e-d13996a56e91	2026-11-13 15:30:00+00
01a1e3cc-9d00-7857-b1a5-078075c6feb8	01a1d018-0ec0-700d-ad32-732bfc11cd28	accepted	We are opening a file together with adult social care.	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	2026-11-16 10:00:00+00
01a1e8d7-81c0-7251-a201-db803eab577e	01a1e455-f140-70ad-a755-2948d2ad64ec	accepted	We are opening a file. We will not speak to anyone in the family until we have agreed with police how to do it.	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	2026-11-17 09:30:00+00
01a1e929-e780-724d-9130-00c1e05200f4	01a1e503-e480-7433-a13c-8a3ac0a1eb03	finished	Her older cousin left the tobacco in a coat that they share; her mother has spoken to both. Please tell us if you notice anything else.	01a22cad-2c09-7d09-b57e-d13996a56e91	2026-11-17 11:00:00+00
01a1ee07-0580-7a8b-8159-8ccffcb50c38	01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	accepted	We are opening a file and will refer Tyrell to the National Referral Mechanism. He is to be treated as harmed, not as an offender.	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	2026-11-18 09:40:00+00
01a1ee5d-ff20-7bcb-96f0-cc4c5b2ae42c	01a1ede6-fa60-7bb5-8263-cc78213f831a	accepted	We are opening files for Jamie and for the older pupils. Police ask that nobody looks at or passes on what was filmed.	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	2026-11-18 11:15:00+00
01a1f35b-2840-7e55-8e71-9edb1fc32782	01a1ef6c-13c0-70da-ac94-ea16f6adc17d	accepted	We are opening a file. Police are asked in writing about the car.	01a22cad-2c09-7d09-b57e-d13996a56e91	2026-11-19 10:30:00+00
01a1f41b-6b00-7371-99e7-07abef01319a	01a1f3f2-3820-7967-aba1-125aef58bc5e	question	Which school does Aliya go to, and who lives with her?	01a22cad-2c09-7d09-b57e-d13996a56e91	2026-11-19 14:00:00+00
01a1f834-9cc0-7860-953e-a70d5ad3bbc3	01a1f5f7-7e00-714f-876c-e293c81d846d	accepted	Police found Dawit at midnight. He is treated as a child until his age is known, and has a foster placement.	01a22cad-2dc4-7ea8-ae21-89a356ccddc6	2026-11-20 09:06:00+00
01a1f88f-3fe0-71ae-974c-a22178b11d21	01a1f825-f6c0-7714-8e90-3aa903198306	accepted	We are opening a file today. A social worker sees Maya at school before she goes home.	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	2026-11-20 10:45:00+00
\.


--
-- Data for Name: file_notes; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.file_notes (id, file_id, kind, words, team_id, by_id, at) FROM stdin;
01a1f5f8-b680-7247-a99a-c865c76eff12	01a1f5f7-7e00-714f-876c-e293c81d846d	escalated	\N	\N	\N	2026-11-19 22:41:20+00
01a1f8b8-72c0-70ea-96e6-dc0d7ec427ac	01a1f86f-34c0-78c4-9034-1d98115614bc	passed	A place rather than a child we know. You hold the reports about Coronation Gardens.	01a22cad-23d4-77a6-ad33-54684663e4c2	01a22cad-2c09-7d09-b57e-d13996a56e91	2026-11-20 11:30:00+00
01a1f9cb-1b40-7aaf-b264-059e05356c8a	01a1f90a-d880-78ed-a5b8-8a3cbfde729b	close-proposed	The meeting was with her cousin Ana from Harrowmere, and her mother took her there. Police have spoken to both.	\N	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	2026-11-20 16:30:00+00
01a20060-e5c0-7f44-b645-1c55770050d3	01a20016-6f40-7e42-afb3-22cf331d3648	escalated	\N	\N	\N	2026-11-21 23:11:20+00
01a20060-e5c0-711a-b012-fe1f845f14aa	01a2005f-ad40-7219-bb44-23e4a606805c	escalated	\N	\N	\N	2026-11-21 23:11:20+00
\.


--
-- Data for Name: processed_requests; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.processed_requests (key, account_id, body_hash, answer, at) FROM stdin;
c7f963cd-9f44-474e-a8f1-ab84fb4f373a	01a22cad-2836-709d-b433-baf3ad57ed34	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-GJQ196JV	2026-11-12 14:10:00+00
2b11aed1-1d79-4972-bcb9-10a5c6f4ad8f	01a22cad-2836-709d-b433-baf3ad57ed34	\\x1dd75aa30d1018fbf89029fc7b680a3861ae098f535f2d7946faccf876069405	WM-GJQ196JV	2026-11-12 14:11:20+00
f59008ba-06d1-43d9-87ec-a5c25c78ddff	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-GJQ196JV	2026-11-12 14:40:00+00
565df2b1-3489-4b96-955f-681372120ee5	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-GJQ196JV	2026-11-13 09:15:00+00
aacb469f-1380-432d-aa52-45ddf07f674f	01a22cad-2836-709d-b433-baf3ad57ed34	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-QRFZ2KPT	2026-11-13 10:20:00+00
67bf4675-069f-4e4d-9b1e-39f5f087eb98	01a22cad-2836-709d-b433-baf3ad57ed34	\\x27ae2f32f9a5c49924cbf5764b5f17d42fe9074e077c3a3e91184e1fe20c062e	WM-QRFZ2KPT	2026-11-13 10:21:20+00
a1c665d1-98c8-4d54-86dc-86c1c38307a7	01a22cad-2c09-7d09-b57e-d13996a56e91	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-QRFZ2KPT	2026-11-13 11:05:00+00
11f01212-3bdb-4dd3-98a5-c9415e625baf	01a22cad-2836-709d-b433-baf3ad57ed34	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-GJQ196JV	2026-11-13 12:05:00+00
30f5f5f8-d5e0-44c7-92a3-0dea78e41d21	01a22cad-2c09-7d09-b57e-d13996a56e91	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-QRFZ2KPT	2026-11-13 15:30:00+00
c701ef58-007a-4655-8dad-a501fc75b226	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-GJQ196JV	2026-11-16 09:50:00+00
de0dbd12-c39e-43c4-8520-cdfa1a9e5f48	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-GJQ196JV	2026-11-16 10:00:00+00
2a456502-de10-4251-a891-4414a476223c	01a22cad-2836-709d-b433-baf3ad57ed34	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-EG7H44NH	2026-11-16 12:30:00+00
e65de5f5-9fe3-47b9-8812-384fa6eb8b4e	01a22cad-2836-709d-b433-baf3ad57ed34	\\x604bff68fc8910e9368e91fe7b0f73cea6b5a40a8059dbe9e8847b3d624878cc	WM-EG7H44NH	2026-11-16 12:31:20+00
13bdb27f-b111-4953-9926-285782ff3e7b	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-EG7H44NH	2026-11-16 12:50:00+00
3bf27181-bbce-441f-b1bc-4380b299e75e	01a22cad-2642-7d23-8a49-a1c49d57a7fe	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-M522VF1Q	2026-11-16 15:40:00+00
5f6abe81-0254-4f5c-b867-65860c249572	01a22cad-2642-7d23-8a49-a1c49d57a7fe	\\xd0bbb0fc515cc3abdc64c641ef0b26adb4a923916db44299ffe429a9f6915ddf	WM-M522VF1Q	2026-11-16 15:41:20+00
cffda584-c7e7-4db8-a002-a52fd60295eb	01a22cad-2c09-7d09-b57e-d13996a56e91	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-M522VF1Q	2026-11-16 16:05:00+00
ff07a14a-8a51-475e-94a8-a325d188951f	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-EG7H44NH	2026-11-17 09:30:00+00
cd7469c8-0731-45d1-ad47-3d085894823d	01a22cad-2c09-7d09-b57e-d13996a56e91	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-M522VF1Q	2026-11-17 11:00:00+00
f53cc1a3-a43e-48fa-a55a-7005837a9663	01a22cad-2998-7167-9767-fc542f65915d	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-0J28ZV18	2026-11-17 17:20:00+00
d3c73226-e747-479b-a5b3-d1a89039ca08	01a22cad-2998-7167-9767-fc542f65915d	\\xca4a358af35f0e5f9aef619823e4f2b4d21c494cefdc40ce35503aa5877d8377	WM-0J28ZV18	2026-11-17 17:21:20+00
9976324e-0644-497c-bed4-2cee79da21bc	01a22cad-2998-7167-9767-fc542f65915d	\\xc05395640b035284a4374d6f5a051769aa73b78752b7286c26022e10752d3133	WM-0J28ZV18	2026-11-17 17:28:00+00
aee1dcd9-5864-4d38-9f43-4f7ec1bfe47c	01a22cad-2998-7167-9767-fc542f65915d	\\x4fedcf4bd4d8af0576f1edc96ef5e50a8e318136baa758fecdf2fd472730b40d	WM-0J28ZV18	2026-11-17 17:36:00+00
aa04769a-deb2-40ef-be7c-690896282d6b	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-0J28ZV18	2026-11-17 17:48:00+00
c9947379-f668-45c7-9995-a35e2118485c	01a22cad-2642-7d23-8a49-a1c49d57a7fe	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-2MWJN437	2026-11-18 09:05:00+00
fed0c03d-abb9-4aa2-91bb-6aebb54458e1	01a22cad-2642-7d23-8a49-a1c49d57a7fe	\\xb15d901aa8aba8a8b4028e5aaaee17dc3d25699321655fa698d6464c138e9457	WM-2MWJN437	2026-11-18 09:06:20+00
fd9e4e46-49af-46cb-b8be-ad3652ee30d9	01a22cad-2642-7d23-8a49-a1c49d57a7fe	\\xe71482311fb061845c94f56b3aa0c05620314c67d97762444bf29fcab638c885	WM-2MWJN437	2026-11-18 09:12:00+00
7e6b349d-7a79-4ea0-b202-65a51a7112a1	01a22cad-2642-7d23-8a49-a1c49d57a7fe	\\xc30c55d8ee642ad068763ea1bfc8bb79a56167ec97e3c9d7bd767b52f184a0b4	WM-2MWJN437	2026-11-18 09:20:00+00
c797be52-0cb3-4d08-b89a-9d1dc2ce34de	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-2MWJN437	2026-11-18 09:32:00+00
00285e38-5941-4c9e-8d32-f130e9783e2b	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-0J28ZV18	2026-11-18 09:40:00+00
b8730e1c-c6ca-4600-803c-840511f4c478	01a22cad-2998-7167-9767-fc542f65915d	\\x4c9c669b1930996ec53ef94ba876a83cfa8e2d31c38266c67d0bc98b3cfeb539	WM-0J28ZV18	2026-11-18 10:02:00+00
c6af6bd1-ca3b-4900-b000-6b2103eadffe	01a22cad-2998-7167-9767-fc542f65915d	\\x1b7630b1b2ae9469f03b401b13f30c8c1d0572dcbe2bad9f2c38e9881d3de867	WM-0J28ZV18	2026-11-18 10:10:00+00
7987d5cc-de3f-46f8-bffa-7e462b11472e	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-2MWJN437	2026-11-18 11:15:00+00
e3c411b2-90ab-4f7a-b104-450b4611a2c7	01a22cad-2998-7167-9767-fc542f65915d	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-MQ8G4NVN	2026-11-18 16:10:00+00
49f3ef1c-62e4-4e9b-ac61-5eb05c08cc6a	01a22cad-2998-7167-9767-fc542f65915d	\\x7bc32e7d420b97ebc1d46210bfbc5ec93f27af496e615aa40c6a2633ed38b300	WM-MQ8G4NVN	2026-11-18 16:11:20+00
fea44d19-c64b-460a-9d08-ac053e904c20	01a22cad-2642-7d23-8a49-a1c49d57a7fe	\\x9998d0c526393e35d32882028b853727a0a3a2e4154c916b608f0e23a1106e8b	WM-2MWJN437	2026-11-18 16:20:00+00
4705bf78-c439-46fd-8ccf-3348b9bbfac3	01a22cad-2642-7d23-8a49-a1c49d57a7fe	\\xc94516c10ed5bcf3bcc71ff4903823272847b41b2ef0907b1aaba48c924e8bec	WM-2MWJN437	2026-11-18 16:28:00+00
0e7b6c00-7bb2-46d4-bc6c-139c0a30b6dc	01a22cad-2c09-7d09-b57e-d13996a56e91	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-MQ8G4NVN	2026-11-18 16:45:00+00
ae9de605-3cbb-4c83-9898-ff4884eed966	01a22cad-2c09-7d09-b57e-d13996a56e91	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-MQ8G4NVN	2026-11-19 10:30:00+00
4df0218b-fc72-411c-8a9e-a618985d9647	01a22cad-2836-709d-b433-baf3ad57ed34	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-F0DB4XYH	2026-11-19 13:15:00+00
78070457-afaa-403e-94c1-eff49c653273	01a22cad-2836-709d-b433-baf3ad57ed34	\\xc0e678fb91db1333d451cff4e20d7cafb6a4fa5e2276d3e683708e48c8d60808	WM-F0DB4XYH	2026-11-19 13:16:20+00
952f74c1-a5fc-41c5-9aad-79fc4bd2ebaa	01a22cad-2c09-7d09-b57e-d13996a56e91	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-F0DB4XYH	2026-11-19 13:50:00+00
d3538dab-79d2-49d1-aea7-d559341e78be	01a22cad-2c09-7d09-b57e-d13996a56e91	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-F0DB4XYH	2026-11-19 14:00:00+00
bd2a1916-5c72-453e-845d-4da68d70ebf6	01a22cad-2998-7167-9767-fc542f65915d	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-HTP6N7GB	2026-11-19 18:05:00+00
6a6c5089-1116-450e-9b16-a5bdc1bdf235	01a22cad-2998-7167-9767-fc542f65915d	\\xb9478b7294d3ba974f6c75d9b088f5cacbf05fbc32c830c9e1a07028472470de	WM-HTP6N7GB	2026-11-19 18:06:20+00
703461d4-1250-40c1-9b61-2fb0ca20691b	01a22cad-2c09-7d09-b57e-d13996a56e91	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-WJEQ6YDT	2026-11-19 22:40:00+00
b72e5f71-92d6-4c03-beda-b0e6c6b56bd9	01a22cad-2c09-7d09-b57e-d13996a56e91	\\xaa935def84c46e56129b7cfa2bc5c2b20eab6344003117f4fc9504797aeb0787	WM-WJEQ6YDT	2026-11-19 22:41:20+00
f916b71f-2ae2-4050-bd74-bd5ed96532b9	01a22cad-2c09-7d09-b57e-d13996a56e91	\\x92e070cc4c5c1a3959c34eca4cceaa79d2548077334c7506d5d6184954924158	WM-WJEQ6YDT	2026-11-19 22:45:00+00
0c2cd22a-b250-4fc8-b7d6-cc24d2e8d01f	01a22cad-2c09-7d09-b57e-d13996a56e91	\\x3a89412432af13350194e4623c7907db67d93025d4ef194c6bbffac6277fde25	WM-WJEQ6YDT	2026-11-19 22:55:00+00
65e2dcca-6a60-47dd-80d8-622024bf0c0b	01a22cad-2c09-7d09-b57e-d13996a56e91	\\x2662fff9bc9f60c3117fe8bf6557353b9394da0303e151668178039f8b2caf15	WM-WJEQ6YDT	2026-11-19 23:08:00+00
367a4a18-2cf2-4ceb-a2f3-a2ee4971523c	01a22cad-2dc4-7ea8-ae21-89a356ccddc6	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-WJEQ6YDT	2026-11-20 08:10:00+00
424d5d68-2b96-4fad-8d86-40324a41c4de	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-HTP6N7GB	2026-11-20 08:40:00+00
bce03557-03fd-4c62-a9a1-e35bd0c74c95	01a22cad-2836-709d-b433-baf3ad57ed34	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-FYRP1D9Y	2026-11-20 08:50:00+00
2939a945-6791-44bc-a9d0-efeff245b3ad	01a22cad-2836-709d-b433-baf3ad57ed34	\\xf2e107a3d61c4e91deb3caf2cdafc684ec34a5962bcab1811c29f4499b7281de	WM-FYRP1D9Y	2026-11-20 08:51:20+00
961e08f5-6c15-4e03-8e75-23ed39ef88c8	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-FYRP1D9Y	2026-11-20 09:02:00+00
85797f2f-9bdd-4c92-864a-59150d50e0f5	01a22cad-2dc4-7ea8-ae21-89a356ccddc6	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-WJEQ6YDT	2026-11-20 09:06:00+00
b0c43e25-3659-461a-92e1-7a20bdddf991	01a22cad-2836-709d-b433-baf3ad57ed34	\\xbd6b603721d680aaeb7b87f619c72daa8cdd5a10073e698d27e17b35fc73b764	WM-FYRP1D9Y	2026-11-20 09:14:00+00
6e5f522b-fb40-41aa-8756-bd5be022d80a	01a22cad-2836-709d-b433-baf3ad57ed34	\\x9d3fc8a8b39e0d4312dba1875668c1ab4a9a0151c3a4c2292c8e795868b75bae	WM-FYRP1D9Y	2026-11-20 09:21:00+00
546b256a-205d-4464-be93-849dd906a1d3	01a22cad-2998-7167-9767-fc542f65915d	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-H8GG8F9E	2026-11-20 10:10:00+00
d54deed2-266c-4e5b-976d-9561ba9e38f0	01a22cad-2998-7167-9767-fc542f65915d	\\x247777713a3480e678cc6fb595a6fd7a6d1fe3164a7728c6f4a42d1f930a452a	WM-H8GG8F9E	2026-11-20 10:11:20+00
806c9c0f-e24e-4acd-8106-7160b0beb4f4	01a22cad-2c09-7d09-b57e-d13996a56e91	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-H8GG8F9E	2026-11-20 10:25:00+00
9052b8c6-dac7-49ac-bd7b-1f5a4163eb67	01a22cad-2c09-7d09-b57e-d13996a56e91	\\x96435b4e9a910c36677dfdd8de267fe3496d4bc11615e953fb690ab21346fb09	WM-WJEQ6YDT	2026-11-20 10:30:00+00
c152cd34-88e3-4692-b561-a428bae1131d	01a22cad-2c09-7d09-b57e-d13996a56e91	\\x7385ab1b889f7cf31ec670c55a1fd9213416947fb615a6adc674f0c1f33e80c5	WM-WJEQ6YDT	2026-11-20 10:36:00+00
4d5af7e1-c52d-46e5-92b3-74483c35b241	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-FYRP1D9Y	2026-11-20 10:45:00+00
940937fc-1ca3-4552-8369-7361cdcfa758	01a22cad-2c09-7d09-b57e-d13996a56e91	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-H8GG8F9E	2026-11-20 11:30:00+00
88b83f51-fb7e-44e6-9cbe-ded49eb4b524	01a22cad-2642-7d23-8a49-a1c49d57a7fe	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-CP36D62W	2026-11-20 12:02:00+00
afdb07d5-11cf-47f4-a3db-24afb9a20c6c	01a22cad-2642-7d23-8a49-a1c49d57a7fe	\\x4b4c3550c8d5366a00dc47e62a93e09993434ec06f12b0f5caaa0c996269839b	WM-CP36D62W	2026-11-20 12:03:20+00
47df7759-10b1-49a6-b407-709626d0221b	01a22cad-30b5-7cf7-bb39-3efee0baf8c7	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-H8GG8F9E	2026-11-20 12:20:00+00
cc5ef38d-8905-468d-8ae5-1b703da1cd4a	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-CP36D62W	2026-11-20 12:45:00+00
41df49f0-a353-4ca5-9e35-079c98fbf259	01a22cad-2998-7167-9767-fc542f65915d	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-G13R2KNN	2026-11-20 13:00:00+00
560fbacd-2851-4554-934c-fda7cd8ed2e5	01a22cad-2998-7167-9767-fc542f65915d	\\xd262485f2b10ec831ebe5042dacee1e1a7da00276fd7669e02d32669ea1ccfd1	WM-G13R2KNN	2026-11-20 13:01:20+00
939cf821-583e-4bd7-918d-25cba82224b7	01a22cad-2998-7167-9767-fc542f65915d	\\x7e31ba47529db2e6cd88c9f3669e427cc11c564ce8b3f15739b7c17491a6f5ef	WM-G13R2KNN	2026-11-20 13:08:00+00
da909879-30eb-484b-b1f3-0a770feb1f85	01a22cad-2998-7167-9767-fc542f65915d	\\x6b68bd0ff830806978c2519785f1597647076df7a344d6554a5eee10c58a14e4	WM-G13R2KNN	2026-11-20 13:15:00+00
46619672-92ce-4cbb-9f54-b10a2b6ab3dd	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-G13R2KNN	2026-11-20 13:24:00+00
adfa737b-053d-460f-9c09-ed9fe66e08da	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	\\x895e4799113083cabe9a6158e45a227a1f277971acd112d54864650ef8814326	WM-CP36D62W	2026-11-20 13:35:00+00
4c4b79d0-d299-4a41-bd85-d228922c36c2	01a22cad-2998-7167-9767-fc542f65915d	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-1X4D2WBC	2026-11-20 14:30:00+00
62884252-8ee9-44bb-a828-78991259e105	01a22cad-2998-7167-9767-fc542f65915d	\\x60cf76f234c6a17c43d231a37aec9c16eeae5b26b17aa683dd31d7d25e253cec	WM-1X4D2WBC	2026-11-20 14:31:20+00
74aff46d-2bb6-4f83-9e31-7e12c24c6e9d	01a22cad-2998-7167-9767-fc542f65915d	\\x3a3cdd18d49b88f384bc2aa0587ce3f0d173dce06639dc6837f7ab45e88379ba	WM-1X4D2WBC	2026-11-20 14:44:00+00
f1fef90a-e48a-40ff-bd46-5fd41f5fe0ed	01a22cad-2998-7167-9767-fc542f65915d	\\x8e5b362efd248a3e538d89b9e42d246a2853a415cda2859d612c0f97ce69da04	WM-1X4D2WBC	2026-11-20 14:52:00+00
da1a2a89-6ce5-47de-b391-2ca9874dff42	01a22cad-2c09-7d09-b57e-d13996a56e91	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-1X4D2WBC	2026-11-20 15:04:00+00
637db897-b4a9-4a24-80f0-7c27ee7eb564	01a22cad-2836-709d-b433-baf3ad57ed34	\\x91b7764a409790ab863345f0e882888ba1a7f2152ce5a75bfdf7543cfbf47ba6	WM-FYRP1D9Y	2026-11-20 15:30:00+00
85eec141-e4f3-4c77-a146-ac01691b4e98	01a22cad-2836-709d-b433-baf3ad57ed34	\\x5ea445a53376bab468aa9594d0a2a8b9e093cf933ee3a02794884de887785256	WM-FYRP1D9Y	2026-11-20 15:38:00+00
1b7877cd-61fc-40d6-a5e5-a22f2ecccfdf	01a22cad-2998-7167-9767-fc542f65915d	\\x1bed355cbad70fa9f31552db53779d34147bb9608ed471c8f62cef313719136b	WM-G13R2KNN	2026-11-20 16:06:00+00
3ef76369-a7bf-455d-9fea-b1674ce06a72	01a22cad-2998-7167-9767-fc542f65915d	\\x6a4d331fcefd7f251f03c7c04f4d51de6877ca27477eee571289142918addd37	WM-G13R2KNN	2026-11-20 16:12:00+00
62cf962d-7218-425c-ab69-0a625bfb8fe6	01a22cad-2a83-705a-8cbd-93bf7dbecbb2	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-G13R2KNN	2026-11-20 16:30:00+00
036a71e1-112b-4a9e-b797-9a1d9361e4c9	01a22cad-2836-709d-b433-baf3ad57ed34	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-V6WHHTB6	2026-11-20 17:40:00+00
666f4164-00cb-410b-9ba1-e5d8ddb26e3a	01a22cad-2836-709d-b433-baf3ad57ed34	\\x01243d6f2525860b7bef3147d5c8361027def8eb3f095504980cbd573ec0fae1	WM-V6WHHTB6	2026-11-20 17:41:20+00
d18a8904-982c-4305-bf17-fcd4853a631c	01a22cad-2998-7167-9767-fc542f65915d	\\x238ce1b03d321da2f8ff68cd48eead401bbc64a0db79527b70080ecd48756bf0	WM-1X4D2WBC	2026-11-21 11:02:00+00
3f7ea919-dc76-4671-acb2-66db6022768c	01a22cad-2998-7167-9767-fc542f65915d	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-RHKQSA4M	2026-11-21 21:50:00+00
928801d9-c586-4714-8ad0-fca2b84ebd2b	01a22cad-2998-7167-9767-fc542f65915d	\\xa39d78c9ce96ef40fb108530b89c1ebaf8cb04d37069210d596ec5c279359427	WM-RHKQSA4M	2026-11-21 21:51:20+00
1cf59a4b-272e-4cf9-8735-95c6b641d04b	01a22cad-2998-7167-9767-fc542f65915d	\\x0bf10eaa5f76dc7257aa4ed3bb3200fe79b57cd03a92be4bbf81d15a2f56e4ed	WM-RHKQSA4M	2026-11-21 22:05:00+00
cb4edbe1-00b4-4312-a71c-62d85dc2da6a	01a22cad-2998-7167-9767-fc542f65915d	\\xaac738be8d7a2d358230089964660e2d26013632321d6b90b2f93fc6239ebbb0	WM-RHKQSA4M	2026-11-21 22:15:00+00
f2e76abc-1fc3-4259-965d-cc836b7f6395	01a22cad-2642-7d23-8a49-a1c49d57a7fe	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-ZPGKB54V	2026-11-21 23:10:00+00
3e756979-b005-4610-9ac9-b2c40b6e3efe	01a22cad-2642-7d23-8a49-a1c49d57a7fe	\\x36f62a9d848bee4a6c06f4f9de05d28f282f1e693b6253a113f6b7fc1c362773	WM-ZPGKB54V	2026-11-21 23:11:20+00
5f6d7e08-7c1f-42f5-9de8-bc780010877d	01a22cad-2642-7d23-8a49-a1c49d57a7fe	\\x22983bb0a96d8054ff3aa8d8efb1c8a0423e24ca22dfc8e8cf95d5fb2eadf3d1	WM-ZPGKB54V	2026-11-21 23:22:00+00
1ce8b81a-d5b0-4da0-a280-560d17a3b669	01a22cad-2642-7d23-8a49-a1c49d57a7fe	\\xc085b4010def76d2a0ea16fbfdf813eb39e75c71868b344c0e43b2c48c8895c6	WM-ZPGKB54V	2026-11-21 23:31:00+00
ddf64e64-53db-4c5f-aba8-4968a4128a73	01a22cad-2dc4-7ea8-ae21-89a356ccddc6	\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	WM-ZPGKB54V	2026-11-22 08:40:00+00
485b450c-ba10-44dd-b75f-f2864b2216ee	01a22cad-2642-7d23-8a49-a1c49d57a7fe	\\xcced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa	WM-HQN0BEJG	2026-11-22 10:05:00+00
\.


--
-- Data for Name: record_values; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.record_values (id, record_id, file_id, kind, words, folded, said_at, sureness, said_by_id) FROM stdin;
01a1d019-4740-7272-ac6e-6c5e145c583c	01a1d019-4740-752d-8912-e4e46bef8ef8	01a1d018-0ec0-700d-ad32-732bfc11cd28	name	Emi Tanaka-Reid	emitanakareid	2026-11-12 14:11:20+00	not-known	01a22cad-2836-709d-b433-baf3ad57ed34
01a1d019-4740-73de-9636-b12cc0150663	01a1d019-4740-7c7f-8ff1-ce3fd8b7f1b3	01a1d018-0ec0-700d-ad32-732bfc11cd28	name	second profile on Loopchat	secondprofileonloopchat	2026-11-12 14:11:20+00	not-known	01a22cad-2836-709d-b433-baf3ad57ed34
01a1d019-4740-7947-9943-71cc574a4531	01a1d019-4740-7c7f-8ff1-ce3fd8b7f1b3	01a1d018-0ec0-700d-ad32-732bfc11cd28	description	Name not known	namenotknown	2026-11-12 14:11:20+00	not-known	01a22cad-2836-709d-b433-baf3ad57ed34
01a1d46d-1100-70a9-932c-56f981d15d23	01a1d46d-1100-7d12-957c-7d6482d12ef2	01a1d46b-d880-7d6f-91fc-845477704893	name	His grandfather	hisgrandfather	2026-11-13 10:21:20+00	not-known	01a22cad-2836-709d-b433-baf3ad57ed34
01a1d46d-1100-7b5b-b8bb-7753dbef51df	01a1d46d-1100-7cd0-b8c7-525d83f7be46	01a1d46b-d880-7d6f-91fc-845477704893	name	Leo Marchetti	leomarchetti	2026-11-13 10:21:20+00	not-known	01a22cad-2836-709d-b433-baf3ad57ed34
01a1d46d-1100-7f14-9c8e-f86e387017b9	01a1d46d-1100-7d12-957c-7d6482d12ef2	01a1d46b-d880-7d6f-91fc-845477704893	description	Leo trusts him	leotrustshim	2026-11-13 10:21:20+00	not-known	01a22cad-2836-709d-b433-baf3ad57ed34
01a1e457-29c0-7d9b-a93f-1854467daba9	01a1e457-29c0-774b-a50a-0dc4f1eeba8c	01a1e455-f140-70ad-a755-2948d2ad64ec	name	Seren Pugh	serenpugh	2026-11-16 12:31:20+00	not-known	01a22cad-2836-709d-b433-baf3ad57ed34
01a1e457-29c0-7ddf-828f-bf335612b949	01a1e457-29c0-7292-9142-9a6db97d0611	01a1e455-f140-70ad-a755-2948d2ad64ec	description	Lives in the same house; I was not told who	livesinthesamehouseiwasnottoldwho	2026-11-16 12:31:20+00	not-known	01a22cad-2836-709d-b433-baf3ad57ed34
01a1e457-29c0-7fed-91a0-8b547b300dc2	01a1e457-29c0-7292-9142-9a6db97d0611	01a1e455-f140-70ad-a755-2948d2ad64ec	name	A relative	arelative	2026-11-16 12:31:20+00	not-known	01a22cad-2836-709d-b433-baf3ad57ed34
01a1e505-1d00-75d8-9776-0e196fbf9956	01a1e505-1d00-75c2-9f28-863e41f7e8b7	01a1e503-e480-7433-a13c-8a3ac0a1eb03	name	Ruby Lane	rubylane	2026-11-16 15:41:20+00	not-known	01a22cad-2642-7d23-8a49-a1c49d57a7fe
01a1ea87-0680-7578-8ccd-ca7eb7734d27	01a1ea87-0680-7c7a-9016-59e6c3afe266	01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	description	About 19, rides an electric scooter	about19ridesanelectricscooter	2026-11-17 17:21:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a1ea87-0680-7c0c-a5a8-8a49d4fea757	01a1ea87-0680-7e3d-9ccb-895c0c020bf1	01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	name	The Marl Lane group	themarllanegroup	2026-11-17 17:21:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a1ea87-0680-7ce2-9dbd-9503253a5278	01a1ea87-0680-7c7a-9016-59e6c3afe266	01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	name	Dex	dex	2026-11-17 17:21:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a1ea87-0680-7f7e-bffa-e3ce8872965a	01a1ea87-0680-7809-8dda-46b7c225e60b	01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	name	Tyrell Adeyemi-Cole	tyrelladeyemicole	2026-11-17 17:21:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a1ede8-32e0-782a-a9b7-5bfb6534447f	01a1ede8-32e0-7ae9-bdac-3bb245b82258	01a1ede6-fa60-7bb5-8263-cc78213f831a	description	Jamie knows their names and will tell police	jamieknowstheirnamesandwilltellpolice	2026-11-18 09:06:20+00	not-known	01a22cad-2642-7d23-8a49-a1c49d57a7fe
01a1ede8-32e0-7a3d-899f-ca02508594c0	01a1ede8-32e0-71fd-ab86-9913da620b15	01a1ede6-fa60-7bb5-8263-cc78213f831a	name	His dad	hisdad	2026-11-18 09:06:20+00	not-known	01a22cad-2642-7d23-8a49-a1c49d57a7fe
01a1ede8-32e0-7bb1-824e-9cf680c0c63a	01a1ede8-32e0-7ae9-bdac-3bb245b82258	01a1ede6-fa60-7bb5-8263-cc78213f831a	name	Three pupils of year 11	threepupilsofyear11	2026-11-18 09:06:20+00	not-known	01a22cad-2642-7d23-8a49-a1c49d57a7fe
01a1ede8-32e0-7bb2-8f8d-4e53dcd7c259	01a1ede8-32e0-71fd-ab86-9913da620b15	01a1ede6-fa60-7bb5-8263-cc78213f831a	description	He is with Jamie and wants to help	heiswithjamieandwantstohelp	2026-11-18 09:06:20+00	not-known	01a22cad-2642-7d23-8a49-a1c49d57a7fe
01a1ede8-32e0-7ed4-8ec7-37e669bbdae1	01a1ede8-32e0-7f19-9623-27823bde7d08	01a1ede6-fa60-7bb5-8263-cc78213f831a	name	Jamie Boswell	jamieboswell	2026-11-18 09:06:20+00	not-known	01a22cad-2642-7d23-8a49-a1c49d57a7fe
01a1ef6d-4c40-7106-9ad7-5d683c97b469	01a1ef6d-4c40-717a-ac48-cedba3ee43c8	01a1ef6c-13c0-70da-ac94-ea16f6adc17d	description	A man, perhaps 30, in a grey cap	amanperhaps30inagreycap	2026-11-18 16:11:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a1ef6d-4c40-7168-98d3-6553a6be6751	01a1ef6d-4c40-717a-ac48-cedba3ee43c8	01a1ef6c-13c0-70da-ac94-ea16f6adc17d	name	The driver	thedriver	2026-11-18 16:11:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a1ef6d-4c40-75ff-b8d3-b33abe722fe4	01a1ef6d-4c40-7b8e-9b7c-306514ad2b0c	01a1ef6c-13c0-70da-ac94-ea16f6adc17d	name	Aaliyah Farouk	aaliyahfarouk	2026-11-18 16:11:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a1ef6d-4c40-7767-bbf7-d1f138f26132	01a1ef6d-4c40-7e9e-8f4a-a36b20740963	01a1ef6c-13c0-70da-ac94-ea16f6adc17d	name	WX14 Q	wx14q	2026-11-18 16:11:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a1ef6d-4c40-782e-8aef-7c381be7d8a7	01a1ef6d-4c40-7e9e-8f4a-a36b20740963	01a1ef6c-13c0-70da-ac94-ea16f6adc17d	description	Blue hatchback; I could not read the last letters	bluehatchbackicouldnotreadthelastletters	2026-11-18 16:11:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a1f3f3-70a0-7049-820d-3ee39c6db9ec	01a1f3f3-70a0-7cd2-a387-958d6dcde342	01a1f3f2-3820-7967-aba1-125aef58bc5e	name	Aliya Faruk	aliyafaruk	2026-11-19 13:16:20+00	not-known	01a22cad-2836-709d-b433-baf3ad57ed34
01a1f3f3-70a0-70f2-8dda-0bf726a5c1ea	01a1f3f3-70a0-7452-89ff-48ef26d2eb0d	01a1f3f2-3820-7967-aba1-125aef58bc5e	name	Blue car	bluecar	2026-11-19 13:16:20+00	not-known	01a22cad-2836-709d-b433-baf3ad57ed34
01a1f3f3-70a0-7bea-8178-01ab02196f41	01a1f3f3-70a0-7452-89ff-48ef26d2eb0d	01a1f3f2-3820-7967-aba1-125aef58bc5e	description	She did not say whose	shedidnotsaywhose	2026-11-19 13:16:20+00	not-known	01a22cad-2836-709d-b433-baf3ad57ed34
01a1f4fc-f160-7439-8f71-4932f0521f88	01a1f4fc-f160-7ea1-b478-eb39f37db423	01a1f4fb-b8e0-7595-9996-5974491f552b	name	Quayside Grill	quaysidegrill	2026-11-19 18:06:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a1f4fc-f160-77a2-9f8f-9bc40083da72	01a1f4fc-f160-772a-b567-8accf5e88de1	01a1f4fb-b8e0-7595-9996-5974491f552b	description	A taxi firm; the drivers are not known	ataxifirmthedriversarenotknown	2026-11-19 18:06:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a1f4fc-f160-7ad4-b7dd-c8e0337596dd	01a1f4fc-f160-753a-ae6b-9d5a7a2e9791	01a1f4fb-b8e0-7595-9996-5974491f552b	name	Chloe Whitcombe	chloewhitcombe	2026-11-19 18:06:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a1f4fc-f160-7bc2-a3fc-080ec163454d	01a1f4fc-f160-772a-b567-8accf5e88de1	01a1f4fb-b8e0-7595-9996-5974491f552b	name	Linnet Cars	linnetcars	2026-11-19 18:06:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a1f4fc-f160-7d63-b15a-019c6e0b7502	01a1f4fc-f160-7ea1-b478-eb39f37db423	01a1f4fb-b8e0-7595-9996-5974491f552b	description	A takeaway by the harbour	atakeawaybytheharbour	2026-11-19 18:06:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a1f5f8-b680-73d5-afab-7dfffbafa4bc	01a1f5f8-b680-7a3c-b88a-3a9d78c60d84	01a1f5f7-7e00-714f-876c-e293c81d846d	name	The man with the key	themanwiththekey	2026-11-19 22:41:20+00	not-known	01a22cad-2c09-7d09-b57e-d13996a56e91
01a1f5f8-b680-77e2-881d-244ce6d1823c	01a1f5f8-b680-7a3c-b88a-3a9d78c60d84	01a1f5f7-7e00-714f-876c-e293c81d846d	description	He comes at 6am	hecomesat6am	2026-11-19 22:41:20+00	not-known	01a22cad-2c09-7d09-b57e-d13996a56e91
01a1f5f8-b680-78d5-907a-db584e869c90	01a1f5f8-b680-7fce-b5e5-9e9e88d22373	01a1f5f7-7e00-714f-876c-e293c81d846d	name	Dawit	dawit	2026-11-19 22:41:20+00	not-known	01a22cad-2c09-7d09-b57e-d13996a56e91
01a1f827-2f40-7218-abde-aac4f7042f48	01a1f827-2f40-73d1-8f40-830dcf6ff462	01a1f825-f6c0-7714-8e90-3aa903198306	name	Callum Rook	callumrook	2026-11-20 08:51:20+00	not-known	01a22cad-2836-709d-b433-baf3ad57ed34
01a1f827-2f40-7696-9a1d-544600a55754	01a1f827-2f40-78a1-add1-106d06897351	01a1f825-f6c0-7714-8e90-3aa903198306	description	38. She drove the car.	38shedrovethecar	2026-11-20 08:51:20+00	not-known	01a22cad-2836-709d-b433-baf3ad57ed34
01a1f827-2f40-76e8-a77a-5b635e21f651	01a1f827-2f40-7308-bbdf-938b6487cef9	01a1f825-f6c0-7714-8e90-3aa903198306	name	Maya Lindqvist-Bello	mayalindqvistbello	2026-11-20 08:51:20+00	not-known	01a22cad-2836-709d-b433-baf3ad57ed34
01a1f827-2f40-7ad9-bf84-3bcfbd7666c7	01a1f827-2f40-78a1-add1-106d06897351	01a1f825-f6c0-7714-8e90-3aa903198306	name	Denise Fallow	denisefallow	2026-11-20 08:51:20+00	not-known	01a22cad-2836-709d-b433-baf3ad57ed34
01a1f827-2f40-7cda-ad59-ab94639effae	01a1f827-2f40-7f5c-b6a6-83edafc88b61	01a1f825-f6c0-7714-8e90-3aa903198306	description	A hotel near the ring road in Marlhythe	ahotelneartheringroadinmarlhythe	2026-11-20 08:51:20+00	not-known	01a22cad-2836-709d-b433-baf3ad57ed34
01a1f827-2f40-7d9e-b879-0dc70f053dd4	01a1f827-2f40-73d1-8f40-830dcf6ff462	01a1f825-f6c0-7714-8e90-3aa903198306	description	31. She called him her boyfriend.	31shecalledhimherboyfriend	2026-11-20 08:51:20+00	not-known	01a22cad-2836-709d-b433-baf3ad57ed34
01a1f827-2f40-7e37-9d84-576266f47a77	01a1f827-2f40-7f5c-b6a6-83edafc88b61	01a1f825-f6c0-7714-8e90-3aa903198306	name	Lantern Lodge	lanternlodge	2026-11-20 08:51:20+00	not-known	01a22cad-2836-709d-b433-baf3ad57ed34
01a1f870-6d40-78c0-9452-ddf3cbb4cc79	01a1f870-6d40-774b-b0ca-5f1d7e1e2bd5	01a1f86f-34c0-78c4-9034-1d98115614bc	name	Two girls in school uniform	twogirlsinschooluniform	2026-11-20 10:11:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a1f870-6d40-7b92-9a8d-73198fe58942	01a1f870-6d40-74fa-892e-bb9fcc1b49bf	01a1f86f-34c0-78c4-9034-1d98115614bc	description	The bandstand	thebandstand	2026-11-20 10:11:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a1f870-6d40-7bc0-8aba-f3d266713ba5	01a1f870-6d40-781a-8b66-73a3bd7af5c2	01a1f86f-34c0-78c4-9034-1d98115614bc	description	Between 25 and 40	between25and40	2026-11-20 10:11:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a1f870-6d40-7e29-8124-517a6b4d7989	01a1f870-6d40-74fa-892e-bb9fcc1b49bf	01a1f86f-34c0-78c4-9034-1d98115614bc	name	Coronation Gardens	coronationgardens	2026-11-20 10:11:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a1f870-6d40-7e4e-9d65-0fae07916599	01a1f870-6d40-781a-8b66-73a3bd7af5c2	01a1f86f-34c0-78c4-9034-1d98115614bc	name	Three men	threemen	2026-11-20 10:11:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a1f8d6-f740-71e9-97c7-7783b6f6af51	01a1f8d6-f740-7d02-8b37-9d74589afb6f	01a1f8d5-bec0-7a71-a494-227d41001a27	name	Aldous Penn	aldouspenn	2026-11-20 12:03:20+00	not-known	01a22cad-2642-7d23-8a49-a1c49d57a7fe
01a1f8d6-f740-7a75-8d23-e0d4a625b931	01a1f8d6-f740-7d02-8b37-9d74589afb6f	01a1f8d5-bec0-7a71-a494-227d41001a27	description	Coach of the under-15s	coachoftheunder15s	2026-11-20 12:03:20+00	not-known	01a22cad-2642-7d23-8a49-a1c49d57a7fe
01a1f8d6-f740-7e86-ae9b-f6e884f886c4	01a1f8d6-f740-73c9-b323-4e82d685db71	01a1f8d5-bec0-7a71-a494-227d41001a27	name	Ellis Varga	ellisvarga	2026-11-20 12:03:20+00	not-known	01a22cad-2642-7d23-8a49-a1c49d57a7fe
01a1f90c-1100-7512-8885-97890f168e00	01a1f90c-1100-7d7d-8a1f-c03e5c111d9c	01a1f90a-d880-78ed-a5b8-8a3cbfde729b	name	Ruby Lane	rubylane	2026-11-20 13:01:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a1f90c-1100-79d9-ae42-e86572284dfc	01a1f90c-1100-7e1b-b280-7e41d8adf044	01a1f90a-d880-78ed-a5b8-8a3cbfde729b	name	ana.h on Loopchat	anahonloopchat	2026-11-20 13:01:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a1f95e-76c0-73e7-bd6d-c24bd7942d71	01a1f95e-76c0-7e9d-8932-0371750f0574	01a1f95d-3e40-75c9-a08c-c54c0c536696	name	Callum Rook	callumrook	2026-11-20 14:31:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a1f95e-76c0-7546-9624-ce98ad5ac29d	01a1f95e-76c0-7a04-91bc-d280106aa1e8	01a1f95d-3e40-75c9-a08c-c54c0c536696	name	Hana Kovac	hanakovac	2026-11-20 14:31:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a1f95e-76c0-78fd-a6ae-9a3f0877bd96	01a1f95e-76c0-7e9d-8932-0371750f0574	01a1f95d-3e40-75c9-a08c-c54c0c536696	description	He was about 26 then	hewasabout26then	2026-11-20 14:31:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a1fa0c-6a00-7809-a553-8a9454c3f061	01a1fa0c-6a00-7341-8395-fa840d02c75e	01a1fa0b-3180-7131-8a88-922c1439b963	name	Nell Ashby	nellashby	2026-11-20 17:41:20+00	not-known	01a22cad-2836-709d-b433-baf3ad57ed34
01a20017-a7c0-753d-8830-2358372df9d0	01a20017-a7c0-753a-9ebc-7df628b5abeb	01a20016-6f40-7e42-afb3-22cf331d3648	description	Her second phone	hersecondphone	2026-11-21 21:51:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a20017-a7c0-7727-9f5e-86fe5399cca1	01a20017-a7c0-7398-bbc3-19c58a9b641e	01a20016-6f40-7e42-afb3-22cf331d3648	description	A blue hatchback waited at the corner last week	abluehatchbackwaitedatthecornerlastweek	2026-11-21 21:51:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a20017-a7c0-780b-adcf-ad175477ab01	01a20017-a7c0-798b-a231-925866d09ef4	01a20016-6f40-7e42-afb3-22cf331d3648	name	Callum Rook	callumrook	2026-11-21 21:51:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a20017-a7c0-784d-9968-08343a53be1f	01a20017-a7c0-7398-bbc3-19c58a9b641e	01a20016-6f40-7e42-afb3-22cf331d3648	name	WX14 Q	wx14q	2026-11-21 21:51:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a20017-a7c0-7aa0-ac43-5e93c2734c05	01a20017-a7c0-798b-a231-925866d09ef4	01a20016-6f40-7e42-afb3-22cf331d3648	description	She was found with him twice	shewasfoundwithhimtwice	2026-11-21 21:51:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a20017-a7c0-7cf8-ae71-488d68852512	01a20017-a7c0-753a-9ebc-7df628b5abeb	01a20016-6f40-7e42-afb3-22cf331d3648	name	07700 900 418	07700900418	2026-11-21 21:51:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a20017-a7c0-7f58-8619-b118d1b51691	01a20017-a7c0-78b1-bbc5-4900975a5699	01a20016-6f40-7e42-afb3-22cf331d3648	name	Zainab Hale	zainabhale	2026-11-21 21:51:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a20060-e5c0-75cf-b458-b20f3e278b1b	01a20060-e5c0-7137-8d5b-90fabeb95cc0	01a2005f-ad40-7219-bb44-23e4a606805c	name	nova_kit on Starforge	novakitonstarforge	2026-11-21 23:11:20+00	not-known	01a22cad-2642-7d23-8a49-a1c49d57a7fe
01a20060-e5c0-7bbd-9f8f-febf2e0a900b	01a20060-e5c0-752e-85c8-2f97361de691	01a2005f-ad40-7219-bb44-23e4a606805c	name	nova_kit	novakit	2026-11-21 23:11:20+00	not-known	01a22cad-2642-7d23-8a49-a1c49d57a7fe
01a20060-e5c0-7bc0-9bde-66888ea5d773	01a20060-e5c0-752e-85c8-2f97361de691	01a2005f-ad40-7219-bb44-23e4a606805c	description	Met on Starforge; says they are 13	metonstarforgesaystheyare13	2026-11-21 23:11:20+00	not-known	01a22cad-2642-7d23-8a49-a1c49d57a7fe
01a20060-e5c0-7ce9-b86e-055636505b29	01a20060-e5c0-7581-9857-41819fbba050	01a2005f-ad40-7219-bb44-23e4a606805c	name	Oskar Nowak	oskarnowak	2026-11-21 23:11:20+00	not-known	01a22cad-2642-7d23-8a49-a1c49d57a7fe
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
01a1d019-4740-77ee-9cd0-1a2d4aa48ce0	01a1d018-0ec0-700d-ad32-732bfc11cd28	01a1d019-4740-7c7f-8ff1-ce3fd8b7f1b3	01a1d019-4740-752d-8912-e4e46bef8ef8	named-in-concern	none	2026-11-12 14:11:20+00	not-known	01a22cad-2836-709d-b433-baf3ad57ed34
01a1d46d-1100-7aa9-be0a-b9549640b724	01a1d46b-d880-7d6f-91fc-845477704893	01a1d46d-1100-7d12-957c-7d6482d12ef2	01a1d46d-1100-7cd0-b8c7-525d83f7be46	named-with-child	relative-or-household	2026-11-13 10:21:20+00	not-known	01a22cad-2836-709d-b433-baf3ad57ed34
01a1e457-29c0-7393-8764-7d732f7a8c8a	01a1e455-f140-70ad-a755-2948d2ad64ec	01a1e457-29c0-7292-9142-9a6db97d0611	01a1e457-29c0-774b-a50a-0dc4f1eeba8c	named-with-child	person-of-concern	2026-11-16 12:31:20+00	not-known	01a22cad-2836-709d-b433-baf3ad57ed34
01a1ea87-0680-7a63-b0a6-d8bffea4cb5e	01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	01a1ea87-0680-7e3d-9ccb-895c0c020bf1	01a1ea87-0680-7809-8dda-46b7c225e60b	named-in-concern	none	2026-11-17 17:21:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a1ea87-0680-7e52-9eaa-04a5de0c3f6b	01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	01a1ea87-0680-7c7a-9016-59e6c3afe266	01a1ea87-0680-7809-8dda-46b7c225e60b	named-with-child	person-of-concern	2026-11-17 17:21:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a1ede8-32e0-7285-ab5a-d228592916b0	01a1ede6-fa60-7bb5-8263-cc78213f831a	01a1ede8-32e0-7ae9-bdac-3bb245b82258	01a1ede8-32e0-7f19-9623-27823bde7d08	named-with-child	person-of-concern	2026-11-18 09:06:20+00	not-known	01a22cad-2642-7d23-8a49-a1c49d57a7fe
01a1ede8-32e0-7f41-85a4-f6d4b6da82e3	01a1ede6-fa60-7bb5-8263-cc78213f831a	01a1ede8-32e0-71fd-ab86-9913da620b15	01a1ede8-32e0-7f19-9623-27823bde7d08	named-with-child	parent-or-carer	2026-11-18 09:06:20+00	not-known	01a22cad-2642-7d23-8a49-a1c49d57a7fe
01a1ef6d-4c40-7059-baf9-18555590bb56	01a1ef6c-13c0-70da-ac94-ea16f6adc17d	01a1ef6d-4c40-7e9e-8f4a-a36b20740963	01a1ef6d-4c40-7b8e-9b7c-306514ad2b0c	named-in-concern	none	2026-11-18 16:11:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a1ef6d-4c40-7687-885b-a7d2adf14fb7	01a1ef6c-13c0-70da-ac94-ea16f6adc17d	01a1ef6d-4c40-717a-ac48-cedba3ee43c8	01a1ef6d-4c40-7b8e-9b7c-306514ad2b0c	named-with-child	person-of-concern	2026-11-18 16:11:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a1f3f3-70a0-7c68-8fa2-eb780651f49f	01a1f3f2-3820-7967-aba1-125aef58bc5e	01a1f3f3-70a0-7452-89ff-48ef26d2eb0d	01a1f3f3-70a0-7cd2-a387-958d6dcde342	named-in-concern	none	2026-11-19 13:16:20+00	not-known	01a22cad-2836-709d-b433-baf3ad57ed34
01a1f4fc-f160-72e1-a876-ccae404aa8e8	01a1f4fb-b8e0-7595-9996-5974491f552b	01a1f4fc-f160-772a-b567-8accf5e88de1	01a1f4fc-f160-753a-ae6b-9d5a7a2e9791	named-in-concern	none	2026-11-19 18:06:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a1f4fc-f160-733c-bf29-f3911c56f6db	01a1f4fb-b8e0-7595-9996-5974491f552b	01a1f4fc-f160-7ea1-b478-eb39f37db423	01a1f4fc-f160-753a-ae6b-9d5a7a2e9791	named-in-concern	none	2026-11-19 18:06:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a1f5f8-b680-79e5-8334-820ddc36fe59	01a1f5f7-7e00-714f-876c-e293c81d846d	01a1f5f8-b680-7a3c-b88a-3a9d78c60d84	01a1f5f8-b680-7fce-b5e5-9e9e88d22373	named-with-child	person-of-concern	2026-11-19 22:41:20+00	not-known	01a22cad-2c09-7d09-b57e-d13996a56e91
01a1f827-2f40-72bc-bf70-354480bf38d1	01a1f825-f6c0-7714-8e90-3aa903198306	01a1f827-2f40-78a1-add1-106d06897351	01a1f827-2f40-7308-bbdf-938b6487cef9	named-with-child	person-of-concern	2026-11-20 08:51:20+00	not-known	01a22cad-2836-709d-b433-baf3ad57ed34
01a1f827-2f40-73ee-a286-e02d0ee36d99	01a1f825-f6c0-7714-8e90-3aa903198306	01a1f827-2f40-73d1-8f40-830dcf6ff462	01a1f827-2f40-7308-bbdf-938b6487cef9	named-with-child	person-of-concern	2026-11-20 08:51:20+00	not-known	01a22cad-2836-709d-b433-baf3ad57ed34
01a1f827-2f40-7c69-b5cd-decf028ceb9b	01a1f825-f6c0-7714-8e90-3aa903198306	01a1f827-2f40-7f5c-b6a6-83edafc88b61	01a1f827-2f40-7308-bbdf-938b6487cef9	named-in-concern	none	2026-11-20 08:51:20+00	not-known	01a22cad-2836-709d-b433-baf3ad57ed34
01a1f870-6d40-786c-99b6-26ad2c13c80d	01a1f86f-34c0-78c4-9034-1d98115614bc	01a1f870-6d40-74fa-892e-bb9fcc1b49bf	01a1f870-6d40-774b-b0ca-5f1d7e1e2bd5	named-in-concern	none	2026-11-20 10:11:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a1f870-6d40-7f2c-a105-3c111bbc8086	01a1f86f-34c0-78c4-9034-1d98115614bc	01a1f870-6d40-781a-8b66-73a3bd7af5c2	01a1f870-6d40-774b-b0ca-5f1d7e1e2bd5	named-with-child	person-of-concern	2026-11-20 10:11:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a1f8d6-f740-78a1-ab8b-d1eafa42ef9a	01a1f8d5-bec0-7a71-a494-227d41001a27	01a1f8d6-f740-7d02-8b37-9d74589afb6f	01a1f8d6-f740-73c9-b323-4e82d685db71	named-with-child	person-of-concern	2026-11-20 12:03:20+00	not-known	01a22cad-2642-7d23-8a49-a1c49d57a7fe
01a1f90c-1100-7818-8a49-02a6b0b0c420	01a1f90a-d880-78ed-a5b8-8a3cbfde729b	01a1f90c-1100-7e1b-b280-7e41d8adf044	01a1f90c-1100-7d7d-8a1f-c03e5c111d9c	named-in-concern	none	2026-11-20 13:01:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a1f95e-76c0-7f2e-98e6-04d0c9eb2b82	01a1f95d-3e40-75c9-a08c-c54c0c536696	01a1f95e-76c0-7e9d-8932-0371750f0574	01a1f95e-76c0-7a04-91bc-d280106aa1e8	named-with-child	person-of-concern	2026-11-20 14:31:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a20017-a7c0-74ae-aef0-424bd2b75340	01a20016-6f40-7e42-afb3-22cf331d3648	01a20017-a7c0-753a-9ebc-7df628b5abeb	01a20017-a7c0-78b1-bbc5-4900975a5699	named-in-concern	none	2026-11-21 21:51:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a20017-a7c0-7c5f-98ec-22e41294327a	01a20016-6f40-7e42-afb3-22cf331d3648	01a20017-a7c0-7398-bbc3-19c58a9b641e	01a20017-a7c0-78b1-bbc5-4900975a5699	named-in-concern	none	2026-11-21 21:51:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a20017-a7c0-7d4a-9865-0f64d11c8a97	01a20016-6f40-7e42-afb3-22cf331d3648	01a20017-a7c0-798b-a231-925866d09ef4	01a20017-a7c0-78b1-bbc5-4900975a5699	named-with-child	person-of-concern	2026-11-21 21:51:20+00	not-known	01a22cad-2998-7167-9767-fc542f65915d
01a20060-e5c0-7954-bb43-21106e871566	01a2005f-ad40-7219-bb44-23e4a606805c	01a20060-e5c0-7137-8d5b-90fabeb95cc0	01a20060-e5c0-7581-9857-41819fbba050	named-in-concern	none	2026-11-21 23:11:20+00	not-known	01a22cad-2642-7d23-8a49-a1c49d57a7fe
01a20060-e5c0-7b2c-ad21-6957a1488e8a	01a2005f-ad40-7219-bb44-23e4a606805c	01a20060-e5c0-752e-85c8-2f97361de691	01a20060-e5c0-7581-9857-41819fbba050	named-with-child	person-of-concern	2026-11-21 23:11:20+00	not-known	01a22cad-2642-7d23-8a49-a1c49d57a7fe
\.


--
-- Data for Name: register_records; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.register_records (id, kind) FROM stdin;
01a1d019-4740-752d-8912-e4e46bef8ef8	person
01a1d019-4740-7c7f-8ff1-ce3fd8b7f1b3	account
01a1d46d-1100-7cd0-b8c7-525d83f7be46	person
01a1d46d-1100-7d12-957c-7d6482d12ef2	person
01a1e457-29c0-7292-9142-9a6db97d0611	person
01a1e457-29c0-774b-a50a-0dc4f1eeba8c	person
01a1e505-1d00-75c2-9f28-863e41f7e8b7	person
01a1ea87-0680-7809-8dda-46b7c225e60b	person
01a1ea87-0680-7c7a-9016-59e6c3afe266	person
01a1ea87-0680-7e3d-9ccb-895c0c020bf1	group
01a1ede8-32e0-71fd-ab86-9913da620b15	person
01a1ede8-32e0-7ae9-bdac-3bb245b82258	person
01a1ede8-32e0-7f19-9623-27823bde7d08	person
01a1ef6d-4c40-717a-ac48-cedba3ee43c8	person
01a1ef6d-4c40-7b8e-9b7c-306514ad2b0c	person
01a1ef6d-4c40-7e9e-8f4a-a36b20740963	vehicle
01a1f3f3-70a0-7452-89ff-48ef26d2eb0d	vehicle
01a1f3f3-70a0-7cd2-a387-958d6dcde342	person
01a1f4fc-f160-753a-ae6b-9d5a7a2e9791	person
01a1f4fc-f160-772a-b567-8accf5e88de1	group
01a1f4fc-f160-7ea1-b478-eb39f37db423	place
01a1f5f8-b680-7a3c-b88a-3a9d78c60d84	person
01a1f5f8-b680-7fce-b5e5-9e9e88d22373	person
01a1f827-2f40-7308-bbdf-938b6487cef9	person
01a1f827-2f40-73d1-8f40-830dcf6ff462	person
01a1f827-2f40-78a1-add1-106d06897351	person
01a1f827-2f40-7f5c-b6a6-83edafc88b61	place
01a1f870-6d40-74fa-892e-bb9fcc1b49bf	place
01a1f870-6d40-774b-b0ca-5f1d7e1e2bd5	person
01a1f870-6d40-781a-8b66-73a3bd7af5c2	person
01a1f8d6-f740-73c9-b323-4e82d685db71	person
01a1f8d6-f740-7d02-8b37-9d74589afb6f	person
01a1f90c-1100-7d7d-8a1f-c03e5c111d9c	person
01a1f90c-1100-7e1b-b280-7e41d8adf044	account
01a1f95e-76c0-7a04-91bc-d280106aa1e8	person
01a1f95e-76c0-7e9d-8932-0371750f0574	person
01a1fa0c-6a00-7341-8395-fa840d02c75e	person
01a20017-a7c0-7398-bbc3-19c58a9b641e	vehicle
01a20017-a7c0-753a-9ebc-7df628b5abeb	phone
01a20017-a7c0-78b1-bbc5-4900975a5699	person
01a20017-a7c0-798b-a231-925866d09ef4	person
01a20060-e5c0-7137-8d5b-90fabeb95cc0	account
01a20060-e5c0-752e-85c8-2f97361de691	person
01a20060-e5c0-7581-9857-41819fbba050	person
\.


--
-- Data for Name: required_alerts; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.required_alerts (file_id, "to", way, place) FROM stdin;
01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	police	voice-now	0
01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	childrens-social-care	voice-now	1
01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	safeguarding-lead	voice-today	2
01a1ede6-fa60-7bb5-8263-cc78213f831a	police	voice-now	0
01a1ede6-fa60-7bb5-8263-cc78213f831a	childrens-social-care	voice-now	1
01a1ede6-fa60-7bb5-8263-cc78213f831a	safeguarding-lead	voice-today	2
01a1f5f7-7e00-714f-876c-e293c81d846d	police	voice-now	0
01a1f5f7-7e00-714f-876c-e293c81d846d	childrens-social-care	voice-now	1
01a1f5f7-7e00-714f-876c-e293c81d846d	safeguarding-lead	voice-today	2
01a1f825-f6c0-7714-8e90-3aa903198306	police	voice-now	0
01a1f825-f6c0-7714-8e90-3aa903198306	childrens-social-care	voice-now	1
01a1f825-f6c0-7714-8e90-3aa903198306	safeguarding-lead	voice-today	2
01a1f8d5-bec0-7a71-a494-227d41001a27	lado	voice-within-one-working-day	0
01a1f90a-d880-78ed-a5b8-8a3cbfde729b	police	voice-now	0
01a1f90a-d880-78ed-a5b8-8a3cbfde729b	childrens-social-care	voice-now	1
01a1f90a-d880-78ed-a5b8-8a3cbfde729b	safeguarding-lead	voice-today	2
01a1f95d-3e40-75c9-a08c-c54c0c536696	police	voice-now	0
01a1f95d-3e40-75c9-a08c-c54c0c536696	adult-social-care	voice-now	1
01a1f95d-3e40-75c9-a08c-c54c0c536696	safeguarding-lead	voice-today	2
01a20016-6f40-7e42-afb3-22cf331d3648	police	voice-now	0
01a20016-6f40-7e42-afb3-22cf331d3648	childrens-social-care	voice-now	1
01a20016-6f40-7e42-afb3-22cf331d3648	safeguarding-lead	voice-today	2
01a2005f-ad40-7219-bb44-23e4a606805c	police	voice-now	0
01a2005f-ad40-7219-bb44-23e4a606805c	childrens-social-care	voice-now	1
01a2005f-ad40-7219-bb44-23e4a606805c	safeguarding-lead	voice-today	2
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
01a1e456-dba0-7fe7-828a-31ea2326aa14	01a1e455-f140-70ad-a755-2948d2ad64ec	01a22cad-2389-7c38-be1f-55e9afd42278	WM-S-965EHJAQ	\\x0101a1e456dba07e168069b2901d6c5a3fc15c13cdcde924ee7784aaf00eeb7c1c3755b8516c66168b2d1552a7a38e1239dbd03a78be434077f2fd888896ed319ec6e719b79e54d7a7eb4f66ac2fd1f4074d4e5149d901884d51469b8c7ae454caaaaec3907fb408c976f8dac1596ff7fb8dc5003aac365ae9b76ad3a67ab04a759ded23342900141c038f23f95c01c22c49bf0344255a63fad1e5851835ab1c0a04ce5facca52e5debe92548d
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

COPY public.tasks (id, file_id, kind, rank, owed_by, "to", awaited_by, due_at, made_at, done_at, done_by_id) FROM stdin;
01a1d430-5620-7dd3-9a1c-df341d491c0b	01a1d018-0ec0-700d-ad32-732bfc11cd28	answer-question	1	01a22cad-2836-709d-b433-baf3ad57ed34	\N	01a22cad-2398-710a-87b7-80aa5a180fdd	2026-11-16 23:59:00+00	2026-11-13 09:15:00+00	2026-11-13 12:05:00+00	01a22cad-2836-709d-b433-baf3ad57ed34
01a1d46d-1100-742b-a9af-be741b5f6c3a	01a1d46b-d880-7d6f-91fc-845477704893	answer-reporter	1	01a22cad-2398-710a-87b7-80aa5a180fdd	\N	\N	2026-11-16 23:59:00+00	2026-11-13 10:21:20+00	2026-11-13 15:30:00+00	01a22cad-2c09-7d09-b57e-d13996a56e91
01a1d019-4740-7696-a679-2190e7bba8db	01a1d018-0ec0-700d-ad32-732bfc11cd28	answer-reporter	1	01a22cad-2398-710a-87b7-80aa5a180fdd	\N	\N	2026-11-13 23:59:00+00	2026-11-12 14:11:20+00	2026-11-16 10:00:00+00	01a22cad-2a83-705a-8cbd-93bf7dbecbb2
01a1e457-29c0-7786-8db2-7cc22408369c	01a1e455-f140-70ad-a755-2948d2ad64ec	answer-reporter	1	01a22cad-2398-710a-87b7-80aa5a180fdd	\N	\N	2026-11-17 23:59:00+00	2026-11-16 12:31:20+00	2026-11-17 09:30:00+00	01a22cad-2a83-705a-8cbd-93bf7dbecbb2
01a1e505-1d00-70ad-9dec-fc45c7eb0266	01a1e503-e480-7433-a13c-8a3ac0a1eb03	answer-reporter	1	01a22cad-2398-710a-87b7-80aa5a180fdd	\N	\N	2026-11-17 23:59:00+00	2026-11-16 15:41:20+00	2026-11-17 11:00:00+00	01a22cad-2c09-7d09-b57e-d13996a56e91
01a1ea87-0680-7dbe-a630-632530f9d83b	01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	check-told	0	01a22cad-2398-710a-87b7-80aa5a180fdd	police	\N	2026-11-17 17:21:20+00	2026-11-17 17:21:20+00	2026-11-17 17:28:00+00	01a22cad-2998-7167-9767-fc542f65915d
01a1ea87-0680-7f18-b202-7551b3db9521	01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	check-told	0	01a22cad-2398-710a-87b7-80aa5a180fdd	childrens-social-care	\N	2026-11-17 17:21:20+00	2026-11-17 17:21:20+00	2026-11-17 17:36:00+00	01a22cad-2998-7167-9767-fc542f65915d
01a1ede8-32e0-79f4-b094-59aacaa44b5b	01a1ede6-fa60-7bb5-8263-cc78213f831a	check-told	0	01a22cad-2398-710a-87b7-80aa5a180fdd	police	\N	2026-11-18 09:06:20+00	2026-11-18 09:06:20+00	2026-11-18 09:12:00+00	01a22cad-2642-7d23-8a49-a1c49d57a7fe
01a1ede8-32e0-76e7-93be-5ea88e6188bc	01a1ede6-fa60-7bb5-8263-cc78213f831a	check-told	0	01a22cad-2398-710a-87b7-80aa5a180fdd	childrens-social-care	\N	2026-11-18 09:06:20+00	2026-11-18 09:06:20+00	2026-11-18 09:20:00+00	01a22cad-2642-7d23-8a49-a1c49d57a7fe
01a1ea87-0680-7199-aeee-80791463e109	01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	answer-reporter	1	01a22cad-2398-710a-87b7-80aa5a180fdd	\N	\N	2026-11-18 23:59:00+00	2026-11-17 17:21:20+00	2026-11-18 09:40:00+00	01a22cad-2a83-705a-8cbd-93bf7dbecbb2
01a1ea8d-2100-7582-b4f7-c618421ac6cf	01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	send-in-writing	1	01a22cad-2998-7167-9767-fc542f65915d	police	\N	2026-11-18 17:28:00+00	2026-11-17 17:28:00+00	2026-11-18 10:02:00+00	01a22cad-2998-7167-9767-fc542f65915d
01a1ea94-7400-7f62-ac38-2d09ef71dad6	01a1ea85-ce00-79b7-8aa0-0e3cf1c9f143	send-in-writing	1	01a22cad-2998-7167-9767-fc542f65915d	childrens-social-care	\N	2026-11-18 17:36:00+00	2026-11-17 17:36:00+00	2026-11-18 10:10:00+00	01a22cad-2998-7167-9767-fc542f65915d
01a1ede8-32e0-7914-a7cb-ef2e35ffe038	01a1ede6-fa60-7bb5-8263-cc78213f831a	answer-reporter	1	01a22cad-2398-710a-87b7-80aa5a180fdd	\N	\N	2026-11-19 23:59:00+00	2026-11-18 09:06:20+00	2026-11-18 11:15:00+00	01a22cad-2a83-705a-8cbd-93bf7dbecbb2
01a1eded-6300-7c67-92b6-58e0e0bfb9dd	01a1ede6-fa60-7bb5-8263-cc78213f831a	send-in-writing	1	01a22cad-2642-7d23-8a49-a1c49d57a7fe	police	\N	2026-11-19 09:12:00+00	2026-11-18 09:12:00+00	2026-11-18 16:20:00+00	01a22cad-2642-7d23-8a49-a1c49d57a7fe
01a1edf4-b600-7ebc-9c2d-b32965ac5c79	01a1ede6-fa60-7bb5-8263-cc78213f831a	send-in-writing	1	01a22cad-2642-7d23-8a49-a1c49d57a7fe	childrens-social-care	\N	2026-11-19 09:20:00+00	2026-11-18 09:20:00+00	2026-11-18 16:28:00+00	01a22cad-2642-7d23-8a49-a1c49d57a7fe
01a1ef6d-4c40-7a27-90e7-508eea597f11	01a1ef6c-13c0-70da-ac94-ea16f6adc17d	answer-reporter	1	01a22cad-2398-710a-87b7-80aa5a180fdd	\N	\N	2026-11-19 23:59:00+00	2026-11-18 16:11:20+00	2026-11-19 10:30:00+00	01a22cad-2c09-7d09-b57e-d13996a56e91
01a1f3f3-70a0-721e-a543-14266b337adf	01a1f3f2-3820-7967-aba1-125aef58bc5e	answer-reporter	1	01a22cad-2398-710a-87b7-80aa5a180fdd	\N	\N	2026-11-20 23:59:00+00	2026-11-19 13:16:20+00	\N	\N
01a1f41b-6b00-7167-99fa-4528d6438951	01a1f3f2-3820-7967-aba1-125aef58bc5e	answer-question	1	01a22cad-2836-709d-b433-baf3ad57ed34	\N	01a22cad-2398-710a-87b7-80aa5a180fdd	2026-11-20 23:59:00+00	2026-11-19 14:00:00+00	\N	\N
01a1f4fc-f160-70bf-9d18-fe9a6ecff113	01a1f4fb-b8e0-7595-9996-5974491f552b	answer-reporter	1	01a22cad-2398-710a-87b7-80aa5a180fdd	\N	\N	2026-11-20 23:59:00+00	2026-11-19 18:06:20+00	\N	\N
01a1f5f8-b680-7def-b01d-b807ce4787d8	01a1f5f7-7e00-714f-876c-e293c81d846d	check-told	0	01a22cad-2398-710a-87b7-80aa5a180fdd	police	\N	2026-11-19 22:41:20+00	2026-11-19 22:41:20+00	2026-11-19 22:45:00+00	01a22cad-2c09-7d09-b57e-d13996a56e91
01a1f5f8-b680-771e-b875-a0db7ba32665	01a1f5f7-7e00-714f-876c-e293c81d846d	check-told	0	01a22cad-2398-710a-87b7-80aa5a180fdd	childrens-social-care	\N	2026-11-19 22:41:20+00	2026-11-19 22:41:20+00	2026-11-19 23:08:00+00	01a22cad-2c09-7d09-b57e-d13996a56e91
01a1f605-39a0-79b5-b52b-900709da4c17	01a1f5f7-7e00-714f-876c-e293c81d846d	call-again	1	01a22cad-2c09-7d09-b57e-d13996a56e91	childrens-social-care	\N	2026-11-19 23:10:00+00	2026-11-19 22:55:00+00	2026-11-19 23:08:00+00	01a22cad-2c09-7d09-b57e-d13996a56e91
01a1f5f8-b680-773c-88a8-c8168ced0855	01a1f5f7-7e00-714f-876c-e293c81d846d	read-escalated	1	01a22cad-2dc4-7ea8-ae21-89a356ccddc6	\N	\N	2026-11-19 22:41:20+00	2026-11-19 22:41:20+00	2026-11-20 08:10:00+00	01a22cad-2dc4-7ea8-ae21-89a356ccddc6
01a1f5f8-b680-7c61-81d3-e85c6095ba33	01a1f5f7-7e00-714f-876c-e293c81d846d	answer-reporter	1	01a22cad-2398-710a-87b7-80aa5a180fdd	\N	\N	2026-11-20 23:59:00+00	2026-11-19 22:41:20+00	2026-11-20 09:06:00+00	01a22cad-2dc4-7ea8-ae21-89a356ccddc6
01a1f827-2f40-7ce9-8928-2ec748885267	01a1f825-f6c0-7714-8e90-3aa903198306	check-told	0	01a22cad-2398-710a-87b7-80aa5a180fdd	police	\N	2026-11-20 08:51:20+00	2026-11-20 08:51:20+00	2026-11-20 09:14:00+00	01a22cad-2836-709d-b433-baf3ad57ed34
01a1f827-2f40-7d4d-b911-e2fca4392888	01a1f825-f6c0-7714-8e90-3aa903198306	check-told	0	01a22cad-2398-710a-87b7-80aa5a180fdd	childrens-social-care	\N	2026-11-20 08:51:20+00	2026-11-20 08:51:20+00	2026-11-20 09:21:00+00	01a22cad-2836-709d-b433-baf3ad57ed34
01a1f5fc-11e0-74c4-830d-9c9bd89b807f	01a1f5f7-7e00-714f-876c-e293c81d846d	send-in-writing	1	01a22cad-2c09-7d09-b57e-d13996a56e91	police	\N	2026-11-20 22:45:00+00	2026-11-19 22:45:00+00	2026-11-20 10:30:00+00	01a22cad-2c09-7d09-b57e-d13996a56e91
01a1f611-2080-71ed-8f2c-e55fbc86bad0	01a1f5f7-7e00-714f-876c-e293c81d846d	send-in-writing	1	01a22cad-2c09-7d09-b57e-d13996a56e91	childrens-social-care	\N	2026-11-20 23:08:00+00	2026-11-19 23:08:00+00	2026-11-20 10:36:00+00	01a22cad-2c09-7d09-b57e-d13996a56e91
01a1f827-2f40-7d24-ac7b-150c6760c87f	01a1f825-f6c0-7714-8e90-3aa903198306	answer-reporter	1	01a22cad-2398-710a-87b7-80aa5a180fdd	\N	\N	2026-11-23 23:59:00+00	2026-11-20 08:51:20+00	2026-11-20 10:45:00+00	01a22cad-2a83-705a-8cbd-93bf7dbecbb2
01a1f870-6d40-70f9-9c8f-b09e281b3dc2	01a1f86f-34c0-78c4-9034-1d98115614bc	answer-reporter	1	01a22cad-23d4-77a6-ad33-54684663e4c2	\N	\N	2026-11-23 23:59:00+00	2026-11-20 10:11:20+00	\N	\N
01a1f8d6-f740-723c-ac90-4cb5e510b630	01a1f8d5-bec0-7a71-a494-227d41001a27	answer-reporter	1	01a22cad-2398-710a-87b7-80aa5a180fdd	\N	\N	2026-11-23 23:59:00+00	2026-11-20 12:03:20+00	\N	\N
01a1f90c-1100-76eb-a5a9-4cfd09330feb	01a1f90a-d880-78ed-a5b8-8a3cbfde729b	answer-reporter	1	01a22cad-2398-710a-87b7-80aa5a180fdd	\N	\N	2026-11-23 23:59:00+00	2026-11-20 13:01:20+00	\N	\N
01a1f90c-1100-7f3e-a660-9feff7de34ba	01a1f90a-d880-78ed-a5b8-8a3cbfde729b	check-told	0	01a22cad-2398-710a-87b7-80aa5a180fdd	police	\N	2026-11-20 13:01:20+00	2026-11-20 13:01:20+00	2026-11-20 13:08:00+00	01a22cad-2998-7167-9767-fc542f65915d
01a1f90c-1100-76be-8512-0ad2e6fe2e2d	01a1f90a-d880-78ed-a5b8-8a3cbfde729b	check-told	0	01a22cad-2398-710a-87b7-80aa5a180fdd	childrens-social-care	\N	2026-11-20 13:01:20+00	2026-11-20 13:01:20+00	2026-11-20 13:15:00+00	01a22cad-2998-7167-9767-fc542f65915d
01a1f95e-76c0-73dd-b180-72259f2f67c2	01a1f95d-3e40-75c9-a08c-c54c0c536696	answer-reporter	1	01a22cad-2398-710a-87b7-80aa5a180fdd	\N	\N	2026-11-23 23:59:00+00	2026-11-20 14:31:20+00	\N	\N
01a1f95e-76c0-7573-9047-7c63c15ecbe4	01a1f95d-3e40-75c9-a08c-c54c0c536696	check-told	0	01a22cad-2398-710a-87b7-80aa5a180fdd	police	\N	2026-11-20 14:31:20+00	2026-11-20 14:31:20+00	2026-11-20 14:44:00+00	01a22cad-2998-7167-9767-fc542f65915d
01a1f95e-76c0-76f9-b2bb-6401c641ee17	01a1f95d-3e40-75c9-a08c-c54c0c536696	check-told	0	01a22cad-2398-710a-87b7-80aa5a180fdd	adult-social-care	\N	2026-11-20 14:31:20+00	2026-11-20 14:31:20+00	2026-11-20 14:52:00+00	01a22cad-2998-7167-9767-fc542f65915d
01a1f971-6280-717d-bcf7-42e7d8c4d47d	01a1f95d-3e40-75c9-a08c-c54c0c536696	send-in-writing	1	01a22cad-2998-7167-9767-fc542f65915d	adult-social-care	\N	2026-11-21 14:52:00+00	2026-11-20 14:52:00+00	\N	\N
01a1f83b-efc0-7ea5-916d-8eacf4f315d9	01a1f825-f6c0-7714-8e90-3aa903198306	send-in-writing	1	01a22cad-2836-709d-b433-baf3ad57ed34	police	\N	2026-11-21 09:14:00+00	2026-11-20 09:14:00+00	2026-11-20 15:30:00+00	01a22cad-2836-709d-b433-baf3ad57ed34
01a1f842-5860-7339-a328-2559da664882	01a1f825-f6c0-7714-8e90-3aa903198306	send-in-writing	1	01a22cad-2836-709d-b433-baf3ad57ed34	childrens-social-care	\N	2026-11-21 09:21:00+00	2026-11-20 09:21:00+00	2026-11-20 15:38:00+00	01a22cad-2836-709d-b433-baf3ad57ed34
01a1f912-2b80-7ddf-8fed-add0fabe508d	01a1f90a-d880-78ed-a5b8-8a3cbfde729b	send-in-writing	1	01a22cad-2998-7167-9767-fc542f65915d	police	\N	2026-11-21 13:08:00+00	2026-11-20 13:08:00+00	2026-11-20 16:06:00+00	01a22cad-2998-7167-9767-fc542f65915d
01a1f918-9420-763c-8474-597694fcb045	01a1f90a-d880-78ed-a5b8-8a3cbfde729b	send-in-writing	1	01a22cad-2998-7167-9767-fc542f65915d	childrens-social-care	\N	2026-11-21 13:15:00+00	2026-11-20 13:15:00+00	2026-11-20 16:12:00+00	01a22cad-2998-7167-9767-fc542f65915d
01a1f9cb-1b40-7676-85eb-155ccc320b07	01a1f90a-d880-78ed-a5b8-8a3cbfde729b	review-closing	1	01a22cad-2398-710a-87b7-80aa5a180fdd	\N	\N	2026-11-23 23:59:00+00	2026-11-20 16:30:00+00	\N	\N
01a1fa0c-6a00-7369-a53a-bf5fee70a0a2	01a1fa0b-3180-7131-8a88-922c1439b963	answer-reporter	1	01a22cad-2fa6-7301-83e0-1f5fd598fc40	\N	\N	2026-11-23 23:59:00+00	2026-11-20 17:41:20+00	\N	\N
01a1f96a-0f80-7888-80df-0909239b51a5	01a1f95d-3e40-75c9-a08c-c54c0c536696	send-in-writing	1	01a22cad-2998-7167-9767-fc542f65915d	police	\N	2026-11-21 14:44:00+00	2026-11-20 14:44:00+00	2026-11-21 11:02:00+00	01a22cad-2998-7167-9767-fc542f65915d
01a20017-a7c0-73d6-b200-1bf2b108fb38	01a20016-6f40-7e42-afb3-22cf331d3648	answer-reporter	1	01a22cad-2398-710a-87b7-80aa5a180fdd	\N	\N	2026-11-23 23:59:00+00	2026-11-21 21:51:20+00	\N	\N
01a20017-a7c0-7612-a5ff-ccb4980512cd	01a20016-6f40-7e42-afb3-22cf331d3648	check-told	0	01a22cad-2398-710a-87b7-80aa5a180fdd	childrens-social-care	\N	2026-11-21 21:51:20+00	2026-11-21 21:51:20+00	\N	\N
01a20017-a7c0-7b76-8c8a-f5ba9d5268cb	01a20016-6f40-7e42-afb3-22cf331d3648	check-told	0	01a22cad-2398-710a-87b7-80aa5a180fdd	police	\N	2026-11-21 21:51:20+00	2026-11-21 21:51:20+00	2026-11-21 22:05:00+00	01a22cad-2998-7167-9767-fc542f65915d
01a20024-2ae0-7554-a20e-45c5bb5f3191	01a20016-6f40-7e42-afb3-22cf331d3648	send-in-writing	1	01a22cad-2998-7167-9767-fc542f65915d	police	\N	2026-11-22 22:05:00+00	2026-11-21 22:05:00+00	\N	\N
01a2002d-52a0-7935-b2ee-1027786c8dd3	01a20016-6f40-7e42-afb3-22cf331d3648	call-again	1	01a22cad-2998-7167-9767-fc542f65915d	childrens-social-care	\N	2026-11-21 22:30:00+00	2026-11-21 22:15:00+00	\N	\N
01a20060-e5c0-7231-beed-5dc5fe6417aa	01a2005f-ad40-7219-bb44-23e4a606805c	answer-reporter	1	01a22cad-2398-710a-87b7-80aa5a180fdd	\N	\N	2026-11-23 23:59:00+00	2026-11-21 23:11:20+00	\N	\N
01a20060-e5c0-7797-a217-ac5e89dc4a0c	01a20016-6f40-7e42-afb3-22cf331d3648	read-escalated	1	01a22cad-2dc4-7ea8-ae21-89a356ccddc6	\N	\N	2026-11-21 22:51:20+00	2026-11-21 23:11:20+00	\N	\N
01a20060-e5c0-7e97-b31e-da7a9cabc205	01a2005f-ad40-7219-bb44-23e4a606805c	check-told	0	01a22cad-2398-710a-87b7-80aa5a180fdd	childrens-social-care	\N	2026-11-21 23:11:20+00	2026-11-21 23:11:20+00	2026-11-21 23:31:00+00	01a22cad-2642-7d23-8a49-a1c49d57a7fe
01a20060-e5c0-7919-bbc0-f1a26aa20d52	01a2005f-ad40-7219-bb44-23e4a606805c	check-told	0	01a22cad-2398-710a-87b7-80aa5a180fdd	police	\N	2026-11-21 23:11:20+00	2026-11-21 23:11:20+00	2026-11-21 23:22:00+00	01a22cad-2642-7d23-8a49-a1c49d57a7fe
01a2006a-a9c0-7d47-81e7-f7a7d6cc9ceb	01a2005f-ad40-7219-bb44-23e4a606805c	send-in-writing	1	01a22cad-2642-7d23-8a49-a1c49d57a7fe	police	\N	2026-11-22 23:22:00+00	2026-11-21 23:22:00+00	\N	\N
01a20072-e720-762f-a83c-f8c62eae274c	01a2005f-ad40-7219-bb44-23e4a606805c	send-in-writing	1	01a22cad-2642-7d23-8a49-a1c49d57a7fe	childrens-social-care	\N	2026-11-22 23:31:00+00	2026-11-21 23:31:00+00	\N	\N
01a20060-e5c0-7e71-9da3-484120fa0bf7	01a2005f-ad40-7219-bb44-23e4a606805c	read-escalated	1	01a22cad-2dc4-7ea8-ae21-89a356ccddc6	\N	\N	2026-11-21 23:11:20+00	2026-11-21 23:11:20+00	2026-11-22 08:40:00+00	01a22cad-2dc4-7ea8-ae21-89a356ccddc6
\.


--
-- Data for Name: team_members; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.team_members (team_id, account_id) FROM stdin;
01a22cad-2398-710a-87b7-80aa5a180fdd	01a22cad-2a83-705a-8cbd-93bf7dbecbb2
01a22cad-2398-710a-87b7-80aa5a180fdd	01a22cad-2c09-7d09-b57e-d13996a56e91
01a22cad-2398-710a-87b7-80aa5a180fdd	01a22cad-2dc4-7ea8-ae21-89a356ccddc6
01a22cad-23d4-77a6-ad33-54684663e4c2	01a22cad-30b5-7cf7-bb39-3efee0baf8c7
\.


--
-- Data for Name: teams; Type: TABLE DATA; Schema: public; Owner: samphire
--

COPY public.teams (id, agency_id, name, area_id, desk_id, supervisor_id) FROM stdin;
01a22cad-23d4-77a6-ad33-54684663e4c2	01a22cad-237a-7ab0-bd75-d459c95c69f2	Safeguarding desk	wendmarsh-demo	safeguarding-desk	\N
01a22cad-2398-710a-87b7-80aa5a180fdd	01a22cad-2290-71cf-b432-5b907adcc550	Children's front door	wendmarsh-demo	social-care	01a22cad-2dc4-7ea8-ae21-89a356ccddc6
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
-- Name: ix_concerns_read_by; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_concerns_read_by ON public.concerns USING btree (read_by);


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
-- Name: ix_tasks_awaited_by_rank_due_at_id; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_tasks_awaited_by_rank_due_at_id ON public.tasks USING btree (awaited_by, rank, due_at, id) WHERE ((done_at IS NULL) AND (awaited_by IS NOT NULL));


--
-- Name: ix_tasks_file_id; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_tasks_file_id ON public.tasks USING btree (file_id);


--
-- Name: ix_tasks_owed_by_rank_due_at_id; Type: INDEX; Schema: public; Owner: samphire
--

CREATE INDEX ix_tasks_owed_by_rank_due_at_id ON public.tasks USING btree (owed_by, rank, due_at, id) WHERE (done_at IS NULL);


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

COMMENT ON POLICY visible ON public.concern_alerts IS '0439270c389eee1b3d10ecf4ffef3fd594243ac03cf0b9272dc1bdc6d42f33a8';


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

COMMENT ON POLICY visible ON public.concerns IS '0439270c389eee1b3d10ecf4ffef3fd594243ac03cf0b9272dc1bdc6d42f33a8';


--
-- Name: file_blocks visible; Type: POLICY; Schema: public; Owner: samphire
--

CREATE POLICY visible ON public.file_blocks USING ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR (account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")))) WITH CHECK ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR (file_id = ANY (( SELECT (NULLIF(current_setting('app.doors'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));


--
-- Name: POLICY visible ON file_blocks; Type: COMMENT; Schema: public; Owner: samphire
--

COMMENT ON POLICY visible ON public.file_blocks IS '0439270c389eee1b3d10ecf4ffef3fd594243ac03cf0b9272dc1bdc6d42f33a8';


--
-- Name: file_grants visible; Type: POLICY; Schema: public; Owner: samphire
--

CREATE POLICY visible ON public.file_grants USING ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR (principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])))) WITH CHECK ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR (file_id = ANY (( SELECT (NULLIF(current_setting('app.doors'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));


--
-- Name: POLICY visible ON file_grants; Type: COMMENT; Schema: public; Owner: samphire
--

COMMENT ON POLICY visible ON public.file_grants IS '0439270c389eee1b3d10ecf4ffef3fd594243ac03cf0b9272dc1bdc6d42f33a8';


--
-- Name: file_messages visible; Type: POLICY; Schema: public; Owner: samphire
--

CREATE POLICY visible ON public.file_messages USING ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = file_messages.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif")))))) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = file_messages.file_id)))))))) WITH CHECK ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR (file_id = ANY (( SELECT (NULLIF(current_setting('app.begun'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = file_messages.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif")))))) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = file_messages.file_id))))))));


--
-- Name: POLICY visible ON file_messages; Type: COMMENT; Schema: public; Owner: samphire
--

COMMENT ON POLICY visible ON public.file_messages IS '0439270c389eee1b3d10ecf4ffef3fd594243ac03cf0b9272dc1bdc6d42f33a8';


--
-- Name: file_notes visible; Type: POLICY; Schema: public; Owner: samphire
--

CREATE POLICY visible ON public.file_notes USING ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = file_notes.file_id) AND ((access.level)::text = 'worker'::text) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif")))))) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = file_notes.file_id)))))))) WITH CHECK ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR (file_id = ANY (( SELECT (NULLIF(current_setting('app.begun'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = file_notes.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif")))))) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = file_notes.file_id))))))));


--
-- Name: POLICY visible ON file_notes; Type: COMMENT; Schema: public; Owner: samphire
--

COMMENT ON POLICY visible ON public.file_notes IS '0439270c389eee1b3d10ecf4ffef3fd594243ac03cf0b9272dc1bdc6d42f33a8';


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

COMMENT ON POLICY visible ON public.record_values IS '0439270c389eee1b3d10ecf4ffef3fd594243ac03cf0b9272dc1bdc6d42f33a8';


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

COMMENT ON POLICY visible ON public.register_links IS '0439270c389eee1b3d10ecf4ffef3fd594243ac03cf0b9272dc1bdc6d42f33a8';


--
-- Name: register_records visible; Type: POLICY; Schema: public; Owner: samphire
--

CREATE POLICY visible ON public.register_records USING ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR (EXISTS ( SELECT
   FROM public.record_values
  WHERE (record_values.record_id = register_records.id))))) WITH CHECK ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR (( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif") IS NOT NULL)));


--
-- Name: POLICY visible ON register_records; Type: COMMENT; Schema: public; Owner: samphire
--

COMMENT ON POLICY visible ON public.register_records IS '0439270c389eee1b3d10ecf4ffef3fd594243ac03cf0b9272dc1bdc6d42f33a8';


--
-- Name: required_alerts visible; Type: POLICY; Schema: public; Owner: samphire
--

CREATE POLICY visible ON public.required_alerts USING ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = required_alerts.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif")))))) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = required_alerts.file_id)))))))) WITH CHECK ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR (file_id = ANY (( SELECT (NULLIF(current_setting('app.begun'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = required_alerts.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif")))))) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = required_alerts.file_id))))))));


--
-- Name: POLICY visible ON required_alerts; Type: COMMENT; Schema: public; Owner: samphire
--

COMMENT ON POLICY visible ON public.required_alerts IS '0439270c389eee1b3d10ecf4ffef3fd594243ac03cf0b9272dc1bdc6d42f33a8';


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

COMMENT ON POLICY visible ON public.sealed_sources IS '0439270c389eee1b3d10ecf4ffef3fd594243ac03cf0b9272dc1bdc6d42f33a8';


--
-- Name: tasks visible; Type: POLICY; Schema: public; Owner: samphire
--

CREATE POLICY visible ON public.tasks USING ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = tasks.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif")))))) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = tasks.file_id)))))))) WITH CHECK ((( SELECT (current_setting('app.itself'::text, true) = 'on'::text)) OR (file_id = ANY (( SELECT (NULLIF(current_setting('app.begun'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR ((EXISTS ( SELECT
   FROM public.file_grants access
  WHERE ((access.principal_id = ANY (( SELECT (NULLIF(current_setting('app.principals'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) AND (access.file_id = tasks.file_id) AND ((access.until IS NULL) OR (access.until > ( SELECT (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone AS "nullif")))))) AND (NOT (EXISTS ( SELECT
   FROM public.file_blocks block
  WHERE ((block.account_id = ( SELECT (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid AS "nullif")) AND (block.file_id = tasks.file_id))))))));


--
-- Name: POLICY visible ON tasks; Type: COMMENT; Schema: public; Owner: samphire
--

COMMENT ON POLICY visible ON public.tasks IS '0439270c389eee1b3d10ecf4ffef3fd594243ac03cf0b9272dc1bdc6d42f33a8';


--
-- PostgreSQL database dump complete
--

\unrestrict dkyJI1h1vo0TTBcDfNQgQJpsHW2WyG3ArIxcEA4lrbqbDQEgRHvQWvJ8goyWlOh


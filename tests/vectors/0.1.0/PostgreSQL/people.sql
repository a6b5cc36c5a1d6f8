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
CREATE FUNCTION public.journal_kept() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'the journal is only added to'; END $$;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.__diesel_schema_migrations (
    version character varying(50) NOT NULL,
    run_on timestamp without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);
CREATE TABLE public.account (
    address text NOT NULL,
    role text NOT NULL,
    password text,
    failures integer NOT NULL,
    locked_until bigint NOT NULL
);
CREATE TABLE public.circle_change (
    circle text NOT NULL,
    since_shown integer NOT NULL
);
CREATE TABLE public.comments (
    round text NOT NULL,
    document text NOT NULL,
    was_read boolean NOT NULL
);
CREATE TABLE public.device (
    secret_hash bytea NOT NULL,
    address text NOT NULL,
    expires bigint NOT NULL,
    failures integer NOT NULL,
    locked_until bigint NOT NULL
);
CREATE TABLE public.installation (
    slot integer NOT NULL,
    id text NOT NULL,
    generation bigint NOT NULL
);
CREATE TABLE public.invitation (
    round text NOT NULL,
    code_hash bytea NOT NULL,
    person text NOT NULL,
    made_for text NOT NULL,
    circle integer NOT NULL,
    version integer NOT NULL,
    again integer NOT NULL,
    request_hash bytea
);
CREATE TABLE public.issuing_key (
    round text NOT NULL,
    circle integer NOT NULL,
    sealed bytea NOT NULL
);
CREATE TABLE public.journal (
    number bigint NOT NULL,
    at bigint NOT NULL,
    who text NOT NULL,
    round text NOT NULL,
    what text NOT NULL,
    hash text NOT NULL
);
CREATE TABLE public.journal_person (
    number bigint NOT NULL,
    round text NOT NULL,
    salt text NOT NULL,
    person text NOT NULL
);
CREATE TABLE public.leader (
    round text NOT NULL,
    unit text NOT NULL,
    email text NOT NULL
);
CREATE TABLE public.member (
    person text NOT NULL,
    unit text NOT NULL,
    id text
);
CREATE TABLE public.note (
    round text NOT NULL,
    unit text NOT NULL,
    heard text NOT NULL,
    will_do text NOT NULL
);
CREATE TABLE public.officer (
    round text NOT NULL,
    place integer NOT NULL,
    email text NOT NULL
);
CREATE TABLE public.outbox (
    message_id text NOT NULL,
    batch text NOT NULL,
    kind text NOT NULL,
    topic text NOT NULL,
    recipient text NOT NULL,
    made bigint NOT NULL,
    state text NOT NULL,
    attempts integer NOT NULL,
    due bigint NOT NULL,
    problem text
);
CREATE TABLE public.person (
    email text NOT NULL,
    unit text NOT NULL,
    name text,
    language text,
    id text
);
CREATE TABLE public.proposal (
    address text NOT NULL,
    role text NOT NULL
);
CREATE TABLE public.redaction (
    round text NOT NULL,
    entry integer NOT NULL,
    steward text NOT NULL,
    number integer NOT NULL,
    took integer NOT NULL,
    reason text NOT NULL
);
CREATE TABLE public.roster_before (
    slot integer NOT NULL,
    units text NOT NULL,
    people text NOT NULL,
    readdressed text NOT NULL
);
CREATE TABLE public.round (
    name text NOT NULL,
    number integer NOT NULL,
    state text NOT NULL,
    promise text NOT NULL,
    release text,
    restored boolean DEFAULT false NOT NULL
);
CREATE TABLE public.schedule (
    slot integer NOT NULL,
    first text NOT NULL,
    every_months integer NOT NULL,
    hour integer NOT NULL,
    zone text NOT NULL,
    days integer NOT NULL,
    remind_after integer,
    publish_after integer NOT NULL,
    k integer NOT NULL,
    council boolean NOT NULL,
    paused boolean NOT NULL
);
CREATE TABLE public.session (
    secret_hash bytea NOT NULL,
    address text NOT NULL,
    expires bigint NOT NULL,
    idle_until bigint NOT NULL
);
CREATE TABLE public.set_up (
    secret_hash bytea NOT NULL,
    address text NOT NULL,
    made bigint NOT NULL,
    expires bigint NOT NULL
);
CREATE TABLE public.unit (
    id text NOT NULL,
    "position" integer NOT NULL,
    parent text,
    name text NOT NULL,
    leader_email text
);
INSERT INTO public.__diesel_schema_migrations VALUES ('20261127000001', '2026-11-27 12:52:49.329711');
INSERT INTO public.account VALUES ('', '', NULL, 0, 0);
INSERT INTO public.circle_change VALUES ('design', 0);
INSERT INTO public.circle_change VALUES ('sales/rest', 0);
INSERT INTO public.comments VALUES ('published', '{"v":1,"round":"published","k_comments":10,"left_out":false,"comments":[]}', true);
INSERT INTO public.installation VALUES (1, '121413e13ca0a441a03ec8b9c63b1314', 1);
INSERT INTO public.invitation VALUES ('open', '\x13e92385ee4eb7a708c18b54659f52c34ba18940205873edbb071c56734a53af', 'design5@acme.example', 'design5@acme.example', 0, 0, 0, NULL);
INSERT INTO public.invitation VALUES ('open', '\xc6fa5fb26dc160cecec6bcaed0d39c0df22563ffeb099953a999162ae5a9f567', 'design6@acme.example', 'design6@acme.example', 0, 0, 0, NULL);
INSERT INTO public.invitation VALUES ('open', '\xd29f11590dd9891c79b36c4e9aa459a287285752ed79bd825981352b846e2ceb', 'design7@acme.example', 'design7@acme.example', 0, 0, 0, NULL);
INSERT INTO public.invitation VALUES ('open', '\x7a8c4e70211d772ba1f895dbff55406f5ed90f081d2afac8b237c3d393f8a3cd', 'north1@acme.example', 'north1@acme.example', 1, 0, 0, NULL);
INSERT INTO public.invitation VALUES ('open', '\x6536ba70794ca2e343ab444ffbbe690c04cbe098594940fb0730d973f16eefc0', 'north2@acme.example', 'north2@acme.example', 1, 0, 0, NULL);
INSERT INTO public.invitation VALUES ('open', '\x8e17ad5a344c322c71a492933a7040f9add81be8709a6bb8e0896584349653d1', 'north3@acme.example', 'north3@acme.example', 1, 0, 0, NULL);
INSERT INTO public.invitation VALUES ('open', '\x18ffe83db2f50cf1b0841b2877e0a15e7d6f8d5732eddf69e2112bcba702ba10', 'south1@acme.example', 'south1@acme.example', 1, 0, 0, NULL);
INSERT INTO public.invitation VALUES ('open', '\x61f3146d87d5559057d2b1ec3b359bef8d895e64e29c9ad86651f67a3e482ec0', 'south2@acme.example', 'south2@acme.example', 1, 0, 0, NULL);
INSERT INTO public.invitation VALUES ('open', '\x12b9d75a56747695ac1eeaf566808e25eceb760dd2fd35fa59f789692f677014', 'design1@acme.example', 'design1@acme.example', 0, 0, 0, '\xd9a5e36a81af89df86c10b53969004b6bdc3800f07dd824fd3cb6840c3ff765b');
INSERT INTO public.invitation VALUES ('open', '\xd241a4500a45614cd09d1980fc9d2e054cd43f30e1c5aed9c36734fac9d8bc49', 'design2@acme.example', 'design2@acme.example', 0, 0, 0, '\x18dc2533455883f9d9707ab7942ae56e1b623733e6053a2319b30c8e581626d1');
INSERT INTO public.invitation VALUES ('open', '\x4fced78fdd5cdf1fb1e9613fe628623439e8e0c51cd3ecc12ba29d7a823f52de', 'design3@acme.example', 'design3@acme.example', 0, 0, 0, '\xe253f8184a74041ea7cd1140f8f51957df169eb2c6904f4a740a4a5e8868118e');
INSERT INTO public.invitation VALUES ('open', '\x01a3fc016c28d89d9abc712f64c6a9d3169844a1beff87b9be85db8fcd114144', 'design4@acme.example', 'design4@acme.example', 0, 0, 0, '\xd3a835abf00a26db4f0b97a70977c95319d106f397d3e84f381d784d0f8b422b');
INSERT INTO public.issuing_key VALUES ('open', 0, '\x9a6e9a19b34868bd74ed5d798144f56f47246cb89e6753eb20e7407262019d92de3eb0298a8c834cd04ddf68100c9332989b8896a28dd9d2ba4cfd22e42b74d6ab8b3edba7f15b2dae11c910bddef957c24c3ffee2dd9f4cc9ab3a6569b334bc91572db78907aab0cafd18fdf4aec2485f3d83951e03bd38993a4a2915e8409615be023554d59e0a53b38b2143d2246da5eb912eee64e4877e4d2cec3d9afd648d4b521de9312368505df9787bae260c6fbc82fc20dd6b197809ae64a7d4323c85bd3fa100c997ccb52b39816892cb5cc27cb7d6e7930edeacf5b5bf6f17921f428065025b71baa140d4ecf2c2c88453360859766a058d119828623656c60a63d0e005c1021c12430accaffd1cc4ee4ec861f0cb1c9d5e6d7f4b429dcdbac207f4cd30b89d14ab2e432d6de0dc4040a51c211d3e3ffb4846a849f18ce45b0d818f3740e0d20edde4eb880b1f87c8b573794faa6fb5a4beb1aa7a3bafe2dc079cd5fe263c1371510bc370ba5f6e70c62f58a58ad1adf4fc624e391d6e247e9e5667cda5da4e5230be2b97ecb62d16d5f644fb7353935b8361e739f0b966d6c4eaa9e3466529de615f55d23f3160094277190b831548cd14f2027f29f165a1bd3c9ca7c3055df2ed627a2ae07d40f00fee565600ca944c28bc24cd3259a1eae81f6de5f59fed901f9a567452251c4c50df1eb21941f7e13c6d4ee0af231532768ac528bc7f470e2f781469fa3e9379669d53e21465d908d7b8a735f2f4eff141c85e3598f405741b49c31550dd0054e975faf0052112344f9f5179d1ceaac63be08b307f41c50603c9ba4471eae07f79e68cfaa5e5dc443ce741ba8222d8d5e3501baa028e0ffbdb25b02fc9fcf8238b38f9cc5363a26837df35e31fe98a6643f547750d50ae516a4408e859c7281a34c06cc3f6b0f1283b433af207eb9255607d5451643a9bc1a7fb0424dd7cdc98590d26ac4111497b14ec7cb02120c3db3724a9476871061c34a61a428551d64a013a649ef3882be79a884eafc5fba49dd5562fb0001ad8cd3888c559f067944448ad1869225a6acf3ce7bd92bf9f98e24121ce6c488abe5e721fac7fa6c8d9dac1591ccfcd20632907bc964aa26d9cff18c6e11de54d2e9fe992e4e270977c6181466d8a6c2d5664f9d497b53fc7eb2bc00603590c42c0632f7265d98d24e09e91d59d47a9c720e3f02928b35a69b9c9510470f14eff35ec702475c722baa821b22088482508575c5362124d91055c8cb8f76424d0a36bd24e48dca6c67553f4a62f4aafa1f58616112d028e0b08a9b1353536ec30e1681cd02c6b79a056930031f4d205a3b02681db4f0929a26888b7372a82d9d375bfbeb3b64179e2ed7c1c7d43af6bf20a94d2bd4abbf94d17a63bf9b97a27d8a9d1b93836bd931e9f770a51c3467ddef4e8b61b3b193a85efff106733d088dfb8c62ff4756abd05819f10a7c6eee1c53bf925e4d578ac5ea489b5b9f02ad2e2a75836bb08cb30d4eaa3bca44d5b0376e848953863dd97d10a72e5c5aaec961315a67aa382c0457b9235536009637459988038c7a8d6426f37cfcda0f475da1b5686b56e070997236162451b89e40a93a9f4f18e1ef8aeebdb64a9bb5496b8279215d7cd5abe43e800f72a9950f434c5c1988348ffe52e703e77e8dd4d563bf7155ddd479ea2688940dbc78a195af86028c945e00f59d2580c574edfa24480ea');
INSERT INTO public.issuing_key VALUES ('open', 1, '\xc3002744e0826de2e66ece74a22cabb4243e8d11d1028b623103148acc2fb981b477ac37983b94cb870982efa12648deb6011b9a03d78ec91592b84f519c1d3f49a49907fb69f33c7f832fd08b3e761652e21dbfecd7b1cf1369c5666931e813e555bf205ddc6b6669c1279a694256b85a97d10e7bc1247808500d271593e4b5910f0ccc1fb08064cf8dd2cbfb5598f048a17d61777611a766c04c2e4dc9486f744ca9271ec31f5802b2ff82d110225d1ea27bdf0e3adba1b64283c84e8ab0e5a31b7eab429782fd432dac7a9dafabcaa0413c4fb71f2b8d64eaa0ff668f2733a7f83646bbe7e04b1943aca3e61a2df6b2b4e36206602d01c539d3acb73136c8b2db03e7b178d7557fca705bf647d4444d98d57a511edc46cb07fd39b13952e9ab0d00f7db0d878c95f510c08735b48b62e2cb0619ec63485c908886b392b8503358f74ca25924b523b411581e14469500468b0fb80ea9f48a7c54847a8143c9e2481b3051428becf3e0b18614c4b83da5f96782c6deb2e295bb6746b18bfbfe26d52821b894a1d2841bf425b3672e98f56472827807a409eb8f513ec9898bb145fffdbd42022dcf471bb628c880833760066809d03ffb2842a45e2ea4f5f7742251a6a14d6c9f018957e5674433bc19a0cc3442be7a185708ede3ef92a7397ecdc52c1d6b63def72c36b73249c12ffbf9718a9f749b14e7f6e439f93fe540dc60389754032fb8d5065958fe07c1a9007a1f8e7bbdfce641ab3047283b4d65a4fcc535ebd58344e2cedfdbd6294b49569d33f6b25c62951b0917dab491911c31a398cc6132d08719c432bef051af5e5b6e1ffe7a32723079f9cde547e137d1bdf8f6cbf3bbfe6346716ae2425a0c45cc72a3b0c341087a78b943306c74701c14951813e86f486b1476e13c061967124f329162e08a90acbe48eb96bb4dd975335adb0b4a03e8e326cdb72cd1d67e82f6676b8fd3bcbfc1bc8210e45108333fe24bf230387fe15f062766cd2636c18daaa8fa3c3d5d2900a1550874a131c77e0f5f9acdb945ac52363f45b157615f95d558fd51942faaef641cb965b2e32517830bd063032fb86d9fd81dbe7be2fd641582c09e004521fa5569e456b36aac2c0a9b8c34941bea1266f7e21e64463d321747221902fb1d5173135fbd9be43ac268a52be4cab87214ced3a4dd5f9de5773602d62748b05424a3c4ae4d31a4942ed65a7447340c7987d2ef129966117db0d418513d0949bee08b0a89a9dab313d5da2b2855fb5ed42cee113adba81393de42c566e6fd5a8fa6e5686523e9da8cc7541ed99fed318e6ef43b17ef21c4f0830e20416e6849fd3e9940ed0294fb65ec989ac1539516d6d8940ce9fd39c9090d7659ba6d2e006389aeacd8ea2f7f6df70c0954ae631e38d717ab5d1ac85658278170377d3442a81d580b7038f58c5b6df37ffb6431bac6659927fae9e91c215a3299b97f732fc3fb1818fd9a4dccc28f50935c2a2c2d095086b8fde12062ae94a912c6e1cfb863818be9ed184aea0d6bd1d9941b12ee895c02456a64b66d348999a936b055c774648d066ed6b321771dced7b2aadcc10f666c419a0e1dc36872ab8467260dda9f00ecc7b3622fd33660d6d07c322cf2df8e0b19828888e20d1e67dd776f3f4394d384bef5be8ff1657d9c287b3d54e2e7e2fae577bacf9e451595eb56bd99076c7f0394125f61af404530066dfce2');
INSERT INTO public.issuing_key VALUES ('open', 2, '\xc9f8bebc65ce5e48fae8447167cbfa69997ea370c4120fb607c52916ece4b8c6cc70d8e5c55d3a15e479cf7cf924cd1349ad1996e79a02b331206545a982c1bd9be1c76272fde72f0445a10b91a233a4e6fe76aa4d5c0e7cc3b0fb19ed320cedfbd070a53324cbf7366854304754ba22684b361e4dea6f57cf9c0f7869e82730bff73a526fd08cfd5a761cd15d5e68a66500744db914ceb9c17da113c9e296cf018625fb97034b5dafd26be09ff4b86fd266d535a70d2a49d183a31b4c8aad4934db0f6a40101cf0fcf48705686084d6616d3526de812f1b9ee0d89b1f7e1f593e187da9e6fa3c87aca038fb370ea83af72abf118e3cf2e47e8e3334b42b694e87c5ee9f4039228700daf7ba0eb7755181196153ae23fa09266c7447fd9080602b7c10e15161dbdad23c0b5c33e2fea1a3d499fc9c1da0cc7c9d74be338dcef0f0cd5b850ccae5eba00e9a348cf023a63eca5e0764578480021cc35cb4996f1bf6c5ae8b915014dbc227dd3be8fb363501b4589df18addd689c5a3cee0abd954f0535940fd080541e7952e0fcb5617f2ecd39aeea2ac8833af4fa1a0378cf7026592969c56fc4b31bbcf128d69529b03013d86e7605d6eee75f8710f49a89fcdc69e66b57c4c75e24f4c361046d56bcbeab140dcf0e99dad447a51f8129f1f7f8a33f700a0a07552f2f536ed55f125b8b97e697210115af4eaee6373cabd23051b6d709826d105db191de8cf38b7e83c8310287aaef01c3738093c92f2328f51d799d4064c05a29bc38db9f5b2ba94318424dea0b0b7ea9d0643d9226ecaf95f815a8e31a0acbb11bff37615298c67c2f65a5b638dfee1756315a2891893d4c443b554775a6f0c4e19c0836ce08332ef94719b8c07ac996b48e3e0c936c5263ad5b2743aee2a5007ce5b331e379eaff8722f692006591867a1430d7f8c89ac07e0ed0dc55f97d334d9ed243fe86ac2f6f0f87583cd9f6e63eb391e8055e8144a77920b666162c3ac8d1503b13100d6f343940ad8828015040914d06577b449370c4db23ce3d8623f4e7a06c812a54108e7feec4be319d6919207c78078cfdb5a138df6e9d33e9ee6d27da2edeb31f71faf35807267284a7c43aa19ce7b47a7455cd0cb02933a4a5e4bd031474890e16e9d0fbee20cd0872b5286579196c61bf8e4be046ada3ef7b62246e8a641c621248a062a82589d23bf26cadfecb4de4b929d4d53edd8b379c152928dd6caa0d5b07913a2afab3d64afda55da2d285493f8cb14ac958c6cd295728473e4b42397c84af4437c97f702f1fa9904046404fed1c694908ffd8f800118128976fbdc887a47c52c2626e2893083e5c764ce6ff3b8460754d000de954e459cf05e63b0fca14576cbdfd6f0e46f11cc1b85d1d857d7d6d2c4d71fc80ade44b95447c612ab24d23f56e3fd638fc72b14fad2ba55811ee188bad2f61cf3e0e57aa17d6a41402a823f4b67b3d3cee0616767a7607268859972b6e8846f761fe4823ffc9a020ca5ed6dc2a715480a5c1e28d9a71afed9fbdc2ab0e1d7a33196855d330af3d83126f5b6b33ac0b72a83f4bb258e765c5919baf5e8d961df40ba67a1549a18430effd08bb8901daa6bb3d5782f4a9e4122246f03e7a371baa7b40ea793bf4367e0a46255b9a642b736470d9a048d83b83df6fa816b4298dcc54571fa72660e298c2406f472a62d9bf89d2604f6ade55bf14b7dd09287');
INSERT INTO public.journal VALUES (1, 1788264000, 'by itself', '', 'imported a roster: 12 people in 5 units, before 0 in 0', '71c2df8b95274eb2268b7c68672e71995ed5670d410c8dc1e88fe828f50406fb');
INSERT INTO public.journal VALUES (2, 1788264000, 'by itself', 'published', 'opened the round: 12 people in 2 groups, k is 5', 'aae02014655ad0fc09dd5487273d7752124b29a7c69232380a50440c31791871');
INSERT INTO public.journal VALUES (3, 1788264000, 'by itself', 'published', 'closed the round: links and their keys were destroyed', '8f151c49a975b8dba922e3ed6edb8ba2e23118d0f7621e2a428272a6a9fc7c2d');
INSERT INTO public.journal VALUES (4, 1788350400, 'by itself', 'published', 'read the comments', '09e6a205f9569b296d76c81ee97227b8cbbc392dcf621ed025103b24046f11c1');
INSERT INTO public.journal VALUES (5, 1788350400, 'by itself', 'published', 'said that the audit file is not needed', '04ae6c93c18d24b05d7d7f211aa8ea05993c107f14ece80944863d77ae094031');
INSERT INTO public.journal VALUES (6, 1788350400, 'by itself', 'published', 'published the round: 4 mails to leaders', 'a10d72f82a81991f3061016e955f5edda76fbf2c69bd477f18b19b7fdf10289b');
INSERT INTO public.journal VALUES (7, 1793188800, 'by itself', 'counted', 'opened the round: 12 people in 2 groups, k is 5', '07f1cf1c821633d666968a46b87c6c6b48117e26388620122f010010e0e88b0c');
INSERT INTO public.journal VALUES (8, 1793188800, 'by itself', 'counted', 'closed the round: links and their keys were destroyed', '4ad08523f2ae9809712e189d9ff2960daf3692062130cbddd608aceab1589a22');
INSERT INTO public.journal VALUES (9, 1798113600, 'by itself', 'open', 'opened the round: 12 people in 2 groups, k is 5', 'e4fe12675d5863b8b289bd94aa7eb62738c6d736dc1e8d46572697480fabc2d0');
INSERT INTO public.leader VALUES ('counted', 'acme', 'boss@acme.example');
INSERT INTO public.leader VALUES ('counted', 'sales', 'sales.lead@acme.example');
INSERT INTO public.leader VALUES ('counted', 'south', 'south.lead@acme.example');
INSERT INTO public.leader VALUES ('counted', 'design', 'design.lead@acme.example');
INSERT INTO public.leader VALUES ('open', 'sales', 'sales.lead@acme.example');
INSERT INTO public.leader VALUES ('open', 'acme', 'boss@acme.example');
INSERT INTO public.leader VALUES ('open', 'south', 'south.lead@acme.example');
INSERT INTO public.leader VALUES ('open', 'design', 'design.lead@acme.example');
INSERT INTO public.member VALUES ('design1@acme.example', 'design', NULL);
INSERT INTO public.member VALUES ('design2@acme.example', 'design', NULL);
INSERT INTO public.member VALUES ('design3@acme.example', 'design', NULL);
INSERT INTO public.member VALUES ('design4@acme.example', 'design', NULL);
INSERT INTO public.member VALUES ('design5@acme.example', 'design', NULL);
INSERT INTO public.member VALUES ('design6@acme.example', 'design', NULL);
INSERT INTO public.member VALUES ('design7@acme.example', 'design', NULL);
INSERT INTO public.member VALUES ('north1@acme.example', 'north', NULL);
INSERT INTO public.member VALUES ('north2@acme.example', 'north', NULL);
INSERT INTO public.member VALUES ('north3@acme.example', 'north', NULL);
INSERT INTO public.member VALUES ('south1@acme.example', 'south', NULL);
INSERT INTO public.member VALUES ('south2@acme.example', 'south', NULL);
INSERT INTO public.outbox VALUES ('01e48b0c3b3d358c386529ab769ad72f@survey.example', 'published', 'report', 'design', 'design.lead@acme.example', 0, 'sent', 0, 0, NULL);
INSERT INTO public.outbox VALUES ('025ca6510e1904c79c289152782283fe@survey.example', 'published', 'report', 'sales', 'sales.lead@acme.example', 0, 'sent', 0, 0, NULL);
INSERT INTO public.outbox VALUES ('9cf656ca9adf24076c72cba0e22d8d80@survey.example', 'published', 'report', 'acme', 'boss@acme.example', 0, 'sent', 0, 0, NULL);
INSERT INTO public.outbox VALUES ('abf666c018559eb8b5b938f6f561fe58@survey.example', 'published', 'report', 'south', 'south.lead@acme.example', 0, 'sent', 0, 0, NULL);
INSERT INTO public.outbox VALUES ('117ebb3339060f3fd4c3f3887ac4bacd@survey.example', 'open', 'invitation', '', 'design1@acme.example', 1798113600, 'waiting', 0, 0, NULL);
INSERT INTO public.outbox VALUES ('e22fb50e5176b847b9ff2a0c49787a1b@survey.example', 'open', 'invitation', '', 'design2@acme.example', 1798113600, 'waiting', 0, 0, NULL);
INSERT INTO public.outbox VALUES ('069870c6f7c6a3fe7fd5ff7f082a8b58@survey.example', 'open', 'invitation', '', 'design3@acme.example', 1798113600, 'waiting', 0, 0, NULL);
INSERT INTO public.outbox VALUES ('0f3ce48f265fee08b567e0cbccc4a221@survey.example', 'open', 'invitation', '', 'design4@acme.example', 1798113600, 'waiting', 0, 0, NULL);
INSERT INTO public.outbox VALUES ('895f35a2bff6b7b34c161643564e9dd2@survey.example', 'open', 'invitation', '', 'design5@acme.example', 1798113600, 'waiting', 0, 0, NULL);
INSERT INTO public.outbox VALUES ('e6d240cc0104ef92e3e0cf2abfc15f57@survey.example', 'open', 'invitation', '', 'design6@acme.example', 1798113600, 'waiting', 0, 0, NULL);
INSERT INTO public.outbox VALUES ('32fc3b093dd7a41c20a25acc6250c6ff@survey.example', 'open', 'invitation', '', 'design7@acme.example', 1798113600, 'waiting', 0, 0, NULL);
INSERT INTO public.outbox VALUES ('d7bf2dedc94f73908794602dbd3d4df2@survey.example', 'open', 'invitation', '', 'north1@acme.example', 1798113600, 'waiting', 0, 0, NULL);
INSERT INTO public.outbox VALUES ('45e55dc83aadc84b1bc6a152cf11d061@survey.example', 'open', 'invitation', '', 'north2@acme.example', 1798113600, 'waiting', 0, 0, NULL);
INSERT INTO public.outbox VALUES ('c620baa0868a5395f2b11e34fe4e625a@survey.example', 'open', 'invitation', '', 'north3@acme.example', 1798113600, 'waiting', 0, 0, NULL);
INSERT INTO public.outbox VALUES ('9be591a2a2281ecf5e42cd5ac9d2d70b@survey.example', 'open', 'invitation', '', 'south1@acme.example', 1798113600, 'waiting', 0, 0, NULL);
INSERT INTO public.outbox VALUES ('a80c8a67329a9f57566ee9292ce918ba@survey.example', 'open', 'invitation', '', 'south2@acme.example', 1798113600, 'waiting', 0, 0, NULL);
INSERT INTO public.person VALUES ('design1@acme.example', 'design', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('design2@acme.example', 'design', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('design3@acme.example', 'design', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('design4@acme.example', 'design', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('design5@acme.example', 'design', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('design6@acme.example', 'design', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('design7@acme.example', 'design', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('north1@acme.example', 'north', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('north2@acme.example', 'north', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('north3@acme.example', 'north', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('south1@acme.example', 'south', NULL, NULL, NULL);
INSERT INTO public.person VALUES ('south2@acme.example', 'south', NULL, NULL, NULL);
INSERT INTO public.round VALUES ('published', 1, 'published', '{"manifest":"{\"v\":4,\"round\":\"published\",\"instrument_hash\":\"2d0d5b065a8a089b48b35a7653a8310e794d8be49fb7fdc12f3cb10fd79e292a\",\"scale_min\":1,\"scale_max\":5,\"k\":5,\"k_comments\":10,\"tree_hash\":\"ed71288d67318649923b56e9783c7d784d347a52d4388de1f949dbb49eb8bc1c\",\"opens\":\"2026-09-01\",\"closes\":\"2026-09-15\",\"closes_at\":\"2026-09-16T00:00:00Z\",\"grace_minutes\":10,\"zone\":\"UTC\",\"least_interval_days\":42,\"backup_days\":30,\"paragraph\":null,\"contact\":null,\"retention\":\"Answers are opened, counted and deleted when the round closes, and the key that opens them is destroyed once that was read back, a day later at most; what is kept are the numbers that are then published, and the public record, which proves every ballot and shows no answer. Comments that may be shown wait in a table of their own until the round is published, and are kept beside the numbers then, without the names of people in the organisation; all other comments are deleted when the round closes. The list of who was invited is deleted when the round closes. Backups of the databases, in which what is deleted can still stand, as sealed as it was, live 30 days at most.\",\"audit_mode\":\"commitments\",\"circles\":3,\"circles_root\":\"e32ca51e4380e775ed6c36133396abb93eed6b32bb9cdd204ffe50899bd5b5c5\",\"seal_pk\":\"BB7pHZUHi34RIT1AnluICJmYKaMZW0fERU-7CXw8mv0HjgXtcWKIKbO9-DRsFF_n-baGWsroGseUqI0GoRc-nWA\",\"officers\":false,\"receipt_pk\":\"BNyqncC-E2VH6vhofkph4iFK3RP7540Eso6bsgcAT4Or7mjrCklB4wKe2DlC0rNZEgXDc1HqQ_24JAw7Gc5lN3k\",\"answers_origin\":\"http://127.0.0.1:8080\",\"blocks\":{}}","instrument":"{\"id\":\"candor\",\"version\":2,\"title\":{\"en\":\"How safe is it to speak up in your team?\"},\"scale\":{\"min\":1,\"max\":5,\"labels\":{\"en\":[\"Strongly disagree\",\"Disagree\",\"Neither\",\"Agree\",\"Strongly agree\"]}},\"item\":[{\"id\":\"mistakes\",\"dimension\":\"mistakes\",\"reverse\":true,\"text\":{\"en\":\"When someone in this team makes a mistake, it is held against them.\"},\"safe\":{\"en\":\"A mistake is not held against the person who made it.\"}},{\"id\":\"tough-issues\",\"dimension\":\"speaking up\",\"reverse\":false,\"text\":{\"en\":\"In this team we can bring up problems and tough issues.\"}},{\"id\":\"being-different\",\"dimension\":\"belonging\",\"reverse\":true,\"text\":{\"en\":\"In this team, people are pushed aside for being different.\"},\"safe\":{\"en\":\"Nobody is pushed aside for being different.\"}},{\"id\":\"taking-risks\",\"dimension\":\"asking and trying\",\"reverse\":false,\"text\":{\"en\":\"In this team it is safe to try something that might not work.\"}},{\"id\":\"asking-help\",\"dimension\":\"asking and trying\",\"reverse\":true,\"text\":{\"en\":\"It is hard to ask other people in this team for help.\"},\"safe\":{\"en\":\"It is easy to ask other people in the team for help.\"}},{\"id\":\"not-undermined\",\"dimension\":\"belonging\",\"reverse\":false,\"text\":{\"en\":\"Nobody in this team would act on purpose to undermine my efforts.\"}},{\"id\":\"skills\",\"dimension\":\"belonging\",\"reverse\":false,\"text\":{\"en\":\"In this team my skills and talents are seen and put to use.\"}},{\"id\":\"questioning-seniors\",\"dimension\":\"speaking up\",\"reverse\":false,\"text\":{\"en\":\"The newest person in this team can question the most senior one.\"}},{\"id\":\"errors-early\",\"dimension\":\"mistakes\",\"reverse\":false,\"text\":{\"en\":\"In this team we tell each other early when we have made an error.\"}},{\"id\":\"causes-not-culprits\",\"dimension\":\"mistakes\",\"reverse\":false,\"text\":{\"en\":\"When something has gone wrong, we look for causes and not for culprits.\"}}],\"open_question\":{\"en\":\"What would make it easier to speak up in your team?\"}}","tree":"[{\"id\":\"acme\",\"parent\":null,\"name\":\"Acme\"},{\"id\":\"design\",\"parent\":\"acme\",\"name\":\"Design\"},{\"id\":\"sales\",\"parent\":\"acme\",\"name\":\"Sales\"},{\"id\":\"north\",\"parent\":\"sales\",\"name\":\"Sales North\"},{\"id\":\"south\",\"parent\":\"sales\",\"name\":\"Sales South\"}]","circles":"[{\"id\":\"design\",\"asks\":\"answers\",\"unit\":\"design\",\"name\":\"Design\",\"members\":[\"design\"],\"invited\":7,\"appears_in\":[{\"name\":\"Design\",\"invited\":7},{\"name\":\"Acme\",\"invited\":12}],\"coarsened\":false,\"comment_circle\":2,\"public_key\":\"sKyRIVdBto6NK_PRp4gJSvbjg60QlCkV9oLVn8jfInaEQ_XrJaPHSS-bjYkHXscZtXV5_LoXeeV2ZO3sMpSA-AuII4lEQ2MpdyNR5KYPyjyIcELYPrLJIOM0eMETp9Ax3wLANZlpcuO7g1UjoXmFHVDPAmnbKh_PasVTZD3nIAHbUWl4asoG_i7OopX_o4JLXeMbVEagR1A6xpfdVPM8UB1E3HT9VtvsmJ9YyyRD646Rhw5Nmr5q-17FvJC6w4TrhCcNWBw0nyFvbPzfcIJPVPokb8UDf8Ff_uhSJbuudcVy_EqNOke6b-yKkmixc4b9yRvscXX-vRMV6sdYBPDe1w\"},{\"id\":\"sales/rest\",\"asks\":\"answers\",\"unit\":\"sales\",\"name\":\"Sales\",\"members\":[\"north\",\"south\"],\"invited\":5,\"appears_in\":[{\"name\":\"Sales\",\"invited\":5},{\"name\":\"Acme\",\"invited\":12}],\"coarsened\":false,\"comment_circle\":2,\"public_key\":\"m-0Ct-I1ZjMpNItowIy7yAnwKKEvw0sum_9ugTil_strTcNuetJcAUsfEEds0Acf7pfk_Ws9-hWfZ7TfQFk-391BbzkLy6WNUXl8MfCJRa_Qm8G7zGYtVDZqiWK-VAC7aZKEyH7aKm-meH5tNuemWQUvH_XdZKFl6PwNQ_n8L3qaLE63u4gfquXKVrAeg3mPMRU1pP1FKfWk3WRnJDtBUnY9UlOzm82hlwZAX3PvxaJEcPeLsT2ojWm3fupdK8PG2T_cnNJ1BUb4gftaH1Qv5IgOvNwJ1q9liba7jOx307ygOYyZAe_M45_aIPUO-WsJdi2pPVUQBFFpccVbOMqOhw\"},{\"id\":\"acme/comment\",\"asks\":\"comment\",\"unit\":\"acme\",\"name\":\"Acme\",\"members\":[\"design\",\"north\",\"south\"],\"invited\":12,\"appears_in\":[{\"name\":\"Acme\",\"invited\":12}],\"coarsened\":false,\"comment_circle\":null,\"public_key\":\"rO9yRSs16VEjtb6jzDCc7FPKsYVnNW_bucrvyeZXaHfcttLryE356_PVs64QP5KBoScXWSWd-ncf7fm861w64b1YajjGX7EdP9qO8euo65dLtKC6qQVIn25ujWaQUJn2ZR3GHiXCjfhxoRU43IeOeTPvdykh68uzs6HbaVNEfCli5ThOFOCSsGIELdFIN8V0gkeM-mmHvc-H7uikv30S5nh0sCYlRrvZ1XuHbKtEPbQLsVVobUKbh3P5KPsu3zXWmD8WXGawdrQ88eO4DHa2fptN2j6zzAHaRz0x91UgXYq2onyMVOCX5bLjQyCubYWZXeWr5S0rVkhT7_TW5-dxsQ\"}]"}', '{"v":3,"round":"published","promise":"f55642f6d05fe0122fc69ae293132a57c58044368a08b0f818a3c46ba173b03e","opens":"2026-09-01","closes":"2026-09-15","k":5,"tree_hash":"ed71288d67318649923b56e9783c7d784d347a52d4388de1f949dbb49eb8bc1c","instrument":{"id":"candor","version":2,"title":{"en":"How safe is it to speak up in your team?"},"scale":{"min":1,"max":5,"labels":{"en":["Strongly disagree","Disagree","Neither","Agree","Strongly agree"]}},"item":[{"id":"mistakes","dimension":"mistakes","reverse":true,"text":{"en":"When someone in this team makes a mistake, it is held against them."},"safe":{"en":"A mistake is not held against the person who made it."}},{"id":"tough-issues","dimension":"speaking up","reverse":false,"text":{"en":"In this team we can bring up problems and tough issues."}},{"id":"being-different","dimension":"belonging","reverse":true,"text":{"en":"In this team, people are pushed aside for being different."},"safe":{"en":"Nobody is pushed aside for being different."}},{"id":"taking-risks","dimension":"asking and trying","reverse":false,"text":{"en":"In this team it is safe to try something that might not work."}},{"id":"asking-help","dimension":"asking and trying","reverse":true,"text":{"en":"It is hard to ask other people in this team for help."},"safe":{"en":"It is easy to ask other people in the team for help."}},{"id":"not-undermined","dimension":"belonging","reverse":false,"text":{"en":"Nobody in this team would act on purpose to undermine my efforts."}},{"id":"skills","dimension":"belonging","reverse":false,"text":{"en":"In this team my skills and talents are seen and put to use."}},{"id":"questioning-seniors","dimension":"speaking up","reverse":false,"text":{"en":"The newest person in this team can question the most senior one."}},{"id":"errors-early","dimension":"mistakes","reverse":false,"text":{"en":"In this team we tell each other early when we have made an error."}},{"id":"causes-not-culprits","dimension":"mistakes","reverse":false,"text":{"en":"When something has gone wrong, we look for causes and not for culprits."}}],"open_question":{"en":"What would make it easier to speak up in your team?"}},"tree":[{"id":"acme","parent":null,"name":"Acme"},{"id":"design","parent":"acme","name":"Design"},{"id":"sales","parent":"acme","name":"Sales"},{"id":"north","parent":"sales","name":"Sales North"},{"id":"south","parent":"sales","name":"Sales South"}],"invalid":0,"numbers":{"invited":12,"answered":10,"uncounted":0,"given_up":1,"spread":{"composite":"0.60","alpha":"0.82","items":["0.98","0.98","0.98","0.98","0.98","0.98","0.98","0.98","0.98","0.98"]},"reliability":null,"cells":1,"smallest_atom":10,"measures":["composite","mistakes","tough-issues","being-different","taking-risks","asking-help","not-undermined","skills","questioning-seniors","errors-early","causes-not-culprits"],"rows":[{"unit":"acme","kind":"unit","answered":10,"invited":12,"counted_at":null,"members":[],"coarsened":false,"agreement":null,"values":[{"value":"3.9","low":"3.6","high":"4.2"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"}]},{"unit":"acme","kind":"rest","answered":10,"invited":12,"counted_at":null,"members":["design","north","south"],"coarsened":false,"agreement":null,"values":[{"value":"3.9","low":"3.6","high":"4.2"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"}]},{"unit":"design","kind":"hidden","answered":null,"invited":null,"counted_at":"acme","members":[],"coarsened":false,"agreement":null,"values":[]},{"unit":"sales","kind":"hidden","answered":null,"invited":null,"counted_at":"acme","members":[],"coarsened":false,"agreement":null,"values":[]},{"unit":"north","kind":"hidden","answered":null,"invited":null,"counted_at":"acme","members":[],"coarsened":false,"agreement":null,"values":[]},{"unit":"south","kind":"hidden","answered":null,"invited":null,"counted_at":"acme","members":[],"coarsened":false,"agreement":null,"values":[]}]}}', false);
INSERT INTO public.round VALUES ('counted', 2, 'closed', '{"manifest":"{\"v\":4,\"round\":\"counted\",\"instrument_hash\":\"2d0d5b065a8a089b48b35a7653a8310e794d8be49fb7fdc12f3cb10fd79e292a\",\"scale_min\":1,\"scale_max\":5,\"k\":5,\"k_comments\":10,\"tree_hash\":\"fbe1966641215fd62fab973f35fd3a782881a1b429a24ff131ff5f395f1a9b7a\",\"opens\":\"2026-10-28\",\"closes\":\"2026-11-11\",\"closes_at\":\"2026-11-12T00:00:00Z\",\"grace_minutes\":10,\"zone\":\"UTC\",\"least_interval_days\":42,\"backup_days\":30,\"paragraph\":null,\"contact\":null,\"retention\":\"Answers are opened, counted and deleted when the round closes, and the key that opens them is destroyed once that was read back, a day later at most; what is kept are the numbers that are then published, and the public record, which proves every ballot and shows no answer. Comments that may be shown wait in a table of their own until the round is published, and are kept beside the numbers then, without the names of people in the organisation; all other comments are deleted when the round closes. The list of who was invited is deleted when the round closes. Backups of the databases, in which what is deleted can still stand, as sealed as it was, live 30 days at most.\",\"audit_mode\":\"commitments\",\"circles\":3,\"circles_root\":\"8715f29441675a996e1b3f98b91da7c3c58f1457fd576e1f7dda60d4d75dd8f7\",\"seal_pk\":\"BP4rXMMIP3g2NPqe67hNwc-aGss_j0wKmVzm6R4EMUe1P8fEmlJ1VNZerTHyhQ4mQaEfn5CjMj_DAIni-IX9xFM\",\"officers\":false,\"receipt_pk\":\"BLH1XD8_YF_AQjgA01mj223CyjJhHdJCShBIWEGmflwmfK5VAUamy7nxPSQhOQ3JlTYVyFzjeqhPB6VZpylSgfk\",\"answers_origin\":\"http://127.0.0.1:8080\",\"blocks\":{}}","instrument":"{\"id\":\"candor\",\"version\":2,\"title\":{\"en\":\"How safe is it to speak up in your team?\"},\"scale\":{\"min\":1,\"max\":5,\"labels\":{\"en\":[\"Strongly disagree\",\"Disagree\",\"Neither\",\"Agree\",\"Strongly agree\"]}},\"item\":[{\"id\":\"mistakes\",\"dimension\":\"mistakes\",\"reverse\":true,\"text\":{\"en\":\"When someone in this team makes a mistake, it is held against them.\"},\"safe\":{\"en\":\"A mistake is not held against the person who made it.\"}},{\"id\":\"tough-issues\",\"dimension\":\"speaking up\",\"reverse\":false,\"text\":{\"en\":\"In this team we can bring up problems and tough issues.\"}},{\"id\":\"being-different\",\"dimension\":\"belonging\",\"reverse\":true,\"text\":{\"en\":\"In this team, people are pushed aside for being different.\"},\"safe\":{\"en\":\"Nobody is pushed aside for being different.\"}},{\"id\":\"taking-risks\",\"dimension\":\"asking and trying\",\"reverse\":false,\"text\":{\"en\":\"In this team it is safe to try something that might not work.\"}},{\"id\":\"asking-help\",\"dimension\":\"asking and trying\",\"reverse\":true,\"text\":{\"en\":\"It is hard to ask other people in this team for help.\"},\"safe\":{\"en\":\"It is easy to ask other people in the team for help.\"}},{\"id\":\"not-undermined\",\"dimension\":\"belonging\",\"reverse\":false,\"text\":{\"en\":\"Nobody in this team would act on purpose to undermine my efforts.\"}},{\"id\":\"skills\",\"dimension\":\"belonging\",\"reverse\":false,\"text\":{\"en\":\"In this team my skills and talents are seen and put to use.\"}},{\"id\":\"questioning-seniors\",\"dimension\":\"speaking up\",\"reverse\":false,\"text\":{\"en\":\"The newest person in this team can question the most senior one.\"}},{\"id\":\"errors-early\",\"dimension\":\"mistakes\",\"reverse\":false,\"text\":{\"en\":\"In this team we tell each other early when we have made an error.\"}},{\"id\":\"causes-not-culprits\",\"dimension\":\"mistakes\",\"reverse\":false,\"text\":{\"en\":\"When something has gone wrong, we look for causes and not for culprits.\"}}],\"open_question\":{\"en\":\"What would make it easier to speak up in your team?\"}}","tree":"[{\"id\":\"acme\",\"parent\":null,\"name\":\"Acme\",\"shown_with\":{\"unit\":[10],\"rest\":[10]}},{\"id\":\"design\",\"parent\":\"acme\",\"name\":\"Design\"},{\"id\":\"sales\",\"parent\":\"acme\",\"name\":\"Sales\"},{\"id\":\"north\",\"parent\":\"sales\",\"name\":\"Sales North\"},{\"id\":\"south\",\"parent\":\"sales\",\"name\":\"Sales South\"}]","circles":"[{\"id\":\"design\",\"asks\":\"answers\",\"unit\":\"design\",\"name\":\"Design\",\"members\":[\"design\"],\"invited\":7,\"appears_in\":[{\"name\":\"Design\",\"invited\":7},{\"name\":\"Acme\",\"invited\":12}],\"coarsened\":false,\"comment_circle\":2,\"public_key\":\"oq0s55cefX4A0lSoCkSmHPHbYqIVUqj-_NX3b4T2QkAI9xuuC_XfdQzKxyRsQLBmo1mjvETKIpOCUhbaD0mAtFPzCVsmpAQFB0cybJngGg0cxTwFfMY9iJErJ-JDUJANQfy3NLOPetSH_Dj-ZFRBIE3ehH5cSoh7D1y7WdjbFLrEBuzzXcQ4yF-pPiaLKryKDiebxY3KfHgzpbAfGHyxTPWiSbs0fa4WwK0zndNEPMVfTCV_hFkVqZtwc1dUwYhWU2naYNGT5kxEXvZFwlV0UqFAErUDbInxjsnyuB49MSA9pD7Or2TNqXf7RaqxxU4_4lDvPqQ4tdNLflkk07CBEw\"},{\"id\":\"sales/rest\",\"asks\":\"answers\",\"unit\":\"sales\",\"name\":\"Sales\",\"members\":[\"north\",\"south\"],\"invited\":5,\"appears_in\":[{\"name\":\"Sales\",\"invited\":5},{\"name\":\"Acme\",\"invited\":12}],\"coarsened\":false,\"comment_circle\":2,\"public_key\":\"uqFGwbs99_ZtjwbcTjseL6btxsofGQHj2_-snuG9VOaCBxKWpQq7IzshfiO9oHAVFCLMQNH35SQyUXkmsAkrLEkaTGHpIYVeiqYr6rW23Ks69-p-IBfbPUDQteLEs53DPSP4GFQzZKgS2Sk9JAWcgRplji1yBi56C-kpUXbQXz-KsVgAl2-kc9auD6mnWMiQnvEjgGRvLdVwL_dUspaubvrSxy3MHfDPZy3520lVvu1RDe45z1v1XqXo6gFLPpySTFxl5KUbQqSMf5TSsIPO0jaes4XaLgg1XMD-wEkdUVxvPayVgcRVIj-pf8Z9HdiLV4uGN-lMDM1zo7KU3SU0PQ\"},{\"id\":\"acme/comment\",\"asks\":\"comment\",\"unit\":\"acme\",\"name\":\"Acme\",\"members\":[\"design\",\"north\",\"south\"],\"invited\":12,\"appears_in\":[{\"name\":\"Acme\",\"invited\":12}],\"coarsened\":false,\"comment_circle\":null,\"public_key\":\"rriEtghoylhWkV7XMxwN3bfAk-ZzIeaP9rN5mi9h8WRUvxdRonbBc4Zb--smtndU8JqD1b0GPhS0kHoc8VWX0jCjT7s4H4UIuNRo0d8n_HirVLK8iBVWIvE7mUrcjvf3zrhk7RUR_mUB3Z23duujNEsbWZaTD8YPKmlEMooaztZp2u0f7I9HzJO8maGmpEC5TA_VbGgvKtd8IMaRQzbOY7jTb4JZ4p4GwOLo3Kz09JadiDIIqvDKxNPMTdig2J0bx494J5Apnl8IieQ6IkUpbMenQuNIwuzYmIesZxLW3Dpj6l6_DBCaR5Xwc1WPnYGwPjfAc9dg3MtYdtuziSA5KQ\"}]"}', NULL, false);
INSERT INTO public.round VALUES ('open', 3, 'open', '{"manifest":"{\"v\":4,\"round\":\"open\",\"instrument_hash\":\"2d0d5b065a8a089b48b35a7653a8310e794d8be49fb7fdc12f3cb10fd79e292a\",\"scale_min\":1,\"scale_max\":5,\"k\":5,\"k_comments\":10,\"tree_hash\":\"fbe1966641215fd62fab973f35fd3a782881a1b429a24ff131ff5f395f1a9b7a\",\"opens\":\"2026-12-24\",\"closes\":\"2027-01-07\",\"closes_at\":\"2027-01-08T00:00:00Z\",\"grace_minutes\":10,\"zone\":\"UTC\",\"least_interval_days\":42,\"backup_days\":30,\"paragraph\":null,\"contact\":null,\"retention\":\"Answers are opened, counted and deleted when the round closes, and the key that opens them is destroyed once that was read back, a day later at most; what is kept are the numbers that are then published, and the public record, which proves every ballot and shows no answer. Comments that may be shown wait in a table of their own until the round is published, and are kept beside the numbers then, without the names of people in the organisation; all other comments are deleted when the round closes. The list of who was invited is deleted when the round closes. Backups of the databases, in which what is deleted can still stand, as sealed as it was, live 30 days at most.\",\"audit_mode\":\"commitments\",\"circles\":3,\"circles_root\":\"670ec9198f202465f048f089a51f5fa132b5af7bdfd0d682974933b140a3afa7\",\"seal_pk\":\"BBkV-FKDJRCU2GokYLUapwrkgWVsEKiUemRyoxjIlCY9xxu7RCZlZbSTM8aCOIvwHjZKVarLxZ7UpQQhRpYKtuE\",\"officers\":false,\"receipt_pk\":\"BCDmSj1sw9kXXCQWPi-i4wEkMegfbotkgpCS24I-pMsx1kxi7rGnaAHIXH_ZjxVkt7E2epOOOIzp9rm2jwGUyZs\",\"answers_origin\":\"http://127.0.0.1:8080\",\"blocks\":{}}","instrument":"{\"id\":\"candor\",\"version\":2,\"title\":{\"en\":\"How safe is it to speak up in your team?\"},\"scale\":{\"min\":1,\"max\":5,\"labels\":{\"en\":[\"Strongly disagree\",\"Disagree\",\"Neither\",\"Agree\",\"Strongly agree\"]}},\"item\":[{\"id\":\"mistakes\",\"dimension\":\"mistakes\",\"reverse\":true,\"text\":{\"en\":\"When someone in this team makes a mistake, it is held against them.\"},\"safe\":{\"en\":\"A mistake is not held against the person who made it.\"}},{\"id\":\"tough-issues\",\"dimension\":\"speaking up\",\"reverse\":false,\"text\":{\"en\":\"In this team we can bring up problems and tough issues.\"}},{\"id\":\"being-different\",\"dimension\":\"belonging\",\"reverse\":true,\"text\":{\"en\":\"In this team, people are pushed aside for being different.\"},\"safe\":{\"en\":\"Nobody is pushed aside for being different.\"}},{\"id\":\"taking-risks\",\"dimension\":\"asking and trying\",\"reverse\":false,\"text\":{\"en\":\"In this team it is safe to try something that might not work.\"}},{\"id\":\"asking-help\",\"dimension\":\"asking and trying\",\"reverse\":true,\"text\":{\"en\":\"It is hard to ask other people in this team for help.\"},\"safe\":{\"en\":\"It is easy to ask other people in the team for help.\"}},{\"id\":\"not-undermined\",\"dimension\":\"belonging\",\"reverse\":false,\"text\":{\"en\":\"Nobody in this team would act on purpose to undermine my efforts.\"}},{\"id\":\"skills\",\"dimension\":\"belonging\",\"reverse\":false,\"text\":{\"en\":\"In this team my skills and talents are seen and put to use.\"}},{\"id\":\"questioning-seniors\",\"dimension\":\"speaking up\",\"reverse\":false,\"text\":{\"en\":\"The newest person in this team can question the most senior one.\"}},{\"id\":\"errors-early\",\"dimension\":\"mistakes\",\"reverse\":false,\"text\":{\"en\":\"In this team we tell each other early when we have made an error.\"}},{\"id\":\"causes-not-culprits\",\"dimension\":\"mistakes\",\"reverse\":false,\"text\":{\"en\":\"When something has gone wrong, we look for causes and not for culprits.\"}}],\"open_question\":{\"en\":\"What would make it easier to speak up in your team?\"}}","tree":"[{\"id\":\"acme\",\"parent\":null,\"name\":\"Acme\",\"shown_with\":{\"unit\":[10],\"rest\":[10]}},{\"id\":\"design\",\"parent\":\"acme\",\"name\":\"Design\"},{\"id\":\"sales\",\"parent\":\"acme\",\"name\":\"Sales\"},{\"id\":\"north\",\"parent\":\"sales\",\"name\":\"Sales North\"},{\"id\":\"south\",\"parent\":\"sales\",\"name\":\"Sales South\"}]","circles":"[{\"id\":\"design\",\"asks\":\"answers\",\"unit\":\"design\",\"name\":\"Design\",\"members\":[\"design\"],\"invited\":7,\"appears_in\":[{\"name\":\"Design\",\"invited\":7},{\"name\":\"Acme\",\"invited\":12}],\"coarsened\":false,\"comment_circle\":2,\"public_key\":\"ng6rxQzpV2eTyy235EYeD1-B9mlxsHIcz-WpCejoR3FxhMnOzkbvHg7knc9pDdtfE0YInvUe_t-pSrxJ4xc7FldxkRfxCra10EMmE7-pz4_22K_xub0NAtY_v_137d2MP_aRo6UCKpePlym-g8VYRUR4TadgOGr-QH4GvZ1jE6oTHAOmi1hSuFTkhvKFS1BCcIP_q8jtJ-GjZoBX6-HldRez-jNXUe7WOcAKwxk4w0wj7d7mrVAU6KbhDJM-2B9hlLO53FxwVQmg6mYs3-gNQ0pc5TMqzd6jY1c8xQuj3IA_q5qPUsqbgsZVko3D_LXDrHtflymFDlYQDywVDxs7Kw\"},{\"id\":\"sales/rest\",\"asks\":\"answers\",\"unit\":\"sales\",\"name\":\"Sales\",\"members\":[\"north\",\"south\"],\"invited\":5,\"appears_in\":[{\"name\":\"Sales\",\"invited\":5},{\"name\":\"Acme\",\"invited\":12}],\"coarsened\":false,\"comment_circle\":2,\"public_key\":\"4kIbWFDg_mr_aD1SoqNEHCXrN5E6Z_iVLO7jeuzk3HClfZzV3-fguQxJRtHSqwnmwRYyDwzY8hLxnoqBB4vepx30CTnkVrc96BBypEE2UhKzi4mQkJo6T_Z86oXeAzRSmLVkZSNKjyPyoopi2QPqqUsx5LcP6RAVJOmSkzIzxwv9CBWWNCE0u5EWB_6A0b13Z155lruPP2ydDUwXODqd-Q0Jiadwwsb9gGkVOpPnGNzxRLcgTh328hzwpPokJ8nDa0GIKMSXa6gPSqXH36mpbBJjUCXXlB3aPIEeFGcEoxrtsA_-ZoQBTExFzY9NWoE5O6AN2YQ9yY3Oc9vPk_zB6w\"},{\"id\":\"acme/comment\",\"asks\":\"comment\",\"unit\":\"acme\",\"name\":\"Acme\",\"members\":[\"design\",\"north\",\"south\"],\"invited\":12,\"appears_in\":[{\"name\":\"Acme\",\"invited\":12}],\"coarsened\":false,\"comment_circle\":null,\"public_key\":\"zJ7mgSSSLLzCitzjMu97gD5GKpo0iuDaukvd2ax0Bqn394TIMC61tRdV0kCCRIifEiwOE_GqXpiAR_zjcNnbx8jfuKw7euuck_cck4T1g-nVhcIRbfngWaSiiT21d-wdcap8__We-Phuh6B5tsnH7p1bPSONLJdevneCGJEvuUZUW6aoXnCB7A3bOqiCz4lG07rwPK9iDbe9C14wkJnDIOUjpi9FurN5NP7M9V7Y2xjbzpdF9vs53ctiFJhEhbsO7NMjY4K6jLUgXXMGFF7qFjtig5T0dS-GoSaYVYyPws91FsGlNX32GgQ4VIfh70AMFgAa7gh7VNoYYqJNao1gew\"}]"}', NULL, false);
INSERT INTO public.unit VALUES ('acme', 0, NULL, 'Acme', 'boss@acme.example');
INSERT INTO public.unit VALUES ('design', 1, 'acme', 'Design', 'design.lead@acme.example');
INSERT INTO public.unit VALUES ('sales', 2, 'acme', 'Sales', 'sales.lead@acme.example');
INSERT INTO public.unit VALUES ('north', 3, 'sales', 'Sales North', NULL);
INSERT INTO public.unit VALUES ('south', 4, 'sales', 'Sales South', 'south.lead@acme.example');
ALTER TABLE ONLY public.__diesel_schema_migrations
    ADD CONSTRAINT __diesel_schema_migrations_pkey PRIMARY KEY (version);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (address);
ALTER TABLE ONLY public.circle_change
    ADD CONSTRAINT circle_change_pkey PRIMARY KEY (circle);
ALTER TABLE ONLY public.comments
    ADD CONSTRAINT comments_pkey PRIMARY KEY (round);
ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_pkey PRIMARY KEY (secret_hash);
ALTER TABLE ONLY public.installation
    ADD CONSTRAINT installation_pkey PRIMARY KEY (slot);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_pkey PRIMARY KEY (round, code_hash);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_round_person_key UNIQUE (round, person);
ALTER TABLE ONLY public.issuing_key
    ADD CONSTRAINT issuing_key_pkey PRIMARY KEY (round, circle);
ALTER TABLE ONLY public.journal_person
    ADD CONSTRAINT journal_person_pkey PRIMARY KEY (number);
ALTER TABLE ONLY public.journal
    ADD CONSTRAINT journal_pkey PRIMARY KEY (number);
ALTER TABLE ONLY public.leader
    ADD CONSTRAINT leader_pkey PRIMARY KEY (round, unit);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_pkey PRIMARY KEY (person);
ALTER TABLE ONLY public.note
    ADD CONSTRAINT note_pkey PRIMARY KEY (round, unit);
ALTER TABLE ONLY public.officer
    ADD CONSTRAINT officer_pkey PRIMARY KEY (round, place);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_batch_kind_topic_recipient_key UNIQUE (batch, kind, topic, recipient);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (message_id);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_id_key UNIQUE (id);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (email);
ALTER TABLE ONLY public.proposal
    ADD CONSTRAINT proposal_pkey PRIMARY KEY (address);
ALTER TABLE ONLY public.redaction
    ADD CONSTRAINT redaction_pkey PRIMARY KEY (round, entry);
ALTER TABLE ONLY public.roster_before
    ADD CONSTRAINT roster_before_pkey PRIMARY KEY (slot);
ALTER TABLE ONLY public.round
    ADD CONSTRAINT round_number_key UNIQUE (number);
ALTER TABLE ONLY public.round
    ADD CONSTRAINT round_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.schedule
    ADD CONSTRAINT schedule_pkey PRIMARY KEY (slot);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (secret_hash);
ALTER TABLE ONLY public.set_up
    ADD CONSTRAINT set_up_address_key UNIQUE (address);
ALTER TABLE ONLY public.set_up
    ADD CONSTRAINT set_up_pkey PRIMARY KEY (secret_hash);
ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_pkey PRIMARY KEY (id);
CREATE INDEX device_address ON public.device USING btree (address);
CREATE INDEX outbox_due ON public.outbox USING btree (state, due);
CREATE INDEX session_address ON public.session USING btree (address);
CREATE TRIGGER journal_kept BEFORE DELETE OR UPDATE ON public.journal FOR EACH ROW EXECUTE FUNCTION public.journal_kept();
ALTER TABLE ONLY public.comments
    ADD CONSTRAINT comments_round_fkey FOREIGN KEY (round) REFERENCES public.round(name);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_round_fkey FOREIGN KEY (round) REFERENCES public.round(name);
ALTER TABLE ONLY public.issuing_key
    ADD CONSTRAINT issuing_key_round_fkey FOREIGN KEY (round) REFERENCES public.round(name);
ALTER TABLE ONLY public.journal_person
    ADD CONSTRAINT journal_person_number_fkey FOREIGN KEY (number) REFERENCES public.journal(number);
ALTER TABLE ONLY public.journal_person
    ADD CONSTRAINT journal_person_round_fkey FOREIGN KEY (round) REFERENCES public.round(name);
ALTER TABLE ONLY public.leader
    ADD CONSTRAINT leader_round_fkey FOREIGN KEY (round) REFERENCES public.round(name);
ALTER TABLE ONLY public.note
    ADD CONSTRAINT note_round_fkey FOREIGN KEY (round) REFERENCES public.round(name);
ALTER TABLE ONLY public.officer
    ADD CONSTRAINT officer_round_fkey FOREIGN KEY (round) REFERENCES public.round(name);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_unit_fkey FOREIGN KEY (unit) REFERENCES public.unit(id);
ALTER TABLE ONLY public.redaction
    ADD CONSTRAINT redaction_round_fkey FOREIGN KEY (round) REFERENCES public.round(name);
ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_parent_fkey FOREIGN KEY (parent) REFERENCES public.unit(id);

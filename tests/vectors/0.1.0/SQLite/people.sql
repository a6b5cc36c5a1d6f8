CREATE TABLE __diesel_schema_migrations (
       version VARCHAR(50) PRIMARY KEY NOT NULL,
       run_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE TABLE account (
    address TEXT NOT NULL PRIMARY KEY,      -- lower case
    role TEXT NOT NULL,                     -- hr, steward or council; empty for a leader
    password TEXT,                          -- argon2id in the PHC form; NULL until the set-up link was used
    failures INTEGER NOT NULL,              -- in a row, from browsers that never signed in here
    locked_until BIGINT NOT NULL            -- seconds since 1970, for such browsers only
);
CREATE TABLE circle_change (
    circle TEXT NOT NULL PRIMARY KEY,       -- its id in the promise
    since_shown INTEGER NOT NULL            -- people who joined or left
);
CREATE TABLE comments (
    round TEXT NOT NULL PRIMARY KEY REFERENCES round (name), -- the round
    document TEXT NOT NULL,                 -- all of them, with the units that they are shown at
    was_read BOOLEAN NOT NULL               -- by a steward
);
CREATE TABLE device (
    secret_hash BLOB NOT NULL PRIMARY KEY,  -- of the secret in the cookie
    address TEXT NOT NULL,                  -- the account that it signed in to
    expires BIGINT NOT NULL,                -- seconds since 1970
    failures INTEGER NOT NULL,              -- in a row, from this browser
    locked_until BIGINT NOT NULL            -- seconds since 1970, for this browser only
);
CREATE TABLE installation (
    slot INTEGER NOT NULL PRIMARY KEY,      -- always 1
    id TEXT NOT NULL,                       -- random
    generation BIGINT NOT NULL              -- grows with each start and each day: a restored database is older than its key folder
);
CREATE TABLE invitation (
    round TEXT NOT NULL REFERENCES round (name), -- the round
    code_hash BLOB NOT NULL,                -- SHA-256 of the code in the link; the code itself is nowhere
    person TEXT NOT NULL,                   -- the address that letters go to; it follows the roster
    made_for TEXT NOT NULL,                 -- the address in the roster of the opening day: the code is made of it
    circle INTEGER NOT NULL,                -- position in the promise
    version INTEGER NOT NULL,               -- of the code; older ones are void
    again INTEGER NOT NULL,                 -- how often the person was sent a link again, used or not
    request_hash BLOB,                      -- SHA-256 of the blinded values that were signed; read when signing, and by the letter that says so
    PRIMARY KEY (round, code_hash),
    UNIQUE (round, person)
);
CREATE TABLE issuing_key (
    round TEXT NOT NULL REFERENCES round (name), -- the round that it signs for
    circle INTEGER NOT NULL,                -- position in the promise
    sealed BLOB NOT NULL,                   -- the private key; of no use without the key folder
    PRIMARY KEY (round, circle)
);
CREATE TABLE journal (
    number BIGINT NOT NULL PRIMARY KEY,     -- from 1
    at BIGINT NOT NULL,                     -- seconds since 1970: when it was ordered
    who TEXT NOT NULL,                      -- who ordered it, in words
    round TEXT NOT NULL,                    -- what it was about; empty: no round
    what TEXT NOT NULL,                     -- what was done, in words
    hash TEXT NOT NULL                      -- SHA-256 of all of this and the hash before, hex
);
CREATE TABLE journal_person (
    number BIGINT NOT NULL PRIMARY KEY REFERENCES journal (number), -- the entry
    round TEXT NOT NULL REFERENCES round (name), -- with whose invitations this is deleted
    salt TEXT NOT NULL,                     -- random
    person TEXT NOT NULL                    -- the address
);
CREATE TABLE leader (
    round TEXT NOT NULL REFERENCES round (name), -- the round
    unit TEXT NOT NULL,                     -- a unit in its tree
    email TEXT NOT NULL,                    -- who gets the report
    PRIMARY KEY (round, unit)
);
CREATE TABLE member (
    person TEXT NOT NULL PRIMARY KEY,       -- the address
    unit TEXT NOT NULL,                     -- the unit that the person belonged to
    id TEXT                                 -- what HR's system knew the person by; NULL: known by the address
);
CREATE TABLE note (
    round TEXT NOT NULL REFERENCES round (name), -- the published round that it answers
    unit TEXT NOT NULL,                     -- the leader's unit
    heard TEXT NOT NULL,                    -- what was heard
    will_do TEXT NOT NULL,                  -- what will be done
    PRIMARY KEY (round, unit)
);
CREATE TABLE officer (
    round TEXT NOT NULL REFERENCES round (name), -- the round that they guard
    place INTEGER NOT NULL,                 -- 1 typed first, 2 second
    email TEXT NOT NULL,                    -- who is told
    PRIMARY KEY (round, place)
);
CREATE TABLE outbox (
    message_id TEXT NOT NULL PRIMARY KEY,   -- the same for ever, so that a repeat is recognisable
    batch TEXT NOT NULL,                    -- the round; `accounts` for set-up links
    kind TEXT NOT NULL,                     -- the name of a mail::Kind
    topic TEXT NOT NULL,                    -- what it is about; mail::Kind says what for each kind
    recipient TEXT NOT NULL,                -- the address
    made BIGINT NOT NULL,                   -- its date, in seconds since 1970
    state TEXT NOT NULL,                    -- waiting, held, sending, sent, failed, cancelled
    attempts INTEGER NOT NULL,              -- how often it was tried and put off
    due BIGINT NOT NULL,                    -- seconds since 1970: when to try next, or when a claim or a hold runs out; 0 is at once
    problem TEXT,                           -- the last thing the mail server said, without addresses
    UNIQUE (batch, kind, topic, recipient)
);
CREATE TABLE person (
    email TEXT NOT NULL PRIMARY KEY,        -- lower case
    unit TEXT NOT NULL REFERENCES unit (id), -- the unit that the person belongs to
    name TEXT,                              -- looked for in comments; NULL: only the address is known
    language TEXT,                          -- a language code, e.g. de-AT; NULL: not known
    id TEXT UNIQUE                          -- what HR's system knows the person by; NULL: known by the address
);
CREATE TABLE proposal (
    address TEXT NOT NULL PRIMARY KEY,      -- lower case
    role TEXT NOT NULL                      -- steward or council
);
CREATE TABLE redaction (
    round TEXT NOT NULL REFERENCES round (name), -- the round
    entry INTEGER NOT NULL,                 -- from 1
    steward TEXT NOT NULL,                  -- who did it; empty where all were fetched afresh
    number INTEGER NOT NULL,                -- of the comment, as the steward saw it; 0: all were fetched afresh
    took INTEGER NOT NULL,                  -- 0: the whole comment; otherwise words, in so many places
    reason TEXT NOT NULL,                   -- in the steward's words
    PRIMARY KEY (round, entry)
);
CREATE TABLE roster_before (
    slot INTEGER NOT NULL PRIMARY KEY,      -- always 1
    units TEXT NOT NULL,                    -- its units, as a file that can be imported
    people TEXT NOT NULL,                   -- its people, likewise
    readdressed TEXT NOT NULL                      -- addresses that HR has since said are one person's: the one in it and the one now
);
CREATE TABLE round (
    name TEXT NOT NULL PRIMARY KEY,         -- e.g. 2026-q3
    number INTEGER NOT NULL UNIQUE,         -- the order of rounds, from 1
    state TEXT NOT NULL,                    -- open, closed, published, cancelled
    promise TEXT NOT NULL,                  -- the exact public document
    release TEXT,                           -- the released numbers, pulled over when published
    restored BOOLEAN NOT NULL DEFAULT FALSE -- it was open in a backup that was put back: no more tokens are given
);
CREATE TABLE schedule (
    slot INTEGER NOT NULL PRIMARY KEY,      -- always 1
    first TEXT NOT NULL,                    -- the first opening day, YYYY-MM-DD
    every_months INTEGER NOT NULL,          -- from one opening day to the next
    hour INTEGER NOT NULL,                  -- of the local day
    zone TEXT NOT NULL,                     -- an IANA time zone, e.g. Europe/Vienna
    days INTEGER NOT NULL,                  -- how long a round is open
    remind_after INTEGER,                   -- days; NULL: no reminder
    publish_after INTEGER NOT NULL,         -- days after the last one
    k INTEGER NOT NULL,                     -- people; no number is shown about fewer
    council BOOLEAN NOT NULL,               -- the works council receives the answers
    paused BOOLEAN NOT NULL                 -- nothing happens by itself
);
CREATE TABLE session (
    secret_hash BLOB NOT NULL PRIMARY KEY,  -- of the secret in the cookie
    address TEXT NOT NULL,                  -- whose account
    expires BIGINT NOT NULL,                -- seconds since 1970, whatever happens
    idle_until BIGINT NOT NULL              -- seconds since 1970; later with every visit
);
CREATE TABLE set_up (
    secret_hash BLOB NOT NULL PRIMARY KEY,  -- of the secret in the link
    address TEXT NOT NULL UNIQUE,           -- whose account it sets up; a newer link replaces it
    made BIGINT NOT NULL,                   -- seconds since 1970: not again within ten minutes
    expires BIGINT NOT NULL                 -- seconds since 1970
);
CREATE TABLE unit (
    id TEXT NOT NULL PRIMARY KEY,           -- as HR wrote it
    position INTEGER NOT NULL,              -- order of the tree: parents before children
    parent TEXT REFERENCES unit (id),       -- NULL only for the root
    name TEXT NOT NULL,                     -- as people know it
    leader_email TEXT                       -- who gets the report; may be empty
);
CREATE INDEX device_address ON device (address);
CREATE INDEX outbox_due ON outbox (state, due);
CREATE INDEX session_address ON session (address);
INSERT INTO __diesel_schema_migrations VALUES ('20261127000001', '2026-11-27 12:52:49');
INSERT INTO account VALUES ('', '', NULL, 0, 0);
INSERT INTO circle_change VALUES ('design', 0);
INSERT INTO circle_change VALUES ('sales/rest', 0);
INSERT INTO comments VALUES ('published', '{"v":1,"round":"published","k_comments":10,"left_out":false,"comments":[]}', 1);

INSERT INTO installation VALUES (1, '41b300ae4d9977c7c1d207b0f14d714f', 1);
INSERT INTO invitation VALUES ('open', X'0175115BEC9D80DECB0FC2AC88715E8FD32198045B1E9717BB9A7F4321796C46', 'design7@acme.example', 'design7@acme.example', 0, 0, 0, NULL);
INSERT INTO invitation VALUES ('open', X'33C73942C6F312099AD2DEF984E2391EABF3AB9B56B048BFD8DCC9FB78DC8244', 'design5@acme.example', 'design5@acme.example', 0, 0, 0, NULL);
INSERT INTO invitation VALUES ('open', X'60C71F6DD57068AA94103FD0A91B6ACA0122C6F4E82D54C04494A34717AFBCFB', 'south2@acme.example', 'south2@acme.example', 1, 0, 0, NULL);
INSERT INTO invitation VALUES ('open', X'6384B83D10658FEA86ED74E55C7685A266CF67E1FBD6D3AD365C1142F776524C', 'design3@acme.example', 'design3@acme.example', 0, 0, 0, X'04F43F09BB3A74ACAD892182643A59001D26367F5F1A3D38331A328B75A5C7DD');
INSERT INTO invitation VALUES ('open', X'6C55CD4C963548E9B4DE5C67034FBB3CDF23D7FA41EA49A5185C79B00618A27B', 'design4@acme.example', 'design4@acme.example', 0, 0, 0, X'55696BC70109954619F51662DAE9C53B58E5D55088FAEE2D2FA63EFE7EE76E87');
INSERT INTO invitation VALUES ('open', X'6CCCFE17839E72689A1F380DAD7CBD158606543168ECE8F3418247A4EAE86B05', 'design6@acme.example', 'design6@acme.example', 0, 0, 0, NULL);
INSERT INTO invitation VALUES ('open', X'8CE31A8EF03EB6B2D84D9B589A35DE20890EA7340590088811103D16DD50DAC9', 'north2@acme.example', 'north2@acme.example', 1, 0, 0, NULL);
INSERT INTO invitation VALUES ('open', X'99A98E6C74223B1CD4CE80CB5F57DD2ABCA07ADF75D99F2485C3AD9EB9F36D65', 'north1@acme.example', 'north1@acme.example', 1, 0, 0, NULL);
INSERT INTO invitation VALUES ('open', X'B0F8E0C53933000F17437574FD7A02B24F0F7B451A9BFB20AE2B4BC2059F1F32', 'design2@acme.example', 'design2@acme.example', 0, 0, 0, X'EA7BA61AEC0525C9E726AB56B1831D3D6BC0AAC40CCECE57A2B7552E0A8D636A');
INSERT INTO invitation VALUES ('open', X'BEB07046A85764EC2F176E17C90001C388B94208659D149F2BC7682C76AEF7B5', 'design1@acme.example', 'design1@acme.example', 0, 0, 0, X'DCC1B5116B06EBE55771A98D5995B610BA1A3D1665BAEE3243F789F560D9B7EA');
INSERT INTO invitation VALUES ('open', X'C6BD705CF0B8E94BD862A20337DC8C8946C2C81187B00F4E823C4610BE171EF5', 'north3@acme.example', 'north3@acme.example', 1, 0, 0, NULL);
INSERT INTO invitation VALUES ('open', X'E9227615B2C224C386A512C33817E1C61BE2E5C649ED485122091976F7B602E1', 'south1@acme.example', 'south1@acme.example', 1, 0, 0, NULL);
INSERT INTO issuing_key VALUES ('open', 0, X'2081346DF4EDD27007B42D1D27685A2572CC3F60DACD1C9C62B84CC26DCBFD439FF488BA9D6C046FE880B24158F13311C27B998D461E41B619DCA3A9BC45890D417FBB804373B78575D3E5F3F5803DC7D8A350BFDD47CB7FCC01026DB74F3214DC78DF1F30D4CABB9E5273CBA1BF005FE3C29B00E0E7C005AD0DBFCDA44C537ABE4A172431D2E751E6CF025D9D8722B4965C7803F83A081CDA5170B352A63F63918370A5FBB7BE5B7AEEC0F5D521A74B358FD1F6AFA8BEA716163D5046DF45F12E3E844C3E089F99AA97D0A444CF20D27313EBC0C90399F14A3BDC30E58D846966C140F3393957C94A46FF8C74B67752263FBD21B9FB036DD1285E2E63EF7CA77DF6BCA8E634866F235594E80AE0FCC780892FAE4AE1A34114E68BD84EB04081DCBD24A524956E0E4E8E8CAC163AEEB9FCE281835D1B66956DD7F5BCB3849BF2F1251292E9C2A0438420AA7DF5D3A883D3E0AA3003BE3ED12FB0969D07359F9ACB788E0BA7974ADC8CBBA522769E8FE0464A967C49159ABE6C4F9ABC2826D3E57155AFE2520CAB627B91AEA96D6FE94DA0674F572279EFEE8B3F6DD0C71E5CE23A5E13DD9D4FF8F0B4C433E0B29048E7727F5DA17255F3FE4FE83D4C6927FF055A6ECB324EA83712F3D48553E7ADC39D074FB6A43B2461FA17ACFEB2D78DA00FE261796CBB2AD231361BE7FF3DEB8041E16FEC93ADB78A17EF3AC686A296DC2A9F866F863921EA730E04DCB9AF604E674A6B555E0C7D102957C93F223EFFF9D0B131E470B1C71FBE033A229B52F8B6D156585A1E9D9141214C4E398ACD8CFAFC33098B1AC943811A30CC0EA587C0837A6F24E82B28CE125520909A7631B2EA7F3C7FB797F192FC9F6011D47312CCB9A5A8A44996AAFBDE279D71ABE642582C38B0F005F4B090C5BCBE7D42F10FA6956B87CB39F71149AF04CE8748943DE4AF33891B84FADC45DF570A6FE11BCE53DC46C65042CEB2D7C3EBBCFF8D81CE907F0AE8580A008206D43A6071A0DD0697A2B1379214F1F49E5263C9AB33E0487BB353B92273F1E837C28E7A539EAD1F7B4C61C86E12B5239BBF8DF834E99E6A18A9D5A50217229F01FBE0A20F1E5C0A9FE7A01A87CA3020BA8E05FC6A84B4ECD1D65940052C36ED92DFDE8E0EB9256E6593360F57F6134A2DCFF0CD0FA09735F05105B99B90CF191A8EDF01835415D12195D1128617FDBC8B8185B4D140BF755D3E909C4588C8E410B0A0E3D3333174C36038968881A9BDE26841B13C561329856CE116896C13C3F261F8DB25D58BBE866DF0B83D5A4D6D7606829B71011FF0E16037583578CEEB91475015B925B40F8996939831A4AE9E27B563868BB792AC705B71A92690E92C0945DEB76250C13589BB1A6A98173EC885D2B565A1EAFB35FDBCFAF483CA5699C6BAC24D691DCA3D1D100EB3F07D41A5CF514382727665FC914F660661F5A145074AC974E8B2FF9D6FACA31A68626A6DFA4C621D1616FDA3F74E1C404088AC08B950DC8CCC8C715DA8A5090850FCBC68F89C4F90E8F9794B7803AEC42851370DA406B53EE4E14EE281202EE8D96E1A6822BB7103859C499086F9E27A9112AE142E0F9CF24ABC4BBA7A17A3BA9AE3A540C88A8BB8C249CE32330D186D1D86F173AF0307621B95F1A7AAB0303AB967EE9EBACFBB20362DDB1C51B268056CBC66EB78A98251CD0D4AC745D2C9D459CD7F47311691A50B999D820F77172682F970');
INSERT INTO issuing_key VALUES ('open', 1, X'03AEACC9DE6E496D72AC08A85C5539519D07294A21C7421178B889EDB231E499BA9D584122A0288FEC6170342E5CBADF7E0A105C8D1056A05219525F88FAE2C90F0353EAA5B5B26CEBE11CE10A85F8FF1C1F289B9D6CF9F914C653E5F2A2FC82B6B3F2BFC5E91ECE0455A6AE2FA8212CC636AE810E351600C0E6816EC3E75A512095F3A162128ABFC897CF248A8CF269BF4DB1475F04EC065A8A2B36C9DC09846C28824B2435CF288F39CF3067051B68A9A1C8C39F9B2157E15FC11B31470D808B1CA019BFB0F60359C44314258C2AFD20F3154342D4B598F2C6140109941ABE48241D6195E4B8F9DD0A756EC5C557FB53E6A40583A23F376EBD663D66741CAAE7816E4B4D8412CAD1470630B658A14ABF0D91F80387424A82D53B2D13317B19B8796CBF2026FAD1DA23CBDA114FAF8EE0853406BC4A9D7025432A2030F330188113452E748C2AE672213A00C732DD09E03325D33A45C3132DEFBD29AC197CD9D44DA5E864804AB8FA86B01661902F7AEB8EE9241476A4DEA7AA78E022D31F65BDBDEE6A4E71E8BA443262D23F60895294D081BDEFB1EFC94CBC7C8AA3F332DF7B93B6A2F7745AFD46CF002CF772DDE255F7235C32FF61FEB52338147BD939CC1C54022D7C1BF30BED97054888939A6007BFEBE07D92975705D6C0093F8D73694249E67A2BE4217A95517B0818B7265C9FF58CA570DB12E0310C4999F6798AC38CD8DABD6EB9DB3973476E5A439792B6862FFB57ED10F8176D2802D059880C907D22DC5D5634709F75B9216B12CB46601B0A75E6A0F5FF3DDE287CBB4670D7059A019DC7C0D4052DB534D7B66D160FD2ECB823FDB3B4140ABCC8556F7654AE3D75FA53ECF4CA6F528FBF0757108594AA8830AF78A7BD49F98E3157C4A184BD2E74915E29BCE1DEEA6B0FB4F26747927973D2600ED194B55128600E7DB3647F9444D80C9AF0B659E9CBE675E729C10F94865F3E28A5631A2C7BD679061546884DC1CC15A84B344976473125A5C06696891DD8DC63744495E9D43628E1F6CEB236F5C92DD58ADBF8CEE428F954A29497FB6A79AF33218F34F80566FD3DD5149AC3CFD07E8374B1350FD51B9D5619EF10EA4F9C0A8D1C1830C974ABBFB05CE272828635F1CC9543CFBDAE7191D1B2C4F99817218811B78EC2488A1C5642277B483B6EB32EEFB78650135DD44E69DD9CDA00575036C69AE0B359D7214C82A01D5448FEC31646B1A587F0B5E2C4184CF0C9F8AA07E2B84B344A18799ACAC9E20A36B85BDC52A2D5E1582D8808F5768A2EE3E97925D7E9B6587317D81D699A33D7A27626725E44FEDC1EED35830B25FB83AA1E454E0CE0246A4D5001CAFE6B4EBD5A38A3B4696F136D1386618E339752CCF160831BC977ECBCC04DE578B62CDDF2DA6CC6C7415431A727FA507A6A2D4267F5FBB406DD9E89106D8933411E8CD4C318C933C146A5B6F6FB2532ECEDA36DDBAF4CD91E292FBBD0B5681FFC5612FE0BB346B6BC22631425A1DFD71D49C3F46391FB733386C84B1AC5B72D5D772E7AB9547D450DD2607560D8ECE96C5FC6E98347BFDADF74F2C53102CD4E0F65CFC8A8B65EE1BD8C544B15EB6ADDC09561B8163DAE915E0FBBD1A54EC2D808A6093200018E4CEC9F4B14348FB8F22C01D7E94F074CDD78321F287AA9CA681F6FC49722DD156A927ACF679FFCF03D7CFFA13B9F8A76769B7237A835EE791439B53363663A68998B01');
INSERT INTO issuing_key VALUES ('open', 2, X'25D7C7C38E2562121E38D8F22919771D7C0F6A5ED2A2E1B2D770ECF84ADAD1EC8764B9EFBA2EA71582F2B9520C87DEAE911A58DFE257AFBDCA7E3D40BF5C8927079B57A2BEF0BB0ABE601CB8961503ECCE3FD8B4262D31A5E6E7F9C78CCD72C69BFA7A5A5A2BBCECDB1E7055E877A631D3883867F25498E560848B0EBEE034A04DC57545A7A9A1DAF85FD678F95B2B6321B9F144F90BFEE247D246A80BC1C76C7B0B1279D5C4130CA8418107BAA57C5092B11957669182FC950D030F39DFDD5A6FBFA98B3A7C6A36F4B6B76129EC14F212514829B88EE4A9A76AFFF7ACA40833D5707AA6EAEF946C40BB5A2A70A045AD93AF3B8E15608F4A22337283BE751082C14C097B3BF280BED0F630F860CD2D005E6811B1A72BA250F2BFF53AEF9A17992CBC0F026686F8D3783569E406D37FA2A031F403CF4D8DAF499D92DEFBFB485EAE885598FCCA7DAF21195CDCF8A7488CD23F799F7DDFD995A4C53835A9DDD159CFFCF80578EFAF8FA008361984A435338474E27B5DD109B18E12F4BF2EA7F687C9B2A603B3E265D0AD933039AF0EF1E12208EC8FE7785F4922736508DC0B5B55BE2B0B37AF08EF33BC5EC1554191F2984B0556E84EF66EB7D535D81D3583C31166A759CB5B27238EAAF544758CA20CAABB3F8D91F9A3045C497853568DA0A857C5F6E65B770820ADA8160D53D75C0CA6B3F6D7D9E99D0A164DCA5B6879E6A8F2EAFBBF2DA92245BE569A7E8DF7CFE2595AB10E444A6418BCF9466791ED670B85F8BE342A3BD373230DC703560C915963C89A5ECA78EA3E8EB3A312590C13B48D7950FEC1E0BADB489980D5DF320E63673F594C588528A94B21B6B5F84B7084BF74D3D49FA58C5E8B5288C3A315602F268194AFC21E954D7760A80FD1FEFC0F0FCC01C352799A3D05576BE9A47E2269385BE856D83182F0192CFE158D3B439560CE905172BF74A2463454CB96F98FD8F16DBAD34126F8F64F3164BD7D4E7249AA6081ED8532F0ABE1EE8DB0313E4326148D8E7A829B0DE183C840B0C652ADD3C6FEF69761BAB031666E9EDE5F8D97ACDC175592439712004E705301BA8B5FDBAAEA40B46BB79AA5D5ACDFDA216DEBCA7A670E71CA884655766752BD92D421411045BC1039D3F4A06847249B588341C48164970864F89502B3E136788E6780A135AA2FEB1253941C24426E9B5873A4089FACD2BDCA3FF1832005D47A72F2853DCC3319DB3876783CD5DA59606C486A126D0923E14C3E8F7C6BB316187C7752E0F64AD25C1330BB7A37E924298D1D18BF8BD092AE6E5BE2B09717A4636219904A27EC071BFA0B7516712C97635B1C1B931C3354728817D9843B7135654B38697E6223AB7C2CEA1FAF109CDA076C0893BA4B40D62BE3BDC1F7478D13F458CE5AEC7CE07D10C137EB2C732FEAB9D59BF9FE7C44E73E09E16A095A2A85809B66E12A53B135201604F02866BBFB43293CF44B1048C243E03C1C91A081373C88D5C11422358507EFEFB91F61F3E7FADDB144FFDA0F97281FCF3EE6CDE7466C95A4A7ABD6A2A276D9568B4976E8721611B8220802536A4ED83A78D0D7EF6CDB47B790ACD693855615A3AC3B14AA28B78C19378A96216DBD6EEC2C65DD428E28AAD74A5E1C5535EFF9CC37B979E2A4CDE9FDA68FDDAB5EAC046086731F02F4D56092A15B222DFF1DF371214DB736939721D89DE615000D6FEDBABFCC58035085840161EB3BD4FE0670');
INSERT INTO journal VALUES (1, 1788264000, 'by itself', '', 'imported a roster: 12 people in 5 units, before 0 in 0', '71c2df8b95274eb2268b7c68672e71995ed5670d410c8dc1e88fe828f50406fb');
INSERT INTO journal VALUES (2, 1788264000, 'by itself', 'published', 'opened the round: 12 people in 2 groups, k is 5', 'aae02014655ad0fc09dd5487273d7752124b29a7c69232380a50440c31791871');
INSERT INTO journal VALUES (3, 1788264000, 'by itself', 'published', 'closed the round: links and their keys were destroyed', '8f151c49a975b8dba922e3ed6edb8ba2e23118d0f7621e2a428272a6a9fc7c2d');
INSERT INTO journal VALUES (4, 1788350400, 'by itself', 'published', 'read the comments', '09e6a205f9569b296d76c81ee97227b8cbbc392dcf621ed025103b24046f11c1');
INSERT INTO journal VALUES (5, 1788350400, 'by itself', 'published', 'said that the audit file is not needed', '04ae6c93c18d24b05d7d7f211aa8ea05993c107f14ece80944863d77ae094031');
INSERT INTO journal VALUES (6, 1788350400, 'by itself', 'published', 'published the round: 4 mails to leaders', 'a10d72f82a81991f3061016e955f5edda76fbf2c69bd477f18b19b7fdf10289b');
INSERT INTO journal VALUES (7, 1793188800, 'by itself', 'counted', 'opened the round: 12 people in 2 groups, k is 5', '07f1cf1c821633d666968a46b87c6c6b48117e26388620122f010010e0e88b0c');
INSERT INTO journal VALUES (8, 1793188800, 'by itself', 'counted', 'closed the round: links and their keys were destroyed', '4ad08523f2ae9809712e189d9ff2960daf3692062130cbddd608aceab1589a22');
INSERT INTO journal VALUES (9, 1798113600, 'by itself', 'open', 'opened the round: 12 people in 2 groups, k is 5', 'e4fe12675d5863b8b289bd94aa7eb62738c6d736dc1e8d46572697480fabc2d0');

INSERT INTO leader VALUES ('counted', 'acme', 'boss@acme.example');
INSERT INTO leader VALUES ('counted', 'design', 'design.lead@acme.example');
INSERT INTO leader VALUES ('counted', 'sales', 'sales.lead@acme.example');
INSERT INTO leader VALUES ('counted', 'south', 'south.lead@acme.example');
INSERT INTO leader VALUES ('open', 'acme', 'boss@acme.example');
INSERT INTO leader VALUES ('open', 'design', 'design.lead@acme.example');
INSERT INTO leader VALUES ('open', 'sales', 'sales.lead@acme.example');
INSERT INTO leader VALUES ('open', 'south', 'south.lead@acme.example');
INSERT INTO member VALUES ('design1@acme.example', 'design', NULL);
INSERT INTO member VALUES ('design2@acme.example', 'design', NULL);
INSERT INTO member VALUES ('design3@acme.example', 'design', NULL);
INSERT INTO member VALUES ('design4@acme.example', 'design', NULL);
INSERT INTO member VALUES ('design5@acme.example', 'design', NULL);
INSERT INTO member VALUES ('design6@acme.example', 'design', NULL);
INSERT INTO member VALUES ('design7@acme.example', 'design', NULL);
INSERT INTO member VALUES ('north1@acme.example', 'north', NULL);
INSERT INTO member VALUES ('north2@acme.example', 'north', NULL);
INSERT INTO member VALUES ('north3@acme.example', 'north', NULL);
INSERT INTO member VALUES ('south1@acme.example', 'south', NULL);
INSERT INTO member VALUES ('south2@acme.example', 'south', NULL);


INSERT INTO outbox VALUES ('45b59f16ce71ab9d8d1181f278f84c55@survey.example', 'open', 'invitation', '', 'design4@acme.example', 1798113600, 'waiting', 0, 0, NULL);
INSERT INTO outbox VALUES ('48aa06a424e803a2b9a67e57477c610a@survey.example', 'published', 'report', 'design', 'design.lead@acme.example', 0, 'sent', 0, 0, NULL);
INSERT INTO outbox VALUES ('77112bf1940f23e079b7c3c78ba2f308@survey.example', 'open', 'invitation', '', 'design3@acme.example', 1798113600, 'waiting', 0, 0, NULL);
INSERT INTO outbox VALUES ('866f8a0c93648c9a2e674b5baf018a7d@survey.example', 'published', 'report', 'south', 'south.lead@acme.example', 0, 'sent', 0, 0, NULL);
INSERT INTO outbox VALUES ('9294f75738967ff989b86c0abeb4fe85@survey.example', 'open', 'invitation', '', 'design1@acme.example', 1798113600, 'waiting', 0, 0, NULL);
INSERT INTO outbox VALUES ('a1a9fc2d0f23a0eee329b5252dc54297@survey.example', 'open', 'invitation', '', 'north2@acme.example', 1798113600, 'waiting', 0, 0, NULL);
INSERT INTO outbox VALUES ('a1b73b1b18d8a0a9e824571d202af7d2@survey.example', 'published', 'report', 'sales', 'sales.lead@acme.example', 0, 'sent', 0, 0, NULL);
INSERT INTO outbox VALUES ('a533dfe9bbd200e53f842dcb52dbe978@survey.example', 'open', 'invitation', '', 'north3@acme.example', 1798113600, 'waiting', 0, 0, NULL);
INSERT INTO outbox VALUES ('acac6d70e707dec198d61c17df306b4c@survey.example', 'open', 'invitation', '', 'south2@acme.example', 1798113600, 'waiting', 0, 0, NULL);
INSERT INTO outbox VALUES ('bc22c6ba20fa59b7e0d65cdd512fb1f9@survey.example', 'open', 'invitation', '', 'south1@acme.example', 1798113600, 'waiting', 0, 0, NULL);
INSERT INTO outbox VALUES ('c9c6906a8a8dd89dd35befd68e2ffcaf@survey.example', 'open', 'invitation', '', 'design5@acme.example', 1798113600, 'waiting', 0, 0, NULL);
INSERT INTO outbox VALUES ('d62aa17e1f946f5a457f87a85cc2899d@survey.example', 'open', 'invitation', '', 'north1@acme.example', 1798113600, 'waiting', 0, 0, NULL);
INSERT INTO outbox VALUES ('e3e1826178c5e2ffdaf95bbc590f64bb@survey.example', 'published', 'report', 'acme', 'boss@acme.example', 0, 'sent', 0, 0, NULL);
INSERT INTO outbox VALUES ('e52cf574a8b7b22aba08c4968ee87b1c@survey.example', 'open', 'invitation', '', 'design6@acme.example', 1798113600, 'waiting', 0, 0, NULL);
INSERT INTO outbox VALUES ('f4a1462b7f55c5c427e41b070a485dc2@survey.example', 'open', 'invitation', '', 'design7@acme.example', 1798113600, 'waiting', 0, 0, NULL);
INSERT INTO outbox VALUES ('f6bb4c7b9841795043795d76ddb22bd6@survey.example', 'open', 'invitation', '', 'design2@acme.example', 1798113600, 'waiting', 0, 0, NULL);
INSERT INTO person VALUES ('design1@acme.example', 'design', NULL, NULL, NULL);
INSERT INTO person VALUES ('design2@acme.example', 'design', NULL, NULL, NULL);
INSERT INTO person VALUES ('design3@acme.example', 'design', NULL, NULL, NULL);
INSERT INTO person VALUES ('design4@acme.example', 'design', NULL, NULL, NULL);
INSERT INTO person VALUES ('design5@acme.example', 'design', NULL, NULL, NULL);
INSERT INTO person VALUES ('design6@acme.example', 'design', NULL, NULL, NULL);
INSERT INTO person VALUES ('design7@acme.example', 'design', NULL, NULL, NULL);
INSERT INTO person VALUES ('north1@acme.example', 'north', NULL, NULL, NULL);
INSERT INTO person VALUES ('north2@acme.example', 'north', NULL, NULL, NULL);
INSERT INTO person VALUES ('north3@acme.example', 'north', NULL, NULL, NULL);
INSERT INTO person VALUES ('south1@acme.example', 'south', NULL, NULL, NULL);
INSERT INTO person VALUES ('south2@acme.example', 'south', NULL, NULL, NULL);



INSERT INTO round VALUES ('counted', 2, 'closed', '{"manifest":"{\"v\":4,\"round\":\"counted\",\"instrument_hash\":\"2d0d5b065a8a089b48b35a7653a8310e794d8be49fb7fdc12f3cb10fd79e292a\",\"scale_min\":1,\"scale_max\":5,\"k\":5,\"k_comments\":10,\"tree_hash\":\"fbe1966641215fd62fab973f35fd3a782881a1b429a24ff131ff5f395f1a9b7a\",\"opens\":\"2026-10-28\",\"closes\":\"2026-11-11\",\"closes_at\":\"2026-11-12T00:00:00Z\",\"grace_minutes\":10,\"zone\":\"UTC\",\"least_interval_days\":42,\"backup_days\":30,\"paragraph\":null,\"contact\":null,\"retention\":\"Answers are opened, counted and deleted when the round closes, and the key that opens them is destroyed once that was read back, a day later at most; what is kept are the numbers that are then published, and the public record, which proves every ballot and shows no answer. Comments that may be shown wait in a table of their own until the round is published, and are kept beside the numbers then, without the names of people in the organisation; all other comments are deleted when the round closes. The list of who was invited is deleted when the round closes. Backups of the databases, in which what is deleted can still stand, as sealed as it was, live 30 days at most.\",\"audit_mode\":\"commitments\",\"circles\":3,\"circles_root\":\"78b75e99dee8089c310508e71f863a07e849367b521832688bbd1ca4cfd1f3d6\",\"seal_pk\":\"BNmgyDI9J4x2cFf6THtpnYmQNHunjMQvrl6aUoYS85LIaSSFvYxaqCJTxyccQqtPN62v6h4_8RXiXQnUeJnSEIw\",\"officers\":false,\"receipt_pk\":\"BEeKzWIR4_NIclbxSeSPtrAGc27DOYZ43r0FufShKlYesu67TPnuS5xqFmDpNQCCJVHPAER4BUIAN0KLzETYNno\",\"answers_origin\":\"http://127.0.0.1:8080\",\"blocks\":{}}","instrument":"{\"id\":\"candor\",\"version\":2,\"title\":{\"en\":\"How safe is it to speak up in your team?\"},\"scale\":{\"min\":1,\"max\":5,\"labels\":{\"en\":[\"Strongly disagree\",\"Disagree\",\"Neither\",\"Agree\",\"Strongly agree\"]}},\"item\":[{\"id\":\"mistakes\",\"dimension\":\"mistakes\",\"reverse\":true,\"text\":{\"en\":\"When someone in this team makes a mistake, it is held against them.\"},\"safe\":{\"en\":\"A mistake is not held against the person who made it.\"}},{\"id\":\"tough-issues\",\"dimension\":\"speaking up\",\"reverse\":false,\"text\":{\"en\":\"In this team we can bring up problems and tough issues.\"}},{\"id\":\"being-different\",\"dimension\":\"belonging\",\"reverse\":true,\"text\":{\"en\":\"In this team, people are pushed aside for being different.\"},\"safe\":{\"en\":\"Nobody is pushed aside for being different.\"}},{\"id\":\"taking-risks\",\"dimension\":\"asking and trying\",\"reverse\":false,\"text\":{\"en\":\"In this team it is safe to try something that might not work.\"}},{\"id\":\"asking-help\",\"dimension\":\"asking and trying\",\"reverse\":true,\"text\":{\"en\":\"It is hard to ask other people in this team for help.\"},\"safe\":{\"en\":\"It is easy to ask other people in the team for help.\"}},{\"id\":\"not-undermined\",\"dimension\":\"belonging\",\"reverse\":false,\"text\":{\"en\":\"Nobody in this team would act on purpose to undermine my efforts.\"}},{\"id\":\"skills\",\"dimension\":\"belonging\",\"reverse\":false,\"text\":{\"en\":\"In this team my skills and talents are seen and put to use.\"}},{\"id\":\"questioning-seniors\",\"dimension\":\"speaking up\",\"reverse\":false,\"text\":{\"en\":\"The newest person in this team can question the most senior one.\"}},{\"id\":\"errors-early\",\"dimension\":\"mistakes\",\"reverse\":false,\"text\":{\"en\":\"In this team we tell each other early when we have made an error.\"}},{\"id\":\"causes-not-culprits\",\"dimension\":\"mistakes\",\"reverse\":false,\"text\":{\"en\":\"When something has gone wrong, we look for causes and not for culprits.\"}}],\"open_question\":{\"en\":\"What would make it easier to speak up in your team?\"}}","tree":"[{\"id\":\"acme\",\"parent\":null,\"name\":\"Acme\",\"shown_with\":{\"unit\":[10],\"rest\":[10]}},{\"id\":\"design\",\"parent\":\"acme\",\"name\":\"Design\"},{\"id\":\"sales\",\"parent\":\"acme\",\"name\":\"Sales\"},{\"id\":\"north\",\"parent\":\"sales\",\"name\":\"Sales North\"},{\"id\":\"south\",\"parent\":\"sales\",\"name\":\"Sales South\"}]","circles":"[{\"id\":\"design\",\"asks\":\"answers\",\"unit\":\"design\",\"name\":\"Design\",\"members\":[\"design\"],\"invited\":7,\"appears_in\":[{\"name\":\"Design\",\"invited\":7},{\"name\":\"Acme\",\"invited\":12}],\"coarsened\":false,\"comment_circle\":2,\"public_key\":\"ske-77NXM5a0XF07sSBS5uqvFIzIsR7Fg04SR0ZOqpEcyMceje_3E4nnv5fSFN3ktVfd_qC4gBvKibfWKE8VCsHEPPZ56wzFURqnBoggJ9UYiHboEg2Z3GyKlTuWbh3j0KWSqYeU47JxsCb7Y5h2JpeCfa1gaOMjOEnOBzfxWk57y1cs8Iz95nFrUpXJFFVaSKiBGTEQitAmVgh-2oBE-VtqdfHF8w8Te5Epm3NVAv4PxwZgm4o-FaPT2CVb5c-GWcZcCUHi9g8fihoMbrqbNwbNuJ-eUUTZHrFayqxvYKeAcJAKUWQ2b74Ti6BRC57fhcdV-4Z_yFsmjAw-XY0r5Q\"},{\"id\":\"sales/rest\",\"asks\":\"answers\",\"unit\":\"sales\",\"name\":\"Sales\",\"members\":[\"north\",\"south\"],\"invited\":5,\"appears_in\":[{\"name\":\"Sales\",\"invited\":5},{\"name\":\"Acme\",\"invited\":12}],\"coarsened\":false,\"comment_circle\":2,\"public_key\":\"0rbS3BMvxgHsutxd7MLignr7ueqoL4o9h53glDggvHJGlvG8iwLRawZjJrJxDaR5wMQ7p02dp3dULR_zJRF8hoNbIK-wn0VCPBo6ZOKxOPJOne8U3wUS8ofuB_Z0p0dMFlh7IyRoYp6nAkki0fXJZvOYISTHbNTV1EpSnjvPTY2G9r3ETk9c9uUJHIVCvxr3I8xTVs7ON6whc8Qo44KKa0pl_YFwOAfFfKcXljW2K082ta8qFKNQxxXF4ZplXEmrdQpa0vSTjiqcs42DG20sB2bQKiMq39oaGJ27tftJj3XpKEg3GFMu33DD1_pizSLosDy6OfyJ-0gIUhbAg1s3Nw\"},{\"id\":\"acme/comment\",\"asks\":\"comment\",\"unit\":\"acme\",\"name\":\"Acme\",\"members\":[\"design\",\"north\",\"south\"],\"invited\":12,\"appears_in\":[{\"name\":\"Acme\",\"invited\":12}],\"coarsened\":false,\"comment_circle\":null,\"public_key\":\"wSTi9lWqx36l6XivXPWjb8xHLAeJEDf2SdatnrRoeJ9IKpouSycjyWjkE7Jl_QKXE4LLNcVvMzR467tbDtr527Zc7Xvm_gUhvzjej3XNa8JJH7q3fVUuIIUK7-FkzmKysBywRuoBSDlwYRnJDCE7R2wcIOxDR6Gd8eymP8UGgpuMENZnoiB-2dXpBtWJMhv-8Zk3dOHjF7Gfek6CfOwpTWI8GSdJM2_l0ekTWPUVa6wvt-g4nakvHFOPhJGX6klAsol8tstOwOc9hbdZPzTFbSA3bLlLrY_0GnYFxBzt4smdfOYC7eEZVr-tkU02TIfNFJ31QEGsx5pit0mbZZR2PQ\"}]"}', NULL, 0);
INSERT INTO round VALUES ('open', 3, 'open', '{"manifest":"{\"v\":4,\"round\":\"open\",\"instrument_hash\":\"2d0d5b065a8a089b48b35a7653a8310e794d8be49fb7fdc12f3cb10fd79e292a\",\"scale_min\":1,\"scale_max\":5,\"k\":5,\"k_comments\":10,\"tree_hash\":\"fbe1966641215fd62fab973f35fd3a782881a1b429a24ff131ff5f395f1a9b7a\",\"opens\":\"2026-12-24\",\"closes\":\"2027-01-07\",\"closes_at\":\"2027-01-08T00:00:00Z\",\"grace_minutes\":10,\"zone\":\"UTC\",\"least_interval_days\":42,\"backup_days\":30,\"paragraph\":null,\"contact\":null,\"retention\":\"Answers are opened, counted and deleted when the round closes, and the key that opens them is destroyed once that was read back, a day later at most; what is kept are the numbers that are then published, and the public record, which proves every ballot and shows no answer. Comments that may be shown wait in a table of their own until the round is published, and are kept beside the numbers then, without the names of people in the organisation; all other comments are deleted when the round closes. The list of who was invited is deleted when the round closes. Backups of the databases, in which what is deleted can still stand, as sealed as it was, live 30 days at most.\",\"audit_mode\":\"commitments\",\"circles\":3,\"circles_root\":\"d41afc143ba9d3054d5f097f94859d760eb2336ec25456b35e6adf80309b0e30\",\"seal_pk\":\"BKRTvTsJS8m4Hs_ew95_7J-rEofDsXwGFG3QGmEiaESl-boHZInMtX-dWC3KSiBvfAvhC14xv5SEhf0wtRN8M4s\",\"officers\":false,\"receipt_pk\":\"BK4Wn6IDT8h_og1W9OrO7mzB6OsO3rsvzwyl0cK9p5RbdAvnMc-7K5EqynD1Gx_nK1RJCSH5eA_BaX9Osc_KqCI\",\"answers_origin\":\"http://127.0.0.1:8080\",\"blocks\":{}}","instrument":"{\"id\":\"candor\",\"version\":2,\"title\":{\"en\":\"How safe is it to speak up in your team?\"},\"scale\":{\"min\":1,\"max\":5,\"labels\":{\"en\":[\"Strongly disagree\",\"Disagree\",\"Neither\",\"Agree\",\"Strongly agree\"]}},\"item\":[{\"id\":\"mistakes\",\"dimension\":\"mistakes\",\"reverse\":true,\"text\":{\"en\":\"When someone in this team makes a mistake, it is held against them.\"},\"safe\":{\"en\":\"A mistake is not held against the person who made it.\"}},{\"id\":\"tough-issues\",\"dimension\":\"speaking up\",\"reverse\":false,\"text\":{\"en\":\"In this team we can bring up problems and tough issues.\"}},{\"id\":\"being-different\",\"dimension\":\"belonging\",\"reverse\":true,\"text\":{\"en\":\"In this team, people are pushed aside for being different.\"},\"safe\":{\"en\":\"Nobody is pushed aside for being different.\"}},{\"id\":\"taking-risks\",\"dimension\":\"asking and trying\",\"reverse\":false,\"text\":{\"en\":\"In this team it is safe to try something that might not work.\"}},{\"id\":\"asking-help\",\"dimension\":\"asking and trying\",\"reverse\":true,\"text\":{\"en\":\"It is hard to ask other people in this team for help.\"},\"safe\":{\"en\":\"It is easy to ask other people in the team for help.\"}},{\"id\":\"not-undermined\",\"dimension\":\"belonging\",\"reverse\":false,\"text\":{\"en\":\"Nobody in this team would act on purpose to undermine my efforts.\"}},{\"id\":\"skills\",\"dimension\":\"belonging\",\"reverse\":false,\"text\":{\"en\":\"In this team my skills and talents are seen and put to use.\"}},{\"id\":\"questioning-seniors\",\"dimension\":\"speaking up\",\"reverse\":false,\"text\":{\"en\":\"The newest person in this team can question the most senior one.\"}},{\"id\":\"errors-early\",\"dimension\":\"mistakes\",\"reverse\":false,\"text\":{\"en\":\"In this team we tell each other early when we have made an error.\"}},{\"id\":\"causes-not-culprits\",\"dimension\":\"mistakes\",\"reverse\":false,\"text\":{\"en\":\"When something has gone wrong, we look for causes and not for culprits.\"}}],\"open_question\":{\"en\":\"What would make it easier to speak up in your team?\"}}","tree":"[{\"id\":\"acme\",\"parent\":null,\"name\":\"Acme\",\"shown_with\":{\"unit\":[10],\"rest\":[10]}},{\"id\":\"design\",\"parent\":\"acme\",\"name\":\"Design\"},{\"id\":\"sales\",\"parent\":\"acme\",\"name\":\"Sales\"},{\"id\":\"north\",\"parent\":\"sales\",\"name\":\"Sales North\"},{\"id\":\"south\",\"parent\":\"sales\",\"name\":\"Sales South\"}]","circles":"[{\"id\":\"design\",\"asks\":\"answers\",\"unit\":\"design\",\"name\":\"Design\",\"members\":[\"design\"],\"invited\":7,\"appears_in\":[{\"name\":\"Design\",\"invited\":7},{\"name\":\"Acme\",\"invited\":12}],\"coarsened\":false,\"comment_circle\":2,\"public_key\":\"rCcnua0rAKFlQB38ZiM-x1FVCDU7hV53S2shl1-lpkbFgc1wTTzQiGV7_Pl_N1sbJNrG7jCAS8kb2WME5OS7kZAssB3Budano7KSMuYLSPsjyOMJMHmP7fqr29yBjmSM75NPiBf5ZgJVcsPGanZN2CwCS7UaSOTdQB_qTeR3gP3ntmOBdURyk2udmj6MpuHg5z9bTYpbffdH4PMw1DL5BErrWSJQAytsOzoghGy3yLHw3zpjGaO7d-cc5EnqLoVKCv3p6KA13NBTp2IGbIO_jkM0YbTPks4DXRa-GyLhQ3wICbAmL7vbaupdXIWehaidx83U7tTgL9HuN_U2wCYVCw\"},{\"id\":\"sales/rest\",\"asks\":\"answers\",\"unit\":\"sales\",\"name\":\"Sales\",\"members\":[\"north\",\"south\"],\"invited\":5,\"appears_in\":[{\"name\":\"Sales\",\"invited\":5},{\"name\":\"Acme\",\"invited\":12}],\"coarsened\":false,\"comment_circle\":2,\"public_key\":\"vt6h7Uum5mNe8Am5nrVqPC117epkAP1FmgtJ1WvLluwVRIQv9TSAIupCG_jdiD1V-2mK1AfurkeTvJtgk6IWKfOnTHOxUiKfUW2PxNyLnuK6ahSQrb7wZRAko5_GIPip6xgEFcaKKAF8LZxfQljLRpIbOjrD-u-gWE_TUGefXXcNGq9J4ikQUIuKP_jTufnyvlShvNDjhEIyh0e4fQtiyuT6iFs-uAmTyfH7JKVPL4fHwVCTgkW_5VNP_UFhlW36NG8ULmDrvV3KiBHecLSmhTKhEaDgm7q_Vsky38Bii_DNsdIw5rM_LteiLhD6IreyqtRFyPnwD1ZeveHhThet1w\"},{\"id\":\"acme/comment\",\"asks\":\"comment\",\"unit\":\"acme\",\"name\":\"Acme\",\"members\":[\"design\",\"north\",\"south\"],\"invited\":12,\"appears_in\":[{\"name\":\"Acme\",\"invited\":12}],\"coarsened\":false,\"comment_circle\":null,\"public_key\":\"v0l8A7WOD5CUjHL6Neo_nMN0wGfG7dIFYBgihmp1GFvFChCwSAFHwKSOqSRgQVApfi8dRFr8jTeL1SMI9t0oKHhSU6d8WIscDsxS_jlDBfOHLeW7CviemBs0LF_4Kh2zunl27sPAVigBTcvYPPxrANUd-RAALGnuZAtrdZUzs4Ncq92eGhiszK2Oc16lABwxiR4jn_CYJ_NVaiDqjKCm6IuOGBjAjlK5pLMZ10So2rFcFMEuXZR0sS2LpSCpKEPPv6hUOUy1sa-jv-nMowyZ2w2iub3RHAULbeCIsFegk0K9IrKokllRY8xvQSR-lso_tZOHYb6XLJleQmARYuNNIQ\"}]"}', NULL, 0);
INSERT INTO round VALUES ('published', 1, 'published', '{"manifest":"{\"v\":4,\"round\":\"published\",\"instrument_hash\":\"2d0d5b065a8a089b48b35a7653a8310e794d8be49fb7fdc12f3cb10fd79e292a\",\"scale_min\":1,\"scale_max\":5,\"k\":5,\"k_comments\":10,\"tree_hash\":\"ed71288d67318649923b56e9783c7d784d347a52d4388de1f949dbb49eb8bc1c\",\"opens\":\"2026-09-01\",\"closes\":\"2026-09-15\",\"closes_at\":\"2026-09-16T00:00:00Z\",\"grace_minutes\":10,\"zone\":\"UTC\",\"least_interval_days\":42,\"backup_days\":30,\"paragraph\":null,\"contact\":null,\"retention\":\"Answers are opened, counted and deleted when the round closes, and the key that opens them is destroyed once that was read back, a day later at most; what is kept are the numbers that are then published, and the public record, which proves every ballot and shows no answer. Comments that may be shown wait in a table of their own until the round is published, and are kept beside the numbers then, without the names of people in the organisation; all other comments are deleted when the round closes. The list of who was invited is deleted when the round closes. Backups of the databases, in which what is deleted can still stand, as sealed as it was, live 30 days at most.\",\"audit_mode\":\"commitments\",\"circles\":3,\"circles_root\":\"78ee4a0f6113985b40b3e21a9715f39915a60910fc52e2b08939ed199a61cd42\",\"seal_pk\":\"BB7pHZUHi34RIT1AnluICJmYKaMZW0fERU-7CXw8mv0HjgXtcWKIKbO9-DRsFF_n-baGWsroGseUqI0GoRc-nWA\",\"officers\":false,\"receipt_pk\":\"BGykyvRPXvMsGQrwRfG2MFUoq0hoXZBY2HM76ZNqNErXlFGD_c8GtGLxeSQbitHxrJamOl9_bNTC6RbuBJgLh5M\",\"answers_origin\":\"http://127.0.0.1:8080\",\"blocks\":{}}","instrument":"{\"id\":\"candor\",\"version\":2,\"title\":{\"en\":\"How safe is it to speak up in your team?\"},\"scale\":{\"min\":1,\"max\":5,\"labels\":{\"en\":[\"Strongly disagree\",\"Disagree\",\"Neither\",\"Agree\",\"Strongly agree\"]}},\"item\":[{\"id\":\"mistakes\",\"dimension\":\"mistakes\",\"reverse\":true,\"text\":{\"en\":\"When someone in this team makes a mistake, it is held against them.\"},\"safe\":{\"en\":\"A mistake is not held against the person who made it.\"}},{\"id\":\"tough-issues\",\"dimension\":\"speaking up\",\"reverse\":false,\"text\":{\"en\":\"In this team we can bring up problems and tough issues.\"}},{\"id\":\"being-different\",\"dimension\":\"belonging\",\"reverse\":true,\"text\":{\"en\":\"In this team, people are pushed aside for being different.\"},\"safe\":{\"en\":\"Nobody is pushed aside for being different.\"}},{\"id\":\"taking-risks\",\"dimension\":\"asking and trying\",\"reverse\":false,\"text\":{\"en\":\"In this team it is safe to try something that might not work.\"}},{\"id\":\"asking-help\",\"dimension\":\"asking and trying\",\"reverse\":true,\"text\":{\"en\":\"It is hard to ask other people in this team for help.\"},\"safe\":{\"en\":\"It is easy to ask other people in the team for help.\"}},{\"id\":\"not-undermined\",\"dimension\":\"belonging\",\"reverse\":false,\"text\":{\"en\":\"Nobody in this team would act on purpose to undermine my efforts.\"}},{\"id\":\"skills\",\"dimension\":\"belonging\",\"reverse\":false,\"text\":{\"en\":\"In this team my skills and talents are seen and put to use.\"}},{\"id\":\"questioning-seniors\",\"dimension\":\"speaking up\",\"reverse\":false,\"text\":{\"en\":\"The newest person in this team can question the most senior one.\"}},{\"id\":\"errors-early\",\"dimension\":\"mistakes\",\"reverse\":false,\"text\":{\"en\":\"In this team we tell each other early when we have made an error.\"}},{\"id\":\"causes-not-culprits\",\"dimension\":\"mistakes\",\"reverse\":false,\"text\":{\"en\":\"When something has gone wrong, we look for causes and not for culprits.\"}}],\"open_question\":{\"en\":\"What would make it easier to speak up in your team?\"}}","tree":"[{\"id\":\"acme\",\"parent\":null,\"name\":\"Acme\"},{\"id\":\"design\",\"parent\":\"acme\",\"name\":\"Design\"},{\"id\":\"sales\",\"parent\":\"acme\",\"name\":\"Sales\"},{\"id\":\"north\",\"parent\":\"sales\",\"name\":\"Sales North\"},{\"id\":\"south\",\"parent\":\"sales\",\"name\":\"Sales South\"}]","circles":"[{\"id\":\"design\",\"asks\":\"answers\",\"unit\":\"design\",\"name\":\"Design\",\"members\":[\"design\"],\"invited\":7,\"appears_in\":[{\"name\":\"Design\",\"invited\":7},{\"name\":\"Acme\",\"invited\":12}],\"coarsened\":false,\"comment_circle\":2,\"public_key\":\"3nVUyfIrV2l8ge4t20gqe430-IHCWG7cPS9NusS1xe2RAUGqiBD97hXgJb9pT4zXIkIeViIHL1q_tgqSW6cNJq9Pmay-yplKihLkze4aNd9ys4DY2IZ_edhu6_KjBf03GllVP6ba5HqMpqK3WWMqutFGOMf2EGueXPuO_QZ_6bbvJDs7sCs6Oo1S3QxIfbAWg674MnFIcPB0w3WEgwmGCWfx08SisVrE5kiFFihrVj3gcVAGaFjiTOs8m0fn-4LtGjIsvwlYo24IN09DVe6nrS6da3B-prsvX9PPqBFCCXi27V53T1xtd-baZmWOX9OZXX6eWJDS6GXdjRhHUV1lIw\"},{\"id\":\"sales/rest\",\"asks\":\"answers\",\"unit\":\"sales\",\"name\":\"Sales\",\"members\":[\"north\",\"south\"],\"invited\":5,\"appears_in\":[{\"name\":\"Sales\",\"invited\":5},{\"name\":\"Acme\",\"invited\":12}],\"coarsened\":false,\"comment_circle\":2,\"public_key\":\"r-qlD2rgBvFTijGXJ9wqtI7j1K1UEhfzmXFclJmizSOhLn9cONFHYq2fRLbdgNR5yOhne5tCVtbqNLvnMgukQjzMYGDZQ6iFyKhPhenfvJ4q4EW6jaEs3Ye0i9442259l_4JCLTqThjDtLwtN1FsCN-5uoGSNyyNhpIR9aD-22klnqHPPtIwQedxqUHVoVhWIMhWO07CpSsfo1Fp6_cyudcHIAs1PsNANowubpWOS_-e7rqT6mG4_BgHZCBWbhKFHfImhR8NCMzFQgW5O2u_Vx0Zq61RnOJ488mgkZS9214hV-RsmzaPF6sekiQocCJY5KjiTdfxXwNrrfuU4-GPkQ\"},{\"id\":\"acme/comment\",\"asks\":\"comment\",\"unit\":\"acme\",\"name\":\"Acme\",\"members\":[\"design\",\"north\",\"south\"],\"invited\":12,\"appears_in\":[{\"name\":\"Acme\",\"invited\":12}],\"coarsened\":false,\"comment_circle\":null,\"public_key\":\"mJhSOxqr0hBYT_e61bzG_nD3BTVhegZdEJYGi4Lj3B4uVOcDNot-LaitSVsIWXOWde5FmjBMgDGyh77LXAZ6OBLu_d4liNgv89z7WdhpuzTQduKiTlGyGzdOsEe7TKXVhTq9pjJLFZLBCQLPo35ud1e-JfNNva-nzp726O0WeZOMhdJMKSwdU9z63eZ0UvDTVlJh7WvM2WmRsR2UM8FRhVNwK8RPODjH7zSH1R8YK8NW6x6DV2tqvP8GbJPjZteDirsoQ2dX-8KRn_Fbyhn-DabNJIL98cAquhOiDZrJkugwJyXwxwsqjGBE0NXcwyj21NFbIms4GQNYjltM9mkUWQ\"}]"}', '{"v":3,"round":"published","promise":"24006a3c42812adb867183dd9faa40ad33b7cfe53cd8cd3bd6ef01f4e2a97bef","opens":"2026-09-01","closes":"2026-09-15","k":5,"tree_hash":"ed71288d67318649923b56e9783c7d784d347a52d4388de1f949dbb49eb8bc1c","instrument":{"id":"candor","version":2,"title":{"en":"How safe is it to speak up in your team?"},"scale":{"min":1,"max":5,"labels":{"en":["Strongly disagree","Disagree","Neither","Agree","Strongly agree"]}},"item":[{"id":"mistakes","dimension":"mistakes","reverse":true,"text":{"en":"When someone in this team makes a mistake, it is held against them."},"safe":{"en":"A mistake is not held against the person who made it."}},{"id":"tough-issues","dimension":"speaking up","reverse":false,"text":{"en":"In this team we can bring up problems and tough issues."}},{"id":"being-different","dimension":"belonging","reverse":true,"text":{"en":"In this team, people are pushed aside for being different."},"safe":{"en":"Nobody is pushed aside for being different."}},{"id":"taking-risks","dimension":"asking and trying","reverse":false,"text":{"en":"In this team it is safe to try something that might not work."}},{"id":"asking-help","dimension":"asking and trying","reverse":true,"text":{"en":"It is hard to ask other people in this team for help."},"safe":{"en":"It is easy to ask other people in the team for help."}},{"id":"not-undermined","dimension":"belonging","reverse":false,"text":{"en":"Nobody in this team would act on purpose to undermine my efforts."}},{"id":"skills","dimension":"belonging","reverse":false,"text":{"en":"In this team my skills and talents are seen and put to use."}},{"id":"questioning-seniors","dimension":"speaking up","reverse":false,"text":{"en":"The newest person in this team can question the most senior one."}},{"id":"errors-early","dimension":"mistakes","reverse":false,"text":{"en":"In this team we tell each other early when we have made an error."}},{"id":"causes-not-culprits","dimension":"mistakes","reverse":false,"text":{"en":"When something has gone wrong, we look for causes and not for culprits."}}],"open_question":{"en":"What would make it easier to speak up in your team?"}},"tree":[{"id":"acme","parent":null,"name":"Acme"},{"id":"design","parent":"acme","name":"Design"},{"id":"sales","parent":"acme","name":"Sales"},{"id":"north","parent":"sales","name":"Sales North"},{"id":"south","parent":"sales","name":"Sales South"}],"invalid":0,"numbers":{"invited":12,"answered":10,"uncounted":0,"given_up":1,"spread":{"composite":"0.60","alpha":"0.82","items":["0.98","0.98","0.98","0.98","0.98","0.98","0.98","0.98","0.98","0.98"]},"reliability":null,"cells":1,"smallest_atom":10,"measures":["composite","mistakes","tough-issues","being-different","taking-risks","asking-help","not-undermined","skills","questioning-seniors","errors-early","causes-not-culprits"],"rows":[{"unit":"acme","kind":"unit","answered":10,"invited":12,"counted_at":null,"members":[],"coarsened":false,"agreement":null,"values":[{"value":"3.9","low":"3.6","high":"4.2"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"}]},{"unit":"acme","kind":"rest","answered":10,"invited":12,"counted_at":null,"members":["design","north","south"],"coarsened":false,"agreement":null,"values":[{"value":"3.9","low":"3.6","high":"4.2"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"},{"value":"3.9","low":"3.6","high":"4.2","favourable":"60"}]},{"unit":"design","kind":"hidden","answered":null,"invited":null,"counted_at":"acme","members":[],"coarsened":false,"agreement":null,"values":[]},{"unit":"sales","kind":"hidden","answered":null,"invited":null,"counted_at":"acme","members":[],"coarsened":false,"agreement":null,"values":[]},{"unit":"north","kind":"hidden","answered":null,"invited":null,"counted_at":"acme","members":[],"coarsened":false,"agreement":null,"values":[]},{"unit":"south","kind":"hidden","answered":null,"invited":null,"counted_at":"acme","members":[],"coarsened":false,"agreement":null,"values":[]}]}}', 0);



INSERT INTO unit VALUES ('acme', 0, NULL, 'Acme', 'boss@acme.example');
INSERT INTO unit VALUES ('design', 1, 'acme', 'Design', 'design.lead@acme.example');
INSERT INTO unit VALUES ('north', 3, 'sales', 'Sales North', NULL);
INSERT INTO unit VALUES ('sales', 2, 'acme', 'Sales', 'sales.lead@acme.example');
INSERT INTO unit VALUES ('south', 4, 'sales', 'Sales South', 'south.lead@acme.example');
CREATE TRIGGER journal_changed BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_deleted BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;

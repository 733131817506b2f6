/** Written by `npm run api-types`. */
export interface paths {
    "/v1/stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All stories, with counts */
        get: operations["listStories"];
        put?: never;
        /** Open a story */
        post: operations["openStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{story}/aliases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name another form of an actor’s name */
        post: operations["addAlias"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{story}/rescrutiny": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Scrutinise a story again with today’s rules */
        post: operations["rescrutiniseStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{story}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** File a report; its claims are read from its text */
        post: operations["fileReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{report}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a corrected text in the place of a report’s text */
        post: operations["correctReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{report}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a report with all its claims */
        post: operations["withdrawReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{report}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a report with its claims to another story */
        post: operations["moveReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{report}/redaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take down a report’s text, or parts of it */
        post: operations["redactReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{report}/reextraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a report’s text again with today’s rules */
        post: operations["reextractReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask which story a report belongs to, or file it there */
        post: operations["fileReportSomewhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{claim}/retraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retract a claim */
        post: operations["retractClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{claim}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the desk’s verdict on a claim */
        post: operations["recordVerdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{claim}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept a claim as it was read */
        post: operations["acceptClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{claim}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drop a claim that was misread: nobody said so */
        post: operations["dropClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{claim}/amendment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mend what was read of a claim */
        post: operations["amendClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{claim}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say which question a claim answers */
        post: operations["moveClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{story}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The claims known at a point */
        get: operations["listClaims"];
        put?: never;
        /** Enter a claim by hand, with its evidence */
        post: operations["enterClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/origins/{edge}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm that a report has its facts from there */
        post: operations["confirmOrigin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/origins/{edge}/cut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a report does not have its facts from there */
        post: operations["cutOrigin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outlets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All outlets, with grades and counts */
        get: operations["listOutlets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outlets/{outlet}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One outlet, with every grade that it was given */
        get: operations["getOutlet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outlets/{outlet}/grade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Grade an outlet */
        put: operations["gradeOutlet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{story}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One story */
        get: operations["getStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{story}/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The conflicts that stand at a point */
        get: operations["listConflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{story}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed between two points */
        get: operations["getDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{story}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the story developed */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{story}/origins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where each report has its facts from */
        get: operations["getOrigins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{story}/view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was known of a story at a point in time */
        get: operations["getView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{report}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A report with its text */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{claim}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One claim */
        get: operations["getClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{claim}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened to a claim */
        get: operations["getClaimHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conflicts/{conflict}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One conflict */
        get: operations["getConflict"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{story}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far views and scrutiny are in a story */
        get: operations["getProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Way in, lag and parked events of every consumer */
        get: operations["getOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a consumer try a parked story again */
        post: operations["releaseParked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/extract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a text into claims; nothing is stored */
        post: operations["extract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alerts that were told, newest first */
        get: operations["listAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Alerts as they come, as server-sent events
         * @description An event `conflict` holds a Conflict with `sentence` (who now says what against whom), `cause`, `news` and `touchesOwn`; an event `bundle` holds `{story, conflicts}`. Both have the id by which a client that was away resumes: it misses nothing and gets nothing twice. A comment keeps a quiet stream open. With `decisions=true` an event `decision` holds a DecisionNotice as soon as an editor has decided on a conflict; it has no id and is not sent again.
         */
        get: operations["streamAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the asking person has subscribed to */
        get: operations["getSubscriptions"];
        /**
         * Put these subscriptions in the place of all that the asking person has
         * @description GET /v1/alerts/stream?subscriber=NAME streams what they ask for. They are kept for each person.
         */
        put: operations["replaceSubscriptions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conflicts/{conflict}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened to a conflict */
        get: operations["getConflictHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conflicts/{conflict}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a conflict on: mine */
        post: operations["acknowledgeConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conflicts/{conflict}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that it is no conflict, and why */
        post: operations["dismissConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conflicts/{conflict}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say which side is right */
        post: operations["resolveConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conflicts/{conflict}/development": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that things changed, so that both sides held */
        post: operations["markDevelopment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conflicts/{conflict}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back what the desk has said of it */
        post: operations["undoDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/misreads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pairs that editors dismissed as misread */
        get: operations["listMisreads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/digest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notices by day and story */
        get: operations["getDigest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/digest.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notices as an Atom feed */
        get: operations["getDigestFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All webhooks */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Have alerts posted to an address, as Standard Webhooks has it
         * @description Each alert is posted as `{type, timestamp, data}`, where data is what the stream gives, with the headers webhook-id, webhook-timestamp and webhook-signature. At least once, each story in its order; a repetition has the same webhook-id. What is not answered with 2xx is tried again for a day, then the webhook is paused. 410 Gone disables it. Redirects are never followed.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One webhook */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /** Remove a webhook with its deliveries */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pause a webhook; alerts wait */
        post: operations["pauseWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resume a webhook; what waits is sent */
        post: operations["resumeWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent to a webhook and what came of it */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook}/deliveries/{delivery}/redelivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a delivery again, under the same webhook-id */
        post: operations["redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AliasBody: {
            /** @description The name under which the actor is shown. */
            name: string;
            /** @description Other forms of it. */
            also: string[];
        };
        OpenStoryBody: {
            /** @description Name in addresses: letters, digits, points, hyphens, underscores. None: made of the title. */
            id?: string;
            /** @description What the desk calls it. */
            title: string;
            /** @description IANA time zone, in which a date without a time is a day. Fixed from then on. */
            timeZone: string;
            aliases?: components["schemas"]["AliasBody"][];
            /** @description The desk's own outlet. */
            ownOutlet?: string;
            /**
             * Format: date
             * @description Day on which undated reports were gathered, YYYY-MM-DD: their reference date and upper bound.
             */
            collected?: string;
            /** @description Files an archive: what follows from it raises no alert. */
            history?: boolean;
        };
        FileReportBody: {
            /** @description The text as it was published, at most 1 MiB of UTF-8. Offsets index it. */
            text: string;
            /** @description Its headline; none: read from the text. */
            title?: string;
            /**
             * Format: uri
             * @description Where it was published.
             */
            url?: string;
            /**
             * @description What it is; an article unless told.
             * @enum {string}
             */
            kind?: "article" | "wire" | "statement" | "correction" | "retraction";
            /** @description Who published it. May be left out only where `file` says where the text was read. */
            outlet?: string;
            /** @description When it was published; none: inferred from the text, and the moment of filing bounds it. */
            published?: string | {
                /** @description An instant or EDTF; none: open. */
                earliest?: string | null;
                /** @description An instant or EDTF; none: open. */
                latest?: string | null;
                /** @enum {string} */
                basis?: "stated" | "url" | "inferred" | "assumed";
            };
            /** @description Id of the earlier report that it corrects. */
            corrects?: string;
            /** @description Name of the file that it was read from: an outlet that nothing names is `unknown (FILE)`. */
            file?: string;
            /** @description Files an archive: what follows from it raises no alert. */
            history?: boolean;
        };
        CorrectReportBody: {
            /** @description The text as it was published, at most 1 MiB of UTF-8. Offsets index it. */
            text: string;
            /** @description Why, for the record. */
            note: string;
            /** @description When the correction was published; none: now. */
            published?: string | {
                /** @description An instant or EDTF; none: open. */
                earliest?: string | null;
                /** @description An instant or EDTF; none: open. */
                latest?: string | null;
                /** @enum {string} */
                basis?: "stated" | "url" | "inferred" | "assumed";
            };
        };
        TakeBackBody: {
            /** @description Why, for the record. */
            note: string;
            /** @description When it was taken back in public; none: now. */
            published?: string | {
                /** @description An instant or EDTF; none: open. */
                earliest?: string | null;
                /** @description An instant or EDTF; none: open. */
                latest?: string | null;
                /** @enum {string} */
                basis?: "stated" | "url" | "inferred" | "assumed";
            };
        };
        MoveReportBody: {
            /** @description Id of the story that it belongs to. */
            story: string;
        };
        SpanBody: {
            /** @description First UTF-16 code unit. */
            start: number;
            /** @description The code unit after the last. */
            end: number;
        };
        RedactReportBody: {
            /** @description What to take down; none: the whole text. */
            spans?: components["schemas"]["SpanBody"][];
            /** @description Why, for the record. */
            note: string;
        };
        VerdictBody: {
            /**
             * @description The desk’s word on the claim.
             * @enum {string}
             */
            verdict: "unverified" | "true" | "false" | "disputed" | "unverifiable";
            /** @description Why, for the record. */
            note: string;
        };
        AcceptClaimBody: Record<string, never>;
        NoteBody: {
            /** @description Why, for the record. */
            note: string;
        };
        WordsBody: {
            /** @description First UTF-16 code unit. */
            start?: number;
            /** @description The code unit after the last. */
            end?: number;
            /** @description The words as they stand in the text. */
            text?: string;
        };
        AttributionBody: {
            /** @description 0 spoke first, rising towards the reader. */
            level: number;
            /** @description Who spoke. */
            speaker: string;
            /**
             * @description What the speaker is.
             * @enum {string}
             */
            kind: "named" | "anonymous" | "collective" | "document" | "outlet";
            /** @description How many spoke together. */
            count?: number | null;
            /** @description What they are, in the words of the report. */
            role?: string | null;
            /** @description For whom they spoke. */
            onBehalfOf?: string | null;
            /** @description To whom they said it. */
            toldTo?: string | null;
            /** @description The word that says that they said it. */
            cue?: string | null;
            /** @description Whether it is a direct quote. */
            direct?: boolean;
        };
        AspectBody: {
            /** @description `<event or entity>/<slot>`: claims with the same key answer the same question. */
            key?: string;
            /**
             * @description Which question about it.
             * @enum {string}
             */
            slot: "when" | "time" | "where" | "agent" | "target" | "result" | "decision" | "cause" | "purpose" | "happened" | "role" | "quote" | "count" | "measure" | "stage" | "reply" | "statement";
            /** @description The question in words. */
            question: string;
            /** @description What is counted, whose role: what tells it from others of its slot. */
            detail?: string;
        };
        AmendClaimBody: {
            /** @description The sentence or sentences that prove it. */
            evidence?: components["schemas"]["WordsBody"];
            /** @description The words that state it; the evidence unless told. */
            content?: components["schemas"]["WordsBody"];
            /**
             * @description Where in the report it stands.
             * @enum {string}
             */
            position?: "headline" | "lead" | "body" | "caption" | "correction";
            /** @description From speaker to reader. */
            attribution?: components["schemas"]["AttributionBody"][];
            /**
             * @description What the outlet itself makes of it.
             * @enum {string}
             */
            authorCommitment?: "states" | "relays" | "doubts" | "rejects";
            /**
             * @description How sure the speaker is.
             * @enum {string}
             */
            certainty?: "certain" | "probable" | "possible" | "unknown";
            /**
             * @description Whether it is affirmed or negated.
             * @enum {string}
             */
            polarity?: "affirmed" | "negated";
            /** @description Words that make it less certain. */
            hedges?: string[];
            /**
             * @description What kind of statement it is.
             * @enum {string}
             */
            modality?: "fact" | "goal" | "plan" | "forecast" | "condition";
            /**
             * @description What it does to its content.
             * @enum {string}
             */
            stance?: "asserts" | "confirms" | "denies" | "questions" | "corrects" | "retracts" | "responds";
            /**
             * @description How a body stayed silent.
             * @enum {string}
             */
            response?: "no_comment" | "no_response" | "no_information" | "no_statement";
            /** @description The question that it answers. */
            aspect?: components["schemas"]["AspectBody"];
            /** @description Its answer. */
            value?: components["schemas"]["ValueInput"];
            /** @description When it happened. An instant or EDTF, read in the story’s zone; null: none. */
            occurred?: string | null;
            /** @description When a state held. An instant or EDTF, read in the story’s zone; null: none. */
            validAt?: string | null;
            /** @description Why, for the record. */
            note: string;
        };
        MoveClaimBody: {
            /** @description Id of the question that the claim answers. */
            questionId: string;
            /** @description Why, for the record. */
            note?: string;
        };
        EnterClaimBody: {
            /** @description The sentence or sentences that prove it. */
            evidence?: components["schemas"]["WordsBody"];
            /** @description The words that state it; the evidence unless told. */
            content?: components["schemas"]["WordsBody"];
            /**
             * @description Where in the report it stands.
             * @enum {string}
             */
            position?: "headline" | "lead" | "body" | "caption" | "correction";
            /** @description From speaker to reader. */
            attribution?: components["schemas"]["AttributionBody"][];
            /**
             * @description What the outlet itself makes of it.
             * @enum {string}
             */
            authorCommitment?: "states" | "relays" | "doubts" | "rejects";
            /**
             * @description How sure the speaker is.
             * @enum {string}
             */
            certainty?: "certain" | "probable" | "possible" | "unknown";
            /**
             * @description Whether it is affirmed or negated.
             * @enum {string}
             */
            polarity?: "affirmed" | "negated";
            /** @description Words that make it less certain. */
            hedges?: string[];
            /**
             * @description What kind of statement it is.
             * @enum {string}
             */
            modality?: "fact" | "goal" | "plan" | "forecast" | "condition";
            /**
             * @description What it does to its content.
             * @enum {string}
             */
            stance?: "asserts" | "confirms" | "denies" | "questions" | "corrects" | "retracts" | "responds";
            /**
             * @description How a body stayed silent.
             * @enum {string}
             */
            response?: "no_comment" | "no_response" | "no_information" | "no_statement";
            /** @description The question that it answers. */
            aspect?: components["schemas"]["AspectBody"];
            /** @description Its answer. */
            value?: components["schemas"]["ValueInput"];
            /** @description When it happened. An instant or EDTF, read in the story’s zone; null: none. */
            occurred?: string | null;
            /** @description When a state held. An instant or EDTF, read in the story’s zone; null: none. */
            validAt?: string | null;
            /** @description Why, for the record. */
            note: string;
            /** @description The report that says it; none: the evidence is filed as a note. */
            reportId?: string;
        };
        GradeBody: {
            /**
             * @description How far the desk trusts it, A best.
             * @enum {string}
             */
            grade: "A" | "B" | "C" | "D" | "E" | "F";
            /** @description Why, for the record. */
            note: string;
        };
        ReleaseBody: {
            /** @description Id of the story. */
            story: string;
            /** @description Name of the consumer. */
            consumer: string;
        };
        ExtractBody: {
            /** @description The text as it was published, at most 1 MiB of UTF-8. Offsets index it. */
            text: string;
            /** @description Its headline; none: read from the text. */
            title?: string;
            /**
             * Format: uri
             * @description Where it was published.
             */
            url?: string;
            /**
             * @description What it is; an article unless told.
             * @enum {string}
             */
            kind?: "article" | "wire" | "statement" | "correction" | "retraction";
            /** @description Who published it. */
            outlet?: string;
            /** @description When it was published. */
            published?: string | {
                /** @description An instant or EDTF; none: open. */
                earliest?: string | null;
                /** @description An instant or EDTF; none: open. */
                latest?: string | null;
                /** @enum {string} */
                basis?: "stated" | "url" | "inferred" | "assumed";
            };
            /** @description Id of the story in which it may be filed: its zone, its names and its day of collection are read by, so that the claims are those which filing would find. */
            story?: string;
        };
        SubscriptionBody: {
            /** @description Only alerts of these stories; all unless told. */
            stories?: string[];
            /** @description Only alerts of these kinds; all unless told. */
            kinds?: ("date" | "time" | "quantity" | "polarity" | "outcome" | "identity" | "place" | "cause" | "stance" | "repeats-retracted" | "retraction" | "lost-correction" | "quote-mutation" | "certainty-drift" | "attribution-drift" | "specificity-drift" | "name-variant" | "headline-body")[];
            /** @description Of what weight: `alert` alone unless told. */
            severities?: ("alert" | "notice")[];
            /** @description Only alerts whose claims name one of these people or bodies, as speakers or in what they say. A surname meets the full name. */
            actors?: string[];
            /** @description Only alerts whose claims name one of these places. */
            places?: string[];
            /** @description What the person calls it. */
            name?: string;
        };
        SubscriptionsBody: {
            /** @description All that the person wants to be told of. */
            subscriptions: components["schemas"]["SubscriptionBody"][];
        };
        UnarguedPairBody: {
            /** @description Why, for the record. */
            note?: string;
            /** @description The two sides that it is said of; none: every pair of which it can be said. */
            pair?: (string | number)[];
        };
        DismissalBody: {
            /** @description Why, for the record. */
            note: string;
            /** @description The two sides that it is said of; none: every pair of which it can be said. */
            pair?: (string | number)[];
            /**
             * @description Why it is none. Misreads are listed for mending the rules.
             * @enum {string}
             */
            reason: "other_event" | "no_contradiction" | "misread" | "known";
        };
        ResolutionBody: {
            /** @description Why, for the record. */
            note: string;
            /** @description The two sides that it is said of; none: every pair of which it can be said. */
            pair?: (string | number)[];
            /** @description The side that is right. */
            favours: string | number;
        };
        PairBody: {
            /** @description Why, for the record. */
            note: string;
            /** @description The two sides that it is said of; none: every pair of which it can be said. */
            pair?: (string | number)[];
        };
        NewWebhookBody: {
            /** @description Only alerts of these stories; all unless told. */
            stories?: string[];
            /** @description Only alerts of these kinds; all unless told. */
            kinds?: ("date" | "time" | "quantity" | "polarity" | "outcome" | "identity" | "place" | "cause" | "stance" | "repeats-retracted" | "retraction" | "lost-correction" | "quote-mutation" | "certainty-drift" | "attribution-drift" | "specificity-drift" | "name-variant" | "headline-body")[];
            /** @description Of what weight: `alert` alone unless told. */
            severities?: ("alert" | "notice")[];
            /** @description Only alerts whose claims name one of these people or bodies, as speakers or in what they say. A surname meets the full name. */
            actors?: string[];
            /** @description Only alerts whose claims name one of these places. */
            places?: string[];
            /**
             * Format: uri
             * @description Where alerts are posted to; public, unless configured otherwise.
             */
            url: string;
            /** @description What it is for. */
            description?: string;
        };
        PauseBody: {
            /** @description Why, for whoever finds it paused. */
            note?: string;
        };
        ChangedStory: {
            storyId: string;
            /** @description Hand it to minPosition to read what was written. */
            position: string | null;
        };
        Rescrutiny: {
            storyId: string;
            /** @description Hand it to minPosition to read what was written. */
            position: string | null;
            /** @description Number of events appended, by type. */
            appended: {
                [key: string]: number;
            };
        };
        ChangedReport: {
            /** @description Hand it to minPosition to read what was written. */
            position: string | null;
            reportId: string;
            /** @description Claims that are new by this change. */
            claimIds: string[];
        };
        PublishedReport: {
            reportId: string;
            claimIds: string[];
            /** @description Hand it to minPosition to read what was written. */
            position: string | null;
        };
        FiledReport: {
            reportId: string;
            claimIds: string[];
            /** @description Hand it to minPosition to read what was written. */
            position: string | null;
            story: string;
            /** @description How well the report fits the story: 0 shares nothing. */
            score: number;
        };
        SuggestedStories: {
            /** @description Best first; at most five. */
            suggestions: {
                story: string;
                title: string;
                /** @description How well the report fits the story: 0 shares nothing. */
                score: number;
            }[];
            /** @description From this score on a report is taken to belong to a story. */
            threshold: number;
        };
        EnteredClaim: {
            claimId: string;
            reportId: string;
            /** @description Hand it to minPosition to read what was written. */
            position: string | null;
        };
        Position: {
            /** @description Hand it to minPosition to read what was written. */
            position: string | null;
        };
        StoryList: {
            stories: components["schemas"]["Story"][];
            /** @description Hand it to `cursor` for the next page; null: this is the last. */
            nextCursor: string | null;
        };
        Story: {
            id: string;
            title: string;
            timeZone: string;
            aliases: {
                name: string;
                also: string[];
            }[];
            ownOutlet: string | null;
            collected: string | null;
            openedAt: string;
            lastRecordedAt: string;
            lastSequence: number;
            reports: number;
            /** @description Claims that stand, official responses included. */
            claims: number;
            conflicts: number;
            /** @description Conflicts of severity alert that nobody has decided. */
            openAlerts: number;
            /** @description Conflicts of severity notice that nobody has decided. */
            openNotices: number;
            /** @description Outlets that reported, by name; one whose name was only assumed is none. */
            outlets: number;
            /** @description Independent origins: distinct roots of what the reports are credited or inferred to come from. */
            origins: number;
        };
        ClaimList: {
            story: string;
            /** @description Known to the public at: the instant that was used. */
            asOf: string;
            /** @description Known to us at: never after what is projected. */
            recordedAsOf: string;
            /** @description Where another point was asked about, sentences that say so. */
            notes: string[];
            claims: components["schemas"]["Claim"][];
            /** @description Hand it to `cursor` for the next page; null: this is the last. */
            nextCursor: string | null;
        };
        ConflictList: {
            story: string;
            /** @description Known to the public at: the instant that was used. */
            asOf: string;
            /** @description Known to us at: never after what is projected. */
            recordedAsOf: string;
            /** @description Where another point was asked about, sentences that say so. */
            notes: string[];
            conflicts: components["schemas"]["Conflict"][];
            /** @description Hand it to `cursor` for the next page; null: this is the last. */
            nextCursor: string | null;
        };
        Diff: {
            story: string;
            from: {
                /** @description Known to the public at: the instant that was used. */
                asOf: string;
                /** @description Known to us at: never after what is projected. */
                recordedAsOf: string;
                /** @description Where another point was asked about, sentences that say so. */
                notes: string[];
            };
            to: {
                /** @description Known to the public at: the instant that was used. */
                asOf: string;
                /** @description Known to us at: never after what is projected. */
                recordedAsOf: string;
                /** @description Where another point was asked about, sentences that say so. */
                notes: string[];
            };
            added: components["schemas"]["Claim"][];
            removed: components["schemas"]["Claim"][];
            changed: {
                before: components["schemas"]["Claim"];
                after: components["schemas"]["Claim"];
                fields: string[];
            }[];
            contradicted: {
                conflict: components["schemas"]["Conflict"];
                claims: components["schemas"]["Claim"][];
            }[];
            corrected: {
                claim: components["schemas"]["Claim"];
                standingBefore: ("current" | "superseded" | "corrected" | "retracted" | "withdrawn") | null;
            }[];
            retracted: {
                claim: components["schemas"]["Claim"];
                standingBefore: ("current" | "superseded" | "corrected" | "retracted" | "withdrawn") | null;
            }[];
        };
        Timeline: {
            story: string;
            /** @enum {string} */
            axis: "known" | "happened" | "recorded";
            /** @description Known to the public at: the instant that was used. */
            asOf: string;
            /** @description Known to us at: never after what is projected. */
            recordedAsOf: string;
            /** @description Where another point was asked about, sentences that say so. */
            notes: string[];
            entries: {
                at: string | null;
                until: string | null;
                edtf: string | null;
                kind: string;
                display: string;
                reportId: string | null;
                claimId: string | null;
                conflictId: string | null;
            }[];
            /** @description Hand it to `cursor` for the next page; null: this is the last. */
            nextCursor: string | null;
        };
        Origins: {
            story: string;
            recordedAsOf: string;
            notes?: string[];
            reports: {
                id: string;
                outlet: string;
                title: string | null;
                published: {
                    edtf: string;
                    earliest: string | null;
                    latest: string | null;
                    /** @enum {string} */
                    basis: "stated" | "url" | "inferred" | "assumed";
                    evidence: ({
                        /** @enum {string} */
                        bound: "earliest" | "latest";
                        reason: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                };
                root: string;
            }[];
            edges: {
                id: string;
                reportId: string;
                origin: {
                    outlet: string;
                    reportId: string | null;
                };
                /** @enum {string} */
                basis: "stated" | "inferred";
                why: string;
                evidence: {
                    text: string;
                    start: number;
                    end: number;
                    reportId: string;
                }[];
                confirmed: boolean;
                cut: boolean;
                /** @description Whether this edge, of all of its report, is the one that counts. */
                primary: boolean;
            }[];
            roots: {
                key: string;
                name: string;
                reportIds: string[];
            }[];
        };
        View: {
            story: string;
            title: string;
            timeZone: string;
            /** @description Known to the public at: the instant that was used. */
            asOf: string;
            /** @description Known to us at: never after what is projected. */
            recordedAsOf: string;
            /** @description Where another point was asked about, sentences that say so. */
            notes: string[];
            /** @enum {string} */
            reconstructed: "include" | "exclude";
            reports?: {
                id: string;
                outlet: string;
                title: string | null;
                /** @enum {string} */
                kind: "article" | "wire" | "statement" | "correction" | "retraction" | "note";
                published: {
                    edtf: string;
                    earliest: string | null;
                    latest: string | null;
                    /** @enum {string} */
                    basis: "stated" | "url" | "inferred" | "assumed";
                    evidence: ({
                        /** @enum {string} */
                        bound: "earliest" | "latest";
                        reason: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                };
                /** @enum {string} */
                known: "definite" | "possible";
                /** @enum {string} */
                standing: "current" | "corrected" | "withdrawn";
                /** @description Outlet or agency at the root of its credits. */
                origin: string;
            }[];
            questions: {
                questionId: string;
                eventKey: string | null;
                question: string;
                aspect: {
                    key: string;
                    /** @enum {string} */
                    slot: "when" | "time" | "where" | "agent" | "target" | "result" | "decision" | "cause" | "purpose" | "happened" | "role" | "quote" | "count" | "measure" | "stage" | "reply" | "statement";
                    /** @enum {string} */
                    behaviour: "fixed" | "grows" | "varies" | "staged" | "reply";
                    detail: string;
                    question: string;
                };
                answers: {
                    value: {
                        display: string;
                        /** @constant */
                        type: "date";
                        range: {
                            edtf: string;
                            earliest: string | null;
                            latest: string | null;
                        };
                        /** @enum {string} */
                        precision: "century" | "decade" | "year" | "season" | "month" | "week" | "day" | "hour" | "minute";
                    } | {
                        display: string;
                        /** @constant */
                        type: "time";
                        fromMinute: number;
                        toMinute: number;
                    } | {
                        display: string;
                        /** @constant */
                        type: "quantity";
                        min: number | null;
                        max: number | null;
                        /** @enum {string} */
                        bound: "exact" | "about" | "at_least" | "at_most" | "more_than" | "fewer_than";
                        unit: string;
                        counted: string;
                        whose: string;
                        /** @enum {string} */
                        measure: "total" | "difference" | "share" | "price" | "rate" | "part";
                        partOf: string | null;
                    } | {
                        display: string;
                        /** @constant */
                        type: "money";
                        currency: string;
                        min: number | null;
                        max: number | null;
                        /** @enum {string} */
                        bound: "exact" | "about" | "at_least" | "at_most" | "more_than" | "fewer_than";
                        unit: string;
                        counted: string;
                        whose: string;
                        /** @enum {string} */
                        measure: "total" | "difference" | "share" | "price" | "rate" | "part";
                        partOf: string | null;
                    } | {
                        display: string;
                        /** @constant */
                        type: "outcome";
                        class: string;
                        outcome: string;
                        span: {
                            start: number;
                            end: number;
                        };
                    } | {
                        display: string;
                        /** @constant */
                        type: "actor";
                        key: string;
                        entity: string | null;
                        negated: boolean;
                        span: {
                            start: number;
                            end: number;
                        };
                    } | {
                        display: string;
                        /** @constant */
                        type: "role";
                        key: string;
                        entity: string | null;
                        negated: boolean;
                        span: {
                            start: number;
                            end: number;
                        };
                    } | {
                        display: string;
                        /** @constant */
                        type: "place";
                        key: string;
                        entity: string | null;
                        negated: boolean;
                        span: {
                            start: number;
                            end: number;
                        };
                    } | {
                        display: string;
                        /** @constant */
                        type: "cause";
                        key: string;
                        entity: string | null;
                        negated: boolean;
                        span: {
                            start: number;
                            end: number;
                        };
                    } | {
                        display: string;
                        /** @constant */
                        type: "polarity";
                        /** @enum {string} */
                        polarity: "affirmed" | "negated";
                    } | {
                        display: string;
                        /** @constant */
                        type: "response";
                        /** @enum {string} */
                        response: "no_comment" | "no_response" | "no_information" | "no_statement" | "answered";
                    } | {
                        display: string;
                        /** @constant */
                        type: "quote";
                        key: string;
                        span: {
                            start: number;
                            end: number;
                        };
                    } | {
                        display: string;
                        /** @constant */
                        type: "text";
                        key: string;
                        span: {
                            start: number;
                            end: number;
                        };
                    } | {
                        display: string;
                        /** @constant */
                        type: "unknown";
                    } | {
                        display: string;
                        /** @constant */
                        type: "list";
                        items: {
                            key: string;
                            span: {
                                start: number;
                                end: number;
                            };
                        }[];
                    };
                    /** @enum {string} */
                    polarity: "affirmed" | "negated";
                    /** @description How many claims are how sure. */
                    certainties: {
                        [key: string]: number;
                    };
                    /** @enum {string} */
                    standing: "current" | "superseded" | "corrected" | "retracted" | "withdrawn";
                    independentOrigins: number;
                    outlets: string[];
                    knownFrom: string;
                    reconstructed: boolean;
                    claims: components["schemas"]["Claim"][];
                }[];
                conflictIds: string[];
                /**
                 * @description Claims of this question stand on another page too.
                 * @constant
                 */
                continued?: true;
            }[];
            officialResponses?: {
                who: string;
                /** @enum {string} */
                response: "no_comment" | "no_response" | "no_information" | "no_statement";
                aspect: {
                    key: string;
                    /** @enum {string} */
                    slot: "when" | "time" | "where" | "agent" | "target" | "result" | "decision" | "cause" | "purpose" | "happened" | "role" | "quote" | "count" | "measure" | "stage" | "reply" | "statement";
                    /** @enum {string} */
                    behaviour: "fixed" | "grows" | "varies" | "staged" | "reply";
                    detail: string;
                    question: string;
                };
                claim: components["schemas"]["Claim"];
            }[];
            conflicts?: components["schemas"]["Conflict"][];
            /** @description The nearest moments before and after at which something changes. */
            changes?: {
                previous: string | null;
                next: string | null;
            };
            /** @description Hand it to `cursor` for the next page; null: this is the last. */
            nextCursor: string | null;
        };
        Report: {
            id: string;
            outlet: {
                name: string;
                /** @enum {string} */
                basis: "stated" | "url" | "inferred" | "assumed";
            };
            title: string | null;
            /** @enum {string} */
            kind: "article" | "wire" | "statement" | "correction" | "retraction" | "note";
            published: {
                edtf: string;
                earliest: string | null;
                latest: string | null;
                /** @enum {string} */
                basis: "stated" | "url" | "inferred" | "assumed";
                evidence: ({
                    /** @enum {string} */
                    bound: "earliest" | "latest";
                    reason: string;
                } & {
                    [key: string]: unknown;
                })[];
            };
            /** @enum {string} */
            known: "definite" | "possible";
            /** @enum {string} */
            standing: "current" | "corrected" | "withdrawn";
            /** @description Outlet or agency at the root of its credits. */
            origin: string;
            /** @description Known to the public at: the instant that was used. */
            asOf: string;
            /** @description Known to us at: never after what is projected. */
            recordedAsOf: string;
            /** @description Where another point was asked about, sentences that say so. */
            notes: string[];
            story: string;
            url: string | null;
            language: string;
            corrects: string | null;
            credits: {
                start: number;
                end: number;
                name: string;
            }[];
            revision: number;
            revisions: {
                revision: number;
                possiblyFrom: string | null;
                knownFrom: string;
            }[];
            /** @description The canonical text; what was taken down is blanked, offsets stay. */
            text: string | null;
            redactions: {
                spans: {
                    start: number;
                    end: number;
                }[] | null;
                note: string;
                by: string;
                recordedAt: string;
            }[];
            withdrawnFrom: string | null;
            recordedAt: string;
            claimIds: string[];
        };
        Claim: {
            id: string;
            storyId: string;
            reportId: string;
            revision: number;
            outlet: string;
            /** @description Words of a report; offsets in UTF-16 code units of its canonical text, `end` exclusive. */
            evidence: {
                text: string;
                start: number;
                end: number;
            };
            /** @description Words of a report; offsets in UTF-16 code units of its canonical text, `end` exclusive. */
            content: {
                text: string;
                start: number;
                end: number;
            };
            /** @enum {string} */
            position: "headline" | "lead" | "body" | "caption" | "correction";
            /** @description Level 0 spoke first, rising towards the reader. */
            attribution: {
                level: number;
                speaker: string;
                /** @enum {string} */
                kind: "named" | "anonymous" | "collective" | "document" | "outlet";
                count: number | null;
                role: string | null;
                onBehalfOf: string | null;
                toldTo: string | null;
                cue: string | null;
                direct: boolean;
            }[];
            /** @enum {string} */
            authorCommitment: "states" | "relays" | "doubts" | "rejects";
            /** @enum {string} */
            certainty: "certain" | "probable" | "possible" | "unknown";
            /** @enum {string} */
            polarity: "affirmed" | "negated";
            hedges: string[];
            /** @enum {string} */
            modality: "fact" | "goal" | "plan" | "forecast" | "condition";
            /** @enum {string} */
            stance: "asserts" | "confirms" | "denies" | "questions" | "corrects" | "retracts" | "responds";
            /** @description What is denied, confirmed, questioned, corrected or retracted. */
            target: {
                claimId: string | null;
                outlet: string | null;
                text: string | null;
                start: number | null;
                end: number | null;
            } | null;
            response: ("no_comment" | "no_response" | "no_information" | "no_statement") | null;
            event: {
                key: string;
                display: string;
            } | null;
            aspect: {
                key: string;
                /** @enum {string} */
                slot: "when" | "time" | "where" | "agent" | "target" | "result" | "decision" | "cause" | "purpose" | "happened" | "role" | "quote" | "count" | "measure" | "stage" | "reply" | "statement";
                /** @enum {string} */
                behaviour: "fixed" | "grows" | "varies" | "staged" | "reply";
                detail: string;
                question: string;
            };
            questionId: string;
            value: {
                display: string;
                /** @constant */
                type: "date";
                range: {
                    edtf: string;
                    earliest: string | null;
                    latest: string | null;
                };
                /** @enum {string} */
                precision: "century" | "decade" | "year" | "season" | "month" | "week" | "day" | "hour" | "minute";
            } | {
                display: string;
                /** @constant */
                type: "time";
                fromMinute: number;
                toMinute: number;
            } | {
                display: string;
                /** @constant */
                type: "quantity";
                min: number | null;
                max: number | null;
                /** @enum {string} */
                bound: "exact" | "about" | "at_least" | "at_most" | "more_than" | "fewer_than";
                unit: string;
                counted: string;
                whose: string;
                /** @enum {string} */
                measure: "total" | "difference" | "share" | "price" | "rate" | "part";
                partOf: string | null;
            } | {
                display: string;
                /** @constant */
                type: "money";
                currency: string;
                min: number | null;
                max: number | null;
                /** @enum {string} */
                bound: "exact" | "about" | "at_least" | "at_most" | "more_than" | "fewer_than";
                unit: string;
                counted: string;
                whose: string;
                /** @enum {string} */
                measure: "total" | "difference" | "share" | "price" | "rate" | "part";
                partOf: string | null;
            } | {
                display: string;
                /** @constant */
                type: "outcome";
                class: string;
                outcome: string;
                span: {
                    start: number;
                    end: number;
                };
            } | {
                display: string;
                /** @constant */
                type: "actor";
                key: string;
                entity: string | null;
                negated: boolean;
                span: {
                    start: number;
                    end: number;
                };
            } | {
                display: string;
                /** @constant */
                type: "role";
                key: string;
                entity: string | null;
                negated: boolean;
                span: {
                    start: number;
                    end: number;
                };
            } | {
                display: string;
                /** @constant */
                type: "place";
                key: string;
                entity: string | null;
                negated: boolean;
                span: {
                    start: number;
                    end: number;
                };
            } | {
                display: string;
                /** @constant */
                type: "cause";
                key: string;
                entity: string | null;
                negated: boolean;
                span: {
                    start: number;
                    end: number;
                };
            } | {
                display: string;
                /** @constant */
                type: "polarity";
                /** @enum {string} */
                polarity: "affirmed" | "negated";
            } | {
                display: string;
                /** @constant */
                type: "response";
                /** @enum {string} */
                response: "no_comment" | "no_response" | "no_information" | "no_statement" | "answered";
            } | {
                display: string;
                /** @constant */
                type: "quote";
                key: string;
                span: {
                    start: number;
                    end: number;
                };
            } | {
                display: string;
                /** @constant */
                type: "text";
                key: string;
                span: {
                    start: number;
                    end: number;
                };
            } | {
                display: string;
                /** @constant */
                type: "unknown";
            } | {
                display: string;
                /** @constant */
                type: "list";
                items: {
                    key: string;
                    span: {
                        start: number;
                        end: number;
                    };
                }[];
            };
            occurred: {
                edtf: string;
                earliest: string | null;
                latest: string | null;
            } | null;
            validAt: {
                edtf: string;
                earliest: string | null;
                latest: string | null;
            } | null;
            published: {
                edtf: string;
                earliest: string | null;
                latest: string | null;
                /** @enum {string} */
                basis: "stated" | "url" | "inferred" | "assumed";
            };
            recordedAt: string;
            possiblyFrom: string | null;
            knownFrom: string;
            /** @enum {string} */
            known: "definite" | "possible";
            reconstructed: boolean;
            /** @enum {string} */
            standing: "current" | "superseded" | "corrected" | "retracted" | "withdrawn";
            /** @enum {string} */
            verdict: "unverified" | "true" | "false" | "disputed" | "unverifiable";
            acceptedBy: string | null;
        };
        ClaimHistory: {
            claimId: string;
            reportId: string;
            storyId: string;
            entries: {
                eventId: string;
                /** @enum {string} */
                type: "StoryOpened" | "AliasAdded" | "StoriesMerged" | "ReportPublished" | "ReportDated" | "ReportCorrected" | "ReportWithdrawn" | "ReportUnfiled" | "ReportFiled" | "ReportRedacted" | "ClaimAsserted" | "ClaimEntered" | "ClaimAmended" | "ClaimAccepted" | "ClaimDropped" | "ClaimSuperseded" | "ClaimCorrected" | "ClaimRetracted" | "VerdictRecorded" | "ClaimPlaced" | "ClaimMoved" | "LineageEstablished" | "LineageConfirmed" | "LineageCut" | "ConflictDetected" | "ConflictSideAdded" | "ConflictClaimJoined" | "ConflictSideRemoved" | "ConflictLapsed" | "PairAcknowledged" | "PairDismissed" | "PairResolved" | "PairMarkedDevelopment" | "PairReopened" | "OutletGraded";
                recordedAt: string;
                by: {
                    /** @enum {string} */
                    kind: "editor" | "machine";
                    name: string;
                };
                display: string;
                /** @description The data of the event; /asyncapi.json has its schema. */
                data: {
                    [key: string]: unknown;
                };
            }[];
        };
        Conflict: {
            id: string;
            storyId: string;
            questionId: string;
            /** @enum {string} */
            kind: "date" | "time" | "quantity" | "polarity" | "outcome" | "identity" | "place" | "cause" | "stance" | "repeats-retracted" | "retraction" | "lost-correction" | "quote-mutation" | "certainty-drift" | "attribution-drift" | "specificity-drift" | "name-variant" | "headline-body";
            /**
             * @description `alert` interrupts the desk; `notice` waits in a digest.
             * @enum {string}
             */
            severity: "alert" | "notice";
            rule: string;
            ruleVersion: string;
            /** @description Why the sides exclude each other, in one sentence. */
            reason: string;
            /** @description Why the claims are about the same thing. */
            gates: string[];
            /** @enum {string} */
            status: "open" | "acknowledged" | "dismissed" | "resolved" | "development" | "lapsed";
            /** @enum {string} */
            relation: "independent" | "same-origin";
            aspect: {
                key: string;
                /** @enum {string} */
                slot: "when" | "time" | "where" | "agent" | "target" | "result" | "decision" | "cause" | "purpose" | "happened" | "role" | "quote" | "count" | "measure" | "stage" | "reply" | "statement";
                /** @enum {string} */
                behaviour: "fixed" | "grows" | "varies" | "staged" | "reply";
                detail: string;
                question: string;
            } | null;
            event: {
                key: string;
                display: string;
            } | null;
            sides: {
                sideKey: string;
                value: {
                    display: string;
                    /** @constant */
                    type: "date";
                    range: {
                        edtf: string;
                        earliest: string | null;
                        latest: string | null;
                    };
                    /** @enum {string} */
                    precision: "century" | "decade" | "year" | "season" | "month" | "week" | "day" | "hour" | "minute";
                } | {
                    display: string;
                    /** @constant */
                    type: "time";
                    fromMinute: number;
                    toMinute: number;
                } | {
                    display: string;
                    /** @constant */
                    type: "quantity";
                    min: number | null;
                    max: number | null;
                    /** @enum {string} */
                    bound: "exact" | "about" | "at_least" | "at_most" | "more_than" | "fewer_than";
                    unit: string;
                    counted: string;
                    whose: string;
                    /** @enum {string} */
                    measure: "total" | "difference" | "share" | "price" | "rate" | "part";
                    partOf: string | null;
                } | {
                    display: string;
                    /** @constant */
                    type: "money";
                    currency: string;
                    min: number | null;
                    max: number | null;
                    /** @enum {string} */
                    bound: "exact" | "about" | "at_least" | "at_most" | "more_than" | "fewer_than";
                    unit: string;
                    counted: string;
                    whose: string;
                    /** @enum {string} */
                    measure: "total" | "difference" | "share" | "price" | "rate" | "part";
                    partOf: string | null;
                } | {
                    display: string;
                    /** @constant */
                    type: "outcome";
                    class: string;
                    outcome: string;
                    span: {
                        start: number;
                        end: number;
                    };
                } | {
                    display: string;
                    /** @constant */
                    type: "actor";
                    key: string;
                    entity: string | null;
                    negated: boolean;
                    span: {
                        start: number;
                        end: number;
                    };
                } | {
                    display: string;
                    /** @constant */
                    type: "role";
                    key: string;
                    entity: string | null;
                    negated: boolean;
                    span: {
                        start: number;
                        end: number;
                    };
                } | {
                    display: string;
                    /** @constant */
                    type: "place";
                    key: string;
                    entity: string | null;
                    negated: boolean;
                    span: {
                        start: number;
                        end: number;
                    };
                } | {
                    display: string;
                    /** @constant */
                    type: "cause";
                    key: string;
                    entity: string | null;
                    negated: boolean;
                    span: {
                        start: number;
                        end: number;
                    };
                } | {
                    display: string;
                    /** @constant */
                    type: "polarity";
                    /** @enum {string} */
                    polarity: "affirmed" | "negated";
                } | {
                    display: string;
                    /** @constant */
                    type: "response";
                    /** @enum {string} */
                    response: "no_comment" | "no_response" | "no_information" | "no_statement" | "answered";
                } | {
                    display: string;
                    /** @constant */
                    type: "quote";
                    key: string;
                    span: {
                        start: number;
                        end: number;
                    };
                } | {
                    display: string;
                    /** @constant */
                    type: "text";
                    key: string;
                    span: {
                        start: number;
                        end: number;
                    };
                } | {
                    display: string;
                    /** @constant */
                    type: "unknown";
                } | {
                    display: string;
                    /** @constant */
                    type: "list";
                    items: {
                        key: string;
                        span: {
                            start: number;
                            end: number;
                        };
                    }[];
                };
                independentOrigins: number;
                departsFrom: string | null;
                claims: {
                    claimId: string;
                    reportId: string;
                    outlet: string;
                    speaker: string;
                    /** @description Words of a report; offsets in UTF-16 code units of its canonical text, `end` exclusive. */
                    evidence: {
                        text: string;
                        start: number;
                        end: number;
                    };
                    /** @description The words that carry its value. */
                    valueSpan: {
                        text: string;
                        start: number;
                        end: number;
                    } | null;
                }[];
            }[];
            /** @description Coarser claims that fit more than one side. */
            fitsSeveral: components["schemas"]["Claim"][];
            /** @description When two sides were first known. */
            knownFrom: string;
            detectedAt: string;
        };
        ConflictHistory: {
            conflictId: string;
            storyId: string;
            state: {
                /** @enum {string} */
                status: "open" | "acknowledged" | "dismissed" | "resolved" | "development" | "lapsed";
                pairs: {
                    pair: [
                        string,
                        string
                    ];
                    /** @enum {string} */
                    status: "open" | "acknowledged" | "dismissed" | "resolved" | "development" | "lapsed";
                }[];
            };
            entries: {
                eventId: string;
                /** @enum {string} */
                type: "StoryOpened" | "AliasAdded" | "StoriesMerged" | "ReportPublished" | "ReportDated" | "ReportCorrected" | "ReportWithdrawn" | "ReportUnfiled" | "ReportFiled" | "ReportRedacted" | "ClaimAsserted" | "ClaimEntered" | "ClaimAmended" | "ClaimAccepted" | "ClaimDropped" | "ClaimSuperseded" | "ClaimCorrected" | "ClaimRetracted" | "VerdictRecorded" | "ClaimPlaced" | "ClaimMoved" | "LineageEstablished" | "LineageConfirmed" | "LineageCut" | "ConflictDetected" | "ConflictSideAdded" | "ConflictClaimJoined" | "ConflictSideRemoved" | "ConflictLapsed" | "PairAcknowledged" | "PairDismissed" | "PairResolved" | "PairMarkedDevelopment" | "PairReopened" | "OutletGraded";
                recordedAt: string;
                by: {
                    /** @enum {string} */
                    kind: "editor" | "machine";
                    name: string;
                };
                /** @description The data of the event; /asyncapi.json has its schema. */
                data: {
                    [key: string]: unknown;
                };
            }[];
        };
        MisreadList: {
            misreads: {
                conflictId: string;
                storyId: string;
                kind: string;
                rule: string;
                pair: string[];
                note: string;
                by: string;
                at: string;
                /** @description With the words of both sides; null where they are gone. */
                conflict: components["schemas"]["Conflict"] | null;
            }[];
            /** @description Hand it to `cursor` for the next page; null: this is the last. */
            nextCursor: string | null;
        };
        Alert: {
            id: string;
            storyId: string;
            questionId: string;
            /** @enum {string} */
            kind: "date" | "time" | "quantity" | "polarity" | "outcome" | "identity" | "place" | "cause" | "stance" | "repeats-retracted" | "retraction" | "lost-correction" | "quote-mutation" | "certainty-drift" | "attribution-drift" | "specificity-drift" | "name-variant" | "headline-body";
            /**
             * @description `alert` interrupts the desk; `notice` waits in a digest.
             * @enum {string}
             */
            severity: "alert" | "notice";
            rule: string;
            ruleVersion: string;
            /** @description Why the sides exclude each other, in one sentence. */
            reason: string;
            /** @description Why the claims are about the same thing. */
            gates: string[];
            /** @enum {string} */
            status: "open" | "acknowledged" | "dismissed" | "resolved" | "development" | "lapsed";
            /** @enum {string} */
            relation: "independent" | "same-origin";
            aspect: {
                key: string;
                /** @enum {string} */
                slot: "when" | "time" | "where" | "agent" | "target" | "result" | "decision" | "cause" | "purpose" | "happened" | "role" | "quote" | "count" | "measure" | "stage" | "reply" | "statement";
                /** @enum {string} */
                behaviour: "fixed" | "grows" | "varies" | "staged" | "reply";
                detail: string;
                question: string;
            } | null;
            event: {
                key: string;
                display: string;
            } | null;
            sides: {
                sideKey: string;
                value: {
                    display: string;
                    /** @constant */
                    type: "date";
                    range: {
                        edtf: string;
                        earliest: string | null;
                        latest: string | null;
                    };
                    /** @enum {string} */
                    precision: "century" | "decade" | "year" | "season" | "month" | "week" | "day" | "hour" | "minute";
                } | {
                    display: string;
                    /** @constant */
                    type: "time";
                    fromMinute: number;
                    toMinute: number;
                } | {
                    display: string;
                    /** @constant */
                    type: "quantity";
                    min: number | null;
                    max: number | null;
                    /** @enum {string} */
                    bound: "exact" | "about" | "at_least" | "at_most" | "more_than" | "fewer_than";
                    unit: string;
                    counted: string;
                    whose: string;
                    /** @enum {string} */
                    measure: "total" | "difference" | "share" | "price" | "rate" | "part";
                    partOf: string | null;
                } | {
                    display: string;
                    /** @constant */
                    type: "money";
                    currency: string;
                    min: number | null;
                    max: number | null;
                    /** @enum {string} */
                    bound: "exact" | "about" | "at_least" | "at_most" | "more_than" | "fewer_than";
                    unit: string;
                    counted: string;
                    whose: string;
                    /** @enum {string} */
                    measure: "total" | "difference" | "share" | "price" | "rate" | "part";
                    partOf: string | null;
                } | {
                    display: string;
                    /** @constant */
                    type: "outcome";
                    class: string;
                    outcome: string;
                    span: {
                        start: number;
                        end: number;
                    };
                } | {
                    display: string;
                    /** @constant */
                    type: "actor";
                    key: string;
                    entity: string | null;
                    negated: boolean;
                    span: {
                        start: number;
                        end: number;
                    };
                } | {
                    display: string;
                    /** @constant */
                    type: "role";
                    key: string;
                    entity: string | null;
                    negated: boolean;
                    span: {
                        start: number;
                        end: number;
                    };
                } | {
                    display: string;
                    /** @constant */
                    type: "place";
                    key: string;
                    entity: string | null;
                    negated: boolean;
                    span: {
                        start: number;
                        end: number;
                    };
                } | {
                    display: string;
                    /** @constant */
                    type: "cause";
                    key: string;
                    entity: string | null;
                    negated: boolean;
                    span: {
                        start: number;
                        end: number;
                    };
                } | {
                    display: string;
                    /** @constant */
                    type: "polarity";
                    /** @enum {string} */
                    polarity: "affirmed" | "negated";
                } | {
                    display: string;
                    /** @constant */
                    type: "response";
                    /** @enum {string} */
                    response: "no_comment" | "no_response" | "no_information" | "no_statement" | "answered";
                } | {
                    display: string;
                    /** @constant */
                    type: "quote";
                    key: string;
                    span: {
                        start: number;
                        end: number;
                    };
                } | {
                    display: string;
                    /** @constant */
                    type: "text";
                    key: string;
                    span: {
                        start: number;
                        end: number;
                    };
                } | {
                    display: string;
                    /** @constant */
                    type: "unknown";
                } | {
                    display: string;
                    /** @constant */
                    type: "list";
                    items: {
                        key: string;
                        span: {
                            start: number;
                            end: number;
                        };
                    }[];
                };
                independentOrigins: number;
                departsFrom: string | null;
                claims: {
                    claimId: string;
                    reportId: string;
                    outlet: string;
                    speaker: string;
                    /** @description Words of a report; offsets in UTF-16 code units of its canonical text, `end` exclusive. */
                    evidence: {
                        text: string;
                        start: number;
                        end: number;
                    };
                    /** @description The words that carry its value. */
                    valueSpan: {
                        text: string;
                        start: number;
                        end: number;
                    } | null;
                }[];
            }[];
            /** @description Coarser claims that fit more than one side. */
            fitsSeveral: components["schemas"]["Claim"][];
            /** @description When two sides were first known. */
            knownFrom: string;
            detectedAt: string;
            /** @enum {string} */
            cause: "detected" | "side-added" | "reopened";
            /** @description Who now says what against whom, with their words. */
            sentence: string;
            news: {
                reportId: string;
                sideKey: string;
            } | null;
            /** @description What the desk’s own outlet published of it. */
            touchesOwn: {
                reportId: string;
                headline: string | null;
            } | null;
        } | {
            story: string;
            conflicts: {
                id: string;
                storyId: string;
                questionId: string;
                /** @enum {string} */
                kind: "date" | "time" | "quantity" | "polarity" | "outcome" | "identity" | "place" | "cause" | "stance" | "repeats-retracted" | "retraction" | "lost-correction" | "quote-mutation" | "certainty-drift" | "attribution-drift" | "specificity-drift" | "name-variant" | "headline-body";
                /**
                 * @description `alert` interrupts the desk; `notice` waits in a digest.
                 * @enum {string}
                 */
                severity: "alert" | "notice";
                rule: string;
                ruleVersion: string;
                /** @description Why the sides exclude each other, in one sentence. */
                reason: string;
                /** @description Why the claims are about the same thing. */
                gates: string[];
                /** @enum {string} */
                status: "open" | "acknowledged" | "dismissed" | "resolved" | "development" | "lapsed";
                /** @enum {string} */
                relation: "independent" | "same-origin";
                aspect: {
                    key: string;
                    /** @enum {string} */
                    slot: "when" | "time" | "where" | "agent" | "target" | "result" | "decision" | "cause" | "purpose" | "happened" | "role" | "quote" | "count" | "measure" | "stage" | "reply" | "statement";
                    /** @enum {string} */
                    behaviour: "fixed" | "grows" | "varies" | "staged" | "reply";
                    detail: string;
                    question: string;
                } | null;
                event: {
                    key: string;
                    display: string;
                } | null;
                sides: {
                    sideKey: string;
                    value: {
                        display: string;
                        /** @constant */
                        type: "date";
                        range: {
                            edtf: string;
                            earliest: string | null;
                            latest: string | null;
                        };
                        /** @enum {string} */
                        precision: "century" | "decade" | "year" | "season" | "month" | "week" | "day" | "hour" | "minute";
                    } | {
                        display: string;
                        /** @constant */
                        type: "time";
                        fromMinute: number;
                        toMinute: number;
                    } | {
                        display: string;
                        /** @constant */
                        type: "quantity";
                        min: number | null;
                        max: number | null;
                        /** @enum {string} */
                        bound: "exact" | "about" | "at_least" | "at_most" | "more_than" | "fewer_than";
                        unit: string;
                        counted: string;
                        whose: string;
                        /** @enum {string} */
                        measure: "total" | "difference" | "share" | "price" | "rate" | "part";
                        partOf: string | null;
                    } | {
                        display: string;
                        /** @constant */
                        type: "money";
                        currency: string;
                        min: number | null;
                        max: number | null;
                        /** @enum {string} */
                        bound: "exact" | "about" | "at_least" | "at_most" | "more_than" | "fewer_than";
                        unit: string;
                        counted: string;
                        whose: string;
                        /** @enum {string} */
                        measure: "total" | "difference" | "share" | "price" | "rate" | "part";
                        partOf: string | null;
                    } | {
                        display: string;
                        /** @constant */
                        type: "outcome";
                        class: string;
                        outcome: string;
                        span: {
                            start: number;
                            end: number;
                        };
                    } | {
                        display: string;
                        /** @constant */
                        type: "actor";
                        key: string;
                        entity: string | null;
                        negated: boolean;
                        span: {
                            start: number;
                            end: number;
                        };
                    } | {
                        display: string;
                        /** @constant */
                        type: "role";
                        key: string;
                        entity: string | null;
                        negated: boolean;
                        span: {
                            start: number;
                            end: number;
                        };
                    } | {
                        display: string;
                        /** @constant */
                        type: "place";
                        key: string;
                        entity: string | null;
                        negated: boolean;
                        span: {
                            start: number;
                            end: number;
                        };
                    } | {
                        display: string;
                        /** @constant */
                        type: "cause";
                        key: string;
                        entity: string | null;
                        negated: boolean;
                        span: {
                            start: number;
                            end: number;
                        };
                    } | {
                        display: string;
                        /** @constant */
                        type: "polarity";
                        /** @enum {string} */
                        polarity: "affirmed" | "negated";
                    } | {
                        display: string;
                        /** @constant */
                        type: "response";
                        /** @enum {string} */
                        response: "no_comment" | "no_response" | "no_information" | "no_statement" | "answered";
                    } | {
                        display: string;
                        /** @constant */
                        type: "quote";
                        key: string;
                        span: {
                            start: number;
                            end: number;
                        };
                    } | {
                        display: string;
                        /** @constant */
                        type: "text";
                        key: string;
                        span: {
                            start: number;
                            end: number;
                        };
                    } | {
                        display: string;
                        /** @constant */
                        type: "unknown";
                    } | {
                        display: string;
                        /** @constant */
                        type: "list";
                        items: {
                            key: string;
                            span: {
                                start: number;
                                end: number;
                            };
                        }[];
                    };
                    independentOrigins: number;
                    departsFrom: string | null;
                    claims: {
                        claimId: string;
                        reportId: string;
                        outlet: string;
                        speaker: string;
                        /** @description Words of a report; offsets in UTF-16 code units of its canonical text, `end` exclusive. */
                        evidence: {
                            text: string;
                            start: number;
                            end: number;
                        };
                        /** @description The words that carry its value. */
                        valueSpan: {
                            text: string;
                            start: number;
                            end: number;
                        } | null;
                    }[];
                }[];
                /** @description Coarser claims that fit more than one side. */
                fitsSeveral: components["schemas"]["Claim"][];
                /** @description When two sides were first known. */
                knownFrom: string;
                detectedAt: string;
                /** @enum {string} */
                cause: "detected" | "side-added" | "reopened";
                /** @description Who now says what against whom, with their words. */
                sentence: string;
                news: {
                    reportId: string;
                    sideKey: string;
                } | null;
                /** @description What the desk’s own outlet published of it. */
                touchesOwn: {
                    reportId: string;
                    headline: string | null;
                } | null;
            }[];
        };
        AlertList: {
            alerts: {
                /** @description Its id in the stream. */
                id: string;
                /** @enum {string} */
                type: "conflict" | "bundle";
                storyId: string;
                /** @enum {string} */
                severity: "alert" | "notice";
                recordedAt: string;
                data: components["schemas"]["Alert"];
            }[];
            /** @description Hand it to `cursor` for the next page; null: this is the last. */
            nextCursor: string | null;
        };
        DecisionNotice: {
            storyId: string;
            conflictId: string;
            /** @enum {string} */
            decision: "acknowledge" | "dismiss" | "resolve" | "mark-development" | "undo";
            /** @description The editor who decided. */
            by: string;
            /** @description From which `minPosition` on views show it. */
            position: string;
        };
        Subscriptions: {
            editor: string;
            /** @description An alert is told if one of them asks for it; none: every alert. */
            subscriptions: {
                name: string | null;
                /** @description Only these stories; empty: all. */
                stories: string[];
                /** @description Only of these kinds; empty: all. */
                kinds: ("date" | "time" | "quantity" | "polarity" | "outcome" | "identity" | "place" | "cause" | "stance" | "repeats-retracted" | "retraction" | "lost-correction" | "quote-mutation" | "certainty-drift" | "attribution-drift" | "specificity-drift" | "name-variant" | "headline-body")[];
                /** @description Only of these weights; empty: both. */
                severities: ("alert" | "notice")[];
                /** @description Only where claims name one of these people or bodies; empty: all. */
                actors: string[];
                /** @description Only where claims name one of these places; empty: all. */
                places: string[];
            }[];
        };
        Digest: {
            days: {
                /** @description YYYY-MM-DD in UTC, newest first. */
                day: string;
                stories: {
                    story: string;
                    notices: {
                        id: string;
                        recordedAt: string;
                        link: string;
                        conflict: {
                            id: string;
                            storyId: string;
                            questionId: string;
                            /** @enum {string} */
                            kind: "date" | "time" | "quantity" | "polarity" | "outcome" | "identity" | "place" | "cause" | "stance" | "repeats-retracted" | "retraction" | "lost-correction" | "quote-mutation" | "certainty-drift" | "attribution-drift" | "specificity-drift" | "name-variant" | "headline-body";
                            /**
                             * @description `alert` interrupts the desk; `notice` waits in a digest.
                             * @enum {string}
                             */
                            severity: "alert" | "notice";
                            rule: string;
                            ruleVersion: string;
                            /** @description Why the sides exclude each other, in one sentence. */
                            reason: string;
                            /** @description Why the claims are about the same thing. */
                            gates: string[];
                            /** @enum {string} */
                            status: "open" | "acknowledged" | "dismissed" | "resolved" | "development" | "lapsed";
                            /** @enum {string} */
                            relation: "independent" | "same-origin";
                            aspect: {
                                key: string;
                                /** @enum {string} */
                                slot: "when" | "time" | "where" | "agent" | "target" | "result" | "decision" | "cause" | "purpose" | "happened" | "role" | "quote" | "count" | "measure" | "stage" | "reply" | "statement";
                                /** @enum {string} */
                                behaviour: "fixed" | "grows" | "varies" | "staged" | "reply";
                                detail: string;
                                question: string;
                            } | null;
                            event: {
                                key: string;
                                display: string;
                            } | null;
                            sides: {
                                sideKey: string;
                                value: {
                                    display: string;
                                    /** @constant */
                                    type: "date";
                                    range: {
                                        edtf: string;
                                        earliest: string | null;
                                        latest: string | null;
                                    };
                                    /** @enum {string} */
                                    precision: "century" | "decade" | "year" | "season" | "month" | "week" | "day" | "hour" | "minute";
                                } | {
                                    display: string;
                                    /** @constant */
                                    type: "time";
                                    fromMinute: number;
                                    toMinute: number;
                                } | {
                                    display: string;
                                    /** @constant */
                                    type: "quantity";
                                    min: number | null;
                                    max: number | null;
                                    /** @enum {string} */
                                    bound: "exact" | "about" | "at_least" | "at_most" | "more_than" | "fewer_than";
                                    unit: string;
                                    counted: string;
                                    whose: string;
                                    /** @enum {string} */
                                    measure: "total" | "difference" | "share" | "price" | "rate" | "part";
                                    partOf: string | null;
                                } | {
                                    display: string;
                                    /** @constant */
                                    type: "money";
                                    currency: string;
                                    min: number | null;
                                    max: number | null;
                                    /** @enum {string} */
                                    bound: "exact" | "about" | "at_least" | "at_most" | "more_than" | "fewer_than";
                                    unit: string;
                                    counted: string;
                                    whose: string;
                                    /** @enum {string} */
                                    measure: "total" | "difference" | "share" | "price" | "rate" | "part";
                                    partOf: string | null;
                                } | {
                                    display: string;
                                    /** @constant */
                                    type: "outcome";
                                    class: string;
                                    outcome: string;
                                    span: {
                                        start: number;
                                        end: number;
                                    };
                                } | {
                                    display: string;
                                    /** @constant */
                                    type: "actor";
                                    key: string;
                                    entity: string | null;
                                    negated: boolean;
                                    span: {
                                        start: number;
                                        end: number;
                                    };
                                } | {
                                    display: string;
                                    /** @constant */
                                    type: "role";
                                    key: string;
                                    entity: string | null;
                                    negated: boolean;
                                    span: {
                                        start: number;
                                        end: number;
                                    };
                                } | {
                                    display: string;
                                    /** @constant */
                                    type: "place";
                                    key: string;
                                    entity: string | null;
                                    negated: boolean;
                                    span: {
                                        start: number;
                                        end: number;
                                    };
                                } | {
                                    display: string;
                                    /** @constant */
                                    type: "cause";
                                    key: string;
                                    entity: string | null;
                                    negated: boolean;
                                    span: {
                                        start: number;
                                        end: number;
                                    };
                                } | {
                                    display: string;
                                    /** @constant */
                                    type: "polarity";
                                    /** @enum {string} */
                                    polarity: "affirmed" | "negated";
                                } | {
                                    display: string;
                                    /** @constant */
                                    type: "response";
                                    /** @enum {string} */
                                    response: "no_comment" | "no_response" | "no_information" | "no_statement" | "answered";
                                } | {
                                    display: string;
                                    /** @constant */
                                    type: "quote";
                                    key: string;
                                    span: {
                                        start: number;
                                        end: number;
                                    };
                                } | {
                                    display: string;
                                    /** @constant */
                                    type: "text";
                                    key: string;
                                    span: {
                                        start: number;
                                        end: number;
                                    };
                                } | {
                                    display: string;
                                    /** @constant */
                                    type: "unknown";
                                } | {
                                    display: string;
                                    /** @constant */
                                    type: "list";
                                    items: {
                                        key: string;
                                        span: {
                                            start: number;
                                            end: number;
                                        };
                                    }[];
                                };
                                independentOrigins: number;
                                departsFrom: string | null;
                                claims: {
                                    claimId: string;
                                    reportId: string;
                                    outlet: string;
                                    speaker: string;
                                    /** @description Words of a report; offsets in UTF-16 code units of its canonical text, `end` exclusive. */
                                    evidence: {
                                        text: string;
                                        start: number;
                                        end: number;
                                    };
                                    /** @description The words that carry its value. */
                                    valueSpan: {
                                        text: string;
                                        start: number;
                                        end: number;
                                    } | null;
                                }[];
                            }[];
                            /** @description Coarser claims that fit more than one side. */
                            fitsSeveral: components["schemas"]["Claim"][];
                            /** @description When two sides were first known. */
                            knownFrom: string;
                            detectedAt: string;
                            /** @enum {string} */
                            cause: "detected" | "side-added" | "reopened";
                            /** @description Who now says what against whom, with their words. */
                            sentence: string;
                            news: {
                                reportId: string;
                                sideKey: string;
                            } | null;
                            /** @description What the desk’s own outlet published of it. */
                            touchesOwn: {
                                reportId: string;
                                headline: string | null;
                            } | null;
                        };
                    }[];
                }[];
            }[];
            /** @description Hand it to `cursor` for the next page; null: this is the last. */
            nextCursor: string | null;
        };
        Webhook: {
            id: string;
            url: string;
            description: string | null;
            /** @description Only these stories; empty: all. */
            stories: string[];
            /** @description Only of these kinds; empty: all. */
            kinds: ("date" | "time" | "quantity" | "polarity" | "outcome" | "identity" | "place" | "cause" | "stance" | "repeats-retracted" | "retraction" | "lost-correction" | "quote-mutation" | "certainty-drift" | "attribution-drift" | "specificity-drift" | "name-variant" | "headline-body")[];
            /** @description Only of these weights; empty: both. */
            severities: ("alert" | "notice")[];
            /** @description Only where claims name one of these people or bodies; empty: all. */
            actors: string[];
            /** @description Only where claims name one of these places; empty: all. */
            places: string[];
            /**
             * @description `disabled`: the address answered 410 Gone.
             * @enum {string}
             */
            status: "active" | "paused" | "disabled";
            /** @description Why it is paused or disabled. */
            reason: string | null;
            createdBy: string;
            createdAt: string;
            /** @description Deliveries that wait. */
            pending: number;
            lastDeliveredAt: string | null;
        };
        NewWebhook: {
            id: string;
            url: string;
            description: string | null;
            /** @description Only these stories; empty: all. */
            stories: string[];
            /** @description Only of these kinds; empty: all. */
            kinds: ("date" | "time" | "quantity" | "polarity" | "outcome" | "identity" | "place" | "cause" | "stance" | "repeats-retracted" | "retraction" | "lost-correction" | "quote-mutation" | "certainty-drift" | "attribution-drift" | "specificity-drift" | "name-variant" | "headline-body")[];
            /** @description Only of these weights; empty: both. */
            severities: ("alert" | "notice")[];
            /** @description Only where claims name one of these people or bodies; empty: all. */
            actors: string[];
            /** @description Only where claims name one of these places; empty: all. */
            places: string[];
            /**
             * @description `disabled`: the address answered 410 Gone.
             * @enum {string}
             */
            status: "active" | "paused" | "disabled";
            /** @description Why it is paused or disabled. */
            reason: string | null;
            createdBy: string;
            createdAt: string;
            /** @description Deliveries that wait. */
            pending: number;
            lastDeliveredAt: string | null;
            /** @description Key of the signatures, shown this once. */
            secret: string;
        };
        WebhookList: {
            webhooks: components["schemas"]["Webhook"][];
        };
        DeliveryList: {
            deliveries: {
                /** @description The webhook-id of every attempt. */
                id: string;
                alertId: string;
                storyId: string;
                /** @enum {string} */
                type: "conflict" | "bundle";
                conflictIds: string[];
                /** @enum {string} */
                status: "pending" | "delivered";
                createdAt: string;
                deliveredAt: string | null;
                nextAttemptAt: string | null;
                attempts: {
                    at: string;
                    /** @description Status of the answer; null: none came. */
                    answer: number | null;
                    error: string | null;
                    durationMs: number;
                }[];
            }[];
            /** @description Hand it to `cursor` for the next page; null: this is the last. */
            nextCursor: string | null;
        };
        OutletList: {
            outlets: {
                /** @description The form of its name by which outlets compare. */
                key: string;
                name: string;
                /** @description null: the desk has not graded it. */
                grade: {
                    /**
                     * @description How far the desk trusts it, A best.
                     * @enum {string}
                     */
                    grade: "A" | "B" | "C" | "D" | "E" | "F";
                    note: string;
                    by: string;
                    at: string;
                } | null;
                /** @description What became of what it published, as it stands now. */
                counts: {
                    reports: number;
                    /** @description Times that its reports were corrected. */
                    corrections: number;
                    withdrawnReports: number;
                    /** @description Claims that a correction or a notice set right. */
                    correctedClaims: number;
                    /** @description Claims in whose place a later report of its own put another answer. */
                    changedClaims: number;
                    retractedClaims: number;
                    /** @description Conflicts in which it gives what had been set right. */
                    lostCorrections: number;
                    /** @description Conflicts in which it repeats what had been taken back. */
                    repeatedRetractions: number;
                };
            }[];
            /** @description Hand it to `cursor` for the next page; null: this is the last. */
            nextCursor: string | null;
        };
        Outlet: {
            /** @description The form of its name by which outlets compare. */
            key: string;
            name: string;
            /** @description null: the desk has not graded it. */
            grade: {
                /**
                 * @description How far the desk trusts it, A best.
                 * @enum {string}
                 */
                grade: "A" | "B" | "C" | "D" | "E" | "F";
                note: string;
                by: string;
                at: string;
            } | null;
            /** @description What became of what it published, as it stands now. */
            counts: {
                reports: number;
                /** @description Times that its reports were corrected. */
                corrections: number;
                withdrawnReports: number;
                /** @description Claims that a correction or a notice set right. */
                correctedClaims: number;
                /** @description Claims in whose place a later report of its own put another answer. */
                changedClaims: number;
                retractedClaims: number;
                /** @description Conflicts in which it gives what had been set right. */
                lostCorrections: number;
                /** @description Conflicts in which it repeats what had been taken back. */
                repeatedRetractions: number;
            };
            /** @description Every grade that it was given, the one that stands first. */
            grades: {
                /**
                 * @description How far the desk trusts it, A best.
                 * @enum {string}
                 */
                grade: "A" | "B" | "C" | "D" | "E" | "F";
                note: string;
                by: string;
                at: string;
            }[];
        };
        Extraction: {
            /** @description The canonical text that the offsets index. */
            text: string;
            language: string;
            extractor: string;
            outlet: {
                name: string | null;
                /** @enum {string} */
                basis: "stated" | "url" | "inferred" | "assumed";
            };
            title: string | null;
            published: {
                edtf: string;
                earliest: string | null;
                latest: string | null;
                /** @enum {string} */
                basis: "stated" | "url" | "inferred" | "assumed";
                evidence: {
                    start: number;
                    end: number;
                    /** @enum {string} */
                    bound: "earliest" | "latest";
                    reason: string;
                }[];
            };
            credits: {
                start: number;
                end: number;
                name: string;
            }[];
            sentences: {
                start: number;
                end: number;
            }[];
            dates: {
                start: number;
                end: number;
                text: string;
                edtf: string | null;
                /** @enum {string} */
                type: "date" | "time" | "duration" | "set";
                /** @description TIMEX3 value. */
                value: string;
                precision: string;
                referenceDate: string | null;
            }[];
            quantities: {
                start: number;
                end: number;
                text: string;
                value: number | null;
                /** @enum {string} */
                bound: "exact" | "about" | "at_least" | "at_most" | "more_than" | "fewer_than";
                unit: string;
            }[];
            attributions: {
                source: {
                    start: number;
                    end: number;
                }[];
                cue: {
                    start: number;
                    end: number;
                }[];
                content: {
                    start: number;
                    end: number;
                }[];
                direct: boolean;
            }[];
            notClaims: {
                start: number;
                end: number;
                reason: string;
            }[];
            claims: {
                revision: number;
                outlet: string | null;
                /** @description Words of a report; offsets in UTF-16 code units of its canonical text, `end` exclusive. */
                evidence: {
                    text: string;
                    start: number;
                    end: number;
                };
                /** @description Words of a report; offsets in UTF-16 code units of its canonical text, `end` exclusive. */
                content: {
                    text: string;
                    start: number;
                    end: number;
                };
                /** @enum {string} */
                position: "headline" | "lead" | "body" | "caption" | "correction";
                /** @description Level 0 spoke first, rising towards the reader. */
                attribution: {
                    level: number;
                    speaker: string;
                    /** @enum {string} */
                    kind: "named" | "anonymous" | "collective" | "document" | "outlet";
                    count: number | null;
                    role: string | null;
                    onBehalfOf: string | null;
                    toldTo: string | null;
                    cue: string | null;
                    direct: boolean;
                }[];
                /** @enum {string} */
                authorCommitment: "states" | "relays" | "doubts" | "rejects";
                /** @enum {string} */
                certainty: "certain" | "probable" | "possible" | "unknown";
                /** @enum {string} */
                polarity: "affirmed" | "negated";
                hedges: string[];
                /** @enum {string} */
                modality: "fact" | "goal" | "plan" | "forecast" | "condition";
                /** @enum {string} */
                stance: "asserts" | "confirms" | "denies" | "questions" | "corrects" | "retracts" | "responds";
                /** @description What is denied, confirmed, questioned, corrected or retracted. */
                target: {
                    claimId: string | null;
                    outlet: string | null;
                    text: string | null;
                    start: number | null;
                    end: number | null;
                } | null;
                response: ("no_comment" | "no_response" | "no_information" | "no_statement") | null;
                event: {
                    key: string;
                    display: string;
                } | null;
                aspect: {
                    key: string;
                    /** @enum {string} */
                    slot: "when" | "time" | "where" | "agent" | "target" | "result" | "decision" | "cause" | "purpose" | "happened" | "role" | "quote" | "count" | "measure" | "stage" | "reply" | "statement";
                    /** @enum {string} */
                    behaviour: "fixed" | "grows" | "varies" | "staged" | "reply";
                    detail: string;
                    question: string;
                };
                value: {
                    display: string;
                    /** @constant */
                    type: "date";
                    range: {
                        edtf: string;
                        earliest: string | null;
                        latest: string | null;
                    };
                    /** @enum {string} */
                    precision: "century" | "decade" | "year" | "season" | "month" | "week" | "day" | "hour" | "minute";
                } | {
                    display: string;
                    /** @constant */
                    type: "time";
                    fromMinute: number;
                    toMinute: number;
                } | {
                    display: string;
                    /** @constant */
                    type: "quantity";
                    min: number | null;
                    max: number | null;
                    /** @enum {string} */
                    bound: "exact" | "about" | "at_least" | "at_most" | "more_than" | "fewer_than";
                    unit: string;
                    counted: string;
                    whose: string;
                    /** @enum {string} */
                    measure: "total" | "difference" | "share" | "price" | "rate" | "part";
                    partOf: string | null;
                } | {
                    display: string;
                    /** @constant */
                    type: "money";
                    currency: string;
                    min: number | null;
                    max: number | null;
                    /** @enum {string} */
                    bound: "exact" | "about" | "at_least" | "at_most" | "more_than" | "fewer_than";
                    unit: string;
                    counted: string;
                    whose: string;
                    /** @enum {string} */
                    measure: "total" | "difference" | "share" | "price" | "rate" | "part";
                    partOf: string | null;
                } | {
                    display: string;
                    /** @constant */
                    type: "outcome";
                    class: string;
                    outcome: string;
                    span: {
                        start: number;
                        end: number;
                    };
                } | {
                    display: string;
                    /** @constant */
                    type: "actor";
                    key: string;
                    entity: string | null;
                    negated: boolean;
                    span: {
                        start: number;
                        end: number;
                    };
                } | {
                    display: string;
                    /** @constant */
                    type: "role";
                    key: string;
                    entity: string | null;
                    negated: boolean;
                    span: {
                        start: number;
                        end: number;
                    };
                } | {
                    display: string;
                    /** @constant */
                    type: "place";
                    key: string;
                    entity: string | null;
                    negated: boolean;
                    span: {
                        start: number;
                        end: number;
                    };
                } | {
                    display: string;
                    /** @constant */
                    type: "cause";
                    key: string;
                    entity: string | null;
                    negated: boolean;
                    span: {
                        start: number;
                        end: number;
                    };
                } | {
                    display: string;
                    /** @constant */
                    type: "polarity";
                    /** @enum {string} */
                    polarity: "affirmed" | "negated";
                } | {
                    display: string;
                    /** @constant */
                    type: "response";
                    /** @enum {string} */
                    response: "no_comment" | "no_response" | "no_information" | "no_statement" | "answered";
                } | {
                    display: string;
                    /** @constant */
                    type: "quote";
                    key: string;
                    span: {
                        start: number;
                        end: number;
                    };
                } | {
                    display: string;
                    /** @constant */
                    type: "text";
                    key: string;
                    span: {
                        start: number;
                        end: number;
                    };
                } | {
                    display: string;
                    /** @constant */
                    type: "unknown";
                } | {
                    display: string;
                    /** @constant */
                    type: "list";
                    items: {
                        key: string;
                        span: {
                            start: number;
                            end: number;
                        };
                    }[];
                };
                occurred: {
                    edtf: string;
                    earliest: string | null;
                    latest: string | null;
                } | null;
                validAt: {
                    edtf: string;
                    earliest: string | null;
                    latest: string | null;
                } | null;
                possiblyFrom: string | null;
                knownFrom: string | null;
                reconstructed: boolean;
                valueSpan: {
                    text: string;
                    start: number;
                    end: number;
                } | null;
            }[];
        };
        Progress: {
            story: string;
            /** @description How many events the store holds of the story. */
            sequence: number;
            consumers: {
                name: string;
                sequence: number;
                parked: boolean;
            }[];
            /** @description Whether every consumer has applied every event. */
            caughtUp: boolean;
        };
        Operations: {
            /**
             * @description `parked`: a story waits for an operator. `behind`: an event has waited for more than five seconds.
             * @enum {string}
             */
            status: "well" | "behind" | "parked";
            feed: {
                /**
                 * @description How consumers read events.
                 * @enum {string}
                 */
                way: "kafka" | "store";
                topic: string | null;
                /** @description How far the topic is behind the store; null: there is no topic. */
                relay: {
                    /** @description Counted up to 10,000. */
                    events: number;
                    seconds: number;
                } | null;
            };
            consumers: {
                consumer: string;
                /** @description Events that it has not applied yet, those of parked stories included. */
                events: number;
                /** @description Stories that they belong to. */
                stories: number;
                /** @description Age of the oldest of them. */
                seconds: number;
                /** @description Stories that it cannot go on with. */
                parked: number;
            }[];
            parked: {
                story: string;
                consumer: string;
                /** @description Place of the event at fault in its story. */
                sequence: number;
                eventId: string;
                eventType: string;
                error: string;
                parkedAt: string;
            }[];
            /** @description Age of the oldest open write transaction, which holds back the global read. */
            readHorizon: {
                seconds: number;
                transactions: number;
            };
        };
        Released: {
            story: string;
            consumer: string;
        };
        Problem: {
            /** @description Stable address that names the kind of problem and explains it. */
            type: string;
            title: string;
            status: number;
            /** @description What is wrong here and what to mend. */
            detail: string;
            instance: string;
            /** @description Find it in the log by this. */
            correlationId: string;
            /** @description The field at fault. */
            field?: string;
            errors?: {
                field: string;
                detail: string;
            }[];
            /** @description How that stands which the request was about. */
            state?: {
                [key: string]: unknown;
            };
        };
        ValueInput: {
            /** @constant */
            type: "date";
            edtf: string;
            /** @enum {string} */
            precision?: "century" | "decade" | "year" | "season" | "month" | "week" | "day" | "hour" | "minute";
        } | {
            /** @constant */
            type: "time";
            fromMinute: number;
            toMinute?: number;
        } | {
            /** @constant */
            type: "quantity";
            /** @default null */
            min: number | null;
            /** @default null */
            max: number | null;
            /**
             * @default exact
             * @enum {string}
             */
            bound: "exact" | "about" | "at_least" | "at_most" | "more_than" | "fewer_than";
            /** @default  */
            unit: string;
            /** @default  */
            counted: string;
            /** @default  */
            whose: string;
            /**
             * @default total
             * @enum {string}
             */
            measure: "total" | "difference" | "share" | "price" | "rate" | "part";
            /** @default null */
            partOf: string | null;
        } | {
            /** @constant */
            type: "money";
            currency: string;
            /** @default null */
            min: number | null;
            /** @default null */
            max: number | null;
            /**
             * @default exact
             * @enum {string}
             */
            bound: "exact" | "about" | "at_least" | "at_most" | "more_than" | "fewer_than";
            /** @default  */
            unit: string;
            /** @default  */
            counted: string;
            /** @default  */
            whose: string;
            /**
             * @default total
             * @enum {string}
             */
            measure: "total" | "difference" | "share" | "price" | "rate" | "part";
            /** @default null */
            partOf: string | null;
        } | {
            /** @constant */
            type: "outcome";
            class: string;
            outcome: string;
            span?: {
                start: number;
                end: number;
            };
        } | {
            /** @constant */
            type: "actor";
            display: string;
            /** @default null */
            entity: string | null;
            /** @default false */
            negated: boolean;
            span?: {
                start: number;
                end: number;
            };
        } | {
            /** @constant */
            type: "role";
            display: string;
            /** @default null */
            entity: string | null;
            /** @default false */
            negated: boolean;
            span?: {
                start: number;
                end: number;
            };
        } | {
            /** @constant */
            type: "place";
            display: string;
            /** @default null */
            entity: string | null;
            /** @default false */
            negated: boolean;
            span?: {
                start: number;
                end: number;
            };
        } | {
            /** @constant */
            type: "cause";
            display: string;
            /** @default null */
            entity: string | null;
            /** @default false */
            negated: boolean;
            span?: {
                start: number;
                end: number;
            };
        } | {
            /** @constant */
            type: "polarity";
            /** @enum {string} */
            polarity: "affirmed" | "negated";
        } | {
            /** @constant */
            type: "response";
            /** @enum {string} */
            response: "no_comment" | "no_response" | "no_information" | "no_statement" | "answered";
        } | {
            /** @constant */
            type: "quote";
            span?: {
                start: number;
                end: number;
            };
        } | {
            /** @constant */
            type: "text";
            span?: {
                start: number;
                end: number;
            };
        } | {
            /** @constant */
            type: "list";
            items: {
                start: number;
                end: number;
            }[];
        } | {
            /** @constant */
            type: "unknown";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listStories: {
        parameters: {
            query?: {
                /** @description Waits a bounded time until the views have reached this position, which a command answered. */
                minPosition?: string;
                /** @description How many at most on a page. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of stories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoryList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openStory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who does it; `desk` unless told. */
                "X-Dateline-Editor"?: string;
                /** @description Carries the request out once, however often it is sent within 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenStoryBody"];
            };
        };
        responses: {
            /** @description It was open already, as it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedStory"];
                };
            };
            /** @description The story is open. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedStory"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addAlias: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who does it; `desk` unless told. */
                "X-Dateline-Editor"?: string;
                /** @description Carries the request out once, however often it is sent within 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                story: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AliasBody"];
            };
        };
        responses: {
            /** @description It was known already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedStory"];
                };
            };
            /** @description The alias is known from now on. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedStory"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rescrutiniseStory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who does it; `desk` unless told. */
                "X-Dateline-Editor"?: string;
                /** @description Carries the request out once, however often it is sent within 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                story: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Today’s rules find what is recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rescrutiny"];
                };
            };
            /** @description The differences are recorded, as history: no alert goes out. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rescrutiny"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fileReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who does it; `desk` unless told. */
                "X-Dateline-Editor"?: string;
                /** @description Carries the request out once, however often it is sent within 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                story: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileReportBody"];
            };
        };
        responses: {
            /** @description The same report was filed before; nothing was recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedReport"];
                };
            };
            /** @description The report and its claims are recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedReport"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who does it; `desk` unless told. */
                "X-Dateline-Editor"?: string;
                /** @description Carries the request out once, however often it is sent within 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag under which the report or claim was read; another version is answered 412. */
                "If-Match"?: string;
            };
            path: {
                report: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectReportBody"];
            };
        };
        responses: {
            /** @description The correction is recorded; the earlier text stays readable at earlier points. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedReport"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who does it; `desk` unless told. */
                "X-Dateline-Editor"?: string;
                /** @description Carries the request out once, however often it is sent within 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag under which the report or claim was read; another version is answered 412. */
                "If-Match"?: string;
            };
            path: {
                report: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeBackBody"];
            };
        };
        responses: {
            /** @description The withdrawal is recorded; the past keeps the report. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedReport"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who does it; `desk` unless told. */
                "X-Dateline-Editor"?: string;
                /** @description Carries the request out once, however often it is sent within 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag under which the report or claim was read; another version is answered 412. */
                "If-Match"?: string;
            };
            path: {
                report: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveReportBody"];
            };
        };
        responses: {
            /** @description It was there already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedReport"];
                };
            };
            /** @description The report is filed in the other story. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedReport"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    redactReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who does it; `desk` unless told. */
                "X-Dateline-Editor"?: string;
                /** @description Carries the request out once, however often it is sent within 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag under which the report or claim was read; another version is answered 412. */
                "If-Match"?: string;
            };
            path: {
                report: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedactReportBody"];
            };
        };
        responses: {
            /** @description The words are blanked everywhere; offsets stay. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedReport"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reextractReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who does it; `desk` unless told. */
                "X-Dateline-Editor"?: string;
                /** @description Carries the request out once, however often it is sent within 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                report: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Today’s rules find what stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedReport"];
                };
            };
            /** @description The differences are recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedReport"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fileReportSomewhere: {
        parameters: {
            query?: {
                /** @description Files the report where one story clearly fits; else, and unless told, the desk is asked. */
                assign?: "auto";
            };
            header?: {
                /** @description Who does it; `desk` unless told. */
                "X-Dateline-Editor"?: string;
                /** @description Carries the request out once, however often it is sent within 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileReportBody"];
            };
        };
        responses: {
            /** @description The same report was filed there before; nothing was recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiledReport"];
                };
            };
            /** @description One story clearly fits; the report and its claims are recorded in it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiledReport"];
                };
            };
            /** @description Nothing was recorded: the desk chooses a story, or opens one. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestedStories"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retractClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who does it; `desk` unless told. */
                "X-Dateline-Editor"?: string;
                /** @description Carries the request out once, however often it is sent within 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag under which the report or claim was read; another version is answered 412. */
                "If-Match"?: string;
            };
            path: {
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeBackBody"];
            };
        };
        responses: {
            /** @description It was retracted already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedReport"];
                };
            };
            /** @description The retraction is recorded; the past keeps the claim. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedReport"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordVerdict: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who does it; `desk` unless told. */
                "X-Dateline-Editor"?: string;
                /** @description Carries the request out once, however often it is sent within 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag under which the report or claim was read; another version is answered 412. */
                "If-Match"?: string;
            };
            path: {
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerdictBody"];
            };
        };
        responses: {
            /** @description It stood already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedReport"];
                };
            };
            /** @description The verdict is recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedReport"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who does it; `desk` unless told. */
                "X-Dateline-Editor"?: string;
                /** @description Carries the request out once, however often it is sent within 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag under which the report or claim was read; another version is answered 412. */
                "If-Match"?: string;
            };
            path: {
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptClaimBody"];
            };
        };
        responses: {
            /** @description It was accepted already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedReport"];
                };
            };
            /** @description The acceptance is recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedReport"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who does it; `desk` unless told. */
                "X-Dateline-Editor"?: string;
                /** @description Carries the request out once, however often it is sent within 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag under which the report or claim was read; another version is answered 412. */
                "If-Match"?: string;
            };
            path: {
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteBody"];
            };
        };
        responses: {
            /** @description The claim is dropped. Unlike a retraction it says nothing of the outlet. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedReport"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    amendClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who does it; `desk` unless told. */
                "X-Dateline-Editor"?: string;
                /** @description Carries the request out once, however often it is sent within 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag under which the report or claim was read; another version is answered 412. */
                "If-Match"?: string;
            };
            path: {
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendClaimBody"];
            };
        };
        responses: {
            /** @description The change is recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedReport"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who does it; `desk` unless told. */
                "X-Dateline-Editor"?: string;
                /** @description Carries the request out once, however often it is sent within 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag under which the report or claim was read; another version is answered 412. */
                "If-Match"?: string;
            };
            path: {
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveClaimBody"];
            };
        };
        responses: {
            /** @description It answered it already by an editor’s word. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description The claim answers that question; no machine moves it again. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClaims: {
        parameters: {
            query?: {
                /** @description Waits a bounded time until the views have reached this position, which a command answered. */
                minPosition?: string;
                /** @description Known to the public at: a date (its end in the story’s zone), an instant; now unless told. */
                asOf?: string;
                /** @description Known to us at, in the same notation; all that is projected unless told. */
                recordedAsOf?: string;
                /** @description How many at most on a page. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                story: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of claims. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who does it; `desk` unless told. */
                "X-Dateline-Editor"?: string;
                /** @description Carries the request out once, however often it is sent within 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                story: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterClaimBody"];
            };
        };
        responses: {
            /** @description The claim is recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnteredClaim"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmOrigin: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who does it; `desk` unless told. */
                "X-Dateline-Editor"?: string;
                /** @description Carries the request out once, however often it is sent within 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                edge: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteBody"];
            };
        };
        responses: {
            /** @description It was confirmed already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description The confirmation is recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cutOrigin: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who does it; `desk` unless told. */
                "X-Dateline-Editor"?: string;
                /** @description Carries the request out once, however often it is sent within 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                edge: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteBody"];
            };
        };
        responses: {
            /** @description It was cut already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description The cut is recorded; origins are counted without the edge. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOutlets: {
        parameters: {
            query?: {
                /** @description Waits a bounded time until the views have reached this position, which a command answered. */
                minPosition?: string;
                /** @description How many at most on a page. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of outlets, by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutletList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOutlet: {
        parameters: {
            query?: {
                /** @description Waits a bounded time until the views have reached this position, which a command answered. */
                minPosition?: string;
            };
            header?: never;
            path: {
                outlet: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outlet; `{outlet}` is its name or its key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outlet"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    gradeOutlet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who does it; `desk` unless told. */
                "X-Dateline-Editor"?: string;
                /** @description Carries the request out once, however often it is sent within 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                outlet: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GradeBody"];
            };
        };
        responses: {
            /** @description It had this grade with this note already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description The grade is recorded, with who gave it and when. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStory: {
        parameters: {
            query?: {
                /** @description Waits a bounded time until the views have reached this position, which a command answered. */
                minPosition?: string;
            };
            header?: never;
            path: {
                story: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The story. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConflicts: {
        parameters: {
            query?: {
                /** @description Waits a bounded time until the views have reached this position, which a command answered. */
                minPosition?: string;
                /** @description Known to the public at: a date (its end in the story’s zone), an instant; now unless told. */
                asOf?: string;
                /** @description Known to us at, in the same notation; all that is projected unless told. */
                recordedAsOf?: string;
                /** @description How many at most on a page. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only conflicts that stand so. */
                status?: "open" | "acknowledged" | "dismissed" | "resolved" | "development" | "lapsed";
                /** @description Only conflicts of this weight. */
                severity?: "alert" | "notice";
            };
            header?: never;
            path: {
                story: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of conflicts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDiff: {
        parameters: {
            query?: {
                /** @description Waits a bounded time until the views have reached this position, which a command answered. */
                minPosition?: string;
                /** @description The earlier point: known to the public at; the beginning unless told. */
                from?: string;
                /** @description The later point; now unless told. */
                to?: string;
                /** @description The earlier point: known to us at; as for the later one unless told. */
                recordedFrom?: string;
                /** @description The later point: known to us at. */
                recordedTo?: string;
            };
            header?: never;
            path: {
                story: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was added, changed, contradicted, corrected, retracted, each with its claims. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diff"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTimeline: {
        parameters: {
            query?: {
                /** @description Waits a bounded time until the views have reached this position, which a command answered. */
                minPosition?: string;
                /** @description Known to the public at: a date (its end in the story’s zone), an instant; now unless told. */
                asOf?: string;
                /** @description Known to us at, in the same notation; all that is projected unless told. */
                recordedAsOf?: string;
                /** @description How many at most on a page. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description When it was known, happened, or was recorded; `known` unless told. */
                axis?: "known" | "happened" | "recorded";
            };
            header?: never;
            path: {
                story: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries, in order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrigins: {
        parameters: {
            query?: {
                /** @description Waits a bounded time until the views have reached this position, which a command answered. */
                minPosition?: string;
                /** @description Known to us at, in the same notation; all that is projected unless told. */
                recordedAsOf?: string;
            };
            header?: never;
            path: {
                story: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reports, edges and independent roots. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Origins"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getView: {
        parameters: {
            query?: {
                /** @description Waits a bounded time until the views have reached this position, which a command answered. */
                minPosition?: string;
                /** @description Known to the public at: a date (its end in the story’s zone), an instant; now unless told. */
                asOf?: string;
                /** @description Known to us at, in the same notation; all that is projected unless told. */
                recordedAsOf?: string;
                /** @description How many at most on a page. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Whether claims that later reports say were made earlier count. */
                reconstructed?: "include" | "exclude";
            };
            header?: {
                /** @description An ETag of before. */
                "If-None-Match"?: string;
                /** @description Memento (RFC 7089): the view as of then, where the query names no asOf. */
                "Accept-Datetime"?: string;
            };
            path: {
                story: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the view; what is optional stands on the first page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
                };
            };
            /** @description Nothing has changed since the ETag. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReport: {
        parameters: {
            query?: {
                /** @description Waits a bounded time until the views have reached this position, which a command answered. */
                minPosition?: string;
                /** @description Known to the public at: a date (its end in the story’s zone), an instant; now unless told. */
                asOf?: string;
                /** @description Known to us at, in the same notation; all that is projected unless told. */
                recordedAsOf?: string;
                /** @description The revision whose text is shown; the latest known unless told. */
                revision?: number;
            };
            header?: never;
            path: {
                report: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. Its ETag is what If-Match names when it is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClaim: {
        parameters: {
            query?: {
                /** @description Waits a bounded time until the views have reached this position, which a command answered. */
                minPosition?: string;
                /** @description Known to the public at: a date (its end in the story’s zone), an instant; now unless told. */
                asOf?: string;
                /** @description Known to us at, in the same notation; all that is projected unless told. */
                recordedAsOf?: string;
            };
            header?: never;
            path: {
                claim: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claim. Its ETag is what If-Match names when it is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClaimHistory: {
        parameters: {
            query?: {
                /** @description Waits a bounded time until the views have reached this position, which a command answered. */
                minPosition?: string;
            };
            header?: never;
            path: {
                claim: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events that touched it, who did them, and when they were recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimHistory"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConflict: {
        parameters: {
            query?: {
                /** @description Waits a bounded time until the views have reached this position, which a command answered. */
                minPosition?: string;
                /** @description Known to the public at: a date (its end in the story’s zone), an instant; now unless told. */
                asOf?: string;
                /** @description Known to us at, in the same notation; all that is projected unless told. */
                recordedAsOf?: string;
            };
            header?: never;
            path: {
                conflict: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conflict with the evidence of each side. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conflict"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                story: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the store holds, and what each consumer has applied. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progress"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOperations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The same figures as /metrics, with the events at fault. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operations"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseParked: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who does it; `desk` unless told. */
                "X-Dateline-Editor"?: string;
                /** @description Carries the request out once, however often it is sent within 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseBody"];
            };
        };
        responses: {
            /** @description It tries again within about a second, from the event at fault on. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Released"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    extract: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtractBody"];
            };
        };
        responses: {
            /** @description What `dateline extract --json` prints. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Extraction"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAlerts: {
        parameters: {
            query?: {
                /** @description Waits a bounded time until the views have reached this position, which a command answered. */
                minPosition?: string;
                /** @description How many at most on a page. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only alerts of these stories. Several: repeat it, or set commas between. */
                story?: string[];
                /** @description Only alerts of these kinds. Several: repeat it, or set commas between. */
                kind?: ("date" | "time" | "quantity" | "polarity" | "outcome" | "identity" | "place" | "cause" | "stance" | "repeats-retracted" | "retraction" | "lost-correction" | "quote-mutation" | "certainty-drift" | "attribution-drift" | "specificity-drift" | "name-variant" | "headline-body")[];
                /** @description Of what weight: `alert` unless told. Several: repeat it, or set commas between. */
                severity?: ("alert" | "notice")[];
                /** @description Only alerts whose claims name one of these people or bodies, as speakers or in what they say. A surname meets the full name. Several: repeat it. */
                actor?: string[];
                /** @description Only alerts whose claims name one of these places. Several: repeat it. */
                place?: string[];
                /** @description Only what this person has subscribed to (GET /v1/subscriptions), as it stands today. */
                subscriber?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of alerts, each as the stream tells it, in today’s words. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    streamAlerts: {
        parameters: {
            query?: {
                /** @description Only alerts of these stories. Several: repeat it, or set commas between. */
                story?: string[];
                /** @description Only alerts of these kinds. Several: repeat it, or set commas between. */
                kind?: ("date" | "time" | "quantity" | "polarity" | "outcome" | "identity" | "place" | "cause" | "stance" | "repeats-retracted" | "retraction" | "lost-correction" | "quote-mutation" | "certainty-drift" | "attribution-drift" | "specificity-drift" | "name-variant" | "headline-body")[];
                /** @description Of what weight: `alert` unless told. Several: repeat it, or set commas between. */
                severity?: ("alert" | "notice")[];
                /** @description Only alerts whose claims name one of these people or bodies, as speakers or in what they say. A surname meets the full name. Several: repeat it. */
                actor?: string[];
                /** @description Only alerts whose claims name one of these places. Several: repeat it. */
                place?: string[];
                /** @description Only what this person has subscribed to (GET /v1/subscriptions), as it stands when the stream opens. */
                subscriber?: string;
                /** @description Whether editors’ decisions on conflicts are told too, as events `decision`. */
                decisions?: boolean;
                /** @description Like the header Last-Event-ID, for clients that cannot send it. */
                lastEventId?: string;
            };
            header?: {
                /** @description The last id that the client was given; what came since is sent first. None: from now on. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. It ends when the server stops, or when too much is left unread. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["Alert"] | components["schemas"]["DecisionNotice"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSubscriptions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who does it; `desk` unless told. */
                "X-Dateline-Editor"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscriptions; none: every alert. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscriptions"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceSubscriptions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who does it; `desk` unless told. */
                "X-Dateline-Editor"?: string;
                /** @description Carries the request out once, however often it is sent within 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionsBody"];
            };
        };
        responses: {
            /** @description The subscriptions as they stand now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscriptions"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConflictHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conflict: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its events, who caused them and when, and what the desk has said of each pair. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictHistory"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acknowledgeConflict: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who does it; `desk` unless told. */
                "X-Dateline-Editor"?: string;
                /** @description Carries the request out once, however often it is sent within 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag under which the report or claim was read; another version is answered 412. */
                "If-Match"?: string;
            };
            path: {
                conflict: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnarguedPairBody"];
            };
        };
        responses: {
            /** @description The word is recorded, with who said it and when. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dismissConflict: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who does it; `desk` unless told. */
                "X-Dateline-Editor"?: string;
                /** @description Carries the request out once, however often it is sent within 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag under which the report or claim was read; another version is answered 412. */
                "If-Match"?: string;
            };
            path: {
                conflict: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissalBody"];
            };
        };
        responses: {
            /** @description The word is recorded, with who said it and when. It sticks for the pair of values, however they are worded later. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resolveConflict: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who does it; `desk` unless told. */
                "X-Dateline-Editor"?: string;
                /** @description Carries the request out once, however often it is sent within 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag under which the report or claim was read; another version is answered 412. */
                "If-Match"?: string;
            };
            path: {
                conflict: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolutionBody"];
            };
        };
        responses: {
            /** @description The word is recorded, with who said it and when. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markDevelopment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who does it; `desk` unless told. */
                "X-Dateline-Editor"?: string;
                /** @description Carries the request out once, however often it is sent within 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag under which the report or claim was read; another version is answered 412. */
                "If-Match"?: string;
            };
            path: {
                conflict: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnarguedPairBody"];
            };
        };
        responses: {
            /** @description The word is recorded, with who said it and when. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who does it; `desk` unless told. */
                "X-Dateline-Editor"?: string;
                /** @description Carries the request out once, however often it is sent within 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag under which the report or claim was read; another version is answered 412. */
                "If-Match"?: string;
            };
            path: {
                conflict: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PairBody"];
            };
        };
        responses: {
            /** @description The word is recorded, with who said it and when. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMisreads: {
        parameters: {
            query?: {
                /** @description How many at most on a page. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only of this story. */
                story?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of misreads, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MisreadList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDigest: {
        parameters: {
            query?: {
                /** @description How many at most on a page. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only of this story. */
                story?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of notices, newest first; as Atom where Accept asks for it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Digest"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDigestFeed: {
        parameters: {
            query?: {
                /** @description How many at most on a page. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only of this story. */
                story?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest notices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks, without their secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who does it; `desk` unless told. */
                "X-Dateline-Editor"?: string;
                /** @description Carries the request out once, however often it is sent within 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhookBody"];
            };
        };
        responses: {
            /** @description It gets alerts from now on. The secret is shown this once. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhook"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook; where it is paused or disabled, with the reason. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who does it; `desk` unless told. */
                "X-Dateline-Editor"?: string;
                /** @description Carries the request out once, however often it is sent within 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone; nothing more is sent. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pauseWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who does it; `desk` unless told. */
                "X-Dateline-Editor"?: string;
                /** @description Carries the request out once, however often it is sent within 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                webhook: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseBody"];
            };
        };
        responses: {
            /** @description It is paused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who does it; `desk` unless told. */
                "X-Dateline-Editor"?: string;
                /** @description Carries the request out once, however often it is sent within 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is active. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description How many at most on a page. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries, newest first, with every attempt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    redeliver: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who does it; `desk` unless told. */
                "X-Dateline-Editor"?: string;
                /** @description Carries the request out once, however often it is sent within 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                webhook: string;
                delivery: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is queued again. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}

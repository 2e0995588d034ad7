// Written by `npm run client` from docs/openapi.json: change the document and run it again.
export interface paths {
    "/v1/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the cases, those due first at the top. */
        get: operations["listRequests"];
        put?: never;
        /** Records a request received: day 0 of its clock. */
        post: operations["receiveRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a case as it is, as it was on a day (asAt), as it was known at an instant (knownAt). */
        get: operations["readRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intake/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an e-mail: a request opens a case; an answer, an automatic reply or a letter returned goes on its case; the rest is held. Without a key, the message itself is the key. */
        post: operations["receiveEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Acknowledges the request. */
        post: operations["acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assigns the case to an officer. */
        post: operations["assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/clarifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks the requester to clarify; no clock runs for those parts until the reply. */
        post: operations["seekClarification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/clarifications/{number}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records the reply: a full twenty working days start on its day. */
        post: operations["receiveClarification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/exemption-claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Claims an exemption for parts, against one duty. */
        post: operations["claimExemption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/exemption-claims/{number}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraws a claim: it is no longer relied on. */
        post: operations["withdrawClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/exemption-claims/{number}/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Weighs the public interest for a claim. */
        post: operations["weighPublicInterest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/exemption-claims/{number}/opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records the opinion of the qualified person (s36). */
        post: operations["recordOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/exemption-claims/{number}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records a certificate (ss23(2), 24(3), 34(3), 36(7)). */
        post: operations["recordCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Extends the time for answering, on the ground that the law of the parts gives. */
        post: operations["extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submits a draft of a response to the authority's steps of clearance. */
        post: operations["submitDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/drafts/{number}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Returns a draft from the quality check, with reasons. */
        post: operations["returnFromQualityCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/drafts/{number}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves a draft at one step of clearance. */
        post: operations["approveStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/drafts/{number}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a draft back from a step, with reasons. */
        post: operations["sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Names a deputy for an approver who is away. */
        post: operations["nameDeputy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/response": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issues a response, for all open parts or those named; a notice in breach is kept back with its findings. */
        post: operations["respond"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/internal-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that the requester asks for an internal review. */
        post: operations["requestReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/internal-reviews/{number}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts a review asked for out of time. */
        post: operations["acceptReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/internal-reviews/{number}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declines a review asked for out of time. */
        post: operations["declineReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/internal-reviews/{number}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Extends a review to forty working days. */
        post: operations["extendReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/internal-reviews/{number}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Concludes an internal review. */
        post: operations["concludeReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Corrects the date of receipt. */
        post: operations["correctReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/travel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves a rehearsal case to an instant, with everything due until then recorded on the way. */
        post: operations["travel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records a complaint, and opens its proceeding. */
        post: operations["recordComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/complaints/{number}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Acknowledges a complaint about subject access. */
        post: operations["acknowledgeComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/complaints/{number}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes a complaint that ends without a notice. */
        post: operations["closeComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/complaints/{number}/information-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records an information notice (s51). */
        post: operations["recordInformationNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/complaints/{number}/information-notices/{notice}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that an information notice was answered. */
        post: operations["answerInformationNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/complaints/{number}/decision-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records the decision notice, with its steps (s50). */
        post: operations["recordDecisionNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/complaints/{number}/compliance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that the steps of the notice were taken. */
        post: operations["recordCompliance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/complaints/{number}/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records an appeal against the decision notice. */
        post: operations["lodgeAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/complaints/{number}/tribunal-outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records the outcome of the appeal. */
        post: operations["recordTribunalOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/enforcement-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records an enforcement plan with its targets. */
        post: operations["recordPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/enforcement-plans/{number}/targets/{target}/met": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that a target of a plan was met. */
        post: operations["meetTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/invalidity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finds that it is no valid request yet: no clock runs. */
        post: operations["findInvalid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/validity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records what was missing: its day is the date of receipt. */
        post: operations["makeValid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/name-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Questions whether the name is a real one. */
        post: operations["questionName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/name-questions/judgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Judges the name; the judgement may be taken again. */
        post: operations["judgeName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that the requester gives up the request, or some of its parts. */
        post: operations["withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/receipt-disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that another day of receipt is claimed. */
        post: operations["disputeReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/receipt-disputes/upholding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upholds the recorded day of receipt. */
        post: operations["upholdReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/parts/{number}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Splits a part into several, with the clock that it had. */
        post: operations["splitPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/parts/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Merges parts that have the same law and the same past. */
        post: operations["mergeParts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/parts/{number}/regime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Classifies a part: its clock runs from the original receipt. */
        post: operations["classifyPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/commissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks a team for what it holds, by a day. */
        post: operations["commission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/commissions/{number}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records what a team returned, in time or late. */
        post: operations["recordReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/commissions/{number}/chase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chases a return, by a letter to the team. */
        post: operations["chaseReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/clarifications/{number}/refused-replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Judges that a reply only repeats the request: nothing restarts. */
        post: operations["refuseReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/clarifications/{number}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraws the query: the answer is due as if nobody had asked. */
        post: operations["withdrawClarification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/clarifications/{number}/lapse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes parts whose query was not answered by its last day. */
        post: operations["closeUnclarified"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/fees-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a fees notice: no day counts for its parts until the payment. */
        post: operations["giveFeesNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/fees-notices/{number}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records the day on which the fee was received. */
        post: operations["receiveFee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/fees-notices/{number}/lapse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes parts whose fee was not paid by its last day. */
        post: operations["closeUnpaid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/cost-estimates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Estimates the cost of parts against the limit. */
        post: operations["estimateCost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/aggregations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Counts requests as one for their cost, within sixty consecutive working days. */
        post: operations["aggregateRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/vexatious-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records what shows a request vexatious or repeated. */
        post: operations["recordVexatiousEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/vexatious-evidence/{number}/earlier-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives no fresh notice, for an earlier one stands (s17(6)). */
        post: operations["relyOnEarlierNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives advice and assistance, by letter or spoken. */
        post: operations["giveAdvice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Consults a third party: the clock runs on. */
        post: operations["consultThirdParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/consultations/{number}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records the view of a third party. */
        post: operations["recordConsultationReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Passes parts to another authority; this one still answers for itself. */
        post: operations["transferPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Links the case to another, at this end. */
        post: operations["linkCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a note to the case, or to parts of it. */
        post: operations["addNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/record-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes beside an event what is right; the event stands. */
        post: operations["correctRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attaches a document, or a new version of one, by its hash. */
        post: operations["attachDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/restriction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets only those named read the case: to others it is not there. */
        post: operations["restrictCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/restriction/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lifts the restriction. */
        post: operations["liftRestriction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes the case, when nothing of it is owed. */
        post: operations["closeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens the case again. */
        post: operations["reopenCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/disposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Destroys the key to the personal data, when nothing holds the file. */
        post: operations["disposeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers for a letter that is owed and will not be sent by us. */
        post: operations["waiveObligation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/mail/{number}/dealt-with": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that a message which came to the case was dealt with, and how. */
        post: operations["dealWithMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/held-mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the mail in the holding pen, what came first at the top. */
        get: operations["listHeldMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/held-mail/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a held message: why it is held, what it says, what became of it. */
        get: operations["readHeldMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/held-mail/{id}/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a held message as it came, attachments and all. */
        get: operations["readHeldMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/held-mail/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a held message on a case. */
        post: operations["assignHeldMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/held-mail/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a request from a held message, received when the message came. */
        post: operations["openHeldMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/held-mail/{id}/set-aside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets a held message aside, for a reason. It stays, and may still be assigned or opened. */
        post: operations["setHeldMailAside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/post/notify/{authority}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** GOV.UK Notify tells what became of a letter (delivery receipts). */
        post: operations["receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the changes of the calendar that were confirmed, in that order. */
        get: operations["listCalendarChanges"];
        put?: never;
        /** Confirms a holiday proclaimed or taken back while requests run; with dryRun=1, tells which cases would move. */
        post: operations["proclaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar-changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells how far a confirmed change is: cases looked at, moved, told, and the rate. */
        get: operations["readCalendarChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells the ladders, who holds which office, who is away, and who changed that when. */
        get: operations["readPractice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practice/ladders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a ladder, in force from a day to come; sleeping proceedings are told of it. */
        post: operations["addLadder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practice/holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says who holds which office. */
        put: operations["setHolders"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practice/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says who is away, and who is written to in their place. */
        put: operations["setAbsences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/timetable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every deadline with its ledger of days, and why it falls on that day, in words. */
        get: operations["readTimetable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what, on which day, under which rule, with each deadline before and after. */
        get: operations["readTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public body of every event, with the hashes that chain them. */
        get: operations["readEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{reference}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every letter: what called for it, to which role, what became of it, and the receipt. */
        get: operations["readLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timetable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Every deadline of a request described by its facts, each with its ledger. Nothing is recorded. */
        post: operations["computeTimetable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bank holidays that a named calendar leaves out of its working days, as known on a day. */
        get: operations["readCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notice-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a refusal notice lacks (FOIA 2000 s17 and its counterparts). Nothing is recorded. */
        post: operations["checkNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is the process alive? */
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Can it serve? The database must answer; Temporal is reported. */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The version, the calendar and its horizon. */
        get: operations["info"];
        put?: never;
        post?: never;
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
        /**
         * @example {
         *       "absences": [
         *         {
         *           "person": "lead-1",
         *           "deputy": "lead-2",
         *           "from": "2026-12-21",
         *           "to": "2027-01-04"
         *         }
         *       ]
         *     }
         */
        Absences: {
            /** @description All of them: those left out are over. */
            absences: {
                /** @description Who is away. */
                person: string;
                /** @description Who is written to in their place. */
                deputy: string;
                /**
                 * Format: date
                 * @description The first day away.
                 * @example 2026-11-02
                 */
                from: string;
                /**
                 * Format: date
                 * @description The last.
                 * @example 2026-11-02
                 */
                to: string;
            }[];
        };
        /**
         * @example {
         *       "on": "2026-11-03"
         *     }
         */
        Acknowledgement: {
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "text": "Ask for one year, and it can be given.",
         *       "parts": [
         *         2
         *       ]
         *     }
         */
        Advice: {
            /** @description What was advised; sealed. */
            text: string;
            /**
             * @default letter
             * @enum {string}
             */
            how?: "letter" | "spoken";
            parts?: number[];
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        AdviceOnRecord: {
            number: number;
            parts: number[];
            /** @enum {string} */
            how: "letter" | "spoken";
            /** Format: date */
            on: string;
            sha256: string;
            /** @description Null to a reader who may not see personal data. */
            text: string | null;
        };
        /**
         * @example {
         *       "requests": [
         *         {
         *           "reference": "FOI-2026-000007",
         *           "receivedOn": "2026-09-01"
         *         }
         *       ],
         *       "information": "similar",
         *       "persons": "same-person",
         *       "because": "Both ask one person for the camera contracts."
         *     }
         */
        Aggregation: {
            /** @description The other requests; this one is always among them. */
            requests: {
                reference: string;
                /**
                 * Format: date
                 * @example 2026-11-02
                 */
                receivedOn: string;
            }[];
            /** @enum {string} */
            information: "same" | "similar";
            /** @enum {string} */
            persons: "same-person" | "in-concert";
            /** @description What shows that they belong together; sealed. */
            because: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        AggregationOnRecord: {
            number: number;
            requests: {
                reference: string;
                /** Format: date */
                receivedOn: string;
            }[];
            /** @enum {string} */
            information: "same" | "similar";
            /** @enum {string} */
            persons: "same-person" | "in-concert";
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            workingDays: number;
        };
        /**
         * @example {
         *       "by": "authority",
         *       "theirReference": "EA/2027/0102",
         *       "grounds": "An error of law.",
         *       "on": "2027-06-25"
         *     }
         */
        Appeal: {
            /** @enum {string} */
            by: "requester" | "authority";
            theirReference?: string | null;
            /** @default  */
            grounds?: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "step": "legal",
         *       "onBehalfOf": "solicitor-1"
         *     }
         */
        Approval: {
            /** @enum {string} */
            step: "disclosure" | "legal" | "press" | "chief-officer";
            /** @description The person away, where a deputy takes the step for them. */
            onBehalfOf?: string | null;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "officer": "dev-officer",
         *       "team": "disclosure",
         *       "on": "2026-11-03"
         *     }
         */
        Assignment: {
            officer: string;
            team?: string | null;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "favouring": [
         *         {
         *           "factor": "Public money was spent.",
         *           "weight": "moderate"
         *         }
         *       ],
         *       "against": [
         *         {
         *           "factor": "The next contract would cost more.",
         *           "weight": "strong"
         *         }
         *       ],
         *       "conclusion": "maintain",
         *       "reasons": "The contract is about to be let again, so the cost outweighs."
         *     }
         */
        Balance: {
            /** @description Factors for disclosure, or for saying whether it is held. */
            favouring: {
                factor: string;
                /** @enum {string} */
                weight: "slight" | "moderate" | "considerable" | "strong";
            }[];
            /** @description Factors for maintaining the exemption, or for staying silent. */
            against: {
                factor: string;
                /** @enum {string} */
                weight: "slight" | "moderate" | "considerable" | "strong";
            }[];
            /**
             * @description Which way the balance falls.
             * @enum {string}
             */
            conclusion: "maintain" | "disclose";
            /** @description Why it falls that way; sealed, and told in the letter. */
            reasons: string;
            /**
             * @description The presumption in favour of disclosure was applied (EIR reg 12(2)).
             * @default false
             */
            presumption?: boolean;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "because": "New information came to light."
         *     }
         */
        Because: {
            /** @description Sealed. */
            because: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        Calendar: {
            name: string;
            version: string;
            hash: string;
            /** Format: date */
            horizon: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            holidays: {
                /** Format: date */
                date: string;
                why: string;
                provisional: boolean;
            }[];
        };
        CalendarChange: {
            /** @description By which every case that it moves names it. */
            id: string;
            /** Format: date */
            date: string;
            title: string;
            nations: string[];
            withdrawn: boolean;
            /** Format: date */
            knownSince: string;
            source: string;
        };
        CalendarChangePreview: {
            change: components["schemas"]["CalendarChange"];
            /** @description All that are not closed. */
            openCases: number;
            /** @description Cases of which a deadline would come to another day. */
            moving: number;
            /** @description Cases of which a deadline would stop being late. */
            stopBeingLate: number;
            lettersQuotingOldDate: number;
            /** @description Moving cases not named below: restricted, and not to be read by this caller. */
            withheld: number;
            cases: {
                reference: string;
                moved: {
                    kind: string;
                    parts: number[];
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                    /**
                     * Format: date
                     * @description The earlier date still worked to; only of the authority's own deadlines.
                     */
                    target?: string;
                    stopsBeingLate: boolean;
                }[];
                quoted: {
                    letter: string;
                    template: string;
                    to: string;
                    kind: string;
                    /**
                     * Format: date
                     * @description The date as the letter has it.
                     */
                    date: string;
                    /** Format: date */
                    writtenOn: string;
                }[];
            }[];
        };
        CalendarChangeUnderWay: {
            change: components["schemas"]["CalendarChange"];
            confirmedBy: {
                id: string;
                role: string;
            };
            /** Format: date-time */
            confirmedAt: string;
            /**
             * @description Waiting for its batch; moving cases; telling their workflows; all of it done.
             * @enum {string}
             */
            state: "confirmed" | "moving" | "telling" | "done";
            /** @description Cases looked at so far: those open whose days the change may touch. */
            looked: number;
            /** @description Cases still to be looked at. */
            left: number;
            /** @description Cases whose record says the new date. */
            moved: number;
            /** @description Cases moved whose workflows know of it. */
            told: number;
            /** @description Over the whole of the batch so far. */
            movedPerSecond: number | null;
            /** @description Since the batch began; null before, and when all are told. */
            toldPerSecond: number | null;
            beganAt: string | null;
            /** @description When every open case had been looked at. */
            finishedAt: string | null;
        };
        CalendarChanges: {
            changes: components["schemas"]["CalendarChangeUnderWay"][];
        };
        Case: {
            reference: string;
            authority: string;
            regime: string;
            /** Format: date */
            receivedOn: string;
            channel: string;
            stage: string;
            /**
             * Format: date
             * @description The case's own today: in a rehearsal authority each case has one.
             */
            today: string;
            officer: string | null;
            version: number;
            /** @description Null to a reader who may not see personal data, or when it was destroyed. */
            requester: {
                name: string;
                email: string | null;
                address: string | null;
            } | null;
            parts: components["schemas"]["Part"][];
            /**
             * Format: date
             * @description The date of receipt before any correction.
             */
            firstReceivedOn: string;
            /** @description What it is found to lack, so that no clock runs (s8). */
            invalid: {
                /** Format: date */
                foundOn: string;
                missing: ("real-name" | "address" | "description" | "not-in-writing")[];
            } | null;
            receiptDisputes: {
                /** Format: date */
                claimedOn: string;
                /** @enum {string} */
                by: "requester" | "regulator" | "other";
                /** Format: date */
                on: string;
                settledOn: string | null;
            }[];
            nameQuestions: {
                /** Format: date */
                on: string;
                judgement: ("accepted" | "pseudonym") | null;
                judgedOn: string | null;
            }[];
            commissions: components["schemas"]["CommissionOnRecord"][];
            links: {
                to: string;
                /** @enum {string} */
                kind: "related" | "round-robin" | "refined-from" | "duplicate";
                /** Format: date */
                on: string;
            }[];
            notes: {
                number: number;
                /** Format: date */
                on: string;
                by: string;
                parts: number[];
                /** @description Null to a reader who may not see personal data. */
                text: string | null;
            }[];
            corrections: {
                number: number;
                /** Format: date */
                on: string;
                by: string;
                event: number;
                /** @description Null to a reader who may not see personal data. */
                what: string | null;
            }[];
            documents: {
                number: number;
                /** @description Null to a reader who may not see personal data. */
                name: string | null;
                versions: {
                    sha256: string;
                    bytes: number;
                    mediaType: string;
                    /** Format: date */
                    on: string;
                }[];
            }[];
            mail: components["schemas"]["MailOnRecord"][];
            restriction: {
                readers: string[];
                /** Format: date */
                on: string;
            } | null;
            closed: {
                /** Format: date */
                on: string;
                /** @enum {string} */
                because: "answered" | "withdrawn" | "transferred" | "not-clarified" | "fee-not-paid" | "never-valid" | "duplicate";
            } | null;
            disposedOn: string | null;
            clarifications: components["schemas"]["ClarificationOnRecord"][];
            fees: components["schemas"]["FeesNoticeOnRecord"][];
            costEstimates: components["schemas"]["CostEstimateOnRecord"][];
            aggregations: components["schemas"]["AggregationOnRecord"][];
            vexatiousEvidence: components["schemas"]["VexatiousEvidenceOnRecord"][];
            advice: components["schemas"]["AdviceOnRecord"][];
            consultations: components["schemas"]["ConsultationOnRecord"][];
            transfers: components["schemas"]["TransferOnRecord"][];
            claims: components["schemas"]["ClaimOnRecord"][];
            drafts: components["schemas"]["DraftOnRecord"][];
            deputies: components["schemas"]["DeputyOnRecord"][];
            deadlines: components["schemas"]["Deadline"][];
            reviews: components["schemas"]["ReviewOnRecord"][];
            complaints: components["schemas"]["ComplaintOnRecord"][];
            plans: components["schemas"]["PlanOnRecord"][];
            legalHold: components["schemas"]["LegalHold"];
            /** @description The end of retention; null while the hold has no end. */
            disposalOn: string | null;
        };
        /**
         * @example {
         *       "to": "FOI-2026-000002",
         *       "kind": "refined-from"
         *     }
         */
        CaseLink: {
            to: string;
            /** @enum {string} */
            kind: "related" | "round-robin" | "refined-from" | "duplicate";
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        CaseList: {
            requests: components["schemas"]["CaseSummary"][];
            /** @description Give it as after for the next page; null on the last one. */
            next: string | null;
        };
        CaseSummary: {
            reference: string;
            regime: string;
            /** Format: date */
            receivedOn: string;
            stage: string;
            /** @description The earliest day on which something is owed; null where nothing is. */
            nextDue: string | null;
            overdue: boolean;
            officer: string | null;
            version: number;
            updatedAt: string;
            summary: {
                [key: string]: unknown;
            };
        };
        CaseTimetable: {
            reference: string;
            /** Format: date */
            asAt: string;
            /** Format: date */
            receivedOn: string;
            deadlines: components["schemas"]["ExplainedDeadline"][];
        };
        /**
         * @example {
         *       "office": "Home Secretary",
         *       "name": "M. Thorne",
         *       "signedOn": "2026-11-10"
         *     }
         */
        Certificate: {
            /** @description The office of whoever signed it. */
            office: string;
            /** @description Who signed it; sealed. */
            name: string;
            /**
             * Format: date
             * @example 2026-11-02
             */
            signedOn: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        Claim: {
            exemption: string;
            /**
             * @description Left out: confirm-or-deny where the answer neither confirms nor denies, otherwise communicate.
             * @enum {string}
             */
            duty?: "confirm-or-deny" | "communicate";
            /** @default [] */
            limbs?: string[];
            likelihood?: ("would" | "would-be-likely") | null;
            /** @default  */
            reasons?: string;
            publicInterest?: {
                /** @default [] */
                favouring?: string[];
                /** @default [] */
                against?: string[];
                /** @default  */
                conclusion?: string;
            } | null;
        };
        ClaimOnRecord: {
            number: number;
            parts: number[];
            regime: string;
            exemption: string;
            /** @enum {string} */
            duty: "confirm-or-deny" | "communicate";
            limbs: string[];
            likelihood: ("would" | "would-be-likely") | null;
            heldByHouse: boolean;
            /**
             * @description Whether reasons were given; withheld where stating them would disclose what is exempt.
             * @enum {string}
             */
            reasons: "given" | "apparent" | "withheld";
            /** Format: date */
            claimedOn: string;
            /** @description Why relying on it breaks the duty to specify it in time, if it does. */
            late: ("after-the-response" | "after-the-time") | null;
            balance: {
                /** @description How many factors favour disclosure. */
                favouring: number;
                /** @description How many favour maintaining the exemption. */
                against: number;
                /** @enum {string} */
                conclusion: "maintain" | "disclose";
                presumption: boolean;
                sha256: string;
            } | null;
            opinion: {
                office: string;
                /** Format: date */
                givenOn: string;
            } | null;
            certificate: {
                provision: string;
                office: string;
                /** Format: date */
                signedOn: string;
            } | null;
            withdrawnOn: string | null;
        };
        /**
         * @example {
         *       "reason": "The contract has been published."
         *     }
         */
        ClaimWithdrawal: {
            /** @description Why it is no longer relied on; sealed. */
            reason: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "question": "Which years do you mean?",
         *       "parts": [
         *         5
         *       ],
         *       "on": "2026-11-05"
         *     }
         */
        Clarification: {
            /** @description What is reasonably required to identify and locate the information. */
            question: string;
            parts?: number[];
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "parts": [
         *         3
         *       ]
         *     }
         */
        ClarificationLapse: {
            parts?: number[];
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        ClarificationOnRecord: {
            number: number;
            parts: number[];
            /** Format: date */
            soughtOn: string;
            repliedOn: string | null;
            /** @description Replies that only repeated the request. */
            refusedReplies: number;
            ended: {
                /** Format: date */
                on: string;
                /** @enum {string} */
                how: "withdrawn" | "lapsed";
            } | null;
        };
        /**
         * @example {
         *       "text": "The years from 2024 on.",
         *       "on": "2026-11-12"
         *     }
         */
        ClarificationReply: {
            /**
             * @description What the requester wrote.
             * @default
             */
            text?: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "text": "Everything, as I said.",
         *       "because": "Please say which years."
         *     }
         */
        ClarificationReplyRefusal: {
            /**
             * @description What the requester wrote; sealed.
             * @default
             */
            text?: string;
            /** @description Why it does not identify the information: the requester is told; sealed. */
            because: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "because": "The index names it."
         *     }
         */
        ClarificationWithdrawal: {
            /** @description What identifies the information after all; sealed. */
            because: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "because": "answered"
         *     }
         */
        Closure: {
            /** @enum {string} */
            because: "answered" | "withdrawn" | "transferred" | "not-clarified" | "fee-not-paid" | "never-valid" | "duplicate";
            /**
             * @description Sealed.
             * @default
             */
            text?: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "team": "roads-policing",
         *       "parts": [
         *         1,
         *         2
         *       ],
         *       "instructions": "Search the register."
         *     }
         */
        Commission: {
            team: string;
            parts?: number[];
            /** @description Left out: the target for a return under the law of the parts. */
            returnBy?: string | null;
            /**
             * @description Sealed.
             * @default
             */
            instructions?: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /** @example {} */
        CommissionChase: {
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        CommissionOnRecord: {
            number: number;
            parts: number[];
            team: string;
            /** Format: date */
            commissionedOn: string;
            /** Format: date */
            returnBy: string;
            chasedOn: string[];
            returnedOn: string | null;
            holds: ("held" | "partly-held" | "not-held") | null;
            awaited: boolean;
            late: boolean;
        };
        /**
         * @example {
         *       "holds": "held",
         *       "text": "Attached."
         *     }
         */
        CommissionReturn: {
            /** @enum {string} */
            holds: "held" | "partly-held" | "not-held";
            /**
             * @description What the team wrote; sealed.
             * @default
             */
            text?: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "to": "information-commissioner",
         *       "theirReference": "IC-123423-M2W5",
         *       "grounds": "They hold it.",
         *       "on": "2027-01-11"
         *     }
         */
        Complaint: {
            /**
             * @description "authority" is a complaint to the authority itself as controller, about subject access.
             * @enum {string}
             */
            to: "information-commissioner" | "scottish-information-commissioner" | "authority";
            theirReference?: string | null;
            parts?: number[];
            /**
             * @description What the complaint says.
             * @default
             */
            grounds?: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "on": "2026-12-10"
         *     }
         */
        ComplaintAcknowledgement: {
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "how": "withdrawn",
         *       "on": "2027-01-20"
         *     }
         */
        ComplaintClosure: {
            /** @enum {string} */
            how: "withdrawn" | "resolved" | "not-accepted" | "answered";
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        ComplaintOnRecord: {
            number: number;
            /** @enum {string} */
            to: "information-commissioner" | "scottish-information-commissioner" | "authority";
            theirReference: string | null;
            parts: number[];
            /** Format: date */
            madeOn: string;
            /** @enum {string} */
            timing: "in-time" | "late" | "before-review";
            acknowledgedOn: string | null;
            informationNotices: {
                /** Format: date */
                on: string;
                /** Format: date */
                respondBy: string;
                answeredOn: string | null;
            }[];
            /** @description The last one stands. */
            notices: {
                /** Format: date */
                on: string;
                /** @enum {string} */
                by: "commissioner" | "tribunal";
                /** @description How many steps it orders. */
                steps: number;
                complyWithinDays: number | null;
                stepsTakenOn: string | null;
                /** @description The steps in words; null to a reader who may not see what was written. */
                ordered: string[] | null;
            }[];
            appeals: {
                /** @enum {string} */
                by: "requester" | "authority";
                /** @enum {string} */
                to: "first-tier-tribunal" | "upper-tribunal" | "court-of-session";
                /** Format: date */
                on: string;
                late: boolean;
                decidedOn: string | null;
                outcome: string | null;
            }[];
            closedOn: string | null;
            closedHow: string | null;
            stepsOwed: boolean;
        };
        /**
         * @example {
         *       "outcomes": [
         *         {
         *           "parts": [
         *             1
         *           ],
         *           "answer": "disclosed"
         *         }
         *       ],
         *       "text": "Here is the contract.",
         *       "on": "2027-06-20"
         *     }
         */
        Compliance: {
            /**
             * @description The answers given anew; they stand beside the first.
             * @default []
             */
            outcomes?: {
                parts: number[];
                /** @enum {string} */
                answer: "disclosed" | "partly-disclosed" | "withheld" | "not-held" | "neither-confirmed-nor-denied" | "refused-cost" | "refused-vexatious" | "refused-repeated" | "transferred";
                claims?: components["schemas"]["Claim"][];
                /** @description Citations alone; use claims to say more of each. */
                exemptions?: string[];
                /** @description Shared by the exemptions that are cited alone. */
                reasons?: string;
            }[];
            /**
             * @description The words of the letter to the requester.
             * @default
             */
            text?: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "name": "Acme Doorbells",
         *       "question": "May we publish?",
         *       "replyBy": "2026-11-23",
         *       "parts": [
         *         4
         *       ]
         *     }
         */
        Consultation: {
            /** @description Who is consulted; sealed. */
            name: string;
            /** @description What they are asked; sealed. */
            question: string;
            /**
             * Format: date
             * @description A day of your choosing: the clock of the request runs on.
             * @example 2026-11-02
             */
            replyBy: string;
            parts?: number[];
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        ConsultationOnRecord: {
            number: number;
            parts: number[];
            /** Format: date */
            consultedOn: string;
            /** Format: date */
            replyBy: string;
            repliedOn: string | null;
            view: ("no-objection" | "objects" | "no-view" | "no-reply") | null;
            /** @description Null to a reader who may not see personal data. */
            name: string | null;
        };
        /**
         * @example {
         *       "view": "objects",
         *       "text": "It would help our rivals."
         *     }
         */
        ConsultationReply: {
            /** @enum {string} */
            view: "no-objection" | "objects" | "no-view" | "no-reply";
            /**
             * @description What they wrote; sealed.
             * @default
             */
            text?: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "receivedOn": "2026-10-30",
         *       "reason": "The post room stamped it on Friday 30 October."
         *     }
         */
        Correction: {
            /**
             * Format: date
             * @description The right date of receipt.
             * @example 2026-11-02
             */
            receivedOn: string;
            /** @description What shows that it is the right one. */
            reason: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "ground": "12(1)",
         *       "hours": {
         *         "locate": 12,
         *         "retrieve": 4,
         *         "extract": 4
         *       },
         *       "parts": [
         *         4
         *       ],
         *       "basis": "A sample of ten files took an hour."
         *     }
         */
        CostEstimate: {
            /**
             * @default 12(1)
             * @enum {string}
             */
            ground?: "12(1)" | "12(2)";
            /** @description Person-hours by activity: determine, locate, retrieve, extract. No other activity counts. */
            hours: {
                [key: string]: number;
            };
            parts?: number[];
            /** @description The aggregation whose requests are costed as one. */
            aggregation?: number | null;
            /** @description How the hours were arrived at; sealed. */
            basis: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        CostEstimateOnRecord: {
            number: number;
            parts: number[];
            /** @enum {string} */
            ground: "12(1)" | "12(2)";
            hours: {
                [key: string]: number;
            };
            pence: number;
            limitPence: number;
            exceeds: boolean;
            law: string;
            aggregation: number | null;
            /** Format: date */
            madeOn: string;
        };
        Deadline: {
            /** @description One of acknowledgement, internal-return, draft, sign-off, response, extension-notice, extended-response, extension-expectation, fee-lapse, clarification-lapse, review-window, review, review-limit, complaint-acknowledgement, complaint-window, decision-notice-compliance, appeal, retention. */
            kind: string;
            /** Format: date */
            due: string;
            /** @description statutory, code, expectation or internal */
            nature: string;
            law: string;
            /** @enum {string} */
            status: "running" | "met" | "missed" | "lifted";
            metOn: string | null;
            workingDaysTaken: number | null;
            workingDaysLate: number | null;
            /**
             * Format: date
             * @description The due date before anything moved it: lateness is told against this too.
             */
            firstDue: string;
            /** @description True where the bank holidays of that year are not yet published. */
            provisional: boolean;
            skipped: {
                /** Format: date */
                date: string;
                why: string;
            }[];
            parts: number[];
        };
        DeadlineChange: {
            /** @enum {string} */
            type: "DeadlineSet" | "DeadlineMoved" | "DeadlineMet" | "DeadlineMissed" | "DeadlineLifted";
            kind: string;
            parts: number[];
            /** @description The due date before; null for one newly set. */
            before: string | null;
            /** @description The due date after; null for one lifted. */
            after: string | null;
            metOn: string | null;
        };
        /**
         * @example {
         *       "decision": "partly-upheld",
         *       "breaches": [
         *         "FOIA 2000 s1(1)(b)"
         *       ],
         *       "steps": [
         *         "Disclose the contract."
         *       ],
         *       "complyWithinDays": 35,
         *       "on": "2027-06-01"
         *     }
         */
        DecisionNotice: {
            /** @enum {string} */
            decision: "upheld" | "partly-upheld" | "not-upheld";
            /**
             * @description The provisions found broken.
             * @default []
             */
            breaches?: string[];
            /**
             * @description The steps that are to be taken, in words; none where it orders none.
             * @default []
             */
            steps?: string[];
            /** @description Calendar days for the steps. */
            complyWithinDays?: number | null;
            /** @default  */
            text?: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "person": "solicitor-1",
         *       "deputy": "solicitor-2",
         *       "from": "2026-11-16",
         *       "to": "2026-11-20"
         *     }
         */
        Deputy: {
            /** @description Who is away. */
            person: string;
            /** @description Who approves for them. */
            deputy: string;
            /**
             * Format: date
             * @description The first day of the absence.
             * @example 2026-11-02
             */
            from: string;
            /**
             * Format: date
             * @description The last.
             * @example 2026-11-02
             */
            to: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        DeputyOnRecord: {
            number: number;
            person: string;
            deputy: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        DirectorsApproval: {
            /** @description Who approved it. */
            director: string;
            /**
             * Format: date
             * @description The day on which they did.
             * @example 2026-11-02
             */
            on: string;
            /** @description What makes the case exceptional; sealed. */
            reason: string;
        };
        /** @example {} */
        Disposal: {
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "name": "register.pdf",
         *       "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
         *       "bytes": 1024,
         *       "mediaType": "application/pdf"
         *     }
         */
        DocumentReference: {
            /** @description Sealed. */
            name: string;
            sha256: string;
            bytes: number;
            mediaType: string;
            /** @description The document of which this is a new version. */
            document?: number | null;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "outcomes": [
         *         {
         *           "parts": [
         *             1,
         *             2
         *           ],
         *           "answer": "disclosed"
         *         }
         *       ],
         *       "text": "Here is what we hold."
         *     }
         */
        Draft: {
            /** @description One for each group of parts answered alike. */
            outcomes?: components["schemas"]["Outcome"][];
            /**
             * @description Short form: the one answer for all parts still open, or those named.
             * @enum {string}
             */
            answer?: "disclosed" | "partly-disclosed" | "withheld" | "not-held" | "neither-confirmed-nor-denied" | "refused-cost" | "refused-vexatious" | "refused-repeated" | "transferred";
            /** @description Made here; those on the record for the part are relied on without being named. */
            claims?: components["schemas"]["Claim"][];
            /** @description Citations alone; use claims to say more of each. */
            exemptions?: string[];
            /** @description Shared by the exemptions that are cited alone. */
            reasons?: string;
            /** @description Why these parts, in particular, are answered so (s17(1)(c)). */
            why?: string;
            parts?: number[];
            /**
             * @description The words of the response, which go into the letter.
             * @default
             */
            text?: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
            /** @description Why it cannot wait for one step after another: they may then approve in any order. */
            urgency?: string | null;
        };
        DraftOnRecord: {
            number: number;
            parts: number[];
            /** @description Who drafted it: they neither check nor approve it. */
            by: string;
            /** Format: date */
            submittedOn: string;
            urgent: boolean;
            /** @description Of all that it says: what is issued must say the same. */
            sha256: string;
            steps: {
                step: string;
                approvers: string[];
            }[];
            approvals: {
                step: string;
                by: string;
                onBehalfOf: string | null;
                /** Format: date */
                on: string;
            }[];
            /** @enum {string} */
            state: "in-clearance" | "returned" | "sent-back" | "cleared" | "superseded" | "issued";
        };
        /**
         * @example {
         *       "earlier": {
         *         "reference": "FOI-2026-000001",
         *         "on": "2026-10-12"
         *       },
         *       "because": "He was told a month ago that no more would be answered."
         *     }
         */
        EarlierNotice: {
            /** @description The earlier request, and the day of the notice given for it. */
            earlier: {
                reference: string;
                /**
                 * Format: date
                 * @example 2026-11-02
                 */
                on: string;
            };
            /** @description Why it would be unreasonable to expect another notice; sealed. */
            because: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "basis": "enforcement-notice",
         *       "theirReference": "ENF-77",
         *       "targets": [
         *         {
         *           "what": "Clear the requests older than a year.",
         *           "due": "2027-02-28"
         *         }
         *       ],
         *       "on": "2027-01-04"
         *     }
         */
        EnforcementPlan: {
            /** @enum {string} */
            basis: "undertaking" | "practice-recommendation" | "enforcement-notice";
            theirReference?: string | null;
            targets: {
                what: string;
                /**
                 * Format: date
                 * @example 2026-11-02
                 */
                due: string;
            }[];
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        Event: {
            id: string;
            version: number;
            type: string;
            schema: number;
            /**
             * Format: date
             * @description The civil date on which it happened.
             */
            on: string;
            /** @description The case's own instant at which it was recorded. */
            at: string;
            /** @description The record's clock. */
            recordedAt: string;
            actor: {
                id: string;
                role: string;
            };
            data: {
                [key: string]: unknown;
            };
            /** @description SHA-256 of the sealed personal part, if it has one. */
            sealedHash: string | null;
            prevHash: string;
            hash: string;
        };
        EventWithBody: {
            id: string;
            version: number;
            type: string;
            schema: number;
            /**
             * Format: date
             * @description The civil date on which it happened.
             */
            on: string;
            /** @description The case's own instant at which it was recorded. */
            at: string;
            /** @description The record's clock. */
            recordedAt: string;
            actor: {
                id: string;
                role: string;
            };
            data: {
                [key: string]: unknown;
            };
            /** @description SHA-256 of the sealed personal part, if it has one. */
            sealedHash: string | null;
            prevHash: string;
            hash: string;
            /** @description The RFC 8785 text that was hashed, exactly as stored. */
            body: string;
        };
        Events: {
            reference: string;
            events: components["schemas"]["EventWithBody"][];
        };
        /**
         * @example {
         *       "exemption": "43(2)",
         *       "parts": [
         *         4
         *       ],
         *       "likelihood": "would-be-likely",
         *       "reasons": "The prices would help rival bidders."
         *     }
         */
        ExemptionClaim: {
            /** @description With its subsection, as "43(2)" or "31(3)". */
            exemption: string;
            /**
             * @description Left out: the duty to which the subsection itself speaks.
             * @enum {string}
             */
            duty?: "confirm-or-deny" | "communicate";
            /** @description Left out: every part still to be answered. */
            parts?: number[];
            /**
             * @description As "31(1)(a)".
             * @default []
             */
            limbs?: string[];
            /** @description Of the harm, where harm is the test. */
            likelihood?: ("would" | "would-be-likely") | null;
            /**
             * @description Why it applies; sealed.
             * @default
             */
            reasons?: string;
            /**
             * @description It is apparent without reasons (s17(1)(c)).
             * @default false
             */
            reasonsApparent?: boolean;
            /** @description What stating the reasons would disclose, where they are left out for that (s17(4)); sealed. */
            reasonsWithheld?: string | null;
            /**
             * @description A House of Parliament holds the information (s36).
             * @default false
             */
            heldByHouse?: boolean;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        ExplainedDeadline: {
            /** @description One of acknowledgement, internal-return, draft, sign-off, response, extension-notice, extended-response, extension-expectation, fee-lapse, clarification-lapse, review-window, review, review-limit, complaint-acknowledgement, complaint-window, decision-notice-compliance, appeal, retention. */
            kind: string;
            /** Format: date */
            due: string;
            /** @description statutory, code, expectation or internal */
            nature: string;
            law: string;
            /** @enum {string} */
            status: "running" | "met" | "missed" | "lifted";
            metOn: string | null;
            workingDaysTaken: number | null;
            workingDaysLate: number | null;
            /**
             * Format: date
             * @description The due date before anything moved it: lateness is told against this too.
             */
            firstDue: string;
            /** @description True where the bank holidays of that year are not yet published. */
            provisional: boolean;
            skipped: {
                /** Format: date */
                date: string;
                why: string;
            }[];
            parts: number[];
            ledger: components["schemas"]["Ledger"];
            explanation: string;
        };
        /**
         * @example {
         *       "exemptions": [
         *         "43(2)"
         *       ],
         *       "estimate": "2026-12-22",
         *       "parts": [
         *         4
         *       ],
         *       "reasons": "The balance is not yet decided."
         *     }
         */
        Extension: {
            /**
             * @description The qualified exemptions being weighed; left out, those claimed for the parts.
             * @default []
             */
            exemptions?: string[];
            /** @description The date by which a decision is expected; owed for the public interest (s17(2)). */
            estimate?: string | null;
            /**
             * @description Left out: the one ground that the law of the parts knows.
             * @enum {string}
             */
            ground?: "public-interest" | "complex-and-voluminous" | "complexity";
            /** @description A director's approval: only for a second extension. */
            approval?: components["schemas"]["DirectorsApproval"];
            /** @default  */
            reasons?: string;
            parts?: number[];
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /** @example {} */
        FeeLapse: {
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "amountPence": 1250
         *     }
         */
        FeePayment: {
            /** @description In pence. */
            amountPence: number;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "amountPence": 1250,
         *       "parts": [
         *         4
         *       ],
         *       "text": "For copying 125 sheets."
         *     }
         */
        FeesNotice: {
            /** @description In pence. */
            amountPence: number;
            parts?: number[];
            /**
             * @description What the fee is for, as the requester is told; sealed.
             * @default
             */
            text?: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        FeesNoticeOnRecord: {
            number: number;
            parts: number[];
            amountPence: number;
            /** Format: date */
            givenOn: string;
            paidOn: string | null;
            lapsedOn: string | null;
        };
        HeldMail: {
            id: string;
            /**
             * @description What it seems to be.
             * @enum {string}
             */
            kind: "request" | "reply" | "automatic-reply" | "bounce" | "unreadable";
            /** @description Why it was held. */
            reason: string;
            /** @description The case that it names, which proves nothing. */
            mentions: string | null;
            /**
             * Format: date-time
             * @description When it reached the authority: the clock of a request in it started then.
             */
            receivedAt: string;
            /** Format: date-time */
            heldAt: string;
            bytes: number;
            sha256: string;
            /** @enum {string} */
            state: "held" | "assigned" | "opened" | "set-aside";
            settledAt: string | null;
            settledBy: {
                id: string;
                role: string;
            } | null;
            /** @description The case that it is on now. */
            reference: string | null;
            /** @description Why it was set aside. */
            because: string | null;
            /** @description Null once its key was destroyed with the case that it is on. */
            from: {
                name: string | null;
                address: string;
            } | null;
            subject: string | null;
            recipients: string[];
            /** @description Null once its key was destroyed with the case that it is on. */
            text: string | null;
            quoted: string | null;
            attachments: {
                name: string;
                bytes: number;
                sha256: string;
            }[];
        };
        /**
         * @example {
         *       "reference": "FOI-2026-000001"
         *     }
         */
        HeldMailAssignment: {
            reference: string;
            /**
             * @description Left out, what the message seems to be.
             * @enum {string}
             */
            kind?: "reply" | "automatic-reply" | "bounce";
        };
        HeldMailList: {
            mail: components["schemas"]["HeldMailRow"][];
            /** @description Give it as after for the next page; null on the last one. */
            next: string | null;
        };
        /** @example {} */
        HeldMailOpening: {
            /** @default foia */
            regime?: string;
        };
        HeldMailRow: {
            id: string;
            /**
             * @description What it seems to be.
             * @enum {string}
             */
            kind: "request" | "reply" | "automatic-reply" | "bounce" | "unreadable";
            /** @description Why it was held. */
            reason: string;
            /** @description The case that it names, which proves nothing. */
            mentions: string | null;
            /**
             * Format: date-time
             * @description When it reached the authority: the clock of a request in it started then.
             */
            receivedAt: string;
            /** Format: date-time */
            heldAt: string;
            bytes: number;
            sha256: string;
            /** @enum {string} */
            state: "held" | "assigned" | "opened" | "set-aside";
            settledAt: string | null;
            settledBy: {
                id: string;
                role: string;
            } | null;
            /** @description The case that it is on now. */
            reference: string | null;
            /** @description Why it was set aside. */
            because: string | null;
            /** @description Null once its key was destroyed with the case that it is on. */
            from: {
                name: string | null;
                address: string;
            } | null;
            subject: string | null;
        };
        /**
         * @example {
         *       "because": "An advertisement."
         *     }
         */
        HeldMailSettingAside: {
            /** @description Sealed with the message. */
            because: string;
        };
        /**
         * @example {
         *       "holders": {
         *         "team-leader": "lead-1",
         *         "head-of-unit": "head-1"
         *       }
         *     }
         */
        Holders: {
            /** @description All of them: who is left out holds no office. */
            holders: {
                officer?: string;
                "team-leader"?: string;
                "head-of-unit"?: string;
                "senior-officer"?: string;
                "monitoring-officer"?: string;
                reviewer?: string;
                "holder-team"?: string;
            };
        };
        Info: {
            name: string;
            version: string;
            calendar: {
                /** @description The day since which this list of bank holidays was known. */
                version: string;
                hash: string;
                /**
                 * Format: date
                 * @description The last published day: what lies beyond is provisional.
                 */
                horizon: string;
            };
            /** @description The regimes that POST /v1/timetable answers for. */
            regimes: string[];
            /** @description The regimes whose requests a case can hold. */
            caseRegimes: string[];
        };
        /**
         * @example {
         *       "respondBy": "2027-03-01",
         *       "text": "Send the withheld pages.",
         *       "on": "2027-02-01"
         *     }
         */
        InformationNotice: {
            /**
             * Format: date
             * @description The day that the notice itself gives.
             * @example 2026-11-02
             */
            respondBy: string;
            /**
             * @description What it asks for.
             * @default
             */
            text?: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "on": "2027-02-25"
         *     }
         */
        InformationNoticeAnswer: {
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "grounds": "You must hold something.",
         *       "parts": [
         *         1,
         *         2
         *       ],
         *       "on": "2026-12-07"
         *     }
         */
        InternalReview: {
            /**
             * @description What the requester is not content with.
             * @default
             */
            grounds?: string;
            parts?: number[];
            /**
             * @description Who asks; left out, the requester.
             * @enum {string}
             */
            by?: "requester" | "representative";
            /** @description The name of the representative. */
            representative?: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "missing": [
         *         "real-name"
         *       ],
         *       "advice": "Please tell us your name.",
         *       "on": "2026-11-04"
         *     }
         */
        Invalidity: {
            missing: ("real-name" | "address" | "description" | "not-in-writing")[];
            /** @description What the requester can do to make it a request (s16); sealed, and sent. */
            advice: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "to": "2026-11-25T12:00:00Z"
         *     }
         */
        Journey: {
            /**
             * Format: date-time
             * @description The instant to move the case to; nothing lies behind the case's own now.
             */
            to: string;
            /**
             * Format: date
             * @description Taken for form: the date is that of the instant.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "from": "2027-01-01",
         *       "opens": "08:30",
         *       "closedOn": [
         *         "2026-12-29",
         *         "2026-12-30"
         *       ],
         *       "digest": [
         *         "officer",
         *         "team-leader"
         *       ]
         *     }
         */
        Ladder: {
            /**
             * Format: date
             * @description The first day in force; after today, except in a rehearsal.
             * @example 2026-11-02
             */
            from: string;
            /** @description When the working morning begins in London; 09:00 when left out. */
            opens?: string;
            /** @description Days on which nobody is there although they are working days in law. */
            closedOn?: string[];
            /** @description Left out: those of the default ladder. */
            rungs?: {
                /** @description A name of its own, where two would be called alike. */
                rung?: string;
                /** @enum {string} */
                deadline: "acknowledgement" | "response" | "extension-notice" | "extended-response" | "extension-expectation" | "review" | "review-limit" | "complaint-acknowledgement" | "decision-notice-compliance" | "return";
                /**
                 * @description end: at the end of the day, when the deadline is missed.
                 * @enum {string}
                 */
                when: "before" | "on" | "after" | "end";
                /** @description How many days before or after; left out for on and end. */
                days?: number;
                /** @enum {string} */
                counting?: "working" | "calendar";
                /**
                 * @description Who is told.
                 * @enum {string}
                 */
                role: "officer" | "team-leader" | "head-of-unit" | "senior-officer" | "monitoring-officer" | "reviewer" | "holder-team";
                /** @enum {string} */
                letter: "reminder-officer-5-days" | "reminder-officer-2-days" | "escalation-team-leader" | "escalation-head-of-unit" | "breach-senior-officer" | "return-reminder" | "return-chase" | "return-escalation" | "estimate-approaching" | "estimate-passed" | "forty-days-reached" | "review-reminder" | "review-escalation-day-20" | "review-escalation-day-40" | "complaint-acknowledgement-due" | "complaint-acknowledgement-missed" | "decision-notice-reminder" | "decision-notice-last-day" | "decision-notice-missed";
            }[];
            /** @description The offices whose reminders of a morning come in one mail; all when left out, none by []. */
            digest?: ("officer" | "team-leader" | "head-of-unit" | "senior-officer" | "monitoring-officer" | "reviewer")[];
        };
        LawDeadline: {
            /** @description One of acknowledgement, internal-return, draft, sign-off, response, extension-notice, extended-response, extension-expectation, fee-lapse, clarification-lapse, review-window, review, review-limit, complaint-acknowledgement, complaint-window, decision-notice-compliance, appeal, retention. */
            kind: string;
            /** Format: date */
            due: string;
            /** @description statutory, code, expectation or internal */
            nature: string;
            law: string;
            /** @enum {string} */
            status: "running" | "met" | "missed" | "lifted";
            metOn: string | null;
            workingDaysTaken: number | null;
            workingDaysLate: number | null;
            /**
             * Format: date
             * @description The due date before anything moved it: lateness is told against this too.
             */
            firstDue: string;
            /** @description True where the bank holidays of that year are not yet published. */
            provisional: boolean;
            skipped: {
                /** Format: date */
                date: string;
                why: string;
            }[];
            ledger: components["schemas"]["Ledger"];
        };
        Ledger: {
            /** Format: date */
            dayZero: string;
            rule: string;
            counted: string[];
            skipped: {
                /** Format: date */
                date: string;
                why: string;
            }[];
            excluded: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
                days: number;
                why: string;
                law: string;
            }[];
            restarts: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
                why: string;
                law: string;
            }[];
            /** Format: date */
            rolledFrom?: string;
            /** Format: date */
            workTo?: string;
            notes: string[];
            calendar: {
                name: string;
                version: string;
            };
            law: {
                regime: string;
                version: string;
            };
        };
        /** @description FOIA s77: nothing of it is destroyed meanwhile. No last day while something is open. */
        LegalHold: {
            /** Format: date */
            from: string;
            until: string | null;
        };
        Letter: {
            id: string;
            template: string;
            /** @description requester, or the role of the member of staff. */
            to: string;
            /** @description The rung of the escalation ladder that called for it. */
            rung: string | null;
            /** @enum {string} */
            state: "owed" | "prepared" | "sent" | "failed" | "delivered" | "returned" | "superseded" | "waived";
            medium: string | null;
            messageId: string | null;
            sha256: string | null;
            preparedAt: string | null;
            acceptedAt: string | null;
            receipt: string | null;
            /** @description The digest of the morning in which it went; null where it was a mail of its own. */
            digest: string | null;
            /** @description When the post said that it arrived; null where no word has come: SMTP sends none. */
            deliveredAt: string | null;
            /** @description Why it was refused, or returned undelivered. */
            failure: string | null;
            /** @description What settled it before it was sent: the type of the event, and its id. */
            superseded: {
                by: string;
                event: string | null;
            } | null;
            /** @description Who answers for not sending it, since when, and why (null to a reader without personal data). */
            waived: {
                by: string;
                on: string;
                reason: string | null;
            } | null;
            /** @description Null to a reader who may not see personal data, before it is prepared, or when it was destroyed. */
            content: {
                address: string | null;
                subject: string;
                text: string;
            } | null;
        };
        /** @description A cautious reading: present, not found in the text supplied, or not to be told. */
        LetterReading: {
            regime: components["schemas"]["RefusalRegime"];
            regimeAssumed: boolean;
            /** @enum {string} */
            disposition: "neither-confirmed-nor-denied" | "withheld" | "refused" | "mixed" | "cannot be told";
            asks: string[];
            mentions: {
                text: string;
                section: string;
                title: string;
                withSubsection: boolean;
                sentence: string;
            }[];
            requirements: {
                name: string;
                section: string;
                /** @enum {string} */
                reading: "present" | "not found" | "cannot be told";
                because: string;
            }[];
            staleFacts: {
                phrase: string;
                sentence: string;
                why: string;
            }[];
            findings: components["schemas"]["NoticeFinding"][];
        };
        Letters: {
            reference: string;
            letters: components["schemas"]["Letter"][];
        };
        Live: {
            /** @enum {string} */
            status: "ok";
        };
        /**
         * @example {
         *       "how": "Recorded as the clarification."
         *     }
         */
        MailDealtWith: {
            /** @description What was done about it; sealed. */
            how: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        MailOnRecord: {
            number: number;
            /** @enum {string} */
            kind: "reply" | "automatic-reply" | "bounce";
            /**
             * Format: date
             * @description The day on which it reached the authority: what it asks or brings counts from then.
             */
            receivedOn: string;
            receivedAt: string | null;
            /**
             * @description By its address alone, which anybody can write.
             * @enum {string}
             */
            sender: "requester" | "staff" | "other";
            /** @description The letter of the case that it answers, or that came back. */
            letter: string | null;
            attachments: number;
            /** @description Characters that no record can hold were taken out or replaced; the message is kept as it came. */
            cleaned: boolean;
            /** @description Where the whole message is kept: see /v1/held-mail. */
            held: string | null;
            dealtWithOn: string | null;
            /** @description A reply that nobody has dealt with. */
            waits: boolean;
            from: {
                name: string | null;
                address: string;
            } | null;
            /** @description Null to a reader who may not see personal data. */
            subject: string | null;
            /** @description Null to a reader who may not see personal data. */
            text: string | null;
            /** @description Null to a reader who may not see personal data. */
            quoted: string | null;
        };
        /**
         * @example {
         *       "judgement": "accepted",
         *       "because": "We looked it up."
         *     }
         */
        NameJudgement: {
            /** @enum {string} */
            judgement: "accepted" | "pseudonym";
            /** @description Sealed. */
            because: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "why": "It is the name of a cartoon."
         *     }
         */
        NameQuestion: {
            /** @description What raises the doubt; sealed. */
            why: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "text": "Telephoned the requester.",
         *       "parts": [
         *         2
         *       ]
         *     }
         */
        Note: {
            /** @description Sealed. */
            text: string;
            parts?: number[];
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /** @description An exemption claimed for one part against one duty. */
        NoticeClaim: {
            /** @example 31(3) */
            exemption: string;
            /** @enum {string} */
            duty: "confirm-or-deny" | "communicate";
            limbs?: string[];
            heldByHouse?: boolean;
            likelihood?: ("would" | "would-be-likely") | null;
            reasons?: string | null;
            reasonsApparent?: boolean;
            reasonsOmitted?: string | null;
            publicInterest?: components["schemas"]["NoticePublicInterest"] | null;
            balanceToFollow?: {
                by: string | null;
            } | null;
            qualifiedPerson?: {
                office: string | null;
                opinionOn: string | null;
                reasons: string | null;
            } | null;
            statistical?: boolean;
            certificate?: {
                by: string | null;
                on: string | null;
            } | null;
            introducedLate?: boolean;
        };
        NoticeFinding: {
            /** @example ncnd-subsection */
            code: string;
            /** @example FOIA 2000 s17(1)(b) */
            section: string;
            /** @enum {string} */
            severity: "breach" | "warning" | "advice";
            message: string;
            remedy: string;
            part?: number;
        };
        NoticeFindings: {
            findings: components["schemas"]["NoticeFinding"][];
        };
        NoticePart: {
            part: number;
            ask?: string | null;
            answer?: ("disclosed" | "partly-disclosed" | "withheld" | "not-held" | "neither-confirmed-nor-denied" | "refused-cost" | "refused-vexatious" | "refused-repeated" | "undecided") | null;
            claims?: components["schemas"]["NoticeClaim"][];
            reasons?: string | null;
            heldStated?: boolean;
            emissions?: boolean;
            estimate?: string | null;
            earlierEstimates?: string[];
            costEstimate?: string | null;
            noFreshNotice?: {
                earlierNoticeOn: string | null;
                whyUnreasonable: string | null;
            } | null;
            unfinished?: {
                authority: string | null;
                finishedBy: string | null;
            } | null;
        };
        /** @description Factors for disclosure (or for saying whether it is held), factors for the exemption, and the conclusion. */
        NoticePublicInterest: {
            favouring: string[];
            against: string[];
            conclusion: string;
            presumption?: boolean;
        };
        /**
         * @description As GOV.UK Notify sends it; more fields may stand in it.
         * @example {
         *       "id": "740e5834-3a29-46b4-9a6f-16142fde533a",
         *       "reference": "b1175d96-10d4-8acc-90a6-50ab41be7764.acknowledgement.rehearsal-constabulary",
         *       "status": "delivered",
         *       "completed_at": "2026-11-24T09:58:00.123456Z",
         *       "notification_type": "email"
         *     }
         */
        NotifyReceipt: {
            id: string;
            reference: string | null;
            status: string;
            completed_at?: string | null;
            notification_type?: string;
        };
        NotifyReceiptAnswer: {
            recorded: boolean;
            why?: string;
        };
        Outcome: {
            parts?: number[];
            /** @enum {string} */
            answer: "disclosed" | "partly-disclosed" | "withheld" | "not-held" | "neither-confirmed-nor-denied" | "refused-cost" | "refused-vexatious" | "refused-repeated" | "transferred";
            /** @description Made here; those on the record for the part are relied on without being named. */
            claims?: components["schemas"]["Claim"][];
            /** @description Citations alone; use claims to say more of each. */
            exemptions?: string[];
            /** @description Shared by the exemptions that are cited alone. */
            reasons?: string;
            /** @description Why these parts, in particular, are answered so (s17(1)(c)). */
            why?: string;
        };
        Part: {
            number: number;
            regime: string;
            /** @description The parts that it was made from by splitting or merging. */
            from: number[];
            /** @description Null to a reader who may not see personal data, or when it was destroyed. */
            text: string | null;
            awaitingClarification: number | null;
            extension: number | null;
            outcome: {
                part: number;
                answer: string;
                confirmOrDeny: string;
                communicate: string;
                claims?: {
                    exemption: string;
                    duty: string;
                    limbs: string[];
                    likelihood: string | null;
                    /** @description The claim on the record, where it was made before the response. */
                    claim?: number;
                }[];
            } | null;
            review: number | null;
            reviewOutcome: string | null;
            /** @description The answer given after the first, by a review or as the Commissioner required. */
            revised: {
                part: number;
                answer: string;
                confirmOrDeny: string;
                communicate: string;
                claims?: {
                    exemption: string;
                    duty: string;
                    limbs: string[];
                    likelihood: string | null;
                    /** @description The claim on the record, where it was made before the response. */
                    claim?: number;
                }[];
            } | null;
            /** @description The latest complaint about the part. */
            complaint: number | null;
        };
        /**
         * @example {
         *       "parts": [
         *         1,
         *         2
         *       ],
         *       "text": "How many, and since when?"
         *     }
         */
        PartMerger: {
            parts: number[];
            /** @description The words of the part that results; sealed. */
            text: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "regime": "eir",
         *       "because": "It asks about emissions."
         *     }
         */
        PartRegime: {
            /** @enum {string} */
            regime: "foia" | "eir" | "foisa" | "eisr" | "sar";
            /** @description What makes it fall under that law; sealed. */
            because: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "texts": [
         *         "How many cameras?",
         *         "At what cost?"
         *       ]
         *     }
         */
        PartSplit: {
            /** @description The words of each question that it becomes; sealed. */
            texts: string[];
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        PlacedMail: {
            /** @enum {string} */
            placed: "on-case" | "held";
            /**
             * @description What it seems to be.
             * @enum {string}
             */
            kind: "request" | "reply" | "automatic-reply" | "bounce" | "unreadable";
            /** @description The case that it is on. */
            reference: string | null;
            /** @description Its number among the mail of the case. */
            mail: number | null;
            /** @description Under which id it is held: see /v1/held-mail. */
            held: string | null;
            /** @description Why it is held. */
            reason: string | null;
            /** @description It had come before, and nothing was recorded. */
            known: boolean;
        };
        PlanOnRecord: {
            number: number;
            basis: string;
            theirReference: string | null;
            /** Format: date */
            recordedOn: string;
            targets: {
                number: number;
                /** Format: date */
                due: string;
                metOn: string | null;
                what: string | null;
                overdue: boolean;
            }[];
        };
        Practice: {
            /** @description The number of the last change; the ETag, which the next change names in If-Match. */
            version: number;
            /** @description As they were set, in that order, each with setAt and setBy. */
            ladders: {
                [key: string]: unknown;
            }[];
            /** @description The ladder in force today, with its defaults filled in; from is null for the default. */
            inForce: {
                [key: string]: unknown;
            };
            holders: {
                [key: string]: unknown;
            };
            absences: {
                [key: string]: unknown;
            }[];
            /** @description What of it cannot be read, and so is not followed. */
            problems: {
                field: string;
                why: string;
            }[];
            /** @description The last fifty, the latest first. */
            changes: {
                version: number;
                what: string;
                by: string;
                role: string;
                at: string;
            }[];
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description Stable, for programs. */
            code: string;
            rule?: string;
            /** @description The section of the Act, or the code of practice. */
            section?: string;
            /** @description What to do instead. */
            remedy?: string;
            field?: string;
            errors?: {
                field: string;
                why: string;
            }[];
            /** @description Where the check of a notice keeps a response back: what it found. */
            findings?: components["schemas"]["NoticeFinding"][];
        };
        /**
         * @example {
         *       "date": "2026-12-14",
         *       "title": "A day of thanks",
         *       "nations": [
         *         "scotland"
         *       ],
         *       "knownSince": "2026-11-20",
         *       "source": "The Gazette, 20 November 2026"
         *     }
         */
        Proclamation: {
            /**
             * Format: date
             * @description The day that becomes a bank holiday, or is taken back.
             * @example 2026-11-02
             */
            date: string;
            /** @description The day's name, as it is published. */
            title: string;
            /** @description The parts of the UK that keep it. One is enough for FOIA 2000 s10(6). */
            nations: ("england-and-wales" | "scotland" | "northern-ireland")[];
            /**
             * Format: date
             * @description The London day on which it was proclaimed.
             * @example 2026-11-02
             */
            knownSince: string;
            /** @description The Gazette, an order, the published list of a day. */
            source: string;
            /** @description True where a day that was a bank holiday is taken back. */
            withdrawn?: boolean;
        };
        /**
         * @example {
         *       "office": "Chief Constable",
         *       "name": "R. Aldous",
         *       "givenOn": "2026-11-12",
         *       "opinion": "Advice would be likely to be less frank."
         *     }
         */
        QualifiedPersonOpinion: {
            /** @description The office by which the person is qualified (s36(5)). */
            office: string;
            /** @description Who holds it; sealed. */
            name: string;
            /**
             * Format: date
             * @description The day on which the opinion was given: before the notice.
             * @example 2026-11-02
             */
            givenOn: string;
            /** @description The opinion, its limb, its likelihood and its reasons; sealed. */
            opinion: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "parts": [
         *         2
         *       ],
         *       "reasons": "A name is left in."
         *     }
         */
        QualityCheckReturn: {
            /** @description What is to be mended; sealed. */
            reasons: string;
            /** @description Left out: the whole draft. */
            parts?: number[];
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        Ready: {
            /** @enum {string} */
            status: "ready";
        } & {
            [key: string]: "up" | "down";
        };
        /**
         * @example {
         *       "reason": "The gateway shows 2 November."
         *     }
         */
        ReceiptDateUpheld: {
            /** @description What shows the recorded date; sealed. */
            reason: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "claimedOn": "2026-10-28",
         *       "by": "requester",
         *       "why": "A receipt of the e-mail."
         *     }
         */
        ReceiptDispute: {
            /**
             * Format: date
             * @description The day on which the request is said to have been received.
             * @example 2026-11-02
             */
            claimedOn: string;
            /**
             * @default requester
             * @enum {string}
             */
            by?: "requester" | "regulator" | "other";
            /** @description What speaks for it; sealed. */
            why: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "event": 1,
         *       "what": "It came by post."
         *     }
         */
        RecordCorrection: {
            event: number;
            /** @description What is right; sealed. The event stands as it was recorded. */
            what: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /** @enum {string} */
        RefusalRegime: "foia" | "eir" | "foisa" | "eisr";
        /**
         * @example {
         *       "receivedOn": "2026-11-02",
         *       "channel": "post",
         *       "regime": "foia",
         *       "requester": {
         *         "name": "Alex Morgan",
         *         "email": "alex.morgan@example.org"
         *       },
         *       "text": "1. How many doorbell cameras have been fitted?\n2. Since when?"
         *     }
         */
        Request: {
            /**
             * Format: date
             * @description Day 0: the civil date on which it reached the authority, whatever day of the week. Left out: today in London.
             * @example 2026-11-02
             */
            receivedOn?: string;
            /**
             * Format: date-time
             * @description The instant of receipt, where it is known; its day in London is day 0.
             */
            receivedAt?: string;
            /**
             * Format: date
             * @description The same as receivedOn.
             * @example 2026-11-02
             */
            on?: string;
            /**
             * @default other
             * @enum {string}
             */
            channel?: "email" | "post" | "web" | "social-media" | "hand" | "other";
            /**
             * @default foia
             * @enum {string}
             */
            regime?: "foia" | "eir" | "foisa" | "eisr" | "sar";
            /** @description The person or mailbox that it reached first, whoever of the authority that was; sealed. */
            receivedBy?: string | null;
            /** @description The letter in which it was found, when it came within other correspondence; sealed. */
            within?: string | null;
            /** @description The authority that passed it on; day 0 is the day on which it reached this one; sealed. */
            transferredFrom?: string | null;
            /** @description The case whose request this one narrows, after a refusal on cost (s12): a new request all the same. */
            refines?: string | null;
            requester: {
                name: string;
                email?: string | null;
                address?: string | null;
            };
            subject?: string | null;
            /**
             * @description The request as it was written.
             * @default
             */
            text?: string;
            /** @description The questions asked. Left out: a numbered list in the text becomes parts, otherwise the whole is one. */
            parts?: {
                text: string;
                /**
                 * @description Left out: the request's own.
                 * @enum {string}
                 */
                regime?: "foia" | "eir" | "foisa" | "eisr" | "sar";
            }[];
        };
        /**
         * @example {
         *       "outcomes": [
         *         {
         *           "parts": [
         *             1,
         *             2
         *           ],
         *           "answer": "disclosed"
         *         },
         *         {
         *           "parts": [
         *             4
         *           ],
         *           "answer": "withheld"
         *         }
         *       ],
         *       "text": "We give what we hold of parts 1 and 2, and withhold the prices."
         *     }
         */
        Response: {
            /** @description One for each group of parts answered alike. */
            outcomes?: components["schemas"]["Outcome"][];
            /**
             * @description Short form: the one answer for all parts still open, or those named.
             * @enum {string}
             */
            answer?: "disclosed" | "partly-disclosed" | "withheld" | "not-held" | "neither-confirmed-nor-denied" | "refused-cost" | "refused-vexatious" | "refused-repeated" | "transferred";
            /** @description Made here; those on the record for the part are relied on without being named. */
            claims?: components["schemas"]["Claim"][];
            /** @description Citations alone; use claims to say more of each. */
            exemptions?: string[];
            /** @description Shared by the exemptions that are cited alone. */
            reasons?: string;
            /** @description Why these parts, in particular, are answered so (s17(1)(c)). */
            why?: string;
            parts?: number[];
            /**
             * @description The words of the response, which go into the letter.
             * @default
             */
            text?: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
            /** @description An approver lets the response go in spite of what the check of its notice finds. */
            overrule?: {
                /** @description Why it goes in spite of the findings; sealed. */
                reason: string;
            };
        };
        /**
         * @example {
         *       "readers": [
         *         "officer-2"
         *       ],
         *       "because": "It is about a colleague."
         *     }
         */
        Restriction: {
            /** @default [] */
            readers?: string[];
            /** @description Sealed. */
            because: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "on": "2027-02-03"
         *     }
         */
        ReviewAcceptance: {
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "reason": "Nothing has changed since our answer.",
         *       "on": "2027-02-03"
         *     }
         */
        ReviewDeclined: {
            /** @description Why no review is carried out; it goes into the letter. */
            reason: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "reasons": "Two thousand records are read again.",
         *       "on": "2026-12-21"
         *     }
         */
        ReviewExtension: {
            /** @description What makes the review exceptionally complex; it goes into the letter. */
            reasons: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        ReviewOnRecord: {
            number: number;
            /** @description The parts looked at again; those declined are not among them. */
            parts: number[];
            /** @enum {string} */
            by: "requester" | "representative";
            /** Format: date */
            requestedOn: string;
            /** @description Asked for too late: accepted or declined before they are decided. */
            outOfTime: number[];
            /** @description Asked for before an answer was due. */
            premature: number[];
            acceptedOn: string | null;
            declined: number[];
            declinedOn: string | null;
            extendedOn: string | null;
            concludedOn: string | null;
            open: boolean;
        };
        /**
         * @example {
         *       "outcomes": [
         *         {
         *           "parts": [
         *             1
         *           ],
         *           "outcome": "overturned",
         *           "answer": "disclosed"
         *         },
         *         {
         *           "parts": [
         *             2
         *           ],
         *           "outcome": "upheld"
         *         }
         *       ],
         *       "text": "We looked afresh."
         *     }
         */
        ReviewOutcome: {
            /**
             * @description Short form: the one outcome for all parts under review.
             * @enum {string}
             */
            outcome?: "upheld" | "partly-upheld" | "overturned";
            /**
             * @description The new answer, where the first is overturned, wholly or partly; it stands beside the first.
             * @enum {string}
             */
            answer?: "disclosed" | "partly-disclosed" | "withheld" | "not-held" | "neither-confirmed-nor-denied" | "refused-cost" | "refused-vexatious" | "refused-repeated" | "transferred";
            claims?: components["schemas"]["Claim"][];
            /** @description Citations alone; use claims to say more of each. */
            exemptions?: string[];
            /** @description Shared by the exemptions that are cited alone. */
            reasons?: string;
            outcomes?: {
                parts?: number[];
                /** @enum {string} */
                outcome: "upheld" | "partly-upheld" | "overturned";
                /**
                 * @description The new answer, where the first is overturned, wholly or partly; it stands beside the first.
                 * @enum {string}
                 */
                answer?: "disclosed" | "partly-disclosed" | "withheld" | "not-held" | "neither-confirmed-nor-denied" | "refused-cost" | "refused-vexatious" | "refused-repeated" | "transferred";
                claims?: components["schemas"]["Claim"][];
                /** @description Citations alone; use claims to say more of each. */
                exemptions?: string[];
                /** @description Shared by the exemptions that are cited alone. */
                reasons?: string;
            }[];
            /**
             * @description The words of the outcome, which go into the letter.
             * @default
             */
            text?: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "step": "disclosure",
         *       "reasons": "Part 2 is not answered."
         *     }
         */
        SendBack: {
            /** @enum {string} */
            step: "disclosure" | "legal" | "press" | "chief-officer";
            /** @description The person away, where a deputy takes the step for them. */
            onBehalfOf?: string | null;
            /** @description What is to be mended; sealed. */
            reasons: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        StepAnswer: {
            case: components["schemas"]["Case"];
            events: components["schemas"]["Event"][];
            deadlinesChanged: components["schemas"]["DeadlineChange"][];
        };
        /** @description A refusal notice as structure, part by part and duty by duty. */
        StructuredNotice: {
            regime: components["schemas"]["RefusalRegime"];
            reference?: string | null;
            receivedOn?: string | null;
            sentOn?: string | null;
            dueOn?: string | null;
            parts: components["schemas"]["NoticePart"][];
            reviewParticulars?: string | null;
            reviewNotOffered?: boolean;
            regulatorParticulars?: string | null;
            advice?: string | null;
        };
        /**
         * @example {
         *       "on": "2027-02-26"
         *     }
         */
        TargetMet: {
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        Timeline: {
            reference: string;
            timeline: components["schemas"]["TimelineEntry"][];
        };
        TimelineEntry: {
            /** Format: date */
            on: string;
            at: string;
            actor: {
                id: string;
                role: string;
            };
            /** @description The id of the event that it tells of. */
            event: string;
            type: string;
            what: string;
            law: string | null;
        };
        Timetable: {
            id?: string;
            regime: string;
            /** Format: date */
            dayZero: string;
            /** Format: date */
            asAt: string;
            law: {
                regime: string;
                version: string;
                hash: string;
            };
            calendar: {
                name: string;
                version: string;
                hash: string;
            };
            deadlines: components["schemas"]["LawDeadline"][];
            breaches: {
                duty: string;
                /** Format: date */
                on: string;
                law: string;
                kind: string;
            }[];
        };
        /**
         * @example {
         *       "id": "doorbells",
         *       "regime": "foia",
         *       "received": "2026-11-02",
         *       "facts": [
         *         {
         *           "type": "answered",
         *           "on": "2026-12-04"
         *         }
         *       ]
         *     }
         */
        TimetableRequest: {
            id?: string;
            /** @description One of foia, eir, sar, foisa, eisr. */
            regime: string;
            /**
             * Format: date
             * @description Day 0: the day of receipt.
             */
            received?: string;
            /** @description The instant of receipt, where it is known. */
            receivedAt?: string;
            /** Format: date */
            asAt?: string;
            /** @description The instant or day as known on which bank holidays are taken. */
            knownAt?: string;
            authority?: {
                nation?: string;
                kind?: string;
                schoolSessions?: string[];
            } & {
                [key: string]: unknown;
            };
            facts?: ({
                /** @description One of receipt-corrected, acknowledged, step-done, clarification-sought, clarification-received, clarification-withdrawn, identity-requested, identity-received, fees-notice-given, fee-received, extension-notified, time-allowed-by-commissioner, answered, review-requested, review-extended, review-declined, review-answered, complaint-made, complaint-acknowledged, decision-notice, steps-taken, appeal-lodged, withdrawn. */
                type: string;
                /** Format: date */
                on: string;
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        /**
         * @example {
         *       "to": "The county council",
         *       "permission": true,
         *       "parts": [
         *         4
         *       ]
         *     }
         */
        Transfer: {
            /** @description The authority to which it goes; sealed. */
            to: string;
            /** @description Whether the requester has agreed to it. */
            permission: boolean;
            parts?: number[];
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        TransferOnRecord: {
            number: number;
            parts: number[];
            /** Format: date */
            on: string;
            permission: boolean;
            /** @description Null to a reader who may not see personal data. */
            to: string | null;
        };
        /**
         * @example {
         *       "outcome": "dismissed",
         *       "complyWithinDays": 30,
         *       "text": "The appeal is dismissed.",
         *       "on": "2027-11-01"
         *     }
         */
        TribunalOutcome: {
            /** @enum {string} */
            outcome: "dismissed" | "allowed" | "allowed-in-part" | "withdrawn" | "struck-out";
            /**
             * @description The steps that are to be taken, in words; none where it orders none.
             * @default []
             */
            steps?: string[];
            /** @description Calendar days for the steps. */
            complyWithinDays?: number | null;
            /** @default  */
            text?: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "text": "I am Alex Morgan.",
         *       "name": "Alex Morgan",
         *       "on": "2026-11-16"
         *     }
         */
        Validity: {
            /**
             * @description What the requester wrote; sealed.
             * @default
             */
            text?: string;
            name?: string | null;
            email?: string | null;
            address?: string | null;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "provision": "14(1)",
         *       "parts": [
         *         4
         *       ],
         *       "evidence": "The fortieth letter this year, each abusive."
         *     }
         */
        VexatiousEvidence: {
            /** @enum {string} */
            provision: "14(1)" | "14(2)";
            parts?: number[];
            /** @description What shows it; sealed. */
            evidence: string;
            /** @description For 14(2): the earlier request, and when it was complied with. */
            repeats?: {
                reference: string;
                /**
                 * Format: date
                 * @example 2026-11-02
                 */
                compliedOn: string;
            } | null;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        VexatiousEvidenceOnRecord: {
            number: number;
            parts: number[];
            /** @enum {string} */
            provision: "14(1)" | "14(2)";
            repeats: {
                reference: string;
                /** Format: date */
                compliedOn: string;
            } | null;
            /** Format: date */
            recordedOn: string;
            sha256: string;
        };
        /**
         * @example {
         *       "letter": "5f2b7c1e-8d43-4a59-9c7e-2f1a6b3d8e90.acknowledgement",
         *       "reason": "There is no such mailbox: it went by post on 5 November."
         *     }
         */
        Waiver: {
            letter: string;
            /** @description Why it is not sent; sealed. */
            reason: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
        /**
         * @example {
         *       "parts": [
         *         2,
         *         3
         *       ],
         *       "text": "I no longer need this."
         *     }
         */
        Withdrawal: {
            parts?: number[];
            /**
             * @description What the requester wrote; sealed.
             * @default
             */
            text?: string;
            /**
             * Format: date
             * @description The civil date on which it happened; left out, the case's today in London.
             * @example 2026-11-02
             */
            on?: string;
        };
    };
    responses: {
        /** @description Malformed: which field, and why. */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No token, or one that is not believed. */
        Problem401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The token does not allow this. */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such case of this authority. */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused in this state: the rule, its section, and what to do instead. */
        Problem409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Somebody else changed it first: nothing was changed. */
        Problem412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than the stated limit. */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not a Content-Type that this route takes. */
        Problem415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The Idempotency-Key was used before with another command, or the message cannot be taken. */
        Problem422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The version that is changed is not named in If-Match. */
        Problem428: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests: see Retry-After. */
        Problem429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Our fault; nothing internal is told. */
        Problem500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The record cannot be reached: see Retry-After, and send the same again. */
        Problem503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listRequests: {
        parameters: {
            query?: {
                /** @description Only cases at this stage. */
                stage?: string;
                regime?: string;
                /** @description Only this officer's cases, by staff id. */
                officer?: string;
                overdue?: "0" | "1" | "true" | "false";
                /** @description At most so many cases (default 50, greatest 500). */
                limit?: string;
                /** @description The cursor that the page before answered as next. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    receiveRequest: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Request"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    readRequest: {
        parameters: {
            query?: {
                /** @description Only what had happened by the end of this day, with the clocks as they stood on it. */
                asAt?: string;
                /** @description Only what was on the record by then (in a rehearsal, by the case's own time). */
                knownAt?: string;
            };
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case; its ETag is its version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    receiveEmail: {
        parameters: {
            query?: {
                /** @description The day of receipt, for a message without evidence of its delivery. */
                on?: string;
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header?: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The message as it came, source and all, up to 10 MB. */
        requestBody: {
            content: {
                "message/rfc822": string;
                "text/plain": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /**
             * @description The message had opened this case before (or dryRun).
             *
             *     Decided and not kept (dryRun).
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description No request by itself: on its case, or held for a person to place (with dryRun, neither). Nothing more need be sent. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacedMail"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    acknowledge: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Acknowledgement"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    assign: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Assignment"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    seekClarification: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Clarification"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    receiveClarification: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which one of the case, counted from 1. */
                number: string;
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClarificationReply"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    claimExemption: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExemptionClaim"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    withdrawClaim: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which one of the case, counted from 1. */
                number: string;
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimWithdrawal"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    weighPublicInterest: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which one of the case, counted from 1. */
                number: string;
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Balance"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordOpinion: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which one of the case, counted from 1. */
                number: string;
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QualifiedPersonOpinion"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordCertificate: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which one of the case, counted from 1. */
                number: string;
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Certificate"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    extend: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Extension"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    submitDraft: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Draft"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    returnFromQualityCheck: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which one of the case, counted from 1. */
                number: string;
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QualityCheckReturn"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    approveStep: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which one of the case, counted from 1. */
                number: string;
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Approval"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    sendBack: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which one of the case, counted from 1. */
                number: string;
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendBack"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    nameDeputy: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Deputy"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    respond: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Response"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    requestReview: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InternalReview"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    acceptReview: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which one of the case, counted from 1. */
                number: string;
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewAcceptance"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    declineReview: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which one of the case, counted from 1. */
                number: string;
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewDeclined"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    extendReview: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which one of the case, counted from 1. */
                number: string;
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewExtension"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    concludeReview: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which one of the case, counted from 1. */
                number: string;
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewOutcome"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctReceipt: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Correction"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    travel: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Journey"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordComplaint: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Complaint"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    acknowledgeComplaint: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which one of the case, counted from 1. */
                number: string;
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintAcknowledgement"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    closeComplaint: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which one of the case, counted from 1. */
                number: string;
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintClosure"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordInformationNotice: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which one of the case, counted from 1. */
                number: string;
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InformationNotice"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    answerInformationNotice: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which one of the case, counted from 1. */
                number: string;
                /** @description Which one of the case, counted from 1. */
                notice: string;
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InformationNoticeAnswer"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordDecisionNotice: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which one of the case, counted from 1. */
                number: string;
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionNotice"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordCompliance: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which one of the case, counted from 1. */
                number: string;
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Compliance"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    lodgeAppeal: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which one of the case, counted from 1. */
                number: string;
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Appeal"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordTribunalOutcome: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which one of the case, counted from 1. */
                number: string;
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TribunalOutcome"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordPlan: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnforcementPlan"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    meetTarget: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which one of the case, counted from 1. */
                number: string;
                /** @description Which one of the case, counted from 1. */
                target: string;
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetMet"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    findInvalid: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Invalidity"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    makeValid: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Validity"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    questionName: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameQuestion"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    judgeName: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameJudgement"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    withdraw: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdrawal"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    disputeReceipt: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptDispute"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    upholdReceipt: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptDateUpheld"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    splitPart: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which one of the case, counted from 1. */
                number: string;
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartSplit"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    mergeParts: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartMerger"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    classifyPart: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which one of the case, counted from 1. */
                number: string;
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartRegime"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    commission: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Commission"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordReturn: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which one of the case, counted from 1. */
                number: string;
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommissionReturn"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    chaseReturn: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which one of the case, counted from 1. */
                number: string;
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommissionChase"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    refuseReply: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which one of the case, counted from 1. */
                number: string;
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClarificationReplyRefusal"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    withdrawClarification: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which one of the case, counted from 1. */
                number: string;
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClarificationWithdrawal"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    closeUnclarified: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which one of the case, counted from 1. */
                number: string;
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClarificationLapse"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    giveFeesNotice: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeesNotice"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    receiveFee: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which one of the case, counted from 1. */
                number: string;
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeePayment"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    closeUnpaid: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which one of the case, counted from 1. */
                number: string;
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeeLapse"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    estimateCost: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CostEstimate"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    aggregateRequests: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Aggregation"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordVexatiousEvidence: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VexatiousEvidence"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    relyOnEarlierNotice: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which one of the case, counted from 1. */
                number: string;
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EarlierNotice"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    giveAdvice: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Advice"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    consultThirdParty: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Consultation"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordConsultationReply: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which one of the case, counted from 1. */
                number: string;
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultationReply"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    transferPart: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Transfer"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    linkCases: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseLink"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    addNote: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Note"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctRecord: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordCorrection"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    attachDocument: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentReference"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    restrictCase: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Restriction"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    liftRestriction: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Because"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    closeCase: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Closure"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    reopenCase: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Because"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    disposeCase: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Disposal"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    waiveObligation: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Waiver"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    dealWithMail: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which one of the case, counted from 1. */
                number: string;
                /** @description The case's reference, as FOI-2026-000001. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailDealtWith"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listHeldMail: {
        parameters: {
            query?: {
                /** @description Only mail in this state; left out, what waits (held). */
                state?: "held" | "assigned" | "opened" | "set-aside";
                /** @description At most so many (default 50, greatest 500). */
                limit?: string;
                /** @description The cursor that the page before answered as next. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldMailList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    readHeldMail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id under which the message is held, as mail-…. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldMail"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    readHeldMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id under which the message is held, as mail-…. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message as it came. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "message/rfc822": string;
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    assignHeldMail: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The id under which the message is held, as mail-…. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeldMailAssignment"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    openHeldMail: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The id under which the message is held, as mail-…. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeldMailOpening"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    setHeldMailAside: {
        parameters: {
            query?: {
                /** @description 1: decide and answer with 200, and keep nothing. */
                dryRun?: "0" | "1";
            };
            header: {
                /** @description One for each command, repeated when the command is repeated: the first outcome is answered again. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The id under which the message is held, as mail-…. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeldMailSettingAside"];
            };
        };
        responses: {
            /** @description Decided and not kept (dryRun). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldMail"];
                };
            };
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldMail"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    receive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                authority: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotifyReceipt"];
            };
        };
        responses: {
            /** @description Heard: recorded, or not one of ours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotifyReceiptAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    listCalendarChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarChanges"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    proclaim: {
        parameters: {
            query?: {
                /** @description 1: tell what it would do with 200, and keep nothing. */
                dryRun?: "0" | "1" | "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Proclamation"];
            };
        };
        responses: {
            /** @description What it would do (dryRun); or, confirmed before, how far it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarChangePreview"] | components["schemas"]["CalendarChangeUnderWay"];
                };
            };
            /** @description Confirmed: its batch begins. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarChangeUnderWay"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    readCalendarChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The change and its progress. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarChangeUnderWay"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    readPractice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description With its version as ETag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    addLadder: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the practice as it was last seen. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Ladder"];
            };
        };
        responses: {
            /** @description Added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    setHolders: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the practice as it was last seen. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Holders"];
            };
        };
        responses: {
            /** @description Set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    setAbsences: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the practice as it was last seen. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Absences"];
            };
        };
        responses: {
            /** @description Set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    readTimetable: {
        parameters: {
            query?: {
                /** @description Only what had happened by the end of this day, with the clocks as they stood on it. */
                asAt?: string;
                /** @description Only what was on the record by then (in a rehearsal, by the case's own time). */
                knownAt?: string;
            };
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every deadline with its ledger of days, and why it falls on that day, in words. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseTimetable"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    readTimeline: {
        parameters: {
            query?: {
                /** @description Only what had happened by the end of this day, with the clocks as they stood on it. */
                asAt?: string;
                /** @description Only what was on the record by then (in a rehearsal, by the case's own time). */
                knownAt?: string;
            };
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who did what, on which day, under which rule, with each deadline before and after. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    readEvents: {
        parameters: {
            query?: {
                /** @description Only what had happened by the end of this day, with the clocks as they stood on it. */
                asAt?: string;
                /** @description Only what was on the record by then (in a rehearsal, by the case's own time). */
                knownAt?: string;
            };
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public body of every event, with the hashes that chain them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Events"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    readLetters: {
        parameters: {
            query?: {
                /** @description Only what had happened by the end of this day, with the clocks as they stood on it. */
                asAt?: string;
                /** @description Only what was on the record by then (in a rehearsal, by the case's own time). */
                knownAt?: string;
            };
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every letter: what called for it, to which role, what became of it, and the receipt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Letters"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    computeTimetable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimetableRequest"];
            };
        };
        responses: {
            /** @description The deadlines, and the duties broken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timetable"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
        };
    };
    readCalendar: {
        parameters: {
            query?: {
                /** @description The first day wanted (default 1 January 2005). */
                from?: string;
                /** @description The last day wanted (default the last published day). */
                to?: string;
                /** @description As known at this instant. */
                knownAt?: string;
            };
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar: uk, england-and-wales, scotland or northern-ireland. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
        };
    };
    checkNotice: {
        parameters: {
            query?: {
                /** @description The law that a plain letter answers under, when it names none. */
                regime?: "foia" | "eir" | "foisa" | "eisr";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StructuredNotice"] | string;
                "text/plain": components["schemas"]["StructuredNotice"] | string;
            };
        };
        responses: {
            /** @description The findings; for a plain letter, the whole reading. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterReading"] | components["schemas"]["NoticeFindings"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
        };
    };
    live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Live"];
                };
            };
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ready"];
                };
            };
            503: components["responses"]["Problem503"];
        };
    };
    info: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What runs here. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Info"];
                };
            };
        };
    };
}

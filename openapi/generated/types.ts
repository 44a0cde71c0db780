// Generated from openapi.yaml by `npm run generate`; a change here is lost.
export interface paths {
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登录 · Sign in */
        post: operations["signIn"];
        /** 退出 · Sign out */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前用户 · Who is signed in */
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 投诉列表 · Queue of cases, keyset pages */
        get: operations["listComplaints"];
        put?: never;
        /** 提交投诉 · File a complaint (Art. 8, 10) */
        post: operations["fileComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记投诉 · Register a complaint taken down by an officer (Art. 10.2) */
        post: operations["registerComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 有处理权限的部门 · Units that may lawfully handle a complaint against a respondent (Art. 13) */
        post: operations["findCandidates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 队列数量 · Queues and how many cases stand in each */
        get: operations["listQueues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        /** 投诉详情 · A case */
        get: operations["readComplaint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        /** 时间线 · Events of a case, oldest first */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        /** 期限与说明 · Deadlines of a case, each day explained */
        get: operations["listDeadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        /** 告知 · Notices of a case */
        get: operations["listCaseNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/files": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        /** 证据列表 · Files of a case, with their state, hash and what may be done with each */
        get: operations["listFiles"];
        put?: never;
        /** 上传小文件 · A small file in one piece, to be named in a verb afterwards */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        /** 下载文件 · A file of a case, as an attachment */
        get: operations["readFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 开始上传 · Begin an upload in parts, or go on with the same one */
        post: operations["startUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/uploads/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        /** 上传进度 · Which parts of one's own upload are done */
        get: operations["getUpload"];
        put?: never;
        post?: never;
        /** 取消上传 · Give up one's own upload */
        delete: operations["abortUpload"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/uploads/{fileId}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 分片地址 · Addresses at which the store takes parts of one's own upload */
        post: operations["signUploadParts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/uploads/{fileId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 完成上传 · Put the parts together and hand the file over to be checked */
        post: operations["completeUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/files/{fileId}/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 打开文件 · An address for one click; the access is on record before it exists */
        post: operations["openFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/files/{fileId}/custody-report": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        /** 保管链报告 · Chain of custody of a file; asking for it is itself on record */
        get: operations["getCustodyReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/files/{fileId}/void-requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请作废 · Ask to void a file; a second officer decides */
        post: operations["askVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/files/{fileId}/void-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 决定作废 · Void a file that another officer asked to void, or decline; its content stays for auditors */
        post: operations["decideVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/files/{fileId}/holds": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 暂缓销毁 · Keep a file without an end, whatever its lock says */
        post: operations["placeHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/files/{fileId}/hold-releases": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 解除暂缓 · Release a file from its hold */
        post: operations["releaseHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/files/{fileId}/removal-requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请销毁 · Ask to remove a content whose retention is over; a second officer decides
         * @description Offered by FileInfo.actions once the end is reached. Problems: action-not-allowed with reason file-locked (too early), file-held, file-busy (a decision is being recorded, try again), removal-asked.
         */
        post: operations["askRemoval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/files/{fileId}/removal-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 决定销毁 · Remove a content for good that another officer asked to remove, or keep it
         * @description Row, chain of custody and accesses stay. The one who asked gets forbidden with reason second-person-missing.
         */
        post: operations["decideRemoval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/retention-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 保存期满清单 · Files whose retention is over, for those who decide about their removal
         * @description Officers get those of their own unit's cases, auditors all; everybody else 403. Oldest end first, 500 at most. Each is removed by askRemoval and decideRemoval on the file, two officers together.
         */
        get: operations["listRetentionOver"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence-alarms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 证据告警 · What is not as the record says, of stored files and of the watch over them
         * @description Administrators and auditors; everybody else 403. `open` is what the metric evidence_alarms_open counts.
         */
        get: operations["listEvidenceAlarms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence-alarms/{alarmId}/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alarmId: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 处理告警 · Settle an alarm, with a note of what was done
         * @description Administrators. Settled before it stays as it was settled first. Seen again by the watch the alarm is open again, and the former note goes.
         */
        post: operations["settleEvidenceAlarm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/fast-forward": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 快进 · Let the next deadline pass (virtual case clock only) */
        post: operations["fastForward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/dispatches": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 分派 · Dispatch (Art. 41.1) */
        post: operations["dispatchCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/dispatcher-returns": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回分派 · Return to dispatcher (Art. 41.3) */
        post: operations["returnToDispatcher"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认领 · Claim */
        post: operations["claimCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/handler-assignments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 指派 · Assign handler */
        post: operations["assignHandler"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/take-overs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提级办理 · Take over (Art. 13.5) */
        post: operations["takeOverCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/superior-requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报请上级 · Ask the superior (Art. 13.6) */
        post: operations["askSuperior"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/superior-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批复报请 · Decide the request (Art. 13.6) */
        post: operations["decideSuperiorRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/merchant-replies": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 回复 · Reply (Art. 6) */
        post: operations["replyAsMerchant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/consumer-replies": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 回复企业 · Reply to the business (Art. 6) */
        post: operations["replyAsConsumer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/settlement-offers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出方案 · Offer a settlement (Art. 18.2) */
        post: operations["offerSettlement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/settlement-rejections": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不接受方案 · Reject the offer (Art. 18.2) */
        post: operations["rejectSettlement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/offer-retractions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回方案 · Retract the offer (Art. 18.2) */
        post: operations["retractOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/settlement-acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 接受方案 · Accept the offer (Art. 18.2) */
        post: operations["acceptSettlement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/escalations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转监管部门 · Take to the authority (Art. 6) */
        post: operations["escalate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/respondent-denials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 非本企业 · Not our business (Art. 13) */
        post: operations["declareNotRespondent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回投诉 · Withdraw (Art. 23.1) */
        post: operations["withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 补充材料 · Add evidence (Art. 10) */
        post: operations["addEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/identity-proof-requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 要求身份证明 · Ask for proof of identity (Art. 10.3) */
        post: operations["requestIdentityProof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/identity-proofs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交身份证明 · Supply proof of identity (Art. 10.3) */
        post: operations["supplyIdentityProof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/identity-checks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核验身份 · Verify identity (Art. 10.3) */
        post: operations["verifyIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/identity-refusals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 记录拒绝核验 · Record refusal to be identified (Art. 16.6) */
        post: operations["recordIdentityRefusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/materials-requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 要求补正 · Ask for missing materials (Art. 16.5) */
        post: operations["requestMaterials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/materials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 补交材料 · Supply materials (Art. 10.1) */
        post: operations["supplyMaterials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 受理 · Accept (Art. 15.1) */
        post: operations["acceptComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不予受理 · Refuse (Art. 15.2) */
        post: operations["refuseComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/approval-requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报批 · Submit for approval */
        post: operations["submitForApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/draft-returns": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回修改 · Return the draft */
        post: operations["returnDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/mediation-consents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同意调解 · Consent to mediation (Art. 18.1) */
        post: operations["consentToMediation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/mediation-refusals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不同意调解 · Decline mediation (Art. 18.1) */
        post: operations["declineMediation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/entrustment-answers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 答复委托调解 · Answer on entrusting (Art. 19.1) */
        post: operations["consentToEntrust"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/entrustments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 委托调解 · Entrust mediation (Art. 19) */
        post: operations["entrustMediation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/entrustment-recalls": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 收回委托 · Recall the entrustment (Art. 19.2) */
        post: operations["recallEntrustment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/mediation-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 安排调解 · Schedule a session (Art. 20) */
        post: operations["scheduleMediation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/mediation-records": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 调解记录 · Record a session (Art. 24.3) */
        post: operations["recordMediation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/appraiser-agreements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认鉴定机构 · Record the agreed appraiser (Art. 22.1) */
        post: operations["agreeAppraiser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/appraiser-appointments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 指定鉴定机构 · Appoint the appraiser (Art. 22.2) */
        post: operations["appointAppraiser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/appraisal-cost-agreements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 约定鉴定费用 · Record the agreed costs (Art. 22.3) */
        post: operations["agreeAppraisalCosts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/appraisal-pauses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 送检停表 · Pause for appraisal (Art. 22.4) */
        post: operations["pauseForAppraisal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/mediation-resumptions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复调解 · Resume mediation (Art. 22.4) */
        post: operations["resumeMediation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/recusal-requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请回避 · Request recusal (Art. 21) */
        post: operations["requestRecusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/conflict-declarations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 主动回避 · Declare a conflict (Art. 21) */
        post: operations["declareConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/recusal-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 决定回避 · Decide on recusal (Art. 21.3) */
        post: operations["decideRecusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 达成协议 · Record the agreement (Art. 24) */
        post: operations["recordAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/agreement-seals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 加盖印章 · Seal the agreement (Art. 24.2) */
        post: operations["sealAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/mediation-endings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 终止调解 · End mediation (Art. 23) */
        post: operations["endMediation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/party-notifications": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 告知 · Notify (Art. 15) */
        post: operations["notifyParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 回访 · Follow up (Art. 26) */
        post: operations["followUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/spot-checks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 抽查 · Spot check (Art. 26) */
        post: operations["spotCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 评价 · Rate the handling */
        post: operations["rateHandling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/rule-pack-pins": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 改定规则 · Re-pin the rules (Art. 46) */
        post: operations["repinRulePack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deadline-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 期限计算 · Deadline calculator, open to all */
        get: operations["previewDeadline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/divisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 行政区划 · Divisions below one, or the provinces */
        get: operations["listDivisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 市场监督管理部门 · Units */
        get: operations["listUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/merchants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 经营者 · Merchants by name or credit code */
        get: operations["listMerchants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/merchants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        /** 经营者详情 · A merchant and the units that may handle a complaint against it */
        get: operations["readMerchant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 分类 · Categories in use on a day */
        get: operations["listCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar-editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工作日历 · Holiday notices that are loaded */
        get: operations["listCalendarEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 设置 · What the Order leaves open, and how it is set */
        get: operations["listSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        get?: never;
        /** 变更设置 · Change a setting, for cases filed from now on */
        put: operations["changeSetting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工作人员 · Staff of a unit; the reader's own without one */
        get: operations["listOfficers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 调解组织与鉴定机构 · Mediation bodies and appraisal agencies */
        get: operations["listBodies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 通知 · Messages that went out, as far as the reader may see them */
        get: operations["listNotices"];
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
        SignIn: {
            login: string;
            password: string;
        };
        /** @enum {string} */
        ProblemCode: "invalid-request" | "unauthenticated" | "forbidden" | "not-found" | "action-not-allowed" | "stale-version" | "idempotency-conflict" | "evidence-rejected" | "version-required" | "too-many-requests" | "unavailable" | "internal";
        FieldError: {
            pointer: string;
            detail: string;
        };
        /** @enum {string} */
        Stage: "intake" | "routing" | "odr" | "regulator" | "closure";
        /** @enum {string} */
        Status: "filed" | "awaiting-dispatch" | "negotiating" | "odr-lapsed" | "awaiting-acceptance" | "accepted" | "mediating" | "entrusted" | "appraising" | "recusal-pending" | "ending-due" | "closing" | "closed" | "archived";
        /** @enum {string} */
        Reason: "wrong-status" | "recusal-open" | "withdrawn" | "settled" | "already-decided" | "case-closed" | "case-archived" | "claim-first" | "already-claimed" | "challenged-person" | "not-candidate" | "outside-province" | "too-many-returns" | "accepted-elsewhere" | "not-superior" | "already-asked" | "not-asked" | "no-offer" | "own-offer" | "not-own-offer" | "offer-superseded" | "not-in-pack" | "proof-missing" | "asked-once" | "second-person-needed" | "ground-not-in-pack" | "ground-not-met" | "term-not-over" | "consent-missing" | "body-not-lawful" | "not-entrusted" | "notice-too-short" | "not-staff" | "appraisal-incomplete" | "date-out-of-range" | "term-over" | "not-paused" | "replacement-missing" | "document-required" | "signature-missing" | "waiver-one-sided" | "record-missing" | "session-not-told" | "performance-unproven" | "not-a-document" | "try-other-channel" | "already-delivered" | "not-to-party" | "unknown-notice" | "rated-once" | "no-draft" | "second-person-missing" | "same-pack";
        /** @enum {string} */
        EvidenceReason: "size-differs" | "hash-differs" | "type-differs" | "type-not-allowed" | "duplicate" | "content-empty" | "truncated" | "damaged" | "too-many-pixels" | "decompression-bomb" | "too-complex" | "polyglot" | "active-content" | "macros" | "embedded-file" | "external-reference" | "encrypted" | "unsafe-names" | "text-unreadable" | "script-text" | "malware" | "scan-limit" | "file-empty" | "file-too-large" | "case-full" | "case-too-large" | "person-quota" | "too-many-open-uploads" | "parts-amiss" | "no-such-part" | "upload-over" | "upload-gone" | "no-copy" | "file-not-stored" | "file-uploading" | "file-checking" | "file-sealed" | "file-refused" | "file-voided" | "file-abandoned" | "file-removed" | "void-asked" | "void-not-asked" | "void-decided" | "file-busy" | "file-held" | "file-locked" | "removal-asked" | "removal-not-asked" | "store-unavailable" | "store-full";
        LocalText: {
            zh: string;
            en: string;
        };
        /** Format: uuid */
        Uuid: string;
        /** @enum {string} */
        Verb: "dispatchCase" | "returnToDispatcher" | "claimCase" | "assignHandler" | "takeOverCase" | "askSuperior" | "decideSuperiorRequest" | "replyAsMerchant" | "replyAsConsumer" | "offerSettlement" | "rejectSettlement" | "retractOffer" | "acceptSettlement" | "escalate" | "declareNotRespondent" | "withdraw" | "addEvidence" | "requestIdentityProof" | "supplyIdentityProof" | "verifyIdentity" | "recordIdentityRefusal" | "requestMaterials" | "supplyMaterials" | "acceptComplaint" | "refuseComplaint" | "submitForApproval" | "returnDraft" | "consentToMediation" | "declineMediation" | "consentToEntrust" | "entrustMediation" | "recallEntrustment" | "scheduleMediation" | "recordMediation" | "agreeAppraiser" | "appointAppraiser" | "agreeAppraisalCosts" | "pauseForAppraisal" | "resumeMediation" | "requestRecusal" | "declareConflict" | "decideRecusal" | "recordAgreement" | "sealAgreement" | "endMediation" | "notifyParty" | "followUp" | "spotCheck" | "rateHandling" | "repinRulePack";
        /** Format: uuid */
        UnitId: string;
        Candidate: {
            unitId: components["schemas"]["UnitId"];
            unitName?: string;
            article: string;
            why: string;
            text?: components["schemas"]["LocalText"];
        };
        /** @description RFC 9457. */
        Problem: {
            type: string;
            title: string;
            status: number;
            code: components["schemas"]["ProblemCode"];
            detail: string;
            instance?: string;
            errors?: components["schemas"]["FieldError"][];
            stage?: components["schemas"]["Stage"];
            caseStatus?: components["schemas"]["Status"];
            reason?: components["schemas"]["Reason"] | components["schemas"]["EvidenceReason"];
            reasonText?: components["schemas"]["LocalText"];
            version?: number;
            firstId?: components["schemas"]["Uuid"];
            /** @description Numbers of the parts that are missing or have another size. */
            parts?: number[];
            allowedActions?: components["schemas"]["Verb"][];
            candidates?: components["schemas"]["Candidate"][];
        };
        /** @enum {string} */
        Role: "consumer" | "merchant-agent" | "mediator" | "dispatcher" | "handler" | "approver" | "supervisor" | "auditor" | "administrator";
        /** @enum {string} */
        UnitLevel: "nation" | "province" | "city" | "county" | "station";
        UnitRef: {
            id: components["schemas"]["UnitId"];
            name: string;
            level: components["schemas"]["UnitLevel"];
            code: string;
        };
        MerchantRef: {
            id: components["schemas"]["Uuid"];
            name: string;
            odrMember: boolean;
        };
        BodyRef: {
            id: components["schemas"]["Uuid"];
            name: string;
        };
        /**
         * Format: date-time
         * @description RFC 3339 with zone.
         */
        Instant: string;
        Me: {
            id: components["schemas"]["Uuid"];
            login: string;
            name: string;
            roles: components["schemas"]["Role"][];
            unit?: components["schemas"]["UnitRef"];
            merchant?: components["schemas"]["MerchantRef"];
            body?: components["schemas"]["BodyRef"];
            /** @description To be sent as Csrf-Token with every change. */
            csrfToken: string;
            /** @enum {string} */
            caseClock: "wall" | "virtual";
            expiresAt: components["schemas"]["Instant"];
            /** @description Read-only Temporal Web UI; only for staff with the right. */
            temporalUi?: string;
        };
        /** @enum {string} */
        QueueName: "all" | "mine" | "to-dispatch" | "to-accept" | "from-odr" | "materials-back" | "to-approve" | "soon" | "today" | "overdue";
        CategoryCode: string;
        /**
         * Format: date
         * @description A day in Beijing time.
         */
        CivilDate: string;
        Cursor: string;
        CaseNumber: string;
        Person: {
            id: components["schemas"]["Uuid"];
            name: string;
        };
        CategoryRef: {
            code: string;
            zh: string;
            en: string;
        };
        /** @description Money in fen. */
        Fen: number;
        /** @enum {string} */
        ClockKey: "dispatch" | "odr" | "odrAnswer" | "accept" | "identityProof" | "materials" | "consent" | "mediate" | "endDecision" | "endNotice" | "recusal" | "appraisal" | "documents" | "followUp";
        /** @enum {string} */
        ClockKind: "duty" | "practice" | "ground" | "reminder" | "window";
        /** @description The most urgent owed clock. */
        DueChip: {
            key: components["schemas"]["ClockKey"];
            label: components["schemas"]["LocalText"];
            kind: components["schemas"]["ClockKind"];
            dueOn: components["schemas"]["CivilDate"];
            alarmOn: components["schemas"]["CivilDate"];
            warnOn?: components["schemas"]["CivilDate"];
            provisional: boolean;
            /** @description Natural days from the case's today to dueOn; negative when over. */
            daysLeft: number;
        };
        /** @enum {string} */
        OutcomeResult: "settled-odr" | "settled-before-acceptance" | "withdrawn-before-acceptance" | "refused" | "mediated-with-document" | "mediated-without-document" | "ended-withdrawn" | "ended-settled" | "ended";
        Outcome: {
            result: components["schemas"]["OutcomeResult"];
            ground?: string;
            /** @enum {string} */
            form?: "performed" | "waived" | "record";
            label: components["schemas"]["LocalText"];
        };
        /** @enum {string} */
        EventKind: "complaintFiled" | "intakeAssessed" | "routeDecided" | "complaintReceived" | "caseDispatched" | "caseReturned" | "handlerAssigned" | "caseTakenOver" | "superiorAsked" | "superiorRequestDecided" | "merchantReplied" | "consumerReplied" | "settlementOffered" | "settlementRejected" | "offerRetracted" | "settlementAccepted" | "complaintEscalated" | "respondentDenied" | "complaintWithdrawn" | "evidenceAdded" | "identityProofRequested" | "identityProofSupplied" | "identityChecked" | "identityRefused" | "materialsRequested" | "materialsSupplied" | "complaintAccepted" | "complaintRefused" | "approvalRequested" | "draftReturned" | "mediationConsented" | "mediationDeclined" | "entrustAnswered" | "mediationEntrusted" | "entrustmentRecalled" | "mediationScheduled" | "mediationRecorded" | "appraiserAgreed" | "appraiserAppointed" | "appraisalCostsAgreed" | "mediationPaused" | "mediationResumed" | "recusalRequested" | "conflictDeclared" | "recusalDecided" | "agreementRecorded" | "agreementSealed" | "mediationEnded" | "rulePackRepinned" | "noticeQueued" | "noticeSent" | "noticeDelivered" | "noticeFailed" | "noticeUndeliverable" | "deadlineSet" | "deadlineMoved" | "deadlineResumed" | "deadlinePaused" | "deadlineReopened" | "deadlineMet" | "deadlineCancelled" | "deadlineAlarmed" | "deadlinePassed" | "caseClosed" | "caseArchived" | "followedUp" | "spotChecked" | "handlingRated" | "evidenceSealed" | "evidenceRefused" | "evidenceVoided" | "evidenceHeld" | "evidenceReleased";
        CaseRow: {
            id: components["schemas"]["Uuid"];
            number: components["schemas"]["CaseNumber"];
            /** @enum {string} */
            kind: "complaint";
            stage: components["schemas"]["Stage"];
            status: components["schemas"]["Status"];
            label: components["schemas"]["LocalText"];
            version: number;
            now: components["schemas"]["Instant"];
            unit?: components["schemas"]["UnitRef"];
            merchant?: components["schemas"]["MerchantRef"];
            handler?: components["schemas"]["Person"];
            goodsCategory?: components["schemas"]["CategoryRef"];
            problemCategory?: components["schemas"]["CategoryRef"];
            amountFen?: components["schemas"]["Fen"];
            filedAt: components["schemas"]["Instant"];
            closedOn?: components["schemas"]["CivilDate"];
            due?: components["schemas"]["DueChip"];
            flags?: string[];
            outcome?: components["schemas"]["Outcome"];
            lastEventKind?: components["schemas"]["EventKind"];
            lastEventAt?: components["schemas"]["Instant"];
        };
        CasePage: {
            items: components["schemas"]["CaseRow"][];
            nextCursor?: components["schemas"]["Cursor"];
        };
        Complainant: {
            name: string;
            phone: string;
            address: string;
            /** @enum {string} */
            identityKind?: "citizen-id" | "passport" | "travel-permit" | "other";
            identityNumber?: string;
        };
        /** @description Somebody who files for the complainant (Art. 11). */
        Agent: {
            name: string;
            phone: string;
            identityNumber?: string;
        };
        CreditCode: string;
        /** @enum {string} */
        RespondentKind: "ordinary" | "platform-operator" | "own-site" | "in-platform";
        DivisionCode: string;
        Place: {
            division: components["schemas"]["DivisionCode"];
            address?: string;
        };
        Platform: {
            name: string;
            domicileDivision?: components["schemas"]["DivisionCode"];
            orderNumber?: string;
            sellerId?: string;
        };
        /** @description A registered merchant by its id, or a name and what is known of its places. */
        Respondent: {
            merchantId?: components["schemas"]["Uuid"];
            name?: string;
            creditCode?: components["schemas"]["CreditCode"];
            kind?: components["schemas"]["RespondentKind"];
            contactName?: string;
            phone?: string;
            domicile?: components["schemas"]["Place"];
            placeOfBusiness?: components["schemas"]["Place"];
            shownAddress?: components["schemas"]["Place"];
            platform?: components["schemas"]["Platform"];
        };
        DisputedObject: {
            name: string;
            category: components["schemas"]["CategoryCode"];
            brand?: string;
        };
        Transaction: {
            salesMethod: components["schemas"]["CategoryCode"];
            amountFen?: components["schemas"]["Fen"];
            purchasedOn?: components["schemas"]["CivilDate"];
            place?: string;
        };
        /** @enum {string} */
        OfferKind: "refund" | "replace" | "repair" | "redo" | "return" | "make-up-quantity" | "compensate" | "apologise" | "other";
        Request: {
            kinds: components["schemas"]["OfferKind"][];
            amountFen?: components["schemas"]["Fen"];
            text?: string;
        };
        Consents: {
            mediation: boolean;
            entrust: boolean;
            publish: boolean;
        };
        FileComplaint: {
            complainant: components["schemas"]["Complainant"];
            agent?: components["schemas"]["Agent"];
            respondent: components["schemas"]["Respondent"];
            object: components["schemas"]["DisputedObject"];
            transaction: components["schemas"]["Transaction"];
            problemCategory: components["schemas"]["CategoryCode"];
            facts: string;
            request: components["schemas"]["Request"];
            knewOn?: components["schemas"]["CivilDate"];
            /** @enum {string} */
            addressedTo: "odr" | "authority";
            /**
             * @description forward when left out.
             * @enum {string}
             */
            onOdrLapse?: "forward" | "ask";
            unitId: components["schemas"]["UnitId"];
            consents?: components["schemas"]["Consents"];
        };
        /** @description What happens first and by when, as far as known before routing. */
        FirstStep: {
            /** @enum {string} */
            start: "odr" | "authority" | "dispatch";
            unitId?: components["schemas"]["UnitId"];
            clock?: components["schemas"]["ClockKey"];
            dueOn?: components["schemas"]["CivilDate"];
            provisional?: boolean;
            ruleRef?: string;
            text: components["schemas"]["LocalText"];
        };
        FilingReceipt: {
            id: components["schemas"]["Uuid"];
            number: components["schemas"]["CaseNumber"];
            filedAt: components["schemas"]["Instant"];
            version: number;
            firstStep: components["schemas"]["FirstStep"];
            respondentInOdr: boolean;
        };
        RegisteredComplainant: {
            name?: string;
            phone?: string;
            address?: string;
            /** @enum {string} */
            identityKind?: "citizen-id" | "passport" | "travel-permit" | "other";
            identityNumber?: string;
        };
        /** @description Taken down by an officer; gaps are allowed and listed as missing materials (Art. 10). */
        RegisterComplaint: {
            /** @enum {string} */
            channel: "phone" | "letter" | "counter" | "hotline";
            arrivedAt?: components["schemas"]["Instant"];
            complainant?: components["schemas"]["RegisteredComplainant"];
            agent?: components["schemas"]["Agent"];
            respondent: components["schemas"]["Respondent"];
            object: components["schemas"]["DisputedObject"];
            transaction?: components["schemas"]["Transaction"];
            problemCategory: components["schemas"]["CategoryCode"];
            facts?: string;
            request?: components["schemas"]["Request"];
            knewOn?: components["schemas"]["CivilDate"];
            /** @enum {string} */
            addressedTo: "odr" | "authority";
            /** @enum {string} */
            onOdrLapse?: "forward" | "ask";
            unitId?: components["schemas"]["UnitId"];
            consents?: components["schemas"]["Consents"];
        };
        CandidateQuery: {
            respondent: components["schemas"]["Respondent"];
            on?: components["schemas"]["CivilDate"];
        };
        /** @enum {string} */
        RulePackId: "order-20" | "order-121";
        CandidateList: {
            rulePack: components["schemas"]["RulePackId"];
            items: components["schemas"]["Candidate"][];
        };
        Queue: {
            queue: components["schemas"]["QueueName"];
            label: components["schemas"]["LocalText"];
            count: number;
            /** @description There are at least count. */
            capped: boolean;
        };
        QueueList: {
            items: components["schemas"]["Queue"][];
        };
        /** @enum {string} */
        Channel: "web" | "phone" | "letter" | "counter" | "hotline";
        /** @enum {string} */
        Party: "complainant" | "respondent";
        /** @description Fields the reader may not see are missing; masked ones hold asterisks. */
        PartyView: {
            party: components["schemas"]["Party"];
            masked: boolean;
            name?: string;
            phone?: string;
            address?: string;
            identityKind?: string;
            identityNumber?: string;
            creditCode?: string;
            contactName?: string;
        };
        Sha256: string;
        CaseText: {
            id: components["schemas"]["Uuid"];
            kind: string;
            sha256: components["schemas"]["Sha256"];
            /** @description Missing when the reader may not see it. */
            text?: string;
        };
        CaseFile: {
            id: components["schemas"]["Uuid"];
            name: string;
            mediaType: string;
            bytes: number;
            sha256: components["schemas"]["Sha256"];
            addedAt?: components["schemas"]["Instant"];
        };
        Offer: {
            version: number;
            by: components["schemas"]["Party"];
            kind?: components["schemas"]["OfferKind"];
            amountFen?: components["schemas"]["Fen"];
            performOn?: components["schemas"]["CivilDate"];
            performed?: boolean;
            terms?: string;
            offeredAt?: components["schemas"]["Instant"];
            /** @enum {string} */
            state?: "open" | "superseded" | "rejected" | "retracted" | "accepted" | "lapsed";
        };
        Answers: {
            /** @enum {string} */
            complainant: "none" | "given" | "declined";
            /** @enum {string} */
            respondent: "none" | "given" | "declined";
        };
        Session: {
            at: components["schemas"]["Instant"];
            /** @enum {string} */
            mode: "on-site" | "remote";
            place?: string;
            mediators: components["schemas"]["Person"][];
            heldOrMissed?: boolean;
        };
        Pause: {
            fromOn: components["schemas"]["CivilDate"];
            toOn: components["schemas"]["CivilDate"];
        };
        DayExplanation: {
            date: components["schemas"]["CivilDate"];
            counted: boolean;
            number?: number;
            /** @enum {string} */
            reason: "start" | "counted" | "weekend" | "holiday" | "make-up" | "paused" | "rolled";
            name?: string;
            published: boolean;
        };
        Deadline: {
            key: components["schemas"]["ClockKey"];
            label: components["schemas"]["LocalText"];
            kind: components["schemas"]["ClockKind"];
            startOn: components["schemas"]["CivilDate"];
            amount?: number;
            /** @enum {string} */
            unit?: "workingDay" | "day" | "year";
            dueOn?: components["schemas"]["CivilDate"];
            unrolledOn?: components["schemas"]["CivilDate"];
            alarmOn?: components["schemas"]["CivilDate"];
            warnOn?: components["schemas"]["CivilDate"];
            /** @description Depends on a year whose holiday notice is not published yet (暂定). */
            provisional: boolean;
            /** @enum {string} */
            state: "running" | "paused" | "met" | "cancelled" | "passed";
            owed: boolean;
            late: boolean;
            alarmed: boolean;
            pausedFromOn?: components["schemas"]["CivilDate"];
            pauses: components["schemas"]["Pause"][];
            excluded?: number;
            ruleRef: string;
            editionId?: string;
            startsOn?: string;
            waitsFor?: string;
            atEnd?: string;
            /** @description Only in the list of deadlines of a case. */
            days?: components["schemas"]["DayExplanation"][];
        };
        NextStep: {
            verb?: components["schemas"]["Verb"];
            why: components["schemas"]["LocalText"];
            dueOn?: components["schemas"]["CivilDate"];
        };
        AllowedAction: {
            verb: components["schemas"]["Verb"];
            label: components["schemas"]["LocalText"];
            /** @enum {integer} */
            tier: 0 | 1 | 2 | 3;
            destructive: boolean;
            article: string;
            /** @description The reader may enter it on a party's recorded word; onWordOf is then required. */
            onWord?: boolean;
            /** @description Of the operation */
            path: string;
            /** @description Name of the request schema of the contract. */
            schema: string;
        };
        BlockedAction: {
            verb: components["schemas"]["Verb"];
            label: components["schemas"]["LocalText"];
            reason: components["schemas"]["Reason"];
            text: components["schemas"]["LocalText"];
        };
        WorkflowLink: {
            id: string;
            url?: string;
        };
        CaseView: {
            id: components["schemas"]["Uuid"];
            number: components["schemas"]["CaseNumber"];
            /** @enum {string} */
            kind: "complaint";
            stage: components["schemas"]["Stage"];
            status: components["schemas"]["Status"];
            label: components["schemas"]["LocalText"];
            /** @description Of If-Match: "v<version>". */
            version: number;
            seq: number;
            now: components["schemas"]["Instant"];
            /** @enum {string} */
            caseClock: "wall" | "virtual";
            unit?: components["schemas"]["UnitRef"];
            handler?: components["schemas"]["Person"];
            merchant?: components["schemas"]["MerchantRef"];
            body?: components["schemas"]["BodyRef"];
            goodsCategory: components["schemas"]["CategoryRef"];
            problemCategory: components["schemas"]["CategoryRef"];
            amountFen?: components["schemas"]["Fen"];
            channel: components["schemas"]["Channel"];
            /** @enum {string} */
            addressedTo: "odr" | "authority";
            /** @enum {string} */
            onOdrLapse: "forward" | "ask";
            filedAt: components["schemas"]["Instant"];
            firstReceivedAt?: components["schemas"]["Instant"];
            receivedAt?: components["schemas"]["Instant"];
            acceptedOn?: components["schemas"]["CivilDate"];
            decidedOn?: components["schemas"]["CivilDate"];
            closedOn?: components["schemas"]["CivilDate"];
            knewOn?: components["schemas"]["CivilDate"];
            rulePack?: components["schemas"]["RulePackId"];
            hops?: number;
            candidates: components["schemas"]["Candidate"][];
            parties: components["schemas"]["PartyView"][];
            /** @description Facts, request, object and transaction of the filing; later texts stand with their events. */
            texts: components["schemas"]["CaseText"][];
            files: components["schemas"]["CaseFile"][];
            openOffer?: components["schemas"]["Offer"];
            offers: components["schemas"]["Offer"][];
            consent: components["schemas"]["Answers"];
            entrustConsent: components["schemas"]["Answers"];
            /** @description What the complainant agreed to when filing. */
            consents: {
                mediation: boolean;
                entrust: boolean;
                publish: boolean;
            };
            /** @enum {string} */
            identityState: "unchecked" | "asked" | "supplied" | "verified" | "refused";
            materialsMissing: string[];
            materialsAsked?: boolean;
            session?: components["schemas"]["Session"];
            hasRecord?: boolean;
            appraisal?: {
                agency?: components["schemas"]["BodyRef"];
                costsAgreed: boolean;
                handedOverOn?: components["schemas"]["CivilDate"];
            };
            recusal?: {
                person: components["schemas"]["Person"];
                /** @enum {string} */
                by: "complainant" | "respondent" | "self";
            };
            draft?: {
                /** @enum {string} */
                verb: "refuseComplaint" | "endMediation";
                ground?: string;
                reason?: string;
                by?: components["schemas"]["Person"];
            };
            superiorAsked?: boolean;
            /** @enum {string} */
            endingDue?: "withdrawn" | "settled";
            agreement?: {
                /** @enum {string} */
                mode: "on-site" | "remote";
                /** @enum {string} */
                form: "document" | "performed" | "waived" | "record";
                sealed: boolean;
                terms?: string;
            };
            outcome?: components["schemas"]["Outcome"];
            rated?: boolean;
            marks?: string[];
            similar?: components["schemas"]["CaseNumber"][];
            flags: string[];
            deadlines: components["schemas"]["Deadline"][];
            nextStep?: components["schemas"]["NextStep"];
            allowedActions: components["schemas"]["AllowedAction"][];
            blockedActions: components["schemas"]["BlockedAction"][];
            workflow?: components["schemas"]["WorkflowLink"];
        };
        /** @enum {string} */
        Via: "phone" | "letter" | "counter";
        EventActor: {
            /** @enum {string} */
            kind: "consumer" | "merchant-agent" | "mediator" | "officer" | "administrator" | "system";
            /** @description Of staff; parties are named by their role. */
            name?: string;
            unitId?: components["schemas"]["UnitId"];
            unitName?: string;
            onBehalfOf?: components["schemas"]["Party"];
            via?: components["schemas"]["Via"];
        };
        CaseEvent: {
            seq: number;
            at: components["schemas"]["Instant"];
            recordedAt?: components["schemas"]["Instant"];
            kind: components["schemas"]["EventKind"];
            actor: components["schemas"]["EventActor"];
            /** @description Ids */
            facts: {
                [key: string]: unknown;
            };
            /** @description The texts the facts point to, as far as the reader may see them. */
            texts: components["schemas"]["CaseText"][];
            rulePack?: components["schemas"]["RulePackId"];
            editionId?: string;
            hash?: components["schemas"]["Sha256"];
            prevHash?: string;
        };
        EventPage: {
            items: components["schemas"]["CaseEvent"][];
            nextAfter?: number;
        };
        DeadlineList: {
            now: components["schemas"]["Instant"];
            items: components["schemas"]["Deadline"][];
        };
        /** @enum {string} */
        NoticeTo: "complainant" | "respondent" | "handler" | "approver" | "superior" | "unit" | "old-unit" | "dispatcher" | "body" | "agency";
        /** @enum {string} */
        NoticeForm: "receipt" | "new-complaint" | "complaint-received" | "dispatch" | "returned" | "taken-over" | "superior-asked" | "superior-decided" | "message" | "offer" | "offer-rejected" | "offer-retracted" | "settlement-sheet" | "respondent-denied" | "withdrawal-confirmed" | "withdrawn" | "identity-request" | "identity-supplied" | "materials-request" | "materials-supplied" | "consent-asked" | "consent-answered" | "acceptance" | "refusal" | "entrustment" | "entrustment-recalled" | "mediation-session" | "appraiser" | "appraisal-costs" | "paused" | "resumed" | "recusal-requested" | "recusal-decided" | "agreement-result" | "mediation-document" | "ending" | "deadline-moved" | "deadline-alarm" | "odr-lapsed" | "rating-asked";
        CaseNotice: {
            noticeId: string;
            to: components["schemas"]["NoticeTo"];
            form: components["schemas"]["NoticeForm"];
            clock?: components["schemas"]["ClockKey"];
            /** @enum {string} */
            state: "queued" | "sent" | "delivered" | "failed" | "undeliverable";
            owed: boolean;
            failures: number;
            subject?: string;
            text?: string;
        };
        NoticeList: {
            items: components["schemas"]["CaseNotice"][];
        };
        /** @enum {string} */
        EvidenceKind: "receipt" | "chat" | "photo" | "contract" | "video" | "document" | "other";
        /** @enum {string} */
        EvidenceState: "uploading" | "checking" | "sealed" | "refused" | "voided" | "abandoned" | "removed";
        /** @enum {string} */
        FileSide: "complainant" | "respondent" | "authority" | "body";
        ReasonInWords: {
            code: string;
            text: components["schemas"]["LocalText"];
        };
        /** @enum {string} */
        FileAction: "openFile" | "getCustodyReport" | "askVoid" | "decideVoid" | "placeHold" | "releaseHold" | "askRemoval" | "decideRemoval";
        /** @description A file of a case. Addresses are never part of it; they are asked for one by one. */
        FileInfo: {
            id: components["schemas"]["Uuid"];
            kind: components["schemas"]["EvidenceKind"];
            name: string;
            caption?: string;
            mediaType: string;
            bytes: number;
            sha256: components["schemas"]["Sha256"];
            state: components["schemas"]["EvidenceState"];
            by: components["schemas"]["FileSide"];
            /** @description Of staff; parties are named by their role. */
            byName?: string;
            /** @description Uploaded by the reader. */
            mine: boolean;
            addedAt: components["schemas"]["Instant"];
            sealedAt?: components["schemas"]["Instant"];
            retainUntil?: components["schemas"]["Instant"];
            reasons?: components["schemas"]["ReasonInWords"][];
            /** @description The same content in this case, where the reader may see that one. */
            firstId?: components["schemas"]["Uuid"];
            /** @description Copies for looking at. */
            copies: string[];
            /** @description False for small files of old cases. */
            inStore: boolean;
            held: boolean;
            heldReason?: string;
            /** @description Why it was voided or is asked to be. */
            voidReason?: string;
            /** @description Name of the officer who asked; another one decides. */
            voidAskedBy?: string;
            /** @description Name of the officer who asked to remove the content; another one decides. */
            removalAskedBy?: string;
            actions: components["schemas"]["FileAction"][];
        };
        FileLimits: {
            filesPerCase: number;
            bytesPerCase: number;
            bytesPerFile: number;
        };
        FileList: {
            items: components["schemas"]["FileInfo"][];
            limits: components["schemas"]["FileLimits"];
            mayUpload: boolean;
        };
        StoredFileInfo: {
            id: components["schemas"]["Uuid"];
            name: string;
            mediaType: string;
            bytes: number;
            sha256: components["schemas"]["Sha256"];
        };
        /** @description What the uploader says of a file before it comes. The same one begun before is gone on with. */
        StartUpload: {
            name: string;
            bytes: number;
            /** @description As the browser tells it; may be empty. */
            mediaType: string;
            sha256: components["schemas"]["Sha256"];
            kind: components["schemas"]["EvidenceKind"];
            /** @description Kept encrypted under the key of the case. */
            caption?: string;
        };
        /** @description To be sent with the PUT; the address is good with them only. */
        PartHeaders: {
            [key: string]: string;
        };
        UploadPart: {
            /** @description From 1. */
            number: number;
            bytes: number;
            /** @description The store has it; it need not be sent again. */
            done: boolean;
            /** @description PUT the part there. Lives fifteen minutes; only where the upload is begun, for the first ten parts to be sent. */
            url?: string;
            headers?: components["schemas"]["PartHeaders"];
        };
        Upload: {
            id: components["schemas"]["Uuid"];
            state: components["schemas"]["EvidenceState"];
            sha256: components["schemas"]["Sha256"];
            bytes: number;
            mediaType: string;
            /** @description Size of every part but the last. */
            partBytes: number;
            parts: components["schemas"]["UploadPart"][];
            reasons?: components["schemas"]["ReasonInWords"][];
        };
        SignUploadParts: {
            numbers: number[];
        };
        /** @description PUT exactly so many bytes there; of a file in one part those of its hash alone. */
        PartAddress: {
            number: number;
            bytes: number;
            url: string;
            headers: components["schemas"]["PartHeaders"];
        };
        PartAddressList: {
            items: components["schemas"]["PartAddress"][];
        };
        OpenFile: {
            /**
             * @description The sealed content as an attachment or a copy to look at.
             * @enum {string}
             */
            what: "original" | "view" | "thumbnail";
            /** @description Why; it stays in the record of accesses. */
            purpose: string;
        };
        OpenedFile: {
            /** @description Lives five minutes. */
            url: string;
            expiresAt: components["schemas"]["Instant"];
            mediaType: string;
            name: string;
        };
        FileReader: {
            /** @enum {string} */
            kind: "consumer" | "merchant-agent" | "mediator" | "officer" | "auditor" | "administrator" | "system";
            /** @description Of staff; parties are named by their role and number. */
            name?: string;
            /** @description Tells people of one party apart without naming them: the same number in this report is the same person, counted for each role in the order in which they first acted on the file. */
            number?: number;
        };
        /** @description Who uploaded, with which proof of identity. Missing for files from before this was kept. */
        FileUploader: {
            who: components["schemas"]["FileReader"];
            proof: string;
            proofText: components["schemas"]["LocalText"];
        };
        /** @description What the checks of the content found; `scan` is what a scanner of malware said. */
        FileCheck: {
            /** @enum {string} */
            verdict: "clean" | "refused";
            detectedType?: string;
            /** @enum {string} */
            scan: "clean" | "found" | "unanswered" | "not-asked" | "not-configured";
            scanText?: components["schemas"]["LocalText"];
        };
        /** @description What the store itself says now. */
        StoredObject: {
            bucket: string;
            key: string;
            versionId: string;
            bytes?: number;
            lockedUntil?: components["schemas"]["Instant"];
            held: boolean;
        };
        /** @enum {string} */
        CustodyKind: "started" | "completed" | "checked" | "stored" | "sealed" | "refused" | "copied" | "voidAsked" | "voidDeclined" | "voided" | "held" | "released" | "retained" | "scrubbed" | "abandoned" | "removalAsked" | "removalDeclined" | "removed";
        CustodyStep: {
            at: components["schemas"]["Instant"];
            kind: components["schemas"]["CustodyKind"];
            actor: components["schemas"]["FileReader"];
            /** @description Codes */
            facts: {
                [key: string]: unknown;
            };
        };
        CustodyEvent: {
            seq: number;
            kind: components["schemas"]["EventKind"];
            at: components["schemas"]["Instant"];
            actor: components["schemas"]["FileReader"];
            hash: components["schemas"]["Sha256"];
        };
        /** @enum {string} */
        AccessKind: "view" | "download" | "custody";
        FileAccess: {
            at: components["schemas"]["Instant"];
            who: components["schemas"]["FileReader"];
            what: components["schemas"]["AccessKind"];
            purpose: string;
        };
        FileCopy: {
            name: string;
            mediaType: string;
            bytes: number;
            sha256: components["schemas"]["Sha256"];
        };
        FileAlarm: {
            at: components["schemas"]["Instant"];
            what: string;
            facts: {
                [key: string]: unknown;
            };
            settledAt?: components["schemas"]["Instant"];
        };
        /** @description Everything that is known of one file. */
        CustodyReport: {
            caseNumber: components["schemas"]["CaseNumber"];
            madeAt: components["schemas"]["Instant"];
            file: components["schemas"]["FileInfo"];
            uploader?: components["schemas"]["FileUploader"];
            /** @description The code of uploader.proof. */
            proof?: string;
            check?: components["schemas"]["FileCheck"];
            store?: components["schemas"]["StoredObject"];
            scrubbedAt?: components["schemas"]["Instant"];
            steps: components["schemas"]["CustodyStep"][];
            events: components["schemas"]["CustodyEvent"][];
            /** @description Missing for parties. */
            accesses?: components["schemas"]["FileAccess"][];
            copies: components["schemas"]["FileCopy"][];
            /** @description Missing for parties. */
            alarms?: components["schemas"]["FileAlarm"][];
        };
        /** @description Kept encrypted under the key of the case; events carry its id and hash only. */
        StoredText: string;
        FileReason: {
            reason: components["schemas"]["StoredText"];
        };
        VoidDecision: {
            /** @enum {string} */
            decision: "void" | "decline";
        };
        RemovalDecision: {
            /** @enum {string} */
            decision: "remove" | "keep";
        };
        /** @description A file whose lock has ended, that nothing holds, and whose case was closed long enough. */
        FileOver: {
            number: components["schemas"]["CaseNumber"];
            fileId: components["schemas"]["Uuid"];
            kind: components["schemas"]["EvidenceKind"];
            bytes: number;
            sha256: components["schemas"]["Sha256"];
            retainUntil: components["schemas"]["Instant"];
            /** @description Name of the officer who asked; another one decides. */
            removalAskedBy?: string;
        };
        OverList: {
            items: components["schemas"]["FileOver"][];
        };
        /**
         * @description What is not as the record says. check-overdue, retain-overdue, sweep-overdue, scrub-overdue, lock-ended: the watch itself is behind, and settles these when that is over. lock-ended: a file of an open case is no longer locked. foreign-object: somebody else's content lay where a file was to be sealed. hold-unrecorded: the store holds what nobody recorded.
         * @enum {string}
         */
        AlarmKind: "hash-mismatch" | "object-missing" | "object-without-row" | "lock-missing" | "lock-not-lengthened" | "hold-missing" | "hold-unrecorded" | "foreign-object" | "file-unread" | "copy-failed" | "check-overdue" | "retain-overdue" | "sweep-overdue" | "scrub-overdue" | "lock-ended";
        Alarm: {
            id: number;
            what: components["schemas"]["AlarmKind"];
            text: components["schemas"]["LocalText"];
            at: components["schemas"]["Instant"];
            lastSeenAt: components["schemas"]["Instant"];
            number?: components["schemas"]["CaseNumber"];
            fileId?: components["schemas"]["Uuid"];
            bucket: string;
            key: string;
            versionId?: string;
            /** @description Codes */
            facts: {
                [key: string]: unknown;
            };
            settledAt?: components["schemas"]["Instant"];
            /** @description Name; missing where the watch itself settled it. */
            settledBy?: string;
            note?: string;
        };
        AlarmList: {
            items: components["schemas"]["Alarm"][];
            /** @description How many are open. */
            open: number;
            maySettle: boolean;
        };
        SettleAlarm: {
            /** @description What was found and done; nothing personal. */
            note: string;
        };
        FastForward: {
            /**
             * @description Past the next deadline (default), or to `at`.
             * @enum {string}
             */
            to?: "next-deadline" | "instant";
            at?: components["schemas"]["Instant"];
        };
        DispatchCase: {
            unitId: components["schemas"]["Uuid"];
            bodyId?: components["schemas"]["Uuid"];
            reason: components["schemas"]["StoredText"];
        };
        ReturnToDispatcher: {
            reason: components["schemas"]["StoredText"];
        };
        ClaimCase: Record<string, never>;
        AssignHandler: {
            officerId: components["schemas"]["Uuid"];
        };
        TakeOverCase: {
            reason: components["schemas"]["StoredText"];
        };
        AskSuperior: {
            reason: components["schemas"]["StoredText"];
        };
        DecideSuperiorRequest: {
            take: boolean;
            reason: components["schemas"]["StoredText"];
        };
        ReplyAsMerchant: {
            message: components["schemas"]["StoredText"];
        };
        ReplyAsConsumer: {
            message: components["schemas"]["StoredText"];
        };
        /** @description An officer enters what a party said, wrote or brought. */
        OnWordOf: {
            party: components["schemas"]["Party"];
            via: components["schemas"]["Via"];
            record: components["schemas"]["StoredText"];
        };
        OfferSettlement: {
            onWordOf?: components["schemas"]["OnWordOf"];
            kind: components["schemas"]["OfferKind"];
            amountFen?: components["schemas"]["Fen"];
            performOn?: components["schemas"]["CivilDate"];
            performed: boolean;
            terms: components["schemas"]["StoredText"];
        };
        RejectSettlement: {
            onWordOf?: components["schemas"]["OnWordOf"];
            version: number;
        };
        RetractOffer: {
            onWordOf?: components["schemas"]["OnWordOf"];
            version: number;
        };
        AcceptSettlement: {
            onWordOf?: components["schemas"]["OnWordOf"];
            version: number;
        };
        Escalate: {
            onWordOf?: components["schemas"]["OnWordOf"];
            reason?: components["schemas"]["StoredText"];
        };
        DeclareNotRespondent: {
            reason: components["schemas"]["StoredText"];
        };
        Withdraw: {
            onWordOf?: components["schemas"]["OnWordOf"];
            reason?: components["schemas"]["StoredText"];
        };
        /**
         * Format: uuid
         * @description Id of a file uploaded before.
         */
        StoredFile: string;
        AddEvidence: {
            file: components["schemas"]["StoredFile"];
            kind: components["schemas"]["EvidenceKind"];
        };
        RequestIdentityProof: {
            letter: components["schemas"]["StoredText"];
        };
        SupplyIdentityProof: {
            onWordOf?: components["schemas"]["OnWordOf"];
            files: components["schemas"]["StoredFile"][];
        };
        VerifyIdentity: {
            /** @enum {string} */
            result: "verified" | "notProven" | "usedOtherName";
        };
        RecordIdentityRefusal: {
            statement: components["schemas"]["StoredText"];
        };
        /** @enum {string} */
        Material: "name" | "phone" | "address" | "respondent-name" | "respondent-address" | "request" | "facts" | "power-of-attorney" | "agent-identity";
        RequestMaterials: {
            items: components["schemas"]["Material"][];
            letter: components["schemas"]["StoredText"];
        };
        SupplyMaterials: {
            onWordOf?: components["schemas"]["OnWordOf"];
            items: components["schemas"]["Material"][];
            texts: components["schemas"]["StoredText"][];
            files: components["schemas"]["StoredFile"][];
            respondentId?: components["schemas"]["Uuid"];
        };
        AcceptComplaint: Record<string, never>;
        /** @description Which body accepted or handled the dispute, and its decision (Art. 16.2). */
        HandledBy: {
            bodyId: components["schemas"]["Uuid"];
            decision: components["schemas"]["StoredText"];
        };
        /** @description A note on one factor of Art. 17; a mark alone never suffices. */
        FactorNote: {
            /** @enum {string} */
            factor: "F1" | "F2" | "F3" | "F4" | "F5";
            note: components["schemas"]["StoredText"];
        };
        RefuseComplaint: {
            ground: string;
            reason: components["schemas"]["StoredText"];
            evidence: components["schemas"]["StoredFile"][];
            citation?: components["schemas"]["StoredText"];
            handledBy?: components["schemas"]["HandledBy"];
            factorNotes?: components["schemas"]["FactorNote"][];
            falseMaterial?: components["schemas"]["StoredFile"];
            article?: string;
            bothAskedToGoOn?: boolean;
        };
        SubmitForApproval: {
            /** @enum {string} */
            verb: "refuseComplaint" | "endMediation";
            reason: components["schemas"]["StoredText"];
            ground?: string;
        };
        ReturnDraft: {
            note: components["schemas"]["StoredText"];
        };
        ConsentToMediation: {
            onWordOf?: components["schemas"]["OnWordOf"];
        };
        DeclineMediation: {
            onWordOf?: components["schemas"]["OnWordOf"];
            reason?: components["schemas"]["StoredText"];
        };
        ConsentToEntrust: {
            onWordOf?: components["schemas"]["OnWordOf"];
            agrees: boolean;
        };
        EntrustMediation: {
            bodyId: components["schemas"]["Uuid"];
            scope: components["schemas"]["StoredText"];
            untilOn?: components["schemas"]["CivilDate"];
        };
        RecallEntrustment: {
            reason: components["schemas"]["StoredText"];
        };
        ScheduleMediation: {
            at: components["schemas"]["Instant"];
            /** @enum {string} */
            mode: "on-site" | "remote";
            place?: components["schemas"]["StoredText"];
            mediatorIds: components["schemas"]["Uuid"][];
            bothAgreed?: boolean;
        };
        RecordMediation: {
            record: components["schemas"]["StoredText"];
            /** @enum {string} */
            result: "continuing" | "agreed" | "failed";
            failedBy?: components["schemas"]["Party"];
            absent: components["schemas"]["Party"][];
            absentWithReason?: boolean;
        };
        PartyTexts: {
            complainant: components["schemas"]["StoredText"];
            respondent: components["schemas"]["StoredText"];
        };
        AgreeAppraiser: {
            agencyId: components["schemas"]["Uuid"];
            statements: components["schemas"]["PartyTexts"];
        };
        AppointAppraiser: {
            agencyId: components["schemas"]["Uuid"];
            reason: components["schemas"]["StoredText"];
        };
        AgreeAppraisalCosts: {
            complainantShare: number;
            statements: components["schemas"]["PartyTexts"];
        };
        PauseForAppraisal: {
            handedOverOn: components["schemas"]["CivilDate"];
            proof: components["schemas"]["StoredFile"];
        };
        ResumeMediation: {
            resultOn: components["schemas"]["CivilDate"];
            proof: components["schemas"]["StoredFile"];
        };
        RequestRecusal: {
            onWordOf?: components["schemas"]["OnWordOf"];
            personId: components["schemas"]["Uuid"];
            reason: components["schemas"]["StoredText"];
        };
        DeclareConflict: {
            reason: components["schemas"]["StoredText"];
        };
        DecideRecusal: {
            upheld: boolean;
            replacementId?: components["schemas"]["Uuid"];
            reason: components["schemas"]["StoredText"];
        };
        Signatures: {
            complainant?: components["schemas"]["StoredFile"];
            respondent?: components["schemas"]["StoredFile"];
        };
        Waivers: {
            complainant?: components["schemas"]["StoredText"];
            respondent?: components["schemas"]["StoredText"];
        };
        RecordAgreement: {
            /** @enum {string} */
            mode: "on-site" | "remote";
            /** @enum {string} */
            form: "document" | "performed" | "waived" | "record";
            terms: components["schemas"]["StoredText"];
            signatures?: components["schemas"]["Signatures"];
            waivers?: components["schemas"]["Waivers"];
            proof?: components["schemas"]["StoredFile"];
        };
        SealAgreement: {
            document: components["schemas"]["StoredFile"];
        };
        EndMediation: {
            ground: string;
            reason: components["schemas"]["StoredText"];
            evidence: components["schemas"]["StoredFile"][];
            citation?: components["schemas"]["StoredText"];
            handledBy?: components["schemas"]["HandledBy"];
            factorNotes?: components["schemas"]["FactorNote"][];
            falseMaterial?: components["schemas"]["StoredFile"];
            article?: string;
            bothAskedToGoOn?: boolean;
        };
        NotifyParty: {
            noticeId: string;
            /** @enum {string} */
            channel: "internet" | "phone" | "sms" | "email" | "letter" | "counter";
            /** @enum {string} */
            result: "sent" | "undeliverable";
            proof: components["schemas"]["StoredText"];
        };
        FollowUp: {
            /** @enum {string} */
            result: "reached" | "not-reached" | "performed" | "not-performed";
            note?: components["schemas"]["StoredText"];
        };
        SpotCheck: {
            /** @enum {string} */
            result: "in-order" | "not-in-order";
            note?: components["schemas"]["StoredText"];
        };
        RateHandling: {
            solved: boolean;
            /** @enum {integer} */
            score: 1 | 2 | 3 | 4 | 5;
            note?: components["schemas"]["StoredText"];
        };
        RepinRulePack: {
            rulePack: components["schemas"]["RulePackId"];
            reason: components["schemas"]["StoredText"];
            secondPerson: components["schemas"]["SignIn"];
        };
        DeadlinePreview: {
            kind: components["schemas"]["ClockKey"];
            from: components["schemas"]["CivilDate"];
            rulePack: components["schemas"]["RulePackId"];
            term: {
                amount: number;
                /** @enum {string} */
                unit: "workingDay" | "day" | "year";
            };
            dueOn: components["schemas"]["CivilDate"];
            unrolledOn: components["schemas"]["CivilDate"];
            alarmOn: components["schemas"]["CivilDate"];
            provisional: boolean;
            ruleRef: string;
            citation: string;
            editionId: string;
            days: components["schemas"]["DayExplanation"][];
        };
        /** @enum {string} */
        DivisionLevel: "province" | "city" | "county" | "town";
        Division: {
            code: string;
            name: string;
            level: components["schemas"]["DivisionLevel"];
            parentCode?: string;
            current: boolean;
        };
        DivisionList: {
            items: components["schemas"]["Division"][];
        };
        Unit: {
            id: components["schemas"]["UnitId"];
            name: string;
            level: components["schemas"]["UnitLevel"];
            code: string;
            parentId?: components["schemas"]["UnitId"];
            path: string;
            divisionCode: string;
            actsAsCounty: boolean;
        };
        UnitPage: {
            items: components["schemas"]["Unit"][];
        };
        Merchant: {
            id: components["schemas"]["Uuid"];
            name: string;
            creditCode: string;
            kind: components["schemas"]["RespondentKind"];
            odrMember: boolean;
            domicileDivision?: string;
            domicileAddress?: string;
            businessDivision?: string;
            businessAddress?: string;
            /** @description Units that may lawfully handle a complaint against it today (Art. 13). */
            candidates?: components["schemas"]["Candidate"][];
        };
        MerchantPage: {
            items: components["schemas"]["Merchant"][];
            nextCursor?: components["schemas"]["Cursor"];
        };
        /** @enum {string} */
        CategoryKind: "goods" | "service" | "problem" | "sales-method";
        Category: {
            code: string;
            kind: components["schemas"]["CategoryKind"];
            /** @enum {integer} */
            level: 1 | 2;
            parentCode?: string;
            zh: string;
            en: string;
        };
        CategoryList: {
            edition: string;
            items: components["schemas"]["Category"][];
        };
        CalendarDay: {
            date: components["schemas"]["CivilDate"];
            /** @enum {string} */
            kind: "off" | "work";
            name: string;
        };
        CalendarEdition: {
            id: string;
            year: number;
            noticeUrl: string;
            noticeNo?: string;
            days: components["schemas"]["CalendarDay"][];
        };
        CalendarEditionList: {
            items: components["schemas"]["CalendarEdition"][];
        };
        /** @description whole: from min to max; one-of, some-of: of these words; only-this: cannot be changed. */
        AllowedValues: {
            /** @enum {string} */
            kind: "whole" | "yes-or-no" | "one-of" | "some-of" | "only-this";
            min?: number;
            max?: number;
            of?: string[];
        };
        Setting: {
            key: string;
            value: unknown;
            allowed: components["schemas"]["AllowedValues"];
            zh?: string;
            article?: string;
            setAt?: components["schemas"]["Instant"];
            /** @description Name of the administrator who set it last; told to officers, auditors and administrators. */
            setBy?: string;
        };
        SettingList: {
            items: components["schemas"]["Setting"][];
        };
        SettingChange: {
            /** @description One of the values that the setting allows. */
            value: unknown;
            reason: string;
        };
        Officer: {
            id: components["schemas"]["Uuid"];
            name: string;
            roles: components["schemas"]["Role"][];
            unitId: components["schemas"]["UnitId"];
            unitName: string;
        };
        OfficerList: {
            items: components["schemas"]["Officer"][];
        };
        Body: {
            id: components["schemas"]["Uuid"];
            name: string;
            /** @enum {string} */
            kind: "mediation" | "appraisal";
            lawful?: boolean;
            unitId?: components["schemas"]["UnitId"];
        };
        BodyList: {
            items: components["schemas"]["Body"][];
        };
        /**
         * @description Notices of the case, and messages that are none. file-refused tells an uploader that a file did not pass its checks.
         * @enum {string}
         */
        InboxForm: "receipt" | "new-complaint" | "complaint-received" | "dispatch" | "returned" | "taken-over" | "superior-asked" | "superior-decided" | "message" | "offer" | "offer-rejected" | "offer-retracted" | "settlement-sheet" | "respondent-denied" | "withdrawal-confirmed" | "withdrawn" | "identity-request" | "identity-supplied" | "materials-request" | "materials-supplied" | "consent-asked" | "consent-answered" | "acceptance" | "refusal" | "entrustment" | "entrustment-recalled" | "mediation-session" | "appraiser" | "appraisal-costs" | "paused" | "resumed" | "recusal-requested" | "recusal-decided" | "agreement-result" | "mediation-document" | "ending" | "deadline-moved" | "deadline-alarm" | "odr-lapsed" | "rating-asked" | "file-refused";
        InboxMessage: {
            id: string;
            number: components["schemas"]["CaseNumber"];
            noticeId?: string;
            form: components["schemas"]["InboxForm"];
            to: components["schemas"]["NoticeTo"];
            channel: string;
            /** @description Masked. */
            recipient?: string;
            subject: string;
            text: string;
            sentAt: components["schemas"]["Instant"];
            /** @enum {string} */
            state?: "queued" | "sent" | "delivered" | "failed" | "undeliverable";
        };
        InboxPage: {
            items: components["schemas"]["InboxMessage"][];
            nextCursor?: components["schemas"]["Cursor"];
        };
    };
    responses: {
        /** @description A problem (RFC 9457). */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The case as the reader may see it, and what may be done next. */
        CaseView: {
            headers: {
                ETag?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CaseView"];
            };
        };
        /** @description The file as it stands now; what its case has to record follows in a moment. */
        FileInfo: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FileInfo"];
            };
        };
    };
    parameters: {
        Cursor: components["schemas"]["Cursor"];
        Limit: number;
        /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
        IdempotencyKey: string;
        /** @description Only with the virtual case clock; the life of the case begins at this instant. */
        DemoFiledAt: components["schemas"]["Instant"];
        CaseNumber: components["schemas"]["CaseNumber"];
        FileId: components["schemas"]["Uuid"];
        /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
        IfMatch: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type SignIn = components['schemas']['SignIn'];
export type ProblemCode = components['schemas']['ProblemCode'];
export type FieldError = components['schemas']['FieldError'];
export type Stage = components['schemas']['Stage'];
export type Status = components['schemas']['Status'];
export type Reason = components['schemas']['Reason'];
export type EvidenceReason = components['schemas']['EvidenceReason'];
export type LocalText = components['schemas']['LocalText'];
export type Uuid = components['schemas']['Uuid'];
export type Verb = components['schemas']['Verb'];
export type UnitId = components['schemas']['UnitId'];
export type Candidate = components['schemas']['Candidate'];
export type Problem = components['schemas']['Problem'];
export type Role = components['schemas']['Role'];
export type UnitLevel = components['schemas']['UnitLevel'];
export type UnitRef = components['schemas']['UnitRef'];
export type MerchantRef = components['schemas']['MerchantRef'];
export type BodyRef = components['schemas']['BodyRef'];
export type Instant = components['schemas']['Instant'];
export type Me = components['schemas']['Me'];
export type QueueName = components['schemas']['QueueName'];
export type CategoryCode = components['schemas']['CategoryCode'];
export type CivilDate = components['schemas']['CivilDate'];
export type Cursor = components['schemas']['Cursor'];
export type CaseNumber = components['schemas']['CaseNumber'];
export type Person = components['schemas']['Person'];
export type CategoryRef = components['schemas']['CategoryRef'];
export type Fen = components['schemas']['Fen'];
export type ClockKey = components['schemas']['ClockKey'];
export type ClockKind = components['schemas']['ClockKind'];
export type DueChip = components['schemas']['DueChip'];
export type OutcomeResult = components['schemas']['OutcomeResult'];
export type Outcome = components['schemas']['Outcome'];
export type EventKind = components['schemas']['EventKind'];
export type CaseRow = components['schemas']['CaseRow'];
export type CasePage = components['schemas']['CasePage'];
export type Complainant = components['schemas']['Complainant'];
export type Agent = components['schemas']['Agent'];
export type CreditCode = components['schemas']['CreditCode'];
export type RespondentKind = components['schemas']['RespondentKind'];
export type DivisionCode = components['schemas']['DivisionCode'];
export type Place = components['schemas']['Place'];
export type Platform = components['schemas']['Platform'];
export type Respondent = components['schemas']['Respondent'];
export type DisputedObject = components['schemas']['DisputedObject'];
export type Transaction = components['schemas']['Transaction'];
export type OfferKind = components['schemas']['OfferKind'];
export type Request = components['schemas']['Request'];
export type Consents = components['schemas']['Consents'];
export type FileComplaint = components['schemas']['FileComplaint'];
export type FirstStep = components['schemas']['FirstStep'];
export type FilingReceipt = components['schemas']['FilingReceipt'];
export type RegisteredComplainant = components['schemas']['RegisteredComplainant'];
export type RegisterComplaint = components['schemas']['RegisterComplaint'];
export type CandidateQuery = components['schemas']['CandidateQuery'];
export type RulePackId = components['schemas']['RulePackId'];
export type CandidateList = components['schemas']['CandidateList'];
export type Queue = components['schemas']['Queue'];
export type QueueList = components['schemas']['QueueList'];
export type Channel = components['schemas']['Channel'];
export type Party = components['schemas']['Party'];
export type PartyView = components['schemas']['PartyView'];
export type Sha256 = components['schemas']['Sha256'];
export type CaseText = components['schemas']['CaseText'];
export type CaseFile = components['schemas']['CaseFile'];
export type Offer = components['schemas']['Offer'];
export type Answers = components['schemas']['Answers'];
export type Session = components['schemas']['Session'];
export type Pause = components['schemas']['Pause'];
export type DayExplanation = components['schemas']['DayExplanation'];
export type Deadline = components['schemas']['Deadline'];
export type NextStep = components['schemas']['NextStep'];
export type AllowedAction = components['schemas']['AllowedAction'];
export type BlockedAction = components['schemas']['BlockedAction'];
export type WorkflowLink = components['schemas']['WorkflowLink'];
export type CaseView = components['schemas']['CaseView'];
export type Via = components['schemas']['Via'];
export type EventActor = components['schemas']['EventActor'];
export type CaseEvent = components['schemas']['CaseEvent'];
export type EventPage = components['schemas']['EventPage'];
export type DeadlineList = components['schemas']['DeadlineList'];
export type NoticeTo = components['schemas']['NoticeTo'];
export type NoticeForm = components['schemas']['NoticeForm'];
export type CaseNotice = components['schemas']['CaseNotice'];
export type NoticeList = components['schemas']['NoticeList'];
export type EvidenceKind = components['schemas']['EvidenceKind'];
export type EvidenceState = components['schemas']['EvidenceState'];
export type FileSide = components['schemas']['FileSide'];
export type ReasonInWords = components['schemas']['ReasonInWords'];
export type FileAction = components['schemas']['FileAction'];
export type FileInfo = components['schemas']['FileInfo'];
export type FileLimits = components['schemas']['FileLimits'];
export type FileList = components['schemas']['FileList'];
export type StoredFileInfo = components['schemas']['StoredFileInfo'];
export type StartUpload = components['schemas']['StartUpload'];
export type PartHeaders = components['schemas']['PartHeaders'];
export type UploadPart = components['schemas']['UploadPart'];
export type Upload = components['schemas']['Upload'];
export type SignUploadParts = components['schemas']['SignUploadParts'];
export type PartAddress = components['schemas']['PartAddress'];
export type PartAddressList = components['schemas']['PartAddressList'];
export type OpenFile = components['schemas']['OpenFile'];
export type OpenedFile = components['schemas']['OpenedFile'];
export type FileReader = components['schemas']['FileReader'];
export type FileUploader = components['schemas']['FileUploader'];
export type FileCheck = components['schemas']['FileCheck'];
export type StoredObject = components['schemas']['StoredObject'];
export type CustodyKind = components['schemas']['CustodyKind'];
export type CustodyStep = components['schemas']['CustodyStep'];
export type CustodyEvent = components['schemas']['CustodyEvent'];
export type AccessKind = components['schemas']['AccessKind'];
export type FileAccess = components['schemas']['FileAccess'];
export type FileCopy = components['schemas']['FileCopy'];
export type FileAlarm = components['schemas']['FileAlarm'];
export type CustodyReport = components['schemas']['CustodyReport'];
export type StoredText = components['schemas']['StoredText'];
export type FileReason = components['schemas']['FileReason'];
export type VoidDecision = components['schemas']['VoidDecision'];
export type RemovalDecision = components['schemas']['RemovalDecision'];
export type FileOver = components['schemas']['FileOver'];
export type OverList = components['schemas']['OverList'];
export type AlarmKind = components['schemas']['AlarmKind'];
export type Alarm = components['schemas']['Alarm'];
export type AlarmList = components['schemas']['AlarmList'];
export type SettleAlarm = components['schemas']['SettleAlarm'];
export type FastForward = components['schemas']['FastForward'];
export type DispatchCase = components['schemas']['DispatchCase'];
export type ReturnToDispatcher = components['schemas']['ReturnToDispatcher'];
export type ClaimCase = components['schemas']['ClaimCase'];
export type AssignHandler = components['schemas']['AssignHandler'];
export type TakeOverCase = components['schemas']['TakeOverCase'];
export type AskSuperior = components['schemas']['AskSuperior'];
export type DecideSuperiorRequest = components['schemas']['DecideSuperiorRequest'];
export type ReplyAsMerchant = components['schemas']['ReplyAsMerchant'];
export type ReplyAsConsumer = components['schemas']['ReplyAsConsumer'];
export type OnWordOf = components['schemas']['OnWordOf'];
export type OfferSettlement = components['schemas']['OfferSettlement'];
export type RejectSettlement = components['schemas']['RejectSettlement'];
export type RetractOffer = components['schemas']['RetractOffer'];
export type AcceptSettlement = components['schemas']['AcceptSettlement'];
export type Escalate = components['schemas']['Escalate'];
export type DeclareNotRespondent = components['schemas']['DeclareNotRespondent'];
export type Withdraw = components['schemas']['Withdraw'];
export type StoredFile = components['schemas']['StoredFile'];
export type AddEvidence = components['schemas']['AddEvidence'];
export type RequestIdentityProof = components['schemas']['RequestIdentityProof'];
export type SupplyIdentityProof = components['schemas']['SupplyIdentityProof'];
export type VerifyIdentity = components['schemas']['VerifyIdentity'];
export type RecordIdentityRefusal = components['schemas']['RecordIdentityRefusal'];
export type Material = components['schemas']['Material'];
export type RequestMaterials = components['schemas']['RequestMaterials'];
export type SupplyMaterials = components['schemas']['SupplyMaterials'];
export type AcceptComplaint = components['schemas']['AcceptComplaint'];
export type HandledBy = components['schemas']['HandledBy'];
export type FactorNote = components['schemas']['FactorNote'];
export type RefuseComplaint = components['schemas']['RefuseComplaint'];
export type SubmitForApproval = components['schemas']['SubmitForApproval'];
export type ReturnDraft = components['schemas']['ReturnDraft'];
export type ConsentToMediation = components['schemas']['ConsentToMediation'];
export type DeclineMediation = components['schemas']['DeclineMediation'];
export type ConsentToEntrust = components['schemas']['ConsentToEntrust'];
export type EntrustMediation = components['schemas']['EntrustMediation'];
export type RecallEntrustment = components['schemas']['RecallEntrustment'];
export type ScheduleMediation = components['schemas']['ScheduleMediation'];
export type RecordMediation = components['schemas']['RecordMediation'];
export type PartyTexts = components['schemas']['PartyTexts'];
export type AgreeAppraiser = components['schemas']['AgreeAppraiser'];
export type AppointAppraiser = components['schemas']['AppointAppraiser'];
export type AgreeAppraisalCosts = components['schemas']['AgreeAppraisalCosts'];
export type PauseForAppraisal = components['schemas']['PauseForAppraisal'];
export type ResumeMediation = components['schemas']['ResumeMediation'];
export type RequestRecusal = components['schemas']['RequestRecusal'];
export type DeclareConflict = components['schemas']['DeclareConflict'];
export type DecideRecusal = components['schemas']['DecideRecusal'];
export type Signatures = components['schemas']['Signatures'];
export type Waivers = components['schemas']['Waivers'];
export type RecordAgreement = components['schemas']['RecordAgreement'];
export type SealAgreement = components['schemas']['SealAgreement'];
export type EndMediation = components['schemas']['EndMediation'];
export type NotifyParty = components['schemas']['NotifyParty'];
export type FollowUp = components['schemas']['FollowUp'];
export type SpotCheck = components['schemas']['SpotCheck'];
export type RateHandling = components['schemas']['RateHandling'];
export type RepinRulePack = components['schemas']['RepinRulePack'];
export type DeadlinePreview = components['schemas']['DeadlinePreview'];
export type DivisionLevel = components['schemas']['DivisionLevel'];
export type Division = components['schemas']['Division'];
export type DivisionList = components['schemas']['DivisionList'];
export type Unit = components['schemas']['Unit'];
export type UnitPage = components['schemas']['UnitPage'];
export type Merchant = components['schemas']['Merchant'];
export type MerchantPage = components['schemas']['MerchantPage'];
export type CategoryKind = components['schemas']['CategoryKind'];
export type Category = components['schemas']['Category'];
export type CategoryList = components['schemas']['CategoryList'];
export type CalendarDay = components['schemas']['CalendarDay'];
export type CalendarEdition = components['schemas']['CalendarEdition'];
export type CalendarEditionList = components['schemas']['CalendarEditionList'];
export type AllowedValues = components['schemas']['AllowedValues'];
export type Setting = components['schemas']['Setting'];
export type SettingList = components['schemas']['SettingList'];
export type SettingChange = components['schemas']['SettingChange'];
export type Officer = components['schemas']['Officer'];
export type OfficerList = components['schemas']['OfficerList'];
export type Body = components['schemas']['Body'];
export type BodyList = components['schemas']['BodyList'];
export type InboxForm = components['schemas']['InboxForm'];
export type InboxMessage = components['schemas']['InboxMessage'];
export type InboxPage = components['schemas']['InboxPage'];
export type ResponseProblem = components['responses']['Problem'];
export type ResponseCaseView = components['responses']['CaseView'];
export type ResponseFileInfo = components['responses']['FileInfo'];
export type ParameterCursor = components['parameters']['Cursor'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterDemoFiledAt = components['parameters']['DemoFiledAt'];
export type ParameterCaseNumber = components['parameters']['CaseNumber'];
export type ParameterFileId = components['parameters']['FileId'];
export type ParameterIfMatch = components['parameters']['IfMatch'];
export type $defs = Record<string, never>;
export interface operations {
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Signed in; the session is in the cookie. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    readMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listComplaints: {
        parameters: {
            query?: {
                queue?: components["schemas"]["QueueName"];
                stage?: components["schemas"]["Stage"];
                status?: components["schemas"]["Status"];
                unit?: components["schemas"]["UnitId"];
                merchant?: components["schemas"]["Uuid"];
                handler?: components["schemas"]["Uuid"];
                category?: components["schemas"]["CategoryCode"];
                dueBy?: components["schemas"]["CivilDate"];
                /** @description Number of a case or the beginning of one. */
                q?: string;
                cursor?: components["parameters"]["Cursor"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    fileComplaint: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Only with the virtual case clock; the life of the case begins at this instant. */
                "Demo-Filed-At"?: components["parameters"]["DemoFiledAt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileComplaint"];
            };
        };
        responses: {
            /** @description Filed; the number is final. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingReceipt"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    registerComplaint: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Only with the virtual case clock; the life of the case begins at this instant. */
                "Demo-Filed-At"?: components["parameters"]["DemoFiledAt"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterComplaint"];
            };
        };
        responses: {
            /** @description Registered. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingReceipt"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    findCandidates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CandidateQuery"];
            };
        };
        responses: {
            /** @description All candidates with article and reason, in the order of the law. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listQueues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Queues of the reader. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readComplaint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description seq of the last event that was read. */
                after?: number;
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events; nextAfter is missing on the last page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listDeadlines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every clock that was ever set for the case. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listCaseNotices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Notices in the order in which they were queued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    uploadFile: {
        parameters: {
            query: {
                name: string;
                kind: components["schemas"]["EvidenceKind"];
            };
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description In quarantine; it is checked and sealed next. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredFileInfo"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file as it was uploaded, where it is kept in the database. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Its address in the store, which lives five minutes. */
            303: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    startUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartUpload"];
            };
        };
        responses: {
            /** @description The plan of its parts, the first of them with their addresses. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As the store has it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    abortUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Given up, now or before. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    signUploadParts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUploadParts"];
            };
        };
        responses: {
            /** @description They live fifteen minutes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartAddressList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    completeUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In quarantine, said twice too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    openFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenFile"];
            };
        };
        responses: {
            /** @description An address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedFile"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getCustodyReport: {
        parameters: {
            query?: {
                /** @description true: the same JSON as an attachment with a name. */
                download?: boolean;
            };
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every step and every reader. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustodyReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    askVoid: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileReason"];
            };
        };
        responses: {
            200: components["responses"]["FileInfo"];
            default: components["responses"]["Problem"];
        };
    };
    decideVoid: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidDecision"];
            };
        };
        responses: {
            200: components["responses"]["FileInfo"];
            default: components["responses"]["Problem"];
        };
    };
    placeHold: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileReason"];
            };
        };
        responses: {
            200: components["responses"]["FileInfo"];
            default: components["responses"]["Problem"];
        };
    };
    releaseHold: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileReason"];
            };
        };
        responses: {
            200: components["responses"]["FileInfo"];
            default: components["responses"]["Problem"];
        };
    };
    askRemoval: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileReason"];
            };
        };
        responses: {
            200: components["responses"]["FileInfo"];
            default: components["responses"]["Problem"];
        };
    };
    decideRemoval: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemovalDecision"];
            };
        };
        responses: {
            200: components["responses"]["FileInfo"];
            default: components["responses"]["Problem"];
        };
    };
    listRetentionOver: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oldest end first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listEvidenceAlarms: {
        parameters: {
            query?: {
                /** @description true for the settled ones, latest first; else the open ones, oldest first. */
                settled?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 500 at most. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlarmList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    settleEvidenceAlarm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alarmId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleAlarm"];
            };
        };
        responses: {
            /** @description As settled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alarm"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    fastForward: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FastForward"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    dispatchCase: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DispatchCase"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    returnToDispatcher: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnToDispatcher"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    claimCase: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimCase"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    assignHandler: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignHandler"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    takeOverCase: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeOverCase"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    askSuperior: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskSuperior"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    decideSuperiorRequest: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideSuperiorRequest"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    replyAsMerchant: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyAsMerchant"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    replyAsConsumer: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyAsConsumer"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    offerSettlement: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferSettlement"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    rejectSettlement: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectSettlement"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    retractOffer: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetractOffer"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    acceptSettlement: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptSettlement"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    escalate: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Escalate"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    declareNotRespondent: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareNotRespondent"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdraw"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    addEvidence: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddEvidence"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    requestIdentityProof: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestIdentityProof"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    supplyIdentityProof: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplyIdentityProof"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    verifyIdentity: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyIdentity"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    recordIdentityRefusal: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordIdentityRefusal"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    requestMaterials: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestMaterials"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    supplyMaterials: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplyMaterials"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    acceptComplaint: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptComplaint"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    refuseComplaint: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseComplaint"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    submitForApproval: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitForApproval"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    returnDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnDraft"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    consentToMediation: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentToMediation"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    declineMediation: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineMediation"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    consentToEntrust: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentToEntrust"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    entrustMediation: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntrustMediation"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    recallEntrustment: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecallEntrustment"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    scheduleMediation: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleMediation"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    recordMediation: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordMediation"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    agreeAppraiser: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreeAppraiser"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    appointAppraiser: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointAppraiser"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    agreeAppraisalCosts: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreeAppraisalCosts"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    pauseForAppraisal: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseForAppraisal"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    resumeMediation: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeMediation"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    requestRecusal: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestRecusal"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    declareConflict: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareConflict"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    decideRecusal: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideRecusal"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    recordAgreement: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordAgreement"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    sealAgreement: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealAgreement"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    endMediation: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndMediation"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    notifyParty: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotifyParty"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    followUp: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowUp"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    spotCheck: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpotCheck"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    rateHandling: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateHandling"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    repinRulePack: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, as "v17". Missing: 428; not the present one: 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepinRulePack"];
            };
        };
        responses: {
            200: components["responses"]["CaseView"];
            default: components["responses"]["Problem"];
        };
    };
    previewDeadline: {
        parameters: {
            query: {
                kind: components["schemas"]["ClockKey"];
                from: components["schemas"]["CivilDate"];
                rulePack?: components["schemas"]["RulePackId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The term with every day explained. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlinePreview"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listDivisions: {
        parameters: {
            query?: {
                parent?: components["schemas"]["DivisionCode"];
                /** @description Beginning of a name. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Divisions in code order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DivisionList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listUnits: {
        parameters: {
            query?: {
                parent?: components["schemas"]["UnitId"];
                level?: components["schemas"]["UnitLevel"];
                division?: components["schemas"]["DivisionCode"];
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Units in the order of the tree. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMerchants: {
        parameters: {
            query?: {
                /** @description Beginning of the name or the credit code. */
                q?: string;
                cursor?: components["parameters"]["Cursor"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MerchantPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readMerchant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The merchant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merchant"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listCategories: {
        parameters: {
            query?: {
                kind?: components["schemas"]["CategoryKind"];
                on?: components["schemas"]["CivilDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Parents before their children. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listCalendarEditions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By year. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarEditionList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeSetting: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client; the same key with the same body gets the same answer, with another body 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingChange"];
            };
        };
        responses: {
            /** @description As it is set now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Setting"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listOfficers: {
        parameters: {
            query?: {
                unit?: components["schemas"]["UnitId"];
                role?: components["schemas"]["Role"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listBodies: {
        parameters: {
            query?: {
                kind?: "mediation" | "appraisal";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listNotices: {
        parameters: {
            query?: {
                number?: components["schemas"]["CaseNumber"];
                cursor?: components["parameters"]["Cursor"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}

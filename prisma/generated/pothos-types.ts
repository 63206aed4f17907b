/* eslint-disable */
import type { Prisma, Account, ApiClient, ApiKey, AdvisoryRequest, FrameworkPriority, AdviserProfile, Consultation, HumanRightsAssessment, Mitigation, FundingCommitment, Clock, BreakGlass, Deployment, DeploymentMember, DeploymentTurn, ExpertTeamMember, ExpertTeamMemberIdentity, ExpertTeamVisit, ExpertTeamVisitMember, ExpertTeamFinding, ExpertTeamFollowUp, FormedUnitPledge, FormedUnitReadiness, FormedUnitVisit, EquipmentShortfall, LogHead, Event, AuditEntry, AuditCheckpoint, IdempotencyRecord, ImportRun, HubSetting, Skill, Expert, ExpertIdentity, ExpertSkill, Clearance, Availability, Term, Translation, SourceDocument, SourceParagraph, Country, MemberState, Entity, Mission, Mechanism, MechanismSource, Mandate, Recommendation, ReportedFigure, CountrySupport, CountrySupportEntity, StandingCapacityMember, StandingCapacityAssignment, CapabilityGap, SpecializedTeamRequest, TeamRequestMission, TeamPledge, TeamPledgeAssessment, TeamMember } from "./client/client.js";
import type { PothosPrismaDatamodel } from "@pothos/plugin-prisma";
export default interface PrismaTypes {
    Account: {
        Name: "Account";
        Shape: Account;
        Include: Prisma.AccountInclude;
        Select: Prisma.AccountSelect;
        OrderBy: Prisma.AccountOrderByWithRelationInput;
        WhereUnique: Prisma.AccountWhereUniqueInput;
        Where: Prisma.AccountWhereInput;
        Create: {};
        Update: {};
        RelationName: "country" | "entity" | "mission" | "memberState" | "filedRequests" | "events" | "apiClients";
        ListRelations: "filedRequests" | "events" | "apiClients";
        Relations: {
            country: {
                Shape: Country | null;
                Name: "Country";
                Nullable: true;
            };
            entity: {
                Shape: Entity | null;
                Name: "Entity";
                Nullable: true;
            };
            mission: {
                Shape: Mission | null;
                Name: "Mission";
                Nullable: true;
            };
            memberState: {
                Shape: MemberState | null;
                Name: "MemberState";
                Nullable: true;
            };
            filedRequests: {
                Shape: AdvisoryRequest[];
                Name: "AdvisoryRequest";
                Nullable: false;
            };
            events: {
                Shape: Event[];
                Name: "Event";
                Nullable: false;
            };
            apiClients: {
                Shape: ApiClient[];
                Name: "ApiClient";
                Nullable: false;
            };
        };
    };
    ApiClient: {
        Name: "ApiClient";
        Shape: ApiClient;
        Include: Prisma.ApiClientInclude;
        Select: Prisma.ApiClientSelect;
        OrderBy: Prisma.ApiClientOrderByWithRelationInput;
        WhereUnique: Prisma.ApiClientWhereUniqueInput;
        Where: Prisma.ApiClientWhereInput;
        Create: {};
        Update: {};
        RelationName: "account" | "keys";
        ListRelations: "keys";
        Relations: {
            account: {
                Shape: Account;
                Name: "Account";
                Nullable: false;
            };
            keys: {
                Shape: ApiKey[];
                Name: "ApiKey";
                Nullable: false;
            };
        };
    };
    ApiKey: {
        Name: "ApiKey";
        Shape: ApiKey;
        Include: Prisma.ApiKeyInclude;
        Select: Prisma.ApiKeySelect;
        OrderBy: Prisma.ApiKeyOrderByWithRelationInput;
        WhereUnique: Prisma.ApiKeyWhereUniqueInput;
        Where: Prisma.ApiKeyWhereInput;
        Create: {};
        Update: {};
        RelationName: "client" | "replacedBy" | "replaces";
        ListRelations: never;
        Relations: {
            client: {
                Shape: ApiClient;
                Name: "ApiClient";
                Nullable: false;
            };
            replacedBy: {
                Shape: ApiKey | null;
                Name: "ApiKey";
                Nullable: true;
            };
            replaces: {
                Shape: ApiKey | null;
                Name: "ApiKey";
                Nullable: true;
            };
        };
    };
    AdvisoryRequest: {
        Name: "AdvisoryRequest";
        Shape: AdvisoryRequest;
        Include: Prisma.AdvisoryRequestInclude;
        Select: Prisma.AdvisoryRequestSelect;
        OrderBy: Prisma.AdvisoryRequestOrderByWithRelationInput;
        WhereUnique: Prisma.AdvisoryRequestWhereUniqueInput;
        Where: Prisma.AdvisoryRequestWhereInput;
        Create: {};
        Update: {};
        RelationName: "country" | "leadEntity" | "filedBy" | "priorities" | "profiles" | "consultations" | "assessments" | "commitments" | "clocks" | "deployments" | "events" | "followUps" | "glasses";
        ListRelations: "priorities" | "profiles" | "consultations" | "assessments" | "commitments" | "clocks" | "deployments" | "events" | "followUps" | "glasses";
        Relations: {
            country: {
                Shape: Country;
                Name: "Country";
                Nullable: false;
            };
            leadEntity: {
                Shape: Entity | null;
                Name: "Entity";
                Nullable: true;
            };
            filedBy: {
                Shape: Account;
                Name: "Account";
                Nullable: false;
            };
            priorities: {
                Shape: FrameworkPriority[];
                Name: "FrameworkPriority";
                Nullable: false;
            };
            profiles: {
                Shape: AdviserProfile[];
                Name: "AdviserProfile";
                Nullable: false;
            };
            consultations: {
                Shape: Consultation[];
                Name: "Consultation";
                Nullable: false;
            };
            assessments: {
                Shape: HumanRightsAssessment[];
                Name: "HumanRightsAssessment";
                Nullable: false;
            };
            commitments: {
                Shape: FundingCommitment[];
                Name: "FundingCommitment";
                Nullable: false;
            };
            clocks: {
                Shape: Clock[];
                Name: "Clock";
                Nullable: false;
            };
            deployments: {
                Shape: Deployment[];
                Name: "Deployment";
                Nullable: false;
            };
            events: {
                Shape: Event[];
                Name: "Event";
                Nullable: false;
            };
            followUps: {
                Shape: ExpertTeamFollowUp[];
                Name: "ExpertTeamFollowUp";
                Nullable: false;
            };
            glasses: {
                Shape: BreakGlass[];
                Name: "BreakGlass";
                Nullable: false;
            };
        };
    };
    FrameworkPriority: {
        Name: "FrameworkPriority";
        Shape: FrameworkPriority;
        Include: Prisma.FrameworkPriorityInclude;
        Select: Prisma.FrameworkPrioritySelect;
        OrderBy: Prisma.FrameworkPriorityOrderByWithRelationInput;
        WhereUnique: Prisma.FrameworkPriorityWhereUniqueInput;
        Where: Prisma.FrameworkPriorityWhereInput;
        Create: {};
        Update: {};
        RelationName: "request";
        ListRelations: never;
        Relations: {
            request: {
                Shape: AdvisoryRequest;
                Name: "AdvisoryRequest";
                Nullable: false;
            };
        };
    };
    AdviserProfile: {
        Name: "AdviserProfile";
        Shape: AdviserProfile;
        Include: Prisma.AdviserProfileInclude;
        Select: Prisma.AdviserProfileSelect;
        OrderBy: Prisma.AdviserProfileOrderByWithRelationInput;
        WhereUnique: Prisma.AdviserProfileWhereUniqueInput;
        Where: Prisma.AdviserProfileWhereInput;
        Create: {};
        Update: {};
        RelationName: "request" | "skill" | "deployments";
        ListRelations: "deployments";
        Relations: {
            request: {
                Shape: AdvisoryRequest;
                Name: "AdvisoryRequest";
                Nullable: false;
            };
            skill: {
                Shape: Skill;
                Name: "Skill";
                Nullable: false;
            };
            deployments: {
                Shape: Deployment[];
                Name: "Deployment";
                Nullable: false;
            };
        };
    };
    Consultation: {
        Name: "Consultation";
        Shape: Consultation;
        Include: Prisma.ConsultationInclude;
        Select: Prisma.ConsultationSelect;
        OrderBy: Prisma.ConsultationOrderByWithRelationInput;
        WhereUnique: Prisma.ConsultationWhereUniqueInput;
        Where: Prisma.ConsultationWhereInput;
        Create: {};
        Update: {};
        RelationName: "request" | "entity";
        ListRelations: never;
        Relations: {
            request: {
                Shape: AdvisoryRequest;
                Name: "AdvisoryRequest";
                Nullable: false;
            };
            entity: {
                Shape: Entity;
                Name: "Entity";
                Nullable: false;
            };
        };
    };
    HumanRightsAssessment: {
        Name: "HumanRightsAssessment";
        Shape: HumanRightsAssessment;
        Include: Prisma.HumanRightsAssessmentInclude;
        Select: Prisma.HumanRightsAssessmentSelect;
        OrderBy: Prisma.HumanRightsAssessmentOrderByWithRelationInput;
        WhereUnique: Prisma.HumanRightsAssessmentWhereUniqueInput;
        Where: Prisma.HumanRightsAssessmentWhereInput;
        Create: {};
        Update: {};
        RelationName: "request" | "mitigations";
        ListRelations: "mitigations";
        Relations: {
            request: {
                Shape: AdvisoryRequest;
                Name: "AdvisoryRequest";
                Nullable: false;
            };
            mitigations: {
                Shape: Mitigation[];
                Name: "Mitigation";
                Nullable: false;
            };
        };
    };
    Mitigation: {
        Name: "Mitigation";
        Shape: Mitigation;
        Include: Prisma.MitigationInclude;
        Select: Prisma.MitigationSelect;
        OrderBy: Prisma.MitigationOrderByWithRelationInput;
        WhereUnique: Prisma.MitigationWhereUniqueInput;
        Where: Prisma.MitigationWhereInput;
        Create: {};
        Update: {};
        RelationName: "assessment";
        ListRelations: never;
        Relations: {
            assessment: {
                Shape: HumanRightsAssessment;
                Name: "HumanRightsAssessment";
                Nullable: false;
            };
        };
    };
    FundingCommitment: {
        Name: "FundingCommitment";
        Shape: FundingCommitment;
        Include: Prisma.FundingCommitmentInclude;
        Select: Prisma.FundingCommitmentSelect;
        OrderBy: Prisma.FundingCommitmentOrderByWithRelationInput;
        WhereUnique: Prisma.FundingCommitmentWhereUniqueInput;
        Where: Prisma.FundingCommitmentWhereInput;
        Create: {};
        Update: {};
        RelationName: "request" | "entity";
        ListRelations: never;
        Relations: {
            request: {
                Shape: AdvisoryRequest;
                Name: "AdvisoryRequest";
                Nullable: false;
            };
            entity: {
                Shape: Entity;
                Name: "Entity";
                Nullable: false;
            };
        };
    };
    Clock: {
        Name: "Clock";
        Shape: Clock;
        Include: Prisma.ClockInclude;
        Select: Prisma.ClockSelect;
        OrderBy: Prisma.ClockOrderByWithRelationInput;
        WhereUnique: Prisma.ClockWhereUniqueInput;
        Where: Prisma.ClockWhereInput;
        Create: {};
        Update: {};
        RelationName: "request";
        ListRelations: never;
        Relations: {
            request: {
                Shape: AdvisoryRequest;
                Name: "AdvisoryRequest";
                Nullable: false;
            };
        };
    };
    BreakGlass: {
        Name: "BreakGlass";
        Shape: BreakGlass;
        Include: Prisma.BreakGlassInclude;
        Select: Prisma.BreakGlassSelect;
        OrderBy: Prisma.BreakGlassOrderByWithRelationInput;
        WhereUnique: Prisma.BreakGlassWhereUniqueInput;
        Where: Prisma.BreakGlassWhereInput;
        Create: {};
        Update: {};
        RelationName: "request" | "visit";
        ListRelations: never;
        Relations: {
            request: {
                Shape: AdvisoryRequest | null;
                Name: "AdvisoryRequest";
                Nullable: true;
            };
            visit: {
                Shape: ExpertTeamVisit | null;
                Name: "ExpertTeamVisit";
                Nullable: true;
            };
        };
    };
    Deployment: {
        Name: "Deployment";
        Shape: Deployment;
        Include: Prisma.DeploymentInclude;
        Select: Prisma.DeploymentSelect;
        OrderBy: Prisma.DeploymentOrderByWithRelationInput;
        WhereUnique: Prisma.DeploymentWhereUniqueInput;
        Where: Prisma.DeploymentWhereInput;
        Create: {};
        Update: {};
        RelationName: "country" | "mission" | "memberState" | "request" | "profile" | "teamRequest" | "pledge" | "formedUnit" | "predecessor" | "successors" | "members" | "turns" | "standing" | "events";
        ListRelations: "successors" | "members" | "turns" | "events";
        Relations: {
            country: {
                Shape: Country | null;
                Name: "Country";
                Nullable: true;
            };
            mission: {
                Shape: Mission | null;
                Name: "Mission";
                Nullable: true;
            };
            memberState: {
                Shape: MemberState | null;
                Name: "MemberState";
                Nullable: true;
            };
            request: {
                Shape: AdvisoryRequest | null;
                Name: "AdvisoryRequest";
                Nullable: true;
            };
            profile: {
                Shape: AdviserProfile | null;
                Name: "AdviserProfile";
                Nullable: true;
            };
            teamRequest: {
                Shape: SpecializedTeamRequest | null;
                Name: "SpecializedTeamRequest";
                Nullable: true;
            };
            pledge: {
                Shape: TeamPledge | null;
                Name: "TeamPledge";
                Nullable: true;
            };
            formedUnit: {
                Shape: FormedUnitPledge | null;
                Name: "FormedUnitPledge";
                Nullable: true;
            };
            predecessor: {
                Shape: Deployment | null;
                Name: "Deployment";
                Nullable: true;
            };
            successors: {
                Shape: Deployment[];
                Name: "Deployment";
                Nullable: false;
            };
            members: {
                Shape: DeploymentMember[];
                Name: "DeploymentMember";
                Nullable: false;
            };
            turns: {
                Shape: DeploymentTurn[];
                Name: "DeploymentTurn";
                Nullable: false;
            };
            standing: {
                Shape: StandingCapacityAssignment | null;
                Name: "StandingCapacityAssignment";
                Nullable: true;
            };
            events: {
                Shape: Event[];
                Name: "Event";
                Nullable: false;
            };
        };
    };
    DeploymentMember: {
        Name: "DeploymentMember";
        Shape: DeploymentMember;
        Include: Prisma.DeploymentMemberInclude;
        Select: Prisma.DeploymentMemberSelect;
        OrderBy: Prisma.DeploymentMemberOrderByWithRelationInput;
        WhereUnique: Prisma.DeploymentMemberWhereUniqueInput;
        Where: Prisma.DeploymentMemberWhereInput;
        Create: {};
        Update: {};
        RelationName: "deployment" | "expert";
        ListRelations: never;
        Relations: {
            deployment: {
                Shape: Deployment;
                Name: "Deployment";
                Nullable: false;
            };
            expert: {
                Shape: Expert;
                Name: "Expert";
                Nullable: false;
            };
        };
    };
    DeploymentTurn: {
        Name: "DeploymentTurn";
        Shape: DeploymentTurn;
        Include: Prisma.DeploymentTurnInclude;
        Select: Prisma.DeploymentTurnSelect;
        OrderBy: Prisma.DeploymentTurnOrderByWithRelationInput;
        WhereUnique: Prisma.DeploymentTurnWhereUniqueInput;
        Where: Prisma.DeploymentTurnWhereInput;
        Create: {};
        Update: {};
        RelationName: "deployment";
        ListRelations: never;
        Relations: {
            deployment: {
                Shape: Deployment;
                Name: "Deployment";
                Nullable: false;
            };
        };
    };
    ExpertTeamMember: {
        Name: "ExpertTeamMember";
        Shape: ExpertTeamMember;
        Include: Prisma.ExpertTeamMemberInclude;
        Select: Prisma.ExpertTeamMemberSelect;
        OrderBy: Prisma.ExpertTeamMemberOrderByWithRelationInput;
        WhereUnique: Prisma.ExpertTeamMemberWhereUniqueInput;
        Where: Prisma.ExpertTeamMemberWhereInput;
        Create: {};
        Update: {};
        RelationName: "entity" | "identity" | "visits";
        ListRelations: "visits";
        Relations: {
            entity: {
                Shape: Entity;
                Name: "Entity";
                Nullable: false;
            };
            identity: {
                Shape: ExpertTeamMemberIdentity | null;
                Name: "ExpertTeamMemberIdentity";
                Nullable: true;
            };
            visits: {
                Shape: ExpertTeamVisitMember[];
                Name: "ExpertTeamVisitMember";
                Nullable: false;
            };
        };
    };
    ExpertTeamMemberIdentity: {
        Name: "ExpertTeamMemberIdentity";
        Shape: ExpertTeamMemberIdentity;
        Include: Prisma.ExpertTeamMemberIdentityInclude;
        Select: Prisma.ExpertTeamMemberIdentitySelect;
        OrderBy: Prisma.ExpertTeamMemberIdentityOrderByWithRelationInput;
        WhereUnique: Prisma.ExpertTeamMemberIdentityWhereUniqueInput;
        Where: Prisma.ExpertTeamMemberIdentityWhereInput;
        Create: {};
        Update: {};
        RelationName: "member" | "expert";
        ListRelations: never;
        Relations: {
            member: {
                Shape: ExpertTeamMember;
                Name: "ExpertTeamMember";
                Nullable: false;
            };
            expert: {
                Shape: Expert | null;
                Name: "Expert";
                Nullable: true;
            };
        };
    };
    ExpertTeamVisit: {
        Name: "ExpertTeamVisit";
        Shape: ExpertTeamVisit;
        Include: Prisma.ExpertTeamVisitInclude;
        Select: Prisma.ExpertTeamVisitSelect;
        OrderBy: Prisma.ExpertTeamVisitOrderByWithRelationInput;
        WhereUnique: Prisma.ExpertTeamVisitWhereUniqueInput;
        Where: Prisma.ExpertTeamVisitWhereInput;
        Create: {};
        Update: {};
        RelationName: "country" | "mission" | "leadEntity" | "members" | "findings" | "followUps" | "glasses" | "events";
        ListRelations: "members" | "findings" | "followUps" | "glasses" | "events";
        Relations: {
            country: {
                Shape: Country;
                Name: "Country";
                Nullable: false;
            };
            mission: {
                Shape: Mission | null;
                Name: "Mission";
                Nullable: true;
            };
            leadEntity: {
                Shape: Entity | null;
                Name: "Entity";
                Nullable: true;
            };
            members: {
                Shape: ExpertTeamVisitMember[];
                Name: "ExpertTeamVisitMember";
                Nullable: false;
            };
            findings: {
                Shape: ExpertTeamFinding[];
                Name: "ExpertTeamFinding";
                Nullable: false;
            };
            followUps: {
                Shape: ExpertTeamFollowUp[];
                Name: "ExpertTeamFollowUp";
                Nullable: false;
            };
            glasses: {
                Shape: BreakGlass[];
                Name: "BreakGlass";
                Nullable: false;
            };
            events: {
                Shape: Event[];
                Name: "Event";
                Nullable: false;
            };
        };
    };
    ExpertTeamVisitMember: {
        Name: "ExpertTeamVisitMember";
        Shape: ExpertTeamVisitMember;
        Include: Prisma.ExpertTeamVisitMemberInclude;
        Select: Prisma.ExpertTeamVisitMemberSelect;
        OrderBy: Prisma.ExpertTeamVisitMemberOrderByWithRelationInput;
        WhereUnique: Prisma.ExpertTeamVisitMemberWhereUniqueInput;
        Where: Prisma.ExpertTeamVisitMemberWhereInput;
        Create: {};
        Update: {};
        RelationName: "visit" | "member";
        ListRelations: never;
        Relations: {
            visit: {
                Shape: ExpertTeamVisit;
                Name: "ExpertTeamVisit";
                Nullable: false;
            };
            member: {
                Shape: ExpertTeamMember;
                Name: "ExpertTeamMember";
                Nullable: false;
            };
        };
    };
    ExpertTeamFinding: {
        Name: "ExpertTeamFinding";
        Shape: ExpertTeamFinding;
        Include: Prisma.ExpertTeamFindingInclude;
        Select: Prisma.ExpertTeamFindingSelect;
        OrderBy: Prisma.ExpertTeamFindingOrderByWithRelationInput;
        WhereUnique: Prisma.ExpertTeamFindingWhereUniqueInput;
        Where: Prisma.ExpertTeamFindingWhereInput;
        Create: {};
        Update: {};
        RelationName: "visit" | "madeBy" | "followUps";
        ListRelations: "followUps";
        Relations: {
            visit: {
                Shape: ExpertTeamVisit;
                Name: "ExpertTeamVisit";
                Nullable: false;
            };
            madeBy: {
                Shape: Entity;
                Name: "Entity";
                Nullable: false;
            };
            followUps: {
                Shape: ExpertTeamFollowUp[];
                Name: "ExpertTeamFollowUp";
                Nullable: false;
            };
        };
    };
    ExpertTeamFollowUp: {
        Name: "ExpertTeamFollowUp";
        Shape: ExpertTeamFollowUp;
        Include: Prisma.ExpertTeamFollowUpInclude;
        Select: Prisma.ExpertTeamFollowUpSelect;
        OrderBy: Prisma.ExpertTeamFollowUpOrderByWithRelationInput;
        WhereUnique: Prisma.ExpertTeamFollowUpWhereUniqueInput;
        Where: Prisma.ExpertTeamFollowUpWhereInput;
        Create: {};
        Update: {};
        RelationName: "visit" | "finding" | "request";
        ListRelations: never;
        Relations: {
            visit: {
                Shape: ExpertTeamVisit;
                Name: "ExpertTeamVisit";
                Nullable: false;
            };
            finding: {
                Shape: ExpertTeamFinding | null;
                Name: "ExpertTeamFinding";
                Nullable: true;
            };
            request: {
                Shape: AdvisoryRequest | null;
                Name: "AdvisoryRequest";
                Nullable: true;
            };
        };
    };
    FormedUnitPledge: {
        Name: "FormedUnitPledge";
        Shape: FormedUnitPledge;
        Include: Prisma.FormedUnitPledgeInclude;
        Select: Prisma.FormedUnitPledgeSelect;
        OrderBy: Prisma.FormedUnitPledgeOrderByWithRelationInput;
        WhereUnique: Prisma.FormedUnitPledgeWhereUniqueInput;
        Where: Prisma.FormedUnitPledgeWhereInput;
        Create: {};
        Update: {};
        RelationName: "memberState" | "mission" | "requirementMission" | "source" | "readiness" | "visits" | "shortfalls" | "deployments" | "events";
        ListRelations: "readiness" | "visits" | "shortfalls" | "deployments" | "events";
        Relations: {
            memberState: {
                Shape: MemberState;
                Name: "MemberState";
                Nullable: false;
            };
            mission: {
                Shape: Mission | null;
                Name: "Mission";
                Nullable: true;
            };
            requirementMission: {
                Shape: Mission | null;
                Name: "Mission";
                Nullable: true;
            };
            source: {
                Shape: SourceParagraph | null;
                Name: "SourceParagraph";
                Nullable: true;
            };
            readiness: {
                Shape: FormedUnitReadiness[];
                Name: "FormedUnitReadiness";
                Nullable: false;
            };
            visits: {
                Shape: FormedUnitVisit[];
                Name: "FormedUnitVisit";
                Nullable: false;
            };
            shortfalls: {
                Shape: EquipmentShortfall[];
                Name: "EquipmentShortfall";
                Nullable: false;
            };
            deployments: {
                Shape: Deployment[];
                Name: "Deployment";
                Nullable: false;
            };
            events: {
                Shape: Event[];
                Name: "Event";
                Nullable: false;
            };
        };
    };
    FormedUnitReadiness: {
        Name: "FormedUnitReadiness";
        Shape: FormedUnitReadiness;
        Include: Prisma.FormedUnitReadinessInclude;
        Select: Prisma.FormedUnitReadinessSelect;
        OrderBy: Prisma.FormedUnitReadinessOrderByWithRelationInput;
        WhereUnique: Prisma.FormedUnitReadinessWhereUniqueInput;
        Where: Prisma.FormedUnitReadinessWhereInput;
        Create: {};
        Update: {};
        RelationName: "pledge";
        ListRelations: never;
        Relations: {
            pledge: {
                Shape: FormedUnitPledge;
                Name: "FormedUnitPledge";
                Nullable: false;
            };
        };
    };
    FormedUnitVisit: {
        Name: "FormedUnitVisit";
        Shape: FormedUnitVisit;
        Include: Prisma.FormedUnitVisitInclude;
        Select: Prisma.FormedUnitVisitSelect;
        OrderBy: Prisma.FormedUnitVisitOrderByWithRelationInput;
        WhereUnique: Prisma.FormedUnitVisitWhereUniqueInput;
        Where: Prisma.FormedUnitVisitWhereInput;
        Create: {};
        Update: {};
        RelationName: "pledge";
        ListRelations: never;
        Relations: {
            pledge: {
                Shape: FormedUnitPledge;
                Name: "FormedUnitPledge";
                Nullable: false;
            };
        };
    };
    EquipmentShortfall: {
        Name: "EquipmentShortfall";
        Shape: EquipmentShortfall;
        Include: Prisma.EquipmentShortfallInclude;
        Select: Prisma.EquipmentShortfallSelect;
        OrderBy: Prisma.EquipmentShortfallOrderByWithRelationInput;
        WhereUnique: Prisma.EquipmentShortfallWhereUniqueInput;
        Where: Prisma.EquipmentShortfallWhereInput;
        Create: {};
        Update: {};
        RelationName: "pledge";
        ListRelations: never;
        Relations: {
            pledge: {
                Shape: FormedUnitPledge;
                Name: "FormedUnitPledge";
                Nullable: false;
            };
        };
    };
    LogHead: {
        Name: "LogHead";
        Shape: LogHead;
        Include: never;
        Select: Prisma.LogHeadSelect;
        OrderBy: Prisma.LogHeadOrderByWithRelationInput;
        WhereUnique: Prisma.LogHeadWhereUniqueInput;
        Where: Prisma.LogHeadWhereInput;
        Create: {};
        Update: {};
        RelationName: never;
        ListRelations: never;
        Relations: {};
    };
    Event: {
        Name: "Event";
        Shape: Event;
        Include: Prisma.EventInclude;
        Select: Prisma.EventSelect;
        OrderBy: Prisma.EventOrderByWithRelationInput;
        WhereUnique: Prisma.EventWhereUniqueInput;
        Where: Prisma.EventWhereInput;
        Create: {};
        Update: {};
        RelationName: "actor" | "request" | "deployment" | "gap" | "teamRequest" | "pledge" | "visit" | "formedUnit" | "standingMember";
        ListRelations: never;
        Relations: {
            actor: {
                Shape: Account | null;
                Name: "Account";
                Nullable: true;
            };
            request: {
                Shape: AdvisoryRequest | null;
                Name: "AdvisoryRequest";
                Nullable: true;
            };
            deployment: {
                Shape: Deployment | null;
                Name: "Deployment";
                Nullable: true;
            };
            gap: {
                Shape: CapabilityGap | null;
                Name: "CapabilityGap";
                Nullable: true;
            };
            teamRequest: {
                Shape: SpecializedTeamRequest | null;
                Name: "SpecializedTeamRequest";
                Nullable: true;
            };
            pledge: {
                Shape: TeamPledge | null;
                Name: "TeamPledge";
                Nullable: true;
            };
            visit: {
                Shape: ExpertTeamVisit | null;
                Name: "ExpertTeamVisit";
                Nullable: true;
            };
            formedUnit: {
                Shape: FormedUnitPledge | null;
                Name: "FormedUnitPledge";
                Nullable: true;
            };
            standingMember: {
                Shape: StandingCapacityMember | null;
                Name: "StandingCapacityMember";
                Nullable: true;
            };
        };
    };
    AuditEntry: {
        Name: "AuditEntry";
        Shape: AuditEntry;
        Include: never;
        Select: Prisma.AuditEntrySelect;
        OrderBy: Prisma.AuditEntryOrderByWithRelationInput;
        WhereUnique: Prisma.AuditEntryWhereUniqueInput;
        Where: Prisma.AuditEntryWhereInput;
        Create: {};
        Update: {};
        RelationName: never;
        ListRelations: never;
        Relations: {};
    };
    AuditCheckpoint: {
        Name: "AuditCheckpoint";
        Shape: AuditCheckpoint;
        Include: never;
        Select: Prisma.AuditCheckpointSelect;
        OrderBy: Prisma.AuditCheckpointOrderByWithRelationInput;
        WhereUnique: Prisma.AuditCheckpointWhereUniqueInput;
        Where: Prisma.AuditCheckpointWhereInput;
        Create: {};
        Update: {};
        RelationName: never;
        ListRelations: never;
        Relations: {};
    };
    IdempotencyRecord: {
        Name: "IdempotencyRecord";
        Shape: IdempotencyRecord;
        Include: never;
        Select: Prisma.IdempotencyRecordSelect;
        OrderBy: Prisma.IdempotencyRecordOrderByWithRelationInput;
        WhereUnique: Prisma.IdempotencyRecordWhereUniqueInput;
        Where: Prisma.IdempotencyRecordWhereInput;
        Create: {};
        Update: {};
        RelationName: never;
        ListRelations: never;
        Relations: {};
    };
    ImportRun: {
        Name: "ImportRun";
        Shape: ImportRun;
        Include: never;
        Select: Prisma.ImportRunSelect;
        OrderBy: Prisma.ImportRunOrderByWithRelationInput;
        WhereUnique: Prisma.ImportRunWhereUniqueInput;
        Where: Prisma.ImportRunWhereInput;
        Create: {};
        Update: {};
        RelationName: never;
        ListRelations: never;
        Relations: {};
    };
    HubSetting: {
        Name: "HubSetting";
        Shape: HubSetting;
        Include: never;
        Select: Prisma.HubSettingSelect;
        OrderBy: Prisma.HubSettingOrderByWithRelationInput;
        WhereUnique: Prisma.HubSettingWhereUniqueInput;
        Where: Prisma.HubSettingWhereInput;
        Create: {};
        Update: {};
        RelationName: never;
        ListRelations: never;
        Relations: {};
    };
    Skill: {
        Name: "Skill";
        Shape: Skill;
        Include: Prisma.SkillInclude;
        Select: Prisma.SkillSelect;
        OrderBy: Prisma.SkillOrderByWithRelationInput;
        WhereUnique: Prisma.SkillWhereUniqueInput;
        Where: Prisma.SkillWhereInput;
        Create: {};
        Update: {};
        RelationName: "term" | "experts" | "profiles" | "gaps";
        ListRelations: "experts" | "profiles" | "gaps";
        Relations: {
            term: {
                Shape: Term;
                Name: "Term";
                Nullable: false;
            };
            experts: {
                Shape: ExpertSkill[];
                Name: "ExpertSkill";
                Nullable: false;
            };
            profiles: {
                Shape: AdviserProfile[];
                Name: "AdviserProfile";
                Nullable: false;
            };
            gaps: {
                Shape: CapabilityGap[];
                Name: "CapabilityGap";
                Nullable: false;
            };
        };
    };
    Expert: {
        Name: "Expert";
        Shape: Expert;
        Include: Prisma.ExpertInclude;
        Select: Prisma.ExpertSelect;
        OrderBy: Prisma.ExpertOrderByWithRelationInput;
        WhereUnique: Prisma.ExpertWhereUniqueInput;
        Where: Prisma.ExpertWhereInput;
        Create: {};
        Update: {};
        RelationName: "memberState" | "identity" | "skills" | "clearances" | "availability" | "assignments" | "nominations" | "standing" | "teamPlaces";
        ListRelations: "skills" | "clearances" | "availability" | "assignments" | "nominations" | "standing" | "teamPlaces";
        Relations: {
            memberState: {
                Shape: MemberState;
                Name: "MemberState";
                Nullable: false;
            };
            identity: {
                Shape: ExpertIdentity | null;
                Name: "ExpertIdentity";
                Nullable: true;
            };
            skills: {
                Shape: ExpertSkill[];
                Name: "ExpertSkill";
                Nullable: false;
            };
            clearances: {
                Shape: Clearance[];
                Name: "Clearance";
                Nullable: false;
            };
            availability: {
                Shape: Availability[];
                Name: "Availability";
                Nullable: false;
            };
            assignments: {
                Shape: DeploymentMember[];
                Name: "DeploymentMember";
                Nullable: false;
            };
            nominations: {
                Shape: TeamMember[];
                Name: "TeamMember";
                Nullable: false;
            };
            standing: {
                Shape: StandingCapacityMember[];
                Name: "StandingCapacityMember";
                Nullable: false;
            };
            teamPlaces: {
                Shape: ExpertTeamMemberIdentity[];
                Name: "ExpertTeamMemberIdentity";
                Nullable: false;
            };
        };
    };
    ExpertIdentity: {
        Name: "ExpertIdentity";
        Shape: ExpertIdentity;
        Include: Prisma.ExpertIdentityInclude;
        Select: Prisma.ExpertIdentitySelect;
        OrderBy: Prisma.ExpertIdentityOrderByWithRelationInput;
        WhereUnique: Prisma.ExpertIdentityWhereUniqueInput;
        Where: Prisma.ExpertIdentityWhereInput;
        Create: {};
        Update: {};
        RelationName: "expert";
        ListRelations: never;
        Relations: {
            expert: {
                Shape: Expert;
                Name: "Expert";
                Nullable: false;
            };
        };
    };
    ExpertSkill: {
        Name: "ExpertSkill";
        Shape: ExpertSkill;
        Include: Prisma.ExpertSkillInclude;
        Select: Prisma.ExpertSkillSelect;
        OrderBy: Prisma.ExpertSkillOrderByWithRelationInput;
        WhereUnique: Prisma.ExpertSkillWhereUniqueInput;
        Where: Prisma.ExpertSkillWhereInput;
        Create: {};
        Update: {};
        RelationName: "expert" | "skill";
        ListRelations: never;
        Relations: {
            expert: {
                Shape: Expert;
                Name: "Expert";
                Nullable: false;
            };
            skill: {
                Shape: Skill;
                Name: "Skill";
                Nullable: false;
            };
        };
    };
    Clearance: {
        Name: "Clearance";
        Shape: Clearance;
        Include: Prisma.ClearanceInclude;
        Select: Prisma.ClearanceSelect;
        OrderBy: Prisma.ClearanceOrderByWithRelationInput;
        WhereUnique: Prisma.ClearanceWhereUniqueInput;
        Where: Prisma.ClearanceWhereInput;
        Create: {};
        Update: {};
        RelationName: "expert";
        ListRelations: never;
        Relations: {
            expert: {
                Shape: Expert;
                Name: "Expert";
                Nullable: false;
            };
        };
    };
    Availability: {
        Name: "Availability";
        Shape: Availability;
        Include: Prisma.AvailabilityInclude;
        Select: Prisma.AvailabilitySelect;
        OrderBy: Prisma.AvailabilityOrderByWithRelationInput;
        WhereUnique: Prisma.AvailabilityWhereUniqueInput;
        Where: Prisma.AvailabilityWhereInput;
        Create: {};
        Update: {};
        RelationName: "expert";
        ListRelations: never;
        Relations: {
            expert: {
                Shape: Expert;
                Name: "Expert";
                Nullable: false;
            };
        };
    };
    Term: {
        Name: "Term";
        Shape: Term;
        Include: Prisma.TermInclude;
        Select: Prisma.TermSelect;
        OrderBy: Prisma.TermOrderByWithRelationInput;
        WhereUnique: Prisma.TermWhereUniqueInput;
        Where: Prisma.TermWhereInput;
        Create: {};
        Update: {};
        RelationName: "translations" | "entities" | "missions" | "countries" | "skills" | "mechanisms";
        ListRelations: "translations" | "entities" | "missions" | "countries" | "skills" | "mechanisms";
        Relations: {
            translations: {
                Shape: Translation[];
                Name: "Translation";
                Nullable: false;
            };
            entities: {
                Shape: Entity[];
                Name: "Entity";
                Nullable: false;
            };
            missions: {
                Shape: Mission[];
                Name: "Mission";
                Nullable: false;
            };
            countries: {
                Shape: Country[];
                Name: "Country";
                Nullable: false;
            };
            skills: {
                Shape: Skill[];
                Name: "Skill";
                Nullable: false;
            };
            mechanisms: {
                Shape: Mechanism[];
                Name: "Mechanism";
                Nullable: false;
            };
        };
    };
    Translation: {
        Name: "Translation";
        Shape: Translation;
        Include: Prisma.TranslationInclude;
        Select: Prisma.TranslationSelect;
        OrderBy: Prisma.TranslationOrderByWithRelationInput;
        WhereUnique: Prisma.TranslationWhereUniqueInput;
        Where: Prisma.TranslationWhereInput;
        Create: {};
        Update: {};
        RelationName: "term";
        ListRelations: never;
        Relations: {
            term: {
                Shape: Term;
                Name: "Term";
                Nullable: false;
            };
        };
    };
    SourceDocument: {
        Name: "SourceDocument";
        Shape: SourceDocument;
        Include: Prisma.SourceDocumentInclude;
        Select: Prisma.SourceDocumentSelect;
        OrderBy: Prisma.SourceDocumentOrderByWithRelationInput;
        WhereUnique: Prisma.SourceDocumentWhereUniqueInput;
        Where: Prisma.SourceDocumentWhereInput;
        Create: {};
        Update: {};
        RelationName: "paragraphs";
        ListRelations: "paragraphs";
        Relations: {
            paragraphs: {
                Shape: SourceParagraph[];
                Name: "SourceParagraph";
                Nullable: false;
            };
        };
    };
    SourceParagraph: {
        Name: "SourceParagraph";
        Shape: SourceParagraph;
        Include: Prisma.SourceParagraphInclude;
        Select: Prisma.SourceParagraphSelect;
        OrderBy: Prisma.SourceParagraphOrderByWithRelationInput;
        WhereUnique: Prisma.SourceParagraphWhereUniqueInput;
        Where: Prisma.SourceParagraphWhereInput;
        Create: {};
        Update: {};
        RelationName: "document" | "entities" | "missions" | "mechanisms" | "mandates" | "recommendations" | "figures" | "supports" | "teamRequests" | "formedUnits";
        ListRelations: "entities" | "missions" | "mechanisms" | "mandates" | "recommendations" | "figures" | "supports" | "teamRequests" | "formedUnits";
        Relations: {
            document: {
                Shape: SourceDocument;
                Name: "SourceDocument";
                Nullable: false;
            };
            entities: {
                Shape: Entity[];
                Name: "Entity";
                Nullable: false;
            };
            missions: {
                Shape: Mission[];
                Name: "Mission";
                Nullable: false;
            };
            mechanisms: {
                Shape: MechanismSource[];
                Name: "MechanismSource";
                Nullable: false;
            };
            mandates: {
                Shape: Mandate[];
                Name: "Mandate";
                Nullable: false;
            };
            recommendations: {
                Shape: Recommendation[];
                Name: "Recommendation";
                Nullable: false;
            };
            figures: {
                Shape: ReportedFigure[];
                Name: "ReportedFigure";
                Nullable: false;
            };
            supports: {
                Shape: CountrySupport[];
                Name: "CountrySupport";
                Nullable: false;
            };
            teamRequests: {
                Shape: SpecializedTeamRequest[];
                Name: "SpecializedTeamRequest";
                Nullable: false;
            };
            formedUnits: {
                Shape: FormedUnitPledge[];
                Name: "FormedUnitPledge";
                Nullable: false;
            };
        };
    };
    Country: {
        Name: "Country";
        Shape: Country;
        Include: Prisma.CountryInclude;
        Select: Prisma.CountrySelect;
        OrderBy: Prisma.CountryOrderByWithRelationInput;
        WhereUnique: Prisma.CountryWhereUniqueInput;
        Where: Prisma.CountryWhereInput;
        Create: {};
        Update: {};
        RelationName: "term" | "memberState" | "missions" | "requests" | "deployments" | "supports" | "accounts" | "teamVisits";
        ListRelations: "missions" | "requests" | "deployments" | "supports" | "accounts" | "teamVisits";
        Relations: {
            term: {
                Shape: Term;
                Name: "Term";
                Nullable: false;
            };
            memberState: {
                Shape: MemberState | null;
                Name: "MemberState";
                Nullable: true;
            };
            missions: {
                Shape: Mission[];
                Name: "Mission";
                Nullable: false;
            };
            requests: {
                Shape: AdvisoryRequest[];
                Name: "AdvisoryRequest";
                Nullable: false;
            };
            deployments: {
                Shape: Deployment[];
                Name: "Deployment";
                Nullable: false;
            };
            supports: {
                Shape: CountrySupport[];
                Name: "CountrySupport";
                Nullable: false;
            };
            accounts: {
                Shape: Account[];
                Name: "Account";
                Nullable: false;
            };
            teamVisits: {
                Shape: ExpertTeamVisit[];
                Name: "ExpertTeamVisit";
                Nullable: false;
            };
        };
    };
    MemberState: {
        Name: "MemberState";
        Shape: MemberState;
        Include: Prisma.MemberStateInclude;
        Select: Prisma.MemberStateSelect;
        OrderBy: Prisma.MemberStateOrderByWithRelationInput;
        WhereUnique: Prisma.MemberStateWhereUniqueInput;
        Where: Prisma.MemberStateWhereInput;
        Create: {};
        Update: {};
        RelationName: "country" | "experts" | "pledges" | "formedUnits" | "deployments" | "accounts";
        ListRelations: "experts" | "pledges" | "formedUnits" | "deployments" | "accounts";
        Relations: {
            country: {
                Shape: Country;
                Name: "Country";
                Nullable: false;
            };
            experts: {
                Shape: Expert[];
                Name: "Expert";
                Nullable: false;
            };
            pledges: {
                Shape: TeamPledge[];
                Name: "TeamPledge";
                Nullable: false;
            };
            formedUnits: {
                Shape: FormedUnitPledge[];
                Name: "FormedUnitPledge";
                Nullable: false;
            };
            deployments: {
                Shape: Deployment[];
                Name: "Deployment";
                Nullable: false;
            };
            accounts: {
                Shape: Account[];
                Name: "Account";
                Nullable: false;
            };
        };
    };
    Entity: {
        Name: "Entity";
        Shape: Entity;
        Include: Prisma.EntityInclude;
        Select: Prisma.EntitySelect;
        OrderBy: Prisma.EntityOrderByWithRelationInput;
        WhereUnique: Prisma.EntityWhereUniqueInput;
        Where: Prisma.EntityWhereInput;
        Create: {};
        Update: {};
        RelationName: "term" | "source" | "accounts" | "consultations" | "ledRequests" | "supports" | "commitments" | "standing" | "assignments" | "teamMembers" | "ledVisits" | "teamFindings";
        ListRelations: "accounts" | "consultations" | "ledRequests" | "supports" | "commitments" | "standing" | "assignments" | "teamMembers" | "ledVisits" | "teamFindings";
        Relations: {
            term: {
                Shape: Term;
                Name: "Term";
                Nullable: false;
            };
            source: {
                Shape: SourceParagraph | null;
                Name: "SourceParagraph";
                Nullable: true;
            };
            accounts: {
                Shape: Account[];
                Name: "Account";
                Nullable: false;
            };
            consultations: {
                Shape: Consultation[];
                Name: "Consultation";
                Nullable: false;
            };
            ledRequests: {
                Shape: AdvisoryRequest[];
                Name: "AdvisoryRequest";
                Nullable: false;
            };
            supports: {
                Shape: CountrySupportEntity[];
                Name: "CountrySupportEntity";
                Nullable: false;
            };
            commitments: {
                Shape: FundingCommitment[];
                Name: "FundingCommitment";
                Nullable: false;
            };
            standing: {
                Shape: StandingCapacityMember[];
                Name: "StandingCapacityMember";
                Nullable: false;
            };
            assignments: {
                Shape: StandingCapacityAssignment[];
                Name: "StandingCapacityAssignment";
                Nullable: false;
            };
            teamMembers: {
                Shape: ExpertTeamMember[];
                Name: "ExpertTeamMember";
                Nullable: false;
            };
            ledVisits: {
                Shape: ExpertTeamVisit[];
                Name: "ExpertTeamVisit";
                Nullable: false;
            };
            teamFindings: {
                Shape: ExpertTeamFinding[];
                Name: "ExpertTeamFinding";
                Nullable: false;
            };
        };
    };
    Mission: {
        Name: "Mission";
        Shape: Mission;
        Include: Prisma.MissionInclude;
        Select: Prisma.MissionSelect;
        OrderBy: Prisma.MissionOrderByWithRelationInput;
        WhereUnique: Prisma.MissionWhereUniqueInput;
        Where: Prisma.MissionWhereInput;
        Create: {};
        Update: {};
        RelationName: "term" | "country" | "source" | "gaps" | "teamRequests" | "scopeOf" | "deployments" | "units" | "requiredUnits" | "accounts" | "teamVisits";
        ListRelations: "gaps" | "teamRequests" | "scopeOf" | "deployments" | "units" | "requiredUnits" | "accounts" | "teamVisits";
        Relations: {
            term: {
                Shape: Term;
                Name: "Term";
                Nullable: false;
            };
            country: {
                Shape: Country | null;
                Name: "Country";
                Nullable: true;
            };
            source: {
                Shape: SourceParagraph | null;
                Name: "SourceParagraph";
                Nullable: true;
            };
            gaps: {
                Shape: CapabilityGap[];
                Name: "CapabilityGap";
                Nullable: false;
            };
            teamRequests: {
                Shape: SpecializedTeamRequest[];
                Name: "SpecializedTeamRequest";
                Nullable: false;
            };
            scopeOf: {
                Shape: TeamRequestMission[];
                Name: "TeamRequestMission";
                Nullable: false;
            };
            deployments: {
                Shape: Deployment[];
                Name: "Deployment";
                Nullable: false;
            };
            units: {
                Shape: FormedUnitPledge[];
                Name: "FormedUnitPledge";
                Nullable: false;
            };
            requiredUnits: {
                Shape: FormedUnitPledge[];
                Name: "FormedUnitPledge";
                Nullable: false;
            };
            accounts: {
                Shape: Account[];
                Name: "Account";
                Nullable: false;
            };
            teamVisits: {
                Shape: ExpertTeamVisit[];
                Name: "ExpertTeamVisit";
                Nullable: false;
            };
        };
    };
    Mechanism: {
        Name: "Mechanism";
        Shape: Mechanism;
        Include: Prisma.MechanismInclude;
        Select: Prisma.MechanismSelect;
        OrderBy: Prisma.MechanismOrderByWithRelationInput;
        WhereUnique: Prisma.MechanismWhereUniqueInput;
        Where: Prisma.MechanismWhereInput;
        Create: {};
        Update: {};
        RelationName: "term" | "sources";
        ListRelations: "sources";
        Relations: {
            term: {
                Shape: Term;
                Name: "Term";
                Nullable: false;
            };
            sources: {
                Shape: MechanismSource[];
                Name: "MechanismSource";
                Nullable: false;
            };
        };
    };
    MechanismSource: {
        Name: "MechanismSource";
        Shape: MechanismSource;
        Include: Prisma.MechanismSourceInclude;
        Select: Prisma.MechanismSourceSelect;
        OrderBy: Prisma.MechanismSourceOrderByWithRelationInput;
        WhereUnique: Prisma.MechanismSourceWhereUniqueInput;
        Where: Prisma.MechanismSourceWhereInput;
        Create: {};
        Update: {};
        RelationName: "mechanism" | "paragraph";
        ListRelations: never;
        Relations: {
            mechanism: {
                Shape: Mechanism;
                Name: "Mechanism";
                Nullable: false;
            };
            paragraph: {
                Shape: SourceParagraph;
                Name: "SourceParagraph";
                Nullable: false;
            };
        };
    };
    Mandate: {
        Name: "Mandate";
        Shape: Mandate;
        Include: Prisma.MandateInclude;
        Select: Prisma.MandateSelect;
        OrderBy: Prisma.MandateOrderByWithRelationInput;
        WhereUnique: Prisma.MandateWhereUniqueInput;
        Where: Prisma.MandateWhereInput;
        Create: {};
        Update: {};
        RelationName: "source";
        ListRelations: never;
        Relations: {
            source: {
                Shape: SourceParagraph | null;
                Name: "SourceParagraph";
                Nullable: true;
            };
        };
    };
    Recommendation: {
        Name: "Recommendation";
        Shape: Recommendation;
        Include: Prisma.RecommendationInclude;
        Select: Prisma.RecommendationSelect;
        OrderBy: Prisma.RecommendationOrderByWithRelationInput;
        WhereUnique: Prisma.RecommendationWhereUniqueInput;
        Where: Prisma.RecommendationWhereInput;
        Create: {};
        Update: {};
        RelationName: "source";
        ListRelations: never;
        Relations: {
            source: {
                Shape: SourceParagraph | null;
                Name: "SourceParagraph";
                Nullable: true;
            };
        };
    };
    ReportedFigure: {
        Name: "ReportedFigure";
        Shape: ReportedFigure;
        Include: Prisma.ReportedFigureInclude;
        Select: Prisma.ReportedFigureSelect;
        OrderBy: Prisma.ReportedFigureOrderByWithRelationInput;
        WhereUnique: Prisma.ReportedFigureWhereUniqueInput;
        Where: Prisma.ReportedFigureWhereInput;
        Create: {};
        Update: {};
        RelationName: "source";
        ListRelations: never;
        Relations: {
            source: {
                Shape: SourceParagraph;
                Name: "SourceParagraph";
                Nullable: false;
            };
        };
    };
    CountrySupport: {
        Name: "CountrySupport";
        Shape: CountrySupport;
        Include: Prisma.CountrySupportInclude;
        Select: Prisma.CountrySupportSelect;
        OrderBy: Prisma.CountrySupportOrderByWithRelationInput;
        WhereUnique: Prisma.CountrySupportWhereUniqueInput;
        Where: Prisma.CountrySupportWhereInput;
        Create: {};
        Update: {};
        RelationName: "country" | "source" | "entities";
        ListRelations: "entities";
        Relations: {
            country: {
                Shape: Country;
                Name: "Country";
                Nullable: false;
            };
            source: {
                Shape: SourceParagraph;
                Name: "SourceParagraph";
                Nullable: false;
            };
            entities: {
                Shape: CountrySupportEntity[];
                Name: "CountrySupportEntity";
                Nullable: false;
            };
        };
    };
    CountrySupportEntity: {
        Name: "CountrySupportEntity";
        Shape: CountrySupportEntity;
        Include: Prisma.CountrySupportEntityInclude;
        Select: Prisma.CountrySupportEntitySelect;
        OrderBy: Prisma.CountrySupportEntityOrderByWithRelationInput;
        WhereUnique: Prisma.CountrySupportEntityWhereUniqueInput;
        Where: Prisma.CountrySupportEntityWhereInput;
        Create: {};
        Update: {};
        RelationName: "support" | "entity";
        ListRelations: never;
        Relations: {
            support: {
                Shape: CountrySupport;
                Name: "CountrySupport";
                Nullable: false;
            };
            entity: {
                Shape: Entity;
                Name: "Entity";
                Nullable: false;
            };
        };
    };
    StandingCapacityMember: {
        Name: "StandingCapacityMember";
        Shape: StandingCapacityMember;
        Include: Prisma.StandingCapacityMemberInclude;
        Select: Prisma.StandingCapacityMemberSelect;
        OrderBy: Prisma.StandingCapacityMemberOrderByWithRelationInput;
        WhereUnique: Prisma.StandingCapacityMemberWhereUniqueInput;
        Where: Prisma.StandingCapacityMemberWhereInput;
        Create: {};
        Update: {};
        RelationName: "expert" | "entity" | "events";
        ListRelations: "events";
        Relations: {
            expert: {
                Shape: Expert;
                Name: "Expert";
                Nullable: false;
            };
            entity: {
                Shape: Entity;
                Name: "Entity";
                Nullable: false;
            };
            events: {
                Shape: Event[];
                Name: "Event";
                Nullable: false;
            };
        };
    };
    StandingCapacityAssignment: {
        Name: "StandingCapacityAssignment";
        Shape: StandingCapacityAssignment;
        Include: Prisma.StandingCapacityAssignmentInclude;
        Select: Prisma.StandingCapacityAssignmentSelect;
        OrderBy: Prisma.StandingCapacityAssignmentOrderByWithRelationInput;
        WhereUnique: Prisma.StandingCapacityAssignmentWhereUniqueInput;
        Where: Prisma.StandingCapacityAssignmentWhereInput;
        Create: {};
        Update: {};
        RelationName: "deployment" | "entity";
        ListRelations: never;
        Relations: {
            deployment: {
                Shape: Deployment;
                Name: "Deployment";
                Nullable: false;
            };
            entity: {
                Shape: Entity;
                Name: "Entity";
                Nullable: false;
            };
        };
    };
    CapabilityGap: {
        Name: "CapabilityGap";
        Shape: CapabilityGap;
        Include: Prisma.CapabilityGapInclude;
        Select: Prisma.CapabilityGapSelect;
        OrderBy: Prisma.CapabilityGapOrderByWithRelationInput;
        WhereUnique: Prisma.CapabilityGapWhereUniqueInput;
        Where: Prisma.CapabilityGapWhereInput;
        Create: {};
        Update: {};
        RelationName: "mission" | "speciality" | "teamRequests" | "events";
        ListRelations: "teamRequests" | "events";
        Relations: {
            mission: {
                Shape: Mission;
                Name: "Mission";
                Nullable: false;
            };
            speciality: {
                Shape: Skill;
                Name: "Skill";
                Nullable: false;
            };
            teamRequests: {
                Shape: SpecializedTeamRequest[];
                Name: "SpecializedTeamRequest";
                Nullable: false;
            };
            events: {
                Shape: Event[];
                Name: "Event";
                Nullable: false;
            };
        };
    };
    SpecializedTeamRequest: {
        Name: "SpecializedTeamRequest";
        Shape: SpecializedTeamRequest;
        Include: Prisma.SpecializedTeamRequestInclude;
        Select: Prisma.SpecializedTeamRequestSelect;
        OrderBy: Prisma.SpecializedTeamRequestOrderByWithRelationInput;
        WhereUnique: Prisma.SpecializedTeamRequestWhereUniqueInput;
        Where: Prisma.SpecializedTeamRequestWhereInput;
        Create: {};
        Update: {};
        RelationName: "mission" | "capabilityGap" | "source" | "scope" | "pledges" | "deployments" | "events";
        ListRelations: "scope" | "pledges" | "deployments" | "events";
        Relations: {
            mission: {
                Shape: Mission | null;
                Name: "Mission";
                Nullable: true;
            };
            capabilityGap: {
                Shape: CapabilityGap | null;
                Name: "CapabilityGap";
                Nullable: true;
            };
            source: {
                Shape: SourceParagraph | null;
                Name: "SourceParagraph";
                Nullable: true;
            };
            scope: {
                Shape: TeamRequestMission[];
                Name: "TeamRequestMission";
                Nullable: false;
            };
            pledges: {
                Shape: TeamPledge[];
                Name: "TeamPledge";
                Nullable: false;
            };
            deployments: {
                Shape: Deployment[];
                Name: "Deployment";
                Nullable: false;
            };
            events: {
                Shape: Event[];
                Name: "Event";
                Nullable: false;
            };
        };
    };
    TeamRequestMission: {
        Name: "TeamRequestMission";
        Shape: TeamRequestMission;
        Include: Prisma.TeamRequestMissionInclude;
        Select: Prisma.TeamRequestMissionSelect;
        OrderBy: Prisma.TeamRequestMissionOrderByWithRelationInput;
        WhereUnique: Prisma.TeamRequestMissionWhereUniqueInput;
        Where: Prisma.TeamRequestMissionWhereInput;
        Create: {};
        Update: {};
        RelationName: "teamRequest" | "mission";
        ListRelations: never;
        Relations: {
            teamRequest: {
                Shape: SpecializedTeamRequest;
                Name: "SpecializedTeamRequest";
                Nullable: false;
            };
            mission: {
                Shape: Mission;
                Name: "Mission";
                Nullable: false;
            };
        };
    };
    TeamPledge: {
        Name: "TeamPledge";
        Shape: TeamPledge;
        Include: Prisma.TeamPledgeInclude;
        Select: Prisma.TeamPledgeSelect;
        OrderBy: Prisma.TeamPledgeOrderByWithRelationInput;
        WhereUnique: Prisma.TeamPledgeWhereUniqueInput;
        Where: Prisma.TeamPledgeWhereInput;
        Create: {};
        Update: {};
        RelationName: "members" | "assessments" | "teamRequest" | "memberState" | "deployments" | "events";
        ListRelations: "members" | "assessments" | "deployments" | "events";
        Relations: {
            members: {
                Shape: TeamMember[];
                Name: "TeamMember";
                Nullable: false;
            };
            assessments: {
                Shape: TeamPledgeAssessment[];
                Name: "TeamPledgeAssessment";
                Nullable: false;
            };
            teamRequest: {
                Shape: SpecializedTeamRequest;
                Name: "SpecializedTeamRequest";
                Nullable: false;
            };
            memberState: {
                Shape: MemberState;
                Name: "MemberState";
                Nullable: false;
            };
            deployments: {
                Shape: Deployment[];
                Name: "Deployment";
                Nullable: false;
            };
            events: {
                Shape: Event[];
                Name: "Event";
                Nullable: false;
            };
        };
    };
    TeamPledgeAssessment: {
        Name: "TeamPledgeAssessment";
        Shape: TeamPledgeAssessment;
        Include: Prisma.TeamPledgeAssessmentInclude;
        Select: Prisma.TeamPledgeAssessmentSelect;
        OrderBy: Prisma.TeamPledgeAssessmentOrderByWithRelationInput;
        WhereUnique: Prisma.TeamPledgeAssessmentWhereUniqueInput;
        Where: Prisma.TeamPledgeAssessmentWhereInput;
        Create: {};
        Update: {};
        RelationName: "pledge";
        ListRelations: never;
        Relations: {
            pledge: {
                Shape: TeamPledge;
                Name: "TeamPledge";
                Nullable: false;
            };
        };
    };
    TeamMember: {
        Name: "TeamMember";
        Shape: TeamMember;
        Include: Prisma.TeamMemberInclude;
        Select: Prisma.TeamMemberSelect;
        OrderBy: Prisma.TeamMemberOrderByWithRelationInput;
        WhereUnique: Prisma.TeamMemberWhereUniqueInput;
        Where: Prisma.TeamMemberWhereInput;
        Create: {};
        Update: {};
        RelationName: "pledge" | "expert";
        ListRelations: never;
        Relations: {
            pledge: {
                Shape: TeamPledge;
                Name: "TeamPledge";
                Nullable: false;
            };
            expert: {
                Shape: Expert;
                Name: "Expert";
                Nullable: false;
            };
        };
    };
}
export function getDatamodel(): PothosPrismaDatamodel { return JSON.parse("{\"datamodel\":{\"models\":{\"Account\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"handle\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Short unique name, for example `rc.liberia`.\"},{\"type\":\"Role\",\"kind\":\"enum\",\"name\":\"role\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"AccountStatus\",\"kind\":\"enum\",\"name\":\"status\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"countryCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"entityCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"missionCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"memberStateCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"issuer\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who signs in as it at the identity provider: the issuer's name and its word for the person. Both or neither.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"subject\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"permissionsVersion\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Raised whenever what the account may see or do changes.\"},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"mayExplore\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"In production: may use GraphiQL, introspection and documents that are not registered, within stricter limits.\"},{\"type\":\"Origin\",\"kind\":\"enum\",\"name\":\"origin\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Country\",\"kind\":\"object\",\"name\":\"country\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AccountToCountry\",\"relationFromFields\":[\"countryCode\"],\"isUpdatedAt\":false},{\"type\":\"Entity\",\"kind\":\"object\",\"name\":\"entity\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AccountToEntity\",\"relationFromFields\":[\"entityCode\"],\"isUpdatedAt\":false},{\"type\":\"Mission\",\"kind\":\"object\",\"name\":\"mission\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AccountToMission\",\"relationFromFields\":[\"missionCode\"],\"isUpdatedAt\":false},{\"type\":\"MemberState\",\"kind\":\"object\",\"name\":\"memberState\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AccountToMemberState\",\"relationFromFields\":[\"memberStateCode\"],\"isUpdatedAt\":false},{\"type\":\"AdvisoryRequest\",\"kind\":\"object\",\"name\":\"filedRequests\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AccountToAdvisoryRequest\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Event\",\"kind\":\"object\",\"name\":\"events\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AccountToEvent\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"ApiClient\",\"kind\":\"object\",\"name\":\"apiClients\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AccountToApiClient\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"issuer\",\"subject\"]}],\"documentation\":\"An account: one role, bound to what the role is bound to.\"},\"ApiClient\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"accountId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"name\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Which system it is, for people to read.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Raised by every change of it or of its keys.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"revokedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"None of its keys is accepted from then on.\"},{\"type\":\"Account\",\"kind\":\"object\",\"name\":\"account\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AccountToApiClient\",\"relationFromFields\":[\"accountId\"],\"isUpdatedAt\":false},{\"type\":\"ApiKey\",\"kind\":\"object\",\"name\":\"keys\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ApiClientToApiKey\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A system of a partner. It acts as an account, with keys of its own.\"},\"ApiKey\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"clientId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"publicId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The visible part of the key, by which it is found.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"secretHash\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"SHA-256 of the secret part (256 random bits), hexadecimal.\"},{\"type\":\"ApiScope\",\"kind\":\"enum\",\"name\":\"scopes\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"issuedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"expiresAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"It is not accepted from then on. A rotation brings it forward.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"revokedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"replacedById\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The key that takes its place.\"},{\"type\":\"ApiClient\",\"kind\":\"object\",\"name\":\"client\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ApiClientToApiKey\",\"relationFromFields\":[\"clientId\"],\"isUpdatedAt\":false},{\"type\":\"ApiKey\",\"kind\":\"object\",\"name\":\"replacedBy\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"replacement\",\"relationFromFields\":[\"replacedById\"],\"isUpdatedAt\":false},{\"type\":\"ApiKey\",\"kind\":\"object\",\"name\":\"replaces\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"replacement\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A key of an API client. The secret itself is nowhere: it was shown once.\"},\"AdvisoryRequest\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"reference\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"For example `AR-2026-0007`.\"},{\"type\":\"Origin\",\"kind\":\"enum\",\"name\":\"origin\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"AdvisoryRequestStatus\",\"kind\":\"enum\",\"name\":\"status\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Raised by one with every change.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"countryCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"title\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"justification\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Sensitivity\",\"kind\":\"enum\",\"name\":\"sensitivity\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Urgency\",\"kind\":\"enum\",\"name\":\"urgency\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"SgfArea\",\"kind\":\"enum\",\"name\":\"sgfAreas\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"PreventionDimension\",\"kind\":\"enum\",\"name\":\"preventionDimension\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"startOn\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"durationMonths\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"endOn\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Last day wished: `startOn` plus `durationMonths`, less a day.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"consentReference\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"consentGivenOn\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Decimal\",\"kind\":\"scalar\",\"name\":\"fundingAmount\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"fundingCurrency\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"humanRightsTrainingOnly\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Only training in human rights and humanitarian law, as the requester says.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"exemptionConfirmedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When OHCHR confirmed that: then it is exempt from the due diligence assessment. Null again when it is amended.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"amendedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When an answer to a return last changed what support is asked for. What OHCHR concurred in before counts no more.\"},{\"type\":\"Phase\",\"kind\":\"enum\",\"name\":\"phase\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Facts that decide sight, kept on the row so that one condition serves lists, objects and events.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"leadEntityCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"partyCodes\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Lead and consulted entities.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"namedHandles\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Handles of those named on a strictly confidential request.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"openedHandles\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Handles of desk officers to whom a strictly confidential request is open by break-glass, until each is closed.\"},{\"type\":\"AdvisoryRequestStatus\",\"kind\":\"enum\",\"name\":\"resumeTo\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Where a held or suspended request resumes.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"questions\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Questions put to the resident coordinator when returned.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"filedById\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"filedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"submittedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"decidedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"completedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Country\",\"kind\":\"object\",\"name\":\"country\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AdvisoryRequestToCountry\",\"relationFromFields\":[\"countryCode\"],\"isUpdatedAt\":false},{\"type\":\"Entity\",\"kind\":\"object\",\"name\":\"leadEntity\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AdvisoryRequestToEntity\",\"relationFromFields\":[\"leadEntityCode\"],\"isUpdatedAt\":false},{\"type\":\"Account\",\"kind\":\"object\",\"name\":\"filedBy\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AccountToAdvisoryRequest\",\"relationFromFields\":[\"filedById\"],\"isUpdatedAt\":false},{\"type\":\"FrameworkPriority\",\"kind\":\"object\",\"name\":\"priorities\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AdvisoryRequestToFrameworkPriority\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"AdviserProfile\",\"kind\":\"object\",\"name\":\"profiles\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AdviserProfileToAdvisoryRequest\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Consultation\",\"kind\":\"object\",\"name\":\"consultations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AdvisoryRequestToConsultation\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"HumanRightsAssessment\",\"kind\":\"object\",\"name\":\"assessments\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AdvisoryRequestToHumanRightsAssessment\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"FundingCommitment\",\"kind\":\"object\",\"name\":\"commitments\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AdvisoryRequestToFundingCommitment\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Clock\",\"kind\":\"object\",\"name\":\"clocks\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AdvisoryRequestToClock\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Deployment\",\"kind\":\"object\",\"name\":\"deployments\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AdvisoryRequestToDeployment\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Event\",\"kind\":\"object\",\"name\":\"events\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AdvisoryRequestToEvent\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"ExpertTeamFollowUp\",\"kind\":\"object\",\"name\":\"followUps\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AdvisoryRequestToExpertTeamFollowUp\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"BreakGlass\",\"kind\":\"object\",\"name\":\"glasses\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AdvisoryRequestToBreakGlass\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"FrameworkPriority\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"requestId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"ordinal\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"framework\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"outcome\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"AdvisoryRequest\",\"kind\":\"object\",\"name\":\"request\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AdvisoryRequestToFrameworkPriority\",\"relationFromFields\":[\"requestId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"requestId\",\"ordinal\"]}],\"documentation\":\"A priority of the UNDAF or an equivalent framework (¶19, ¶61).\"},\"AdviserProfile\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"requestId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"ordinal\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"skillCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"count\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"languages\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"BCP 47.\"},{\"type\":\"AdvisoryRequest\",\"kind\":\"object\",\"name\":\"request\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AdviserProfileToAdvisoryRequest\",\"relationFromFields\":[\"requestId\"],\"isUpdatedAt\":false},{\"type\":\"Skill\",\"kind\":\"object\",\"name\":\"skill\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AdviserProfileToSkill\",\"relationFromFields\":[\"skillCode\"],\"isUpdatedAt\":false},{\"type\":\"Deployment\",\"kind\":\"object\",\"name\":\"deployments\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AdviserProfileToDeployment\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"requestId\",\"ordinal\"]}],\"documentation\":\"Number and profile of advisers asked for.\"},\"Consultation\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"requestId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"entityCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"dueAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"ConsultationPosition\",\"kind\":\"enum\",\"name\":\"position\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"reasons\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"conditions\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"offers\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"respondedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"overruledAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"overruleReasons\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"AdvisoryRequest\",\"kind\":\"object\",\"name\":\"request\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AdvisoryRequestToConsultation\",\"relationFromFields\":[\"requestId\"],\"isUpdatedAt\":false},{\"type\":\"Entity\",\"kind\":\"object\",\"name\":\"entity\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ConsultationToEntity\",\"relationFromFields\":[\"entityCode\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"requestId\",\"entityCode\"]}],\"documentation\":\"One consulted entity and its position.\"},\"HumanRightsAssessment\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"requestId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"ordinal\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"HumanRightsRisk\",\"kind\":\"enum\",\"name\":\"risk\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"findings\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"madeByEntityCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Entity whose officer made it.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"assessedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"concurredAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When OHCHR concurred; null while it is only proposed.\"},{\"type\":\"AdvisoryRequest\",\"kind\":\"object\",\"name\":\"request\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AdvisoryRequestToHumanRightsAssessment\",\"relationFromFields\":[\"requestId\"],\"isUpdatedAt\":false},{\"type\":\"Mitigation\",\"kind\":\"object\",\"name\":\"mitigations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"HumanRightsAssessmentToMitigation\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"requestId\",\"ordinal\"]}],\"documentation\":\"A finding under the Human Rights Due Diligence Policy (¶17). The newest of a request is the one in force.\"},\"Mitigation\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"assessmentId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"ordinal\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"measure\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"agreed\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"HumanRightsAssessment\",\"kind\":\"object\",\"name\":\"assessment\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"HumanRightsAssessmentToMitigation\",\"relationFromFields\":[\"assessmentId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"assessmentId\",\"ordinal\"]}]},\"FundingCommitment\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"requestId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"FundingSource\",\"kind\":\"enum\",\"name\":\"source\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"contributor\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Decimal\",\"kind\":\"scalar\",\"name\":\"amount\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"currency\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"entityCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Entity whose officer recorded it.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"committedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"AdvisoryRequest\",\"kind\":\"object\",\"name\":\"request\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AdvisoryRequestToFundingCommitment\",\"relationFromFields\":[\"requestId\"],\"isUpdatedAt\":false},{\"type\":\"Entity\",\"kind\":\"object\",\"name\":\"entity\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EntityToFundingCommitment\",\"relationFromFields\":[\"entityCode\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"Money committed to a request, from a named source.\"},\"Clock\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"requestId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"ClockKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"startedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"dueAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"stoppedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"announcedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When it was announced as overdue.\"},{\"type\":\"AdvisoryRequest\",\"kind\":\"object\",\"name\":\"request\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AdvisoryRequestToClock\",\"relationFromFields\":[\"requestId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A clock that runs against a request.\"},\"BreakGlass\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"requestId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What is behind it: one of the two.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"visitId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"handle\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whose sight it is; `openedHandles` of the thing holds it as long as it is open.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"purpose\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"openedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"endsAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the hub closes it, unless somebody did before.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"endedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"endedByHandle\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who closed it; null: the hub, when its time was over.\"},{\"type\":\"AdvisoryRequest\",\"kind\":\"object\",\"name\":\"request\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AdvisoryRequestToBreakGlass\",\"relationFromFields\":[\"requestId\"],\"isUpdatedAt\":false},{\"type\":\"ExpertTeamVisit\",\"kind\":\"object\",\"name\":\"visit\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BreakGlassToExpertTeamVisit\",\"relationFromFields\":[\"visitId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Deployment\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"reference\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"For example `DP-2026-0003`.\"},{\"type\":\"Origin\",\"kind\":\"enum\",\"name\":\"origin\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DeploymentKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DeploymentStatus\",\"kind\":\"enum\",\"name\":\"status\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"startOn\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"endOn\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"startedOn\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"endedOn\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"report\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"End-of-assignment report.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"reportedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"countryCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"missionCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"memberStateCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"requestId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"profileId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"teamRequestId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"pledgeId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"formedUnitId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"strength\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Of the tour of a unit: its officers, and the women among them. Null of every other kind.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"women\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"predecessorId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The tour that it relieves.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"rotationDays\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Days on which it is planned to rotate.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Country\",\"kind\":\"object\",\"name\":\"country\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CountryToDeployment\",\"relationFromFields\":[\"countryCode\"],\"isUpdatedAt\":false},{\"type\":\"Mission\",\"kind\":\"object\",\"name\":\"mission\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DeploymentToMission\",\"relationFromFields\":[\"missionCode\"],\"isUpdatedAt\":false},{\"type\":\"MemberState\",\"kind\":\"object\",\"name\":\"memberState\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DeploymentToMemberState\",\"relationFromFields\":[\"memberStateCode\"],\"isUpdatedAt\":false},{\"type\":\"AdvisoryRequest\",\"kind\":\"object\",\"name\":\"request\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AdvisoryRequestToDeployment\",\"relationFromFields\":[\"requestId\"],\"isUpdatedAt\":false},{\"type\":\"AdviserProfile\",\"kind\":\"object\",\"name\":\"profile\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AdviserProfileToDeployment\",\"relationFromFields\":[\"profileId\"],\"isUpdatedAt\":false},{\"type\":\"SpecializedTeamRequest\",\"kind\":\"object\",\"name\":\"teamRequest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DeploymentToSpecializedTeamRequest\",\"relationFromFields\":[\"teamRequestId\"],\"isUpdatedAt\":false},{\"type\":\"TeamPledge\",\"kind\":\"object\",\"name\":\"pledge\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DeploymentToTeamPledge\",\"relationFromFields\":[\"pledgeId\"],\"isUpdatedAt\":false},{\"type\":\"FormedUnitPledge\",\"kind\":\"object\",\"name\":\"formedUnit\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DeploymentToFormedUnitPledge\",\"relationFromFields\":[\"formedUnitId\"],\"isUpdatedAt\":false},{\"type\":\"Deployment\",\"kind\":\"object\",\"name\":\"predecessor\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"rotation\",\"relationFromFields\":[\"predecessorId\"],\"isUpdatedAt\":false},{\"type\":\"Deployment\",\"kind\":\"object\",\"name\":\"successors\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"rotation\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"DeploymentMember\",\"kind\":\"object\",\"name\":\"members\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DeploymentToDeploymentMember\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"DeploymentTurn\",\"kind\":\"object\",\"name\":\"turns\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DeploymentToDeploymentTurn\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"StandingCapacityAssignment\",\"kind\":\"object\",\"name\":\"standing\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DeploymentToStandingCapacityAssignment\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Event\",\"kind\":\"object\",\"name\":\"events\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DeploymentToEvent\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"DeploymentMember\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"deploymentId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"expertId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"startOn\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"endOn\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"holds\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"False once the deployment is cancelled: the period is free again.\"},{\"type\":\"Deployment\",\"kind\":\"object\",\"name\":\"deployment\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DeploymentToDeploymentMember\",\"relationFromFields\":[\"deploymentId\"],\"isUpdatedAt\":false},{\"type\":\"Expert\",\"kind\":\"object\",\"name\":\"expert\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DeploymentMemberToExpert\",\"relationFromFields\":[\"expertId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"deploymentId\",\"expertId\"]}],\"documentation\":\"One person on a deployment. The database refuses overlapping periods of one person.\"},\"DeploymentTurn\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"deploymentId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DeploymentTurnKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"effectiveOn\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"First day on which it counts.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"endOnBefore\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Last day planned, before and after it.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"endOnAfter\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"reasons\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Deployment\",\"kind\":\"object\",\"name\":\"deployment\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DeploymentToDeploymentTurn\",\"relationFromFields\":[\"deploymentId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A turn that a deployment took, and why. Nothing of it is changed later.\"},\"ExpertTeamMember\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"reference\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"For example `XM-2026-0004`.\"},{\"type\":\"Origin\",\"kind\":\"enum\",\"name\":\"origin\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"entityCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Entity or partner organization that gives the member.\"},{\"type\":\"OrganizedCrimeTheme\",\"kind\":\"enum\",\"name\":\"themes\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"joinedOn\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"leftOn\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Entity\",\"kind\":\"object\",\"name\":\"entity\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EntityToExpertTeamMember\",\"relationFromFields\":[\"entityCode\"],\"isUpdatedAt\":false},{\"type\":\"ExpertTeamMemberIdentity\",\"kind\":\"object\",\"name\":\"identity\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ExpertTeamMemberToExpertTeamMemberIdentity\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"ExpertTeamVisitMember\",\"kind\":\"object\",\"name\":\"visits\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ExpertTeamMemberToExpertTeamVisitMember\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A place in the team, held by an entity. Who holds it stands in `ExpertTeamMemberIdentity`.\"},\"ExpertTeamMemberIdentity\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"memberId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"post\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"expertId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"ExpertTeamMember\",\"kind\":\"object\",\"name\":\"member\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ExpertTeamMemberToExpertTeamMemberIdentity\",\"relationFromFields\":[\"memberId\"],\"isUpdatedAt\":false},{\"type\":\"Expert\",\"kind\":\"object\",\"name\":\"expert\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ExpertToExpertTeamMemberIdentity\",\"relationFromFields\":[\"expertId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"Who a member is: a named post, an expert of the roster, or both. For the Police Division and the member's own entity.\"},\"ExpertTeamVisit\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"reference\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"For example `EV-2026-0002`.\"},{\"type\":\"Origin\",\"kind\":\"enum\",\"name\":\"origin\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"ExpertTeamVisitStatus\",\"kind\":\"enum\",\"name\":\"status\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"countryCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"missionCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Mission whose police asked for it; null: the resident coordinator did.\"},{\"type\":\"OrganizedCrimeTheme\",\"kind\":\"enum\",\"name\":\"themes\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"SgfArea\",\"kind\":\"enum\",\"name\":\"sgfAreas\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"purpose\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"hostRequestReference\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Where the host authorities' request is on record.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"hostRequestedOn\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"startOn\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"First and last day: as wished, then as agreed.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"endOn\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"startedOn\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"endedOn\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"report\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Sensitivity\",\"kind\":\"enum\",\"name\":\"sensitivity\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Facts that decide sight; none of them changes after acceptance.\"},{\"type\":\"Phase\",\"kind\":\"enum\",\"name\":\"phase\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"leadEntityCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"partyCodes\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"namedHandles\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"openedHandles\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"To whom it is open by break-glass.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"requestedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"reportedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"closedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Country\",\"kind\":\"object\",\"name\":\"country\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CountryToExpertTeamVisit\",\"relationFromFields\":[\"countryCode\"],\"isUpdatedAt\":false},{\"type\":\"Mission\",\"kind\":\"object\",\"name\":\"mission\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ExpertTeamVisitToMission\",\"relationFromFields\":[\"missionCode\"],\"isUpdatedAt\":false},{\"type\":\"Entity\",\"kind\":\"object\",\"name\":\"leadEntity\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EntityToExpertTeamVisit\",\"relationFromFields\":[\"leadEntityCode\"],\"isUpdatedAt\":false},{\"type\":\"ExpertTeamVisitMember\",\"kind\":\"object\",\"name\":\"members\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ExpertTeamVisitToExpertTeamVisitMember\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"ExpertTeamFinding\",\"kind\":\"object\",\"name\":\"findings\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ExpertTeamFindingToExpertTeamVisit\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"ExpertTeamFollowUp\",\"kind\":\"object\",\"name\":\"followUps\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ExpertTeamFollowUpToExpertTeamVisit\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"BreakGlass\",\"kind\":\"object\",\"name\":\"glasses\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BreakGlassToExpertTeamVisit\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Event\",\"kind\":\"object\",\"name\":\"events\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToExpertTeamVisit\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A visit of members of the team to a host State, at its request.\"},\"ExpertTeamVisitMember\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"visitId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"memberId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"startOn\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"endOn\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"holds\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"False once the visit is cancelled: the period is free again.\"},{\"type\":\"ExpertTeamVisit\",\"kind\":\"object\",\"name\":\"visit\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ExpertTeamVisitToExpertTeamVisitMember\",\"relationFromFields\":[\"visitId\"],\"isUpdatedAt\":false},{\"type\":\"ExpertTeamMember\",\"kind\":\"object\",\"name\":\"member\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ExpertTeamMemberToExpertTeamVisitMember\",\"relationFromFields\":[\"memberId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"visitId\",\"memberId\"]},\"uniqueIndexes\":[],\"documentation\":\"A member on a visit. The database refuses overlapping visits of one member.\"},\"ExpertTeamFinding\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"visitId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"ordinal\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"OrganizedCrimeTheme\",\"kind\":\"enum\",\"name\":\"theme\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"summary\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"madeByEntityCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Entity whose officer recorded it.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"countryCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"missionCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Sensitivity\",\"kind\":\"enum\",\"name\":\"sensitivity\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Phase\",\"kind\":\"enum\",\"name\":\"phase\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"leadEntityCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"partyCodes\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"namedHandles\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"openedHandles\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"To whom it is open by break-glass.\"},{\"type\":\"ExpertTeamVisit\",\"kind\":\"object\",\"name\":\"visit\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ExpertTeamFindingToExpertTeamVisit\",\"relationFromFields\":[\"visitId\"],\"isUpdatedAt\":false},{\"type\":\"Entity\",\"kind\":\"object\",\"name\":\"madeBy\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EntityToExpertTeamFinding\",\"relationFromFields\":[\"madeByEntityCode\"],\"isUpdatedAt\":false},{\"type\":\"ExpertTeamFollowUp\",\"kind\":\"object\",\"name\":\"followUps\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ExpertTeamFindingToExpertTeamFollowUp\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"visitId\",\"ordinal\"]}],\"documentation\":\"What a visit found. Its sensitivity is that of the visit or higher; the other facts of sight are the visit's.\"},\"ExpertTeamFollowUp\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"visitId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"findingId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"ordinal\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"ExpertTeamFollowUpState\",\"kind\":\"enum\",\"name\":\"state\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"action\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"dueOn\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"requestId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"outcome\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What became of it.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"closedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"announcedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the log was told that it is overdue; once.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"countryCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"missionCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Sensitivity\",\"kind\":\"enum\",\"name\":\"sensitivity\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Phase\",\"kind\":\"enum\",\"name\":\"phase\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"leadEntityCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"partyCodes\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"namedHandles\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"openedHandles\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"To whom it is open by break-glass.\"},{\"type\":\"ExpertTeamVisit\",\"kind\":\"object\",\"name\":\"visit\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ExpertTeamFollowUpToExpertTeamVisit\",\"relationFromFields\":[\"visitId\"],\"isUpdatedAt\":false},{\"type\":\"ExpertTeamFinding\",\"kind\":\"object\",\"name\":\"finding\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ExpertTeamFindingToExpertTeamFollowUp\",\"relationFromFields\":[\"findingId\"],\"isUpdatedAt\":false},{\"type\":\"AdvisoryRequest\",\"kind\":\"object\",\"name\":\"request\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AdvisoryRequestToExpertTeamFollowUp\",\"relationFromFields\":[\"requestId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"visitId\",\"ordinal\"]}],\"documentation\":\"What is to be done after a visit. Seen as its finding is; without one, as the visit.\"},\"FormedUnitPledge\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"reference\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"For example `FU-XAA-2`: of the Member State alone, so that it does not count those of others.\"},{\"type\":\"Origin\",\"kind\":\"enum\",\"name\":\"origin\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"FormedUnitStatus\",\"kind\":\"enum\",\"name\":\"status\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"memberStateCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"FormedUnitType\",\"kind\":\"enum\",\"name\":\"type\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"level\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Level of readiness, 1 to 3.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"strength\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Strength in persons.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"women\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"PledgingSummit\",\"kind\":\"enum\",\"name\":\"pledgedAtSummit\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Null: not at a summit.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"pledgedOn\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"renewedOn\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Day on which the Member State last renewed or confirmed it; null: never.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"rdlVerifiedOn\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"lapsesOn\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Last day on which the pledge is in force unless it is renewed.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"lapseRemindedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the log was told that the pledge is about to lapse; once.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"missionCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Mission that it is deployed to: what lets the mission's police see it. Null while it is not deployed.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"requirement\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The statement of unit requirement that it is matched to.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"requirementMissionCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"requirementNeededOn\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"requirementStatedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"notifiedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"clockDueAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"By when it is to have deployed: the clock runs from notification.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"clockStoppedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"clockRemindedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"clockAnnouncedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"noConvictions\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What the Member State certifies of its officers: all null until it does.\"},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"noPendingCases\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"noMisconduct\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"training\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"certifiedBy\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The office that signs.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"certifiedOn\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"certifiedUntil\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Last day on which it is in force.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"sourceId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"MemberState\",\"kind\":\"object\",\"name\":\"memberState\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FormedUnitPledgeToMemberState\",\"relationFromFields\":[\"memberStateCode\"],\"isUpdatedAt\":false},{\"type\":\"Mission\",\"kind\":\"object\",\"name\":\"mission\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"unitDeployed\",\"relationFromFields\":[\"missionCode\"],\"isUpdatedAt\":false},{\"type\":\"Mission\",\"kind\":\"object\",\"name\":\"requirementMission\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"unitRequired\",\"relationFromFields\":[\"requirementMissionCode\"],\"isUpdatedAt\":false},{\"type\":\"SourceParagraph\",\"kind\":\"object\",\"name\":\"source\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FormedUnitPledgeToSourceParagraph\",\"relationFromFields\":[\"sourceId\"],\"isUpdatedAt\":false},{\"type\":\"FormedUnitReadiness\",\"kind\":\"object\",\"name\":\"readiness\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FormedUnitPledgeToFormedUnitReadiness\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"FormedUnitVisit\",\"kind\":\"object\",\"name\":\"visits\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FormedUnitPledgeToFormedUnitVisit\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"EquipmentShortfall\",\"kind\":\"object\",\"name\":\"shortfalls\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EquipmentShortfallToFormedUnitPledge\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Deployment\",\"kind\":\"object\",\"name\":\"deployments\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DeploymentToFormedUnitPledge\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Event\",\"kind\":\"object\",\"name\":\"events\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToFormedUnitPledge\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"FormedUnitReadiness\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"pledgeId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"ordinal\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"ReadinessLevel\",\"kind\":\"enum\",\"name\":\"level\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"attainedOn\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"evidence\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"FormedUnitPledge\",\"kind\":\"object\",\"name\":\"pledge\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FormedUnitPledgeToFormedUnitReadiness\",\"relationFromFields\":[\"pledgeId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"pledgeId\",\"ordinal\"]}],\"documentation\":\"A level that the unit came to, up or down. Nothing of it is changed later.\"},\"FormedUnitVisit\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"pledgeId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"ordinal\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"UnitVisitKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"visitedOn\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"UnitVisitOutcome\",\"kind\":\"enum\",\"name\":\"outcome\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"findings\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"FormedUnitPledge\",\"kind\":\"object\",\"name\":\"pledge\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FormedUnitPledgeToFormedUnitVisit\",\"relationFromFields\":[\"pledgeId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"pledgeId\",\"ordinal\"]}]},\"EquipmentShortfall\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"pledgeId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"ordinal\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"item\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"detail\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"missing\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Pieces missing; null where it is not a number.\"},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"critical\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Without it the unit is not deployed.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"resolvedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"resolution\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"FormedUnitPledge\",\"kind\":\"object\",\"name\":\"pledge\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EquipmentShortfallToFormedUnitPledge\",\"relationFromFields\":[\"pledgeId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"pledgeId\",\"ordinal\"]}],\"documentation\":\"Contingent-owned equipment that is missing or unfit (¶22, ¶27, ¶30).\"},\"LogHead\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"BigInt\",\"kind\":\"scalar\",\"name\":\"position\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Position of the newest event.\"},{\"type\":\"BigInt\",\"kind\":\"scalar\",\"name\":\"auditSequence\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Sequence of the newest audit entry.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"auditHash\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Chain hash of the newest audit entry, hexadecimal SHA-256.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"The single row whose lock orders all commits.\"},\"Event\":{\"fields\":[{\"type\":\"BigInt\",\"kind\":\"scalar\",\"name\":\"position\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"type\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"For example `ADVISORY_REQUEST_SUBMITTED`.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"occurredAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"SubjectType\",\"kind\":\"enum\",\"name\":\"subjectType\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"subjectId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Version of the subject after it.\"},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"changes\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"`[{ field, from, to }]`, texts.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"note\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"fromStatus\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"toStatus\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"humanRights\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Told only to those who may see human rights assessments.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"actorId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Null: the hub itself (a clock).\"},{\"type\":\"Role\",\"kind\":\"enum\",\"name\":\"actorRole\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"actorEntityCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"actorCountryCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"requestId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"deploymentId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"gapId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"teamRequestId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"pledgeId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"visitId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"formedUnitId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"standingMemberId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"countryCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Facts that decided sight just after it; `before` holds those just before it (null: it did not exist).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"missionCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"memberStateCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Sensitivity\",\"kind\":\"enum\",\"name\":\"sensitivity\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Phase\",\"kind\":\"enum\",\"name\":\"phase\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"leadEntityCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"partyCodes\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"namedHandles\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"openedHandles\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"audienceCodes\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"TeamPledgeStatus\",\"kind\":\"enum\",\"name\":\"pledgeStatus\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"before\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"facts\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What filters of subscriptions look at, just after it and just before it.\"},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"factsBefore\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Account\",\"kind\":\"object\",\"name\":\"actor\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AccountToEvent\",\"relationFromFields\":[\"actorId\"],\"isUpdatedAt\":false},{\"type\":\"AdvisoryRequest\",\"kind\":\"object\",\"name\":\"request\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AdvisoryRequestToEvent\",\"relationFromFields\":[\"requestId\"],\"isUpdatedAt\":false},{\"type\":\"Deployment\",\"kind\":\"object\",\"name\":\"deployment\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DeploymentToEvent\",\"relationFromFields\":[\"deploymentId\"],\"isUpdatedAt\":false},{\"type\":\"CapabilityGap\",\"kind\":\"object\",\"name\":\"gap\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CapabilityGapToEvent\",\"relationFromFields\":[\"gapId\"],\"isUpdatedAt\":false},{\"type\":\"SpecializedTeamRequest\",\"kind\":\"object\",\"name\":\"teamRequest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToSpecializedTeamRequest\",\"relationFromFields\":[\"teamRequestId\"],\"isUpdatedAt\":false},{\"type\":\"TeamPledge\",\"kind\":\"object\",\"name\":\"pledge\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToTeamPledge\",\"relationFromFields\":[\"pledgeId\"],\"isUpdatedAt\":false},{\"type\":\"ExpertTeamVisit\",\"kind\":\"object\",\"name\":\"visit\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToExpertTeamVisit\",\"relationFromFields\":[\"visitId\"],\"isUpdatedAt\":false},{\"type\":\"FormedUnitPledge\",\"kind\":\"object\",\"name\":\"formedUnit\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToFormedUnitPledge\",\"relationFromFields\":[\"formedUnitId\"],\"isUpdatedAt\":false},{\"type\":\"StandingCapacityMember\",\"kind\":\"object\",\"name\":\"standingMember\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToStandingCapacityMember\",\"relationFromFields\":[\"standingMemberId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"One thing that happened. Append-only; positions are allocated in commit order, without gaps.\"},\"AuditEntry\":{\"fields\":[{\"type\":\"BigInt\",\"kind\":\"scalar\",\"name\":\"sequence\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"occurredAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"actorId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"actorHandle\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"action\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"subjectType\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"subjectId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"record\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Canonical JSON of what is recorded; its text is what the chain hashes.\"},{\"type\":\"BigInt\",\"kind\":\"scalar\",\"name\":\"fromPosition\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Positions of the events it belongs to, where it recorded a change.\"},{\"type\":\"BigInt\",\"kind\":\"scalar\",\"name\":\"toPosition\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"previousHash\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"hash\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"subjects\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Ids of everything that the record names as read, to find it by; null where nothing was.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"Append-only, hash-chained.\"},\"AuditCheckpoint\":{\"fields\":[{\"type\":\"BigInt\",\"kind\":\"scalar\",\"name\":\"sequence\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"hash\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Hash of the entry of that sequence.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"takenAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"keyId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"First 16 hexadecimal digits of the SHA-256 of the public key (SPKI, DER).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"signature\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Ed25519, base64.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A signed statement that the chain had this hash at this sequence: shows a tail that was cut off. Append-only.\"},\"IdempotencyRecord\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"accountId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"key\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"mutation\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"inputHash\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"SHA-256 of the input, hexadecimal.\"},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"answer\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The answer: ids and the changed rows as they were.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"accountId\",\"key\"]},\"uniqueIndexes\":[],\"documentation\":\"What an account's key did, so that a retry answers as the first time. Refusals are not remembered.\"},\"ImportRun\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"accountId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"key\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"ImportState\",\"kind\":\"enum\",\"name\":\"state\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"rows\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Rows in the file; those looked at; the rejected among them.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"done\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"rejected\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"accountId\",\"key\"]},\"uniqueIndexes\":[],\"documentation\":\"How far an import of an account has come, for every node to tell.\"},\"HubSetting\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"key\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"value\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"Secrets and marks of the hub itself, shared by its nodes.\"},\"Skill\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"code\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"For example `COMMUNITY_POLICING`.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"termId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Origin\",\"kind\":\"enum\",\"name\":\"origin\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Term\",\"kind\":\"object\",\"name\":\"term\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"SkillToTerm\",\"relationFromFields\":[\"termId\"],\"isUpdatedAt\":false},{\"type\":\"ExpertSkill\",\"kind\":\"object\",\"name\":\"experts\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ExpertSkillToSkill\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"AdviserProfile\",\"kind\":\"object\",\"name\":\"profiles\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AdviserProfileToSkill\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"CapabilityGap\",\"kind\":\"object\",\"name\":\"gaps\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CapabilityGapToSkill\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Expert\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"reference\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"For example `EX-0042`.\"},{\"type\":\"Origin\",\"kind\":\"enum\",\"name\":\"origin\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"memberStateCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"languages\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"BCP 47.\"},{\"type\":\"MemberState\",\"kind\":\"object\",\"name\":\"memberState\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ExpertToMemberState\",\"relationFromFields\":[\"memberStateCode\"],\"isUpdatedAt\":false},{\"type\":\"ExpertIdentity\",\"kind\":\"object\",\"name\":\"identity\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ExpertToExpertIdentity\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"ExpertSkill\",\"kind\":\"object\",\"name\":\"skills\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ExpertToExpertSkill\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Clearance\",\"kind\":\"object\",\"name\":\"clearances\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClearanceToExpert\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Availability\",\"kind\":\"object\",\"name\":\"availability\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AvailabilityToExpert\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"DeploymentMember\",\"kind\":\"object\",\"name\":\"assignments\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DeploymentMemberToExpert\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"TeamMember\",\"kind\":\"object\",\"name\":\"nominations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ExpertToTeamMember\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"StandingCapacityMember\",\"kind\":\"object\",\"name\":\"standing\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ExpertToStandingCapacityMember\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"ExpertTeamMemberIdentity\",\"kind\":\"object\",\"name\":\"teamPlaces\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ExpertToExpertTeamMemberIdentity\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A police expert: a reference and skills; who it is stands in `ExpertIdentity`.\"},\"ExpertIdentity\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"expertId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"familyName\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"givenNames\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"rank\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Sex\",\"kind\":\"enum\",\"name\":\"sex\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"nationalReference\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"By which the Member State tells its officers apart, for example a service number.\"},{\"type\":\"Expert\",\"kind\":\"object\",\"name\":\"expert\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ExpertToExpertIdentity\",\"relationFromFields\":[\"expertId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"Personal data (¶5 of the domain page: for the Police Division and the person's own Member State).\"},\"ExpertSkill\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"expertId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"skillCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"years\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Years of practice.\"},{\"type\":\"Expert\",\"kind\":\"object\",\"name\":\"expert\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ExpertToExpertSkill\",\"relationFromFields\":[\"expertId\"],\"isUpdatedAt\":false},{\"type\":\"Skill\",\"kind\":\"object\",\"name\":\"skill\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ExpertSkillToSkill\",\"relationFromFields\":[\"skillCode\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"expertId\",\"skillCode\"]},\"uniqueIndexes\":[]},\"Clearance\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"expertId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"ClearanceKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"ScreeningOutcome\",\"kind\":\"enum\",\"name\":\"outcome\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"validFrom\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"validTo\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"noConvictions\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Of a certification: what the Member State states (¶33, ¶38, ¶40), and who signed; null where it was taken over without.\"},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"noPendingCases\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"noMisconduct\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"training\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"certifiedBy\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"certifiedOn\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Expert\",\"kind\":\"object\",\"name\":\"expert\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClearanceToExpert\",\"relationFromFields\":[\"expertId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"Something a person must hold over the whole period of a deployment.\"},\"Availability\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"expertId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"fromOn\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"toOn\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Expert\",\"kind\":\"object\",\"name\":\"expert\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AvailabilityToExpert\",\"relationFromFields\":[\"expertId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A period in which a person can be deployed.\"},\"Term\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"For example `entity/UNODC`.\"},{\"type\":\"Translation\",\"kind\":\"object\",\"name\":\"translations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"TermToTranslation\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Entity\",\"kind\":\"object\",\"name\":\"entities\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EntityToTerm\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Mission\",\"kind\":\"object\",\"name\":\"missions\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MissionToTerm\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Country\",\"kind\":\"object\",\"name\":\"countries\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CountryToTerm\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Skill\",\"kind\":\"object\",\"name\":\"skills\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"SkillToTerm\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Mechanism\",\"kind\":\"object\",\"name\":\"mechanisms\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MechanismToTerm\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A named term; its texts stand in `Translation`.\"},\"Translation\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"termId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Language\",\"kind\":\"enum\",\"name\":\"language\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"text\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Wording\",\"kind\":\"enum\",\"name\":\"wording\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Term\",\"kind\":\"object\",\"name\":\"term\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"TermToTranslation\",\"relationFromFields\":[\"termId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"termId\",\"language\"]},\"uniqueIndexes\":[],\"documentation\":\"One text of a term in one language.\"},\"SourceDocument\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"symbol\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Document symbol, for example `S/2018/1183`.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"title\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"date\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Day of the document, where known.\"},{\"type\":\"SourceParagraph\",\"kind\":\"object\",\"name\":\"paragraphs\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"SourceDocumentToSourceParagraph\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A document that facts rest on.\"},\"SourceParagraph\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"`<symbol>#<number>`\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"documentSymbol\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"number\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"text\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Verbatim text where the project holds the document (Chinese for S/2018/1183).\"},{\"type\":\"Language\",\"kind\":\"enum\",\"name\":\"textLanguage\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"SourceDocument\",\"kind\":\"object\",\"name\":\"document\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"SourceDocumentToSourceParagraph\",\"relationFromFields\":[\"documentSymbol\"],\"isUpdatedAt\":false},{\"type\":\"Entity\",\"kind\":\"object\",\"name\":\"entities\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EntityToSourceParagraph\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Mission\",\"kind\":\"object\",\"name\":\"missions\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MissionToSourceParagraph\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"MechanismSource\",\"kind\":\"object\",\"name\":\"mechanisms\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MechanismSourceToSourceParagraph\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Mandate\",\"kind\":\"object\",\"name\":\"mandates\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MandateToSourceParagraph\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Recommendation\",\"kind\":\"object\",\"name\":\"recommendations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"RecommendationToSourceParagraph\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"ReportedFigure\",\"kind\":\"object\",\"name\":\"figures\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ReportedFigureToSourceParagraph\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"CountrySupport\",\"kind\":\"object\",\"name\":\"supports\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CountrySupportToSourceParagraph\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"SpecializedTeamRequest\",\"kind\":\"object\",\"name\":\"teamRequests\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"SourceParagraphToSpecializedTeamRequest\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"FormedUnitPledge\",\"kind\":\"object\",\"name\":\"formedUnits\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FormedUnitPledgeToSourceParagraph\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"documentSymbol\",\"number\"]}],\"documentation\":\"A numbered paragraph of a document.\"},\"Country\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"code\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"ISO 3166-1 alpha-3.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"termId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Origin\",\"kind\":\"enum\",\"name\":\"origin\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Term\",\"kind\":\"object\",\"name\":\"term\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CountryToTerm\",\"relationFromFields\":[\"termId\"],\"isUpdatedAt\":false},{\"type\":\"MemberState\",\"kind\":\"object\",\"name\":\"memberState\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CountryToMemberState\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Mission\",\"kind\":\"object\",\"name\":\"missions\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CountryToMission\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"AdvisoryRequest\",\"kind\":\"object\",\"name\":\"requests\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AdvisoryRequestToCountry\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Deployment\",\"kind\":\"object\",\"name\":\"deployments\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CountryToDeployment\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"CountrySupport\",\"kind\":\"object\",\"name\":\"supports\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CountryToCountrySupport\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Account\",\"kind\":\"object\",\"name\":\"accounts\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AccountToCountry\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"ExpertTeamVisit\",\"kind\":\"object\",\"name\":\"teamVisits\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CountryToExpertTeamVisit\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A country or area. Invented demonstration countries use the user-assigned ISO codes XAA to XZZ.\"},\"MemberState\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"countryCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"Origin\",\"kind\":\"enum\",\"name\":\"origin\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Country\",\"kind\":\"object\",\"name\":\"country\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CountryToMemberState\",\"relationFromFields\":[\"countryCode\"],\"isUpdatedAt\":false},{\"type\":\"Expert\",\"kind\":\"object\",\"name\":\"experts\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ExpertToMemberState\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"TeamPledge\",\"kind\":\"object\",\"name\":\"pledges\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MemberStateToTeamPledge\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"FormedUnitPledge\",\"kind\":\"object\",\"name\":\"formedUnits\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FormedUnitPledgeToMemberState\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Deployment\",\"kind\":\"object\",\"name\":\"deployments\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DeploymentToMemberState\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Account\",\"kind\":\"object\",\"name\":\"accounts\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AccountToMemberState\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A Member State as contributor of police.\"},\"Entity\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"code\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Upper case, for example `UNODC`.\"},{\"type\":\"EntityKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"termId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"mandate\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What it does in policing, with the paragraph in `source`.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"remark\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What the seed adds beyond the source, in plain words (for example an inference of ours).\"},{\"type\":\"Origin\",\"kind\":\"enum\",\"name\":\"origin\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"sourceId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Term\",\"kind\":\"object\",\"name\":\"term\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EntityToTerm\",\"relationFromFields\":[\"termId\"],\"isUpdatedAt\":false},{\"type\":\"SourceParagraph\",\"kind\":\"object\",\"name\":\"source\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EntityToSourceParagraph\",\"relationFromFields\":[\"sourceId\"],\"isUpdatedAt\":false},{\"type\":\"Account\",\"kind\":\"object\",\"name\":\"accounts\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AccountToEntity\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Consultation\",\"kind\":\"object\",\"name\":\"consultations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ConsultationToEntity\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"AdvisoryRequest\",\"kind\":\"object\",\"name\":\"ledRequests\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AdvisoryRequestToEntity\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"CountrySupportEntity\",\"kind\":\"object\",\"name\":\"supports\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CountrySupportEntityToEntity\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"FundingCommitment\",\"kind\":\"object\",\"name\":\"commitments\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EntityToFundingCommitment\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"StandingCapacityMember\",\"kind\":\"object\",\"name\":\"standing\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EntityToStandingCapacityMember\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"StandingCapacityAssignment\",\"kind\":\"object\",\"name\":\"assignments\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EntityToStandingCapacityAssignment\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"ExpertTeamMember\",\"kind\":\"object\",\"name\":\"teamMembers\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EntityToExpertTeamMember\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"ExpertTeamVisit\",\"kind\":\"object\",\"name\":\"ledVisits\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EntityToExpertTeamVisit\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"ExpertTeamFinding\",\"kind\":\"object\",\"name\":\"teamFindings\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EntityToExpertTeamFinding\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A UN entity, arrangement or partner organization.\"},\"Mission\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"code\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"For example `MINUSMA`.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"termId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"MissionKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"countryCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"MissionStatus\",\"kind\":\"enum\",\"name\":\"status\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"sgfStructured\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Its police component is structured by the Strategic Guidance Framework (¶24).\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"closedOn\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"remark\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Origin\",\"kind\":\"enum\",\"name\":\"origin\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"sourceId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Term\",\"kind\":\"object\",\"name\":\"term\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MissionToTerm\",\"relationFromFields\":[\"termId\"],\"isUpdatedAt\":false},{\"type\":\"Country\",\"kind\":\"object\",\"name\":\"country\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CountryToMission\",\"relationFromFields\":[\"countryCode\"],\"isUpdatedAt\":false},{\"type\":\"SourceParagraph\",\"kind\":\"object\",\"name\":\"source\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MissionToSourceParagraph\",\"relationFromFields\":[\"sourceId\"],\"isUpdatedAt\":false},{\"type\":\"CapabilityGap\",\"kind\":\"object\",\"name\":\"gaps\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CapabilityGapToMission\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"SpecializedTeamRequest\",\"kind\":\"object\",\"name\":\"teamRequests\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"mission\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"TeamRequestMission\",\"kind\":\"object\",\"name\":\"scopeOf\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MissionToTeamRequestMission\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Deployment\",\"kind\":\"object\",\"name\":\"deployments\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DeploymentToMission\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"FormedUnitPledge\",\"kind\":\"object\",\"name\":\"units\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"unitDeployed\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"FormedUnitPledge\",\"kind\":\"object\",\"name\":\"requiredUnits\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"unitRequired\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Account\",\"kind\":\"object\",\"name\":\"accounts\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AccountToMission\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"ExpertTeamVisit\",\"kind\":\"object\",\"name\":\"teamVisits\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ExpertTeamVisitToMission\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A United Nations field mission, as of its source.\"},\"Mechanism\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"number\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"termId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"summary\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What the hub must do for it.\"},{\"type\":\"Term\",\"kind\":\"object\",\"name\":\"term\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MechanismToTerm\",\"relationFromFields\":[\"termId\"],\"isUpdatedAt\":false},{\"type\":\"MechanismSource\",\"kind\":\"object\",\"name\":\"sources\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MechanismToMechanismSource\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A mechanism of the report (M1 to M31 of the domain page).\"},\"MechanismSource\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"mechanismNumber\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"paragraphId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Mechanism\",\"kind\":\"object\",\"name\":\"mechanism\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MechanismToMechanismSource\",\"relationFromFields\":[\"mechanismNumber\"],\"isUpdatedAt\":false},{\"type\":\"SourceParagraph\",\"kind\":\"object\",\"name\":\"paragraph\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MechanismSourceToSourceParagraph\",\"relationFromFields\":[\"paragraphId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"mechanismNumber\",\"paragraphId\"]},\"uniqueIndexes\":[]},\"Mandate\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"symbol\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"For example `S/RES/2382 (2017)`.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"year\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"body\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"subject\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"sourceId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"SourceParagraph\",\"kind\":\"object\",\"name\":\"source\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MandateToSourceParagraph\",\"relationFromFields\":[\"sourceId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A resolution or document on which action rests.\"},\"Recommendation\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"`<series>-<number>`\"},{\"type\":\"RecommendationSeries\",\"kind\":\"enum\",\"name\":\"series\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"number\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"text\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What the source states of it; null where it only cites the number.\"},{\"type\":\"RecommendationStatus\",\"kind\":\"enum\",\"name\":\"status\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"citedIn\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Further paragraphs of the same document that cite it.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"remark\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"sourceId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"SourceParagraph\",\"kind\":\"object\",\"name\":\"source\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"RecommendationToSourceParagraph\",\"relationFromFields\":[\"sourceId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"series\",\"number\"]}]},\"ReportedFigure\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"key\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"For example `fpu.pledged`.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"topic\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"`FORMED_UNITS`, `PARITY`, `TEAM_REQUESTS` or `OSPP`.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"category\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Parity: whose share (`SECONDED_POSTS`, `INDIVIDUAL_POLICE_OFFICERS`, …).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"scope\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Parity: where (`FIELD`, `HEADQUARTERS`, …).\"},{\"type\":\"Decimal\",\"kind\":\"scalar\",\"name\":\"value\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"qualifier\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"`MORE_THAN`, `SOME` or null when exact.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"unit\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"`UNITS`, `PERCENT`, `DAYS`, `REQUESTS`, `PERSONS`.\"},{\"type\":\"Decimal\",\"kind\":\"scalar\",\"name\":\"target\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"targetYear\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"asOf\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Day the figure speaks of.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"remark\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"sourceId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"SourceParagraph\",\"kind\":\"object\",\"name\":\"source\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ReportedFigureToSourceParagraph\",\"relationFromFields\":[\"sourceId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A figure of a document: never without its paragraph and day.\"},\"CountrySupport\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"countryCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"description\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"sourceId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Country\",\"kind\":\"object\",\"name\":\"country\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CountryToCountrySupport\",\"relationFromFields\":[\"countryCode\"],\"isUpdatedAt\":false},{\"type\":\"SourceParagraph\",\"kind\":\"object\",\"name\":\"source\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CountrySupportToSourceParagraph\",\"relationFromFields\":[\"sourceId\"],\"isUpdatedAt\":false},{\"type\":\"CountrySupportEntity\",\"kind\":\"object\",\"name\":\"entities\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CountrySupportToCountrySupportEntity\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"Support given through the Global Focal Point so far (¶17).\"},\"CountrySupportEntity\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"supportId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"entityCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"CountrySupport\",\"kind\":\"object\",\"name\":\"support\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CountrySupportToCountrySupportEntity\",\"relationFromFields\":[\"supportId\"],\"isUpdatedAt\":false},{\"type\":\"Entity\",\"kind\":\"object\",\"name\":\"entity\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CountrySupportEntityToEntity\",\"relationFromFields\":[\"entityCode\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"supportId\",\"entityCode\"]},\"uniqueIndexes\":[]},\"StandingCapacityMember\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"Origin\",\"kind\":\"enum\",\"name\":\"origin\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"expertId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"entityCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"joinedOn\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"leftOn\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Last day of service; null while none is set.\"},{\"type\":\"Expert\",\"kind\":\"object\",\"name\":\"expert\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ExpertToStandingCapacityMember\",\"relationFromFields\":[\"expertId\"],\"isUpdatedAt\":false},{\"type\":\"Entity\",\"kind\":\"object\",\"name\":\"entity\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EntityToStandingCapacityMember\",\"relationFromFields\":[\"entityCode\"],\"isUpdatedAt\":false},{\"type\":\"Event\",\"kind\":\"object\",\"name\":\"events\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToStandingCapacityMember\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"An expert who serves in the Standing Police Capacity or the Justice and Corrections Standing Capacity.\"},\"StandingCapacityAssignment\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"deploymentId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"entityCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"StandingCapacityPurpose\",\"kind\":\"enum\",\"name\":\"purpose\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"task\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Urgency\",\"kind\":\"enum\",\"name\":\"urgency\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"notifiedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"clockDueAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"By when it is to have started. Null: it answers an advisory request, whose own clock runs from approval.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"clockStoppedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"clockRemindedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"clockAnnouncedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Deployment\",\"kind\":\"object\",\"name\":\"deployment\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DeploymentToStandingCapacityAssignment\",\"relationFromFields\":[\"deploymentId\"],\"isUpdatedAt\":false},{\"type\":\"Entity\",\"kind\":\"object\",\"name\":\"entity\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EntityToStandingCapacityAssignment\",\"relationFromFields\":[\"entityCode\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"What a deployment of kind STANDING_CAPACITY is for.\"},\"CapabilityGap\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"reference\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"For example `CG-2026-0002`.\"},{\"type\":\"Origin\",\"kind\":\"enum\",\"name\":\"origin\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"missionCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"specialityCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"summary\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"evidence\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What the analysis rests on: references, one a text.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"identifiedOn\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"reportedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"closedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Mission\",\"kind\":\"object\",\"name\":\"mission\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CapabilityGapToMission\",\"relationFromFields\":[\"missionCode\"],\"isUpdatedAt\":false},{\"type\":\"Skill\",\"kind\":\"object\",\"name\":\"speciality\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CapabilityGapToSkill\",\"relationFromFields\":[\"specialityCode\"],\"isUpdatedAt\":false},{\"type\":\"SpecializedTeamRequest\",\"kind\":\"object\",\"name\":\"teamRequests\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CapabilityGapToSpecializedTeamRequest\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Event\",\"kind\":\"object\",\"name\":\"events\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CapabilityGapToEvent\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"SpecializedTeamRequest\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"reference\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"For example `SPT-2026-0001`.\"},{\"type\":\"Origin\",\"kind\":\"enum\",\"name\":\"origin\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"SpecializedTeamRequestStatus\",\"kind\":\"enum\",\"name\":\"status\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Sensitivity\",\"kind\":\"enum\",\"name\":\"sensitivity\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"missionCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Null where the source does not say which mission: see `scope`.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"specialityCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Null where the source does not say.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"capabilityGapId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"size\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"skillCodes\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"languages\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"BCP 47.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"requiredBy\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Phase\",\"kind\":\"enum\",\"name\":\"phase\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"audienceCodes\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Member States it is published to; empty: all.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"remark\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"sourceId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"publishedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"clockStartedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"From when the clock runs: from publication, and anew when a team leaves before its time. Null: it was never published.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"clockDueAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"By when a team is to have started.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"clockStoppedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the next deployment started, or nothing was waited for any more.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"clockRemindedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the log was told that the day draws near; once.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"clockAnnouncedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the log was told that the day has passed; once.\"},{\"type\":\"Mission\",\"kind\":\"object\",\"name\":\"mission\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"mission\",\"relationFromFields\":[\"missionCode\"],\"isUpdatedAt\":false},{\"type\":\"CapabilityGap\",\"kind\":\"object\",\"name\":\"capabilityGap\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CapabilityGapToSpecializedTeamRequest\",\"relationFromFields\":[\"capabilityGapId\"],\"isUpdatedAt\":false},{\"type\":\"SourceParagraph\",\"kind\":\"object\",\"name\":\"source\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"SourceParagraphToSpecializedTeamRequest\",\"relationFromFields\":[\"sourceId\"],\"isUpdatedAt\":false},{\"type\":\"TeamRequestMission\",\"kind\":\"object\",\"name\":\"scope\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"SpecializedTeamRequestToTeamRequestMission\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"TeamPledge\",\"kind\":\"object\",\"name\":\"pledges\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"SpecializedTeamRequestToTeamPledge\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Deployment\",\"kind\":\"object\",\"name\":\"deployments\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DeploymentToSpecializedTeamRequest\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Event\",\"kind\":\"object\",\"name\":\"events\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToSpecializedTeamRequest\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"TeamRequestMission\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"teamRequestId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"missionCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"SpecializedTeamRequest\",\"kind\":\"object\",\"name\":\"teamRequest\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"SpecializedTeamRequestToTeamRequestMission\",\"relationFromFields\":[\"teamRequestId\"],\"isUpdatedAt\":false},{\"type\":\"Mission\",\"kind\":\"object\",\"name\":\"mission\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MissionToTeamRequestMission\",\"relationFromFields\":[\"missionCode\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"teamRequestId\",\"missionCode\"]},\"uniqueIndexes\":[],\"documentation\":\"Missions among which a request lies where the source gives no split.\"},\"TeamPledge\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"reference\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"For example `TP-2026-0004-XAA`: of the team request and the Member State alone.\"},{\"type\":\"Origin\",\"kind\":\"enum\",\"name\":\"origin\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"TeamPledgeStatus\",\"kind\":\"enum\",\"name\":\"status\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"teamRequestId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"memberStateCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"size\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"women\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"readyOn\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"noConvictions\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The Member State's certification (¶33, ¶40).\"},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"noPendingCases\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"training\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"noMisconduct\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"No misconduct in earlier service with the United Nations (¶38); null: the certification does not say.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"certifiedBy\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"certifiedOn\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"certifiedUntil\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"pledgedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"assessedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The newest assessment; a revision of the pledge calls for another.\"},{\"type\":\"AssessmentOutcome\",\"kind\":\"enum\",\"name\":\"assessment\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"assessmentNotes\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"releasedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the Police Division gave up its selection: then it stays out until it is revised.\"},{\"type\":\"TeamMember\",\"kind\":\"object\",\"name\":\"members\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"TeamMemberToTeamPledge\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"TeamPledgeAssessment\",\"kind\":\"object\",\"name\":\"assessments\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"TeamPledgeToTeamPledgeAssessment\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"SpecializedTeamRequest\",\"kind\":\"object\",\"name\":\"teamRequest\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"SpecializedTeamRequestToTeamPledge\",\"relationFromFields\":[\"teamRequestId\"],\"isUpdatedAt\":false},{\"type\":\"MemberState\",\"kind\":\"object\",\"name\":\"memberState\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MemberStateToTeamPledge\",\"relationFromFields\":[\"memberStateCode\"],\"isUpdatedAt\":false},{\"type\":\"Deployment\",\"kind\":\"object\",\"name\":\"deployments\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DeploymentToTeamPledge\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Event\",\"kind\":\"object\",\"name\":\"events\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToTeamPledge\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"TeamPledgeAssessment\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"pledgeId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"ordinal\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"AssessmentOutcome\",\"kind\":\"enum\",\"name\":\"outcome\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"notes\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"TeamAssessmentKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Null: it is not said.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"visitedOn\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"place\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Role\",\"kind\":\"enum\",\"name\":\"byRole\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"TeamPledge\",\"kind\":\"object\",\"name\":\"pledge\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"TeamPledgeToTeamPledgeAssessment\",\"relationFromFields\":[\"pledgeId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"pledgeId\",\"ordinal\"]}],\"documentation\":\"An assessment of a pledged team (¶41, ¶44). Nothing of it is changed later, also where the pledge is revised.\"},\"TeamMember\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"pledgeId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"expertId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"TeamPledge\",\"kind\":\"object\",\"name\":\"pledge\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"TeamMemberToTeamPledge\",\"relationFromFields\":[\"pledgeId\"],\"isUpdatedAt\":false},{\"type\":\"Expert\",\"kind\":\"object\",\"name\":\"expert\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ExpertToTeamMember\",\"relationFromFields\":[\"expertId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"pledgeId\",\"expertId\"]},\"uniqueIndexes\":[],\"documentation\":\"An officer whom the Member State nominates for its selected team.\"}}}}"); }